import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { FIRST_ELEMENT } from './chunks.mjs';
import { apacheHeaders, genericHeaders, nginxHeaders } from './headers.mjs';
import { inPackage, readManifest, root } from './paths.mjs';

/** Local time on purpose: zip files carry local time, so the bytes are the same in every time zone. */
const FIXED_TIME = new Date(2020, 0, 1, 0, 0, 0);

export const releaseName = () => `ilmi-elements-${readManifest('elements').version}.zip`;

/**
 * What a webmaster unpacks into a folder: the script-tag build, a page that works, and the headers to set.
 * @param {import('./bundle.mjs').Files} cdn
 * @returns {import('./bundle.mjs').Files}
 */
export function releaseFiles(cdn) {
  const fill = filler({
    version: readManifest('elements').version,
    ...integrityLines(cdn),
    generic: genericHeaders(),
    apache: apacheHeaders(),
    nginx: nginxHeaders(),
  });
  return new Map([
    ...cdn,
    ['LICENSE', readFileSync(path.join(root, 'LICENSE'))],
    ['index.html', fill('index.html')],
    ['HEADERS.txt', fill('HEADERS.txt')],
    ['headers.nginx.conf', fill('headers.nginx.conf')],
  ]);
}

/** @param {import('./bundle.mjs').Files} cdn */
function integrityLines(cdn) {
  /** @type {import('./integrity.mjs').Integrity} */
  const { files, modulepreload } = JSON.parse(String(cdn.get('integrity.json')));
  return {
    modulepreload: (modulepreload[FIRST_ELEMENT] ?? []).join('\n  '),
    'loader-integrity': files['loader.js']?.integrity ?? '',
    'css-integrity': files['ilmi.css']?.integrity ?? '',
  };
}

/**
 * Fills `{{name}}` in the files of release-src; a name without a value is a mistake in one of them.
 * @param {Record<string, string>} values
 */
function filler(values) {
  return (/** @type {string} */ file) =>
    readFileSync(inPackage('elements', 'release-src', file), 'utf8').replace(
      /\{\{([\w-]+)\}\}/g,
      (_, name) => {
        if (!values[name])
          throw new Error(`release-src/${file}: nothing to put in place of {{${name}}}`);
        return values[name];
      },
    );
}

/** @param {import('./bundle.mjs').Files} files @returns {Uint8Array} the same bytes for the same files */
export function zip(files) {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : new Uint8Array(content),
  ]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: FIXED_TIME });
}
