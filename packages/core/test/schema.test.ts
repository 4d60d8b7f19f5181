import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';

import type * as z from 'zod/mini';

import {
  documentJsonSchema,
  type documentSchema,
  isBusinessId,
  joinJsonSchema,
  joinRequestSchema,
  nearest,
  validateDocument,
  validateJoinRequest,
  type Issue,
} from '../src/schema/index.js';
import type { IlmiDocument, JoinRequest } from '../src/types.js';

// Types: a change of types.ts or of the schema alone does not compile.

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Without the `| (string & {})` of open word lists, and writable. */
type Closed<T> = T extends string
  ? true extends Same<T, string & Record<never, never>>
    ? never
    : T
  : T extends readonly (infer Item)[]
    ? Closed<Item>[]
    : T extends object
      ? { -readonly [K in keyof T]: Closed<T[K]> }
      : T;

type Assignable<A, B> = [A] extends [B] ? true : false;

const typesAgree: [
  Assignable<z.infer<typeof documentSchema>, IlmiDocument>,
  Assignable<Closed<IlmiDocument>, z.infer<typeof documentSchema>>,
  Assignable<z.infer<typeof joinRequestSchema>, JoinRequest>,
  Assignable<JoinRequest, z.infer<typeof joinRequestSchema>>,
  // The same keys everywhere: an extra optional key is assignable, but not the same.
  Same<keyof z.infer<typeof documentSchema>, keyof IlmiDocument>,
  Same<keyof GoalOf<z.infer<typeof documentSchema>>, keyof GoalOf<IlmiDocument>>,
  Same<KeysWithin<z.infer<typeof documentSchema>>, KeysWithin<IlmiDocument>>,
] = [true, true, true, true, true, true, true];
// The compiler is the test: a literal `true` of the wrong type does not compile.
void typesAgree;

type GoalOf<T extends { goals?: unknown[] }> = NonNullable<T['goals']>[number];

/** Every key of every part. Texts have keys of their own and do not count. */
type KeysWithin<T> = T extends string
  ? never
  : T extends readonly (infer Item)[]
    ? KeysWithin<Item>
    : T extends object
      ? string extends keyof T
        ? never
        : { [K in keyof T & string]-?: K | KeysWithin<NonNullable<T[K]>> }[keyof T & string]
      : never;

// A valid document to break

const goal = {
  id: 'climate',
  organization: 'town',
  title: { fi: 'Päästöt', en: 'Emissions' },
  kind: 'quantitative',
  boundary: { kind: 'territory', scopes: [1, 2] },
  measure: { quantity: 'ghgEmissions', unit: 'ktCO2e', basis: 'absolute', accounting: 'hinku' },
  baseline: { year: 2007, value: 5311.2, source: 'syke' },
  target: { year: 2030, change: -80 },
  observations: [{ year: 2024, value: 2464.5, source: 'syke' }],
};

const valid = {
  ilmi: '1.0',
  network: {
    id: 'net',
    name: 'Network',
    municipalities: [{ code: '091', country: 'FI', name: 'Helsinki' }],
  },
  organizations: [
    {
      id: 'town',
      kind: 'municipality',
      name: 'Town',
      municipality: '091',
      identifiers: [{ scheme: 'businessId', value: '0000001-9' }],
    },
  ],
  goals: [goal],
  actions: [{ id: 'a', organization: 'town', goals: ['climate'], title: 'A' }],
  stories: [{ id: 's', title: 'S', goals: ['climate'] }],
  sources: [{ id: 'syke', name: 'SYKE' }],
};

/** Issues of the valid document with other fields of its goal; `[path, message]`. */
const ofGoal = (fields: object) =>
  validateDocument({ ...valid, goals: [{ ...goal, ...fields }] }).map(
    ({ path, message }): [string, string] => [path.replace(/^\/goals\/0/, ''), message],
  );

const ofDocument = (fields: object) =>
  validateDocument({ ...valid, ...fields }).map(({ path, message }) => [path, message]);

