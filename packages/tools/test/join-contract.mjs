/**
 * What every receiver of join requests has to do, whatever it is written in. A test file starts one and
 * hands over where it is and what it has stored:
 *
 *     joinContract('PHP', () => ({ url: 'http://127.0.0.1:8080/join.php', stored: async () => [] }));
 *
 * The receiver allows every origin, sets no limit for each address, and stores nothing before the tests.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicalJson, joinFromForm, joinRequestSchema } from '@ilmi/core/schema';
import fc from 'fast-check';

/**
 * @typedef {Record<string, string>} Flat fields as `contact.email`, each with its text; nothing of what is
 *   absent
 * @typedef {Flat & {id: string}} Stored
 * @typedef {{url: string, stored: () => Promise<Stored[]>}} Receiver
 */

/** Every field of a request has a value that is allowed. */
export const FULL = {
  purpose: 'join',
  organization: {
    id: 'esimerkki-oy',
    name: 'Esimerkki Oy',
    kind: 'company',
    businessId: '0000001-9',
    municipality: 'Tampere',
    url: 'https://www.example.org/',
    industry: 'Puutyöt',
    size: 'micro',
  },
  goal: {
    id: 'sahko-2028',
    template: 'sahko',
    theme: 'energyEfficiency',
    kind: 'quantitative',
    title: 'Sähkönkulutus',
    unit: 'MWh',
    baselineYear: 2024,
    baselineValue: 120.5,
    targetYear: 2028,
    targetValue: 96.4,
    targetChange: -20,
    note: 'Uudet valot.\nToinen rivi.',
  },
  contact: { name: 'Aino Esimerkki', email: 'aino@example.org', phone: '+358 40 0000000' },
  message: 'Hei! 🌍 "Lainaus"; pilkku, ja rivi\r\nlisää',
  newsletter: true,
  language: 'fi',
  sentAt: '2026-11-24T10:00:00.000Z',
};

export const RESULT = {
  purpose: 'result',
  organization: { name: 'Förening rf' },
  result: { goal: 'el-2028', year: 2025, value: 0, note: 'Mätare' },
  contact: { name: 'Bo', email: 'bo@example.org' },
  language: 'sv-FI',
  sentAt: '2026-11-24T12:00+02:00',
};

/** The least that is accepted. */
export const SMALL = {
  purpose: 'join',
  organization: { name: 'Esimerkki Oy' },
  goal: { title: 'Sähkö' },
  contact: { name: 'Aino Esimerkki', email: 'aino@example.org' },
  language: 'fi',
  sentAt: '2026-11-24T10:00:00Z',
};

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

let number = 0;
/** A key that no other request has. */
export const newKey = () => `key-${process.pid}-${(number += 1)}`;

/** @param {object} request @returns {any} a copy to change */
export const copy = (request) => structuredClone(request);

/** @param {Record<string, any>} request @returns {Flat} */
export function flat(request) {
  /** @type {Flat} */
  const fields = {};
  for (const [key, value] of Object.entries(request)) {
    if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) fields[`${key}.${name}`] = String(inner);
    } else fields[key] = String(value);
  }
  return fields;
}

/** @param {Record<string, any>} request @returns {[string, string][]} as a form names its fields */
export const formFields = (request) =>
  Object.entries(flat(request)).map(([field, value]) => [
    field.replace(/\.(.+)$/, '[$1]'),
    value === 'true' ? 'on' : value,
  ]);

/** @param {string} url @param {unknown} request @param {Record<string, string>} [headers] */
export const sendJson = (url, request, headers = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': newKey(), ...headers },
    body: typeof request === 'string' ? request : JSON.stringify(request),
  });

/** @param {string} url @param {[string, string][]} fields @param {Record<string, string>} [headers] */
export const sendForm = (url, fields, headers = {}) =>
  fetch(url, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams(fields) });

/** @param {Response} response @param {number} status */
export async function problemOf(response, status) {
  const text = await response.text();
  assert.equal(response.status, status, text);
  assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json(?:;|$)/);
  const body = JSON.parse(text);
  assert.equal(body.status, status);
  for (const key of ['type', 'title', 'detail']) assert.equal(typeof body[key], 'string', key);
  return body;
}

