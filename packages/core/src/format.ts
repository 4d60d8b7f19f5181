import { wordOf } from './text.js';
import type { FormatData } from './languages/catalogue.js';
import type { IsoDate, Observation } from './types.js';

/*
 * Numbers, dates and units as they are printed. Written by hand and not with Intl: engines carry
 * different locale data, and a server's text must be the browser's text.
 */

/** How {@link formatPercent} and {@link formatPoints} print. */
export interface PercentOptions {
  /** Decimals at most, 0–3. @default 0 for percent, 1 for points */
  decimals?: number;
  /** Puts a plus sign before increases. @default false */
  signed?: boolean;
}

/**
 * A number with the language's separators and a true minus sign (U+2212).
 *
 * `decimals` prints exactly that many; without it the number keeps the decimals that it has.
 * What is not a finite number prints as an en dash.
 */
export function formatNumber(f: FormatData, n: number, decimals?: number): string {
  if (!Number.isFinite(n)) return '\u2013';
  let text = decimals === undefined ? `${n}` : n.toFixed(decimals);
  if (!+text) text = text.replace('-', '');
  const [whole = '', ...fraction] = text.replace(/-/g, '\u2212').split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, f.group) : whole;
  return fraction.length ? `${grouped}${f.decimal}${fraction[0]}` : grouped;
}

/**
 * A measured level, with as many digits as a reader can use: none after the decimal sign from
 * 1000 on, at most one from 10, two from 1, else three significant digits. Trailing zeros are
 * left out. Only zero prints as 0; below a millionth the exponent is printed (`1.2e−7`).
 */
export function formatValue(f: FormatData, n: number): string {
  const size = Math.abs(n);
  return formatNumber(
    f,
    +(size < 1 ? n.toPrecision(3) : n.toFixed(size < 10 ? 2 : size < 1e3 ? 1 : 0)),
  );
}

/** Percent, rounded as {@link formatPercent} promises. */
function percentOf(ratio: number, decimals: number): number {
  for (; ; decimals++) {
    // Twelve digits: 0.285 × 100 is 28.499999999999996 in binary and means 28.5.
    const percent = +(+(ratio * 100).toPrecision(12)).toFixed(decimals);
    const missed = ratio - percent / 100;
    if (!missed || ![0, 100, -100].includes(percent)) return percent;
    if (decimals > 2) return percent + Math.sign(missed) / 1e3;
  }
}

const plus = (n: number, signed?: boolean): string => (signed && n > 0 ? '+' : '');

/**
 * A ratio as percent: 0.67 is `67 %`. Trailing zeros are left out: with `decimals: 1` changes
 * print as `−53.6 %` and `−80 %`.
 *
 * Never rounded to 0, 100 or −100 unless it is exactly that: decimals are added until it differs
 * (`99.6 %`, `0.4 %`, `−0.4 %`), at most three, and then the nearest number on the true side is
 * taken (`99.999 %`, `0.001 %`).
 */
export function formatPercent(
  f: FormatData,
  ratio: number,
  { decimals = 0, signed }: PercentOptions = {},
): string {
  return plus(ratio, signed) + formatNumber(f, percentOf(ratio, decimals)) + f.percent;
}

/**
 * Percentage points, 30 is `30 percentage points`; rounded like {@link formatPercent}, to one
 * decimal at most. `f.points` may hold two forms, `one|other`; the first is for 1 and −1.
 */
export function formatPoints(
  f: FormatData,
  points: number,
  { decimals = 1, signed }: PercentOptions = {},
): string {
  const rounded = percentOf(points / 100, decimals);
  const [one, other = one] = f.points.split('|');
  return plus(points, signed) + formatNumber(f, rounded) + (Math.abs(rounded) === 1 ? one : other);
}

/** A calendar day in the language's order: `31.5.2027`, `31 maj 2027`, `31 May 2027`. */
export function formatDate(f: FormatData, day: IsoDate): string {
  return f.date(+day.slice(8, 10), +day.slice(5, 7), +day.slice(0, 4));
}

/**
 * What a figure, baseline or target stands for: its period (`1.7.2023–30.6.2024`), its day, or its
 * year (`2024`). Empty when nothing is known.
 */
export function formatMoment(
  f: FormatData,
  { period, date, year }: Pick<Observation, 'period' | 'date' | 'year'>,
): string {
  if (period) return `${formatDate(f, period.start)}\u2013${formatDate(f, period.end)}`;
  return date ? formatDate(f, date) : `${year ?? ''}`;
}

/**
 * A unit code in print: `kWh/m2` is `kWh/m²`. Codes without a printed form of their own, and
 * unknown ones, print as they are; `other` prints as `unitLabel`, already in the language.
 */
export function formatUnit(f: FormatData, unit: string, unitLabel = ''): string {
  const [base = '', ...divisors] = unit.split('/');
  return [
    base === 'other' ? unitLabel : wordOf(f.units, base),
    ...divisors.map((divisor) => wordOf(f.divisors, divisor)),
  ].join('/');
}

/**
 * A level with its unit, held together by U+00A0: `2 465 kt CO₂e`. The unit `%` prints as percent
 * with one decimal at most.
 */
export function formatQuantity(
  f: FormatData,
  value: number,
  unit: string,
  unitLabel?: string,
): string {
  if (unit === '%') return formatPercent(f, value / 100, { decimals: 1 });
  const printed = formatUnit(f, unit, unitLabel);
  return formatValue(f, value) + (printed && '\u00a0' + printed);
}
