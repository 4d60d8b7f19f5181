import * as XLSX from '@e965/xlsx';
import { ClientError } from '@ilmi/client';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { documentOf, readCsvTable, readWorkbook, workbookOf } from '../../src/spreadsheet/index.js';

/*
 * Damaged and careless input: each with what is told about it, word by word, and what is left. Two
 * organisations and two goals are there besides whatever is damaged.
 */

const text = (csv: string) => new TextEncoder().encode(csv);

const organizations = 'id;kind;name\nakaa;municipality;Akaa\nfirma;company;Firma Oy\n';
const goals = 'id;organization;title;kind\ng1;akaa;Energia;monitoring\ng2;firma;Jäte;monitoring\n';
const observations = (...rows: string[]) => ['goal;year;value', ...rows, ''].join('\n');
const milestones = (...rows: string[]) => ['goal;title;due', ...rows, ''].join('\n');

interface Outcome {
  warnings: string[];
  error?: string;
  /** Goals that are left, each with the number of its figures. */
  goals: string[];
  document: Record<string, unknown>;
}

type Item = Record<string, unknown>;

function outcome(document: Record<string, unknown>, warnings: string[]): Outcome {
  const list = (document.goals ?? []) as Item[];
  return {
    document,
    warnings,
    goals: list.map(
      ({ id, observations: figures }) =>
        `${id as string}${figures ? ` ${(figures as unknown[]).length}` : ''}`,
    ),
  };
}

async function attempt(
  make: (warn: (path: string, message: string) => void) => Promise<Record<string, unknown>>,
): Promise<Outcome> {
  const warnings: string[] = [];
  try {
    return outcome(
      await make((path, message) => void warnings.push(`${path}: ${message}`)),
      warnings,
    );
  } catch (error) {
    assert.ok(ClientError.is(error), String(error));
    assert.equal(error.code, 'invalidResponse');
    return { warnings, error: error.message, goals: [], document: {} };
  }
}

const readCsv = (files: Record<string, string | Uint8Array | undefined>, lang?: string) =>
  attempt(async (warn) => {
    const tables = [];
    const all = { 'organizations.csv': organizations, 'goals.csv': goals, ...files };
    for (const [name, content] of Object.entries(all))
      if (content !== undefined)
        tables.push(
          await readCsvTable(name, typeof content === 'string' ? text(content) : content, warn, {
            lang,
          }),
        );
    return documentOf(tables, warn, { lang });
  });

// CSV

interface Damage {
  files: Record<string, string | Uint8Array | undefined>;
  warnings?: string[];
  error?: string;
  left?: string[];
}

const utf16 = (csv: string) => {
  const bytes = new Uint8Array(2 + csv.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let at = 0; at < csv.length; at++) view.setUint16(2 + at * 2, csv.charCodeAt(at), true);
  return bytes;
};
const latin = (csv: string) => Uint8Array.from(csv, (char) => char.charCodeAt(0));

