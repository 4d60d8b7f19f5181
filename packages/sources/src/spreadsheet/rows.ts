import {
  type Cell,
  came,
  cellOf,
  isEmpty,
  longestCell,
  readCell,
  type Row,
  textOf,
} from './cells.js';
import { type Column, columnOf, type Sheet } from './columns.js';
import {
  type Field,
  fields,
  headerOf,
  isLanguage,
  isRecord,
  type PartName,
  type Path,
  type SheetName,
} from './fields.js';
import type { Say } from './messages/messages.js';
import type { Place, Report } from './report.js';

/*
 * One row: from its cells to an item of a list, and back.
 */

/** What a row says, before it is checked. */
export interface Item {
  sheet: SheetName;
  value: unknown;
  /** Paths that a column `x.PATH` spoke of: they are taken as they are. */
  verbatim: readonly Path[];
  /** Columns that its table lacks, which is told once for all rows. */
  missing: readonly string[];
  /** Cells that could not be read. They are told together with what follows from it. */
  problems: Problem[];
  /** What has been left out of it and told. Filled while it is checked. */
  lost: Path[];
  /** Rows of a goal's parts, by their places in its lists. */
  parts?: Partial<Record<PartName, Item[]>>;
  /** Where a field stands, for messages. */
  place(path: Path): FieldPlace;
}

/** Where a field stands, or what of it there is. */
export interface FieldPlace extends Place {
  /** Whether it is the field's own cell. */
  isOwn?: boolean;
}

export interface Problem {
  path: Path;
  message: Say;
  place: Place;
}

type Container = Record<string | number, unknown>;

const isContainer = (value: unknown): value is Container =>
  typeof value === 'object' && value !== null;

export const startsWith = (path: Path, start: Path): boolean =>
  start.every((step, index) => path[index] === step);

/** The value at a path, or `undefined`. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, step) => (isContainer(at) && Object.hasOwn(at, step) ? at[step] : undefined),
    value,
  );

/** Puts a value at a path of at least one step, and makes what has to be around it. */
export function setAt(root: Container, path: Path, value: unknown): void {
  let at = root;
  path.forEach((step, index) => {
    if (index === path.length - 1) at[step] = value;
    else {
      const inner = Object.hasOwn(at, step) ? at[step] : undefined;
      at = isContainer(inner)
        ? inner
        : ((at[step] = typeof path[index + 1] === 'number' ? [] : {}) as Container);
    }
  });
}

export function removeAt(root: unknown, path: Path): void {
  const parent = valueAt(root, path.slice(0, -1));
  if (isContainer(parent)) delete parent[path.at(-1)!];
}

// From cells

/** Reads a row of a list. `undefined` when all it has stands outside of the columns. */
export function readRow(
  sheet: Sheet,
  { row, cells }: Row,
  language: string | undefined,
  report: Report,
): Item | undefined {
  const { table, columns, headers } = sheet;
  const placeOf = (column: number): Place => ({ table, row, column });
  cells.forEach((cell, column) => {
    if (!isEmpty(cell) && isEmpty(headers[column]))
      report.say(placeOf(column), (messages) => messages.rows.noHeader(came(cell, messages)));
  });
  const value = readFields(
    columns.map((column, at) => ({ column, cell: cells[at] ?? null })),
    language,
    table.separator,
    placeOf,
    report,
  );
  const isEmptyItem = isRecord(value.value) && Object.keys(value.value).length === 0;
  if (isEmptyItem && !value.problems.length && !value.verbatim.length) return undefined;
  return {
    sheet: sheet.name,
    ...value,
    missing: sheet.missing,
    lost: [],
    place: (path) => {
      const found = entryOf(
        columns.map((column, at) => ({ column, cell: cells[at] ?? null })),
        path,
        valueAt(value.value, path) === undefined,
      );
      return found ? { ...placeOf(found.at), isOwn: found.isOwn } : { table, row };
    },
  };
}

/**
 * Which of the cells a field stands in: its own; or the first of those that it is made of; or the one that
 * holds more than it, such as a list or JSON.
 *
 * @param isMissing Then an empty cell is its own, too.
 */