describe('validateDocument: structure', () => {
  test('a valid document has no issues', () => {
    assert.deepEqual(validateDocument(valid), []);
    assert.deepEqual(validateDocument({ ilmi: '1.0' }), []);
  });

  test('an issue names the field, what came, what was expected and what to do', () => {
    assert.deepEqual(
      validateDocument({ ...valid, goals: [{ ...goal, target: { year: 1850, change: -80 } }] })[0],
      {
        severity: 'error',
        code: 'structure',
        path: '/goals/0/target/year',
        message: '"year" is 1850; expected 1900 or more',
        remedy: 'Correct it, or leave it out while it is unknown.',
      } satisfies Issue,
    );
  });

  test('values of all kinds', () => {
    assert.deepEqual(ofGoal({ title: undefined }), [
      ['/title', '"title" is missing; expected a text, or a text per language'],
    ]);
    assert.deepEqual(ofGoal({ title: 5 }), [
      ['/title', '"title" is 5; expected a text, or a text per language'],
    ]);
    assert.deepEqual(ofGoal({ title: { fi: 5, en: 'x' } }), [
      ['/title/fi', '"fi" is 5; expected a text'],
    ]);
    assert.deepEqual(ofGoal({ title: { 'not a tag': 'x' } }), [
      ['/title/not a tag', '"not a tag" is not a language tag'],
    ]);
    assert.deepEqual(ofGoal({ validFrom: '2026-02-30' }), [
      ['/validFrom', '"validFrom" is "2026-02-30"; expected a day that exists, such as 2027-05-31'],
    ]);
    assert.deepEqual(ofGoal({ boundary: { kind: 'territory', coverage: 101, scopes: [1, 4] } }), [
      ['/boundary/scopes/1', 'Item 2 of "scopes" is 4; expected one of: 1, 2, 3'],
      ['/boundary/coverage', '"coverage" is 101; expected 100 or less'],
    ]);
    assert.deepEqual(ofGoal({ plan: [], milestones: { a: 1 } }), [
      ['/milestones', '"milestones" is an object; expected a list'],
    ]);
    assert.deepEqual(ofGoal({ decision: { url: 'javascript:alert(1)' } }), [
      ['/decision/url', '"url" is not an address that can be shown'],
    ]);
    assert.deepEqual(ofDocument({ ilmi: '2.0' }), [
      ['/ilmi', '"ilmi" is "2.0"; expected the version "1.0"'],
    ]);
    for (const input of [null, 5, 'x', [valid], undefined])
      assert.equal(validateDocument(input)[0]!.path, '');
  });

  test('blank values are no issue, and paths count the items of the input', () => {
    assert.deepEqual(
      ofGoal({ statement: '', plan: null, boundary: { ...goal.boundary, note: ' ' } }),
      [],
    );
    assert.deepEqual(
      ofDocument({ goals: [null, {}, goal, { ...goal, id: 'Bad' }] }).map(([path]) => path),
      ['/goals/3/id'],
    );
    assert.deepEqual(
      ofGoal({ target: { year: null, change: null } }).map(([path]) => path),
      ['/target'],
    );
  });

  test('unknown keys and words, with the nearest known one', () => {
    const remedies = (fields: object) =>
      validateDocument({ ...valid, goals: [{ ...goal, ...fields }] }).map(
        ({ code, path, remedy }) => [code, path, remedy],
      );
    assert.deepEqual(remedies({ titel: 'x' }), [
      ['unknown', '/goals/0/titel', 'Did you mean "title"?'],
    ]);
    assert.deepEqual(remedies({ measure: { ...goal.measure, unit: 'ktco2e' } }), [
      ['unknown', '/goals/0/measure/unit', 'Did you mean "ktCO2e"?'],
    ]);
    assert.deepEqual(remedies({ theme: 'emission' }), [
      ['unknown', '/goals/0/theme', 'Did you mean "emissions"?'],
    ]);
    assert.deepEqual(remedies({ colour: 'green' }), [
      ['unknown', '/goals/0/colour', 'Correct the name, or remove the field.'],
    ]);
    assert.deepEqual(remedies({ status: 'maybe' }), [
      ['unknown', '/goals/0/status', 'Choose one of the known words.'],
    ]);
    assert.deepEqual(ofGoal({ status: 'maybe' }), [
      [
        '/status',
        '"status" is "maybe"; expected one of: proposed, pledged, decided, inLaw, achieved, withdrawn',
      ],
    ]);
    assert.deepEqual(
      validateDocument(JSON.parse('{"ilmi":"1.0","licence":"x","__proto__":{"a":1}}')).map(
        ({ path }) => path,
      ),
      ['/__proto__'],
    );
  });

  test('units', () => {
    for (const unit of ['tCO2e', 'kWh/m2', 'kg/inhabitant', 'MWh/MEUR', 'pcs', 't/a'])
      assert.deepEqual(ofGoal({ measure: { ...goal.measure, unit } }), [], unit);
    for (const unit of ['kWh/km', '/m2', 'kWh/', 'other/a', '%/a', 'kWh/m2/a'])
      assert.equal(
        ofGoal({ measure: { ...goal.measure, unit, unitLabel: 'x' } })[0]?.[0],
        '/measure/unit',
        unit,
      );
  });
});

