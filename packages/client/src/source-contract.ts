import type { IlmiDocument } from '@ilmi/core';
import { validateDocument } from '@ilmi/core/schema';
import { ClientError } from './errors.js';
import { issuesOf } from './issues.js';
import { readInput } from './lite.js';
import type { StandardSchema } from './options.js';
import { checkDefinition, makeSource, type SourceDefinition } from './plugin.js';
import { saying, tellingFetch } from './read-source.js';
import type { Source, SourceContext } from './source.js';

/** Answers a request as the other side would. Each call needs a new `Response`. */
export type Respond = (request: Request) => Response | Promise<Response>;

/** What {@link runSourceContract} has to know about a kind of source. */
export interface SourceFixtures {
  /** Good options, as somebody writes them. */
  options: unknown;
  /** Answers every request with what was recorded. */
  respond: Respond;
  /** The calendar day of the recording. Default `2026-11-24`. */
  now?: string;
  /**
   * Checks the document strictly: `documentSchema` of `@ilmi/core/schema`. Default: it has to be read
   * without a warning.
   */
  schema?: StandardSchema;
  /** Options that it has to refuse. */
  badOptions?: readonly unknown[];
  /** Answers of which no document can be made. */
  badAnswers?: readonly {
    /** Follows "with" in the test's title: `with a column renamed`. */
    name: string;
    respond: Respond;
  }[];
  /** Makes a live source change. Default: time passes, and timers that it has set are due. */
  change?: () => void | Promise<void>;
  /** Adds a test. Default: the global one, which mocha has. */
  it?: (title: string, test: () => Promise<void>) => unknown;
}

/**
 * Tests that every kind of source passes, and yours should. Nothing is asked of a network: the source
 * gets recorded answers.
 *
 * Works with node:test, vitest (both `{ it }`) and mocha. It brings no assertion library: a broken
 * promise is an Error that says what was expected. The source need not be defined.
 *
 * @example
 * ```js
 * import { it } from 'node:test';
 * import { runSourceContract } from '@ilmi/client/testing';
 * import { cityCsv } from './city-csv.js';
 *
 * runSourceContract(cityCsv, {
 *   it,
 *   options: { url: 'https://data.example.org/heat.csv' },
 *   respond: () => new Response('year;MWh\n2024;310'),
 *   badOptions: [{}, { url: 7 }],
 *   badAnswers: [{ name: 'a page', respond: () => new Response('<!doctype html>') }],
 * });
 * ```
 */
