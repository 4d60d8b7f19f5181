import type { SourceContext } from '@ilmi/client';
import { failure, fetchStream, isHtml } from './fetch.js';
import { parse } from './parse-csv.js';

/** A record of a CSV file. */
export interface CsvRow {
  /** Number of its (last) line in the file, from 1. */
  line: number;
  cells: string[];
}

/**
 * The records of the CSV file at an address, the header first, while the file is still coming: quotes
 * after RFC 4180, any line ends, empty lines left out. Records may be shorter or longer than the header.
 *
 * @param delimiter What stands between cells; `auto`: the one that the first line has more of.
 * @throws {ClientError} as `fetchText`, and `invalidResponse` for what is no CSV, with the line.
 */
export async function* csvRows(
  url: string,
  context: Pick<SourceContext, 'fetch' | 'signal'>,
  name: string,
  delimiter: ';' | ',' | 'auto',
): AsyncGenerator<CsvRow, void, undefined> {
  let rest = '';
  let linesBefore = 0;
  let isFirst = true;
  const take = (text: string): CsvRow[] => {
    if (isFirst && isHtml(text)) {
      const what = 'expected CSV, got HTML; is the address that of the file itself?';
      throw failure(url, 'invalidResponse', name, what);
    }
    isFirst = false;
    if (delimiter === 'auto') delimiter = delimiterOf(text);
    try {
      const rows = parse(text, {
        delimiter,
        // Both kinds in one file are usual where files are put together.
        record_delimiter: ['\r\n', '\n', '\r'],
        info: true,
        relax_column_count: true,
        skip_empty_lines: true,
      }).map(({ record, info }) => ({ line: linesBefore + info.lines, cells: record }));
      linesBefore += text.match(/\r\n|\n|\r/g)?.length ?? 0;
      return rows;
    } catch (cause) {
      const { message, lines = 1 } = cause as { message: string; lines?: number };
      // Its own number is counted from the start of this piece.
      const reason = message.replace(/,? at line \d+/, '');
      const what = `line ${linesBefore + lines}: ${reason}`;
      throw failure(url, 'invalidResponse', name, what, { cause });
    }
  };
  for await (const piece of fetchStream(url, context, name)) {
    rest += piece;
    // Parsing each small piece by itself would cost more than it saves.
    if (rest.length < 65_536) continue;
    const end = endOfRecords(rest);
    yield* take(rest.slice(0, end));
    rest = rest.slice(end);
  }
  yield* take(rest);
}

function delimiterOf(text: string): ';' | ',' {
  const first = text.trimStart().split(/[\r\n]/, 1)[0]!;
  return first.split(';').length > first.split(',').length ? ';' : ',';
}

/** Where the last whole record ends: after a line end outside quotes that is not the text's last character. */
function endOfRecords(text: string): number {
  let end = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length - 1; at++) {
    const char = text[at];
    if (char === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (char === '\n' || (char === '\r' && text[at + 1] !== '\n'))) end = at + 1;
  }
  return end;
}
