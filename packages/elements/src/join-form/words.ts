import type { Catalogue, GoalTheme, OrganizationSize } from '@ilmi/core';
import { withDirectoryWords } from '../directory/words.js';
import type { FieldName } from './fields.js';
import type { JoinFormPurpose } from './join-form.types.js';
import { fi } from './words.fi.js';

export type Step = 'who' | 'goal' | 'contact' | 'review';

/** A ready-made goal: what improves, the unit it is counted in, how to find the figure. */
export type Template = readonly [title: string, unit?: string, hint?: string];

/** Why a value can't be used. */
export type Problem =
  | 'required'
  | 'long'
  | 'email'
  | 'url'
  | 'businessId'
  | 'number'
  | 'year'
  | 'order'
  | 'target'
  | 'refused';

export interface JoinWords {
  /** Headings of the form, by purpose. */
  title: Readonly<Record<JoinFormPurpose, string>>;
  steps: Readonly<Record<Step, string>>;
  /** Heading of the first step of a form that is not for new members. */
  which: string;
  stepOf(at: number, of: number, title: string): string;
  fields: Readonly<Record<FieldName, string>>;
  hints: Partial<Readonly<Record<FieldName, string>>>;
  optional: string;
  choose: string;
  more: string;
  sizes: Readonly<Record<OrganizationSize, string>>;
  /** For each of the twelve themes; kinds and themes themselves are the directory's words. */
  templates: Readonly<Partial<Record<GoalTheme, readonly Template[]>>>;
  /** Ready-made goals of the chosen theme. */
  ready: string;
  own: string;
  /** How a goal is told. */
  inWords: string;
  inNumbers: string;
  change: string;
  next: string;
  back: string;
  send: string;
  sending: string;
  problems: Readonly<Record<Problem, string>>;
  /** Heading of what has to be put right. */
  summary(count: number): string;

  /** Who receives the data, for what, how long. */
  notice(controller: string, retention: string): string;
  privacy: string;
  published: string;
  publicAct: string;

  received(moment: string): string;
  receipt: string;
  whatNext: string;
  another: string;
  failed: string;
  /** The receiver asks to wait. */
  busy: string;
  offline: string;
  kept: string;
  retry: string;
  download: string;
  downloadHint: string;
  mailHint: string;
  /** The mail is longer than some programs take. */
  mailLong: string;
  mailSubject: string;
  restored: string;
  startOver: string;
  trap: string;
}

const loaded: Record<string, JoinWords> = { fi };
const loaders: Record<string, () => Promise<JoinWords>> = {
  sv: async () => (await import('./words.sv.js')).sv,
  en: async () => (await import('./words.en.js')).en,
};

/** The same catalogue, when the form's words in its language, and those of the directory, are here, too. */
export function withJoinWords(
  catalogue: Catalogue | Promise<Catalogue>,
): Catalogue | Promise<Catalogue> {
  const directory = withDirectoryWords(catalogue);
  const isHere = !(directory instanceof Promise) && loaded[directory.lang];
  return isHere ? directory : fetchWords(catalogue, directory);
}

async function fetchWords(
  catalogue: Catalogue | Promise<Catalogue>,
  directory: Catalogue | Promise<Catalogue>,
): Promise<Catalogue> {
  const { lang } = await catalogue;
  loaded[lang] ??= await (loaders[lang] ?? loaders.en!)();
  return directory;
}

export const joinWords = ({ lang }: Catalogue): JoinWords => loaded[lang] ?? fi;
