import { strictReasons } from './claims/strict.js';
import { type Derived, derive } from './derive.js';
import { formatDate, formatMoment, formatPercent, formatPoints, formatQuantity } from './format.js';
import type { Catalogue } from './languages/catalogue.js';
import { type Line, type Phrase, pickText, sentence, wordOf } from './text.js';
import type {
  Goal,
  Id,
  IlmiDocument,
  IsoDate,
  LanguageTag,
  Moment,
  Organization,
  ShareOrValue,
  Target,
  Text,
  Url,
} from './types.js';
import type { GoalKind, LifeCycle, Open, Pace } from './vocabulary.js';
import { isLink } from './url.js';

/** One of the two or three levels under the bar. */
export interface End {
  role: 'baseline' | 'latest' | 'target';
  /** Name of the role, for a screen reader. */
  label: string;
  when: string;
  value: string;
}

/** One line of evidence: what it is, what is known, and where to read more. */
export interface Fact {
  role: 'figures' | 'check' | 'plan' | 'decision' | 'validity' | 'recorded';
  /** Printed before the text. */
  label?: string;
  text: Line;
  /** Where the first phrase of the text leads. */
  href?: Url;
  /** The publisher's remark; always printed with the fact. */
  note?: Phrase;
}

/** Progress for a meter: a part of the way, beside the part of the time. */
export interface Progress {
  /** 0.67 is 67 % of the way; may be negative or above 1. */
  achieved: number;
  /** Part of the time at the latest figure, 0–1; `null` when unknown. */
  elapsed: number | null;
  /** Where the interim targets are on the way, as for `achieved`. */
  stages: readonly number[];
  /** The part in print, without a sign: `67 %`; `comparison` begins with it. Steps: `3/5`. */
  value: string;
  /** Name of the meter. */
  label: string;
  /** What a screen reader says instead of a bare number. */
  text: string;
  /** Label of the mark that shows the time. */
  timeMark?: string;
}

/**
 * Every word and number of a goal, once. All surfaces (element, fallback, picture, page, mail) lay
 * these parts out and add no words of their own, so that they can't contradict each other.
 */
export interface Description {
  lang: LanguageTag;
  kind: Open<GoalKind>;
  /** Whose goal it is. */
  who: Phrase;
  /** What the figures cover. */
  boundary: Line;
  /** The public wording: the goal's statement, or its title and promise. */
  title: Line;
  /** The number that the eye finds first, and what it is to be read with. */
  standing?: { value?: string; rest: string };
  /** The level at the baseline, where the headline is a level: "was 5 200 kg in 2023". */
  was?: string;
  progress?: Progress;
  ends: readonly End[];
  /** "67 % of the goal, 74 % of the time gone"; true for the latest figure, whatever day it is. */
  comparison?: string;
  /** Sentences that belong to the figures: what can't be compared, definitions, next steps. */
  notes: readonly Line[];
  facts: readonly Fact[];
  /** The whole goal in one line, without what is true only today. */
  line: Line;
  /**
   * Ids of the rules that speak against drawing the goal as its publisher wants it. The rest is a
   * neutral statement then: whose goal, its title and years, the evidence, and what is missing.
   */
  strict?: readonly string[];
  /** True only on the day of `now`: never printed by what can outlive that day. */
  today: {
    lifeCycle: { state: LifeCycle; text: string };
    /** In place of `progress`, for steps: their time runs with the reader's day. */
    progress?: Progress;
    pace?: { state: Exclude<Pace, 'unknown'> | 'old' | 'ended'; text: string };
  };
}

export interface DescribeOptions {
  words: Catalogue;
  /** The reader's calendar day, `YYYY-MM-DD`. */
  now: IsoDate;
  /** Where the goal was read; attributes can state a check but not prove it. @default 'document' */
  source?: 'document' | 'attributes';
  /** Address of the page: `http:` addresses of other origins are printed, not linked. */
  page?: Url;
  /** The day on which the goal was renewed, when an older goal was asked for. */
  renewed?: IsoDate;
}

