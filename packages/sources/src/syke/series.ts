import type { SourceContext } from '@ilmi/client';
import { csvRows } from '../shared/csv.js';
import { failure } from '../shared/fetch.js';
import { decimalOf, type Figure, type Figures, yearOf } from './figures.js';

/** What the columns of such files are called, in the order of preference. */
const NAMES = {
  year: ['year', 'vuosi'],
  value: ['total_ktco2e', 'ktco2e', 'kt'],
  region: ['region', 'alue', 'maakunta', 'kunta'],
};

/**
 * Reads a plain file of one value a year, kt CO₂e: `;` with decimal comma, or `,` with decimal point.
 * Columns that it does not know are not read.
 *
 * @param region Rows of other regions are not read, if the file names regions.
 * @throws {ClientError} as `csvRows`, and `invalidResponse` when a column is missing, a year stands twice,
 * or nothing can be used.
 */
export async function readSeries(
  url: string,
  context: SourceContext,
  region: string,
): Promise<Figures> {
  const file = url.split('/').at(-1)!;
  const invalid = (what: string) => failure(url, 'invalidResponse', `Series of ${region}`, what);
  const figures = new Map<number, Figure>();
  const regions = new Set<string>();
  let decimalMark: string | undefined;
  let columns: { year: number; value: number; region: number } | undefined;
  for await (const { line, cells } of csvRows(url, context, `Series of ${region}`, 'auto')) {
    if (!columns) {
      const header = cells.map((cell) => cell.trim());
      const place = (names: readonly string[]) =>
        header.findIndex((cell) => names.includes(cell.toLowerCase()));
      columns = {
        year: place(NAMES.year),
        value: place(NAMES.value),
        region: place(NAMES.region),
      };
      for (const column of ['year', 'value'] as const)
        if (columns[column] < 0)
          throw invalid(
            `has no column "${NAMES[column].join('" or "')}"; it has ${header.join(', ')}`,
          );
      continue;
    }
    const own = cells[columns.region]?.trim();
    if (own !== undefined && own.toLowerCase() !== region.toLowerCase()) {
      regions.add(own);
      continue;
    }
    const [year = '', value = ''] = [columns.year, columns.value].map((at) => cells[at]?.trim());
    const when = yearOf(year);
    const mark = /[.,]/.exec(value)?.[0];
    decimalMark ??= mark;
    const number =
      mark && mark !== decimalMark ? NaN : decimalOf(value.replace(decimalMark ?? ',', ','));
    if (!when || Number.isNaN(number)) {
      const what = when
        ? `a number${decimalMark ? ` with decimal "${decimalMark}" as in the rows before` : ''}, got "${value}"`
        : `a year, got "${year}"`;
      context.warn(`${file}:${line}`, `left out: expected ${what}`);
      continue;
    }
    if (number === undefined) continue;
    if (figures.has(when.year))
      throw invalid(`line ${line}: ${when.year} stands twice; keep the row that is meant`);
    figures.set(when.year, { value: number, isPreliminary: when.isPreliminary });
  }
  if (!columns) throw invalid('expected CSV, got nothing');
  if (!figures.size)
    throw invalid(
      regions.size
        ? `has no rows of "${region}"; it has ${[...regions].join(', ')}. Write the name as the file has it`
        : 'has no year that can be used',
    );
  return new Map([...figures].sort(([a], [b]) => a - b));
}
