import { ClientError, type ClientErrorCode, type ClientErrorInfo } from './errors.js';
import type { LoadedDocument } from './source.js';

/*
 * What is made of a server's answer. Both readers, with ky and without, say it from here, so that
 * they say the same.
 */

/** An error about an address. */
export function failure(
  url: string,
  code: ClientErrorCode,
  what: string,
  cause?: unknown,
  info?: ClientErrorInfo,
): ClientError {
  return new ClientError(code, `${url}: ${what}`, { url, ...info }, { cause });
}

/** The error for a status that is not of success. */
export function refusal(
  url: string,
  status: number,
  cause?: unknown,
  info?: ClientErrorInfo,
): ClientError {
  const code =
    status === 404 || status === 410 ? 'notFound' : status === 429 ? 'rateLimited' : 'http';
  return failure(url, code, `answered ${status}`, cause, { status, ...info });
}

/**
 * The error for an answer that did not come, or not whole.
 *
 * @param lateMs The time limit, when it was exceeded.
 * @param response The answer, when at least its head came.
 */
export function loss(
  url: string,
  cause: unknown,
  lateMs?: number | false,
  response?: Response,
): ClientError {
  if (lateMs) return failure(url, 'timeout', `no answer in ${lateMs} ms`, cause);
  if (response) return unusable(url, 'a cut-off answer', response, cause);
  return failure(
    url,
    'network',
    "could not be reached. Is the address right, does connect-src of the page's CSP allow it, and does the server send CORS headers?",
    cause,
  );
}

/**
 * The JSON of an answer.
 *
 * @throws {ClientError} `invalidResponse`, with what came instead.
 */
export function parseAnswer(url: string, text: string, response: Response): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const came = /^\s*</.test(text)
      ? 'HTML'
      : text.includes('\0')
        ? 'data that is not UTF-8'
        : text.trim()
          ? 'broken or cut-off JSON'
          : 'nothing';
    throw unusable(url, came, response, cause);
  }
}

function unusable(url: string, came: string, { status }: Response, cause: unknown): ClientError {
  const what = `expected an Ilmi document (JSON), got ${came}`;
  return failure(url, 'invalidResponse', what, cause, { status });
}

/** A copy from memory as a reader gives it out; `error` tells why it could not be renewed. */
export function asCopy(
  { data, meta }: LoadedDocument,
  stale = false,
  error?: Error,
): LoadedDocument {
  const warnings = error ? [{ path: '', message: error.message }, ...meta.warnings] : meta.warnings;
  return { data, meta: { ...meta, stale, fromCache: true, warnings } };
}