export function runSourceContract<Type extends string, Options>(
  definition: SourceDefinition<Type, Options>,
  fixtures: SourceFixtures,
): void {
  const { options, schema, badOptions = [], badAnswers = [] } = fixtures;
  const { type } = definition;
  const now = fixtures.now ?? '2026-11-24';
  const it = fixtures.it ?? (globalThis as { it?: SourceFixtures['it'] }).it;
  if (!it)
    throw new Error('runSourceContract: there is no global "it"; give that of your test runner');
  const test = (title: string, run: () => Promise<void> | void) =>
    void it(`source ${type}: ${title}`, async () => run());

  const create = () => makeSource(definition, options);
  const observe = <T>(run: (context: SourceContext) => Promise<T>, world: Partial<World> = {}) =>
    observeIn({ respond: fixtures.respond, now, clock: Date.parse(now), ...world }, run);
  /** What comes of reading, as JSON has it. */
  const read = async (
    world?: Partial<World>,
    run = (context: SourceContext) => create().read(context),
  ) => {
    const { thrown, value, ...observed } = await observe(run, world);
    check(!thrown, `reading failed: ${saying(thrown?.value)}`, thrown?.value);
    return { ...observed, input: JSON.parse(JSON.stringify(value) ?? 'null') as unknown };
  };
  /** Whether the same twice is the same; what else is compared tells nothing where it is not. */
  const isSteady = async () => difference((await read()).input, (await read()).input) === undefined;

  // First, since a source that keeps something keeps it from its first reading on.
  test('keeps nothing from one reading for another', async () => {
    const month = now.slice(0, 8);
    const days = ['11', '13', '17'].map((day) => month + day);
    const [first, second] = days.filter((day) => day !== now) as [string, string];
    const one = await read({ now: first });
    const other = await read({ now: second });
    if (!(await isSteady())) return;
    const kept = pathOf(other.input, (leaf) => typeof leaf === 'string' && leaf.includes(first));
    check(kept === undefined, `${kept}, read on ${second}, is of an earlier reading on ${first}`);
    same(other.asked.length, one.asked.length, 'number of requests of the second reading');
    const both = await read({ now: first }, (context) =>
      Promise.all([create().read(context), create().read({ ...context, now: second })]),
    );
    const path = difference(both.input, [one.input, other.input]);
    check(path === undefined, `${path?.slice(2)} is another when two are read at the same time`);
  });

  test('is defined completely', () => checkDefinition(definition));

  if (badOptions.length)
    test('refuses bad options and says which', () => {
      for (const bad of badOptions) {
        const given = JSON.stringify(bad);
        const error = caught(() => makeSource(definition, bad));
        check(error, `the options ${given} are taken`);
        const told = ClientError.is(error) ? error : undefined;
        same(told?.code, 'validation', `code of the error for ${given} (${saying(error)})`);
        const issues = told!.info.issues ?? [];
        const names = typeof bad === 'object' && bad ? Object.keys(bad) : undefined;
        check(
          issues.some(({ path, message }) =>
            names ? path || names.some((name) => message.includes(name)) : message,
          ),
          `the error for ${given} names none of the options: ${saying(error)}`,
        );
      }
    });

  test('makes a valid document of what was recorded', async () => {
    const { input } = await read();
    const { data, meta } = readInput(input, type);
    const refused = schema
      ? issuesOf((await schema['~standard'].validate(data)).issues ?? [])
      : meta.warnings;
    // A schema may say no more than "Invalid input".
    const explained = validateDocument(data)
      .filter(
        ({ severity, path }) => severity === 'error' && refused.some((one) => one.path === path),
      )
      .map(({ path, message, remedy }) => ({ path, message: `${message}. ${remedy}` }));
    const problems = explained.length > 0 ? explained : refused;
    const [first, ...more] = [...meta.warnings, ...problems];
    check(!first, `${first?.path} ${first?.message}${more.length ? `, ${more.length} more` : ''}`);
  });

  test('says where every figure is from', async () => {
    const { input } = await read();
    const document = caught(() => readInput(input, type)) ? {} : readInput(input, type).data;
    const { sources = [], goals = [] } = document as Partial<IlmiDocument>;
    for (const [at, { baseline, observations = [] }] of goals.entries()) {
      const figures = [
        ...(baseline?.value === undefined ? [] : [{ ...baseline, path: 'baseline' }]),
        ...observations.map((one, index) => ({ ...one, path: `observations/${index}` })),
      ];
      for (const { path, source } of figures) {
        const place = `/goals/${at}/${path}`;
        check(source, `${place} has no source`);
        const found = sources.find(({ id }) => id === source);
        check(found, `${place}: its source "${source}" is not among the document's sources`);
        check(
          found.name && (found.retrieved || found.url),
          `${place}: its source "${source}" needs a name, and an address or the day of retrieval`,
        );
      }
    }
  });

  test('gives the same when it is read again', async () => {
    const source = create();
    const again = () => read({}, (context) => source.read(context));
    const [first, second] = [await again(), await again()];
    const path = difference(first.input, second.input);
    check(path === undefined, `${path} is another the second time`);
    same(second.warnings, first.warnings, 'warnings of the second reading');
  });

  test('knows the day from its context and not from the clock', async () => {
    if (!(await isSteady())) return;
    const [early, late] = [
      await read({ clock: Date.UTC(2001, 1, 3, 4, 5, 6, 789) }),
      await read({ clock: Date.UTC(2099, 9, 11, 12, 13, 14, 151) }),
    ];
    const path = difference(early.input, late.input);
    check(path === undefined, `${path} follows the clock; context.now is the day`);
  });

  test('asks with the fetch of its context only', async () => {
    const { reached } = await read();
    same(reached.fetch, [], 'requests with the global fetch');
  });

  test('leaves nothing behind: no global variable, no storage', async () => {
    const { reached } = await read();
    same(reached.globals, [], 'new global variables');
    same(reached.storage, [], 'storages used');
  });

  test('stops when it is told to', async () => {
    const count = Math.min((await read()).asked.length, 5);
    for (let at = 0; at < count; at++) {
      const end = new AbortController();
      let asked = 0;
      const respond: Respond = (request) => {
        if (asked++ !== at) return fixtures.respond(request);
        setTimeout(() => end.abort(new DOMException('not wanted any more', 'AbortError')));
        return new Promise(() => {});
      };
      const { signal } = end;
      const run = await observe((context) => create().read(context), { respond, signal });
      const what = `request ${at + 1} of ${count}`;
      check(!run.isStuck, `it goes on waiting for ${what}: give context.signal to fetch`);
      check(run.thrown, `it handed over a document although ${what} was cancelled`);
    }
  });

  for (const { name, respond } of badAnswers)
    test(`says what is wrong with ${name}`, async () => {
      const { asked, thrown } = await observe((context) => create().read(context), { respond });
      check(thrown, 'it made a document of it');
      const { value: error } = thrown;
      check(ClientError.is(error), `expected a ClientError, got ${String(error)}`);
      const places = asked.length ? asked.flatMap((url) => [url, fileOf(url)]) : [type];
      check(
        places.some((place) => place && error.message.includes(place)),
        `expected a message that names ${places[0]}, got "${error.message}"`,
      );
    });

  test('can do what its capabilities say', () => {
    const { capabilities = {} as Partial<SourceDefinition['capabilities']> } = definition;
    const source = create();
    const methods = { join: 'join', live: 'subscribe' } as const;
    for (const [flag, method] of Object.entries(methods) as ['live', 'subscribe'][]) {
      const isThere = typeof source[method] === 'function';
      const what = isThere ? 'it has the method' : 'it has no method';
      const said = capabilities[flag] ?? false;
      check(said === isThere, `capabilities.${flag} is ${said}, and ${what} ${method}`);
    }
    check(capabilities.browser || capabilities.build, 'one of browser and build has to be true');
  });

  const { subscribe, check: look } = sourceOr(create);

  if (subscribe)
    test('says when it has changed, until it is told to stop', async () => {
      const timers = fakeTimers();
      try {
        let told = 0;
        const end: unknown = create().subscribe!(() => told++);
        await timers.turn();
        same(told, 0, 'calls of changed before anything has changed');
        check(typeof end === 'function', 'subscribe has to return a function that ends it');
        const canChange = fixtures.change ?? (timers.count() && timers.pass);
        if (!canChange) return;
        await canChange();
        await timers.turn();
        check(told > 0, 'changed was not called');
        (end as () => void)();
        told = 0;
        await canChange();
        await timers.turn();
        same(told, 0, 'calls of changed after its end');
      } finally {
        timers.restore();
      }
    });

  if (look) {
    const inspect = async (respond?: Respond) => {
      const { value, thrown } = await observe(
        (context) => create().check!(context),
        respond && { respond },
      );
      return { result: value, error: thrown?.value };
    };
    test('finds nothing missing in what was recorded', async () => {
      const { result, error } = await inspect();
      check(result, `its check failed: ${saying(error)}`);
      const told = result.findings.map(({ path, message }) => `${path} ${message}`).join('; ');
      check(result.ok, `its check is not ok: ${told}`);
    });
    for (const { name, respond } of badAnswers)
      test(`finds what is missing with ${name}`, async () => {
        const { result, error } = await inspect(respond);
        if (!result)
          return check(ClientError.is(error), `expected a ClientError, got ${String(error)}`);
        check(!result.ok, 'its check is ok');
        check(
          result.findings.length && result.findings.every(({ path, message }) => path && message),
          'its check has to name what it found: a path and a message for each finding',
        );
      });
  }
}

