import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, addMonths, daysBetween, endOf } from '../src/dates.js';
import { convert, parseUnit } from '../src/units.js';
import { unitCodes, unitDivisors } from '../src/vocabulary.js';

describe('parseUnit', () => {
  it('takes codes apart', () => {
    assert.deepEqual(parseUnit('tCO2e'), { family: 'co2e', factor: 1000, divisor: null });
    assert.deepEqual(parseUnit('MWh/m2'), { family: 'energy', factor: 1000, divisor: 'm2' });
    assert.deepEqual(parseUnit('%'), { family: 'percent', factor: 1, divisor: null });
  });

  for (const code of unitCodes.filter((unit) => unit !== 'other')) {
    it(`knows ${code}, alone and divided`, () => {
      assert.equal(parseUnit(code)?.divisor, null);
      for (const divisor of unitDivisors) {
        assert.equal(parseUnit(`${code}/${divisor}`)?.divisor, divisor);
      }
    });
  }

  for (const code of ['other', '', 'TJ', 'TCO2E', 'constructor', '__proto__', 'other/m2', '/m2']) {
    it(`does not know "${code}"`, () => assert.equal(parseUnit(code), null));
  }
});

describe('convert', () => {
  const table: [value: number, from: string, to: string, result: number | undefined][] = [
    [1.5, 'MWh', 'kWh', 1500],
    [2464.5, 'ktCO2e', 'tCO2e', 2464500],
    [1500, 'kgCO2e', 'tCO2e', 1.5],
    [1, 'MtCO2e', 'kgCO2e', 1e9],
    [250, 'kWh', 'GWh', 0.00025],
    [3, 't', 'kg', 3000],
    [2, 'm3', 'l', 2000],
    [0, 't', 'kg', 0],
    [-4, 't', 'kg', -4000],
    [0.07, 't', 'kg', 70],
    [1.1, 'ktCO2e', 'tCO2e', 1100],
    [40, '%', '%', 40],
    [12, 'MWh/m2', 'kWh/m2', 12000],
    [12, 'kWh/m2', 'kWh', undefined],
    [12, 'kWh/m2', 'kWh/inhabitant', undefined],
    [12, 'kWh', 'kWh/a', undefined],
    // A tonne of waste is no tonne of carbon dioxide.
    [12, 't', 'tCO2e', undefined],
    [12, 'kWh', 'km', undefined],
    [12, 'other', 'other', undefined],
    [12, 'TJ', 'TJ', undefined],
    [NaN, 't', 't', undefined],
    [1e300, 'MtCO2e', 'kgCO2e', undefined],
  ];
  for (const [value, from, to, result] of table) {
    it(`${value} ${from} in ${to}`, () => assert.equal(convert(value, from, to), result));
  }

  it('there and back is the same value', () => {
    const unit = fc.constantFrom('kgCO2e', 'tCO2e', 'ktCO2e', 'MtCO2e');
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), unit, unit, (n, from, to) => {
        assert.equal(convert(convert(n, from, to)!, to, from), n);
      }),
    );
  });
});

describe('days', () => {
  it('counts through leap years', () => {
    assert.equal(daysBetween('2024-01-01', '2024-12-31'), 365);
    assert.equal(daysBetween('2023-01-01', '2023-12-31'), 364);
    assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2);
    assert.equal(daysBetween('2100-02-28', '2100-03-01'), 1);
    assert.equal(daysBetween('2027-05-31', '2027-05-30'), -1);
  });

  it('adds days over months and years', () => {
    assert.equal(addDays('2027-06-01', -60), '2027-04-02');
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
    assert.equal(addDays('2028-02-28', 1), '2028-02-29');
  });

  const months: [day: string, months: number, result: string][] = [
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-01-30', 1, '2027-02-28'],
    ['2027-01-28', 1, '2027-02-28'],
    ['2027-03-31', 1, '2027-04-30'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-06-01', 12, '2027-06-01'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-31', 120, '2036-01-31'],
    ['2024-12-31', -12, '2023-12-31'],
  ];
  for (const [day, count, result] of months) {
    it(`${day} and ${count} months`, () => assert.equal(addMonths(day, count), result));
  }

  it('finds the last day of a moment', () => {
    assert.equal(endOf({ year: 2030 }), '2030-12-31');
    assert.equal(endOf({ date: '2030-06-30' }), '2030-06-30');
    assert.equal(endOf({ period: { end: '2024-06-30' } }), '2024-06-30');
    assert.equal(endOf({}), null);
    assert.equal(endOf(undefined), null);
  });
});