export function entryOf(
  entries: readonly Entry[],
  path: Path,
  isMissing: boolean,
): { at: number; isOwn: boolean } | undefined {
  if (path.length === 0) return undefined;
  let empty: { at: number; isOwn: boolean } | undefined;
  let around: { at: number; isOwn: boolean; length: number } | undefined;
  for (const [at, { column, cell }] of entries.entries()) {
    if (!column) continue;
    const own = column.language ? [...column.path, column.language] : column.path;
    if (own.length > 0 && startsWith(own, path)) {
      const found = { at, isOwn: own.length === path.length };
      if (isMissing || !isEmpty(cell)) return found;
      empty ??= found;
    }
    const { length } = column.path;
    if (startsWith(path, column.path) && !isEmpty(cell) && length > (around?.length ?? -1))
      around = { at, isOwn: column.field.kind !== 'json', length };
  }
  return around ?? empty;
}

/** A cell whose column is known. */
export interface Entry {
  column: Column | undefined;
  cell: Cell;
}

/** Makes an item of cells whose columns are known. */
export function readFields(
  entries: readonly Entry[],
  language: string | undefined,
  separator: string | undefined,
  placeOf: (at: number) => Place,
  report: Report,
): Pick<Item, 'value' | 'verbatim' | 'problems'> {
  const item: Container = {};
  const problems: Problem[] = [];
  const say = (at: number, what: Say) => report.say(placeOf(at), what);
  const json = new Map<string, { path: Path; at: number; pieces: string[] }>();
  for (const [at, { column, cell }] of entries.entries()) {
    if (!column || cell === null) continue;
    if (column.field.kind === 'json') {
      const key = headerOf(column.path);
      const entry = json.get(key) ?? { path: column.path, at, pieces: [] };
      entry.pieces[(column.piece ?? 1) - 1] = textOf(cell);
      json.set(key, entry);
      continue;
    }
    if (isEmpty(cell)) continue;
    const reading = readCell(column.field, cell, separator);
    if ('problem' in reading) {
      problems.push({ path: column.path, message: reading.problem, place: placeOf(at) });
      continue;
    }
    if (reading.note) say(at, reading.note);
    if (column.field.kind === 'text')
      setText(item, column, reading.value as string, language, at, say);
    else setAt(item, column.path, reading.value);
    if (column.implied) setAt(item, ...column.implied);
  }
  let value: unknown = item;
  const verbatim: Path[] = [];
  for (const { path, at, pieces } of json.values()) {
    let part: unknown;
    try {
      part = JSON.parse(pieces.join(''));
    } catch {
      const message: Say = (messages) => messages.rows.noJson(came(pieces.join(''), messages));
      problems.push({ path, message, place: placeOf(at) });
      continue;
    }
    verbatim.push(path);
    if (path.length === 0) value = merged(value, part);
    else if (isContainer(value)) setAt(value, path, merged(valueAt(value, path), part));
  }
  return { value, verbatim, problems };
}

/** Two columns may give one text: `title` in the first language, and `title.sv`. */
function setText(
  item: Container,
  { path, language: own }: Column,
  text: string,
  first: string | undefined,
  at: number,
  say: (at: number, what: Say) => void,
): void {
  const before = valueAt(item, path);
  const language = own ?? (isRecord(before) ? first : undefined);
  if (language === undefined && before === undefined) setAt(item, path, text);
  else if (language !== undefined && (typeof before !== 'string' || first)) {
    const texts: Record<string, unknown> = isRecord(before)
      ? before
      : typeof before === 'string'
        ? { [first!]: before }
        : {};
    // What was written with its language counts more than what has none.
    if (own || !Object.hasOwn(texts, language)) texts[language] = text;
    setAt(item, path, texts);
  } else {
    if (own) setAt(item, path, { [own]: text });
    say(at, ({ rows }) => rows.languageUnknown(headerOf(path), own ?? '…'));
  }
}

/** JSON into what there is: keys of objects are added, everything else is replaced. */
function merged(before: unknown, part: unknown): unknown {
  if (!isRecord(before) || !isRecord(part)) return part ?? undefined;
  return Object.fromEntries([
    ...Object.entries(before),
    ...Object.entries(part).map(([key, value]) => [
      key,
      Object.hasOwn(before, key) ? merged(before[key], value) : value,
    ]),
  ]);
}

