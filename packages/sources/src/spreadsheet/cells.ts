import { resolveUrl } from '@ilmi/core';
import { type Field, isRecord, type ScalarField, type TextField } from './fields.js';
import { readBoolean, readUnit, readWord } from './words.js';

/*
 * One cell: from what a program or a person wrote to a value of the document, and back.
 */

/** What a cell holds. CSV knows texts only; workbooks have all of these. */
export type Cell = string | number | boolean | null | DateCell | PercentCell | ErrorCell;

/** A day `2027-05-31`, or a day with its time `2027-05-31T10:00`. */
export interface DateCell {
  date: string;
  /** The number behind it: days since the end of 1899. */
  serial?: number;
}

/** A number that is shown in percent: 20 for 0.2, which is shown as 20 %. */
export interface PercentCell {
  percent: number;
}

/** What a program shows where a formula failed, `#N/A`, or what came in place of a value. */
export interface ErrorCell {
  error: string;
}

/** A value, perhaps with something to tell about it; or what is wrong, with what to do about it. */
export type Reading = { value: unknown; note?: string } | { problem: string };

/** A row of a table, with its number as a spreadsheet program shows it. */
export interface Row {
  row: number;
  cells: readonly Cell[];
}

/** A sheet of a workbook, or a CSV file. */
export interface Table {
  /** What messages call it: `goals.csv`, or the name of the sheet. */
  name: string;
  header: readonly Cell[];
  /** The header's own row. Default 1. */
  headerRow?: number;
  rows: readonly Row[];
  /** What stood between the cells of a CSV file. */
  separator?: string;
}

export type Tables = readonly Table[];

/** Longest text that spreadsheet programs keep in a cell, in UTF-16 code units. */
export const longestCell = 32_767;

export const isEmpty = (cell: Cell | undefined): boolean =>
  cell == null || (typeof cell === 'string' && !/\S/.test(cell));

/** A cell as a text: days as 2027-05-31, numbers with a decimal point. */
export function textOf(cell: Cell | undefined): string {
  if (cell == null) return '';
  if (typeof cell !== 'object') return String(cell);
  return 'date' in cell ? cell.date : 'percent' in cell ? `${cell.percent} %` : cell.error;
}

const leaveEmpty = 'Correct it, or leave the cell empty while it is unknown.';

/** A cell as messages quote it. */
export function came(cell: Cell): string {
  if (typeof cell === 'string')
    return JSON.stringify(cell.length > 60 ? `${cell.slice(0, 59)}…` : cell);
  if (cell === null) return 'nothing';
  if (typeof cell !== 'object') return String(cell);
  if ('date' in cell) return `the date ${cell.date}`;
  if ('percent' in cell) return `${cell.percent} %`;
  return cell.error.startsWith('#') ? `the error ${cell.error}` : cell.error;
}

const wrong = (expected: string, cell: Cell, remedy = leaveEmpty): Reading => ({
  problem: `expected ${expected}, came ${came(cell)}. ${remedy}`,
});

/** What a cell says, when it stands in a column of this kind. The cell is not empty. */
export function readCell(
  field: TextField | ScalarField | { kind: 'list'; item: Field },
  cell: Cell,
  separator?: string,
): Reading {
  if (isRecord(cell) && 'error' in cell)
    return wrong('a value', cell, 'Put the formula right, or write the value itself.');
  switch (field.kind) {
    case 'text':
      return readText(cell);
    case 'string': {
      const reading = readText(cell);
      return 'value' in reading && field.is === 'url'
        ? readUrl(reading.value as string, cell)
        : reading;
    }
    case 'word':
      return readOneOf(field.words, cell);
    case 'boolean': {
      const value = readBoolean(cell);
      return value === undefined ? wrong('yes or no', cell) : { value };
    }
    case 'number':
      return readNumber(field, cell, separator);
    case 'moment':
      return readMoment(field, cell);
    case 'list':
      return readList(field.item as ScalarField, cell, separator);
  }
}

// Texts

