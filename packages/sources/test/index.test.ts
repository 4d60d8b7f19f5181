import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createSource, hasSource, listSources } from '@ilmi/client';
import { defineIlmiSources, feeds, ilmiSources } from '../src/index.js';

const TYPES = ['spreadsheet', 'syke', 'kausal', 'klimatkollen', 'net-zero-tracker', 'feeds'];

it('lists every source, and makes none known on import', () => {
  assert.deepEqual(
    ilmiSources.map(({ type }) => type),
    TYPES,
  );
  assert.deepEqual(
    TYPES.filter((type) => hasSource(type)),
    [],
  );
});

it('makes all of them known, however often', (context) => {
  const warn = context.mock.method(console, 'warn', () => undefined);
  defineIlmiSources();
  defineIlmiSources();
  assert.deepEqual(
    listSources().map(({ type }) => type),
    TYPES,
  );
  assert.equal(listSources().at(-1), feeds);
  assert.equal(warn.mock.callCount(), 0);
  assert.ok(createSource('feeds', { url: 'https://esimerkki.example.org/feed/' }));
});
