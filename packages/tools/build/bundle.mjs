import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rollup } from 'rollup';

/** @typedef {Map<string, string | Uint8Array>} Files path relative to a folder → content */

/** What rollup says and nobody needs to act on. */
const QUIET = new Set(['CIRCULAR_DEPENDENCY', 'EMPTY_BUNDLE', 'GENERATED_EMPTY_CHUNK']);

/**
 * Builds in memory, so that a failed build leaves the last good folder alone.
 * @param {import('rollup').RollupOptions & {output: import('rollup').OutputOptions}} config
 * @returns {Promise<Files>}
 */
export async function bundle(config) {
  const build = await rollup({
    ...config,
    onwarn(warning, warn) {
      if (warning.code === 'UNRESOLVED_IMPORT' || warning.code === 'MISSING_EXPORT')
        throw new Error(warning.message);
      if (!QUIET.has(warning.code ?? '')) warn(warning);
    },
  });
  try {
    const { output } = await build.generate(config.output);
    return new Map(
      output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
    );
  } finally {
    await build.close();
  }
}

/** A bundle of one file. @param {Parameters<typeof bundle>[0]} config */
export async function bundleText(config) {
  const [text] = (await bundle(config)).values();
  return String(text);
}

/** Puts the files in place of whatever the folder held. @param {string} folder @param {Files} files */
export function replaceFolder(folder, files) {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of files) {
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}