/** Words and numbers of a goal in the language of a catalogue. */
export function describeWith(
  goal: Goal,
  document: IlmiDocument,
  options: DescribeOptions,
): Description {
  const { words, now, source } = options;
  const values = derive(goal, { now, source, network: document.network });
  const organization = document.organizations?.find(({ id }) => id === goal.organization);
  // Steps beside figures are a means; the goal is measured by its figures.
  if (goal.kind !== 'milestone') values.steps = null;
  const pick = (text: Text | undefined) => pickText(text, words.lang, document);
  const c: Context = { goal, document, values, organization, pick, ...options };

  const who = pick(organization?.name) ?? { text: goal.organization };
  const boundary = boundaryOf(c);
  const facts = factsOf(c);
  const named = pick(goal.title) ?? { text: goal.id };
  const shared = { lang: words.lang, kind: goal.kind, who, boundary: capital(boundary), facts };
  const neutral = neutralOf(c, shared, named);
  if (neutral) return neutral;
  const promise = promiseOf(c);
  const headline = headlineOf(c);
  const standing = standingOf(c, promise, headline);
  const comparison = comparisonOf(c);
  const notes = notesOf(c);
  const [figures, check] = facts as [Fact, Fact];
  const progress = progressOf(c, comparison);
  const today = todayOf(c, progress);
  const statement = pick(goal.statement);
  return {
    ...shared,
    title: statement ? [statement] : spaced(named, promise.short),
    standing,
    was: (headline?.isLevel && goal.baseline && wasOf(c, goal.baseline)) || undefined,
    progress,
    ends: endsOf(c),
    comparison,
    notes,
    line: dotted(
      [who],
      statement ? [statement] : spaced(named, promise.full),
      statement && promise.full ? say(words.goal(promise.full)) : [],
      boundary,
      headline
        ? say(
            values.steps
              ? `${headline.value} ${headline.when}`
              : [headline.when, headline.value].filter(Boolean).join(': '),
          )
        : [],
      goal.kind === 'monitoring' ? say(words.noTarget) : [],
      goal.kind === 'directional'
        ? listed(!headline && goal.baseline && wasOf(c, goal.baseline), words.noNumber)
        : [],
      comparison ? say(comparison) : [],
      values.latest
        ? [{ text: `${words.figures}: ` }, ...figures.text]
        : say(values.steps ? words.stepsStated : words.noFigures),
      figures.note ? [figures.note] : [],
      values.check.level === 'none' ? check.text : [{ text: `${words.check}: ` }, ...check.text],
      ...notes,
    ),
    today,
  };
}

/**
 * The neutral statement, when facts or the findings of a check speak against the goal as its
 * publisher wants it: whose goal, its title and years, the evidence, and what is missing. It has no
 * level, no progress and none of the publisher's claims.
 */
function neutralOf(
  c: Context,
  shared: Pick<Description, 'lang' | 'kind' | 'who' | 'boundary' | 'facts'>,
  named: Phrase,
): Description | undefined {
  const { goal, document, organization, now, words } = c;
  const { baseline, label, target } = goal;
  const own = strictReasons(goal, organization, document.network, now);
  const found = (document.checks?.found ?? []).filter(
    ({ level, path }) =>
      (level === 'banned' || level === 'misleading') &&
      `${path}/`.startsWith(`/goals/${document.goals?.findIndex(({ id }) => id === goal.id)}/`),
  );
  const strict = [...new Set([...own, ...found.map(({ rule }) => rule)])];
  if (!strict.length) return undefined;
  const lacks = strict.map(
    (rule, index) =>
      words.missingPart[
        index >= own.length
          ? 'claim'
          : rule === 'LBL-05' && (label?.validUntil ?? now) >= now
            ? 'membership'
            : (rule.slice(0, 3) as 'LBL')
      ],
  );
  const missing = say(`${words.missing}: ${[...new Set(lacks)].join(', ')}`);
  const years = [baseline, target].flatMap((when) => (when ? moment(c, when) : []));
  const title = spaced(named, years.join('\u2013'));
  return {
    ...shared,
    title,
    ends: [],
    notes: [missing],
    line: dotted(
      [shared.who],
      title,
      boundaryOf(c),
      missing,
      ...shared.facts.flatMap(({ label, text, note }) => [
        label ? [{ text: `${label}: ` }, ...text] : text,
        note ? [note] : [],
      ]),
    ),
    strict,
    today: { lifeCycle: todayOf(c).lifeCycle },
  };
}

interface Context extends DescribeOptions {
  goal: Goal;
  document: IlmiDocument;
  organization?: Organization;
  values: Derived;
  pick(text: Text | undefined): Phrase | undefined;
}

interface Promised {
  level: string;
  /** Level and base year. */
  based: string;
  /** Level and year. */
  short: string;
  /** Level, year and base year. */
  full: string;
}

