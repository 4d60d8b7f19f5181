import { createHash } from 'node:crypto';
import path from 'node:path/posix';
import { brotliCompressSync, constants } from 'node:zlib';
import { importsOf } from './syntax.mjs';

/** @typedef {{integrity: string, bytes: number, brotli: number}} FileFacts */
/**
 * @typedef {object} Integrity
 * @property {string} version
 * @property {Record<string, FileFacts>} files
 * @property {Record<string, string[]>} modulepreload element, "loader" or language → link lines for a page's head
 * @property {{json: string, csp: string}} importmap text for a script of type importmap beside the page, and what to
 *   add to script-src for exactly that text
 */

/** @param {string} algorithm @param {string | Uint8Array} content */
const hash = (algorithm, content) =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;

/**
 * `modules.json`: the hash of every module that the loader may import. The loader has the hash of this file.
 * @param {import('./bundle.mjs').Files} files
 */
export function moduleHashes(files) {
  const modules = [...files].filter(([name]) => name.endsWith('.js') && name !== 'ilmi.js');
  const hashes = modules.map(([name, content]) => [name, hash('sha384', content)]);
  const json = `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
  return { json, hash: hash('sha384', json) };
}

/** @param {string | Uint8Array} content */
export const brotliSize = (content) =>
  brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;

/**
 * @param {import('./bundle.mjs').Files} files
 * @param {string} version
 * @returns {Integrity}
 */
export function describeIntegrity(files, version) {
  const hashed = [...files.keys()].filter((name) => /\.(?:js|css)$/.test(name)).sort();
  const facts = Object.fromEntries(hashed.map((name) => [name, factsOf(files.get(name) ?? '')]));
  const modules = hashed.filter((name) => name.endsWith('.js'));
  const chunks = modules.filter((name) => name.startsWith('chunks/') && name !== 'chunks/base.js');
  const entries = modules.filter((name) => !name.includes('/') && name !== 'ilmi.js');

  const preload = [...entries, ...chunks].map((name) => [
    path.basename(name, '.js'),
    withStaticImports(name, files).map((file) => preloadLine(file, facts[file]?.integrity ?? '')),
  ]);
  return {
    version,
    files: facts,
    modulepreload: Object.fromEntries(preload),
    importmap: importMap(modules, facts),
  };
}

/** @param {string | Uint8Array} content @returns {FileFacts} */
function factsOf(content) {
  return {
    integrity: hash('sha384', content),
    bytes: Buffer.byteLength(content),
    brotli: brotliSize(content),
  };
}

/** @param {string} href @param {string} integrity */
const preloadLine = (href, integrity) =>
  `<link rel="modulepreload" href="${href}" integrity="${integrity}" crossorigin>`;

/**
 * A module and what it imports statically, the module first.
 * @param {string} entry
 * @param {import('./bundle.mjs').Files} files
 * @returns {string[]}
 */
export function withStaticImports(entry, files) {
  const seen = new Set([entry]);
  for (const name of seen) {
    for (const specifier of importsOf(String(files.get(name) ?? '')).static)
      seen.add(path.join(path.dirname(name), specifier));
  }
  return [...seen];
}

/** @param {string[]} modules @param {Record<string, FileFacts>} facts */
function importMap(modules, facts) {
  const integrity = Object.fromEntries(
    modules.map((name) => [`./${name}`, facts[name]?.integrity]),
  );
  const json = JSON.stringify({ integrity });
  return { json, csp: `'${hash('sha256', json)}'` };
}
