/** How imported data come into a document. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Change, type Imported, merge, type MergeOptions } from '../src/merge/merge.js';
import { parseRecord, printRecord } from '../src/merge/record.js';
import { BASE, withRelativeAddresses } from '../src/merge/values.js';
import type { Json } from './helpers.js';

const NONE: Imported = new Map();

/** A document with one goal. */
const withGoal = (goal: Json, more: Json = {}): Json => ({
  ilmi: '1.0',
  languages: ['fi'],
  goals: [{ id: 'co2', ...goal }],
  ...more,
});

/** Imports one document after the other into the first; `edit` is what a person does in between. */
function imported(
  first: Json,
  edit: (document: Json) => void,
  second: Json,
  options?: MergeOptions,
) {
  const start = merge(undefined, first, NONE);
  const document = structuredClone(start.document) as Json;
  edit(document);
  return merge(document, second, start.imported, options);
}

const nothing = () => undefined;
const lines = (changes: readonly Change[]) =>
  changes.map(({ kind, path, before, after }) =>
    [kind, path, ...[before, after].map((value) => JSON.stringify(value) ?? '-')].join(' '),
  );

describe('a new document', () => {
  const document = withGoal(
    { title: 'Päästöt', observations: [{ year: 2024, value: 5 }] },
    {
      licence: 'CC-BY-4.0',
      updated: '2026-01-01T00:00:00Z',
      network: { id: 'n', name: 'Verkosto' },
    },
  );

  test('is what the source says', () => {
    const { document: made, changes } = merge(undefined, document, NONE);
    assert.deepEqual(made, document);
    assert.deepEqual(lines(changes), [
      'added goals/co2 - {"id":"co2","title":"Päästöt","observations":[{"year":2024,"value":5}]}',
      'added licence - "CC-BY-4.0"',
      'added network - {"id":"n","name":"Verkosto"}',
    ]);
  });

  test('remembers what was imported, by path', () => {
    assert.deepEqual(Object.fromEntries(merge(undefined, document, NONE).imported), {
      'languages/fi': true,
      'goals/co2/id': 'co2',
      'goals/co2/title/fi': 'Päästöt',
      'goals/co2/observations/2024/year': 2024,
      'goals/co2/observations/2024/value': 5,
      licence: 'CC-BY-4.0',
      'network/id': 'n',
      'network/name/fi': 'Verkosto',
    });
  });

  test('a second time nothing changes, not even the object', () => {
    const { document: made, imported } = merge(undefined, document, NONE);
    const again = merge(made, structuredClone(document), imported);
    assert.equal(again.document, made);
    assert.deepEqual(again.changes, []);
    assert.deepEqual(again.imported, imported);
  });
});

