import {
  type Goal,
  type IlmiDocument,
  isMember,
  lifeCycleOf,
  resolveGoal,
  validity,
} from '@ilmi/core';

/** A goal that somebody has to renew, and by when. */
export interface Renewal {
  goal: Goal;
  /** Calendar day, `YYYY-MM-DD`. */
  day: string;
  /** `soon`: within 60 days. */
  state: 'overdue' | 'soon' | 'later';
}

/**
 * The goals of a network's members that hold today, or of one organisation, the most urgent first.
 * When a renewal is due is for the core to say: badges and this list never differ.
 */
export function renewalsIn(
  document: IlmiDocument,
  now: string,
  organization?: string | null,
): Renewal[] {
  const { goals = [], organizations = [], network } = document;
  const former = new Set(organizations.filter((one) => !isMember(one, now)).map(({ id }) => id));

  const renewalOf = (goal: Goal): Renewal[] => {
    const isOurs = organization
      ? goal.organization === organization
      : !former.has(goal.organization);
    const isRenewed = resolveGoal(document, goal.id, now)?.goal !== goal;
    const { reviewDue, until } = validity(goal, network);
    const day = reviewDue ?? until;
    if (!isOurs || isRenewed || !day) return [];
    // A goal that only names its last day is to be renewed by that day.
    const lifeCycle = lifeCycleOf({ ...goal, reviewDue: day }, { now, network });
    if (lifeCycle === 'active') return [{ goal, day, state: 'later' }];
    if (lifeCycle === 'renewalDue') return [{ goal, day, state: day < now ? 'overdue' : 'soon' }];
    return [];
  };
  return goals.flatMap(renewalOf).sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}
