import assert from 'node:assert/strict';
import { after, afterEach, before, describe, mock, test } from 'node:test';
import { documentSchema } from '@ilmi/core/schema';
import {
  ClientError,
  type ClientOptions,
  createClient,
  type StandardSchema,
  toResult,
} from '../src/index.js';
import type * as errors from '../src/errors.js';
import { fakeClient, fakeSource } from '../src/testing.js';
import { files, held, inTurn, json, type Loopback, startLoopback, text } from './loopback.js';

const DOCUMENT = {
  ilmi: '1.0',
  organizations: [
    { id: 'akaa', kind: 'municipality', name: 'Akaa', municipality: '020' },
    { id: 'esimerkki', kind: 'company', name: 'Esimerkki Oy', municipality: '020' },
    { id: 'kuvitelma', kind: 'association', name: 'Kuvitelma ry', municipality: '790' },
  ],
  goals: [
    goal('sahko', 'esimerkki', {
      theme: 'energyEfficiency',
      kind: 'milestone',
      milestones: [{ title: 'LED' }],
    }),
    goal('jate', 'esimerkki', { theme: 'waste', status: 'decided' }),
    goal('matkat', 'kuvitelma', { theme: 'mobility', status: 'decided' }),
  ],
  stories: [
    { id: 'a', title: 'A', organization: 'esimerkki', goals: ['sahko'] },
    { id: 'b', title: 'B', organization: 'akaa' },
  ],
  actions: [
    { id: 'led', title: 'LED', organization: 'esimerkki', goals: ['sahko'], status: 'done' },
    { id: 'pyorat', title: 'Pyörät', organization: 'kuvitelma', status: 'planned' },
  ],
  events: [{ id: 'aamu', title: 'Aamukahvi', start: '2026-12-01', status: 'confirmed' }],
  offers: [
    { id: 'neuvo', kind: 'offer', topic: 'energySaving', title: 'Neuvonta' },
    { id: 'apu', kind: 'need', topic: 'funding', title: 'Apu', organization: 'kuvitelma' },
  ],
};

function goal(id: string, organization: string, more: object) {
  return { id, organization, title: id, kind: 'directional', direction: 'decrease', ...more };
}

const ids = ({ data }: { data: { id: string }[] }) => data.map(({ id }) => id);

async function failure(promise: Promise<unknown>): Promise<ClientError> {
  const result = await toResult(promise);
  if (result.ok) assert.fail('it should have failed');
  return result.error;
}

/** `failed` resolves with the first error that `onError` is told. */
function firstError() {
  let onError!: (error: ClientError) => void;
  const failed = new Promise<ClientError>((resolve) => (onError = resolve));
  return { onError, failed };
}

