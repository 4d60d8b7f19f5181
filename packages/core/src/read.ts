import { shape } from './read-shape.js';
import type { IlmiDocument } from './types.js';
import { resolveUrl } from './url.js';

/** Something in a document that was left out, because it could not be used. */
export interface Warning {
  /** JSON Pointer into the input: `/goals/0/target/year`. */
  path: string;
  /**
   * What was expected there: `expected number:1900-2200`. When the path names a field without which
   * its object or list item is nothing, such as the title of a goal, that is left out with it.
   */
  message: string;
}

/** The input is no Ilmi document that this version can read. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  /** `version`: a document of another version of the format. `invalid`: something else. */
  readonly code: 'version' | 'invalid';

  constructor(code: 'version' | 'invalid', message: string) {
    super(message);
    this.code = code;
  }
}

/** What the reader knows about a key. */
interface Field {
  /** Name of the type in read-shape.ts; a warning says that it was expected. */
  type: string;
  /** The type without its range or variant; what `typeof` says of numbers and booleans. */
  kind: string;
  min: number;
  max: number;
  /** What strings of this type look like. */
  pattern: RegExp | undefined;
  /** Lists: their items. */
  item: Field | undefined;
  /** Records and texts: the keys they may hold; `''` stands for every other one. */
  fields: Fields | undefined;
  /** Records: required and exclusive keys. */
  groups: string[][];
}

type Fields = Map<string, Field>;

const nonBlank = /\S/;

/** Every date; which part of the day may follow is said in {@link patterns}. */
const date =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?)?$/;

const patterns: Record<string, RegExp> = {
  // A page may have polluted `Object.prototype`; for that reason fields name all their keys, too.
  __proto__: null as never,
  text: nonBlank,
  word: nonBlank,
  id: /^(?!(index|con|aux|nul)$)[a-z\d][a-z\d-]{0,63}$/,
  date: /^[^T]+$/,
  'date-time': /T.+[Z+-]/,
  'date-or-time': /^[^T]+$|T.+[Z+-]/,
  'date-or-local-time': /^[^T]+(T[^Z+-]+)?$/,
};

/** Made on first use: importing this module runs nothing. */
let known: Fields | undefined;

function compile(): Fields {
  const known: Fields = new Map();
  const languages: Fields = new Map();
  for (const line of shape.split(';')) {
    const [typeOrList, ...tokens] = line.split(' ') as [string, ...string[]];
    const type = typeOrList.replace('*', '');
    const [kind, min, max] = type.split(/[:-]/) as [string, string, string];
    for (const token of tokens) {
      const [name, ...groups] = token.split('!') as [string, ...string[]];
      const [key, parent] = name.split('@') as [string, string?];
      const item: Field = {
        type,
        kind,
        min: +min,
        max: +max,
        pattern: patterns[type],
        item: undefined,
        fields: type === 'record' ? known : type === 'text' ? languages : undefined,
        groups: groups.map((group) => group.split('/')),
      };
      const field =
        type === typeOrList ? item : { ...item, type: 'list', kind: '', pattern: undefined, item };
      if (parent) {
        const list = known.get(parent)!;
        const record = list.item ?? list;
        record.fields = new Map(record.fields).set(key, field);
      } else known.set(key, field);
    }
  }
  for (const key of ['', '__proto__']) languages.set(key, known.get(key || 'kind')!);
  return known;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Whether a value says as much as a missing one: `null`, a blank text, a list or an object of such.
 */
export function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return !nonBlank.test(value);
  if (typeof value !== 'object' || !value) return value == null;
  // Not recursive, as foreign input may be nested deeper than the stack, or in a circle.
  const parts = new Set<object>([value]);
  for (const part of parts) {
    for (const inner of Object.values(part) as unknown[]) {
      if (typeof inner === 'object' && inner) parts.add(inner);
      else if (!isBlank(inner)) return false;
    }
  }
  return true;
}

/**
 * Reads a document or a slice of one, leniently: what cannot be used is left out with a warning and
 * the rest is shown. `null`, empty and blank values are left out in silence, as they say "unknown".
 * A field that cannot be used is left out alone, unless its object or list item is nothing without
 * it. Unknown keys, and words that a later version may know, are kept.
 *
 * The input is never changed; parts of it that need no repair are shared with the result.
 *
 * @param input The parsed JSON.
 * @param options.base The document's own absolute address, against which the addresses in it are
 * resolved. Without it relative addresses are left out.
 * @throws {DocumentError} When the input is no Ilmi document of version 1.
 */
