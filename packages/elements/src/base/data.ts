import { resolveUrl } from '@ilmi/core';
import {
  ClientError,
  loadDocument,
  type LoadedDocument,
  readInput,
  sliceUrl,
  type Source,
  type Want,
} from '@ilmi/client/lite';
import { lineage, report } from './dom.js';

/** Elements that give a source to what stands inside them carry this, whatever their tag is. */
export const networkBrand: unique symbol = Symbol.for('ilmi.network') as never;

/** Where an element can take its data from, strongest first. */
export interface DataOptions {
  /** A document that is already here. */
  data?: unknown;
  /** An object that reads a document. */
  source?: Source;
  /** Address of a document, of a published site (ends in `/`), or `#id` of a JSON script. */
  src?: string | null;
}

/** The element's own source, else the closest network's, else the page's `<meta name="ilmi-src">`. */
export function findData(element: Element & DataOptions): DataOptions | undefined {
  for (const node of lineage(element)) {
    const options = node as Element & DataOptions;
    if (
      (node === element || networkBrand in node) &&
      (options.data ?? options.source ?? options.src)
    ) {
      return options;
    }
  }
  const src =
    element.ownerDocument.querySelector<HTMLMetaElement>('meta[name="ilmi-src"]')?.content;
  return src ? { src } : undefined;
}

/** Tags of ancestors whose scripts have not come: one of them may turn out to be a network. */
export function undefinedAncestors(element: Element): string[] {
  return (
    [...lineage(element)]
      .filter((node) => node.matches(':not(:defined)'))
      .map(({ localName }) => localName)
      // Customised built-in elements have no name of their own.
      .filter((name) => name.includes('-'))
  );
}

const readings = new WeakMap<object, LoadedDocument>();
const reads = new WeakMap<Source, Promise<LoadedDocument>>();

/**
 * Reads what {@link findData} found. Inline data answers at once, without a promise, so that the
 * first paint is the final one. The same object, script, address or source is read once per page,
 * and a source again when it says that it has changed.
 *
 * @param element What is reloaded then.
 * @param context What a source is told; needed for nothing else. Its signal ends the subscription.
 */
export function loadData(
  element: Element & { reload(): void },
  { data, source, src }: DataOptions,
  want?: Want,
  context?: { signal: AbortSignal; lang: string; now: string },
): LoadedDocument | Promise<LoadedDocument> {
  const base = element.baseURI;
  if (data) return read(data, data, 'data', base);
  if (source) {
    // As `readSource` of the SDK does it, in the words that compress best: measure before rewording.
    const { name = 'source' } = source;
    context!.signal.onabort = source.subscribe?.(() => {
      reads.delete(source);
      element.reload();
    }) as () => void;
    let pending = reads.get(source);
    if (!pending) {
      // One reader's leaving must not end the reading of the others: the signal is the time-out's.
      const signal = AbortSignal.timeout(10_000);
      const warn = (path: string, message: string) => report('warn', `${name}: ${path} ${message}`);
      const late = new Promise<never>(
        (_, reject) =>
          (signal.onabort = () =>
            reject(new ClientError('timeout', `${name}: no answer in 10000 ms`))),
      );
      // Not kept by `read`: a source that has changed hands over something else.
      const reading = async () =>
        source.read({ ...context!, signal, fetch: (...args) => fetch(...args), warn });
      pending = Promise.race([reading(), late]).then((input) => readInput(input, name, base));
      reads.set(source, pending);
      // What failed may work the next time.
      pending.catch(() => reads.delete(source));
    }
    return pending;
  }
  if (src!.startsWith('#')) {
    const root = element.getRootNode() as Document | ShadowRoot;
    const id = src!.slice(1);
    const script = root.getElementById?.(id) ?? element.ownerDocument.getElementById(id);
    if (!script) throw new ClientError('notFound', `there is no element with the id "${id}"`);
    if (readings.has(script)) return readings.get(script)!;
    let input: unknown;
    try {
      input = JSON.parse(script.textContent ?? '');
    } catch (cause) {
      throw new ClientError('invalidResponse', `the content of ${src} is not JSON`, {}, { cause });
    }
    return read(script, input, src!, base);
  }
  const url = resolveUrl(src!, base);
  if (!url) throw new ClientError('unsupported', `src="${src}" is not an address that can be read`);
  return loadDocument(sliceUrl(url, want));
}

function read(key: object, input: unknown, source: string, base: string): LoadedDocument {
  let loaded = readings.get(key);
  if (!loaded) readings.set(key, (loaded = readInput(input, source, base)));
  return loaded;
}
