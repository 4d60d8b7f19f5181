import assert from 'node:assert/strict';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { documentOf, type Folder, folder, goal } from './helpers.js';

let here: Folder;
beforeEach(async () => {
  here = await folder({
    'ilmi.json': documentOf([goal('a', 'A', { own: { x: 1 }, plan: { url: '/plan' } })], {
      more: 5,
    }),
  });
});
afterEach(() => here.remove());

const DOCUMENT = documentOf([goal('a', 'A', { own: { x: 1 }, plan: { url: '/plan' } })], {
  more: 5,
});

describe('ilmi export', () => {
  test('a folder of tables, with what core does not know and addresses as they are', async () => {
    const { code, out, err } = await here.run(['export', 'ilmi.json', '--csv', 'my tables']);
    assert.deepEqual([code, err], [0, '']);
    assert.equal(
      out,
      [
        'Wrote my tables. ilmi.imported.json remembers what was exported: keep it beside the document.',
        "When you have edited the data, import them again: npx @ilmi/cli import spreadsheet 'my tables' --into ilmi.json",
        '',
      ].join('\n'),
    );
    assert.deepEqual((await readdir(join(here.path, 'my tables'))).sort(), [
      'goals.csv',
      'info.csv',
    ]);
    assert.deepEqual(JSON.parse(await here.read('my tables/info.csv')), DOCUMENT);
  });

  test('a workbook', async () => {
    const { code, out } = await here.run([
      'export',
      'ilmi.json',
      '--xlsx',
      'a.xlsx',
      '--lang',
      'fi',
    ]);
    assert.equal(code, 0);
    assert.equal(
      out,
      [
        'Kirjoitettu a.xlsx. Tiedosto ilmi.imported.json muistaa, mitä vietiin: säilytä se dokumentin vieressä.',
        'Kun olet muokannut tietoja, tuo ne takaisin: npx @ilmi/cli import spreadsheet a.xlsx --into ilmi.json',
        '',
      ].join('\n'),
    );
    assert.deepEqual(JSON.parse(await here.read('a.xlsx')), DOCUMENT);
  });

  test('never overwrites without --force', async () => {
    await mkdir(join(here.path, 'tables'));
    await here.write('tables/info.csv', 'mine');
    await here.write('tables/offers.csv', 'old');
    const refused = await here.run(['export', 'ilmi.json', '--csv', 'tables']);
    assert.deepEqual(
      [refused.code, refused.err],
      [
        2,
        'error: tables/info.csv exists. Nothing was written.\nIt may have edits that were not imported yet. Name another place, or overwrite it, edits and all, with --force.\n',
      ],
    );
    assert.deepEqual((await readdir(join(here.path, 'tables'))).sort(), ['info.csv', 'offers.csv']);
    const forced = await here.run(['export', 'ilmi.json', '--csv', 'tables', '--force']);
    assert.equal(forced.code, 0);
    assert.match(forced.out, /^The folder also had offers\.csv; an import reads them, too\./m);
    assert.notEqual(await here.read('tables/info.csv'), 'mine');

    await here.write('a.xlsx', 'mine');
    assert.equal((await here.run(['export', 'ilmi.json', '--xlsx', 'a.xlsx'])).code, 2);
    assert.equal(await here.read('a.xlsx'), 'mine');
  });

  test('what core cannot use is named, and the code is 1', async () => {
    await here.write('ilmi.json', documentOf([goal('a', 'A'), { id: 'NO ID' }]));
    const { code, err } = await here.run(['export', 'ilmi.json', '--xlsx', 'a.xlsx']);
    assert.equal(code, 1);
    assert.match(err, /^Notes about the source:\n {2}\/goals\/1\/id: /);
  });

  test('what is edited in the tables is taken, and what was edited in the document is kept', async () => {
    await here.run(['export', 'ilmi.json', '--xlsx', 'a.json.xlsx']);
    const record = JSON.parse(await here.read('ilmi.imported.json'));
    assert.deepEqual(Object.keys(record.sources), ['spreadsheet a.json.xlsx']);
    // The tables of this test are documents, which the test's source reads.
    await here.write('ilmi.imported.json', JSON.stringify(record).replace('spreadsheet', 'fake'));
    const table = JSON.parse(await here.read('a.json.xlsx'));
    table.goals[0].title = 'Edited in the table';
    table.goals[0].kind = 'directional';
    await here.write('a.json.xlsx', table);
    const document = JSON.parse(await here.read('ilmi.json'));
    document.goals[0].kind = 'monitoring';
    await here.write('ilmi.json', document);
    const { out } = await here.run(['import', 'fake', 'a.json.xlsx', '--into', 'ilmi.json']);
    assert.deepEqual(out.split('\n').slice(0, 6), [
      'fake a.json.xlsx: 1 updated, 1 conflict',
      "  Conflicts: the document's value was kept",
      '    goals/a/kind: document "monitoring", source "directional"',
      "    If the document's value is to stay, correct it in the source, too. To take the source's value: npx @ilmi/cli import fake a.json.xlsx --into ilmi.json --overwrite goals/a/kind",
      '  Updated',
      '    goals/a/title/en: "A" → "Edited in the table"',
    ]);
  });

  const wrong: [string[], RegExp][] = [
    [
      ['ilmi.json'],
      /^error: It is not said what to write\.\nGive --csv FOLDER or --xlsx FILE\.xlsx\.\n/,
    ],
    [
      ['ilmi.json', '--csv', 'a', '--xlsx', 'b.xlsx'],
      /^error: Only one thing is written at a time\.\n/,
    ],
    [['ilmi.json', '--xlsx', 'b.ods'], /^error: --xlsx b\.ods: a workbook is an \.xlsx file\.\n/],
    [['none.json', '--csv', 'a'], /^error: none\.json: there is no such file\.\n/],
    [['ilmi.json', '--csv', 'ilmi.json'], /^error: ilmi\.json cannot be made: /],
    [
      ['ilmi.json', '--xlsx', 'x/b.xlsx'],
      /^error: x\/b\.xlsx, ilmi\.imported\.json cannot be written: /,
    ],
  ];
  for (const [argv, message] of wrong)
    test(`refuses ${argv.join(' ')}`, async () => {
      const { code, err } = await here.run(['export', ...argv]);
      assert.equal(code, 2);
      assert.match(err, message);
    });
});

