/**
 * Runs node:test files, each in a process of its own with a time limit that holds: node:test's own
 * runner waits for ever for a file that loops or leaves something open.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENGINES } from './browsers.mjs';
import { runCommand } from './processes.mjs';
import { result, sum } from './tally.mjs';

/**
 * @typedef {import('./tally.mjs').Result} Result
 * @typedef {import('./tally.mjs').Engine} Engine
 * @typedef {{type: 'test:start' | 'test:pass' | 'test:fail', name: string, nesting: number,
 *   skip?: string | boolean, todo?: string | boolean, kind?: 'suite' | 'test', failure?: string
 *   }} Event
 * @typedef {{root: string, concurrency?: number, testTimeout?: number, fileTimeout?: number,
 *   execArgv?: string[], log?: (line: string) => void}} Options
 */

/**
 * Milliseconds; they end what hangs and say nothing about speed. On two busy cores the slowest test has
 * taken 41 s (1,000 round trips) and the slowest file 283 s (the example pages as they look).
 */
const TEST_TIMEOUT = 2 * 60_000;
const FILE_TIMEOUT = 10 * 60_000;
const REPORTER = fileURLToPath(new URL('events-reporter.mjs', import.meta.url));

/**
 * @param {string[]} files absolute paths
 * @param {Options} options
 * @returns {Promise<Result>}
 */
export async function runNodeTests(files, { concurrency = 2, ...options }) {
  const folder = await mkdtemp(join(tmpdir(), 'ilmi-tests-'));
  try {
    /** @type {Result[]} */
    const results = [];
    const queue = [...files.entries()];
    const worker = async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const [index, file] = next;
        results[index] = await runFile(file, join(folder, `${index}.jsonl`), options);
      }
    };
    await Promise.all(Array.from({ length: concurrency }, worker));
    return sum(results);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} file
 * @param {string} eventsFile
 * @param {Omit<Options, 'concurrency'>} options
 * @returns {Promise<Result>}
 */
async function runFile(
  file,
  eventsFile,
  { root, testTimeout = TEST_TIMEOUT, fileTimeout = FILE_TIMEOUT, execArgv = [], log = () => {} },
) {
  const name = relative(root, file);
  const start = performance.now();
  const { code, output, timedOut } = await runCommand(
    process.execPath,
    [
      ...execArgv,
      // A limit for each test too, so that one that hangs is named instead of its whole file.
      `--test-timeout=${testTimeout}`,
      ...[`--test-reporter=${REPORTER}`, `--test-reporter-destination=${eventsFile}`],
      ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
      file,
    ],
    { cwd: root, timeout: fileTimeout },
  );
  const text = await readFile(eventsFile, 'utf8').catch(() => '');
  const counted = count(name, readEvents(text));
  const problem = fileProblem(counted, { code, timedOut, fileTimeout });
  if (problem) counted.failed += 1;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { passed, failed } = counted;
  log(`${name}: ${passed} passed${failed > 0 ? `, ${failed} FAILED` : ''} (${seconds} s)`);
  // What a passing file counts is worth a line, too.
  for (const line of output.match(/^▸ .+$/gm) ?? []) log(`  ${line}`);
  if (failed > 0)
    counted.output = `── ${name}\n${output.trimEnd()}${problem && `\n✖ ${problem}`}\n`;
  return counted;
}

/** @param {string} text @returns {Event[]} */
function readEvents(text) {
  // A process that was ended may leave half a line.
  const lines = text.slice(0, text.lastIndexOf('\n') + 1).split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line));
}

/**
 * What went wrong outside of any test.
 *
 * @param {Result} counted
 * @param {{code: number, timedOut: boolean, fileTimeout: number}} end
 */
function fileProblem(counted, { code, timedOut, fileTimeout }) {
  if (timedOut) {
    return (
      `The file did not end within ${fileTimeout / 1000} s and was stopped: a test loops, or a ` +
      'server, timer or browser was left open.'
    );
  }
  if (code !== 0 && counted.failed === 0) return `The file ended with exit code ${code}.`;
  const nothing = counted.passed + counted.failed + counted.skipped.length === 0;
  return nothing ? 'The file has no tests.' : '';
}

/**
 * Counts leaves: a suite, and a test that has tests inside, stand for what is in them. They count
 * only when they fail by themselves, in a hook say.
 *
 * @param {string} file
 * @param {Event[]} events
 */
function count(file, events) {
  const counted = result();
  /** @type {string[]} */
  const names = [];
  /** @type {number[]} results seen at each depth since the last one above it */
  const seen = [];
  for (const { type, name, nesting, skip, todo, kind, failure } of events) {
    names.length = nesting;
    names[nesting] = name;
    if (type === 'test:start') continue;
    const isParent = kind === 'suite' || (seen[nesting + 1] ?? 0) > 0;
    seen[nesting + 1] = 0;
    seen[nesting] = (seen[nesting] ?? 0) + 1;
    const left = skip ?? todo;
    if (left !== undefined && left !== false) {
      const reason = typeof left === 'string' && left ? left : 'no reason given';
      counted.skipped.push({ name: `${file}: ${names.join(' › ')}`, reason });
    } else if (type === 'test:fail') {
      if (failure !== 'subtestsFailed') counted.failed += 1;
    } else if (!isParent) {
      counted.passed += 1;
      const engine = engineOf(names);
      if (engine) counted.engines[engine] = (counted.engines[engine] ?? 0) + 1;
    }
  }
  return counted;
}

/**
 * A test belongs to the engine that its own name starts with, or else the nearest name around it.
 *
 * @param {string[]} names from the outermost suite to the test
 */
function engineOf(names) {
  const named = names.findLast((name) => /^\[\w+\]/.test(name)) ?? '';
  return ENGINES.find((engine) => named.startsWith(`[${engine}]`));
}
