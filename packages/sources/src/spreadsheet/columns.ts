import { nearest } from '@ilmi/core/schema';
import { type Cell, came, isEmpty, type Row, type Table, textOf } from './cells.js';
import {
  type Field,
  fields,
  headerOf,
  isLanguage,
  type Path,
  type SheetName,
  sheetNames,
} from './fields.js';
import type { Messages, Say } from './messages/messages.js';
import type { Place, Report } from './report.js';
import { infoColumns, languageOf, pathNamed, plain, sheetNamed } from './words.js';

/*
 * Which sheet a table is, and which field each of its columns.
 */

/** A column that is understood. */
export interface Column {
  path: Path;
  /** What its cells hold: a text, another scalar or a list of scalars. `json`: a column `x.PATH`. */
  field: Exclude<Field, { kind: 'object' }> | { kind: 'json' };
  /** A text per language, of this one. */
  language?: string;
  /** A long JSON text goes on in the columns `x.PATH+2`, `x.PATH+3`, … */
  piece?: number;
  /** A value that the column's meaning brings along: a business id is one by its scheme. */
  implied?: readonly [Path, string];
}

/** A table whose sheet and columns are known. */
export interface Sheet {
  name: SheetName;
  table: Table;
  /** By their position; those without a meaning are missing. */
  columns: readonly (Column | undefined)[];
  headers: readonly Cell[];
  /** Below the header, without empty ones. */
  rows: readonly Row[];
  /** Required columns that it lacks. */
  missing: readonly string[];
}

/** Lists are written by hand; a longer one is a slip of the pen. */
const longestList = 999;

const businessId = ['ytunnus', 'yritysjayhteisötunnus', 'fonummer', 'businessid'];

const unknown: Say = ({ columns }) => columns.renameOrRemove;

/** The column of a header in a sheet, or what to do about it. */
export function columnOf(sheet: SheetName, header: string): Column | Say {
  const text = header.trim();
  if (/^x(?:[.+]|$)/.test(text)) return jsonColumn(sheet, text);
  const exact = fromPath(sheet, text);
  if (typeof exact === 'object') return exact;
  if (text.length > 100) return unknown;
  const named = pathNamed(sheet, text) ?? pathsByPlainName(sheet).get(plain(text));
  if (named) return fromPath(sheet, named);
  const language = languageOf(text);
  if (language) {
    const column = columnOf(sheet, language.base);
    if (typeof column === 'object' && column.field.kind === 'text' && !column.language)
      return { ...column, language: language.language };
  }
  if (sheet === 'organizations' && businessId.includes(plain(text))) {
    // Behind every list that is written out; empty places close up.
    const column = fromPath(sheet, `identifiers.${longestList}.value`) as Column;
    return { ...column, implied: [['identifiers', longestList - 1, 'scheme'], 'businessId'] };
  }
  return exact;
}

function fromPath(sheet: SheetName, text: string): Column | Say {
  const path: (string | number)[] = [];
  let field: Field = fields().sheets.get(sheet)!;
  const steps = text.split('.');
  for (const [index, step] of steps.entries()) {
    if (field.kind === 'object') {
      // People write Id, and programs `BASELINE.YEAR`.
      const name: string | undefined = field.fields.has(step)
        ? step
        : [...field.fields.keys()].find((key) => key.toLowerCase() === step.toLowerCase());
      if (name === undefined) return unknown;
      path.push(name);
      field = field.fields.get(name)!;
    } else if (field.kind === 'list' && field.item.kind === 'object') {
      if (!/^[1-9]\d*$/.test(step) || Number(step) > longestList) {
        const example = `${headerOf([...path, 0])}.${steps.at(-1)!}`;
        return ({ columns }) => columns.numberItems(longestList, example);
      }
      path.push(Number(step) - 1);
      field = field.item;
    } else if (field.kind === 'text' && index === steps.length - 1 && isLanguage(step))
      return { path, field, language: step };
    else return unknown;
  }
  if (field.kind === 'object') {
    const example = `${text}.${[...field.fields.keys()][0]!}`;
    return ({ columns }) => columns.writeField(example);
  }
  if (field.kind === 'list' && field.item.kind === 'object') {
    const example = `${text}.1.${[...field.item.fields.keys()][0]!}`;
    return ({ columns }) => columns.writeItem(example);
  }
  return { path, field };
}

