// What editors get. That it is up to date, the check of the generated files tells.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { inPackage } from '../build/paths.mjs';

const read = (/** @type {string} */ file) => readFileSync(inPackage('elements', file), 'utf8');
const names = (/** @type {{name: string}[]} */ list) => list.map(({ name }) => name);
/** Every element has a module that registers it. */
const TAGS = readdirSync(inPackage('elements', 'src', 'define'))
  .filter((file) => file !== 'all.ts')
  .map((file) => `ilmi-${file.replace('.ts', '')}`)
  .sort();

describe('files made from the manifest', () => {
  const { tags } = JSON.parse(read('vscode.html-custom-data.json'));
  const webTypes = JSON.parse(read('web-types.json'));
  const { elements } = webTypes.contributions.html;

  it('name every element', () => {
    assert.ok(TAGS.length >= 7);
    assert.deepEqual(names(tags).sort(), TAGS);
    assert.deepEqual(names(elements).sort(), TAGS);
    for (const file of ['react.d.ts', 'vue.d.ts', 'svelte.d.ts']) {
      for (const tag of TAGS) assert.ok(read(`frameworks/${file}`).includes(`'${tag}':`), file);
    }
    for (const tag of TAGS) assert.ok(read('llms.txt').includes(`### ${tag}\n`), tag);
  });

  it('know the words of an attribute', () => {
    const tracker = tags.find(({ name }) => name === 'ilmi-progress-tracker');
    const view = tracker.attributes.find(({ name }) => name === 'view');
    assert.deepEqual(names(view.values), ['bar', 'ring', 'pathway', 'milestones']);
    const badge = elements.find(({ name }) => name === 'ilmi-goal-badge');
    const variant = badge.attributes.find(({ name }) => name === 'variant');
    assert.equal(variant.value.type, "'statement' | 'compact' | 'line' | string");
    assert.deepEqual(names(badge.js.events), ['ilmi-error', 'ilmi-load']);
    assert.deepEqual(names(badge.js.properties), ['data', 'source']);
    // The same name has other words in another element.
    const actions = tags.find(({ name }) => name === 'ilmi-action-list');
    const status = actions.attributes.find(({ name }) => name === 'status');
    assert.deepEqual(names(status.values), ['planned', 'inProgress', 'done', 'stopped']);
  });

  it('describe every attribute', () => {
    for (const { name, attributes } of tags) {
      const bare = attributes.filter(({ description }) => !description);
      assert.deepEqual(names(bare), [], name);
      assert.ok(names(attributes).includes('lang'), name);
    }
  });

  it('name parts and custom properties once', () => {
    const { properties, pseudoElements } = JSON.parse(read('vscode.css-custom-data.json'));
    assert.deepEqual(names(properties), [
      ...['--ilmi-accent', '--ilmi-hairline', '--ilmi-ink', '--ilmi-paper', '--ilmi-radius'],
      ...['--ilmi-soft', '--ilmi-warn'],
    ]);
    assert.ok(names(pseudoElements).includes('::part(chart)'));
  });

  it('carry the version of the package', () => {
    assert.equal(webTypes.version, JSON.parse(read('package.json')).version);
  });
});
