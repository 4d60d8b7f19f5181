/**
 * What every receiver of join requests has to do, whatever it is written in. A receiver is a function from
 * a `Request` to a `Response`; one that listens on a port is `fetch`.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { canonicalJson, joinFromForm, joinRequestSchema } from '@ilmi/core/schema';
import fc from 'fast-check';

/**
 * @typedef {(request: Request) => Promise<Response>} Receive
 * @typedef {object} ContractOptions
 * @property {string} [url] address of the receiver
 * @property {() => unknown[] | Promise<unknown[]>} [stored] every request that was stored, oldest first
 * @property {number} [mutations] how many broken requests are tried
 */

/** The least that is accepted. */
export const REQUEST = Object.freeze({
  purpose: 'join',
  organization: { name: 'Esimerkki Oy' },
  goal: { title: 'Sähkö' },
  contact: { name: 'Aino Esimerkki', email: 'aino@example.org' },
  language: 'fi',
  sentAt: '2026-11-24T10:00:00Z',
});

/** The same as a form. @type {Record<string, string>} */
export const FORM = Object.freeze({
  purpose: 'join',
  'organization[name]': 'Esimerkki Oy',
  'goal[title]': 'Sähkö',
  'contact[name]': 'Aino Esimerkki',
  'contact[email]': 'aino@example.org',
  language: 'fi',
});

/** Texts that mean something to one program or another, and nothing to a receiver. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</textarea></title><svg onload=alert(1)>',
  '&lt;b&gt; &amp;amp;',
  '=HYPERLINK("https://example.org")',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  'rivi\r\nBcc: kaikki@example.org\r\n\r\nSisältö',
  "'; DROP TABLE joins; --",
  '${7*7}{{7*7}}<%= 7*7 %>',
  '../../etc/passwd',
  '\u202eolleh\u0000\u001b[31m',
  '🌱 e\u0301 \u2028',
];

let count = 0;
const nextKey = () => `key-${process.pid}-${Date.now()}-${++count}`;

/**
 * @param {string} name
 * @param {Receive} receive
 * @param {ContractOptions} [options]
 */
