/** Finding files, in a stable order and without what is installed or built. */
import { glob } from 'node:fs/promises';
import { join, relative } from 'node:path';

const LEFT_OUT = new Set(['node_modules', 'dist', 'coverage', '.git']);
/** Built folders whose names sources use too. */
const BUILT = /packages\/\w+\/(cdn|release)$/;

/**
 * @param {string} root
 * @param {string[]} patterns relative to the root
 * @param {(path: string) => boolean} [keep] gets each path relative to the root, with `/`
 * @returns {Promise<string[]>} absolute paths
 */
export async function findFiles(root, patterns, keep = () => true) {
  /** @type {Set<string>} */
  const found = new Set();
  const exclude = (/** @type {import('node:fs').Dirent} */ { name, parentPath }) =>
    LEFT_OUT.has(name) || BUILT.test(join(parentPath, name).replaceAll('\\', '/'));
  for await (const entry of glob(patterns, { cwd: root, exclude, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(root, path).replaceAll('\\', '/');
    if (entry.isFile() && keep(name)) found.add(path);
  }
  return [...found].sort();
}
