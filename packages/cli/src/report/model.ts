import type { Issue } from '@ilmi/core/schema';
import type { IsoDate } from '@ilmi/core';
import type { Finding, RuleOff } from '@ilmi/core/claims';
import type { InputKind } from '../input.js';
import type { Language } from '../language.js';
import type { SupportingGoal } from '../support.js';

/** Where something is. */
export interface Placed {
  /** The input's name, as it was given. */
  input: string;
  /** Line in it, from 1. */
  line?: number;
  /** JSON Pointer into the file, or `page.html:12`. */
  path: string;
}

export interface PlacedIssue extends Issue, Placed {}

export interface PlacedFinding extends Finding, Placed {
  /** What it is about: the title of a goal with its organisation, or how a text begins. */
  about?: string;
  /** Id of the goal that it is about. */
  goal?: string;
  /** The signals by which the presentation of a text was decided. */
  signals?: readonly string[];
  /** Goals that could support the text; only when a document was given. */
  supports?: readonly SupportingGoal[];
}

/** What was found in one input. */
export interface CheckedInput {
  name: string;
  kind: InputKind;
  isFile: boolean;
  /** Language of a page or text. */
  language?: { tag: string; guessed: boolean };
  issues: PlacedIssue[];
  findings: PlacedFinding[];
  off: readonly RuleOff[];
  texts: { read: number; unread: number };
}

/** What every format shows. */
export interface CheckReport {
  /** Language of the report. */
  lang: Language;
  now: IsoDate;
  inputs: readonly CheckedInput[];
  /** Number of rules that were applied. */
  rules: number;
  /** What every report ends with, by language. */
  footers: Readonly<Record<Language, string>>;
}
