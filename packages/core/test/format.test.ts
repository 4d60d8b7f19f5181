import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  formatDate,
  formatMoment,
  formatNumber,
  formatPercent,
  formatPoints,
  formatQuantity,
  formatUnit,
  formatValue,
} from '../src/format.js';
import { format as en } from '../src/languages/en.js';
import { format as fi } from '../src/languages/fi.js';
import { format as sv } from '../src/languages/sv.js';

const languages = { fi, sv, en };

describe('formatNumber', () => {
  const table: [n: number, decimals: number | undefined, fi: string, en: string][] = [
    [0, undefined, '0', '0'],
    [-0, undefined, '0', '0'],
    [-0.4, 0, '0', '0'],
    [-0.04, 1, '0,0', '0.0'],
    [7, 2, '7,00', '7.00'],
    [999, undefined, '999', '999'],
    [1000, undefined, '1\u00a0000', '1,000'],
    [5311, undefined, '5\u00a0311', '5,311'],
    [5311.2, undefined, '5\u00a0311,2', '5,311.2'],
    [-5311.25, 1, '\u22125\u00a0311,3', '\u22125,311.3'],
    [1234567.891, 2, '1\u00a0234\u00a0567,89', '1,234,567.89'],
    [100000, undefined, '100\u00a0000', '100,000'],
    [1e15, undefined, '1\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000', '1,000,000,000,000,000'],
    [1e21, undefined, '1e+21', '1e+21'],
    [-1.5e-7, undefined, '\u22121,5e\u22127', '\u22121.5e\u22127'],
    [2.5, 0, '3', '3'],
    [-2.5, 0, '\u22123', '\u22123'],
    [NaN, undefined, '\u2013', '\u2013'],
    [Infinity, 0, '\u2013', '\u2013'],
  ];
  for (const [n, decimals, finnish, english] of table) {
    it(`prints ${n} with ${decimals ?? 'its own'} decimals`, () => {
      assert.equal(formatNumber(fi, n, decimals), finnish);
      assert.equal(formatNumber(sv, n, decimals), finnish);
      assert.equal(formatNumber(en, n, decimals), english);
    });
  }
});

describe('formatValue', () => {
  const table: [n: number, printed: string][] = [
    [0, '0'],
    [-0, '0'],
    [5311.2, '5,311'],
    [1062.24, '1,062'],
    [-2464.5, '\u22122,465'],
    [999.96, '1,000'],
    [999.94, '999.9'],
    [123.45, '123.5'],
    [120, '120'],
    [10, '10'],
    [9.996, '10'],
    [9.876, '9.88'],
    [1.5, '1.5'],
    [1, '1'],
    [0.9999, '1'],
    [0.12345, '0.123'],
    [0.0012345, '0.00123'],
    [0.5, '0.5'],
    [-0.25, '\u22120.25'],
    [0.000001, '0.000001'],
    [0.00000012, '1.2e\u22127'],
    [1e15, '1,000,000,000,000,000'],
    [NaN, '\u2013'],
  ];
  for (const [n, printed] of table) {
    it(`prints ${n}`, () => assert.equal(formatValue(en, n), printed));
  }

  it('never prints something as 0', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) => {
        assert.equal(formatValue(en, n) === '0', n === 0);
      }),
    );
  });
});

