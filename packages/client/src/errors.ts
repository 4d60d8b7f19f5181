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

const brand = Symbol.for('ilmi.ClientError');

/** The one error class of the client. Recognise it with {@link ClientError.is}. */
export class ClientError extends Error {
  override name = 'ClientError' as const;

  constructor(
    readonly code: ClientErrorCode,
    message: string,
    /** Details by code: `status`, `url`. */
    readonly info: Readonly<Record<string, unknown>> = {},
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
