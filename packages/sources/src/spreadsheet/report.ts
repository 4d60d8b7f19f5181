import type { Table } from './cells.js';

/*
 * What is told about a table: where, what was expected, what came, and what to do.
 */

/** A place that a person finds. */
export interface Place {
  table: Table;
  row: number;
  /** From 0. */
  column?: number;
  /** Its header. */
  header?: string;
}

/** Takes a place such as `goals.csv:12` and a sentence or two. */
export type Warn = (path: string, message: string) => void;

/** The letters by which spreadsheet programs call a column. */
export const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') +
  String.fromCharCode(65 + (column % 26));

/** The same thing is told of a column only so often. */
const timesPerColumn = 20;

/** Passes on what is told about tables, and counts what would be said too often. */
export class Report {
  readonly #warn: Warn;
  readonly #counts = new Map<Table, Map<string, number>>();

  constructor(warn: Warn) {
    this.#warn = warn;
  }

  say({ table, row, column, header }: Place, message: string): void {
    const counts = this.#counts.get(table) ?? new Map<string, number>();
    this.#counts.set(table, counts);
    const name = header ? ` "${header}"` : '';
    const where = column === undefined ? '' : `column ${letters(column)}${name}: `;
    const count = (counts.get(where) ?? 0) + 1;
    counts.set(where, count);
    if (count <= timesPerColumn) this.#warn(`${table.name}:${row}`, where + message);
  }

  /** Tells how many more there were. */
  end(): void {
    for (const [table, counts] of this.#counts)
      for (const [where, count] of counts)
        if (count > timesPerColumn)
          this.#warn(
            table.name,
            `${where}${count - timesPerColumn} more messages like these. Correct the first ones and import again.`,
          );
  }
}