/** A plain piece of a line. */
const say = (text: string): Phrase[] => [{ text }];

/** The same line as a sentence of its own. */
const capital = ([first, ...rest]: Line): Line =>
  first ? [{ ...first, text: sentence(first.text) }, ...rest] : [];

const spaced = (first: Phrase, rest: string): Line =>
  rest ? [first, { text: ` ${rest}` }] : [first];

/** Phrases in a row, with `between` where one follows another; what is missing is skipped. */
function joined(between: string, ...lines: Line[]): Phrase[] {
  const row: Phrase[] = [];
  for (const line of lines) {
    if (line.length) row.push(...(row.length ? say(between) : []), ...line);
  }
  return row;
}

const dotted = (...lines: Line[]): Phrase[] => joined('\u00a0· ', ...lines);
const listed = (...texts: (string | Phrase | Line | false | 0 | null | undefined)[]): Phrase[] =>
  joined(
    ', ',
    ...texts.map((text) =>
      !text ? [] : typeof text === 'string' ? [{ text }] : 'text' in text ? [text] : text,
    ),
  );

/** A sentence of the catalogue around a text that keeps its own language. */
function around(wrap: (text: string) => string, phrase: Phrase): Phrase[] {
  const [before, after] = wrap('\0').split('\0') as [string, string];
  return [{ text: before }, phrase, { text: after }].filter(({ text }) => text);
}

const day = (c: Context, date: IsoDate): string => formatDate(c.words.format, date);
const moment = (c: Context, when: Moment): string => formatMoment(c.words.format, when);
const percent = (c: Context, ratio: number): string => formatPercent(c.words.format, ratio);
const change = (c: Context, ratio: number): string =>
  formatPercent(c.words.format, ratio, { decimals: 1, signed: true });

function quantity({ words, goal: { measure }, pick }: Context, value: number): string {
  return formatQuantity(words.format, value, measure?.unit ?? '', pick(measure?.unitLabel)?.text);
}

/** The year or period of the latest figure. */
const whenOf = (c: Context): string => (c.values.latest ? moment(c, c.values.latest) : '');

const wasOf = (c: Context, { value, ...when }: NonNullable<Goal['baseline']>): string =>
  value === undefined ? '' : c.words.was(quantity(c, value), moment(c, when), !!when.date);

function boundaryOf({ goal: { boundary }, organization, pick, words }: Context): Line {
  if (!boundary) return say(words.boundaryUnknown);
  const { kind, coverage, scopes } = boundary;
  const excluded = pick(boundary.excluded);
  const partial = excluded || (coverage !== undefined && coverage < 100);
  const name =
    kind !== 'organization'
      ? wordOf(words.boundary, kind)
      : partial
        ? words.partOfOrganization
        : organization?.kind === 'company'
          ? words.wholeCompany
          : words.boundary.organization;
  return listed(
    name,
    scopes?.length && `scope\u00a0${[...scopes].sort().join('+')}`,
    coverage !== undefined &&
      coverage < 100 &&
      words.coverage(formatPercent(words.format, coverage / 100)),
    excluded && around((what) => words.excluded(what), excluded),
    pick(boundary.note),
  );
}

/** A level as it is promised; empty when nothing usable is stated. */
function levelOf(c: Context, { value, change: stated, points }: Target): string {
  const { level, format, trend } = c.words;
  const percent = c.goal.measure?.unit === '%';
  if (value !== undefined) {
    // Where nothing tells the direction, "at most" would be a guess.
    const direction = c.values.direction ?? '';
    return (Object.hasOwn(level, direction) ? level[direction as 'hold'] : String)(
      quantity(c, value),
    );
  }
  // Percent of a percentage can't be told from points: each has its own unit.
  const by = percent ? points : stated;
  if (by === undefined) return '';
  if (!by && c.values.direction === 'hold') return trend.hold;
  return percent ? formatPoints(format, by, { signed: true }) : change(c, by / 100);
}

/** By when, or until when for what is to stay as it is. */
const byOf = ({ words, values }: Context, when: Moment): string =>
  (values.direction === 'hold' ? words.until : words.by)(
    formatMoment(words.format, when),
    !!when.date,
  );

