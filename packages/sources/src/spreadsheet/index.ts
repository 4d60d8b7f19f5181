import {
  ClientError,
  type Source,
  type SourceCheck,
  type SourceContext,
  type SourceDefinition,
  type SourceFinding,
} from '@ilmi/client';
import * as z from 'zod/mini';
import { failure, fetchStream, isNotFound } from '../shared/fetch.js';
import { address, explained } from '../shared/options.js';
import type { Table, Tables } from './cells.js';
import { defaultMaxBytes, readCsvTable, tooLarge } from './csv.js';
import { checkTables, documentOf } from './document.js';
import { sheetNames } from './fields.js';
import { foreignBytes } from './foreign.js';
import type { Warn } from './report.js';
import { readWorkbook } from './workbook.js';

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
  const tables = await tablesAt(chosen, context, (path, message) => context.warn(path, message));
  return at(chosen.url, () => documentOf(tables, (path, message) => context.warn(path, message)));
}

async function check(chosen: SpreadsheetOptions, context: SourceContext): Promise<SourceCheck> {
  const findings: SourceFinding[] = [];
  const tables = await tablesAt(chosen, context, () => undefined);
  const ok = checkTables(tables, (path, message) => findings.push({ path, message }));
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
  warn: Warn,
): Promise<Tables> {
  if (!url.endsWith('/')) return tablesOfFile(url, context, warn, maxBytes);
  const tables: Table[] = [];
  let unusable: ClientError | undefined;
  for (const name of sheetNames) {
    const file = `${name}.csv`;
    try {
      tables.push(await readCsvTable(file, pieces(url + file, context, file), warn, { maxBytes }));
    } catch (error) {
      if (isNotFound(error)) continue;
      if (!ClientError.is(error) || error.code !== 'invalidResponse') throw error;
      unusable ??= error;
      warn(file, `${error.message.replace(`${file}: `, '')} The file is left out.`);
    }
  }
  if (tables.length) return tables;
  if (unusable) throw unusable;
  const files = sheetNames.map((name) => `${name}.csv`).join(', ');
  throw failure(
    url,
    'notFound',
    'folder of tables',
    `expected some of the files ${files}, came none`,
  );
}

async function tablesOfFile(
  url: string,
  context: SourceContext,
  warn: Warn,
  maxBytes: number,
): Promise<Tables> {
  const name = nameOf(url);
  const stream = pieces(url, context, name);
  const first: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    first.push(piece);
    size += piece.length;
    const [a = 0, b = 0] = joined(first);
    const isZip = a === 0x50 && b === 0x4b;
    // Whether an old workbook has a password is told somewhere in the middle.
    const isWhole = isZip || (a === 0xd0 && b === 0xcf);
    if (size > maxBytes) throw tooLarge(name, maxBytes);
    if (size < 2 || isWhole) continue;
    return [await readCsvTable(name, rejoined(first, stream), warn, { maxBytes })];
  }
  const bytes = joined(first);
  const other = foreignBytes(bytes);
  if (other) throw failure(url, 'invalidResponse', name, other);
  if (bytes.length < 2) return [await readCsvTable(name, bytes, warn)];
  return at(url, () => readWorkbook(bytes, warn, { name, maxBytes }));
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

function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The bytes at an address as they come. */
async function* pieces(
  url: string,
  { fetch, signal }: SourceContext,
  name: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const waiting: Uint8Array[] = [];
  // The shared stream is text in UTF-8, and tables need not be. It gets a letter for each piece.
  const marked: typeof fetch = async (...request) => {
    const response = await fetch(...request);
    if (!response.ok || !response.body) return response;
    const letters = new TransformStream<Uint8Array, Uint8Array>({
      transform: (piece, controller) => {
        waiting.push(piece);
        controller.enqueue(new Uint8Array([0x2e]));
      },
    });
    return new Response(response.body.pipeThrough(letters));
  };
  for await (const _ of fetchStream(url, { fetch: marked, signal }, name)) yield* waiting.splice(0);
}
