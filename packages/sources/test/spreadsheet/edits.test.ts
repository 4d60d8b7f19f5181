import { documentSchema } from '@ilmi/core/schema';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { type Cell, documentOf, type Table } from '../../src/spreadsheet/index.js';

/*
 * What people write: their own words for sheets, columns and values, and cells as spreadsheet programs
 * make them of what was typed.
 */

const table = (name: string, header: Cell[], ...rows: Cell[][]): Table => ({
  name,
  header,
  rows: rows.map((cells, index) => ({ row: index + 2, cells })),
});

function read(...tables: Table[]) {
  const warnings: string[] = [];
  const document = documentOf(tables, (path, message) => void warnings.push(`${path}: ${message}`));
  return { document, warnings };
}

type Item = Record<string, unknown>;

/** The one item of a list, and what was told. */
function one(sheet: Table, list: string): { item: Item; warnings: string[] } {
  const { document, warnings } = read(sheet);
  const items = document[list] as Item[];
  assert.equal(items.length, 1);
  return { item: items[0]!, warnings };
}

const goal = table(
  'goals',
  ['id', 'organization', 'title', 'kind'],
  ['g', 'o', 'Energia', 'monitoring'],
);

/** What a cell under a header of the figures becomes. */
function figure(header: string, cell: Cell): { value: unknown; warnings: string[] } {
  const rest: [string, Cell][] = Object.entries({ goal: 'g', year: 2024, value: 1 }).filter(
    ([key]) => key !== header,
  );
  const { document, warnings } = read(
    goal,
    table(
      'observations',
      [...rest.map(([key]) => key), header],
      [...rest.map(([, one]) => one), cell],
    ),
  );
  const [goals] = document.goals as { observations?: Item[] }[];
  return { value: goals?.observations?.[0]?.[header], warnings };
}

