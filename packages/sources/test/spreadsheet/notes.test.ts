import * as XLSX from '@e965/xlsx';
import { createSource, defineSource, readSource } from '@ilmi/client';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { documentArbitrary, propertyRuns } from '../../../core/test/arbitrary.js';
import { csvOf } from '../../src/spreadsheet/csv.js';
import { type Cell, sheetNames, spreadsheet, tablesOf } from '../../src/spreadsheet/index.js';
import { letters } from '../../src/spreadsheet/report.js';

defineSource(spreadsheet);

/*
 * What a person reads after an import: one note for each thing that is wrong, in the order of the workbook,
 * with the cell to correct. Everything is read as the command does it, core's own reader included.
 */

type Files = Record<string, string | Uint8Array>;

const FOLDER = 'https://mallila.example.org/';

async function read(files: Files, url = FOLDER) {
  const source = createSource('spreadsheet', { url });
  const { data, meta } = await readSource(source, {
    now: '2026-11-24',
    // The command's, too, are relative to a document.
    base: 'https://document.example.org/',
    fetch: (input) => {
      const content = files[String(input).slice(FOLDER.length)];
      const body = typeof content === 'object' ? new Uint8Array(content) : content;
      return Promise.resolve(new Response(body, { status: content === undefined ? 404 : 200 }));
    },
  });
  return { data, notes: meta.warnings.map(({ path, message }) => `${path}: ${message}`) };
}

const organizations = 'id;kind;name\nakaa;municipality;Akaa\nfirma;company;Firma Oy\n';
const head =
  'id;organization;title;kind;theme;boundary.kind;measure.quantity;measure.unit;measure.basis;baseline.year;baseline.value;target.year;target.change;direction';
const good = {
  id: 'g1',
  organization: 'akaa',
  title: 'Energia',
  kind: 'quantitative',
  theme: 'energyEfficiency',
  'boundary.kind': 'organization',
  'measure.quantity': 'energy',
  'measure.unit': 'MWh',
  'measure.basis': 'absolute',
  'baseline.year': '2020',
  'baseline.value': '100',
  'target.year': '2030',
  'target.change': '-25',
  direction: '',
};

/** Rows of goals that are in order but for what is said of them. */
const goals = (...rows: Partial<typeof good>[]): string =>
  [head, ...rows.map((row) => Object.values({ ...good, ...row }).join(';')), ''].join('\n');

const network = (files: Files): Files => ({
  'organizations.csv': organizations,
  'goals.csv': goals({}),
  ...files,
});

