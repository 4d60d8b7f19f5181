import type { SourceContext } from '@ilmi/client';
import type { Goal, Moment, Observation, Target } from '@ilmi/core';
import type { Direction } from '@ilmi/core/vocabulary';
import { measureOf, unitOf } from '../shared/units.js';
import type { Indicator, Value } from './answers.js';
import type { KausalOptions } from './index.js';
import { BOUNDARY_NOTE } from './words.js';

/** A value whose day and number are both known. */
interface Known {
  date: string;
  value: number;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

function known(value: Value | null | undefined): Known | undefined {
  const { date, value: number } = value ?? {};
  return typeof date === 'string' &&
    day.test(date) &&
    typeof number === 'number' &&
    Number.isFinite(number)
    ? { date, value: number }
    : undefined;
}

/** A year's value stands at its 31 December; whatever day it has, it is the year's. */
const momentOf = (date: string, isYearly: boolean): Moment =>
  isYearly || date.endsWith('-12-31') ? { year: Number(date.slice(0, 4)) } : { date };

/** Words of `desiredTrend` and of `nonQuantifiedGoal`. */
const DIRECTIONS = new Map<string, Direction>([
  ['DECREASING', 'decrease'],
  ['DECREASE', 'decrease'],
  ['INCREASING', 'increase'],
  ['INCREASE', 'increase'],
]);

/** Last day of a month; day 0 is the last of the month before. */
function monthOf(date: string): { start: string; end: string } {
  const [year = 0, month = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return { start: `${last.slice(0, 8)}01`, end: last };
}

/**
 * The goal of an indicator: `quantitative` where it has goals with numbers, `directional` where it says only
 * which way, `monitoring` otherwise.
 */
export function goalOf(
  indicator: Indicator,
  { baseline = 'reference', boundary }: KausalOptions,
  organization: string,
  source: string,
  context: SourceContext,
): Goal {
  const place = `indicator ${indicator.id}`;
  const isYearly = indicator.timeResolution !== 'MONTH' && indicator.timeResolution !== 'DAY';
  const label = indicator.unit?.shortName?.trim() || indicator.unit?.name?.trim();
  const unit = label ? unitOf(label) : undefined;
  const measured = unit && measureOf(unit.unit);
  const quantity =
    measured?.quantity === 'other' &&
    /jäte|jätte|avfall|waste/i.test(indicator.quantity?.name ?? '')
      ? 'waste'
      : measured?.quantity;
  // Figures of a flow add up over a period; others are levels on a day.
  const isFlow = quantity !== undefined && quantity !== 'other' && measured?.basis !== 'share';

  const values = (indicator.values ?? [])
    .flatMap((value) => known(value) ?? [])
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const observations = values.map(({ date, value }): Observation => {
    if (isYearly) return { ...momentOf(date, true), value, source };
    if (!isFlow) return { date, value, source };
    const period =
      indicator.timeResolution === 'MONTH' ? monthOf(date) : { start: date, end: date };
    return { period, value, source };
  });

  const goal: Goal = {
    id: `kausal-${indicator.id}`,
    organization,
    title: indicator.name!.trim(),
    kind: 'monitoring',
    ...(quantity === 'ghgEmissions' && { theme: 'emissions' }),
    // "A part" promises least, where nobody has said what the figures cover.
    boundary: boundary ? { kind: boundary } : { kind: 'activity', note: BOUNDARY_NOTE },
    ...(unit &&
      measured && {
        measure: {
          quantity: quantity!,
          ...unit,
          basis: measured.basis,
          ...(quantity === 'ghgEmissions' && { accounting: 'unknown' }),
        },
      }),
    ...(observations.length > 0 && { observations }),
  };

  const trend = DIRECTIONS.get(indicator.desiredTrend ?? '');
  const aims = aimsOf(indicator, place, context);
  if (!aims.length) {
    const direction = DIRECTIONS.get(indicator.nonQuantifiedGoal ?? '');
    const date = indicator.nonQuantifiedGoalDate;
    if (indicator.nonQuantifiedGoal && !direction)
      context.warn(
        place,
        `left its goal out: expected "nonQuantifiedGoal" INCREASE or DECREASE, got ${indicator.nonQuantifiedGoal}`,
      );
    if (!direction) return goal;
    return {
      ...goal,
      kind: 'directional',
      direction,
      ...(date && day.test(date) && { target: momentOf(date, isYearly) }),
    };
  }
  if (!unit) {
    context.warn(
      place,
      'has goals but no unit, so it is shown without a target. Add the unit in Kausal Watch',
    );
    return goal;
  }

  const base = baselineOf(indicator, values, baseline, isYearly, place, context);
  const start = base && endOf(base);
  const targets = aims
    .map(({ date, value }): Target => ({ ...momentOf(date, isYearly), value }))
    .filter((target) => {
      const isAfter = start === undefined || endOf(target) > start;
      if (!isAfter)
        context.warn(
          place,
          `left out the goal for ${endOf(target)}, which is not after the baseline ${start}`,
        );
      return isAfter;
    });
  const target = targets.at(-1);
  if (!target) return goal;
  return {
    ...goal,
    kind: 'quantitative',
    // A value of the options is nobody's but theirs.
    ...(base && { baseline: typeof baseline === 'object' ? base : { ...base, source } }),
    target,
    ...(targets.length > 1 && { interim: targets.slice(0, -1) }),
    // Else the numbers themselves tell.
    ...((base?.value === undefined || base.value === target.value) && {
      ...(trend ? { direction: trend } : base?.value !== undefined && { direction: 'hold' }),
    }),
  };
}

const endOf = ({ year, date }: Moment): string => date ?? `${year}-12-31`;

/** The plan's own goals by day. Those of a scenario say what could be, not what was decided. */
function aimsOf({ goals }: Indicator, place: string, context: SourceContext): Known[] {
  const own = (goals ?? []).filter((goal) => !goal.scenario);
  const others = (goals ?? []).length - own.length;
  if (others)
    context.warn(place, `left out ${others} goal values of scenarios, which are no decisions`);
  const byDate = new Map<string, Known>();
  for (const goal of own.flatMap((one) => known(one) ?? [])) {
    const other = byDate.get(goal.date);
    if (other && other.value !== goal.value)
      context.warn(
        place,
        `has two goals for ${goal.date}, ${other.value} and ${goal.value}; the first was taken`,
      );
    else byDate.set(goal.date, goal);
  }
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function baselineOf(
  { referenceValue }: Indicator,
  values: readonly Known[],
  baseline: NonNullable<KausalOptions['baseline']>,
  isYearly: boolean,
  place: string,
  context: SourceContext,
): Goal['baseline'] {
  if (typeof baseline === 'object') return baseline;
  const reference = known(referenceValue);
  const first = values[0];
  const chosen = baseline === 'reference' ? (reference ?? first) : first;
  if (!chosen) {
    context.warn(place, 'has no value to start from, so its goal is shown without progress');
    return undefined;
  }
  if (baseline === 'reference' && !reference)
    context.warn(
      place,
      `has no reference value, so progress starts from its first value, ${chosen.value} of ${chosen.date}. Add a reference value in Kausal Watch, or say "baseline"`,
    );
  return { ...momentOf(chosen.date, isYearly), value: chosen.value };
}
