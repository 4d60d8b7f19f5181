/** The workbench shows everything: every element, in every form, kind, life cycle and state. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { elementsIn } from '../build/elements.mjs';
import { inPackage, root } from '../build/paths.mjs';
import { findFiles } from './files.mjs';
import { storiesIn, typesOf, wantedStories } from './wanted-stories.mjs';

const elements = elementsIn(
  JSON.parse(await readFile(inPackage('elements', 'custom-elements.json'), 'utf8')),
);

const storyFile = (/** @type {string} */ tag) =>
  join(root, 'stories/elements', `${tag.replace(/^ilmi-/, '')}.stories.ts`);

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

    it(`${tagName} has a story for each form, kind, life cycle, strict statement and state`, async () => {
      const stories = await storiesIn(file);
      const missing = wantedStories(element, await typesOf(tagName)).filter(
        (one) => !stories.includes(one),
      );
      assert.deepEqual(missing, [], `export these from ${relative(root, file)}`);
    });
  }

  it('what must be there is known', async () => {
    const badge = elements.find(({ tagName }) => tagName === 'ilmi-goal-badge');
    assert.ok(badge);
    const wanted = wantedStories(badge, await typesOf(badge.tagName));
    for (const one of [
      'VariantLine',
      'KindEndState',
      'LifeCycleRenewalDue',
      'StrictLabel',
      'StateStale',
    ]) {
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
