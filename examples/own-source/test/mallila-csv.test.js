import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { createSource, readSource } from '@ilmi/client';
import { documentSchema } from '@ilmi/core/schema';
import { runSourceContract } from '@ilmi/client/testing';
import { mallilaCsv } from '../src/mallila-csv.js';

const table = await readFile(new URL('../public/mallila.csv', import.meta.url), 'utf8');
const url = 'https://data.mallila.example.org/mallila.csv';

runSourceContract(mallilaCsv, {
  it,
  options: { url },
  respond: () => new Response(table),
  schema: documentSchema,
  badOptions: [{}, { url: 'mallila' }, { url, year: 2030 }],
  badAnswers: [
    { name: 'a page', respond: () => new Response('<!doctype html><title>Mallila</title>') },
    { name: 'a column renamed', respond: () => new Response(table.replace('heating', 'heat')) },
    { name: 'nothing', respond: () => new Response('') },
    { name: 'no such file', respond: () => new Response('', { status: 404 }) },
  ],
});

/** @param {string} text */
const readText = (text) =>
  readSource(createSource('mallila-csv', { url }), {
    now: '2026-11-24',
    fetch: async () => new Response(text),
  });

it('has the figures of the table; one that is missing is unknown', async () => {
  const { data, meta } = await readText(table);
  assert.deepEqual(
    data.goals?.[0]?.observations?.map(({ year, value, quality }) => [year, value, quality]),
    [
      [2019, 18420, 'measured'],
      [2020, 17655.5, 'measured'],
      [2021, 18102, 'measured'],
      [2023, 16240, 'measured'],
      [2024, 15870, 'measured'],
      [2025, 15115, 'preliminary'],
    ],
  );
  assert.deepEqual(meta.warnings, []);
});

it('says what is no number', async () => {
  const { data, meta } = await readText(table.replace('2022;;', '2022;17 800*;'));
  assert.equal(data.goals?.[0]?.observations?.length, 6);
  assert.deepEqual(meta.warnings, [{ path: `${url}:5`, message: '"17 800*" is no number' }]);
});
