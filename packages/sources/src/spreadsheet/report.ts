import type { IssueLanguage } from '@ilmi/core/schema';
import { type Cell, type Table, textOf } from './cells.js';
import { en } from './messages/en.js';
import { fi } from './messages/fi.js';
import type { Messages, Say } from './messages/messages.js';
import { sv } from './messages/sv.js';

/*
 * What is told about tables: where, what was expected, what came, and what to do.
 */

/** A place that a person finds. */
export interface Place {
  table: Table;
  /** Without it the whole table. */
  row?: number;
  /** From 0. */
  column?: number;
  /** What to call the column. Default: what stands in the header of its table. */
  header?: string;
}

/** Takes a place such as `goals.csv:12` and a sentence or two. */
export type Warn = (path: string, message: string) => void;

const messagesIn: Readonly<Record<IssueLanguage, Messages>> = { fi, sv, en };

/** Whoever reads `fi-FI` reads Finnish; who reads none of the three languages gets English. */
function messagesFor(lang = 'en'): Messages {
  const primary = lang.toLowerCase().split(/[-_]/)[0]!;
  return Object.hasOwn(messagesIn, primary) ? messagesIn[primary as IssueLanguage] : en;
}

/** The letters by which spreadsheet programs call a column. */
export const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') +
  String.fromCharCode(65 + (column % 26));

/** The same thing is told of a column only so often. */
const timesPerColumn = 20;

/** One cell can have a whole list in it. */
const timesPerCell = 5;

interface Note {
  /** 0: of the whole table. */
  row: number;
  messages: string[];
  /** How many more there were. */
  more: number;
}

/** What is told about one column, or about rows and the table as a whole (−1). */
interface Notes {
  column: number;
  header: string | undefined;
  /** Those of the first rows. */
  first: Note[];
  /** Rows of the others. */
  more: number[];
}

/**
 * Gathers what is told about tables, and passes it on in the order in which a person goes through them: table
 * by table, row by row, from left to right. A cell has one note, whatever there is to tell about it. Only here
 * it is known in which language.
 */
export class Report {
  readonly messages: Messages;
  readonly #warn: Warn;
  readonly #tables = new Map<Table, Map<string, Notes>>();
  readonly #headers = new Map<Table, readonly Cell[]>();

  /** @param lang BCP 47 tag of the language of the notes. Default: English. */
  constructor(warn: Warn, lang?: string) {
    this.#warn = warn;
    this.messages = messagesFor(lang);
  }

  /** The next table of a workbook. What is told about it comes after that of the tables before. */
  add(table: Table): void {
    if (!this.#tables.has(table)) this.#tables.set(table, new Map());
  }

  /** Says what the columns of a table are called, where that is not its first row. */
  nameColumns(table: Table, headers: readonly Cell[]): void {
    this.#headers.set(table, headers);
  }

  say({ table, row = 0, column = -1, header }: Place, what: Say): void {
    this.add(table);
    const message = what(this.messages);
    const columns = this.#tables.get(table)!;
    const key = `${column} ${header ?? ''}`;
    const notes = columns.get(key) ?? { column, header, first: [], more: [] };
    columns.set(key, notes);
    const { first, more } = notes;
    const same = first.find(
      (note) => note.row === row && (column >= 0 || note.messages[0] === message),
    );
    if (same) {
      if (same.messages.some((one) => one.includes(message))) return;
      if (same.messages.length < timesPerCell) same.messages.push(message);
      else same.more++;
      return;
    }
    if (first.length === timesPerColumn && row >= first.at(-1)!.row) {
      more.push(row);
      return;
    }
    // Mostly the last: rows come in their order, but not in each round.
    first.splice(first.findLastIndex((note) => note.row <= row) + 1, 0, {
      row,
      messages: [message],
      more: 0,
    });
    if (first.length > timesPerColumn) more.push(first.pop()!.row);
  }

  /** Passes everything on, and says how much more of the same there was. */
  end(): void {
    for (const [table, columns] of this.#tables) {
      const all = [...columns.values()].sort((a, b) => a.column - b.column);
      const told = all
        .flatMap(({ first, ...notes }) =>
          first.map((note) => ({ ...note, where: this.#nameOf(table, notes) })),
        )
        // Stable, so that the columns keep their order within a row.
        .sort((a, b) => a.row - b.row);
      for (const { row, where, messages, more } of told) {
        const [main = '', ...others] = messages;
        const parts = [main, ...others.map((one) => this.messages.also(one))];
        if (more > 0) parts.push(this.messages.also(this.messages.more(more)));
        this.#warn(row ? `${table.name}:${row}` : table.name, where + parts.join(' '));
      }
      for (const notes of all) {
        const count = notes.column < 0 ? notes.more.length : new Set(notes.more).size;
        if (count) this.#warn(table.name, this.#nameOf(table, notes) + this.messages.more(count));
      }
    }
    this.#tables.clear();
  }

  /** A column as messages begin. */
  #nameOf(table: Table, { column, header }: Pick<Notes, 'column' | 'header'>): string {
    if (column < 0) return '';
    const headers = this.#headers.get(table) ?? table.header;
    const name = header ?? textOf(headers[column]).trim();
    return this.messages.column(letters(column), name);
  }
}
