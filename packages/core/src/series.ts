import { endOf } from './dates.js';
import { derive } from './derive.js';
import { formatDate, formatMoment, formatQuantity, formatUnit, formatValue } from './format.js';
import type { Catalogue } from './languages/catalogue.js';
import { type Phrase, pickText, sentence, wordOf } from './text.js';
import type { Goal, IlmiDocument, IsoDate, Observation } from './types.js';

/** One level on a day: what is drawn, and the same in words. */
export interface Level {
  /** The day at which it stands. */
  end: IsoDate;
  when: string;
  /** In the measure's unit. */
  value: number;
  /** The value as it is printed, without its unit. */
  number: string;
  /** With its unit. */
  text: string;
}

/** A figure of a series. */
export interface Figure extends Level {
  /** "preliminary", where that is told. */
  quality?: string;
  /** The same figure before emission credits. */
  withoutCredits?: Level;
}

/** A goal's figures over time, beside what is promised. For charts and the tables behind them. */
export interface Series {
  /** The measure's unit as it is printed; empty when the data name none. */
  unit: string;
  /** From the baseline on, oldest first; all there are without a baseline. */
  figures: readonly Figure[];
  /** The promised levels: baseline, interim targets, target. Empty without a target's level. */
  promise: readonly Level[];
  table: { head: readonly string[]; rows: readonly (readonly string[])[] };
}

export interface Step {
  title: Phrase;
  state: 'done' | 'due' | 'late';
  /** When it was done or is due; empty when nobody said. */
  text: string;
}

export interface SeriesOptions {
  words: Catalogue;
  /** The reader's calendar day, `YYYY-MM-DD`. */
  now: IsoDate;
}

/** Figures and promised levels of a goal, oldest first, with the table that says the same. */
export function seriesOf(goal: Goal, document: IlmiDocument, options: SeriesOptions): Series {
  const { words, now } = options;
  const { format } = words;
  const { baseline, measure, target } = goal;
  const values = derive(goal, { now, network: document.network });
  const unit = measure?.unit ?? '';
  const unitLabel = pickText(measure?.unitLabel, words.lang, document)?.text;
  const level = (end: IsoDate, moment: Partial<Observation>, value: number): Level => ({
    end,
    when: formatMoment(format, moment),
    value,
    number: unit === '%' ? formatQuantity(format, value, unit) : formatValue(format, value),
    text: formatQuantity(format, value, unit, unitLabel),
  });

  const start =
    values.baselineEnd && values.baselineValue !== null
      ? [level(values.baselineEnd, baseline!, values.baselineValue)]
      : [];
  const figureOf = (end: IsoDate, observation: Observation): Figure => {
    const { value, quality, valueWithoutCredits: without } = observation;
    return {
      ...level(end, observation, value),
      quality: quality && wordOf(words.quality, quality),
      withoutCredits: without === undefined ? undefined : level(end, observation, without),
    };
  };
  // The figure at the baseline's day tells more than its level: how good it is, and the credits. It
  // is a figure also where the baseline has no value; then nothing is promised from it.
  const atStart = goal.observations?.find(
    (one) =>
      values.baselineEnd &&
      values.baselineEnd <= now &&
      endOf(one) === values.baselineEnd &&
      (values.baselineValue === null || one.value === values.baselineValue),
  );
  const figures: Figure[] = [
    ...(atStart ? [figureOf(values.baselineEnd!, atStart)] : start),
    ...values.figures.map((figure) => figureOf(figure.end, figure)),
  ];
  const aim =
    target && values.targetEnd && values.targetValue !== null
      ? level(values.targetEnd, target, values.targetValue)
      : undefined;
  const promise = aim
    ? [...start, ...values.interim.map((stage) => level(stage.end, stage, stage.value)), aim]
    : [];
  return {
    unit: unit === '%' ? '%' : formatUnit(format, unit, unitLabel),
    figures,
    promise,
    table: tableOf(figures, promise, words),
  };
}

function tableOf(
  figures: readonly Figure[],
  promise: readonly Level[],
  words: Catalogue,
): Series['table'] {
  const credits = figures.some(({ withoutCredits }) => withoutCredits);
  const ends = [...new Set([...figures, ...promise].map(({ end }) => end))].sort();
  return {
    head: [
      words.when,
      words.figures,
      ...(credits ? [sentence(words.withoutCredits('').trim())] : []),
      ...(promise.length ? [words.target] : []),
    ],
    rows: ends.map((end) => {
      const figure = figures.find((one) => one.end === end);
      // Two interim targets can stand at one day.
      const promised = promise.filter((one) => one.end === end);
      return [
        (figure ?? promised[0])!.when,
        figure ? [figure.text, figure.quality].filter(Boolean).join(', ') : '–',
        ...(credits ? [figure?.withoutCredits?.text ?? '–'] : []),
        ...(promise.length ? [promised.map(({ text }) => text).join(', ') || '–'] : []),
      ];
    }),
  };
}

/**
 * The steps of a goal in their order.
 *
 * @param today False for what can outlive its day: no step is called late then.
 */
export function stepsOf(
  { milestones = [] }: Goal,
  document: IlmiDocument,
  { words, now }: SeriesOptions,
  today = true,
): Step[] {
  const day = (date: IsoDate) => formatDate(words.format, date);
  return milestones.map(({ title, due, done }) => {
    const isDone = !!done && done <= now;
    const late = today && !isDone && !!due && due < now;
    return {
      title: pickText(title, words.lang, document)!,
      state: isDone ? 'done' : late ? 'late' : 'due',
      text: isDone
        ? words.stepDone(day(done))
        : due
          ? late
            ? words.stepLate(day(due))
            : words.stepDue(day(due))
          : '',
    };
  });
}
