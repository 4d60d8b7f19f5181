import {
  type Catalogue,
  type Counts,
  formatDate,
  formatNumber,
  formatQuantity,
  type IlmiDocument,
  type Phrase,
  pickText,
  summarize,
  wordOf,
} from '@ilmi/core';
import { type SummaryWords, nounFor } from '../directory/words.js';
import { goalsOf, ownerOf, type Reference } from '../list/parts.js';

/** A number of something. */
export interface CountRow {
  label: Phrase;
  count: number;
}

export interface CountGroup {
  title: string;
  rows: readonly CountRow[];
  /** What the group has nothing of. */
  note?: string;
}

/** What the element lays out. */
export interface SummaryView {
  asOf: string;
  figures: readonly { value: string; label: string }[];
  groups: readonly CountGroup[];
  renewals: readonly (Reference & { who?: Phrase; due: string; overdue: boolean })[];
  /** How many more renewals are due than those that are named. */
  moreRenewals: number;
  effects: readonly { value: string; label: string; from: string }[];
  leftOut?: string;
}

export interface SummarySetting {
  words: Catalogue;
  own: SummaryWords;
  now: string;
  page?: string;
  site?: string;
}

/** A summary names no more renewals than can be taken in. */
const mostRenewals = 10;

/**
 * Counts of a network in words, on a day. Levels and territories are never added up; what `summarize`
 * leaves out is said.
 *
 * @returns undefined when the document has neither members nor goals.
 */
export function summaryView(
  get: (name: string) => string | null | undefined,
  document: IlmiDocument | undefined,
  { words: catalogue, own: words, now, page, site }: SummarySetting,
): SummaryView | undefined {
  if (!document) return undefined;
  const municipality = get('municipality') ?? undefined;
  const { members, goals, steps, renewals, effects, effectsLeftOut } = summarize(document, {
    now,
    municipality,
  });
  if (!members.total && !goals.total) return undefined;
  const { lang, format } = catalogue;
  const { kinds, themes, unknown } = words;
  const names: Readonly<Record<string, string>> = { unknown };
  const telling = { lang, document, now, page, site };

  const rowsOf = (counts: Counts, label: (key: string) => Phrase): CountRow[] =>
    Object.entries(counts)
      .map(([key, count]) => ({ key, count, label: label(key) }))
      // What is not told comes last, however much it is.
      .sort((a, b) => +(a.key === 'unknown') - +(b.key === 'unknown') || b.count - a.count);
  const inWords = (list: Readonly<Record<string, string>>) => (key: string) => ({
    text: wordOf({ ...list, ...names }, key),
  });
  /** Every word of a short list, also those that nothing has. */
  const every = (counts: Counts, list: Readonly<Record<string, string>>): CountRow[] =>
    Object.entries(list).map(([key, text]) => ({ label: { text }, count: counts[key] ?? 0 }));

  const places = document.network?.municipalities ?? [];
  const perPlace = {
    ...Object.fromEntries(municipality ? [] : places.map(({ code }) => [code, 0])),
    ...members.municipality,
  };
  const groups: CountGroup[] = [
    {
      title: words.members,
      rows: rowsOf(members.kind, (key) => ({
        text: Object.hasOwn(kinds, key) ? kinds[key as 'other'][1] : wordOf(names, key),
      })),
    },
    {
      title: words.groups.municipality,
      rows: rowsOf(perPlace, (code) => {
        const place = places.find((one) => one.code === code);
        return pickText(place?.name, lang, document) ?? { text: wordOf(names, code) };
      }),
    },
    {
      title: words.groups.theme,
      rows: rowsOf(goals.theme, inWords(themes)),
      note: missing(goals.theme, themes, words.withoutGoals),
    },
    { title: words.groups.lifeCycle, rows: every(goals.lifeCycle, catalogue.lifeCycle) },
    {
      title: words.groups.pace,
      rows: every(goals.pace, { ...catalogue.pace, unknown: words.paceUnknown }),
    },
  ];
  return {
    asOf: words.asOf(formatDate(format, now)),
    figures: [
      { value: formatNumber(format, members.total), label: nounFor(words.member, members.total) },
      { value: formatNumber(format, goals.total), label: nounFor(words.goal, goals.total) },
      ...(steps.total
        ? [{ value: `${steps.done}/${steps.total}`, label: catalogue.stepsDone }]
        : []),
    ],
    // One municipality need not be told apart from the others.
    groups: groups.filter(
      ({ title, rows }) => title !== words.groups.municipality || rows.length > 1,
    ),
    renewals: renewals.slice(0, mostRenewals).map(({ goal, organization, reviewDue, overdue }) => ({
      ...(goalsOf([goal], telling)[0] ?? { text: { text: goal } }),
      who: ownerOf(organization, telling),
      due: words.dueOn(formatDate(format, reviewDue), overdue),
      overdue,
    })),
    moreRenewals: Math.max(0, renewals.length - mostRenewals),
    effects: effects.map(({ quantity, unit, year, accounting, scopes, value, actions }) => ({
      value: formatQuantity(format, value, unit),
      label: [
        wordOf(words.quantities, quantity),
        year,
        accounting && wordOf(catalogue.accounting, accounting),
        scopes.length && `scope\u00a0${scopes.join('+')}`,
      ]
        .filter(Boolean)
        .join(', '),
      from: words.from(actions),
    })),
    leftOut: effectsLeftOut ? words.leftOut(effectsLeftOut) : undefined,
  };
}

function missing(
  counts: Counts,
  list: Readonly<Record<string, string>>,
  say: (names: string) => string,
): string | undefined {
  const none = Object.keys(list).filter((key) => key !== 'other' && !counts[key]);
  return none.length ? say(none.map((key) => list[key]).join(', ')) : undefined;
}
