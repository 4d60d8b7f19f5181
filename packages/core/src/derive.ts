import { addDays, addMonths, daysBetween, endOf } from './dates.js';
import type {
  Goal,
  Id,
  IlmiDocument,
  IsoDate,
  Measure,
  Network,
  Observation,
  Target,
  Verification,
} from './types.js';
import {
  observationQualities,
  type Accounting,
  type CheckLevel,
  type Direction,
  type LifeCycle,
  type ObservationQuality,
  type Open,
  type Outcome,
  type Pace,
} from './vocabulary.js';

/** What a goal is judged by, beside its own data. */
export interface DeriveOptions {
  /** The visitor's calendar day. Nothing here reads a clock. */
  now: IsoDate;
  /** Its `renewal.months` supplies the dates that a goal lacks, see {@link validity}. */
  network?: Pick<Network, 'renewal'>;
  /**
   * Where the goal's data come from. What stands in a page's attributes is the page author's word,
   * so its check is `stated` at most.
   * @default 'document'
   */
  source?: 'document' | 'attributes';
}

/** The latest usable figure, with the day at which it stands. */
export interface Latest extends Observation {
  /** Last day of the year or period, or the day itself. */
  end: IsoDate;
}

/** An interim target whose level is known, with the day at which it stands. */
export interface Stage extends Target {
  end: IsoDate;
  /** In the measure's unit, also where it is stated as a change. */
  value: number;
}

/** From when until when a goal holds. `null`: nobody said, and nothing supplies it. */
export interface Validity {
  /** First day on which the goal holds. */
  from: IsoDate | null;
  /** Last day on which the goal holds; from the day after it has lapsed. */
  until: IsoDate | null;
  /** The day by which the goal is to be renewed. */
  reviewDue: IsoDate | null;
}

/** A goal's independent check: what the data record of it, and how far that reaches. */
export interface Check extends Verification {
  /**
   * - `none`: no independent check recorded, or nobody named, or it is still to come
   * - `stated`: somebody is named; the word of whoever published the goal
   * - `verified`: independent, of target or progress, dated, with a readable report, not overdue
   */
  level: CheckLevel;
  /** Its next date has passed, or it is more than 24 months old. */
  overdue: boolean;
}

/** What follows from a goal's data on a day. Everywhere `null` means unknown or not defined. */
export interface Derived {
  /** The day at which the baseline stands. */
  baselineEnd: IsoDate | null;
  /** In the measure's unit. Never taken from the figures. */
  baselineValue: number | null;
  /** Rules by which the baseline was calculated; `null` also without a baseline. */
  baselineAccounting: Open<Accounting> | null;
  /** The last day of the target's year, or its day. */
  targetEnd: IsoDate | null;
  /** Level to reach in the measure's unit. `null` also when it depends on an unknown baseline. */
  targetValue: number | null;
  /** Promised change as a ratio, −0.8 is −80 %. Known without a baseline when stated. */
  targetChange: number | null;
  /** Promised change in percentage points; only for the unit `%`, where `targetChange` is `null`. */
  targetPoints: number | null;
  /** As stated, else from the numbers. `null`: neither tells. */
  direction: Open<Direction> | null;
  /** In which direction things get worse. `null`: the data do not tell. */
  worse: 'higher' | 'lower' | null;
  /**
   * The usable figure with the last day not after `now` and after the baseline. Of several for
   * that day: measured, then estimated, then preliminary, then unknown quality; of equals the one
   * calculated like the target. Not usable: a period whose length differs from a year by more than
   * 10 % (only where there is a baseline to compare with).
   */
  latest: Latest | null;
  /** All usable figures, one per day as for `latest`, oldest first. */
  figures: readonly Latest[];
  /** Interim targets between the baseline and the target, earliest first. */
  interim: readonly Stage[];
  /** (latest − baseline) ÷ baseline, a ratio. `null` for a baseline ≤ 0 and for the unit `%`. */
  change: number | null;
  /** latest − baseline in percentage points; only for the unit `%`. */
  changePoints: number | null;
  /**
   * Part of the way that is done, a ratio, negative or above 1 where that is so: (latest −
   * baseline) ÷ (target − baseline); for milestones done ÷ total. `null` for `hold`, for other
   * kinds, and when the target lies against the stated direction. Plain arithmetic: where
   * `comparable` is false, that belongs beside it.
   */
  achieved: number | null;
  /** Steps done by `now`, and all. `null`: there are none. */
  steps: { done: number; total: number } | null;
  /**
   * Part of the time from baseline to target at the latest figure's day, 0–1. For milestones from
   * `validFrom` to the last `due`, on the day `now`. `null` when both are one day.
   */
  elapsedAtData: number | null;
  /** The same on the day `now`. */
  elapsedNow: number | null;
  /**
   * Progress compared with the straight line from the baseline through usable interim targets to
   * the target, at the latest figure's day, with a tolerance of 2 % of the whole distance (none
   * from the target's day on). `unknown` where `comparable` is false.
   *
   * `hold`: `onTrack` while not worse than the target (without one: than the baseline), else
   * `behind`. `directional`: better `onTrack`, unchanged `behind`, worse `movingAway`. `milestone`:
   * `behind` when an undone step is overdue, `onTrack` when an undone step has a date to come.
   */
  pace: Pace;
  /** Whether target, baseline and latest figure are calculated alike. `null`: nothing to compare. */
  comparable: boolean | null;
  /** Why not: other rules, or the rules of emissions are not told. */
  incomparable: 'differs' | 'unknown' | null;
  lifeCycle: LifeCycle;
  /**
   * For an ended goal, from the first usable figure at or after the target's day; steps count when
   * done by that day. Figures from before it decide nothing. `null` while it has not ended.
   */
  outcome: Outcome | null;
  valid: Validity;
  /**
   * `old`: the latest figure is more than 36 months old for a territory, 24 for everything else.
   * `null`: no figure.
   */
  freshness: 'current' | 'old' | null;
  check: Check;
}

