import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { ClientError, createSource, defineSource, readSource } from '@ilmi/client';
import { runSourceContract } from '@ilmi/client/testing';
import { type Goal, type IlmiDocument, describe as describeGoal, textOf } from '@ilmi/core';
import { checkDocument, loadClaims } from '@ilmi/core/claims';
import { documentSchema } from '@ilmi/core/schema';
import { netZeroTracker, type NetZeroTrackerOptions } from '../src/net-zero-tracker/index.js';
import { type Answer, contextOf, errorOf } from './context.js';

defineSource(netZeroTracker);

const URL_OF_TABLE = 'https://data.example.org/net-zero-tracker.csv';
const FILE = new URL('../fixtures/net-zero-tracker/nordic-2022-12-20.csv', import.meta.url);

type Options = Omit<NetZeroTrackerOptions, 'url'>;

async function read(table: Answer, options: Options = {}) {
  const context = contextOf({ [URL_OF_TABLE]: table });
  const source = createSource('net-zero-tracker', { url: URL_OF_TABLE, ...options });
  const document = (await source.read(context)) as IlmiDocument;
  assert.deepEqual(documentSchema.safeParse(document).error?.issues, undefined);
  return {
    document,
    organizations: document.organizations!,
    goals: document.goals!,
    warnings: context.warnings,
  };
}

const check = (table: Answer) =>
  createSource('net-zero-tracker', { url: URL_OF_TABLE }).check!(
    contextOf({ [URL_OF_TABLE]: table }),
  );

