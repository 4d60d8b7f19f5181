import { resolveUrl } from '@ilmi/core';
import { type Field, isRecord, type ScalarField, type TextField } from './fields.js';
import type { CellMessages, Messages, Say } from './messages/messages.js';
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

/**
 * What a program shows where a formula failed, `#N/A`, or what came in place of a value: `=?` for that of a
 * formula which was not saved.
 */
export interface ErrorCell {
  error: string;
}

/** A value, perhaps with something to tell about it; or what is wrong, with what to do about it. */
export type Reading = { value: unknown; note?: Say } | { problem: Say };

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

/** The error of a formula whose value was not saved. */
export const notSaved = '=?';

/** A cell as messages quote it. */
export function came(cell: Cell, { values }: Messages): string {
  if (typeof cell === 'string')
    return JSON.stringify(cell.length > 60 ? `${cell.slice(0, 59)}…` : cell);
  if (cell === null) return '""';
  if (typeof cell === 'number') return values.number(cell);
  if (typeof cell === 'boolean') return values.boolean(cell);
  if ('date' in cell) return values.date(cell.date);
  if ('percent' in cell) return values.percent(cell.percent);
  if (cell.error === notSaved) return values.notSaved;
  return cell.error.startsWith('#') ? values.error(cell.error) : cell.error;
}

/** What to say of single cells. */
type SayOfCell = (cells: CellMessages) => string;

const leaveEmpty: SayOfCell = (say) => say.leaveEmpty;

const wrong = (expected: SayOfCell, cell: Cell, remedy = leaveEmpty): Reading => ({
  problem: (messages) => {
    const { cells } = messages;
    return cells.wrong(expected(cells), came(cell, messages), remedy(cells));
  },
});

/** What a cell says, when it stands in a column of this kind. The cell is not empty. */
export function readCell(
  field: TextField | ScalarField | { kind: 'list'; item: Field },
  cell: Cell,
  separator?: string,
): Reading {
  if (isRecord(cell) && 'error' in cell)
    return wrong(
      (say) => say.value,
      cell,
      (say) => say.fixFormula,
    );
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
      return value === undefined ? wrong((say) => say.yesOrNo, cell) : { value };
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
  if (!value) return wrong((say) => say.text, cell);
  const notes: SayOfCell[] = [];
  if (shown !== written) notes.push((say) => say.unprintable);
  if (value.includes('\ufffd')) notes.push((say) => say.lostLetters);
  if (value.length > longestCell) notes.push((say) => say.tooLong(longestCell, value.length));
  const [first, ...others] = notes;
  if (!first) return { value };
  const note: Say = ({ cells, also }) =>
    [first(cells), ...others.map((other) => also(other(cells)))].join(' ');
  return { value, note };
}

function readUrl(text: string, cell: Cell): Reading {
  // Without its scheme it would be an address relative to the page.
  const isHost = /^www\.[^\s/]+\.[a-z]+(?:\/|$)/i.test(text);
  const value = isHost ? `https://${text}` : text;
  if (/\s/.test(text) || !resolveUrl(value, 'https://relative.invalid/'))
    return wrong((say) => say.address, cell);
  return isHost
    ? {
        value,
        note: (messages) => messages.cells.hostRead(came(cell, messages), value),
      }
    : { value };
}

function readOneOf(words: readonly string[], cell: Cell): Reading {
  const text = textOf(cell).trim();
  const value = words.includes(text)
    ? text
    : words.includes('MWh')
      ? readUnit(text, words)
      : readWord(text, words);
  if (value !== undefined) return { value };
  return words.includes('MWh')
    ? wrong(
        (say) => say.unit([...words.filter((word) => !word.includes('/')), 'MWh/m2'].join(', ')),
        cell,
        (say) => say.chooseUnit,
      )
    : wrong((say) => say.oneOf(words), cell);
}

// Numbers

const minus = /[\u2212\u2013\u2012]/g;
const spaces = /[ \u00a0\u2007\u2009\u202f]/g;

/** A number as people and programs write it, with a decimal comma or point; or what is wrong. */
function parseNumber(text: string, separator?: string): number | SayOfCell {
  // No number is so long, and what follows would take its time over it.
  if (text.length > 100) return leaveEmpty;
  const plain = text.trim().replace(minus, '-').replace(/\s*%$/, '');
  if (/^[-+]?(?:nan|inf(?:inity)?|∞)$/i.test(plain)) return (say) => say.onlyLeaveEmpty;
  const grouped = /^([-+]?)(\d{1,3}(?:[ \u00a0\u2007\u2009\u202f]\d{3})+)((?:[.,]\d+)?)$/.exec(
    plain,
  );
  const number = grouped ? grouped[1]! + grouped[2]!.replace(spaces, '') + grouped[3]! : plain;
  if (/^[-+]?\d+(?:[.,]\d+)?(?:e[-+]?\d+)?$/i.test(number)) {
    // Where commas separate the cells, the point is the decimal sign.
    if (separator === ',' && /^[-+]?\d{1,3},\d{3}$/.test(number))
      return (say) => say.mayBe(number.replace(',', '.'), number.replace(',', ''));
    return Number(number.replace(',', '.'));
  }
  if (/^[-+]?[\d\s]*\d(?:[.,]\d+){2,}$/.test(plain)) return (say) => say.twoDecimalSigns;
  const unit = /^([-+]?\d[\d\s.,]*)\s*([^\d\s].*)$/.exec(plain);
  if (unit) return (say) => say.unitInNumber(unit[1]!.trim(), unit[2]!);
  return leaveEmpty;
}

