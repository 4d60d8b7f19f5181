import { rollup } from 'rollup';
import { posix } from './paths.mjs';

/** The element that a page most likely loads first; what it needs is the shared chunk. */
export const FIRST_ELEMENT = 'goal-badge';

/** The language that comes with the shared chunk. */
const FIRST_LANGUAGE = 'fi';
const LANGUAGE = /\/core\/dist\/languages\/([a-z]{2})\.js$/;

/**
 * `manualChunks` of the script-tag build: one chunk `base` with everything the first element needs beside its own
 * folder (lit, the reader, the base class, the default language), so that it takes two requests and every further
 * element one. A list by hand would go out of date, and the module graph alone also names what is only re-exported,
 * so the first element is bundled by itself to see.
 * @param {Record<string, string>} entries name → source file
 * @param {import('rollup').Plugin[]} plugins those of the build, without what shortens
 * @returns {Promise<import('rollup').GetManualChunk>}
 */
export async function sharedChunk(entries, plugins) {
  const entry = entries[FIRST_ELEMENT];
  if (entry === undefined) throw new Error(`There is no define/${FIRST_ELEMENT}.ts`);
  const own = `/elements/src/${FIRST_ELEMENT}/`;
  const bundle = await rollup({ input: entry, plugins, onwarn: () => {} });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const base = new Set(
    Object.entries(output[0].modules)
      .filter(([id, { renderedLength }]) => renderedLength > 0 && id !== entry)
      .map(([id]) => id)
      .filter((id) => !posix(id).includes(own)),
  );
  return (id) => {
    // Core can speak every language; here each further one is a request of its own.
    const language = LANGUAGE.exec(posix(id))?.[1];
    if (language !== undefined && language !== FIRST_LANGUAGE) return language;
    if (base.has(id)) return 'base';
    // What gives hints in the form to join: the rules, and each language's words.
    const claims = /\/core\/dist\/claims\/(?:languages\/([a-z]{2}))?/.exec(posix(id));
    if (claims) return claims[1] === undefined ? 'claims' : `claims-${claims[1]}`;
    if (id.endsWith('no-goals') || /\/join-form\/hints\.ts$/.test(posix(id))) return 'claims';
    // What cards share is one file, and what lists share: not a few small ones for each element.
    const further = /\/directory\/words\.([a-z]{2})\.ts$/.exec(posix(id))?.[1];
    if (further !== undefined && further !== FIRST_LANGUAGE) return `directory-${further}`;
    // What the directory, the summary and the form to join share.
    if (/\/elements\/src\/directory\//.test(posix(id))) return 'directory';
    const file = /\/elements\/src\/list\/(.+)/.exec(posix(id))?.[1];
    return file && (file.startsWith('list') ? 'lists' : 'cards');
  };
}
