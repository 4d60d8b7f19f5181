import { publicManifest } from './manifest-plugin.mjs';

// For custom-elements-manifest and for the build: `cem analyze --config ../tools/build/manifest.config.mjs` in
// packages/elements shows the same result.
export default {
  globs: ['src/**/*.ts'],
  exclude: [
    'src/**/*.test.ts',
    'src/testing/**',
    'src/server/**',
    'src/cdn/**',
    'src/**/*.styles.ts',
    'src/**/*.types.ts',
  ],
  litelement: true,
  outdir: '.',
  packagejson: false,
  quiet: true,
  plugins: [publicManifest()],
};
