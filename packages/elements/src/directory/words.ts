import type { GoalTheme, OrganizationKind, Quantity } from '@ilmi/core';
import type { MemberSort } from '../member-list/member-list.types.js';

/** A count's word in the singular and in the plural. */
export type Noun = readonly [one: string, several: string];

/** Names of what a network is made of; the form to join says them, too. */
export interface DirectoryNames {
  kinds: Readonly<Record<OrganizationKind, Noun>>;
  themes: Readonly<Record<GoalTheme, string>>;
}

export interface SharedWords extends DirectoryNames {
  /** What is not told. */
  unknown: string;
  members: string;
  member: Noun;
  goal: Noun;
  /** After the titles that are shown. */
  andMore(count: number): string;
}

/** The member list: labels of its fields and heads of its columns. */
export interface MemberWords extends SharedWords {
  search: string;
  columns: Readonly<Record<MemberSort | 'goals', string>>;
  theme: string;
  /** The choice that filters nothing. */
  all: string;
  none: string;
  clear: string;
  noGoal: string;
}

/** The summary. */
export interface SummaryWords extends SharedWords {
  asOf(day: string): string;
  groups: Readonly<Record<'municipality' | 'theme' | 'lifeCycle' | 'pace', string>>;
  nothing: string;
  withoutGoals(themes: string): string;
  paceUnknown: string;
  renewals: string;
  noRenewals: string;
  dueOn(day: string, overdue: boolean): string;
  effects: string;
  noEffects: string;
  quantities: Readonly<Record<Quantity, string>>;
  /** How many actions are behind a sum, and whose figures they are. */
  from(actions: number): string;
  leftOut(actions: number): string;
}

/** A language that is fetched has the words of both in one file. */
export type DirectoryWords = MemberWords & SummaryWords;

export const directoryLanguages = {
  sv: async (): Promise<DirectoryWords> => (await import('./words.sv.js')).words,
  en: async (): Promise<DirectoryWords> => (await import('./words.en.js')).words,
};

export const nounFor = ([one, several]: Noun, count: number): string =>
  count === 1 ? one : several;
