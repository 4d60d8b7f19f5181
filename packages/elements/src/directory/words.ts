import type { GoalTheme, OrganizationKind, Quantity } from '@ilmi/core';
import type { MemberSort } from '../member-list/member-list.types.js';
import { lazyWords } from './lazy-words.js';
import { words } from './words.fi.js';

/** A count's word in the singular and in the plural. */
export type Noun = readonly [one: string, several: string];

/** Names of what a network is made of; forms say them, too. */
export interface DirectoryNames {
  kinds: Readonly<Record<OrganizationKind, Noun>>;
  themes: Readonly<Record<GoalTheme, string>>;
}

/** What only the summary and the member list say. */
export interface DirectoryWords extends DirectoryNames {
  /** What is not told. */
  unknown: string;
  members: string;
  member: Noun;
  goal: Noun;

  /** The member list: labels of its fields and heads of its columns. */
  search: string;
  columns: Readonly<Record<MemberSort | 'goals', string>>;
  theme: string;
  /** The choice that filters nothing. */
  all: string;
  none: string;
  clear: string;
  noGoal: string;
  /** After the titles that are shown. */
  andMore(count: number): string;

  /** The summary. */
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

export const directoryWords = /* @__PURE__ */ lazyWords<DirectoryWords>(words, {
  sv: async () => (await import('./words.sv.js')).words,
  en: async () => (await import('./words.en.js')).words,
});

export const nounFor = ([one, several]: Noun, count: number): string =>
  count === 1 ? one : several;
