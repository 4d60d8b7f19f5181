import type { RuleId } from './claims/rule-ids.js';
import type {
  Accounting,
  ActionStatus,
  AssessmentState,
  Audience,
  Basis,
  BodyFormat,
  BoundaryKind,
  Direction,
  EventStatus,
  FrameworkName,
  FrameworkStatus,
  GoalKind,
  GoalStatus,
  GoalTheme,
  IdentifierScheme,
  JoinKind,
  JoinPurpose,
  LabelBasis,
  LabelKind,
  NeutralityDefinition,
  ObservationQuality,
  OfferKind,
  OfferTopic,
  OffsetRole,
  Open,
  OrganizationKind,
  OrganizationSize,
  Quantity,
  Scope,
  VerificationScope,
} from './vocabulary.js';

/*
 * The Ilmi document, version 1, as it is after reading: what was unusable is gone, addresses are
 * absolute, and everything optional may be missing. A missing value is unknown, never zero.
 */

/** A BCP 47 language tag: `fi`, `sv`, `en`, `se-FI`. */
export type LanguageTag = string;

/** A text per language, `{fi: "…", sv: "…"}`, or a plain string in the document's first language. */
export type Text = string | Readonly<Record<LanguageTag, string>>;

/** `[a-z0-9][a-z0-9-]{0,63}`, unique in its list; not `index`, `con`, `aux` or `nul`. */
export type Id = string;

/** A calendar day, ISO 8601: `2027-05-31`. */
export type IsoDate = string;

/** A moment with its offset, ISO 8601: `2026-11-24T10:00:00Z`. */
export type IsoDateTime = string;

/**
 * An absolute address of an accepted kind: `https:`, `http:`, `file:`, and for contacts also `mailto:`
 * and `tel:`. Whether a page may link it, `isLink` tells.
 */
export type Url = string;

/** A point in time: a calendar year, which stands at its 31 December, or a day. One of the two. */
export interface Moment {
  /** Calendar year, 1900–2200. */
  year?: number;
  date?: IsoDate;
}

export interface IlmiDocument {
  /** Version of the format, `1.0`. */
  ilmi: string;
  updated?: IsoDateTime;
  /** First one is the language of plain strings. */
  languages?: LanguageTag[];
  /** SPDX identifier or address of the data's licence. */
  licence?: string;
  /** Absent when one organisation speaks for itself. */
  network?: Network;
  organizations?: Organization[];
  goals?: Goal[];
  actions?: Action[];
  stories?: Story[];
  events?: IlmiEvent[];
  offers?: Offer[];
  sources?: Source[];
  links?: Links;
  checks?: Checks;
}

export interface Network {
  id: Id;
  name: Text;
  url?: Url;
  operator?: { name: Text; kind?: Open<OrganizationKind>; url?: Url };
  /** `name` is a role ("coordinator"), not a person. */
  contact?: Contact & { url?: Url };
  municipalities?: Municipality[];
  /** Goals without dates of their own are renewed after this many months, 1–120. */
  renewal?: { months: number };
  privacyUrl?: Url;
  /** How long join requests are kept, in words. */
  retention?: Text;
  termsUrl?: Url;
  /** Who reads the claims; decides which rules apply. Default `mixed`. */
  audience?: Open<Audience>;
  templates?: GoalTemplate[];
}

export interface Contact {
  name?: Text;
  email?: string;
  phone?: string;
}

export interface Municipality {
  /** The country's own code, with its leading zeros: `020`. */
  code: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  name: Text;
}

/** A ready-made goal that the join form offers. */
export interface GoalTemplate {
  id: Id;
  theme?: Open<GoalTheme>;
  kind?: Open<GoalKind>;
  title: Text;
  unit?: string;
  hint?: Text;
}

export interface Organization {
  id: Id;
  kind: Open<OrganizationKind>;
  name: Text;
  url?: Url;
  summary?: Text;
  logo?: Image;
  /** A code of `network.municipalities`. */
  municipality?: string;
  identifiers?: { scheme: Open<IdentifierScheme>; value: string }[];
  industry?: Text;
  size?: Open<OrganizationSize>;
  /** Sells to consumers. Public authorities count as informing, unless this is true. */
  isTrader?: boolean;
  /** Recognised excellent environmental performance, Directive (EU) 2024/825. */
  recognitions?: Recognition[];
  membership?: { since?: IsoDate; validUntil?: IsoDate; recordedBy?: Text };
}

export interface Recognition {
  scheme: string;
  licence?: string;
  validUntil?: IsoDate;
  subject?: Text;
  url?: Url;
}

export interface Image {
  src: Url;
  alt?: Text;
  /** True when the picture adds nothing that the text does not say; then it needs no `alt`. */
  decorative?: boolean;
  /** Pixels. */
  width?: number;
  height?: number;
  credit?: Text;
}