/** What is promised, by when and from when. */
function promiseOf(c: Context): Promised {
  const { kind, target, baseline, direction } = c.goal;
  const { words } = c;
  const plain = kind === 'monitoring' || kind === 'milestone';
  const by = target && !plain ? byOf(c, target) : '';
  const level =
    kind === 'directional'
      ? direction
        ? wordOf(words.trend, direction)
        : ''
      : target && !plain && kind !== 'endState'
        ? levelOf(c, target)
        : '';
  // "At most 5 t from 2020" would tell since when it holds: beside a level stands what it was.
  const based = level && kind !== 'directional' && baseline;
  const isLevel = target?.value !== undefined;
  const from = based && !isLevel ? words.from(moment(c, baseline), !!baseline.date) : '';
  const was = based && isLevel && wasOf(c, baseline);
  const withBase = (when: string) =>
    [words.promise(level, when, from), was].filter(Boolean).join(', ');
  return {
    level,
    based: withBase(''),
    short: words.promise(level, by, ''),
    full: withBase(by),
  };
}

/** The number that the eye finds first, and the year or years that it stands for. */
function headlineOf(c: Context): { value: string; when: string; isLevel: boolean } | undefined {
  const { goal, values, words } = c;
  const { baseline, kind, measure } = goal;
  const { latest, steps } = values;
  if (steps) {
    return { value: `${steps.done}/${steps.total}`, when: words.stepsDone, isLevel: false };
  }
  if (!latest) return undefined;
  // A level is compared with a level, a change with a change.
  const isLevel =
    kind === 'monitoring' ||
    values.change === null ||
    goal.target?.value !== undefined ||
    measure?.basis === 'share' ||
    measure?.basis === 'count';
  return isLevel
    ? { value: quantity(c, latest.value), when: whenOf(c), isLevel }
    : {
        value: change(c, values.change!),
        when: `${moment(c, baseline!)}\u2013${whenOf(c)}`,
        isLevel,
      };
}

function standingOf(
  c: Context,
  { based, full, level, short }: Promised,
  headline: ReturnType<typeof headlineOf>,
): Description['standing'] {
  const { baseline, kind, statement } = c.goal;
  const { words } = c;
  if (c.values.steps) return { value: headline?.value, rest: words.stepsDone };
  const was = baseline && wasOf(c, baseline);
  const directional = kind === 'directional';
  // The title tells the year; the base year stands beside the figures, or is told here.
  const told = headline && was;
  const { targetValue } = c.values;
  const goal = statement
    ? told
      ? short
      : full
    : directional
      ? ''
      : headline?.isLevel && targetValue !== null && c.goal.target?.value === undefined
        ? quantity(c, targetValue)
        : told
          ? level
          : based;
  const rest = [
    headline ? headline.when : kind !== 'endState' && words.noFigures,
    directional && words.noNumber,
    kind === 'monitoring' ? words.noTarget : goal && words.goal(goal),
  ];
  const text = rest.filter(Boolean).join('\u00a0· ');
  return headline || text ? { value: headline?.value, rest: sentence(text) } : undefined;
}

/**
 * Progress beside time, at the latest figure. Steps have no such day: their time is told with
 * `today`.
 */
function comparisonOf(c: Context): string | undefined {
  const { achieved, elapsedAtData, steps } = c.values;
  if (achieved === null || steps) return undefined;
  const time = elapsedAtData !== null && c.words.ofTime(percent(c, elapsedAtData));
  const part = percent(c, Math.abs(achieved));
  return [c.words.ofGoal(part, achieved < 0), time].filter(Boolean).join(', ');
}

function progressOf(c: Context, comparison: string | undefined): Progress | undefined {
  const { achieved, baselineValue, elapsedAtData, interim, steps, targetValue } = c.values;
  const { words } = c;
  if (achieved === null) return undefined;
  const elapsed = steps ? null : elapsedAtData;
  const when = !steps && whenOf(c);
  return {
    achieved,
    elapsed,
    stages: steps
      ? []
      : interim.map(({ value }) => (value - baselineValue!) / (targetValue! - baselineValue!)),
    value: steps ? `${steps.done}/${steps.total}` : percent(c, Math.abs(achieved)),
    label: words.progress,
    text: [
      steps && `${steps.done}/${steps.total} ${words.stepsDone}`,
      comparison,
      when && `${words.figures.toLowerCase()} ${when}`,
    ]
      .filter(Boolean)
      .join(', '),
    timeMark: elapsed === null ? undefined : words.timeMark(percent(c, elapsed)),
  };
}

