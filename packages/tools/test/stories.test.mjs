/** The workbench shows everything: every element, in every form, kind, life cycle and state. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { goalKinds, lifeCycles } from '@ilmi/core/vocabulary';
import { loadCsf } from 'storybook/internal/csf-tools';
import { inPackage, root } from '../build/paths.mjs';
import { findFiles } from './files.mjs';

/**
 * @typedef {{name: string}} Named
 * @typedef {{tagName?: string, attributes?: Named[], cssStates?: Named[]}} Declaration
 */

const manifest = JSON.parse(await readFile(inPackage('elements', 'custom-elements.json'), 'utf8'));
/** @type {(Declaration & {tagName: string})[]} */
const elements = manifest.modules
  .flatMap((/** @type {{declarations: Declaration[]}} */ { declarations }) => declarations)
  .filter((/** @type {Declaration} */ { tagName }) => tagName);

const nameOf = (/** @type {string} */ tag) => tag.replace(/^ilmi-/, '');
const upper = (/** @type {string} */ word) => word.charAt(0).toUpperCase() + word.slice(1);
const pascal = (/** @type {string} */ name) => name.split('-').map(upper).join('');
const storyFile = (/** @type {string} */ tag) =>
  join(root, 'stories/elements', `${nameOf(tag)}.stories.ts`);

/** The names of a file's stories, read as Storybook reads them. @param {string} file */
async function storiesIn(file) {
  const code = await readFile(file, 'utf8');
  const { indexInputs } = loadCsf(code, { fileName: file, makeTitle: (title) => title }).parse();
  return indexInputs.map(({ exportName }) => exportName);
}

/**
 * The forms of an element: the lists of its types file, `goalBadgeVariants` as `Variant`.
 *
 * @param {string} tag
 * @returns {Promise<[prefix: string, words: readonly string[]][]>}
 */
async function formsOf(tag) {
  const name = nameOf(tag);
  const file = inPackage('elements', 'src', name, `${name}.types.ts`);
  if (!existsSync(file)) return [];
  const own = pascal(name);
  return Object.entries(await import(file)).flatMap(([list, words]) => {
    const [, form] = new RegExp(`^${own}(\\w+)s$`).exec(upper(list)) ?? [];
    return form && Array.isArray(words) ? [[form, words]] : [];
  });
}

/**
 * The stories that an element must have, by what the manifest says of it.
 *
 * @param {Declaration & {tagName: string}} element
 */
async function wantedStories({ tagName, attributes = [], cssStates = [] }) {
  const showsGoal = attributes.some(({ name }) => name === 'goal');
  /** @type {[prefix: string, words: readonly string[]][]} */
  const groups = [
    ...(await formsOf(tagName)),
    ['Kind', showsGoal ? goalKinds : []],
    ['LifeCycle', showsGoal ? lifeCycles : []],
    ['State', cssStates.map(({ name }) => name)],
  ];
  return groups.flatMap(([prefix, words]) => words.map((word) => prefix + upper(word)));
}

describe('stories', () => {
  it('the manifest is read', () => {
    assert.ok(elements.length >= 3, `only ${elements.length} elements`);
  });

  for (const element of elements) {
    const { tagName } = element;
    const file = storyFile(tagName);

    it(`${tagName} has a story file`, async () => {
      assert.ok(existsSync(file), `${relative(root, file)} is missing`);
      assert.ok((await storiesIn(file)).length > 0, `${relative(root, file)} has no story`);
    });

    it(`${tagName} has a story for each form, kind, life cycle and state`, async () => {
      const stories = await storiesIn(file);
      const missing = (await wantedStories(element)).filter((one) => !stories.includes(one));
      assert.deepEqual(missing, [], `export these from ${relative(root, file)}`);
    });
  }

  it('what must be there is known', async () => {
    const badge = elements.find(({ tagName }) => tagName === 'ilmi-goal-badge');
    assert.ok(badge);
    const wanted = await wantedStories(badge);
    for (const one of ['VariantLine', 'KindEndState', 'LifeCycleRenewalDue', 'StateStale']) {
      assert.ok(wanted.includes(one), one);
    }
  });

  it('no two stories have the same name', async () => {
    let count = 0;
    const files = await findFiles(root, ['stories/**/*.stories.ts']);
    for (const file of files) {
      const stories = await storiesIn(file);
      assert.equal(new Set(stories).size, stories.length, relative(root, file));
      count += stories.length;
    }
    console.log(`▸ ${count} stories in ${files.length} files`);
  });
});
