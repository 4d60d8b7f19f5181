import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { ClientError, createSource, defineSource, readSource } from '@ilmi/client';
import { derive, type IlmiDocument } from '@ilmi/core';
import { runSourceContract } from '@ilmi/client/testing';
import { documentSchema } from '@ilmi/core/schema';
import { syke, type SykeOptions } from '../src/syke/index.js';
import { type Answer, contextOf, errorOf } from './context.js';

defineSource(syke);

const BASE = 'https://syke.example.org/';
const MUNICIPALITY = `${BASE}Tulokset_taso_5/kunta_999.csv`;
const SERIES = 'https://data.example.org/pirkanmaa.csv';
const file = (name: string) => new URL(`../fixtures/syke/${name}`, import.meta.url);
const ANSWERS: Record<string, Answer> = {
  [MUNICIPALITY]: file('Tulokset_taso_5/kunta_999.csv'),
  [`${BASE}Tulokset_taso_5/kunta_1.csv`]: file('Tulokset_taso_5/kunta_1.csv'),
  [`${BASE}asukasluvut_2025.csv`]: file('asukasluvut_2025.csv'),
  [SERIES]: file('pirkanmaa-1990-2024.csv'),
};
const HEADER = 'vuosi;hinku_laskenta;päästökauppa;taso_3;taso_4;taso_5;kt;kt_tuuli;GWh';

async function read(options: SykeOptions, answers: Record<string, Answer> = {}) {
  const context = contextOf({ ...ANSWERS, ...answers });
  const source = createSource('syke', { url: BASE, ...options });
  const document = (await source.read(context)) as IlmiDocument;
  assert.deepEqual(documentSchema.safeParse(document).error?.issues, undefined);
  return { document, goals: document.goals!, context };
}

