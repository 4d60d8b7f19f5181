import { type Rule, UCPD } from '../case.js';

/** Ecolabels and classes that stand for recognised excellent performance (article 2(s)). */
const excellent =
  /(?<![\p{L}])(?:EU[- ](?:ympäristömerk|ecolabel|miljömärk|kukka|blomman|flower)|(?:the )?nordic swan|svan(?:en|märk)|joutsen|swan ecolabel|blauer? engel|blue angel|bra miljöval|good environmental choice|(?:energialuok\p{L}*|energy class|energiklass)\s+A(?![\p{L}]))/iu;
const number = /\d{3,}/u;

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
      if (
        isCard ||
        isSpecified() ||
        block.presentation?.specificationVisible ||
        excellent.test(text)
      )
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
    legal: `${UCPD}, art. 2(p)`,
    looksAt: 'text, presentation.specificationVisible',
    text({ terms, isSpecified, block }) {
      const [term] = [...terms('generic'), ...terms('neutral')];
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
    text({ terms, text, organization, now }) {
      const match = excellent.exec(text);
      if (!match || !organization || !terms('generic').length || number.test(text)) return;
      const name = simple(match[0]);
      const held = organization.recognitions?.some(
        ({ scheme, licence, validUntil }) =>
          (simple(scheme).includes(name.slice(0, 5)) ||
            name.includes(simple(scheme).slice(0, 5))) &&
          licence &&
          !(validUntil! < now),
      );
      return !held && { evidence: match[0] };
    },
  },
  {
    id: 'GEN-04',
    level: 'evidence',
    legal: `${UCPD}, art. 2(o)`,
    looksAt: 'presentation.symbols, story image',
    text({ terms, isSpecified, block }) {
      const symbols = block.presentation?.symbols ?? [];
      if (!symbols.length || isSpecified()) return;
      const says = block.text.trim().split(/\s+/u).length;
      return (says <= 6 || terms('generic').length > 0) && { evidence: symbols.join(', ') };
    },
  },
];

const simple = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** A goal that its card specifies: a measured level with its year and boundary. */
const hasLevel = (goal: { target?: object; measure?: object; boundary?: object }): boolean =>
  Boolean(goal.target && goal.measure && goal.boundary);
