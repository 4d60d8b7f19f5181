import { ClientError } from '@ilmi/client';
import { canonicalDocument } from './canonical.js';
import { type Cell, came, cellOf, isEmpty, type Table, type Tables, textOf } from './cells.js';
import { checkItem, checkReferences, type Complaint, knownOf, namesOf } from './check.js';
import { type Column, columnOf, remedyOf, type Sheet, sheetOf } from './columns.js';
import {
  isLanguage,
  isPart,
  isRecord,
  listNames,
  type PartName,
  partsOfGoals,
  type SheetName,
  sheetNames,
} from './fields.js';
import { type Place, Report, type Warn } from './report.js';
import {
  type Flat,
  flatten,
  type Item,
  jsonCells,
  readFields,
  readRow,
  removeAt,
  setAt,
  startsWith,
  valueAt,
} from './rows.js';
import { infoColumns, plain, usualColumns } from './words.js';

// From tables

/** Lists in an order in which each refers to itself and to those before it only. */
const inOrder: readonly SheetName[] = [
  'organizations',
  'sources',
  'goals',
  ...listNames.filter((name) => !['organizations', 'sources', 'goals'].includes(name)),
  ...(Object.keys(partsOfGoals) as PartName[]),
];

/**
 * Makes a document of tables. A table is found by its name, in Finnish, Swedish or English, or else by its
 * columns. What cannot be used is left out and told, row by row; the rest is kept.
 *
 * @param warn Called with a place such as `goals.csv:12`, and what was expected, what came, what to do.
 * @returns A canonical document.
 * @throws {ClientError} `invalidResponse` when no table holds anything of a document.
 */
export function documentOf(tables: Tables, warn: Warn): Record<string, unknown> {
  const report = new Report(warn);
  const sheets = tables.flatMap((table) => sheetOf(table, report) ?? []);
  if (sheets.every(({ rows }) => rows.length === 0)) {
    report.end();
    throw nothingIn(tables, sheets);
  }
  const document = infoOf(sheets, report);
  const language = valueAt(document, ['languages', 0]);
  const first = typeof language === 'string' ? language : undefined;
  const known = knownOf(document);
  for (const name of inOrder) {
    const seen = new Set<unknown>();
    let items: Item[] = [];
    for (const sheet of sheets.filter((sheet) => sheet.name === name)) {
      const [firstRow] = sheet.rows;
      if (!firstRow) continue;
      if (isPart(name) && !known.goals) {
        const place: Place = { table: sheet.table, row: firstRow.row };
        report.say(
          place,
          `expected goals that these rows belong to, came none. The table is left out; import it together with "goals".`,
        );
        continue;
      }
      for (const row of sheet.rows) {
        const item = readRow(sheet, row, first, report);
        if (!item || !repair(item, checkItem(name, item.value, seen), report)) continue;
        seen.add(valueAt(item.value, ['id']));
        items.push(item);
      }
    }
    // Goals refer to goals: again, as long as one that is referred to is left out.
    for (let before = -1; before !== items.length;) {
      before = items.length;
      if (name === 'goals') known.goals = namesOf(items.map(({ value }) => value));
      items = items.filter((item) =>
        repair(item, checkReferences(name, item.value, known), report),
      );
      if (name !== 'goals') break;
    }
    if (isPart(name)) addParts(document, name, items, report);
    else if (items.length) document[name] = items.map(({ value }) => value);
    if (name === 'organizations' || name === 'sources') known[name] = namesOf(document[name]);
  }
  report.end();
  return canonicalDocument(document);
}

/**
 * Looks at names of tables and columns only.
 *
 * @returns Whether a document can be made of them.
 */
export function checkTables(tables: Tables, warn: Warn): boolean {
  const report = new Report(warn);
  const sheets = tables.flatMap((table) => sheetOf(table, report) ?? []);
  report.end();
  return sheets.length > 0 && sheets.every(({ missing }) => missing.length === 0);
}

function nothingIn(tables: Tables, sheets: readonly Sheet[]): ClientError {
  const names = tables.map(({ name }) => name);
  return new ClientError(
    'invalidResponse',
    sheets.length
      ? `expected rows, came only headers (${names.join(', ')}). Write at least one row below them.`
      : `expected tables called ${sheetNames.join(', ')}, came ${names.join(', ') || 'none'}${names.length ? ' without columns that are known' : ''}. Name the tables and write the names of the fields into their first rows.`,
  );
}

