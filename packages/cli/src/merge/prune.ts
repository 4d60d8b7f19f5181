import type { LanguageTag } from '@ilmi/core';
import { firstLanguage } from './languages.js';
import type { Imported, Merged } from './merge.js';
import { finderIn, isIn, leavesOf, partsOf, pathOf, pathsTo } from './parts.js';
import { isBlank, type JsonObject, says } from './values.js';

/**
 * Takes out of a document what its source has no more, where nobody has changed it since it was imported.
 * What a person changed, or added to, stays.
 *
 * @param merged What merging the source into the document came to.
 * @param last What the import before wrote.
 * @param paths Nothing is taken out elsewhere.
 */
export function prune(
  { document, changes, imported }: Merged,
  last: Imported,
  paths?: readonly string[],
): Merged {
  const lang = firstLanguage(document);
  const find = finderIn(document, lang);
  const isUntouched = (path: string) => {
    const field = path.slice(path.lastIndexOf('/') + 1);
    const leaves = leavesOf(find(path), lang, path, field);
    // A plain text stands for its language.
    return leaves.every(([at, leaf]) =>
      [at, `${at}/${lang}`].some((known) => last.has(known) && says(leaf, last.get(known))),
    );
  };
  const gone = new Set(
    changes
      .filter(({ kind, path }) => kind === 'gone' && (!paths || isIn(path, paths)))
      .map(({ path }) => path)
      .filter(isUntouched),
  );
  if (gone.size === 0) return { document, changes, imported };
  return {
    document: without(document, gone, lang) as JsonObject,
    changes: changes.map((change) =>
      gone.has(change.path) ? { ...change, kind: 'removed' } : change,
    ),
    imported: new Map(
      [...imported].filter(([path]) => !pathsTo(path).some((part) => gone.has(part))),
    ),
  };
}

/** The value without what stands at the paths, and without what says nothing then. */
function without(
  value: unknown,
  gone: ReadonlySet<string>,
  lang: LanguageTag | undefined,
  path = '',
  field = '',
): unknown {
  if (gone.has(path)) return undefined;
  const parts = partsOf(field, value, lang);
  if (!parts) return typeof value === 'string' && gone.has(`${path}/${lang}`) ? undefined : value;
  const left = new Map<string | number, unknown>();
  for (const { name, value: part, at } of parts) {
    const rest = without(part, gone, lang, pathOf(path, name), typeof at === 'string' ? at : '');
    if (rest !== part) left.set(at, rest);
  }
  if (left.size === 0) return value;
  const keep = <Key extends string | number>(entries: Iterable<[Key, unknown]>) =>
    [...entries]
      .map(([at, part]): [Key, unknown] => [at, left.has(at) ? left.get(at) : part])
      .filter(([at, part]) => !left.has(at) || !isBlank(part));
  if (Array.isArray(value)) {
    const items = keep(value.entries());
    return items.length > 0 ? items.map(([, item]) => item) : undefined;
  }
  const fields = keep(Object.entries(value as JsonObject));
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}