export function readDocument(
  input: unknown,
  { base }: { base?: string } = {},
): { document: IlmiDocument; warnings: Warning[] } {
  const version =
    isRecord(input) && Object.hasOwn(input, 'ilmi') && typeof input.ilmi === 'string' && input.ilmi;
  if (!version || !/^1\.\d+$/.test(version))
    throw new DocumentError(
      version ? 'version' : 'invalid',
      `Expected "ilmi": "1.x", got ${version || typeof input}. Check the address or update Ilmi.`,
    );

  const warnings: Warning[] = [];
  /** A path starts where the warning arises; {@link read} puts the rest before it on its way out. */
  const warn = (path: string, expected: string) => {
    warnings.push({ path, message: 'expected ' + expected });
  };

  /** The usable value of a key or item; `undefined` and, unless it is blank, a warning. */
  let depth = 0;
  const read = (value: unknown, field: Field, key: string | number): unknown => {
    const { type, kind, pattern, item, fields } = field;
    if (typeof value === 'string') {
      if (pattern) {
        if (pattern.test(value) && (kind !== 'date' || isDate(value))) return value;
      } else if (kind === 'url') {
        const url = resolveUrl(value, base, type !== kind);
        if (url) return url;
      }
    } else if (typeof value === kind) {
      // A number or a boolean, which passes for 0 or 1 and has no range.
      const { min, max } = field;
      const number = value as number;
      if (isFinite(number) && !(number < min || number > max || (min && number % 1))) return value;
    }

    const before = warnings.length;
    let result: unknown;
    // The format is nine levels deep; deeper input is somebody's trap for the stack.
    if (depth++ > 16) result = undefined;
    else if (item) {
      if (Array.isArray(value)) result = readList(value, item);
    } else if (fields && isRecord(value)) result = readRecord(value, fields, field.groups);
    depth--;
    if (result === undefined && warnings.length === before && !isBlank(value)) warn('', type);
    for (let index = before; index < warnings.length; index++) {
      const step = `${key}`.replace(/~/g, '~0').replace(/\//g, '~1');
      warnings[index]!.path = `/${step}${warnings[index]!.path}`;
    }
    return result;
  };

  const readList = (list: unknown[], field: Field) => {
    const ids = field.groups[0]?.[0] === 'id' && new Set();
    let usable = list;
    for (let index = 0; index < list.length; index++) {
      let item = read(list[index], field, index);
      if (ids && item) {
        const { id } = item as { id: string };
        if (ids.has(id)) {
          warn(`/${index}`, 'a new id');
          item = undefined;
        } else ids.add(id);
      }
      if ((item === undefined || item !== list[index]) && usable === list)
        usable = list.slice(0, index);
      if (item !== undefined && usable !== list) usable.push(item);
    }
    return usable.length ? usable : undefined;
  };

  const readRecord = (record: Record<string, unknown>, fields: Fields, groups: string[][]) => {
    const keys = Object.keys(record);
    let usable = record;
    for (const key of keys) {
      const field = fields.get(key) ?? fields.get('');
      if (field) {
        const before = record[key];
        const value = read(before, field, key);
        if (value === undefined || value !== before) {
          if (usable === record) usable = { ...record };
          if (value === undefined) delete usable[key];
          else usable[key] = value;
        }
      }
    }
    for (const group of groups) {
      let winner = '';
      for (const key of group)
        if (Object.hasOwn(usable, key)) {
          if (winner) {
            warn('/' + key, 'only ' + winner);
            if (usable === record) usable = { ...record };
            delete usable[key];
          } else winner = key;
        }
      if (!winner && group[0]) {
        // A value that is there and was unusable has its warning already.
        if (!isBlank(record) && group.every((key) => isBlank(record[key])))
          warn('/' + group[0], group.join(' or '));
        return;
      }
    }
    return (usable === record ? keys : Object.keys(usable)).length ? usable : undefined;
  };

  const document = readRecord(input, (known ??= compile()), []);
  return { document: document as unknown as IlmiDocument, warnings };
}

/** Whether a day exists: 29 and more are looked up, as `Date` is slow. */
const isDate = (value: string) => {
  const day = value.slice(8, 10);
  return date.test(value) && (day < '29' || new Date(value.slice(0, 10)).getUTCDate() === +day);
};
