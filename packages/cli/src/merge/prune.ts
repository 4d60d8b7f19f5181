import type { LanguageTag } from '@ilmi/core';
import { firstLanguage } from './languages.js';
import type { Imported, Merged } from './merge.js';
import { isIn, leavesOf, partsOf, valueAt } from './parts.js';
import { isBlank, isObject, type JsonObject, says } from './values.js';

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
  const rest = new Map(imported);
  let left = document;
  const told = changes.map((change): Merged['changes'][number] => {
    const { kind, path } = change;
    if (kind !== 'gone' || (paths && !isIn(path, paths))) return change;
    const names = path.split('/');
    const leaves = leavesOf(valueAt(document, path, lang), lang, path, names.at(-1));
    // A plain text stands for its language.
    const isUntouched = leaves.every(([at, leaf]) =>
      [at, `${at}/${lang}`].some((known) => last.has(known) && says(leaf, last.get(known))),
    );
    if (!isUntouched) return change;
    left = (without(left, names, '', lang) ?? {}) as JsonObject;
    for (const known of imported.keys()) if (isIn(known, [path])) rest.delete(known);
    return { ...change, kind: 'removed' };
  });
  return { document: left, changes: told, imported: rest };
}

/** The value without its part of that name, and nothing when it says nothing then. */
function without(
  value: unknown,
  [name, ...names]: readonly string[],
  field: string,
  lang: LanguageTag | undefined,
): unknown {
  const part = partsOf(field, value, lang)?.find((one) => one.name === name);
  if (!part) return typeof value === 'string' ? undefined : value;
  const inner = typeof part.at === 'string' ? part.at : '';
  const left = names.length > 0 ? without(part.value, names, inner, lang) : undefined;
  const isGone = isBlank(left);
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value as JsonObject);
  const kept = entries.flatMap(([at, one]) =>
    at !== part.at ? [[at, one]] : isGone ? [] : [[at, left]],
  );
  if (kept.length === 0) return undefined;
  return isObject(value) ? Object.fromEntries(kept) : kept.map(([, one]) => one);
}
