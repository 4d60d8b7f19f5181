import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { columnOf } from '../../src/spreadsheet/columns.js';
import { fields, headerOf, type SheetName, sheetNames } from '../../src/spreadsheet/fields.js';
import { sheetNamed } from '../../src/spreadsheet/words.js';

const guide = await readFile(
  new URL('../../../../stories/guides/sources/spreadsheet.mdx', import.meta.url),
  'utf8',
);

/** The tables of the guide by their sheets: lines of cells. */
const tables = new Map(
  [...guide.matchAll(/^### `(\w+)`: .*\n\n(Also called .*)\n\n((?:\|.*\n)+)/gm)].map(
    ([, name = '', names = '', lines = '']) => [
      name as SheetName,
      {
        names: [...names.matchAll(/"([^"]+)"/g)].map(([, one = '']) => one),
        rows: lines
          .trim()
          .split('\n')
          .slice(2)
          .map((line) =>
            line
              .split('|')
              .slice(1, 5)
              .map((cell) => cell.trim()),
          ),
      },
    ],
  ),
);

test('the guide has a table for each sheet', () => {
  assert.deepEqual([...tables.keys()].sort(), [...sheetNames].sort());
});

for (const [sheet, { names, rows }] of tables)
  test(`what the guide says of ${sheet} is accepted`, () => {
    assert.equal(names.length, 2);
    for (const name of names) assert.equal(sheetNamed(name), sheet, name);
    const needed: string[] = [];
    for (const [column = '', ...words] of rows) {
      const path = column.replace(/[*`]/g, '');
      if (column.startsWith('**')) needed.push(path);
      const found = columnOf(sheet, path);
      assert.ok(typeof found === 'object', path);
      for (const word of words.slice(0, 2).filter(Boolean)) {
        const named = columnOf(sheet, word);
        assert.ok(typeof named === 'object', `${sheet}: ${word}`);
        // A business id has its place behind the numbered ones.
        assert.equal(headerOf(named.path).replace('.999.', '.1.'), path, word);
      }
    }
    const { required } = fields().sheets.get(sheet)!;
    if (sheet !== 'info')
      assert.deepEqual(
        needed,
        required.filter((key) => key !== 'id'),
      );
  });