function endsOf(c: Context): End[] {
  const { goal, values, words } = c;
  const { baseline, kind, target } = goal;
  const end = (role: End['role'], when?: Moment | null, value?: number | null): End[] =>
    when && value !== null && value !== undefined
      ? [{ role, label: words[role], when: moment(c, when), value: quantity(c, value) }]
      : [];
  const { latest } = values;
  const all = [
    ...end('baseline', baseline, values.baselineValue),
    ...end('latest', latest, latest?.value),
    ...end('target', target, values.targetValue),
  ];
  // A single figure stands beside the headline, a single target in the title.
  const told = all.length === 1 && all[0]!.role !== 'baseline';
  return kind === 'milestone' || told ? [] : all;
}

function notesOf(c: Context): Line[] {
  const { goal, values, words, pick } = c;
  const { assessment, interim, milestones, neutrality, offsets, removals, residual } = goal;
  const notes: Line[] = [];
  const note = (label: string, ...parts: Parameters<typeof listed>) => {
    const text = listed(...parts);
    if (text.length) notes.push([{ text: `${label}: ` }, ...text]);
  };
  const amount = ({ share, value }: ShareOrValue) =>
    share !== undefined ? percent(c, share / 100) : value !== undefined && quantity(c, value);

  const [next] = (milestones ?? [])
    .filter(({ done }) => !(done! <= c.now))
    // The sort is stable: steps without a day come last, in their order.
    .sort((a, b) => ((a.due ?? '~') < (b.due ?? '~') ? -1 : +(a.due !== b.due)));
  if (goal.kind === 'milestone' && next) {
    const due = next.due && day(c, next.due);
    notes.push(around((title) => words.nextStep(title, due), pick(next.title)!));
  }
  const { baseline } = goal;
  if (baseline && values.baselineValue === null) {
    notes.push(say(words.baselineUnknown(moment(c, baseline))));
  }
  const stages = (interim ?? []).filter((stage) => levelOf(c, stage));
  if (stages.length) {
    note(
      words.interim(stages.length > 1),
      ...stages.map((stage) => words.promise(levelOf(c, stage), byOf(c, stage), '')),
    );
  }
  if (neutrality) {
    note(words.definition, wordOf(words.neutrality, neutrality.definition), pick(neutrality.note));
  }
  if (offsets) {
    note(
      words.offsets,
      wordOf(words.offsetRole, offsets.role),
      offsets.share !== undefined && percent(c, offsets.share / 100),
      offsets.standard,
      pick(offsets.note),
    );
  }
  if (removals) note(words.removals, amount(removals), pick(removals.treatment));
  if (residual) note(words.residual, amount(residual), pick(residual.treatment));
  if (values.comparable === false) {
    const { measure, target } = goal;
    const name = (code?: string | null) => wordOf(words.accounting, code ?? 'unknown');
    const latest = name(values.latest?.accounting);
    const base = values.baselineValue === null ? latest : name(values.baselineAccounting);
    const figures =
      base === latest ? latest : `${moment(c, baseline!)} ${base}, ${whenOf(c)} ${latest}`;
    notes.push(
      say(
        words.notComparable(target ? name(target.accounting ?? measure?.accounting) : '', figures),
      ),
    );
  }
  const without = values.latest?.valueWithoutCredits;
  if (without !== undefined) {
    notes.push(say(`${whenOf(c)}: ${words.withoutCredits(quantity(c, without))}`));
  }
  if (assessment) {
    const on = assessment.on && day(c, assessment.on);
    const by = pick(assessment.by);
    const text = listed(wordOf(words.assessed, assessment.state), pick(assessment.note));
    if (text.length) {
      const who = by
        ? around((name) => words.assessment(name, on), by)
        : say(words.assessment('', on));
      notes.push([...who, ...say(': '), ...text]);
    }
  }
  return notes;
}