export function runJoinContract(
  name,
  receive,
  { url = 'https://hub.example.org/v1/joins', stored, mutations = 10_000 } = {},
) {
  /** @param {unknown} body @param {Record<string, string>} [headers] */
  const sendText = (body, headers = {}) =>
    receive(
      new Request(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': nextKey(),
          ...headers,
        },
        body: /** @type {string} */ (body),
        redirect: 'manual',
      }),
    );
  /** @param {unknown} request @param {string} [key] @param {Record<string, string>} [headers] */
  const sendJson = (request, key = nextKey(), headers = {}) =>
    sendText(JSON.stringify(request), { 'idempotency-key': key, ...headers });
  /** @param {Record<string, string> | [string, string][]} fields */
  const sendForm = (fields) =>
    receive(
      new Request(url, {
        method: 'POST',
        body: new URLSearchParams(fields),
        redirect: 'manual',
      }),
    );
  /** How many are stored, and the newest. */
  const read = async () => {
    const all = (await stored?.()) ?? [];
    return { count: all.length, last: all.at(-1) };
  };
  /** @param {number} from @param {number} more */
  const grewBy = async (from, more) => {
    if (stored) assert.equal((await read()).count - from, more);
  };
  /** A request that nobody has sent. @param {object} [more] */
  const fresh = (more) => ({ ...REQUEST, message: `Viesti ${nextKey()}`, ...more });
  /** @param {Response} response @param {number} status */
  const problemOf = async (response, status) => {
    const text = await response.text();
    assert.equal(response.status, status, text);
    assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json\b/);
    const problem = JSON.parse(text);
    for (const field of ['type', 'title', 'detail'])
      assert.equal(typeof problem[field], 'string', field);
    assert.equal(problem.status, status);
    for (const { pointer, code, detail } of problem.errors ?? [])
      for (const one of [pointer, code, detail]) assert.equal(typeof one, 'string');
    return problem;
  };
  /** @param {Response} response @returns {Promise<string>} the id */
  const receivedForm = async (response) => {
    assert.equal(response.status, 303, await response.clone().text());
    const location = new URL(response.headers.get('location') ?? '', url);
    const id = location.searchParams.get('id');
    assert.ok(id);
    return id;
  };

  describe(`${name}: JSON`, () => {
    test('202 with an id', async () => {
      const { count } = await read();
      const request = fresh();
      const response = await sendJson(request);
      assert.equal(response.status, 202);
      assert.match(response.headers.get('content-type') ?? '', /^application\/json\b/);
      const receipt = await response.json();
      assert.deepEqual(Object.keys(receipt).sort(), ['id', 'status']);
      assert.match(receipt.id, /./);
      assert.equal(receipt.status, 'received');
      assert.equal(response.headers.get('set-cookie'), null);
      await grewBy(count, 1);
      if (stored) assert.deepEqual((await read()).last, request);
    });

    test('the key is required, and visible ASCII', async () => {
      const { count } = await read();
      const request = new Request(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(fresh()),
      });
      await problemOf(await receive(request), 400);
      for (const key of ['', 'a b', 'ä', 'a'.repeat(256)])
        await problemOf(await sendJson(fresh(), key), 400);
      await grewBy(count, 0);
      for (const key of ['x'.repeat(255 - nextKey().length) + nextKey(), `!"#$%&'~${nextKey()}`])
        assert.equal((await sendJson(fresh(), key)).status, 202, key);
    });

    test('the same key and request: the same answer, and nothing twice, whatever the order of its keys', async () => {
      const { count } = await read();
      const key = nextKey();
      const request = fresh();
      const first = await (await sendJson(request, key)).json();
      const reversed = Object.fromEntries(Object.entries(request).reverse());
      for (const again of [request, reversed]) {
        const response = await sendJson(again, key);
        assert.equal(response.status, 202);
        assert.deepEqual(await response.json(), first);
      }
      await grewBy(count, 1);
    });

    test('the same key and another request: 422, also when only sentAt differs', async () => {
      const key = nextKey();
      const request = fresh();
      assert.equal((await sendJson(request, key)).status, 202);
      const { count } = await read();
      for (const more of [{ newsletter: true }, { sentAt: '2026-11-24T10:00:01Z' }]) {
        const problem = await problemOf(await sendJson({ ...request, ...more }, key), 422);
        assert.ok(JSON.stringify(problem).includes('"code":"idempotency-key-reused"'));
      }
      await grewBy(count, 0);
    });

    test('the same request with another key is another request', async () => {
      const { count } = await read();
      const request = fresh();
      const [a, b] = [await sendJson(request), await sendJson(request)];
      assert.notEqual((await a.json()).id, (await b.json()).id);
      await grewBy(count, 2);
    });

    test('a refused request does not use its key up', async () => {
      const key = nextKey();
      await problemOf(await sendJson(fresh({ purpose: 'leave' }), key), 422);
      assert.equal((await sendJson(fresh(), key)).status, 202);
    });

    test('twenty at once with one key: one is stored, the others are told the same or to wait', async () => {
      const { count } = await read();
      const key = nextKey();
      const request = fresh();
      const responses = await Promise.all(Array.from({ length: 20 }, () => sendJson(request, key)));
      const ids = new Set();
      for (const response of responses)
        if (response.status === 202) ids.add((await response.json()).id);
        else await problemOf(response, 409);
      assert.equal(ids.size, 1);
      await grewBy(count, 1);
    });

    /** What is wrong, where it is said. @type {[what: string, request: object | null, pointer: string][]} */
    const broken = [
      ['no contact', { ...REQUEST, contact: undefined }, '/contact'],
      ['no email', { ...REQUEST, contact: { name: 'A' } }, '/contact/email'],
      ['no address', { ...REQUEST, contact: { name: 'A', email: 'a' } }, '/contact/email'],
      [
        'a second header',
        { ...REQUEST, contact: { name: 'A', email: 'a@example.org\r\nBcc: b@example.org' } },
        '/contact/email',
      ],
      ['an unknown field', { ...REQUEST, admin: true }, '/admin'],
      ['an unknown field inside', { ...REQUEST, goal: { title: 'A', 'a/b': 1 } }, '/goal/a~1b'],
      ['an unknown purpose', { ...REQUEST, purpose: 'leave' }, '/purpose'],
      ['no goal', { ...REQUEST, goal: undefined }, '/goal'],
      ['no result', { ...REQUEST, purpose: 'result' }, '/result'],
      [
        'a year in words',
        { ...REQUEST, goal: { title: 'A', targetYear: '2030' } },
        '/goal/targetYear',
      ],
      [
        'a wrong check digit',
        { ...REQUEST, organization: { name: 'A', businessId: '0000001-8' } },
        '/organization/businessId',
      ],
      [
        'a script as address',
        { ...REQUEST, organization: { name: 'A', url: 'javascript:alert(1)' } },
        '/organization/url',
      ],
      ['a long message', { ...REQUEST, message: 'a'.repeat(5001) }, '/message'],
      ['a day without its time', { ...REQUEST, sentAt: '2026-11-24' }, '/sentAt'],
      ['a field of forms', { ...REQUEST, _trap: '' }, '/_trap'],
      ['null', null, ''],
      ['a list', [REQUEST], ''],
    ];
    for (const [what, request, pointer] of broken)
      test(`not valid: ${what}`, async () => {
        const { count } = await read();
        const { errors } = await problemOf(await sendJson(request), 422);
        const pointers = errors.map((/** @type {{pointer: string}} */ one) => one.pointer);
        assert.ok(pointers.includes(pointer), JSON.stringify(errors));
        await grewBy(count, 0);
      });

    test('a key that would change objects is refused', async () => {
      const text = JSON.stringify(REQUEST).replace('{', '{"__proto__":{"admin":true},');
      await problemOf(await sendText(text), 422);
    });

    test('what is no JSON', async () => {
      for (const body of ['', '{', 'purpose=join', '<a/>', new Uint8Array([0x22, 0xff, 0x22])]) {
        const { status } = await sendText(body);
        assert.ok(status === 400 || status === 422, String(status));
      }
    });

    test('64 KiB are read, more is 413', async () => {
      const text = JSON.stringify(fresh({ goal: { title: 'A' } }));
      assert.equal((await sendText(text.padEnd(65_536))).status, 202);
      await problemOf(await sendText(text.padEnd(65_537)), 413);
      await problemOf(await sendJson(fresh({ message: 'a'.repeat(1_048_576) })), 413);
    });

    test('another content type is 415', async () => {
      for (const type of ['text/plain', 'application/xml', 'multipart/form-data; boundary=x', 'x'])
        await problemOf(await sendText('{}', { 'content-type': type }), 415);
      assert.equal(
        (await sendJson(fresh(), nextKey(), { 'content-type': 'Application/JSON; charset=UTF-8' }))
          .status,
        202,
      );
    });

    test('another method is 405 and says which', async () => {
      for (const method of ['GET', 'PUT', 'DELETE', 'PATCH']) {
        const response = await receive(new Request(url, { method }));
        assert.match(response.headers.get('allow') ?? '', /\bPOST\b/);
        await problemOf(response, 405);
      }
    });

    test('pages of other origins may send it', async () => {
      const origin = { origin: 'https://www.example.org' };
      const preflight = await receive(
        new Request(url, {
          method: 'OPTIONS',
          headers: {
            ...origin,
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'content-type,idempotency-key',
          },
        }),
      );
      assert.ok(preflight.ok);
      const allowed = (preflight.headers.get('access-control-allow-headers') ?? '').toLowerCase();
      assert.ok(allowed.includes('content-type') && allowed.includes('idempotency-key'));
      for (const response of [preflight, await sendJson(fresh(), nextKey(), origin)]) {
        const { headers } = response;
        assert.match(
          headers.get('access-control-allow-origin') ?? '',
          /^(\*|https:\/\/www\.example\.org)$/,
        );
        assert.match(headers.get('access-control-expose-headers') ?? '', /\bretry-after\b/i);
        assert.equal(headers.get('access-control-allow-credentials'), null);
      }
    });

    test('whatever a text says, it is stored as it is', async () => {
      for (const text of HOSTILE) {
        const request = fresh({
          organization: { name: text, industry: text },
          contact: { name: text, email: 'aino@example.org', phone: text },
          message: text + nextKey(),
        });
        assert.equal((await sendJson(request)).status, 202, text);
        if (stored) assert.deepEqual((await read()).last, request);
      }
    });
  });

  describe(`${name}: form`, () => {
    const freshForm = () => ({ ...FORM, message: `Viesti ${nextKey()}` });

    test('303 to a page that says so', async () => {
      const { count } = await read();
      const fields = freshForm();
      const before = Date.now();
      const response = await sendForm(fields);
      await receivedForm(response);
      await grewBy(count, 1);
      if (stored) {
        const { sentAt, ...request } = /** @type {Record<string, any>} */ ((await read()).last);
        assert.deepEqual(request, {
          purpose: 'join',
          organization: { name: 'Esimerkki Oy' },
          goal: { title: 'Sähkö' },
          contact: { name: 'Aino Esimerkki', email: 'aino@example.org' },
          message: fields.message,
          language: 'fi',
        });
        assert.ok(Math.abs(Date.parse(sentAt) - before) < 60_000);
      }
    });

    test('numbers, empty fields and addresses as people write them', async () => {
      const fields = {
        ...freshForm(),
        'organization[url]': ' www.example.org ',
        'goal[targetYear]': '2030',
        'goal[targetValue]': '1\u00a0234,5',
        'goal[targetChange]': '\u221220',
        'goal[note]': '  ',
        'result[note]': '',
        'contact[phone]': ' 1 ',
        newsletter: 'on',
        language: '',
        sentAt: '2026-11-24T10:00:00Z',
        _trap: '',
        _started: '2026-11-24T09:59:00Z',
      };
      await receivedForm(await sendForm(fields));
      if (stored)
        assert.deepEqual((await read()).last, {
          purpose: 'join',
          organization: { name: 'Esimerkki Oy', url: 'https://www.example.org' },
          goal: { title: 'Sähkö', targetYear: 2030, targetValue: 1234.5, targetChange: -20 },
          contact: { name: 'Aino Esimerkki', email: 'aino@example.org', phone: '1' },
          message: fields.message,
          newsletter: true,
          language: 'fi',
          sentAt: '2026-11-24T10:00:00Z',
        });
    });

    test('sent twice, also at once and at another time: the same answer, stored once', async () => {
      const { count } = await read();
      const fields = freshForm();
      const at = (/** @type {string} */ sentAt) => ({ ...fields, sentAt });
      const ids = await Promise.all(
        [fields, fields, at('2026-11-24T10:00:00Z')].map(async (one) =>
          receivedForm(await sendForm(one)),
        ),
      );
      ids.push(await receivedForm(await sendForm(at('2026-11-24T10:05:00Z'))));
      assert.equal(new Set(ids).size, 1);
      await grewBy(count, 1);
      await receivedForm(await sendForm({ ...fields, newsletter: '1' }));
      await grewBy(count, 2);
    });

    test('a program is answered like everybody, and nothing is stored', async () => {
      const { count } = await read();
      const good = await sendForm(freshForm());
      const id = await receivedForm(good.clone());
      const names = (/** @type {Response} */ { headers }) =>
        [...headers.keys()].filter((one) => one !== 'date').sort();
      const hasty = { _started: '2026-11-24T10:00:00Z', sentAt: '2026-11-24T10:00:02Z' };
      for (const trap of [{ _trap: 'x' }, hasty, { _trap: 'x', 'contact[email]': 'rikki' }]) {
        const fields = { ...freshForm(), ...trap };
        const answer = await sendForm(fields);
        const trapped = await receivedForm(answer.clone());
        assert.deepEqual(names(answer), names(good));
        const shape = (/** @type {string} */ text) => text.replace(/[\da-f]/gi, '0').length;
        assert.equal(shape(trapped), shape(id));
        assert.equal(await receivedForm(await sendForm(fields)), trapped, 'also the second time');
      }
      await grewBy(count, 1);
    });

    /** @param {Response} response */
    const pageOf = async (response) => {
      const text = await response.text();
      assert.equal(response.status, 422, text);
      assert.match(response.headers.get('content-type') ?? '', /^text\/html\b/);
      assert.match(response.headers.get('cache-control') ?? '', /no-store/);
      const policy = response.headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'/);
      assert.doesNotMatch(policy, /unsafe-(inline|eval)|script-src(?! 'none')/);
      return text;
    };

    test('422 is a page in the language of the form, with everything that was typed', async () => {
      const { count } = await read();
      for (const [language, label] of [
        ['fi', 'Sähköposti'],
        ['sv', 'E-post'],
        ['en', 'E-?mail'],
      ]) {
        const fields = {
          ...freshForm(),
          'contact[email]': 'aino-example.org',
          'organization[industry]': 'Metalli & <puu>',
          'goal[targetValue]': '12 MWh',
          language: language ?? '',
        };
        const page = await pageOf(await sendForm(fields));
        assert.match(page, new RegExp(`<html[^>]* lang="?${language}`));
        assert.match(page, new RegExp(label ?? '', 'i'));
        const text = unescape(page);
        for (const value of [
          'aino-example.org',
          'Metalli & <puu>',
          '12 MWh',
          fields.message,
          'Sähkö',
        ])
          assert.ok(text.includes(value), value);
        assert.doesNotMatch(page, /<puu>/);
        for (const name of [
          'contact[email]',
          'organization[industry]',
          'goal[targetValue]',
          'message',
        ])
          assert.ok(text.includes(`name="${name}"`), name);
      }
      await grewBy(count, 0);
    });

    test('nothing that was typed is markup', async () => {
      for (const text of HOSTILE) {
        const fields = Object.fromEntries(
          Object.keys(FORM).map((name) => [name, name === 'language' ? 'en' : text]),
        );
        const page = await pageOf(await sendForm({ ...fields, message: text, [text]: text }));
        assert.doesNotMatch(page, /<script|<img|<svg|onmouseover='/i);
        assert.equal(page.match(/<\/textarea>/gi)?.length, page.match(/<textarea/gi)?.length);
      }
    });

    test('unknown and repeated fields are refused', async () => {
      const { count } = await read();
      await pageOf(await sendForm({ ...freshForm(), admin: '1' }));
      await pageOf(await sendForm({ ...freshForm(), 'goal[admin]': '' }));
      await pageOf(await sendForm([...Object.entries(freshForm()), ['purpose', 'join']]));
      await grewBy(count, 0);
    });

    test('whatever a text says, it is stored as it is, trimmed', async () => {
      for (const text of HOSTILE) {
        const message = `${text} ${nextKey()}`;
        await receivedForm(await sendForm({ ...FORM, 'organization[name]': text, message }));
        if (!stored) continue;
        const last = /** @type {any} */ ((await read()).last);
        assert.equal(last.organization.name, text.trim());
        assert.equal(last.message, message.trim());
      }
    });

    test('no header comes from a text', async () => {
      const text = 'fi\r\nSet-Cookie: a=b';
      const response = await sendForm({ ...freshForm(), language: text });
      assert.equal(response.headers.get('set-cookie'), null);
      await pageOf(response);
    });

    test('more than 64 KiB is 413, and multipart 415', async () => {
      const response = await sendForm({ ...FORM, message: 'a'.repeat(1_048_576) });
      assert.equal(response.status, 413);
      const body = new FormData();
      for (const [name, value] of Object.entries(FORM)) body.append(name, value);
      assert.equal((await receive(new Request(url, { method: 'POST', body }))).status, 415);
    });
  });

  describe(`${name}: anything`, () => {
    test(`${mutations} mutated requests: never a 500, and nothing stored that was not sent`, async () => {
      let accepted = 0;
      let from = (await read()).count;
      for (const { kind, body } of fc.sample(mutated, { numRuns: mutations, seed: 20261124 })) {
        const isJson = kind === 'json';
        const response = await receive(
          new Request(url, {
            method: 'POST',
            headers: {
              'content-type': isJson ? 'application/json' : 'application/x-www-form-urlencoded',
              ...(isJson && { 'idempotency-key': nextKey() }),
            },
            body,
            redirect: 'manual',
          }),
        );
        await response.arrayBuffer();
        const { status } = response;
        assert.ok([202, 303, 400, 413, 422].includes(status), `${status} for ${body}`);
        if (!stored) continue;
        const all = await stored();
        if (all.length === from) {
          assert.notEqual(status, 202, body);
          continue;
        }
        assert.equal(all.length, from + 1);
        assert.ok(status === 202 || status === 303, body);
        const last = /** @type {{sentAt: string}} */ (all.at(-1));
        assert.ok(joinRequestSchema.safeParse(last).success, body);
        const sent = isJson
          ? JSON.parse(body)
          : joinFromForm(new URLSearchParams(body), { now: last.sentAt }).request;
        assert.equal(canonicalJson(last), canonicalJson(sent));
        from = all.length;
        accepted++;
      }
      // Otherwise only refusals would have been tried.
      if (stored) assert.ok(accepted > mutations / 20, String(accepted));
      console.log(`▸ ${name}: ${mutations} mutated requests, ${accepted} of them stored`);
    });
  });
}

