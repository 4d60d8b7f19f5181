import type { Goal, IlmiDocument } from '@ilmi/core';
import { exampleDocument } from './wtr.js';

/** A goal of the example, with something that speaks against drawing it as its publisher wants it. */
export interface StrictCase {
  name: string;
  /** The rules that an owner's console line names. */
  rules: string;
  /** What is missing, in Finnish. */
  missing: string;
  document: IlmiDocument;
}

/** The goal that each of {@link strictCases} is about. */
export const STRICT_GOAL = 'sahko-2028';
/** Its publisher's wording, which is in none of the neutral statements. */
export const STRICT_STATEMENT = 'Hiilineutraali sähkö nyt';

/** Where the goal stands in the example. */
export const strictPath = ({ goals = [] }: IlmiDocument) =>
  `/goals/${goals.findIndex(({ id }) => id === STRICT_GOAL)}`;

type Change = (goal: Goal, document: IlmiDocument) => void;

const changes: [name: string, rules: string, missing: string, change: Change][] = [
  [
    'a label without a basis',
    'LBL-01',
    'merkin voimassa oleva peruste',
    (goal) => (goal.label = { basis: 'none' }),
  ],
  [
    'a membership that is over',
    'LBL-05',
    'voimassa oleva jäsenyys',
    (goal, { organizations = [] }) => {
      const owner = organizations.find(({ id }) => id === goal.organization)!;
      owner.membership = { ...owner.membership, validUntil: '2026-11-23' };
    },
  ],
  [
    'a statement about a goal that has lapsed',
    'FUT-10',
    'voimassa oleva tavoite',
    (goal) => (goal.validUntil = '2026-11-23'),
  ],
  [
    'a product with offsets',
    'OFF-01',
    'tuotteen vaikutus ilman kompensointia',
    (goal) => {
      goal.boundary = { kind: 'productGroup' };
      goal.offsets = { role: 'towardTarget', share: 20 };
    },
  ],
  [
    'findings of a check',
    'GEN-01, SCP-01',
    'mihin väite perustuu',
    (_, document) => {
      const path = `${strictPath(document)}/statement`;
      document.checks = {
        found: [
          { rule: 'GEN-01', level: 'banned', path },
          { rule: 'SCP-01', level: 'misleading', path },
        ],
      };
    },
  ],
];

/** One for each group of reasons. */
export const strictCases = (): Promise<StrictCase[]> =>
  Promise.all(
    changes.map(async ([name, rules, missing, change]) => {
      const document = (await exampleDocument()) as IlmiDocument;
      const goal = document.goals!.find(({ id }) => id === STRICT_GOAL)!;
      goal.statement = STRICT_STATEMENT;
      change(goal, document);
      return { name, rules, missing, document };
    }),
  );
