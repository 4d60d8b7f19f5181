/**
 * In `dist` the elements' definitions lie in `define/`, in `cdn` beside the loader. The loader is built alone, with
 * its dynamic imports left as they are, so that it never shares a chunk with what it loads.
 * @returns {import('rollup').Plugin}
 */
export function loaderPaths() {
  return {
    name: 'loader-paths',
    transform(code, id) {
      return id.endsWith('loader.ts')
        ? { code: code.replaceAll('./define/', './'), map: null }
        : null;
    },
    resolveDynamicImport(specifier) {
      return typeof specifier === 'string' && specifier.startsWith('./')
        ? { id: specifier, external: 'relative' }
        : null;
    },
  };
}
