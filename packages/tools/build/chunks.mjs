import { posix } from './paths.mjs';

/** The element that a page most likely loads first; what it needs is the shared chunk. */
export const FIRST_ELEMENT = 'goal-badge';

/** The language that comes with the shared chunk. */
const FIRST_LANGUAGE = 'fi';
const LANGUAGE = /\/core\/dist\/languages\/([a-z]{2})\.js$/;

/**
 * `manualChunks` of the script-tag build: one chunk `base` with everything the first element needs beside its own
 * folder (lit, the reader, the base class, the default language), so that it takes two requests and every further
 * element one. Read from the module graph, because a list by hand would go out of date.
 * @param {Record<string, string>} entries name → source file
 * @returns {import('rollup').GetManualChunk}
 */
export function sharedChunk(entries) {
  const entry = entries[FIRST_ELEMENT];
  const own = `/elements/src/${FIRST_ELEMENT}/`;
  /** @type {Set<string> | undefined} */
  let base;

  return (id, { getModuleInfo }) => {
    if (entry === undefined) return undefined;
    base ??= withoutOwn(staticGraph(entry, getModuleInfo), entry, own);
    // Core can speak every language; here each further one is a request of its own.
    const language = LANGUAGE.exec(posix(id))?.[1];
    if (language !== undefined && language !== FIRST_LANGUAGE) return language;
    return base.has(id) ? 'base' : undefined;
  };
}

/** @param {Set<string>} graph @param {string} entry @param {string} own */
function withoutOwn(graph, entry, own) {
  return new Set([...graph].filter((id) => id !== entry && !posix(id).includes(own)));
}

/** @param {string} entry @param {import('rollup').GetModuleInfo} getModuleInfo */
function staticGraph(entry, getModuleInfo) {
  const seen = new Set([entry]);
  for (const id of seen) for (const next of getModuleInfo(id)?.importedIds ?? []) seen.add(next);
  return seen;
}