export interface Goal {
  id: Id;
  /** Id of the organisation whose goal it is. */
  organization: Id;
  /** What improves, without the number: "Electricity use". */
  title: Text;
  /** The exact public wording; composed from the data when absent. */
  statement?: Text;
  kind: Open<GoalKind>;
  theme?: Open<GoalTheme>;
  boundary?: Boundary;
  measure?: Measure;
  /** The starting point. Explicit, never "the first value"; its value may be unknown. */
  baseline?: Moment & { value?: number; source?: Id };
  target?: Target;
  /** Default: the sign of target − baseline. */
  direction?: Open<Direction>;
  interim?: Target[];
  observations?: Observation[];
  milestones?: Milestone[];
  /** The publisher's own words, shown as theirs beside the computed pace. */
  assessment?: Assessment;
  validFrom?: IsoDate;
  validUntil?: IsoDate;
  reviewDue?: IsoDate;
  /** Id of the goal that this one continues. */
  renews?: Id;
  /** Id of the longer goal of which this is a yearly step. */
  partOf?: Id;
  decision?: { body?: Text; date?: IsoDate; url?: Url; reference?: string };
  status?: Open<GoalStatus>;
  plan?: Plan;
  verification?: Verification;
  offsets?: { role: Open<OffsetRole>; share?: number; standard?: string; note?: Text };
  removals?: ShareOrValue;
  residual?: ShareOrValue;
  neutrality?: { definition: Open<NeutralityDefinition>; note?: Text };
  framework?: { name: Open<FrameworkName>; status?: Open<FrameworkStatus>; url?: Url };
  label?: Label;
}

export interface Boundary {
  kind: Open<BoundaryKind>;
  /** Greenhouse Gas Protocol scopes that the figures cover. */
  scopes?: Scope[];
  /** Greenhouse Gas Protocol scope 3 categories, 1–15. */
  scope3Categories?: number[];
  /** Percent of the boundary that the figures cover, 0–100. */
  coverage?: number;
  /** What is left out. */
  excluded?: Text;
  note?: Text;
}

export interface Measure {
  quantity: Open<Quantity>;
  /** A unit code, `tCO2e`, optionally with a divisor, `kWh/m2`; else `other` with `unitLabel`. */
  unit: string;
  unitLabel?: Text;
  basis: Open<Basis>;
  accounting?: Open<Accounting>;
}

/** A level to reach, and by when. At most one of `value`, `change` and `points`. */
export interface Target extends Moment {
  /** In the measure's unit. */
  value?: number;
  /** Percent of the baseline: −80 means a fifth is left. */
  change?: number;
  /** Percentage points from the baseline; only for the unit `%`. */
  points?: number;
  /** When the target is set by other rules than the figures are calculated by. */
  accounting?: Open<Accounting>;
}

/** A figure for a year, for a period (flows), or on a day (levels). */
export interface Observation extends Moment {
  /** First and last day, both included. */
  period?: { start: IsoDate; end: IsoDate };
  value: number;
  /** The same figure before emission credits. */
  valueWithoutCredits?: number;
  quality?: Open<ObservationQuality>;
  accounting?: Open<Accounting>;
  /** Id of the source. */
  source?: Id;
}

export interface Milestone {
  title: Text;
  due?: IsoDate;
  /** The day on which it was done. */
  done?: IsoDate;
}

export interface Assessment {
  state: Open<AssessmentState>;
  by?: Text;
  on?: IsoDate;
  note?: Text;
}

export interface Plan {
  url?: Url;
  published?: IsoDate;
  updated?: IsoDate;
  measures?: { title: Text; legalRequirement?: boolean }[];
  resources?: Text;
  nextReview?: IsoDate;
}

export interface Verification {
  verifier?: Text;
  independent?: boolean;
  scope?: Open<VerificationScope>[];
  standard?: string;
  date?: IsoDate;
  nextDue?: IsoDate;
  reportUrl?: Url;
  findings?: Text;
}

/** A part (0–100 percent) or an amount in the measure's unit, and what is done with it. */
export interface ShareOrValue {
  share?: number;
  value?: number;
  treatment?: Text;
}

/** Basis of a mark; without one a goal is a statement and is never drawn as a seal. */
export interface Label {
  kind?: Open<LabelKind>;
  basis: Open<LabelBasis>;
  name?: Text;
  validUntil?: IsoDate;
  authority?: { name?: Text; decisionUrl?: Url; date?: IsoDate; termsUrl?: Url };
  scheme?: {
    name?: Text;
    owner?: Text;
    termsUrl?: Url;
    openAccess?: boolean;
    stakeholders?: boolean;
    suspension?: boolean;
    monitor?: { name?: Text; accreditation?: string };
  };
}

