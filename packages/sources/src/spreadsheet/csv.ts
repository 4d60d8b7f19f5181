import { ClientError } from '@ilmi/client';
import { joined } from '../shared/fetch.js';
import { type Cell, csvText, marked, type Row, type Table, unmarked } from './cells.js';
import { tablesOf } from './document.js';
import { foreignBytes, foreignText } from './foreign.js';
import type { FileMessages, Say, Separator } from './messages/messages.js';
import { Report, type Warn } from './report.js';

/*
 * CSV as spreadsheet programs write it, and as they open it by a double click in Finland and Sweden: UTF-8
 * with a byte order mark, semicolons, decimal commas. Reading takes whatever comes, piece by piece.
 *
 * Rows are parsed here and not with csv-parse: a quotation mark that is never closed may cost its own row
 * only, and everything behind it has to be found again.
 */

export interface CsvOptions {
  /** A larger file is refused. Default 200,000,000. */
  maxBytes?: number;
  /** BCP 47 tag of the language of messages: Finnish, Swedish or else English. */
  lang?: string;
}

export const defaultMaxBytes = 200_000_000;

/** As many as spreadsheet programs have. */
const maxRows = 1_048_576;
const maxColumns = 16_384;
/** Characters of a quoted cell until its end has to come. */
const longestQuoted = 1_000_000;

// Writing

const written = (cell: Cell): string => {
  const isText = typeof cell === 'string';
  const safe = isText ? marked(cell) : csvText(cell);
  // Commas of texts, too: they might be taken for what separates the cells.
  return (isText ? /[";,\r\n\t]|^\s|\s$/ : /[";]/).test(safe)
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
};

/** The text of a CSV file. */
export const csvOf = ({ header, rows }: Pick<Table, 'header' | 'rows'>): string =>
  `\ufeff${[header, ...rows.map(({ cells }) => cells)]
    .map((cells) => `${cells.map(written).join(';')}\r\n`)
    .join('')}`;

/**
 * A document as CSV files: `organizations.csv`, `goals.csv`, … with what {@link tablesOf} lays out. Texts
 * that start with `=`, `+`, `-`, `@`, `'`, a tab or a line break get a `'` before them, so that no program
 * takes them for formulas; reading takes it off again.
 *
 * @returns Texts by their file names.
 */
export function csvFilesOf(document: unknown): Map<string, string> {
  return new Map(tablesOf(document).map((table) => [`${table.name}.csv`, csvOf(table)]));
}

// Reading

/**
 * Reads a CSV file: separated by `;`, `,` or tabs, in UTF-8, UTF-16 or Windows-1252, with any line ends.
 * Rows are numbered as spreadsheet programs number them.
 *
 * @param name Name of the file, for messages; it also tells which list it is.
 * @param source The whole file, or its bytes as they come.
 * @throws {ClientError} `invalidResponse` for what is no CSV, is empty or is too large.
 */
export async function readCsvTable(
  name: string,
  source: string | Uint8Array | AsyncIterable<Uint8Array>,
  warn: Warn,
  options: CsvOptions = {},
): Promise<Table> {
  const report = new Report(warn, options.lang);
  try {
    return await csvTable(name, source, report, options);
  } finally {
    report.end();
  }
}

/** The same, where more is told about the table than of its reading. */
export async function csvTable(
  name: string,
  source: string | Uint8Array | AsyncIterable<Uint8Array>,
  report: Report,
  { maxBytes = defaultMaxBytes }: Pick<CsvOptions, 'maxBytes'> = {},
): Promise<Table> {
  const rows: Row[] = [];
  const table: Table & { rows: Row[] } = { name, header: [], rows };
  report.add(table);
  const reader = new CsvReader(table, report);
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const chunks = bytes instanceof Uint8Array ? [bytes] : bytes;
  for await (const text of decoded(chunks, table, report, maxBytes)) reader.push(text);
  reader.end();
  return table;
}

const refusal = (name: string, what: string): ClientError =>
  new ClientError('invalidResponse', `${name}: ${what}`, { url: name });

/** Rows from text that comes in pieces. */
export class CsvReader {
  /** Characters looked at so far, for telling that no text is looked at again and again. */
  work = 0;
  readonly #table: Table & { rows: Row[] };
  readonly #report: Report;
  readonly #files: FileMessages;
  #rest = '';
  #row = 0;
  #separator: Separator | undefined;
  /** After a broken row: only a line with as many cells as the header, or as the row before, is a row again. */
  #isLost = false;
  #width = 0;

  constructor(table: Table & { rows: Row[] }, report: Report) {
    this.#table = table;
    this.#report = report;
    this.#files = report.messages.files;
  }