describe('a cell that could not be read is told once, with what follows from it', () => {
  const remedy = 'Correct it, or leave the cell empty while it is unknown.';
  const cases: [wrong: Partial<typeof good>, notes: string[]][] = [
    [{}, []],
    [
      { kind: 'määräl' },
      [
        `goals.csv:2: column D "kind": expected one of: quantitative, endState, milestone, directional, monitoring, came "määräl". ${remedy} Without it the row is left out.`,
      ],
    ],
    [
      { theme: 'muuta kivaa' },
      [
        `goals.csv:2: column E "theme": expected one of: energyEfficiency, renewableEnergy, materials, circularEconomy, waste, innovation, sustainableBuilding, procurement, lessTravel, mobility, transport, manufacturing, emissions, other, came "muuta kivaa". ${remedy}`,
      ],
    ],
    [
      { 'boundary.kind': 'kaikki' },
      [
        `goals.csv:2: column F "boundary.kind": expected one of: organization, territory, valueChain, activity, productGroup, came "kaikki". ${remedy}`,
      ],
    ],
    [
      { 'measure.unit': 'hehtaaria' },
      [
        'goals.csv:2: column H "measure.unit": expected a unit such as kgCO2e, tCO2e, ktCO2e, MtCO2e, kWh, MWh, GWh, kg, t, km, l, m3, pcs, %, other, MWh/m2, came "hehtaaria". Write one of them, or other and the name of the unit into measure.unitLabel or effect.unitLabel. Without it measure is left out.',
      ],
    ],
    [
      { 'baseline.year': '20200' },
      [
        `goals.csv:2: column J "baseline.year": expected a year from 1900 to 2200, came "20200". ${remedy} Without it baseline is left out.`,
      ],
    ],
    [
      { 'target.year': '30' },
      [
        'goals.csv:2: column L "target.year": expected a year from 1900 to 2200, came "30". Write the year with four digits. Without it target is left out.',
      ],
    ],
    [
      { 'target.change': '-25 tonnia' },
      [
        'goals.csv:2: column M "target.change": expected a number, came "-25 tonnia". Write -25 alone; "tonnia" belongs in a column of its own.',
      ],
    ],
    [
      { 'target.change': '25', direction: 'ylöspäin' },
      [
        `goals.csv:2: column N "direction": expected one of: decrease, increase, hold, came "ylöspäin". ${remedy}`,
      ],
    ],
    [
      { id: '#N/A', title: '' },
      [
        'goals.csv:2: column A "id": expected an id of small letters, digits and hyphens, came "#N/A". n-a is used. Write it into id, so that it stays when the spelling changes.',
        'goals.csv:2: column C "title": expected a value in title, came nothing. Without it the row is left out.',
      ],
    ],
  ];
  for (const [wrong, notes] of cases)
    it(JSON.stringify(wrong), async () => {
      assert.deepEqual((await read(network({ 'goals.csv': goals(wrong) }))).notes, notes);
    });

  it('an id and a title that are errors of formulas', async () => {
    const book = XLSX.utils.book_new();
    const sheet = XLSX.utils.aoa_to_sheet([
      ['id', 'title', 'start'],
      [null, 'Kevätpäivä', '1.5.2027'],
      [null, null, '1.6.2027'],
    ]);
    const error = (): XLSX.CellObject => ({ t: 'e', v: 0x17 });
    Object.assign(sheet, { A2: error(), B3: error() });
    XLSX.utils.book_append_sheet(book, sheet, 'events');
    const bytes = new Uint8Array(XLSX.write(book, { type: 'array' }) as ArrayBuffer);
    const { notes, data } = await read({ 'a.xlsx': bytes }, `${FOLDER}a.xlsx`);
    assert.deepEqual(notes, [
      'events:2: column A "id": expected a value, came the error #REF!. Put the formula right, or write the value itself. kevatpaiva is used. Write it into id, so that it stays when the name changes.',
      'events:3: column B "title": expected a value, came the error #REF!. Put the formula right, or write the value itself. Without it the row is left out.',
    ]);
    assert.deepEqual(
      data.events!.map(({ id }) => id),
      ['kevatpaiva'],
    );
  });

  it('a figure whose time is lost with the end of its period', async () => {
    const { notes } = await read(
      network({
        'observations.csv':
          'goal;period.start;period.end;value\ng1;1.1.2023;;5\ng1;1.1.2024;31.2.2024;6\ng1;1.1.2025;31.12.2025;7\n',
      }),
    );
    assert.deepEqual(notes, [
      'observations.csv:2: column C "period.end": expected a value in period.end, came nothing. Without it the row is left out.',
      'observations.csv:3: column C "period.end": expected a day such as 31.5.2027, came "31.2.2024". There is no such day. Without it the row is left out.',
    ]);
  });

  it('an interim target without its number, and one before the baseline', async () => {
    const { notes } = await read(
      network({ 'interim.csv': 'goal;year;change\ng1;2025;kymmenen\ng1;2019;-5\n' }),
    );
    assert.deepEqual(notes, [
      'interim.csv:2: column C "change": expected a number, came "kymmenen". Correct it, or leave the cell empty while it is unknown.',
      'interim.csv:3: column B "year": "year" is not after the baseline. Correct one of the two.',
    ]);
  });

  it('a goal in steps whose only step cannot be used', async () => {
    const { notes } = await read(
      network({
        'goals.csv': goals({ kind: 'milestone' }),
        'milestones.csv': 'goal;title\nEnergia;\n',
      }),
    );
    assert.deepEqual(notes, [
      'milestones.csv:2: column B "title": expected a value in title, came nothing. Without it the row is left out.',
    ]);
  });

  it('two things about one cell are one note', async () => {
    const { notes } = await read(
      network({
        'organizations.csv': organizations.replace('akaa;', 'Ak\x07aa;'),
        'goals.csv': goals({ organization: 'firma' }),
      }),
    );
    assert.deepEqual(notes, [
      'organizations.csv:2: column A "id": expected a text, came one with characters that cannot be shown; a space stands for each. Write it anew. Also expected an id of small letters, digits and hyphens, came "Ak aa". ak-aa is used. Write it into id, so that it stays when the spelling changes.',
    ]);
  });
});

