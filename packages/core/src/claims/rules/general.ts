import { type Rule, UCPD } from '../case.js';
import { excellentLabel, isExcellent } from '../ecolabels.js';
import { licence } from '../text.js';

/** General claims: Annex I, 4a. */
export const general: readonly Rule[] = [
  {
    id: 'GEN-01',
    level: 'banned',
    legal: `${UCPD}, Annex I, 4a; art. 2(p)`,
    looksAt: 'text',
    text({ terms, has, around, isSpecified, text, goals, block }) {
      // The card of a goal prints base year, target and boundary beside its title.
      const isCard = block.role === 'badge' && goals.some(({ goal }) => hasLevel(goal));
      if (isCard || isSpecified() || block.presentation?.specificationVisible || isExcellent(text))
        return;
      return terms('generic').map((term) => ({
        evidence: term.text,
        details: () => ({ term: term.text }),
        // Food has its own rules for "organic" (Regulation (EU) 2018/848).
        level:
          /^ekologisk|^organic/iu.test(term.text) && has(around(term), 'organic')
            ? ('info' as const)
            : undefined,
      }));
    },
  },
  {
    id: 'GEN-02',
    level: 'banned',
    legal: `${UCPD}, Annex I, 4a; art. 2(p)`,
    looksAt: 'text, presentation.specificationVisible',
    text({ terms, isSpecified, block, subjectOf }) {
      const neutral = terms('neutral').filter((one) => subjectOf(one) !== 'entity');
      const [term] = [...terms('generic'), ...neutral];
      return (
        term &&
        !isSpecified() &&
        block.presentation?.specificationVisible === false && { evidence: term.text }
      );
    },
  },
  {
    id: 'GEN-03',
    level: 'banned',
    legal: `${UCPD}, art. 2(s); Annex I, 4a`,
    looksAt: 'text, organization.recognitions',
    text({ terms, sentences, has, text, organization, now }) {
      const label = excellentLabel(text);
      if (!label || !organization || licence.test(text)) return;
      // "The label turned 30" is news; "our paint carries the label" is a claim.
      const isClaimed =
        terms('generic').length > 0 ||
        sentences.some((one) => label.names.test(one.text) && has(one, 'owns') && !one.mentions);
      const isHeld = organization.recognitions?.some(
        ({ scheme, licence: number, validUntil }) =>
          label.names.test(scheme) && number && !(validUntil! < now),
      );
      return isClaimed && !isHeld && { evidence: label.name };
    },
  },
  {
    id: 'GEN-04',
    level: 'evidence',
    legal: `${UCPD}, art. 2(o)`,
    looksAt: 'presentation.symbols, story image',
    text({ terms, isSpecified, block, language }) {
      const { symbols: seen = [], picture = '' } = block.presentation ?? {};
      const shown = typeof picture === 'string' ? picture : (picture[block.lang] ?? '');
      const symbols = [...seen, ...(shown.match(language.words.symbol) ?? [])];
      if (!symbols.length || isSpecified()) return;
      const says = block.text.trim().split(/\s+/u).length;
      return (says <= 6 || terms('generic').length > 0) && { evidence: symbols.join(', ') };
    },
  },
];

/** A goal that its card specifies: a measured level with its year and boundary. */
const hasLevel = (goal: { target?: object; measure?: object; boundary?: object }): boolean =>
  Boolean(goal.target && goal.measure && goal.boundary);
