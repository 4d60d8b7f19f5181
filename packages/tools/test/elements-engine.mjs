/**
 * Runs the element tests in one engine and writes what happened as JSON. A process of its own, so
 * that a browser that hangs can be ended from outside with everything it started.
 *
 *     node elements-engine.mjs ENGINE OUTPUT.json FILE…
 *
 * The current folder is the root: of this repository, or of a project that uses its packages.
 */
import { startTestRunner } from '@web/test-runner';
import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { freePort, startDisplay, startWebKitDriver } from './browsers.mjs';
import { buildConfig } from './wtr.config.mjs';

const ROOT = process.cwd();

/**
 * @typedef {{file: string, name: string, message: string, stack: string[]}} Failure
 * @typedef {{passed: number, failed: number, skipped: {name: string, reason: string}[],
 *   failures: Failure[], logs: {file: string, lines: string[]}[], launchFailed: boolean,
 *   seconds: number}} EngineReport
 * @typedef {import('@web/test-runner').TestSession} Session
 */

const [engine = '', output = '', ...files] = process.argv.slice(2);

const display = engine === 'webkit' ? await startDisplay() : undefined;
const webkit = display && (await startWebKitDriver({ display: display.display }));

const config = await buildConfig({
  engine: /** @type {import('./browsers.mjs').Engine} */ (engine),
  files,
  root: ROOT,
  port: await freePort(),
  reporter: reporter(),
  webkit,
});
const runner = await startTestRunner({
  config,
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
if (!runner) throw new Error('web-test-runner did not start');
const started = Date.now();
runner.on('finished', () => runner.stop());
await new Promise((resolve) => runner.on('stopped', resolve));
const report = summarize(Array.from(runner.sessions.all()));
report.seconds = Math.round((Date.now() - started) / 1000);
await writeFile(output, JSON.stringify(report, null, 2));
await webkit?.stop();
await display?.stop();
process.exit(0);

/** Says which file is done; the parent shows these lines as progress. */
function reporter() {
  return {
    reportTestFileResults(/** @type {{sessionsForTestFile: Session[], testFile: string}} */ args) {
      const failed = args.sessionsForTestFile.some((session) => !session.passed);
      console.log(`${failed ? 'FAILED' : 'done'} ${relative(ROOT, args.testFile)}`);
    },
  };
}

/** @param {Session[]} sessions @returns {EngineReport} */
function summarize(sessions) {
  /** @type {EngineReport} */
  const report = {
    passed: 0,
    failed: 0,
    skipped: [],
    failures: [],
    logs: [],
    launchFailed: false,
    seconds: 0,
  };
  for (const session of sessions) {
    const file = relative(ROOT, session.testFile);
    const tests = session.testResults ? flatten(session.testResults) : [];
    for (const { name, test } of tests) {
      if (test.skipped) {
        report.skipped.push(skipped(file, name));
      } else if (test.passed) {
        report.passed += 1;
      } else {
        report.failed += 1;
        report.failures.push({ file, name, ...describe(test.error) });
      }
    }
    // Errors outside of any test: the file does not load, a hook fails, the page hangs.
    for (const error of outsideErrors(session)) {
      report.failed += 1;
      report.failures.push({ file, name: '(outside of a test)', ...describe(error) });
    }
    const nothing = tests.length === 0 && session.errors.length === 0;
    if (
      nothing ||
      (!session.passed && tests.every(({ test }) => test.passed) && session.errors.length === 0)
    ) {
      report.failed += 1;
      const message = nothing ? 'The file has no tests.' : 'The file failed without saying why.';
      report.failures.push({ file, name: '(file)', message, stack: [] });
    }
    const lines = [
      ...session.logs.map((values) => values.map(printable).join(' ')),
      ...session.request404s.map((path) => `404: ${path}`),
    ];
    if (lines.length > 0) report.logs.push({ file, lines });
  }
  report.launchFailed =
    sessions.length > 0 &&
    sessions.every(
      (session) =>
        !session.testResults &&
        session.errors.length > 0 &&
        session.errors.every((error) => !/import|syntax|module/i.test(error.message)),
    );
  return report;
}

/**
 * Mocha keeps no reason for a skipped test; ours stand at the end of the name, `(skipped: …)`.
 *
 * @param {string} file
 * @param {string} name
 */
function skipped(file, name) {
  const [, title = name, reason = 'no reason given'] = /^(.*?) \(skipped: (.*)\)$/.exec(name) ?? [];
  return { name: `${file}: ${title}`, reason };
}

/** A page that hangs cannot be closed either: the second error says nothing new. */
function outsideErrors(/** @type {Session} */ { errors }) {
  const hung = errors.find(({ message }) => message.includes('did not finish within'));
  return hung ? [hung] : errors;
}

/**
 * @param {import('@web/test-runner').TestSuiteResult} suite
 * @param {string[]} outer
 * @returns {{name: string, test: import('@web/test-runner').TestResult}[]}
 */
function flatten(suite, outer = []) {
  const names = suite.name ? [...outer, suite.name] : outer;
  return [
    ...suite.tests.map((test) => ({ name: [...names, test.name].join(' › '), test })),
    ...suite.suites.flatMap((inner) => flatten(inner, names)),
  ];
}

/** @param {import('@web/test-runner').TestResultError | undefined} error */
function describe(error) {
  if (!error) return { message: 'failed without an error', stack: [] };
  const difference =
    error.expected !== undefined || error.actual !== undefined
      ? `\n  expected: ${error.expected}\n  actual:   ${error.actual}`
      : '';
  const name = error.name && error.name !== 'Error' ? `${error.name}: ` : '';
  return {
    message: `${name}${error.message}${difference}`,
    stack: (error.stack ?? '')
      .split('\n')
      .map((line) =>
        line
          .trim()
          .replaceAll(/https?:\/\/localhost:\d+\//g, '')
          .replace(/\?wtr-session-id=[\w-]+/, ''),
      )
      .filter((line) => /:\d+:\d+/.test(line) && !/node_modules|__web-test-runner__/.test(line))
      .slice(0, 6),
  };
}

/** @param {unknown} value */
function printable(value) {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
