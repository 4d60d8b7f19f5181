import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { documentSchema } from '@ilmi/core/schema';
import {
  ClientError,
  type Source,
  type SourceContext,
  type SourceDefinition,
  type StandardSchema,
} from '../src/index.js';
import { runSourceContract, type SourceFixtures } from '../src/testing.js';

const URL_OF_TABLE = 'https://data.example.org/heat.csv';
const TABLE = 'year;MWh\n2023;41200\n2024;40100\n';
const PARTS = 'https://data.example.org/parts.txt';

interface Options {
  url: string;
}

const urlOption: StandardSchema<Options> = {
  '~standard': {
    version: 1,
    vendor: 'test',
    validate(value) {
      const { url } = (value ?? {}) as { url?: unknown };
      return typeof url === 'string'
        ? { value: { url } }
        : { issues: [{ path: ['url'], message: 'expected an address' }] };
    },
  },
};

async function textOf(url: string, { fetch, signal }: Pick<SourceContext, 'fetch' | 'signal'>) {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new ClientError('http', `${url}: answered ${response.status}`);
  return response.text();
}

/** The figures of a table, by year. */
function rowsOf(text: string, url: string): [year: number, value: number][] {
  const [head, ...lines] = text.trim().split('\n');
  if (head !== 'year;MWh')
    throw new ClientError('invalidResponse', `${url}: expected the columns year;MWh, got ${head}`);
  return lines.map((line) => line.split(';').map(Number) as [number, number]);
}

const documentOf = (rows: [number, number][], url: string, now: string) => ({
  ilmi: '1.0',
  languages: ['en'],
  organizations: [{ id: 'mallila', kind: 'municipality', name: 'Mallila' }],
  goals: [
    {
      id: 'heat',
      organization: 'mallila',
      title: 'District heating',
      kind: 'monitoring',
      boundary: { kind: 'organization' },
      measure: { quantity: 'energy', unit: 'MWh', basis: 'absolute' },
      baseline: { year: rows[0]![0], value: rows[0]![1], source: 'table' },
      observations: rows.slice(1).map(([year, value]) => ({ year, value, source: 'table' })),
    },
  ],
  sources: [{ id: 'table', name: 'Mallila', url, retrieved: now }],
});

type Read = (url: string, context: SourceContext) => unknown;

const goodRead: Read = async (url, context) => {
  const parts = await textOf(PARTS, context);
  const text = await textOf(url, context);
  context.warn('heat.csv:9', `no figure; ${parts}`);
  return documentOf(rowsOf(text, url), url, context.now);
};

const goodSubscribe: Source['subscribe'] = (changed) => {
  const timer = setInterval(changed, 60_000);
  return () => clearInterval(timer);
};

const goodCheck = async (url: string, context: SourceContext) => {
  const [head] = (await textOf(url, context)).split('\n');
  const ok = head === 'year;MWh';
  return {
    ok,
    findings: ok ? [] : [{ path: 'heat.csv:1', message: `expected year, got ${head}` }],
  };
};

/** A source that keeps every promise, with something in it changed. */
function plugin({
  read = goodRead,
  ...changes
}: {
  read?: Read;
  subscribe?: Source['subscribe'] | null;
  check?: typeof goodCheck;
  join?: Source['join'] | null;
  definition?: Partial<SourceDefinition<string, Options>>;
} = {}): SourceDefinition<string, Options> {
  const { subscribe = goodSubscribe, check = goodCheck } = changes;
  const { join = async () => ({ id: '1', status: 'received' }) } = changes;
  return {
    type: 'heat',
    options: urlOption,
    capabilities: { browser: true, build: true, join: true, live: true },
    create: ({ url }) => ({
      read: async (context) => read(url, context),
      check: async (context) => check(url, context),
      ...(subscribe && { subscribe }),
      ...(join && { join }),
    }),
    ...changes.definition,
  };
}

const fixtures: SourceFixtures = {
  options: { url: URL_OF_TABLE },
  respond: ({ url }) => new Response(url === PARTS ? 'part one' : TABLE),
  schema: documentSchema,
  badOptions: [{}, { url: 7 }, undefined],
  badAnswers: [
    { name: 'a page', respond: () => new Response('<!doctype html>') },
    { name: 'no such file', respond: () => new Response('', { status: 404 }) },
    { name: 'no connection', respond: () => Promise.reject(new TypeError('fetch failed')) },
  ],
};