const damages: Record<string, Damage> = {
  'another separator, |': {
    files: { 'goals.csv': 'id|organization|title|kind\ng3|akaa|Energia|monitoring\n' },
    warnings: [
      'goals.csv:1: expected columns that are separated by ; , or a tab, came one column "id|organization|title|kind". Save it as CSV with semicolons.',
    ],
    left: [],
  },
  'commas below a header with semicolons': {
    files: { 'goals.csv': goals + 'g3,akaa,Vesi,monitoring\ng4;akaa;Ilma;monitoring\n' },
    warnings: [
      'goals.csv:4: expected 4 cells that are separated by ;, as in the header, came one with , in it: "g3,akaa,Vesi,monitoring". The row is left out; save the whole file with one separator.',
    ],
    left: ['g1', 'g2', 'g4'],
  },
  'Windows-1252, as Excel saves it': {
    files: { 'goals.csv': latin(goals) },
    warnings: [
      'goals.csv:1: expected UTF-8, came other bytes. They are read as Windows-1252, in which Excel saves "CSV"; look at the letters å, ä and ö, and save the file as "CSV UTF-8".',
    ],
  },
  'UTF-8 with one byte that is none': {
    files: {
      'goals.csv': Uint8Array.from([
        ...text(goals + 'g3;akaa;Sää S'),
        0xe4,
        ...text(';monitoring\n'),
      ]),
    },
    warnings: [
      'goals.csv:4: column C "title": expected a text, came one with \ufffd, which stands for letters that were lost when the file was saved. Write them anew.',
    ],
    left: ['g1', 'g2', 'g3'],
  },
  'UTF-16 with an odd number of bytes': {
    files: { 'goals.csv': utf16(goals).slice(0, -1) },
    warnings: [
      'goals.csv:1: expected UTF-16, in which every letter has two bytes, came an odd number of bytes. The file is cut off; save it again.',
    ],
  },
  'a title that is merged over the columns': {
    files: { 'goals.csv': `Tavoitteet 2026;;;\n;;;\n${goals}` },
    warnings: [
      'goals.csv:1: expected names of columns, came "Tavoitteet 2026". The header is row 3; what stands above it is left out.',
    ],
  },
  'half a file, which ends inside quotation marks': {
    files: { 'goals.csv': goals + 'g3;akaa;"Vesi ja\nilma' },
    warnings: [
      'goals.csv:4: expected quotation marks in pairs, but the quotation mark before "Vesi ja" is never closed. The row is left out, and reading goes on with the next line that has as many cells as the header; write a quotation mark inside a cell twice, and look whether the file is whole.',
    ],
  },
  'a quotation mark that is never closed': {
    files: {
      'goals.csv':
        'id;organization;title;kind\ng1;akaa;"Vesi;monitoring\ng2;firma;Jäte;monitoring\ng3;firma;"Ilma";monitoring\n',
    },
    warnings: [
      'goals.csv:2: expected quotation marks in pairs, but "Ilma\\";monitoring" stands after a closing quotation mark. The row is left out, and reading goes on with the next line that has as many cells as the header; write a quotation mark inside a cell twice, and look whether the file is whole.',
    ],
    left: ['g2', 'g3'],
  },
  'quotation marks inside a cell': {
    files: {
      'goals.csv': goals + 'g3;akaa;"Hanke "Ilma" alkaa";monitoring\ng4;akaa;Vesi;monitoring\n',
    },
    warnings: [
      'goals.csv:4: expected quotation marks in pairs, but "Ilma\\" alkaa\\";monitoring" stands after a closing quotation mark. The row is left out, and reading goes on with the next line that has as many cells as the header; write a quotation mark inside a cell twice, and look whether the file is whole.',
    ],
    left: ['g1', 'g2', 'g4'],
  },
  'a column with another name': {
    files: { 'goals.csv': goals.replace('organization', 'owner') },
    warnings: [
      'goals.csv:1: expected a column "organization", which every row needs, came none. Without it no row is read; add it, or rename the one that it is. Perhaps it is one of those that are not known: "owner".',
      'goals.csv:1: column B "owner": expected a column of "goals", came "owner", which is left out. Rename it, or remove it.',
    ],
    left: [],
  },
  'a slip in the name of a column': {
    files: {
      'goals.csv': 'id;organization;title;kind;baselin.year\ng1;akaa;Energia;monitoring;2020\n',
    },
    warnings: [
      'goals.csv:1: column E "baselin.year": expected a column of "goals", came "baselin.year", which is left out. Did you mean baseline.year?',
    ],
    left: ['g1'],
  },
  'a missing column': {
    files: { 'goals.csv': 'id;organization;kind\ng1;akaa;monitoring\n' },
    warnings: [
      'goals.csv:1: expected a column "title", which every row needs, came none. Without it no row is read; add it, or rename the one that it is.',
    ],
    left: [],
  },
  'members without their kind': {
    files: { 'organizations.csv': 'id;name\nakaa;Akaa\nfirma;Firma Oy\n' },
    warnings: [
      'organizations.csv:1: expected a column "kind", which every row needs, came none. All are read as other; add it, or rename the one that it is.',
    ],
  },
  'two columns of one meaning': {
    files: {
      'goals.csv': 'id;organization;title;kind;Otsikko\ng1;akaa;Energia;monitoring;Sähkö\n',
    },
    warnings: [
      'goals.csv:1: column E "Otsikko": expected one column for each field, came "Otsikko", which means the same as "title". The first of the two counts; rename or remove this one.',
    ],
    left: ['g1'],
  },
  'an id twice': {
    files: { 'goals.csv': goals + 'g1;firma;Vesi;monitoring\n' },
    warnings: [
      'goals.csv:4: column A "id": expected an id of its own, came "g1", which a row above has. The row is left out; write another id.',
    ],
  },
  'a formula, which is read as a text': {
    files: {
      'goals.csv': goals + 'g3;akaa;"=HYPERLINK(""https://example.org"";""Vesi"")";monitoring\n',
    },
    warnings: [
      'goals.csv:4: column C "title": expected a value, came what looks like a formula: "=HYPERLINK(\\"https://example.org\\";\\"Vesi\\")". It is read as a text and never computed; write the value.',
    ],
    left: ['g1', 'g2', 'g3'],
  },
  'the error of a formula': {
    files: { 'observations.csv': observations('g1;2024;#N/A', 'g1;2025;5') },
    warnings: [
      'observations.csv:2: column C "value": expected a number, came "#N/A". Correct it, or leave the cell empty while it is unknown. Without it the row is left out.',
    ],
    left: ['g1 1', 'g2'],
  },
  JSON: {
    files: { 'goals.csv': '{ "ilmi": "1.0" }' },
    error:
      'goals.csv: expected CSV, came JSON. An Ilmi document is imported without a spreadsheet.',
  },
  'a web page': {
    files: { 'goals.csv': '<!doctype html><html><body><table><tr><td>id' },
    error:
      'goals.csv: expected a table, came a web page (HTML), perhaps one saved as .xls or a page for signing in. Open it in a spreadsheet program and save it as .xlsx, or look whether the address is that of the file itself.',
  },
  'an XML spreadsheet of Excel 2003': {
    files: {
      'goals.csv':
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
    },
    error:
      'goals.csv: expected CSV, .xlsx or .ods, came an XML spreadsheet of Excel 2003. Open it and save it as .xlsx.',
  },
  'an empty file': {
    files: { 'goals.csv': '' },
    error:
      'goals.csv: expected a table, came an empty file. Look whether it was saved, and at the address.',
  },
  'a file of spaces': {
    files: { 'goals.csv': ' \n\n;;\n' },
    error: 'goals.csv: expected CSV with names of columns in its first row, came an empty file.',
  },
  'a binary file': {
    files: { 'goals.csv': Uint8Array.from({ length: 300 }, (_, at) => (at * 7) % 256) },
    error:
      'goals.csv: expected CSV, came a file that is no text. Save the table as CSV, .xlsx or .ods.',
  },
  'a PDF': {
    files: { 'goals.csv': '%PDF-1.7 and so on' },
    error: 'goals.csv: expected a table, came a PDF. Save the table itself as .xlsx or CSV.',
  },
  'only headers': {
    files: { 'organizations.csv': 'id;kind;name\n', 'goals.csv': 'id;organization;title;kind\n' },
    error:
      'expected rows, came only headers (organizations.csv, goals.csv). Write at least one row below them.',
  },
  'a table that is none of ours': {
    files: { 'budjetti.csv': 'menot;tulot\n1;2\n' },
    warnings: [
      'budjetti.csv:1: expected a table of a document, came "budjetti.csv" with the columns "menot", "tulot". It is left out; call it one of: info, organizations, goals, observations, interim, milestones, measures, actions, stories, events, offers, sources.',
    ],
  },
  'figures without goals': {
    files: { 'goals.csv': undefined, 'observations.csv': observations('g1;2024;5', 'g1;2025;5') },
    warnings: [
      'observations.csv:2: expected goals that these rows belong to, came none. The table is left out; import it together with "goals".',
    ],
    left: [],
  },
  'a unit in a number': {
    files: { 'observations.csv': observations('g1;2023;120 MWh', 'g1;2024;5') },
    warnings: [
      'observations.csv:2: column C "value": expected a number, came "120 MWh". Write 120 alone; "MWh" belongs in a column of its own. Without it the row is left out.',
    ],
    left: ['g1 1', 'g2'],
  },
  'two decimal signs': {
    files: {
      'observations.csv': observations('g1;2022;1.234,5', 'g1;2023;1,2,3', 'g1;2024;1 234,5'),
    },
    warnings: [
      'observations.csv:2: column C "value": expected a number, came "1.234,5". It has two decimal signs. Write 1234,5 or 1 234,5. Without it the row is left out.',
      'observations.csv:3: column C "value": expected a number, came "1,2,3". It has two decimal signs. Write 1234,5 or 1 234,5. Without it the row is left out.',
    ],
    left: ['g1 1', 'g2'],
  },
  'a comma that may mean thousands': {
    files: { 'observations.csv': 'goal,year,value\ng1,2023,"1,234"\ng1,2024,1.234\n' },
    warnings: [
      'observations.csv:2: column C "value": expected a number, came "1,234". It may be 1.234 or 1234. Write it without a comma. Without it the row is left out.',
    ],
    left: ['g1 1', 'g2'],
  },
  'spaces that group no thousands': {
    files: { 'observations.csv': observations('g1;2023;1 2', 'g1;2024;12 345') },
    warnings: [
      'observations.csv:2: column C "value": expected a number, came "1 2". Correct it, or leave the cell empty while it is unknown. Without it the row is left out.',
    ],
    left: ['g1 1', 'g2'],
  },
  'NaN and Infinity': {
    files: { 'observations.csv': observations('g1;2022;NaN', 'g1;2023;-Infinity', 'g1;2024;5') },
    warnings: [
      'observations.csv:2: column C "value": expected a number, came "NaN". Leave the cell empty while it is unknown. Without it the row is left out.',
      'observations.csv:3: column C "value": expected a number, came "-Infinity". Leave the cell empty while it is unknown. Without it the row is left out.',
    ],
    left: ['g1 1', 'g2'],
  },
  'a dash for what is unknown': {
    files: { 'observations.csv': observations('g1;2023;-', 'g1;2024;5') },
    warnings: [
      'observations.csv:2: column C "value": expected a number, came "-". Correct it, or leave the cell empty while it is unknown. Without it the row is left out.',
    ],
    left: ['g1 1', 'g2'],
  },
  'negative years, years of two digits, half years': {
    files: {
      'observations.csv': observations('g1;-2023;5', 'g1;24;5', 'g1;2024,5;5', 'g1;2024;5'),
    },
    warnings: [
      'observations.csv:2: column B "year": expected a year from 1900 to 2200, came "-2023". Correct it, or leave the cell empty while it is unknown. Without it the row is left out.',
      'observations.csv:3: column B "year": expected a year from 1900 to 2200, came "24". Write the year with four digits. Without it the row is left out.',
      'observations.csv:4: column B "year": expected a year from 1900 to 2200, came "2024,5". Correct it, or leave the cell empty while it is unknown. Without it the row is left out.',
    ],
    left: ['g1 1', 'g2'],
  },
  'a day where a year is expected': {
    files: { 'observations.csv': observations('g1;31.12.2024;5') },
    warnings: [
      'observations.csv:2: column B "year": expected a year, came "31.12.2024", which is read as 2024. Format the cell as a number, and write the year alone.',
    ],
    left: ['g1 1', 'g2'],
  },
  'both year and day': {
    files: { 'observations.csv': 'goal;year;date;value\ng1;2024;31.12.2023;5\n' },
    warnings: [
      'observations.csv:2: column B "year": expected either date or year, came both. The date counts; empty one of the cells.',
    ],
    left: ['g1 1', 'g2'],
  },
  'neither year nor day': {
    files: { 'observations.csv': observations('g1;;5', 'g1;2024;5') },
    warnings: [
      'observations.csv:2: column B "year": expected year or period.start and period.end or date, came nothing. Without it the row is left out.',
    ],
    left: ['g1 1', 'g2'],
  },
  'a day that does not exist': {
    files: { 'milestones.csv': milestones('g1;Vaihe;31.2.2026') },
    warnings: [
      'milestones.csv:2: column C "due": expected a day such as 31.5.2027, came "31.2.2026". There is no such day.',
    ],
  },
  'a day with a year of two digits': {
    files: { 'milestones.csv': milestones('g1;Vaihe;31.5.26') },
    warnings: [
      'milestones.csv:2: column C "due": expected a day such as 31.5.2027, came "31.5.26". Write the year with four digits.',
    ],
  },
  'a year where a day is expected': {
    files: { 'milestones.csv': milestones('g1;Vaihe;2026') },
    warnings: [
      'milestones.csv:2: column C "due": expected a day such as 31.5.2027, came "2026". Write the whole day, not only the year.',
    ],
  },
  'a day in words, and one in the American order': {
    files: { 'milestones.csv': milestones('g1;Vaihe;toukokuussa', 'g1;Vaihe;5/31/2027') },
    warnings: [
      'milestones.csv:2: column C "due": expected a day such as 31.5.2027, came "toukokuussa". Correct it, or leave the cell empty while it is unknown.',
      'milestones.csv:3: column C "due": expected a day such as 31.5.2027, came "5/31/2027". Correct it, or leave the cell empty while it is unknown.',
    ],
  },
  'an unknown goal': {
    files: { 'observations.csv': observations('g9;2024;5', 'g1;2024;5') },
    warnings: [
      'observations.csv:2: column A "goal": expected an id of "goals", came "g9", which is none of them. The row is left out. Correct it, or add the row that it means.',
    ],
    left: ['g1 1', 'g2'],
  },
  'an unknown organisation': {
    files: { 'goals.csv': goals + 'g3;eikukaan;Vesi;monitoring\n' },
    warnings: [
      'goals.csv:4: column B "organization": expected an id of "organizations", came "eikukaan", which is none of them. The row is left out. Correct it, or add the row that it means.',
    ],
  },
  'a name that two organisations have': {
    files: {
      'organizations.csv': organizations + 'firma-2;company;Firma Oy\n',
      'goals.csv': goals + 'g3;Firma Oy;Vesi;monitoring\n',
    },
    warnings: [
      'goals.csv:4: column B "organization": expected an id of "organizations", came "Firma Oy", which is the name of two of them. The row is left out. Correct it.',
    ],
  },
  'ids with spaces, capitals and umlauts': {
    files: { 'goals.csv': goals + 'Hämeen Vesi;akaa;Vesi;monitoring\n' },
    warnings: [
      'goals.csv:4: column A "id": expected an id of small letters, digits and hyphens, came "Hämeen Vesi". hameen-vesi is used. Write it into id, so that it stays when the spelling changes.',
    ],
    left: ['g1', 'g2', 'hameen-vesi'],
  },
  'an id of nothing': {
    files: { 'goals.csv': goals + '—;akaa;Vesi;monitoring\n' },
    warnings: [
      'goals.csv:4: column A "id": expected an id of small letters, digits and hyphens, came "—". Without it the row is left out.',
    ],
  },
  'control characters': {
    files: { 'goals.csv': goals + 'g3;akaa;Ve\x07si;monitoring\n' },
    warnings: [
      'goals.csv:4: column C "title": expected a text, came one with characters that cannot be shown; a space stands for each. Write it anew.',
    ],
    left: ['g1', 'g2', 'g3'],
  },
  'letters that were lost': {
    files: { 'goals.csv': goals + 'g3;akaa;S\ufffd\ufffd;monitoring\n' },
    warnings: [
      'goals.csv:4: column C "title": expected a text, came one with \ufffd, which stands for letters that were lost when the file was saved. Write them anew.',
    ],
    left: ['g1', 'g2', 'g3'],
  },
  'a very long cell': {
    files: { 'goals.csv': goals + `g3;akaa;${'a'.repeat(32_768)};monitoring\n` },
    warnings: [
      'goals.csv:4: column C "title": expected at most 32767 characters, came 32768. They are read, but spreadsheet programs would cut them: shorten the text before one opens the file.',
    ],
    left: ['g1', 'g2', 'g3'],
  },
  'names of the prototype as headers': {
    files: {
      'goals.csv':
        'id;organization;title;kind;__proto__;constructor;x.__proto__\ng1;akaa;Energia;monitoring;1;2;{"polluted":1}\n',
    },
    warnings: [
      'goals.csv:1: column E "__proto__": expected a column of "goals", came "__proto__", which is left out. Rename it, or remove it.',
      'goals.csv:1: column F "constructor": expected a column of "goals", came "constructor", which is left out. Rename it, or remove it.',
      'goals.csv:1: column G "x.__proto__": expected a column of "goals", came "x.__proto__", which is left out. Remove it.',
    ],
    left: ['g1'],
  },
  'a text with and without a language': {
    files: {
      'goals.csv': 'id;organization;title;title.fi;kind\ng1;akaa;Energy;Energia;monitoring\n',
    },
    warnings: [
      'goals.csv:2: column D "title.fi": expected a text with or without languages, came title and title.fi, and nothing tells which language title is in. It is left out; write "languages" into "info", or a language into every header.',
    ],
    left: ['g1'],
  },
  'a path through a value that has no parts': {
    files: {
      'goals.csv': 'id;organization;title;kind;kind.fi\ng1;akaa;Energia;monitoring;seuranta\n',
    },
    warnings: [
      'goals.csv:1: column E "kind.fi": expected a column of "goals", came "kind.fi", which is left out. Did you mean kind?',
    ],
    left: ['g1'],
  },
  'numbered columns with a gap, from 0, and without numbers': {
    files: {
      'organizations.csv':
        'id;kind;name;identifiers.1.scheme;identifiers.1.value;identifiers.3.scheme;identifiers.3.value;identifiers.0.value;identifiers.value\nakaa;municipality;Akaa;lei;L1;wikidata;Q1;;\nfirma;company;Firma Oy\n',
    },
    warnings: [
      'organizations.csv:1: column F "identifiers.3.scheme": expected columns identifiers.2.… before those of identifiers.3, came none. The items close up; number them without gaps.',
      'organizations.csv:1: column G "identifiers.3.value": expected columns identifiers.2.… before those of identifiers.3, came none. The items close up; number them without gaps.',
      'organizations.csv:1: column H "identifiers.0.value": expected a column of "organizations", came "identifiers.0.value", which is left out. Number the items of the list from 1 to 999, as in identifiers.1.value.',
      'organizations.csv:1: column I "identifiers.value": expected a column of "organizations", came "identifiers.value", which is left out. Number the items of the list from 1 to 999, as in identifiers.1.value.',
    ],
  },
  'cells beyond the header': {
    files: { 'goals.csv': goals.replace('Energia;monitoring', 'Energia;monitoring;;huom') },
    warnings: [
      'goals.csv:2: column F: expected nothing, since no header stands above, came "huom". Give the column a header, or empty the cell.',
    ],
  },
  'a word that is not in the list': {
    files: {
      'organizations.csv': 'id;kind;name;size\nakaa;Kuntta;Akaa;iso\nfirma;company;Firma Oy;\n',
    },
    warnings: [
      'organizations.csv:2: column B "kind": expected one of: municipality, region, publicAuthority, company, association, education, other, came "Kuntta". Correct it, or leave the cell empty while it is unknown. It is read as other; write what it is.',
      'organizations.csv:2: column D "size": expected one of: micro, small, medium, large, came "iso". Correct it, or leave the cell empty while it is unknown.',
    ],
  },
  'neither yes nor no': {
    files: {
      'organizations.csv':
        'id;kind;name;isTrader\nakaa;municipality;Akaa;ehkä\nfirma;company;Firma Oy;x\n',
    },
    warnings: [
      'organizations.csv:2: column D "isTrader": expected yes or no, came "ehkä". Correct it, or leave the cell empty while it is unknown.',
    ],
  },
  'a unit that is no code': {
    files: {
      'goals.csv':
        'id;organization;title;kind;measure.unit\ng1;akaa;Energia;monitoring;hehtaaria\n',
    },
    warnings: [
      'goals.csv:2: column E "measure.unit": expected a unit such as kgCO2e, tCO2e, ktCO2e, MtCO2e, kWh, MWh, GWh, kg, t, km, l, m3, pcs, %, other, MWh/m2, came "hehtaaria". Write one of them, or other and the name of the unit into measure.unitLabel or effect.unitLabel.',
    ],
    left: ['g1'],
  },
  'a part of an object without the rest of it': {
    files: {
      'goals.csv': 'id;organization;title;kind;measure.unit\ng1;akaa;Energia;monitoring;MWh\n',
    },
    warnings: [
      'goals.csv:2: expected one of: ghgEmissions, energy, waste, materials, distance, other in measure.quantity, came nothing. Without it measure is left out.',
      'goals.csv:2: expected one of: absolute, intensity, share, count in measure.basis, came nothing. Without it measure is left out.',
    ],
    left: ['g1'],
  },
  'addresses that are none': {
    files: {
      'organizations.csv':
        'id;kind;name;url\nakaa;municipality;Akaa;javascript:alert(1)\nfirma;company;Firma Oy;www.example.org\n',
    },
    warnings: [
      'organizations.csv:2: column D "url": expected an https address, came "javascript:alert(1)". Correct it, or leave the cell empty while it is unknown.',
      'organizations.csv:3: column D "url": expected an https address, came "www.example.org", which is read as https://www.example.org. Write it so.',
    ],
  },
  'codes without their zeros': {
    files: {
      'info.csv':
        'path;value\nnetwork.id;v\nnetwork.name;V\nnetwork.municipalities.1.code;20\nnetwork.municipalities.1.name;Akaa\n',
      'organizations.csv':
        'id;kind;name;municipality\nakaa;municipality;Akaa;20\nfirma;company;Firma Oy;999\n',
    },
    warnings: [
      'organizations.csv:2: column D "municipality": expected a code of 3 digits, came 20, which has lost its zeros. It is read as 020. Format the cell as text, and write 020.',
      'organizations.csv:3: column D "municipality": expected a code of network.municipalities of "info", came "999", which is none of them. municipality is left out. Correct it, or add the row that it means.',
      'info.csv:4: column B "network.municipalities.1.code": expected a code of 3 digits, came 20, which has lost its zeros. It is read as 020. Format the cell as text, and write 020.',
    ],
  },
  'JSON that is none': {
    files: { 'goals.csv': 'id;organization;title;kind;x.extra\ng1;akaa;Energia;monitoring;{a}\n' },
    warnings: [
      'goals.csv:2: column E "x.extra": expected JSON, came "{a}". Correct it, or empty the cell.',
    ],
    left: ['g1'],
  },
  'a number in the place of the whole of info': {
    files: { 'info.csv': 'path;value\nlicence;CC0-1.0\nx;1\n' },
    warnings: [
      'info.csv:3: column B "x": expected an object as JSON, came "1". Nothing of "info" is read; remove the row.',
    ],
  },
  'a wrong field, a repeated one and a wrong moment in info': {
    files: {
      'info.csv': 'path;value\nfoo;1\nlicence;CC-BY-4.0\nlicence;CC0-1.0\nupdated;24.11.2026\n',
    },
    warnings: [
      'info.csv:2: column B "foo": expected a field of a document, came "foo", which is left out. Rename it, or remove it.',
      'info.csv:4: column B "licence": expected each field once, came "licence" again. The first counts; remove one of the two.',
      'info.csv:5: column B "updated": expected a moment such as 2026-11-24T10:00:00Z, came "24.11.2026". Correct it, or leave the cell empty while it is unknown.',
    ],
  },
};

