import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import fc from 'fast-check';

import {
  canonicalJson,
  joinFormFields,
  joinFromForm,
  joinProblems,
  joinRequestSchema,
} from '../src/schema/index.js';
import type { JoinRequest } from '../src/types.js';
import * as vocabulary from '../src/vocabulary.js';
import { propertyRuns } from './arbitrary.js';

const now = '2026-11-24T10:00:00Z';

const fields: [string, string][] = [
  ['purpose', 'join'],
  ['organization[name]', 'Esimerkki Oy'],
  ['goal[title]', 'Sähkö'],
  ['contact[name]', 'Aino Esimerkki'],
  ['contact[email]', 'aino@example.org'],
];
const request = {
  purpose: 'join',
  organization: { name: 'Esimerkki Oy' },
  goal: { title: 'Sähkö' },
  contact: { name: 'Aino Esimerkki', email: 'aino@example.org' },
  language: 'fi',
  sentAt: now,
};

const read = (...more: [string, string][]) => joinFromForm([...fields, ...more], { now });

describe('a form', () => {
  test('the least that makes a request', () => {
    assert.deepEqual(read(), { request, trapped: false, problems: [] });
  });

  test('every field has its place', () => {
    const all: [string, string][] = [
      ['purpose', 'renew'],
      ['organization[id]', 'esimerkki'],
      ['organization[name]', 'Esimerkki Oy'],
      ['organization[kind]', 'company'],
      ['organization[businessId]', '0000001-9'],
      ['organization[municipality]', 'Tampere'],
      ['organization[url]', 'https://www.example.org/'],
      ['organization[industry]', 'Metalli'],
      ['organization[size]', 'small'],
      ['goal[id]', 'sahko-2028'],
      ['goal[template]', 'sahko'],
      ['goal[theme]', 'energyEfficiency'],
      ['goal[title]', 'Sähkö'],
      ['goal[kind]', 'quantitative'],
      ['goal[unit]', 'MWh'],
      ['goal[baselineYear]', '2024'],
      ['goal[baselineValue]', '1 200,5'],
      ['goal[targetYear]', '2028'],
      ['goal[targetChange]', '\u221220'],
      ['goal[targetValue]', '960,4'],
      ['goal[note]', 'Valaistus vaihdetaan.'],
      ['result[goal]', 'sahko-2025'],
      ['result[year]', '2025'],
      ['result[value]', '1\u00a0100'],
      ['result[note]', 'Mitattu.'],
      ['contact[name]', 'Aino Esimerkki'],
      ['contact[email]', 'aino@example.org'],
      ['contact[phone]', '+358 00 000 0000'],
      ['message', 'Hei!'],
      ['newsletter', 'on'],
      ['language', 'sv'],
      ['sentAt', '2026-11-24T12:34:56.789+02:00'],
    ];
    assert.deepEqual(
      all.map(([name]) => name),
      joinFormFields,
    );
    assert.deepEqual(joinFromForm(all, { now }), {
      request: {
        purpose: 'renew',
        organization: {
          id: 'esimerkki',
          name: 'Esimerkki Oy',
          kind: 'company',
          businessId: '0000001-9',
          municipality: 'Tampere',
          url: 'https://www.example.org/',
          industry: 'Metalli',
          size: 'small',
        },
        goal: {
          id: 'sahko-2028',
          template: 'sahko',
          theme: 'energyEfficiency',
          kind: 'quantitative',
          title: 'Sähkö',
          unit: 'MWh',
          baselineYear: 2024,
          baselineValue: 1200.5,
          targetYear: 2028,
          targetValue: 960.4,
          targetChange: -20,
          note: 'Valaistus vaihdetaan.',
        },
        result: { goal: 'sahko-2025', year: 2025, value: 1100, note: 'Mitattu.' },
        contact: {
          name: 'Aino Esimerkki',
          email: 'aino@example.org',
          phone: '+358 00 000 0000',
        },
        message: 'Hei!',
        newsletter: true,
        language: 'sv',
        sentAt: '2026-11-24T12:34:56.789+02:00',
      },
      trapped: false,
      problems: [],
    });
  });

  test('what is empty is left out, with its group', () => {
    const result = joinFromForm(
      [
        ['purpose', 'result'],
        ['organization[name]', ' Esimerkki Oy\n'],
        ['organization[url]', ''],
        ['goal[title]', ''],
        ['goal[note]', ' \r\n '],
        ['result[goal]', 'sahko-2028'],
        ['result[year]', '2025'],
        ['contact[name]', '\u00a0Aino Esimerkki'],
        ['contact[email]', 'aino@example.org '],
        ['newsletter', ''],
        ['language', ''],
        ['sentAt', ''],
      ],
      { now },
    );
    assert.deepEqual(result.problems, []);
    assert.deepEqual(result.request, {
      purpose: 'result',
      organization: { name: 'Esimerkki Oy' },
      result: { goal: 'sahko-2028', year: 2025 },
      contact: { name: 'Aino Esimerkki', email: 'aino@example.org' },
      language: 'fi',
      sentAt: now,
    });
  });

  /** As typed, what becomes of it; `undefined` is no number. */
  const numbers: [typed: string, value: number | undefined][] = [
    ['0', 0],
    ['007', 7],
    ['1 234,5', 1234.5],
    ['1\u00a0234\u202f567', 1_234_567],
    ['0,25', 0.25],
    ['0.25', 0.25],
    ['-3', -3],
    ['\u22123,5', -3.5],
    ['\u2212 3', -3],
    ['+4', 4],
    ['\u221220 %', -20],
    ['20%', 20],
    ['20 % ', 20],
    ['%', undefined],
    ['2%0', undefined],
    ['1.234,5', undefined],
    ['1,2,3', undefined],
    ['1e5', undefined],
    ['0x10', undefined],
    ['\u2013 3', undefined],
    ['--3', undefined],
    ['3-', undefined],
    [',5', undefined],
    ['5,', undefined],
    ['12 MWh', undefined],
    ['Infinity', undefined],
    ['NaN', undefined],
    ['9'.repeat(400), undefined],
  ];
  for (const [typed, value] of numbers)
    test(`the number ${JSON.stringify(typed.slice(0, 20))}`, () => {
      const { request, problems } = read(['goal[targetValue]', typed]);
      if (value === undefined)
        assert.deepEqual(
          problems.map(({ pointer, code }) => [pointer, code]),
          [['/goal/targetValue', 'not-valid']],
        );
      else {
        assert.deepEqual(problems, []);
        assert.equal((request as JoinRequest).goal?.targetValue, value);
      }
    });

  /** As typed, what becomes of it; `undefined` is refused. */
  const addresses: [typed: string, url: string | undefined][] = [
    ['example.org', 'https://example.org'],
    ['www.example.org/a b', 'https://www.example.org/a b'],
    ['example.org:8080/x', 'https://example.org:8080/x'],
    ['//example.org/x', 'https://example.org/x'],
    ['https://example.org/', 'https://example.org/'],
    ['HTTPS://example.org/', 'HTTPS://example.org/'],
    ['http://example.org/', 'http://example.org/'],
    ['javascript:alert(1)', undefined],
    ['javascript:1', undefined],
    ['data:text/html,x', undefined],
    ['mailto:a@example.org', undefined],
    ['file:///etc/passwd', undefined],
    ['ftp://example.org/', undefined],
    ['user:password@example.org', undefined],
    ['https://user:password@example.org/', undefined],
    ['kaksi sanaa', undefined],
  ];
  for (const [typed, url] of addresses)
    test(`the address ${typed}`, () => {
      const { request, problems } = read(['organization[url]', typed]);
      if (url === undefined)
        assert.deepEqual(
          problems.map(({ pointer, code }) => [pointer, code]),
          [['/organization/url', 'not-valid']],
        );
      else {
        assert.deepEqual(problems, []);
        assert.equal((request as JoinRequest).organization.url, url);
      }
    });

  test('a box that is ticked', () => {
    for (const value of ['on', 'true', '1'])
      assert.equal((read(['newsletter', value]).request as JoinRequest).newsletter, true);
    for (const value of ['off', 'no', 'ON', '0', 'false'])
      assert.deepEqual(read(['newsletter', value]).problems, [
        {
          pointer: '/newsletter',
          code: 'not-valid',
          detail: `"newsletter" is "${value}"; expected true or false. Correct it, or leave it out while it is unknown.`,
        },
      ]);
  });

  test('unknown fields are refused by name', () => {
    const { problems } = read(
      ['admin', '1'],
      ['contact[mail]', ''],
      ['contact', 'x'],
      ['__proto__', 'x'],
      ['__proto__[admin]', 'x'],
      ['constructor[prototype]', 'x'],
      ['goal[title][0]', 'x'],
      ['goal[title', 'x'],
      ['a/b~c', 'x'],
      ['', 'x'],
      [' purpose', 'join'],
    );
    assert.deepEqual(
      problems.map(({ pointer, code }) => [pointer, code]),
      [
        ['/admin', 'unknown-field'],
        ['/contact/mail', 'unknown-field'],
        ['/contact', 'unknown-field'],
        ['/__proto__', 'unknown-field'],
        ['/__proto__/admin', 'unknown-field'],
        ['/constructor/prototype', 'unknown-field'],
        ['/goal[title][0]', 'unknown-field'],
        ['/goal[title', 'unknown-field'],
        ['/a~1b~0c', 'unknown-field'],
        ['/', 'unknown-field'],
        ['/ purpose', 'unknown-field'],
      ],
    );
    assert.equal(
      problems[0]!.detail,
      '"admin" is no field of this form. Correct the name, or remove the field.',
    );
    assert.equal(({} as { admin?: unknown }).admin, undefined);
  });

  test('repeated fields are refused once, also when they say the same or nothing', () => {
    const { request: made, problems } = read(
      ['contact[email]', 'b@example.org'],
      ['contact[email]', 'c@example.org'],
      ['goal[title]', 'Sähkö'],
      ['message', ''],
      ['message', ''],
    );
    assert.deepEqual(problems, [
      {
        pointer: '/contact/email',
        code: 'repeated-field',
        detail: '"contact[email]" was sent more than once. Send one value.',
      },
      {
        pointer: '/goal/title',
        code: 'repeated-field',
        detail: '"goal[title]" was sent more than once. Send one value.',
      },
      {
        pointer: '/message',
        code: 'repeated-field',
        detail: '"message" was sent more than once. Send one value.',
      },
    ]);
    assert.equal((made as JoinRequest).contact.email, 'aino@example.org');
  });

  test('the field that nobody sees', () => {
    assert.equal(read(['_trap', '']).trapped, false);
    assert.equal(read(['_trap', 'x']).trapped, true);
    assert.equal(read(['_trap', ' ']).trapped, true);
    assert.equal(read(['_trap', ''], ['_trap', 'x']).trapped, true);
    assert.deepEqual(read(['_trap', 'x']).request, request);
  });

  /** Begun, sent, whether that was too quick. */
  const times: [started: string, sent: string, trapped: boolean][] = [
    ['2026-11-24T09:59:57.001Z', '', true],
    ['2026-11-24T09:59:57Z', '', false],
    ['2026-11-24T11:59:58+02:00', '', true],
    ['2026-11-24T09:00:00Z', '2026-11-24T09:00:02.999Z', true],
    ['2026-11-24T09:00:00Z', '2026-11-24T09:00:03Z', false],
    ['2026-11-24T09:00:00Z', '2026-11-24T12:00:02+03:00', true],
    ['2026-11-24T09:00:00Z', '2026-11-24T08:00:00Z', true],
    ['', '2026-11-24T09:00:00Z', false],
    ['yesterday', '2026-11-24T09:00:00Z', false],
    ['2026-11-24T09:00:00Z', 'now', false],
  ];
  for (const [started, sent, trapped] of times)
    test(`begun ${started || 'nobody knows when'}, sent ${sent || 'now'}`, () =>
      assert.equal(read(['_started', started], ['sentAt', sent]).trapped, trapped));

  test('the traps are no part of the request, and a text stays a text', () => {
    const { request: made, problems } = read(
      ['_started', '2026-11-24T09:00:00Z'],
      ['message', '=SUM(A1)\r\nBcc: b@example.org <script>'],
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(made, { ...request, message: '=SUM(A1)\r\nBcc: b@example.org <script>' });
  });

  test('nothing at all', () => {
    const { request, problems } = joinFromForm([], { now });
    assert.deepEqual(request, { language: 'fi', sentAt: now });
    assert.deepEqual(
      problems.map(({ pointer, code }) => [pointer, code]),
      [
        ['/purpose', 'missing'],
        ['/organization', 'missing'],
        ['/contact', 'missing'],
      ],
    );
  });

  test('any request comes back from its form', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const result = joinFromForm(formOf(request), { now });
        assert.deepEqual(result, { request, trapped: false, problems: [] });
      }),
      { numRuns: propertyRuns },
    );
  });

  test('whatever is sent is read without an exception, and a request without problems is valid', () => {
    const name = fc.oneof(fc.constantFrom(...joinFormFields, '_trap', '_started'), fc.string());
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('join', 'fi', 'a', '2030', 'a@example.org', 'on', '=1+1', '\u22125,5'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), fc.boolean(), (more, whole) => {
        const { request, problems } = joinFromForm([...(whole ? fields : []), ...more], { now });
        if (!problems.length) assert.equal(joinRequestSchema.safeParse(request).success, true);
      }),
      { numRuns: propertyRuns },
    );
  });
});

