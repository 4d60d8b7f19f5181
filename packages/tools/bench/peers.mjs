/** Other libraries, composed to what one badge does: a card with a badge and a progress bar. */
import { build } from 'esbuild';
import path from 'node:path';
import { bundle, bundleText } from '../build/bundle.mjs';
import { root } from '../build/paths.mjs';
import { consumerConfig } from '../../../rollup.config.mjs';

/**
 * @typedef {object} Peer
 * @property {string} name
 * @property {string} source the package's files for bundlers
 * @property {string} direct its files for browsers without a bundler, as its documentation loads them
 * @property {string[]} modules the three components, in both
 * @property {string} [sheet] the theme without which they have no colours
 * @property {[card: string, badge: string, progress: string]} tags
 */

/** @type {Peer[]} */
export const PEERS = [
  {
    name: 'Web Awesome',
    source: '@awesome.me/webawesome/dist/',
    direct: '@awesome.me/webawesome/dist-cdn/',
    modules: ['card/card.js', 'badge/badge.js', 'progress-bar/progress-bar.js'].map(
      (file) => `components/${file}`,
    ),
    sheet: 'styles/themes/default.css',
    tags: ['wa-card', 'wa-badge', 'wa-progress-bar'],
  },
  {
    name: 'Shoelace',
    source: '@shoelace-style/shoelace/dist/',
    direct: '@shoelace-style/shoelace/cdn/',
    modules: ['card/card.js', 'badge/badge.js', 'progress-bar/progress-bar.js'].map(
      (file) => `components/${file}`,
    ),
    sheet: 'themes/light.css',
    tags: ['sl-card', 'sl-badge', 'sl-progress-bar'],
  },
  {
    name: 'Material Web',
    source: '@material/web/',
    // It has none; these need an import map for lit.
    direct: '@material/web/',
    modules: ['labs/card/outlined-card.js', 'labs/badge/badge.js', 'progress/linear-progress.js'],
    tags: ['md-outlined-card', 'md-badge', 'md-linear-progress'],
  },
];

const inModules = (/** @type {string} */ file) => path.join(root, 'node_modules', file);

/** @param {string} folder @param {Peer} peer */
const importing = (folder, { modules }) =>
  consumerConfig(
    modules.map((file) => `import ${JSON.stringify(inModules(folder + file))};`).join('\n'),
  );

/** The three components in one file, bundled and minified like ours. @param {Peer} peer */
export const bundlePeer = (peer) => bundleText(importing(peer.source, peer));

/** How many modules a page loads without a bundler. @param {Peer} peer */
export async function countModules(peer) {
  const output = { format: /** @type {const} */ ('es'), dir: 'modules', preserveModules: true };
  const files = await bundle({ ...importing(peer.direct, peer), output });
  // One of them is the module that imports the components.
  return files.size - 1;
}

/** The theme with what it imports, in one minified sheet. @param {Peer} peer */
export async function bundleSheet({ source, sheet }) {
  if (!sheet) return '';
  const entryPoints = [inModules(source + sheet)];
  const { outputFiles } = await build({ entryPoints, bundle: true, minify: true, write: false });
  return outputFiles[0]?.text ?? '';
}