for (const [name, { files, warnings = [], error, left = ['g1', 'g2'] }] of Object.entries(damages))
  test(`CSV: ${name}`, async () => {
    const result = await readCsv(files);
    assert.equal(result.error, error);
    assert.deepEqual(result.warnings, warnings);
    if (!error) assert.deepEqual(result.goals, left);
  });

test('CSV: a file that is larger than allowed is refused while it comes', async () => {
  let asked = 0;
  const endless = async function* () {
    for (;;) {
      asked++;
      yield text(observations(...Array.from({ length: 1000 }, () => 'g1;2024;5')));
    }
  };
  const result = await attempt(async (warn) =>
    documentOf(
      [await readCsvTable('observations.csv', endless(), warn, { maxBytes: 100_000 })],
      warn,
    ),
  );
  assert.equal(
    result.error,
    'observations.csv: larger than 100000 bytes. Divide it, or raise the option maxBytes.',
  );
  assert.equal(asked, 10);
});

test('CSV: more columns than there can be', async () => {
  const result = await readCsv({ 'goals.csv': `id${';x'.repeat(20_000)}\n` });
  assert.equal(
    result.error,
    'goals.csv: row 1 has 20001 columns; the most is 16384. Look whether the file has line ends.',
  );
});

test('CSV: more rows than there can be', async () => {
  const result = await readCsv({ 'goals.csv': `id;title\n${'a;b\n'.repeat(1_048_576)}` });
  assert.equal(result.error, 'goals.csv: more than 1048576 rows. Divide the file.');
});