describe('municipalities', () => {
  it('sums up the rows of the Hinku calculation, with and without credits', async () => {
    const { goals, context } = await read({ municipalities: ['999'], target: 'hinku' });
    assert.deepEqual(context.warnings, []);
    assert.deepEqual(goals, [
      {
        id: 'kunta-999-hinku',
        organization: 'kunta-999',
        title: {
          fi: 'Kasvihuonekaasupäästöt',
          sv: 'Växthusgasutsläppen',
          en: 'Greenhouse gas emissions',
        },
        kind: 'quantitative',
        theme: 'emissions',
        boundary: { kind: 'territory' },
        measure: {
          quantity: 'ghgEmissions',
          unit: 'ktCO2e',
          basis: 'absolute',
          accounting: 'hinku',
        },
        baseline: { year: 2007, value: 79.65, source: 'syke' },
        target: { year: 2030, change: -80 },
        observations: [
          { year: 2007, value: 79.65, valueWithoutCredits: 79.65, source: 'syke' },
          { year: 2023, value: 47.5, valueWithoutCredits: 50.65, source: 'syke' },
          {
            year: 2024,
            value: 36.1,
            valueWithoutCredits: 40.1,
            quality: 'preliminary',
            source: 'syke',
          },
        ],
        offsets: { role: 'territorialCredit' },
        framework: { name: 'hinku' },
      },
    ]);
  });

  it('sums up all rows, without credits, for the usage calculation', async () => {
    const { goals } = await read({ municipalities: 999, calculation: 'usage', target: 'hinku' });
    assert.equal(goals[0]!.id, 'kunta-999-usage');
    assert.equal(goals[0]!.measure!.accounting, 'usage');
    assert.deepEqual(goals[0]!.baseline, { year: 2007, value: 99.65, source: 'syke' });
    assert.deepEqual(goals[0]!.target, { year: 2030, change: -80, accounting: 'hinku' });
    assert.deepEqual(
      goals[0]!.observations!.map(({ year, value, valueWithoutCredits }) => [
        year,
        value,
        valueWithoutCredits,
      ]),
      [
        [2007, 99.65, undefined],
        [2023, 68.65, undefined],
        [2024, 57.6, undefined],
      ],
    );
    assert.equal(goals[0]!.offsets, undefined);
  });

  it('takes names from the newest list, and codes with or without their zeros', async () => {
    for (const municipalities of ['001,999', [1, '999'], [{ code: 1 }, { code: '999' }]]) {
      const { document } = await read({ municipalities, target: false });
      assert.deepEqual(document.organizations, [
        {
          id: 'kunta-001',
          kind: 'municipality',
          name: 'Kuvitelma',
          municipality: '001',
          identifiers: [{ scheme: 'municipality', value: '001' }],
        },
        {
          id: 'kunta-999',
          kind: 'municipality',
          name: 'Esimerkkikunta',
          municipality: '999',
          identifiers: [{ scheme: 'municipality', value: '999' }],
        },
      ]);
    }
  });

  it('takes a name and an id of one’s own, and then asks for no list', async () => {
    const { document, context } = await read({
      municipalities: [{ code: '999', name: 'Oma nimi', id: 'oma' }],
      target: false,
    });
    assert.equal(document.organizations![0]!.name, 'Oma nimi');
    assert.equal(document.goals![0]!.id, 'oma-hinku');
    assert.deepEqual(
      context.requests.map(({ url }) => url),
      [MUNICIPALITY],
    );
  });

  it('goes by the code where there is no list of names', async () => {
    const { document, context } = await read(
      { municipalities: '999', target: false },
      { [`${BASE}asukasluvut_2025.csv`]: new Response('', { status: 404 }) },
    );
    assert.equal(document.organizations![0]!.name, '999');
    assert.match(context.warnings[0]!, /^asukasluvut: SYKE has no list of names; /);
  });

  it('shows figures without a target, and leaves out the years before', async () => {
    const { goals } = await read({ municipalities: '999', target: false, fromYear: 2010 });
    assert.equal(goals[0]!.kind, 'monitoring');
    assert.equal(goals[0]!.target, undefined);
    assert.deepEqual(
      goals[0]!.observations!.map(({ year }) => year),
      [2023, 2024],
    );
  });

  it('keeps the base year’s figure when the years begin later', async () => {
    const { goals } = await read({ municipalities: '999', target: 'hinku', fromYear: 2010 });
    assert.equal(goals[0]!.baseline!.value, 79.65);
  });

  it('says that the Hinku target was taken when no target is written', async () => {
    const { goals, context } = await read({ municipalities: '999' });
    assert.deepEqual(goals[0]!.target, { year: 2030, change: -80 });
    assert.equal(context.warnings.length, 1);
    assert.match(
      context.warnings[0]!,
      /^target: SYKE has no targets, so the Hinku target was taken/,
    );
  });

  it('takes a target of one’s own, and says when the base year has no figure', async () => {
    const target = { change: -60, year: 2035, baseYear: 2010 };
    const { goals, context } = await read({ municipalities: '999', target });
    assert.deepEqual(goals[0]!.baseline, { year: 2010 });
    assert.deepEqual(goals[0]!.target, { year: 2035, change: -60 });
    assert.equal(goals[0]!.framework, undefined);
    assert.deepEqual(context.warnings, [
      'kunta-999-hinku: there is no figure for the base year 2010, so the goal is shown without progress',
    ]);
  });

  it('has a goal without target for each sector, and none for credits', async () => {
    const { goals } = await read({ municipalities: '999', target: false, sectors: true });
    assert.deepEqual(
      goals.map(({ id, kind, observations }) => [
        id,
        kind,
        observations!.map(({ year, value }) => [year, value]),
      ]),
      [
        [
          'kunta-999-hinku',
          'monitoring',
          [
            [2007, 79.65],
            [2023, 47.5],
            [2024, 36.1],
          ],
        ],
        [
          'kunta-999-hinku-tie',
          'monitoring',
          [
            [2007, 40.5],
            [2023, 30.2],
            [2024, 29.1],
          ],
        ],
        [
          'kunta-999-hinku-kul',
          'monitoring',
          [
            [2007, 30.25],
            [2023, 12.05],
            [2024, 11],
          ],
        ],
        [
          'kunta-999-hinku-maa',
          'monitoring',
          [
            [2007, 8.9],
            [2023, 8.4],
          ],
        ],
      ],
    );
    assert.deepEqual(goals[1]!.title, {
      fi: 'Kasvihuonekaasupäästöt: tieliikenne',
      sv: 'Växthusgasutsläppen: vägtrafik',
      en: 'Greenhouse gas emissions: road traffic',
    });
  });

  it('calls a sector that it does not know by its code', async () => {
    const { goals, context } = await read(
      { municipalities: '999', target: false, sectors: true },
      { [MUNICIPALITY]: `${HEADER}\n2023;TRUE;FALSE;Uus;x;x;1,5;1,5;NA\n` },
    );
    assert.equal(goals[1]!.id, 'kunta-999-hinku-uus');
    assert.match(context.warnings[0]!, /^kunta-999, taso_3 "Uus": is a sector/);
  });

  it('marks years as preliminary that the file does not mark', async () => {
    const { goals } = await read({ municipalities: '999', target: false, preliminary: [2023] });
    assert.deepEqual(
      goals[0]!.observations!.map(({ quality }) => quality),
      [undefined, 'preliminary', 'preliminary'],
    );
  });

  it('names SYKE, the day, the licence and the doubt about two columns', async () => {
    const { document } = await read({ municipalities: '999', target: false });
    const [source] = document.sources!;
    assert.equal(source!.name, 'SYKE');
    assert.equal(source!.retrieved, '2026-11-24');
    assert.equal(source!.licence, 'CC-BY-4.0');
    assert.equal(source!.url, BASE);
    assert.match((source!.note as { en: string }).en, /kt_tuuli.*still to be confirmed/);
  });

  it('goes on without a municipality that SYKE does not have', async () => {
    const { document, context } = await read({ municipalities: '998,999', target: false });
    assert.deepEqual(
      document.organizations!.map(({ id }) => id),
      ['kunta-999'],
    );
    assert.match(
      context.warnings[0]!,
      /kunta_998.csv: left out: SYKE has no file of municipality 998/,
    );
  });

  it('fails when SYKE has none of them', async () => {
    const error = await errorOf(read({ municipalities: '998' }));
    assert.equal(error.code, 'notFound');
    assert.match(error.message, /^SYKE, municipality 998: answered 404/);
  });

  it('reads Windows line ends, a byte order mark and quotes', async () => {
    const rows = [HEADER, '2023;"TRUE";FALSE;Tie;Ti;"Hen";"1,5";1,5;NA'];
    const { goals } = await read(
      { municipalities: '999', target: false },
      { [MUNICIPALITY]: `\ufeff${rows.join('\r\n')}\r\n` },
    );
    assert.deepEqual(goals[0]!.observations, [
      { year: 2023, value: 1.5, valueWithoutCredits: 1.5, source: 'syke' },
    ]);
  });
});

