/** The stories that an element must have, and those that a file has. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { goalKinds, lifeCycles } from '@ilmi/core/vocabulary';
import { loadCsf } from 'storybook/internal/csf-tools';
import { ownWords } from '../build/elements.mjs';
import { inPackage } from '../build/paths.mjs';

const upper = (/** @type {string} */ word) => word.charAt(0).toUpperCase() + word.slice(1);

/** The names of a file's stories, read as Storybook reads them. @param {string} file */
export async function storiesIn(file) {
  const code = await readFile(file, 'utf8');
  const { indexInputs } = loadCsf(code, { fileName: file, makeTitle: (title) => title }).parse();
  return indexInputs.map(({ exportName }) => exportName);
}

/** The words of an element's types file. @param {string} tag @returns {Promise<Record<string, unknown>>} */
export async function typesOf(tag) {
  const name = tag.replace(/^ilmi-/, '');
  const file = inPackage('elements', 'src', name, `${name}.types.ts`);
  return existsSync(file) ? import(file) : {};
}

/** What a goal's element may have to draw as a neutral statement. */
const STRICT = ['label', 'membership', 'statement', 'offsets', 'finding'];

/**
 * By what the manifest and the element's types file say of it.
 *
 * @param {import('../build/elements.mjs').Element} element
 * @param {Record<string, unknown>} types
 */
export function wantedStories({ tagName, attributes = [], cssStates = [] }, types) {
  const showsGoal = attributes.some(({ name }) => name === 'goal-title');
  /** @type {[prefix: string, words: readonly string[]][]} */
  const groups = [
    ...Object.entries(ownWords(tagName, types)),
    ['kind', showsGoal ? goalKinds : []],
    ['lifeCycle', showsGoal ? lifeCycles : []],
    ['strict', showsGoal ? STRICT : []],
    ['state', cssStates.map(({ name }) => name)],
  ];
  return groups.flatMap(([prefix, words]) => words.map((word) => upper(prefix) + upper(word)));
}
