import type { ClientError } from './errors.js';
import type { CopyStorage } from './storage.js';

/** What `createClient` takes. Durations are milliseconds. */
export interface ClientOptions {
  /**
   * What is read: the address of a document, or of a published site when it ends in `/`. Relative
   * addresses need a page or a worker to be relative to. Default: the hub.
   */
  src?: string;
  /**
   * Address of a hub. Without `src` everything is read from it: `v1/document`, `v1/goals/ID`, and lists
   * as `v1/goals?theme=…&limit=…&cursor=…`, filtered by the hub and page by page. It answers with
   * documents; one of a list also has `next`, the cursor of the following page, unless it is the last.
   */
  hub?: string;
  /** Used in place of the global `fetch`; is called with a `Request`. */
  fetch?: (request: Request, init?: RequestInit) => Promise<Response>;
  /**
   * Every answer must pass this, or reading fails with `validation`. Any Standard Schema, for example
   * `documentSchema` of `@ilmi/core/schema`. Only its verdict counts: what it changes is not used.
   * Default: none, and what is broken is left out with a warning.
   */
  schema?: StandardSchema;
  /** Until an attempt must have an answer, and then until its body must be there. Default 8,000. */
  timeoutMs?: number;
  /** For everything, with retries and the waiting between them. Default 15,000. */
  totalTimeoutMs?: number;
  /**
   * How often a request is repeated after a network error or the status 408, 429, 500, 502, 503 or 504.
   * Never after a time-out. Default 2.
   */
  retries?: number;
  /**
   * The longest wait that a server can ask for with 429 or 503. If it asks for more, the read fails
   * at once, with `info.retryAfterSeconds`. Default 5,000.
   */
  maxRetryAfterMs?: number;
  /** Sent with every request. In a browser most of them make a preflight, which static hosts refuse. */
  headers?: Readonly<Record<string, string>>;
  /** Called once for every request that failed, also when the readers got a copy instead. */
  onError?: (error: ClientError) => void;
  /**
   * Keeps copies beyond this page or process, for example `() => localStorage`. A function, since a
   * browser may refuse the very mention of it; what fails here counts as an empty storage. It holds one
   * entry, `ilmi:ADDRESS`, for each address read, also for each query to a hub. Default: none.
   */
  storage?: CopyStorage | (() => CopyStorage);
}

/** What every read takes. */
export interface ReadOptions {
  /**
   * Rejects this read with `aborted`; the signal's reason becomes the error's `cause`. Others who wait
   * for the same answer go on; when nobody is left, the request is cancelled.
   */
  signal?: AbortSignal;
  /** Milliseconds for which a copy is as good as a new answer. Default 60,000. */
  maxAgeMs?: number;
  /**
   * Milliseconds after `maxAgeMs` for which a copy is given at once, with `meta.stale`, while a new answer
   * is fetched for the next read. Afterwards a copy is given only when there is no new answer to be had.
   * Default 86,400,000, one day.
   */
  staleForMs?: number;
  /**
   * BCP 47 tag, sent to a hub as `Accept-Language`. Documents and sites hold all their languages in one
   * file, and are read without it.
   */
  lang?: string;
}

/** The part of the Standard Schema interface (https://standardschema.dev) that is used here. */
export interface StandardSchema<Output = unknown> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
  };
}

/** A value, or what is wrong with it. */
export type StandardResult<Output = unknown> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}
