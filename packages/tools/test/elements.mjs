/** The element tests in every engine, two engines at a time. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './processes.mjs';
import { result, sum } from './tally.mjs';

/**
 * @typedef {import('./browsers.mjs').Engine} Engine
 * @typedef {import('./elements-engine.mjs').EngineReport} EngineReport
 */

const CHILD = fileURLToPath(new URL('elements-engine.mjs', import.meta.url));
/** Longer than any healthy run; a page that never returns ends here. */
const TIMEOUT = 12 * 60_000;

/**
 * @param {string[]} files absolute paths
 * @param {{root: string, engines: Engine[], log: (line: string) => void}} options
 * @returns {Promise<import('./tally.mjs').Result>}
 */
export async function runElementTests(files, { root, engines, log }) {
  if (files.length === 0) return result();
  const folder = await mkdtemp(join(tmpdir(), 'ilmi-elements-'));
  try {
    const queue = [...engines];
    /** @type {import('./tally.mjs').Result[]} */
    const results = [];
    const worker = async () => {
      for (let engine = queue.shift(); engine; engine = queue.shift()) {
        results.push(await runEngine(engine, files, { root, folder, log }));
      }
    };
    await Promise.all([worker(), worker()]);
    return sum(results);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {Engine} engine
 * @param {string[]} files
 * @param {{root: string, folder: string, log: (line: string) => void}} options
 */
async function runEngine(engine, files, { root, folder, log }) {
  let outcome = await attempt(engine, files, { root, folder, log });
  if (outcome.report?.launchFailed) {
    // Only a browser that did not start gets a second try, never a test.
    log(`${engine}: the browser did not start, trying once more`);
    outcome = await attempt(engine, files, { root, folder, log });
  }
  const { report, output } = outcome;
  if (!report) {
    return result({ failed: 1, output: `${engine}: the test runner ended early\n${output}` });
  }
  log(
    `${engine}: ${report.passed} passed, ${report.failed} failed, ` +
      `${report.skipped.length} skipped (${report.seconds} s)`,
  );
  return result({
    passed: report.passed,
    failed: report.failed,
    skipped: report.skipped.map(({ name, reason }) => ({ name: `[${engine}] ${name}`, reason })),
    engines: { [engine]: report.passed },
    output: report.failed > 0 ? readable(engine, report) : '',
  });
}

/**
 * @param {Engine} engine
 * @param {string[]} files
 * @param {{root: string, folder: string, log: (line: string) => void}} options
 * @returns {Promise<{report?: EngineReport, output: string}>}
 */
async function attempt(engine, files, { root, folder }) {
  const file = join(folder, `${engine}.json`);
  await rm(file, { force: true });
  const { output, timedOut } = await runCommand(process.execPath, [CHILD, engine, file, ...files], {
    cwd: root,
    timeout: TIMEOUT,
  });
  const text = await readFile(file, 'utf8').catch(() => undefined);
  const note = timedOut ? `\nIt was stopped after ${TIMEOUT / 60_000} minutes.` : '';
  return text ? { report: JSON.parse(text), output } : { output: output + note };
}

/** @param {Engine} engine @param {EngineReport} report */
function readable(engine, report) {
  const indent = (/** @type {string} */ text) => text.replaceAll('\n', '\n      ');
  const failures = report.failures.flatMap(({ file, name, message, stack }) => [
    `  ✖ [${engine}] ${file}`,
    `      ${name}`,
    `      ${indent(message)}`,
    ...stack.map((line) => `        ${line}`),
  ]);
  // A page's console often says why; only of files that failed.
  const failedFiles = new Set(report.failures.map(({ file }) => file));
  const logs = report.logs
    .filter(({ file }) => failedFiles.has(file))
    .flatMap(({ file, lines }) => [
      `  console of ${file} in ${engine}:`,
      ...lines.slice(0, 20).map((line) => `      ${indent(line)}`),
    ]);
  return [...failures, ...logs].join('\n');
}