describe('tables in Finnish', () => {
  const tables = [
    table(
      'Tiedot',
      ['Tieto', 'Arvo'],
      ['Verkoston nimi', 'Esimerkkiverkosto'],
      ['Kielet', 'fi; sv'],
      ['Lisenssi', 'CC-BY-4.0'],
    ),
    table(
      'Jäsenet',
      [
        'Tunnus',
        'Nimi',
        'Tyyppi',
        'Verkkosivu',
        'Koko',
        'Y-tunnus',
        'Myy kuluttajille',
        'Jäsen alkaen',
      ],
      ['kunta', 'Esimerkkilä', 'Kunta', 'https://kunta.example.org/', null, null, 'ei', '1.3.2025'],
      ['firma', 'Firma Oy', 'yritys', null, 'Pieni', '0000001-9', 'Kyllä', { date: '2025-04-02' }],
    ),
    table(
      'Tavoitteet',
      [
        ...[
          'Tunnus',
          'Jäsen',
          'Otsikko',
          'Otsikko (sv)',
          'Laji',
          'Teema',
          'Rajaus',
          'Suure',
          'Yksikkö',
        ],
        ...[
          'Mittaustapa',
          'Lähtövuosi',
          'Lähtötaso',
          'Tavoitevuosi',
          'Muutos %',
          'Tila',
          'Voimassa asti',
        ],
      ],
      [
        ...['lampo', 'Esimerkkilä', 'Lämmitys', 'Uppvärmning', 'määrällinen', 'Energiatehokkuus'],
        ...['koko organisaatio', 'Energia', 'MWh', 'absoluuttinen', 2022, '4 120,5', '2030', '−25'],
        ...['päätetty', '28.2.2027'],
      ],
    ),
    table(
      'Luvut',
      ['Tavoite', 'Vuosi', 'Arvo', 'Laatu', 'Lähde'],
      ['lampo', '2023', '4 010', 'mitattu', 'mittarit'],
      ['lampo', 2024, 3860.5, 'Arvio', 'Kunnan mittarit'],
    ),
    table(
      'Vaiheet',
      ['Tavoite', 'Vaihe', 'Viimeistään', 'Tehty'],
      ['lampo', 'Kartoitus', '31.5.2026', null],
    ),
    table(
      'Toimet',
      ['Tunnus', 'Jäsen', 'Toimi', 'Tavoite', 'Tila', 'Alkaa'],
      [...['pumput', 'kunta', 'Lämpöpumput', 'lampo', 'käynnissä', '2025-01-01']],
    ),
    table(
      'Tapahtumat',
      ['Tapahtuma', 'Alkaa', 'Aikavyöhyke', 'Paikka'],
      [...['Kevätpäivä', '12.4.2027 klo 9.00', 'Europe/Helsinki', 'Kirjasto']],
    ),
    table(
      'Tarjoukset',
      ['Tunnus', 'Tyyppi', 'Aihe', 'Jäsen', 'Otsikko', 'Sähköposti'],
      [
        ...[
          'katselmus',
          'tarjous',
          'Energiansäästö',
          'firma',
          'Katselmus',
          'info@firma.example.org',
        ],
      ],
    ),
    table(
      'Lähteet',
      ['Tunnus', 'Nimi', 'Julkaisija', 'Haettu'],
      [...['mittarit', 'Kunnan mittarit', 'Esimerkkilä', '24.11.2026']],
    ),
  ];
  const { document, warnings } = read(...tables);

  test('become a valid document', () => {
    assert.deepEqual(documentSchema['~standard'].validate(document), { value: document });
    assert.deepEqual(document, {
      ilmi: '1.0',
      languages: ['fi', 'sv'],
      licence: 'CC-BY-4.0',
      network: { id: 'esimerkkiverkosto', name: 'Esimerkkiverkosto' },
      organizations: [
        {
          id: 'kunta',
          kind: 'municipality',
          name: 'Esimerkkilä',
          url: 'https://kunta.example.org/',
          isTrader: false,
          membership: { since: '2025-03-01' },
        },
        {
          id: 'firma',
          kind: 'company',
          name: 'Firma Oy',
          identifiers: [{ scheme: 'businessId', value: '0000001-9' }],
          size: 'small',
          isTrader: true,
          membership: { since: '2025-04-02' },
        },
      ],
      goals: [
        {
          id: 'lampo',
          organization: 'kunta',
          title: { fi: 'Lämmitys', sv: 'Uppvärmning' },
          kind: 'quantitative',
          theme: 'energyEfficiency',
          boundary: { kind: 'organization' },
          measure: { quantity: 'energy', unit: 'MWh', basis: 'absolute' },
          baseline: { year: 2022, value: 4120.5 },
          target: { year: 2030, change: -25 },
          observations: [
            { year: 2023, value: 4010, quality: 'measured', source: 'mittarit' },
            { year: 2024, value: 3860.5, quality: 'estimated', source: 'mittarit' },
          ],
          milestones: [{ title: 'Kartoitus', due: '2026-05-31' }],
          validUntil: '2027-02-28',
          status: 'decided',
        },
      ],
      actions: [
        {
          id: 'pumput',
          organization: 'kunta',
          goals: ['lampo'],
          title: 'Lämpöpumput',
          status: 'inProgress',
          start: '2025-01-01',
        },
      ],
      events: [
        {
          id: 'kevatpaiva',
          title: 'Kevätpäivä',
          start: '2027-04-12T09:00',
          timeZone: 'Europe/Helsinki',
          place: 'Kirjasto',
        },
      ],
      offers: [
        {
          id: 'katselmus',
          kind: 'offer',
          topic: 'energySaving',
          organization: 'firma',
          title: 'Katselmus',
          contact: { email: 'info@firma.example.org' },
        },
      ],
      sources: [
        {
          id: 'mittarit',
          name: 'Kunnan mittarit',
          publisher: 'Esimerkkilä',
          retrieved: '2026-11-24',
        },
      ],
    });
  });

  test('are told only what was guessed: ids, and names in the place of ids', () => {
    assert.deepEqual(warnings, [
      'Tiedot:2: column B "Verkoston nimi": expected an id of small letters, digits and hyphens, came nothing. esimerkkiverkosto is used. Write it into network.id, so that it stays when the name changes.',
      'Tavoitteet:2: column B "Jäsen": expected an id of "organizations", came "Esimerkkilä". kunta is used; write kunta.',
      'Luvut:3: column E "Lähde": expected an id of "sources", came "Kunnan mittarit". mittarit is used; write mittarit.',
      'Tapahtumat:2: expected an id of small letters, digits and hyphens, came nothing. kevatpaiva is used. Write it into id, so that it stays when the name changes.',
    ]);
  });
});

