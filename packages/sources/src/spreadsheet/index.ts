import {
  ClientError,
  type Source,
  type SourceCheck,
  type SourceContext,
  type SourceDefinition,
  type SourceFinding,
} from '@ilmi/client';
import * as z from 'zod/mini';
import { failure, fetchBytes, isNotFound, joined } from '../shared/fetch.js';
import { address, explained } from '../shared/options.js';
import type { Table, Tables } from './cells.js';
import { csvTable, defaultMaxBytes, tooLarge } from './csv.js';
import { checkTables, draftOf } from './document.js';
import { sheetNames } from './fields.js';
import { foreignBytes } from './foreign.js';
import { judged } from './judge.js';
import { Report } from './report.js';
import { workbookTables } from './workbook.js';

export { canonicalDocument } from './canonical.js';
export type { Cell, DateCell, ErrorCell, PercentCell, Row, Table, Tables } from './cells.js';
export { csvFilesOf, type CsvOptions, readCsvTable } from './csv.js';
export { documentOf, tablesOf } from './document.js';
export { type SheetName, sheetNames } from './fields.js';
export type { Warn } from './report.js';
export { readWorkbook, type WorkbookOptions, workbookOf } from './workbook.js';

declare module '@ilmi/client' {
  interface SourceTypes {
    spreadsheet: SpreadsheetOptions;
  }
}

/** Where the tables are. */
export interface SpreadsheetOptions {
  /**
   * Address of a workbook (`.xlsx`, `.ods`), of a folder of CSV files when it ends in `/`, or of one CSV
   * file whose name is that of a list: `goals.csv`. What is in a file counts more than its ending.
   */
  url: string;
  /** A larger file, or a workbook that unpacks to more, is refused. Default 200,000,000. */
  maxBytes?: number;
}

const options = explained<SpreadsheetOptions>(
  z.strictObject({
    url: address,
    maxBytes: z.optional(z.int().check(z.gte(1, 'expected a number of bytes'))),
  }),
);

/**
 * Tables that people write: a workbook, or CSV files. Nothing is added to them; a figure has the source
 * that its row names.
 */
export const spreadsheet: SourceDefinition<'spreadsheet', SpreadsheetOptions> = {
  type: 'spreadsheet',
  title: 'Spreadsheet or CSV',
  options,
  // Reading a workbook takes a library that no page should load.
  capabilities: { browser: false, build: true, join: false, live: false },
  create: (chosen): Source => ({
    read: (context) => read(chosen, context),
    check: (context) => check(chosen, context),
  }),
};

async function read(chosen: SpreadsheetOptions, context: SourceContext): Promise<unknown> {
  const report = new Report((path, message) => context.warn(path, message), context.lang);
  try {
    const tables = await tablesAt(chosen, context, report);
    return at(chosen.url, () => judged(draftOf(tables, report), report));
  } finally {
    report.end();
  }
}

async function check(chosen: SpreadsheetOptions, context: SourceContext): Promise<SourceCheck> {
  const findings: SourceFinding[] = [];
  const { lang } = context;
  const tables = await tablesAt(chosen, context, new Report(() => undefined, lang));
  const ok = checkTables(tables, (path, message) => findings.push({ path, message }), lang);
  return { ok, findings };
}

/** Errors of what was read name its address. */
function at<T>(url: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!ClientError.is(cause)) throw cause;
    throw new ClientError(
      cause.code,
      `${url}: ${cause.message}`,
      { ...cause.info, url },
      { cause },
    );
  }
}

async function tablesAt(
  { url, maxBytes = defaultMaxBytes }: SpreadsheetOptions,
  context: SourceContext,
  report: Report,
): Promise<Tables> {
  if (!url.endsWith('/')) return tablesOfFile(url, context, report, maxBytes);
  const tables: Table[] = [];
  let unusable: ClientError | undefined;
  for (const name of sheetNames) {
    const file = `${name}.csv`;
    try {
      const { pieces } = await fetchBytes(url + file, context, file);
      tables.push(await csvTable(file, pieces, report, { maxBytes }));
    } catch (error) {
      if (isNotFound(error)) continue;
      if (!ClientError.is(error) || error.code !== 'invalidResponse') throw error;
      unusable ??= error;
      const table: Table = { name: file, header: [], rows: [] };
      const why = error.message.replace(`${file}: `, '');
      report.say({ table }, ({ files }) => `${why} ${files.leftOut}`);
    }
  }
  if (tables.length) return tables;
  if (unusable) throw unusable;
  const { files } = report.messages;
  const names = sheetNames.map((name) => `${name}.csv`).join(', ');
  throw failure(url, 'notFound', files.folder, files.folderEmpty(names));
}

async function tablesOfFile(
  url: string,
  context: SourceContext,
  report: Report,
  maxBytes: number,
): Promise<Tables> {
  const name = nameOf(url);
  const { pieces } = await fetchBytes(url, context, name);
  const first: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    first.push(piece);
    size += piece.length;
    const [a = 0, b = 0] = joined(first);
    const isZip = a === 0x50 && b === 0x4b;
    // Whether an old workbook has a password is told somewhere in the middle.
    const isWhole = isZip || (a === 0xd0 && b === 0xcf);
    if (size > maxBytes) throw tooLarge(name, maxBytes, report);
    if (size < 2 || isWhole) continue;
    return [await csvTable(name, rejoined(first, pieces), report, { maxBytes })];
  }
  const bytes = joined(first);
  const other = foreignBytes(bytes);
  if (other) throw failure(url, 'invalidResponse', name, other(report.messages));
  if (bytes.length < 2) return [await csvTable(name, bytes, report)];
  return at(url, () => workbookTables(bytes, report, { name, maxBytes }));
}

/** The last part of an address, as people read it. */
function nameOf(url: string): string {
  const last = url.replace(/[?#].*$/s, '').replace(/^.*\//s, '');
  try {
    return decodeURIComponent(last) || url;
  } catch {
    return last;
  }
}

async function* rejoined(
  first: readonly Uint8Array[],
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* first;
  yield* rest;
}
