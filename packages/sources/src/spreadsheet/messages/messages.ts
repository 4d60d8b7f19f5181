import type { IssueLanguage } from '@ilmi/core/schema';
import type { Table } from '../cells.js';

/** Says something in the language of whoever reads it. */
export type Say = (messages: Messages) => string;

/**
 * Everything that reading tables tells a person, in one language. A new language is one more file of this
 * type; a missing key is a compile error. Headers, names of lists and words of lists stay as they are and
 * are never inflected; values come as {@link ValueMessages} quote them.
 *
 * Notes follow a place, such as `goals.csv:4: column C "title": `, so they start with a small letter.
 */
export interface Messages {
  /** The language, for whoever else has something to say in it. */
  lang: IssueLanguage;

  /** The column that a note is about, as the note starts. */
  column(letters: string, name: string): string;
  /** A second note about the same cell. */
  also(note: string): string;
  /** In place of those after the twentieth of a column. */
  more(count: number): string;
  correctIt: string;
  /** Of a field of a row; without it the row itself. */
  leftOut(field?: string): string;
  /** What core's reader says of what it leaves out, where core says it in English only. */
  unusable(message: string): string;

  values: ValueMessages;
  cells: CellMessages;
  columns: ColumnMessages;
  rows: RowMessages;
  files: FileMessages;
}

/** Cells as messages quote them. Texts stand in quotation marks in every language. */
export interface ValueMessages {
  number(value: number): string;
  boolean(value: boolean): string;
  /** `2027-05-31` or `2027-05-31T18:00`. */
  date(date: string): string;
  percent(value: number): string;
  /** `#REF!` */
  error(error: string): string;
  /** Of a formula. */
  notSaved: string;
}

/** Single cells. */
export interface CellMessages {
  wrong(expected: string, came: string, remedy: string): string;

  // What was expected

  value: string;
  text: string;
  yesOrNo: string;
  address: string;
  oneOf(words: readonly (string | number)[]): string;
  unit(units: string): string;
  number: string;
  between(min: number, max: number): string;
  wholeBetween(min: number, max: number): string;
  yearBetween(min: number, max: number): string;
  day: string;
  dayOrTime: string;
  moment: string;

  // What to do

  leaveEmpty: string;
  /** Of what says itself that it is unknown. */
  onlyLeaveEmpty: string;
  fixFormula: string;
  chooseUnit: string;
  /** `1.234` and `1234`, where commas separate the cells. */
  mayBe(one: string, other: string): string;
  twoDecimalSigns: string;
  /** `120 MWh` */
  unitInNumber(number: string, unit: string): string;
  fourDigits: string;
  wholeDay: string;
  noSuchDay: string;
  addZone: string;

  // What is read all the same

  unprintable: string;
  /** U+FFFD, which came of bytes that are no text. */
  lostLetters: string;
  tooLong(most: number, length: number): string;
  hostRead(came: string, address: string): string;
  percentRead(value: number): string;
  yearRead(came: string, year: number): string;
  /** `date`: `2027-05-31`. */
  dayRead(came: string, date: string): string;
  /** `zoned`: it could be kept with a time zone. */
  timeLeftOut(expected: string, came: string, zoned: boolean): string;
  /** 1.2, which was typed as 1,2. */
  listRead(first: string, second: string): string;
}

/** Headers, and what a table is by its headers. `list` is the name of a list or `info`. */
export interface ColumnMessages {
  // Tables

  notSeparated(found: string): string;
  noHeader(list: string, found: string): string;
  noList(name: string, found: string, lists: string): string;
  namedByColumns(name: string, list: string): string;
  headerBelow(found: string, row: number): string;
  /** `isKind`: without it members are still read. `strange`: headers that are not known. */
  missing(column: string, isKind: boolean, strange: string): string;

  // Single columns

  unknown(list: string, came: string, remedy: string): string;
  twice(came: string, before: string): string;
  /** Lists in numbered columns: `before` and `after` are such as `identifiers.2`. */
  gap(before: string, after: string): string;
  renameOrRemove: string;
  remove: string;
  didYouMean(name: string): string;
  numberItems(most: number, example?: string): string;
  /** It is a group of fields. */
  writeField(example: string): string;
  /** It is a list. */
  writeItem(example: string): string;
}

