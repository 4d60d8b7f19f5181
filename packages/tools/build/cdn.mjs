import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildTimeConfig, cdnConfigs, loaderConfig } from '../../../rollup.config.mjs';
import { bundle, bundleText } from './bundle.mjs';
import { describeIntegrity, moduleHashes } from './integrity.mjs';
import { minifyCss } from './minify-css.mjs';
import { filesIn, inPackage, readManifest, root } from './paths.mjs';

/** Packages whose code is in the bundles, with the licence texts that must travel with it. */
const BUNDLED = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'd3-array'];

/**
 * The files of `packages/elements/cdn`.
 * @returns {Promise<import('./bundle.mjs').Files>}
 */
export async function buildCdn() {
  /** @type {import('./bundle.mjs').Files} */
  const files = new Map();
  const add = (/** @type {import('./bundle.mjs').Files} */ more) => {
    for (const [name, content] of more) files.set(name, content);
  };
  for (const config of await cdnConfigs()) add(await bundle(config));
  const { json, hash } = moduleHashes(files);
  files.set('modules.json', json);
  add(await bundle(loaderConfig(hash)));
  add(await buildSheets());

  files.set('THIRD-PARTY-LICENSES.txt', thirdPartyLicenses());
  const integrity = describeIntegrity(files, readManifest('elements').version);
  files.set('integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** @returns {Promise<import('./bundle.mjs').Files>} */
async function buildSheets() {
  const sheets = new Map();
  const code = await bundleText(buildTimeConfig(inPackage('elements', 'src', 'ilmi-css.ts')));
  // The bundle is complete, so it can run from its own text without a temporary file.
  const { ilmiCss, listsCss, directoryCss, joinCss } = await import(
    `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  );
  sheets.set('ilmi.css', minifyCss(String(ilmiCss)));
  sheets.set('lists.css', minifyCss(String(listsCss)));
  sheets.set('directory.css', minifyCss(String(directoryCss)));
  sheets.set('join.css', minifyCss(String(joinCss)));
  const themes = inPackage('elements', 'src', 'themes');
  for (const file of filesIn(themes).filter((name) => name.endsWith('.css'))) {
    sheets.set(`themes/${file}`, minifyCss(readFileSync(path.join(themes, file), 'utf8')));
  }
  return sheets;
}

function thirdPartyLicenses() {
  const texts = BUNDLED.map((name) => {
    const folder = path.join(root, 'node_modules', name);
    const { version, license } = JSON.parse(
      readFileSync(path.join(folder, 'package.json'), 'utf8'),
    );
    return `${name} ${version} (${license})\n\n${readFileSync(path.join(folder, 'LICENSE'), 'utf8').trim()}\n`;
  });
  return `The JavaScript files in this folder contain code of these packages.\n\n${texts.join('\n----\n\n')}`;
}