/** In what surroundings a source is read. */
interface World {
  respond: Respond;
  now: string;
  signal?: AbortSignal;
  /** What the machine's clock says, in milliseconds since 1970. */
  clock: number;
}

/** How it went. */
interface Observed<T> {
  value?: T;
  thrown?: { value: unknown };
  /** It went on for a second after its signal had fired. */
  isStuck: boolean;
  /** Addresses of its requests. */
  asked: string[];
  warnings: { path: string; message: string }[];
  /** What it used of its surroundings beside its context. */
  reached: { fetch: string[]; storage: string[]; globals: string[] };
}

/** Runs a part of a source where everything that it could reach is ours, and puts it all back. */
async function observeIn<T>(
  { respond, now, signal = new AbortController().signal, clock }: World,
  run: (context: SourceContext) => Promise<T>,
): Promise<Observed<T>> {
  const observed: Observed<T> = {
    isStuck: false,
    asked: [],
    warnings: [],
    reached: { fetch: [], storage: [], globals: [] },
  };
  const { asked, warnings, reached } = observed;
  const ask = async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(
      input instanceof Request ? input : new URL(input, 'https://page.example.org/'),
      init,
    );
    request.signal.throwIfAborted();
    asked.push(request.url);
    const cancelled = new Promise<never>((_, reject) =>
      request.signal.addEventListener('abort', () => reject(request.signal.reason as Error)),
    );
    return Promise.race([respond(request), cancelled]);
  };
  const storage = (name: string): PropertyDescriptor => {
    const entries = new Map<string, string>();
    const own = {
      getItem: (key: string) => entries.get(key) ?? null,
      setItem: (key: string, value: string) => void entries.set(key, value),
      removeItem: (key: string) => void entries.delete(key),
    };
    return {
      get() {
        reached.storage.push(name);
        return name.endsWith('Storage') ? own : undefined;
      },
    };
  };
  const storages = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'];
  const restore = replaceGlobals({
    ...Object.fromEntries(storages.map((name) => [name, storage(name)])),
    Date: { value: dateAt(clock), writable: true },
    fetch: {
      value: (input: RequestInfo | URL, init?: RequestInit) => {
        reached.fetch.push(input instanceof Request ? input.url : String(input));
        return ask(input, init);
      },
      writable: true,
    },
  });
  const before = new Set(Reflect.ownKeys(globalThis));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stuck = new Promise<undefined>((resolve) =>
    signal.addEventListener('abort', () => {
      timer = setTimeout(() => {
        observed.isStuck = true;
        resolve(undefined);
      }, 1000);
    }),
  );
  try {
    observed.value = await Promise.race([
      run({
        signal,
        lang: 'en',
        now,
        fetch: tellingFetch(ask),
        warn: (path, message) => void warnings.push({ path, message }),
      }),
      stuck,
    ]);
  } catch (value) {
    observed.thrown = { value };
  } finally {
    clearTimeout(timer);
    for (const name of Reflect.ownKeys(globalThis))
      if (!before.has(name)) {
        reached.globals.push(String(name));
        Reflect.deleteProperty(globalThis, name);
      }
    restore();
  }
  return observed;
}

