import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, lstat, mkdir, readdir, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { type Folder, folder, type Json } from './helpers.js';

let here: Folder;
beforeEach(async () => {
  here = await folder();
});
afterEach(() => here.remove());

const akaa = (more: object = {}) => ({
  id: 'akaa-co2',
  organization: 'akaa',
  title: 'Päästöt',
  kind: 'monitoring',
  observations: [
    { year: 2023, value: 12 },
    { year: 2024, value: 11 },
  ],
  ...more,
});
const documentOf = (goals: object[], more: object = {}) => ({
  ilmi: '1.0',
  languages: ['fi'],
  organizations: [{ id: 'akaa', kind: 'municipality', name: 'Akaa' }],
  goals,
  ...more,
});

const IMPORT = ['import', 'fake', 'a.json', '--into', 'ilmi.json'];
const json = async (name: string) => JSON.parse(await here.read(name));
const edit = async (change: (document: Json) => void) => {
  const document = await json('ilmi.json');
  change(document);
  await here.write('ilmi.json', document);
};

describe('without a document to put the data into', () => {
  test('standard output is the document, and nothing else; the report goes to standard error', async () => {
    await here.write('a.json', documentOf([akaa()], { warn: ['no number'] }));
    const { code, out, err } = await here.run(['import', 'fake', 'a.json', '--lang', 'en']);
    assert.equal(code, 1);
    assert.equal(out, `${JSON.stringify(documentOf([akaa()]), null, 2)}\n`);
    assert.equal(
      err,
      [
        'fake a.json: 2 added, 1 note',
        '  Notes about the source',
        '    rows.csv:2: no number',
        '',
      ].join('\n'),
    );
    assert.deepEqual(await readdir(here.path), ['a.json']);
  });

  test('with nothing to look at the code is 0', async () => {
    await here.write('a.json', documentOf([akaa()]));
    const { code, err } = await here.run(['import', 'fake', 'a.json']);
    assert.deepEqual([code, err], [0, 'fake a.json: lisätty 2\n']);
  });

  test('what core cannot use is left out and named', async () => {
    await here.write(
      'a.json',
      documentOf([akaa({ target: { year: 'soon' } }), { title: 'no id' }]),
    );
    const { code, out, err } = await here.run(['import', 'fake', 'a.json', '--lang', 'en']);
    assert.equal(code, 1);
    assert.deepEqual(JSON.parse(out), documentOf([akaa()]));
    assert.match(err, /\n {4}\/goals\/0\/target\/year: expected number:1900-2200\n/);
    assert.match(err, /\n {4}\/goals\/1\/id: /);
  });

  test('relative addresses stay relative', async () => {
    const logo = { src: 'images/akaa.svg', alt: 'Akaa' };
    const document = { ...documentOf([]), goals: undefined };
    const organizations = [{ id: 'akaa', kind: 'municipality', name: 'Akaa', url: '/akaa/', logo }];
    await here.write('a.json', { ...document, organizations });
    const { out } = await here.run(['import', 'fake', 'a.json']);
    assert.deepEqual(JSON.parse(out).organizations, organizations);
  });

  test('a folder, a file: address, an https: address', async () => {
    await mkdir(join(here.path, 'data'));
    await here.write('data/index.json', documentOf([]));
    assert.match((await here.run(['import', 'fake', 'data'])).err, /data\/: answered 404\n$/);
    assert.equal(
      (await here.run(['import', 'fake', `file://${here.path}/data/index.json`])).code,
      0,
    );
    const fetch = (async (url: string) => {
      assert.equal(url, 'https://www.example.org/a.json');
      return Response.json(documentOf([]));
    }) as typeof globalThis.fetch;
    const read = await here.run(['import', 'fake', 'https://www.example.org/a.json'], { fetch });
    assert.equal(read.code, 0);
  });
});

