/** What `run.mjs` does, once the version of Node is known to be new enough. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ENGINES, ensureBrowsers } from './browsers.mjs';
import { runElementTests } from './elements.mjs';
import { findFiles } from './files.mjs';
import { checkExamples, compareBuilt, snapshotBuilt } from './generated.mjs';
import { lint } from './lint.mjs';
import { runNodeTests } from './node-tests.mjs';
import { runCommand } from './processes.mjs';
import { closingLines, result, single, sum } from './tally.mjs';

/**
 * @typedef {import('./tally.mjs').Result} Result
 * @typedef {import('./browsers.mjs').Engine} Engine
 */

const ROOT = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '');
const PROPERTY_SEED = new URL('property-seed.mjs', import.meta.url).href;
const PARTS = ['unit', 'elements', 'pages', 'system'];

const UNIT = ['packages/*/**/*.test.{ts,mts,mjs}'];
const ELEMENTS = ['packages/elements/src/**/*.test.ts'];
const PAGES = ['packages/tools/e2e/*.test.mjs'];
const SYSTEM = ['packages/tools/e2e/system/*.test.mjs'];

/** Files that run in Node: those of elements' sources run in browsers, those of e2e drive them. */
function isUnitTest(/** @type {string} */ path) {
  return !path.startsWith('packages/elements/src/') && !path.startsWith('packages/tools/e2e/');
}

function log(/** @type {string} */ line) {
  console.log(line);
}

/**
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function main(args) {
  const options = readOptions(args);
  if (!options) return 1;
  const started = performance.now();
  /** @type {Result[]} */
  const results = [];
  await runParts(options, (one) => {
    if (one.output.trim()) log(`\n${one.output.trimEnd()}\n`);
    results.push(one);
  });
  const total = sum(results);
  log(`\n${Math.round((performance.now() - started) / 1000)} s in all`);
  for (const line of closingLines(total)) log(line);
  return total.failed > 0 ? 1 : 0;
}

/** @param {string[]} args */
function readOptions(args) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        files: { type: 'string', multiple: true },
        engines: { type: 'string' },
        'no-build': { type: 'boolean', default: false },
      },
    });
    const [part, ...rest] = positionals;
    const unknown = [...(part && !PARTS.includes(part) ? [part] : []), ...rest];
    if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(' ')}`);
    if (!part && values.files) throw new Error('--files needs a part, such as elements');
    const named = values.engines ?? (part ? process.env.ILMI_ENGINES : undefined);
    return { part, files: values.files, engines: readEngines(named), build: !values['no-build'] };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error(
      `Usage: run.mjs [${PARTS.join('|')}] [--files GLOB]… [--engines a,b] [--no-build]`,
    );
    return undefined;
  }
}

/** The whole suite always means three engines: the environment cannot take one out of it. */
function readEngines(/** @type {string | undefined} */ text) {
  if (!text) return [...ENGINES];
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !ENGINES.includes(/** @type {Engine} */ (name)));
  if (unknown.length > 0) throw new Error(`no such engine: ${unknown.join(', ')}`);
  return ENGINES.filter((engine) => names.includes(engine));
}

/**
 * @param {NonNullable<ReturnType<typeof readOptions>>} options
 * @param {(result: Result) => void} add
 */
async function runParts({ part, files, engines, build }, add) {
  const all = part === undefined;
  const wants = (/** @type {string} */ name) => all || part === name;
  const pick = (/** @type {string[]} */ patterns, keep = (/** @type {string} */ _path) => true) =>
    findFiles(ROOT, files ?? patterns, keep);

  // Browsers first: installing them can take longest, and a problem is worth knowing early.
  let available = engines;
  if (wants('elements') || wants('pages') || part === 'system') {
    const browsers = await ensureBrowsers({ engines, log });
    available = browsers.available;
    for (const { engine, reason } of browsers.missing) {
      add(single(false, `✖ ${engine} was not tested, which counts as a failure. ${reason}`));
    }
  }
  let built = true;
  if (all) {
    const before = await snapshotBuilt(ROOT);
    if (build) built = await runPart('build', buildAll, add);
    await runPart('lint', () => lint({ log }), add);
    if (built) await runPart('generated files', () => checkGenerated(before), add);
  }
  if (wants('unit')) {
    const found = await pick(UNIT, isUnitTest);
    const execArgv = ['tsx', PROPERTY_SEED].flatMap((module) => ['--import', module]);
    const options = { root: ROOT, execArgv, log };
    await runPart('unit', () => runNodeTests(found, options), add);
  }
  if (!built) {
    add(single(false, '✖ elements, pages and sizes were not tested: there is no build'));
    return;
  }
  if (wants('elements')) {
    const found = await pick(ELEMENTS);
    const run = () => runElementTests(found, { root: ROOT, engines: available, log });
    await runPart('elements', run, add);
  }
  if (wants('pages')) {
    const found = await pick(PAGES);
    await runPart('pages', () => runPages(found, available, { concurrency: 2 }), add);
  }
  if (part === 'system') {
    const found = await pick(SYSTEM);
    const limits = { concurrency: 1, testTimeout: 10 * 60_000, fileTimeout: 30 * 60_000 };
    await runPart('system', () => runPages(found, available, limits), add);
  }
  if (all) await runPart('sizes', sizes, add);
}

/**
 * Runs one part, says how it went, and turns an exception into a failure.
 *
 * @param {string} name
 * @param {() => Promise<Result>} run
 * @param {(result: Result) => void} add
 */
async function runPart(name, run, add) {
  const start = performance.now();
  log(`▸ ${name} …`);
  /** @type {Result} */
  let outcome;
  try {
    outcome = await run();
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    outcome = single(false, `✖ ${name} broke off: ${text}`);
  }
  add(outcome);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  log(`▸ ${name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`);
  return outcome.failed === 0;
}

async function buildAll() {
  const script = join(ROOT, 'packages/tools/build/build.mjs');
  const limits = { cwd: ROOT, timeout: 5 * 60_000 };
  const { code, output } = await runCommand(process.execPath, [script], limits);
  return single(code === 0, code === 0 ? '' : output);
}

/** @param {Awaited<ReturnType<typeof snapshotBuilt>>} before */
async function checkGenerated(before) {
  return sum([await compareBuilt(ROOT, before), await checkExamples(ROOT, log)]);
}

/**
 * Files that drive real browsers. One display serves all of them; which engines there are, they
 * read from the environment.
 *
 * @param {string[]} files
 * @param {Engine[]} engines
 * @param {{concurrency: number, testTimeout?: number, fileTimeout?: number}} limits
 */
async function runPages(files, engines, limits) {
  if (files.length === 0) return result();
  process.env.ILMI_ENGINES = engines.join(',');
  return runNodeTests(files, { root: ROOT, log, ...limits });
}

/** Each size budget as one test. */
async function sizes() {
  const { formatSizes, measureSizes } = await import('../build/sizes.mjs');
  const rows = await measureSizes();
  log(formatSizes(rows));
  return sum(
    rows.map(({ name, problem }) =>
      single(!problem, problem ? `✖ size of ${name}: ${problem}` : ''),
    ),
  );
}
