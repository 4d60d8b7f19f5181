import type { Measure } from '@ilmi/core';
import type { Quantity } from '@ilmi/core/vocabulary';

// Maps, since a label may be any word, `constructor` included.

/** Unit codes by the ways in which people write them, folded as `fold` does. */
const UNITS = new Map(
  Object.entries({
    kgco2e: 'kgCO2e',
    tco2e: 'tCO2e',
    tonnesco2e: 'tCO2e',
    tonnico2e: 'tCO2e',
    tonniaco2e: 'tCO2e',
    tonco2e: 'tCO2e',
    '1000tco2e': 'ktCO2e',
    ktco2e: 'ktCO2e',
    milj_tco2e: 'MtCO2e',
    kwh: 'kWh',
    mwh: 'MWh',
    gwh: 'GWh',
    kg: 'kg',
    kilo: 'kg',
    t: 't',
    ton: 't',
    tn: 't',
    tonni: 't',
    tonnia: 't',
    tonnes: 't',
    km: 'km',
    l: 'l',
    litra: 'l',
    litraa: 'l',
    liter: 'l',
    litres: 'l',
    m3: 'm3',
    kpl: 'pcs',
    st: 'pcs',
    pcs: 'pcs',
    kappaletta: 'pcs',
    '%': '%',
    prosenttia: '%',
    procent: '%',
    percent: '%',
  }),
);

/** What stands behind `/`. Left out on purpose: `hlö` and `person`, which may be inhabitants or employees. */
const DIVISORS = new Map(
  Object.entries({
    m2: 'm2',
    inhabitant: 'inhabitant',
    capita: 'inhabitant',
    as: 'inhabitant',
    asukas: 'inhabitant',
    asukasta: 'inhabitant',
    inv: 'inhabitant',
    invånare: 'inhabitant',
    employee: 'employee',
    työntekijä: 'employee',
    anställd: 'employee',
    meur: 'MEUR',
    'm€': 'MEUR',
    'milj€': 'MEUR',
    pcs: 'pcs',
    kpl: 'pcs',
    st: 'pcs',
    a: 'a',
    v: 'a',
    vuosi: 'a',
    år: 'a',
    year: 'a',
    yr: 'a',
  }),
);

/** Small letters, plain digits, one way to write CO₂e, no white space and no full stops. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/co2[\s-]*(?:ekv(?:ivalenttia|ivalenter|ivalent)?|equivalents?|eq|e)\.?/, 'co2e')
    .replace(/^milj\.?\s*(?=t)/, 'milj_')
    .replace(/[\s.]/g, '');

/**
 * The unit code of a unit as people write it: `kt CO₂-ekv.` is `ktCO2e`. What is not certain, such as
 * `kt CO2` (carbon dioxide alone) or `hlö`, becomes `other` with its own label.
 */
export function unitOf(label: string): Pick<Measure, 'unit' | 'unitLabel'> {
  // `Mt` and `mt` differ by nine powers of ten, and only capitals tell.
  const mega = /^\s*Mt\s*CO/.test(label.normalize('NFKC'));
  const [base = '', ...rest] = fold(label).split('/');
  const unit = mega && base === 'mtco2e' ? 'MtCO2e' : UNITS.get(base);
  const divisor = DIVISORS.get(rest[0] ?? '');
  const hasNone = rest.length === 0;
  const isDivided = rest.length === 1 && divisor && unit !== '%';
  const code = unit && (hasNone ? unit : isDivided && `${unit}/${divisor}`);
  return code ? { unit: code } : { unit: 'other', unitLabel: label.trim() };
}

/** What a unit code measures, as far as it tells. Tonnes may be of anything. */
const QUANTITIES: Record<string, Quantity> = {
  kgCO2e: 'ghgEmissions',
  tCO2e: 'ghgEmissions',
  ktCO2e: 'ghgEmissions',
  MtCO2e: 'ghgEmissions',
  kWh: 'energy',
  MWh: 'energy',
  GWh: 'energy',
  km: 'distance',
};

/** Quantity and basis of a unit code, as far as the code tells. */
export function measureOf(code: string): Pick<Measure, 'quantity' | 'basis'> {
  const [base = '', divisor] = code.split('/');
  return {
    quantity: QUANTITIES[base] ?? 'other',
    basis:
      base === '%'
        ? 'share'
        : divisor && divisor !== 'a'
          ? 'intensity'
          : base === 'pcs'
            ? 'count'
            : 'absolute',
  };
}
