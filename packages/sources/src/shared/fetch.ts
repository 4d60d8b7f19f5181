import { ClientError, type ClientErrorCode, type SourceContext } from '@ilmi/client';

/** What reading an address needs of a source's context. */
type Reading = Pick<SourceContext, 'fetch' | 'signal'>;

/** A request, and what may come of it. */
interface Request extends RequestInit {
  /** Statuses besides those of success whose body is wanted. */
  alsoOk?: readonly number[];
}

/**
 * An error about an address, in the words of the client: what came, and what to do.
 *
 * @param name What was asked for, as a person calls it: `SYKE, municipality 020`.
 */
export function failure(
  url: string,
  code: ClientErrorCode,
  name: string,
  what: string,
  info: { status?: number; retryAfterSeconds?: number; cause?: unknown } = {},
): ClientError {
  const { cause, ...rest } = info;
  return new ClientError(code, `${name}: ${what} (${url})`, { url, ...rest }, { cause });
}

/** Whether an error says that there is nothing at an address. */
export const isNotFound = (error: unknown): boolean =>
  ClientError.is(error) && error.code === 'notFound';

/**
 * The text at an address. A byte order mark is left out.
 *
 * @throws {ClientError} `network`, `aborted`, `timeout`, `notFound`, `rateLimited`, `http`, or
 * `invalidResponse` for bytes that are not UTF-8.
 */
export async function fetchText(
  url: string,
  context: Reading,
  name: string,
  request?: Request,
): Promise<string> {
  let text = '';
  for await (const part of fetchStream(url, context, name, request)) text += part;
  return text;
}

/**
 * The JSON at an address.
 *
 * @throws {ClientError} as {@link fetchText}, and `invalidResponse` for what is not JSON.
 */
export async function fetchJson(
  url: string,
  context: Reading,
  name: string,
  request?: Request,
): Promise<unknown> {
  const text = await fetchText(url, context, name, request);
  try {
    return JSON.parse(text);
  } catch (cause) {
    const came = isHtml(text) ? 'HTML' : text.trim() ? 'broken or cut-off JSON' : 'nothing';
    throw failure(url, 'invalidResponse', name, `expected JSON, got ${came}`, { cause });
  }
}

/**
 * The text at an address piece by piece, for what may be large. A byte order mark is left out.
 *
 * @throws {ClientError} as {@link fetchText}, while the pieces are read.
 */
export async function* fetchStream(
  url: string,
  context: Reading,
  name: string,
  request?: Request,
): AsyncGenerator<string, void, undefined> {
  const { pieces } = await fetchBytes(url, context, name, request);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch (cause) {
      const what = 'expected text in UTF-8, got other bytes; save it as UTF-8';
      throw failure(url, 'invalidResponse', name, what, { cause });
    }
  };
  for await (const piece of pieces) yield decode(piece);
  yield decode();
}

/** What is at an address, and how its server calls it. */
export interface Fetched {
  /** The header `Content-Type`. */
  type: string | null;
  /** Where it was at last, after redirections. */
  address: string;
  /** The bytes as they come. Who stops reading early does not want the rest to be sent. */
  pieces: AsyncGenerator<Uint8Array, void, undefined>;
}

/**
 * The bytes at an address piece by piece, for what is no text or need not be UTF-8.
 *
 * @throws {ClientError} `network`, `aborted`, `timeout`, `notFound`, `rateLimited` or `http`; `network`,
 * `aborted` and `timeout` also while the pieces are read.
 */
export async function fetchBytes(
  url: string,
  context: Reading,
  name: string,
  request?: Request,
): Promise<Fetched> {
  const response = await ask(url, context, name, request);
  return {
    type: response.headers.get('content-type'),
    address: response.url || url,
    pieces: piecesOf(response, url, context, name),
  };
}

async function* piecesOf(
  { body }: Response,
  url: string,
  context: Reading,
  name: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (!body) return;
  const reader = body.getReader();
  let isComplete = false;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw ended(url, context, name, cause, 'the answer broke off; try again');
      });
      if (done) break;
      yield value;
    }
    isComplete = true;
  } finally {
    if (!isComplete) void reader.cancel().catch(() => undefined);
  }
}

/** Pieces as one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Whether a text is a web page, which servers like to send in place of what was asked for. */
export const isHtml = (text: string): boolean => /^\s*<(?:!doctype|html|head|body)\b/i.test(text);

async function ask(
  url: string,
  { fetch, signal }: Reading,
  name: string,
  { alsoOk = [], ...init }: Request = {},
): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'omit', ...init, signal });
  } catch (cause) {
    const what =
      'could not be reached. Is the address right, is there a connection, and, in a browser, do CSP and CORS allow it?';
    throw ended(url, { signal }, name, cause, what);
  }
  const { ok, status } = response;
  if (ok || alsoOk.includes(status)) return response;
  void response.body?.cancel().catch(() => undefined);
  const code =
    status === 404 || status === 410 ? 'notFound' : status === 429 ? 'rateLimited' : 'http';
  const seconds = Number(response.headers.get('retry-after') ?? NaN);
  const hint = status === 401 || status === 403 ? ': it asks for a key, or for another one' : '';
  throw failure(url, code, name, `answered ${status}${hint}`, {
    status,
    ...(seconds >= 0 && { retryAfterSeconds: seconds }),
  });
}

/** The error for a request without a whole answer: whoever ended it, or else the network. */
function ended(
  url: string,
  { signal }: Pick<Reading, 'signal'>,
  name: string,
  cause: unknown,
  what: string,
): ClientError {
  if (!signal.aborted) return failure(url, 'network', name, what, { cause });
  const reason = signal.reason as unknown;
  if (ClientError.is(reason)) return reason;
  const isLate = reason instanceof DOMException && reason.name === 'TimeoutError';
  return isLate
    ? failure(url, 'timeout', name, 'took too long', { cause: reason })
    : failure(url, 'aborted', name, 'reading was cancelled', { cause: reason });
}
