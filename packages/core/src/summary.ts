import { derive, followRenewals, organizationLifeCycle } from './derive.js';
import type { Action, Goal, Id, IlmiDocument, IsoDate, Organization } from './types.js';
import { convert, parseUnit } from './units.js';
import type { Accounting, Open, Quantity, Scope } from './vocabulary.js';

/** How many there are of each word. What is not told is counted under `unknown`. */
export type Counts = Readonly<Record<string, number>>;

/** Steps done by `now`, and all. */
export interface StepCount {
  done: number;
  total: number;
}

/** The effects of actions that may be added up. As reported by members. */
export interface EffectSum {
  quantity: Open<Quantity>;
  /** Unit of `value`: that of the first action. */
  unit: string;
  /** The calendar year that the effects are of. */
  year: number;
  /** `null` only where accounting rules do not apply, which is everywhere but for emissions. */
  accounting: Open<Accounting> | null;
  /** Greenhouse Gas Protocol scopes, ascending; empty where they do not apply. */
  scopes: readonly Scope[];
  /** Negative values are reductions. */
  value: number;
  /** How many actions are behind the number, at least 1. */
  actions: number;
}

/** A goal whose renewal is due within 60 days, or overdue and not yet lapsed. */
export interface RenewalDue {
  goal: Id;
  organization: Id;
  reviewDue: IsoDate;
  /** The day has passed. */
  overdue: boolean;
}

/** What can be counted in a network. Levels and territories are never added up. */
export interface Summary {
  /** Members of the network on the day. */
  members: {
    total: number;
    kind: Counts;
    municipality: Counts;
    /** Members with a goal of the theme; one with goals of two themes is in both. */
    theme: Counts;
    /** By the best of each member's goals; `noGoal` without any. */
    lifeCycle: Counts;
  };
  /** Goals of members. A goal that another one renews is counted once, as the newer one. */
  goals: {
    total: number;
    kind: Counts;
    municipality: Counts;
    theme: Counts;
    lifeCycle: Counts;
    pace: Counts;
  };
  /** Milestones of those goals. */
  steps: StepCount & {
    kind: Readonly<Record<string, StepCount>>;
    municipality: Readonly<Record<string, StepCount>>;
    theme: Readonly<Record<string, StepCount>>;
    lifeCycle: Readonly<Record<string, StepCount>>;
    pace: Readonly<Record<string, StepCount>>;
  };
  /** The most urgent first. */
  renewals: readonly RenewalDue[];
  effects: readonly EffectSum[];
  /** Done actions whose effect could not be added to anything, because a part of it is not told. */
  effectsLeftOut: number;
}

export interface SummaryOptions {
  /** The visitor's calendar day. */
  now: IsoDate;
  /** Only members of this municipality, by its code. */
  municipality?: string;
}

const unknown = (word: string | undefined): string => word || 'unknown';