/** What the contract says of a plugin: the tests that fail, with their messages. */
async function failing(
  definition: SourceDefinition<string, Options>,
  changes: Partial<SourceFixtures> = {},
): Promise<Record<string, string>> {
  const tests: [title: string, run: () => Promise<void>][] = [];
  const failed: Record<string, string> = {};
  runSourceContract(definition, {
    ...fixtures,
    ...changes,
    it: (title, run) => tests.push([title, run]),
  });
  for (const [title, run] of tests) {
    assert.match(title, /^source heat[^:]*: /i);
    await run().catch((error: Error) => {
      failed[title.slice(title.indexOf(': ') + 2)] = error.message;
    });
  }
  return failed;
}

describe('a good source passes', () => {
  runSourceContract(plugin(), { ...fixtures, it });

  test('also without what is optional', async () => {
    const { create } = plugin({ subscribe: null, join: null });
    const bare = plugin({
      definition: {
        capabilities: { browser: false, build: true, join: false, live: false },
        create: (options) => ({ read: create(options).read }),
      },
    });
    const { options, respond } = fixtures;
    const tests: string[] = [];
    runSourceContract(bare, { options, respond, it: (title) => tests.push(title) });
    assert.equal(tests.length, 10);
    const none = { schema: undefined, badOptions: undefined, badAnswers: undefined };
    assert.deepEqual(await failing(bare, none), {});
  });

  test('also one that asks for nothing', async () => {
    const read: Read = (url, { now }) => documentOf([[2024, 1]], url, now);
    assert.deepEqual(await failing(plugin({ read }), { badAnswers: [] }), {});
  });

  test('everything is back in its place afterwards', async () => {
    const before = Reflect.ownKeys(globalThis);
    const { Date, fetch, setTimeout, setInterval } = globalThis;
    await failing(plugin());
    await failing(plugin({ read: async (url) => textOf(url, globalThis as never) }));
    assert.deepEqual(Reflect.ownKeys(globalThis), before);
    const after = [
      globalThis.Date,
      globalThis.fetch,
      globalThis.setTimeout,
      globalThis.setInterval,
    ];
    assert.deepEqual(after, [Date, fetch, setTimeout, setInterval]);
    assert.ok(Math.abs(new Date().getTime() - performance.timeOrigin) < 3_600_000);
  });
});

/** Changes what a good source hands over. */
const changed =
  (change: (document: ReturnType<typeof documentOf>, context: SourceContext) => unknown): Read =>
  async (url, context) => {
    const document = (await goodRead(url, context)) as ReturnType<typeof documentOf>;
    return change(document, context) ?? document;
  };