describe('validateDocument: rules of a goal', () => {
  const { measure } = goal;
  const bare = { ...goal, measure: null, boundary: null, target: null };

  test('a level to reach needs measure, boundary and target', () => {
    assert.deepEqual(
      validateDocument({ ...valid, goals: [bare] }).map(({ code, path, message }) => [
        code,
        path,
        message,
      ]),
      [
        ['rule', '/goals/0/measure', '"measure" is missing; a level to reach needs it'],
        ['rule', '/goals/0/boundary', '"boundary" is missing; a level to reach needs it'],
        ['rule', '/goals/0/target', '"target" is missing; a level to reach needs it'],
      ],
    );
    assert.deepEqual(ofGoal({ target: { year: 2030 } }), [
      ['/target/value', '"value" is missing; a level to reach is a number'],
    ]);
  });

  test('an end state needs a year and a definition', () => {
    assert.deepEqual(
      ofGoal({ kind: 'endState', target: { year: 2035 }, neutrality: { definition: 'own' } }),
      [],
    );
    assert.deepEqual(
      ofGoal({ kind: 'endState', target: undefined }).map(([path]) => path),
      ['/target', '/neutrality'],
    );
    assert.deepEqual(
      ofGoal({
        kind: 'endState',
        target: { accounting: 'hinku' },
        neutrality: { definition: 'own' },
      }),
      [['/target/year', '"year" is missing']],
    );
  });

  test('steps need steps', () => {
    assert.deepEqual(
      ofGoal({ kind: 'milestone' }).map(([path]) => path),
      ['/milestones'],
    );
    assert.deepEqual(ofGoal({ kind: 'milestone', milestones: [{ title: 'A' }] }), []);
  });

  test('a direction without a number needs to be told', () => {
    const directional = { kind: 'directional', target: undefined };
    assert.deepEqual(validateDocument({ ...valid, goals: [{ ...goal, ...directional }] }), [
      {
        severity: 'error',
        code: 'rule',
        path: '/goals/0/direction',
        message: '"direction" is missing; without a number nothing else tells which way is meant',
        remedy: 'Say "direction": "decrease", "increase" or "hold".',
      } satisfies Issue,
    ]);
    for (const direction of ['decrease', 'increase', 'hold'])
      assert.deepEqual(ofGoal({ ...directional, direction }), [], direction);
    assert.deepEqual(ofGoal({ kind: 'monitoring', target: undefined }), []);
  });

  test('change and points', () => {
    assert.deepEqual(
      ofGoal({ baseline: undefined }).map(([path]) => path),
      ['/target/change'],
    );
    assert.deepEqual(ofGoal({ baseline: { date: '2007-12-31' } }), [], 'the value may be unknown');
    assert.deepEqual(ofGoal({ baseline: { year: 2007, value: 0 } }), [
      ['/target/change', '"change" is a percentage of a baseline that is not above zero'],
    ]);
    const share = { ...measure, unit: '%', basis: 'share' };
    assert.deepEqual(ofGoal({ measure: share }), [
      ['/target/change', '"change" is a percentage of a percentage'],
    ]);
    assert.deepEqual(ofGoal({ measure: share, target: { year: 2030, points: 20 } }), []);
    assert.deepEqual(ofGoal({ target: { year: 2030, points: -20 } }), [
      ['/target/points', '"points" are percentage points, which need the unit %'],
    ]);
    assert.deepEqual(ofGoal({ target: { year: 2030, value: 5, change: -80 } }), [
      ['/target/change', '"change" stands beside "value"'],
    ]);
    assert.deepEqual(ofGoal({ interim: [{ year: 2025, change: -40 }, { change: -60 }] }), [
      ['/interim/1/year', '"year" is missing'],
    ]);
  });

  test('one moment, in the right order', () => {
    assert.deepEqual(ofGoal({ target: { year: 2030, date: '2030-06-30', change: -80 } }), [
      ['/target/year', '"year" stands beside "date"'],
    ]);
    assert.deepEqual(ofGoal({ target: { year: 2007, change: -80 } }), [
      ['/target/year', '"year" is not after the baseline'],
    ]);
    assert.deepEqual(ofGoal({ target: { date: '2007-12-31', change: -80 } }), [
      ['/target/date', '"date" is not after the baseline'],
    ]);
    assert.deepEqual(ofGoal({ target: { date: '2008-01-01', change: -80 } }), []);
    assert.deepEqual(
      ofGoal({ baseline: { value: 5, source: 'syke' } }).map(([path]) => path),
      ['/baseline/year', '/target/change'],
    );
  });

  test('a target that equals the baseline needs a direction', () => {
    for (const target of [
      { year: 2030, value: 5311.2 },
      { year: 2030, change: 0 },
    ]) {
      assert.deepEqual(ofGoal({ target }), [
        ['/direction', '"direction" is missing; the target equals the baseline'],
      ]);
      assert.deepEqual(ofGoal({ target, direction: 'hold' }), []);
    }
  });

  test('a unit of one’s own needs a name', () => {
    assert.deepEqual(
      ofGoal({ measure: { ...measure, unit: 'other' } }).map(([path]) => path),
      ['/measure/unitLabel'],
    );
    assert.deepEqual(ofGoal({ measure: { ...measure, unit: 'other', unitLabel: 'trees' } }), []);
  });

  test('observations', () => {
    const period = { start: '2024-01-01', end: '2024-12-31' };
    assert.deepEqual(ofGoal({ observations: [{ value: 1, period }] }), []);
    assert.deepEqual(ofGoal({ observations: [{ value: 1 }, { value: 1, year: 2024, period }] }), [
      ['/observations/0/year', '"year" is missing'],
      ['/observations/1/year', '"year" stands beside "period"'],
    ]);
    assert.deepEqual(
      ofGoal({ observations: [{ value: 1, period: { start: '2024-12-31', end: '2024-01-01' } }] }),
      [['/observations/0/period/end', '"end" is before "start"']],
    );
    assert.deepEqual(
      ofGoal({ observations: [{ value: 1, period: { start: '2024-12-31', end: '2024-12-31' } }] }),
      [],
    );
  });
});