/** @param {Response} response @returns {string} the id in the address that it leads to */
export function idOf(response) {
  assert.equal(response.status, 303);
  const id = new URL(response.headers.get('location') ?? '', response.url).searchParams.get('id');
  assert.match(id ?? '', /^[\w-]{8,}$/);
  return id ?? '';
}

/** @param {Response} response */
async function pageOf(response) {
  assert.equal(response.status, 422);
  assert.match(response.headers.get('content-type') ?? '', /^text\/html; ?charset=utf-8$/i);
  assert.equal(response.headers.get('cache-control'), 'no-store');
  const policy = response.headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /unsafe/);
  return response.text();
}

/** Changes of a valid request, with where the answer has to say that something is wrong. */
const MISTAKES = /** @type {[string, (request: any) => void, string, string][]} */ ([
  ['no purpose', (r) => delete r.purpose, '/purpose', 'missing'],
  ['an unknown purpose', (r) => (r.purpose = 'leave'), '/purpose', 'unknown-word'],
  ['no organisation', (r) => delete r.organization, '/organization', 'missing'],
  ['no name', (r) => delete r.organization.name, '/organization/name', 'missing'],
  ['a name of spaces', (r) => (r.organization.name = ' \u00a0 '), '/organization/name', 'missing'],
  [
    'a name of 201',
    (r) => (r.organization.name = 'ä'.repeat(201)),
    '/organization/name',
    'too-long',
  ],
  ['a list for a text', (r) => (r.organization.name = ['a']), '/organization/name', 'not-valid'],
  ['null', (r) => (r.message = null), '/message', 'not-valid'],
  [
    'an unknown kind',
    (r) => (r.organization.kind = 'Company'),
    '/organization/kind',
    'unknown-word',
  ],
  ['an unknown size', (r) => (r.organization.size = 'tiny'), '/organization/size', 'unknown-word'],
  ['an unknown theme', (r) => (r.goal.theme = 'energy'), '/goal/theme', 'unknown-word'],
  ['an unknown kind of goal', (r) => (r.goal.kind = 'x'), '/goal/kind', 'unknown-word'],
  [
    'a wrong check digit',
    (r) => (r.organization.businessId = '0000001-8'),
    '/organization/businessId',
    'not-valid',
  ],
  [
    'an id that is not given out',
    (r) => (r.organization.businessId = '0000006-0'),
    '/organization/businessId',
    'not-valid',
  ],
  [
    'a line after an id',
    (r) => (r.organization.businessId = '0000001-9\n'),
    '/organization/businessId',
    'not-valid',
  ],
  [
    'an address of a script',
    (r) => (r.organization.url = 'javascript:alert(1)'),
    '/organization/url',
    'not-valid',
  ],
  [
    'an address without scheme',
    (r) => (r.organization.url = 'www.example.org'),
    '/organization/url',
    'not-valid',
  ],
  [
    'a password in an address',
    (r) => (r.organization.url = 'https://a:b@example.org/'),
    '/organization/url',
    'not-valid',
  ],
  [
    'a long address',
    (r) => (r.organization.url = `https://example.org/${'a'.repeat(2029)}`),
    '/organization/url',
    'too-long',
  ],
  ['no goal', (r) => delete r.goal, '/goal', 'missing'],
  ['a goal without title', (r) => delete r.goal.title, '/goal/title', 'missing'],
  ['a capital in an id', (r) => (r.goal.id = 'Sahko'), '/goal/id', 'not-valid'],
  ['an id of 65', (r) => (r.goal.id = 'a'.repeat(65)), '/goal/id', 'not-valid'],
  ['a reserved id', (r) => (r.goal.template = 'con'), '/goal/template', 'not-valid'],
  ['a year as text', (r) => (r.goal.targetYear = '2030'), '/goal/targetYear', 'not-valid'],
  ['half a year', (r) => (r.goal.targetYear = 2030.5), '/goal/targetYear', 'not-valid'],
  ['an early year', (r) => (r.goal.baselineYear = 1899), '/goal/baselineYear', 'not-valid'],
  ['a late year', (r) => (r.goal.baselineYear = 2201), '/goal/baselineYear', 'not-valid'],
  ['a number as text', (r) => (r.goal.targetChange = '-20'), '/goal/targetChange', 'not-valid'],
  ['a note of 2001', (r) => (r.goal.note = 'a'.repeat(2001)), '/goal/note', 'too-long'],
  ['no contact', (r) => delete r.contact, '/contact', 'missing'],
  ['no email', (r) => delete r.contact.email, '/contact/email', 'missing'],
  ['no @', (r) => (r.contact.email = 'aino.example.org'), '/contact/email', 'not-valid'],
  ['no dot in an email', (r) => (r.contact.email = 'aino@example'), '/contact/email', 'not-valid'],
  [
    'a header in an email',
    (r) => (r.contact.email = 'a@b.fi\r\nBcc: c@d.fi'),
    '/contact/email',
    'not-valid',
  ],
  [
    'an email of 255',
    (r) => (r.contact.email = `${'a'.repeat(243)}@example.org`),
    '/contact/email',
    'too-long',
  ],
  ['a message of 5001', (r) => (r.message = 'a'.repeat(5001)), '/message', 'too-long'],
  ['a message of 5001 emoji', (r) => (r.message = '🌍'.repeat(5001)), '/message', 'too-long'],
  ['a word for yes', (r) => (r.newsletter = 'on'), '/newsletter', 'not-valid'],
  ['no language', (r) => delete r.language, '/language', 'missing'],
  ['no tag', (r) => (r.language = 'suomi!'), '/language', 'not-valid'],
  ['no time', (r) => delete r.sentAt, '/sentAt', 'missing'],
  ['a day that does not exist', (r) => (r.sentAt = '2026-02-29T10:00:00Z'), '/sentAt', 'not-valid'],
  ['no time zone', (r) => (r.sentAt = '2026-11-24T10:00:00'), '/sentAt', 'not-valid'],
  ['an unknown field', (r) => (r.admin = true), '/admin', 'unknown-field'],
  ['an unknown field in a group', (r) => (r.contact.mail = 'x'), '/contact/mail', 'unknown-field'],
  [
    'a field of a group outside',
    (r) => (r['contact.phone'] = '1'),
    '/contact.phone',
    'unknown-field',
  ],
  ['a name to escape', (r) => (r.contact['a/b~c'] = 'x'), '/contact/a~1b~0c', 'unknown-field'],
  ['a number for a name', (r) => (r['7'] = 'x'), '/7', 'unknown-field'],
  [
    'a target year that is not after the base year',
    (r) => (r.goal.targetYear = r.goal.baselineYear),
    '/goal/targetYear',
    'too-early',
  ],
  ['a field of the form', (r) => (r._trap = ''), '/_trap', 'unknown-field'],
]);

