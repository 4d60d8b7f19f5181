import type { LanguageTag } from '@ilmi/core';
import { isBlank } from '@ilmi/core/schema';
import { firstLanguage } from './languages.js';
import type { Change, Imported, Merged } from './merge.js';
import { finderIn, isIn, type LISTS, partsOf, pathOf, pathsTo } from './parts.js';
import { isObject, type JsonObject, says } from './values.js';

export interface PruneOptions {
  /** Whether something that is gone is to be taken out. Default: all of it. */
  isMeant?: (change: Change) => boolean;
  /** What lies here stays, and so does what it lies in. */
  keep?: readonly string[];
}

/** What is left, and what the document was after each step on the way. */
export interface Pruned extends Merged {
  /** Each takes whole parts out of lists and objects, and changes nothing else. */
  steps: readonly JsonObject[];
}

/**
 * Takes out of a document what its source has no more. What a person changed or added to stays, and so does
 * what anything that stays refers to.
 *
 * @param merged What merging the source into the document came to.
 * @param last What the import before wrote.
 */
export function prune(
  { document, changes, imported }: Merged,
  last: Imported,
  { isMeant = () => true, keep = [] }: PruneOptions = {},
): Pruned {
  const lang = firstLanguage(document);
  const find = finderIn(document, lang);
  const gone = new Set(
    changes
      .filter((change) => change.kind === 'gone' && isMeant(change))
      .map(({ path }) => path)
      .filter((path) => !isIn(path, keep) && !keep.some((one) => isIn(one, [path])))
      .filter((path) => isUntouched(find(path), last, lang, path)),
  );
  // What is kept may refer to more.
  for (let before = -1; before !== gone.size;) {
    before = gone.size;
    if (before === 0) return { document, changes, imported, steps: [] };
    const referred = referencesIn(without(document, gone, lang));
    for (const path of gone) if (referred.has(path)) gone.delete(path);
  }
  const depths = [...new Set([...gone].map((path) => pathsTo(path).length))].sort((a, b) => b - a);
  const steps: JsonObject[] = [];
  for (const depth of depths) {
    const some = new Set([...gone].filter((path) => pathsTo(path).length === depth));
    steps.push((without(steps.at(-1) ?? document, some, lang) ?? {}) as JsonObject);
  }
  return {
    document: steps.at(-1)!,
    changes: changes.map((change) =>
      gone.has(change.path) ? { ...change, kind: 'removed' } : change,
    ),
    imported: new Map(
      [...imported].filter(([path]) => !pathsTo(path).some((part) => gone.has(part))),
    ),
    steps,
  };
}

/** Whether everything in a value is what the last import wrote. */
function isUntouched(
  value: unknown,
  last: Imported,
  lang: LanguageTag | undefined,
  path: string,
  field = path.slice(path.lastIndexOf('/') + 1),
): boolean {
  const parts = partsOf(field, value, lang);
  if (!parts)
    // A plain text stands for its language.
    return [path, `${path}/${lang}`].some((at) => last.has(at) && says(value, last.get(at)));
  // What has no name in its list was never imported.
  if (Array.isArray(value) && parts.length < value.length) return false;
  return parts.every(({ name, value: part, at }) =>
    isUntouched(part, last, lang, pathOf(path, name), typeof at === 'string' ? at : ''),
  );
}

/** Lists whose items are referred to, by the fields that do it. */
const REFERENCES: Readonly<Record<string, (typeof LISTS)[number]>> = {
  organization: 'organizations',
  goals: 'goals',
  renews: 'goals',
  partOf: 'goals',
  source: 'sources',
};

/** Paths of all items that something in a value refers to. */
function referencesIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) referencesIn(item, found);
  else if (isObject(value))
    for (const [key, part] of Object.entries(value)) {
      const list = REFERENCES[key];
      for (const id of list && Array.isArray(part) ? part : [part])
        if (list && typeof id === 'string') found.add(`${list}/${id}`);
      referencesIn(part, found);
    }
  return found;
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