describe('validateDocument: rules of the document', () => {
  test('ids are unique in their list', () => {
    assert.deepEqual(ofDocument({ goals: [goal, goal] }), [
      ['/goals/1/id', '"id" "climate" is used twice'],
    ]);
    assert.deepEqual(ofDocument({ sources: [...valid.sources, { id: 'climate', name: 'A' }] }), []);
    const codes = [...valid.network.municipalities, ...valid.network.municipalities];
    assert.deepEqual(
      ofDocument({ network: { ...valid.network, municipalities: codes } }).map(([path]) => path),
      ['/network/municipalities/1/code'],
    );
  });

  test('references exist', () => {
    const paths = (fields: object) => ofDocument(fields).map(([path]) => path);
    assert.deepEqual(
      paths({
        organizations: [{ ...valid.organizations[0], id: 'other', municipality: '092' }],
        goals: [
          { ...goal, renews: 'old', partOf: 'long', baseline: { ...goal.baseline, source: 'x' } },
        ],
        actions: [{ ...valid.actions[0], goals: ['climate', 'x'] }],
        stories: [{ ...valid.stories[0], organization: 'x', goals: ['x'] }],
        sources: [{ id: 'other', name: 'A' }],
      }),
      [
        '/organizations/0/municipality',
        '/goals/0/organization',
        '/goals/0/renews',
        '/goals/0/partOf',
        '/goals/0/baseline/source',
        '/goals/0/observations/0/source',
        '/actions/0/organization',
        '/actions/0/goals/1',
        '/stories/0/organization',
        '/stories/0/goals/0',
      ],
    );
    assert.deepEqual(ofDocument({ sources: [{ id: 'other', name: 'A' }] })[0], [
      '/goals/0/baseline/source',
      '"source" "syke" is not in "sources"',
    ]);
  });

  test('a slice is checked against the lists it has', () => {
    assert.deepEqual(validateDocument({ ilmi: '1.0', goals: [goal] }), []);
    assert.deepEqual(validateDocument({ ilmi: '1.0', stories: valid.stories }), []);
    assert.deepEqual(validateDocument({ ilmi: '1.0', organizations: valid.organizations }), []);
  });

  test('rules are checked beside errors elsewhere', () => {
    assert.deepEqual(
      ofDocument({ licence: 5, sources: [{ id: 'other', name: 'A' }] }).map(([path]) => path),
      ['/licence', '/goals/0/baseline/source', '/goals/0/observations/0/source'],
    );
  });

  test('pictures', () => {
    const story = (image: object) =>
      ofDocument({ stories: [{ id: 's', title: 'S', image }] }).map(([path]) => path);
    const src = 'https://example.org/a.jpg';
    assert.deepEqual(story({ src }), ['/stories/0/image/alt']);
    assert.deepEqual(story({ src, decorative: false }), ['/stories/0/image/alt']);
    assert.deepEqual(story({ src, decorative: true }), []);
    assert.deepEqual(story({ src, alt: 'A tree' }), []);
  });

  test('Finnish business ids', () => {
    for (const id of ['0000001-9', '0000002-7', '0000003-5'])
      assert.equal(isBusinessId(id), true, id);
    for (const id of [
      '0000001-8',
      '0000001',
      '000001-9',
      'FI00000019',
      '0000001-99',
      '0000006-0',
      '',
    ])
      assert.equal(isBusinessId(id), false, id);
    const of = (value: string) =>
      ofDocument({
        organizations: [
          { ...valid.organizations[0], identifiers: [{ scheme: 'businessId', value }] },
        ],
      }).map(([path]) => path);
    assert.deepEqual(of('0000001-8'), ['/organizations/0/identifiers/0/value']);
    assert.deepEqual(of('0000002-7'), []);
  });
});