export interface Action {
  id: Id;
  organization: Id;
  goals?: Id[];
  title: Text;
  summary?: Text;
  status?: Open<ActionStatus>;
  start?: IsoDate;
  end?: IsoDate;
  /** As reported by the organisation; negative values are reductions. */
  effect?: {
    value: number;
    unit: string;
    quantity?: Open<Quantity>;
    year?: number;
    accounting?: Open<Accounting>;
    scopes?: Scope[];
  };
  url?: Url;
}

export interface Story {
  id: Id;
  organization?: Id;
  goals?: Id[];
  title: Text;
  summary?: Text;
  body?: Text;
  /** `markdown`: paragraphs, strong, em, lists and links only. Never HTML. */
  bodyFormat?: Open<BodyFormat>;
  url?: Url;
  image?: Image;
  author?: Text;
  /** A day, or a moment with its offset. */
  published?: IsoDateTime;
  language?: LanguageTag;
  tags?: string[];
}

export interface IlmiEvent {
  id: Id;
  title: Text;
  summary?: Text;
  /** Local time in `timeZone` (`2026-12-01T09:00`), or a day (`2026-12-01`). */
  start: string;
  end?: string;
  /** IANA name, `Europe/Helsinki`. */
  timeZone?: string;
  place?: Text;
  online?: Url;
  url?: Url;
  organizer?: Text;
  status?: Open<EventStatus>;
}

export interface Offer {
  id: Id;
  kind: Open<OfferKind>;
  topic?: Open<OfferTopic>;
  /** Id of a member, when a member offers or needs. */
  organization?: Id;
  /** Somebody outside the network. */
  provider?: { name: Text; url?: Url };
  title: Text;
  summary?: Text;
  contact?: Contact & { url?: Url };
  url?: Url;
  validUntil?: IsoDate;
}

/** Where figures come from. */
export interface Source {
  id: Id;
  name: Text;
  publisher?: Text;
  url?: Url;
  licence?: string;
  /** The day on which the figures were taken. */
  retrieved?: IsoDate;
  /** Printed wherever a figure of this source is shown. */
  note?: Text;
}

export interface Links {
  /** The document's own permanent address. */
  self?: Url;
  site?: Url;
  join?: { kind: Open<JoinKind>; url: Url };
  hub?: Url;
}

/** Claim rules switched off with a reason, and findings written by the site builder. */
export interface Checks {
  off?: { rule: Open<RuleId>; reason: Text; by?: Text; on?: IsoDate }[];
  /**
   * `path` is a JSON Pointer into this document, or slice of one. At `/goals/INDEX` or below, the
   * levels `banned` and `misleading` make surfaces draw that goal as a neutral statement.
   */
  found?: { rule: string; path?: string; level?: string }[];
}

/** What the join form sends. Unknown fields are refused by the receiver. */
export interface JoinRequest {
  purpose: JoinPurpose;
  organization: {
    id?: Id;
    name: string;
    kind?: OrganizationKind;
    businessId?: string;
    municipality?: string;
    url?: string;
    industry?: string;
    size?: OrganizationSize;
  };
  /** With `join` and `renew`. */
  goal?: {
    id?: Id;
    template?: Id;
    theme?: GoalTheme;
    kind?: GoalKind;
    title: string;
    unit?: string;
    baselineYear?: number;
    baselineValue?: number;
    targetYear?: number;
    targetValue?: number;
    targetChange?: number;
    note?: string;
  };
  /** With `result`. */
  result?: { goal: Id; year: number; value?: number; note?: string };
  contact: { name: string; email: string; phone?: string };
  message?: string;
  newsletter?: boolean;
  language: LanguageTag;
  sentAt: IsoDateTime;
}

/**
 * - `missing`: a field that must be there
 * - `too-long`: more characters than are stored
 * - `unknown-word`: not in the list of words
 * - `unknown-field`: a field that a join request does not have
 * - `repeated-field`: a field of a form with more than one value
 * - `not-valid`: another value was expected
 * - `too-early`: a target year that is not after the base year
 * - `idempotency-key-reused`: the key has been used for another request
 */
export type JoinProblemCode =
  | 'missing'
  | 'too-long'
  | 'unknown-word'
  | 'unknown-field'
  | 'repeated-field'
  | 'not-valid'
  | 'too-early'
  | 'idempotency-key-reused';

/** One thing to correct in a join request, in the words of the receiver's answer. */
export interface JoinProblem {
  /** JSON Pointer into the request: `/contact/email`. */
  pointer: string;
  code: JoinProblemCode;
  /** What was expected and what to do, in plain English. */
  detail: string;
}
