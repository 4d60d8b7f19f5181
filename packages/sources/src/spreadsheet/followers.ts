import type { Table } from './cells.js';
import { headerOf, type Path } from './fields.js';
import type { Following, Say } from './messages/messages.js';
import type { Place, Report } from './report.js';

/** Those who refer to a row that was left out. */
interface Followed {
  /** The first of them. */
  place: Place;
  /** How what is said about it starts. */
  message: Say;
  /** What they lose; empty: themselves. */
  loss: Path;
  because: Place;
  rows: number[];
}

/** Tells once for all of a column that refer to the same row which was left out. */
export class Followers {
  readonly #all = new Map<string, Followed>();
  /** A number for each table, since two may have the same name. */
  readonly #tables = new Map<Table, number>();

  add(place: Place, { message, loss, because }: Omit<Followed, 'place' | 'rows'>): void {
    const tables = [place, because].map(({ table }) => {
      const number = this.#tables.get(table) ?? this.#tables.size;
      this.#tables.set(table, number);
      return number;
    });
    // Not the place in a list of ids.
    const field = loss.filter((step) => typeof step === 'string').join('.');
    const key = [...tables, because.row, place.column, field].join(' ');
    const known = this.#all.get(key);
    if (known) known.rows.push(place.row!);
    else this.#all.set(key, { place, message, loss, because, rows: [place.row!] });
  }

  tell(report: Report): void {
    for (const { place, message, loss, because, rows } of this.#all.values()) {
      const isListed = typeof loss.at(-1) === 'number';
      const field = isListed ? loss.slice(0, -1) : loss;
      const following: Following = {
        row: because.row!,
        table: because.table,
        ...(field.length && { field: headerOf(field) }),
        isListed,
        ...(rows.length > 1 && { rows: rowList(rows) }),
      };
      report.say(place, (say) => say.rows.referenceLeftOut(message(say), following));
    }
  }
}

/** `4–6, 9` */
function rowList(rows: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && row <= last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  const shown = runs
    .slice(0, 8)
    .map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  return `${shown.join(', ')}${runs.length > 8 ? `, … (${rows.length})` : ''}`;
}