describe('what refers to a row that was left out', () => {
  it('is told once for all figures of a goal, with the row that is to blame', async () => {
    const { notes, data } = await read(
      network({
        'goals.csv': goals({ id: 'g1' }, { id: 'g2', title: 'Vesi', kind: 'suuri' }),
        'observations.csv':
          'goal;year;value\ng2;2021;5\ng1;2021;5\ng2;2022;5\nVesi;2023;5\ng9;2023;5\n',
        'milestones.csv': 'goal;title\ng2;Vaihe\n',
        'actions.csv': 'id;organization;title;goals\na1;akaa;Teko;g1, g2\na2;akaa;Toinen;g2\n',
      }),
    );
    assert.deepEqual(notes, [
      'goals.csv:3: column D "kind": expected one of: quantitative, endState, milestone, directional, monitoring, came "suuri". Correct it, or leave the cell empty while it is unknown. Without it the row is left out.',
      'observations.csv:2: column A "goal": expected an id of "goals", came "g2", which row 3 of "goals.csv" has, and that row was left out. Rows 2, 4–5 here are left out, too; put row 3 of "goals.csv" right.',
      'observations.csv:6: column A "goal": expected an id of "goals", came "g9", which is none of them. The row is left out. Correct it, or add the row that it means.',
      'milestones.csv:2: column A "goal": expected an id of "goals", came "g2", which row 3 of "goals.csv" has, and that row was left out. The row is left out, too; put row 3 of "goals.csv" right.',
      'actions.csv:2: column D "goals": expected an id of "goals", came "g2", which row 3 of "goals.csv" has, and that row was left out. It is left out of goals in rows 2–3 here, too; put row 3 of "goals.csv" right.',
    ]);
    assert.deepEqual(
      data.actions!.map(({ goals }) => goals),
      [['g1'], undefined],
    );
  });

  it('goes on from members to goals to figures', async () => {
    const { notes } = await read({
      'organizations.csv': organizations.replace('Akaa', ''),
      'goals.csv': goals({}, { id: 'g2', title: 'Vesi' }, { id: 'g3', organization: 'firma' }),
      'observations.csv': 'goal;year;value\ng1;2021;5\ng3;2021;5\n',
    });
    assert.deepEqual(notes, [
      'organizations.csv:2: column C "name": expected a value in name, came nothing. Without it the row is left out.',
      'goals.csv:2: column B "organization": expected an id of "organizations", came "akaa", which row 2 of "organizations.csv" has, and that row was left out. Rows 2–3 here are left out, too; put row 2 of "organizations.csv" right.',
      'observations.csv:2: column A "goal": expected an id of "goals", came "g1", which row 2 of "goals.csv" has, and that row was left out. The row is left out, too; put row 2 of "goals.csv" right.',
    ]);
  });

  it('is told also where no goal is left', async () => {
    const { notes } = await read(
      network({
        'goals.csv': goals({ organization: 'kukaan' }),
        'observations.csv': 'goal;year;value\ng1;2021;5\ng1;2022;5\n',
      }),
    );
    assert.deepEqual(notes, [
      'goals.csv:2: column B "organization": expected an id of "organizations", came "kukaan", which is none of them. The row is left out. Correct it, or add the row that it means.',
      'observations.csv:2: column A "goal": expected an id of "goals", came "g1", which row 2 of "goals.csv" has, and that row was left out. Rows 2–3 here are left out, too; put row 2 of "goals.csv" right.',
    ]);
  });

  it('a source that was left out costs the reference only', async () => {
    const { notes, data } = await read(
      network({
        'sources.csv': 'id;name\nlasku;\nmittari;Mittari\n',
        'observations.csv': 'goal;year;value;source\ng1;2021;5;lasku\ng1;2022;5;lasku\n',
      }),
    );
    assert.deepEqual(notes, [
      'observations.csv:2: column D "source": expected an id of "sources", came "lasku", which row 2 of "sources.csv" has, and that row was left out. source is left out in rows 2–3 here, too; put row 2 of "sources.csv" right.',
      'sources.csv:2: column B "name": expected a value in name, came nothing. Without it the row is left out.',
    ]);
    assert.deepEqual(data.goals![0]!.observations, [
      { year: 2021, value: 5 },
      { year: 2022, value: 5 },
    ]);
  });
});