describe('validateDocument: questions', () => {
  const questions = (fields: object) =>
    validateDocument({ ...valid, goals: [{ ...goal, ...fields }] });

  test('a plus sign where less is better', () => {
    assert.deepEqual(questions({ target: { year: 2030, change: 80 } }), [
      {
        severity: 'question',
        code: 'question',
        path: '/goals/0/target/change',
        message: '"change" is 80, a rise of ghgEmissions by 80 percent',
        remedy: 'Did you mean −80? If the rise is meant, say "direction": "increase".',
      },
    ] satisfies Issue[]);
    assert.deepEqual(
      questions({
        interim: [
          { year: 2025, change: -40 },
          { year: 2027, change: 60 },
        ],
      }).map(({ path }) => path),
      ['/goals/0/interim/1/change'],
    );
  });

  test('is not asked when it is meant, or of other quantities', () => {
    assert.deepEqual(questions({ target: { year: 2030, change: 80 }, direction: 'increase' }), []);
    assert.deepEqual(
      questions({
        target: { year: 2030, change: 80 },
        measure: { ...goal.measure, quantity: 'other' },
      }),
      [],
    );
  });

  const asked = (fields: object) =>
    questions(fields).map(({ path, message, remedy }) => [path, message, remedy]);

  test('a fall by more than all, and by less than one percent', () => {
    assert.deepEqual(asked({ target: { year: 2030, change: -1000 } }), [
      [
        '/goals/0/target/change',
        '"change" is −1000, a fall by more than all there was',
        'A fall by ten percent is -10, and -100 leaves nothing. Correct it if it is a slip.',
      ],
    ]);
    assert.deepEqual(asked({ interim: [{ year: 2027, change: -0.07 }] }), [
      [
        '/goals/0/interim/0/change',
        '"change" is −0.07, which is less than one percent',
        'Did you mean −7? It is in percent.',
      ],
    ]);
    for (const change of [-100, -1, 0])
      assert.deepEqual(asked({ direction: 'decrease', target: { year: 2030, change } }), []);
  });

  test('two figures of one time', () => {
    const figures = (...observations: object[]) => asked({ observations });
    assert.deepEqual(figures({ year: 2023, value: 40 }, { year: 2023, value: 41 }), [
      [
        '/goals/0/observations/1/year',
        '"year" is 2023, of which there is a figure before this one; pages show that one, and not this one',
        'Remove one of the two, or correct the time. What tells two figures apart is "quality" or "accounting".',
      ],
    ]);
    const period = { start: '2023-07-01', end: '2024-06-30' };
    assert.deepEqual(
      figures({ period, value: 40 }, { period, value: 41 }).map(([path]) => path),
      ['/goals/0/observations/1/period'],
    );
    assert.deepEqual(
      figures(
        { year: 2023, value: 40, quality: 'preliminary' },
        { year: 2023, value: 41, quality: 'measured' },
        { year: 2024, value: 41, accounting: 'hinku' },
        { year: 2024, value: 42, accounting: 'usage' },
      ),
      [],
    );
  });

  test('an address without https://', () => {
    const of = (url: string) =>
      validateDocument({ ...valid, organizations: [{ ...valid.organizations[0], url }] });
    assert.deepEqual(of('urheilijat.example'), [
      {
        severity: 'question',
        code: 'question',
        path: '/organizations/0/url',
        message:
          '"url" is "urheilijat.example", a file beside the document, since it does not start with https://',
        remedy: 'Did you mean https://urheilijat.example?',
      },
    ] satisfies Issue[]);
    assert.equal(of('www.pörtom.example/mål?a=1').length, 1);
    for (const url of [
      'https://urheilijat.example',
      'members/one.html',
      'report.pdf',
      './urheilijat.example',
      '/urheilijat.example',
      '#members',
      'members/',
    ])
      assert.deepEqual(of(url), [], url);
  });
});

