import * as XLSX from '@e965/xlsx';
import { ClientError } from '@ilmi/client';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  type Cell,
  isEmpty,
  notSaved,
  type Row,
  type Table,
  type Tables,
  unmarked,
} from './cells.js';
import { defaultMaxBytes } from './csv.js';
import { tablesOf } from './document.js';
import { foreignBytes } from './foreign.js';
import type { Say } from './messages/messages.js';
import { letters, Report, type Warn } from './report.js';
import { unzip } from './zip.js';

/*
 * Workbooks: .xlsx and .ods are read, .xlsx is written. SheetJS never sees the file that came, only what
 * was unpacked within limits.
 */

/** The part of SheetJS that knows number formats; its own types leave it open. */
const formats = XLSX.SSF as {
  is_date(format: string): boolean;
  parse_date_code(
    serial: number,
    options: { date1904: boolean },
  ): { y: number; m: number; d: number; H: number; M: number; S: number } | null;
};

export interface WorkbookOptions {
  /** What messages call it. Default `workbook`. */
  name?: string;
  /** As much may come of it when it is unpacked. Default 200,000,000. */
  maxBytes?: number;
  /** BCP 47 tag of the language of messages: Finnish, Swedish or else English. */
  lang?: string;
}

const maxRows = 1_048_576;
const maxColumns = 4_096;
/** In one sheet; others stay as they are. */
const maxMerges = 1_000;
/** Cells with something in them, in all sheets together. */
const maxCells = 2_000_000;

// Writing

/**
 * A document as a workbook (.xlsx) with what {@link tablesOf} lays out. Cells are typed: numbers, days,
 * truth values and texts, so that nothing is a formula. The same document always gives the same bytes.
 */
export function workbookOf(document: unknown): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const { name, header, rows } of tablesOf(document)) {
    const data = [header, ...rows.map(({ cells }) => cells)];
    const range = { s: { r: 0, c: 0 }, e: { r: data.length - 1, c: header.length - 1 } };
    const sheet: XLSX.WorkSheet = {
      '!ref': XLSX.utils.encode_range(range),
      '!cols': header.map((_, column) => ({ wch: width(data, column) })),
      '!autofilter': { ref: XLSX.utils.encode_range(range) },
    };
    data.forEach((cells, r) =>
      cells.forEach((cell, c) => {
        if (cell !== null) sheet[XLSX.utils.encode_cell({ r, c })] = written(cell);
      }),
    );
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  const bytes = XLSX.write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true }) as Uint8Array;
  // Once more, compressed and without the time of day.
  return zipSync(unzipSync(new Uint8Array(bytes)), { level: 6, mtime: new Date(1980, 0, 1) });
}

const width = (data: readonly (readonly Cell[])[], column: number): number =>
  Math.min(
    40,
    Math.max(
      ...data
        .slice(0, 50)
        .map((cells) => (typeof cells[column] === 'string' ? cells[column].length : 8)),
    ) + 2,
  );

function written(cell: Exclude<Cell, null>): XLSX.CellObject {
  // The format of texts keeps zeros when a person writes into the cell.
  if (typeof cell === 'string') return { t: 's', v: cell, z: '@' };
  if (typeof cell === 'number') return { t: 'n', v: cell };
  if (typeof cell === 'boolean') return { t: 'b', v: cell };
  if ('date' in cell) return { t: 'n', v: serialOf(cell.date), z: 'yyyy-mm-dd' };
  throw new TypeError('a document makes no such cell');
}

const serialOf = (day: string): number => Date.parse(day) / 86_400_000 + 25_569;

// Reading

/**
 * Reads a workbook, .xlsx or .ods: a table for each sheet that is not hidden. Values of formulas are taken
 * as they were saved, and never computed.
 *
 * @throws {ClientError} `invalidResponse` for what is no such workbook, is damaged or is too large.
 */
export function readWorkbook(
  bytes: Uint8Array,
  warn: Warn = () => undefined,
  options: WorkbookOptions = {},
): Tables {
  const report = new Report(warn, options.lang);
  try {
    return workbookTables(bytes, report, options);
  } finally {
    report.end();
  }
}

