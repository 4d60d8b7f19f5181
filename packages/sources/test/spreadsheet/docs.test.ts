import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import {
  actionStatuses,
  bases,
  boundaryKinds,
  directions,
  goalKinds,
  goalStatuses,
  goalThemes,
  observationQualities,
  organizationKinds,
  quantities,
} from '@ilmi/core/vocabulary';

import { columnOf } from '../../src/spreadsheet/columns.js';
import { fields, headerOf, type SheetName, sheetNames } from '../../src/spreadsheet/fields.js';
import { readWord, sheetNamed, wordsIn } from '../../src/spreadsheet/words.js';

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

test('the words of lists in the guide are those that messages name', () => {
  const [, lines = ''] = /^## Words of lists\n[^|]*((?:\|.*\n)+)/m.exec(guide) ?? [];
  const rows = lines.trim().split('\n').slice(2);
  const lists: Record<string, readonly string[]> = {
    'kind of a member': organizationKinds,
    'kind of a goal': goalKinds,
    theme: goalThemes,
    'boundary.kind': boundaryKinds,
    'measure.quantity': quantities,
    'measure.basis': bases,
    direction: directions,
    'status of a goal': goalStatuses,
    quality: observationQualities,
    'status of an action': actionStatuses,
  };
  const told = rows.map((line) =>
    line
      .split('|')
      .slice(1, 5)
      .map((cell) => cell.trim()),
  );
  assert.deepEqual(
    told,
    Object.entries(lists).map(([name, list]) => [
      name,
      list.join(', '),
      wordsIn(list, 'fi'),
      wordsIn(list, 'sv'),
    ]),
  );
  // Every word is understood where it is named.
  for (const [, members = '', ...words] of told)
    for (const some of words)
      some
        .split(', ')
        .forEach((word, at) =>
          assert.equal(readWord(word, members.split(', ')), members.split(', ')[at], word),
        );
});
