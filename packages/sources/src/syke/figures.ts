import type { SourceContext } from '@ilmi/client';
import { csvRows } from '../shared/csv.js';
import { failure } from '../shared/fetch.js';
import { differences, headerOf, NEEDED } from './columns.js';
import { CREDITS } from './words.js';

/** What one year of one municipality, or one of its sectors, comes to. */
export interface Figure {
  /** kt CO₂e. */
  value: number;
  valueWithoutCredits?: number;
  isPreliminary: boolean;
}

export type Figures = ReadonlyMap<number, Figure>;

export interface MunicipalityFigures {
  total: Figures;
  /** By the codes of `taso_3`, without emission credits. */
  sectors: ReadonlyMap<string, Figures>;
}

export type Calculation = 'hinku' | 'usage';

/** Sums of one year, as far as they are known: `undefined` when nothing was added. */
interface Sums {
  /** Column `kt`, without the rows of emission credits. */
  kt?: number;
  /** Column `kt_tuuli`, with them. */
  ktTuuli?: number;
  /** A row that has `kt` has no `kt_tuuli`, so the sum would lack a part. */
  lacksTuuli?: number;
  lacksKt?: number;
}

interface Year {
  isPreliminary: boolean;
  total: Sums;
  sectors: Map<string, Sums>;
  /** Why this year cannot be used: a sum without one of its rows is a wrong number. */
  problem?: string;
}

/**
 * Sums up the file of one municipality, row by row as it comes.
 *
 * @throws {ClientError} as `csvRows`, and `invalidResponse` when a column that is needed is missing or
 * no year can be used.
 */
export async function readMunicipality(
  url: string,
  context: SourceContext,
  name: string,
  calculation: Calculation,
  preliminary: readonly number[] = [],
): Promise<MunicipalityFigures> {
  const file = url.split('/').at(-1)!;
  const invalid = (what: string) => failure(url, 'invalidResponse', name, what);
  const years = new Map<number, Year>();
  let header: string[] | undefined;
  for await (const { line, cells } of csvRows(url, context, name, ';')) {
    if (!header) {
      header = headerOf(cells);
      const gone = NEEDED.filter((column) => !header!.includes(column));
      if (gone.length) {
        const what = `has no column ${gone.map((column) => `"${column}"`).join(', ')}; it has ${header.join(', ')}. SYKE has changed the file: look for a newer version of this adapter`;
        throw invalid(what);
      }
      for (const { path, message } of differences(header, file)) context.warn(path, message);
      continue;
    }
    const cell = (column: (typeof NEEDED)[number]) => cells[header!.indexOf(column)]?.trim() ?? '';
    const when = yearOf(cell('vuosi'));
    if (!when)
      throw invalid(`line ${line}, column "vuosi": expected a year, got "${cell('vuosi')}"`);
    const year = years.get(when.year) ?? {
      isPreliminary: preliminary.includes(when.year),
      total: {},
      sectors: new Map<string, Sums>(),
    };
    years.set(when.year, year);
    if (when.isPreliminary) year.isPreliminary = true;

    const isHinku = booleanOf(cell('hinku_laskenta'));
    const kt = decimalOf(cell('kt'));
    const ktTuuli = decimalOf(cell('kt_tuuli'));
    if (isHinku === undefined)
      year.problem ??= `line ${line}, column "hinku_laskenta": expected TRUE or FALSE, got "${cell('hinku_laskenta')}"`;
    for (const [column, number] of [
      ['kt', kt],
      ['kt_tuuli', ktTuuli],
    ] as const)
      if (Number.isNaN(number))
        year.problem ??= `line ${line}, column "${column}": expected a number with decimal comma, got "${cell(column)}"`;
    if (calculation === 'hinku' && !isHinku) continue;

    const sector = cell('taso_3');
    const isCredit = sector === CREDITS;
    const parts = [year.total];
    if (!isCredit) {
      const own = year.sectors.get(sector) ?? {};
      year.sectors.set(sector, own);
      parts.push(own);
    }
    for (const sums of parts) {
      if (kt !== undefined && !isCredit) sums.kt = (sums.kt ?? 0) + kt;
      if (ktTuuli !== undefined) sums.ktTuuli = (sums.ktTuuli ?? 0) + ktTuuli;
      if (kt !== undefined && ktTuuli === undefined && !isCredit) sums.lacksTuuli ??= line;
      if (kt === undefined && ktTuuli !== undefined && !isCredit) sums.lacksKt ??= line;
    }
  }
  if (!header) throw invalid('expected CSV, got nothing');

  const total = new Map<number, Figure>();
  const sectors = new Map<string, Map<number, Figure>>();
  const problems: string[] = [];
  for (const [at, { problem, isPreliminary, ...year }] of [...years].sort(([a], [b]) => a - b)) {
    if (problem) {
      problems.push(problem);
      context.warn(`${file}, year ${at}`, `left out, since a row of it cannot be used: ${problem}`);
      continue;
    }
    const { lacksTuuli, lacksKt } = year.total;
    if (calculation === 'hinku' && lacksTuuli !== undefined)
      context.warn(
        `${file}, year ${at}`,
        `line ${lacksTuuli} has "kt" but no "kt_tuuli", so this year has no figure with emission credits`,
      );
    if (lacksKt !== undefined)
      context.warn(
        `${file}, year ${at}`,
        `line ${lacksKt} has "kt_tuuli" but no "kt", so this year has no figure without emission credits`,
      );
    const figure = figureOf(year.total, calculation, isPreliminary);
    if (figure) total.set(at, figure);
    for (const [code, sums] of year.sectors) {
      if (sums.kt === undefined || sums.lacksKt !== undefined) continue;
      const figures = sectors.get(code) ?? new Map<number, Figure>();
      sectors.set(code, figures.set(at, { value: tidy(sums.kt), isPreliminary }));
    }
  }
  if (!total.size && problems[0]) throw invalid(`no year can be used. ${problems[0]}`);
  return { total, sectors };
}

