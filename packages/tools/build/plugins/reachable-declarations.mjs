import path from 'node:path/posix';

const IMPORT = /\b(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;

/**
 * The compiler writes a declaration for every source of the package, also for those that only the script-tag build
 * uses. This keeps the ones that belong to a written module or that such a declaration refers to.
 * @returns {import('rollup').Plugin}
 */
export function reachableDeclarations() {
  return {
    name: 'reachable-declarations',
    generateBundle(_options, bundle) {
      const waiting = Object.keys(bundle)
        .filter((file) => file.endsWith('.js'))
        .map((file) => file.replace(/\.js$/, '.d.ts'));
      const kept = new Set();
      for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
        const declaration = bundle[file];
        if (declaration?.type !== 'asset' || kept.has(file)) continue;
        kept.add(file);
        for (const [, specifier = ''] of String(declaration.source).matchAll(IMPORT)) {
          waiting.push(path.join(path.dirname(file), specifier.replace(/\.js$/, '.d.ts')));
        }
      }
      for (const file of Object.keys(bundle))
        if (file.endsWith('.d.ts') && !kept.has(file)) delete bundle[file];
    },
  };
}