/** All control characters but line feed. Tabs are lost in LibreOffice. */
const controls = /[\0-\t\v-\x1f\x7f-\x9f]/g;

function readText(cell: Cell): Reading {
  const written = textOf(cell).replace(/\r\n?/g, '\n');
  const shown = written.replace(controls, ' ');
  const value = shown.trim();
  if (!value) return wrong('a text', cell);
  const notes = [
    shown !== written &&
      'expected a text, came one with characters that cannot be shown; a space stands for each. Write it anew.',
    value.includes('\ufffd') &&
      'expected a text, came one with \ufffd, which stands for letters that were lost when the file was saved. Write them anew.',
    value.length > longestCell &&
      `expected at most ${longestCell} characters, came ${value.length}. They are read, but spreadsheet programs would cut them: shorten the text before one opens the file.`,
  ].filter(Boolean);
  return notes.length ? { value, note: notes.join(' ') } : { value };
}

function readUrl(text: string, cell: Cell): Reading {
  // Without its scheme it would be an address relative to the page.
  const isHost = /^www\.[^\s/]+\.[a-z]+(?:\/|$)/i.test(text);
  const value = isHost ? `https://${text}` : text;
  if (/\s/.test(text) || !resolveUrl(value, 'https://relative.invalid/'))
    return wrong('an https address', cell);
  return isHost
    ? {
        value,
        note: `expected an https address, came ${came(cell)}, which is read as ${value}. Write it so.`,
      }
    : { value };
}

function readOneOf(words: readonly string[], cell: Cell): Reading {
  const text = typeof cell === 'string' ? cell.trim() : came(cell);
  const value = words.includes(text)
    ? text
    : words.includes('MWh')
      ? readUnit(text, words)
      : readWord(text, words);
  if (value !== undefined) return { value };
  return words.includes('MWh')
    ? wrong(
        `a unit such as ${words.filter((word) => !word.includes('/')).join(', ')}, MWh/m2`,
        cell,
        'Write one of them, or other and the name of the unit into unitLabel.',
      )
    : wrong(`one of: ${words.join(', ')}`, cell);
}

// Numbers

const minus = /[\u2212\u2013\u2012]/g;
const spaces = /[ \u00a0\u2007\u2009\u202f]/g;

/** A number as people and programs write it, with a decimal comma or point; or what is wrong. */
function parseNumber(text: string, separator?: string): number | string {
  // No number is so long, and what follows would take its time over it.
  if (text.length > 100) return leaveEmpty;
  const plain = text.trim().replace(minus, '-').replace(/\s*%$/, '');
  if (/^[-+]?(?:nan|inf(?:inity)?|∞)$/i.test(plain))
    return 'Leave the cell empty while it is unknown.';
  const grouped = /^([-+]?)(\d{1,3}(?:[ \u00a0\u2007\u2009\u202f]\d{3})+)((?:[.,]\d+)?)$/.exec(
    plain,
  );
  const number = grouped ? grouped[1]! + grouped[2]!.replace(spaces, '') + grouped[3]! : plain;
  if (/^[-+]?\d+(?:[.,]\d+)?(?:e[-+]?\d+)?$/i.test(number)) {
    // Where commas separate the cells, the point is the decimal sign.
    if (separator === ',' && /^[-+]?\d{1,3},\d{3}$/.test(number))
      return `It may be ${number.replace(',', '.')} or ${number.replace(',', '')}. Write it without a comma.`;
    return Number(number.replace(',', '.'));
  }
  if (/^[-+]?[\d\s]*\d(?:[.,]\d+){2,}$/.test(plain))
    return 'It has two decimal signs. Write 1234,5 or 1 234,5.';
  const unit = /^([-+]?\d[\d\s.,]*)\s*([^\d\s].*)$/.exec(plain);
  if (unit) return `Write ${unit[1]!.trim()} alone; "${unit[2]!}" belongs in a column of its own.`;
  return leaveEmpty;
}

