// `npm run build`: everything that is made from the sources. See the files beside this one for each step.
import { distConfig } from '../../../rollup.config.mjs';
import { bundle, replaceFolder } from './bundle.mjs';
import { buildCdn } from './cdn.mjs';
import { writeElementsManifest } from './manifest.mjs';
import { writeManifestFiles } from './manifest-files.mjs';
import { PUBLISHED, inPackage } from './paths.mjs';
import { releaseFiles, releaseName, zip } from './release.mjs';
import { writeSchemas } from './schemas.mjs';

/**
 * Runs one step and says what came out of it.
 * @param {string} name
 * @param {() => Promise<string>} run
 */
async function step(name, run) {
  const start = performance.now();
  const result = await run();
  console.log(
    `${name.padEnd(28)} ${result.padEnd(30)} ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
}

/** @param {string} name */
async function buildDist(name) {
  const files = await bundle(distConfig(name));
  replaceFolder(inPackage(name, 'dist'), files);
  return `${[...files.keys()].filter((file) => file.endsWith('.js')).length} modules`;
}

async function buildCdnAndRelease() {
  const cdn = await buildCdn();
  replaceFolder(inPackage('elements', 'cdn'), cdn);
  replaceFolder(
    inPackage('elements', 'release'),
    new Map([[releaseName(), zip(releaseFiles(cdn))]]),
  );
  return `${cdn.size} files, ${releaseName()}`;
}

try {
  for (const name of PUBLISHED) {
    await step(`packages/${name}/dist`, () => buildDist(name));
    if (name === 'core')
      await step(
        'packages/core/*.schema.json',
        async () => `${(await writeSchemas()).length} schemas`,
      );
  }
  await step('custom-elements.json', async () => `${await writeElementsManifest()} elements`);
  await step('made from it', async () => `${await writeManifestFiles()} files`);
  await step('packages/elements/cdn', buildCdnAndRelease);
} catch (error) {
  console.error(`\nThe build failed: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