describe('changed and damaged files', () => {
  const readText = (text: string) =>
    read({ municipalities: '999', target: false }, { [MUNICIPALITY]: text });

  it('finds columns by their names', async () => {
    const { goals, context } = await readText(
      'kt;kt_tuuli;vuosi;taso_5;taso_4;taso_3;päästökauppa;hinku_laskenta;GWh\n2;1,5;2023;Hen;Ti;Tie;FALSE;TRUE;NA\n',
    );
    assert.deepEqual(goals[0]!.observations, [
      { year: 2023, value: 1.5, valueWithoutCredits: 2, source: 'syke' },
    ]);
    assert.match(
      context.warnings[0]!,
      /^kunta_999\.csv, header: has the known columns in another order/,
    );
  });

  it('names a column that is gone', async () => {
    const error = await errorOf(readText('vuosi;hinku;taso_3;kt;kt_tuuli\n2023;TRUE;Tie;1;1\n'));
    assert.equal(error.code, 'invalidResponse');
    assert.match(
      error.message,
      /^SYKE, municipality 999: has no column "hinku_laskenta"; it has vuosi, hinku, taso_3, kt, kt_tuuli\. SYKE has changed the file/,
    );
  });

  it('goes on with a new column, and names it', async () => {
    const { context } = await readText(`${HEADER};uusi\n2023;TRUE;FALSE;Tie;Ti;Hen;1;1;1;x\n`);
    assert.deepEqual(context.warnings, [
      'kunta_999.csv, column "uusi": is new and is not read; see what SYKE says of it',
    ]);
  });

  for (const [what, cells, message] of [
    [
      'a number with a decimal point',
      'TRUE;FALSE;Tie;Ti;Hen;1.5;1.5;1',
      /line 3, column "kt": expected a number with decimal comma, got "1\.5"/,
    ],
    [
      'a word for a number',
      'TRUE;FALSE;Tie;Ti;Hen;1;paljon;1',
      /line 3, column "kt_tuuli": expected a number with decimal comma, got "paljon"/,
    ],
    [
      'an unknown spelling of true',
      'kyllä;FALSE;Tie;Ti;Hen;1;1;1',
      /line 3, column "hinku_laskenta": expected TRUE or FALSE, got "kyllä"/,
    ],
  ] as const)
    it(`leaves out a year with ${what}, since its sum would be wrong`, async () => {
      const { goals, context } = await readText(
        `${HEADER}\n2022;TRUE;FALSE;Tie;Ti;Hen;3;3;1\n2023;${cells}\n2023;TRUE;FALSE;Maa;Kot;Elä;1;1;1\n`,
      );
      assert.deepEqual(
        goals[0]!.observations!.map(({ year }) => year),
        [2022],
      );
      assert.equal(context.warnings.length, 1);
      assert.match(context.warnings[0]!, /^kunta_999\.csv, year 2023: left out/);
      assert.match(context.warnings[0]!, message);
    });

  it('fails when no year is left', async () => {
    const error = await errorOf(readText(`${HEADER}\n2023;TRUE;FALSE;Tie;Ti;Hen;1.5;1;1\n`));
    assert.equal(error.code, 'invalidResponse');
    assert.match(error.message, /no year can be used\. line 2, column "kt"/);
  });

  it('gives no sum of kt_tuuli that lacks a part', async () => {
    const { goals, context } = await readText(
      `${HEADER}\n2023;TRUE;FALSE;Tie;Ti;Hen;2;1,5;1\n2023;TRUE;FALSE;Maa;Kot;Elä;1;NA;1\n`,
    );
    assert.deepEqual(goals[0]!.observations, [{ year: 2023, value: 3, source: 'syke' }]);
    assert.match(context.warnings[0]!, /line 3 has "kt" but no "kt_tuuli"/);
  });

  it('gives no sum of kt that lacks a part', async () => {
    const { goals, context } = await readText(
      `${HEADER}\n2023;TRUE;FALSE;Tie;Ti;Hen;2;1,5;1\n2023;TRUE;FALSE;Maa;Kot;Elä;;1;1\n`,
    );
    assert.deepEqual(goals[0]!.observations, [{ year: 2023, value: 2.5, source: 'syke' }]);
    assert.match(context.warnings[0]!, /line 3 has "kt_tuuli" but no "kt"/);
  });

  for (const [what, answer, message] of [
    [
      'a row without a year',
      `${HEADER}\nx;TRUE;FALSE;Tie;Ti;Hen;1;1;1\n`,
      /line 2, column "vuosi": expected a year, got "x"/,
    ],
    [
      'a wrong separator',
      HEADER.replaceAll(';', ','),
      /has no column "vuosi", .*it has vuosi,hinku_laskenta/,
    ],
    ['a web page', '<!doctype html><title>404</title>', /expected CSV, got HTML/],
    ['nothing', '', /expected CSV, got nothing/],
    ['an open quote', `${HEADER}\n2023;"TRUE;FALSE\n`, /line 2: Quote Not Closed/],
    [
      'Windows-1252',
      () => new Response(new Uint8Array([0x76, 0xe4, 0x0a])),
      /expected text in UTF-8/,
    ],
  ] as const)
    it(`says what came: ${what}`, async () => {
      const error = await errorOf(
        read({ municipalities: '999', target: false }, { [MUNICIPALITY]: answer }),
      );
      assert.ok(ClientError.is(error));
      assert.equal(error.code, 'invalidResponse');
      assert.match(error.message, message);
    });
});

