import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { JoinRequest } from '@ilmi/core';
import { createClient } from '../src/index.js';
import { createJoinClient, ClientError, sendJoin, type SendJoinOptions } from '../src/join.js';
import { createJoinReceiver, type JoinReceiverOptions, memoryJoinStore } from '../src/testing.js';
import { json, type Loopback, startLoopback, text } from './loopback.js';

const URL = 'https://hub.example.org/v1/joins';
const request: JoinRequest = {
  purpose: 'join',
  organization: { name: 'Esimerkki Oy' },
  goal: { title: 'Sähkö' },
  contact: { name: 'Aino Esimerkki', email: 'aino@example.org' },
  language: 'fi',
  sentAt: '2026-11-24T10:00:00Z',
};

async function failure(promise: Promise<unknown>): Promise<ClientError> {
  const error: unknown = await promise.then(
    () => assert.fail('it should have failed'),
    (reason: unknown) => reason,
  );
  assert.ok(ClientError.is(error), String(error));
  return error;
}

/** A receiver, a way to it, and the keys of all that was asked of it. */
function setUp(options: JoinReceiverOptions = {}) {
  const store = memoryJoinStore();
  const receive = createJoinReceiver({ store, ...options });
  const keys: (string | null)[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    const asked = new Request(input as string, init);
    keys.push(asked.headers.get('idempotency-key'));
    const { signal } = asked;
    // Like the network, it lets go of who does not wait any longer, and goes on.
    return Promise.race([
      receive(asked),
      new Promise<never>((_, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason as Error)),
      ),
    ]);
  };
  const send = (more: SendJoinOptions = {}, body: unknown = request) =>
    sendJoin(URL, body as JoinRequest, { fetch, backoffMs: 1, ...more });
  return { store, receive, fetch, send, keys };
}

