/**
 * `npm run new -- NAME` starts an element: its folder in `packages/elements/src`, its registration and
 * its story. Unedited, it shows the network's name and passes the element contract.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { inPackage, readManifest, root } from '../build/paths.mjs';
import config from '../prettier.config.mjs';
import { elementFiles, storyFile } from './files.mjs';

const SOURCES = inPackage('elements', 'src');
const read = (/** @type {string} */ file) => readFileSync(path.join(SOURCES, file), 'utf8');
const STORIES = path.join(root, 'stories', 'elements');

/** Files of the script-tag build, and classes of the sheet that elements share. */
const RESERVED = new Set([
  'all',
  'ilmi',
  'loader',
  'lists',
  'modules',
  'integrity',
  'themes',
  'chunks',
]);

/** @param {string | undefined} name @returns {string | undefined} why it can't be an element's name */
function problemOf(name) {
  if (!name) return 'say the name of the element: npm run new -- goal-count';
  if (name.startsWith('ilmi-')) return `leave out "ilmi-": npm run new -- ${name.slice(5)}`;
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(name)) {
    return `"${name}" is not a name: small letters, digits and single hyphens, such as goal-count`;
  }
  const sheets = ['goal/goal', 'list/list', 'list/item'].map((file) => `${file}.styles.ts`);
  if (sheets.some((file) => new RegExp(`\\.ilmi-${name}\\b(?!-)`).test(read(file)))) {
    return `the class .ilmi-${name} is in use: choose another name`;
  }
  if (RESERVED.has(name))
    return `"${name}" is the name of a file beside the elements: choose another`;
  const taken = [name, `define/${name}.ts`].find((file) => existsSync(path.join(SOURCES, file)));
  return taken && `packages/elements/src/${taken} is there already: choose another name`;
}

/** @param {string} name */
async function create(name) {
  const words = name.split('-').map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  const pascal = words.join('');
  const [major, minor] = readManifest('elements').version.split('.');
  const names = {
    name,
    tag: `ilmi-${name}`,
    pascal,
    camel: `${pascal.charAt(0).toLowerCase()}${pascal.slice(1)}`,
    since: `${major}.${minor}`,
  };

  const files = new Map(
    Object.entries(elementFiles(names)).map(([file, text]) => [path.join(SOURCES, file), text]),
  );
  files.set(path.join(STORIES, `${name}.stories.ts`), storyFile(names));

  // The places that list every element.
  const all = path.join(SOURCES, 'define', 'all.ts');
  files.set(all, `${readFileSync(all, 'utf8')}import './${name}.js';\n`);
  const index = path.join(SOURCES, 'index.ts');
  const exported = `export { Ilmi${pascal} } from './${name}/${name}.js';\n`;
  files.set(index, readFileSync(index, 'utf8') + exported);
  const loader = path.join(SOURCES, 'loader.ts');
  files.set(
    loader,
    readFileSync(loader, 'utf8').replace(
      /( {2}\S+: \(\) => import\('\.\/define\/[\w-]+\.js'\),\n)(?=\};)/,
      `$1  '${name}': () => import('./define/${name}.js'),\n`,
    ),
  );

  for (const [file, text] of files) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, await format(text, { ...config, parser: 'typescript' }));
    console.log(path.relative(root, file));
  }
  console.log(`
<ilmi-${name}> shows the network's name until you say what it is for. Next:
  npm run build && npm run test:elements -- --files 'packages/elements/src/${name}/*.test.ts'
Not written: its room in ilmi-css.ts, its fallback in server/index.ts, its size budget in
packages/tools/build/sizes.mjs, its line in CHANGELOG.md.`);
}

const [name, ...rest] = process.argv.slice(2);
const problem =
  rest.length > 0 ? `one name at a time, not also ${rest.join(' ')}` : problemOf(name);
if (problem) {
  console.error(`No element was made: ${problem}.`);
  process.exitCode = 1;
} else await create(String(name));
