/** Files that are generated and committed: making them again must change nothing. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { findFiles } from './files.mjs';
import { runCommand } from './processes.mjs';
import { single, sum } from './tally.mjs';

const BUILT = [
  'packages/core/*.schema.json',
  'packages/elements/custom-elements.json',
  'packages/elements/frameworks/*',
  'packages/elements/vscode.*-custom-data.json',
  'packages/elements/web-types.json',
  'packages/elements/llms.txt',
];

/** @typedef {Map<string, string>} Snapshot file -> hash of its content */

/** @param {string} root @param {string[]} patterns @returns {Promise<Snapshot>} */
async function snapshot(root, patterns) {
  const files = await findFiles(root, patterns);
  const entries = files.map(async (file) => {
    const hash = createHash('sha256').update(await readFile(file));
    return /** @type {[string, string]} */ ([relative(root, file), hash.digest('hex')]);
  });
  return new Map(await Promise.all(entries));
}

/** Call before the build. @param {string} root */
export function snapshotBuilt(root) {
  return snapshot(root, BUILT);
}

/**
 * Call after the build: each committed file that it writes is one test.
 *
 * @param {string} root
 * @param {Snapshot} before
 */
export async function compareBuilt(root, before) {
  const now = await snapshot(root, BUILT);
  const files = [...new Set([...before.keys(), ...now.keys()])].sort();
  return sum(
    files.map((file) => {
      const same = before.get(file) === now.get(file);
      return single(same, same ? '' : `${file} changed in the build: commit the regenerated file`);
    }),
  );
}

/**
 * Runs the generators of the example pages; each is one test.
 *
 * @param {string} root
 * @param {(line: string) => void} log
 */
export async function checkExamples(root, log) {
  const scripts = await findFiles(root, ['examples/generate.mjs', 'examples/*/generate.mjs']);
  const results = [];
  for (const script of scripts) {
    const name = relative(root, script);
    const before = await snapshot(root, ['examples/**/*']);
    const { code, output } = await runCommand(process.execPath, [script], {
      cwd: root,
      timeout: 2 * 60_000,
    });
    const after = await snapshot(root, ['examples/**/*']);
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      (file) => before.get(file) !== after.get(file),
    );
    const problems = changed.map((file) => `${file} changed: commit the regenerated file`);
    if (code !== 0) problems.unshift(`${name} failed:\n${output}`);
    log(`generated: ${name} ${problems.length === 0 ? 'ok' : 'FAILED'}`);
    results.push(single(problems.length === 0, problems.join('\n')));
  }
  return sum(results);
}
