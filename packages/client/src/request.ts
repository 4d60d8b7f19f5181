import ky, { isHTTPError, isTimeoutError } from 'ky';
import { failure, loss, parseAnswer, refusal } from './answer.js';
import { waitSeconds } from './wait.js';
import { ClientError } from './errors.js';
import { issuesOf } from './issues.js';
import { readInput } from './lite.js';
import type { ClientOptions, StandardIssue } from './options.js';
import type { LoadedDocument } from './source.js';

/** Those that ky understands. */
const WAIT_HEADERS = [
  'retry-after',
  'ratelimit-reset',
  'x-ratelimit-retry-after',
  'x-ratelimit-reset',
  'x-rate-limit-reset',
];

export interface Copy {
  loaded: LoadedDocument;
  etag?: string;
}

export interface Answer extends Copy {
  /** The JSON and what addresses in it are relative to; absent when the copy is still right. */
  raw?: { text: string; base: string };
}

export interface Question {
  url: string;
  lang?: string;
  signal: AbortSignal;
  /** What is here already. */
  copy?: Copy;
}

/** A function that makes one request, with its retries, and a document of the answer. */
export function createRequest(options: ClientOptions): (question: Question) => Promise<Answer> {
  const { timeoutMs = 8_000, totalTimeoutMs = 15_000 } = options;
  const { fetch, headers, retries = 2, maxRetryAfterMs = 5_000 } = options;
  const numbers = { timeoutMs, totalTimeoutMs, retries, maxRetryAfterMs };
  for (const [name, value] of Object.entries(numbers))
    if (!(Number.isInteger(value) && value >= 0 && value < 2 ** 31))
      throw new TypeError(`createClient: ${name} must be a whole number from 0, got ${value}`);

  const api = ky.create({
    fetch: fetch as typeof globalThis.fetch | undefined,
    headers: { accept: 'application/json', ...headers },
    credentials: 'omit',
    timeout: timeoutMs,
    totalTimeout: totalTimeoutMs,
    throwHttpErrors: (status) => status !== 304,
    retry: {
      limit: retries,
      jitter: true,
      statusCodes: [408, 429, 500, 502, 503, 504],
      // `maxRetryAfter` of ky means to come back earlier than the server asked.
      shouldRetry: ({ error }) =>
        isHTTPError(error) &&
        (waitSeconds(error.response, WAIT_HEADERS) ?? 0) * 1000 > maxRetryAfterMs
          ? false
          : undefined,
    },
  });

  return async ({ url, lang, signal, copy }) => {
    const start = performance.now();
    let response: Response | undefined;
    let text: string;
    try {
      const answer = api(url, {
        signal,
        headers: {
          ...(lang && { 'accept-language': lang }),
          ...(copy?.etag && isServer() && { 'if-none-match': copy.etag }),
        },
      });
      response = await answer;
      text = await answer.text();
    } catch (cause) {
      // From a `fetch` that is not the platform's.
      if (ClientError.is(cause)) throw cause;
      if (isHTTPError(cause)) {
        const { response } = cause;
        throw refusal(url, response.status, cause, {
          retryAfterSeconds: waitSeconds(response, WAIT_HEADERS),
        });
      }
      // ky does not say which limit it was; timers may be a little early.
      const all = performance.now() - start > totalTimeoutMs - 5;
      throw loss(url, cause, isTimeoutError(cause) && (all ? totalTimeoutMs : timeoutMs), response);
    }
    if (response.status === 304) {
      if (!copy) throw refusal(url, 304);
      const meta = { ...copy.loaded.meta, fetchedAt: Date.now() };
      return { ...copy, loaded: { ...copy.loaded, meta } };
    }
    const base = response.url || url;
    const loaded = await interpret(parseAnswer(url, text, response), url, base, options);
    return { loaded, etag: response.headers.get('etag') ?? undefined, raw: { text, base } };
  };
}

/**
 * Makes a document of JSON, after the schema has seen it.
 *
 * @throws {ClientError} `validation`, `version` or `invalidResponse`.
 */
export async function interpret(
  input: unknown,
  url: string,
  base: string,
  { schema, src }: ClientOptions,
): Promise<LoadedDocument> {
  if (schema) {
    // What a hub adds to a document for turning its pages is no mistake in the document.
    const document = src === undefined ? without(input, 'next') : input;
    const { issues } = await schema['~standard'].validate(document);
    if (issues) throw rejection(url, issues);
  }
  return readInput(input, url, base);
}

function without(input: unknown, key: string): unknown {
  if (typeof input !== 'object' || input === null) return input;
  const { [key]: _, ...rest } = input as Record<string, unknown>;
  return rest;
}

function rejection(url: string, found: readonly StandardIssue[]): ClientError {
  const issues = issuesOf(found);
  const [first, ...others] = issues;
  const more = others.length ? `, and ${others.length} more` : '';
  const what = `the schema does not accept ${first?.path} ${first?.message}${more}`;
  return failure(url, 'validation', what, undefined, { issues });
}

/**
 * Whether requests may carry `If-None-Match`. In a browser the HTTP cache does that by itself, and the
 * header would ask for a preflight, which static hosts refuse.
 */
function isServer(): boolean {
  const { process, document, WorkerGlobalScope } = globalThis as {
    process?: { versions?: { node?: string } };
    document?: unknown;
    WorkerGlobalScope?: unknown;
  };
  return !!process?.versions?.node && !document && !WorkerGlobalScope;
}