describe('the problems of a request', () => {
  const codes = (fields: object) =>
    joinProblems({ ...request, ...fields }).map(({ pointer, code }) => [pointer, code]);

  test('a good one has none', () => assert.deepEqual(joinProblems(request), []));

  test('say where, what and how to put it right', () => {
    assert.deepEqual(joinProblems({ ...request, contact: { name: 'Aino', email: 'aino' } }), [
      {
        pointer: '/contact/email',
        code: 'not-valid',
        detail:
          '"email" is "aino"; expected an email address. Correct it, or leave it out while it is unknown.',
      },
    ]);
  });

  test('have a code each', () => {
    assert.deepEqual(codes({ contact: undefined }), [['/contact', 'missing']]);
    assert.deepEqual(codes({ contact: { name: '' } }), [
      ['/contact/name', 'missing'],
      ['/contact/email', 'missing'],
    ]);
    assert.deepEqual(codes({ goal: undefined }), [['/goal', 'missing']]);
    assert.deepEqual(codes({ purpose: 'leave' }), [['/purpose', 'unknown-word']]);
    assert.deepEqual(codes({ purpose: 5 }), [['/purpose', 'not-valid']]);
    assert.deepEqual(codes({ message: 'a'.repeat(5001) }), [['/message', 'too-long']]);
    assert.deepEqual(codes({ organization: { name: 'A', businessId: '0000001-8' } }), [
      ['/organization/businessId', 'not-valid'],
    ]);
    assert.deepEqual(codes({ goal: { title: 'A', targetYear: 2201 } }), [
      ['/goal/targetYear', 'not-valid'],
    ]);
    assert.deepEqual(codes({ goal: { title: 'A', targetYear: '2030' } }), [
      ['/goal/targetYear', 'not-valid'],
    ]);
    assert.deepEqual(codes({ admin: true, contact: { ...request.contact, 'a/b': 1 } }), [
      ['/contact/a~1b', 'unknown-field'],
      ['/admin', 'unknown-field'],
    ]);
    for (const input of [null, 5, [], 'x', undefined])
      assert.equal(joinProblems(input)[0]!.pointer, '');
  });

  test('a key that would change the object it is copied into is refused', () => {
    const text = JSON.stringify(request).replace('{', '{"__proto__":{"admin":true},');
    assert.deepEqual(
      joinProblems(JSON.parse(text)).map(({ pointer, code }) => [pointer, code]),
      [['/__proto__', 'unknown-field']],
    );
  });
});

