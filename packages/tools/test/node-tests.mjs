/** Runs node:test files, each in a process of its own, and counts from the runner's events. */
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { relative } from 'node:path';
import { ENGINES } from './browsers.mjs';
import { result } from './tally.mjs';

/**
 * @typedef {import('./tally.mjs').Result} Result
 * @typedef {import('./tally.mjs').Engine} Engine
 */

/**
 * @param {string[]} files absolute paths
 * @param {{root: string, concurrency?: number, testTimeout?: number, fileTimeout?: number,
 *   execArgv?: string[], onFile?: (file: string) => void}} options
 * @returns {Promise<Result>}
 */
export async function runNodeTests(
  files,
  { root, concurrency = 2, testTimeout = 60_000, fileTimeout = 600_000, execArgv = [], onFile },
) {
  if (files.length === 0) return result();
  const abort = new AbortController();
  const stop = () => abort.abort();
  process.once('exit', stop);
  const stream = run({
    files,
    cwd: root,
    concurrency,
    timeout: fileTimeout,
    signal: abort.signal,
    // Also a limit for each test, so that one that hangs is named instead of its whole file.
    execArgv: [...execArgv, `--test-timeout=${testTimeout}`],
  });
  const count = counter(root);
  stream.on('test:start', count.start);
  stream.on('test:pass', count.pass);
  stream.on('test:fail', count.fail);
  // What a test prints is for its author, and the runner's report repeats it on failure.
  let text = '';
  for await (const chunk of stream.compose(new spec())) text += chunk;
  process.off('exit', stop);
  onFile?.('');
  const counted = count.finish();
  return { ...counted, output: counted.failed > 0 ? text : '' };
}

/**
 * Counts leaves: a suite, and a test that has tests inside, stand for what is in them. They count
 * only when they fail by themselves, in a hook say.
 *
 * @param {string} root
 */
function counter(root) {
  const counted = result();
  /** @type {Map<string, {names: string[], children: Map<number, number>}>} */
  const perFile = new Map();
  const stateOf = (/** @type {{file?: string}} */ { file = '' }) => {
    let state = perFile.get(file);
    if (!state) perFile.set(file, (state = { names: [], children: new Map() }));
    return state;
  };
  const hadChildren = (/** @type {any} */ event) => {
    const { children } = stateOf(event);
    const inside = children.get(event.nesting + 1) ?? 0;
    children.set(event.nesting + 1, 0);
    children.set(event.nesting, (children.get(event.nesting) ?? 0) + 1);
    return inside > 0;
  };
  const fullName = (/** @type {any} */ event) => {
    const outer = stateOf(event).names.slice(0, event.nesting);
    return [...outer, event.name].join(' › ');
  };
  // A test belongs to the engine its own name starts with, or the nearest name around it.
  const engineOf = (/** @type {any} */ event) => {
    const names = [...stateOf(event).names.slice(0, event.nesting), event.name];
    return /** @type {Engine | undefined} */ (
      ENGINES.find((engine) => names.findLast((name) => /^\[\w+\]/.test(name))?.startsWith(`[${engine}]`))
    );
  };
  const isFile = (/** @type {any} */ event) =>
    event.nesting === 0 && event.file !== undefined && event.file.endsWith(event.name);

  return {
    start(/** @type {any} */ event) {
      const { names } = stateOf(event);
      names.length = event.nesting;
      names[event.nesting] = event.name;
    },
    pass(/** @type {any} */ event) {
      const parent = hadChildren(event) || event.details?.type === 'suite';
      const skip = event.skip ?? event.todo;
      if (skip !== undefined && skip !== false) {
        const file = event.file ? relative(root, event.file) : '';
        const reason = typeof skip === 'string' && skip ? skip : 'no reason given';
        counted.skipped.push({ name: `${file}: ${fullName(event)}`, reason });
        return;
      }
      if (parent || isFile(event)) return;
      counted.passed += 1;
      const engine = engineOf(event);
      if (engine) counted.engines[engine] = (counted.engines[engine] ?? 0) + 1;
    },
    fail(/** @type {any} */ event) {
      hadChildren(event);
      if (event.details?.error?.failureType === 'subtestsFailed') return;
      counted.failed += 1;
    },
    finish: () => counted,
  };
}