/** Puts right what is wrong with an item. @returns Whether it can be used. */
function repair(item: Item, complaints: readonly Complaint[], report: Report): boolean {
  let isUsable = true;
  let { problems } = item;
  item.problems = [];
  for (const { path, message, remedy, lacks = [], fix, loss } of complaints) {
    if (item.verbatim.some((taken) => startsWith(path, taken))) continue;
    const causes = problems.filter((problem) =>
      lacks.some((lack) => startsWith(problem.path, lack)),
    );
    problems = problems.filter((problem) => !causes.includes(problem));
    for (const cause of causes) report.say(cause.place, `${cause.message} ${remedy}`);
    // What a table has no column for is told once, of its header.
    if (!causes.length && !item.missing.includes(String(path[0])))
      report.say(item.place(path), `${message} ${remedy}`);
    if (fix !== undefined) setAt(item.value as Record<string, unknown>, path, fix);
    else if (loss?.length) removeAt(item.value, loss);
    else isUsable = false;
  }
  for (const problem of problems) report.say(problem.place, problem.message);
  return isUsable;
}

/** Gives goals the rows of a sheet of their parts. */
function addParts(
  document: Record<string, unknown>,
  name: PartName,
  items: readonly Item[],
  report: Report,
): void {
  const goals = new Map<unknown, Record<string, unknown>>();
  const list: unknown[] = Array.isArray(document.goals) ? document.goals : [];
  for (const goal of list.filter(isRecord)) if (!goals.has(goal.id)) goals.set(goal.id, goal);
  const path = partsOfGoals[name];
  for (const { value, place } of items) {
    const { goal: id, ...part } = isRecord(value) ? value : {};
    const goal = goals.get(id);
    const before = goal && valueAt(goal, path);
    if (Array.isArray(before)) before.push(part);
    else if (goal && before === undefined) setAt(goal, path, [part]);
    else
      report.say(
        place(['goal']),
        `the row is left out, since its column "x" leaves it without a goal.`,
      );
  }
}

/** The document without its lists: rows of a path and a value. */
function infoOf(sheets: readonly Sheet[], report: Report): Record<string, unknown> {
  const rows = sheets.filter(({ name }) => name === 'info').flatMap(infoRows);
  const used = new Set<string>();
  const entries = rows.map(({ place, header, cell, separator }) => {
    const found = columnOf('info', header);
    if (typeof found === 'string') {
      report.say(
        place,
        `expected a field of a document, came ${came(header)}, which is left out. ${remedyOf('info', header, found)}`,
      );
      return { column: undefined, cell, place, separator };
    }
    if (used.has(header)) {
      report.say(
        place,
        `expected each field once, came ${came(header)} again. The first counts; remove one of the two.`,
      );
      return { column: undefined, cell, place, separator };
    }
    used.add(header);
    return { column: found, cell, place, separator };
  });
  const separator = rows[0]?.separator;
  const placeOf = (at: number) => entries[at]!.place;
  const silent = new Report(() => undefined);
  const languages = readFields(entries, undefined, separator, placeOf, silent).value;
  const first = valueAt(languages, ['languages', 0]);
  const read = readFields(
    entries,
    typeof first === 'string' ? first : undefined,
    separator,
    placeOf,
    report,
  );
  const value = isRecord(read.value) ? read.value : {};
  if (!read.verbatim.some((path) => startsWith(['ilmi'], path))) value.ilmi ??= '1.0';
  const item: Item = {
    sheet: 'info',
    value,
    verbatim: read.verbatim,
    problems: read.problems,
    missing: [],
    place: (path) =>
      entries.find(({ column }) => column && startsWith(column.path, path))?.place ??
      entries.find(({ column }) => column && startsWith(column.path, path.slice(0, -1)))?.place ??
      entries[0]!.place,
  };
  repair(item, checkItem('info', value, new Set()), report);
  return value;
}

interface InfoRow {
  place: Place;
  header: string;
  cell: Cell;
  separator: string | undefined;
}

function infoRows({ table, headers, rows }: Sheet): InfoRow[] {
  const kinds = headers.map((cell) => infoColumns.get(plain(textOf(cell))));
  // Two columns without the right names are what they are.
  const path = Math.max(kinds.indexOf('path'), 0);
  const value = kinds.includes('value') ? kinds.indexOf('value') : path + 1;
  return rows
    .filter(({ cells }) => !isEmpty(cells[path]))
    .map(({ row, cells }) => ({
      place: { table, row, column: value, header: textOf(cells[path]) },
      header: textOf(cells[path]),
      cell: cells[value] ?? null,
      separator: table.separator,
    }));
}

// To tables

/**
 * Lays out a document in tables: `info` (path and value) and one for each list. What no cell can carry
 * stands as JSON in columns `x.PATH`, so that {@link documentOf} makes the same canonical document of
 * them. Lists that the document lacks become tables with the usual headers and no rows.
 *
 * @param document As it was read from JSON.
 */