describe('items and fields', () => {
  test('new ones are added after those that are there', () => {
    const { document, changes } = imported(
      withGoal({ title: 'A', kind: 'monitoring' }),
      (document) => {
        document.goals[0].own = 1;
        document.own = { x: true };
      },
      withGoal(
        { title: 'A', kind: 'monitoring', theme: 'waste' },
        { stories: [{ id: 's', title: 'S' }] },
      ),
    );
    assert.deepEqual(lines(changes), [
      'added goals/co2/theme - "waste"',
      'added stories/s - {"id":"s","title":"S"}',
    ]);
    assert.equal(
      JSON.stringify(document),
      '{"ilmi":"1.0","languages":["fi"],"goals":[{"id":"co2","title":"A","kind":"monitoring","own":1,"theme":"waste"}],"own":{"x":true},"stories":[{"id":"s","title":"S"}]}',
    );
  });

  test('what the last import wrote and nobody changed is updated', () => {
    const { document, changes } = imported(
      withGoal({ title: 'A', baseline: { year: 2007, value: 1 } }),
      nothing,
      withGoal({ title: 'B', baseline: { year: 2007, value: 2 } }),
    );
    assert.deepEqual(lines(changes), [
      'updated goals/co2/title/fi "A" "B"',
      'updated goals/co2/baseline/value 1 2',
    ]);
    assert.deepEqual(document.goals, [
      { id: 'co2', title: 'B', baseline: { year: 2007, value: 2 } },
    ]);
  });

  test('what a person changed is kept; it is a conflict as long as the source says something new', () => {
    const edit = (document: Json) => (document.goals[0].title = 'Mine');
    for (const [theirs, kind] of [
      ['B', 'kept'],
      ['A', 'own'],
    ]) {
      const {
        document,
        changes,
        imported: record,
      } = imported(withGoal({ title: 'A' }), edit, withGoal({ title: theirs }));
      assert.deepEqual(lines(changes), [`${kind} goals/co2/title/fi "Mine" "${theirs}"`]);
      assert.equal((document as Json).goals[0].title, 'Mine');
      // It is not forgotten because it was told once.
      const again = merge(document, withGoal({ title: theirs }), record);
      assert.deepEqual(again.changes, changes);
    }
  });

  test('what a person wrote before any import is kept', () => {
    const own = withGoal({ title: 'Mine', theme: 'waste' });
    const { document, changes, imported } = merge(own, withGoal({ title: 'A', kind: 'x' }), NONE);
    assert.deepEqual(lines(changes), [
      'kept goals/co2/title/fi "Mine" "A"',
      'added goals/co2/kind - "x"',
    ]);
    assert.deepEqual(document.goals, [{ id: 'co2', title: 'Mine', theme: 'waste', kind: 'x' }]);
    assert.equal(imported.has('goals/co2/title/fi'), false);
  });

  test('a kept field is updated again when the person takes the imported value back', () => {
    const first = merge(undefined, withGoal({ title: 'A' }), NONE);
    const edited = withGoal({ title: 'Mine' });
    const second = merge(edited, withGoal({ title: 'B' }), first.imported);
    const back = merge(withGoal({ title: 'A' }), withGoal({ title: 'B' }), second.imported);
    assert.deepEqual(lines(back.changes), ['updated goals/co2/title/fi "A" "B"']);
  });

  test('what a person removed stays away, and said', () => {
    const first = withGoal(
      { title: 'A', plan: { url: 'https://example.org/' } },
      { stories: [{ id: 's', title: 'S' }] },
    );
    const remove = (document: Json) => {
      delete document.goals[0].plan;
      document.stories = [];
    };
    const { document, changes, imported: record } = imported(first, remove, first);
    assert.deepEqual(lines(changes), [
      'own goals/co2/plan - {"url":"https://example.org/"}',
      'own stories/s - {"id":"s","title":"S"}',
    ]);
    assert.deepEqual([document.goals, document.stories], [[{ id: 'co2', title: 'A' }], []]);
    const changed = merge(
      document,
      withGoal({ title: 'A' }, { stories: [{ id: 's', title: 'T' }] }),
      record,
    );
    assert.deepEqual(lines(changed.changes), ['kept stories/s - {"id":"s","title":"T"}']);
    // The next import still knows it.
    assert.equal(merge(document, first, record).changes.length, 2);
  });

  test('what is new in a list that a person removed is added', () => {
    const figures = (...years: number[]) =>
      withGoal({ title: 'A', observations: years.map((year) => ({ year, value: 1 })) });
    const remove = (document: Json) => void delete document.goals[0].observations;
    const {
      document,
      changes,
      imported: record,
    } = imported(figures(2023, 2024), remove, figures(2024, 2025));
    assert.deepEqual(lines(changes), [
      'own goals/co2/observations/2024 - {"year":2024,"value":1}',
      'added goals/co2/observations/2025 - {"year":2025,"value":1}',
    ]);
    assert.deepEqual((document as Json).goals[0].observations, [{ year: 2025, value: 1 }]);
    assert.equal(merge(document, figures(2024, 2025), record).document, document);
  });

  test('an item that a person removed does not come back in parts', () => {
    const remove = (document: Json) => void (document.goals = []);
    const first = imported(withGoal({ title: 'A' }), remove, withGoal({ theme: 'waste' }));
    assert.deepEqual(lines(first.changes), ['kept goals/co2 - {"id":"co2","theme":"waste"}']);
    const second = merge(first.document, withGoal({ kind: 'x' }), first.imported);
    assert.deepEqual(lines(second.changes), ['kept goals/co2 - {"id":"co2","kind":"x"}']);
  });

  test('what is null or empty in the document is not there', () => {
    const own = withGoal({ title: 'A', theme: null, observations: [], plan: { url: '' } });
    const { document, changes } = merge(
      own,
      withGoal({
        title: 'A',
        theme: 'waste',
        observations: [{ year: 2024, value: 1 }],
        plan: { url: 'x' },
      }),
      NONE,
    );
    assert.deepEqual(
      changes.map(({ kind }) => kind),
      ['added', 'added', 'added'],
    );
    assert.equal(
      JSON.stringify(document.goals),
      '[{"id":"co2","title":"A","theme":"waste","observations":[{"year":2024,"value":1}],"plan":{"url":"x"}}]',
    );
  });

  test('lists of words are one value', () => {
    const scopes = (...scopes: number[]) =>
      withGoal({ boundary: { kind: 'organization', scopes } });
    assert.deepEqual(lines(imported(scopes(1), nothing, scopes(1, 2)).changes), [
      'updated goals/co2/boundary/scopes [1] [1,2]',
    ]);
    const edit = (document: Json) => document.goals[0].boundary.scopes.push(3);
    assert.deepEqual(lines(imported(scopes(1), edit, scopes(1, 2)).changes), [
      'kept goals/co2/boundary/scopes [1,3] [1,2]',
    ]);
  });

  test('what cannot be told apart in the document is left alone', () => {
    const own = withGoal({ title: 'A' }, { stories: [null, 'x', { title: 'no id' }] });
    const { document } = merge(own, { ilmi: '1.0', stories: [{ id: 's', title: 'S' }] }, NONE);
    assert.deepEqual(document.stories, [null, 'x', { title: 'no id' }, { id: 's', title: 'S' }]);
  });

  test('numbers are compared as numbers, addresses as addresses', () => {
    const own = JSON.parse(
      '{"ilmi":"1.0","goals":[{"id":"co2","title":"a","baseline":{"value":5.0},"plan":{"url":" https://www.example.org"}}]}',
    );
    const incoming = {
      ilmi: '1.0',
      goals: [
        {
          id: 'co2',
          title: 'a',
          baseline: { value: 5 },
          plan: { url: 'https://www.example.org/' },
        },
      ],
    };
    const { document, changes } = merge(own, incoming, NONE);
    assert.deepEqual([document === own, changes], [true, []]);
    // Not texts.
    assert.equal(
      merge(withGoal({ title: 'Huom: x' }), withGoal({ title: 'huom: x' }), NONE).changes.length,
      1,
    );
  });
});