describe('formatPercent', () => {
  const whole: [ratio: number, fi: string, en: string][] = [
    [0.67, '67\u00a0%', '67%'],
    [0.6699955, '67\u00a0%', '67%'],
    [0.07, '7\u00a0%', '7%'],
    [0.285, '29\u00a0%', '29%'],
    [0, '0\u00a0%', '0%'],
    [-0, '0\u00a0%', '0%'],
    [1, '100\u00a0%', '100%'],
    [-1, '\u2212100\u00a0%', '\u2212100%'],
    [0.996, '99,6\u00a0%', '99.6%'],
    [0.9951, '99,5\u00a0%', '99.5%'],
    [0.994, '99\u00a0%', '99%'],
    [1.004, '100,4\u00a0%', '100.4%'],
    [1.006, '101\u00a0%', '101%'],
    [0.004, '0,4\u00a0%', '0.4%'],
    [-0.004, '\u22120,4\u00a0%', '\u22120.4%'],
    [0.9996, '99,96\u00a0%', '99.96%'],
    [0.99996, '99,996\u00a0%', '99.996%'],
    [0.9999999, '99,999\u00a0%', '99.999%'],
    [1.0000001, '100,001\u00a0%', '100.001%'],
    [-0.9999999, '\u221299,999\u00a0%', '\u221299.999%'],
    [-1.0000001, '\u2212100,001\u00a0%', '\u2212100.001%'],
    [0.0000001, '0,001\u00a0%', '0.001%'],
    [-0.0000001, '\u22120,001\u00a0%', '\u22120.001%'],
    [12.5, '1\u00a0250\u00a0%', '1,250%'],
    [-2.5, '\u2212250\u00a0%', '\u2212250%'],
  ];
  for (const [ratio, finnish, english] of whole) {
    it(`prints ${ratio}`, () => {
      assert.equal(formatPercent(fi, ratio), finnish);
      assert.equal(formatPercent(sv, ratio), finnish);
      assert.equal(formatPercent(en, ratio), english);
    });
  }

  it('prints changes with one decimal where there is one', () => {
    const decimals = 1;
    assert.equal(formatPercent(fi, -0.53598, { decimals }), '\u221253,6\u00a0%');
    assert.equal(formatPercent(sv, -0.53598, { decimals }), '\u221253,6\u00a0%');
    assert.equal(formatPercent(en, -0.53598, { decimals }), '\u221253.6%');
    assert.equal(formatPercent(fi, -0.8, { decimals }), '\u221280\u00a0%');
    assert.equal(formatPercent(en, 0.0004, { decimals }), '0.04%');
    assert.equal(formatPercent(en, 0.99951, { decimals }), '99.95%');
  });

  it('puts a plus before increases only when asked', () => {
    const signed = true;
    assert.equal(formatPercent(en, 0.12), '12%');
    assert.equal(formatPercent(en, 0.12, { signed }), '+12%');
    assert.equal(formatPercent(en, 0.004, { signed }), '+0.4%');
    assert.equal(formatPercent(en, 0, { signed }), '0%');
    assert.equal(formatPercent(en, -0.12, { signed }), '\u221212%');
  });

  const ratio = fc.oneof(
    fc.double({ min: -2, max: 2, noNaN: true }),
    fc.double({ min: 0.99, max: 1.01, noNaN: true }),
    fc.double({ min: -1e-4, max: 1e-4, noNaN: true }),
    fc.constantFrom(1 - 2 ** -53, 1 + 2 ** -52, -1 + 2 ** -53, Number.MIN_VALUE),
  );

  it('prints 0, 100 and −100 only for these', () => {
    fc.assert(
      fc.property(ratio, fc.integer({ min: 0, max: 3 }), (n, decimals) => {
        const printed = formatPercent(en, n, { decimals });
        assert.equal(printed === '0%', n === 0);
        assert.equal(printed === '100%', n === 1);
        assert.equal(printed === '\u2212100%', n === -1);
        assert.ok(!/^\u22120%|NaN|e/.test(printed), printed);
      }),
    );
  });

  it('never crosses 0 or 100, and is off by half a percent at most', () => {
    fc.assert(
      fc.property(ratio, (n) => {
        const read = Number(formatPercent(en, n).replace('\u2212', '-').replace(/[%,]/g, ''));
        assert.equal(Math.sign(read), Math.sign(n) + 0);
        assert.equal(Math.sign(Math.abs(read) - 100), Math.sign(Math.abs(n) - 1));
        assert.ok(Math.abs(read - n * 100) <= 0.5 + 1e-9);
      }),
    );
  });
});

describe('formatPoints', () => {
  const table: [points: number, fi: string, sv: string, en: string][] = [
    [30, '30 prosenttiyksikköä', '30 procentenheter', '30 percentage points'],
    [1, '1 prosenttiyksikkö', '1 procentenhet', '1 percentage point'],
    [-1, '\u22121 prosenttiyksikkö', '\u22121 procentenhet', '\u22121 percentage point'],
    [1.5, '1,5 prosenttiyksikköä', '1,5 procentenheter', '1.5 percentage points'],
    [0, '0 prosenttiyksikköä', '0 procentenheter', '0 percentage points'],
    [
      -0.04,
      '\u22120,04 prosenttiyksikköä',
      '\u22120,04 procentenheter',
      '\u22120.04 percentage points',
    ],
  ];
  for (const [points, ...printed] of table) {
    it(`prints ${points}`, () => {
      const all = Object.values(languages).map((f) => formatPoints(f, points));
      assert.deepEqual(all, printed);
    });
  }

  it('hides what binary arithmetic adds', () => {
    assert.equal(formatPoints(en, 40.3 - 40.1), '0.2 percentage points');
  });

  it('takes a sign and decimals', () => {
    assert.equal(formatPoints(en, 30, { signed: true }), '+30 percentage points');
    assert.equal(formatPoints(en, 1.25, { decimals: 2 }), '1.25 percentage points');
  });

  it('takes a single form', () => {
    assert.equal(formatPoints({ ...en, points: ' pp' }, 1), '1 pp');
  });
});