test('CSV: what goes wrong in every row is told twenty times, and then counted', async () => {
  const rows = Array.from({ length: 300 }, (_, at) => `g1;2024;${at} MWh`);
  const { warnings } = await readCsv({ 'observations.csv': observations(...rows, 'g1;2025;5') });
  assert.equal(warnings.length, 21);
  assert.equal(
    warnings[20],
    'observations.csv: column C "value": 280 more messages like these. Correct the first ones and import again.',
  );
});

// Workbooks

const document = {
  ilmi: '1.0',
  organizations: [{ id: 'akaa', kind: 'municipality', name: 'Akaa' }],
  goals: [
    {
      id: 'g1',
      organization: 'akaa',
      title: 'Energia',
      kind: 'monitoring',
      observations: [{ year: 2024, value: 5 }],
      milestones: [{ title: 'Vaihe', due: '2027-05-31' }],
    },
  ],
};
const whole = workbookOf(document);

/** The workbook after something has been done to its sheets. */
function edited(
  change: (sheets: XLSX.WorkBook['Sheets'], book: XLSX.WorkBook) => void,
  bookType: XLSX.BookType = 'xlsx',
): Uint8Array {
  const book = XLSX.read(whole, { type: 'array', cellNF: true });
  change(book.Sheets, book);
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer);
}

