import type { LanguageTag } from '@ilmi/core';
import { isObject, type JsonObject } from './values.js';

/** One part of an object, or of a list whose items have a name of their own. */
export interface Part {
  /** What it is called in a path: a key, or what its list tells items apart by. Escaped as in JSON Pointers. */
  name: string;
  value: unknown;
  /** Its place in the object or list. */
  at: string | number;
}

/** Lists of a document whose items have an `id`. */
export const LISTS = [
  ...['organizations', 'goals', 'actions', 'stories', 'events', 'offers', 'sources'],
] as const;

type Naming = (item: JsonObject, lang: LanguageTag | undefined) => unknown;

const by =
  (field: string): Naming =>
  (item) =>
    item[field];
const byTime: Naming = ({ period, date, year }) =>
  isObject(period) ? `${String(period.start)}..${String(period.end)}` : (date ?? year);
const byTitle: Naming = ({ title }, lang) =>
  isObject(title) ? ((lang && title[lang]) ?? Object.values(title)[0]) : title;

/** What tells the items of a list apart, by the list's field. Other lists are one value. */
const NAMES = new Map<string, Naming>([
  ...LISTS.map((list) => [list, by('id')] as const),
  ['templates', by('id')],
  ['municipalities', by('code')],
  ['identifiers', by('scheme')],
  ['recognitions', by('scheme')],
  ['off', by('rule')],
  ['observations', byTime],
  ['interim', byTime],
  ['milestones', byTitle],
  ['measures', byTitle],
]);

const escape = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * The parts of a value; nothing for one that is compared as a whole.
 *
 * @param field The field that the value stands in.
 * @param lang Language of plain texts.
 */
export function partsOf(
  field: string,
  value: unknown,
  lang: LanguageTag | undefined,
): Part[] | undefined {
  if (isObject(value))
    return Object.entries(value).map(([key, part]) => ({
      name: escape(key),
      value: part,
      at: key,
    }));
  const naming = NAMES.get(field);
  if (!Array.isArray(value) || !naming || !value.some(isObject)) return undefined;
  const seen = new Map<string, number>();
  return value.flatMap((item: unknown, at) => {
    const name = isObject(item) ? naming(item, lang) : undefined;
    if (typeof name !== 'string' && typeof name !== 'number') return [];
    const count = (seen.get(String(name)) ?? 0) + 1;
    seen.set(String(name), count);
    // Two figures of one year: the first meets the first.
    return [{ name: escape(count > 1 ? `${name}#${count}` : `${name}`), value: item, at }];
  });
}

export const pathOf = (parent: string, name: string): string =>
  parent ? `${parent}/${name}` : name;

/** Whether a path is one of those that are given, or lies in one. */
export const isIn = (path: string, given: readonly string[]): boolean =>
  given.some((one) => path === one || path.startsWith(`${one}/`));

/** Everything that is compared as a whole, by its path. */
export function leavesOf(
  value: unknown,
  lang: LanguageTag | undefined,
  path = '',
  field = '',
): [path: string, value: unknown][] {
  const parts = partsOf(field, value, lang);
  if (!parts) return [[path, value]];
  return parts.flatMap(({ name, value, at }) =>
    leavesOf(value, lang, pathOf(path, name), typeof at === 'string' ? at : ''),
  );
}

/** A path and all that it lies in, the outermost first. */
export const pathsTo = (path: string): string[] => {
  const names = path.split('/');
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
};

/**
 * Finds what stands at a path; nothing when there is no such place. A plain text stands for its language, too.
 * Every list is looked through once, however many of its items are asked for.
 */
export function finderIn(
  document: unknown,
  lang: LanguageTag | undefined,
): (path: string) => unknown {
  const known = new Map<unknown, ReadonlyMap<string, Part>>();
  const partsIn = (value: unknown, field: string) => {
    const parts =
      known.get(value) ?? new Map(partsOf(field, value, lang)?.map((part) => [part.name, part]));
    // A text may be the same somewhere else.
    if (typeof value === 'object') known.set(value, parts);
    return parts;
  };
  return (path) => {
    let found = document;
    let field = '';
    const names = path.split('/');
    for (const [index, name] of names.entries()) {
      if (typeof found === 'string' && index === names.length - 1 && (!lang || name === lang))
        return found;
      const part = partsIn(found, field).get(name);
      if (!part) return undefined;
      found = part.value;
      field = typeof part.at === 'string' ? part.at : '';
    }
    return found;
  };
}
