import type { JoinProblem, JoinRequest } from '@ilmi/core';
import { failure, loss, refusal } from './answer.js';
import { waitSeconds } from './wait.js';
import { ClientError } from './errors.js';

/** What a receiver says when it has stored a request. */
export interface JoinReceipt {
  /** By which the receiver knows the request. */
  id: string;
  /** `received`. */
  status: string;
}

/** What {@link sendJoin} takes. Durations are milliseconds. */
export interface SendJoinOptions {
  /**
   * Idempotency key, 1 to 255 visible ASCII characters. A receiver that gets the same request twice
   * with the same key stores it once. Keep it with the request for as long as somebody may try again.
   * Default: a new one, which an error has in `info.idempotencyKey`.
   */
  key?: string;
  /** Rejects with `aborted`. The request may have been stored by then. */
  signal?: AbortSignal;
  /** What sends. Default: that of the platform. */
  fetch?: typeof fetch;
  /** Until an attempt must have its whole answer. Default 15,000. */
  timeoutMs?: number;
  /** For everything, with retries and the waiting between them. Default 60,000. */
  totalTimeoutMs?: number;
  /** How often the request is repeated. Default 4. */
  retries?: number;
  /** The first wait before a repetition; each further one is twice as long. Default 500. */
  backoffMs?: number;
  /** The longest wait that a receiver can ask for; if it asks for more, sending fails. Default 20,000. */
  maxRetryAfterMs?: number;
}

/** Later, the same request may be taken; in between, another attempt with the same key does no harm. */
const PASSING = [408, 409, 429, 500, 502, 503, 504];

/**
 * Sends a join request to a receiver that takes JSON. It is repeated with the same key after network
 * errors and time-outs, and when the receiver says that it is busy (429, 503), still at it (409) or in
 * trouble (408, 500, 502, 504); never when it refuses the request.
 *
 * @param url Address of the receiver, `…/v1/joins`.
 * @throws {ClientError} `validation` with `info.errors`, what the receiver does not accept; `rateLimited`,
 * `http`, `notFound`, `network`, `timeout`, `aborted`, or `invalidResponse` when what answers is no
 * receiver. After all but `validation` the same request may be sent again with `info.idempotencyKey`.
 */
export async function sendJoin(
  url: string,
  request: JoinRequest,
  {
    key: idempotencyKey = randomKey(),
    signal,
    fetch = globalThis.fetch,
    timeoutMs = 15_000,
    totalTimeoutMs = 60_000,
    retries = 4,
    backoffMs = 500,
    maxRetryAfterMs = 20_000,
  }: SendJoinOptions = {},
): Promise<JoinReceipt> {
  const end = performance.now() + totalTimeoutMs;
  const body = JSON.stringify(request);

  for (let attempt = 0; ; attempt++) {
    const outcome = await attemptOnce(Math.min(timeoutMs, end - performance.now()));
    if (!(outcome instanceof ClientError)) return outcome;
    const { code, info } = outcome;
    const isPassing = ['network', 'timeout'].includes(code) || PASSING.includes(info.status ?? 0);
    const asked = info.retryAfterSeconds && info.retryAfterSeconds * 1000;
    // Between half and all of it, so that those who failed together do not come back together.
    const wait = asked ?? backoffMs * 2 ** attempt * (0.5 + Math.random() / 2);
    if (
      !isPassing ||
      attempt >= retries ||
      (asked ?? 0) > maxRetryAfterMs ||
      performance.now() + wait >= end
    )
      throw outcome;
    await pause(wait);
  }

  function cancelled(): ClientError {
    return failure(url, 'aborted', 'sending was cancelled', signal!.reason, { idempotencyKey });
  }

  async function attemptOnce(limit: number): Promise<JoinReceipt | ClientError> {
    const late = AbortSignal.timeout(Math.max(0, Math.round(limit)));
    let text: string;
    let response: Response;
    try {
      signal?.throwIfAborted();
      response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': idempotencyKey },
        body,
        credentials: 'omit',
        signal: signal ? AbortSignal.any([signal, late]) : late,
      });
      // A receipt that is cut off is as good as none: the next attempt gets it again.
      text = await response.text();
    } catch (cause) {
      if (signal?.aborted) return cancelled();
      const { code, message, info } = loss(url, cause, late.aborted && Math.round(limit));
      return new ClientError(code, message, { ...info, idempotencyKey }, { cause });
    }
    const answer = parse(text);
    const { status } = response;
    const info = { idempotencyKey, retryAfterSeconds: waitSeconds(response), status };
    if (response.ok) {
      const { id, status } = answer;
      if (typeof id === 'string' && typeof status === 'string') return { id, status };
      const what = `expected a receipt (JSON), got ${/^\s*</.test(text) ? 'HTML' : 'something else'}`;
      return failure(url, 'invalidResponse', what, undefined, info);
    }
    if (status !== 422) return refusal(url, status, undefined, info);
    const { code, detail, errors: listed } = answer;
    // About the request as a whole some receivers say it only at the top.
    const whole = typeof code === 'string' ? [{ pointer: '', code, detail: String(detail) }] : [];
    const errors = (Array.isArray(listed) ? (listed as unknown[]) : whole).filter(
      (one): one is JoinProblem => typeof (one as JoinProblem | null)?.pointer === 'string',
    );
    const what = errors.map(({ pointer, detail }) => `${pointer} ${detail}`.trim()).join('; ');
    return failure(url, 'validation', `refused: ${what || String(detail)}`, undefined, {
      ...info,
      errors,
    });
  }

  function pause(ms: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        reject(cancelled());
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop);
        resolve();
      }, ms);
      signal?.addEventListener('abort', stop, { once: true });
    });
  }
}

/** A new key, 32 hexadecimal digits. `crypto.randomUUID` is missing on pages without https, `getRandomValues` is not. */
export const randomKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