/** The workbook after something has been done to the parts of its zip. */
function rezipped(
  change: (parts: Record<string, Uint8Array>) => void,
  from: Uint8Array = whole,
): Uint8Array {
  const parts = unzipSync(from);
  change(parts);
  return zipSync(parts);
}

/** The part that is the nth sheet. */
const sheetPart = (name: number) => `xl/worksheets/sheet${name}.xml`;
const replaceIn = (parts: Record<string, Uint8Array>, part: string, from: RegExp, to: string) => {
  const before = strFromU8(parts[part]!);
  const after = before.replace(from, to);
  assert.notEqual(after, before);
  parts[part] = strToU8(after);
};

const readBook = (bytes: Uint8Array, maxBytes?: number, lang?: string) =>
  attempt((warn) => {
    const tables = readWorkbook(bytes, warn, { name: 'jäsenet.xlsx', maxBytes, lang });
    return Promise.resolve(documentOf(tables, warn, { lang }));
  });

/** A zip that says that each of its parts is a hundred bytes long. */
function lying(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 28; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, 100, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, 100, true);
  }
  return bytes;
}
const zeros = (bytes: number) =>
  zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), [sheetPart(1)]: new Uint8Array(bytes) });

const books: Record<
  string,
  {
    bytes: () => Uint8Array;
    maxBytes?: number;
    warnings?: string[];
    error?: string;
    left?: string[];
  }