/** How many days before `reviewDue` a renewal is due, and how many after it a goal still holds. */
export const RENEWAL_DAYS = 60;

const TOLERANCE = 0.02;

// While calculating, unknown is NaN: it spreads through sums and fails every comparison. On the
// way in and out it is null.
const known = (n: number | null | undefined): number => (Number.isFinite(n) ? (n as number) : NaN);
const result = (n: number): number | null => (Number.isFinite(n) ? n + 0 : null); // + 0: no −0

// Twelve digits are more than any figure has, and hide what binary arithmetic adds: −80 % of
// 5 311.2 is then the 1 062.24 that a publisher writes, and a goal met to the digit is reached.
const clean = (n: number): number => +n.toPrecision(12);

const byEnd = (a: { end: IsoDate }, b: { end: IsoDate }): number =>
  a.end < b.end ? -1 : +(a.end > b.end);

/** Part of the days between two days that has passed, 0–1. */
const elapsed = (from?: IsoDate | null, to?: IsoDate | null, at?: IsoDate | null): number =>
  from && to && at && from < to
    ? Math.min(1, Math.max(0, daysBetween(from, at) / daysBetween(from, to)))
    : NaN;

/**
 * From when until when a goal holds. Its own dates come first. What is missing is supplied only in
 * a network that renews its goals every `renewal.months`:
 *
 * - `reviewDue` is `validUntil`, else `validFrom` and those months;
 * - `until` is 60 days after `reviewDue`, so that a goal does not lapse on the very day, while
 *   its renewal is on somebody's desk.
 *
 * A decision's date begins no such term: a council's decision for 2030 does not lapse in a year.
 */
export function validity(goal: Goal, network?: Pick<Network, 'renewal'>): Validity {
  const { validFrom, validUntil } = goal;
  const months = network?.renewal?.months;
  const reviewDue =
    goal.reviewDue ??
    ((months && (validUntil ?? (validFrom && addMonths(validFrom, months)))) || null);
  return {
    from: validFrom ?? null,
    until: validUntil ?? (months && reviewDue ? addDays(reviewDue, RENEWAL_DAYS) : null),
    reviewDue,
  };
}

/**
 * Where a goal stands in its life, the first that applies: `withdrawn`, `upcoming` (before its
 * first day), `ended` (after the target's day), `lapsed` (after its last day), `renewalDue` (from
 * 60 days before `reviewDue`), `active`.
 */
