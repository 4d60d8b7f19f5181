/** What `npm run new` writes passes the element contract unedited; in a copy of the repository. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { copyRepository } from '../../test/copy.mjs';
import { runCommand } from '../../test/processes.mjs';

/** @type {ReturnType<typeof copyRepository>} */
let copy;
before(() => (copy = copyRepository()));
after(() => copy.remove());

const run = (/** @type {string[]} */ ...args) =>
  runCommand(process.execPath, args, { cwd: copy.folder, timeout: 5 * 60_000 });

test('[chromium] a new element passes the contract unedited', async () => {
  const made = await run('packages/tools/new/new.mjs', 'goal-count');
  assert.equal(made.code, 0, made.output);

  const file = join(copy.folder, 'packages/elements/src/goal-count/goal-count.test.ts');
  const output = join(copy.folder, 'report.json');
  const ended = await run('packages/tools/test/elements-engine.mjs', 'chromium', output, file);
  assert.equal(ended.code, 0, ended.output);
  const { passed, failures, skipped } = JSON.parse(await readFile(output, 'utf8'));
  assert.deepEqual(failures, []);
  assert.deepEqual(skipped, []);
  assert.ok(passed > 30, `${passed} tests passed: the contract has more than that`);
});
