import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { DocumentError, readDocument, type Warning } from '../src/read.js';

const base = 'https://example.org/data/ilmi.json';

/** Reads `{ilmi: "1.0", …}`. */
const read = (parts: object) => readDocument({ ilmi: '1.0', ...parts }, { base });

const goal = { id: 'energy', organization: 'town', title: 'Energy use', kind: 'quantitative' };

/** Reads one goal with these fields; gives its other fields and the warnings without `/goals/0`. */
function readGoal(fields: object): { goal: unknown; warnings: Warning[] } {
  const { document, warnings } = read({ goals: [{ ...goal, ...fields }] });
  const [first] = document.goals ?? [];
  const added = Object.entries(first ?? {}).filter(([key]) => !Object.hasOwn(goal, key));
  return {
    goal: first && Object.fromEntries(added),
    warnings: warnings.map(({ path, message }) => ({
      path: path.replace(/^\/goals\/0/, ''),
      message,
    })),
  };
}

/** Reads one goal; every field must be left out in silence. */
const isSilent = (fields: object) => assert.deepEqual(readGoal(fields), { goal: {}, warnings: [] });

/** Reads one goal; the fields become `left`, with warnings at these paths. */
const isRepaired = (fields: object, left: object, warnings: [path: string, expected: string][]) =>
  assert.deepEqual(readGoal(fields), {
    goal: left,
    warnings: warnings.map(([path, expected]) => ({ path, message: `expected ${expected}` })),
  });

describe('what is no document', () => {
  const error = (input: unknown): DocumentError => {
    try {
      readDocument(input);
    } catch (thrown) {
      assert.ok(thrown instanceof DocumentError);
      return thrown;
    }
    return assert.fail('nothing was thrown');
  };

  test('anything but an object with a version is invalid', () => {
    for (const input of [undefined, null, 1, '', '{"ilmi":"1.0"}', true, [], ['1.0'], {}, () => {}])
      assert.equal(error(input).code, 'invalid');
    for (const ilmi of [null, 1, 1.0, '', ['1.0'], { a: 1 }])
      assert.equal(error({ ilmi }).code, 'invalid');
    assert.equal(error(Object.create({ ilmi: '1.0' })).code, 'invalid', 'not its own');
  });

  test('another version is said to be one', () => {
    for (const ilmi of ['2.0', '0.9', '1', '1.', '1.0.0', '10.1', 'v1.0', ' 1.0', '1.x'])
      assert.equal(error({ ilmi }).code, 'version', ilmi);
    assert.equal(
      error({ ilmi: '2.0' }).message,
      'Expected "ilmi": "1.x", got 2.0. Check the address or update Ilmi.',
    );
    assert.equal(error({ ilmi: '2.0' }).name, 'DocumentError');
  });

  test('every 1.x is read', () => {
    for (const ilmi of ['1.0', '1.1', '1.25'])
      assert.deepEqual(readDocument({ ilmi }).document, { ilmi });
  });

  test('deep nonsense is refused without exhausting the stack', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level++) deep = [deep];
    assert.equal(error(deep).code, 'invalid');
    assert.equal(error({ ilmi: deep }).code, 'invalid');
  });
});

describe('copy on write', () => {
  test('a usable document is the same object', () => {
    const input = { ilmi: '1.0', goals: [{ ...goal, target: { year: 2030, change: -80 } }] };
    const { document, warnings } = readDocument(input);
    assert.equal(document, input);
    assert.deepEqual(warnings, []);
  });

  test('only what is repaired, and what holds it, is copied', () => {
    const input = {
      ilmi: '1.0',
      goals: [goal, { ...goal, id: 'waste', target: { year: '2030' }, baseline: { year: 2010 } }],
      sources: [{ id: 'syke', name: 'SYKE' }],
    };
    const before = structuredClone(input);
    const { document } = readDocument(input);
    assert.deepEqual(input, before);
    assert.notEqual(document, input);
    assert.equal(document.goals![0], input.goals[0]);
    assert.notEqual(document.goals![1], input.goals[1]);
    assert.equal(document.goals![1]!.baseline, (input.goals[1] as { baseline: unknown }).baseline);
    assert.equal(document.sources, input.sources);
  });
});