describe('the client', () => {
  let server: Loopback;
  before(async () => {
    server = await startLoopback();
  });
  after(() => server.close());
  afterEach(() => mock.timers.reset());

  let count = 0;
  /** A client for an address of its own, and how many requests have come since. */
  function setUp(options: ClientOptions = {}) {
    const path = `/${++count}.json`;
    const url = server.origin + path;
    const from = server.requests.length;
    const client = createClient({ src: url, retries: 0, ...options });
    return { client, url, path, requests: () => server.requests.slice(from) };
  }

  describe('reading', () => {
    test('gives the document with its origin', async () => {
      mock.timers.enable({ apis: ['Date'], now: 1_800_000_000_000 });
      server.answer(json(DOCUMENT));
      const { client, url } = setUp();
      const { data, meta } = await client.document();
      assert.deepEqual(data, DOCUMENT);
      assert.deepEqual(meta, {
        source: url,
        fetchedAt: 1_800_000_000_000,
        stale: false,
        fromCache: false,
        warnings: [],
      });
    });

    test('makes no request before it is asked for something', () => {
      const { requests } = setUp();
      assert.deepEqual(requests(), []);
    });

    test('asks for JSON, sends the headers it was given, and no cookies', async () => {
      const asked: Request[] = [];
      const client = createClient({
        src: 'https://www.example.org/ilmi.json',
        headers: { 'x-key': 'abc' },
        fetch: (request) => {
          asked.push(request);
          return Promise.resolve(Response.json(DOCUMENT));
        },
      });
      await client.document({ lang: 'sv' });
      assert.equal(asked.length, 1);
      const { url, credentials, headers } = asked[0]!;
      assert.equal(url, 'https://www.example.org/ilmi.json');
      assert.equal(credentials, 'omit');
      assert.deepEqual(Object.fromEntries(headers), {
        accept: 'application/json',
        'x-key': 'abc',
      });
    });

    test('addresses in a document are relative to where it was found in the end', async () => {
      const { client, path } = setUp();
      server.answer((request, response) => {
        if (request.url === path) response.writeHead(302, { location: '/uusi/ilmi.json' }).end();
        else
          json({
            ilmi: '1.0',
            organizations: [{ id: 'a', kind: 'company', name: 'A', url: 'sivu' }],
          })(request, response);
      });
      const { data } = await client.document();
      assert.equal(data.organizations?.[0]?.url, `${server.origin}/uusi/sivu`);
    });

    test('refuses options that can not be meant', () => {
      assert.throws(() => createClient({}), { message: 'createClient: src or hub is missing' });
      assert.throws(() => setUp({ retries: -1 }), {
        name: 'TypeError',
        message: 'createClient: retries must be a whole number from 0, got -1',
      });
      assert.throws(() => setUp({ timeoutMs: Infinity }), TypeError);
    });

    for (const src of ['ilmi.json', 'ftp://example.org/x', 'https://me:pw@example.org/', '#id']) {
      test(`does not guess what ${src} is in Node`, async () => {
        const error = await failure(createClient({ src }).document());
        assert.equal(error.code, 'unsupported');
        assert.equal(error.message, `src="${src}" is not an address that can be read`);
        assert.equal(error.info.url, src);
      });
    }

    test('takes a relative address from the page', async (t) => {
      server.answer(json(DOCUMENT));
      const page = { baseURI: `${server.origin}/ilmasto/` };
      Object.assign(globalThis, { document: page });
      t.after(() => Reflect.deleteProperty(globalThis, 'document'));
      const { meta } = await createClient({ src: 'ilmi.json' }).document();
      assert.equal(meta.source, `${server.origin}/ilmasto/ilmi.json`);
    });
  });

  describe('sharing', () => {
    test('1,000 reads at once make one request', async () => {
      server.answer(json(DOCUMENT));
      const { client, requests } = setUp();
      const reads = Array.from({ length: 1000 }, (_, index) =>
        index % 2 ? client.goals.list() : client.document(),
      );
      const all = await Promise.all(reads);
      assert.equal(requests().length, 1);
      assert.equal(all.length, 1000);
      assert.equal(all[0]!.data, all[998]!.data);
    });

    test('all who wait get the same error, and the next one asks again', async () => {
      server.answer(text('', 500));
      const { client, requests } = setUp();
      const errors = await Promise.all([failure(client.document()), failure(client.document())]);
      assert.equal(errors[0], errors[1]);
      server.answer(json(DOCUMENT));
      assert.equal((await client.document()).meta.fromCache, false);
      assert.equal(requests().length, 2);
    });

    test('who gives up is rejected at once with the reason, and the others go on', async () => {
      const gate = held(json(DOCUMENT));
      server.answer(gate.handler);
      const { client, url, requests } = setUp();
      const controller = new AbortController();
      const leaving = failure(client.document({ signal: controller.signal }));
      const staying = client.document();
      await gate.arrived;
      const reason = new Error('the visitor left');
      controller.abort(reason);
      const error = await leaving;
      assert.equal(error.code, 'aborted');
      assert.equal(error.message, `${url}: reading was cancelled`);
      assert.equal(error.cause, reason);
      gate.release();
      assert.deepEqual((await staying).data, DOCUMENT);
      assert.equal(requests().length, 1);
    });

    test('cancels the request when nobody waits any more, and starts anew for the next', async () => {
      const gate = held(json(DOCUMENT));
      server.answer(gate.handler);
      const onError = mock.fn();
      const { client, requests } = setUp({ onError });
      const first = new AbortController();
      const second = new AbortController();
      const leaving = [first, second].map(({ signal }) => failure(client.document({ signal })));
      const { closed } = await gate.arrived;
      first.abort();
      second.abort();
      await Promise.all(leaving);
      server.answer(json(DOCUMENT));
      assert.deepEqual((await client.document()).data, DOCUMENT);
      await closed;
      assert.equal(requests().length, 2);
      assert.equal(onError.mock.callCount(), 0);
    });

    test('asks nothing for a signal that has fired already', async () => {
      const { client, requests } = setUp();
      const reason = { any: 'value' };
      const error = await failure(client.document({ signal: AbortSignal.abort(reason) }));
      assert.equal(error.code, 'aborted');
      assert.equal(error.cause, reason);
      assert.deepEqual(requests(), []);
    });
  });

  describe('copies', () => {
    test('a copy is fresh for a minute', async () => {
      mock.timers.enable({ apis: ['Date'], now: 1_800_000_000_000 });
      server.answer(json(DOCUMENT));
      const { client, requests } = setUp();
      const first = await client.document();
      mock.timers.setTime(1_800_000_059_999);
      const second = await client.document();
      assert.equal(requests().length, 1);
      assert.equal(second.data, first.data);
      assert.deepEqual(second.meta, { ...first.meta, fromCache: true });
    });

    test('an older copy is given at once, and the next read has the new one', async () => {
      mock.timers.enable({ apis: ['Date'], now: 1_800_000_000_000 });
      server.answer(json(DOCUMENT));
      const { client, requests } = setUp();
      await client.document();
      mock.timers.setTime(1_800_000_060_000);
      const gate = held(json({ ilmi: '1.0', languages: ['fi'] }));
      server.answer(gate.handler);
      const { data, meta } = await client.document();
      assert.deepEqual(data, DOCUMENT);
      assert.deepEqual([meta.stale, meta.fromCache, meta.warnings], [true, true, []]);
      assert.equal(meta.fetchedAt, 1_800_000_000_000);
      await gate.arrived;
      const waiting = client.document({ maxAgeMs: 0, staleForMs: 0 });
      gate.release();
      assert.deepEqual((await waiting).data, { ilmi: '1.0', languages: ['fi'] });
      const next = await client.document();
      assert.deepEqual(next.data, { ilmi: '1.0', languages: ['fi'] });
      assert.deepEqual([next.meta.stale, next.meta.fromCache], [false, true]);
      assert.equal(requests().length, 2);
    });

    test('a reader that leaves does not end the refresh', async () => {
      server.answer(json(DOCUMENT));
      const { client } = setUp();
      await client.document();
      const gate = held(json({ ilmi: '1.0' }));
      server.answer(gate.handler);
      await client.document({ maxAgeMs: 0 });
      await gate.arrived;
      const controller = new AbortController();
      const leaving = failure(
        client.document({ maxAgeMs: 0, staleForMs: 0, signal: controller.signal }),
      );
      controller.abort();
      assert.equal((await leaving).code, 'aborted');
      const staying = client.document({ maxAgeMs: 0, staleForMs: 0 });
      gate.release();
      assert.deepEqual((await staying).data, { ilmi: '1.0' });
    });

    test('a copy older than a day is only given when there is nothing newer to be had', async () => {
      mock.timers.enable({ apis: ['Date'], now: 1_800_000_000_000 });
      server.answer(json(DOCUMENT));
      const { client, url } = setUp();
      await client.document();
      mock.timers.setTime(1_800_086_460_000);
      server.answer((request) => request.socket.destroy());
      const old = await client.document();
      assert.deepEqual(old.data, DOCUMENT);
      assert.deepEqual([old.meta.stale, old.meta.fromCache], [true, true]);
      assert.equal(old.meta.warnings.length, 1);
      assert.ok(old.meta.warnings[0]!.message.startsWith(`${url}: could not be reached.`));
      server.answer(json({ ilmi: '1.0' }));
      const renewed = await client.document();
      assert.deepEqual(renewed.data, { ilmi: '1.0' });
      assert.deepEqual([renewed.meta.stale, renewed.meta.fromCache], [false, false]);
    });

    test('after a failed refresh the copy says why, until one succeeds', async () => {
      server.answer(json(DOCUMENT));
      const { onError, failed } = firstError();
      const { client, url } = setUp({ onError });
      await client.document();
      server.answer(text('', 503));
      assert.deepEqual((await client.document({ maxAgeMs: 0 })).meta.warnings, []);
      assert.equal((await failed).code, 'http');
      server.answer(json(DOCUMENT));
      const { meta } = await client.document({ maxAgeMs: 0 });
      assert.deepEqual(meta.warnings, [{ path: '', message: `${url}: answered 503` }]);
      const waited = await client.document({ maxAgeMs: 0, staleForMs: 0 });
      assert.deepEqual([waited.meta.stale, waited.meta.warnings], [false, []]);
    });

    test('what the server says is gone is not shown any more', async () => {
      server.answer(json(DOCUMENT));
      const { onError, failed } = firstError();
      const { client } = setUp({ onError });
      await client.document();
      server.answer(text('', 410));
      await client.document({ maxAgeMs: 0 });
      assert.equal((await failed).code, 'notFound');
      assert.equal((await failure(client.document())).code, 'notFound');
    });

    test('a clock that was put back makes no copy fresh for ever', async () => {
      mock.timers.enable({ apis: ['Date'], now: 1_800_000_000_000 });
      server.answer(json(DOCUMENT));
      const { client } = setUp();
      await client.document();
      mock.timers.reset();
      mock.timers.enable({ apis: ['Date'], now: 1_700_000_000_000 });
      server.answer(json({ ilmi: '1.0' }));
      assert.deepEqual((await client.document()).data, { ilmi: '1.0' });
    });

    test('every failed request is told once, and never the readers who cancel', async () => {
      server.answer(text('', 500));
      const onError = mock.fn();
      const { client } = setUp({ onError });
      await Promise.all([failure(client.document()), failure(client.document())]);
      assert.equal(onError.mock.callCount(), 1);
      assert.equal((onError.mock.calls[0]!.arguments as unknown as [ClientError])[0].code, 'http');
    });
  });

  describe('asking again', () => {
    test('after 503, as soon as the server likes', async () => {
      const again = text('', 503, 'text/plain', { 'retry-after': '0' });
      server.answer(inTurn(again, again, json(DOCUMENT)));
      const { client, requests } = setUp({ retries: 2 });
      assert.deepEqual((await client.document()).data, DOCUMENT);
      assert.equal(requests().length, 3);
    });

    test('after a connection that broke', async () => {
      server.answer(inTurn((request) => request.socket.destroy(), json(DOCUMENT)));
      const { client, requests } = setUp({ retries: 1 });
      assert.deepEqual((await client.document()).data, DOCUMENT);
      assert.equal(requests().length, 2);
    });

    test('twice by default, then says what came last', async () => {
      server.answer(text('', 503, 'text/plain', { 'retry-after': '0' }));
      const { client, requests } = setUp({ retries: undefined });
      const error = await failure(client.document());
      assert.deepEqual([error.code, error.info.status], ['http', 503]);
      assert.equal(requests().length, 3);
    });

    for (const [what, handler] of Object.entries({
      '404': text('', 404),
      HTML: text('<!doctype html>'),
      'version 2': json({ ilmi: '2.0' }),
    })) {
      test(`not after ${what}`, async () => {
        server.answer(handler);
        const { client, requests } = setUp({ retries: 2 });
        await failure(client.document());
        assert.equal(requests().length, 1);
      });
    }

    const long: [status: number, header: string, value: string, seconds: number][] = [
      [429, 'retry-after', '120', 120],
      [503, 'retry-after', '6', 6],
      [503, 'Retry-After', 'Fri, 15 Jan 2027 08:02:00 GMT', 120],
      [429, 'ratelimit-reset', '30', 30],
      [429, 'x-ratelimit-reset', '1800000090', 90],
    ];
    for (const [status, header, value, seconds] of long) {
      test(`not when ${status} asks for more patience: ${header}: ${value}`, async () => {
        mock.timers.enable({ apis: ['Date'], now: 1_800_000_000_000 });
        server.answer(text('', status, 'text/plain', { [header]: value }));
        const { client, url, requests } = setUp({ retries: 2 });
        const error = await failure(client.document());
        assert.equal(error.code, status === 429 ? 'rateLimited' : 'http');
        assert.deepEqual(error.info, { url, status, retryAfterSeconds: seconds });
        assert.equal(requests().length, 1);
      });
    }

    test('not beyond the time for everything', async () => {
      server.answer(text('', 503, 'text/plain', { 'retry-after': '5' }));
      const { client, url, requests } = setUp({ retries: 2, totalTimeoutMs: 100 });
      const error = await failure(client.document());
      assert.equal(error.code, 'timeout');
      assert.equal(error.message, `${url}: no answer in 100 ms`);
      assert.ok(requests().length <= 1);
    });
  });

  describe('the ETag', () => {
    test('is sent back from Node, and 304 renews the copy', async () => {
      mock.timers.enable({ apis: ['Date'], now: 1_800_000_000_000 });
      server.answer(text(JSON.stringify(DOCUMENT), 200, 'application/json', { etag: '"v1"' }));
      const { client } = setUp();
      const first = await client.document();
      mock.timers.setTime(1_800_000_120_000);
      server.answer(text('', 304));
      const { data, meta } = await client.document({ staleForMs: 0 });
      assert.equal(server.headers.at(-1)!['if-none-match'], '"v1"');
      assert.equal(data, first.data);
      assert.equal(meta.fetchedAt, 1_800_000_120_000);
      assert.deepEqual([meta.stale, meta.fromCache], [false, false]);
      // It is also kept after 304.
      await client.document({ maxAgeMs: 0, staleForMs: 0 });
      assert.equal(server.headers.at(-1)!['if-none-match'], '"v1"');
    });

    for (const place of ['document', 'WorkerGlobalScope']) {
      test(`is not sent where there is a ${place}`, async (t) => {
        Object.assign(globalThis, { [place]: {} });
        t.after(() => Reflect.deleteProperty(globalThis, place));
        server.answer(text(JSON.stringify(DOCUMENT), 200, 'application/json', { etag: '"v1"' }));
        const { client } = setUp();
        await client.document();
        await client.document({ maxAgeMs: 0, staleForMs: 0 });
        assert.equal(server.headers.at(-1)!['if-none-match'], undefined);
      });
    }
  });

  describe('lists', () => {
    const queries: [name: string, query: object, expected: string[]][] = [
      ['goals', {}, ['sahko', 'jate', 'matkat']],
      ['goals', { organization: 'esimerkki' }, ['sahko', 'jate']],
      ['goals', { organization: 'nobody' }, []],
      ['goals', { theme: 'waste' }, ['jate']],
      ['goals', { kind: 'milestone' }, ['sahko']],
      ['goals', { status: 'decided' }, ['jate', 'matkat']],
      ['goals', { municipality: '790' }, ['matkat']],
      ['goals', { municipality: '020', status: 'decided' }, ['jate']],
      ['organizations', { kind: 'company' }, ['esimerkki']],
      ['organizations', { municipality: '020' }, ['akaa', 'esimerkki']],
      ['stories', { organization: 'akaa' }, ['b']],
      ['stories', { goal: 'sahko' }, ['a']],
      ['actions', { status: 'planned' }, ['pyorat']],
      ['actions', { goal: 'sahko' }, ['led']],
      ['events', { status: 'confirmed' }, ['aamu']],
      ['events', { status: 'cancelled' }, []],
      ['offers', { kind: 'need' }, ['apu']],
      ['offers', { topic: 'energySaving' }, ['neuvo']],
      ['offers', { organization: 'kuvitelma', kind: undefined }, ['apu']],
    ];
    for (const [name, query, expected] of queries) {
      test(`${name} ${JSON.stringify(query)}`, async () => {
        server.answer(json(DOCUMENT));
        const { client } = setUp();
        const list = client[name as 'goals'];
        const page = await list.list(query);
        assert.deepEqual(ids(page), expected);
        assert.equal(page.next, undefined);
        const all = [];
        for await (const { id } of list.all(query)) all.push(id);
        assert.deepEqual(all, expected);
      });
    }

    test('come in pages', async () => {
      server.answer(json(DOCUMENT));
      const { client, requests } = setUp();
      const first = await client.goals.list({ limit: 2 });
      assert.deepEqual(ids(first), ['sahko', 'jate']);
      const second = await client.goals.list({ limit: 2, cursor: first.next });
      assert.deepEqual(ids(second), ['matkat']);
      assert.equal(second.next, undefined);
      const all = [];
      for await (const { id } of client.goals.all({ limit: 1 })) all.push(id);
      assert.deepEqual(all, ['sahko', 'jate', 'matkat']);
      assert.equal(requests().length, 1);
    });

    test('a list that is not there is empty', async () => {
      server.answer(json({ ilmi: '1.0' }));
      const { data, next } = await setUp().client.events.list();
      assert.deepEqual([data, next], [[], undefined]);
    });

    test('items that can not be used are left out with a warning', async () => {
      server.answer(json({ ...DOCUMENT, goals: [{ id: 'rikki' }, ...DOCUMENT.goals, 7] }));
      const page = await setUp().client.goals.list();
      assert.deepEqual(ids(page), ['sahko', 'jate', 'matkat']);
      assert.deepEqual(
        page.meta.warnings.map(({ path }) => path),
        ['/goals/0/organization', '/goals/4'],
      );
    });

    const mistakes: [query: object, message: string][] = [
      [
        { them: 'waste' },
        'goals can\'t be asked by "them", only by organization, theme, kind, municipality, status, limit, cursor',
      ],
      [{ limit: 0 }, 'goals can\'t be asked by "limit": 0'],
      [{ limit: 1.5 }, 'goals can\'t be asked by "limit": 1.5'],
      [{ theme: null }, 'goals can\'t be asked by "theme": null'],
      [{ cursor: 'x' }, '"x" is no cursor of goals'],
    ];
    for (const [query, message] of mistakes) {
      test(`refuse ${JSON.stringify(query)}`, async () => {
        server.answer(json(DOCUMENT));
        const error = await failure(setUp().client.goals.list(query));
        assert.deepEqual([error.code, error.message], ['validation', message]);
      });
    }

    test('an item is found by its id', async () => {
      server.answer(json(DOCUMENT));
      const { client, url, requests } = setUp();
      assert.equal((await client.goals.get('jate')).data.title, 'jate');
      assert.equal((await client.events.get('aamu')).data.title, 'Aamukahvi');
      const error = await failure(client.goals.get('kadonnut'));
      assert.equal(error.code, 'notFound');
      assert.equal(error.message, `${url}: has no "kadonnut" in goals`);
      assert.equal(requests().length, 1);
    });

    test('no address is made of what can not be an id', async () => {
      const { client, requests } = setUp({ src: `${server.origin}/sivusto/` });
      for (const id of ['..', '../salaisuus', 'A', '', 'a/b'])
        assert.equal((await failure(client.goals.get(id))).code, 'notFound');
      assert.deepEqual(requests(), []);
    });
  });

  describe('a published site', () => {
    test('is asked for the part that is wanted', async () => {
      const slice = (name: 'goals' | 'organizations' | 'stories', index: number) => ({
        ilmi: '1.0',
        [name]: [DOCUMENT[name][index]],
      });
      const { stories: _, ...index } = DOCUMENT;
      const { client, requests } = setUp({ src: `${server.origin}/verkosto/` });
      server.answer(
        files({
          '/verkosto/index.json': index,
          '/verkosto/goals/jate.json': slice('goals', 1),
          '/verkosto/organizations/akaa.json': slice('organizations', 0),
          '/verkosto/stories.json': slice('stories', 1),
        }),
      );
      assert.deepEqual((await client.document()).data, index);
      assert.equal((await client.document({ goal: 'jate' })).data.goals?.length, 1);
      assert.equal((await client.document({ organization: 'akaa' })).data.goals, undefined);
      assert.equal((await client.goals.get('jate')).data.organization, 'esimerkki');
      assert.equal((await client.organizations.get('akaa')).data.name, 'Akaa');
      assert.equal((await client.stories.get('b')).data.title, 'B');
      assert.equal((await client.actions.get('led')).data.title, 'LED');
      assert.deepEqual(ids(await client.goals.list({ theme: 'mobility' })), ['matkat']);
      assert.deepEqual(ids(await client.stories.list()), ['b']);
      // Each file once, and nothing that was not asked for.
      assert.deepEqual(requests(), [
        'GET /verkosto/index.json',
        'GET /verkosto/goals/jate.json',
        'GET /verkosto/organizations/akaa.json',
        'GET /verkosto/stories.json',
      ]);
      assert.equal((await failure(client.goals.get('muu'))).code, 'notFound');
    });
  });

  describe('a hub', () => {
    test('filters, and gives its lists page by page', async () => {
      const [first, second, third] = DOCUMENT.goals;
      const from = server.requests.length;
      server.answer(
        files({
          '/hub/v1/goals?municipality=020&limit=2': {
            ilmi: '1.0',
            goals: [first, second],
            next: 'k=2&x',
          },
          '/hub/v1/goals?municipality=020&limit=2&cursor=k%3D2%26x': {
            ilmi: '1.0',
            goals: [third],
          },
          '/hub/v1/goals/jate': { ilmi: '1.0', goals: [second] },
          '/hub/v1/events': { ilmi: '1.0', events: DOCUMENT.events, next: null },
          '/hub/v1/document': DOCUMENT,
          '/hub/v1/organizations/akaa': { ilmi: '1.0', organizations: DOCUMENT.organizations },
        }),
      );
      const client = createClient({ hub: `${server.origin}/hub`, retries: 0 });
      const query = { municipality: '020', limit: 2 };
      const page = await client.goals.list(query);
      assert.deepEqual(ids(page), ['sahko', 'jate']);
      assert.equal(page.next, 'k=2&x');
      const all = [];
      for await (const { id } of client.goals.all(query)) all.push(id);
      assert.deepEqual(all, ['sahko', 'jate', 'matkat']);
      assert.equal((await client.goals.get('jate')).data.id, 'jate');
      assert.deepEqual(ids(await client.events.list()), ['aamu']);
      assert.equal((await client.events.list()).next, undefined);
      assert.deepEqual((await client.document()).data, DOCUMENT);
      assert.equal((await client.document({ organization: 'akaa' })).data.goals, undefined);
      assert.equal(server.requests.length - from, 6);
    });

    test('is not read when there is a src', async () => {
      server.answer(json(DOCUMENT));
      const { client, path, requests } = setUp({ hub: `${server.origin}/hub/` });
      await client.goals.list({ theme: 'waste' });
      assert.deepEqual(requests(), [`GET ${path}`]);
    });

    test('is asked in the language that is wanted, and copies are kept by language', async () => {
      server.answer(json(DOCUMENT));
      const client = createClient({ hub: `${server.origin}/hub/${++count}/`, retries: 0 });
      const from = server.headers.length;
      await client.stories.list({ lang: 'sv' });
      await client.stories.list({ lang: 'fi' });
      await client.stories.list({ lang: 'sv' });
      assert.deepEqual(
        server.headers.slice(from).map((headers) => headers['accept-language']),
        ['sv', 'fi'],
      );
    });

    test('that gives the same page for ever is not followed', async () => {
      server.answer(json({ ilmi: '1.0', goals: DOCUMENT.goals, next: 'x' }));
      const client = createClient({ hub: `${server.origin}/hub/${++count}/`, retries: 0 });
      const seen: string[] = [];
      const error = await failure(
        (async () => {
          for await (const { id } of client.goals.all()) seen.push(id);
        })(),
      );
      assert.equal(error.code, 'invalidResponse');
      assert.match(error.message, /: the next page is the same page again$/);
      assert.equal(seen.length, 6);
    });
  });

  describe('a schema', () => {
    test('lets pass what is right', async () => {
      server.answer(json(DOCUMENT));
      const { client } = setUp({ schema: documentSchema });
      assert.deepEqual((await client.document()).data, DOCUMENT);
    });

    test('rejects with the places, what the reader would have mended', async () => {
      server.answer(json({ ...DOCUMENT, events: [{ id: 'x', title: 7, start: '2026-12-01' }] }));
      const { client, url } = setUp({ schema: documentSchema });
      const error = await failure(client.document());
      assert.equal(error.code, 'validation');
      assert.equal(error.info.url, url);
      assert.deepEqual(
        error.info.issues?.map(({ path }) => path),
        ['/events/0/title'],
      );
      assert.ok(
        error.message.startsWith(`${url}: the schema does not accept /events/0/title `),
        error.message,
      );
    });

    test('of any make is good', async () => {
      const issues = [{ message: 'too small', path: [{ key: 'a/b' }, 0, 'c~d'] }];
      const schema: StandardSchema = {
        '~standard': { version: 1, vendor: 'test', validate: () => Promise.resolve({ issues }) },
      };
      server.answer(json(DOCUMENT));
      const error = await failure(setUp({ schema }).client.document());
      assert.deepEqual(error.info.issues, [{ path: '/a~1b/0/c~0d', message: 'too small' }]);
    });

    test('does not see nothing: 204 is no document', async () => {
      server.answer((_request, response) => response.writeHead(204).end());
      const error = await failure(setUp({ schema: documentSchema }).client.document());
      assert.equal(error.code, 'invalidResponse');
    });

    test('does not trip over the cursor of a hub', async () => {
      server.answer(json({ ...DOCUMENT, next: 'x' }));
      const client = createClient({ hub: `${server.origin}/h${++count}/`, schema: documentSchema });
      assert.equal((await client.goals.list()).next, 'x');
    });
  });

  describe('a storage', () => {
    /** A storage in memory. */
    function memory() {
      const items = new Map<string, string>();
      return {
        items,
        getItem: (key: string) => items.get(key) ?? null,
        setItem: (key: string, value: string) => void items.set(key, value),
        removeItem: (key: string) => void items.delete(key),
      };
    }

    test('hands copies from one client to the next', async () => {
      mock.timers.enable({ apis: ['Date'], now: 1_800_000_000_000 });
      const storage = memory();
      server.answer(
        json({
          ilmi: '1.0',
          organizations: [{ id: 'a', kind: 'company', name: 'A', url: 'sivu' }],
        }),
      );
      const { client, url, requests } = setUp({ storage });
      await client.document();
      assert.deepEqual([...storage.items.keys()], [`ilmi:${url}`]);
      const next = createClient({ src: url, retries: 0, storage: () => storage });
      const [{ data, meta }] = await Promise.all([next.document(), next.document()]);
      assert.equal(data.organizations?.[0]?.url, `${server.origin}/sivu`);
      assert.deepEqual(meta, {
        source: url,
        fetchedAt: 1_800_000_000_000,
        stale: false,
        fromCache: true,
        warnings: [],
      });
      assert.equal(requests().length, 1);
      // Also when the server is down, much later.
      mock.timers.setTime(1_900_000_000_000);
      server.answer((request) => request.socket.destroy());
      const late = await createClient({ src: url, retries: 0, storage }).document();
      assert.deepEqual([late.meta.stale, late.meta.fetchedAt], [true, 1_800_000_000_000]);
    });

    test('loses what is gone', async () => {
      const storage = memory();
      server.answer(json(DOCUMENT));
      const { client } = setUp({ storage });
      await client.document();
      server.answer(text('', 404));
      await failure(client.document({ maxAgeMs: 0, staleForMs: 0 }));
      assert.equal(storage.items.size, 0);
    });

    for (const found of [
      '',
      'null',
      '7',
      '{',
      '{"fetchedAt":"x"}',
      '{"fetchedAt":1,"text":"[]"}',
    ]) {
      test(`may hold somebody else's text: ${found}`, async () => {
        const storage = { ...memory(), getItem: () => found };
        server.answer(json(DOCUMENT));
        const { client, requests } = setUp({ storage });
        assert.deepEqual((await client.document()).meta.fromCache, false);
        assert.equal(requests().length, 1);
      });
    }

    const denied = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    const full = { getItem: () => null, setItem: denied, removeItem: denied };
    for (const [what, storage] of Object.entries({ forbidden: denied, full })) {
      test(`may be ${what}`, async () => {
        server.answer(json(DOCUMENT));
        const { client } = setUp({ storage });
        assert.deepEqual((await client.document()).data, DOCUMENT);
        server.answer(text('', 404));
        const read = client.document({ maxAgeMs: 0, staleForMs: 0 });
        assert.equal((await failure(read)).code, 'notFound');
      });
    }

    test('a signal that fires in the meantime ends the read', async () => {
      server.answer(json(DOCUMENT));
      const { client } = setUp({ storage: memory() });
      const controller = new AbortController();
      const read = failure(client.document({ signal: controller.signal }));
      controller.abort();
      assert.equal((await read).code, 'aborted');
    });
  });

  describe('errors', () => {
    test('are known by their brand, whatever their class is called', async () => {
      const copy = (await import(`../src/errors.js?copy=${count}`)) as typeof errors;
      const { ClientError: Other } = copy;
      assert.notEqual(Other, ClientError);
      const error = new Other('timeout', 'test');
      assert.equal(ClientError.is(error), true);
      assert.equal(Other.is(new ClientError('timeout', 'test')), true);
      assert.equal(error.name, 'ClientError');
      assert.equal(ClientError.is(new Error('test')), false);
      assert.equal(ClientError.is(undefined), false);
    });

    test('become values', async () => {
      assert.deepEqual(await toResult(Promise.resolve(1)), { ok: true, value: 1 });
      const error = new ClientError('http', 'test');
      assert.deepEqual(await toResult(Promise.reject(error)), { ok: false, error });
      const mistake = new TypeError('a mistake in a program');
      await assert.rejects(toResult(Promise.reject(mistake)), mistake);
    });
  });

  describe('fakes for tests', () => {
    test('a client reads without any request', async () => {
      const { data, meta } = await fakeClient(DOCUMENT).goals.list({ theme: 'waste' });
      assert.deepEqual(ids({ data }), ['jate']);
      assert.equal(meta.source, 'https://fake.example.org/ilmi.json');
    });

    test('a client fails as it was told to', async () => {
      const error = new ClientError('rateLimited', 'test', { retryAfterSeconds: 9 });
      assert.equal(await failure(fakeClient(DOCUMENT, { error }).document()), error);
      const lost = await failure(fakeClient(DOCUMENT, { error: new TypeError('x') }).document());
      assert.equal(lost.code, 'network');
      const wrong = await failure(fakeClient('no document').document());
      assert.equal(wrong.code, 'invalidResponse');
    });

    test('a source answers in its time', async () => {
      mock.timers.enable({ apis: ['setTimeout'] });
      const context = (signal: AbortSignal) => ({
        signal,
        lang: 'fi',
        fetch,
        now: '2026-11-24',
        warn: () => {},
      });
      const source = fakeSource(DOCUMENT, { delayMs: 1000 });
      const settled = mock.fn();
      const read = source.read(context(new AbortController().signal)).finally(settled);
      mock.timers.tick(999);
      await Promise.resolve();
      assert.equal(settled.mock.callCount(), 0);
      mock.timers.tick(1);
      assert.equal(await read, DOCUMENT);

      const controller = new AbortController();
      const cancelled = source.read(context(controller.signal));
      const reason = new Error('left');
      controller.abort(reason);
      await assert.rejects(cancelled, reason);
      const error = new ClientError('network', 'test');
      await assert.rejects(
        fakeSource(DOCUMENT, { error }).read(context(new AbortController().signal)),
        error,
      );
    });
  });
});