test('tables in Swedish', () => {
  const { document, warnings } = read(
    table('Medlemmar', ['ID', 'Namn', 'Typ', 'Storlek'], ['bolag', 'Bolag Ab', 'Företag', 'Liten']),
    table(
      'Mål',
      ['id', 'Medlem', 'Rubrik', 'Typ', 'Rubrik på finska'],
      [...['el', 'bolag', 'El', 'Uppföljning', 'Sähkö']],
    ),
    table('Siffror', ['Mål', 'År', 'Värde', 'Kvalitet'], ['el', 2024, '12,5', 'uppskattning']),
    table('Åtgärder', ['id', 'Medlem', 'Åtgärd', 'Läge'], ['lampor', 'bolag', 'Lampor', 'pågår']),
    table('Källor', ['id', 'Namn'], ['matare', 'Mätare']),
    table('Information', ['Uppgift', 'Värde'], ['Språk', 'sv, fi']),
  );
  assert.deepEqual(warnings, []);
  assert.deepEqual(document, {
    ilmi: '1.0',
    languages: ['sv', 'fi'],
    organizations: [{ id: 'bolag', kind: 'company', name: 'Bolag Ab', size: 'small' }],
    goals: [
      {
        id: 'el',
        organization: 'bolag',
        title: { sv: 'El', fi: 'Sähkö' },
        kind: 'monitoring',
        observations: [{ year: 2024, value: 12.5, quality: 'estimated' }],
      },
    ],
    actions: [{ id: 'lampor', organization: 'bolag', title: 'Lampor', status: 'inProgress' }],
    sources: [{ id: 'matare', name: 'Mätare' }],
  });
});

test('headers in English, with other capitals and without points', () => {
  const { item, warnings } = one(
    table(
      'Goals',
      ['ID', 'Member', 'TITLE', 'Kind', 'Baseline year', 'baseline_value', 'Target: year'],
      [...['g', 'o', 'Energy', 'Monitoring', 2020, 5, 2030]],
    ),
    'goals',
  );
  assert.deepEqual(warnings, []);
  assert.deepEqual(item.baseline, { year: 2020, value: 5 });
  assert.deepEqual(item.target, { year: 2030 });
});

test('a renamed sheet is known by its columns, and empty rows and columns say nothing', () => {
  const figures: Table = {
    name: 'Taul1',
    header: ['goal', null, 'year', 'value', null],
    rows: [
      { row: 2, cells: ['g', null, 2023, 5] },
      { row: 3, cells: [null, null, null, null, null] },
      { row: 4, cells: ['  ', '', null] },
      { row: 5, cells: ['g', null, 2024, 6] },
    ],
  };
  const { document, warnings } = read(goal, figures);
  assert.deepEqual(warnings, [
    'Taul1:1: expected the name of a list, came "Taul1". By its columns it is read as "observations"; call it so.',
  ]);
  assert.deepEqual((document.goals as Item[])[0]!.observations, [
    { year: 2023, value: 5 },
    { year: 2024, value: 6 },
  ]);
});

test('two sheets of one list are one list', () => {
  const { document, warnings } = read(
    goal,
    table('Luvut', ['goal', 'year', 'value'], ['g', 2023, 5]),
    table('observations', ['goal', 'year', 'value'], ['g', 2024, 6]),
  );
  assert.deepEqual(warnings, []);
  assert.deepEqual((document.goals as Item[])[0]!.observations, [
    { year: 2023, value: 5 },
    { year: 2024, value: 6 },
  ]);
});

