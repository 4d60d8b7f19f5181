/** What a unit code measures, as far as values of one family can be converted into each other. */
export type UnitFamily = 'co2e' | 'energy' | 'mass' | 'distance' | 'volume' | 'count' | 'percent';

/** A unit code taken apart. */
export interface Unit {
  family: UnitFamily;
  /** How many base units (kg CO₂e, kWh, kg, km, l, pcs, %) one of this unit is. */
  factor: number;
  /** What stands after `/` (`m2`, `inhabitant`, …); `null` for a total. */
  divisor: string | null;
}

// A Map, since a document may name any unit, `constructor` included.
const units = new Map<string, readonly [UnitFamily, number]>([
  ['kgCO2e', ['co2e', 1]],
  ['tCO2e', ['co2e', 1e3]],
  ['ktCO2e', ['co2e', 1e6]],
  ['MtCO2e', ['co2e', 1e9]],
  ['kWh', ['energy', 1]],
  ['MWh', ['energy', 1e3]],
  ['GWh', ['energy', 1e6]],
  ['kg', ['mass', 1]],
  ['t', ['mass', 1e3]],
  ['km', ['distance', 1]],
  ['l', ['volume', 1]],
  ['m3', ['volume', 1e3]],
  ['pcs', ['count', 1]],
  ['%', ['percent', 1]],
]);

/**
 * Takes a unit code apart: `MWh/m2` is energy, factor 1000, divisor `m2`.
 * `null` for `other` and for codes that the vocabulary does not name: nothing is known about them.
 */
export function parseUnit(code: string): Unit | null {
  const [base = '', ...rest] = code.split('/');
  const known = units.get(base);
  return known
    ? { family: known[0], factor: known[1], divisor: rest.length ? rest.join('/') : null }
    : null;
}

/**
 * A value in another unit of the same family and divisor: 1.5 MWh is 1500 kWh.
 * `undefined` when the units are unlike, unknown or `other` (two labels may mean two things), or
 * when the result is not a finite number.
 */
export function convert(value: number, from: string, to: string): number | undefined {
  const a = parseUnit(from);
  const b = parseUnit(to);
  if (a?.family !== b?.family || a?.divisor !== b?.divisor || !a || !b) return undefined;
  // Twelve digits are more than any figure has, and hide what binary arithmetic adds.
  const result = a.factor === b.factor ? value : +((value * a.factor) / b.factor).toPrecision(12);
  return Number.isFinite(result) ? result : undefined;
}
