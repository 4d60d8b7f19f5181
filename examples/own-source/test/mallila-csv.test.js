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

it('has the figures of the table, and says which one is missing', async () => {
  const source = createSource('mallila-csv', { url });
  const fetch = async () => new Response(table);
  const { data, meta } = await readSource(source, { now: '2026-11-24', fetch });
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
  assert.deepEqual(meta.warnings, [{ path: `${url}:5`, message: '2022 has no figure: ""' }]);
});
