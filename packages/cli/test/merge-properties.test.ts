/** What holds for every import, whatever a person did between two of them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { merge } from '../src/merge/merge.js';
import { finderIn, leavesOf } from '../src/merge/parts.js';
import { prune } from '../src/merge/prune.js';
import { parseRecord, printRecord } from '../src/merge/record.js';
import type { Json } from './helpers.js';

const text = fc.oneof(
  fc.constantFrom('a', 'b', 'c'),
  fc.record({ fi: fc.constantFrom('a', 'b'), sv: fc.constantFrom('a', 'b') }, { requiredKeys: [] }),
);
const figure = fc.record({ year: fc.constantFrom(2023, 2024, 2025), value: fc.nat(3) });
const item = (id: fc.Arbitrary<string>) =>
  fc.record(
    {
      id,
      title: text,
      kind: fc.constantFrom('x', 'y'),
      tags: fc.array(fc.constantFrom('t', 'u'), { minLength: 1, maxLength: 2 }),
      plan: fc.record({ url: fc.constantFrom('p', 'q'), resources: text }, { requiredKeys: [] }),
      observations: fc.uniqueArray(figure, { selector: ({ year }) => year, maxLength: 3 }),
    },
    { requiredKeys: ['id'] },
  );
const list = fc.uniqueArray(item(fc.constantFrom('one', 'two', 'three')), {
  selector: ({ id }) => id,
  maxLength: 3,
});
/** Two languages come first by turns, so that plain texts are of either. */
const document = fc.record(
  {
    ilmi: fc.constant('1.0'),
    languages: fc.constantFrom(['fi'], ['sv'], ['fi', 'sv']),
    licence: fc.constantFrom('MIT', 'CC-BY-4.0'),
    goals: list,
    stories: list,
  },
  { requiredKeys: ['ilmi', 'languages'] },
) as fc.Arbitrary<Json>;

test('a second import of the same data changes nothing, and says the same conflicts', () => {
  fc.assert(
    fc.property(document, document, document, (first, edited, second) => {
      const { imported } = merge(undefined, first, new Map());
      const once = merge(edited, second, imported);
      const twice = merge(once.document, second, once.imported);
      assert.equal(twice.document, once.document);
      const lasting = once.changes.filter(({ kind }) => ['kept', 'own', 'gone'].includes(kind));
      assert.deepEqual(twice.changes, lasting);
      assert.deepEqual(twice.imported, once.imported);
    }),
    { numRuns: 500 },
  );
});

test('nothing that a person wrote is lost, and nothing is taken out', () => {
  fc.assert(
    fc.property(document, document, document, (first, edited, second) => {
      const { imported } = merge(undefined, first, new Map());
      const merged = merge(edited, second, imported).document;
      const lang = edited.languages[0];
      for (const [path, value] of leavesOf(edited, lang)) {
        // A plain text may have become one of several languages.
        const found = finderIn(merged, lang)(path) as Json;
        const now = typeof value === 'string' && found?.[lang] ? found[lang] : found;
        assert.notEqual(now, undefined, path);
        const wasImported = [path, `${path}/${lang}`].some(
          (one) => imported.has(one) && JSON.stringify(imported.get(one)) === JSON.stringify(value),
        );
        if (!wasImported && path !== 'languages' && !Array.isArray(value))
          assert.deepEqual(now, value, path);
      }
    }),
    { numRuns: 500 },
  );
});

test('overwriting everywhere makes the document say all that the source says', () => {
  fc.assert(
    fc.property(document, document, document, (first, edited, second) => {
      const { imported } = merge(undefined, first, new Map());
      const merged = merge(edited, second, imported, { overwrite: true });
      assert.ok(merged.changes.every(({ kind }) => kind !== 'kept' && kind !== 'own'));
      const again = merge(merged.document, second, new Map());
      assert.deepEqual(
        again.changes.filter(({ kind }) => kind !== 'gone'),
        [],
      );
    }),
    { numRuns: 500 },
  );
});

test('pruning takes out what the last import wrote and nobody changed, and nothing else', () => {
  fc.assert(
    fc.property(document, document, document, (first, edited, second) => {
      const { imported } = merge(undefined, first, new Map());
      const merged = merge(edited, second, imported);
      const pruned = prune(merged, imported);
      const lang = edited.languages[0];
      const left = new Map(leavesOf(pruned.document, lang));
      for (const [path, value] of leavesOf(merged.document, lang)) {
        if (left.has(path)) continue;
        const [known] = [path, `${path}/${lang}`].filter((one) => imported.has(one));
        assert.ok(known, `${path} was written by a person`);
        assert.deepEqual(imported.get(known), value, path);
        assert.equal(pruned.imported.has(known), false, path);
      }
      const isUntouched = JSON.stringify(edited) === JSON.stringify(first);
      const goneLeft = pruned.changes.filter(({ kind }) => kind === 'gone');
      if (isUntouched) assert.deepEqual(goneLeft, []);
      assert.deepEqual(merge(pruned.document, second, pruned.imported).document, pruned.document);
    }),
    { numRuns: 500 },
  );
});

test('the record says the same after it was written and read', () => {
  fc.assert(
    fc.property(document, (first) => {
      const { imported } = merge(undefined, first, new Map());
      const record = new Map([['a name', imported]]);
      const read = parseRecord(printRecord(record), 'x').get('a name');
      assert.deepEqual(new Map([...read!].sort()), new Map([...imported].sort()));
    }),
  );
});