describe('sending', () => {
  test('gives the receipt, and stores the request with the key that was given', async () => {
    const { send, store, keys } = setUp();
    const receipt = await send({ key: 'oma-1' });
    assert.deepEqual(receipt, { id: store.records[0]!.id, status: 'received' });
    assert.deepEqual(store.records[0]!.request, request);
    assert.deepEqual(keys, ['oma-1']);
  });

  test('makes a key of its own for each call', async () => {
    const { send, store, keys } = setUp();
    await send();
    await send();
    assert.equal(store.records.length, 2);
    assert.match(keys[0]!, /^[\da-f]{32}$/);
    assert.notEqual(keys[0], keys[1]);
  });

  for (const status of [503, 429, 409] as const)
    test(`comes back after ${status} with the same key: one record`, async () => {
      const { send, store, keys } = setUp({ fail: { status, times: 2, retryAfterSeconds: 0 } });
      await send();
      assert.equal(store.records.length, 1);
      assert.equal(keys.length, 3);
      assert.equal(new Set(keys).size, 1);
    });

  test('comes back when its answer got lost after it was stored: one record', async () => {
    const { send, store, keys } = setUp({ delay: { ms: 2000, times: 1 } });
    const { id } = await send({ timeoutMs: 500 });
    assert.deepEqual(
      store.records.map((record) => record.id),
      [id],
    );
    assert.equal(keys.length, 2);
    assert.equal(keys[0], keys[1]);
  });

  test('comes back when the network does', async () => {
    const { fetch, store, keys } = setUp();
    let offline = 2;
    const online: typeof fetch = (input, init) =>
      offline-- > 0 ? Promise.reject(new TypeError('fetch failed')) : fetch(input, init);
    await sendJoin(URL, request, { fetch: online, backoffMs: 1 });
    assert.equal(store.records.length, 1);
    assert.equal(keys.length, 1);
  });

  test('gives up in the end, and says with which key to try again', async () => {
    const { send, store, keys } = setUp({ fail: { status: 503, times: 3, retryAfterSeconds: 0 } });
    const error = await failure(send({ retries: 2, key: 'oma-2' }));
    assert.deepEqual(
      [error.code, error.info.status, error.info.idempotencyKey, keys.length],
      ['http', 503, 'oma-2', 3],
    );
    await send({ key: error.info.idempotencyKey });
    assert.equal(store.records.length, 1);
  });

  test('does not wait longer than it may', async () => {
    const { send, keys } = setUp({ fail: { status: 429, times: 9, retryAfterSeconds: 60 } });
    const error = await failure(send());
    assert.deepEqual(
      [error.code, error.info.status, error.info.retryAfterSeconds],
      ['rateLimited', 429, 60],
    );
    assert.equal(keys.length, 1);
    const second = setUp({ fail: { status: 503, times: 9, retryAfterSeconds: 2 } });
    assert.equal((await failure(second.send({ totalTimeoutMs: 1500 }))).info.retryAfterSeconds, 2);
    assert.equal(second.keys.length, 1);
  });

  test('a rate limit of the receiver', async () => {
    const { send, store } = setUp({
      rateLimit: { requests: 2, periodMs: 60_000 },
      now: () => 1_800_000_000_000,
    });
    await send();
    await send();
    const error = await failure(send());
    assert.deepEqual([error.code, error.info.retryAfterSeconds], ['rateLimited', 60]);
    assert.equal(store.records.length, 2);
  });

  test('tells what is not accepted, and does not ask again', async () => {
    const { send, store, keys } = setUp();
    const error = await failure(send({}, { ...request, contact: { name: 'A', email: 'a' } }));
    assert.equal(error.code, 'validation');
    assert.equal(error.info.status, 422);
    assert.deepEqual(error.info.errors, [
      {
        pointer: '/contact/email',
        code: 'not-valid',
        detail:
          '"email" is "a"; expected an email address. Correct it, or leave it out while it is unknown.',
      },
    ]);
    assert.equal(
      error.message,
      'https://hub.example.org/v1/joins: refused: /contact/email "email" is "a"; expected an email address. Correct it, or leave it out while it is unknown.',
    );
    assert.equal(keys.length, 1);
    assert.equal(store.records.length, 0);
  });

  test('the same key with another request', async () => {
    const { send, store, keys } = setUp();
    await send({ key: 'oma-3' });
    const error = await failure(send({ key: 'oma-3' }, { ...request, newsletter: true }));
    assert.equal(error.code, 'validation');
    assert.deepEqual(error.info.errors, [
      {
        pointer: '',
        code: 'idempotency-key-reused',
        detail: 'This key was used for another request. Send this one with a new key.',
      },
    ]);
    assert.equal(keys.length, 2);
    assert.equal(store.records.length, 1);
  });

  test('is cancelled, also while it waits', async () => {
    const { send, store } = setUp({ fail: { status: 503, times: 9, retryAfterSeconds: 10 } });
    const controller = new AbortController();
    const sending = send({ signal: controller.signal });
    setTimeout(() => controller.abort('riittää'), 30);
    const error = await failure(sending);
    assert.deepEqual([error.code, error.cause], ['aborted', 'riittää']);
    assert.equal((await failure(send({ signal: AbortSignal.abort('ei') }))).code, 'aborted');
    assert.equal(store.records.length, 0);
  });

  describe('over the network', () => {
    let server: Loopback;
    before(async () => {
      server = await startLoopback();
    });
    after(() => server.close());

    for (const status of [400, 404, 413, 415])
      test(`${status} is not repeated`, async () => {
        server.answer(json({ type: 'about:blank', status }, status));
        const from = server.requests.length;
        const error = await failure(sendJoin(`${server.origin}/v1/joins`, request));
        assert.deepEqual(
          [error.code, error.info.status],
          [status === 404 ? 'notFound' : 'http', status],
        );
        assert.deepEqual(server.requests.slice(from), ['POST /v1/joins']);
      });

    test('something else than a receiver is no success', async () => {
      for (const [body, came] of [
        ['<!doctype html>', 'HTML'],
        ['{"id":1}', 'something else'],
        ['', 'something else'],
        ['null', 'something else'],
      ] as const) {
        server.answer(text(body));
        const error = await failure(sendJoin(`${server.origin}/`, request));
        assert.equal(error.code, 'invalidResponse');
        assert.equal(error.message, `${server.origin}/: expected a receipt (JSON), got ${came}`);
      }
    });

    test('a refusal that is no problem document', async () => {
      server.answer(text('<h1>no</h1>', 422));
      const error = await failure(sendJoin(`${server.origin}/`, request));
      assert.deepEqual([error.code, error.info.errors], ['validation', []]);
    });
  });
});

