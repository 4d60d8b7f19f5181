/** The example that the stories tell of, and the goals in it that show what a story is about. */
import {
  lifeCycleOf,
  pickText,
  readDocument,
  type GoalKind,
  type IlmiDocument,
  type LifeCycle,
} from '@ilmi/core';
import input from '../../examples/municipality/ilmi.json';

/** The day of the example. On it, its goals are in every life cycle. */
export const DAY = '2026-11-24';

export { input };
export const example: IlmiDocument = readDocument(input).document;
const { goals = [], network } = example;

export const goalIds = goals.map(({ id }) => id);
export const organizationIds = (example.organizations ?? []).map(({ id }) => id);

function found(id: string | undefined, what: string): string {
  if (!id) throw new Error(`The municipality example has no goal that is ${what}`);
  return id;
}

export const goalOfKind = (kind: GoalKind): string =>
  found(goals.find((goal) => goal.kind === kind)?.id, kind);

export const goalInLifeCycle = (lifeCycle: LifeCycle): string =>
  found(
    goals.find((goal) => lifeCycleOf(goal, { now: DAY, network }) === lifeCycle)?.id,
    lifeCycle,
  );

/** What can speak against a goal as its publisher wants it. */
export type Against = 'label' | 'membership' | 'statement' | 'offsets' | 'finding';

/** The example with something that speaks against one of its goals. */
export function goalWith(against: Against): { goal: string; data: IlmiDocument } {
  const goal = goalOfKind('quantitative');
  const data = structuredClone(example);
  const at = data.goals!.findIndex(({ id }) => id === goal);
  const about = data.goals![at]!;
  about.statement = { fi: 'Ilmastoystävällinen', sv: 'Klimatvänlig', en: 'Climate friendly' };
  if (against === 'label') about.label = { basis: 'none' };
  if (against === 'statement') about.validUntil = '2026-10-31';
  if (against === 'offsets') {
    about.boundary = { kind: 'productGroup' };
    about.offsets = { role: 'towardTarget', share: 20 };
  }
  if (against === 'membership') {
    const owner = data.organizations!.find(({ id }) => id === about.organization)!;
    owner.membership = { ...owner.membership, validUntil: '2026-10-31' };
  }
  if (against === 'finding') {
    const path = `/goals/${at}/statement`;
    data.checks = { found: [{ rule: 'GEN-01', level: 'banned', path }] };
  }
  return { goal, data };
}

/** A goal told by attributes alone. Its words follow the bar's language, see {@link wordsIn}. */
export const attributes = {
  'organization-name': 'Esimerkki Oy',
  quantity: 'energy',
  boundary: 'organization',
  unit: 'MWh',
  'baseline-year': 2024,
  'baseline-value': 120,
  'target-year': 2028,
  'target-change': -20,
  'latest-year': 2025,
  'latest-value': 112.4,
  'latest-quality': 'measured',
  'valid-until': '2027-05-31',
};

/** The words of the same goal, as the example has them. */
export function wordsIn(language: string) {
  const goal = goals.find(({ id }) => id === 'sahko-2028');
  const source = example.sources?.find(({ id }) => id === goal?.baseline?.source);
  return {
    'goal-title': pickText(goal?.title, language)?.text,
    'source-name': pickText(source?.name, language)?.text,
  };
}
