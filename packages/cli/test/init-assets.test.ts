import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import * as claims from '@ilmi/core/claims';
import { validateDocument } from '@ilmi/core/schema';
import { starterDocument } from '../src/commands/init.js';
import { type Folder, folder } from './helpers.js';

let here: Folder;
beforeEach(async () => {
  here = await folder();
});
afterEach(() => here.remove());

const read = (...path: string[]) => readFile(join(here.path, ...path), 'utf8');

describe('ilmi init', () => {
  for (const start of ['fi', 'sv', 'en', 'fi --network', 'sv --network', 'en --network'])
    test(`${start}: starts a document in which nothing has to be fixed`, async () => {
      const { code, out, err } = await here.run(['init', '--lang', ...start.split(' ')]);
      assert.deepEqual([code, err], [0, '']);
      assert.match(
        out,
        /^.*ilmi\.json.*\n1\. .+\n2\. .+npx @ilmi\/cli check ilmi\.json\n3\. .+\n$/,
      );
      assert.deepEqual(validateDocument(JSON.parse(await read('ilmi.json'))), []);
      // The rules as they are, and not the simple ones of these tests.
      const checked = await here.run(['check', 'ilmi.json', '--format', 'json'], { claims });
      const { summary, inputs } = JSON.parse(checked.out);
      assert.deepEqual(
        {
          code: checked.code,
          errors: summary.errors,
          banned: summary.banned,
          misleading: summary.misleading,
        },
        { code: 0, errors: 0, banned: 0, misleading: 0 },
        JSON.stringify(inputs[0].findings, null, 2),
      );
      assert.equal((await here.run(['check', 'ilmi.json'])).out.startsWith('ilmi.json: '), true);
    });

  test('its years follow the day', () => {
    const [goal] = starterDocument('en', '2031-01-02').goals!;
    assert.deepEqual(
      [goal!.id, goal!.baseline?.year, goal!.target?.year, goal!.plan?.published],
      ['electricity-2035', 2029, 2035, '2031-01-02'],
    );
  });

  test('never overwrites', async () => {
    await here.write('own.json', 'mine');
    const { code, out, err } = await here.run(['init', 'own.json']);
    assert.deepEqual(
      { code, out, err },
      {
        code: 2,
        out: '',
        err: 'error: own.json exists and was left as it is.\nGive another name: ilmi init FILE\n',
      },
    );
    assert.equal(await read('own.json'), 'mine');
  });

  test('names what it cannot write', async () => {
    assert.match(
      (await here.run(['init', 'none/ilmi.json'])).err,
      /^error: none\/ilmi\.json cannot be written: /,
    );
    assert.match(
      (await here.run(['init', 'ilmi.txt'])).err,
      /^error: ilmi\.txt: a document is a \.json file\.\n/,
    );
  });
});

describe('ilmi assets', () => {
  const hashOf = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

  test('copies the release and prints lines whose hashes are those of the files', async () => {
    const { code, out, err } = await here.run(['assets', 'public/ilmi']);
    assert.deepEqual([code, err], [0, '']);
    assert.deepEqual(await readdir(join(here.path, 'public/ilmi')), ['0.1.0']);
    assert.match(out, /^Copied \d+ files to public\/ilmi\/0\.1\.0\n/);
    const files = [...out.matchAll(/(?:href|src)="\/ilmi\/0\.1\.0\/(.+?)" integrity="(.+?)"/g)];
    assert.deepEqual(
      files.map(([, name]) => name),
      ['ilmi.css', 'goal-badge.js', 'chunks/base.js', 'loader.js'],
    );
    for (const [, name, hash] of files)
      assert.equal(hashOf(await read('public/ilmi/0.1.0', name!)), hash, name);
  });

  test('the address of the folder on the site', async () => {
    const path = await here.run(['assets', 'a', '--url', '/files/ilmi', '--lang', 'fi']);
    assert.match(
      path.out,
      /<script type="module" src="\/files\/ilmi\/0\.1\.0\/loader\.js" integrity="[^"]+"><\/script>/,
    );
    const other = await here.run(['assets', 'a', '--url', 'https://files.example.org/']);
    assert.match(
      other.out,
      /src="https:\/\/files\.example\.org\/0\.1\.0\/loader\.js" integrity="[^"]+" crossorigin>/,
    );
    const wrong = await here.run(['assets', 'b', '--url', 'a"b']);
    assert.equal(wrong.code, 2);
    assert.match(wrong.err, /^error: --url a"b: this is no address of a folder\.\nExpected /);
    assert.deepEqual(await readdir(here.path), ['a']);
  });

  test('a second time nothing changes', async () => {
    await here.run(['assets', 'ilmi']);
    const { code, out } = await here.run(['assets', 'ilmi', '--lang', 'sv']);
    assert.equal(code, 0);
    assert.match(out, /^Filerna finns redan i ilmi\/0\.1\.0; inget har ändrats\.\n/);
    assert.match(out, /loader\.js/);
  });

  test('other content is left alone', async () => {
    await here.run(['assets', 'ilmi']);
    const target = join(here.path, 'ilmi/0.1.0');
    await writeFile(join(target, 'ilmi.css'), 'mine');
    const changed = await here.run(['assets', 'ilmi']);
    assert.equal(changed.code, 2);
    assert.match(
      changed.err,
      /ilmi\/0\.1\.0 has a file that is not of this release, or was changed: ilmi\.css\. Nothing was written\.\n/,
    );
    assert.equal(await read('ilmi/0.1.0/ilmi.css'), 'mine');

    await rm(target, { recursive: true });
    await mkdir(target);
    const empty = await here.run(['assets', 'ilmi']);
    assert.equal(empty.code, 2);
    assert.match(empty.err, /^error: ilmi\/0\.1\.0 lacks .+\. Nothing was written\.\n/);
    assert.deepEqual(await readdir(target), []);

    await rm(target, { recursive: true });
    await writeFile(target, 'a file');
    assert.match((await here.run(['assets', 'ilmi'])).err, /exists and is no folder/);
  });

  test('a place that cannot be written', async () => {
    await here.write('file', 'x');
    const { code, err } = await here.run(['assets', 'file']);
    assert.equal(code, 2);
    assert.match(err, /^error: file cannot be written: /);
  });
});
