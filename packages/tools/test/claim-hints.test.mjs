/**
 * What is left of the rules in the script-tag build, for the form to join, finds what the whole of them finds with the
 * same words.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { bundleText } from '../build/bundle.mjs';
import { inPackage } from '../build/paths.mjs';
import { claimsForForms, rulesOfForms } from '../build/plugins/claim-hints.mjs';
import { elementSources } from '../build/plugins/element-sources.mjs';

const HINTS = inPackage('elements', 'src', 'join-form', 'hints.ts');
const LANGUAGES = ['fi', 'sv', 'en'];
const NUMBERS = {
  'goal[kind]': 'quantitative',
  'goal[unit]': 'kWh',
  'goal[baselineYear]': '2023',
  'goal[targetYear]': '2028',
  'goal[targetChange]': '−15',
};

/**
 * @typedef {(draft: {values: Record<string, string>, offered?: string}, lang: string, view: object) =>
 *   Promise<Record<string, string[]>>} HintsOf
 */

/** @param {import('rollup').Plugin[]} plugins @returns {Promise<{code: string, hintsOf: HintsOf}>} */
async function build(plugins) {
  const code = await bundleText({
    input: HINTS,
    plugins: [elementSources(), ...plugins, nodeResolve()],
    output: { format: 'es', inlineDynamicImports: true },
  });
  const made = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  return { code, hintsOf: made.hintsOf };
}

const whole = await build([]);
const short = await build([claimsForForms()]);

/** @type {{lang: string, text: string}[]} the texts on which the rules are tried */
const corpus = ['development', 'test'].flatMap((half) =>
  JSON.parse(readFileSync(inPackage('core', 'test', 'claims', `corpus-${half}.json`), 'utf8')),
);

test('there are texts and rules to compare', () => {
  for (const lang of LANGUAGES) assert.ok(corpus.filter((one) => one.lang === lang).length > 50);
  assert.ok(rulesOfForms().size > 5);
});

for (const lang of LANGUAGES) {
  for (const boundary of ['organization', 'productGroup']) {
    test(`${lang}, ${boundary}: the same hints as with every rule and class`, async () => {
      const document = { goals: [{ id: 'g', boundary: { kind: boundary } }] };
      const view = { document, now: '2026-11-24' };
      let found = 0;
      for (const { text } of corpus.filter((one) => one.lang === lang)) {
        for (const numbers of [{}, NUMBERS]) {
          const values = { 'goal[title]': text, 'goal[note]': text, 'goal[id]': 'g', ...numbers };
          const expected = await whole.hintsOf({ values }, lang, view);
          assert.deepEqual(await short.hintsOf({ values }, lang, view), expected, text);
          found += expected['goal[title]']?.length ?? 0;
        }
      }
      assert.ok(found > 20, `${found} hints`);
    });
  }

  test(`${lang}: what is left out is gone`, () => {
    const rules = new Set(short.code.match(/(?<=['"])[A-Z]{3}-\d\d(?=['"])/g));
    assert.deepEqual([...rules].sort(), [...rulesOfForms()].sort());
    assert.ok(short.code.length * 1.3 < whole.code.length);
  });
}