export function lifeCycleOf(goal: Goal, { now, network }: DeriveOptions): LifeCycle {
  const { from, until, reviewDue } = validity(goal, network);
  const end = endOf(goal.target);
  if (goal.status === 'withdrawn') return 'withdrawn';
  if (from && now < from) return 'upcoming';
  if (end && now > end) return 'ended';
  if (until && now > until) return 'lapsed';
  return reviewDue && now >= addDays(reviewDue, -RENEWAL_DAYS) ? 'renewalDue' : 'active';
}

function checkOf(v: Verification, { now, source }: DeriveOptions): Check {
  const { date, nextDue } = v;
  const overdue = !!((nextDue && nextDue < now) || (date && addMonths(date, 24) < now));
  return {
    ...v,
    overdue,
    level:
      !v.verifier || v.independent === false || date! > now
        ? 'none'
        : source !== 'attributes' &&
            v.independent &&
            v.scope?.some((part) => part === 'target' || part === 'progress') &&
            date &&
            v.reportUrl &&
            !overdue
          ? 'verified'
          : 'stated',
  };
}

/** Quantities of which less is better unless the data say otherwise. */
export const REDUCED = ['ghgEmissions', 'energy', 'waste', 'materials', 'distance'];

/** Everything that follows from a goal's data on the day `now`. Pure; nothing in it is ever `NaN`. */
export function derive(goal: Goal, options: DeriveOptions): Derived {
  const { kind, target, milestones = [], observations = [] } = goal;
  const { quantity, unit, basis, accounting } = goal.measure ?? ({} as Partial<Measure>);
  const { now } = options;
  const percent = unit === '%';
  const quantitative = kind === 'quantitative';
  const directional = kind === 'directional';
  const milestone = kind === 'milestone';

  // ── the promise ──
  const baseline = known(goal.baseline?.value);
  const baselineEnd = endOf(goal.baseline);
  const targetEnd = endOf(target);
  const levelOf = (t?: Target): number =>
    Number.isFinite(t?.value)
      ? t!.value!
      : clean(
          percent
            ? baseline + known(t?.points)
            : baseline > 0
              ? baseline * (1 + known(t?.change) / 100)
              : NaN,
        );
  const targetValue = levelOf(target);
  /** From the baseline to a level, in the measure's unit. */
  const moved = (level: number): number => clean(level - baseline);
  const whole = moved(targetValue);
  const stated = known(percent ? target?.points : target?.change);
  const sign = Math.sign(result(whole) ?? stated) || 0;
  const direction = goal.direction ?? (['decrease', null, 'increase'] as const)[sign + 1]!;
  const hold = direction === 'hold';
  const wanted = direction === 'increase' ? 1 : direction === 'decrease' ? -1 : 0;
  // To hold emissions is not to let them rise, but energy may also be what somebody generates;
  // elsewhere a limit above the baseline is an upper one.
  const reduced =
    REDUCED.includes(quantity!) &&
    basis !== 'share' &&
    !percent &&
    goal.theme !== 'renewableEnergy';
  const worse = hold ? (reduced ? 1 : sign) : -wanted;

  const interim = (goal.interim ?? [])
    .map((t): Stage => ({ ...t, end: endOf(t)!, value: levelOf(t) }))
    .filter(
      ({ end, value }) =>
        value === value && end > (baselineEnd ?? '') && end < (targetEnd ?? '\uffff'),
    )
    .sort(byEnd);

  // ── the figures ──
  const rules = target?.accounting ?? accounting;
  const rank = (o: Latest): number =>
    // Unknown quality is not in the list: −1 becomes the last place.
    ((observationQualities.indexOf(o.quality as ObservationQuality) + 4) % 4) * 2 +
    +(o.accounting !== rules);
  const figures = observations.map((o): Latest => ({
    ...o,
    end: endOf(o)!,
    accounting: o.accounting ?? accounting,
  }));
  const usable = figures
    .filter(
      ({ end, period, value }) =>
        Number.isFinite(value) &&
        end <= now &&
        (!baselineEnd ||
          (end > baselineEnd &&
            (!period ||
              Math.abs(
                (daysBetween(period.start, period.end) + 1) /
                  daysBetween(addMonths(baselineEnd, -12), baselineEnd) -
                  1,
              ) <= 0.1))),
    )
    .sort((a, b) => byEnd(a, b) || rank(a) - rank(b));
  const best = usable.filter(({ end }, at) => end !== usable[at - 1]?.end);
  const latest = best.at(-1) ?? null;
  const value = known(latest?.value);

  const baselineAccounting =
    baseline === baseline
      ? (figures.find((o) => o.end === baselineEnd && o.value === baseline) ?? { accounting })
          .accounting
      : null;
  /** Whether target, baseline and a figure are calculated alike; `null`: nothing to compare. */
  const compare = (figure?: Latest | null): 'same' | 'differs' | 'unknown' | null => {
    const words = [figure?.accounting];
    if (target) words.push(rules);
    if (baselineAccounting !== null) words.push(baselineAccounting);
    const told = words.filter((word) => word && word !== 'unknown');
    return !figure || words.length < 2
      ? null
      : new Set(told).size > 1
        ? 'differs'
        : quantity === 'ghgEmissions' && told.length < words.length
          ? 'unknown'
          : 'same';
  };
  const comparison = compare(latest);

  // ── how far ──
  const part = (level: number): number =>
    quantitative && !hold && (!wanted || wanted === sign) ? known(moved(level) / whole) : NaN;
  /** By how much a level is better than promised: negative is worse, NaN cannot be told. */
  const margin = (level: number): number => {
    if (hold && (quantitative || directional)) {
      const over = clean(level - (result(targetValue) ?? baseline));
      return over && -over * (worse || NaN);
    }
    return directional ? moved(level) * (wanted || NaN) : part(level) - 1;
  };
  /** "Less than" without a number is not kept by staying where one was. */
  const kept = (by: number): boolean => (directional && !hold ? by > 0 : by >= 0);
  const doneBy = (day: IsoDate) => milestones.filter((m) => m.done && m.done <= day).length;
  const total = milestones.length;
  const done = doneBy(now);
  const achieved = milestone ? done / total : part(value);

  // ── and how fast ──
  const paceOf = (): Pace => {
    if (milestone) {
      if (total && done === total) return 'reached';
      const dues = milestones.filter((m) => m.due && !(m.done! <= now)).map((m) => m.due!);
      return dues.some((due) => due < now) ? 'behind' : dues.length ? 'onTrack' : 'unknown';
    }
    const by = comparison === 'same' ? margin(value) : NaN;
    if (by !== by) return 'unknown';
    if (kept(by)) return hold || directional ? 'onTrack' : 'reached';
    if (hold) return 'behind';
    if (directional) return by ? 'movingAway' : 'behind';
    // The straight line through interim targets, up to the latest figure's day.
    const { end } = latest!;
    let from = baselineEnd!;
    let height = 0;
    // Target first: the sort is stable, so an interim target of its own day comes too late.
    for (const next of [target!, ...(goal.interim ?? [])]
      .map((t) => ({
        end: endOf(t)!,
        height: (t.accounting ?? rules) === rules ? moved(levelOf(t)) / whole : NaN,
      }))
      .filter((p) => p.height === p.height && p.end > from && p.end <= targetEnd!)
      .sort(byEnd)) {
      if (next.end >= end) {
        height += (next.height - height) * elapsed(from, next.end, end);
        break;
      }
      from = next.end;
      height = next.height;
    }
    // From the target's day on, the question is no longer whether it is under way.
    if (from && end < targetEnd! && achieved - height >= -TOLERANCE - 1e-9) return 'onTrack';
    return achieved < -TOLERANCE ? 'movingAway' : from && targetEnd ? 'behind' : 'unknown';
  };

  const lifeCycle = lifeCycleOf(goal, options);
  const outcomeOf = (): Outcome => {
    const figure = usable.find(({ end }) => end >= targetEnd!);
    const by = milestone
      ? total
        ? doneBy(targetEnd!) - total
        : NaN
      : compare(figure) === 'same'
        ? margin(figure!.value)
        : NaN;
    return kept(by) ? 'reached' : by === by ? 'notReached' : 'notYetKnown';
  };

  const ratio = (level: number): number | null =>
    result(percent || !(baseline > 0) ? NaN : moved(level) / baseline);
  const dues = milestones.map((m) => m.due ?? '').sort();
  const [from, to] = milestone ? [goal.validFrom, dues.at(-1)] : [baselineEnd, targetEnd];
  return {
    baselineEnd,
    baselineValue: result(baseline),
    baselineAccounting: baselineAccounting ?? null,
    targetEnd,
    targetValue: result(targetValue),
    // Without a baseline the stated change is all there is, and enough.
    targetChange:
      baseline !== baseline && !percent && result(targetValue) === null
        ? result(stated / 100)
        : ratio(targetValue),
    targetPoints: percent ? (result(whole) ?? result(stated)) : null,
    direction,
    worse: worse > 0 ? 'higher' : worse < 0 ? 'lower' : null,
    latest,
    figures: best,
    interim,
    change: ratio(value),
    changePoints: percent ? result(moved(value)) : null,
    achieved: result(achieved),
    steps: total ? { done, total } : null,
    elapsedAtData: result(elapsed(from, to, milestone ? now : latest?.end)),
    elapsedNow: result(elapsed(from, to, now)),
    pace: paceOf(),
    comparable: comparison && comparison === 'same',
    incomparable: comparison === 'same' ? null : comparison,
    lifeCycle,
    outcome: lifeCycle === 'ended' ? outcomeOf() : null,
    valid: validity(goal, options.network),
    freshness:
      latest &&
      (now > addMonths(latest.end, goal.boundary?.kind === 'territory' ? 36 : 24)
        ? 'old'
        : 'current'),
    check: checkOf(goal.verification ?? {}, options),
  };
}