describe("core's rules and questions stand at their cells", () => {
  it('of goals and of the rows of their parts', async () => {
    const { notes } = await read(
      network({
        'goals.csv': goals(
          { 'target.change': '25' },
          { id: 'g2', 'target.change': '' },
          { id: 'g3', 'target.year': '', 'target.change': '' },
          { id: 'g4', 'target.year': '2010' },
          { id: 'g5', kind: 'milestone' },
        ),
        'interim.csv': 'goal;year;change\ng4;2025;-5\ng1;2025;12\n',
        'observations.csv':
          'goal;period.start;period.end;value\ng1;1.1.2023;31.12.2023;5\ng4;31.12.2024;1.1.2024;5\n',
      }),
    );
    assert.deepEqual(notes, [
      'goals.csv:2: column M "target.change": "change" is 25, a rise of energy by 25 percent. Did you mean −25? If the rise is meant, say "direction": "increase".',
      'goals.csv:3: target.value: "value" is missing; a level to reach is a number. Say "value" in the unit, "change" in percent of the baseline or "points".',
      'goals.csv:4: column L "target.year": "target" is missing; a level to reach needs it. Add "target", or use the kind "directional", "milestone" or "monitoring".',
      'goals.csv:5: column L "target.year": "year" is not after the baseline. Correct one of the two.',
      'goals.csv:6: "milestones" is missing; a goal in steps needs them. Add at least one step.',
      'observations.csv:3: column C "period.end": "end" is before "start". Swap the two days, or correct them.',
      'interim.csv:3: column C "change": "change" is 12, a rise of energy by 12 percent. Did you mean −12? If the rise is meant, say "direction": "increase".',
    ]);
  });

  it('of members, offers and info; what readers would leave out is left out', async () => {
    const { notes, data } = await read({
      'info.csv':
        'path;value\nnetwork.id;v\nnetwork.name;Verkosto\nnetwork.contact.email;liisa\nlanguages;f\n',
      'organizations.csv':
        'id;kind;name;Y-tunnus;logo.src\nakaa;municipality;Akaa;1234567-8;akaa.png\n',
      'offers.csv': 'id;kind;title;contact.url\na;tarjous;Apua;javascript:alert(1)\n',
    });
    assert.deepEqual(notes, [
      'info.csv:4: column B "network.contact.email": "email" is not an email address. Correct it.',
      'info.csv:5: column B "languages": Item 1 of "languages" is not a language tag. Correct it.',
      'organizations.csv:2: logo.alt: "alt" is missing; people who cannot see the picture need it. Describe the picture in "alt", or say "decorative": true when the text says it all.',
      'organizations.csv:2: column D "Y-tunnus": "value" is not a Finnish business id: seven digits, a hyphen and the right check digit. Copy the id from the register (ytj.fi).',
      'offers.csv:2: column D "contact.url": "url" is not an address that can be shown. Use an https, mailto or tel address. contact.url is left out.',
    ]);
    assert.deepEqual(data.offers, [{ id: 'a', kind: 'offer', title: 'Apua' }]);
    assert.equal(data.organizations![0]!.logo!.src, 'https://document.example.org/akaa.png');
  });

  it('of an address without https://', async () => {
    const { notes, data } = await read({
      'organizations.csv':
        'id;kind;name;Verkkosivu\nseura;association;Seura;urheilijat.example\nb;association;B;www.b.example\n',
    });
    assert.deepEqual(notes, [
      'organizations.csv:2: column D "Verkkosivu": "url" is "urheilijat.example", a file beside the document, since it does not start with https://. Did you mean https://urheilijat.example?',
      'organizations.csv:3: column D "Verkkosivu": expected an https address, came "www.b.example", which is read as https://www.b.example. Write it so.',
    ]);
    assert.equal(data.organizations!.length, 2);
  });

  it('of the same year twice', async () => {
    const { notes } = await read(
      network({ 'observations.csv': 'goal;year;value\ng1;2023;5\ng1;2024;5\ng1;2023;6\n' }),
    );
    assert.equal(notes.length, 1);
    assert.match(notes[0]!, /^observations\.csv:4: column B "year": "year" is 2023, of which /);
  });

  it('of JSON in columns x, whose values readers would leave out', async () => {
    const { notes, data } = await read(
      network({
        'goals.csv':
          'id;organization;title;kind;x.target;x.observations;x\ng1;akaa;Energia;monitoring;{"year":"tuleva"};[{"year":2023,"value":"viisi"},{"year":2024,"value":5}];\ng2;akaa;;monitoring;;;{"title":5}\ng3;akaa;Vesi;monitoring;;;{"extra":1}\n',
      }),
    );
    assert.deepEqual(notes, [
      'goals.csv:2: column E "x.target": target.year: "year" is "tuleva"; expected a number. Correct it, or leave it out while it is unknown. target.year is left out.',
      'goals.csv:2: column F "x.observations": observations.1.value: "value" is "viisi"; expected a number. Correct it, or leave it out while it is unknown. observations.1 is left out.',
      'goals.csv:3: column G "x": "title" is 5; expected a text, or a text per language. Write "…" or {"fi": "…", "en": "…"}. The row is left out.',
      'goals.csv:4: column G "x": "extra" is no field here; expected one of the fields of version 1. Correct the name, or remove the field.',
    ]);
    assert.deepEqual(data.goals, [
      {
        ...{ id: 'g1', organization: 'akaa', title: 'Energia', kind: 'monitoring' },
        observations: [{ year: 2024, value: 5 }],
      },
      { id: 'g3', organization: 'akaa', title: 'Vesi', kind: 'monitoring', extra: 1 },
    ]);
  });

  it('of one cell with much in it: the first five, and how many more', async () => {
    const figures = Array.from({ length: 20 }, (_, at) => ({ year: `bad ${at}`, value: at }));
    const cell = `"${JSON.stringify(figures).replaceAll('"', '""')}"`;
    const { notes } = await read(
      network({
        'goals.csv': `id;organization;title;kind;x.observations\ng1;akaa;T;monitoring;${cell}\n`,
      }),
    );
    assert.equal(notes.length, 1);
    assert.match(notes[0]!, /^goals\.csv:2: column E "x\.observations": .*"bad 0"/);
    assert.equal(notes[0]!.match(/ Also /g)?.length, 5);
    assert.match(
      notes[0]!,
      / Also \d+ more messages like these\. Correct the first ones and import again\.$/,
    );
  });
});