/** Entities back to signs. */
function unescape(/** @type {string} */ html) {
  /** @type {Record<string, string>} */
  const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return html.replace(/&(?:#(x?)([\da-f]+)|(\w+));/gi, (whole, hex, code, name) =>
    name ? (named[name] ?? whole) : String.fromCodePoint(parseInt(code, hex ? 16 : 10)),
  );
}

const word = fc.oneof(
  fc.constantFrom(...HOSTILE, 'join', 'renew', 'result', 'a', '2030', '1 234,5', 'on', ''),
  fc.constantFrom(
    'a@example.org',
    'https://example.org/',
    '2026-11-24T10:00:00Z',
    'x'.repeat(5001),
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const value = fc.oneof(
  word,
  fc.constantFrom(null, true, false, 0, -0, 1.5, 2030, 1e308, -5, [], {}, [1], { title: 'A' }),
  fc.jsonValue({ maxDepth: 3 }),
);
const field = fc.constantFrom(
  ...['purpose', 'organization', 'goal', 'result', 'contact', 'message', 'newsletter'],
  ...['language', 'sentAt', 'name', 'email', 'title', 'targetYear', 'url', 'kind', 'note', 'id'],
  ...['admin', '__proto__', 'constructor', 'toString', '', 'a/b'],
);
const group = fc.constantFrom('', 'organization', 'goal', 'result', 'contact');

/** A good request with a few things done to it: fields set, removed, or the text cut or changed. */
const mutated = fc
  .tuple(
    fc.constantFrom('json', 'form'),
    fc.array(fc.tuple(group, field, fc.option(value, { nil: undefined, freq: 4 })), {
      maxLength: 3,
    }),
    fc.option(fc.tuple(fc.nat(400), fc.nat(3), fc.string({ maxLength: 3 })), { freq: 3 }),
    fc.uuid(),
  )
  .map(([kind, changes, cut, message]) => {
    /** @type {any} */
    const request = structuredClone({ ...REQUEST, message });
    for (const [group, field, value] of changes) {
      const target = group ? (request[group] ??= {}) : request;
      if (typeof target !== 'object' || target === null) continue;
      if (value === undefined) delete target[field];
      else
        Object.defineProperty(target, field, {
          value,
          enumerable: true,
          configurable: true,
          writable: true,
        });
    }
    const text =
      kind === 'json' ? JSON.stringify(request) : new URLSearchParams(fieldsOf(request)).toString();
    const body = cut ? text.slice(0, cut[0]) + cut[2] + text.slice(cut[0] + cut[1]) : text;
    return { kind, body };
  });

/** @param {Record<string, unknown>} request @returns {[string, string][]} */
function fieldsOf(request) {
  return Object.entries(request).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).map(
          ([key, part]) => /** @type {[string, string]} */ ([`${name}[${key}]`, textOf(part)]),
        )
      : [/** @type {[string, string]} */ ([name, textOf(value)])],
  );
}

const textOf = (/** @type {unknown} */ value) =>
  typeof value === 'string' ? value : JSON.stringify(value);