const begin = ({ validFrom, decision }: Goal): IsoDate => validFrom ?? decision?.date ?? '';

/** The goal that begins last; of equals the first listed. */
const newestOf = (goals: readonly Goal[]): Goal | null =>
  goals.reduce<Goal | null>((a, b) => (a && begin(a) >= begin(b) ? a : b), null);

/**
 * Follows renewals from a goal to the newest one; `renewing` gives the goals that renew an id
 * directly. Links that run in a circle back to the goal say nothing: it stands for itself.
 */
export function followRenewals(goal: Goal, renewing: (id: Id) => readonly Goal[]): Goal {
  const seen = new Set<Goal>();
  let current = goal;
  for (;;) {
    const next = newestOf(renewing(current.id));
    if (!next || seen.has(next)) return current;
    if (next === goal) return goal;
    seen.add((current = next));
  }
}

const begun = ({ validFrom }: Goal, now?: IsoDate): boolean => !(now && validFrom! > now);

/**
 * The goal that an id stands for: the goal itself, or the newest goal that renews it, directly or
 * through others. `renewed` is the first day of that newer goal; `null`: nothing renewed it, or
 * the day is unknown. `null` as a whole: no such goal.
 *
 * With `now`, a renewal counts from its own first day; until then the old goal holds.
 */