/** Rows, and what they refer to. */
export interface RowMessages {
  noHeader(came: string): string;
  noJson(came: string): string;
  /** `header` and `header.fi`, or `header.…`, in one row. */
  languageUnknown(header: string, language: string): string;

  // A row by itself

  missing(expected: string, field: string): string;
  /** Each member has a kind. */
  readAsOther: string;
  /** What is left out: a field, or the row. */
  needed(field?: string): string;
  /** `keys` are of `date`, `period` and `year`. */
  momentMissing(keys: readonly string[], field?: string): string;
  both(one: string, other: string): string;
  bothRemedy(first: string): string;
  /** Without `came` there is none. */
  noId(came?: string): string;
  idMade(id: string, field: string, of: 'name' | 'spelling'): string;
  idTaken(id: string, instead: string): string;
  idTwice(id: string): string;
  idTwiceRemedy: string;
  lostZeros(code: string, digits: number): string;
  lostZerosRemedy(code: string): string;

  // A row among others

  /** How what is said about a reference starts; it goes on with one of the following. */
  reference(list: string, came: string): string;
  /** Instead of a list: municipalities stand in `info`. */
  municipality(came: string): string;
  referenceRead(reference: string, id: string): string;
  referenceUnknown(reference: string): string;
  referenceUnknownRemedy: string;
  referenceShared(reference: string): string;
  referenceSharedRemedy: string;
  referenceLeftOut(reference: string, what: Following): string;
  goalsMissing: string;
  goalsUnread(goals: Table): string;
  withoutGoal: string;

  // info

  fieldUnknown(came: string, remedy: string): string;
  fieldTwice(came: string): string;
  noObject(came: string): string;
}

/** What refers to a row that was left out. */
export interface Following {
  /** The row that was left out, and its table. */
  row: number;
  table: Table;
  /** The field that is lost with it; without it the rows that refer to it. */
  field?: string;
  /** Whether the field is a list that goes on without it. */
  isListed: boolean;
  /** Their numbers when there are several: `2, 4–5`. */
  rows?: string;
}

/** What divides cells of CSV. */
export type Separator = ';' | ',' | '\t';

/** Files and workbooks: most of it is the error that reading ends with. */
export interface FileMessages {
  // Whatever it is

  empty: string;
  password: string;
  xls: string;
  pdf: string;
  picture: string;
  xml2003: string;
  html: string;
  json: string;
  tooLarge(most: number): string;
  leftOut: string;
  /** What a folder of CSV files is called. */
  folder: string;
  folderEmpty(files: string): string;
  onlyHeaders(names: string): string;
  /** `names` of the tables that are there; empty: none. */
  noTables(lists: string, names: string): string;

  // CSV

  noText: string;
  noRows: string;
  quotes(what: string): string;
  neverClosed(before: string): string;
  afterQuote(what: string): string;
  /** `row` is one cell, which is divided by another separator than the header. */
  otherSeparator(count: number, separator: Separator, other: Separator, row: string): string;
  tooManyColumns(row: number, count: number, most: number): string;
  tooManyRows(most: number): string;
  formulaLike(text: string): string;
  oddUtf16: string;
  windows1252: string;

  // Workbooks

  cutOff: string;
  damaged: string;
  sheetGone(sheet: string): string;
  tooManyParts(count: number, most: number): string;
  unpacksToMore(most: number): string;
  tooManyCells(most: number): string;
  xlsb: string;
  numbers: string;
  docx: string;
  otherOpenDocument: string;
  otherZip: string;
  hidden: string;
  columnsBeyond(most: number, count: number): string;
  rowsBeyond(most: number, count: number): string;
  /** The formulas of one column, and the first of them. */
  formulas(count: number, formula: string): string;
  /** `A2:A3, B2:B3` */
  merged(ranges: string): string;
}
