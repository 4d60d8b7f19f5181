import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { readDocument } from '@ilmi/core';
import { validateDocument } from '@ilmi/core/schema';

const folder = new URL('../../../examples/municipality/', import.meta.url);
const text = await readFile(new URL('ilmi.json', folder), 'utf8');
const base = 'https://example.org/ilmi.json';

describe('the municipality example', () => {
  const input = JSON.parse(text);
  const goal = (id) => input.goals.find((one) => one.id === id);

  it('is a valid document that the reader takes whole', () => {
    assert.deepEqual(validateDocument(input), []);
    assert.deepEqual(readDocument(input, { base }).warnings, []);
  });

  it("has Pirkanmaa's figures exactly as the source file has them", async () => {
    const csv = await readFile(new URL('data/syke-pirkanmaa-1990-2024.csv', folder), 'utf8');
    const rows = csv
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split(','))
      .filter(([, year]) => Number(year) >= 2007);
    assert.equal(rows.length, 18);
    assert.deepEqual(
      goal('pirkanmaa-2030').observations.map(({ year, value }) => [year, value]),
      rows.map(([, year, value]) => [Number(year), Number(value)]),
    );
    assert.deepEqual(goal('pirkanmaa-2030').baseline, {
      year: 2007,
      value: 5311.2,
      source: 'syke',
    });
  });

  it('invents no figure under a real name', () => {
    const real = ['akaa', 'palkane', 'punkalaidun', 'sastamala', 'urjala', 'valkeakoski'];
    for (const id of real) {
      assert.deepEqual(goal(`${id}-2030`).baseline, { year: 2007 });
      assert.equal(goal(`${id}-2030`).observations, undefined);
    }
  });

  it('has made-up members only on example addresses', () => {
    for (const { id, url } of input.organizations.filter(({ membership }) => membership)) {
      assert.equal(url, `https://${id}.example.org/`);
    }
  });
});