test('numbers as people and programs write them', () => {
  const numbers: [Cell, number][] = [
    [1234.5, 1234.5],
    ['1234,5', 1234.5],
    ['1234.5', 1234.5],
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234\u202f567', 1_234_567],
    ['−5,25', -5.25],
    ['-5', -5],
    ['+5', 5],
    ['20 %', 20],
    ['1e-7', 1e-7],
    ['1,5E+21', 1.5e21],
    [' 7 ', 7],
    [-0, 0],
  ];
  for (const [cell, value] of numbers)
    assert.deepEqual(figure('value', cell), { value, warnings: [] }, String(cell));
});

test('days as people and programs write them', () => {
  const days: [Cell, string][] = [
    ['2027-05-31', '2027-05-31'],
    ['31.5.2027', '2027-05-31'],
    ['31. 5. 2027', '2027-05-31'],
    ['01.02.2028', '2028-02-01'],
    ['29.2.2028', '2028-02-29'],
    ['2027-05-31 00:00:00', '2027-05-31'],
    [{ date: '2027-05-31', serial: 46_538 }, '2027-05-31'],
    [{ date: '2027-05-31T00:00' }, '2027-05-31'],
  ];
  for (const [cell, day] of days) {
    const { item, warnings } = one(
      table(
        'goals',
        ['id', 'organization', 'title', 'kind', 'validUntil'],
        [...['g', 'o', 'Energia', 'monitoring', cell]],
      ),
      'goals',
    );
    assert.deepEqual([item.validUntil, warnings], [day, []], JSON.stringify(cell));
  }
});

test('times of events are local, those of stories have a zone', () => {
  const { document, warnings } = read(
    table(
      'events',
      ['id', 'title', 'start'],
      ['a', 'A', '12.4.2027 klo 9.00'],
      ['b', 'B', '12.4.2027 18:30'],
      ['c', 'C', { date: '2027-04-12T18:30' }],
      ['d', 'D', '2027-04-12'],
    ),
    table(
      'stories',
      ['id', 'title', 'published'],
      ['e', 'E', '2027-04-12T18:30:00+03:00'],
      ['f', 'F', '12.4.2027'],
      ['g', 'G', '12.4.2027 18:30'],
    ),
  );
  assert.deepEqual(
    [...(document.events as Item[]), ...(document.stories as Item[])].map(
      ({ start, published }) => start ?? published,
    ),
    [
      '2027-04-12T09:00',
      '2027-04-12T18:30',
      '2027-04-12T18:30',
      '2027-04-12',
      '2027-04-12T18:30:00+03:00',
      '2027-04-12',
      '2027-04-12',
    ],
  );
  assert.deepEqual(warnings, [
    'stories:4: column C "published": expected a day such as 31.5.2027, came "12.4.2027 18:30". The time is left out; write it with its zone, as in 2026-11-24T10:00:00+02:00.',
  ]);
});

test('yes and no', () => {
  const yes: Cell[] = [
    true,
    'TRUE',
    'TOSI',
    'SANT',
    'kyllä',
    'Kyllä ',
    'k',
    'ja',
    'yes',
    'x',
    'X',
    '✓',
    1,
  ];
  const no: Cell[] = [false, 'FALSE', 'EPÄTOSI', 'FALSKT', 'ei', 'Ei', 'nej', 'no', 0];
  for (const [cells, expected] of [
    [yes, true],
    [no, false],
  ] as const)
    for (const cell of cells) {
      const { item, warnings } = one(
        table('organizations', ['id', 'kind', 'name', 'isTrader'], ['o', 'company', 'O', cell]),
        'organizations',
      );
      assert.deepEqual([item.isTrader, warnings], [expected, []], String(cell));
    }
});

test('units as people write them', () => {
  const units: [string, string][] = [
    ['MWh', 'MWh'],
    ['mwh', 'MWh'],
    ['t CO₂-ekv.', 'tCO2e'],
    ['tCO2e', 'tCO2e'],
    ['kWh/m²', 'kWh/m2'],
    ['kpl', 'pcs'],
    ['litraa', 'l'],
    ['%', '%'],
    ['muu', 'other'],
  ];
  for (const [text, unit] of units) {
    const { item, warnings } = one(
      table(
        'goals',
        [
          'id',
          'organization',
          'title',
          'kind',
          'measure.unit',
          'measure.quantity',
          'measure.basis',
        ],
        ['g', 'o', 'Energia', 'monitoring', text, 'energia', 'määrä'],
      ),
      'goals',
    );
    assert.deepEqual(item.measure, { quantity: 'energy', unit, basis: 'count' }, text);
    assert.deepEqual(warnings, []);
  }
});