describe('places', () => {
  /** Sheets with their cells from a place on. */
  const bookOf = (
    bookType: 'xlsx' | 'ods',
    sheets: Record<string, { origin?: string; rows: Cell[][] }>,
    change: (sheets: XLSX.WorkBook['Sheets']) => void = () => undefined,
  ) => {
    const book = XLSX.utils.book_new();
    for (const [name, { origin = 'A1', rows }] of Object.entries(sheets))
      XLSX.utils.book_append_sheet(
        book,
        XLSX.utils.sheet_add_aoa({}, rows as unknown[][], { origin }),
        name,
      );
    change(book.Sheets);
    return new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer);
  };

  for (const bookType of ['xlsx', 'ods'] as const)
    it(`${bookType}: a title above the header, empty rows and columns; in the order of the workbook`, async () => {
      const bytes = bookOf(
        bookType,
        {
          Luvut: {
            rows: [
              ['Tavoite', 'Vuosi', 'Arvo'],
              ['g1', 2023, 5],
              ['g2', 2023, 5],
              ['g1', 'viime vuosi', 6],
            ],
          },
          Tavoitteet: {
            origin: 'C2',
            rows: [
              ['Tavoitteet 2026'],
              [],
              [],
              ['Tunnus', 'Jäsen', 'Otsikko', 'Laji', 'Lähtövuosi', 'Lähtötaso'],
              ['g1', 'akaa', 'Energia', 'seuranta', 2020, 100],
              [],
              ['g2', 'akaa', 'Vesi', 'mittari', 2020, 'sata', null, 'kysy Liisalta'],
            ],
          },
          Jäsenet: {
            rows: [
              ['Tunnus', 'Nimi', 'Tyyppi'],
              ['akaa', 'Akaa', 'Kuntta'],
            ],
          },
        },
        ({ Tavoitteet: sheet }) => void (sheet!.H6 = { t: 'n', v: 100, f: '50+50' }),
      );
      const name = `a.${bookType}`;
      const { notes } = await read({ [name]: bytes }, FOLDER + name);
      assert.deepEqual(notes, [
        'Luvut:3: column A "Tavoite": expected an id of "goals", came "g2", which row 8 of "Tavoitteet" has, and that row was left out. The row is left out, too; put row 8 of "Tavoitteet" right.',
        'Luvut:4: column B "Vuosi": expected a year from 1900 to 2200, came "viime vuosi". Correct it, or leave the cell empty while it is unknown. Without it the row is left out.',
        'Tavoitteet:2: expected names of columns, came "Tavoitteet 2026". The header is row 5; what stands above it is left out.',
        'Tavoitteet:6: column H "Lähtötaso": expected values, came a formula: =50+50. The values that were saved with them are used; nothing is computed. Look whether they are up to date.',
        'Tavoitteet:8: column F "Laji": expected one of: quantitative, endState, milestone, directional, monitoring, came "mittari". Correct it, or leave the cell empty while it is unknown. Without it the row is left out.',
        'Tavoitteet:8: column H "Lähtötaso": expected a number, came "sata". Correct it, or leave the cell empty while it is unknown.',
        'Tavoitteet:8: column J: expected nothing, since no header stands above, came "kysy Liisalta". Give the column a header, or empty the cell.',
        'Jäsenet:2: column C "Tyyppi": expected one of: municipality, region, publicAuthority, company, association, education, other, came "Kuntta". Correct it, or leave the cell empty while it is unknown. It is read as other; write what it is.',
      ]);
    });

  it('CSV: a title above the header, line breaks in cells, a row that is broken', async () => {
    const { notes } = await read(
      {
        'goals.csv':
          '\ufeffTavoitteet 2026\r\n\r\nTunnus;Jäsen;Otsikko;Laji;Lähtövuosi\r\ng1;akaa;"Energia\r\nja vesi";seuranta;20\r\n;;;;\r\ng2;akaa;=1+1;seuranta;\r\ng3;akaa;"Ve"si;seuranta;\r\ng4;akaa;Jäte;seuranta;ensi\r\n',
      },
      `${FOLDER}goals.csv`,
    );
    assert.deepEqual(notes, [
      'goals.csv:1: expected names of columns, came "Tavoitteet 2026". The header is row 3; what stands above it is left out.',
      'goals.csv:4: column E "Lähtövuosi": expected a year from 1900 to 2200, came "20". Write the year with four digits.',
      'goals.csv:6: column C "Otsikko": expected a value, came what looks like a formula: "=1+1". It is read as a text and never computed; write the value.',
      'goals.csv:7: expected quotation marks in pairs, but "si;seuranta;" stands after a closing quotation mark. The row is left out, and reading goes on with the next line that has as many cells as the header; write a quotation mark inside a cell twice, and look whether the file is whole.',
      'goals.csv:8: column E "Lähtövuosi": expected a year from 1900 to 2200, came "ensi". Correct it, or leave the cell empty while it is unknown.',
    ]);
  });

  it('columns behind Z have two letters', async () => {
    assert.deepEqual([0, 25, 26, 51, 52, 701, 702].map(letters), [
      ...['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'],
    ]);
    const numbers = Array.from({ length: 13 }, (_, at) => at + 1);
    const header = numbers.map((at) => `identifiers.${at}.scheme;identifiers.${at}.value`);
    const cells = numbers.map((at) => (at === 12 ? 'passi;7' : 'lei;7'));
    const { notes } = await read({
      'organizations.csv': `id;kind;name;${header.join(';')}\na;company;A;${cells.join(';')}\n`,
    });
    assert.deepEqual(notes, [
      'organizations.csv:2: column Z "identifiers.12.scheme": expected one of: businessId, lei, wikidata, municipality, other, came "passi". Correct it, or leave the cell empty while it is unknown. Without it identifiers.12 is left out.',
    ]);
  });

  it('of the first rows where there are too many, however they were found', async () => {
    const rows = Array.from({ length: 100 }, (_, at) =>
      at % 2 ? `ei-${at};2023;5;` : `g1;${2000 + at};5;hyvä`,
    );
    const { notes } = await read(
      network({ 'observations.csv': `goal;year;value;quality\n${rows.join('\n')}\n` }),
    );
    assert.deepEqual(
      notes.map((note) => /^observations\.csv:?\d*: column ./.exec(note)![0]),
      [
        ...Array.from({ length: 40 }, (_, at) =>
          at % 2 ? `observations.csv:${at + 2}: column A` : `observations.csv:${at + 2}: column D`,
        ),
        'observations.csv: column A',
        'observations.csv: column D',
      ],
    );
    assert.equal(
      notes.at(-2),
      'observations.csv: column A "goal": 30 more messages like these. Correct the first ones and import again.',
    );
  });
});

