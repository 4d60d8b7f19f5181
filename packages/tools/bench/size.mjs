/** Bytes (brotli) and requests of what a page loads; measured without a browser and the same every time. */
import { readFileSync } from 'node:fs';
import { bundleText } from '../build/bundle.mjs';
import { brotliSize } from '../build/integrity.mjs';
import { inPackage } from '../build/paths.mjs';
import { measureSizes } from '../build/sizes.mjs';
import { consumerConfig } from '../../../rollup.config.mjs';
import { row } from './measure.mjs';
import { PEERS, bundlePeer, bundleSheet, countModules } from './peers.mjs';

/** Rows of sizes.mjs that the benchmark has goals for: scripts only, as its budgets count them. */
const OWN = ['first element with loader', 'progress-tracker beside it', 'ilmi.js (everything)'];

/** What the first element with its loader is wished to weigh, which its budget does not keep. */
const WISH = 12_288;

/** @returns {Promise<import('./measure.mjs').Row[]>} */
export async function size() {
  const sizes = await measureSizes();
  const own = OWN.map((name) => {
    const found = sizes.find((one) => one.name === name);
    if (!found?.brotli || !found.files) throw new Error(`sizes.mjs has no row "${name}"`);
    const { brotli, files, goal, budget, maxFiles } = found;
    const bytes = name === OWN[0] ? WISH : (goal ?? budget);
    return { name, brotli, files, goal: { bytes, requests: maxFiles ?? 1 } };
  });
  const rows = own.flatMap(({ name, goal, brotli, files }) => [
    row(name, brotli, 'scripts, brotli', { unit: 'bytes', goal: goal.bytes }),
    row(name, files, 'scripts', { unit: 'requests', goal: goal.requests }),
  ]);

  const lit = brotliSize(
    await bundleText(consumerConfig("export {LitElement, html, css, nothing} from 'lit';")),
  );
  const [badge = { brotli: NaN, files: NaN }] = own;
  rows.push(row('lit alone', lit / badge.brotli, `first element with loader; ${bytes(lit)}`));

  // The sheets too: no page shows ours or a peer's element without them.
  const sheet = brotliSize(readFileSync(inPackage('elements', 'cdn', 'ilmi.css')));
  const ours = badge.brotli + sheet;
  for (const peer of PEERS) {
    const css = await bundleSheet(peer);
    const theirs = brotliSize(await bundlePeer(peer)) + (css ? brotliSize(css) : 0);
    const requests = (await countModules(peer)) + (css ? 1 : 0);
    rows.push(
      row(
        'first element with loader and sheet: bytes',
        ours / theirs,
        `${peer.name}, card + badge + progress, one bundle: ${bytes(ours)} : ${bytes(theirs)}`,
        { goal: 0.5 },
      ),
      row(
        'first element with loader and sheet: requests',
        (badge.files + 1) / requests,
        `${peer.name}, without a bundler: ${badge.files + 1} : ${requests}`,
        { goal: 0.5 },
      ),
    );
  }
  return rows;
}

const bytes = (/** @type {number} */ count) => `${count.toLocaleString('en-US')} bytes`;