// To cells

/** The cells of an item by their headers; `rank` tells the order of the columns. */
export interface Flat {
  cells: Map<string, { cell: Cell; rank: readonly number[] }>;
  /** What no cell carries, by its path. */
  json: Map<string, { path: Path; value: unknown }>;
}

/**
 * Lays out an item in cells.
 *
 * @param value Canonical.
 * @param complaints Paths that would not be read as they are.
 */
export function flatten(
  sheet: SheetName,
  value: unknown,
  complaints: readonly Path[],
  languages: readonly unknown[],
): Flat {
  const flat: Flat = { cells: new Map(), json: new Map() };
  const json = (path: Path, part: unknown) => {
    const key = headerOf(path);
    const before = flat.json.get(key);
    flat.json.set(key, { path, value: before ? merged(before.value, part) : part });
  };
  const put = (path: Path, rank: readonly number[], cell: Cell | undefined, part: unknown) => {
    if (complaints.some((wrong) => startsWith(path, wrong)) || cell === undefined) json(path, part);
    else flat.cells.set(headerOf(path), { cell, rank });
  };
  /** A key as a step of a header, or the object around it tells it. */
  const putKey = (path: Path, key: string, part: unknown) => {
    if (isStep(key) && typeof columnOf(sheet, `x.${headerOf([...path, key])}`) === 'object')
      json([...path, key], part);
    else json(path, Object.fromEntries([[key, part]]));
  };
  const walk = (field: Field, part: unknown, path: Path, rank: readonly number[]): void => {
    if (field.kind === 'object') {
      if (!isRecord(part)) return json(path, part);
      const keys = [...field.fields.keys()];
      for (const [key, inner] of Object.entries(part)) {
        const known = field.fields.get(key);
        if (known) walk(known, inner, [...path, key], [...rank, keys.indexOf(key)]);
        else putKey(path, key, inner);
      }
    } else if (field.kind === 'list' && field.item.kind === 'object') {
      const items =
        Array.isArray(part) && part.length < 999 && part.every(isRecord) ? part : undefined;
      if (!items) return json(path, part);
      items.forEach((item, index) => walk(field.item, item, [...path, index], [...rank, index]));
    } else if (field.kind === 'text' && isRecord(part)) {
      for (const [tag, text] of Object.entries(part)) {
        const cell = isLanguage(tag) ? cellOf(field, text) : undefined;
        const place = languages.indexOf(tag) + 1 || languages.length + 1;
        if (cell === undefined) putKey(path, tag, text);
        else put([...path, tag], [...rank, place], cell, text);
      }
    } else put(path, [...rank, 0], cellOf(field, part), part);
  };
  walk(fields().sheets.get(sheet)!, value, [], []);
  for (const path of complaints) {
    const key = headerOf(path);
    for (const header of flat.cells.keys())
      if (header === key || header.startsWith(`${key}.`)) flat.cells.delete(header);
    for (const header of flat.json.keys())
      if (header.startsWith(`${key}.`)) flat.json.delete(header);
    flat.json.set(key, { path, value: valueAt(value, path) ?? null });
  }
  return flat;
}

/** A key that can stand in a header. `+` is for long texts, and a number would be one of a list. */
const isStep = (key: string): boolean =>
  /^[\p{L}_$@][\p{L}\p{M}\p{N}_$@-]{0,63}$/u.test(key) && key !== '__proto__';

/** JSON in ASCII where it has to be, in pieces that fit into cells. */
export function jsonCells(path: Path, value: unknown): [header: string, cell: string][] {
  const header = path.length ? `x.${headerOf(path)}` : 'x';
  const text = JSON.stringify(value)
    // What XML, CSV or a program that opens them would change.
    .replace(
      /[\x7f-\x9f\u2028\u2029\ufeff\ufffd-\uffff]|_(?=x[\da-f]{4}_)/gi,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  const cells: [string, string][] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(start + longestCell, text.length);
    // A pair of code units is one character.
    if (end < text.length && /[\ud800-\udbff]/.test(text[end - 1]!)) end--;
    cells.push([cells.length ? `${header}+${cells.length + 1}` : header, text.slice(start, end)]);
    start = end;
  }
  return cells;
}
