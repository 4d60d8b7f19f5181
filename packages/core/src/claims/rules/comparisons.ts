import type { Rule } from '../case.js';
import { UCPD } from '../case.js';

/** Comparisons, rankings and merits. */
export const comparisons: readonly Rule[] = [
  {
    id: 'LEG-01',
    level: 'evidence',
    legal: `${UCPD}, Annex I, 10a`,
    looksAt: 'text, plan.measures[].legalRequirement',
    goal: ({ goal: { plan } }) =>
      plan?.measures?.flatMap(({ legalRequirement }, index) =>
        legalRequirement ? [{ at: `/plan/measures/${index}/legalRequirement` }] : [],
      ),
    text({ terms, has, around }) {
      const term = terms('duty').find((duty) => has(around(duty), 'merit'));
      return term && { evidence: term.text };
    },
  },
  {
    id: 'CMP-01',
    level: 'misleading',
    legal: `${UCPD}, art. 6(1)`,
    looksAt: 'text',
    text({ termsIn, has, years, sentences, goals }) {
      for (const sentence of sentences) {
        if (!has(sentence, 'comparison')) continue;
        if (!(['emissions', 'generic', 'resource'] as const).some((of) => has(sentence, of)))
          continue;
        const [vague] = termsIn(sentence, 'vague');
        const named = has(sentence, 'comparator') || years(sentence).length > 0;
        const [term] = termsIn(sentence, 'comparison');
        // "Smaller emissions" alone is no comparison with anybody; a number makes it one.
        const stated = /\d\s*(?:%|prosent|procent|per\s?cent)/iu.test(sentence.text);
        if ((vague && !named) || (stated && !named && has(sentence, 'emissions') && !goals.length))
          return { evidence: (vague ?? term)!.text };
      }
      return;
    },
  },
  {
    id: 'CMP-02',
    level: 'evidence',
    legal: `${UCPD}, art. 7(7)`,
    looksAt: 'text',
    text({ terms, years, around }) {
      const term = terms('ranking').find((ranking) => !years(around(ranking)).length);
      return term && { evidence: term.text };
    },
  },
];