export function resolveGoal(
  document: IlmiDocument,
  id: Id,
  now?: IsoDate,
): { goal: Goal; renewed: IsoDate | null } | null {
  const asked = document.goals?.find((goal) => goal.id === id);
  if (!asked) return null;
  // A scan per step and no index: chains are short, and a badge asks for one goal.
  const goal = followRenewals(asked, (renewed) =>
    document.goals!.filter((other) => other.renews === renewed && begun(other, now)),
  );
  return { goal, renewed: (goal !== asked && goal.validFrom) || null };
}

/**
 * The goal that speaks for an organisation: its newest live one (active or renewal due), else its
 * newest lapsed one, else its newest. Newest is the latest `validFrom` (else decision); of equals
 * the first listed. Goals that others of its own renew are left out. `null`: it has no goal.
 */
export function newestGoal(document: IlmiDocument, organization: Id, now: IsoDate): Goal | null {
  const all = (document.goals ?? []).filter((goal) => goal.organization === organization);
  const renewed = new Set(all.filter((goal) => begun(goal, now)).map(({ renews }) => renews));
  const own = all.filter(({ id }) => !renewed.has(id));
  const options = { now, network: document.network };
  const among = (...states: LifeCycle[]) =>
    newestOf(own.filter((goal) => states.includes(lifeCycleOf(goal, options))));
  // Goals that renew each other in a circle leave none over.
  return among('active', 'renewalDue') ?? among('lapsed') ?? newestOf(own) ?? newestOf(all);
}
