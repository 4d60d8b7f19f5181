import assert from 'node:assert/strict';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import {
  ClientError,
  createSource,
  defineSource,
  hasSource,
  listSources,
  readSource,
  type Source,
  type SourceContext,
  type SourceDefinition,
  type StandardSchema,
} from '../src/index.js';
import type * as plugin from '../src/plugin.js';

const DOCUMENT = {
  ilmi: '1.0',
  organizations: [{ id: 'esimerkki', kind: 'company', name: 'Esimerkki Oy' }],
};
const NOW = '2026-11-24';

/** A schema by hand: an object whose `url` is a text. */
const urlSchema: StandardSchema<{ url: string }> = {
  '~standard': {
    version: 1,
    vendor: 'test',
    validate(value) {
      const { url } = (value ?? {}) as { url?: unknown };
      return typeof url === 'string'
        ? { value: { url: url.trim() } }
        : { issues: [{ path: ['url'], message: 'expected an address' }] };
    },
  },
};
const anything: StandardSchema = {
  '~standard': { version: 1, vendor: 'test', validate: (value) => ({ value }) },
};

let count = 0;
/** Types stay known for as long as the process lives: each test takes its own. */
const freshType = () => `test-${++count}`;

function definitionOf(
  read: Source['read'],
  more: Partial<SourceDefinition> & Pick<Partial<Source>, 'subscribe' | 'join' | 'check'> = {},
): SourceDefinition {
  const { subscribe, join, check, ...own } = more;
  return {
    type: freshType(),
    options: anything,
    capabilities: { browser: true, build: true, join: !!join, live: !!subscribe },
    create: () => ({ read, subscribe, join, check }),
    ...own,
  };
}

const sourceOf = (...args: Parameters<typeof definitionOf>) =>
  createSource(defineSource(definitionOf(...args)).type, undefined);

async function failure(action: () => unknown): Promise<ClientError> {
  try {
    await action();
  } catch (error) {
    assert.ok(ClientError.is(error), String(error));
    return error;
  }
  return assert.fail('it should have failed');
}

/** Never settles, and holds nothing that would keep the process alive. */
const never = () => new Promise<never>(() => {});

describe('definitions', () => {
  let lines: string[];
  beforeEach(() => {
    lines = [];
    mock.method(console, 'warn', (line: string) => void lines.push(line));
  });
  afterEach(() => mock.restoreAll());

  test('are known by their type, in the order in which they came', () => {
    const [first, second] = [definitionOf(never), definitionOf(never)];
    assert.equal(hasSource(first.type), false);
    assert.equal(defineSource(first), first);
    defineSource(second);
    assert.equal(hasSource(first.type), true);
    assert.deepEqual(listSources().slice(-2), [first, second]);
  });

  test('can be repeated in silence', () => {
    const definition = definitionOf(never);
    defineSource(definition);
    const { length } = listSources();
    assert.equal(defineSource(definition), definition);
    assert.equal(listSources().length, length);
    assert.deepEqual(lines, []);
  });

  test('of one type: the first stays, with one line however many follow', () => {
    const first = defineSource(definitionOf(never, { title: 'First' }));
    const { type } = first;
    assert.equal(defineSource(definitionOf(never, { type, title: 'Second' })), first);
    assert.equal(defineSource(definitionOf(never, { type, title: 'Third' })), first);
    assert.equal(listSources().find((one) => one.type === type)?.title, 'First');
    assert.deepEqual(lines, [
      `Ilmi: the source "${type}" is defined already; the first definition stays`,
    ]);
  });

  test('are shared with another copy of the package', async () => {
    const copy = '../src/plugin.js?copy';
    const other = (await import(copy)) as typeof plugin;
    assert.notEqual(other.defineSource, defineSource);
    const definition = definitionOf(async () => DOCUMENT);
    other.defineSource(definition);
    assert.equal(hasSource(definition.type), true);
    const { data } = await readSource(createSource(definition.type, {}), { now: NOW });
    assert.equal(data.organizations?.[0]?.name, 'Esimerkki Oy');
    // Also the line about a second one comes from one of them only.
    defineSource(definitionOf(never, { type: definition.type }));
    other.defineSource(definitionOf(never, { type: definition.type }));
    assert.equal(lines.length, 1);
  });

  const broken: [what: string, definition: object, told: RegExp][] = [
    ['no type', { type: undefined }, /type has to be small letters, digits and hyphens$/],
    ['a type with capitals', { type: 'Heat' }, /^defineSource\("Heat"\): type has to be/],
    ['no options', { options: undefined }, /options has to be a Standard Schema$/],
    ['another schema', { options: { parse: () => 1 } }, /options has to be a Standard Schema$/],
    [
      'no capabilities',
      { capabilities: undefined },
      /capabilities.browser has to be true or false/,
    ],
    [
      'a capability too few',
      { capabilities: { browser: true, build: true, join: false } },
      /capabilities.live has to be true or false$/,
    ],
    ['no create', { create: undefined }, /create has to be a function$/],
  ];
  for (const [what, wrong, told] of broken)
    test(`with ${what} are refused, and the field is named`, () => {
      const { length } = listSources();
      const definition = { ...definitionOf(never), ...wrong } as SourceDefinition;
      assert.throws(() => defineSource(definition), { name: 'TypeError', message: told });
      assert.equal(listSources().length, length);
    });
});

