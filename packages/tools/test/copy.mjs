/** A copy of the repository for tests that write into it. */
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../build/paths.mjs';

/** Large, and not needed: what is installed is linked, what is built is read from there. */
const LEFT_OUT = new Set(['node_modules', '.git', 'dist', 'cdn', 'release', 'storybook-static']);

/** @returns {{folder: string, remove: () => void}} */
export function copyRepository() {
  const folder = mkdtempSync(path.join(tmpdir(), 'ilmi-copy-'));
  cpSync(root, folder, {
    recursive: true,
    filter: (file) => !LEFT_OUT.has(path.basename(file)),
  });
  // Npm puts a package's own versions into its folder.
  const packages = readdirSync(path.join(root, 'packages')).map((name) => `packages/${name}`);
  for (const place of ['', ...packages]) {
    const installed = path.join(root, place, 'node_modules');
    if (existsSync(installed)) symlinkSync(installed, path.join(folder, place, 'node_modules'));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
