import type { LanguageTag } from '@ilmi/core';
import { isBlank } from '@ilmi/core/schema';
import { firstLanguage, isText, withLanguages, withoutLanguages } from './languages.js';
import { finderIn, isIn, leavesOf, LISTS, partsOf, pathOf, pathsTo } from './parts.js';
import { isObject, isSame, type JsonObject, says } from './values.js';

/**
 * What an import did to one place of a document.
 *
 * - `added`: it was not there
 * - `updated`: the document had what the last import wrote
 * - `kept`: a person wrote, changed or removed it, and the source says something new
 * - `own`: the same, but the source says what it said at the last import
 * - `gone`: the last import wrote it, and the source has it no more; it stays
 * - `removed`: so it was, and has been taken out (see `prune`)
 */
export interface Change {
  kind: 'added' | 'updated' | 'kept' | 'own' | 'gone' | 'removed';
  /** `goals/ID/title`, `goals/ID/observations/2024/value`. */
  path: string;
  /** What the document had; with `kept`, `own` and `gone` it still has that. */
  before?: unknown;
  /** What the source says. */
  after?: unknown;
}

/** What the imports from one source wrote, or found to be there already: values by their paths. */
export type Imported = ReadonlyMap<string, unknown>;

export interface MergeOptions {
  /** Paths at which the imported value counts, whatever a person wrote there; `true`: everywhere. */
  overwrite?: true | readonly string[];
  /** Paths that are left alone, without a word. */
  keep?: readonly string[];
  /** Top-level fields that are taken. Default: all. The sources of their figures come along. */
  only?: readonly string[];
  /** Whether the source has a part of what there is, so that what is missing is not gone. */
  partial?: boolean;
  /** What other sources of the document wrote: as long as one of them has it, it is not gone. */
  others?: readonly Imported[];
}

export interface Merged {
  /** The very same object when nothing has changed. */
  document: JsonObject;
  changes: Change[];
  imported: Imported;
}

/** Fields that say something about the file, and not about what is in it. */
const OF_THE_FILE = ['ilmi', 'updated', 'languages'];

/**
 * Puts what a source says into a document: by id, and inside an item by the year, date, period or title
 * that tells its parts apart. What a person wrote stays, and so does everything that the source does not
 * speak of.
 *
 * @param document As it is in its file; nothing, to start one.
 * @param incoming A document as reading made it.
 * @param last What the last import from this source wrote.
 */
export function merge(
  document: JsonObject | undefined,
  incoming: JsonObject,
  last: Imported,
  options: MergeOptions = {},
): Merged {
  const taken = takeOnly(incoming, options.only);
  const start = document ?? ofTheFile(taken);
  const plain = firstLanguage(start);
  const own = firstLanguage(taken) ?? plain;
  const merger = new Merger(document ? last : new Map(), plain, plain ?? own, options);
  const tagged = Object.entries(withLanguages(taken, own));
  const content = Object.fromEntries(tagged.filter(([key]) => !OF_THE_FILE.includes(key)));
  return merger.run(start, content, taken.languages);
}

/** Nothing is a figure without the source that it is from. */
function takeOnly(incoming: JsonObject, only: readonly string[] | undefined): JsonObject {
  if (!only) return incoming;
  const entries = Object.entries(incoming);
  const rest = entries.filter(([key]) => OF_THE_FILE.includes(key) || only.includes(key));
  if (only.includes('sources') || !Array.isArray(incoming.sources)) return Object.fromEntries(rest);
  const text = JSON.stringify(rest);
  const used = incoming.sources.filter(
    (source) => isObject(source) && text.includes(`"source":${JSON.stringify(source.id)}`),
  );
  return Object.fromEntries(used.length > 0 ? [...rest, ['sources', used]] : rest);
}

const ofTheFile = (incoming: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(incoming).filter(([key]) => OF_THE_FILE.includes(key)));

class Merger {
  readonly #changes: Change[] = [];
  readonly #imported = new Map<string, unknown>();
  readonly #last: Imported;
  /** Language of the document's plain texts, as far as it says it. */
  readonly #plain: LanguageTag | undefined;
  /** The same, or what it most probably is. */
  readonly #lang: LanguageTag | undefined;
  readonly #options: MergeOptions;
  /** Every path at or below which the last import wrote, with all paths at which it did. */
  readonly #known = new Map<string, string[]>();
  /** Every path at or below which the source says something now. */
  readonly #present = new Set<string>();
  /** Every path at which the source or the document has a value that is compared as a whole. */
  readonly #whole = new Set<string>();

