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

/** Their options as `ilmi sources` lists them: `?` where one may be left out. */
const OPTIONS = {
  spreadsheet: ['url', 'maxBytes?'],
  syke: [
    ...['municipalities?', 'series?', 'fromYear?', 'target?', 'calculation?', 'sectors?'],
    ...['preliminary?', 'url?'],
  ],
  kausal: [
    ...['plan', 'url?', 'indicators?', 'organization?', 'baseline?', 'boundary?', 'actions?'],
    ...['live?', 'licence?'],
  ],
  klimatkollen: ['kind', 'url?', 'apiKey?', 'ids?', 'sectors?', 'licence?'],
  'net-zero-tracker': ['url', 'countries?', 'names?', 'ids?', 'kinds?', 'snapshot?'],
  feeds: ['url', 'organization?', 'limit?', 'language?'],
};

interface ObjectSchema {
  $schema?: string;
  properties: Record<string, object>;
  required?: string[];
}

/** What a schema says of itself as JSON Schema, as the Standard JSON Schema interface has it. */
interface Telling {
  jsonSchema: Record<'input' | 'output', (how: { target: string }) => ObjectSchema>;
}

for (const { type, options } of ilmiSources)
  it(`${type} says which options it has`, () => {
    const { jsonSchema } = options['~standard'] as unknown as Telling;
    for (const io of ['input', 'output'] as const) {
      const { properties, required = [] } = jsonSchema[io]({ target: 'draft-2020-12' });
      assert.deepEqual(
        Object.keys(properties).map((name) => (required.includes(name) ? name : `${name}?`)),
        OPTIONS[type as keyof typeof OPTIONS],
      );
    }
  });
