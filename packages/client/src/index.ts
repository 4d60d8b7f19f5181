export { type Client, createClient, type Joins, type List, type LoadedPage } from './client.js';
export type { JoinReceipt } from './send-join.js';
export {
  ClientError,
  type ClientErrorCode,
  type ClientErrorInfo,
  type Result,
  toResult,
} from './errors.js';
export type {
  ActionQuery,
  EventQuery,
  GoalQuery,
  OfferQuery,
  OrganizationQuery,
  Page,
  StoryQuery,
} from './lists.js';
export type { Want } from './lite.js';
export type {
  ClientOptions,
  ReadOptions,
  StandardIssue,
  StandardResult,
  StandardSchema,
} from './options.js';
export type {
  DocumentInput,
  Loaded,
  LoadedDocument,
  Meta,
  Source,
  SourceCheck,
  SourceContext,
  SourceFinding,
} from './source.js';
export {
  createSource,
  defineSource,
  hasSource,
  listSources,
  type SourceCapabilities,
  type SourceDefinition,
  type SourceOptions,
  type SourceTypes,
} from './plugin.js';
export { readSource, type ReadSourceOptions } from './read-source.js';
export type { CopyStorage } from './storage.js';
