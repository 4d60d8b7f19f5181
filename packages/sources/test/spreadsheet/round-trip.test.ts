import { documentSchema } from '@ilmi/core/schema';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { documentArbitrary, propertyRuns } from '../../../core/test/arbitrary.js';
import {
  canonicalDocument,
  csvFilesOf,
  documentOf,
  readCsvTable,
  readWorkbook,
  type Tables,
  tablesOf,
  workbookOf,
} from '../../src/spreadsheet/index.js';

/** What comes back, through each of the three ways; nothing may be said about it. */
async function ways(document: unknown): Promise<Record<string, unknown>> {
  const warnings: string[] = [];
  const warn = (path: string, message: string) => void warnings.push(`${path} ${message}`);
  const csv = async (): Promise<Tables> => {
    const tables = [];
    for (const [name, text] of csvFilesOf(document))
      tables.push(await readCsvTable(name, new TextEncoder().encode(text), warn));
    return tables;
  };
  const result = {
    tables: documentOf(tablesOf(document), warn),
    csv: documentOf(await csv(), warn),
    workbook: documentOf(readWorkbook(workbookOf(document), warn), warn),
  };
  assert.deepEqual(warnings, []);
  return result;
}

/** Where a value's text is another, since the whole is too much to read. */
function differenceOf(result: unknown, expected: string): string {
  const lines = JSON.stringify(result, null, 1).split('\n');
  const wanted = expected.split('\n');
  const at = wanted.findIndex((line, index) => line !== lines[index]);
  return `line ${at}: expected ${wanted[at]}, came ${lines[at]}`.slice(0, 500);
}

/** Compared as text, so that the order of keys and −0 count, too. */
async function comesBack(document: unknown) {
  const expected = JSON.stringify(canonicalDocument(document), null, 1);
  for (const [way, result] of Object.entries(await ways(document)))
    assert.ok(
      JSON.stringify(result, null, 1) === expected,
      `${way}: ${differenceOf(result, expected)}`,
    );
}

const examples = [
  'municipality/ilmi',
  'network/ilmi',
  'claims/clean',
  'claims/every-rule',
  'large/ilmi',
  'own-element/public/ilmi',
  'react/public/ilmi',
];
for (const name of examples)
  test(`examples/${name}.json comes back from tables, CSV and a workbook`, async () => {
    const url = new URL(`../../../../examples/${name}.json`, import.meta.url);
    const document: unknown = JSON.parse(await readFile(url, 'utf8'));
    await comesBack(document);
    // Nothing of an example says nothing, so the canonical document is the example.
    assert.deepEqual(canonicalDocument(document), document);
  });

test('1,000 random valid documents come back, and are still valid', async () => {
  await fc.assert(
    fc.asyncProperty(documentArbitrary, async (document) => {
      await comesBack(document);
      assert.ok(documentSchema.safeParse(canonicalDocument(document)).success);
    }),
    { numRuns: 1000 },
  );
});

/** What programs take for something else, change or cut. */
const hostileTexts = [
  '=1+1',
  '=HYPERLINK("https://example.org";"x")',
  '+358 40 123',
  '-5',
  '−5',
  '@SUM(A1)',
  "'",
  "''quoted",
  "'=1",
  '\ttab first',
  'tab\tinside',
  '\rreturn',
  'line\nbreak',
  'line\r\nbreak',
  ' space',
  'no-break\u00a0space\u00a0',
  '\ufeffmark',
  '"',
  '""',
  'a"b;c,d',
  ';',
  ',',
  'x, y',
  '020',
  '1,5',
  '1.5',
  '1e5',
  'TRUE',
  'kyllä',
  '31.5.2027',
  '2027-05-31',
  '20 %',
  '#N/A',
  'NaN',
  'null',
  'undefined',
  '{"a":1}',
  '_x0041_',
  '_x000D_',
  '\0null',
  '\x07bell',
  '\x85next',
  '\u2028separator',
  '\ufffe\uffff\ufffd',
  '\ud800 lone',
  '👩‍🌾🌍',
  'עברית שלום',
  '\u202eright to left',
  'Åäö ñ 漢字',
  '<b>&amp;</b>]]><![CDATA[',
  'http://user:pass@example.org/',
  'www.example.org',
  'kunta',
  'Esimerkki Oy',
  'constructor',
  '__proto__',
  'x',
  'goal',
  '  ',
  '',
  'a'.repeat(32_766),
  'ä'.repeat(32_767),
  '👍'.repeat(16_384),
  ' '.repeat(70_000) + 'end',
  '\n"'.repeat(20_000),
];
const hostileNumbers = [0, -0, 1e-7, 1e21, -1e21, 0.1 + 0.2, 1.7976931348623157e308, 5e-324];
const hostileKeys = [
  'extra',
  'x',
  'goal',
  'a.b',
  '',
  ' ',
  '1',
  '0',
  'constructor',
  'toString',
  'päästö',
  'a+2',
  'with space',
  '=1',
  '"',
  '\n',
  '👍',
  '\ud800',
  'Title',
  'fi',
  'k'.repeat(65),
];
const scalar = fc.oneof(
  fc.constantFrom<unknown>(...hostileTexts),
  fc.constantFrom<unknown>(...hostileNumbers),
  fc.constantFrom<unknown>(true, false, null),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const foreign = fc.oneof(
  { weight: 4, arbitrary: scalar },
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom(...hostileKeys), scalar, { maxKeys: 3 }),
  fc.constant({ deep: [{ a: [[], {}, null, ''] }], b: '' }),
);

type Change = {
  at: number;
  how: 'add' | 'replace' | 'remove' | 'repeat';
  key: string;
  value: unknown;
};
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('add', 'add', 'replace', 'replace', 'remove', 'repeat'),
  key: fc.constantFrom(...hostileKeys),
  value: foreign,
});

/** Changes something anywhere in a document. */
function damage(document: object, { at, how, key, value }: Change): void {
  const places: [Record<string, unknown>, string][] = [];
  const collect = (part: object) => {
    for (const [step, inner] of Object.entries(part) as [string, unknown][]) {
      places.push([part as Record<string, unknown>, step]);
      if (typeof inner === 'object' && inner) collect(inner);
    }
  };
  collect(document);
  const [parent, step] = places[at % places.length]!;
  const inner = parent[step];
  const own = JSON.parse(JSON.stringify(value)) as unknown;
  if (how === 'replace') parent[step] = own;
  else if (how === 'remove' && !Array.isArray(parent)) delete parent[step];
  else if (how === 'repeat' && Array.isArray(inner)) inner.push(structuredClone(inner[0]));
  else if (Array.isArray(inner)) inner.push(own);
  else if (typeof inner === 'object' && inner) (inner as Record<string, unknown>)[key] = own;
  else parent[step] = own;
}

test('damaged documents come back with everything that is in them', async () => {
  const damaged = fc
    .tuple(documentArbitrary, fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([document, changes]) => {
      for (const one of changes) if (Object.keys(document).length) damage(document, one);
      return document;
    });
  await fc.assert(
    fc.asyncProperty(damaged, (document) => comesBack(document)),
    { numRuns: propertyRuns },
  );
});