describe('parts of an item, by what tells them apart', () => {
  const cases: [string, own: Json, incoming: Json, merged: Json, changes: string[]][] = [
    [
      'figures by year, day or period',
      {
        observations: [
          { year: 2023, value: 1 },
          { date: '2024-06-30', value: 2 },
          { period: { start: '2024-01-01', end: '2024-12-31' }, value: 3 },
        ],
      },
      {
        observations: [
          { period: { start: '2024-01-01', end: '2024-12-31' }, value: 3, quality: 'measured' },
          { date: '2024-06-30', value: 2.5 },
          { year: 2024, value: 4 },
        ],
      },
      {
        observations: [
          { year: 2023, value: 1 },
          { date: '2024-06-30', value: 2 },
          { period: { start: '2024-01-01', end: '2024-12-31' }, value: 3, quality: 'measured' },
          { year: 2024, value: 4 },
        ],
      },
      [
        'added goals/co2/observations/2024-01-01..2024-12-31/quality - "measured"',
        'kept goals/co2/observations/2024-06-30/value 2 2.5',
        'added goals/co2/observations/2024 - {"year":2024,"value":4}',
      ],
    ],
    [
      'two figures of one year, in their order',
      { observations: [{ year: 2024, value: 1 }] },
      {
        observations: [
          { year: 2024, value: 1, quality: 'preliminary' },
          { year: 2024, value: 2, quality: 'measured' },
        ],
      },
      {
        observations: [
          { year: 2024, value: 1, quality: 'preliminary' },
          { year: 2024, value: 2, quality: 'measured' },
        ],
      },
      [
        'added goals/co2/observations/2024/quality - "preliminary"',
        'added goals/co2/observations/2024#2 - {"year":2024,"value":2,"quality":"measured"}',
      ],
    ],
    [
      'interim targets by year',
      { interim: [{ year: 2025, change: -20 }] },
      {
        interim: [
          { year: 2025, change: -20 },
          { year: 2028, change: -40 },
        ],
      },
      {
        interim: [
          { year: 2025, change: -20 },
          { year: 2028, change: -40 },
        ],
      },
      ['added goals/co2/interim/2028 - {"year":2028,"change":-40}'],
    ],
    [
      'milestones and measures by title',
      {
        milestones: [{ title: 'Start / plan' }, { title: { fi: 'Loppu', sv: 'Slut' } }],
        plan: { measures: [{ title: 'Valot' }] },
      },
      {
        milestones: [
          { title: 'Loppu', done: '2026-01-01' },
          { title: 'Start / plan', due: '2025-01-01' },
        ],
        plan: { measures: [{ title: 'Ilma' }] },
      },
      {
        milestones: [
          { title: 'Start / plan', due: '2025-01-01' },
          { title: { fi: 'Loppu', sv: 'Slut' }, done: '2026-01-01' },
        ],
        plan: { measures: [{ title: 'Valot' }, { title: 'Ilma' }] },
      },
      [
        'added goals/co2/milestones/Loppu/done - "2026-01-01"',
        'added goals/co2/milestones/Start ~1 plan/due - "2025-01-01"',
        'added goals/co2/plan/measures/Ilma - {"title":"Ilma"}',
      ],
    ],
  ];
  for (const [name, own, incoming, merged, changes] of cases)
    test(name, () => {
      const result = merge(withGoal(own), withGoal(incoming), NONE);
      assert.deepEqual(lines(result.changes), changes);
      assert.deepEqual(result.document, withGoal(merged));
      // And again: only what does not agree is left.
      const again = merge(result.document, withGoal(incoming), result.imported);
      assert.deepEqual(
        lines(again.changes),
        changes.filter((line) => line.startsWith('kept')),
      );
    });

  test('municipalities by code, identifiers by scheme', () => {
    const own = {
      ilmi: '1.0',
      languages: ['fi'],
      network: { id: 'n', name: 'N', municipalities: [{ code: '020', name: 'Akaa' }] },
      organizations: [
        { id: 'a', name: 'A', identifiers: [{ scheme: 'businessId', value: '0000001-9' }] },
      ],
    };
    const { document, changes } = merge(
      own,
      {
        ilmi: '1.0',
        languages: ['fi'],
        network: { id: 'n', name: 'N', municipalities: [{ code: '619', name: 'Punkalaidun' }] },
        organizations: [{ id: 'a', name: 'A', identifiers: [{ scheme: 'wikidata', value: 'Q1' }] }],
      },
      NONE,
    );
    assert.deepEqual(lines(changes), [
      'added network/municipalities/619 - {"code":"619","name":"Punkalaidun"}',
      'added organizations/a/identifiers/wikidata - {"scheme":"wikidata","value":"Q1"}',
    ]);
    assert.equal((document as Json).network.municipalities.length, 2);
  });
});