describe('join request', () => {
  const request = {
    purpose: 'join',
    organization: { name: 'Yritys', kind: 'company', businessId: '0000001-9' },
    goal: { title: 'Sähkö', targetYear: 2030, targetChange: -20 },
    contact: { name: 'A', email: 'a@example.org' },
    language: 'fi',
    sentAt: '2026-11-24T10:00:00Z',
  };
  const issues = (fields: object) =>
    validateJoinRequest({ ...request, ...fields }).map(({ path, message }) => [path, message]);

  test('a good one', () => {
    assert.deepEqual(issues({}), []);
    assert.deepEqual(issues({ message: 'Hei', newsletter: false }), []);
    assert.equal(joinRequestSchema.safeParse(request).success, true);
  });

  test('the purpose decides what must be there', () => {
    assert.deepEqual(issues({ goal: undefined }), [
      ['/goal', '"goal" is missing; the purpose "join" needs it'],
    ]);
    assert.deepEqual(
      issues({ purpose: 'renew', goal: undefined }).map(([path]) => path),
      ['/goal'],
    );
    assert.deepEqual(issues({ purpose: 'result' }), [
      ['/result', '"result" is missing; the purpose "result" needs it'],
    ]);
    assert.deepEqual(
      issues({ purpose: 'result', goal: undefined, result: { goal: 'a', year: 2025, value: 3 } }),
      [],
    );
  });

  test('unknown fields are refused', () => {
    assert.deepEqual(
      issues({ admin: true }).map(([path]) => path),
      ['/admin'],
    );
    assert.deepEqual(
      issues({ contact: { ...request.contact, mail: 'x' } }).map(([path]) => path),
      ['/contact/mail'],
    );
  });

  test('lengths', () => {
    const long = (length: number) => 'a'.repeat(length);
    assert.deepEqual(issues({ message: long(5000) }), []);
    assert.deepEqual(issues({ message: long(5001) }), [
      ['/message', '"message" is longer than 5000 characters'],
    ]);
    assert.deepEqual(
      issues({ organization: { name: long(201) } }).map(([path]) => path),
      ['/organization/name'],
    );
    assert.deepEqual(
      issues({ goal: { ...request.goal, note: long(2001) } }).map(([path]) => path),
      ['/goal/note'],
    );
    assert.deepEqual(
      issues({ contact: { name: 'A', email: `${long(250)}@a.fi` } }).map(([path]) => path),
      ['/contact/email'],
    );
    assert.deepEqual(
      issues({ organization: { name: 'A', url: `https://example.org/${long(2048)}` } }).map(
        ([path]) => path,
      ),
      ['/organization/url'],
    );
  });

  test('values', () => {
    for (const email of ['a', 'a@b', '@b.fi', 'a b@c.fi', 'a@b..fi', 'a@b.fi\nBcc: c@d.fi', ''])
      assert.deepEqual(
        issues({ contact: { name: 'A', email } }).map(([path]) => path),
        ['/contact/email'],
        email,
      );
    for (const url of [
      'example.org',
      'javascript:alert(1)',
      'mailto:a@b.fi',
      'file:///etc/passwd',
      'https://u:p@example.org/',
    ])
      assert.deepEqual(
        issues({ organization: { name: 'A', url } }).map(([path]) => path),
        ['/organization/url'],
        url,
      );
    assert.deepEqual(
      issues({ organization: { name: ' ' } }).map(([path]) => path),
      ['/organization/name'],
    );
    assert.deepEqual(issues({ organization: { name: 'A', businessId: '0000001-8' } }), [
      ['/organization/businessId', '"businessId" has a wrong check digit'],
    ]);
    assert.deepEqual(
      issues({ sentAt: '2026-11-24' }).map(([path]) => path),
      ['/sentAt'],
    );
    for (const input of [null, 5, [], 'x']) assert.equal(validateJoinRequest(input)[0]!.path, '');
  });
});

