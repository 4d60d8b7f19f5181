import { asCopy, failure } from './answer.js';
import type { ClientError } from './errors.js';
import type { ClientOptions, ReadOptions } from './options.js';
import { type Copy, createRequest, interpret } from './request.js';
import type { LoadedDocument } from './source.js';
import { openStorage } from './storage.js';

/** What is known of an address. */
interface Entry {
  url: string;
  lang?: string;
  copy?: Copy;
  /** Why the copy could not be renewed the last time. */
  error?: ClientError;
  pending?: Pending;
  /** Settles when the storage has been asked for a copy. */
  restored?: Promise<void>;
}

/** A request under way. */
interface Pending {
  promise: Promise<LoadedDocument>;
  controller: AbortController;
  /** How many wait for it; when nobody does any more, it is cancelled. */
  waiting: number;
}

/** Copies beyond this number push out the oldest, so that a server's memory does not fill up. */
const MOST_COPIES = 500;

/**
 * A function that reads the document at an address: from memory, from a request that is under way, or by a
 * new one. What that means for copies and cancelling is told at {@link ReadOptions}.
 */
export function createReader(
  options: ClientOptions,
): (url: string, options: ReadOptions) => Promise<LoadedDocument> {
  const request = createRequest(options);
  const storage = openStorage(options.storage);
  const entries = new Map<string, Entry>();

  return async (url, { signal, maxAgeMs = 60_000, staleForMs = 86_400_000, lang }) => {
    if (signal?.aborted) throw cancelled(url, signal);
    const key = keyOf({ url, lang });
    const entry = entries.get(key) ?? { url, lang };
    entries.delete(key);
    entries.set(key, entry);
    if (entries.size > MOST_COPIES) entries.delete(entries.keys().next().value!);

    // Without a storage nothing is awaited before the request is shared.
    if (options.storage) await (entry.restored ??= restore(entry));
    if (!entry.copy) return wait(entry, (entry.pending ??= start(entry)), signal);
    // A clock may have been put back, and a copy from the future is not fresh for ever.
    const age = Math.abs(Date.now() - entry.copy.loaded.meta.fetchedAt);
    if (age < maxAgeMs) return asCopy(entry.copy.loaded);
    const pending = (entry.pending ??= start(entry));
    if (age >= maxAgeMs + staleForMs) return wait(entry, pending, signal);
    // The refresh is wanted even when nobody waits for it. Its error is in `entry`.
    pending.waiting++;
    pending.promise.catch(() => {});
    return asCopy(entry.copy.loaded, true, entry.error);
  };

  async function restore(entry: Entry): Promise<void> {
    try {
      const stored = storage.get(keyOf(entry));
      if (!stored) return;
      const { fetchedAt, base, text } = stored;
      const { data, meta } = await interpret(JSON.parse(text), entry.url, base, options);
      if (Number.isFinite(fetchedAt))
        entry.copy = { loaded: { data, meta: { ...meta, fetchedAt } } };
    } catch {
      // Somebody else's text, or one of another version: as good as none.
    }
  }

  function start(entry: Entry): Pending {
    const controller = new AbortController();
    const ask = async () => {
      try {
        const { raw, ...copy } = await request({ ...entry, signal: controller.signal });
        entry.copy = copy;
        entry.error = undefined;
        if (raw) storage.set(keyOf(entry), { ...raw, fetchedAt: copy.loaded.meta.fetchedAt });
        return copy.loaded;
      } catch (cause) {
        const error = cause as ClientError;
        if (controller.signal.aborted) throw error;
        entry.error = error;
        // Not from here: what it throws is no error of reading.
        if (options.onError) queueMicrotask(() => options.onError!(error));
        if (error.code === 'notFound') {
          entry.copy = undefined;
          storage.remove(keyOf(entry));
        }
        if (!entry.copy) throw error;
        return asCopy(entry.copy.loaded, true, error);
      } finally {
        if (entry.pending === pending) entry.pending = undefined;
      }
    };
    const pending: Pending = { controller, waiting: 0, promise: undefined as never };
    pending.promise = ask();
    return pending;
  }

  async function wait(entry: Entry, pending: Pending, signal?: AbortSignal) {
    pending.waiting++;
    try {
      return await (signal ? until(pending.promise, entry.url, signal) : pending.promise);
    } finally {
      if (!--pending.waiting && entry.pending === pending) {
        entry.pending = undefined;
        pending.promise.catch(() => {});
        pending.controller.abort();
      }
    }
  }
}

const keyOf = ({ url, lang }: Entry) => (lang ? `${url} ${lang}` : url);

const cancelled = (url: string, { reason }: AbortSignal) =>
  failure(url, 'aborted', 'reading was cancelled', reason);

/** The promise, or a rejection as soon as the signal says so. */
function until<T>(promise: Promise<T>, url: string, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(cancelled(url, signal));
    // The storage may have taken its time.
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
