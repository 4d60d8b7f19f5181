/** How src/loader.ts spells the hash that is not known yet when it is written. */
const HASH = /const integrity = '';/;

/**
 * In `dist` the elements' definitions lie in `define/`, in `cdn` beside the loader. The loader is built alone, with
 * its dynamic imports left as they are, so that it never shares a chunk with what it loads.
 * @param {string} integrity hash of the file with the hashes of what the loader may import
 * @returns {import('rollup').Plugin}
 */
export function loaderPaths(integrity) {
  return {
    name: 'loader-paths',
    transform(code, id) {
      if (!id.endsWith('loader.ts')) return null;
      if (!HASH.test(code)) throw new Error('src/loader.ts has no place for the hash');
      const hashed = code.replace(HASH, `const integrity = ${JSON.stringify(integrity)};`);
      return { code: hashed.replaceAll('./define/', './'), map: null };
    },
    resolveDynamicImport(specifier) {
      return typeof specifier === 'string' && specifier.startsWith('./')
        ? { id: specifier, external: 'relative' }
        : null;
    },
  };
}
