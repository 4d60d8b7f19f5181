import { DocumentError, readDocument } from '@ilmi/core';
import { asCopy, failure, loss, parseAnswer, refusal } from './answer.js';
import type { ClientError } from './errors.js';
import type { LoadedDocument } from './source.js';

export { ClientError, type ClientErrorCode, type ClientErrorInfo } from './errors.js';
export { type JoinReceipt, randomKey, sendJoin, type SendJoinOptions } from './send-join.js';
export type {
  DocumentInput,
  Loaded,
  LoadedDocument,
  Meta,
  Source,
  SourceContext,
} from './source.js';

/** Which part of a published site a reader wants. */
export interface Want {
  goal?: string;
  organization?: string;
  /** A list of its own: `stories`. */
  list?: 'stories';
}

export interface LoadOptions {
  /** Milliseconds until the whole answer must be there. Default 8,000. */
  timeoutMs?: number;
  /** Milliseconds for which a copy in memory is as good as a new one. Default 60,000. */
  maxAgeMs?: number;
  fetch?: typeof fetch;
}

interface Entry {
  pending?: Promise<LoadedDocument>;
  copy?: LoadedDocument;
}

const entries = new Map<string, Entry>();

/**
 * The address to read: `src` itself, or the slice of a published site when `src` ends in `/`.
 * A site answers `goals/ID.json`, `organizations/ID.json`, `stories.json` and `index.json`.
 */
export function sliceUrl(src: string, { goal, organization, list }: Want = {}): string {
  if (!src.endsWith('/')) return src;
  const part = goal
    ? `goals/${encodeURIComponent(goal)}`
    : organization
      ? `organizations/${encodeURIComponent(organization)}`
      : (list ?? 'index');
  return `${src}${part}.json`;
}

/**
 * Reads the document at an absolute address. All callers in one page share one request and one
 * parse per address. A copy that can't be renewed for now is given with `meta.stale`, and the reason
 * is its first warning; where the server says that the document is gone, so is the copy.
 *
 * @throws {ClientError} with the code `network`, `timeout`, `http`, `rateLimited`, `notFound`,
 * `invalidResponse` or `version`.
 */
export async function loadDocument(
  url: string,
  options: LoadOptions = {},
): Promise<LoadedDocument> {
  const { maxAgeMs = 60_000 } = options;
  const entry = entries.get(url) ?? {};
  entries.set(url, entry);
  const { copy } = entry;
  if (copy && Date.now() - copy.meta.fetchedAt < maxAgeMs) return asCopy(copy);
  return (entry.pending ??= request(url, options)
    .then((loaded) => (entry.copy = loaded))
    .catch((error: ClientError) => {
      if (!copy || error.code === 'notFound') {
        entry.copy = undefined;
        throw error;
      }
      return asCopy(copy, true, error);
    })
    .finally(() => (entry.pending = undefined)));
}

async function request(
  url: string,
  { timeoutMs = 8_000, fetch = globalThis.fetch }: LoadOptions,
): Promise<LoadedDocument> {
  const signal = AbortSignal.timeout(timeoutMs);
  let text = '';
  let response: Response | undefined;
  try {
    response = await fetch(url, { signal, credentials: 'omit' });
    if (response.ok) text = await response.text();
  } catch (cause) {
    throw loss(url, cause, signal.aborted && timeoutMs, response);
  }
  if (!response.ok) throw refusal(url, response.status);
  return readInput(parseAnswer(url, text, response), url, response.url || url);
}

/**
 * Makes a document of something that is already here. `source` names it in messages, addresses in
 * it are relative to `base`.
 *
 * @throws {ClientError} `version` or `invalidResponse`.
 */
export function readInput(input: unknown, source: string, base?: string): LoadedDocument {
  try {
    const { document, warnings } = readDocument(input, { base });
    return {
      data: document,
      meta: { source, fetchedAt: Date.now(), stale: false, fromCache: false, warnings },
    };
  } catch (cause) {
    if (!(cause instanceof DocumentError)) throw cause;
    const code = cause.code === 'version' ? 'version' : 'invalidResponse';
    throw failure(source, code, cause.message, cause);
  }
}