describe('into a document', () => {
  test('a new file: the diff, the document and the record', async () => {
    await here.write('a.json', documentOf([akaa()]));
    const { code, out, err } = await here.run(IMPORT);
    assert.deepEqual([code, err], [0, '']);
    assert.equal(
      out,
      [
        'fake a.json: lisätty 2',
        '  Lisätty',
        '    organizations/akaa: "Akaa"',
        '    goals/akaa-co2: "Päästöt"',
        '',
        'Kirjoitettu ilmi.json. Tarkista: npx @ilmi/cli check ilmi.json',
        '',
      ].join('\n'),
    );
    const { ilmi, ...rest } = documentOf([akaa()]);
    assert.equal(
      await here.read('ilmi.json'),
      `${JSON.stringify({ ilmi, updated: '2026-11-24T12:00:00Z', ...rest }, null, 2)}\n`,
    );
    assert.equal(
      await here.read('ilmi.imported.json'),
      `{
  "ilmiImported": "1.0",
  "sources": {
    "fake a.json": {
      "goals/akaa-co2": {"id":"akaa-co2","kind":"monitoring","observations/2023/value":12,"observations/2023/year":2023,"observations/2024/value":11,"observations/2024/year":2024,"organization":"akaa","title/fi":"Päästöt"},
      "languages": {"fi":true},
      "organizations/akaa": {"id":"akaa","kind":"municipality","name/fi":"Akaa"}
    }
  }
}
`,
    );
    assert.deepEqual((await readdir(here.path)).sort(), [
      'a.json',
      'ilmi.imported.json',
      'ilmi.json',
    ]);
  });

  test('the same data a second time, also on another day: the same bytes', async () => {
    await here.write('a.json', documentOf([akaa()]));
    await here.run(IMPORT);
    const before = [await here.read('ilmi.json'), await here.read('ilmi.imported.json')];
    const { mtimeMs } = await stat(join(here.path, 'ilmi.json'));
    const { code, out } = await here.run([...IMPORT, '--now', '2027-01-01']);
    assert.deepEqual([code, out], [0, 'fake a.json: ei muutoksia\n\nilmi.json on ennallaan.\n']);
    assert.deepEqual([await here.read('ilmi.json'), await here.read('ilmi.imported.json')], before);
    assert.equal((await stat(join(here.path, 'ilmi.json'))).mtimeMs, mtimeMs);
  });

  test('the day on which figures were retrieved is data', async () => {
    const sources = [{ id: 'meters', name: 'Mittarit' }];
    await here.write('a.json', documentOf([akaa()], { sources }));
    await here.run(IMPORT);
    const { out } = await here.run([...IMPORT, '--now', '2027-01-01', '--lang', 'en']);
    assert.match(out, /^ {4}sources\/meters\/retrieved: "2026-11-24" → "2027-01-01"$/m);
    const { updated, sources: now } = await json('ilmi.json');
    assert.deepEqual([updated, now[0].retrieved], ['2027-01-01T12:00:00Z', '2027-01-01']);
  });

  test("a person's edit between two imports is kept, and the rest goes on", async () => {
    await here.write('a.json', documentOf([akaa()]));
    await here.run(IMPORT);
    await edit((document) => {
      document.goals[0].title = 'Oma otsikko';
      document.goals[0].observations[0].value = 12.5;
      document.own = { note: 'x' };
    });
    await here.write(
      'a.json',
      documentOf([
        akaa({
          title: 'Kasvihuonekaasut',
          observations: [
            { year: 2023, value: 12 },
            { year: 2024, value: 10.8 },
            { year: 2025, value: 9 },
          ],
        }),
      ]),
    );
    const { code, out } = await here.run(IMPORT);
    assert.equal(code, 1);
    assert.equal(
      out,
      [
        'fake a.json: lisätty 1, päivitetty 1, ristiriitoja 1, käsin muokattuja 1 (--diff all)',
        '  Ristiriidat: dokumentin arvo säilyi',
        '    goals/akaa-co2/title/fi: dokumentissa "Oma otsikko", lähteessä "Kasvihuonekaasut"',
        '    Jos dokumentin arvo jää, korjaa se myös lähteeseen. Lähteen arvo otetaan näin: npx @ilmi/cli import fake a.json --into ilmi.json --overwrite goals/akaa-co2/title/fi',
        '  Päivitetty',
        '    goals/akaa-co2/observations/2024/value: 11 → 10.8',
        '  Lisätty',
        '    goals/akaa-co2/observations/2025: {"year":2025,"value":9}',
        '',
        'Kirjoitettu ilmi.json. Tarkista: npx @ilmi/cli check ilmi.json',
        '',
      ].join('\n'),
    );
    const { goals, own } = await json('ilmi.json');
    assert.deepEqual(
      [goals[0].title, goals[0].observations, own],
      [
        'Oma otsikko',
        [
          { year: 2023, value: 12.5 },
          { year: 2024, value: 10.8 },
          { year: 2025, value: 9 },
        ],
        { note: 'x' },
      ],
    );
    const { out: all } = await here.run([...IMPORT, '--diff', 'all']);
    assert.match(
      all,
      /\n {2}Käsin muokattu dokumentissa, lähde ennallaan\n {4}goals\/akaa-co2\/observations\/2023\/value: dokumentissa 12\.5, lähteessä 12\n/,
    );
  });

  test('--overwrite takes the value of the source, at some places or everywhere', async () => {
    await here.write('a.json', documentOf([akaa()]));
    await here.run(IMPORT);
    await edit(({ goals }) => {
      goals[0].title = 'Oma';
      goals[0].kind = 'directional';
    });
    const some = await here.run([
      ...IMPORT,
      '--overwrite',
      'goals/akaa-co2/title',
      'goals/none',
      '--lang',
      'sv',
    ]);
    assert.equal(some.code, 0);
    assert.match(some.out, /^ {4}goals\/akaa-co2\/title\/fi: "Oma" → "Päästöt"$/m);
    assert.match(
      (await here.run([...IMPORT, '--diff', 'all', '--lang', 'sv'])).out,
      /^ {4}goals\/akaa-co2\/kind: i dokumentet "directional", i källan "monitoring"$/m,
    );
    assert.match(some.out, /^--overwrite goals\/none: här finns ingen konflikt\.$/m);
    const all = await here.run([...IMPORT, '--overwrite']);
    assert.equal(all.code, 0);
    assert.deepEqual((await json('ilmi.json')).goals, [akaa()]);
  });

  test('--overwrite does not take a type for a path', async () => {
    const { code, err } = await here.run(['import', '--overwrite', 'fake', 'a.json']);
    assert.equal(code, 2);
    assert.match(
      err,
      /^error: --overwrite fake: this is no place in a document\.\n.*write TYPE and ADDRESS before it\.\n/,
    );
  });

  test('a row that the source has no more is said and stays', async () => {
    const more = akaa({ id: 'akaa-energy', title: 'Energia' });
    await here.write('a.json', documentOf([akaa(), more]));
    await here.run(IMPORT);
    await here.write('a.json', documentOf([akaa()]));
    const { code, out } = await here.run([...IMPORT, '--lang', 'en']);
    assert.equal(code, 0);
    assert.equal(
      out,
      [
        'fake a.json: 1 no longer in the source',
        '  No longer in the source, still in the document',
        '    goals/akaa-energy: "Energia"',
        '    To take them out of the document: npx @ilmi/cli import fake a.json --into ilmi.json --prune',
        '',
        'ilmi.json is as it was.',
        '',
      ].join('\n'),
    );
    assert.equal((await json('ilmi.json')).goals.length, 2);
  });

  describe('--prune', () => {
    const PRUNE = [...IMPORT, '--lang', 'en', '--prune'];
    beforeEach(async () => {
      const more = akaa({ id: 'akaa-energy', title: 'Energia' });
      const old = akaa({ id: 'akaa-waste', title: 'Jätteet' });
      await here.write('a.json', documentOf([akaa(), more, old]));
      await here.run(IMPORT);
    });

    test('takes out what the source has no more, and leaves what was edited', async () => {
      await edit(({ goals }) => (goals[2].title = 'Jätteen määrä'));
      await here.write('a.json', documentOf([akaa({ title: 'Hiilidioksidi' })]));
      const { code, out } = await here.run(PRUNE);
      assert.equal(code, 0);
      assert.equal(
        out,
        [
          'fake a.json: 1 updated, 1 taken out, 1 no longer in the source',
          '  Updated',
          '    goals/akaa-co2/title/fi: "Päästöt" → "Hiilidioksidi"',
          '  No longer in the source, taken out of the document',
          '    goals/akaa-energy: "Energia"',
          '  No longer in the source, still in the document',
          '    goals/akaa-waste: "Jätteen määrä"',
          '    These stay: they were edited by hand, something else in the document refers to them, or they are listed under "keep". Take them out of the document yourself if they are to go.',
          '',
          'Wrote ilmi.json. Check it: npx @ilmi/cli check ilmi.json',
          '',
        ].join('\n'),
      );
      const { goals } = await json('ilmi.json');
      assert.deepEqual(
        goals.map(({ title }: Json) => title),
        ['Hiilidioksidi', 'Jätteen määrä'],
      );
      // As if it had never been: it can come again.
      await here.write('a.json', documentOf([akaa(), akaa({ id: 'akaa-energy', title: 'E' })]));
      assert.match((await here.run(PRUNE)).out, /^ {4}goals\/akaa-energy: "E"$/m);
    });

    test('nothing, as long as rows are left out', async () => {
      await here.write('a.json', documentOf([akaa()], { warn: ['no number'] }));
      const { code, out } = await here.run(PRUNE);
      assert.equal(code, 1);
      assert.match(
        out,
        /\n {4}Nothing was taken out, since something in the source was left out or is unclear\. Mend what is named above first, or name what is to go: npx @ilmi\/cli import fake a\.json --into ilmi\.json --prune goals\/ID\n/,
      );
      assert.equal((await json('ilmi.json')).goals.length, 3);
      assert.match(
        (await here.run([...IMPORT, '--lang', 'en'])).out,
        /\n {4}Some may be rows that could not be read: mend those first\. Then, to take the rest out of the document: .* --prune\n/,
      );
      assert.match(
        (await here.run([...PRUNE, 'goals/none'])).out,
        /\n--prune goals\/none: there is nothing to take out there\.\n/,
      );
      await here.run([...PRUNE, 'goals/akaa-energy']);
      assert.deepEqual(
        (await json('ilmi.json')).goals.map(({ id }: Json) => id),
        ['akaa-co2', 'akaa-waste'],
      );
    });

    test('not what a person added to, and not what is kept or referred to', async () => {
      const add = akaa({ id: 'own', title: 'Oma', partOf: 'akaa-waste' });
      await edit(({ goals }) => {
        // Without a year it has no name in its list.
        goals[1].observations.push({ value: 8700, note: 'Vuosi?' });
        goals.push(add);
      });
      const b = { id: 'b', kind: 'company', name: 'B' };
      await here.write('b.json', { ilmi: '1.0', languages: ['fi'], organizations: [b] });
      await here.write('ilmi.config.json', {
        into: 'ilmi.json',
        sources: [{ type: 'fake', options: { url: 'a.json' }, keep: ['goals/akaa-co2/title'] }],
      });
      await here.write('a.json', documentOf([akaa({ id: 'other', title: 'Muu' })]));
      const { out } = await here.run(['import', '--prune', '--lang', 'en']);
      assert.match(out, /^fake a\.json: 1 added, 3 no longer in the source\n/);
      assert.deepEqual(
        (await json('ilmi.json')).goals.map(({ id }: Json) => id),
        ['akaa-co2', 'akaa-energy', 'akaa-waste', 'own', 'other'],
      );
    });

    test('not a whole list, unless it is named: a file may be missing', async () => {
      const { goals: _, ...rest } = documentOf([]);
      await here.write('a.json', rest);
      const { code, out } = await here.run(PRUNE);
      assert.equal(code, 0);
      assert.match(
        out,
        /\n {4}The source has nothing of goals any more, so they were left: perhaps a file or a sheet is missing\. To take them out all the same: npx @ilmi\/cli import fake a\.json --into ilmi\.json --prune goals\n/,
      );
      assert.equal((await json('ilmi.json')).goals.length, 3);
      await here.run([...PRUNE, 'goals']);
      assert.equal((await json('ilmi.json')).goals, undefined);
    });

    test('what goes from several depths leaves the rest as it was written', async () => {
      await edit((document) => document);
      const text = (await here.read('ilmi.json')).replace('"value":12', '"value": 12.00');
      const compact = text.replaceAll('"Akaa"', '"\\u0041kaa"').replaceAll(': 11\n', ': 1.1e1\n');
      await here.write('ilmi.json', compact);
      const [first, , third] = JSON.parse(compact).goals;
      first.observations.pop();
      await here.write('a.json', documentOf([first, third]));
      const { out } = await here.run(PRUNE);
      assert.match(out, /^fake a\.json: 2 taken out\n/);
      const after = await here.read('ilmi.json');
      assert.match(after, /"\\u0041kaa"/);
      assert.equal(after.match(/1\.1e1/g)?.length, 1);
      assert.deepEqual(JSON.parse(after).goals, [first, third]);
    });

    test('a key that stands twice: nothing is written', async () => {
      const text = await here.read('ilmi.json');
      const twice = text.replace('{\n', '{\n  "goals": [{ "id": "old" }],\n');
      await here.write('ilmi.json', twice);
      await here.write('a.json', documentOf([akaa()]));
      const { code, err } = await here.run(PRUNE);
      assert.equal(code, 2);
      assert.match(
        err,
        /^error: ilmi\.json:\d+: the key "goals" stands twice in one object\. Nothing was written\.\nPrograms read the last of the two\. Remove one of them\.\n$/,
      );
      assert.equal(await here.read('ilmi.json'), twice);
    });

    test('a source that has the newest only: what is missing is not gone', async () => {
      const newest = ['import', 'newest', 'n.json', '--into', 'n-ilmi.json', '--lang', 'en'];
      await here.write('n.json', documentOf([akaa(), akaa({ id: 'b', title: 'B' })]));
      await here.run(newest);
      await here.write('n.json', documentOf([akaa({ id: 'b', title: 'B' })]));
      const { code, out } = await here.run([...newest, '--prune']);
      assert.deepEqual(
        [code, out],
        [0, 'newest n.json: no changes\n\nn-ilmi.json is as it was.\n'],
      );
    });

    test('not as long as another source of the configuration has it', async () => {
      await here.write('b.json', documentOf([akaa({ id: 'akaa-energy', title: 'Energia' })]));
      const source = (url: string) => ({ type: 'fake', options: { url } });
      await here.write('ilmi.config.json', {
        into: 'ilmi.json',
        sources: [source('a.json'), source('b.json')],
      });
      await here.run(['import']);
      await here.write('a.json', documentOf([akaa()]));
      const { out } = await here.run(['import', '--prune', '--lang', 'en']);
      assert.match(out, /^fake a\.json: 1 taken out\n.*\n {4}goals\/akaa-waste: "Jätteet"\n/);
      assert.match(out, /\nfake b\.json: no changes\n/);
      assert.deepEqual(
        (await json('ilmi.json')).goals.map(({ id }: Json) => id),
        ['akaa-co2', 'akaa-energy'],
      );
    });

    test('the rest of the file keeps its layout', async () => {
      const text = await here.read('ilmi.json');
      const compact = text.replace(/\[\s+"fi"\s+\]/, '[ "fi" ]');
      await here.write('ilmi.json', compact);
      await here.write(
        'a.json',
        documentOf([akaa(), akaa({ id: 'akaa-waste', title: 'Jätteet' })]),
      );
      await here.run([...PRUNE, '--now', '2026-11-24']);
      const { goals } = JSON.parse(compact);
      const item = JSON.stringify(goals[1], null, 2).replaceAll('\n', '\n    ');
      assert.equal(await here.read('ilmi.json'), compact.replace(`,\n    ${item}`, ''));
    });
  });

  test('a table that is saved as another kind of file is the same one', async () => {
    await here.write('a.xlsx', documentOf([akaa()]));
    await here.run(['import', 'fake', 'a.xlsx', '--into', 'ilmi.json']);
    await here.write('a.ods', documentOf([akaa({ title: 'B' })]));
    const { out } = await here.run(['import', 'fake', 'a.ods', '--into', 'ilmi.json']);
    assert.match(out, /^fake a\.ods: päivitetty 1\n/);
    assert.deepEqual(Object.keys((await json('ilmi.imported.json')).sources), ['fake a.ods']);
  });

  test('two tables of the configuration are two, also when only their endings differ', async () => {
    await here.write('a.xlsx', documentOf([akaa()]));
    await here.write('a.csv', documentOf([akaa({ id: 'b', title: 'B' })]));
    const source = (url: string) => ({ type: 'fake', options: { url } });
    await here.write('ilmi.config.json', {
      into: 'ilmi.json',
      sources: [source('a.xlsx'), source('a.csv')],
    });
    const { out } = await here.run(['import', '--prune', '--lang', 'en']);
    assert.match(out, /^fake a\.xlsx: 2 added\n/);
    assert.match(out, /\nfake a\.csv: 1 added\n/);
    assert.equal((await json('ilmi.json')).goals.length, 2);
  });

  test('a key in the query of an address is in no file', async () => {
    const url = 'https://www.example.org/a.json?key=SECRET';
    const fetch = (async () => Response.json(documentOf([akaa()]))) as typeof globalThis.fetch;
    const { out } = await here.run(['import', 'fake', url, '--into', 'ilmi.json'], { fetch });
    assert.match(out, /^fake https:\/\/www\.example\.org\/a\.json\?[\da-f]{8}: lisätty 2\n/);
    assert.doesNotMatch(await here.read('ilmi.imported.json'), /SECRET/);
  });

  test('a file: address of another machine is refused', async () => {
    for (const url of ['file://server/x.csv', 'file:///a%2Fb.csv', 'https://']) {
      const { code, err } = await here.run(['import', 'fake', url, '--into', 'ilmi.json']);
      assert.equal(code, 2, url);
      assert.match(err, /: this address cannot be read\.\n/, url);
    }
  });

  test('a table under another name: the name of the other one is asked for', async () => {
    await here.write('a.json', documentOf([akaa()]));
    await here.run(IMPORT);
    await here.write('b.json', documentOf([akaa({ title: 'B' })]));
    const other = ['import', 'fake', 'b.json', '--into', 'ilmi.json', '--lang', 'en'];
    const { out } = await here.run([...other, '--dry-run']);
    assert.match(
      out,
      /\n {2}Nothing was imported under this name before\. If it is the same source as earlier, add its name to the command: --name 'fake a\.json'\n/,
    );
    const named = await here.run([...other, '--name', 'fake a.json']);
    assert.match(named.out, /^fake a\.json: 1 updated\n/);
    // What is printed to be typed has the name, too.
    await here.write('b.json', documentOf([]));
    assert.match(
      (await here.run([...other, '--name', 'fake a.json'])).out,
      /: npx @ilmi\/cli import fake b\.json --name 'fake a\.json' --into ilmi\.json --prune\n/,
    );
  });

  test('what a person removed stays away', async () => {
    await here.write('a.json', documentOf([akaa()]));
    await here.run(IMPORT);
    await edit((document) => void delete document.goals[0].observations);
    const { code, out } = await here.run([...IMPORT, '--lang', 'en', '--diff', 'all']);
    assert.equal(code, 0);
    assert.match(
      out,
      /^fake a\.json: 1 edited by hand \(--diff all\)\n {2}Edited by hand in the document, the source is as it was\n {4}goals\/akaa-co2\/observations: removed from the document, source \[\{"year":2023,"value":12\},\{"year":2024,"value":11\}\]$/m,
    );
  });

  test('a whole item that a person removed is named each time', async () => {
    await here.write('a.json', documentOf([akaa(), akaa({ id: 'b', title: 'B' })]));
    await here.run(IMPORT);
    await edit((document) => void document.goals.pop());
    const { code, out } = await here.run([...IMPORT, '--lang', 'en']);
    assert.equal(code, 0);
    assert.equal(
      out,
      [
        'fake a.json: 1 removed by hand',
        '  Removed from the document by hand, still in the source',
        '    goals/b: "B"',
        '    To bring them back: npx @ilmi/cli import fake a.json --into ilmi.json --overwrite goals/b',
        '',
        'ilmi.json is as it was.',
        '',
      ].join('\n'),
    );
    await here.run([...IMPORT, '--overwrite', 'goals/b']);
    assert.equal((await json('ilmi.json')).goals.length, 2);
  });

  test('the layout of the file stays', async () => {
    await here.write('a.json', documentOf([akaa({ theme: 'waste' })]));
    await here.write(
      'ilmi.json',
      `{
  "licence": "CC-BY-4.0",   "ilmi": "1.0",
  "updated": "2030-01-01T00:00:00Z",
  "languages": ["fi"],

  "goals": [
    {"id": "akaa-co2", "organization": "akaa", "title": "P\\u00e4\\u00e4st\\u00f6t", "kind": "monitoring",
     "observations": [{"year": 2023, "value": 12.0}]}
  ]
}
`,
    );
    await here.run(IMPORT);
    assert.equal(
      await here.read('ilmi.json'),
      `{
  "licence": "CC-BY-4.0",   "ilmi": "1.0",
  "updated": "2030-01-01T00:00:00Z",
  "languages": ["fi"],

  "goals": [
    {"id": "akaa-co2", "organization": "akaa", "title": "P\\u00e4\\u00e4st\\u00f6t", "kind": "monitoring",
     "observations": [{"year": 2023, "value": 12.0}, {"year": 2024, "value": 11}], "theme": "waste"}
  ],
  "organizations": [
    {
      "id": "akaa",
      "kind": "municipality",
      "name": "Akaa"
    }
  ]
}
`,
    );
  });

  test('twenty changes of a kind are shown, or all', async () => {
    const observations = Array.from({ length: 23 }, (_, at) => ({ year: 2000 + at, value: at }));
    await here.write('a.json', documentOf([akaa({ observations: [] })]));
    await here.run(IMPORT);
    await edit(({ goals }) => (goals[0].observations = [{ year: 1999, value: 1 }]));
    await here.write('a.json', documentOf([akaa({ observations })]));
    const short = await here.run([...IMPORT, '--dry-run', '--lang', 'en']);
    assert.match(short.out, /^fake a\.json: 23 added\n/);
    assert.equal(short.out.match(/^ {4}goals/gm)!.length, 20);
    assert.match(short.out, /^ {4}… and 3 more \(all of them: --diff all\)$/m);
    const all = await here.run([...IMPORT, '--dry-run', '--diff', 'all']);
    assert.equal(all.out.match(/^ {4}goals/gm)!.length, 23);
  });

  test('long values are cut, and what could command a terminal is not printed', async () => {
    const title = `\u001b[31m${'ä'.repeat(80)}`;
    await here.write('a.json', documentOf([akaa({ title })]));
    const { out } = await here.run(IMPORT);
    assert.match(out, /^ {4}goals\/akaa-co2: "\\u001b\[31mä{48}…$/m);
  });
});

describe('--dry-run', () => {
  test('prints the diff, writes nothing and ends with 0', async () => {
    await here.write('a.json', documentOf([akaa()], { warn: ['x'] }));
    await here.write('ilmi.json', documentOf([akaa({ title: 'Oma' })]));
    const before = await here.read('ilmi.json');
    const { code, out } = await here.run([...IMPORT, '--dry-run', '--lang', 'sv']);
    assert.equal(code, 0);
    assert.equal(
      out,
      [
        'fake a.json: 1 konflikt, 1 anmärkning',
        '  Konflikter: dokumentets värde behölls',
        '    goals/akaa-co2/title/fi: i dokumentet "Oma", i källan "Päästöt"',
        '    Om dokumentets värde ska gälla, rätta det också i källan. Så tar du källans värde: npx @ilmi/cli import fake a.json --into ilmi.json --overwrite goals/akaa-co2/title/fi',
        '  Anmärkningar om källan',
        '    rows.csv:2: x',
        '',
        'Testkörning: inget har skrivits.',
        '',
      ].join('\n'),
    );
    assert.equal(await here.read('ilmi.json'), before);
    assert.deepEqual((await readdir(here.path)).sort(), ['a.json', 'ilmi.json']);
  });

  test('without a document it prints the diff and no data', async () => {
    await here.write('a.json', documentOf([akaa()]));
    const { code, out, err } = await here.run([
      'import',
      'fake',
      'a.json',
      '--dry-run',
      '--lang',
      'en',
    ]);
    assert.deepEqual([code, err], [0, '']);
    assert.equal(
      out,
      'fake a.json: 2 added\n  Added\n    organizations/akaa: "Akaa"\n    goals/akaa-co2: "Päästöt"\n\nDry run: nothing was written.\n',
    );
  });
});

describe('--quiet', () => {
  test('prints nothing when there is nothing to look at', async () => {
    await here.write('a.json', documentOf([akaa()]));
    assert.deepEqual(await here.run([...IMPORT, '--quiet']), { code: 0, out: '', err: '' });
  });
  test('prints what has to be looked at', async () => {
    await here.write('a.json', documentOf([akaa()], { warn: ['x'] }));
    const { code, out } = await here.run([...IMPORT, '--quiet', '--lang', 'en']);
    assert.deepEqual(
      [code, out],
      [1, 'fake a.json: 2 added, 1 note\n  Notes about the source\n    rows.csv:2: x\n'],
    );
  });
});

describe('progress', () => {
  const runWith = async (isTTY: boolean, ...more: string[]) => {
    await here.write('a.json', documentOf([akaa()]));
    let written = '';
    const stderr = { isTTY, write: (text: string) => (written += text) };
    await here.run([...IMPORT, '--lang', 'en', ...more], { stderr });
    return written;
  };
  test('is one line on a terminal, and gone at the end', async () => {
    const written = await runWith(true);
    assert.match(written, /^\r\u001b\[2KReading fake a\.json/);
    assert.ok(written.endsWith('\r\u001b[2K'));
    assert.equal(written.includes('\n'), false);
  });
  test('is not written into a pipe, or with --quiet', async () => {
    assert.equal(await runWith(false), '');
    assert.equal(await runWith(true, '--quiet'), '');
  });
});

describe('every source of the configuration', () => {
  const story = (id: string) => ({ ilmi: '1.0', languages: ['sv'], stories: [{ id, title: id }] });
  beforeEach(async () => {
    await here.write('ilmi.config.json', {
      into: 'ilmi.json',
      sources: [
        { type: 'fake', name: 'emissions', options: { url: 'a.json' } },
        { type: 'fake', name: 'broken', options: { url: 'b.json' } },
        {
          type: 'fake',
          name: 'feed',
          options: { url: 'c.json' },
          only: ['stories'],
          keep: ['stories/no'],
        },
      ],
    });
    await here.write('a.json', documentOf([akaa()]));
    await here.write('b.json', documentOf([akaa({ id: 'b', title: 'B' })]));
    await here.write('c.json', story('s'));
  });

  test('makes one document', async () => {
    const { code, out } = await here.run(['import', '--lang', 'en']);
    assert.equal(code, 0);
    assert.equal(
      out,
      [
        'emissions: 2 added',
        '  Added',
        '    organizations/akaa: "Akaa"',
        '    goals/akaa-co2: "Päästöt"',
        '',
        'broken: 1 added',
        '  Added',
        '    goals/b: "B"',
        '',
        'feed: 2 added',
        '  Added',
        '    languages/sv: "sv"',
        '    stories/s: "s"',
        '',
        'Wrote ilmi.json. Check it: npx @ilmi/cli check ilmi.json',
        '',
      ].join('\n'),
    );
    const document = await json('ilmi.json');
    assert.deepEqual(document.languages, ['fi', 'sv']);
    assert.deepEqual(document.stories, [{ id: 's', title: { sv: 's' } }]);
    assert.equal((await here.run(['import', '--quiet'])).out, '');
  });

  test('one of three fails: the others are imported, its old data stay, and the code is 3', async () => {
    await here.run(['import']);
    await here.write('b.json', 'no JSON');
    await here.write('c.json', story('t'));
    const { code, out } = await here.run(['import', '--lang', 'en']);
    assert.equal(code, 3);
    assert.equal(
      out.replace(/Unexpected token.*/, 'REASON'),
      [
        'emissions: no changes',
        '',
        'broken: the import failed, its old data stay. Why: fake: the source failed: REASON',
        '',
        'feed: 1 added, 1 no longer in the source',
        '  Added',
        '    stories/t: "t"',
        '  No longer in the source, still in the document',
        '    stories/s: "s"',
        '    To take them out of the document: npx @ilmi/cli import feed --prune',
        '',
        'Wrote ilmi.json. Check it: npx @ilmi/cli check ilmi.json',
        '',
      ].join('\n'),
    );
    const { goals, stories } = await json('ilmi.json');
    assert.deepEqual(
      [goals, stories].map((list) => list.map(({ id }: { id: string }) => id)),
      [
        ['akaa-co2', 'b'],
        ['s', 't'],
      ],
    );
    // What was imported from it before is still known.
    await here.write('b.json', documentOf([akaa({ id: 'b', title: 'B2' })]));
    assert.match(
      (await here.run(['import', '--lang', 'en'])).out,
      /goals\/b\/title\/fi: "B" → "B2"/,
    );
  });

  test('all fail: 3 with a document, which stays as it was, and 2 without', async () => {
    for (const name of ['a.json', 'b.json', 'c.json']) await here.write(name, 'no JSON');
    const none = await here.run(['import', '--lang', 'en']);
    assert.equal(none.code, 2);
    assert.match(none.out, /^emissions: the import failed\. Why: /);
    assert.equal(none.out.includes('old data'), false);
    await here.write('ilmi.json', '{"ilmi":"1.0"}');
    const old = await here.run(['import', '--lang', 'en']);
    assert.equal(old.code, 3);
    assert.match(old.out, /\nilmi\.json is as it was\.\n$/);
    assert.deepEqual(
      [await here.read('ilmi.json'), (await readdir(here.path)).includes('ilmi.imported.json')],
      ['{"ilmi":"1.0"}', false],
    );
  });

  test('a name or a type says which of them', async () => {
    assert.match((await here.run(['import', 'feed', '--lang', 'en'])).out, /^feed: 1 added\n/);
    const { err } = await here.run(['import', 'fake', '--option', 'year=2024']);
    assert.equal(
      err,
      'error: There are 3 sources of the type "fake".\nName the one that is meant: emissions, broken, feed.\n',
    );
  });

  test('an address of the configuration has the name that it has there', async () => {
    assert.match((await here.run(['import', 'fake', 'b.json', '--lang', 'en'])).out, /^broken: /);
    assert.match((await here.run(['import', 'feed', 'a.json', '--lang', 'en'])).err, /^$/);
  });

  test('what is to be kept is left alone', async () => {
    await here.write('c.json', story('no'));
    assert.match((await here.run(['import', 'feed', '--lang', 'en'])).out, /^feed: no changes\n/);
  });

  test('with --into they go elsewhere', async () => {
    await here.run(['import', '--into', 'other.json']);
    assert.deepEqual(
      (await readdir(here.path)).filter((name) => name.startsWith('o') || name.startsWith('ilmi.')),
      ['ilmi.config.json', 'other.imported.json', 'other.json'],
    );
  });
});

describe('plugins', () => {
  const plugin = (type: string, exported: string) => `
const definition = {
  type: '${type}', title: 'City', options: { '~standard': { version: 1, vendor: 'x', validate: (value) => ({ value }) } },
  capabilities: { browser: false, build: true, join: false, live: false },
  create: () => ({ read: async () => ({ ilmi: '1.0', organizations: [{ id: '${type}', kind: 'municipality', name: '${type}' }] }) }),
};
${exported}`;

  test('bring sources, as a default or a named export, or by defining them themselves', async () => {
    await here.write('one.mjs', plugin('plugin-one', 'export default definition;'));
    await here.write('two.mjs', plugin('plugin-two', 'export const city = definition, other = 5;'));
    await here.write(
      'three.mjs',
      plugin(
        'plugin-three',
        "globalThis[Symbol.for('ilmi.sources')].definitions.set(definition.type, definition);",
      ),
    );
    await here.write('ilmi.config.json', {
      plugins: ['./one.mjs', './two.mjs', './three.mjs'],
      sources: [{ type: 'plugin-one' }, { type: 'plugin-two' }, { type: 'plugin-three' }],
    });
    const { code, out } = await here.run(['import']);
    assert.equal(code, 0);
    assert.deepEqual(
      JSON.parse(out).organizations.map(({ id }: { id: string }) => id),
      ['plugin-one', 'plugin-two', 'plugin-three'],
    );
    const listed = JSON.parse((await here.run(['sources', '--format', 'json'])).out);
    assert.deepEqual(
      listed.find(({ type }: { type: string }) => type === 'plugin-two'),
      {
        type: 'plugin-two',
        title: 'City',
        capabilities: { browser: false, build: true, join: false, live: false },
        builtIn: false,
      },
    );
  });

  test('may be packages that are installed where the configuration is', async () => {
    const place = 'site/node_modules/city-source';
    await mkdir(join(here.path, place), { recursive: true });
    await here.write(`${place}/package.json`, { name: 'city-source', exports: './index.mjs' });
    await here.write(`${place}/index.mjs`, plugin('plugin-four', 'export default definition;'));
    await here.write('site/ilmi.config.json', {
      plugins: ['city-source'],
      sources: [{ type: 'plugin-four' }],
    });
    const { code, out } = await here.run(['import', '--config', 'site/ilmi.config.json']);
    assert.deepEqual([code, JSON.parse(out).organizations[0].id], [0, 'plugin-four']);
  });

  test('one that cannot be loaded is named', async () => {
    await here.write('broken.mjs', 'export default {\n  type: "x",,\n};\n');
    for (const [name, what] of [
      [
        './broken.mjs',
        /cannot be loaded: Unexpected token ','\nCorrect it\. Whether it runs by itself, and in which line it fails, shows: node .*broken\.mjs\n$/,
      ],
      [
        './none.mjs',
        /none\.mjs.* cannot be loaded: Cannot find module .+\nCheck "plugins" in the conf/,
      ],
      [
        'no-such-package',
        /package cannot be loaded: Cannot find module .+\nCheck "plugins" in the conf/,
      ],
    ] as const) {
      await here.write('ilmi.config.json', { plugins: [name], sources: [{ type: 'fake' }] });
      const { code, err } = await here.run(['import']);
      assert.equal(code, 2);
      assert.match(err, what);
    }
  });

  test('a mistake in one is named with its line', async () => {
    await here.write(
      'slip.mjs',
      plugin('plugin-slip', 'export default definition;').replace(
        'read: async () => (',
        'read: async () => (\nundefined.rows,\n',
      ),
    );
    await here.write('ilmi.config.json', {
      plugins: ['./slip.mjs'],
      sources: [{ type: 'plugin-slip' }],
    });
    const { code, err } = await here.run(['import', '--lang', 'en']);
    assert.equal(code, 2);
    assert.match(
      err,
      /^plugin-slip: the import failed\. Why: the source failed: Cannot read properties of undefined \(reading 'rows'\) \(.*slip\.mjs:6:11\)\n/,
    );
  });
});

describe('input and options that cannot be used', () => {
  const cases: [string, string[], RegExp][] = [
    [
      'no source',
      ['import'],
      /^error: No source is named, and there is no ilmi\.config\.json\.\nName one: /,
    ],
    [
      'an unknown type',
      ['import', 'fakr'],
      /^error: There is no source "fakr"\.\nDid you mean "fake"\? ilmi sources lists them all\. One of your own is named under "plugins" in ilmi\.config\.json\.\n/,
    ],
    [
      'options that it does not take',
      ['import', 'fake', '--option', 'url=5'],
      /^error: fake: it does not take these options\. \/url: expected an address\.\n/,
    ],
    [
      'no such file',
      ['import', 'fake', 'none.json'],
      /^error: none\.json: there is no such file or folder\.\n/,
    ],
    [
      'no such file, as an option',
      ['import', 'fake', '--option', 'url=none.json'],
      /^error: none\.json: there is no such file/,
    ],
    [
      'another kind of address',
      ['import', 'fake', 'ftp://x/'],
      /^error: ftp:\/\/x\/: this address cannot be read\.\n/,
    ],
    [
      'plain http',
      ['import', 'fake', 'http://www.example.org/'],
      /^error: http:\/\/www\.example\.org\/: this address cannot be read\.\n/,
    ],
    [
      '--into something else',
      ['import', 'fake', '--into', 'ilmi.xlsx'],
      /^error: --into ilmi\.xlsx: a document is a \.json file\.\n/,
    ],
    [
      'an option without a source',
      ['import', '--option', 'a=1'],
      /^error: --option belongs to one source, and none is named\.\n/,
    ],
    [
      'no such configuration',
      ['import', '--config', 'x.json'],
      /^error: x\.json: there is no such file\.\n/,
    ],
    ['no day', ['import', 'fake', '--now', '2026-02-30'], /Expected a calendar day/],
    [
      'no document',
      ['import', 'fake', 'a.json', '--into', 'a.json'],
      /^error: a\.json is no Ilmi document that can be read here\./,
    ],
    [
      'a document that is no JSON',
      ['import', 'fake', 'a.json', '--into', 'b.json'],
      /^error: b\.json:1:2: this is no valid JSON/,
    ],
    [
      'a folder for a document',
      ['import', 'fake', 'a.json', '--into', 'c.json'],
      /^error: c\.json cannot be read: it is a folder\.\n/,
    ],
    [
      'a folder that is not there',
      ['import', 'fake', 'd.json', '--into', 'x/ilmi.json'],
      /^error: x\/ilmi\.json, x\/ilmi\.imported\.json cannot be written: /,
    ],
    [
      'a broken record',
      ['import', 'fake', 'd.json', '--into', 'e.json'],
      /^error: e\.imported\.json is no record of imports that can be read here\.\n/,
    ],
  ];
  for (const [name, argv, message] of cases)
    test(name, async () => {
      await here.write('a.json', '{"other": 1}');
      await here.write('b.json', '{');
      await mkdir(join(here.path, 'c.json'));
      await here.write('d.json', documentOf([akaa()]));
      await here.write('e.json', documentOf([akaa()]));
      await here.write('e.imported.json', '[]');
      const { code, err } = await here.run(argv);
      assert.equal(code, 2);
      assert.match(err, message);
    });
});

describe('writing', () => {
  test('killed between the new file and its name: the old file is whole', async () => {
    await here.write('a.json', documentOf([akaa()]));
    await here.run(IMPORT);
    const before = [await here.read('ilmi.json'), await here.read('ilmi.imported.json')];
    await here.write('a.json', documentOf([akaa({ title: 'Uusi' })]));
    const script = `
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      fs.promises.rename = () => process.kill(process.pid, 'SIGKILL');
      syncBuiltinESMExports();
      const { folder } = await import('./helpers.ts');
      const { main } = await import('../src/main.ts');
      const { builtIn } = await import('./fake-sources.ts');
      const { stdout, stderr } = process;
      await main(${JSON.stringify(IMPORT)}, { stdout, stderr, cwd: ${JSON.stringify(here.path)}, builtIn });
    `;
    const { signal, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', script],
      { cwd: import.meta.dirname, encoding: 'utf8' },
    );
    assert.deepEqual([signal, stderr], ['SIGKILL', '']);
    assert.deepEqual([await here.read('ilmi.json'), await here.read('ilmi.imported.json')], before);
    // It was killed late: the new file was there whole.
    const left = (await readdir(here.path)).find((name) => name.startsWith('.ilmi.json.'))!;
    assert.equal(JSON.parse(await here.read(left)).goals[0].title, 'Uusi');
    // And what is left does not disturb the next import.
    assert.equal((await here.run(IMPORT)).code, 0);
    assert.equal((await json('ilmi.json')).goals[0].title, 'Uusi');
  });

  test('a document that was changed meanwhile is left alone', async () => {
    await here.write('ilmi.json', documentOf([]));
    await here.write('x.json', documentOf([akaa()]));
    const fetch = (async () => {
      await here.write('ilmi.json', documentOf([akaa({ title: 'Toinen' })]));
      return Response.json(documentOf([akaa()]));
    }) as typeof globalThis.fetch;
    const { code, err } = await here.run(
      ['import', 'fake', 'https://www.example.org/', '--into', 'ilmi.json'],
      { fetch },
    );
    assert.equal(code, 2);
    assert.equal(
      err,
      'error: ilmi.json was changed while the command ran. Nothing was written.\nRun the command again.\n',
    );
    assert.equal((await json('ilmi.json')).goals[0].title, 'Toinen');
    assert.deepEqual((await readdir(here.path)).sort(), ['ilmi.json', 'x.json']);
  });

  test('a document that somebody made meanwhile is left alone', async () => {
    const fetch = (async () => {
      await here.write('ilmi.json', documentOf([]));
      return Response.json(documentOf([akaa()]));
    }) as typeof globalThis.fetch;
    const { code } = await here.run(
      ['import', 'fake', 'https://www.example.org/', '--into', 'ilmi.json'],
      { fetch },
    );
    assert.deepEqual([code, (await json('ilmi.json')).goals], [2, []]);
  });

  test('a link stays a link, and permissions stay', async () => {
    await mkdir(join(here.path, 'site'));
    await here.write('site/ilmi.json', documentOf([]));
    await chmod(join(here.path, 'site/ilmi.json'), 0o640);
    await symlink('site/ilmi.json', join(here.path, 'ilmi.json'));
    await here.write('a.json', documentOf([akaa()]));
    await here.run(IMPORT);
    assert.equal((await lstat(join(here.path, 'ilmi.json'))).isSymbolicLink(), true);
    assert.equal((await stat(join(here.path, 'site/ilmi.json'))).mode & 0o777, 0o640);
    assert.equal(JSON.parse(await here.read('site/ilmi.json')).goals.length, 1);
  });
});