describe('blank is the same as missing', () => {
  const blanks = [null, '', ' \n\t\u00a0', [], {}, { note: null }, [null, '']];
  for (const blank of blanks)
    test(JSON.stringify(blank), () => {
      for (const key of [
        'statement',
        'theme',
        'baseline',
        'target',
        'observations',
        'validFrom',
        'renews',
        'plan',
        'label',
        'decision',
      ])
        isSilent({ [key]: blank });
      isSilent({ boundary: { kind: blank, scopes: blank, coverage: blank } });
      isSilent({ observations: [blank, { value: blank }] });
    });

  test('a blank item disappears from its list', () => {
    isRepaired(
      { milestones: [null, { title: 'Plan' }, {}] },
      { milestones: [{ title: 'Plan' }] },
      [],
    );
  });

  test('a blank document part is absent, and nothing is zero', () => {
    const { document, warnings } = read({
      network: {},
      goals: [null],
      updated: '',
      links: { self: '' },
    });
    assert.deepEqual(document, { ilmi: '1.0' });
    assert.deepEqual(warnings, []);
  });

  test('a required field that is blank takes its item along, with a warning', () => {
    const { document, warnings } = read({
      goals: [
        { ...goal, title: ' ' },
        { ...goal, id: 'b' },
      ],
    });
    assert.deepEqual(document.goals, [{ ...goal, id: 'b' }]);
    assert.deepEqual(warnings, [{ path: '/goals/0/title', message: 'expected title' }]);
  });
});