test('lists in one cell', () => {
  for (const [cell, scopes] of [
    ['1, 2', [1, 2]],
    ['1;2;3', [1, 2, 3]],
    ['1\n3', [1, 3]],
    [2, [2]],
  ] as const) {
    const { item, warnings } = one(
      table(
        'goals',
        ['id', 'organization', 'title', 'kind', 'boundary.kind', 'boundary.scopes'],
        [...['g', 'o', 'Energia', 'monitoring', 'organization', cell]],
      ),
      'goals',
    );
    assert.deepEqual([item.boundary, warnings], [{ kind: 'organization', scopes }, []]);
  }
});

test('1,2 in a list, of which a program made a number', () => {
  const { item, warnings } = one(
    table(
      'goals',
      ['id', 'organization', 'title', 'kind', 'boundary.kind', 'boundary.scopes'],
      [...['g', 'o', 'Energia', 'monitoring', 'organization', 1.2]],
    ),
    'goals',
  );
  assert.deepEqual(item.boundary, { kind: 'organization', scopes: [1, 2] });
  assert.deepEqual(warnings, [
    'goals:2: column F "boundary.scopes": expected a list, came the number 1,2, which is read as 1 and 2. Write a semicolon between them.',
  ]);
});

test('a text in the first language beside its translations', () => {
  const { document, warnings } = read(
    table('info', ['path', 'value'], ['languages', 'fi, sv']),
    table(
      'goals',
      ['id', 'organization', 'title.sv', 'title', 'title.en', 'kind'],
      ['a', 'o', 'El', 'Sähkö', null, 'monitoring'],
      ['b', 'o', null, 'Vesi', null, 'monitoring'],
      ['c', 'o', null, null, 'Waste', 'monitoring'],
    ),
  );
  assert.deepEqual(warnings, []);
  assert.deepEqual(
    (document.goals as Item[]).map(({ title }) => title),
    [{ fi: 'Sähkö', sv: 'El' }, 'Vesi', { en: 'Waste' }],
  );
});

test('numbers where a text is expected are texts', () => {
  const { item, warnings } = one(
    table('organizations', ['id', 'kind', 'name'], ['o', 'company', 2030]),
    'organizations',
  );
  assert.deepEqual([item.name, warnings], ['2030', []]);
});

describe('codes of municipalities', () => {
  const network = (...codes: Cell[]) =>
    table(
      'info',
      ['path', 'value'],
      ['network.id', 'v'],
      ['network.name', 'V'],
      ...codes.flatMap((code, index): Cell[][] => [
        [`network.municipalities.${index + 1}.code`, code],
        [`network.municipalities.${index + 1}.name`, `Kunta ${index + 1}`],
      ]),
    );
  const members = (code: Cell) =>
    table('organizations', ['id', 'kind', 'name', 'municipality'], ['o', 'company', 'O', code]);
  const codeOf = (...tables: Table[]) => {
    const { document, warnings } = read(...tables);
    return [(document.organizations as Item[])[0]!.municipality, warnings];
  };

  test('get back their zeros', () => {
    assert.deepEqual(codeOf(network('020', '635'), members(20)), [
      '020',
      [
        'organizations:2: column D "municipality": expected a code of 3 digits, came 20, which has lost its zeros. It is read as 020. Format the cell as text, and write 020.',
      ],
    ]);
  });

  test('are as long as those of the network', () => {
    const [code, warnings] = codeOf(network('0114', '1440'), members(114));
    assert.equal(code, '0114');
    assert.equal((warnings as string[]).length, 1);
  });

  test('have three digits without a network', () => {
    assert.equal(codeOf(members(20))[0], '020');
    assert.deepEqual(codeOf(members('020')), ['020', []]);
  });

  test('may be told by name', () => {
    assert.deepEqual(codeOf(network('020', '635'), members('kunta 2')), [
      '635',
      [
        'organizations:2: column D "municipality": expected a code of network.municipalities of "info", came "kunta 2". 635 is used; write 635.',
      ],
    ]);
  });
});

