import { UsageError } from '../errors.js';
import { type Place, type Places, placesOfJson } from '../json-places.js';
import { isObject, isSame, type JsonObject } from './values.js';

/**
 * Writes a changed value into the JSON text that it was read from. What has not changed keeps its
 * characters: white space, order, escapes. What is new is laid out as its neighbours are.
 *
 * @param before What the text says.
 * @param after May have further keys and items, each after those that are there, and other values; or fewer
 * keys and items, and nothing new beside.
 * @param name Of the file, in messages.
 * @throws {UsageError} when a key stands twice in one object: which of the two is meant, nobody can tell.
 */
export function editJson(text: string, before: unknown, after: unknown, name: string): string {
  if (isSame(before, after)) return text;
  const places = placesOfJson(text, name);
  const [twice] = places.twice;
  if (twice)
    throw new UsageError(
      `${name}:${twice.line}: the key "${twice.key}" stands twice in one object. Nothing was written.`,
      'Programs read the last of the two. Remove one of them.',
    );
  const edits = new Editor(text, places).edit('', before, after);
  edits.sort((a, b) => a.start - b.start);
  let at = 0;
  const pieces = edits.flatMap(({ start, end, by }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, by];
  });
  return pieces.join('') + text.slice(at);
}

interface Edit {
  start: number;
  end: number;
  by: string;
}

/** Which items of a list are left in another one that has nothing else, as far as it is so. */
function keptOf(before: readonly unknown[], after: readonly unknown[]): boolean[] | undefined {
  let next = 0;
  const kept = before.map((item) => {
    const isKept = next < after.length && isSame(item, after[next]);
    if (isKept) next++;
    return isKept;
  });
  return next === after.length ? kept : undefined;
}

/** Characters of a value that is put on one line because its neighbours are. */
const LONGEST = 100;

const isContainer = (value: unknown): value is object =>
  typeof value === 'object' && value !== null;

class Editor {
  readonly #text: string;
  readonly #places: Places;
  readonly #newLine: string;
  /** One level of indentation. */
  readonly #step: string;

  constructor(text: string, places: Places) {
    this.#text = text;
    this.#places = places;
    this.#newLine = text.includes('\r\n') ? '\r\n' : '\n';
    this.#step = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  }

  edit(pointer: string, before: unknown, after: unknown): Edit[] {
    if (isSame(before, after)) return [];
    const inside =
      isContainer(before) && isContainer(after) && Array.isArray(before) === Array.isArray(after)
        ? this.#editInside(pointer, before, after)
        : undefined;
    return inside ?? [this.#replace(this.#placeOf(pointer), after)];
  }

  /** Nothing when there is nothing that shows how it is laid out, or items are both taken out and changed. */
  #editInside(pointer: string, before: object, after: object): Edit[] | undefined {
    const known = Object.entries(before);
    if (known.length === 0 || Object.keys(after).length === 0) return undefined;
    const at = (key: string) => `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const places = known.map(([key]) => this.#placeOf(at(key)));
    const own = this.#placeOf(pointer);
    if (Array.isArray(before) && Array.isArray(after) && after.length < before.length) {
      const kept = keptOf(before, after);
      return kept && this.#takeOut(own, places, kept);
    }
    const has = known.map(([key]) => Object.hasOwn(after, key));
    const edits = known.flatMap(([key, value], index) =>
      has[index] ? this.edit(at(key), value, (after as JsonObject)[key]) : [],
    );
    const added = Object.entries(after).filter(([key]) => !Object.hasOwn(before, key));
    if (has.includes(false))
      return added.length > 0 ? undefined : [...edits, ...this.#takeOut(own, places, has)];
    if (added.length === 0) return edits;
    return [...edits, this.#insert(own, places, added, Array.isArray(after))];
  }

  /** Each run of parts that go, with the comma that divided it from what stays. */
  #takeOut(own: Place, places: readonly Place[], kept: readonly boolean[]): Edit[] {
    const edits: Edit[] = [];
    // Keys that look like numbers come first in an object, wherever they stand in its text.
    const parts = places
      .map(({ start, end }, at) => ({ start, end, isKept: kept[at]! }))
      .sort((one, other) => one.start - other.start);
    for (let first = 0; first < parts.length; first++) {
      if (parts[first]!.isKept) continue;
      let last = first;
      while (parts[last + 1]?.isKept === false) last++;
      const { end } = parts[last]!;
      if (first > 0) edits.push({ start: parts[first - 1]!.end, end, by: '' });
      // Between two values there is nothing but white space, one comma and perhaps a key.
      else edits.push({ start: own.start + 1, end: this.#text.indexOf(',', end) + 1, by: '' });
      first = last;
    }
    return edits;
  }

  #insert(
    place: Place,
    children: readonly Place[],
    added: readonly [key: string, value: unknown][],
    isList: boolean,
  ): Edit {
    const own = this.#text.slice(place.start, place.end);
    const last = children.reduce((one, other) => (other.end > one.end ? other : one));
    const lead = /^.(\s*)/.exec(own)![1]!;
    const isOneLine = !lead.includes('\n');
    const indent = lead.slice(lead.lastIndexOf('\n') + 1);
    const space = /"\s*:(\s*)/.exec(own)?.[1] === '' ? '' : ' ';
    const neighbours = isList ? [last] : children;
    const isCompact = neighbours.some((child) => this.#isOneLineContainer(child));
    const between = isOneLine ? `,${space}` : `,${lead}`;
    const written = added.map(([key, value]) => {
      const line = inOneLine(value, space);
      const isShort = line.length <= LONGEST && !(Array.isArray(value) && value.some(isContainer));
      const isLine = isOneLine || (isCompact && (isList || isShort));
      const print = isLine ? line : this.#inLines(value, indent);
      return between + (isList ? print : `${JSON.stringify(key)}:${space}${print}`);
    });
    return { start: last.end, end: last.end, by: written.join('') };
  }

  #replace(place: Place, value: unknown): Edit {
    const { start, end } = place;
    const lineStart = this.#text.lastIndexOf('\n', start) + 1;
    const indent = /^[ \t]*/.exec(this.#text.slice(lineStart, start))![0];
    const by = this.#isOneLineContainer(place)
      ? inOneLine(value, /"\s*:(\s*)/.exec(this.#text.slice(start, end))?.[1] === '' ? '' : ' ')
      : this.#inLines(value, indent);
    return { start, end, by };
  }

  #inLines(value: unknown, indent: string): string {
    return JSON.stringify(value, null, this.#step).replaceAll('\n', this.#newLine + indent);
  }

  /** Whether it is a list or an object that has something in it, in one line. */
  #isOneLineContainer({ start, end }: Place): boolean {
    return /^[[{]\s*[^\s\]}][^\n]*$/.test(this.#text.slice(start, end));
  }

  #placeOf(pointer: string): Place {
    return this.#places.get(pointer)!;
  }
}

/** `{"a": [1, 2]}`, or `{"a":[1,2]}` without the space. */
function inOneLine(value: unknown, space: string): string {
  if (Array.isArray(value))
    return `[${value.map((item) => inOneLine(item, space)).join(`,${space}`)}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const parts = Object.entries(value).map(
    ([key, part]) => `${JSON.stringify(key)}:${space}${inOneLine(part, space)}`,
  );
  return `{${parts.join(`,${space}`)}}`;
}