describe('formatDate and formatMoment', () => {
  it('prints days', () => {
    const all = Object.values(languages).map((f) => formatDate(f, '2027-05-31'));
    assert.deepEqual(all, ['31.5.2027', '31\u00a0maj\u00a02027', '31\u00a0May\u00a02027']);
    assert.equal(formatDate(fi, '2028-02-29'), '29.2.2028');
    assert.equal(formatDate(sv, '2026-01-01'), '1\u00a0januari\u00a02026');
    assert.equal(formatDate(en, '2026-12-09'), '9\u00a0December\u00a02026');
    assert.equal(formatDate(en, '2026-11-24T10:00:00Z'), '24\u00a0November\u00a02026');
  });

  it('names every month', () => {
    const months = (f: typeof en) =>
      Array.from({ length: 12 }, (_, i) => f.date(1, i + 1, 2026).split(/\s/)[1]).join(' ');
    assert.equal(
      months(en),
      'January February March April May June July August September October November December',
    );
    assert.equal(
      months(sv),
      'januari februari mars april maj juni juli augusti september oktober november december',
    );
  });

  it('prints years, days and periods', () => {
    assert.equal(formatMoment(fi, { year: 2024 }), '2024');
    assert.equal(formatMoment(fi, { date: '2024-06-30' }), '30.6.2024');
    assert.equal(
      formatMoment(fi, { period: { start: '2023-07-01', end: '2024-06-30' } }),
      '1.7.2023\u201330.6.2024',
    );
    assert.equal(formatMoment(fi, {}), '');
  });
});

describe('formatUnit', () => {
  const table: [unit: string, fi: string, sv: string, en: string][] = [
    ['kgCO2e', 'kg\u00a0CO₂-ekv.', 'kg\u00a0CO₂e', 'kg\u00a0CO₂e'],
    ['tCO2e', 't\u00a0CO₂-ekv.', 'ton\u00a0CO₂e', 't\u00a0CO₂e'],
    ['ktCO2e', 'kt\u00a0CO₂-ekv.', 'kton\u00a0CO₂e', 'kt\u00a0CO₂e'],
    ['MtCO2e', 'Mt\u00a0CO₂-ekv.', 'Mton\u00a0CO₂e', 'Mt\u00a0CO₂e'],
    ['kWh', 'kWh', 'kWh', 'kWh'],
    ['MWh', 'MWh', 'MWh', 'MWh'],
    ['GWh', 'GWh', 'GWh', 'GWh'],
    ['kg', 'kg', 'kg', 'kg'],
    ['t', 't', 't', 't'],
    ['km', 'km', 'km', 'km'],
    ['l', 'litraa', 'liter', 'litres'],
    ['l/inhabitant', 'litraa/asukas', 'liter/invånare', 'litres/inhabitant'],
    ['m3', 'm³', 'm³', 'm³'],
    ['pcs', 'kpl', 'st', 'pcs'],
    ['%', '%', '%', '%'],
    ['kWh/m2', 'kWh/m²', 'kWh/m²', 'kWh/m²'],
    ['kWh/inhabitant', 'kWh/asukas', 'kWh/invånare', 'kWh/inhabitant'],
    ['kg/employee', 'kg/työntekijä', 'kg/anställd', 'kg/employee'],
    ['t/MEUR', 't/milj.\u00a0€', 't/milj.\u00a0€', 't/€\u00a0million'],
    ['kWh/pcs', 'kWh/kpl', 'kWh/st', 'kWh/pc'],
    ['km/a', 'km/v', 'km/år', 'km/year'],
    ['TJ', 'TJ', 'TJ', 'TJ'],
    ['TJ/km2', 'TJ/km2', 'TJ/km2', 'TJ/km2'],
    ['constructor', 'constructor', 'constructor', 'constructor'],
    ['kg/__proto__', 'kg/__proto__', 'kg/__proto__', 'kg/__proto__'],
    ['', '', '', ''],
  ];
  for (const [unit, ...printed] of table) {
    it(`prints ${unit || 'nothing'}`, () => {
      assert.deepEqual(
        Object.values(languages).map((f) => formatUnit(f, unit)),
        printed,
      );
    });
  }

  it('prints the label of other units', () => {
    assert.equal(formatUnit(fi, 'other', 'pyörää'), 'pyörää');
    assert.equal(formatUnit(fi, 'other/a', 'pyörää'), 'pyörää/v');
    assert.equal(formatUnit(fi, 'other'), '');
    assert.equal(formatUnit(fi, 'kg', 'pyörää'), 'kg');
  });
});

describe('formatQuantity', () => {
  it('holds number and unit together', () => {
    const all = Object.values(languages).map((f) => formatQuantity(f, 2464.5, 'ktCO2e'));
    assert.deepEqual(all, [
      '2\u00a0465\u00a0kt\u00a0CO₂-ekv.',
      '2\u00a0465\u00a0kton\u00a0CO₂e',
      '2,465\u00a0kt\u00a0CO₂e',
    ]);
    assert.equal(formatQuantity(en, -12.34, 'kWh/m2'), '\u221212.3\u00a0kWh/m²');
  });

  it('prints shares as percent', () => {
    assert.equal(formatQuantity(fi, 40, '%'), '40\u00a0%');
    assert.equal(formatQuantity(en, 40.58, '%'), '40.6%');
    assert.equal(formatQuantity(en, 99.96, '%'), '99.96%');
    assert.equal(formatQuantity(en, 100, '%'), '100%');
    assert.equal(formatQuantity(en, 0.02, '%'), '0.02%');
  });

  it('prints a number alone when the unit has no words', () => {
    assert.equal(formatQuantity(en, 3, 'other'), '3');
    assert.equal(formatQuantity(en, 3, 'other', 'bicycles'), '3\u00a0bicycles');
  });
});
