import { filesIn, inPackage, readManifest } from './paths.mjs';

/** Tests and stories live beside the sources and never reach a package. */
export const NOT_SHIPPED = /\.(test|stories|test-d)\.ts$/;

/** @param {unknown} target @returns {string[]} */
function targetsOf(target) {
  if (typeof target === 'string') return [target];
  return target && typeof target === 'object' ? Object.values(target).flatMap(targetsOf) : [];
}

/**
 * Rollup's `input` for one package: every JavaScript file in `dist` that its `exports` name, traced back to its source.
 * An export without a source fails the build.
 * @param {string} name
 * @returns {Record<string, string>} output path without `.js` → source file
 */
export function distEntries(name) {
  const sources = filesIn(inPackage(name, 'src')).filter(
    (file) => file.endsWith('.ts') && !NOT_SHIPPED.test(file),
  );
  const wanted = targetsOf(readManifest(name).exports)
    .map((target) => /^\.\/dist\/(.+)\.js$/.exec(target)?.[1])
    .filter((stem) => stem !== undefined);
  const stems = new Set(wanted.flatMap((stem) => expand(stem, sources)));
  return Object.fromEntries(
    [...stems].sort().map((stem) => [stem, inPackage(name, 'src', `${stem}.ts`)]),
  );
}

/** @param {string} stem @param {string[]} sources */
function expand(stem, sources) {
  if (!stem.includes('*')) return [stem];
  const [before = '', after = ''] = stem.split('*');
  return sources
    .map((file) => file.slice(0, -'.ts'.length))
    .filter(
      (file) =>
        file.length > before.length + after.length &&
        file.startsWith(before) &&
        file.endsWith(after),
    );
}

/**
 * The elements that can be defined one by one: `src/define/NAME.ts` except `all`.
 * @returns {Record<string, string>} NAME → source file
 */
export function elementEntries() {
  const folder = inPackage('elements', 'src', 'define');
  return Object.fromEntries(
    filesIn(folder)
      .filter((file) => file.endsWith('.ts') && !NOT_SHIPPED.test(file) && file !== 'all.ts')
      .map((file) => [file.slice(0, -'.ts'.length), inPackage('elements', 'src', 'define', file)]),
  );
}