describe('whatever is written into a workbook', () => {
  const words: Cell[] = [
    ...[
      'x',
      'kunta',
      '31.2.2027',
      '2030',
      '-25 %',
      'g9',
      'Ä Ö',
      '#N/A',
      '1.234,5',
      'www.a.example',
    ],
    ...[
      'a.example',
      'javascript:1',
      '{"a":1}',
      '=1+1',
      '\ufffd',
      0.5,
      1e9,
      -101,
      20300,
      null,
      null,
    ],
  ];
  const change = fc.record({
    sheet: fc.nat(),
    row: fc.nat(),
    column: fc.nat(),
    to: fc.constantFrom(...words),
  });

  /** The position of a note: sheet, row, column. */
  const placeOf = (note: string): [sheet: number, row: number, column: string] => {
    const [, file, row = '0', column = ''] = /^(\w+)\.csv(?::(\d+))?: (?:column ([A-Z]+))?/.exec(
      note,
    )!;
    return [sheetNames.indexOf(file as never), Number(row), column];
  };
  const isBefore = ([a, b, c]: ReturnType<typeof placeOf>, [d, e, f]: ReturnType<typeof placeOf>) =>
    a - d || b - e || c.length - f.length || (c < f ? -1 : c > f ? 1 : 0);

  it('each cell has one note, in order, and no reader adds any', async () => {
    await fc.assert(
      fc.asyncProperty(
        documentArbitrary,
        fc.array(change, { minLength: 1, maxLength: 12 }),
        async (document, changes) => {
          const tables = tablesOf(document)
            .filter(({ rows }) => rows.length)
            .map(({ name, header, rows }) => ({
              ...{ name, header },
              rows: rows.map(({ row, cells }) => ({ row, cells: [...cells] })),
            }));
          for (const { sheet, row, column, to } of changes) {
            const { rows, header } = tables[sheet % tables.length]!;
            const { cells } = rows[row % rows.length]!;
            // A document of another version is refused as a whole.
            if (cells[0] !== 'ilmi') cells[column % header.length] = to;
          }
          const { notes } = await read(
            Object.fromEntries(tables.map((table) => [`${table.name}.csv`, csvOf(table)])),
          );
          const all = notes.filter((note) => !note.includes(' more messages like these'));
          assert.deepEqual(
            all.filter((note) => note.startsWith('/')),
            [],
          );
          const places = all.map(placeOf);
          for (const [at, place] of places.entries()) {
            const before = places[at - 1];
            if (!before) continue;
            const order = isBefore(before, place);
            assert.ok(order < 0 || (order === 0 && !place[2]), `${all[at - 1]!}\n${all[at]!}`);
          }
          for (const note of all) {
            const [sheet, row, column] = placeOf(note);
            const table = tables.find(({ name }) => name === sheetNames[sheet])!;
            const at = table.header.findIndex((_, index) => letters(index) === column);
            const cell = table.rows.find((one) => one.row === row)?.cells[at] ?? null;
            if (/: column .* came nothing\b/.test(note) && table.name !== 'info')
              assert.equal(cell, null, note);
          }
        },
      ),
      { numRuns: propertyRuns },
    );
  });
});