function factsOf(c: Context): Fact[] {
  const { goal, values, words, pick, document, organization } = c;
  const { baseline, decision, kind, plan, status } = goal;
  const { check, latest, valid } = values;
  const facts: Fact[] = [];
  const add = (role: Fact['role'], text: Line, url?: Url | null, label?: string, note?: Phrase) => {
    const linked = url && isLink(url, c.page);
    // An address that may not be a link is still evidence: it is printed.
    const printed = url && !linked ? [...text, { text: ` (${url})` }] : text;
    facts.push({ role, label, text: printed, href: linked ? url : undefined, note });
  };
  const sourceOf = (id: Id | undefined) => document.sources?.find((source) => source.id === id);

  const source =
    sourceOf((latest ?? baseline)?.source) ??
    // A page that names a source by attribute means its own goal, also before there are figures.
    (c.source === 'attributes' ? document.sources?.[0] : undefined);
  // Two figures, two sources: neither may pass for the other's.
  const differs = latest && baseline?.value !== undefined && baseline.source !== latest.source;
  const older = differs ? sourceOf(baseline.source) : undefined;
  const publisher = pick(source?.name);
  add(
    'figures',
    latest || source
      ? listed(
          publisher ?? words.sourceUnknown,
          latest ? whenOf(c) : words.noFigures,
          latest?.quality && wordOf(words.quality, latest.quality),
          differs && [
            { text: `${moment(c, baseline)}: ` },
            ...listed(pick(older?.name) ?? words.sourceUnknown, pick(older?.note)),
          ],
        )
      : say(values.steps ? words.stepsStated : words.noFigures),
    publisher && source?.url,
    words.figures,
    pick(source?.note),
  );
  // A check of the inventory is none of the progress: what was checked is told with it.
  const checked = check.scope?.map((part) => wordOf(words.checkScope, part)).join(', ');
  add(
    'check',
    check.level === 'none'
      ? say(words.noCheck)
      : around(
          (verifier) =>
            words.checkedBy(
              verifier,
              [check.date && day(c, check.date), checked && `(${checked})`]
                .filter(Boolean)
                .join(' '),
              check.level === 'stated' ? (pick(organization?.name)?.text ?? goal.organization) : '',
            ),
          pick(check.verifier)!,
        ),
    check.level === 'none' ? null : check.reportUrl,
    words.check,
  );
  if (plan?.url) add('plan', say(words.plan), plan.url);
  else if (kind !== 'monitoring') add('plan', say(words.noPlan));
  // What is only proposed or pledged was not decided, whatever date stands beside it.
  const decided = status !== 'proposed' && status !== 'pledged' && decision?.date;
  if (decided) {
    const body = pick(decision.body);
    const by = body ? [{ text: ' (' }, body, { text: ')' }] : [];
    add('decision', [{ text: words.decided(day(c, decided)) }, ...by], decision.url);
  }
  if (status && !(decided && status === 'decided')) {
    add('decision', say(wordOf(words.status, status)), decided ? undefined : decision?.url);
  }
  const { from, until, reviewDue } = valid;
  // A promise that was taken back holds on no day.
  const dates = status !== 'withdrawn' && [
    c.renewed && words.renewed(day(c, c.renewed)),
    from && until
      ? words.validBetween(day(c, from), day(c, until))
      : until
        ? words.validUntil(day(c, until))
        : from && words.validFrom(day(c, from)),
    reviewDue && reviewDue !== until && words.reviewDue(day(c, reviewDue)),
  ];
  for (const text of dates || []) if (text) add('validity', [{ text }]);
  const recorder = pick(organization?.membership?.recordedBy);
  if (recorder)
    add(
      'recorded',
      around((who) => words.recordedBy(who), recorder),
    );
  return facts;
}

function todayOf(c: Context, progress?: Progress): Description['today'] {
  const { goal, values, words } = c;
  const { direction, elapsedNow, freshness, lifeCycle, outcome, pace, steps } = values;
  const lists: Readonly<Record<string, string>> = steps
    ? words.stepPace
    : direction === 'hold'
      ? words.holdPace
      : goal.kind === 'directional'
        ? words.trendPace
        : words.pace;
  const text = Object.hasOwn(lists, pace) ? lists[pace] : '';
  const time = elapsedNow === null ? '' : percent(c, elapsedNow);
  return {
    lifeCycle: {
      state: lifeCycle,
      text:
        goal.kind === 'monitoring' && lifeCycle === 'active'
          ? words.monitored
          : words.lifeCycle[lifeCycle],
    },
    progress:
      steps && progress && time
        ? {
            ...progress,
            elapsed: elapsedNow,
            text: `${progress.text}, ${words.ofTime(time)}`,
            timeMark: words.timeMark(time),
          }
        : undefined,
    pace: outcome
      ? { state: outcome === 'reached' ? 'reached' : 'ended', text: words.outcome[outcome] }
      : freshness === 'old' && !steps
        ? { state: 'old', text: words.old }
        : pace !== 'unknown' && text
          ? { state: pace, text }
          : undefined,
  };
}