describe('ids', () => {
  const ids = (...rows: Cell[][]) => {
    const { document, warnings } = read(table('stories', ['id', 'title'], ...rows));
    return { ids: (document.stories as Item[]).map(({ id }) => id), warnings };
  };

  test('are made of the title where they are missing, and stay when rows move', () => {
    const first = ids([null, 'Öljystä eroon!'], [null, 'Straße & Ćwik']);
    assert.deepEqual(first.ids, ['oljysta-eroon', 'strasse-cwik']);
    assert.deepEqual(first.warnings, [
      'stories:2: column A "id": expected an id of small letters, digits and hyphens, came nothing. oljysta-eroon is used. Write it into id, so that it stays when the name changes.',
      'stories:3: column A "id": expected an id of small letters, digits and hyphens, came nothing. strasse-cwik is used. Write it into id, so that it stays when the name changes.',
    ]);
    assert.deepEqual(ids([null, 'Straße & Ćwik'], [null, 'Öljystä eroon!']).ids, [
      'strasse-cwik',
      'oljysta-eroon',
    ]);
  });

  test('of the same title are told apart', () => {
    const { ids: made, warnings } = ids([null, 'Uutinen'], [null, 'Uutinen'], [null, 'Uutinen']);
    assert.deepEqual(made, ['uutinen', 'uutinen-2', 'uutinen-3']);
    assert.equal(
      warnings[1],
      'stories:3: column A "id": expected an id of small letters, digits and hyphens, came nothing. uutinen is the id of a row above, so uutinen-2 is used. Write another one.',
    );
  });

  test('are never one of the reserved words', () => {
    assert.deepEqual(ids([null, 'Index'], ['aux', 'Muu']).ids, ['index-1', 'aux-1']);
  });

  test('are never too long', () => {
    const [id] = ids([null, 'pitkä '.repeat(30)]).ids;
    assert.equal(id, 'pitka-pitka-pitka-pitka-pitka-pitka-pitka-pitka-pitka-pitka-pitk');
  });
});

test('unknown keys stay where they came as x.', () => {
  const { item, warnings } = one(
    table(
      'organizations',
      ['id', 'kind', 'name', 'x.extra', 'x.logo', 'x.size', 'x'],
      [
        ...['o', 'company', 'O', '{"a":[1,null]}', '{"src":"logo.svg","alt":"O"}', '"huge"'],
        '{"strange key":true}',
      ],
    ),
    'organizations',
  );
  assert.deepEqual(warnings, []);
  assert.deepEqual(item, {
    id: 'o',
    kind: 'company',
    name: 'O',
    logo: { src: 'logo.svg', alt: 'O' },
    size: 'huge',
    extra: { a: [1, null] },
    'strange key': true,
  });
});

test('goals that refer to a goal that is left out lose the reference', () => {
  const { document, warnings } = read(
    table('organizations', ['id', 'kind', 'name'], ['o', 'company', 'O']),
    table(
      'goals',
      ['id', 'organization', 'title', 'kind', 'renews', 'partOf'],
      ['a', 'nobody', 'A', 'monitoring', null, null],
      ['b', 'o', 'B', 'monitoring', 'a', 'c'],
      ['c', 'o', 'C', 'monitoring', null, null],
    ),
  );
  assert.deepEqual(document.goals, [
    { id: 'b', organization: 'o', title: 'B', kind: 'monitoring', partOf: 'c' },
    { id: 'c', organization: 'o', title: 'C', kind: 'monitoring' },
  ]);
  assert.deepEqual(warnings, [
    'goals:2: column B "organization": expected an id of "organizations", came "nobody", which is none of them. The row is left out. Correct it, or add the row that it means.',
    'goals:3: column E "renews": expected an id of "goals", came "a", which row 2 of "goals" has, and that row was left out. renews is left out, too; put row 2 of "goals" right.',
  ]);
});
