/**
 * The benchmark: `npm run bench -- [size|render|data|claims]… [--json FILE]`, after a build. It prints ratios that were
 * measured in one run. No test asserts them: a busy machine would fail it.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { inPackage } from '../build/paths.mjs';
import { formatRows, machine } from './measure.mjs';

/** @type {Record<string, () => Promise<import('./measure.mjs').Row[]>>} imported when it is their turn */
const PARTS = {
  size: async () => (await import('./size.mjs')).size(),
  render: async () => (await import('./render.mjs')).render(),
  data: async () => (await import('./data.mjs')).data(),
  claims: async () => (await import('./claims.mjs')).claims(),
};

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' } },
  });
  const unknown = positionals.filter((name) => !Object.hasOwn(PARTS, name));
  if (unknown.length > 0) {
    throw new Error(`There is no part ${unknown.join(', ')}: ${Object.keys(PARTS).join(', ')}`);
  }
  if (!existsSync(inPackage('elements', 'cdn'))) {
    throw new Error('There is nothing to measure yet: npm run build');
  }
  const about = machine();
  for (const [name, value] of Object.entries(about)) console.log(`${name.padEnd(26)} ${value}`);
  /** @type {Record<string, import('./measure.mjs').Row[]>} */
  const parts = {};
  for (const name of positionals.length > 0 ? positionals : Object.keys(PARTS)) {
    console.log(`\n${name}`);
    const rows = (parts[name] = (await PARTS[name]?.()) ?? []);
    console.log(formatRows(rows));
  }
  if (values.json) {
    writeFileSync(values.json, `${JSON.stringify({ machine: about, parts }, null, 2)}\n`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