describe('simple values', () => {
  test('texts', () => {
    isRepaired({ statement: { fi: 'Hei', sv: '', en: 5 } }, { statement: { fi: 'Hei' } }, [
      ['/statement/en', 'word'],
    ]);
    isRepaired({ statement: { en: ['a'] } }, {}, [['/statement/en', 'word']]);
    isRepaired({ statement: 5 }, {}, [['/statement', 'text']]);
    isRepaired({ statement: ['Hei'] }, {}, [['/statement', 'text']]);
    isRepaired({ statement: { 'a/b~c': 1, fi: 'Hei' } }, { statement: { fi: 'Hei' } }, [
      ['/statement/a~1b~0c', 'word'],
    ]);
    isRepaired({ statement: { constructor: 'Hei' } }, { statement: { constructor: 'Hei' } }, []);
    isRepaired({ statement: ' Hei ' }, { statement: ' Hei ' }, []);
  });

  test('words: unknown ones are kept, other types are not', () => {
    isRepaired({ theme: 'spaceTravel' }, { theme: 'spaceTravel' }, []);
    isRepaired({ theme: 5 }, {}, [['/theme', 'word']]);
    isRepaired({ theme: { fi: 'x' } }, {}, [['/theme', 'word']]);
    isRepaired({ status: true }, {}, [['/status', 'word']]);
  });

  test('numbers', () => {
    const coverage = (value: unknown) => ({ boundary: { kind: 'territory', coverage: value } });
    for (const value of [0, 12.5, 100]) isRepaired(coverage(value), coverage(value), []);
    for (const value of [-0.1, 100.1, Infinity, NaN, '50', true, [50]])
      isRepaired(coverage(value), { boundary: { kind: 'territory' } }, [
        ['/boundary/coverage', 'number:0-100'],
      ]);
    for (const value of [-1e308, 0, 0.1, 1e308])
      isRepaired({ target: { year: 2030, value } }, { target: { year: 2030, value } }, []);
    for (const value of [Infinity, -Infinity, NaN, '5', false])
      isRepaired({ target: { year: 2030, value } }, { target: { year: 2030 } }, [
        ['/target/value', 'number'],
      ]);
    for (const year of [1900, 2030, 2200])
      isRepaired({ target: { year } }, { target: { year } }, []);
    for (const year of [1899, 2201, 2030.5, '2030', -2030, Infinity])
      isRepaired({ target: { year } }, {}, [['/target/year', 'number:1900-2200']]);
  });

  test('scopes, categories and months', () => {
    isRepaired(
      { boundary: { kind: 'x', scopes: [1, 4, '2', 3, 0, 1.5], scope3Categories: [15, 16] } },
      { boundary: { kind: 'x', scopes: [1, 3], scope3Categories: [15] } },
      [
        ['/boundary/scopes/1', 'number:1-3'],
        ['/boundary/scopes/2', 'number:1-3'],
        ['/boundary/scopes/4', 'number:1-3'],
        ['/boundary/scopes/5', 'number:1-3'],
        ['/boundary/scope3Categories/1', 'number:1-15'],
      ],
    );
    isRepaired({ boundary: { kind: 'x', scopes: 1 } }, { boundary: { kind: 'x' } }, [
      ['/boundary/scopes', 'list'],
    ]);
    const network = { id: 'a', name: 'A' };
    for (const months of [0, 121, 12.5, '12'])
      assert.deepEqual(read({ network: { ...network, renewal: { months } } }), {
        document: { ilmi: '1.0', network },
        warnings: [{ path: '/network/renewal/months', message: 'expected number:1-120' }],
      });
  });

  test('days', () => {
    for (const day of ['2024-02-29', '2000-02-29', '2026-01-31', '2026-04-30', '1900-01-01'])
      isRepaired({ validFrom: day }, { validFrom: day }, []);
    for (const day of [
      '2026-02-30',
      '2026-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '2026-01-32',
      '2026-1-1',
      '26-01-01',
      '2026-01-01T00:00:00Z',
      ' 2026-01-01',
      '2026-01-01\n',
      '1.1.2026',
      20260101,
    ])
      isRepaired({ validFrom: day }, {}, [['/validFrom', 'date']]);
  });

  test('moments', () => {
    const outcome = (parts: object) => read(parts).warnings.map(({ message }) => message);
    const updated = (value: string) => outcome({ updated: value });
    for (const value of [
      '2026-11-24T10:00:00Z',
      '2026-11-24T10:00Z',
      '2026-11-24T10:00:00.123+02:00',
      '2026-11-24T10:00-11:30',
    ])
      assert.deepEqual(updated(value), [], value);
    for (const value of [
      '2026-11-24',
      '2026-11-24T10:00',
      '2026-02-30T10:00Z',
      '2026-11-24T24:00Z',
      '2026-11-24T10:60Z',
      '2026-11-24T10:00+0200',
      '2026-11-24 10:00Z',
    ])
      assert.deepEqual(updated(value), ['expected date-time'], value);
    const start = (value: string) => outcome({ events: [{ id: 'a', title: 'A', start: value }] });
    for (const value of ['2026-12-01', '2026-12-01T09:00', '2026-12-01T09:00:30'])
      assert.deepEqual(start(value), [], value);
    for (const value of [
      '2026-12-01T09:00Z',
      '2026-12-01T09:00+02:00',
      '2026-02-30T09:00',
      '09:00',
    ])
      assert.deepEqual(start(value), ['expected date-or-local-time'], value);
    const published = (value: string) =>
      outcome({ stories: [{ id: 'a', title: 'A', published: value }] });
    for (const value of ['2026-12-01', '2026-12-01T09:00Z'])
      assert.deepEqual(published(value), [], value);
    assert.deepEqual(published('2026-12-01T09:00'), ['expected date-or-time']);
  });

  test('ids', () => {
    for (const id of ['a', '0', 'a-1', 'a'.repeat(64)])
      isRepaired({ renews: id }, { renews: id }, []);
    for (const id of [
      'A',
      '-a',
      'a b',
      'ä',
      'index',
      'con',
      'aux',
      'nul',
      'a'.repeat(65),
      '__proto__',
      5,
    ])
      isRepaired({ renews: id }, {}, [['/renews', 'id']]);
  });

  test('true and false', () => {
    const verification = (independent: unknown) => ({
      verification: { verifier: 'A', independent },
    });
    for (const value of [true, false]) isRepaired(verification(value), verification(value), []);
    for (const value of ['true', 0, 1, [true]])
      isRepaired(verification(value), { verification: { verifier: 'A' } }, [
        ['/verification/independent', 'boolean'],
      ]);
  });
});

describe('addresses', () => {
  test('are made absolute and normalised', () => {
    isRepaired(
      { decision: { url: ' ../a ' }, framework: { name: 'sbti', url: 'HTTPS://Example.org' } },
      {
        decision: { url: 'https://example.org/a' },
        framework: { name: 'sbti', url: 'https://example.org/' },
      },
      [],
    );
  });

  test('are left out with a warning when they are dangerous or relative to nothing', () => {
    isRepaired({ plan: { url: 'javascript:alert(1)' } }, {}, [['/plan/url', 'url']]);
    isRepaired({ plan: { url: { href: 'x' } } }, {}, [['/plan/url', 'url']]);
    const { document, warnings } = readDocument({ ilmi: '1.0', links: { self: 'ilmi.json' } });
    assert.deepEqual(document, { ilmi: '1.0' });
    assert.deepEqual(warnings, [{ path: '/links/self', message: 'expected url' }]);
  });

  test('mailto and tel stand where somebody can be contacted, and only there', () => {
    const parts = {
      network: { id: 'a', name: 'A', contact: { url: 'mailto:a@example.org' } },
      links: { join: { kind: 'mailto', url: 'mailto:a@example.org' } },
      offers: [{ id: 'a', kind: 'offer', title: 'A', contact: { url: 'tel:+358' } }],
    };
    assert.deepEqual(read(parts), { document: { ilmi: '1.0', ...parts }, warnings: [] });
    assert.deepEqual(
      read({ network: { id: 'a', name: 'A', url: 'mailto:a@example.org' } }).warnings,
      [{ path: '/network/url', message: 'expected url' }],
    );
  });
});