> = {
  'a formula, with the value that was saved': {
    bytes: () => edited((sheets) => void (sheets.observations!.C2 = { t: 'n', v: 10, f: '5*2' })),
    warnings: [
      'observations:2: column C "value": expected values, came a formula: =5*2. The values that were saved with them are used; nothing is computed. Look whether they are up to date.',
    ],
  },
  'a formula without a saved value': {
    bytes: () =>
      rezipped(
        (parts) => replaceIn(parts, sheetPart(4), /<f>5\*2<\/f><v>10<\/v>/, '<f>5*2</f>'),
        edited((sheets) => void (sheets.observations!.C2 = { t: 'n', v: 10, f: '5*2' })),
      ),
    warnings: [
      'observations:2: column C "value": expected a value, came a formula whose value was not saved. Put the formula right, or write the value itself. Without it the row is left out.',
    ],
    left: ['g1'],
  },
  HYPERLINK: {
    bytes: () =>
      edited(
        (sheets) =>
          void (sheets.goals!.C2 = {
            t: 's',
            v: 'Energia',
            f: 'HYPERLINK("https://example.org","Energia")',
          }),
      ),
    warnings: [
      'goals:2: column C "title": expected values, came a formula: =HYPERLINK("https://example.org","Energia"). The values that were saved with them are used; nothing is computed. Look whether they are up to date.',
    ],
  },
  'the error of a formula': {
    bytes: () => edited((sheets) => void (sheets.observations!.C2 = { t: 'e', v: 0x17 })),
    warnings: [
      'observations:2: column C "value": expected a value, came the error #REF!. Put the formula right, or write the value itself. Without it the row is left out.',
    ],
    left: ['g1'],
  },
  'a hidden sheet': {
    bytes: () =>
      edited((_, book) => {
        const Sheets = book.SheetNames.map(
          (name) => ({ name, Hidden: name === 'observations' ? 1 : 0 }) as const,
        );
        book.Workbook = { Sheets };
      }),
    warnings: [
      'observations:1: expected a sheet that is shown, came a hidden one, which is left out. Show it when it is to be read, or remove it.',
    ],
    left: ['g1'],
  },
  'a number that is shown in percent': {
    bytes: () => edited((sheets) => void (sheets.observations!.C2 = { t: 'n', v: 0.07, z: '0 %' })),
    warnings: [
      'observations:2: column C "value": expected a number, came a cell in the format of percent; what it shows is read, 7. Format the cell as a number, and then write 7.',
    ],
  },
  'a year in a cell with the format of a date': {
    bytes: () =>
      edited((sheets) => void (sheets.observations!.B2 = { t: 'n', v: 2024, z: 'd.m.yyyy' })),
    warnings: [
      'observations:2: column B "year": expected a year, came the date 1905-07-16, which is read as 2024. Format the cell as a number, and write the year alone.',
    ],
  },
  'a date where a year is expected': {
    bytes: () =>
      edited((sheets) => void (sheets.observations!.B2 = { t: 'n', v: 45_657, z: 'd.m.yyyy' })),
    warnings: [
      'observations:2: column B "year": expected a year, came the date 2024-12-31, which is read as 2024. Format the cell as a number, and write the year alone.',
    ],
  },
  'the number behind a date, without its format': {
    bytes: () => edited((sheets) => void (sheets.milestones!.C2 = { t: 'n', v: 46_538 })),
    warnings: [
      'milestones:2: column C "due": expected a day such as 31.5.2027, came 46538, which is read as 2027-05-31, since programs count days like that. Format the cell as a date.',
    ],
  },
  'a time of day where a day is expected': {
    bytes: () =>
      edited(
        (sheets) => void (sheets.milestones!.C2 = { t: 'n', v: 46_538.75, z: 'd.m.yyyy h:mm' }),
      ),
    warnings: [
      'milestones:2: column C "due": expected a day such as 31.5.2027, came the date 2027-05-31T18:00. The time is left out, since only a day is kept here.',
    ],
  },
  'cells that are merged over rows': {
    bytes: () =>
      edited(({ observations: sheet }) => {
        sheet!.B3 = { t: 'n', v: 2025 };
        sheet!.C3 = { t: 'n', v: 6 };
        sheet!['!ref'] = 'A1:C3';
        sheet!['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
      }),
    warnings: [
      'observations:2: expected a cell for each value, came merged cells: A2:A3. Their value counts for each of their rows, in their first column; undo the merging.',
    ],
    left: ['g1 2'],
  },
  'headers that are merged': {
    bytes: () =>
      edited(({ goals: sheet }) => {
        delete sheet!.D1;
        sheet!['!merges'] = [{ s: { r: 0, c: 2 }, e: { r: 0, c: 3 } }];
      }),
    warnings: [
      'goals:1: expected a cell for each value, came merged cells: C1:D1. Their value counts for each of their rows, in their first column; undo the merging.',
      'goals:1: expected a column "kind", which every row needs, came none. Without it no row is read; add it, or rename the one that it is.',
      'goals:2: column D: expected nothing, since no header stands above, came "monitoring". Give the column a header, or empty the cell.',
      'observations:2: expected goals that these rows belong to, came none, since none could be read of "goals". The table is left out; put the columns of "goals" right.',
      'milestones:2: expected goals that these rows belong to, came none, since none could be read of "goals". The table is left out; put the columns of "goals" right.',
    ],
    left: [],
  },
  'a note beside the table': {
    bytes: () =>
      edited(({ observations: sheet }) => {
        sheet!.H9 = { t: 's', v: 'kysy Liisalta' };
        sheet!['!ref'] = 'A1:H9';
      }),
    warnings: [
      'observations:9: column H: expected nothing, since no header stands above, came "kysy Liisalta". Give the column a header, or empty the cell.',
    ],
  },
  'a cell further right than anybody writes': {
    bytes: () => rezipped((parts) => replaceIn(parts, sheetPart(4), /r="C2"/, 'r="XFD2"')),
    warnings: [
      'observations:2: expected at most 4096 columns, came 16384. What is further right is left out; empty those cells.',
      'observations:2: column C "value": expected a value in value, came nothing. Without it the row is left out.',
    ],
    left: ['g1'],
  },
  'a row further down than there are': {
    bytes: () =>
      rezipped((parts) => {
        replaceIn(parts, sheetPart(4), /<row r="2"/, '<row r="1048570000"');
        replaceIn(parts, sheetPart(4), /r="([ABC])2"/g, 'r="$11048570000"');
      }),
    warnings: [
      'observations:1048576: expected at most 1048576 rows, came 1048570000. What is further down is left out; empty those cells.',
    ],
    left: ['g1'],
  },
  'half a file': {
    bytes: () => whole.slice(0, whole.length / 2),
    error:
      'jäsenet.xlsx: this workbook is cut off or damaged. Get it again, or open it in a spreadsheet program and save it anew.',
  },
  'a file without its last bytes': {
    bytes: () => whole.slice(0, -30),
    error:
      'jäsenet.xlsx: this workbook is cut off or damaged. Get it again, or open it in a spreadsheet program and save it anew.',
  },
  'bytes that are damaged': {
    bytes: () => {
      const bytes = whole.slice();
      bytes.fill(0xff, 100, 400);
      return bytes;
    },
    error:
      'jäsenet.xlsx: this workbook is cut off or damaged. Get it again, or open it in a spreadsheet program and save it anew.',
  },
  'XML that ends in the middle': {
    bytes: () =>
      rezipped((parts) => void (parts['xl/workbook.xml'] = strToU8('<workbook><sheets>'))),
    error:
      'jäsenet.xlsx: this workbook is damaged. Open it in a spreadsheet program and save it again.',
  },
  'a sheet that is not there': {
    bytes: () => rezipped((parts) => void delete parts[sheetPart(4)]),
    error:
      'jäsenet.xlsx: the sheet "observations" is named, but is not in the file. Open it in a spreadsheet program and save it again.',
  },
  'an old .xls': {
    bytes: () =>
      new Uint8Array(
        XLSX.write(XLSX.read(whole), { type: 'array', bookType: 'biff8' }) as ArrayBuffer,
      ),
    error:
      'jäsenet.xlsx: expected .xlsx or .ods, came an old Excel workbook (.xls). Open it and save it as .xlsx.',
  },
  'a workbook with a password': {
    bytes: () => {
      // A compound file that names its encrypted part, as Excel writes it.
      const bytes = new Uint8Array(2048);
      bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
      bytes.set(utf16('EncryptedPackage').slice(2), 1024);
      return bytes;
    },
    error:
      'jäsenet.xlsx: expected a workbook, came one that is protected with a password. Save a copy without the password.',
  },
  'a binary workbook, .xlsb': {
    bytes: () => edited(() => undefined, 'xlsb'),
    error:
      'jäsenet.xlsx: expected .xlsx or .ods, came a binary workbook (.xlsb). Open it and save it as .xlsx.',
  },
  'a workbook of Numbers': {
    bytes: () => zipSync({ 'Index/Document.iwa': strToU8('…') }),
    error:
      'jäsenet.xlsx: expected .xlsx or .ods, came a workbook of Numbers. Export it as Excel or CSV.',
  },
  'a text document': {
    bytes: () => zipSync({ 'word/document.xml': strToU8('<document/>') }),
    error:
      'jäsenet.xlsx: expected a workbook, came a text document (.docx). Save the table as .xlsx.',
  },
  'an OpenDocument text': {
    bytes: () =>
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.text'),
        'content.xml': strToU8('<document/>'),
      }),
    error:
      'jäsenet.xlsx: expected a workbook, came another kind of OpenDocument file. Save the table as .ods or .xlsx.',
  },
  'an .ods with a password': {
    bytes: () =>
      zipSync({
        'META-INF/manifest.xml': strToU8('<m:manifest><m:encryption-data/></m:manifest>'),
        'content.xml': strToU8('…'),
      }),
    error:
      'jäsenet.xlsx: expected a workbook, came one that is protected with a password. Save a copy without the password.',
  },
  'a zip of something else': {
    bytes: () => zipSync({ 'kuva.png': strToU8('…') }),
    error:
      'jäsenet.xlsx: expected a workbook (.xlsx or .ods), came a zip file with something else. Import the files in it.',
  },
  'a zip bomb': {
    bytes: () => zeros(50_000_000),
    maxBytes: 20_000_000,
    error:
      'jäsenet.xlsx: more than 20000000 bytes come out when it is unpacked. If it really is so large, divide it or raise the option maxBytes.',
  },
  'a zip bomb that lies about its size': {
    bytes: () => lying(zeros(50_000_000)),
    maxBytes: 20_000_000,
    error:
      'jäsenet.xlsx: more than 20000000 bytes come out when it is unpacked. If it really is so large, divide it or raise the option maxBytes.',
  },
  'a row that an .ods repeats a million times': {
    bytes: () =>
      rezipped(
        (parts) =>
          replaceIn(
            parts,
            'content.xml',
            /<table:table-row>/,
            '<table:table-row table:number-rows-repeated="1048576">',
          ),
        edited((sheets) => void delete (sheets.milestones!.C2 as XLSX.CellObject).z, 'ods'),
      ),
    error: 'jäsenet.xlsx: more than 2000000 cells. Divide the workbook.',
  },
  'a sheet called __proto__': {
    bytes: () =>
      edited((sheets, book) => {
        book.SheetNames.push('__proto__');
        const value = { A1: { t: 's', v: 'polluted' }, '!ref': 'A1' };
        Object.defineProperty(sheets, '__proto__', { value, enumerable: true });
      }),
    warnings: [
      '__proto__:1: expected a table of a document, came "__proto__" with the columns "polluted". It is left out; call it one of: info, organizations, goals, observations, interim, milestones, measures, actions, stories, events, offers, sources.',
    ],
  },
};

