/** Sources and tables that are simple enough to write down what comes of them. */
import { ClientError, type SourceContext, type SourceDefinition } from '@ilmi/client';
import type { BuiltIn } from '../src/main.js';
import type { Json } from './helpers.js';

interface Options {
  url: string;
  year?: number;
}

/** A schema that tells its options as JSON Schema. */
const schema = {
  '~standard': {
    version: 1,
    vendor: 'test',
    validate: (value: Json) =>
      typeof value?.url === 'string'
        ? { value }
        : { issues: [{ message: 'expected an address', path: ['url'] }] },
    jsonSchema: {
      input: () => ({
        type: 'object',
        properties: { url: { type: 'string' }, year: { type: 'number' } },
        required: ['url'],
      }),
    },
  },
} as unknown as SourceDefinition<'fake', Options>['options'];

async function load(url: string, { fetch, signal }: SourceContext): Promise<Json> {
  const answer = await fetch(url, { signal });
  if (!answer.ok) throw new ClientError('http', `${url}: answered ${answer.status}`, { url });
  return answer.json();
}

/**
 * Reads a document as JSON. What stands in `warn` there it warns of, what stands in `changed` its check
 * finds, and `retrieved` becomes the day.
 */
export const fake: SourceDefinition<'fake', Options> = {
  type: 'fake',
  title: 'A document as it is',
  options: schema,
  capabilities: { browser: true, build: true, join: false, live: false },
  create: ({ url }) => ({
    async read(context) {
      const { warn = [], ...document } = await load(url, context);
      for (const message of warn) context.warn('rows.csv:2', message);
      for (const source of document.sources ?? []) source.retrieved = context.now;
      return document;
    },
    async check(context) {
      const { changed = [], broken = false } = await load(url, context);
      return {
        ok: !broken,
        findings: changed.map((message: string) => ({ path: 'column b', message })),
      };
    },
  }),
};

/** The same, of something that has more than it tells. */
export const newest: SourceDefinition<'newest', Options> = {
  ...fake,
  type: 'newest',
  partial: true,
};

/** A schema in the way of zod, and no check. */
export const silent: SourceDefinition = {
  type: 'silent',
  options: {
    '~standard': { version: 1, vendor: 'zod', validate: (value: unknown) => ({ value }) },
    _zod: { def: { shape: { a: { _zod: {} }, b: { _zod: { optin: 'optional' } } } } },
  } as unknown as SourceDefinition['options'],
  capabilities: { browser: false, build: true, join: true, live: true },
  create: () => ({
    read: () => Promise.reject(new Error('a mistake of its own')),
  }),
};

/** Tables that are JSON. */
export const builtIn: BuiltIn = {
  sources: [fake as SourceDefinition, silent, newest as SourceDefinition],
  csvFilesOf: (document) =>
    new Map([
      ['goals.csv', JSON.stringify(document.goals)],
      ['info.csv', JSON.stringify(document)],
    ]),
  workbookOf: (document) => new TextEncoder().encode(JSON.stringify(document)),
};