function readNumber(
  { isWhole, min, max, only }: Extract<Field, { kind: 'number' }>,
  cell: Cell,
  separator?: string,
): Reading {
  const isYear = isWhole && min === 1900;
  const range =
    only?.join(', ') ??
    (min > -Infinity ? `${isWhole ? 'a whole number ' : ''}from ${min} to ${max}` : 'a number');
  const expected = only ? `one of: ${range}` : isYear ? `a year from ${min} to ${max}` : range;
  let value: number;
  let note: string | undefined;
  let remedy = leaveEmpty;
  if (typeof cell === 'number') value = cell;
  else if (typeof cell === 'string') {
    const day =
      isYear && /^(?:\d{1,2}\.\s?\d{1,2}\.\s?(\d{4})|(\d{4})-\d\d-\d\d)$/.exec(cell.trim());
    const parsed = day ? Number(day[1] ?? day[2]) : parseNumber(cell, separator);
    if (typeof parsed === 'string') return wrong(expected, cell, parsed);
    value = parsed;
    if (day) note = yearNote(cell, value);
    if (isYear && /^\d\d$/.test(cell.trim())) remedy = 'Write the year with four digits.';
  } else if (isRecord(cell) && 'percent' in cell) {
    value = (cell as PercentCell).percent;
    note = `expected a number, came a cell in the format of percent; what it shows is read, ${value}. Format the cell as a number, and then write ${value}.`;
  } else if (isRecord(cell) && 'date' in cell && isYear) {
    // Typed into a cell that had the format of a date, the year 2030 became a day of 1905.
    const { serial = 0, date } = cell as DateCell;
    value = serial >= min && serial <= max ? serial : Number(date.slice(0, 4));
    note = yearNote(cell, value);
  } else return wrong(expected, cell);
  const fits = only
    ? only.includes(value)
    : value >= min && value <= max && Number.isFinite(value) && !(isWhole && value % 1);
  if (!fits) return wrong(expected, cell, remedy);
  // JSON knows no −0.
  return { value: value || 0, ...(note && { note }) };
}

const yearNote = (cell: Cell, year: number): string =>
  `expected a year, came ${came(cell)}, which is read as ${year}. Format the cell as a number, and write the year alone.`;

// Days and times

const dayExists = (day: string): boolean => {
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
};

function readMoment(
  { day, local, zoned, pattern }: Extract<Field, { kind: 'moment' }>,
  cell: Cell,
): Reading {
  const expected = day
    ? local
      ? 'a day such as 31.5.2027, or a time such as 31.5.2027 18:00'
      : 'a day such as 31.5.2027'
    : 'a moment such as 2026-11-24T10:00:00Z';
  let text: string;
  if (typeof cell === 'string') text = cell.trim();
  else if (isRecord(cell) && 'date' in cell) text = (cell as DateCell).date;
  else
    return wrong(
      expected,
      cell,
      typeof cell === 'number' && cell >= 1900 && cell <= 2200
        ? 'Write the whole day, not only the year.'
        : leaveEmpty,
    );
  if (pattern.test(text)) return { value: text };

  const written =
    /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:,?\s+(?:klo\s+|kl\.?\s+)?(\d{1,2})[:.](\d\d))?$/.exec(
      text,
    );
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?)?$/.exec(text);
  const [, first, second, third, hour, minute] = written ?? iso ?? [];
  if (!first || !second || !third) {
    const remedy = /^\d{1,2}\.\s?\d{1,2}\.\s?\d\d$/.test(text)
      ? 'Write the year with four digits.'
      : /^\d{4}$/.test(text)
        ? 'Write the whole day, not only the year.'
        : leaveEmpty;
    return wrong(expected, cell, remedy);
  }
  const two = (part: string) => part.padStart(2, '0');
  const date = written ? `${third}-${two(second)}-${two(first)}` : `${first}-${second}-${third}`;
  if (!dayExists(date)) return wrong(expected, cell, 'There is no such day.');
  if (hour === undefined) return day ? { value: date } : wrong(expected, cell);
  const time = `${date}T${two(hour)}:${minute!}`;
  if (local && pattern.test(time)) return { value: time };
  if (hour === '00' && minute === '00' && day) return { value: date };
  return day
    ? {
        value: date,
        note: `expected ${expected}, came ${came(cell)}. The time is left out${zoned ? '; write it with its zone, as in 2026-11-24T10:00:00+02:00' : ', since only a day is kept here'}.`,
      }
    : wrong(expected, cell, 'Add the time zone: Z, or +02:00.');
}