/** `x.PATH`: JSON of whatever has no column of its own, or of what a cell cannot carry. */
function jsonColumn(sheet: SheetName, text: string): Column | Say {
  const [, path = '', piece] = /^x(?:\.(.+?))?(?:\+([1-9]\d*))?$/s.exec(text) ?? [];
  let field: Field | undefined = fields().sheets.get(sheet);
  const steps: (string | number)[] = [];
  for (const step of path ? path.split('.') : []) {
    if (step === '__proto__' || !step) return ({ columns }) => columns.remove;
    if (field?.kind === 'list') {
      if (!/^[1-9]\d*$/.test(step) || Number(step) > longestList)
        return ({ columns }) => columns.numberItems(longestList);
      steps.push(Number(step) - 1);
      field = field.item;
    } else {
      steps.push(step);
      field = field?.kind === 'object' ? field.fields.get(step) : undefined;
    }
  }
  return { path: steps, field: { kind: 'json' }, ...(piece && { piece: Number(piece) }) };
}

const plainPaths = new Map<SheetName, ReadonlyMap<string, string>>();

/** `Baseline year` and `baseline_year` are `baseline.year`. */
function pathsByPlainName(sheet: SheetName): ReadonlyMap<string, string> {
  const known = plainPaths.get(sheet);
  if (known) return known;
  const paths = new Map<string, string>();
  const collect = (field: Field, path: string) => {
    if (field.kind === 'object')
      for (const [key, part] of field.fields) collect(part, path ? `${path}.${key}` : key);
    else if (field.kind !== 'list' || field.item.kind !== 'object') paths.set(plain(path), path);
  };
  collect(fields().sheets.get(sheet)!, '');
  plainPaths.set(sheet, paths);
  return paths;
}

/** What to do about a header that is none, with the one that was perhaps meant. */
export function remedyOf(sheet: SheetName, header: string, remedy: Say): Say {
  const paths = pathsByPlainName(sheet);
  const near = remedy === unknown && paths.get(nearest(plain(header), [...paths.keys()]) ?? '');
  return near ? ({ columns }) => columns.didYouMean(near) : remedy;
}

// Tables

/** A file's name without its ending. */
const bare = (name: string) => name.replace(/\.[a-z]{3,4}$/i, '');

/** How many columns of a header a sheet has, and a bit more when none is missing that it needs. */
function fit(sheet: SheetName, header: readonly Cell[]): number {
  const texts = header.map((cell) => textOf(cell).trim()).filter(Boolean);
  if (sheet === 'info')
    return new Set(texts.map((text) => infoColumns.get(plain(text))).filter(Boolean)).size;
  const columns = texts
    .map((text) => columnOf(sheet, text))
    .filter((found) => typeof found === 'object');
  return columns.length && columns.length + (missingOf(sheet, columns).length ? 0 : 0.5);
}

const missingOf = (sheet: SheetName, columns: readonly (Column | undefined)[]): string[] =>
  sheet === 'info'
    ? []
    : fields()
        .sheets.get(sheet)!
        .required.filter(
          (key) =>
            // An id is made of the name.
            key !== 'id' &&
            !columns.some(
              (column) => column && (column.path.length === 0 || column.path[0] === key),
            ),
        );

/** A title may stand above the header; nobody writes more than a few lines. */
const rowsAboveHeader = 10;

/**
 * Finds out what a table is. Tells what is not understood about its header.
 *
 * @returns `undefined` for a table that is left out, or is empty.
 */