describe('records and lists', () => {
  test('what is nothing without a field goes with it', () => {
    isRepaired({ boundary: { kind: 5, note: 'x' } }, {}, [['/boundary/kind', 'word']]);
    isRepaired({ boundary: { note: 'x' } }, {}, [['/boundary/kind', 'kind']]);
    isRepaired(
      { observations: [{ value: 1 }, { year: 2020 }, { year: 2021, value: 3 }] },
      {
        observations: [{ year: 2021, value: 3 }],
      },
      [
        ['/observations/0/date', 'date or period or year'],
        ['/observations/1/value', 'value'],
      ],
    );
    isRepaired({ observations: [{ value: 1, period: { start: '2020-01-01' } }] }, {}, [
      ['/observations/0/period/end', 'end'],
    ]);
    isRepaired({ baseline: { value: 5 } }, {}, [['/baseline/date', 'date or year']]);
    isRepaired({ target: { change: -80 } }, {}, [['/target/date', 'date or year']]);
    isRepaired({ measure: { quantity: 'energy', basis: 'absolute' } }, {}, [
      ['/measure/unit', 'unit'],
    ]);
    isRepaired({ label: { scheme: { name: 'EU Ecolabel' } } }, {}, [['/label/basis', 'basis']]);
    assert.deepEqual(read({ links: { join: { url: 'https://example.org/' } } }).warnings, [
      { path: '/links/join/kind', message: 'expected kind' },
    ]);
  });

  test('a bad goal is left out, the others are shown', () => {
    const { document, warnings } = read({
      goals: [
        'x',
        { ...goal, id: 'Bad Id' },
        { ...goal, organization: undefined },
        goal,
        7,
        [goal],
      ],
    });
    assert.deepEqual(document.goals, [goal]);
    assert.deepEqual(warnings, [
      { path: '/goals/0', message: 'expected record' },
      { path: '/goals/1/id', message: 'expected id' },
      { path: '/goals/2/organization', message: 'expected organization' },
      { path: '/goals/4', message: 'expected record' },
      { path: '/goals/5', message: 'expected record' },
    ]);
  });

  test('of two moments the day wins, of several aims the first', () => {
    isRepaired(
      { target: { year: 2030, date: '2030-06-30', points: 5, change: -80, value: 3 } },
      { target: { date: '2030-06-30', value: 3 } },
      [
        ['/target/year', 'only date'],
        ['/target/change', 'only value'],
        ['/target/points', 'only value'],
      ],
    );
    isRepaired(
      { target: { year: 2030, value: 'x', change: -80 } },
      { target: { year: 2030, change: -80 } },
      [['/target/value', 'number']],
    );
    isRepaired({ baseline: { year: 2010, date: '2026-02-30' } }, { baseline: { year: 2010 } }, [
      ['/baseline/date', 'date'],
    ]);
  });

  test('of equal ids the first wins', () => {
    const { document, warnings } = read({ goals: [goal, { ...goal, title: 'Again' }] });
    assert.deepEqual(document.goals, [goal]);
    assert.deepEqual(warnings, [{ path: '/goals/1', message: 'expected a new id' }]);
  });

  test('keys with one name and several types', () => {
    isRepaired(
      { framework: { name: { fi: 'x' } }, label: { basis: 'none', scheme: 'x' } },
      { label: { basis: 'none' } },
      [
        ['/framework/name', 'word'],
        ['/label/scheme', 'record'],
      ],
    );
    isRepaired(
      { plan: { updated: '2026-01-01', published: '2026-01-01' } },
      { plan: { updated: '2026-01-01', published: '2026-01-01' } },
      [],
    );
    const { document, warnings } = read({
      organizations: [
        {
          id: 'a',
          kind: 'company',
          name: 'A',
          identifiers: [
            { scheme: 'other', value: 5 },
            { scheme: {}, value: 'x' },
          ],
        },
      ],
      actions: [{ id: 'a', organization: 'a', title: 'A', goals: ['energy', { id: 'x' }] }],
    });
    assert.deepEqual(document.organizations, [{ id: 'a', kind: 'company', name: 'A' }]);
    assert.deepEqual(document.actions, [
      { id: 'a', organization: 'a', title: 'A', goals: ['energy'] },
    ]);
    assert.deepEqual(
      warnings.map(({ path }) => path),
      [
        '/organizations/0/identifiers/0/value',
        '/organizations/0/identifiers/1/scheme',
        '/actions/0/goals/1',
      ],
    );
  });
});