  push(text: string): void {
    if (text.includes('\0')) throw refusal(this.#table.name, this.#files.noText);
    this.#rest += text;
    // The first lines tell the separator; small pieces are not worth a round of their own.
    if (this.#rest.length >= 65_536) this.#read(false);
  }

  end(): void {
    this.#read(true);
    if (this.#table.header.length === 0) throw refusal(this.#table.name, this.#files.noRows);
  }

  #read(isEnd: boolean): void {
    const text = this.#rest;
    let start = 0;
    while (start < text.length) {
      const record = this.#record(text, start, isEnd);
      this.work += record.end - start;
      if (record.is === 'cut off') break;
      if (record.is === 'whole') {
        this.#take(record.cells);
        start = record.end;
      } else {
        const next = this.#skip(text, start, record.is, isEnd);
        if (next === undefined) break;
        start = next;
      }
    }
    this.#rest = text.slice(start);
  }

  /** The record at a place, as far as it has come: `is` tells what is wrong with it otherwise. */
  #record(
    text: string,
    start: number,
    isEnd: boolean,
  ): { is: 'whole' | 'cut off' | Say; cells: string[]; end: number } {
    const separator = (this.#separator ??= separatorOf(text));
    const cells: string[] = [];
    const cutOff = { is: 'cut off', cells, end: text.length } as const;
    let at = start;
    for (;;) {
      if (text[at] === '"') {
        let value = '';
        const opened = at + 1;
        for (;;) {
          const quote = text.indexOf('"', at + 1);
          if (quote < 0) {
            if (!isEnd && text.length - start < longestQuoted) return cutOff;
            const before = brief(lineAt(text, opened));
            const is: Say = ({ files }) => files.neverClosed(before);
            return { is, cells, end: text.length };
          }
          if (quote + 1 === text.length && !isEnd) return cutOff;
          value += text.slice(at + 1, quote);
          at = quote + 1;
          if (text[at] !== '"') break;
          value += '"';
        }
        while (text[at] === ' ') at++;
        const follows = text[at];
        if (
          follows !== undefined &&
          follows !== separator &&
          follows !== '\r' &&
          follows !== '\n'
        ) {
          const rest = brief(lineAt(text, at));
          const is: Say = ({ files }) => files.afterQuote(rest);
          return { is, cells, end: at };
        }
        cells.push(value);
      } else {
        let end = at;
        for (;;) {
          const char = text[end];
          if (char === separator || char === '\n' || char === '\r' || char === undefined) break;
          end++;
        }
        cells.push(text.slice(at, end));
        at = end;
      }
      const char = text[at];
      if (char === separator) {
        at++;
        continue;
      }
      // After a return the line feed may be still to come.
      if (!isEnd && (char === undefined || (char === '\r' && at + 1 === text.length)))
        return cutOff;
      return { is: 'whole', cells, end: at + (text.startsWith('\r\n', at) ? 2 : 1) };
    }
  }

  /** Leaves out the line at a place, and tells so. */
  #skip(text: string, start: number, what: Say, isEnd: boolean): number | undefined {
    const end = text.slice(start, start + longestQuoted).search(/\r\n?|\n/);
    if (end < 0 && !isEnd && text.length - start < longestQuoted) return undefined;
    this.#row++;
    this.#isLost = true;
    this.#report.say({ table: this.#table, row: this.#row }, (say) => say.files.quotes(what(say)));
    if (end < 0) return text.length;
    return start + end + (text.startsWith('\r\n', start + end) ? 2 : 1);
  }

  #take(cells: string[]): void {
    this.#row++;
    const { name, header, rows } = this.#table;
    if (this.#row === 1 && cells.length <= 2 && /^sep=.?$/i.test(cells[0]!)) return;
    if (this.#isLost) {
      // A title above the header has fewer.
      if (cells.length !== header.length && cells.length !== this.#width) return;
      this.#isLost = false;
    }
    if (cells.every((text) => !text.trim())) return;
    this.#width = cells.length;
    const other =
      cells.length === 1 && header.length > 1 && otherSeparator(cells[0]!, header.length);
    if (other) {
      this.#report.say({ table: this.#table, row: this.#row }, ({ files }) =>
        files.otherSeparator(header.length, this.#separator!, other, brief(cells[0]!)),
      );
      return;
    }
    if (cells.length > maxColumns)
      throw refusal(name, this.#files.tooManyColumns(this.#row, cells.length, maxColumns));
    if (this.#row > maxRows) throw refusal(name, this.#files.tooManyRows(maxRows));
    const values = cells.map((text, column) => this.#cell(text, column));
    if (header.length === 0) {
      this.#table.header = values;
      this.#table.headerRow = this.#row;
      this.#table.separator = this.#separator;
    } else rows.push({ row: this.#row, cells: values });
  }

  #cell(text: string, column: number): Cell {
    if (text === '') return null;
    if (text[0] !== '=') return unmarked(text);
    // `="020"`, by which other programs keep zeros.
    const kept = /^="([^"]*)"$/.exec(text);
    if (kept) return kept[1]!;
    this.#report.say({ table: this.#table, row: this.#row, column }, ({ files }) =>
      files.formulaLike(brief(text)),
    );
    return text;
  }
}

const separators: readonly Separator[] = [';', '\t', ','];

/** What divides a text into so many cells. */
const otherSeparator = (text: string, count: number): Separator | undefined =>
  separators.find((separator) => text.split(separator).length === count);

const lineAt = (text: string, at: number): string =>
  text.slice(at, at + 100).replace(/[\r\n][^]*$/, '');

const brief = (text: string): string =>
  JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** What stands most often between the cells of the first line that has any of it. */
function separatorOf(text: string): Separator {
  const told = /^sep=([;,\t])/i.exec(text);
  if (told) return told[1] as Separator;
  for (const line of text
    .slice(0, 65_536)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n?|\n/)) {
    const counts = separators.map((separator) => line.split(separator).length);
    const most = Math.max(...counts);
    if (most > 1) return separators[counts.indexOf(most)]!;
  }
  return ';';
}

// Bytes

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The text of bytes that come in pieces, without a byte order mark. */
async function* decoded(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  table: Table,
  report: Report,
  maxBytes: number,
): AsyncGenerator<string, void, undefined> {
  let encoding: Encoding | undefined;
  let rest: Uint8Array = new Uint8Array();
  let count = 0;
  /** Letters beyond ASCII that came whole, less those that did not. */
  let letters = 0;
  const top = { table, row: 1 };

  const decode = (bytes: Uint8Array, isEnd: boolean): string => {
    encoding ??= encodingOf(bytes);
    if (encoding === 'utf-16le' || encoding === 'utf-16be') {
      const odd = bytes.length % 2;
      rest = odd ? bytes.slice(-1) : new Uint8Array();
      if (odd && isEnd) report.say(top, ({ files }) => files.oddUtf16);
      return new TextDecoder(encoding, { ignoreBOM: true }).decode(
        bytes.subarray(0, bytes.length - odd),
      );
    }
    if (encoding === 'utf-8') {
      const whole = isEnd ? bytes.length : wholeLetters(bytes);
      const part = bytes.subarray(0, whole);
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(part);
      const lost = isUtf8(part) ? 0 : text.match(/\ufffd/g)!.length;
      letters += (text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0) - lost;
      // A few lost letters among many are told where they stand.
      if (lost === 0 || letters > 0) {
        rest = bytes.slice(whole);
        return text;
      }
      if (bytes.includes(0)) throw refusal(table.name, report.messages.files.noText);
      encoding = 'windows-1252';
      report.say(top, ({ files }) => files.windows1252);
    }
    rest = new Uint8Array();
    return new TextDecoder('windows-1252').decode(bytes);
  };

  let isFirst = true;
  const read = (bytes: Uint8Array, isEnd: boolean): string => {
    const start = isFirst ? foreignBytes(bytes) : undefined;
    if (start) throw refusal(table.name, start(report.messages));
    const text = decode(bytes, isEnd);
    if (!isFirst) return text;
    isFirst = false;
    const plain = text.replace(/^\ufeff/, '');
    const other = foreignText(plain);
    if (other) throw refusal(table.name, other(report.messages));
    return plain;
  };
  for await (const chunk of chunks) {
    count += chunk.length;
    if (count > maxBytes) throw tooLarge(table.name, maxBytes, report);
    const bytes = joined(rest.length ? [rest, chunk] : [chunk]);
    // Enough to tell the encoding, and what kind of file it is.
    if (isFirst && bytes.length < 64) rest = bytes;
    else yield read(bytes, false);
  }
  if (isFirst || rest.length) yield read(rest, true);
}

export const tooLarge = (name: string, maxBytes: number, { messages }: Report): ClientError =>
  refusal(name, messages.files.tooLarge(maxBytes));

function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a && b === 0 && c && d === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b && c === 0 && d)) return 'utf-16be';
  return 'utf-8';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Length without the bytes of a letter that goes on in the next piece. */
function wholeLetters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const wanted = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return wanted > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}