export function sheetOf(table: Table, report: Report): Sheet | undefined {
  const heads: Row[] = [
    { row: table.headerRow ?? 1, cells: table.header },
    ...table.rows.slice(0, rowsAboveHeader),
  ];
  if (heads.every(({ cells }) => cells.every(isEmpty))) return undefined;
  const byName = sheetNamed(bare(table.name));
  let best: { name: SheetName; head: Row; at: number; known: number } | undefined;
  for (const [at, head] of heads.entries())
    for (const name of byName ? [byName] : sheetNames) {
      const known = fit(name, head.cells);
      if (known > (best?.known ?? 0)) best = { name, head, at, known };
    }
  const top = heads[0]!.cells.filter((cell) => !isEmpty(cell));
  const found = (messages: Messages) => shortList(top, messages);
  const first: Place = { table, row: heads[0]!.row };
  // One word that fits may be chance, when not even the name says what the list is.
  if (!best || (!byName && best.known < 2)) {
    const separated =
      top.length === 1 && /^[^|:\t]+(?:[|:\t][^|:\t]+)+$/.test(textOf(table.header[0]));
    report.say(first, (messages) => {
      const { columns } = messages;
      if (separated) return columns.notSeparated(found(messages));
      return byName
        ? columns.noHeader(byName, found(messages))
        : columns.noList(table.name, found(messages), sheetNames.join(', '));
    });
    return undefined;
  }
  const { name, head, at } = best;
  report.nameColumns(table, head.cells);
  if (!byName) report.say(first, (messages) => messages.columns.namedByColumns(table.name, name));
  if (at > 0)
    report.say(first, (messages) => messages.columns.headerBelow(found(messages), head.row));
  const columns = name === 'info' ? [] : columnsOf(name, table, head, report);
  const missing = missingOf(name, columns);
  const strange = head.cells.filter((cell, column) => !isEmpty(cell) && !columns[column]);
  for (const key of missing) {
    const isKind = name === 'organizations' && key === 'kind';
    report.say({ table, row: head.row }, (messages) =>
      messages.columns.missing(key, isKind, shortList(strange, messages)),
    );
  }
  return {
    name,
    table,
    columns,
    headers: head.cells,
    rows: table.rows.slice(at).filter(({ cells }) => !cells.every(isEmpty)),
    missing,
  };
}

/** Cells as messages quote them, or the first of many. */
function shortList(cells: readonly Cell[], messages: Messages): string {
  const shown = cells.slice(0, 8).map((cell) => came(cell, messages));
  return cells.length > 8 ? `${shown.join(', ')}, … (${cells.length})` : shown.join(', ');
}

function columnsOf(
  name: SheetName,
  table: Table,
  { row, cells }: Row,
  report: Report,
): (Column | undefined)[] {
  const used = new Map<string, Cell>();
  const columns = cells.map((cell, column) => {
    const header = textOf(cell).trim();
    if (!header) return undefined;
    const place: Place = { table, row, column };
    const found = columnOf(name, header);
    if (typeof found === 'function') {
      const remedy = remedyOf(name, header, found);
      report.say(place, (messages) =>
        messages.columns.unknown(name, came(cell, messages), remedy(messages)),
      );
      return undefined;
    }
    const key = `${found.field.kind === 'json' ? 'x.' : ''}${headerOf(found.path)} ${found.language ?? found.piece ?? ''}`;
    const before = used.get(key);
    if (before !== undefined) {
      report.say(place, (messages) =>
        messages.columns.twice(came(cell, messages), came(before, messages)),
      );
      return undefined;
    }
    used.set(key, cell);
    return found;
  });
  columns.forEach((found, column) => {
    if (!found || found.implied || found.field.kind === 'json') return;
    for (const [at, step] of found.path.entries()) {
      if (typeof step !== 'number' || step === 0) continue;
      const before = [...found.path.slice(0, at), step - 1];
      if (!columns.some((other) => before.every((part, index) => other?.path[index] === part)))
        report.say({ table, row, column }, ({ columns }) =>
          columns.gap(headerOf(before), headerOf(found.path.slice(0, at + 1))),
        );
    }
  });
  return columns;
}
