import { writeFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { inPackage } from './paths.mjs';

/** Writes the committed `custom-elements.json`. @returns {Promise<number>} how many elements it describes */
export async function writeElementsManifest() {
  const manifest = await cli({
    argv: ['analyze', '--config', '../tools/build/manifest.config.mjs'],
    cwd: inPackage('elements'),
    noWrite: true,
  });
  writeFileSync(
    inPackage('elements', 'custom-elements.json'),
    `${JSON.stringify(manifest, sortedKeys, 2)}\n`,
  );
  return manifest.modules
    .flatMap((/** @type {any} */ module) => module.declarations)
    .filter((/** @type {any} */ item) => item.tagName).length;
}

/** The analyzer's order of keys follows the order in which a disk lists files. @param {string} _key @param {any} value */
const sortedKeys = (_key, value) =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
