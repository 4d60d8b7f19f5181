import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';

import fc from 'fast-check';

import { readDocument } from '../src/read.js';
import {
  documentJsonSchema,
  documentSchema,
  validateDocument,
  type Issue,
} from '../src/schema/index.js';
import { documentArbitrary, propertyRuns } from './arbitrary.js';

/*
 * Two descriptions of one format: the reader's table and the zod schema. They were written apart,
 * so each is the test of the other.
 */

// Ajv 8 is a dependency of the private tools package; another version may stand at the root.
const require = createRequire(new URL('../../tools/package.json', import.meta.url));
const { default: Ajv } = require('ajv/dist/2020') as {
  default: new (options: object) => {
    compile(schema: object): { (data: unknown): boolean; errors?: unknown };
  };
};

const base = 'https://example.org/data/ilmi.json';

test('what a careful publisher writes passes everywhere and is read as it stands', () => {
  const isValid = new Ajv({ strict: true, allowUnionTypes: true }).compile(documentJsonSchema());
  fc.assert(
    fc.property(documentArbitrary, (input) => {
      const parsed = documentSchema.safeParse(input);
      assert.deepEqual(parsed.error?.issues ?? [], []);
      assert.ok(isValid(input), JSON.stringify(isValid.errors));
      assert.deepEqual(
        validateDocument(input).filter((issue) => issue.severity === 'error'),
        [],
      );
      const { document, warnings } = readDocument(input);
      assert.deepEqual(warnings, []);
      assert.equal(document, input, 'nothing to repair, so nothing is copied');
    }),
    { numRuns: propertyRuns },
  );
});

// Mutations

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const deep = (levels: number): Json => {
  let value: Json = null;
  for (let level = 0; level < levels; level++) value = level % 2 ? [value] : { a: value };
  return value;
};

/** Makes a value anew each time, since inputs are frozen. */
type Make = () => Json;

const junk: fc.Arbitrary<Make> = fc.oneof(
  fc
    .constantFrom<Json>(
      null,
      '',
      ' \t\n',
      [],
      {},
      [null],
      [{}],
      { a: null },
      { fi: '' },
      { fi: 'Teksti', sv: 5, en: ' ' },
      { '': 'x' },
      true,
      false,
      0,
      -1,
      1.5,
      101,
      2030,
      1899,
      Infinity,
      '2026-02-30',
      '2023-02-29',
      '1900-02-29',
      '2024-02-29',
      '2026-06-31',
      '2026-12-01T09:00',
      '2026-12-01T24:00Z',
      '2026-12-01T09:00:00+02:00',
      'not an id',
      'nul',
      'goal',
      'quantitativ',
      '__proto__',
      'constructor',
      './goals/1.json',
      'https://example.org',
      'javascript:alert(1)',
      'https://user:secret@example.org/',
      'mailto:a@example.org',
      [1, 2, 'x'],
      ['fi', 5, null],
      [1, 16],
      { year: 2030, date: '2030-05-01' },
      { year: 'x', value: 3 },
      { start: '2024-01-01' },
      { id: 'x', title: 'y' },
    )
    .map((value) => () => structuredClone(value)),
  fc.constantFrom(30, 30_000).map((levels) => () => deep(levels)),
  (fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>).map(
    (value) => () => structuredClone(value),
  ),
);

/** Every place in a value that holds something, outside in. */
function places(value: Json, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null || path.length > 12) return [];
  return Object.keys(value).flatMap((key) => {
    const step = Array.isArray(value) ? Number(key) : key;
    return [[...path, step], ...places((value as Record<string, Json>)[key]!, [...path, step])];
  });
}

type Container = Record<string | number, Json>;
type Mutation = { at: number; kind: string; make: Make; key: string };

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('delete', 'replace', 'replace', 'replace', 'duplicate', 'add', 'rename'),
  make: junk,
  key: fc.constantFrom(
    '__proto__',
    'constructor',
    'extra',
    'year',
    'date',
    'value',
    'points',
    'scheme',
    'goals',
    'title',
    'hasOwnProperty',
    'a/b~c',
  ),
});

function mutate(document: Json, { at, kind, make, key }: Mutation): void {
  const all = places(document);
  const path = all[at % all.length]!;
  const last = path.at(-1)!;
  const parent = path
    .slice(0, -1)
    .reduce((container, step) => (container as Container)[step]!, document) as Container;
  const put = (name: string | number, content: Json) =>
    // `__proto__` as JSON.parse makes it: a property like any other.
    Object.defineProperty(parent, name, {
      value: content,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  const isList = Array.isArray(parent);
  if (kind === 'delete' && isList) parent.splice(last as number, 1);
  else if (kind === 'delete') delete parent[last];
  else if (kind === 'duplicate' && isList) parent.push(parent[last as number]!);
  else if (kind === 'rename' && !isList && last !== key) {
    put(key, parent[last]!);
    delete parent[last];
  } else if (kind === 'add' && !isList) put(key, make());
  else put(last, make());
}

const mutated: fc.Arbitrary<Json> = fc
  .tuple(documentArbitrary, fc.array(mutation, { minLength: 1, maxLength: 6 }))
  .map(([document, mutations]) => {
    const copy = structuredClone(document) as unknown as Json;
    for (const step of mutations) if (places(copy).length) mutate(copy, step);
    // Whatever happened to it, it is to be read.
    (copy as { ilmi: Json }).ilmi = '1.0';
    return copy;
  });

const freeze = (value: unknown): void => {
  const stack = [value];
  for (let item; (item = stack.pop()) !== undefined;)
    if (typeof item === 'object' && item !== null) {
      Object.freeze(item);
      stack.push(...Object.values(item));
    }
};

const isRelated = (a: string, b: string) =>
  a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);

/** Where the reader may say it: of several missing fields it names the first. */
const placeOf = ({ path, message }: Issue) =>
  message.includes(' is missing; ') ? path.slice(0, path.lastIndexOf('/')) : path;

const isStructure = (issue: Issue) => issue.code === 'structure';

test('a broken document is repaired exactly where the schema finds it broken', () => {
  fc.assert(
    fc.property(mutated, (input) => {
      freeze(input); // A write to the input throws.
      const { document, warnings } = readDocument(input, { base });
      const issues = validateDocument(input);

      // What is left is usable: blank or unusable values are gone.
      const rest = documentSchema.safeParse(document).error?.issues ?? [];
      assert.deepEqual(validateDocument(document).filter(isStructure), []);
      for (const issue of rest)
        assert.ok(
          ['custom', 'unrecognized_keys', 'invalid_value'].includes(issue.code) ||
            // Units are words to the reader, and texts may break rules about language tags.
            (issue.code === 'invalid_union' &&
              issue.errors.flat().some(({ code }) => code === 'custom')),
          JSON.stringify(issue),
        );

      if (warnings.length)
        assert.ok(
          issues.some((issue) => issue.severity === 'error'),
          `only the reader objects: ${JSON.stringify(warnings)}`,
        );
      for (const issue of issues.filter(isStructure))
        assert.ok(
          warnings.some((warning) => isRelated(warning.path, placeOf(issue))),
          `only the schema objects: ${JSON.stringify(issue)}, reader: ${JSON.stringify(warnings)}`,
        );

      // Reading what was read changes nothing more.
      const again = readDocument(document, { base });
      assert.deepEqual(again.warnings, []);
      assert.equal(again.document, document);
    }),
    { numRuns: propertyRuns },
  );
});
