import { pickText } from '../../text.js';
import type { GoalCase, Rule } from '../case.js';
import { UCPD, numberIn } from '../case.js';
import type { ClaimLanguage } from '../types.js';

/** What a claim covers: Annex I, 4b. */
export const scope: readonly Rule[] = [
  {
    id: 'SCP-01',
    level: 'banned',
    legal: `${UCPD}, Annex I, 4b`,
    looksAt: 'text, boundary.kind, boundary.coverage, boundary.excluded',
    text({ terms, has, around, goals }) {
      const partial = goals.filter(isPartial);
      if (!partial.length || partial.length < goals.length) return;
      const term = terms('whole').find((whole) => {
        const sentence = around(whole);
        if (limits.test(sentence.text)) return false;
        // "Fully" says it of something neutral; a boiler may be fully replaced.
        const of = /\s/u.test(whole.text)
          ? (['emissions', 'neutral', 'generic', 'reduction', 'comparison'] as const)
          : (['neutral', 'generic'] as const);
        return of.some((one) => has(sentence, one));
      });
      return (
        term && {
          evidence: term.text,
          details: (lang) => ({ boundary: boundaryName(partial[0]!, lang) }),
        }
      );
    },
  },
  {
    id: 'SCP-02',
    level: 'evidence',
    legal: `${UCPD}, Annex I, 4b; art. 7`,
    looksAt: 'boundary.scopes',
    goal: ({ goal: { boundary, measure } }) =>
      measure?.quantity === 'ghgEmissions' &&
      (boundary?.kind === 'organization' || boundary?.kind === 'valueChain') &&
      !boundary.scopes?.length && { at: '/boundary/scopes' },
  },
  {
    id: 'SCP-03',
    level: 'misleading',
    legal: `${UCPD}, Annex I, 4b`,
    looksAt: 'text, boundary.kind, boundary.scopes',
    goal: ({ goal: { boundary, measure } }) =>
      boundary?.kind === 'valueChain' &&
      measure?.quantity === 'ghgEmissions' &&
      boundary.scopes &&
      !boundary.scopes.includes(3) && { at: '/boundary/scopes' },
    text({ terms, has, around, goals }) {
      const without = goals.filter(
        ({ goal }) =>
          goal.measure?.quantity === 'ghgEmissions' && !goal.boundary?.scopes?.includes(3),
      );
      if (!without.length || without.length < goals.length) return;
      const term = terms('valueChain').find((chain) => has(around(chain), 'emissions'));
      return term && { evidence: term.text };
    },
  },
  {
    id: 'SCP-04',
    level: 'misleading',
    legal: `${UCPD}, art. 6(1)`,
    looksAt: 'text, boundary.kind',
    text({ terms, goals }) {
      const [first] = goals;
      const kind = first?.goal.boundary?.kind;
      if (!kind || goals.some(({ goal }) => goal.boundary?.kind !== kind)) return;
      const own = terms('own');
      const area = terms('area');
      const wrong = kind === 'territory' ? own : kind === 'organization' ? area : [];
      const right = kind === 'territory' ? area : own;
      return wrong.length > 0 && !right.length && { evidence: wrong[0]!.text };
    },
  },
];

/** "Our whole company, commuting excluded" says what it leaves out. */
const limits =
  /exclud|except|without|not includ|lukuun ottamatta|(?<!\p{L})ilman(?!\p{L})|pois lukien|paitsi|utom|exklu|förutom|undantag|(?<!\p{L})utan(?!\p{L})/iu;

function isPartial({ goal: { boundary } }: GoalCase): boolean {
  if (!boundary) return false;
  return (
    boundary.kind === 'activity' ||
    boundary.kind === 'productGroup' ||
    boundary.coverage! < 100 ||
    boundary.excluded !== undefined
  );
}

function boundaryName({ goal: { boundary }, document }: GoalCase, { lang, names }: ClaimLanguage) {
  const { kind, coverage, excluded } = boundary!;
  const share =
    coverage! < 100 &&
    `${numberIn(lang, coverage!)}${lang === 'en' ? '' : '\u00a0'}%${names.coverage}`;
  const left = excluded && names.excluded + (pickText(excluded, lang, document)?.text ?? '');
  return [share || names[kind] || kind, left].filter(Boolean).join(', ');
}
