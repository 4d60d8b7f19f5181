import { type Client, createClient } from './client.js';
import type { DocumentInput, Source } from './source.js';

export {
  createJoinReceiver,
  type JoinReceiverOptions,
  type JoinRecord,
  type JoinStore,
  memoryJoinStore,
} from './join-receiver.js';
export { type Respond, runSourceContract, type SourceFixtures } from './source-contract.js';
export { type JoinWords, joinWords, type PageLanguage, pageLanguage } from './join-words.js';

/** How a fake answers. */
export interface FakeOptions {
  /** Milliseconds until it answers. Default 0. */
  delayMs?: number;
  /** What it fails with, for example `new ClientError('network', 'test')`. Default: it does not fail. */
  error?: Error;
}

/**
 * A source for tests of what reads sources, such as an element's `source` property.
 *
 * @param document What it hands over, unchanged; it need not be a valid document.
 */
export function fakeSource(document: DocumentInput, options: FakeOptions = {}): Source {
  return {
    async read({ signal }) {
      await answerTime(options, signal);
      return document;
    },
  };
}

/**
 * A client for tests of what uses clients. It is a real one, with its copies and warnings, and makes no
 * request: it finds `document` at `https://fake.example.org/ilmi.json`.
 *
 * @example
 * const client = fakeClient({ ilmi: '1.0', goals: [] });
 * const broken = fakeClient({}, { error: new ClientError('timeout', 'test') });
 */
export function fakeClient(document: DocumentInput, options: FakeOptions = {}): Client {
  return createClient({
    src: 'https://fake.example.org/ilmi.json',
    retries: 0,
    async fetch({ signal }) {
      await answerTime(options, signal);
      return Response.json(document);
    },
  });
}

async function answerTime({ delayMs = 0, error }: FakeOptions, signal: AbortSignal) {
  signal.throwIfAborted();
  if (delayMs)
    await new Promise<void>((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop);
        resolve();
      }, delayMs);
      signal.addEventListener('abort', stop, { once: true });
    });
  if (error) throw error;
}
