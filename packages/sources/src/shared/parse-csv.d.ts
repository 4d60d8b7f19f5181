/*
 * csv-parse's own declarations bring all of Node's types with them, and then nothing would keep Node's
 * API out of the packages that run in browsers. Hence its one function, as it is used here.
 */

export interface CsvOptions {
  delimiter: string;
  record_delimiter: string[];
  info: true;
  relax_column_count: true;
  skip_empty_lines: true;
}

export interface CsvRecord {
  record: string[];
  /** Number of the last line of the record. */
  info: { lines: number };
}

export function parse(text: string, options: CsvOptions): CsvRecord[];
