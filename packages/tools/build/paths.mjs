import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's top level. */
export const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');

/** Packages with a published `dist`, in the order in which they may import one another. */
export const PUBLISHED = ['core', 'client', 'elements', 'sources', 'cli'];

/** Those of them that need Node.js: only their sources see its types. */
export const FOR_NODE = ['cli'];

/** @param {string} name @param {...string} rest */
export const inPackage = (name, ...rest) => path.join(root, 'packages', name, ...rest);

/** @param {string} name */
export const readManifest = (name) =>
  JSON.parse(readFileSync(inPackage(name, 'package.json'), 'utf8'));

/** Paths in output use `/` on every system. @param {string} file */
export const posix = (file) => file.split(path.sep).join('/');

/**
 * Every file under a folder, sorted, relative to it.
 * @param {string} folder
 * @returns {string[]}
 */
export function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix(path.relative(folder, path.join(entry.parentPath, entry.name))))
    .sort();
}

/**
 * A pattern of package.json: one `*` within a segment, `**` across segments.
 * @param {string} glob
 */
export function globToRegExp(glob) {
  const source = glob
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/|\*/g, (star) => (star === '*' ? '[^/]*' : '(?:.*/)?'));
  return new RegExp(`^${source}$`);
}