describe('JSON Schema', () => {
  const require = createRequire(new URL('../../tools/package.json', import.meta.url));
  const { default: Ajv } = require('ajv/dist/2020') as {
    default: new (options: object) => { compile(schema: object): (data: unknown) => boolean };
  };
  const compile = (schema: object) =>
    new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

  test('names itself, and is the same every time', () => {
    const schema = documentJsonSchema();
    assert.deepEqual(Object.keys(schema).slice(0, 4), ['$schema', '$id', 'title', 'description']);
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(schema.$id, 'urn:ilmi:document:1');
    assert.equal(joinJsonSchema().$id, 'urn:ilmi:join:1');
    assert.equal(JSON.stringify(documentJsonSchema()), JSON.stringify(schema));
    assert.doesNotMatch(JSON.stringify(schema), /__schema\d/, 'every shared part has a name');
  });

  test('accepts and refuses', () => {
    const isValid = compile(documentJsonSchema());
    assert.equal(isValid(valid), true);
    assert.equal(isValid({ ...valid, goals: [{ ...goal, titel: 'x' }] }), false);
    assert.equal(isValid({ ...valid, goals: [{ ...goal, theme: 'x' }] }), false);
    assert.equal(isValid({ ...valid, goals: [{ ...goal, id: 'nul' }] }), false);
    assert.equal(isValid({ ...valid, goals: [{ ...goal, validFrom: '2026-02-30' }] }), false);
    const isJoin = compile(joinJsonSchema());
    assert.equal(isJoin({ purpose: 'join' }), false);
  });
});

describe('the nearest word', () => {
  const words = ['options', 'only', 'type', 'spreadsheet'];
  const cases: [string, string | undefined][] = [
    ['option', 'options'],
    ['Onyl', 'only'],
    ['onl', 'only'],
    ['spredsheets', 'spreadsheet'],
    ['TYPE', 'type'],
    ['xyz', undefined],
    ['', undefined],
  ];
  for (const [written, meant] of cases)
    test(`${written} → ${meant}`, () => assert.equal(nearest(written, words), meant));
});
