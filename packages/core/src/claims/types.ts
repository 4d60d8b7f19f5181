import type { Id, IsoDate, LanguageTag, Text } from '../types.js';
import type { RuleId } from './rule-ids.js';

/**
 * How serious a finding is, for a trader that faces consumers.
 *
 * - `banned`: on the black list of unfair commercial practices (Directive 2005/29/EC, Annex I)
 * - `misleading`: wrong or contradictory facts (articles 6 and 7)
 * - `evidence`: something is missing that a claim needs, by article 6(2)(d) or by good practice
 * - `info`: good to know
 */
export const levels = ['banned', 'misleading', 'evidence', 'info'] as const;
export type Level = (typeof levels)[number];

/** What a text is about: a whole organisation, something it sells, or something it does. */
export const subjects = ['entity', 'product', 'activity'] as const;
export type Subject = (typeof subjects)[number];

/** Where a text stands. */
export const roles = ['badge', 'story', 'form', 'page'] as const;
export type Role = (typeof roles)[number];

/** How a text is presented, as far as signals tell. Unknown is not a finding. */
export interface Presentation {
  /** It looks like a mark: a seal, a stamp, a medal. */
  seal?: boolean;
  /** Symbols beside it that can imply a claim: leaf, globe, green tick, nature. */
  symbols?: readonly string[];
  /** What a picture beside it shows, as its text alternative says. */
  picture?: Text;
  /** What specifies the claim is in the same view (`true`), or behind a link, tooltip or fold (`false`). */
  specificationVisible?: boolean;
  /** The specification that was found behind a link, tooltip or fold. */
  hidden?: string;
  /** The signals by which this was decided, for the report: `class="badge-seal"`. */
  signals?: readonly string[];
}

/** A text that visitors see as one piece: a headline with what stands under it, a paragraph, a badge. */
export interface TextBlock {
  /** Language of the text; only `fi`, `sv` and `en` are read. */
  lang: LanguageTag;
  text: string;
  /** @default 'page' */
  role?: Role;
  /** Without it, the words of the text decide between product and entity. */
  subject?: Subject;
  presentation?: Presentation;
  /** JSON Pointer into the document, or any other place: `page.html:12`. */
  path?: string;
  /** Ids of the goals that the text speaks of. */
  goals?: readonly Id[];
  /** Id of the organisation that speaks. */
  organization?: Id;
}

/** Something that a rule found. */
export interface Finding {
  rule: RuleId;
  level: Level;
  /** JSON Pointer into the document (`/goals/0/plan/url`), or the place of a text. */
  path: string;
  /** What is wrong, and what to do, in each of the languages that were loaded. */
  message: Readonly<Record<LanguageTag, string>>;
  /** An example or the next step, likewise. */
  hint: Readonly<Record<LanguageTag, string>>;
  /** The provision or policy behind the rule: `Directive 2005/29/EC, Annex I, 4a`. */
  legal: string;
  /** The words or values that the finding rests on, as they were written. */
  evidence?: string;
}

/** A rule that the document switched off, with the reason that the report shows. */
export interface RuleOff {
  rule: RuleId;
  reason: Text;
  by?: Text;
  on?: IsoDate;
  /** How many findings it would have had. */
  findings: number;
}

/** What an automatic check has found. An empty list of findings does not mean that a claim is lawful. */
export interface Report {
  findings: readonly Finding[];
  off: readonly RuleOff[];
  /** Number of rules that were applied. */
  rules: number;
  /** Number of texts that were read, and of those in languages that the check does not read. */
  texts: { read: number; unread: number };
}

export interface CheckOptions {
  /** The reader's calendar day, `YYYY-MM-DD`. */
  now: IsoDate;
  /** Words and messages, from `loadClaims`. Texts in other languages are not read. */
  languages: readonly ClaimLanguage[];
  /** Texts from elsewhere that speak of this document's organisations: pages, snippets. */
  texts?: readonly TextBlock[];
}

/** What fills the places of a message: `{term}`, `{missing}`, `{year}`. */
export type Details = Readonly<Record<string, string | number>>;

/** The message and the hint of each rule in one language. */
export type Messages = Readonly<Record<RuleId, { message: string; hint: string }>>;

/** What was found in a text, in the order in which it stands there. */
export interface Term {
  /** As it was written. */
  text: string;
  /** Place of its first character. */
  start: number;
  end: number;
  /** It is denied: "not carbon neutral". */
  negated: boolean;
  /** Which sentence of the text it stands in, from 0. */
  sentence: number;
}

/** Classes of words. Each language has its list for each. */
export const termClasses = [
  /** Says that something is good for the environment, and nothing more. */
  'generic',
  /** Neutral, zero, negative or positive in emissions. */
  'neutral',
  /** The part of `neutral` that says net zero. */
  'netZero',
  /** Compensation and credits. */
  'offset',
  /** A buyer may compensate: an offer, not a claim. */
  'offer',
  /** Money or trees for projects elsewhere. */
  'support',
  /** Money, which is also compensated and offset. */
  'money',
  /** An aim: we aim, pledge, are on our way. */
  'aim',
  /** A time to come without a year: by the end of the decade. */
  'ahead',
  /** Certainty: we will be, we guarantee. */
  'certainty',
  /** Emissions and what stands for them: carbon footprint, climate impact. */
  'emissions',
  /** What is saved beside emissions: electricity, plastic, water. */
  'resource',
  /** Making them less. */
  'reduction',
  /** Goods and services. */
  'product',
  /** The speaker as a whole, or something that is nobody's product: company, town, future. */
  'entity',
  /** "We are": the speaker is the subject. */
  'speaker',
  /** All of an organisation. */
  'whole',
  'valueChain',
  /** An organisation's own emissions. */
  'own',
  /** Emissions of an area. */
  'area',
  /** A mark, seal or label of one's own. */
  'label',
  /** Somebody has or gives such a mark. */
  'owns',
  /** Certified, verified, approved. */
  'certified',
  /** What such a word has to be about, to be a claim: climate, environment, network. */
  'topic',
  /** Organic food has rules of its own (Regulation (EU) 2018/848). */
  'organic',
  'science',
  /** Said of a science-based target that was checked. */
  'validated',
  /** What everybody has to do. */
  'duty',
  /** Presented as special. */
  'merit',
  /** Less, lower, smaller. */
  'comparison',
  /** With what: a base year, a named product. */
  'comparator',
  /** With whom: others, competitors, average. */
  'vague',
  'ranking',
  /** Leaf, globe, sprout in the description of a picture. */
  'symbol',
  /** The sentence speaks about words and rules, it makes no claim. */
  'mention',
  /** Asks whether something is so; a sentence that ends with a question mark. */
  'question',
  /** Answers a question with yes. */
  'yes',
] as const;
export type TermClass = (typeof termClasses)[number];

/** One language of the claim guard: its words and its messages. */
export interface ClaimLanguage {
  lang: 'fi' | 'sv' | 'en';
  /** Expressions with the flags `giu` for normalised text. */
  words: Readonly<Record<TermClass, RegExp>>;
  /** What is no claim although it looks like one: names, terms of law, other meanings. */
  allowed: RegExp;
  /** Denies a term that follows in the same clause. */
  negation: RegExp;
  /** A number with its unit or a percentage, see {@link TextBlock} and rule GEN-01. */
  amount: RegExp;
  messages: Messages;
  /** Words for what is missing, see {@link Details}: `unit`, `year`, `boundary`. */
  names: Readonly<Record<string, string>>;
  /** What every report ends with; the number of rules is put in. */
  footer(rules: number): string;
}