describe('a client for joining', () => {
  /** Options, the address that is asked. */
  const addresses = [
    [{ joinUrl: URL }, URL],
    [{ hub: 'https://hub.example.org' }, 'https://hub.example.org/v1/joins'],
    [{ hub: 'https://hub.example.org/ilmi/' }, 'https://hub.example.org/ilmi/v1/joins'],
    [{ document: { links: { join: { kind: 'hub', url: URL } } } }, URL],
    [{ joinUrl: URL, hub: 'https://other.example.org/' }, URL],
  ] as const;
  for (const [options, url] of addresses)
    test(JSON.stringify(options), async () => {
      const asked: unknown[] = [];
      const { fetch } = setUp();
      const client = createJoinClient({
        ...options,
        fetch: (input, init) => {
          asked.push(input);
          return fetch(input, init);
        },
      });
      assert.equal((await client.create(request)).status, 'received');
      assert.deepEqual(asked, [url]);
    });

  test('needs an address that takes JSON', () => {
    const missing = {
      name: 'TypeError',
      message:
        'createJoinClient: joinUrl, hub, or a document with links.join of the kind "hub" is missing',
    };
    assert.throws(() => createJoinClient({}), missing);
    for (const kind of ['form', 'mailto', 'link'])
      assert.throws(
        () => createJoinClient({ document: { links: { join: { kind, url: URL } } } }),
        missing,
      );
    for (const joinUrl of ['javascript:alert(1)', 'mailto:a@example.org', '/v1/joins', ''])
      assert.throws(() => createJoinClient({ joinUrl }), {
        name: 'TypeError',
        message: `createJoinClient: "${joinUrl}" is not an address to send to`,
      });
  });

  test('sends with the key it is given, once', async () => {
    const { fetch, store } = setUp();
    const client = createJoinClient({ joinUrl: URL, fetch });
    const first = await client.create(request, { idempotencyKey: 'oma-4' });
    assert.deepEqual(await client.create(request, { idempotencyKey: 'oma-4' }), first);
    assert.equal(store.records.length, 1);
    for (const idempotencyKey of ['', 'a b', 'ä', 'x'.repeat(256)])
      assert.equal((await failure(client.create(request, { idempotencyKey }))).code, 'validation');
  });
});

