import type { Warning } from '@ilmi/core';
import { failure, loss } from './answer.js';
import { ClientError } from './errors.js';
import { readInput } from './lite.js';
import type { LoadedDocument, Source, SourceContext } from './source.js';

/** How a source is read. */
export interface ReadSourceOptions {
  /** What messages call it. Default: its own name, else `source`. */
  name?: string;
  /** Relative addresses in its document are relative to this. */
  base?: string;
  /** BCP 47 tag. Default `en`. */
  lang?: string;
  /** The calendar day, `YYYY-MM-DD`. */
  now: string;
  /** Default: the platform's. */
  fetch?: typeof fetch;
  /** Ends the reading with `aborted`; the signal's reason becomes the error's `cause`. */
  signal?: AbortSignal;
  /** Milliseconds until the document must be there. Default 10,000. */
  timeoutMs?: number;
}

/**
 * Reads any source, with a time limit, and makes a document of what it hands over. What it warned of
 * comes first among the document's warnings.
 *
 * @throws {ClientError} what the source threw, when it was one; else `timeout`, `aborted`, `network`,
 * `version`, or `invalidResponse` for any other mistake of the source.
 */
export async function readSource(
  source: Source,
  options: ReadSourceOptions,
): Promise<LoadedDocument> {
  const { name = source.name ?? 'source', base, lang = 'en', now, signal } = options;
  const { timeoutMs = 10_000 } = options;
  const end = new AbortController();
  const cancel = () => end.abort(failure(name, 'aborted', 'reading was cancelled', signal!.reason));
  // `AbortSignal.timeout` would let Node.js end before a source that waits for nothing.
  const timer = setTimeout(
    () => end.abort(failure(name, 'timeout', `no answer in ${timeoutMs} ms`)),
    timeoutMs,
  );
  signal?.addEventListener('abort', cancel);
  const warnings: Warning[] = [];
  const context: SourceContext = {
    signal: end.signal,
    lang,
    now,
    fetch: options.fetch ?? ((...request) => globalThis.fetch(...request)),
    warn: (path, message) => void warnings.push({ path, message }),
  };
  try {
    if (signal?.aborted) cancel();
    end.signal.throwIfAborted();
    const ended = new Promise<never>((_, reject) => {
      end.signal.onabort = () => reject(end.signal.reason as ClientError);
    });
    const { data, meta } = await Promise.race([
      ended,
      attempt(name, context, async (told) => readInput(await source.read(told), name, base)),
    ]);
    return { data, meta: { ...meta, warnings: [...warnings, ...meta.warnings] } };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  }
}

/**
 * Runs a part of a source, so that whatever goes wrong in it is an error of the client that names the
 * source.
 *
 * @internal
 */
export async function attempt<T>(
  name: string,
  context: SourceContext,
  run: (context: SourceContext) => T | Promise<T>,
): Promise<T> {
  const { signal } = context;
  try {
    return await run({ ...context, fetch: tellingFetch(context.fetch) });
  } catch (thrown) {
    const cause: unknown = signal.aborted ? signal.reason : thrown;
    if (ClientError.is(cause)) throw cause;
    if (signal.aborted) {
      const isLate = (cause as Error | undefined)?.name === 'TimeoutError';
      if (isLate) throw failure(name, 'timeout', 'no answer in time', cause);
      throw failure(name, 'aborted', 'reading was cancelled', cause);
    }
    throw failure(name, 'invalidResponse', `the source failed: ${saying(cause)}`, cause);
  }
}

/**
 * A request that gets no answer is the error `network`, whatever the platform throws.
 *
 * @internal
 */
export const tellingFetch =
  (fetch: typeof globalThis.fetch): typeof globalThis.fetch =>
  async (input, init) => {
    try {
      return await fetch(input, init);
    } catch (cause) {
      // What `fetch` throws when there is no connection; a signal's reason is something else.
      if (!(cause instanceof TypeError)) throw cause;
      throw loss(input instanceof Request ? input.url : String(input), cause);
    }
  };

/**
 * What a thrown value says; anything can be thrown.
 *
 * @internal
 */
export const saying = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown);
