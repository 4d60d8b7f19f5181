import type { Catalogue, OrganizationSize } from '@ilmi/core';
import { withDirectoryWords } from '../directory/words.js';
import type { FieldName } from './fields.js';
import type { JoinFormPurpose } from './join-form.types.js';
import { fi } from './words.fi.js';

export type Step = 'who' | 'goal' | 'contact' | 'review';

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
  /** In place of goals, before it is known whose. */
  chooseFirst: string;
  more: string;
  sizes: Readonly<Record<OrganizationSize, string>>;
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
  /** What of a goal, or of a result, is published. */
  published(isResult: boolean): string;
  publicAct: string;

  received(moment: string): string;
  receipt: string;
  whatNext: string;
  another: string;
  failed: string;
  /** The receiver asks to wait; 0 when it does not say how long. */
  busy(minutes?: number): string;
  offline: string;
  /** What answers takes no requests. */
  closed: string;
  /** What the receiver says about it follows. */
  refused: string;
  kept: string;
  retry: string;
  download: string;
  /** Where the file can be sent, if there is an address. */
  downloadHint(address?: string): string;
  mailHint: string;
  mailSubject: string;
  openMail: string;
  restored: string;
  startOver: string;
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
  return isHere
    ? directory
    : Promise.all([directory, fetchWords(catalogue)]).then(([words]) => words);
}

async function fetchWords(catalogue: Catalogue | Promise<Catalogue>): Promise<void> {
  const { lang } = await catalogue;
  loaded[lang] ??= await (loaders[lang] ?? loaders.en!)();
}

export const joinWords = ({ lang }: Catalogue): JoinWords => loaded[lang] ?? fi;
