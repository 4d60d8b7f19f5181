export * from './types.js';
export type * from './vocabulary.js';
export { DocumentError, readDocument, type Warning } from './read.js';
export { isLink, resolveUrl } from './url.js';
export {
  type Check,
  type Derived,
  derive,
  type DeriveOptions,
  type Latest,
  type Stage,
  lifeCycleOf,
  newestGoal,
  resolveGoal,
  type Validity,
  validity,
} from './derive.js';
export { currentGoals, goalsByOrganization, isMember, organizationLifeCycle } from './members.js';
export {
  type Counts,
  type EffectSum,
  type RenewalDue,
  type StepCount,
  summarize,
  type Summary,
  type SummaryOptions,
} from './summary.js';
export { emailShape, isBusinessId, numberFrom, webAddressFrom } from './join-values.js';
export { daysBetween } from './dates.js';
export * from './format.js';
export { type Line, type Phrase, pickText, textOf, wordOf } from './text.js';
export {
  type DescribeOptions,
  describeWith,
  type Description,
  type End,
  type Fact,
  type Progress,
} from './describe.js';
export { describe } from './describe-languages.js';
export { strictReasons } from './claims/strict.js';
export {
  type Figure,
  type Level,
  type Series,
  type SeriesOptions,
  seriesOf,
  type Step,
  stepsOf,
} from './series.js';
export type { Catalogue, FormatData } from './languages/catalogue.js';