/** @param {string} name @param {() => Receiver} receiver */
export function joinContract(name, receiver) {
  /** @param {() => Promise<void>} run @returns {Promise<Stored[]>} what was stored meanwhile */
  const newlyStored = async (run) => {
    const before = (await receiver().stored()).length;
    await run();
    return (await receiver().stored()).slice(before);
  };
  const json = (
    /** @type {unknown} */ request,
    /** @type {Record<string, string>} */ headers = {},
  ) => sendJson(receiver().url, request, headers);
  const form = (/** @type {[string, string][]} */ fields) => sendForm(receiver().url, fields);
  /** A form with another name of the organisation, so that it is not one that was sent before. */
  const fresh = (/** @type {Record<string, any>} */ request = FULL) => {
    const changed = copy(request);
    changed.organization.name += ` ${newKey()}`;
    return changed;
  };

  describe(`${name}: join requests as JSON`, () => {
    it('answers 202 and stores every field as it was sent', async () => {
      let id = '';
      const records = await newlyStored(async () => {
        const response = await json(FULL);
        assert.equal(response.status, 202);
        assert.match(response.headers.get('content-type') ?? '', /^application\/json(?:;|$)/);
        const body = await response.json();
        assert.deepEqual(Object.keys(body).sort(), ['id', 'status']);
        assert.equal(body.status, 'received');
        ({ id } = body);
      });
      assert.deepEqual(records, [{ id, ...flat(FULL) }]);
    });

    it('takes a result without goal, and only what must be there', async () => {
      const records = await newlyStored(async () => {
        assert.equal((await json(RESULT)).status, 202);
        assert.equal(
          (await json({ ...RESULT, purpose: 'renew', goal: { title: 'T' } })).status,
          202,
        );
      });
      assert.deepEqual(
        records.map((record) => [record.purpose, record['result.value'], record['goal.title']]),
        [
          ['result', '0', undefined],
          ['renew', '0', 'T'],
        ],
      );
    });

    it('takes values at the limits', async () => {
      const request = copy(FULL);
      request.organization.name = 'ä'.repeat(200);
      request.organization.url = `https://example.org/${'a'.repeat(2028)}`;
      request.goal.id = 'a'.repeat(64);
      request.goal.baselineYear = 1900;
      request.goal.targetYear = 2200;
      request.goal.note = '€'.repeat(2000);
      request.contact.email = `${'a'.repeat(242)}@example.org`;
      request.message = '🌍'.repeat(2500);
      const records = await newlyStored(async () => {
        assert.equal((await json(request)).status, 202);
      });
      assert.deepEqual(
        records.map(({ id, ...rest }) => (id ? rest : {})),
        [flat(request)],
      );
    });

    it('needs an Idempotency-Key of 1 to 255 visible ASCII characters', async () => {
      const records = await newlyStored(async () => {
        const { url } = receiver();
        const headers = { 'Content-Type': 'application/json' };
        const body = JSON.stringify(FULL);
        await problemOf(await fetch(url, { method: 'POST', headers, body }), 400);
        for (const key of ['', 'a b', 'ä', 'a'.repeat(256)]) {
          await problemOf(await json(FULL, { 'Idempotency-Key': key }), 400);
        }
      });
      assert.deepEqual(records, []);
      const edge = `${newKey()}!~`.padEnd(255, 'x');
      assert.equal((await json(FULL, { 'Idempotency-Key': edge })).status, 202);
    });

    it('answers a repeated request alike and stores it once, whatever the order of its keys', async () => {
      const headers = { 'Idempotency-Key': newKey() };
      const turned = Object.fromEntries(Object.entries(FULL).reverse());
      const records = await newlyStored(async () => {
        const first = await (await json(FULL, headers)).json();
        const response = await json(turned, headers);
        assert.equal(response.status, 202);
        assert.deepEqual(await response.json(), first);
      });
      assert.equal(records.length, 1);
    });

    it('refuses a key that came with another request, even when only sentAt differs', async () => {
      const headers = { 'Idempotency-Key': newKey() };
      const records = await newlyStored(async () => {
        assert.equal((await json(FULL, headers)).status, 202);
        for (const other of [
          { ...FULL, sentAt: '2026-11-24T10:00:01.000Z' },
          { ...FULL, message: 'B' },
        ]) {
          const { errors } = await problemOf(await json(other, headers), 422);
          assert.equal(errors[0].code, 'idempotency-key-reused');
        }
      });
      assert.equal(records.length, 1);
    });

    it('keeps a key free for the corrected request', async () => {
      const headers = { 'Idempotency-Key': newKey() };
      await problemOf(await json({ ...FULL, language: '?' }, headers), 422);
      assert.equal((await json(FULL, headers)).status, 202);
    });

    it('stores one of many at the same time', async () => {
      // Several times, since chance decides who meets whom.
      const records = await newlyStored(async () => {
        for (let round = 0; round < 8; round += 1) {
          const headers = { 'Idempotency-Key': newKey() };
          const answers = await Promise.all(Array.from({ length: 12 }, () => json(FULL, headers)));
          const ids = new Set();
          for (const response of answers) {
            assert.ok([202, 409].includes(response.status), `${response.status}`);
            if (response.status === 202) ids.add((await response.json()).id);
          }
          assert.equal(ids.size, 1);
        }
      });
      assert.equal(records.length, 8);
    });

    for (const [what, change, pointer, code] of MISTAKES) {
      it(`answers 422 to ${what}`, async () => {
        const request = copy(FULL);
        change(request);
        const records = await newlyStored(async () => {
          const { errors } = await problemOf(await json(request), 422);
          for (const error of errors) {
            assert.deepEqual(Object.keys(error).sort(), ['code', 'detail', 'pointer']);
            assert.match(error.detail, /\S/);
          }
          assert.deepEqual(
            errors.map((/** @type {any} */ error) => [error.pointer, error.code]),
            [[pointer, code]],
          );
        });
        assert.deepEqual(records, []);
      });
    }

    it('answers 422 to other JSON, and 400 to what is no JSON', async () => {
      for (const body of ['null', '7', '"a"', '[]', '[1]', '{}']) {
        await problemOf(await json(body), 422);
      }
      const deep = '['.repeat(20_000) + ']'.repeat(20_000);
      const { status } = await json(`{"message":${deep}}`);
      assert.ok([400, 422].includes(status), `${status}`);
      for (const body of ['', '{', '{"purpose":', "{'a':1}", 'purpose=join']) {
        await problemOf(await json(body), 400);
      }
    });

    it('takes no half of an emoji for a failure of its own', async () => {
      for (const text of ['\ud800', 'a\udc00b', '\udc00\ud800']) {
        const { status } = await json({ ...FULL, message: text });
        assert.ok([202, 400, 422].includes(status), `${status}`);
      }
    });

    it('lists everything that is wrong', async () => {
      const request = { ...copy(FULL), language: '?', goal: { title: '' }, more: 1 };
      const { errors } = await problemOf(await json(request), 422);
      assert.deepEqual(errors.map((/** @type {any} */ error) => error.pointer).sort(), [
        '/goal/title',
        '/language',
        '/more',
      ]);
    });

    it('answers 413 above 64 KiB, also to 1 MB', async () => {
      const records = await newlyStored(async () => {
        for (const length of [65_537, 1_000_000]) {
          await problemOf(await json({ ...FULL, message: 'a'.repeat(length) }), 413);
        }
        // Still within the limit, so its length is what is wrong.
        await problemOf(await json({ ...FULL, message: 'a'.repeat(60_000) }), 422);
      });
      assert.deepEqual(records, []);
    });

    it('answers 415 to other content types', async () => {
      for (const type of ['text/plain', 'application/xml', 'application/jsonp']) {
        await problemOf(await json(FULL, { 'Content-Type': type }), 415);
      }
      const type = 'application/json; charset=utf-8';
      assert.equal((await json(FULL, { 'Content-Type': type })).status, 202);
    });

    it('answers 405 with Allow to other methods', async () => {
      for (const method of ['GET', 'PUT', 'DELETE', 'PATCH']) {
        const response = await fetch(receiver().url, { method });
        assert.match(response.headers.get('allow') ?? '', /\bPOST\b/, method);
        await problemOf(response, 405);
      }
    });

    it('lets pages of other sites send, without credentials', async () => {
      const origin = { Origin: 'https://www.example.org' };
      const preflight = await fetch(receiver().url, {
        method: 'OPTIONS',
        headers: {
          ...origin,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'content-type,idempotency-key',
        },
      });
      assert.ok([200, 204].includes(preflight.status), `${preflight.status}`);
      assert.equal(preflight.headers.get('access-control-allow-origin'), '*');
      assert.match(preflight.headers.get('access-control-allow-methods') ?? '', /\bPOST\b/);
      const allowed = (preflight.headers.get('access-control-allow-headers') ?? '').toLowerCase();
      assert.deepEqual(allowed.split(/\s*,\s*/).sort(), ['content-type', 'idempotency-key']);

      for (const response of [await json(FULL, origin), await json({}, origin)]) {
        assert.equal(response.headers.get('access-control-allow-origin'), '*');
        assert.match(response.headers.get('access-control-expose-headers') ?? '', /Retry-After/i);
        assert.equal(response.headers.get('access-control-allow-credentials'), null);
        assert.equal(response.headers.get('set-cookie'), null);
      }
    });

    it('stores markup, formulas and control characters in every field as plain text', async () => {
      for (const text of [
        '<script>alert(1)</script>"\'&amp;',
        '=1+1',
        '+1',
        '-1',
        '@a',
        '\ta',
        '\ra',
      ]) {
        const request = copy(FULL);
        request.organization.name = text;
        request.organization.municipality = text;
        request.organization.industry = text;
        request.goal.title = text;
        request.goal.unit = text;
        request.goal.note = text;
        request.contact.name = text;
        request.contact.phone = text;
        request.message = `${text}\u0001\u2028${text}`;
        const records = await newlyStored(async () => {
          assert.equal((await json(request)).status, 202);
        });
        assert.deepEqual(
          records.map(({ id, ...rest }) => (id ? rest : {})),
          [flat(request)],
        );
      }
    });
  });

  describe(`${name}: join requests from a form`, () => {
    it('answers 303 to the success page, and stores every field', async () => {
      const request = fresh();
      let id = '';
      const records = await newlyStored(async () => {
        id = idOf(await form(formFields(request)));
      });
      assert.deepEqual(records, [{ id, ...flat(request) }]);
    });

    it('trims, reads numbers, completes addresses, and leaves out what is empty', async () => {
      const request = fresh(RESULT);
      const records = await newlyStored(async () => {
        idOf(
          await form([
            ['purpose', ' result '],
            ['organization[name]', `  ${request.organization.name}\u00a0`],
            ['organization[url]', 'www.example.org:8080/polku'],
            ['organization[kind]', ''],
            ['goal[title]', ' '],
            ['goal[targetYear]', ''],
            ['result[goal]', 'el-2028'],
            ['result[year]', '2025'],
            ['result[value]', '\u22121\u00a0234,50'],
            ['contact[name]', 'Bo'],
            ['contact[email]', ' bo@example.org '],
            ['contact[phone]', ''],
            ['newsletter', '1'],
            ['_trap', ''],
          ]),
        );
      });
      assert.equal(records.length, 1);
      const [{ id, sentAt = '', ...rest } = { id: '' }] = records;
      assert.ok(id);
      // The receiver's own time.
      assert.ok(Math.abs(Date.parse(sentAt) - Date.now()) < 5 * 60_000, sentAt);
      assert.deepEqual(rest, {
        purpose: 'result',
        'organization.name': request.organization.name,
        'organization.url': 'https://www.example.org:8080/polku',
        'result.goal': 'el-2028',
        'result.year': '2025',
        'result.value': '-1234.5',
        'contact.name': 'Bo',
        'contact.email': 'bo@example.org',
        newsletter: 'true',
        language: 'fi',
      });
    });

    it('takes the same form once, whenever it says that it was sent', async () => {
      const request = fresh();
      const records = await newlyStored(async () => {
        const first = await form(formFields(request));
        for (const sentAt of [request.sentAt, '2026-11-24T11:00:00Z']) {
          const again = await form(formFields({ ...request, sentAt }));
          assert.equal(again.status, 303);
          assert.equal(again.headers.get('location'), first.headers.get('location'));
        }
        assert.notEqual(idOf(await form(formFields({ ...request, message: 'B' }))), idOf(first));
      });
      assert.equal(records.length, 2);
    });

    it('stores one of many at the same time', async () => {
      const records = await newlyStored(async () => {
        for (let round = 0; round < 8; round += 1) {
          const fields = formFields(fresh());
          const answers = await Promise.all(Array.from({ length: 12 }, () => form(fields)));
          assert.equal(new Set(answers.map(idOf)).size, 1);
        }
      });
      assert.equal(records.length, 8);
    });

    it('stores nothing of what looks like a program, and gives it back to be sent again', async () => {
      for (const extra of /** @type {[string, string][]} */ ([
        ['_trap', 'x'],
        ['_trap', ' '],
        ['_started', '2026-11-24T09:59:57.001Z'],
        ['_started', '2026-11-24T12:00:00+02:00'],
      ])) {
        const request = fresh();
        const records = await newlyStored(async () => {
          const answer = await form([...formFields(request), extra]);
          assert.equal(answer.status, 429);
          assert.equal(answer.headers.get('retry-after'), '3');
          const values = typedIn(await answer.text());
          assert.equal(values.get('_trap'), '');
          assert.equal(values.has('_started'), false);
          // A person presses the button once more.
          const again = await form([...values]);
          assert.equal(again.status, 303);
        });
        const { sentAt: _, ...wanted } = flat(request);
        assert.deepEqual(
          records.map(({ id: _id, sentAt: _at, ...rest }) => rest),
          [wanted],
        );
      }
    });

    it('takes three seconds for enough', async () => {
      const answer = await form([
        ...formFields(fresh()),
        ['_trap', ''],
        ['_started', '2026-11-24T09:59:57.000Z'],
      ]);
      assert.equal(answer.status, 303);
    });

    it('refuses unknown and repeated fields', async () => {
      const good = formFields(fresh());
      const records = await newlyStored(async () => {
        for (const extra of /** @type {[string, string][]} */ ([
          ['admin', '1'],
          ['contact[mail]', 'x'],
          ['contact.phone', 'x'],
          ['contact[name][]', 'x'],
          ['purpose', 'join'],
          ['contact[email]', 'b@example.org'],
        ])) {
          await pageOf(await form([...good, extra]));
        }
      });
      assert.deepEqual(records, []);
    });

    for (const [what, typed] of [
      ['two commas', '1,2,3'],
      ['words', 'paljon'],
      ['too much', '9'.repeat(400)],
    ]) {
      it(`does not guess a number from ${what}`, async () => {
        const page = await pageOf(
          await form([
            ...formFields(fresh(RESULT)).filter(([key]) => key !== 'result[value]'),
            ['result[value]', typed ?? ''],
          ]),
        );
        assert.ok(page.includes(`value="${typed}"`));
      });
    }

    for (const [language, label, other] of [
      ['fi', 'Sähköposti', 'Organisaation nimi'],
      ['sv', 'E-post', 'Organisationens namn'],
      ['en', 'Email', 'Name of the organisation'],
    ]) {
      it(`says what to correct in ${language}, and keeps what was typed`, async () => {
        const hostile = '"><script>alert(1)</script>&amp;\'';
        const request = { ...copy(FULL), language, message: `\n${hostile}` };
        request.contact = { ...request.contact, email: 'väärä', name: hostile };
        delete request.organization.name;
        const page = await pageOf(await form(formFields(request)));
        assert.ok(page.includes(`<html lang="${language}">`));
        const list = page.slice(page.indexOf('<ul>'), page.indexOf('</ul>'));
        assert.ok(list.includes(label ?? '') && list.includes(other ?? ''), list);
        assert.doesNotMatch(page, /<script/);
        assert.ok(!page.includes(hostile));
        const values = typedIn(page);
        const wanted = formFields(request).filter(([key]) => key !== 'sentAt');
        for (const [key, value] of wanted) assert.equal(values.get(key), value, key);
        assert.equal(values.get('_trap'), '');

        // The corrected form goes through.
        values.set('contact[email]', `${newKey()}@example.org`);
        values.set('organization[name]', 'Esimerkki');
        idOf(await form([...values]));
      });
    }

    it('refuses names that mean something to a program, and takes odd times for none', async () => {
      const good = formFields(fresh());
      const records = await newlyStored(async () => {
        for (const name of [
          '__proto__',
          '__proto__[name]',
          'constructor[prototype]',
          'organization[__proto__]',
          'organization[name][0]',
          'organization[name',
          'organization[]',
          '[name]',
          'contact[email]\r\nBcc',
          '\u0000',
        ]) {
          await pageOf(await form([...good, [name, 'x']]));
        }
      });
      assert.deepEqual(records, []);
      const times = ['', 'eilen', '0', '-1', '2026-02-31T10:00:00Z', '1e999', 'x'.repeat(10_000)];
      const taken = await newlyStored(async () => {
        for (const started of times)
          idOf(await form([...formFields(fresh()), ['_started', started]]));
      });
      assert.equal(taken.length, times.length);
    });

    it('shows nothing of an address on the page to thank on but a reference', async () => {
      const location = (await form(formFields(fresh()))).headers.get('location') ?? '';
      for (const hostile of [
        '"><script>alert(1)</script>',
        "' onload='alert(1)",
        '\r\nX: 1',
        '[]',
      ]) {
        for (const name of ['id', 'lang', 'id[]', 'lang[]']) {
          const url = new URL(location, receiver().url);
          url.searchParams.set(name, hostile);
          const response = await fetch(url);
          assert.ok([200, 405].includes(response.status), `${response.status}`);
          assert.equal(response.headers.get('x'), null);
          assert.doesNotMatch(await response.text(), /alert/);
        }
      }
    });

    it('answers 415 to multipart', async () => {
      const parts = formFields(fresh()).map(
        ([key, value]) =>
          `--x\r\nContent-Disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`,
      );
      const body = `${parts.join('')}--x--\r\n`;
      const headers = { 'Content-Type': 'multipart/form-data; boundary=x' };
      await problemOf(await fetch(receiver().url, { method: 'POST', headers, body }), 415);
    });

    it('answers 413 above 64 KiB', async () => {
      const { status } = await form(formFields({ ...copy(FULL), message: 'a'.repeat(70_000) }));
      assert.equal(status, 413);
    });
  });
}