describe('ilmi sources', () => {
  test('lists them in a table', async () => {
    const { code, out } = await here.run(['sources']);
    assert.equal(code, 0);
    assert.equal(
      out,
      [
        'Source  Name                 From  Capabilities                 Options',
        'fake    A document as it is  Ilmi  import, browser              url, year?',
        'silent  silent               Ilmi  import, join requests, live  a, b?',
        'newest  A document as it is  Ilmi  import, browser              url, year?',
        '',
        '? = may be left out',
        '',
      ].join('\n'),
    );
  });

  test('as JSON', async () => {
    const { out } = await here.run(['sources', '--format', 'json']);
    assert.deepEqual(JSON.parse(out)[0], {
      type: 'fake',
      title: 'A document as it is',
      capabilities: { browser: true, build: true, join: false, live: false },
      builtIn: true,
      options: [
        { name: 'url', required: true },
        { name: 'year', required: false },
      ],
    });
  });

  for (const [lang, line] of [
    ['fi', 'silent  silent               Ilmi   tuonti, liittymispyynnöt, jatkuva päivitys  a, b?'],
    ['sv', 'silent  silent               Ilmi  import, anmälningar, löpande uppdatering  a, b?'],
  ] as const)
    test(`in ${lang}`, async () => {
      const { out } = await here.run(['sources', '--lang', lang]);
      assert.equal(out.split('\n')[2], line);
    });
});

describe('ilmi sources check', () => {
  const config = (...names: string[]) => ({
    sources: names.map((name) =>
      name === 'silent' ? { type: name } : { type: 'fake', name, options: { url: `${name}.json` } },
    ),
  });

  test('says what has changed, source by source', async () => {
    await here.write('ilmi.config.json', config('good', 'noted', 'changed', 'silent'));
    await here.write('good.json', {});
    await here.write('noted.json', { changed: ['new, not used'] });
    await here.write('changed.json', { changed: ['missing: expected "kt"'], broken: true });
    const { code, out, err } = await here.run(['sources', 'check']);
    assert.deepEqual([code, err], [1, '']);
    assert.equal(
      out,
      [
        'good: as expected',
        'noted: can be read, but note',
        '  column b: new, not used',
        'changed: the source has changed',
        '  column b: missing: expected "kt"',
        'silent: this source has no check',
        '',
      ].join('\n'),
    );
  });

  test('0 when all is as expected', async () => {
    await here.write('ilmi.config.json', config('good', 'silent'));
    await here.write('good.json', {});
    const { code, out } = await here.run(['sources', 'check', '--lang', 'fi']);
    assert.deepEqual([code, out], [0, 'good: kunnossa\nsilent: lähteellä ei ole tarkistusta\n']);
  });

  test('3 when one could not be read', async () => {
    await here.write('ilmi.config.json', config('none', 'changed'));
    await here.write('changed.json', { changed: ['x'] });
    const { code, out } = await here.run(['sources', 'check', '--lang', 'sv']);
    assert.equal(code, 3);
    assert.match(out, /^none: kunde inte läsas\. Orsak: file:.*none\.json: answered 404\n/);
    assert.match(out, /\nchanged: i sin ordning, men observera\n {2}column b: x\n$/);
  });

  test('one source, from the configuration or not', async () => {
    await here.write('other.json', config('good', 'noted'));
    await here.write('good.json', {});
    await here.write('noted.json', { changed: ['x'] });
    const named = await here.run(['sources', 'check', 'good', '--config', 'other.json']);
    assert.deepEqual([named.code, named.out], [0, 'good: as expected\n']);
    const free = await here.run(['sources', 'check', 'fake', 'noted.json']);
    assert.deepEqual(
      [free.code, free.out],
      [1, 'fake noted.json: can be read, but note\n  column b: x\n'],
    );
  });

  test('nothing to check', async () => {
    const { code, err } = await here.run(['sources', 'check']);
    assert.equal(code, 2);
    assert.match(err, /^error: No source is named, and there is no ilmi\.config\.json\.\n/);
  });
});
