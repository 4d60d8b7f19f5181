/**
 * Types, lint, format and the repository's own rules. `npm run lint` prints every finding and ends
 * with 1 when there is one.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runCommand } from './processes.mjs';
import { checkRules } from './rules.mjs';
import { single, sum } from './tally.mjs';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '');

/** @typedef {{name: string, passed: boolean, output: string, seconds: number}} Check */

/** @param {string} name @param {string[]} args a script of node_modules and its arguments */
async function tool(name, [script = '', ...args]) {
  const path = join(ROOT, 'node_modules', script);
  const { code, output } = await runCommand(process.execPath, [path, ...args], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    timeout: 5 * 60_000,
  });
  return { name, passed: code === 0, output };
}

const PROJECTS = {
  sources: 'packages/tools/test/tsconfig.sources.json',
  'the command': 'packages/cli/tsconfig.json',
  tests: 'packages/tools/test/tsconfig.tests.json',
  stories: 'stories/tsconfig.json',
};

/** Sources see no Node or test types, but the command's see Node's; tests see both, and stories what Vite adds. */
async function types(/** @type {keyof typeof PROJECTS} */ what) {
  const project = PROJECTS[what];
  const options = ['--noEmit', '--pretty', 'false', '-p', project];
  const check = await tool(`types of ${what}`, ['typescript/bin/tsc', ...options]);
  if (!check.passed && !existsSync(join(ROOT, 'packages/core/dist'))) {
    check.output += '\nPackages see each other only when they are built: npm run build first.';
  }
  return check;
}

function eslint() {
  const config = 'packages/tools/eslint.config.mjs';
  const args = ['--config', config, '--max-warnings', '0', '--no-warn-ignored'];
  return tool('eslint', ['eslint/bin/eslint.js', ...args, '.']);
}

async function format() {
  const options = ['--config', 'packages/tools/prettier.config.mjs'];
  const ignore = ['--ignore-path', 'packages/tools/.prettierignore'];
  const check = await tool('format', [
    ...['prettier/bin/prettier.cjs', ...options, ...ignore],
    ...['--log-level', 'warn', '--check', '.'],
  ]);
  if (!check.passed) check.output += '\nnpm run format puts this right.';
  return check;
}

/** @param {string} name @param {string[]} findings */
function rule(name, findings) {
  return { name, passed: findings.length === 0, output: findings.join('\n') };
}

/**
 * @param {{log?: (line: string) => void}} [options]
 * @returns {Promise<import('./tally.mjs').Result>} each check as one test
 */
export async function lint({ log = console.log } = {}) {
  const timed = async (/** @type {() => Promise<Omit<Check, 'seconds'>[]>} */ run) => {
    const start = performance.now();
    const checks = await run();
    const seconds = (performance.now() - start) / 1000;
    for (const check of checks) {
      log(`lint: ${check.name} ${check.passed ? 'ok' : 'FAILED'} (${seconds.toFixed(1)} s)`);
    }
    return checks;
  };
  const one = (/** @type {() => Promise<Omit<Check, 'seconds'>>} */ run) => async () => [
    await run(),
  ];
  // ESLint takes longest and runs beside the others, one after the other.
  const beside = async () => [
    ...(await timed(one(() => types('sources')))),
    ...(await timed(one(() => types('the command')))),
    ...(await timed(one(() => types('tests')))),
    ...(await timed(one(() => types('stories')))),
    ...(await timed(one(format))),
    ...(await timed(async () => {
      const { imports, templates } = await checkRules(ROOT);
      return [rule('imports and purity', imports), rule('templates', templates)];
    })),
  ];
  const [first, others] = await Promise.all([timed(one(eslint)), beside()]);
  return sum(
    [...first, ...others].map(({ name, passed, output }) =>
      single(passed, passed ? '' : `── lint: ${name}\n${output.trim()}\n`),
    ),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { failed, output } = await lint();
  if (output) console.error(`\n${output}`);
  process.exitCode = failed > 0 ? 1 : 0;
}