describe('joining by the client that reads', () => {
  const links = (kind: string) => ({ ilmi: '1.0', links: { join: { kind, url: URL } } });

  test('sends where the document says, with its own fetch', async () => {
    const { receive, store } = setUp();
    const asked: string[] = [];
    const client = createClient({
      src: 'https://www.example.org/ilmi.json',
      fetch: async (request) => {
        asked.push(`${request.method} ${request.url}`);
        return request.method === 'GET' ? Response.json(links('hub')) : receive(request);
      },
    });
    assert.equal(await client.join.supported(), true);
    const { id } = await client.join.create(request, { idempotencyKey: 'oma-5' });
    assert.deepEqual(
      store.records.map(({ id, key, request }) => ({ id, key, request })),
      [{ id, key: 'key:oma-5', request }],
    );
    assert.deepEqual(asked, ['GET https://www.example.org/ilmi.json', `POST ${URL}`]);
  });

  test('sends to the hub, also when something else is read', async () => {
    const { receive, store } = setUp();
    const fetch = (request: Request) => receive(request);
    for (const options of [
      { hub: 'https://hub.example.org' },
      { hub: 'https://hub.example.org/', src: 'https://www.example.org/ilmi.json' },
    ]) {
      const client = createClient({ ...options, fetch });
      assert.equal(await client.join.supported(), true);
      await client.join.create(request);
    }
    assert.equal(store.records.length, 2);
  });

  for (const document of [{ ilmi: '1.0' }, links('form'), links('mailto')])
    test(`needs a receiver of JSON: ${JSON.stringify(document)}`, async () => {
      const client = createClient({
        src: 'https://www.example.org/ilmi.json',
        fetch: async () => Response.json(document),
      });
      assert.equal(await client.join.supported(), false);
      const { code, message } = await failure(client.join.create(request));
      assert.equal(code, 'unsupported');
      assert.equal(
        message,
        'https://www.example.org/ilmi.json: links.join names no receiver of the kind "hub"',
      );
    });

  test('is cancelled while the document is read', async () => {
    const client = createClient({
      src: 'https://www.example.org/ilmi.json',
      fetch: () => new Promise(() => {}),
    });
    const controller = new AbortController();
    const sent = client.join.create(request, { signal: controller.signal });
    controller.abort();
    assert.equal((await failure(sent)).code, 'aborted');
  });
});

