/** Finding files, in a stable order and without what is installed or built. */
import { glob } from 'node:fs/promises';
import { resolve } from 'node:path';

const LEFT_OUT = new Set(['node_modules', 'dist', 'cdn', 'release', 'coverage', '.git']);

/**
 * @param {string} root
 * @param {string[]} patterns relative to the root
 * @param {(path: string) => boolean} [keep] gets each path relative to the root, with `/`
 * @returns {Promise<string[]>} absolute paths
 */
export async function findFiles(root, patterns, keep = () => true) {
  /** @type {Set<string>} */
  const found = new Set();
  const exclude = (/** @type {string} */ name) => LEFT_OUT.has(name.split(/[\\/]/).at(-1) ?? '');
  for await (const path of glob(patterns, { cwd: root, exclude })) {
    if (keep(path.replaceAll('\\', '/'))) found.add(resolve(root, path));
  }
  return [...found].sort();
}
