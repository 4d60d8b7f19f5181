import { type DeriveOptions, followRenewals, lifeCycleOf } from './derive.js';
import type { Goal, Id, IsoDate, Organization } from './types.js';
import type { LifeCycle } from './vocabulary.js';

/** Whether an organisation is a member of the network on a day: its membership has begun and not ended. */
export const isMember = ({ membership }: Organization, now: IsoDate): boolean =>
  !(membership?.since && membership.since > now) &&
  !(membership?.validUntil && membership.validUntil < now);

/** The goals without those that another one, already begun, has renewed; in their order. */
export function currentGoals(goals: readonly Goal[], now: IsoDate): Goal[] {
  const renewing = new Map<Id, Goal[]>();
  for (const goal of goals) {
    if (!goal.renews || (goal.validFrom && goal.validFrom > now)) continue;
    const others = renewing.get(goal.renews);
    if (others) others.push(goal);
    else renewing.set(goal.renews, [goal]);
  }
  const renewed = (id: Id) => renewing.get(id) ?? [];
  return goals.filter((goal) => !renewing.has(goal.id) || followRenewals(goal, renewed) === goal);
}

/** Goals by the organisation whose they are, each in their order. */
export function goalsByOrganization(goals: readonly Goal[]): Map<Id, Goal[]> {
  const groups = new Map<Id, Goal[]>();
  for (const goal of goals) {
    const group = groups.get(goal.organization);
    if (group) group.push(goal);
    else groups.set(goal.organization, [goal]);
  }
  return groups;
}

const ORDER = ['active', 'renewalDue', 'upcoming', 'lapsed', 'ended', 'withdrawn'] as const;

/** Where an organisation stands: the best of its goals, in that order; `noGoal` without any. */
export function organizationLifeCycle(
  goals: readonly Goal[],
  options: DeriveOptions,
): LifeCycle | 'noGoal' {
  const states = goals.map((goal) => lifeCycleOf(goal, options));
  return ORDER.find((state) => states.includes(state)) ?? 'noGoal';
}