/** A table of imagined actors; each is told only where it differs. */
function tableOf(...rows: Record<string, string>[]): string {
  const plain = {
    last_updated: '2022-05-20 19:51:11',
    id_code: 'COM-9001',
    name: 'Esimerkki Oy',
    country: 'FIN',
    actor_type: 'Company',
    end_target: 'No target',
    end_target_year: '',
  };
  const columns = [...new Set([...Object.keys(plain), ...rows.flatMap(Object.keys)])];
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = rows.map((row) =>
    columns.map((column) => quoted(({ ...plain, ...row } as Record<string, string>)[column] ?? '')),
  );
  return [columns, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** The cells of the real file, taken apart here and not by what is tested. */
function cellsOf(text: string): Record<string, string>[] {
  const records: string[][] = [[]];
  for (const [, separator, quoted, bare] of text.matchAll(
    /(^|,|\r?\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g,
  )) {
    if (separator && separator !== ',') records.push([]);
    records.at(-1)!.push((quoted?.replaceAll('""', '"') ?? bare ?? '').trim());
  }
  const [header = [], ...rows] = records.filter((cells) => cells.some(Boolean));
  return rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));
}

/** How many there are of each kind. */
function kindsOf(items: readonly { kind: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of items) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

describe('the real table', () => {
  let rows: Record<string, string>[] = [];
  let goals: Goal[] = [];
  let document: IlmiDocument = { ilmi: '1.0' };
  let warnings: string[] = [];
  const goal = (id: string) => goals.find((one) => one.id === id)!;

  before(async () => {
    rows = cellsOf(await readFile(FILE, 'utf8'));
    ({ document, goals, warnings } = await read(FILE, { snapshot: '2022-12-20' }));
  });

  it('has 66 rows in 65 columns, and an organisation for each', () => {
    assert.equal(rows.length, 66);
    assert.equal(Object.keys(rows[0]!).length, 65);
    assert.deepEqual(
      document.organizations!.map(({ id }) => id),
      rows.map((row) => row.id_code!.toLowerCase()),
    );
    assert.deepEqual(kindsOf(document.organizations!), {
      publicAuthority: 6,
      municipality: 5,
      company: 55,
    });
  });

  it('has 57 end targets, of which 56 become goals and one is named', () => {
    const withEnd = rows.filter((row) => row.end_target !== 'No target');
    assert.equal(withEnd.length, 57);
    const ends = goals.filter(({ id }) => id.endsWith('-end'));
    assert.equal(ends.length, 56);
    const without = withEnd.filter((row) => !goal(`${row.id_code!.toLowerCase()}-end`));
    assert.deepEqual(
      without.map(({ name }) => name),
      ['Jyske Bank A/S'],
    );
    assert.match(
      warnings.find((line) => line.startsWith('COM-1631/'))!,
      /^COM-1631\/end_target: "offset co2 emissions from electricity, .*" is left out/,
    );
    assert.deepEqual(kindsOf(ends), { endState: 46, quantitative: 4, directional: 6 });
  });

  it('has 55 end targets with a year, and the same years come out', () => {
    const dated = rows.filter((row) => row.end_target !== 'No target' && row.end_target_year);
    assert.equal(dated.length, 55);
    for (const row of dated.filter(({ id_code }) => id_code !== 'COM-1631'))
      assert.equal(
        goal(`${row.id_code!.toLowerCase()}-end`).target!.year,
        Number(row.end_target_year),
        row.name,
      );
    // Sampo and Stora Enso say what, but not by when.
    assert.equal(goal('com-0756-end').target, undefined);
    assert.equal(goal('com-1103-end').target, undefined);
  });

  it('has 48 interim targets, 34 with percent and base year: 33 in numbers, the others in words', () => {
    const interim = rows.filter((row) => row.interim_target !== 'No target');
    assert.equal(interim.length, 48);
    const numbered = rows.filter(
      (row) => row.interim_target_percentage_reduction && row.interim_target_baseline_year,
    );
    assert.equal(numbered.length, 34);
    const inside = goals.flatMap((one) => one.interim ?? []);
    const own = goals.filter(({ id }) => id.endsWith('-interim'));
    const inWords = goals.flatMap((one) => one.milestones ?? []);
    assert.deepEqual([inside.length, own.length, inWords.length], [32, 1, 15]);
    // Alfa Laval's has no year in the table.
    const [undated, ...others] = numbered.filter((row) => !row.interim_target_year);
    assert.deepEqual([undated?.name, others.length], ['Alfa Laval AB', 0]);
    assert.ok(
      warnings.includes(
        'COM-0047/interim_target: "Emissions reduction target: 50\u00a0% below 2020" is kept in words: the table has no year for it',
      ),
    );
    for (const row of numbered.filter(({ name }) => name !== 'Alfa Laval AB')) {
      const id = row.id_code!.toLowerCase();
      const holder = goals.find((one) => one.id === `${id}-interim`) ?? goal(`${id}-end`);
      const aim = holder.id.endsWith('-interim') ? holder.target : holder.interim![0];
      assert.deepEqual(
        [aim, holder.baseline],
        [
          {
            year: Number(row.interim_target_year),
            change: -Number(row.interim_target_percentage_reduction),
          },
          { year: Number(row.interim_target_baseline_year), source: 'net-zero-tracker' },
        ],
        row.name,
      );
    }
  });

  it('has no baseline values, and none are invented', () => {
    const filled = rows.flatMap((row) =>
      ['end_target_baseline_emissions', 'interim_target_baseline_emissions'].filter(
        (column) => row[column],
      ),
    );
    assert.equal(filled.length, 0);
    assert.ok(goals.every(({ baseline }) => baseline?.value === undefined));
    assert.ok(goals.every(({ observations }) => observations === undefined));
    assert.ok(goals.every(({ verification }) => verification === undefined));
  });

  it('has every number from the row of its organisation', () => {
    const numbersIn = (value: unknown): number[] =>
      typeof value === 'number'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(numbersIn)
          : [];
    for (const { id, organization, boundary, ...rest } of goals) {
      const row = rows.find((one) => one.id_code!.toLowerCase() === organization)!;
      const known = new Set(Object.values(row).filter(Boolean));
      for (const number of numbersIn(rest))
        assert.ok(known.has(String(Math.abs(number))), `${id}: ${number}`);
      for (const scope of boundary?.scopes ?? []) assert.equal(row[`scope_${scope}`], 'Yes', id);
    }
  });

  it('gives every figure a source, whose note has the day of the table', () => {
    assert.deepEqual(document.sources, [
      {
        id: 'net-zero-tracker',
        name: 'Net Zero Tracker',
        publisher:
          'Energy and Climate Intelligence Unit, Data-Driven EnviroLab, NewClimate Institute, Oxford Net Zero',
        licence: 'CC-BY-4.0',
        note: {
          en: 'Snapshot of 2022-12-20. Targets as the tracker recorded them; they may have changed since. It gives no starting levels.',
          fi: 'Tilanne 2022-12-20. Tavoitteet seurannan kirjaamina; ne ovat voineet muuttua. Lähtötasoja siinä ei ole.',
          sv: 'Läget 2022-12-20. Målen som de har registrerats; de kan ha ändrats. Utgångsnivåer saknas.',
        },
        url: 'https://zerotracker.net/',
        retrieved: '2026-11-24',
      },
    ]);
    for (const { baseline, id, interim, target } of goals) {
      const isNumber = interim || target?.change !== undefined;
      if (isNumber) assert.equal(baseline?.source, 'net-zero-tracker', id);
    }
  });

  it('tells an end state with its interim target', () => {
    assert.deepEqual(goal('cou-0031-end'), {
      id: 'cou-0031-end',
      organization: 'cou-0031',
      title: { en: 'Net zero', fi: 'Nettonolla', sv: 'Nettonoll' },
      kind: 'endState',
      theme: 'emissions',
      boundary: {
        kind: 'territory',
        excluded: {
          en: 'international aviation, international shipping',
          fi: 'kansainvälinen lentoliikenne, kansainvälinen meriliikenne',
          sv: 'internationell luftfart, internationell sjöfart',
        },
      },
      assessment: {
        state: 'unknown',
        by: 'Net Zero Tracker',
        on: '2022-05-20',
        note: {
          en: 'End target “Net zero” by 2050. Status “In law” (2020). Interim target “Emissions reduction target: 70\u00a0% below 1990” by 2030. Plan: yes. Reporting: annual reporting',
        },
      },
      target: { year: 2050 },
      neutrality: {
        definition: 'own',
        note: {
          en: 'what it means is not in this data',
          fi: 'sen sisältöä ei ole tässä aineistossa',
          sv: 'vad det betyder finns inte i dessa data',
        },
      },
      status: 'inLaw',
      decision: {
        url: 'https://en.kefm.dk/news/news-archive/2019/dec/during-the-cop-denmark-passes-climate-act-with-a-70-percent-reduction-targetws-page-eng',
      },
      removals: { treatment: { en: 'nature-based and CCS-based removals' } },
      baseline: { year: 1990, source: 'net-zero-tracker' },
      interim: [{ year: 2030, change: -70 }],
    });
  });

  it('tells a reduction whose level is unknown', () => {
    const { baseline, interim, kind, measure, offsets, status, target, title } =
      goal('cou-0085-end');
    assert.deepEqual(
      { baseline, interim, kind, measure, offsets, status, target, title },
      {
        baseline: { year: 1990, source: 'net-zero-tracker' },
        interim: [{ year: 2030, change: -55 }],
        kind: 'quantitative',
        measure: { quantity: 'ghgEmissions', unit: 'tCO2e', basis: 'absolute' },
        offsets: { role: 'towardTarget', note: { en: 'No conditions specified' } },
        status: 'inLaw',
        target: { year: 2050, change: -95 },
        title: {
          en: 'Greenhouse gas emissions',
          fi: 'Kasvihuonekaasupäästöt',
          sv: 'Växthusgasutsläppen',
        },
      },
    );
    const { line } = describeGoal(goal('cou-0085-end'), document, {
      lang: 'en',
      now: '2026-11-24',
    });
    assert.match(
      textOf(line),
      /^Norway.· Greenhouse gas emissions −95% by.2050 compared with.1990/,
    );
    assert.match(textOf(line), /Starting level \(1990\) not stated/);
    assert.match(textOf(line), /Snapshot of 2022-12-20/);
  });

  it('makes a goal of its own of an interim target that does not come before the end target', () => {
    const kone = goal('com-0323-interim');
    assert.deepEqual(
      [kone.partOf, kone.target, kone.baseline, goal('com-0323-end').interim],
      [
        'com-0323-end',
        { year: 2030, change: -50 },
        { year: 2018, source: 'net-zero-tracker' },
        undefined,
      ],
    );
  });

  it('keeps interim targets in words with their day', () => {
    assert.deepEqual(goal('com-0132-end').milestones, [
      { title: { en: 'k group is striving to become carbon neutral by 2025.' }, due: '2025-12-31' },
    ]);
    // Equinor's has no year.
    const [equinor] = goal('com-0221-end').milestones!;
    assert.equal(equinor!.due, undefined);
  });

  it('tells the boundary as far as the table does', () => {
    assert.deepEqual(goal('com-0047-end').boundary, {
      kind: 'organization',
      scopes: [1, 2],
      note: {
        en: 'scope\u00a03 partly, carbon dioxide only',
        fi: 'scope\u00a03 osittain, vain hiilidioksidi',
        sv: 'scope\u00a03 delvis, endast koldioxid',
      },
    });
    assert.deepEqual(goal('com-0028-end').boundary, {
      kind: 'organization',
      scopes: [1, 2],
      excluded: { en: 'scope\u00a03', fi: 'scope\u00a03', sv: 'scope\u00a03' },
      note: { en: 'carbon dioxide only', fi: 'vain hiilidioksidi', sv: 'endast koldioxid' },
    });
    assert.equal(goal('com-0028-end').id, 'com-0028-end');
    // SEB: nothing is specified.
    assert.equal(goal('com-0751-end').boundary, undefined);
    assert.equal(goal('cit-0061-end').offsets?.role, 'none');
    assert.equal(goal('com-0751-end').offsets, undefined);
  });

  it('names everything that it leaves out', () => {
    assert.deepEqual(
      warnings.map((line) => line.split(':')[0]),
      [
        'CIT-0005/source_url',
        'COM-0047/interim_target',
        'COM-0660/interim_target',
        'COM-1631/end_target',
        'ghg',
      ],
    );
    assert.equal(rows.filter((row) => row.ghg).length, 10);
    assert.match(warnings.at(-1)!, /^ghg: 10 figures are left out/);
  });

  it('passes the claim guard without an exception, which finds what it finds', async () => {
    const languages = await loadClaims();
    const report = checkDocument(document, { now: '2026-11-24', languages });
    const rules = new Set(report.findings.map(({ rule }) => rule));
    // No address of a plan, and removals without their part: the table has neither.
    assert.ok(rules.has('FUT-01') && rules.has('FUT-09'), [...rules].join());
    // What is over is told by its years, not by a wording that still promises it.
    assert.ok(!rules.has('FUT-10'), [...rules].join());
  });

  it('is the same through the reader of the client, and again', async () => {
    const source = createSource('net-zero-tracker', { url: URL_OF_TABLE, snapshot: '2022-12-20' });
    const { fetch } = contextOf({ [URL_OF_TABLE]: FILE });
    const loaded = await readSource(source, { fetch, now: '2026-11-24', name: 'tracker' });
    assert.equal(loaded.data.goals!.length, 57);
    assert.equal(loaded.meta.warnings.length, warnings.length);
    const again = await readSource(source, { fetch, now: '2026-11-24' });
    assert.deepEqual(again.data, loaded.data);
  });

  it('has the columns that are known', async () => {
    assert.deepEqual(await check(FILE), { ok: true, findings: [] });
  });
});

describe('a choice of rows', () => {
  const names = async (options: Options) =>
    (await read(FILE, options)).organizations.map(({ name }) =>
      typeof name === 'string' ? name : name.en,
    );

  it('takes countries, kinds, names and ids', async () => {
    assert.equal((await names({ countries: ['FIN'] })).length, 12);
    assert.deepEqual(await names({ countries: 'fin', kinds: 'city,country' }), [
      'Finland',
      'Helsinki',
    ]);
    assert.deepEqual(await names({ names: ['neste', 'Helsinki'] }), ['Helsinki', 'Neste']);
    assert.deepEqual(await names({ ids: ['cit-0061'], names: ['Neste'] }), ['Helsinki', 'Neste']);
    assert.deepEqual(await names({ countries: ['SWE'], names: ['Neste'] }), []);
  });

  it('tells what it was asked for in vain', async () => {
    const { warnings } = await read(FILE, {
      names: ['Nestle'],
      ids: ['COM-9999', 'COM-0057'],
      countries: ['FIN', 'DEU'],
    });
    assert.deepEqual(warnings, [
      'countries: the table has no row with "DEU"; look how it is written there',
      'names: the table has no row with "Nestle"; look how it is written there',
      'ids: the table has no row with "COM-9999"; look how it is written there',
    ]);
  });

  it('refuses options that it does not know', () => {
    for (const options of [
      {},
      { url: ' ' },
      { url: URL_OF_TABLE, countries: ['FI'] },
      { url: URL_OF_TABLE, kinds: ['companies'] },
      { url: URL_OF_TABLE, snapshot: '20.12.2022' },
      { url: URL_OF_TABLE, country: 'FIN' },
    ])
      assert.throws(
        () => createSource('net-zero-tracker', options as NetZeroTrackerOptions),
        (error) => ClientError.is(error) && error.code === 'validation',
      );
    assert.throws(
      () => createSource('net-zero-tracker', { url: URL_OF_TABLE, countries: 'FIN,SE' }),
      /\/countries: expected codes of three letters as in the table, such as FIN/,
    );
  });
});

describe('cells as they come', () => {
  const one = async (row: Record<string, string>) => {
    const { goals, warnings } = await read(tableOf(row));
    return { goals, warnings };
  };
  const reduction = {
    end_target: 'Emissions reduction target',
    end_target_year: '2030',
    end_target_percentage_reduction: '40',
    end_target_baseline_year: '2019',
  };

  it('reads years of business and numbers with decimals', async () => {
    const { goals, warnings } = await one({
      ...reduction,
      end_target_year: 'FY2030',
      end_target_baseline_year: '2019.0',
      end_target_percentage_reduction: '37.5%',
    });
    assert.deepEqual(
      [goals[0]!.target, goals[0]!.baseline!.year],
      [{ year: 2030, change: -37.5 }, 2019],
    );
    assert.match(JSON.stringify(goals[0]!.assessment), /by FY2030/);
    assert.deepEqual(
      warnings.filter((line) => !line.startsWith('columns')),
      [],
    );
  });

  for (const [what, row, warning] of [
    [
      'a year that is none',
      { end_target: 'Net zero', end_target_year: 'mid-century' },
      'COM-9001/end_target_year: expected a year such as 2030 or FY2030, got "mid-century"; it is left out',
    ],
    [
      'an end state without a year',
      { end_target: 'Net zero' },
      'COM-9001/end_target_year: "Net zero" is left out: the table has no year for it',
    ],
    [
      'a percentage in words',
      { ...reduction, end_target_percentage_reduction: 'half' },
      'COM-9001/end_target_percentage_reduction: expected a number above 0 and up to 100, got "half"; it is left out',
    ],
    [
      'more than everything',
      { ...reduction, end_target_percentage_reduction: '140' },
      'COM-9001/end_target_percentage_reduction: expected a number above 0 and up to 100, got "140"; it is left out',
    ],
    [
      'a target before its base year',
      { ...reduction, end_target_baseline_year: '2035' },
      'COM-9001/end_target: "Emissions reduction target: 40\u00a0% below 2035" is kept in words: its year is not after its base year',
    ],
    [
      'a level without a unit',
      { ...reduction, end_target_baseline_emissions: '1000' },
      'COM-9001/end_target_baseline_emissions: 1000 is left out: the table does not say its unit',
    ],
    [
      'a status that is not known',
      { ...reduction, end_target_status: 'Whispered' },
      'COM-9001/end_target_status: "Whispered" is not known; it is left out',
    ],
    [
      'a kind of actor that is not known',
      { actor_type: 'Galaxy' },
      'COM-9001/actor_type: "Galaxy" is not known; the kind becomes "other"',
    ],
    [
      'a target that is not known',
      { end_target: 'Moonshot', end_target_year: '2040' },
      'COM-9001/end_target: "Moonshot" is left out: it is neither an end state nor a reduction that is known here',
    ],
    [
      'an address without https',
      { ...reduction, source_url: 'http://esimerkki.example.org/' },
      'COM-9001/source_url: "http://esimerkki.example.org/" is left out: it is not an https address',
    ],
    [
      'an address that is a program',
      { ...reduction, source_url: 'javascript:alert(1)' },
      'COM-9001/source_url: "javascript:alert(1)" is left out: it is not an https address',
    ],
    [
      'an upper limit of credits of unknown meaning',
      { ...reduction, max_emission_offset: '10' },
      'COM-9001/max_emission_offset: 10 is left out: the table does not say what it is a part of',
    ],
  ] as const)
    it(`warns of ${what}`, async () => {
      const { warnings } = await one(row);
      assert.ok(warnings.includes(warning), warnings.join('\n'));
    });

  it('keeps a reduction without its numbers as "less"', async () => {
    const { goals } = await one({ ...reduction, end_target_baseline_year: '' });
    assert.deepEqual(
      [goals[0]!.kind, goals[0]!.direction, goals[0]!.target, goals[0]!.baseline],
      ['directional', 'decrease', { year: 2030 }, undefined],
    );
  });

  it('keeps an intensity apart, in its own unit', async () => {
    const { goals } = await one({
      end_target: 'Emissions intensity target',
      end_target_year: '2030',
      end_target_percentage_reduction: '50',
      end_target_baseline_year: '2019',
      end_target_intensity_unit: 'tCO2e per tonne of bread',
      interim_target: 'Emissions reduction target',
      interim_target_year: '2025',
      interim_target_percentage_reduction: '20',
      interim_target_baseline_year: '2019',
    });
    assert.deepEqual(
      goals.map(({ id, measure }) => [id, measure]),
      [
        [
          'com-9001-end',
          {
            quantity: 'ghgEmissions',
            unit: 'other',
            unitLabel: { en: 'tCO2e per tonne of bread' },
            basis: 'intensity',
          },
        ],
        ['com-9001-interim', { quantity: 'ghgEmissions', unit: 'tCO2e', basis: 'absolute' }],
      ],
    );
  });

  it('gives an interim target with another base year a goal of its own', async () => {
    const { goals } = await one({
      ...reduction,
      interim_target: 'Emissions reduction target',
      interim_target_year: '2025',
      interim_target_percentage_reduction: '20',
      interim_target_baseline_year: '2015',
    });
    assert.deepEqual(
      goals.map(({ id, baseline, partOf }) => [id, baseline!.year, partOf]),
      [
        ['com-9001-end', 2019, undefined],
        ['com-9001-interim', 2015, 'com-9001-end'],
      ],
    );
  });

  it('keeps an interim target that has no end target', async () => {
    const { goals } = await one({
      interim_target: 'Emissions reduction target',
      interim_target_year: '2025',
      interim_target_percentage_reduction: '20',
      interim_target_baseline_year: '2015',
    });
    assert.deepEqual(
      goals.map(({ id, partOf }) => [id, partOf]),
      [['com-9001-interim', undefined]],
    );
  });

  for (const [word, status] of [
    ['Proposed / in discussion', 'proposed'],
    ['Declaration / pledge', 'pledged'],
    ['In corporate strategy', 'decided'],
    ['In policy document', 'decided'],
    ['In law', 'inLaw'],
    ['Achieved (self-declared)', 'achieved'],
    ['Achieved (externally validated)', 'achieved'],
  ])
    it(`reads the status "${word}", and makes no verification of it`, async () => {
      const { goals } = await one({ ...reduction, end_target_status: word! });
      assert.equal(goals[0]!.status, status);
      assert.equal(goals[0]!.verification, undefined);
      assert.match(JSON.stringify(goals[0]!.assessment), new RegExp(`“${word!.slice(0, 8)}`));
    });

  it('keeps the newest row of an actor, in files with several snapshots', async () => {
    const { goals, organizations, document, warnings } = await read(
      tableOf(
        { date: '2022-12-20', end_target: 'Net zero', end_target_year: '2050' },
        { date: '2024-06-01', end_target: 'Net zero', end_target_year: '2040' },
        { date: '2023-06-01', end_target: 'Net zero', end_target_year: '2045' },
      ),
    );
    assert.equal(organizations.length, 1);
    assert.equal(goals[0]!.target!.year, 2040);
    assert.match(JSON.stringify(document.sources), /Newest entry 2024-06-01/);
    assert.ok(warnings.includes('id_code: 2 older rows of the same actors are left out'));
  });

  it('leaves out rows without id or name', async () => {
    const { organizations, warnings } = await read(
      tableOf({}, { id_code: '' }, { id_code: 'COM-9002', name: '' }),
    );
    assert.equal(organizations.length, 1);
    assert.deepEqual(
      warnings.filter((line) => line.startsWith('line')),
      [
        'line 3: a row without id_code or name is left out',
        'line 4: a row without id_code or name is left out',
      ],
    );
  });
});

describe('a table that has changed', () => {
  const text = () => readFile(FILE, 'utf8');
  /** The first line only is changed: names of columns stand nowhere else with commas around them. */
  const renamed = async (from: string, to: string) => (await text()).replace(from, to);

  it('reads the names that later releases have, and says so', async () => {
    const table = (await text())
      .replace('actor_type', 'Entity_type')
      .replace('end_target_status', 'Status_of_end_target')
      .replace('source_url', 'End_target_source_url');
    const { goals } = await read(table);
    assert.equal(goals.length, 57);
    assert.equal(goals[0]!.status, 'inLaw');
    assert.deepEqual(await check(table), {
      ok: true,
      findings: [
        {
          path: 'actor_type',
          message: 'the column "actor_type" is now called "Entity_type"; it is read as before',
        },
        {
          path: 'end_target_status',
          message:
            'the column "end_target_status" is now called "Status_of_end_target"; it is read as before',
        },
        {
          path: 'source_url',
          message:
            'the column "source_url" is now called "End_target_source_url"; it is read as before',
        },
      ],
    });
  });

  it('cannot do without some columns, and names them with their likely new names', async () => {
    const table = await renamed('end_target_year', 'year_of_end_target');
    const error = await errorOf(read(table));
    assert.equal(error.code, 'invalidResponse');
    assert.match(
      error.message,
      /the column "end_target_year" is missing; "year_of_end_target" is new and may be its new name/,
    );
    assert.deepEqual(await check(table), {
      ok: false,
      findings: [
        {
          path: 'end_target_year',
          message:
            'the column "end_target_year" is missing; "year_of_end_target" is new and may be its new name',
        },
        {
          path: 'year_of_end_target',
          message: 'the column "year_of_end_target" is new; what it says is left out',
        },
      ],
    });
  });

  it('goes on without others, and names them', async () => {
    const table = await renamed('gasses_coverage', 'planets');
    const { goals, warnings } = await read(table);
    assert.equal(goals.length, 57);
    assert.ok(
      warnings.includes('columns: not in the table, so what they say is left out: gasses_coverage'),
    );
    assert.deepEqual(await check(table), {
      ok: true,
      findings: [
        { path: 'gasses_coverage', message: 'the column "gasses_coverage" is missing' },
        { path: 'planets', message: 'the column "planets" is new; what it says is left out' },
      ],
    });
  });

  for (const [what, table, message] of [
    ['a web page', '<!doctype html><title>Net Zero Tracker</title>', /got HTML/],
    ['nothing', '', /expected a table, got nothing/],
    [
      'another separator',
      'id_code;name;actor_type;end_target;end_target_year\nCOM-9001;Esimerkki Oy;Company;Net zero;2050\n',
      /separated by semicolons; save it with commas/,
    ],
    ['another table', 'vuosi,kt\n2020,1\n', /the column "id_code" is missing; the column "name"/],
    ['half a quoted cell', `${tableOf({})}"COM-9002,`, /line 3/],
  ] as const)
    it(`says what is wrong with ${what}`, async () => {
      const error = await errorOf(read(table));
      assert.equal(error.code, 'invalidResponse');
      assert.match(error.message, message);
    });

  it('says that it is not UTF-8', async () => {
    const bytes = Buffer.from(tableOf({ name: 'Mallilan Sähkö Oy' }), 'latin1');
    const error = await errorOf(read(new Response(bytes)));
    assert.equal(error.code, 'invalidResponse');
    assert.match(error.message, /UTF-8/);
  });

  it('says what an address answered', async () => {
    const missing = await errorOf(read(new Response('', { status: 404 })));
    assert.equal(missing.code, 'notFound');
    const broken = await errorOf(read(new Response('', { status: 503 })));
    assert.equal(broken.code, 'http');
  });

  it('stops when it is told to', async () => {
    const context = contextOf({ [URL_OF_TABLE]: FILE }, { signal: AbortSignal.abort() });
    const source = createSource('net-zero-tracker', { url: URL_OF_TABLE });
    const error = await errorOf(source.read(context));
    assert.equal(error.code, 'aborted');
  });
});

it('reads a large table row by row', async () => {
  const [header, row] = tableOf({ end_target: 'Net zero', end_target_year: '2050' }).split('\r\n');
  let sent = 0;
  const body = new ReadableStream({
    pull(controller) {
      const lines = Array.from({ length: 1000 }, (_, at) =>
        row!.replace('COM-9001', `COM-${sent * 1000 + at}`).replace('FIN', at ? 'SWE' : 'FIN'),
      );
      controller.enqueue(
        new TextEncoder().encode(`${sent ? '' : `${header}\n`}${lines.join('\n')}\n`),
      );
      if (++sent === 50) controller.close();
    },
  });
  const { organizations } = await read(new Response(body), { countries: ['FIN'] });
  assert.equal(organizations.length, 50);
  assert.equal(organizations.at(-1)!.id, 'com-49000');
});

const TABLE = readFileSync(FILE, 'utf8');

runSourceContract(netZeroTracker, {
  it,
  options: { url: URL_OF_TABLE, snapshot: '2022-12-20' },
  respond: () => new Response(TABLE),
  schema: documentSchema,
  badOptions: [
    {},
    { url: 7 },
    { url: URL_OF_TABLE, countries: 'Finland' },
    { url: URL_OF_TABLE, kind: 'city' },
  ],
  badAnswers: [
    { name: 'a page', respond: () => new Response('<!doctype html><title>Tracker</title>') },
    {
      name: 'a column renamed',
      respond: () => new Response(TABLE.replace('end_target_year', 'year_of_end_target')),
    },
    { name: 'nothing in it', respond: () => new Response('') },
    { name: 'no such file', respond: () => new Response('', { status: 404 }) },
  ],
});