// Lists

function readList(item: ScalarField, cell: Cell, separator?: string): Reading {
  let parts: Cell[];
  let note: string | undefined;
  if (typeof cell === 'string')
    parts = cell
      .split(/[,;\n]/)
      .map((part) => part.trim())
      .filter(Boolean);
  else if (typeof cell === 'number' && cell % 1 && item.kind === 'number') {
    const numbers = String(cell).split('.');
    parts = numbers;
    note = `expected a list, came the number ${numbers.join(',')}, which is read as ${numbers.join(' and ')}. Write a semicolon between them.`;
  } else parts = [cell];
  const values: unknown[] = [];
  for (const part of parts) {
    const reading = readCell(item, part, separator);
    if ('problem' in reading) return reading;
    values.push(reading.value);
    note ??= reading.note;
  }
  return { value: values, ...(note && { note }) };
}

// The way back

/**
 * The cell for a value, or `undefined` when no cell of this kind is read as that very value, in a
 * workbook and in CSV.
 */
export function cellOf(
  field: TextField | ScalarField | { kind: 'list'; item: Field },
  value: unknown,
): Cell | undefined {
  const cell = write(field, value);
  if (cell === undefined || !isPlain(cell)) return undefined;
  const isSame = [cell, csvText(cell)].every((form) => {
    const reading = readCell(field, form);
    return 'value' in reading && !reading.note && same(reading.value, value);
  });
  return isSame ? cell : undefined;
}

function write(
  field: TextField | ScalarField | { kind: 'list'; item: Field },
  value: unknown,
): Cell | undefined {
  switch (field.kind) {
    case 'list': {
      if (!Array.isArray(value)) return undefined;
      const parts = value.map((item) => cellOf(field.item as ScalarField, item));
      return parts.every((part) => typeof part === 'string' || typeof part === 'number')
        ? parts.join(', ')
        : undefined;
    }
    case 'number':
      return typeof value === 'number' ? value : undefined;
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'moment':
      if (typeof value !== 'string') return undefined;
      // Programs do not agree on the days before.
      return field.day && /^\d{4}-\d\d-\d\d$/.test(value) && value >= '1900-03-01'
        ? { date: value }
        : value;
    default:
      return typeof value === 'string' ? value : undefined;
  }
}

/**
 * Whether XML and Excel keep a text: `_x0041_` would become A, and a cell is only so long. What looks
 * marked would lose its mark.
 */
const isPlain = (cell: Cell): boolean =>
  typeof cell !== 'string' ||
  (cell.length <= longestCell &&
    (cell as string & { isWellFormed(): boolean }).isWellFormed() &&
    unmarked(cell) === cell &&
    !/[\ufffe\uffff\ufffd]|_x[\da-f]{4}_/i.test(cell));

const same = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b)
    ? a.length === b.length && a.every((item, index) => item === b[index])
    : a === b;

/** What a program would take for a formula, and what is taken for the mark against that. */
const formulaLike = /^[=+\-@'\t\r]/;

/** A text with a `'` before it when a program would take it for a formula. */
export const marked = (text: string): string => (formulaLike.test(text) ? `'${text}` : text);

/** Takes the mark off. Also workbooks have it, when somebody saved one that was CSV before. */
export const unmarked = (text: string): string =>
  text.startsWith("'") && formulaLike.test(text.slice(1, 2)) ? text.slice(1) : text;

/** A cell in CSV, before quotes: numbers with a decimal comma. */
export function csvText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell === 'boolean') return String(cell);
  if (cell === null) return '';
  return 'date' in cell ? cell.date : 'percent' in cell ? csvText(cell.percent) : cell.error;
}