describe('the series of Pirkanmaa', () => {
  const years = [1990, ...Array.from({ length: 20 }, (_, at) => 2005 + at)];

  it('is imported with all its years, and nothing between them', async () => {
    const raw = await readFile(file('pirkanmaa-1990-2024.csv'), 'utf8');
    const lines = raw.trim().split('\n').slice(1);
    assert.equal(lines.length, 21);
    const { document, context } = await read({
      series: { url: SERIES, name: 'Pirkanmaa' },
      target: 'hinku',
    });
    assert.deepEqual(context.warnings, []);
    const [goal] = document.goals!;
    assert.deepEqual(
      goal!.observations!.map(({ year }) => year),
      years,
    );
    assert.deepEqual(
      goal!.observations!.map(({ year, value }) => [String(year), value.toFixed(1)]),
      lines.map((line) => line.split(',').slice(1, 3)),
    );
    assert.deepEqual(document.organizations, [
      { id: 'pirkanmaa', kind: 'region', name: 'Pirkanmaa' },
    ]);
  });

  it('gives the worked example’s change, progress and caution', async () => {
    const { document } = await read({
      series: { url: SERIES, name: 'Pirkanmaa' },
      target: 'hinku',
    });
    const [goal] = document.goals!;
    assert.deepEqual(goal!.baseline, { year: 2007, value: 5311.2, source: 'syke-series' });
    const derived = derive(goal!, { now: '2026-11-24' });
    assert.equal(derived.latest!.value, 2464.5);
    assert.equal(derived.change!.toFixed(3), '-0.536');
    assert.equal(derived.achieved!.toFixed(3), '0.670');
    // Nobody says how the series was calculated, so it is not compared with the Hinku target's line.
    assert.equal(derived.pace, 'unknown');
    assert.equal(
      (document.sources![0]!.name as { en: string }).en,
      'SYKE, regional total (calculation variant not stated)',
    );
  });

  const readText = (text: string) =>
    read({ series: { url: SERIES, name: 'Alue' }, target: false }, { [SERIES]: text });

  it('reads semicolons, decimal commas and Finnish headers', async () => {
    const { goals } = await readText('vuosi;kt\n2022;1 x\n2023;10,5\n2024e;9,25\n2021;NA\n');
    assert.deepEqual(goals[0]!.observations, [
      { year: 2023, value: 10.5, source: 'syke-series' },
      { year: 2024, value: 9.25, quality: 'preliminary', source: 'syke-series' },
    ]);
  });

  it('leaves out a row whose decimal mark is not that of the others', async () => {
    const { goals, context } = await readText('vuosi;kt\n2022;10,5\n2023;1.234\n');
    assert.equal(goals[0]!.observations!.length, 1);
    assert.deepEqual(context.warnings, [
      'pirkanmaa.csv:3: left out: expected a number with decimal "," as in the rows before, got "1.234"',
    ]);
  });

  for (const [what, text, message] of [
    ['another region', 'region,year,kt\nMuu,2023,1\n', /has no rows of "Alue"; it has Muu/],
    [
      'a missing column',
      'year,sum\n2023,1\n',
      /has no column "total_ktco2e" or "ktco2e" or "kt"; it has year, sum/,
    ],
    ['a year twice', 'year,kt\n2023,1\n2023,2\n', /line 3: 2023 stands twice/],
    ['no usable year', 'year,kt\nx,1\n', /has no year that can be used/],
  ] as const)
    it(`says what is wrong: ${what}`, async () => {
      const error = await errorOf(readText(text));
      assert.equal(error.code, 'invalidResponse');
      assert.match(error.message, message);
    });
});