/** @returns What puts the former ones back. */
function replaceGlobals(replacements: Record<string, PropertyDescriptor>): () => void {
  const former = Object.keys(replacements).map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  for (const [name, replacement] of Object.entries(replacements))
    Object.defineProperty(globalThis, name, { configurable: true, ...replacement });
  return () => {
    for (const [name, descriptor] of former)
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
  };
}

/** `Date` for which it is always the same moment. */
const dateAt = (time: number): DateConstructor =>
  new Proxy(Date, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length ? args : [time], newTarget) as Date,
    apply: (target) => new target(time).toString(),
    get: (target, name) => (name === 'now' ? () => time : (Reflect.get(target, name) as unknown)),
  });

/** Timers that are due when a test says so. */
function fakeTimers() {
  const { setTimeout: start } = globalThis;
  const running = new Map<number, () => void>();
  let last = 0;
  const add = (run: () => void) => {
    running.set(++last, run);
    return last;
  };
  const remove = (id: number) => running.delete(id);
  const restore = replaceGlobals({
    setInterval: { value: add, writable: true },
    setTimeout: { value: add, writable: true },
    clearInterval: { value: remove, writable: true },
    clearTimeout: { value: remove, writable: true },
  });
  return {
    restore,
    count: () => running.size,
    pass: () => [...running.values()].forEach((run) => run()),
    /** Until what was started has had its turn. */
    turn: () => new Promise<void>((resolve) => start(resolve)),
  };
}

/** What methods a source has, or none when it cannot be made: other tests tell why. */
function sourceOr(create: () => Source): Partial<Source> {
  try {
    return create();
  } catch {
    return {};
  }
}

function caught(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

/** @param cause What was thrown, so that a mistake is found by its own lines. */
function check(condition: unknown, message: string, cause?: unknown): asserts condition {
  if (!condition) throw new Error(message, { cause });
}

function same(actual: unknown, expected: unknown, what: string): void {
  const [is, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  check(is === wanted, `${what}: expected ${wanted}, got ${is}`);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** JSON Pointer of the first place where two values differ. */
function difference(a: unknown, b: unknown): string | undefined {
  if (!isObject(a) || !isObject(b)) return Object.is(a, b) ? undefined : '';
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const path = difference(a[key], b[key]);
    if (path !== undefined) return `/${key}${path}`;
  }
  return undefined;
}

/** JSON Pointer of the first value for which something holds. */
function pathOf(value: unknown, holds: (leaf: unknown) => boolean): string | undefined {
  if (!isObject(value)) return holds(value) ? '' : undefined;
  for (const [key, inner] of Object.entries(value)) {
    const path = pathOf(inner, holds);
    if (path !== undefined) return `/${key}${path}`;
  }
  return undefined;
}

/** The last part of an address that is not empty. */
const fileOf = (url: string) => new URL(url).pathname.split('/').filter(Boolean).at(-1);