describe('canonical JSON', () => {
  test('sorts keys, at every depth, and nothing else', () => {
    assert.equal(
      canonicalJson({ b: [3, { d: 1, c: 'ä' }, 1], a: null, B: true, é: -0, 10: 1, 9: 1.5e300 }),
      '{"10":1,"9":1.5e+300,"B":true,"a":null,"b":[3,{"c":"ä","d":1},1],"é":0}',
    );
  });

  test('a field without a value is no field', () =>
    assert.equal(canonicalJson({ a: undefined, b: {} }), '{"b":{}}'));

  test('single values', () => {
    assert.equal(canonicalJson('a"\u2028\ud800'), '"a\\"\u2028\\ud800"');
    assert.equal(canonicalJson(null), 'null');
    assert.equal(canonicalJson([]), '[]');
  });

  test('says the same whatever the order, and the same value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        assert.equal(canonicalJson(reversed), canonicalJson(value));
        const plain: unknown = JSON.parse(JSON.stringify(value));
        assert.deepEqual(JSON.parse(canonicalJson(value)), plain);
      }),
      { numRuns: propertyRuns },
    );
  });
});

/** A request as a form without script would send it, with numbers as they are written in Finnish. */
function formOf(request: JoinRequest): [string, string][] {
  return Object.entries(request).flatMap(([name, value]) =>
    typeof value === 'object'
      ? Object.entries(value).map(([key, part]): [string, string] => [
          `${name}[${key}]`,
          typed(part),
        ])
      : [[name, typed(value)] as [string, string]],
  );
}