describe('what the source has no more', () => {
  const first = withGoal(
    {
      title: 'A',
      summary: 'x',
      observations: [
        { year: 2023, value: 1, quality: 'measured' },
        { year: 2024, value: 2 },
      ],
    },
    {
      stories: [
        { id: 's', title: 'S' },
        { id: 't', title: 'T' },
      ],
    },
  );
  const second = withGoal(
    { title: 'A', observations: [{ year: 2024, value: 2 }] },
    { stories: [{ id: 't', title: 'T' }] },
  );

  test('is said once for all that is missing together, and stays', () => {
    const { document, changes, imported: record } = imported(first, nothing, second);
    assert.deepEqual(lines(changes), [
      'gone goals/co2/summary "x" -',
      'gone goals/co2/observations/2023 {"year":2023,"value":1,"quality":"measured"} -',
      'gone stories/s {"id":"s","title":"S"} -',
    ]);
    assert.deepEqual(document, first);
    assert.equal(merge(document, second, record).changes.length, 3);
  });

  test('is not said any more when a person has removed it', () => {
    const remove = (document: Json) => {
      delete document.goals[0].summary;
      document.goals[0].observations.shift();
      document.stories.shift();
    };
    const { changes, imported: record } = imported(first, remove, second);
    assert.deepEqual(changes, []);
    assert.equal(record.has('stories/s/title/fi'), false);
  });

  test('is not said of a field that the schema does not know, and of which a person made a text', () => {
    const withNote = (note: Json) => withGoal({}, { stories: [{ id: 's', note }] });
    const edit = (document: Json) => (document.stories[0].note = 'a');
    const { changes } = imported(withNote({ fi: 'a' }), edit, withNote({ sv: 'b' }));
    assert.deepEqual(lines(changes), ['kept stories/s/note "a" {"sv":"b"}']);
  });

  test('a whole list: its items are named', () => {
    const { changes } = imported(first, nothing, withGoal({ title: 'A' }));
    assert.deepEqual(
      changes.map(({ kind, path }) => `${kind} ${path}`),
      ['gone goals/co2/summary', 'gone goals/co2/observations', 'gone stories/s', 'gone stories/t'],
    );
  });
});

