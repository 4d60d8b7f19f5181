/** The command as a process, from what was built. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { folder } from './helpers.js';

const BIN = fileURLToPath(new URL('../bin/ilmi.mjs', import.meta.url));

const ilmi = (cwd: string, ...argv: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...argv], {
    cwd,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

test('starts and checks a document, with the rules as they are', async () => {
  const here = await folder({ 'page.html': '<html lang="en"><p>An eco-friendly choice.</p>' });
  try {
    assert.equal(ilmi(here.path, 'init').status, 0);
    const checked = ilmi(here.path, 'check', 'ilmi.json');
    assert.deepEqual([checked.status, checked.stderr], [0, '']);
    assert.match(checked.stdout, /^ilmi\.json: \d+ texts read\n/);
    const page = ilmi(here.path, 'check', 'page.html', '--format', 'github');
    assert.equal(page.status, 1);
    assert.match(page.stdout, /^::error file=page\.html,line=1,title=GEN-01 banned::/);
    assert.equal(ilmi(here.path, 'check', 'none.json').status, 2);
    assert.deepEqual(ilmi(here.path, '--version'), { status: 0, stdout: '0.1.0\n', stderr: '' });
  } finally {
    await here.remove();
  }
});

test('writes its files also when nobody reads to the end', async () => {
  const here = await folder();
  try {
    assert.equal(ilmi(here.path, 'init').status, 0);
    assert.equal(ilmi(here.path, 'export', 'ilmi.json', '--csv', 'tables').status, 0);
    const many = Array.from({ length: 5000 }, (_, at) => `m${at};company;M ${at}\n`).join('');
    await here.write('tables/organizations.csv', `id;kind;name\n${many}`);
    const command = `"${process.execPath}" "${BIN}" import spreadsheet tables --into ilmi.json --diff all | head -1`;
    const { stdout } = spawnSync('sh', ['-c', command], { cwd: here.path, encoding: 'utf8' });
    assert.match(stdout, /^spreadsheet tables: 5000 added/);
    assert.match(await here.read('ilmi.json'), /"M 4999"/);
  } finally {
    await here.remove();
  }
});

test('exports a document as tables and imports what was edited there', async () => {
  const here = await folder();
  try {
    assert.equal(ilmi(here.path, 'init').status, 0);
    assert.equal(ilmi(here.path, 'export', 'ilmi.json', '--csv', 'tables').status, 0);
    const before = await here.read('ilmi.json');
    const same = ilmi(here.path, 'import', 'spreadsheet', 'tables', '--into', 'ilmi.json');
    assert.deepEqual([same.status, same.stderr], [0, '']);
    assert.equal(same.stdout, 'spreadsheet tables: no changes\n\nilmi.json is as it was.\n');
    assert.equal(await here.read('ilmi.json'), before);
    const goals = await here.read('tables/goals.csv');
    await here.write('tables/goals.csv', goals.replace('Electricity use', 'Use of electricity'));
    const edited = ilmi(here.path, 'import', 'spreadsheet', 'tables', '--into', 'ilmi.json');
    assert.equal(edited.status, 0);
    assert.match(edited.stdout, /title\/en: "Electricity use" → "Use of electricity"/);
  } finally {
    await here.remove();
  }
});