export function tablesOf(document: unknown): Tables {
  const whole = canonicalDocument(document);
  const languages = languagesOf(whole);
  const known = knownOf(whole);
  const rest = { ...whole };
  const rows = new Map<SheetName, Flat[]>();
  const flat = (name: SheetName, value: unknown, seen: Set<unknown>) => {
    const complaints = [...checkItem(name, value, seen), ...checkReferences(name, value, known)];
    return flatten(
      name,
      value,
      // The items of a plain list share a cell.
      complaints.map(({ path }) => (typeof path.at(-1) === 'number' ? path.slice(0, -1) : path)),
      languages,
    );
  };
  for (const name of listNames) {
    const list = whole[name];
    // Anything else than a list goes into a column `x.PATH` of `info`.
    if (!Array.isArray(list)) continue;
    delete rest[name];
    const seen = new Set<unknown>();
    rows.set(
      name,
      list.map((item: unknown) => {
        const own = name === 'goals' ? takeParts(item, seen, rows, flat) : item;
        const cells = flat(name, own, seen);
        seen.add(valueAt(own, ['id']));
        return cells;
      }),
    );
  }
  const info = flat('info', rest, new Set());
  return sheetNames.map((name) =>
    name === 'info' ? infoTable(info) : table(name, rows.get(name) ?? [], languages),
  );
}

/** Those of a document that can be columns. */
const languagesOf = ({ languages }: Record<string, unknown>): string[] => {
  const list: unknown[] = Array.isArray(languages) ? languages : [];
  return [...new Set(list.filter((tag) => typeof tag === 'string' && isLanguage(tag)))] as string[];
};

/** A goal without the lists that have sheets of their own, and their rows. */
function takeParts(
  goal: unknown,
  seen: ReadonlySet<unknown>,
  rows: Map<SheetName, Flat[]>,
  flat: (name: SheetName, value: unknown, seen: Set<unknown>) => Flat,
): unknown {
  const id = valueAt(goal, ['id']);
  const isReferable =
    typeof id === 'string' && !seen.has(id) && cellOf({ kind: 'text' }, id) !== undefined;
  if (!isRecord(goal) || !isReferable) return goal;
  const own = { ...goal };
  for (const [name, path] of Object.entries(partsOfGoals) as [PartName, readonly string[]][]) {
    const list = valueAt(own, path);
    // A goal is told by a column of that name.
    const fits = (item: unknown) => isRecord(item) && !Object.hasOwn(item, 'goal');
    if (!Array.isArray(list) || !list.every(fits)) continue;
    if (path.length > 1) own.plan = { ...(own.plan as object) };
    removeAt(own, path);
    const before = rows.get(name) ?? [];
    rows.set(name, before);
    for (const item of list) before.push(flat(name, { goal: id, ...(item as object) }, new Set()));
  }
  if (isRecord(own.plan) && Object.keys(own.plan).length === 0) delete own.plan;
  return own;
}

/** A table with the columns that its rows need, in the order of the schema, JSON last. */
function table(name: SheetName, items: readonly Flat[], languages: readonly string[]): Table {
  const ranks = new Map<string, readonly number[]>();
  const json = new Set<string>();
  const all = items.map((item) => {
    const cells = new Map<string, Cell>();
    for (const [header, { cell, rank }] of item.cells) {
      ranks.set(header, rank);
      cells.set(header, cell);
    }
    for (const { path, value } of item.json.values())
      for (const [header, cell] of jsonCells(path, value)) {
        json.add(header);
        cells.set(header, cell);
      }
    return cells;
  });
  const header = items.length
    ? [
        ...[...ranks].sort(([, a], [, b]) => compareRanks(a, b)).map(([header]) => header),
        ...[...json].sort(compareJson),
      ]
    : emptyHeader(name, languages);
  return {
    name,
    header,
    rows: all.map((cells, index) => ({
      row: index + 2,
      cells: header.map((name) => cells.get(name) ?? null),
    })),
  };
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++)
    if (a[index] !== b[index]) return a[index]! - b[index]!;
  return a.length - b.length;
}

/** The pieces of a long text in their order. */
function compareJson(a: string, b: string): number {
  const [nameA = '', pieceA = 1] = a.split('+');
  const [nameB = '', pieceB = 1] = b.split('+');
  return nameA === nameB ? Number(pieceA) - Number(pieceB) : nameA < nameB ? -1 : 1;
}

/** Usual columns, with a column per language for texts when there are several. */
const emptyHeader = (name: SheetName, languages: readonly string[]): string[] =>
  usualColumns(name).flatMap((header) => {
    const column = columnOf(name, header) as Column;
    return column.field.kind === 'text' && languages.length > 1
      ? languages.map((language) => `${header}.${language}`)
      : header;
  });

function infoTable({ cells, json }: Flat): Table {
  const lines: [string, Cell][] = [...cells]
    .sort(([, a], [, b]) => compareRanks(a.rank, b.rank))
    .map(([header, { cell }]) => [header, cell]);
  for (const { path, value } of json.values()) lines.push(...jsonCells(path, value));
  return {
    name: 'info',
    header: ['path', 'value'],
    rows: lines.map((cells, index) => ({ row: index + 2, cells })),
  };
}
