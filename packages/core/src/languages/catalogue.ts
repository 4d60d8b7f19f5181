import type {
  Accounting,
  AssessmentState,
  BoundaryKind,
  Direction,
  GoalStatus,
  LifeCycle,
  NeutralityDefinition,
  ObservationQuality,
  OffsetRole,
  Outcome,
  VerificationScope,
} from '../vocabulary.js';

/** How numbers, dates and units are printed in one language. */
export interface FormatData {
  /** Decimal sign. */
  decimal: string;
  /** Thousands separator; U+00A0 in Finnish and Swedish. */
  group: string;
  /** What stands after the number: U+00A0 and % in Finnish and Swedish, % in English. */
  percent: string;
  /** Percentage points after a number, with its leading space. */
  points: string;
  /** Day 1–31, month 1–12 and year of a calendar day. */
  date(day: number, month: number, year: number): string;
  /** Printed form of each unit code. */
  units: Readonly<Record<string, string>>;
  /** Printed form of each divisor after `/`. */
  divisors: Readonly<Record<string, string>>;
}

/** One word per member of a word list. */
type WordsFor<T extends string> = Readonly<Record<T, string>>;

/**
 * Every word that a visitor reads, in one language. A new language is one more file of this type;
 * a missing key is a compile error. Names are never inflected: sentences are built so that a name
 * stands in its base form, since Finnish endings of names cannot be made by a machine.
 */
export interface Catalogue {
  /** BCP 47 tag of the language. */
  lang: string;
  format: FormatData;

  boundary: WordsFor<BoundaryKind>;
  /** `boundary.organization` when the organisation is a company. */
  wholeCompany: string;
  /** The organisation, when only a part of it is covered. */
  partOfOrganization: string;
  boundaryUnknown: string;
  coverage(percent: string): string;
  excluded(what: string): string;

  /** A level as a promise: at most, at least, kept at. */
  level: Record<Direction, (level: string) => string>;
  /** A promise without a number. */
  trend: WordsFor<Direction>;
  /** Until a year or, with `day`, until a calendar day. */
  by(when: string, day?: boolean): string;
  /** For what is to stay as it is. */
  until(when: string, day?: boolean): string;
  from(when: string, day?: boolean): string;
  /** Level, year and base year in the language's order; each may be missing. */
  promise(level: string, by: string, from: string): string;
  /** The goal beside the headline. */
  goal(promise: string): string;
  /** The level at the baseline, after the dot. */
  was(level: string, when: string, day?: boolean): string;
  noTarget: string;
  noNumber: string;
  noFigures: string;
  baselineUnknown(when: string): string;

  /** Part of the way to the goal or, with `away`, of the same length in the other direction. */
  ofGoal(percent: string, away?: boolean): string;
  ofTime(percent: string): string;
  /** Label of the mark on the bar. */
  timeMark(percent: string): string;
  /** After "3/5". */
  stepsDone: string;
  /** In place of a source: steps are the word of whoever set them. */
  stepsStated: string;
  /** States of one step. */
  stepDone(date: string): string;
  stepDue(date: string): string;
  stepLate(date: string): string;
  nextStep(title: string, due?: string): string;
  /** Roles of the three figures under the bar. */
  baseline: string;
  latest: string;
  target: string;
  progress: string;
  interim(several: boolean): string;
  /** Head of a table's column of years and days. */
  when: string;
  /** Opens the table behind a chart. */
  table: string;

  pace: WordsFor<'reached' | 'onTrack' | 'behind' | 'movingAway'>;
  holdPace: WordsFor<'onTrack' | 'behind'>;
  trendPace: WordsFor<'onTrack' | 'behind' | 'movingAway'>;
  stepPace: WordsFor<'reached' | 'onTrack' | 'behind'>;
  outcome: WordsFor<Outcome>;
  old: string;
  lifeCycle: WordsFor<LifeCycle>;
  /** In place of `active` where nothing is promised: figures of a monitoring goal. */
  monitored: string;

  accounting: WordsFor<Accounting>;
  notComparable(target: string, figures: string): string;
  withoutCredits(value: string): string;

  figures: string;
  quality: WordsFor<ObservationQuality>;
  sourceUnknown: string;
  check: string;
  noCheck: string;
  checkedBy(verifier: string, date: string, statedBy?: string): string;
  checkScope: WordsFor<VerificationScope>;
  plan: string;
  noPlan: string;
  status: WordsFor<GoalStatus>;
  decided(date: string): string;
  validBetween(from: string, until: string): string;
  validFrom(date: string): string;
  validUntil(date: string): string;
  reviewDue(date: string): string;
  recordedBy(who: string): string;
  renewed(date: string): string;
  assessment(by?: string, on?: string): string;
  assessed: WordsFor<AssessmentState>;
  definition: string;
  neutrality: WordsFor<NeutralityDefinition>;
  offsets: string;
  offsetRole: WordsFor<OffsetRole>;
  residual: string;
  removals: string;
  record: string;
  /** Before what a goal lacks to be drawn as its publisher wants it. */
  missing: string;
  /**
   * What that is: by the letters with which ids of rules begin, a membership that holds, and whatever
   * other rules found.
   */
  missingPart: WordsFor<'LBL' | 'FUT' | 'OFF' | 'membership' | 'claim'>;

  /** States of an element. */
  loading: string;
  empty: string;
  failed: string;
  stale(date: string): string;
}