for (const [name, { bytes, maxBytes, warnings = [], error, left = ['g1 1'] }] of Object.entries(
  books,
))
  test(`workbook: ${name}`, async () => {
    const result = await readBook(bytes(), maxBytes);
    assert.equal(result.error, error);
    assert.deepEqual(result.warnings, warnings);
    if (!error) assert.deepEqual(result.goals, left);
  });

// Languages

for (const lang of ['fi-FI', 'sv'])
  test(`in ${lang} the same is read, and the same is told in other words`, async () => {
    const attempts = [
      ...Object.values(damages).map(
        ({ files }) =>
          (language?: string) =>
            readCsv(files, language),
      ),
      ...Object.values(books).map(({ bytes, maxBytes }) => {
        const content = bytes();
        return (language?: string) => readBook(content, maxBytes, language);
      }),
    ];
    const placeOf = (note: string) => /^[^ :]+(?::\d+)?: /.exec(note)![0];
    for (const read of attempts) {
      const english = await read();
      const other = await read(lang);
      assert.deepEqual(other.document, english.document);
      assert.deepEqual(other.warnings.map(placeOf), english.warnings.map(placeOf));
      assert.equal(other.error === undefined, english.error === undefined);
      for (const [at, note] of [...other.warnings, other.error ?? ''].entries()) {
        if (note) assert.notEqual(note, [...english.warnings, english.error][at]);
        assert.doesNotMatch(note, / (?:came|expected|the|which|and|is|are|or) |undefined|\[object/);
      }
    }
  });

test('nothing of all this touches the prototype of objects', () => {
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
});