describe('check', () => {
  const check = async (header: string) => {
    const context = contextOf({ ...ANSWERS, [MUNICIPALITY]: `${header}\n` });
    return createSource('syke', { url: BASE, municipalities: '999' }).check!(context);
  };

  it('is content with the columns that are known', async () => {
    assert.deepEqual(await check(HEADER), { ok: true, findings: [] });
  });

  it('names columns that are missing and new', async () => {
    const { ok, findings } = await check(HEADER.replace('kt;', 'kilotonnia;').replace(';GWh', ''));
    assert.equal(ok, false);
    assert.deepEqual(
      findings.map(({ path, message }) => `${path} ${message.split(/[,;]/)[0]}`),
      [
        'kunta_999.csv, column "kt" is missing',
        'kunta_999.csv, column "GWh" is missing',
        'kunta_999.csv, column "kilotonnia" is new and is not read',
      ],
    );
  });

  it('tells another order by the checksum, which does no harm', async () => {
    const { ok, findings } = await check(HEADER.split(';').reverse().join(';'));
    assert.equal(ok, true);
    assert.match(findings[0]!.message, /another order \(checksum [0-9a-f]{8}, known a967abfb\)/);
  });

  it('looks at a series, too', async () => {
    const context = contextOf({ [SERIES]: 'year,sum\n2023,1\n' });
    const source = createSource('syke', { series: { url: SERIES, name: 'Alue' } });
    const { ok, findings } = await source.check!(context);
    assert.equal(ok, false);
    assert.match(findings[0]!.message, /has no column "total_ktco2e"/);
  });
});

