import { existsSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { globToRegExp, inPackage, posix, readManifest, root } from '../paths.mjs';

/**
 * Compiles the elements' TypeScript for the script-tag builds with the same compiler and options as `dist`, module by
 * module and without a second type check. A module has side effects exactly when package.json says so, as for
 * everyone who bundles the package.
 * @returns {import('rollup').Plugin}
 */
export function elementSources() {
  const compilerOptions = readCompilerOptions();
  const source = inPackage('elements', 'src');
  const effects = readManifest('elements').sideEffects.map((/** @type {string} */ glob) =>
    globToRegExp(glob),
  );

  return {
    name: 'element-sources',
    resolveId(specifier, importer) {
      if (!importer?.endsWith('.ts') || !specifier.startsWith('.')) return null;
      const file = path.resolve(path.dirname(importer), specifier.replace(/\.js$/, '.ts'));
      if (!existsSync(file)) return null;
      const published = `./dist/${posix(path.relative(source, file)).replace(/\.ts$/, '.js')}`;
      return {
        id: file,
        moduleSideEffects: effects.some((/** @type {RegExp} */ effect) => effect.test(published)),
      };
    },
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const { outputText } = ts.transpileModule(code, { compilerOptions, fileName: id });
      return { code: outputText, map: null };
    },
  };
}

function readCompilerOptions() {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  return { ...options, noEmit: false, sourceMap: false, removeComments: false };
}