const typed = (value: unknown) =>
  typeof value === 'number'
    ? String(value).replace('-', '\u2212').replace('.', ',')
    : String(value);

const record = <T extends object>(
  shape: { [K in keyof T]: fc.Arbitrary<T[K]> },
  ...required: (keyof T & string)[]
) => fc.record(shape, { requiredKeys: required as never[], noNullPrototype: true });

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .filter((value) => value === value.trim() && /\S/.test(value));
const number = fc.oneof(
  fc.integer(),
  fc.integer({ min: -99_999, max: 99_999 }).map((value) => value / 100),
);
const year = fc.integer({ min: 1900, max: 2200 });
const id = fc.constantFrom('sahko-2028', 'a', '0-9');

const anyRequest = fc
  .tuple(
    fc.constantFrom(...vocabulary.joinPurposes),
    record(
      {
        id,
        name: text,
        kind: fc.constantFrom(...vocabulary.organizationKinds),
        businessId: fc.constant('0000001-9'),
        municipality: text,
        url: fc.constantFrom('https://example.org/', 'http://example.org/ä'),
        industry: text,
        size: fc.constantFrom(...vocabulary.organizationSizes),
      },
      'name',
    ),
    record(
      {
        id,
        template: id,
        theme: fc.constantFrom(...vocabulary.goalThemes),
        kind: fc.constantFrom(...vocabulary.goalKinds),
        title: text,
        unit: text,
        baselineYear: fc.integer({ min: 1900, max: 2100 }),
        baselineValue: number,
        // Two years of their own range: a target comes after its base.
        targetYear: fc.integer({ min: 2101, max: 2200 }),
        targetValue: number,
        targetChange: number,
        note: text,
      },
      'title',
    ),
    record({ goal: id, year, value: number, note: text }, 'goal', 'year'),
    record(
      { name: text, email: fc.constantFrom('a@example.org', 'ä.ö+b@päästöt.example'), phone: text },
      'name',
      'email',
    ),
    record({ message: text, newsletter: fc.constant(true) }),
    fc.constantFrom('fi', 'sv', 'en', 'se-FI'),
  )
  .map(
    ([purpose, organization, goal, result, contact, more, language]) =>
      ({
        purpose,
        organization,
        ...(purpose === 'result' ? { result } : { goal }),
        contact,
        ...more,
        language,
        sentAt: '2026-11-24T09:00:00Z',
      }) as JoinRequest,
  );
