import { failure } from './answer.js';
import { issuesOf } from './issues.js';
import type { StandardSchema } from './options.js';
import { attempt, saying } from './read-source.js';
import type { Source } from './source.js';

/** What a source can do. A flag that is true is a promise, which `runSourceContract` tests. */
export interface SourceCapabilities {
  /** It can be read in a visitor's browser: the other side allows it, and nothing secret is needed. */
  browser: boolean;
  /** It can be read by a program that makes a document: `ilmi import`, a site builder. */
  build: boolean;
  /** It takes requests to join. */
  join: boolean;
  /** It tells when it has changed. */
  live: boolean;
}

/** A kind of source: what it is called, what it has to be told, and how one is made of that. */
export interface SourceDefinition<Type extends string = string, Options = unknown> {
  /** Name in configurations and on the command line: small letters, digits and hyphens. */
  type: Type;
  /** What people call it. Default: its type. */
  title?: string;
  /** Says what the options are. Any Standard Schema that answers at once, without a promise. */
  options: StandardSchema<Options>;
  capabilities: SourceCapabilities;
  /**
   * Whether it has a part of what there is, such as the newest items of a feed: what is missing in it is not
   * gone, and stays in a document that was made of it. Default: no.
   */
  partial?: boolean;
  /** Makes a source. Nothing is read yet. */
  create(options: Options): Source;
}

/**
 * The kinds that are known to the compiler: their options by type. A package of sources adds its own:
 *
 * @example
 * declare module '@ilmi/client' {
 *   interface SourceTypes {
 *     'city-csv': { url: string };
 *   }
 * }
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by those who define sources
export interface SourceTypes {}

/** What a source of a type has to be told; unknown for a type that the compiler does not know. */
export type SourceOptions<Type extends string> = Type extends keyof SourceTypes
  ? SourceTypes[Type]
  : unknown;

interface Registry {
  definitions: Map<string, SourceDefinition>;
  /** Types whose second definition has been told of. */
  contested: Set<string>;
}

const key = Symbol.for('ilmi.sources');

/** Every copy of this package on a page or in a process knows the same sources. */
const registry = (): Registry =>
  ((globalThis as { [key]?: Registry })[key] ??= {
    definitions: new Map(),
    contested: new Set(),
  });

/**
 * Makes a kind of source known under its type. The first definition of a type counts; a different one is
 * left out, with one line on the console.
 *
 * @returns The definition that counts.
 * @throws {TypeError} for a definition that is none: it names the field.
 */
export function defineSource<Type extends string, Options>(
  definition: SourceDefinition<Type, Options>,
): SourceDefinition<Type, Options> {
  checkDefinition(definition);
  const { type } = definition;
  const { definitions, contested } = registry();
  const known = definitions.get(type);
  if (!known) definitions.set(type, definition);
  if (!known || known === definition) return definition;
  if (!contested.has(type)) {
    contested.add(type);
    console.warn(`Ilmi: the source "${type}" is defined already; the first definition stays`);
  }
  return known as SourceDefinition<Type, Options>;
}

/**
 * @internal
 * @throws {TypeError}
 */
export function checkDefinition(definition: SourceDefinition): void {
  const { type, options, capabilities, create } = definition;
  const expect = (isRight: boolean, what: string) => {
    if (!isRight) throw new TypeError(`defineSource(${JSON.stringify(type)}): ${what}`);
  };
  expect(
    typeof type === 'string' && /^[a-z][a-z0-9-]*$/.test(type),
    'type has to be small letters, digits and hyphens',
  );
  expect(
    typeof options?.['~standard']?.validate === 'function',
    'options has to be a Standard Schema',
  );
  for (const flag of ['browser', 'build', 'join', 'live'] as const)
    expect(
      typeof capabilities?.[flag] === 'boolean',
      `capabilities.${flag} has to be true or false`,
    );
  expect(typeof create === 'function', 'create has to be a function');
}

