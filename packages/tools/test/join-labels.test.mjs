/** A field of the join form has one name wherever a person meets it: in the form, and on receivers' pages. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { joinWords } from '@ilmi/client/testing';
import { inPackage, root } from '../build/paths.mjs';

const php = await readFile(join(root, 'examples/receiver-php/words.php'), 'utf8');

/** Labels of the PHP receiver. @param {string} lang @returns {Map<string, string>} by the field's name in a form */
function phpLabels(lang) {
  const [, fields = ''] = php.split(`\n    '${lang}' => [`)[1]?.split("'fields' => [") ?? [];
  const end = fields.indexOf('\n        ],');
  return new Map(
    [...fields.slice(0, end).matchAll(/'([\w.]+)' => '((?:[^'\\]|\\.)*)'/g)].map(
      ([, name = '', label = '']) => [
        name.replace(/\.(\w+)$/, '[$1]'),
        label.replaceAll("\\'", "'"),
      ],
    ),
  );
}

/** Words of one list of the PHP receiver. @param {string} lang @param {string} field */
function phpWords(lang, field) {
  const [, words = ''] = php.split(`\n    '${lang}' => [`)[1]?.split("'words' => [") ?? [];
  const [list = ''] = words.split(`'${field}' => [`)[1]?.split(']') ?? [];
  return Object.fromEntries(
    [...list.matchAll(/'(\w+)' => '([^']*)'/g)].map(([, code = '', word = '']) => [code, word]),
  );
}

describe('labels of the join form', () => {
  for (const lang of /** @type {const} */ (['fi', 'sv', 'en'])) {
    it(`are the same in the form and at both receivers: ${lang}`, async () => {
      const module = await import(inPackage('elements', 'dist', 'join-form', `words.${lang}.js`));
      const { fields } = /** @type {{fields: Record<string, string>}} */ (module.words);
      const labels = phpLabels(lang);
      assert.ok(labels.size > 30, String(labels.size));
      assert.deepEqual(new Map(Object.entries(joinWords[lang].fields)), labels);
      for (const [name, label] of Object.entries(fields)) {
        // The form has a list of organisations there, receivers get an id.
        if (name !== 'organization[id]') assert.equal(label, labels.get(name), name);
      }
    });

    it(`and so are the words of its lists: ${lang}`, async () => {
      const load = async (/** @type {string} */ folder) =>
        (await import(inPackage('elements', 'dist', folder, `words.${lang}.js`))).words;
      const { sizes, inWords, inNumbers } = await load('join-form');
      const { kinds, themes } = await load('directory');
      const { options } = joinWords[lang];
      const one = Object.entries(kinds).map(([kind, [word]]) => [kind, word]);
      assert.deepEqual(options['organization[kind]'], Object.fromEntries(one));
      assert.deepEqual(options['organization[size]'], sizes);
      assert.deepEqual(options['goal[theme]'], themes);
      const { directional, quantitative } = options['goal[kind]'] ?? {};
      assert.deepEqual([directional, quantitative], [inWords, inNumbers]);
      for (const [field, words] of Object.entries(options)) {
        if (field !== 'purpose')
          assert.deepEqual(phpWords(lang, field.replace(/\[(\w+)\]/, '.$1')), words, field);
      }
    });
  }
});