describe('the receiver', () => {
  const fields = {
    purpose: 'join',
    'organization[name]': 'Esimerkki Oy',
    'goal[title]': 'Sähkö',
    'contact[name]': 'Aino Esimerkki',
    'contact[email]': 'aino@example.org',
    language: 'sv',
  };
  const form = (more: object = {}) =>
    new Request(URL, { method: 'POST', body: new URLSearchParams({ ...fields, ...more }) });

  test('remembers a key for a day', async () => {
    let now = 1_800_000_000_000;
    const { send, store, receive } = setUp({ now: () => now });
    const { id } = await send({ key: 'a' });
    const first = await receive(form());
    now += 86_399_999;
    assert.equal((await send({ key: 'a' })).id, id);
    assert.equal((await receive(form())).headers.get('location'), first.headers.get('location'));
    assert.equal(store.records.length, 2);
    now += 1;
    assert.notEqual((await send({ key: 'a' })).id, id);
    assert.notEqual((await receive(form())).headers.get('location'), first.headers.get('location'));
    assert.equal(store.records.length, 4);
  });

  test('tells those who ask while it stores to wait, and a second click nothing else', async () => {
    let release!: () => void;
    const held = new Promise<void>((resolve) => (release = resolve));
    const memory = memoryJoinStore();
    const { send, receive } = setUp({
      store: { ...memory, put: (record) => held.then(() => memory.put(record)) },
    });
    const first = send({ key: 'a' });
    const error = await failure(send({ key: 'a', retries: 0 }));
    assert.deepEqual([error.info.status, error.info.retryAfterSeconds], [409, 1]);
    const clicks = [receive(form()), receive(form())];
    release();
    await first;
    const [one, two] = await Promise.all(clicks);
    assert.equal(one!.status, 303);
    assert.equal(one!.headers.get('location'), two!.headers.get('location'));
    assert.equal(memory.records.length, 2);
  });

  test('says only what is true when its store fails', async () => {
    const { receive, send } = setUp({
      store: { find: () => undefined, put: () => Promise.reject(new Error('disk full')) },
    });
    const error = await failure(send({ retries: 0 }));
    assert.deepEqual(
      [error.code, error.info.status, error.info.retryAfterSeconds],
      ['http', 503, 5],
    );
    const page = await receive(form({ message: 'Hej & hå' }));
    assert.equal(page.status, 503);
    assert.equal(page.headers.get('retry-after'), '5');
    const html = await page.text();
    assert.match(html, /Anmälan kunde inte tas emot just nu/);
    assert.match(html, /Hej &#38; hå/);
  });

  for (const status of [429, 503] as const)
    test(`a form that comes at the wrong time is kept (${status})`, async () => {
      const { receive } = setUp({ fail: { status, times: 1, retryAfterSeconds: 7 } });
      const page = await receive(form());
      assert.equal(page.status, status);
      assert.equal(page.headers.get('retry-after'), '7');
      assert.match(await page.text(), /name="goal\[title\]" value="Sähkö"/);
    });

  test('leads to its own page, in the language of the form', async () => {
    const { receive, store } = setUp();
    const location = (await receive(form())).headers.get('location');
    const { id } = store.records[0]!;
    assert.equal(location, `/v1/joins/received?lang=sv&id=${id}`);
    const page = await receive(new Request(`https://hub.example.org${location}`));
    assert.equal(page.status, 200);
    assert.match(await page.text(), new RegExp(`Tack, anmälan har tagits emot.*${id}`));
    const hostile = await receive(new Request(`${URL}/received?id=<script>&lang=<b>`));
    assert.doesNotMatch(await hostile.text(), /script|<b>/);
  });

  test('or to the page that it is told', async () => {
    const id = /id=[\da-f-]{36}(#ok)?$/;
    for (const [successUrl, start] of [
      ['https://www.example.org/kiitos', 'https://www.example.org/kiitos?id='],
      ['/kiitos?a=b#ok', '/kiitos?a=b&id='],
      [(lang: string) => `/${lang}/tack`, '/sv/tack?id='],
    ] as const) {
      const { receive } = setUp({ successUrl });
      const location = (await receive(form())).headers.get('location')!;
      assert.ok(location.startsWith(start), location);
      assert.match(location, id);
    }
    // A language is a language before it becomes part of an address.
    for (const language of ['\r\nX: 1', '//evil.example', 'x'.repeat(10_000), '../..']) {
      const asked: string[] = [];
      const { receive } = setUp({ successUrl: (lang: string) => (asked.push(lang), '/tack') });
      assert.equal((await receive(form({ language }))).status, 422);
      assert.deepEqual(asked, ['fi']);
    }
    const { receive } = setUp({ successUrl: 'https://www.example.org/kiitos' });
    const page = await receive(form({ purpose: '' }));
    assert.match(
      page.headers.get('content-security-policy')!,
      /form-action 'self' https:\/\/www\.example\.org;/,
    );
    assert.equal((await receive(new Request(`${URL}/received`))).status, 405);
  });

  test('a form that was corrected has neither the old times nor a filled trap', async () => {
    const { receive } = setUp();
    const page = await receive(
      form({
        'contact[email]': 'x',
        sentAt: '2026-11-24T10:00:00Z',
        _started: '2026-11-24T09:00:00Z',
      }),
    );
    const html = await page.text();
    assert.doesNotMatch(html, /sentAt|_started|2026-11-24/);
    assert.match(html, /<input name="_trap" autocomplete="off" tabindex="-1">/);
    assert.match(html, /<a href="#contact\[email\]">E-post<\/a>: Skriv adressen i formen/);
  });

  test('lets only the pages send that it is told to', async () => {
    const { receive } = setUp({ origins: ['https://www.example.org'] });
    const from = async (origin: string) =>
      (await receive(new Request(URL, { method: 'OPTIONS', headers: { origin } }))).headers;
    const own = await from('https://www.example.org');
    assert.equal(own.get('access-control-allow-origin'), 'https://www.example.org');
    assert.equal(own.get('vary'), 'Origin');
    const other = await from('https://evil.example');
    assert.equal(other.get('access-control-allow-origin'), null);
    assert.equal(other.get('vary'), 'Origin');
  });

  test('a form is recognised with the same secret only', async () => {
    const store = memoryJoinStore();
    for (const secret of ['a', 'a', 'b']) await createJoinReceiver({ store, secret })(form());
    assert.equal(store.records.length, 2);
    assert.doesNotMatch(store.records[0]!.key, /Esimerkki|aino/);
  });
});