  constructor(
    last: Imported,
    plain: LanguageTag | undefined,
    lang: LanguageTag | undefined,
    options: MergeOptions,
  ) {
    this.#last = last;
    this.#plain = plain;
    this.#lang = lang;
    this.#options = options;
    for (const path of last.keys())
      for (const part of pathsTo(path)) {
        const paths = this.#known.get(part);
        if (paths) paths.push(path);
        else this.#known.set(part, [path]);
      }
  }

  run(document: JsonObject, incoming: JsonObject, languages: unknown): Merged {
    for (const [path] of leavesOf(incoming, this.#lang)) {
      this.#whole.add(path);
      for (const part of pathsTo(path)) this.#present.add(part);
    }
    const tags = this.#mergeLanguages(document.languages, languages);
    const merged = this.#mergeRoot(document, incoming);
    const changes = [...this.#changes, ...this.#goneFrom(merged)];
    return {
      document: tags === document.languages ? merged : { ...merged, languages: tags },
      changes,
      imported: this.#imported,
    };
  }

  /**
   * Languages are only added, after those that are there: the first one is that of all plain texts. A
   * document that says none has texts in a language that nobody knows.
   */
  #mergeLanguages(own: unknown, incoming: unknown): unknown {
    if (!Array.isArray(own) || own.length === 0 || !Array.isArray(incoming)) return own;
    const added = incoming.filter(
      (tag) =>
        !own.includes(tag) &&
        (!this.#last.has(`languages/${tag}`) || this.#overwrites('languages')),
    ) as LanguageTag[];
    for (const tag of incoming as LanguageTag[]) this.#imported.set(`languages/${tag}`, true);
    for (const tag of added)
      this.#changes.push({ kind: 'added', path: `languages/${tag}`, after: tag });
    return added.length > 0 ? [...(own as unknown[]), ...added] : own;
  }

  /** The lists are looked at item by item, also those that are not there yet. */
  #mergeRoot(document: JsonObject, incoming: JsonObject): JsonObject {
    const changed = Object.entries(incoming).flatMap(([key, value]) => {
      const isList = (LISTS as readonly string[]).includes(key);
      const own = isList && isBlank(document[key]) ? [] : document[key];
      const merged =
        isList && Array.isArray(own) && !isIn(key, this.#options.keep ?? [])
          ? this.#mergeParts(key, key, own, value)
          : this.#merge(key, key, own, value);
      return merged === own ? [] : [[key, merged]];
    });
    if (changed.length === 0) return document;
    return { ...document, ...(Object.fromEntries(changed) as JsonObject) };
  }

  /** What the last import wrote and the source has no more, at the highest place that is missing. */
  #goneFrom(document: JsonObject): Change[] {
    const { only, keep = [], partial, others = [] } = this.#options;
    const elsewhere = new Set(others.flatMap((one) => [...one.keys()].flatMap(pathsTo)));
    const find = finderIn(document, this.#lang);
    const gone = new Set<string>();
    for (const [path, value] of this.#last) {
      if (this.#imported.has(path)) continue;
      const [list = ''] = path.split('/');
      const isThere = find(path) !== undefined;
      // What a person changed or removed is remembered as long as either side has it.
      if (isThere || this.#present.has(path) || list === 'languages')
        this.#imported.set(path, value);
      if (!isThere || partial || (only && !only.includes(list))) continue;
      const isList = (LISTS as readonly string[]).includes(list);
      const missing = pathsTo(path)
        .slice(isList ? 1 : 0)
        .find((part) => !this.#present.has(part) && !elsewhere.has(part));
      // What was an object and is a value now, on either side, is no part that is gone.
      const isReplaced = missing && pathsTo(missing).some((part) => this.#whole.has(part));
      if (missing && !isReplaced && !isIn(missing, keep)) gone.add(missing);
    }
    return [...gone].map((path) => ({ kind: 'gone', path, before: find(path) }));
  }

  #merge(path: string, field: string, own: unknown, incoming: unknown): unknown {
    if (isBlank(incoming) || isIn(path, this.#options.keep ?? [])) return own;
    if (isBlank(own)) return this.#add(path, field, own, incoming);
    if (this.#lang && typeof own === 'string' && isText(incoming))
      return this.#mergeText(path, own, this.#lang, incoming);
    const both = [own, incoming].every((one) => partsOf(field, one, this.#lang));
    return both && isObject(own) === isObject(incoming)
      ? this.#mergeParts(path, field, own, incoming)
      : this.#settle(path, own, incoming);
  }

  /** A plain text meets one that says its language. */
  #mergeText(path: string, own: string, lang: LanguageTag, incoming: JsonObject): unknown {
    const merged = this.#mergeParts(path, '', { [lang]: own }, incoming) as JsonObject;
    return Object.keys(merged).length === 1 ? merged[lang] : merged;
  }

  #mergeParts(path: string, field: string, own: unknown, incoming: unknown): unknown {
    const known = new Map(
      (partsOf(field, own, this.#lang) ?? []).map((part) => [part.name, part] as const),
    );
    const changed: [at: string | number, value: unknown][] = [];
    const added: [name: string | number, value: unknown][] = [];
    for (const { name, value, at } of partsOf(field, incoming, this.#lang) ?? []) {
      const part = known.get(name);
      const inner = typeof at === 'string' ? at : '';
      const merged = this.#merge(pathOf(path, name), inner, part?.value, value);
      if (merged === part?.value) continue;
      if (part) changed.push([part.at, merged]);
      else added.push([at, merged]);
    }
    if (changed.length === 0 && added.length === 0) return own;
    if (Array.isArray(own)) {
      const list = [...(own as unknown[])];
      for (const [at, value] of changed) list[at as number] = value;
      return [...list, ...added.map(([, value]) => value)];
    }
    // Keys that were there keep their place.
    const entries = new Map<string, unknown>(Object.entries(own as JsonObject));
    for (const [at, value] of [...changed, ...added]) entries.set(String(at), value);
    return Object.fromEntries(entries);
  }

  #add(path: string, field: string, own: unknown, incoming: unknown): unknown {
    if (this.#known.has(path) && !this.#overwrites(path))
      return this.#leaveOut(path, field, own, incoming);
    const after = withoutLanguages(incoming, this.#plain);
    this.#changes.push({ kind: 'added', path, after });
    this.#remember(path, incoming);
    return after;
  }

  /** A person took it out. What is new in a list is new all the same. */
  #leaveOut(path: string, field: string, own: unknown, incoming: unknown): unknown {
    const parts = Array.isArray(incoming) ? partsOf(field, incoming, this.#lang) : undefined;
    if (parts?.some(({ name }) => !this.#known.has(pathOf(path, name)))) {
      const none: unknown[] = [];
      const merged = this.#mergeParts(path, field, none, incoming);
      return merged === none ? own : merged;
    }
    const after = withoutLanguages(incoming, this.#plain);
    const isOld = leavesOf(incoming, this.#lang, path, field).every(([at, leaf]) =>
      this.#isOld(at, leaf),
    );
    this.#changes.push({ kind: isOld ? 'own' : 'kept', path, after });
    // Or it would come back when all that it consists of has changed.
    for (const known of this.#known.get(path) ?? [])
      this.#imported.set(known, this.#last.get(known));
    return own;
  }

  #settle(path: string, own: unknown, incoming: unknown): unknown {
    this.#whole.add(path);
    if (says(own, incoming)) {
      this.#remember(path, incoming);
      return own;
    }
    const isUntouched = this.#last.has(path) && says(own, this.#last.get(path));
    if (!isUntouched && !this.#overwrites(path)) {
      const kind = this.#isOld(path, incoming) ? 'own' : 'kept';
      this.#changes.push({ kind, path, before: own, after: incoming });
      return own;
    }
    this.#changes.push({ kind: 'updated', path, before: own, after: incoming });
    this.#remember(path, incoming);
    return withoutLanguages(incoming, this.#plain);
  }

  #remember(path: string, value: unknown): void {
    const field = path.slice(path.lastIndexOf('/') + 1);
    for (const [at, leaf] of leavesOf(value, this.#lang, path, field)) this.#imported.set(at, leaf);
  }

  /** Whether the source said the same at the last import. */
  #isOld(path: string, incoming: unknown): boolean {
    return this.#last.has(path) && isSame(this.#last.get(path), incoming);
  }

  #overwrites(path: string): boolean {
    const { overwrite } = this.#options;
    return overwrite === true || (overwrite !== undefined && isIn(path, overwrite));
  }
}