describe('overwriting', () => {
  const first = withGoal({ title: 'A', kind: 'x' }, { stories: [{ id: 's', title: 'S' }] });
  const edit = (document: Json) => {
    document.goals[0].title = 'Mine';
    document.goals[0].kind = 'y';
    document.stories = [];
  };
  const cases: [string, MergeOptions['overwrite'], string[]][] = [
    [
      'everywhere',
      true,
      ['updated goals/co2/title/fi', 'updated goals/co2/kind', 'added stories/s'],
    ],
    [
      'one field',
      ['goals/co2/title'],
      ['updated goals/co2/title/fi', 'own goals/co2/kind', 'own stories/s'],
    ],
    [
      'an item',
      ['goals/co2'],
      ['updated goals/co2/title/fi', 'updated goals/co2/kind', 'own stories/s'],
    ],
    ['a list', ['stories'], ['own goals/co2/title/fi', 'own goals/co2/kind', 'added stories/s']],
    [
      'not what only begins alike',
      ['goals/co', 'goals/co2/ti'],
      ['own goals/co2/title/fi', 'own goals/co2/kind', 'own stories/s'],
    ],
  ];
  for (const [name, overwrite, expected] of cases)
    test(name, () => {
      const { changes, document, imported: record } = imported(first, edit, first, { overwrite });
      assert.deepEqual(
        changes.map(({ kind, path }) => `${kind} ${path}`),
        expected,
      );
      if (overwrite !== true) return;
      assert.deepEqual(document, first);
      assert.deepEqual(merge(document, first, record).changes, []);
    });
});

describe('what a configuration says', () => {
  const source = (id: string) => ({ id, name: id });
  const incoming = withGoal(
    { title: 'A', observations: [{ year: 2024, value: 1, source: 'meters' }] },
    {
      licence: 'MIT',
      stories: [{ id: 's', title: 'S' }],
      sources: [source('meters'), source('other')],
    },
  );

  test('only: some fields, with the sources of their figures', () => {
    const taken = (only: string[]) => merge(undefined, incoming, NONE, { only }).document;
    assert.deepEqual(taken(['stories']), {
      ilmi: '1.0',
      languages: ['fi'],
      stories: [{ id: 's', title: 'S' }],
    });
    const { licence: _, stories: __, ...goals } = incoming as Json;
    assert.deepEqual(taken(['goals']), { ...goals, sources: [source('meters')] });
    assert.deepEqual(taken(['sources']).sources, [source('meters'), source('other')]);
  });

  test('only: the rest is not gone', () => {
    const { changes } = imported(incoming, nothing, incoming, { only: ['stories'] });
    assert.deepEqual(changes, []);
  });

  test('keep: places that are left alone, without a word', () => {
    const edit = (document: Json) => (document.goals[0].title = 'Mine');
    const changed = withGoal({ title: 'B' }, { stories: [{ id: 'new', title: 'N' }] });
    const keep = ['goals/co2/title', 'goals/co2/observations', 'stories', 'licence', 'sources'];
    const { document, changes } = imported(incoming, edit, changed, { keep, overwrite: true });
    assert.deepEqual(changes, []);
    assert.deepEqual(document, {
      ...incoming,
      goals: [{ ...incoming.goals[0], title: 'Mine' }],
    });
  });
});

