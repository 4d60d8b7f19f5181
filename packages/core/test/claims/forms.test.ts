import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type TermClass, loadClaims } from '../../src/claims/index.js';
import { normalize } from '../../src/claims/text.js';

/** A Finnish lemma in twelve cases of the singular and the plural; `null` where a form is not used. */
interface Lemma {
  lemma: string;
  class: TermClass;
  singular: (string | null)[];
  plural: (string | null)[];
  /** With -mme, comparative, superlative, with -kin, adverb. */
  extra: (string | null)[];
  /** Why a form is not used. */
  reasons: Record<string, string>;
}

const [language] = await loadClaims(['fi']);
const lemmas = JSON.parse(
  readFileSync(new URL('forms.fi.json', import.meta.url), 'utf8'),
) as Lemma[];

/** Lemmas that alone are no hit, with the reason why, and with the word that makes them one. */
const BESIDE: Record<string, { reason: string; word: string }> = {
  hyvitetty: { reason: 'alone it is a refund', word: 'päästöt' },
};

for (const { lemma, class: of, singular, plural, extra, reasons } of lemmas)
  test(`${lemma}: every form is found as "${of}", or there is a reason`, () => {
    const words = language!.words[of];
    const missed = [...singular, ...plural, ...extra].filter((form): form is string => {
      if (form === null) return false;
      const beside = BESIDE[lemma]?.word ?? '';
      const text = normalize(`${form} ${beside}`).replace(language!.allowed, '\u0000');
      return text.search(words) < 0;
    });
    assert.deepEqual(missed, []);
    const nulls = [...singular, ...plural, ...extra].filter((form) => form === null).length;
    assert.ok(nulls === 0 || Object.keys(reasons).length > 0);
  });
