// The configuration of every bundle in this repository. `npm run build` runs these through rollup's API and adds what
// is not a bundle (sheets, hashes, schemas, manifest, release); `npx rollup -c` runs the bundles alone.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import typescript from '@rollup/plugin-typescript';
import path from 'node:path';
import { sharedChunk } from './packages/tools/build/chunks.mjs';
import { distEntries, elementEntries } from './packages/tools/build/entries.mjs';
import {
  FOR_NODE,
  PUBLISHED,
  inPackage,
  readManifest,
  root,
} from './packages/tools/build/paths.mjs';
import { claimsForForms, withoutHints } from './packages/tools/build/plugins/claim-hints.mjs';
import { elementSources } from './packages/tools/build/plugins/element-sources.mjs';
import { loaderPaths } from './packages/tools/build/plugins/loader-paths.mjs';
import { minifyTemplates } from './packages/tools/build/plugins/minify-templates.mjs';
import { reachableDeclarations } from './packages/tools/build/plugins/reachable-declarations.mjs';
import { smallest } from './packages/tools/build/plugins/smallest.mjs';
import { typeErrors } from './packages/tools/build/plugins/type-errors.mjs';

/** @typedef {import('rollup').RollupOptions & {output: import('rollup').OutputOptions}} Config */

/** Bundles for browsers take lit's production build whatever NODE_ENV says. */
const resolveForBrowser = () => nodeResolve({ browser: true, exportConditions: ['production'] });

const banner = () =>
  `/*! Ilmi ${readManifest('elements').version} (MIT) with lit (BSD-3-Clause): THIRD-PARTY-LICENSES.txt */`;

/** Bare specifiers stay imports. `tslib` is the exception: its helpers become a module of ours instead of a dependency. @param {string} id */
const isBare = (id) =>
  !id.startsWith('.') && !id.startsWith('\0') && !path.isAbsolute(id) && id !== 'tslib';

/**
 * `packages/NAME/dist`: the sources module by module with declarations beside them, for npm.
 * @param {string} name
 * @returns {Config}
 */
export function distConfig(name) {
  const src = inPackage(name, 'src');
  const dist = inPackage(name, 'dist');
  return {
    input: distEntries(name),
    external: isBare,
    plugins: [
      typescript({
        tsconfig: path.join(root, 'tsconfig.json'),
        include: [`${src}/**/*.ts`],
        exclude: ['**/*.test.ts', '**/*.test-d.ts', '**/*.stories.ts'],
        compilerOptions: {
          rootDir: src,
          outDir: dist,
          declaration: true,
          declarationDir: dist,
          sourceMap: true,
          types: FOR_NODE.includes(name) ? ['node'] : [],
        },
      }),
      typeErrors(),
      reachableDeclarations(),
    ],
    output: {
      dir: dist,
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: src,
      entryFileNames: '[name].js',
      sourcemap: true,
    },
  };
}

/** One file per element, one chunk that they share, one per further language. @returns {Promise<Config>} */
export async function elementsConfig() {
  const input = elementEntries();
  const plugins = [...[elementSources(), minifyTemplates(), claimsForForms()], resolveForBrowser()];
  return {
    input,
    plugins: [...plugins, smallest()],
    output: {
      dir: inPackage('elements', 'cdn'),
      format: 'es',
      // Without hashes: each release has its own folder and integrity.json the hashes.
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name].js',
      manualChunks: await sharedChunk(input, plugins),
      // Without it, what the chunk's modules only re-export would be in it, too.
      onlyExplicitManualChunks: true,
      banner: (chunk) => (chunk.name === 'base' ? banner() : ''),
    },
  };
}

/**
 * The loader by itself, so that the page can find out what it needs before the shared chunk has come.
 * @param {string} [integrity] hash of the file with the hashes of what it may import
 * @returns {Config}
 */
export function loaderConfig(integrity = '') {
  return {
    input: { loader: inPackage('elements', 'src', 'loader.ts') },
    plugins: [loaderPaths(integrity), elementSources(), resolveForBrowser(), smallest()],
    output: { dir: inPackage('elements', 'cdn'), format: 'es', entryFileNames: '[name].js' },
  };
}

/** Everything in one file, for hosts that allow one script address. @returns {Config} */
export function singleFileConfig() {
  return {
    input: { ilmi: inPackage('elements', 'src', 'cdn', 'ilmi.ts') },
    plugins: [
      ...[withoutHints(), elementSources(), minifyTemplates()],
      ...[resolveForBrowser(), smallest()],
    ],
    output: {
      dir: inPackage('elements', 'cdn'),
      format: 'es',
      entryFileNames: '[name].js',
      inlineDynamicImports: true,
      banner,
    },
  };
}

/**
 * One module of the elements package with all it imports, for the build itself to run.
 * @param {string} file
 * @returns {Config}
 */
export function buildTimeConfig(file) {
  return {
    input: file,
    // lit's build for Node, which needs no HTMLElement.
    plugins: [elementSources(), nodeResolve({ exportConditions: ['node', 'production'] })],
    output: { format: 'es', inlineDynamicImports: true },
  };
}

/**
 * A minimal consumer's bundle of some published code, for measuring and for tests.
 * @param {string} code
 * @param {(id: string) => boolean} [external]
 * @returns {Config}
 */
export function consumerConfig(code, external = () => false) {
  return {
    input: 'consumer.js',
    external,
    plugins: [
      {
        name: 'consumer',
        resolveId: (id) => (id === 'consumer.js' ? inPackage('tools', 'consumer.js') : null),
        load: (id) => (id === inPackage('tools', 'consumer.js') ? code : null),
      },
      resolveForBrowser(),
      smallest(),
    ],
    output: { format: 'es', inlineDynamicImports: true },
  };
}

/** The bundles beside the loader, which follows with their hashes. */
export const cdnConfigs = async () => [await elementsConfig(), singleFileConfig()];

// A function, since it must not cost anything when the build only imports the parts above.
export default async () => [...PUBLISHED.map(distConfig), ...(await cdnConfigs()), loaderConfig()];
