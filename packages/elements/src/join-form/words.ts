import type { OrganizationSize } from '@ilmi/core';
import { lazyWords } from '../directory/lazy-words.js';
import { words as names } from '../directory/words.fi.js';
import type { DirectoryNames } from '../directory/words.js';
import type { FieldName } from './fields.js';
import type { JoinFormPurpose } from './join-form.types.js';
import { words } from './words.fi.js';

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
  /** Of kinds and themes. */
  names: DirectoryNames;
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

/** A language's own. */
export type Texts = Omit<JoinWords, 'names'>;

const both = async (
  own: Promise<{ words: Texts }>,
  directory: Promise<{ words: DirectoryNames }>,
): Promise<JoinWords> => ({ ...(await own).words, names: (await directory).words });

export const joinWords = /* @__PURE__ */ lazyWords<JoinWords>(
  { ...words, names },
  {
    sv: () => both(import('./words.sv.js'), import('../directory/words.sv.js')),
    en: () => both(import('./words.en.js'), import('../directory/words.en.js')),
  },
);