/** One bad source for each promise, and the one test that it fails. */
const bad: [
  what: string,
  definition: () => SourceDefinition<string, Options>,
  fails: string,
  told: RegExp,
  changes?: Partial<SourceFixtures>,
][] = [
  [
    'has a type with capitals',
    () => plugin({ definition: { type: 'Heat' } }),
    'is defined completely',
    /type has to be small letters/,
  ],
  [
    'takes any options',
    () =>
      plugin({
        definition: {
          options: {
            '~standard': {
              version: 1,
              vendor: 'test',
              validate: (value) => ({ value: value as Options }),
            },
          },
        },
      }),
    'refuses bad options and says which',
    /^the options \{\} are taken$/,
  ],
  [
    'refuses options without a word',
    () =>
      plugin({
        definition: {
          options: {
            '~standard': {
              version: 1,
              vendor: 'test',
              validate: (value) =>
                (value as Options | undefined)?.url === URL_OF_TABLE
                  ? { value: value as Options }
                  : { issues: [{ message: 'wrong' }] },
            },
          },
        },
      }),
    'refuses bad options and says which',
    /^the error for \{\} names none of the options: heat: .*all of them: wrong$/,
  ],
  [
    'throws while it is made',
    () =>
      plugin({
        definition: {
          create: ({ url }) => {
            if (url !== URL_OF_TABLE) throw new TypeError('url?');
            return plugin().create({ url });
          },
          options: {
            '~standard': {
              version: 1,
              vendor: 'test',
              validate: (value) => ({ value: (value ?? {}) as Options }),
            },
          },
        },
      }),
    'refuses bad options and says which',
    /expected "validation", got "invalidResponse"$/,
  ],
  [
    'hands over a goal without a title',
    () => plugin({ read: changed(({ goals }) => void Reflect.deleteProperty(goals[0]!, 'title')) }),
    'makes a valid document of what was recorded',
    /^\/goals\/0\/title expected title/,
  ],
  [
    'hands over what only a strict check finds',
    () => plugin({ read: changed(({ goals }) => void (goals[0]!.organization = 'nobody')) }),
    'makes a valid document of what was recorded',
    /^\/goals\/0\/organization /,
  ],
  [
    'hands over no document',
    () => plugin({ read: changed(() => []) }),
    'makes a valid document of what was recorded',
    /Expected "ilmi": "1.x"/,
  ],
  [
    'has a figure without a source',
    () =>
      plugin({
        read: changed(
          ({ goals }) => void Reflect.deleteProperty(goals[0]!.observations[0]!, 'source'),
        ),
      }),
    'says where every figure is from',
    /^\/goals\/0\/observations\/0 has no source$/,
  ],
  [
    'has a baseline without a source',
    () =>
      plugin({
        read: changed(({ goals }) => void Reflect.deleteProperty(goals[0]!.baseline, 'source')),
      }),
    'says where every figure is from',
    /^\/goals\/0\/baseline has no source$/,
  ],
  [
    'names a source that is not listed',
    () => plugin({ read: changed(({ sources }) => void (sources[0]!.id = 'other')) }),
    'says where every figure is from',
    /^\/goals\/0\/baseline: its source "table" is not among the document's sources$/,
    { schema: undefined },
  ],
  [
    'has a source that nobody finds',
    () =>
      plugin({
        read: changed(({ ilmi, sources, ...document }) => ({
          ilmi,
          ...document,
          sources: sources.map(({ id, name }) => ({ id, name })),
        })),
      }),
    'says where every figure is from',
    /needs a name, and an address or the day of retrieval$/,
  ],
  [
    'makes ids by chance',
    () =>
      plugin({
        read: changed(({ goals }) => void (goals[0]!.id = `a${Math.random()}`.replace('.', ''))),
      }),
    'gives the same when it is read again',
    /^\/goals\/0\/id is another the second time$/,
  ],
  [
    'warns only the first time',
    () => {
      let isFirst = true;
      return plugin({
        read: (url, context) => {
          const warn = isFirst ? context.warn : () => {};
          return Promise.resolve(goodRead(url, { ...context, warn })).finally(
            () => (isFirst = false),
          );
        },
        definition: {
          create(options) {
            isFirst = true;
            const source = plugin().create(options);
            let reads = 0;
            return {
              ...source,
              read: (context) =>
                source.read({ ...context, warn: reads++ ? () => {} : context.warn }),
            };
          },
        },
      });
    },
    'gives the same when it is read again',
    /^warnings of the second reading: /,
  ],
  [
    'takes the day from the clock',
    () =>
      plugin({
        read: changed(({ sources }) => {
          sources[0]!.retrieved = new Date().toISOString().slice(0, 10);
        }),
      }),
    'knows the day from its context and not from the clock',
    /^\/sources\/0\/retrieved follows the clock; context.now is the day$/,
  ],
  [
    'takes the year from the clock',
    () =>
      plugin({
        read: changed(({ goals }) => {
          const year = new Date(Date.now()).getFullYear();
          goals[0]!.observations = goals[0]!.observations.filter((one) => one.year < year);
        }),
      }),
    'knows the day from its context and not from the clock',
    /^\/goals\/0\/observations\/0 follows the clock/,
  ],
  [
    'asks with the global fetch',
    () =>
      plugin({
        read: (url, context) =>
          goodRead(url, { ...context, fetch: (...request) => globalThis.fetch(...request) }),
      }),
    'asks with the fetch of its context only',
    /^requests with the global fetch: expected \[\], got \["https:\/\/data\.example\.org\/parts/,
    // The global one does not say which address could not be reached.
    { badAnswers: fixtures.badAnswers!.slice(0, 2) },
  ],
  [
    'leaves a global variable',
    () =>
      plugin({
        read: changed(() => {
          (globalThis as { heatCache?: unknown }).heatCache ??= {};
        }),
      }),
    'leaves nothing behind: no global variable, no storage',
    /^new global variables: expected \[\], got \["heatCache"\]$/,
  ],
  [
    'uses a storage',
    () => plugin({ read: changed(() => void localStorage.setItem('heat', '1')) }),
    'leaves nothing behind: no global variable, no storage',
    /^storages used: expected \[\], got \["localStorage"\]$/,
  ],
  [
    'keeps the day of its first reading',
    () => {
      let day: string | undefined;
      return plugin({
        read: (url, context) => goodRead(url, { ...context, now: (day ??= context.now) }),
      });
    },
    'keeps nothing from one reading for another',
    /^\/sources\/0\/retrieved, read on 2026-11-13, is of an earlier reading on 2026-11-11$/,
  ],
  [
    'keeps what it was answered',
    () => {
      const texts = new Map<string, Promise<string>>();
      const read: Read = async (url, context) => {
        if (!texts.has(url)) texts.set(url, textOf(url, context));
        return documentOf(rowsOf(await texts.get(url)!, url), url, context.now);
      };
      return plugin({ read });
    },
    'keeps nothing from one reading for another',
    /^number of requests of the second reading: expected 1, got 0$/,
    { badAnswers: [] },
  ],
  [
    'mixes two readings up',
    () => {
      let current: SourceContext;
      return plugin({
        async read(url, context) {
          current = context;
          const text = await textOf(url, context);
          return documentOf(rowsOf(text, url), url, current.now);
        },
      });
    },
    'keeps nothing from one reading for another',
    /^\/sources\/0\/retrieved is another when two are read at the same time$/,
  ],
  [
    'does not stop',
    () =>
      plugin({
        read: (url, { fetch, ...context }) =>
          goodRead(url, { ...context, fetch: (address) => fetch(address) }),
      }),
    'stops when it is told to',
    /^it goes on waiting for request 1 of 2: give context.signal to fetch$/,
  ],
  [
    'does not stop at its second request',
    () =>
      plugin({
        read: (url, { fetch, ...context }) =>
          goodRead(url, {
            ...context,
            fetch: (address, init) => fetch(address, address === PARTS ? init : undefined),
          }),
      }),
    'stops when it is told to',
    /^it goes on waiting for request 2 of 2/,
  ],
  [
    'hands over something although it was cancelled',
    () =>
      plugin({
        read: (url, context) =>
          Promise.resolve(goodRead(url, context)).catch((error: unknown) => {
            if (!context.signal.aborted) throw error;
            return { ilmi: '1.0' };
          }),
      }),
    'stops when it is told to',
    /^it handed over a document although request 1 of 2 was cancelled$/,
  ],
  [
    'throws errors of its own',
    () =>
      plugin({
        async read(url, context) {
          const text = await textOf(url, context);
          if (!text.startsWith('year')) throw new TypeError(`${url}: no years`);
          return documentOf(rowsOf(text, url), url, context.now);
        },
      }),
    'says what is wrong with a page',
    /^expected a ClientError, got TypeError: /,
  ],
  [
    'does not say where',
    () =>
      plugin({
        async read(url, context) {
          const text = await textOf(url, context);
          if (!text.startsWith('year')) throw new ClientError('invalidResponse', 'no years');
          return documentOf(rowsOf(text, url), url, context.now);
        },
      }),
    'says what is wrong with a page',
    /^expected a message that names https:\/\/data\.example\.org\/heat\.csv, got "no years"$/,
  ],
  [
    'makes a document of a page',
    () =>
      plugin({
        async read(url, context) {
          const text = await textOf(url, context);
          const rows = text.startsWith('year')
            ? rowsOf(text, url)
            : [[2024, 1] as [number, number]];
          return documentOf(rows, url, context.now);
        },
      }),
    'says what is wrong with a page',
    /^it made a document of it$/,
  ],
  [
    'says that it is live and is not',
    () => plugin({ subscribe: null }),
    'can do what its capabilities say',
    /^capabilities.live is true, and it has no method subscribe$/,
  ],
  [
    'takes requests to join and does not say so',
    () =>
      plugin({
        definition: { capabilities: { browser: true, build: true, join: false, live: true } },
      }),
    'can do what its capabilities say',
    /^capabilities.join is false, and it has the method join$/,
  ],
  [
    'can be read nowhere',
    () =>
      plugin({
        definition: { capabilities: { browser: false, build: false, join: true, live: true } },
      }),
    'can do what its capabilities say',
    /^one of browser and build has to be true$/,
  ],
  [
    'cannot be left',
    () => plugin({ subscribe: (() => {}) as never }),
    'says when it has changed, until it is told to stop',
    /^subscribe has to return a function that ends it$/,
  ],
  [
    'goes on after its end',
    () =>
      plugin({
        subscribe(changed) {
          setInterval(changed, 60_000);
          return () => {};
        },
      }),
    'says when it has changed, until it is told to stop',
    /^calls of changed after its end: expected 0, got 1$/,
  ],
  [
    'says that it has changed when it starts',
    () =>
      plugin({
        subscribe(changed) {
          queueMicrotask(changed);
          return () => {};
        },
      }),
    'says when it has changed, until it is told to stop',
    /^calls of changed before anything has changed: expected 0, got 1$/,
  ],
  [
    'says nothing when it changes',
    () => plugin({ subscribe: () => () => {} }),
    'says when it has changed, until it is told to stop',
    /^changed was not called$/,
    { change: () => {} },
  ],
  [
    'finds fault with what is right',
    () =>
      plugin({
        check: async (url, context) => ({
          ok: !(await textOf(url, context)),
          findings: [{ path: 'heat.csv:1', message: 'expected Jahr, got year' }],
        }),
      }),
    'finds nothing missing in what was recorded',
    /^its check is not ok: heat.csv:1 expected Jahr, got year$/,
  ],
  [
    'overlooks what is missing',
    () =>
      plugin({
        check: async (url, context) => {
          await textOf(url, context);
          return { ok: true, findings: [] };
        },
      }),
    'finds what is missing with a page',
    /^its check is ok$/,
  ],
  [
    'does not say what is missing',
    () =>
      plugin({
        check: async (url, context) => ({
          ok: (await textOf(url, context)).startsWith('year;MWh'),
          findings: [],
        }),
      }),
    'finds what is missing with a page',
    /^its check has to name what it found/,
  ],
];

describe('a source fails one test, and is told why, when it', () => {
  for (const [what, definition, fails, told, changes] of bad)
    test(what, async () => {
      const { [fails]: message, ...others } = await failing(definition(), changes);
      assert.match(message ?? 'it passes', told);
      assert.deepEqual(others, {});
    });
});

test('each promise has a source that breaks it', async () => {
  const titles: string[] = [];
  runSourceContract(plugin(), {
    ...fixtures,
    badAnswers: fixtures.badAnswers!.slice(0, 1),
    it: (title) => titles.push(title.replace('source heat: ', '')),
  });
  assert.deepEqual(
    titles.filter((title) => !bad.some(([, , fails]) => fails === title)),
    [],
  );
});

test('a change can be made from outside', async () => {
  const listeners = new Set<() => void>();
  const definition = plugin({
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  });
  const change = () => listeners.forEach((changed) => changed());
  assert.deepEqual(await failing(definition, { change }), {});
});

test('without a test runner it says what to do', () => {
  assert.throws(() => runSourceContract(plugin(), { ...fixtures, it: undefined }), {
    message: 'runSourceContract: there is no global "it"; give that of your test runner',
  });
});

test('takes the global one, as mocha has it', () => {
  const titles: string[] = [];
  const scope = globalThis as { it?: (title: string) => void };
  scope.it = (title) => void titles.push(title);
  try {
    runSourceContract(plugin(), fixtures);
  } finally {
    delete scope.it;
  }
  assert.ok(titles.includes('source heat: says where every figure is from'));
});