/**
 * What a browser would send of a page's form. Reads the plain markup that receivers write, no more.
 *
 * @param {string} page
 */
export function typedIn(page) {
  /** @type {Record<string, string>} */
  const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  const text = (/** @type {string} */ value) =>
    value.replace(/&(?:#(x?)([\da-f]+)|(\w+));/gi, (whole, hex, code, name) =>
      name ? (named[name] ?? whole) : String.fromCodePoint(parseInt(code, hex ? 16 : 10)),
    );
  /** @type {Map<string, string>} */
  const values = new Map();
  const attribute = (/** @type {string} */ tag, /** @type {string} */ name) =>
    new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
  const pattern = /<input [^>]*>|<textarea ([^>]*)>\n?([^<]*)<|<select ([^>]*)>(.*?)<\/select>/gs;
  for (const [tag, textArea, inside, select, options] of page.matchAll(pattern)) {
    const name = attribute(` ${textArea ?? select ?? tag}`, 'name') ?? '';
    if (textArea !== undefined) values.set(name, text(inside ?? ''));
    else if (select !== undefined) {
      values.set(name, text(/value="([^"]*)" selected/.exec(options ?? '')?.[1] ?? ''));
    } else if (!tag.includes('type="checkbox"'))
      values.set(name, text(attribute(tag, 'value') ?? ''));
    else if (/ checked/.test(tag)) values.set(name, 'on');
  }
  return values;
}

/**
 * Broken requests of every sort: none is answered with a failure of the receiver, and whatever is stored
 * is what was sent.
 *
 * @param {string} name
 * @param {(request: Request) => Promise<Response>} receive
 * @param {{url?: string, stored: () => unknown[], count?: number}} options `stored`: the requests, oldest first
 */
export function joinMutations(
  name,
  receive,
  { url = 'https://hub.example.org/v1/joins', stored, count = 10_000 },
) {
  it(`${name}: ${count} mutated requests: never a 500, and nothing stored that was not sent`, async () => {
    let accepted = 0;
    let from = stored().length;
    for (const { kind, body } of fc.sample(mutated, { numRuns: count, seed: 20261124 })) {
      const isJson = kind === 'json';
      const response = await receive(
        new Request(url, {
          method: 'POST',
          headers: {
            'content-type': isJson ? 'application/json' : 'application/x-www-form-urlencoded',
            ...(isJson && { 'idempotency-key': newKey() }),
          },
          body,
          redirect: 'manual',
        }),
      );
      await response.arrayBuffer();
      const { status } = response;
      assert.ok([202, 303, 400, 413, 422].includes(status), `${status} for ${body}`);
      const all = stored();
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
    assert.ok(accepted > count / 20, String(accepted));
    console.log(`▸ ${name}: ${count} mutated requests, ${accepted} of them stored`);
  });
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
    const request = structuredClone({ ...SMALL, message });
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