/** The same, where more is told about the tables than of their reading. */
export function workbookTables(
  bytes: Uint8Array,
  report: Report,
  { name = 'workbook', maxBytes = defaultMaxBytes }: Omit<WorkbookOptions, 'lang'> = {},
): Tables {
  const refusal = (what: Say, cause?: unknown): ClientError => {
    const message = `${name}: ${what(report.messages)}`;
    return new ClientError('invalidResponse', message, { url: name }, { cause });
  };
  const start = foreignBytes(bytes);
  if (start) throw refusal(start);
  const parts = unzip(bytes, maxBytes, /^(?:mimetype|.*\.(?:xml|rels|bin|iwa))$/, refusal);
  const other = foreignParts(parts);
  if (other) throw refusal(other);
  const hidden = parts.has('content.xml') ? prepareOds(parts, refusal) : prepareXlsx(parts);
  let book: XLSX.WorkBook;
  try {
    book = XLSX.read(zipSync(Object.fromEntries(parts), { level: 0 }), {
      type: 'array',
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
    });
  } catch (cause) {
    throw refusal(({ files }) => files.damaged, cause);
  }
  const isHidden = (sheet: string, index: number) =>
    hidden.has(sheet) || Boolean(book.Workbook?.Sheets?.[index]?.Hidden);
  const is1904 = Boolean(book.Workbook?.WBProps?.date1904);
  const counter = { left: maxCells };
  const tables = book.SheetNames.flatMap((sheet, index) => {
    const table: Table & { rows: Row[] } = { name: sheet, header: [], rows: [] };
    report.add(table);
    if (isHidden(sheet, index)) {
      report.say({ table, row: 1 }, ({ files }) => files.hidden);
      return [];
    }
    const content = book.Sheets[sheet];
    if (!content) throw refusal(({ files }) => files.sheetGone(sheet));
    fill(table, content, is1904, report, () => {
      if (counter.left-- <= 0) throw refusal(tooManyCells);
    });
    return [table];
  });
  return tables;
}

const tooManyCells: Say = ({ files }) => files.tooManyCells(maxCells);

/** What a zip is that is no workbook that can be read. */
function foreignParts(parts: ReadonlyMap<string, Uint8Array>): Say | undefined {
  const has = (start: string) => [...parts.keys()].some((name) => name.startsWith(start));
  const manifest = parts.get('META-INF/manifest.xml');
  if (manifest && strFromU8(manifest).includes('encryption-data'))
    return ({ files }) => files.password;
  if (parts.has('xl/workbook.xml')) return undefined;
  if (has('xl/')) return ({ files }) => files.xlsb;
  if (has('Index/')) return ({ files }) => files.numbers;
  if (has('word/')) return ({ files }) => files.docx;
  const type = parts.get('mimetype');
  if (parts.has('content.xml') && (!type || strFromU8(type).includes('spreadsheet')))
    return undefined;
  return parts.has('content.xml')
    ? ({ files }) => files.otherOpenDocument
    : ({ files }) => files.otherZip;
}

/** Marks formulas without a saved value, which would be read as 0. */
function prepareXlsx(parts: Map<string, Uint8Array>): ReadonlySet<string> {
  for (const [part, bytes] of parts)
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(part)) {
      const xml = strFromU8(bytes);
      if (/<(?:\w+:)?f[\s>/]/.test(xml))
        parts.set(
          part,
          strToU8(
            xml.replace(
              /(<(\w+:)?f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?f>))(?:\s*<(?:\w+:)?v(?:\s*\/>|>\s*<\/(?:\w+:)?v>))?(?=\s*<\/(?:\w+:)?c>)/g,
              (_, formula: string, prefix = '') => `${formula}<${prefix}v>none</${prefix}v>`,
            ),
          ),
        );
    }
  return new Set();
}

/** Takes out what only tells how numbers look, and looks how many cells are repeated. */
function prepareOds(
  parts: Map<string, Uint8Array>,
  refusal: (what: Say) => ClientError,
): ReadonlySet<string> {
  for (const part of ['content.xml', 'styles.xml']) {
    const bytes = parts.get(part);
    if (!bytes) continue;
    const xml = strFromU8(bytes)
      // Which format a cell has by its sign; SheetJS writes to the console about each.
      .replace(/<style:map\b[^>]*\/>/g, '')
      // Only without its space it is taken for a percent sign.
      .replace(/<number:text>[\s\u00a0\u202f]*%<\/number:text>/g, '<number:text>%</number:text>');
    parts.set(part, strToU8(xml));
  }
  const xml = strFromU8(parts.get('content.xml')!);
  let times = 1;
  let cells = 0;
  for (const [tag, kind] of xml.matchAll(/<(?:\w+:)?(table-row|table-cell)\b[^>]*>/g)) {
    const count = Number(/number-(?:rows|columns)-repeated="(\d+)"/.exec(tag)?.[1] ?? 1);
    if (kind === 'table-row') times = count;
    else if (!tag.endsWith('/>') || tag.includes('value-type=')) cells += times * count;
    if (cells > maxCells) throw refusal(tooManyCells);
  }
  const styles = new Set(
    [
      ...xml.matchAll(
        /<style:style\b[^>]*style:name="([^"]*)"[^>]*>\s*<style:table-properties\b[^>]*table:display="false"/g,
      ),
    ].map(([, style]) => style),
  );
  const hidden = new Set<string>();
  for (const [tag] of xml.matchAll(/<table:table\b[^>]*>/g)) {
    const [style, sheet] = ['style-name', 'name'].map(
      (key) => new RegExp(` table:${key}="([^"]*)"`).exec(tag)?.[1],
    );
    if (sheet !== undefined && styles.has(style)) hidden.add(unescaped(sheet));
  }
  return hidden;
}