describe('languages', () => {
  const swedish = { ilmi: '1.0', languages: ['sv'], goals: [{ id: 'co2', title: 'Utsläpp' }] };

  test('plain texts of another language say theirs', () => {
    const own = { ilmi: '1.0', languages: ['fi'], goals: [{ id: 'own', title: 'Oma' }] };
    const { document, changes, imported } = merge(own, swedish, NONE);
    assert.deepEqual(document, {
      ilmi: '1.0',
      languages: ['fi', 'sv'],
      goals: [
        { id: 'own', title: 'Oma' },
        { id: 'co2', title: { sv: 'Utsläpp' } },
      ],
    });
    assert.deepEqual(lines(changes), [
      'added languages/sv - "sv"',
      'added goals/co2 - {"id":"co2","title":{"sv":"Utsläpp"}}',
    ]);
    assert.deepEqual(merge(document, swedish, imported).changes, []);
  });

  test('a language that a person took away does not come back', () => {
    const { document, imported } = merge({ ilmi: '1.0', languages: ['fi'] }, swedish, NONE);
    const without = { ...document, languages: ['fi'] };
    const again = merge(without, swedish, imported);
    assert.equal(again.document, without);
    assert.deepEqual(merge(without, swedish, again.imported).changes, []);
  });

  test('a translation that a person added stays, and the imported text is updated', () => {
    const edit = (document: Json) => (document.goals[0].title = { fi: 'A', en: 'Mine' });
    const { document, changes } = imported(
      withGoal({ title: 'A' }),
      edit,
      withGoal({ title: 'B' }),
    );
    assert.deepEqual(lines(changes), ['updated goals/co2/title/fi "A" "B"']);
    assert.deepEqual((document as Json).goals[0].title, { fi: 'B', en: 'Mine' });
  });

  test('a text gets a second language', () => {
    const { document } = imported(
      withGoal({ title: 'A' }),
      nothing,
      withGoal({ title: { fi: 'A', sv: 'S' } }),
    );
    assert.deepEqual((document as Json).goals[0].title, { fi: 'A', sv: 'S' });
  });

  test('words that are no texts stay as they are', () => {
    const { document } = merge(
      { ilmi: '1.0', languages: ['fi'] },
      {
        ...swedish,
        goals: [
          {
            id: 'co2',
            title: 'U',
            kind: 'monitoring',
            decision: { reference: '§ 1', body: 'Styrelsen' },
          },
        ],
      },
      NONE,
    );
    assert.deepEqual((document as Json).goals[0], {
      id: 'co2',
      title: { sv: 'U' },
      kind: 'monitoring',
      decision: { reference: '§ 1', body: { sv: 'Styrelsen' } },
    });
  });

  test('a document that does not say its language: no guess is written into it', () => {
    const own = {
      ilmi: '1.0',
      goals: [
        { id: 'own', title: 'Oma' },
        { id: 'co2', title: 'Utsläpp' },
      ],
    };
    const { document, changes } = merge(
      own,
      { ...swedish, stories: [{ id: 's', title: 'S' }] },
      NONE,
    );
    assert.deepEqual(document, { ...own, stories: [{ id: 's', title: { sv: 'S' } }] });
    assert.equal(changes.length, 1);
  });
});

describe('addresses that are relative to the document', () => {
  const cases = [
    'logo.png',
    'images/logo.png?x=1#y',
    './',
    '../logo.png',
    '../../../logo.png',
    '/logo.png',
    'https://www.example.org/1/2/3/4/',
    'mailto:info@example.org',
  ];
  for (const address of cases)
    test(address, () => {
      const { href } = new URL(address, BASE);
      assert.deepEqual(withRelativeAddresses({ a: [href] }), { a: [address] });
    });
});

describe('the record', () => {
  const record = new Map([
    [
      'syke',
      new Map<string, unknown>([
        ['licence', 'MIT'],
        ['goals/b/title/fi', 'B'],
        ['goals/a/x~1y', [1]],
        ['goals/a/id', 'a'],
      ]),
    ],
    ['csv', new Map<string, unknown>([['network/name/fi', 'N']])],
  ]);
  const text = `{
  "ilmiImported": "1.0",
  "sources": {
    "csv": {
      "network": {"name/fi":"N"}
    },
    "syke": {
      "goals/a": {"id":"a","x~1y":[1]},
      "goals/b": {"title/fi":"B"},
      "licence": {"":"MIT"}
    }
  }
}
`;
  test('has a line for each item, sorted', () => assert.equal(printRecord(record), text));
  test('is read back', () =>
    assert.deepEqual(
      parseRecord(text, 'x'),
      new Map([...record].map(([name, one]) => [name, new Map(one)])),
    ));
  for (const broken of [
    '{}',
    '[]',
    '{"ilmiImported": "2.0", "sources": {}}',
    '{"ilmiImported": "1.0"}',
  ])
    test(`refuses ${broken}`, () =>
      assert.throws(() => parseRecord(broken, 'ilmi.imported.json'), {
        name: 'UsageError',
        message: 'ilmi.imported.json is no record of imports that can be read here.',
      }));
});