function readNumber(
  { isWhole, min, max, only }: Extract<Field, { kind: 'number' }>,
  cell: Cell,
  separator?: string,
): Reading {
  const isYear = isWhole && min === 1900;
  const expected: SayOfCell = (say) => {
    if (only) return say.oneOf(only);
    if (min === -Infinity) return say.number;
    if (isYear) return say.yearBetween(min, max);
    return isWhole ? say.wholeBetween(min, max) : say.between(min, max);
  };
  let value: number;
  let note: Say | undefined;
  let remedy = leaveEmpty;
  if (typeof cell === 'number') value = cell;
  else if (typeof cell === 'string') {
    const day =
      isYear && /^(?:\d{1,2}\.\s?\d{1,2}\.\s?(\d{4})|(\d{4})-\d\d-\d\d)$/.exec(cell.trim());
    const parsed = day ? Number(day[1] ?? day[2]) : parseNumber(cell, separator);
    if (typeof parsed === 'function') return wrong(expected, cell, parsed);
    value = parsed;
    if (day) note = yearNote(cell, value);
    if (isYear && /^\d\d$/.test(cell.trim())) remedy = (say) => say.fourDigits;
  } else if (isRecord(cell) && 'percent' in cell) {
    const { percent } = cell as PercentCell;
    value = percent;
    note = ({ cells }) => cells.percentRead(percent);
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

const yearNote =
  (cell: Cell, year: number): Say =>
  (messages) =>
    messages.cells.yearRead(came(cell, messages), year);

// Days and times

const dayExists = (day: string): boolean => {
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
};

/** A day whose cell has lost its format is the number of days since 30 December 1899: those of 2000–2099. */
const FIRST_DAY = 36_526;
const LAST_DAY = 73_051;

function readMoment(
  { day, local, zoned, pattern }: Extract<Field, { kind: 'moment' }>,
  cell: Cell,
): Reading {
  const expected: SayOfCell = (say) => (day ? (local ? say.dayOrTime : say.day) : say.moment);
  let text: string;
  if (day && typeof cell === 'number' && cell >= FIRST_DAY && cell < LAST_DAY) {
    const read = new Date((Math.floor(cell) - 25_569) * 86_400_000).toISOString().slice(0, 10);
    return { value: read, note: (messages) => messages.cells.dayRead(came(cell, messages), read) };
  }
  if (typeof cell === 'string') text = cell.trim();
  else if (isRecord(cell) && 'date' in cell) text = (cell as DateCell).date;
  else
    return wrong(
      expected,
      cell,
      typeof cell === 'number' && cell >= 1900 && cell <= 2200 ? (say) => say.wholeDay : leaveEmpty,
    );
  if (pattern.test(text)) return { value: text };

  const written =
    /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:,?\s+(?:klo\s+|kl\.?\s+)?(\d{1,2})[:.](\d\d))?$/.exec(
      text,
    );
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?)?$/.exec(text);
  const [, first, second, third, hour, minute] = written ?? iso ?? [];
  if (!first || !second || !third) {
    const remedy: SayOfCell = /^\d{1,2}\.\s?\d{1,2}\.\s?\d\d$/.test(text)
      ? (say) => say.fourDigits
      : /^\d{4}$/.test(text)
        ? (say) => say.wholeDay
        : leaveEmpty;
    return wrong(expected, cell, remedy);
  }
  const two = (part: string) => part.padStart(2, '0');
  const date = written ? `${third}-${two(second)}-${two(first)}` : `${first}-${second}-${third}`;
  if (!dayExists(date)) return wrong(expected, cell, (say) => say.noSuchDay);
  if (hour === undefined) return day ? { value: date } : wrong(expected, cell);
  const time = `${date}T${two(hour)}:${minute!}`;
  if (local && pattern.test(time)) return { value: time };
  if (hour === '00' && minute === '00' && day) return { value: date };
  return day
    ? {
        value: date,
        note: (messages) =>
          messages.cells.timeLeftOut(expected(messages.cells), came(cell, messages), zoned),
      }
    : wrong(expected, cell, (say) => say.addZone);
}

// Lists

function readList(item: ScalarField, cell: Cell, separator?: string): Reading {
  let parts: Cell[];
  let note: Say | undefined;
  if (typeof cell === 'string')
    parts = cell
      .split(/[,;\n]/)
      .map((part) => part.trim())
      .filter(Boolean);
  else if (typeof cell === 'number' && cell % 1 && item.kind === 'number') {
    const [whole = '', rest = ''] = String(cell).split('.');
    parts = [whole, rest];
    note = ({ cells }) => cells.listRead(whole, rest);
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
