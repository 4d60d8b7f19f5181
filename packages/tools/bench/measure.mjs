/** What all parts share: ratios of one run, and how they are printed. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { root } from '../build/paths.mjs';

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {number} measured a ratio or, where nothing is timed, a number of bytes or requests
 * @property {string} unit `×` for a ratio
 * @property {number} [goal] at most
 * @property {boolean} [met]
 * @property {string} than what it is compared with, and what the numbers stand for
 *
 * @typedef {Record<string, number>} Result what one measurement tells, in any unit
 */

/** Rounds of every measurement: the median of fewer moves with each other program on the machine. */
export const ROUNDS = 7;

/** @param {string} what @param {number} measured @param {string} than @param {{unit?: string, goal?: number}} [more] @returns {Row} */
export function row(what, measured, than, { unit = '×', goal } = {}) {
  return { what, measured, unit, than, ...(goal !== undefined && { goal, met: measured <= goal }) };
}

/** @param {number[]} numbers */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? Number(sorted[middle])
    : (Number(sorted[middle - 1]) + Number(sorted[middle])) / 2;
}

/**
 * Measures everything in turns (A B C, A B C, …), so that a slow moment of the machine meets all of it.
 *
 * @template {string} Name
 * @param {Record<Name, () => Result | Promise<Result>>} samples
 * @param {number} [rounds]
 * @returns {Promise<(a: Name, b: Name, key?: string, keyOfB?: string) => number>} how many times as much
 *   one takes as another: the median of the ratios within each round
 */
export async function inTurns(samples, rounds = ROUNDS) {
  const names = /** @type {Name[]} */ (Object.keys(samples));
  /** @type {Record<Name, Result>[]} */
  const results = [];
  for (let round = 0; round < rounds; round += 1) {
    const result = /** @type {Record<Name, Result>} */ ({});
    for (const name of names) result[name] = await samples[name]();
    results.push(result);
  }
  return (a, b, key = 'cpu', keyOfB = key) =>
    median(results.map((one) => (one[a][key] ?? NaN) / (one[b][keyOfB] ?? NaN)));
}

/** @param {Row[]} rows */
export function formatRows(rows) {
  const table = rows.map(({ what, measured, unit, goal, met, than }) => [
    what,
    `${number(measured, unit)} ${unit}`,
    goal === undefined ? '' : `≤ ${number(goal, unit)}`,
    met === undefined ? '' : met ? 'met' : 'MISSED',
    than,
  ]);
  const lines = [['', 'measured', 'goal', '', 'compared with'], ...table];
  const widths = lines[0]?.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) => {
          const width = widths?.[column] ?? 0;
          return column === 1 || column === 2 ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Ratios need two digits after the point, bytes and requests none. @param {number} value @param {string} unit */
const number = (value, unit) =>
  unit === '×' ? value.toFixed(value < 0.1 ? 3 : 2) : value.toLocaleString('en-US');

/** The machine and the versions: without them a ratio can't be compared with tomorrow's. */
export function machine() {
  const version = (/** @type {string} */ name) =>
    JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
  const names = [
    ...['lit', 'zod', 'valibot', 'rollup'],
    ...['@awesome.me/webawesome', '@shoelace-style/shoelace', '@material/web'],
  ];
  return {
    processor: `${cpus().length} × ${cpus()[0]?.model.trim()}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${process.platform} ${process.arch}`,
    node: process.versions.node,
    chromium: chromiumVersion(),
    ...Object.fromEntries(names.map((name) => [name, version(name)])),
  };
}

/** The browser that the pages run in, where it is there already. */
function chromiumVersion() {
  const { stdout } = spawnSync('chromium', ['--version'], { encoding: 'utf8' });
  return /[\d.]+/.exec(stdout ?? '')?.[0] ?? 'none yet';
}

/** CPU of this thread in microseconds: what other programs take does not count. @param {() => unknown} run */
export async function cpu(run) {
  const before = process.threadCpuUsage();
  await run();
  const { user, system } = process.threadCpuUsage(before);
  return { cpu: user + system };
}