// Through a Map: a word of the document may be `__proto__`.
function tally(words: Iterable<string>): Counts {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function sumSteps<T extends StepCount>(
  list: readonly T[],
  by: (item: T) => string,
): Readonly<Record<string, StepCount>> {
  const sums = new Map<string, StepCount>();
  for (const item of list) {
    const sum = sums.get(by(item)) ?? { done: 0, total: 0 };
    sums.set(by(item), { done: sum.done + item.done, total: sum.total + item.total });
  }
  return Object.fromEntries(sums);
}

/** Whether an organisation belongs to the network on a day. Without dates it does. */
export const isMember = ({ membership }: Organization, now: IsoDate): boolean =>
  !(membership?.since && membership.since > now) &&
  !(membership?.validUntil && membership.validUntil < now);

/**
 * Adds up the effects of done actions, and only like ones: same quantity, unit after conversion,
 * year, accounting and scopes. Left out is whatever does not tell one of these (accounting and
 * scopes: for emissions), shares and values per something, and actions for a territory's goal,
 * which would count what companies in the territory report as well.
 */
function sumEffects(actions: readonly Action[], goals: ReadonlyMap<Id, Goal>) {
  const sums = new Map<string, EffectSum>();
  let effectsLeftOut = 0;
  for (const { effect, goals: ids = [], status } of actions) {
    if (status !== 'done' || !effect) continue;
    const { quantity, value, year } = effect;
    const emissions = quantity === 'ghgEmissions';
    const accounting = effect.accounting === 'unknown' ? undefined : effect.accounting;
    const scopes = [...new Set(effect.scopes)].sort();
    const unit = parseUnit(effect.unit);
    if (
      !quantity ||
      !year ||
      !unit ||
      unit.family === 'percent' ||
      (unit.divisor && unit.divisor !== 'a') ||
      (emissions && !(accounting && scopes.length)) ||
      !Number.isFinite(value) ||
      ids.some((id) => goals.get(id)?.boundary?.kind === 'territory')
    ) {
      effectsLeftOut++;
      continue;
    }
    const key = JSON.stringify([quantity, unit.family, unit.divisor, year, accounting, scopes]);
    const sum = sums.get(key) ?? {
      quantity,
      unit: effect.unit,
      year,
      accounting: accounting ?? null,
      scopes,
      value: 0,
      actions: 0,
    };
    const added = convert(value, effect.unit, sum.unit);
    if (added === undefined) {
      effectsLeftOut++;
      continue;
    }
    // Twelve digits hide what binary arithmetic adds.
    sum.value = +(sum.value + added).toPrecision(12);
    sum.actions++;
    sums.set(key, sum);
  }
  return { effects: [...sums.values()], effectsLeftOut };
}

/**
 * Counts members, goals and steps, lists the renewals that are due, and adds up what may be added.
 * Organisations whose membership has ended or not begun are left out with all that is theirs;
 * goals of organisations that the document does not list are kept.
 */
export function summarize(document: IlmiDocument, { now, municipality }: SummaryOptions): Summary {
  const { organizations = [], goals = [], actions = [], network } = document;
  const all = new Map(organizations.map((o) => [o.id, o]));
  const here = (o: Organization | undefined) =>
    (!o || isMember(o, now)) && (!municipality || o?.municipality === municipality);
  const members = organizations.filter(here);
  const place = (id: Id) => unknown(all.get(id)?.municipality);

  const renewing = new Map<Id, Goal[]>();
  for (const goal of goals) {
    if (!goal.renews || (goal.validFrom && goal.validFrom > now)) continue;
    const others = renewing.get(goal.renews);
    if (others) others.push(goal);
    else renewing.set(goal.renews, [goal]);
  }
  const own = goals.filter(
    (goal) =>
      here(all.get(goal.organization)) &&
      followRenewals(goal, (id) => renewing.get(id) ?? []) === goal,
  );
  const options = { now, network };
  const rows = own.map((goal) => {
    const derived = derive(goal, options);
    return {
      goal,
      derived,
      kind: unknown(goal.kind),
      municipality: place(goal.organization),
      theme: unknown(goal.theme),
      done: derived.steps?.done ?? 0,
      total: derived.steps?.total ?? 0,
    };
  });
  const goalsOf = new Map<Id, Goal[]>();
  for (const goal of own) {
    const list = goalsOf.get(goal.organization);
    if (list) list.push(goal);
    else goalsOf.set(goal.organization, [goal]);
  }
  const stepped = rows.filter(({ total }) => total);

  return {
    members: {
      total: members.length,
      kind: tally(members.map((o) => unknown(o.kind))),
      municipality: tally(members.map((o) => unknown(o.municipality))),
      theme: tally(
        members.flatMap((o) => [...new Set(goalsOf.get(o.id)?.map((goal) => unknown(goal.theme)))]),
      ),
      lifeCycle: tally(members.map((o) => organizationLifeCycle(goalsOf.get(o.id) ?? [], options))),
    },
    goals: {
      total: rows.length,
      kind: tally(rows.map((row) => row.kind)),
      municipality: tally(rows.map((row) => row.municipality)),
      theme: tally(rows.map((row) => row.theme)),
      lifeCycle: tally(rows.map((row) => row.derived.lifeCycle)),
      pace: tally(rows.map((row) => row.derived.pace)),
    },
    steps: {
      done: stepped.reduce((sum, { done }) => sum + done, 0),
      total: stepped.reduce((sum, { total }) => sum + total, 0),
      kind: sumSteps(stepped, (row) => row.kind),
      municipality: sumSteps(stepped, (row) => row.municipality),
      theme: sumSteps(stepped, (row) => row.theme),
      lifeCycle: sumSteps(stepped, (row) => row.derived.lifeCycle),
      pace: sumSteps(stepped, (row) => row.derived.pace),
    },
    renewals: rows
      .filter(({ derived }) => derived.lifeCycle === 'renewalDue')
      .map(({ goal, derived }) => ({
        goal: goal.id,
        organization: goal.organization,
        reviewDue: derived.valid.reviewDue!,
        overdue: derived.valid.reviewDue! < now,
      }))
      .sort((a, b) => (a.reviewDue < b.reviewDue ? -1 : +(a.reviewDue > b.reviewDue))),
    ...sumEffects(
      actions.filter(({ organization }) => here(all.get(organization))),
      new Map(goals.map((goal) => [goal.id, goal])),
    ),
  };
}