/** Whether a kind of source is known. */
export const hasSource = (type: string): boolean => registry().definitions.has(type);

/** Every kind of source that is known, in the order in which they were defined. */
export const listSources = (): readonly SourceDefinition[] => [...registry().definitions.values()];

/**
 * Makes a source of a known kind. Its options are looked at first.
 *
 * Whatever goes wrong in the source is a {@link ClientError} that names its type, and all who subscribe
 * to it share one subscription.
 *
 * @throws {ClientError} `unsupported` for a kind that is not known, `validation` for options that it does
 * not take, with a path and a message for each, `invalidResponse` when making it fails otherwise.
 */
export function createSource<Type extends string>(
  type: Type,
  options: SourceOptions<Type>,
): Source {
  const definition = registry().definitions.get(type);
  if (!definition) {
    const known = listSources().map((one) => one.type);
    const what = known.length ? `known are ${known.join(', ')}` : 'none is defined yet';
    throw failure(type, 'unsupported', `there is no such source; ${what}`);
  }
  return guarded(type, makeSource(definition, options));
}

/**
 * What a definition makes of options, once they have been looked at.
 *
 * @internal
 * @throws {ClientError} as {@link createSource}.
 */
export function makeSource(definition: SourceDefinition, options: unknown): Source {
  const { type } = definition;
  const run = <T>(what: string, action: () => T): T => {
    try {
      return action();
    } catch (cause) {
      throw failure(type, 'invalidResponse', `${what} failed: ${saying(cause)}`, cause);
    }
  };
  const result = run('its schema of options', () =>
    definition.options['~standard'].validate(options),
  );
  if (result instanceof Promise) {
    result.catch(() => {});
    const what = 'its schema of options answers with a promise; it has to answer at once';
    throw failure(type, 'unsupported', what);
  }
  if (result.issues) {
    const issues = issuesOf(result.issues);
    const lines = issues.map(({ path, message }) => `${path || 'all of them'}: ${message}`);
    const what = `it does not take these options. ${lines.join('; ')}`;
    throw failure(type, 'validation', what, undefined, { issues });
  }
  const source = run('making it', () => definition.create(result.value));
  if (typeof source?.read !== 'function')
    throw failure(type, 'invalidResponse', 'what it makes has no method read');
  return source;
}

/** A source under its type's name, whose mistakes are errors of the client. */
function guarded(name: string, source: Source): Source {
  const { join, subscribe, check } = source;
  return {
    name,
    read: (context) => attempt(name, context, (told) => source.read(told)),
    ...(join && {
      join: (request, context) =>
        attempt(name, context, (told) => join.call(source, request, told)),
    }),
    ...(subscribe && { subscribe: shared(name, (changed) => subscribe.call(source, changed)) }),
    ...(check && {
      check: (context) => attempt(name, context, (told) => check.call(source, told)),
    }),
  };
}

/**
 * One subscription for all who want to know. It ends a moment after the last of them has gone: an
 * element that only moves on its page comes back at once. Who comes later may have missed a change.
 */
function shared(name: string, start: NonNullable<Source['subscribe']>): typeof start {
  const waiting = new Set<{ changed: () => void }>();
  let stop: (() => void) | undefined;
  let hasMissed = false;
  // Before it has begun and after its end nothing counts as a change.
  const tell = () => stop && waiting.forEach(({ changed }) => changed());
  return (changed) => {
    stop ??= start(tell);
    if (typeof stop !== 'function')
      throw failure(name, 'invalidResponse', 'subscribe has to return a function that ends it');
    const one = { changed };
    waiting.add(one);
    if (hasMissed) setTimeout(tell);
    hasMissed = false;
    return () => {
      waiting.delete(one);
      setTimeout(() => {
        if (waiting.size || !stop) return;
        hasMissed = true;
        stop();
        stop = undefined;
      });
    };
  };
}
