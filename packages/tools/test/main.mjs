/** What `run.mjs` does, once the version of Node is known to be new enough. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ENGINES, ensureBrowsers, startDisplay } from './browsers.mjs';
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
    console.error(`Usage: run.mjs [${PARTS.join('|')}] [--files GLOB]… [--engines a,b] [--no-build]`);
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
  const files_ = async (/** @type {string[]} */ patterns, /** @type {typeof isUnitTest} */ keep) =>
    findFiles(ROOT, files ?? patterns, keep);

  // Browsers first: installing them can take longest, and a problem is worth knowing early.
  let available = engines;
  if (wants('elements') || wants('pages') || wants('system')) {
    const browsers = await ensureBrowsers({ engines, log });
    available = browsers.available;
    for (const { engine, reason } of browsers.missing) {
      add(single(false, `✖ ${engine} was not tested, which counts as a failure. ${reason}`));
    }
  }
  const built = all && build ? await part_('build', buildAll, add) : true;
  if (all) {
    await part_('lint', () => lint({ log }), add);
    if (built) await part_('generated', () => checkExamples(ROOT, log), add);
  }
  if (wants('unit')) {
    const found = await files_(UNIT, isUnitTest);
    await part_('unit', () => nodePart(found, { concurrency: 2, execArgv: ['--import', 'tsx'] }), add);
  }
  if (!built) {
    add(single(false, '✖ elements, pages and sizes were not tested: there is no build'));
    return;
  }
  if (wants('elements')) {
    const found = await files_(ELEMENTS, () => true);
    await part_('elements', () => elementPart(found, available), add);
  }
  if (wants('pages')) {
    const found = await files_(PAGES, () => true);
    await part_('pages', () => browserPart(found, available, 2), add);
  }
  if (part === 'system') {
    const found = await files_(SYSTEM, () => true);
    await part_('system', () => browserPart(found, available, 1), add);
  }
  if (all) await part_('sizes', sizes, add);
}

/**
 * Runs one part, says how it went, and turns an exception into a failure.
 *
 * @param {string} name
 * @param {() => Promise<Result>} run
 * @param {(result: Result) => void} add
 */
async function part_(name, run, add) {
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
  const before = await snapshotBuilt(ROOT);
  const script = join(ROOT, 'packages/tools/build/build.mjs');
  const { code, output } = await runCommand(process.execPath, [script], {
    cwd: ROOT,
    timeout: 5 * 60_000,
  });
  if (code !== 0) return single(false, output);
  const compared = await compareBuilt(ROOT, before);
  // Files that changed fail by themselves, but leave a build that can be tested.
  compareOutcome = compared;
  return single(true);
}