const unescaped = (text: string): string =>
  text.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name]!,
  );

/** Fills a table from a sheet. */
function fill(
  table: Table & { rows: Row[] },
  sheet: XLSX.WorkSheet,
  is1904: boolean,
  report: Report,
  count: () => void,
): void {
  const data = (sheet['!data'] ?? []) as (XLSX.CellObject[] | undefined)[];
  const formulas = new Map<number, { row: number; count: number; text: string }>();
  const rows: Row[] = [];
  // Anybody can write a row of any number; the array is then mostly holes.
  for (let r = 0; r < Math.min(data.length, maxRows); r++) {
    const from = data[r];
    if (!from) continue;
    const cells: Cell[] = [];
    for (let c = 0; c < Math.min(from.length, maxColumns); c++) {
      const cell = from[c];
      cells.push(cell ? read(cell, is1904) : null);
      if (!cell || cells[c] === null) continue;
      count();
      if (cell.f && typeof cells[c] !== 'boolean' && !Number.isNaN(cell.v)) {
        const seen = formulas.get(c) ?? { row: r + 1, count: 0, text: cell.f };
        seen.count++;
        formulas.set(c, seen);
      }
    }
    if (from.length > maxColumns)
      report.say({ table, row: r + 1 }, ({ files }) =>
        files.columnsBeyond(maxColumns, from.length),
      );
    if (!cells.every(isEmpty)) rows.push({ row: r + 1, cells });
  }
  if (data.length > maxRows)
    report.say({ table, row: maxRows }, ({ files }) => files.rowsBeyond(maxRows, data.length));
  spread(sheet['!merges'] ?? [], rows, table, report);
  const [head, ...rest] = rows;
  table.header = head?.cells ?? [];
  table.headerRow = head?.row;
  table.rows = rest;
  for (const [column, { row, count, text }] of formulas)
    report.say({ table, row, column }, ({ files }) => files.formulas(count, text.slice(0, 60)));
}

/** A value that is merged over several rows holds for each of them. */
function spread(
  merges: readonly XLSX.Range[],
  rows: readonly Row[],
  table: Table,
  report: Report,
): void {
  if (merges.length === 0) return;
  const byNumber = new Map(rows.map(({ row, cells }) => [row, cells as Cell[]]));
  const told: string[] = [];
  for (const { s, e } of merges.slice(0, maxMerges)) {
    const value = byNumber.get(s.r + 1)?.[s.c];
    if (value == null) continue;
    told.push(`${letters(s.c)}${s.r + 1}:${letters(e.c)}${e.r + 1}`);
    for (let row = s.r + 2; row <= Math.min(e.r + 1, s.r + 10_000); row++) {
      const cells = byNumber.get(row);
      if (cells) cells[s.c] = value;
    }
  }
  const ranges = `${told.slice(0, 5).join(', ')}${told.length > 5 ? ', …' : ''}`;
  if (ranges) report.say({ table, row: merges[0]!.s.r + 1 }, ({ files }) => files.merged(ranges));
}

const errors: Record<number, string> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

function read(cell: XLSX.CellObject, is1904: boolean): Cell {
  const { t, v } = cell;
  if (t === 's') return v === '' ? null : unmarked(v as string);
  if (t === 'b') return v as boolean;
  if (t === 'e') return { error: errors[v as number] ?? '#N/A' };
  if (t !== 'n') return null;
  const number = v as number;
  // LibreOffice saves truth values so.
  if (/^(?:TRUE|FALSE)\(\)$/i.test(cell.f ?? '')) return number !== 0;
  if (Number.isNaN(number)) return { error: notSaved };
  const format = String(cell.z ?? '');
  if (formats.is_date(format)) return dateOf(number, is1904);
  if (format.replace(/"[^"]*"|\\./g, '').includes('%'))
    // 0.07 is shown as 7 %, and times 100 it is 7.000000000000001.
    return { percent: Number((number * 100).toPrecision(15)) };
  return number;
}

function dateOf(serial: number, is1904: boolean): Cell {
  const parts = formats.parse_date_code(serial, { date1904: is1904 });
  if (!parts) return serial;
  const two = (part: number) => String(part).padStart(2, '0');
  const time = `${two(parts.H)}:${two(parts.M)}${parts.S ? `:${two(parts.S)}` : ''}`;
  if (serial < 1) return time;
  const date = `${String(parts.y).padStart(4, '0')}-${two(parts.m)}-${two(parts.d)}`;
  return { date: serial % 1 ? `${date}T${time}` : date, serial };
}
