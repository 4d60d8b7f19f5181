/**
 * What the parts of the test command hand back, and the lines it ends with.
 *
 * @typedef {import('./browsers.mjs').Engine} Engine
 * @typedef {{name: string, reason: string}} Skipped
 * @typedef {{passed: number, failed: number, skipped: Skipped[],
 *   engines: Partial<Record<Engine, number>>, output: string}} Result
 */
import { ENGINES } from './browsers.mjs';

/** @param {Partial<Result>} [values] @returns {Result} */
export function result(values = {}) {
  return { passed: 0, failed: 0, skipped: [], engines: {}, output: '', ...values };
}

/** One check as one test. @param {boolean} passed @param {string} [output] */
export function single(passed, output = '') {
  return result({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, output });
}

/** @param {Result[]} results @returns {Result} */
export function sum(results) {
  const total = result();
  for (const one of results) {
    total.passed += one.passed;
    total.failed += one.failed;
    total.skipped.push(...one.skipped);
    for (const engine of ENGINES) {
      const count = (total.engines[engine] ?? 0) + (one.engines[engine] ?? 0);
      if (count > 0) total.engines[engine] = count;
    }
  }
  total.output = results
    .map(({ output }) => output.trimEnd())
    .filter(Boolean)
    .join('\n');
  return total;
}

/**
 * The closing lines other tools read: engines, what was skipped and why, and last the sum. What
 * failed was printed with its part and stands here once more: of a long log the end is what is kept.
 */
export function closingLines(/** @type {Result} */ total) {
  const engines = ENGINES.map((engine) => `${engine} ${total.engines[engine] ?? 0}`).join(', ');
  return [
    engines,
    `skipped ${total.skipped.length}`,
    ...total.skipped.map(({ name, reason }) => `  ${name}: ${reason}`),
    ...(total.output ? ['', total.output, ''] : []),
    `${total.passed} passed, ${total.failed} failed`,
  ];
}
