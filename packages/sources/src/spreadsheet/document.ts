import { ClientError } from '@ilmi/client';
import { canonicalDocument } from './canonical.js';
import { type Cell, came, cellOf, isEmpty, type Table, type Tables, textOf } from './cells.js';
import {
  checkItem,
  checkReferences,
  type Complaint,
  type Known,
  knownOf,
  namesOf,
} from './check.js';
import { type Column, columnOf, remedyOf, type Sheet, sheetOf } from './columns.js';
import {
  isLanguage,
  isPart,
  isRecord,
  listNames,
  type PartName,
  partsOfGoals,
  type Path,
  type SheetName,
  sheetNames,
} from './fields.js';
import { Followers } from './followers.js';
import type { Say } from './messages/messages.js';
import { type Place, Report, type Warn } from './report.js';
import {
  entryOf,
  type Flat,
  flatten,
  type Item,
  jsonCells,
  type Problem,
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

/** A document before it is canonical, and the rows that it was made of. */
export interface Draft {
  document: Record<string, unknown>;
  info: Item;
  /** By their places in the document's lists. */
  lists: ReadonlyMap<string, readonly Item[]>;
}

/**
 * Makes a document of tables. A table is found by its name, in Finnish, Swedish or English, or else by its
 * columns. What cannot be used is left out and told, row by row; the rest is kept.
 *
 * @param warn Called with a place such as `goals.csv:12`, and what was expected, what came, what to do.
 * @param options `lang`: BCP 47 tag of the language of what is told: Finnish, Swedish or else English.
 * @returns A canonical document. Whether its fields fit together is for `validateDocument` to say.
 * @throws {ClientError} `invalidResponse` when no table holds anything of a document.
 */
export function documentOf(
  tables: Tables,
  warn: Warn,
  { lang }: { lang?: string } = {},
): Record<string, unknown> {
  const report = new Report(warn, lang);
  try {
    return canonicalDocument(draftOf(tables, report).document);
  } finally {
    report.end();
  }
}

/** The same, for those who want to know what came from where. */
export function draftOf(tables: Tables, report: Report): Draft {
  for (const table of tables) report.add(table);
  const sheets = tables.flatMap((table) => sheetOf(table, report) ?? []);
  if (sheets.every(({ rows }) => rows.length === 0)) throw nothingIn(tables, sheets, report);
  const info = infoOf(sheets, report);
  const document = info.value as Record<string, unknown>;
  const lists = new Map<string, Item[]>();
  const language = valueAt(document, ['languages', 0]);
  const first = typeof language === 'string' ? language : undefined;
  const known = knownOf(document);
  const followers = new Followers();
  for (const name of inOrder) {
    const seen = new Set<unknown>();
    let items: Item[] = [];
    const left: Item[] = [];
    const keep = (item: Item, check: () => Complaint[]): boolean => {
      const isUsable = repair(item, check, report, followers);
      if (!isUsable) left.push(item);
      return isUsable;
    };
    for (const sheet of sheets.filter((sheet) => sheet.name === name)) {
      if (isPart(name) && !hasGoals(sheet, sheets, known, report)) continue;
      for (const row of sheet.rows) {
        const item = readRow(sheet, row, first, report);
        if (!item || !keep(item, () => checkItem(name, item.value, seen))) continue;
        seen.add(valueAt(item.value, ['id']));
        items.push(item);
      }
    }
    const names = () =>
      namesOf(
        items.map(({ value }) => value),
        'id',
        left.map(({ value, place }) => ({ value, place: place([]) })),
      );
    // Goals refer to goals: again, as long as one that is referred to is left out.
    for (let before = -1; before !== items.length;) {
      before = items.length;
      if (name === 'goals') known.goals = names();
      items = items.filter((item) => keep(item, () => checkReferences(name, item.value, known)));
      if (name !== 'goals') break;
    }
    if (isPart(name)) addParts(name, items, left, lists.get('goals') ?? [], known, report);
    else if (items.length) {
      document[name] = items.map(({ value }) => value);
      lists.set(name, items);
      if (name === 'organizations' || name === 'sources') known[name] = names();
    }
  }
  followers.tell(report);
  return { document, info, lists };
}

/**
 * Looks at names of tables and columns only.
 *
 * @returns Whether a document can be made of them.
 */
export function checkTables(tables: Tables, warn: Warn, lang: string): boolean {
  const report = new Report(warn, lang);
  for (const table of tables) report.add(table);
  const sheets = tables.flatMap((table) => sheetOf(table, report) ?? []);
  report.end();
  return sheets.length > 0 && sheets.every(({ missing }) => missing.length === 0);
}

function nothingIn(
  tables: Tables,
  sheets: readonly Sheet[],
  { messages: { files } }: Report,
): ClientError {
  const names = tables.map(({ name }) => name).join(', ');
  return new ClientError(
    'invalidResponse',
    sheets.length ? files.onlyHeaders(names) : files.noTables(sheetNames.join(', '), names),
  );
}

/** Whether there are goals that the rows of a sheet can belong to. Tells when there are none. */
function hasGoals(
  { table, rows: [row] }: Sheet,
  sheets: readonly Sheet[],
  known: Known,
  report: Report,
): boolean {
  if (known.goals?.ids.size || !row) return true;
  const unread = sheets.find(
    ({ name, missing, rows }) => name === 'goals' && missing.length && rows.length,
  );
  // Of goals that were left out one by one, their figures tell.
  if (known.goals && !unread) return true;
  report.say({ table, row: row.row }, ({ rows }) =>
    unread ? rows.goalsUnread(unread.table) : rows.goalsMissing,
  );
  return false;
}

/** What is told of an item, with what follows from it. */
interface Consequence extends Problem {
  remedy?: Say;
  /** What is left out because of it. */
  loss?: Path;
}

/** Puts right what is wrong with an item. @returns Whether it can be used. */
function repair(
  item: Item,
  check: () => readonly Complaint[],
  report: Report,
  followers: Followers,
): boolean {
  const told: Consequence[] = item.problems.map((problem) => ({
    ...problem,
    loss: problem.path,
  }));
  item.problems = [];
  let isUsable = true;
  // Again, as long as something is left out: what is around it may be nothing without it.
  for (let isChanged = true; isChanged && isUsable;) {
    isChanged = false;
    for (const { path, message, remedy, lacks = [], fix, loss, because } of check()) {
      if (item.verbatim.some((taken) => startsWith(path, taken))) continue;
      const causes = told.filter((cause) =>
        lacks.some(
          (lack) =>
            [cause.path, cause.loss].some((lost) => lost && startsWith(lost, lack)) ||
            // JSON of more than what is lacking.
            startsWith(lack, cause.path),
        ),
      );
      for (const cause of causes) Object.assign(cause, { remedy, loss });
      if (because) followers.add(item.place(path), { message, loss: loss ?? [], because });
      // What a table has no column for is told once, of its header.
      else if (!causes.length && !item.missing.includes(String(path[0])))
        told.push({ path, place: item.place(path), message, remedy, loss });
      if (fix !== undefined) setAt(item.value as Record<string, unknown>, path, fix);
      else if (loss?.length) {
        removeAt(item.value, loss);
        item.lost.push(loss);
        isChanged = true;
      } else isUsable = false;
    }
  }
  for (const { place, path, message, remedy, loss } of told) {
    report.say(place, (say) => (remedy ? `${message(say)} ${remedy(say)}` : message(say)));
    if (loss) item.lost.push(path);
  }
  return isUsable;
}

/**
 * Gives goals the rows of a sheet of their parts.
 *
 * @param left Rows that were left out.
 */
function addParts(
  name: PartName,
  items: readonly Item[],
  left: readonly Item[],
  list: readonly Item[],
  known: Known,
  report: Report,
): void {
  const goals = new Map<unknown, Item>();
  for (const goal of list) {
    const id = valueAt(goal.value, ['id']);
    if (isRecord(goal.value) && !goals.has(id)) goals.set(id, goal);
  }
  const path = partsOfGoals[name];
  for (const item of items) {
    const { goal: id, ...part } = isRecord(item.value) ? item.value : {};
    const goal = goals.get(id);
    const before = goal && valueAt(goal.value, path);
    if (goal && (before === undefined || Array.isArray(before))) {
      const parts: unknown[] = before ?? [];
      if (!before) setAt(goal.value as Record<string, unknown>, path, parts);
      ((goal.parts ??= {})[name] ??= [])[parts.length] = item;
      parts.push(part);
    } else report.say(item.place(['goal']), (say) => say.rows.withoutGoal);
  }
  for (const { value } of left) {
    const id = valueAt(value, ['goal']);
    if (typeof id !== 'string') continue;
    goals.get(goals.has(id) ? id : known.goals?.idOf(id))?.lost.push(path);
  }
}

/** The document without its lists: rows of a path and a value. */
function infoOf(sheets: readonly Sheet[], report: Report): Item {
  const rows = sheets.filter(({ name }) => name === 'info').flatMap(infoRows);
  const used = new Set<string>();
  const entries = rows.map(({ place, header, cell, separator }) => {
    const found = columnOf('info', header);
    if (typeof found === 'function') {
      const remedy = remedyOf('info', header, found);
      report.say(place, (say) => say.rows.fieldUnknown(came(header, say), remedy(say)));
      return { column: undefined, cell, place, separator };
    }
    if (used.has(header)) {
      report.say(place, (say) => say.rows.fieldTwice(came(header, say)));
      return { column: undefined, cell, place, separator };
    }
    used.add(header);
    return { column: found, cell, place, separator };
  });
  const { table } = sheets.find(({ name }) => name === 'info') ?? sheets[0]!;
  const top: Place = { table };
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
  if (!isRecord(read.value)) {
    const whole = entries.findIndex(({ column }) => column?.path.length === 0);
    report.say(placeOf(whole), (say) => say.rows.noObject(came(entries[whole]!.cell, say)));
  }
  // A whole document as JSON says it itself.
  if (!read.verbatim.some((path) => path.length && startsWith(['ilmi'], path)))
    value.ilmi ??= '1.0';
  const item: Item = {
    sheet: 'info',
    value,
    verbatim: read.verbatim,
    problems: read.problems,
    missing: [],
    lost: [],
    place: (path) => {
      const isMissing = valueAt(value, path) === undefined;
      const own = entryOf(entries, path, isMissing);
      // What is missing has no row; what it belongs to has.
      const at = own?.at ?? entryOf(entries, path.slice(0, -1), isMissing)?.at;
      return { ...(at === undefined ? top : placeOf(at)), isOwn: own?.isOwn };
    },
  };
  repair(item, () => checkItem('info', value, new Set()), report, new Followers());
  return item;
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