function figureOf(
  { kt, ktTuuli, lacksKt, lacksTuuli }: Sums,
  calculation: Calculation,
  isPreliminary: boolean,
): Figure | undefined {
  const without = lacksKt === undefined && kt !== undefined ? tidy(kt) : undefined;
  const credited = lacksTuuli === undefined && ktTuuli !== undefined ? tidy(ktTuuli) : undefined;
  // Credits belong to the Hinku calculation only.
  if (calculation === 'usage' || credited === undefined)
    return without === undefined ? undefined : { value: without, isPreliminary };
  return {
    value: credited,
    isPreliminary,
    ...(without !== undefined && { valueWithoutCredits: without }),
  };
}

/** Twelve digits are more than any figure has, and hide what binary arithmetic adds. */
const tidy = (sum: number): number => +sum.toPrecision(12);

/** A number with decimal comma; `undefined` for `NA`, `NULL` and nothing, `NaN` for anything else. */
export function decimalOf(text: string): number | undefined {
  if (text === '' || text === 'NA' || text === 'NULL') return undefined;
  return /^[-+]?\d+(?:,\d+)?(?:e[-+]?\d+)?$/i.test(text) ? Number(text.replace(',', '.')) : NaN;
}

/** A year; one with a mark behind it, as in `2024e` or `2024*`, is preliminary. */
export function yearOf(text: string): { year: number; isPreliminary: boolean } | undefined {
  const [, digits, mark] = /^((?:19|20|21)\d\d)\s*([a-zåäö*(].*)?$/i.exec(text) ?? [];
  return digits ? { year: Number(digits), isPreliminary: mark !== undefined } : undefined;
}

/** SYKE's tables have been seen with `TRUE` and with `On`. */
function booleanOf(text: string): boolean | undefined {
  if (/^(?:true|t|1|on)$/i.test(text)) return true;
  return /^(?:false|f|0|ei)$/i.test(text) ? false : undefined;
}
