import type { Rule } from '../case.js';
import { UCPD } from '../case.js';

/** Texts in several languages, stories, and what decides which rules apply. */
export const texts: readonly Rule[] = [
  {
    id: 'LNG-01',
    level: 'evidence',
    legal: `${UCPD}, art. 6`,
    looksAt: 'all texts',
    goal({ goal: { title, statement }, texts }) {
      // A statement in one language stands beside the titles of all.
      if (typeof statement === 'string' && typeof title === 'object') return;
      // A statement in one language only is printed as it is in all.
      const alike = texts.filter(
        ({ block }) => typeof statement !== 'object' || block.lang in statement,
      );
      const strengths = alike.map(({ terms, percents }) => ({
        claims: (['generic', 'neutral', 'certified', 'offset'] as const)
          .filter((of) => terms(of).length)
          .join(', '),
        percents: percents()
          .sort((a, b) => a - b)
          .join(', '),
      }));
      const [first, ...rest] = strengths;
      const other = rest.find(
        ({ claims, percents }) => claims !== first!.claims || percents !== first!.percents,
      );
      return (
        other && {
          evidence: [
            first!.claims || first!.percents || '–',
            other.claims || other.percents || '–',
          ].join(' / '),
        }
      );
    },
  },
  {
    id: 'STY-01',
    level: 'evidence',
    legal: `${UCPD}, art. 6, 12`,
    looksAt: 'story.goals, text',
    text({ block, goals, terms, has, around, percents }) {
      if (block.role !== 'story' || goals.length) return;
      const [term] = [
        ...terms('generic'),
        ...terms('neutral'),
        ...terms('offset'),
        ...(percents().length
          ? terms('reduction').filter((one) => has(around(one), 'emissions'))
          : []),
      ];
      return term && { evidence: term.text };
    },
  },
  {
    id: 'CTX-01',
    level: 'info',
    legal: 'Scope of the rules',
    looksAt: 'network.audience, organization.isTrader',
    document({ network, organizations, goals }) {
      const speaking = organizations?.filter(({ id }) =>
        goals?.some(({ organization }) => organization === id),
      );
      const unset = speaking?.filter(
        ({ kind, isTrader }) =>
          isTrader === undefined &&
          (kind === 'company' || kind === 'association' || kind === 'other'),
      );
      if (network && network.audience === undefined) return { at: '/network/audience' };
      return (
        !network &&
        unset &&
        unset.length > 0 && { at: `/organizations/${organizations!.indexOf(unset[0]!)}/isTrader` }
      );
    },
  },
];