describe('unknown keys and hostile input', () => {
  test('unknown keys are kept as they are', () => {
    const extra = { anything: [null, { a: '' }], colour: 5 };
    isRepaired({ extra }, { extra }, []);
    const { document } = read({ 'x-site': { a: null } });
    assert.deepEqual(document, { ilmi: '1.0', 'x-site': { a: null } });
  });

  test('a key __proto__ is left out', () => {
    const input = JSON.parse(
      '{"ilmi":"1.0","__proto__":{"polluted":1},"goals":[{"id":"a","organization":"b","title":{"__proto__":"x","fi":"Hei"},"kind":"k","__proto__":{"polluted":1}}]}',
    ) as unknown;
    const { document, warnings } = readDocument(input);
    assert.deepEqual(Object.keys(document), ['ilmi', 'goals']);
    assert.deepEqual(Object.keys(document.goals![0]!), ['id', 'organization', 'title', 'kind']);
    assert.deepEqual(Object.keys(document.goals![0]!.title), ['fi']);
    assert.equal(Object.getPrototypeOf(document.goals![0]), Object.prototype);
    assert.equal((document as { polluted?: unknown }).polluted, undefined);
    assert.deepEqual(
      warnings.map(({ path }) => path),
      ['/__proto__', '/goals/0/title/__proto__', '/goals/0/__proto__'],
    );
  });

  test('names of Object.prototype are no known keys', () => {
    const extra = { constructor: 1, toString: 'x', hasOwnProperty: null, valueOf: {} };
    isRepaired(extra, extra, []);
  });

  test('prototypes that a page has polluted change nothing', () => {
    const polluted = {
      id: 'evil',
      title: 'Evil',
      year: 2030,
      kind: 'x',
      '': 'x',
      fields: 1,
      item: 1,
    };
    const input = {
      ilmi: '1.0',
      goals: [{ ...goal, tags: 5, target: { value: 5 } }, { id: 'b' }],
      languages: ['fi', 'sv', 5],
    };
    try {
      for (const prototype of [Object.prototype, Array.prototype])
        for (const [key, value] of Object.entries(polluted))
          Object.defineProperty(prototype, key, {
            value,
            enumerable: true,
            configurable: true,
            writable: true,
          });
      const { document, warnings } = readDocument(input);
      assert.equal(
        JSON.stringify(document),
        JSON.stringify({ ilmi: '1.0', goals: [goal], languages: ['fi', 'sv'] }),
      );
      assert.equal(
        JSON.stringify(warnings.map(({ path }) => path)),
        JSON.stringify([
          '/goals/0/tags',
          '/goals/0/target',
          '/goals/1/organization',
          '/languages/2',
        ]),
      );
    } finally {
      for (const prototype of [Object.prototype, Array.prototype])
        for (const key of Object.keys(polluted)) delete (prototype as Record<string, unknown>)[key];
    }
  });

  test('no depth exhausts the stack', () => {
    let deep: unknown = null;
    for (let level = 0; level < 100_000; level++) deep = level % 2 ? [deep] : { fi: deep };
    for (const key of ['title', 'theme', 'target', 'observations', 'plan', 'boundary', 'extra'])
      assert.doesNotThrow(() => readGoal({ [key]: deep }));
    assert.doesNotThrow(() => read({ goals: deep, network: deep, links: deep }));
  });

  test('objects without prototype are read', () => {
    const input = Object.assign(Object.create(null), { ilmi: '1.0', licence: null }) as unknown;
    assert.deepEqual({ ...readDocument(input).document }, { ilmi: '1.0' });
  });
});