describe('making a source', () => {
  test('of a type that nobody has defined names those that are known', async () => {
    const { type } = defineSource(definitionOf(never));
    const error = await failure(() => createSource('no-such-type', {}));
    assert.equal(error.code, 'unsupported');
    assert.match(error.message, /^no-such-type: there is no such source; known are test-1, /);
    assert.match(error.message, new RegExp(`\\b${type}\\b`));
  });

  test('hands the options over as its schema has made them', () => {
    const made: unknown[] = [];
    const { type } = defineSource({
      ...definitionOf(never),
      options: urlSchema,
      create(options: { url: string }) {
        made.push(options);
        return { read: never };
      },
    });
    createSource(type, { url: ' https://data.example.org/ ' });
    assert.deepEqual(made, [{ url: 'https://data.example.org/' }]);
  });

  test('looks at the options first, and says what it does not take', async () => {
    const create = mock.fn();
    const { type } = defineSource({ ...definitionOf(never), options: urlSchema, create } as never);
    const error = await failure(() => createSource(type, { url: 7 }));
    assert.equal(error.code, 'validation');
    assert.equal(
      error.message,
      `${type}: it does not take these options. /url: expected an address`,
    );
    assert.deepEqual(error.info.issues, [{ path: '/url', message: 'expected an address' }]);
    assert.equal(create.mock.callCount(), 0);
  });

  test('names every place, as a JSON Pointer', async () => {
    const issues = [
      { path: ['a/b', { key: 0 }], message: 'first' },
      { path: undefined, message: 'second' },
    ];
    const options = { '~standard': { ...anything['~standard'], validate: () => ({ issues }) } };
    const error = await failure(() => sourceOf(never, { options }));
    assert.deepEqual(error.info.issues, [
      { path: '/a~1b/0', message: 'first' },
      { path: '', message: 'second' },
    ]);
    assert.match(error.message, /\. \/a~1b\/0: first; all of them: second$/);
  });

  test('with a schema that answers with a promise is not supported', async () => {
    const validate = () => Promise.reject(new Error('nobody waits for it'));
    const options = { '~standard': { ...anything['~standard'], validate } };
    const error = await failure(() => sourceOf(never, { options }));
    assert.equal(error.code, 'unsupported');
    assert.match(error.message, /answers with a promise; it has to answer at once$/);
  });

  const mistakes: [what: string, more: object, told: RegExp][] = [
    [
      'create throws',
      {
        create() {
          throw new Error('no key');
        },
      },
      /: making it failed: no key$/,
    ],
    [
      'the schema throws',
      {
        options: {
          '~standard': {
            validate() {
              throw new Error('oh');
            },
          },
        },
      },
      /: its schema of options failed: oh$/,
    ],
    ['create makes nothing', { create: () => undefined }, /: what it makes has no method read$/],
  ];
  for (const [what, more, told] of mistakes)
    test(`where ${what} is a mistake of the source, told with its name`, async () => {
      const definition = definitionOf(never, more as never);
      const error = await failure(() => createSource(defineSource(definition).type, {}));
      assert.equal(error.code, 'invalidResponse');
      assert.match(error.message, told);
      assert.equal(error.info.url, definition.type);
    });

  test('reads nothing yet', () => {
    const read = mock.fn(never);
    sourceOf(read);
    assert.equal(read.mock.callCount(), 0);
  });

  test('takes sources with state of their own', async () => {
    class Counting implements Source {
      #reads = 0;
      async read() {
        return { ...DOCUMENT, licence: `${++this.#reads}` };
      }
      async check() {
        return { ok: this.#reads > 0, findings: [] };
      }
    }
    const source = sourceOf(never, { create: () => new Counting() });
    const { data } = await readSource(source, { now: NOW });
    assert.equal(data.licence, '1');
    assert.deepEqual(await source.check!(contextOf()), { ok: true, findings: [] });
    assert.equal('join' in source, false);
    assert.equal('subscribe' in source, false);
  });
});

const contextOf = (more: Partial<SourceContext> = {}): SourceContext => ({
  signal: new AbortController().signal,
  lang: 'en',
  now: NOW,
  fetch: never,
  warn: () => {},
  ...more,
});

describe('reading a source', () => {
  test('tells it what it may use', async () => {
    let told: SourceContext | undefined;
    const fetch = mock.fn(async () => new Response('answer'));
    const source: Source = {
      async read(context) {
        told = context;
        return DOCUMENT;
      },
    };
    const { data, meta } = await readSource(source, { now: NOW, lang: 'fi', fetch });
    assert.equal(data.organizations?.[0]?.name, 'Esimerkki Oy');
    assert.deepEqual([told!.now, told!.lang, told!.signal.aborted], [NOW, 'fi', false]);
    assert.equal(await (await told!.fetch('https://data.example.org/')).text(), 'answer');
    assert.deepEqual(fetch.mock.calls[0]!.arguments.slice(0, 1), ['https://data.example.org/']);
    assert.deepEqual(
      { ...meta, fetchedAt: 0 },
      { source: 'source', fetchedAt: 0, stale: false, fromCache: false, warnings: [] },
    );
  });

  test('lists what it warned of before what the reader left out', async () => {
    const source: Source = {
      async read({ warn }) {
        warn('heat.csv:3', 'no figure for 2023');
        return { ...DOCUMENT, goals: [{ id: 'rikki', title: 7 }] };
      },
    };
    const { data, meta } = await readSource(source, { now: NOW, name: 'heat' });
    assert.equal(data.goals, undefined);
    assert.equal(meta.source, 'heat');
    const [first, second] = meta.warnings;
    assert.deepEqual(first, { path: 'heat.csv:3', message: 'no figure for 2023' });
    assert.match(second!.path, /^\/goals\/0\//);
  });

  test('resolves relative addresses as it is told', async () => {
    const read = async () => ({ ...DOCUMENT, links: { site: 'ilmasto/' } });
    const base = 'https://www.example.org/';
    const { data } = await readSource({ read }, { now: NOW, base });
    assert.equal(data.links?.site, 'https://www.example.org/ilmasto/');
    const { meta } = await readSource({ read }, { now: NOW });
    assert.equal(meta.warnings[0]?.path, '/links/site');
  });

  const answers: [what: string, input: unknown, code: string, told: RegExp][] = [
    ['nothing', undefined, 'invalidResponse', /^heat: Expected "ilmi": "1.x", got undefined/],
    ['a list', [], 'invalidResponse', /^heat: Expected "ilmi": "1.x"/],
    ['a later version', { ilmi: '2.0' }, 'version', /^heat: Expected "ilmi": "1.x", got 2.0/],
    [
      'a document whose getter throws',
      {
        ilmi: '1.0',
        get goals() {
          throw new Error('boom');
        },
      },
      'invalidResponse',
      /^heat: the source failed: boom$/,
    ],
  ];
  for (const [what, input, code, told] of answers)
    test(`that hands over ${what} fails with ${code}`, async () => {
      const source: Source = { name: 'heat', read: async () => input };
      const error = await failure(() => readSource(source, { now: NOW }));
      assert.equal(error.code, code);
      assert.match(error.message, told);
    });

  const throwing: Record<string, () => never> = {
    'at once': () => {
      throw new RangeError('no such year');
    },
    'later on': (async () => {
      await null;
      throw new RangeError('no such year');
    }) as never,
  };
  for (const [when, read] of Object.entries(throwing))
    for (const [kind, make] of Object.entries({
      'a bare source': (): Source => ({ name: 'heat', read }),
      'a defined source': () => sourceOf(read, { type: `heat-${freshType()}` }),
    }))
      test(`${kind} that throws ${when} is named, and its error is the cause`, async () => {
        const source = make();
        const error = await failure(() => readSource(source, { now: NOW }));
        assert.equal(error.code, 'invalidResponse');
        assert.equal(error.message, `${source.name}: the source failed: no such year`);
        assert.ok(error.cause instanceof RangeError);
      });

  test('what is thrown need not be an error', async () => {
    const source: Source = { read: () => Promise.reject('nothing there') };
    const error = await failure(() => readSource(source, { now: NOW }));
    assert.equal(error.message, 'source: the source failed: nothing there');
    assert.equal(error.cause, 'nothing there');
  });

  test('passes on an error of the client as it is', async () => {
    const own = new ClientError('notFound', 'https://data.example.org/: answered 404');
    for (const source of [{ read: () => Promise.reject(own) }, sourceOf(() => Promise.reject(own))])
      assert.equal(await failure(() => readSource(source, { now: NOW })), own);
  });

  test('tells a connection that fails as such, with the address', async () => {
    const refused = new TypeError('fetch failed');
    const source: Source = { read: ({ fetch }) => fetch(new URL('https://data.example.org/x')) };
    const error = await failure(() =>
      readSource(source, { now: NOW, fetch: () => Promise.reject(refused) }),
    );
    assert.equal(error.code, 'network');
    assert.match(error.message, /^https:\/\/data\.example\.org\/x: could not be reached/);
    assert.equal(error.cause, refused);
  });

  test('ends after a while, and tells the source', async () => {
    let signal: AbortSignal | undefined;
    const source = sourceOf((context) => {
      ({ signal } = context);
      return never();
    });
    const error = await failure(() => readSource(source, { now: NOW, timeoutMs: 20 }));
    assert.equal(error.code, 'timeout');
    assert.equal(error.message, `${source.name}: no answer in 20 ms`);
    assert.equal(signal!.aborted, true);
  });

  test('waits ten seconds unless it is told otherwise', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      let isOver = false;
      const reading = failure(() => readSource({ read: never }, { now: NOW })).finally(
        () => (isOver = true),
      );
      mock.timers.tick(9_999);
      await new Promise(setImmediate);
      assert.equal(isOver, false);
      mock.timers.tick(1);
      assert.equal((await reading).message, 'source: no answer in 10000 ms');
    } finally {
      mock.timers.reset();
    }
  });

  test('is a time-out also where the request itself says that it was cancelled', async () => {
    const source = sourceOf(({ fetch, signal }) => fetch('https://data.example.org/', { signal }));
    const fetch = async (_: unknown, { signal }: RequestInit = {}) => {
      await once(signal!, 'abort');
      throw signal!.reason;
    };
    const error = await failure(() => readSource(source, { now: NOW, timeoutMs: 20, fetch }));
    assert.equal(error.code, 'timeout');
  });

  test('ends when its reader does not want it any more, and keeps the reason', async () => {
    const end = new AbortController();
    let heard: AbortSignal | undefined;
    const source: Source = {
      read({ signal }) {
        heard = signal;
        queueMicrotask(() => end.abort('tab closed'));
        return never();
      },
    };
    const error = await failure(() => readSource(source, { now: NOW, signal: end.signal }));
    assert.equal(error.code, 'aborted');
    assert.equal(error.cause, 'tab closed');
    assert.equal(heard!.aborted, true);
  });

  test('does not begin when nobody wants it', async () => {
    const read = mock.fn(never);
    const error = await failure(() =>
      readSource({ read }, { now: NOW, signal: AbortSignal.abort('gone') }),
    );
    assert.deepEqual([error.code, error.cause], ['aborted', 'gone']);
    assert.equal(read.mock.callCount(), 0);
  });

  test('leaves no timer and no listener behind', async () => {
    const { signal } = new AbortController();
    const removed = mock.method(signal, 'removeEventListener');
    const cleared = mock.method(globalThis, 'clearTimeout');
    await readSource({ read: async () => DOCUMENT }, { now: NOW, signal });
    assert.equal(removed.mock.callCount(), 1);
    assert.equal(cleared.mock.callCount(), 1);
    mock.restoreAll();
  });

  test('an error that comes too late disturbs nobody', async () => {
    const unhandled = mock.fn();
    process.on('unhandledRejection', unhandled);
    const source: Source = {
      read: () => new Promise((_, reject) => setTimeout(() => reject(new Error('too late')), 30)),
    };
    await failure(() => readSource(source, { now: NOW, timeoutMs: 5 }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    process.off('unhandledRejection', unhandled);
    assert.equal(unhandled.mock.callCount(), 0);
  });
});

describe('the other methods of a defined source', () => {
  const broken = () => Promise.reject(new Error('broken'));
  const request = {} as never;

  test('tell their mistakes as reading does', async () => {
    const source = sourceOf(never, { join: broken, check: broken });
    for (const run of [
      () => source.join!(request, contextOf()),
      () => source.check!(contextOf()),
    ]) {
      const error = await failure(run);
      assert.equal(error.code, 'invalidResponse');
      assert.equal(error.message, `${source.name}: the source failed: broken`);
    }
  });

  test('tell by the signal why they have ended', async () => {
    const check = async ({ signal, fetch }: SourceContext) => {
      await fetch('https://data.example.org/', { signal });
      return { ok: true, findings: [] };
    };
    const source = sourceOf(never, { check });
    const fetch = async (_: unknown, init?: RequestInit) => {
      throw init!.signal!.reason;
    };
    const late = new DOMException('late', 'TimeoutError');
    for (const [reason, code] of [[late, 'timeout'] as const, ['gone', 'aborted'] as const]) {
      const signal = AbortSignal.abort(reason);
      const error = await failure(() => source.check!(contextOf({ signal, fetch })));
      assert.deepEqual([error.code, error.cause], [code, reason]);
    }
  });
});

describe('subscribing to a defined source', () => {
  const turn = () => new Promise((resolve) => setTimeout(resolve, 2));
  /** A live source whose subscriptions are counted. */
  function live() {
    const state = { started: 0, ended: 0, changed: () => {} };
    const source = sourceOf(never, {
      subscribe(changed) {
        state.started++;
        state.changed = changed;
        return () => void state.ended++;
      },
    });
    return { state, source };
  }

  test('everybody is told, over one subscription', async () => {
    const { state, source } = live();
    const told = [mock.fn(), mock.fn()];
    const ends = told.map((changed) => source.subscribe!(changed));
    state.changed();
    assert.deepEqual([state.started, state.ended], [1, 0]);
    assert.deepEqual(
      told.map(({ mock }) => mock.callCount()),
      [1, 1],
    );
    ends[0]!();
    await turn();
    state.changed();
    assert.equal(state.ended, 0);
    assert.deepEqual(
      told.map(({ mock }) => mock.callCount()),
      [1, 2],
    );
    ends[1]!();
    ends[1]!();
    await turn();
    assert.equal(state.ended, 1);
    state.changed();
    assert.deepEqual(
      told.map(({ mock }) => mock.callCount()),
      [1, 2],
    );
  });

  test('it goes on when somebody comes at once after the last', async () => {
    const { state, source } = live();
    source.subscribe!(() => {})();
    const changed = mock.fn();
    const end = source.subscribe!(changed);
    await turn();
    assert.deepEqual([state.started, state.ended], [1, 0]);
    assert.equal(changed.mock.callCount(), 0);
    end();
    await turn();
    assert.deepEqual([state.started, state.ended], [1, 1]);
  });

  test('who comes after a pause is told once, since something may have changed', async () => {
    const { source } = live();
    source.subscribe!(() => {})();
    await turn();
    const told = [mock.fn(), mock.fn()];
    const ends = told.map((changed) => source.subscribe!(changed));
    assert.deepEqual(
      told.map(({ mock }) => mock.callCount()),
      [0, 0],
    );
    await turn();
    assert.deepEqual(
      told.map(({ mock }) => mock.callCount()),
      [1, 1],
    );
    ends.forEach((end) => end());
    await turn();
  });

  test('what the source says while it starts is no change', () => {
    const changed = mock.fn();
    const source = sourceOf(never, {
      subscribe(tell) {
        tell();
        return () => {};
      },
    });
    source.subscribe!(changed);
    assert.equal(changed.mock.callCount(), 0);
  });

  test('a source that cannot be left is not subscribed to', async () => {
    const source = sourceOf(never, { subscribe: (() => {}) as never });
    const error = await failure(() => source.subscribe!(() => {}));
    assert.equal(error.code, 'invalidResponse');
    assert.match(error.message, /: subscribe has to return a function that ends it$/);
  });
});
