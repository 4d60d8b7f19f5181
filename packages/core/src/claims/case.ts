import type { Derived } from '../derive.js';
import { derive } from '../derive.js';
import type { Goal, Id, IlmiDocument, IsoDate, Network, Organization, Source } from '../types.js';
import type { ClaimLanguage, Details, Level, Term } from './types.js';
import type { RuleId } from './rule-ids.js';
import type { Sentence, TextCase } from './text.js';

/** A document with what rules look up in it, found once: the checks stay linear. */
export interface Indexed {
  document: IlmiDocument;
  organizations: ReadonlyMap<Id, Organization>;
  sources: ReadonlyMap<Id, Source>;
  /** Goals that another one continues. */
  renewed: ReadonlySet<Id>;
  /** Organisations that show their emissions as a total, with figures that have not risen. */
  absolute: ReadonlySet<Id>;
}

export function indexed(document: IlmiDocument): Indexed {
  const { goals = [], organizations = [], sources = [] } = document;
  const byId = <T extends { id: Id }>(items: readonly T[]) =>
    new Map(items.map((item) => [item.id, item]));
  const totals = goals.filter(
    ({ measure, baseline, observations = [] }) =>
      measure?.basis === 'absolute' &&
      measure.quantity === 'ghgEmissions' &&
      observations.length > 0 &&
      !(observations.at(-1)!.value > (baseline?.value ?? observations[0]!.value)),
  );
  return {
    document,
    organizations: byId(organizations),
    sources: byId(sources),
    renewed: new Set(
      goals.flatMap(({ id, renews, status }) =>
        renews && renews !== id && status !== 'withdrawn' ? renews : [],
      ),
    ),
    absolute: new Set(totals.map(({ organization }) => organization)),
  };
}

/** A goal with what is around it, as rules look at it. */
export interface GoalCase {
  goal: Goal;
  organization?: Organization;
  network?: Network;
  document: IlmiDocument;
  index: Indexed;
  now: IsoDate;
  values: Derived;
  /** JSON Pointer of the goal. */
  path: string;
  /** It promises something for a day that is to come, and still holds. */
  isFuture: boolean;
  /** Its own texts, one per language that is read. */
  texts: readonly TextCase[];
}

/** A text with the goals it speaks of. */
export interface TextScene extends TextCase {
  path: string;
  now: IsoDate;
  organization?: Organization;
  document?: IlmiDocument;
  goals: readonly GoalCase[];
  /** What a term is about: something that is sold, or somebody as a whole. */
  subjectOf(term: Term): 'product' | 'entity' | 'unknown';
  /** A sentence names a year to come. */
  isAhead(sentence: Sentence): boolean;
}

/** One place at which a rule found something. */
export interface Hit {
  /** Added to the path of what was looked at: `/plan/url`. */
  at?: string;
  details?: (language: ClaimLanguage) => Details;
  evidence?: string;
  /** Another level than the rule's. */
  level?: Level;
}

/** What a function of a rule gives: nothing, one place or several. */
export type Hits = Hit | false | null | undefined | '' | readonly Hit[];

/** One rule: data, and a function for each kind of thing that it looks at. */
export interface Rule {
  id: RuleId;
  /** For a trader that faces consumers. */
  level: Level;
  /** The provision or policy that it rests on. */
  legal: string;
  /** The fields and signals that it looks at. */
  looksAt: string;
  text?(scene: TextScene): Hits;
  goal?(scene: GoalCase): Hits;
  document?(document: IlmiDocument, now: IsoDate): Hits;
}

export const UCPD = 'Directive 2005/29/EC';

export function goalCase(
  goal: Goal,
  index: Indexed,
  now: IsoDate,
  path: string,
  texts: readonly TextCase[],
): GoalCase {
  const { document } = index;
  const values = derive(goal, { now, network: document.network });
  const isOver = ['withdrawn', 'ended', 'lapsed'].includes(values.lifeCycle);
  return {
    goal,
    organization: index.organizations.get(goal.organization),
    network: document.network,
    document,
    index,
    now,
    values,
    path,
    isFuture: goal.kind !== 'monitoring' && goal.status !== 'achieved' && !isOver,
    texts,
  };
}

/** The year of a day. */
export const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));

/** The day that lies so many months before another; the 28th is in every month. */
export function monthsBefore(day: IsoDate, months: number): IsoDate {
  const at = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 - months;
  const date = Math.min(Number(day.slice(8, 10)), 28);
  return [Math.floor(at / 12), (at % 12) + 1, date].map((n) => `${n}`.padStart(2, '0')).join('-');
}

/** "the unit, the boundary and the source". */
export const namesOf =
  (keys: readonly string[]) =>
  ({ lang, names }: ClaimLanguage): Details => ({
    // Of the two, American English puts a comma before "and".
    missing: new Intl.ListFormat(lang === 'en' ? 'en-GB' : lang).format(
      keys.map((key) => names[key] ?? key),
    ),
  });

/** A number with the decimal sign of the language. */
export const numberIn = (lang: ClaimLanguage['lang'], n: number): string =>
  lang === 'en' ? `${n}` : `${n}`.replace('.', ',');

export const evidenceOf = (terms: readonly Term[]): string =>
  terms.map(({ text }) => text).join(', ');
