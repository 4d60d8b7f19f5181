import type { JoinProblem, Warning } from '@ilmi/core';

/** What went wrong, for a program to decide on. The message says it for a person. */
export type ClientErrorCode =
  | 'network'
  | 'timeout'
  | 'aborted'
  | 'http'
  | 'rateLimited'
  | 'notFound'
  | 'validation'
  | 'invalidResponse'
  | 'unsupported'
  | 'version';

/** Details of an error, as far as they are known. */
export interface ClientErrorInfo {
  /** Address that was asked, or the name of the source. */
  url?: string;
  /** HTTP status of the answer. */
  status?: number;
  /** Seconds that the server asks to wait before the next request. */
  retryAfterSeconds?: number;
  /** With `validation`: what the schema does not accept. Paths are JSON Pointers. */
  issues?: readonly Warning[];
  /** With `validation` of a join request: what its receiver does not accept. */
  errors?: readonly JoinProblem[];
  /** Of a join request: the key to send it again with. */
  idempotencyKey?: string;
}

const brand = Symbol.for('ilmi.ClientError');

/** The one error class of the client. Recognise it with {@link ClientError.is}. */
export class ClientError extends Error {
  override name = 'ClientError' as const;

  constructor(
    readonly code: ClientErrorCode,
    message: string,
    readonly info: Readonly<ClientErrorInfo> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    Object.defineProperty(this, brand, { value: true });
  }

  /** True also for an error of another copy of this package on the same page. */
  static is(error: unknown): error is ClientError {
    return typeof error === 'object' && error !== null && brand in error;
  }
}

/** What came of a promise, without an exception. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: ClientError };

/**
 * Turns a rejection with a {@link ClientError} into a value. Anything else that a promise rejects with
 * is a mistake in a program, and is thrown as before.
 */
export async function toResult<T>(promise: PromiseLike<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await promise };
  } catch (error) {
    if (ClientError.is(error)) return { ok: false, error };
    throw error;
  }
}