describe('as a source', () => {
  it('refuses options that it does not take, and names them', async () => {
    for (const [options, message] of [
      [{}, '/municipalities: expected codes such as "020", or "series" in their place'],
      [{ municipalities: 'Akaa' }, '/municipalities: expected codes such as "020,619"'],
      [
        { municipalities: ['Akaa'] },
        '/municipalities/0: expected the code of a municipality, such as "020"',
      ],
      [
        { municipalities: ['020'], sector: true },
        '/sector: is not an option; options are municipalities, series, fromYear, target, calculation, sectors, preliminary, url',
      ],
      [
        { municipalities: ['020'], target: { change: -80, year: 2007, baseYear: 2030 } },
        '/target: expected an object whose year is after its baseYear',
      ],
      [{ municipalities: ['020'], fromYear: 'x' }, '/fromYear: expected a number'],
      [{ municipalities: ['020'], sectors: 'ei' }, '/sectors: expected true or false'],
    ] as const) {
      const error = await errorOf((async () => createSource('syke', options as SykeOptions))());
      assert.equal(error.code, 'validation');
      assert.ok(error.message.endsWith(` ${message}`), error.message);
    }
  });

  it('is read by readSource, and ends when it is cancelled', async () => {
    const { fetch } = contextOf(ANSWERS);
    const source = createSource('syke', { url: BASE, municipalities: '999' });
    const { data, meta } = await readSource(source, { now: '2026-11-24', fetch });
    assert.equal(data.goals!.length, 1);
    assert.equal(meta.warnings.length, 1);
    const signal = AbortSignal.abort();
    const error = await errorOf(readSource(source, { now: '2026-11-24', fetch, signal }));
    assert.equal(error.code, 'aborted');
  });
});

describe('as every source', () => {
  const respond = async ({ url }: Request) => {
    const answer = ANSWERS[url];
    return answer instanceof URL
      ? new Response(await readFile(answer))
      : new Response('', { status: 404 });
  };
  const answering = (text: string) => () => new Response(text);

  describe('municipalities', () =>
    runSourceContract(syke, {
      it,
      options: { url: BASE, municipalities: ['001', '999'], target: 'hinku', sectors: true },
      respond,
      schema: documentSchema,
      badOptions: [{}, { municipalities: ['Akaa'] }, { municipalities: '020', tavoite: 'hinku' }],
      badAnswers: [
        { name: 'a web page', respond: answering('<!doctype html>') },
        { name: 'a column renamed', respond: answering(HEADER.replace('kt;', 'ktCO2e;')) },
        { name: 'another separator', respond: answering(HEADER.replaceAll(';', ',')) },
        { name: 'nothing', respond: answering('') },
        { name: 'no file', respond: () => new Response('', { status: 404 }) },
      ],
    }));

  describe('a series', () =>
    runSourceContract(syke, {
      it,
      options: { series: { url: SERIES, name: 'Pirkanmaa' }, target: 'hinku' },
      respond,
      schema: documentSchema,
      badAnswers: [
        { name: 'a column renamed', respond: answering('alue,vuosi,summa\nA,2023,1\n') },
      ],
    }));
});
