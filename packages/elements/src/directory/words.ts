import type { Catalogue, GoalTheme, OrganizationKind, Quantity } from '@ilmi/core';
import type { MemberSort } from '../member-list/member-list.types.js';
import { fi } from './words.fi.js';

/** A count's word in the singular and in the plural. */
export type Noun = readonly [one: string, several: string];

/** What only the summary and the member list say. */
export interface DirectoryWords {
  kinds: Readonly<Record<OrganizationKind, Noun>>;
  themes: Readonly<Record<GoalTheme, string>>;
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

/*
 * In three languages these words would be half of the elements that use them. So Finnish comes along,
 * and the others are fetched beside the data, like those of a goal.
 */
const loaded: Record<string, DirectoryWords> = { fi };
const loaders: Record<string, () => Promise<DirectoryWords>> = {
  sv: async () => (await import('./words.sv.js')).sv,
  en: async () => (await import('./words.en.js')).en,
};

/** The same catalogue, when the directory's words in its language are here, too. */
export const withDirectoryWords = (
  catalogue: Catalogue | Promise<Catalogue>,
): Catalogue | Promise<Catalogue> =>
  catalogue instanceof Promise || !loaded[catalogue.lang] ? fetchWords(catalogue) : catalogue;

async function fetchWords(catalogue: Catalogue | Promise<Catalogue>): Promise<Catalogue> {
  const { lang } = await catalogue;
  // Where a catalogue of the host's own is used, these words are English.
  loaded[lang] ??= await (loaders[lang] ?? loaders.en!)();
  return catalogue;
}

export const directoryWords = ({ lang }: Catalogue): DirectoryWords => loaded[lang] ?? fi;

export const nounFor = ([one, several]: Noun, count: number): string =>
  count === 1 ? one : several;
