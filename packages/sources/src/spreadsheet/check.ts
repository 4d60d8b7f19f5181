import { came } from './cells.js';
import {
  type Field,
  fields,
  headerOf,
  isRecord,
  type ListWithIds,
  type ObjectField,
  type Path,
  references,
  type SheetName,
} from './fields.js';
import type { Say } from './messages/messages.js';
import type { Place } from './report.js';
import { valueAt } from './rows.js';
import { plain } from './words.js';

/*
 * What is wrong with an item beyond its single cells. Reading tells it and puts right what can be put
 * right; writing asks the same, so that what would be changed goes into a column `x.PATH` instead.
 */

/** One thing that is not as it has to be. */
export interface Complaint {
  path: Path;
  /** What was expected, and what came; only how that starts, when another row is to blame. */
  message: Say;
  /** What is done about it, and what to do. */
  remedy?: Say;
  /** Fields that would have done. When one of their cells could not be read, that is what came. */
  lacks?: readonly Path[];
  /** The value that was meant. */
  fix?: unknown;
  /** What cannot be used because of it, when there is no fix. Empty: the whole item. */
  loss?: Path;
  /** The row that was meant, when that was left out. Then it is told once for all that refer to it. */
  because?: Place;
}

/** What the items of a list are called, for those who refer to them. */
interface Names {
  ids: Set<unknown>;
  /** The id of what has a name; `null` when two have it. */
  idOf(name: string): string | null | undefined;
  /** The row of an item with this id or name that was left out. */
  leftOut(name: string): Place | undefined;
}

/** An item that was left out, and where it stands. */
export interface LeftOut {
  value: unknown;
  place: Place;
}

export type Known = Partial<Record<ListWithIds, Names>>;

const idPattern = /^(?!(?:index|con|aux|nul)$)[a-z0-9][a-z0-9-]{0,63}$/;

/** An id of a name, the way people write it: `Pälkäneen Sähkö Oy` is `palkaneen-sahko-oy`. */
export function slug(text: string): string | undefined {
  const letters: Record<string, string> = { ø: 'o', æ: 'ae', ß: 'ss', đ: 'd', ł: 'l', þ: 'th' };
  const id = text
    .toLowerCase()
    .replace(/[øæßđłþ]/g, (letter) => letters[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 65)
    .replace(/^-|-$/g, '')
    .slice(0, 64)
    .replace(/-$/, '');
  if (!id) return undefined;
  return idPattern.test(id) ? id : `${id}-1`;
}

const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : isRecord(value)
      ? Object.values(value).filter((text) => typeof text === 'string')
      : [];

/** By what people refer to an item. */
const calledOf = (item: unknown, key: 'id' | 'code'): string[] =>
  isRecord(item)
    ? [item[key], item.name, item.title].flatMap(textsOf).map(plain).filter(Boolean)
    : [];

/**
 * `undefined` without a list, since then anything may be referred to.
 *
 * @param left Those of the list that were left out.
 */
export function namesOf(
  list: unknown,
  key: 'id' | 'code' = 'id',
  left: readonly LeftOut[] = [],
): Names | undefined {
  const all: unknown[] = Array.isArray(list) ? list : [];
  if (all.length === 0 && left.length === 0) return undefined;
  const items = all.filter((item) => isRecord(item) && typeof item[key] === 'string') as Record<
    string,
    unknown
  >[];
  // Most refer by ids, so names are gathered for the first who does not.
  let byName: Map<string, string | null> | undefined;
  const index = () => {
    const map = new Map<string, string | null>();
    for (const item of items) {
      const id = item[key] as string;
      for (const name of calledOf(item, key))
        map.set(name, map.has(name) && map.get(name) !== id ? null : id);
    }
    return map;
  };
  let places: Map<string, Place> | undefined;
  const indexLeft = () =>
    // Of two the first, as where ids are the same.
    new Map(
      left
        .toReversed()
        .flatMap(({ value, place }) => calledOf(value, key).map((name) => [name, place] as const)),
    );
  return {
    ids: new Set(items.map((item) => item[key])),
    idOf: (name) => (byName ??= index()).get(plain(name)),
    leftOut: (name) => (places ??= indexLeft()).get(plain(name)),
  };
}

/** How long the codes of municipalities are, where some may have lost their leading zeros. */
function codeLength(codes: Iterable<unknown>): number {
  let length = 3;
  for (const code of codes)
    if (typeof code === 'string' && /^\d{1,8}$/.test(code)) length = Math.max(length, code.length);
  return length;
}

const padded = (code: string, codes: Iterable<unknown>): string =>
  /^\d{1,8}$/.test(code) ? code.padStart(codeLength(codes), '0') : code;

// The item by itself

/**
 * What an item lacks, says twice or says in a way that nothing else can refer to.
 *
 * @param seen Ids of the items before it in its list.
 */
export function checkItem(sheet: SheetName, value: unknown, seen: Set<unknown>): Complaint[] {
  const complaints: Complaint[] = [];
  if (!isRecord(value)) return complaints;
  const field = fields().sheets.get(sheet)!;
  walk(field, value, [], complaints);
  if (sheet === 'info') checkCodes(value, complaints);
  if (!field.fields.has('id')) return complaints;
  const own = complaints.find(({ path }) => path.length === 1 && path[0] === 'id');
  const id = own?.fix ?? value.id;
  if (typeof id !== 'string' || (own && own.fix === undefined)) return complaints;
  if (!seen.has(id)) return complaints;
  if (own) {
    let number = 2;
    while (seen.has(numbered(id, number))) number++;
    const fix = numbered(id, number);
    own.fix = fix;
    own.remedy = ({ rows }) => rows.idTaken(id, fix);
  } else
    complaints.push({
      path: ['id'],
      message: ({ rows }) => rows.idTwice(id),
      remedy: ({ rows }) => rows.idTwiceRemedy,
      loss: [],
    });
  return complaints;
}

const numbered = (id: string, number: number): string =>
  `${id.slice(0, 63 - String(number).length)}-${number}`;

function walk(field: Field, value: unknown, path: Path, complaints: Complaint[]): void {
  if (field.kind === 'list' && Array.isArray(value))
    value.forEach((item, index) => walk(field.item, item, [...path, index], complaints));
  if (field.kind !== 'object' || !isRecord(value)) return;
  checkId(field, value, path, complaints);
  for (const key of field.required)
    if (value[key] === undefined && key !== 'id')
      complaints.push(missing(field, key, [...path, key], path));
  if (field.fields.has('year') && field.fields.has('date'))
    checkMoment(field, value, path, complaints);
  if (field.fields.has('points'))
    checkOneOf(['value', 'change', 'points'], value, path, complaints);
  for (const [key, part] of field.fields)
    if (value[key] !== undefined) walk(part, value[key], [...path, key], complaints);
}

function missing(field: ObjectField, key: string, path: Path, parent: Path): Complaint {
  const wanted = field.fields.get(key)!;
  const words = wanted.kind === 'word' ? wanted.words : [];
  const isShort = words.length > 0 && words.length <= 16;
  const complaint: Complaint = {
    path,
    message: ({ rows, cells }) =>
      rows.missing(isShort ? cells.oneOf(words) : cells.value, headerOf(path)),
    lacks: [path],
  };
  // Every member is something; "other" says no more than that.
  return words.includes('other') && path.length === 1
    ? { ...complaint, remedy: ({ rows }) => rows.readAsOther, fix: 'other' }
    : { ...complaint, remedy: isNeeded(parent), loss: parent };
}

const isNeeded =
  (path: Path): Say =>
  ({ rows }) =>
    rows.needed(fieldOf(path));

/** A field as messages call it; nothing for the row itself. */
const fieldOf = (path: Path): string | undefined => (path.length ? headerOf(path) : undefined);

function checkId(
  field: ObjectField,
  value: Record<string, unknown>,
  path: Path,
  complaints: Complaint[],
) {
  if (!field.fields.has('id') || !field.required.includes('id')) return;
  const { id } = value;
  if (typeof id === 'string' && idPattern.test(id)) return;
  const at = [...path, 'id'];
  const from = typeof id === 'string' ? id : (textsOf(value.name)[0] ?? textsOf(value.title)[0]);
  const fix = from === undefined ? undefined : slug(from);
  complaints.push({
    path: at,
    message: (messages) =>
      messages.rows.noId(typeof id === 'string' ? came(id, messages) : undefined),
    ...(fix
      ? {
          fix,
          lacks: [at],
          remedy: ({ rows }) =>
            rows.idMade(fix, headerOf(at), typeof id === 'string' ? 'spelling' : 'name'),
        }
      : {
          loss: path,
          // An id would have been made of the name, if that could be read.
          lacks: [at, [...path, 'name'], [...path, 'title']],
          remedy: isNeeded(path),
        }),
  });
}

function checkMoment(
  field: ObjectField,
  value: Record<string, unknown>,
  path: Path,
  complaints: Complaint[],
) {
  const keys = ['date', 'period', 'year'].filter((key) => field.fields.has(key));
  if (keys.every((key) => value[key] === undefined)) {
    complaints.push({
      path: [...path, 'year'],
      message: ({ rows }) => rows.momentMissing(keys.toReversed(), fieldOf(path)),
      remedy: isNeeded(path),
      lacks: keys.map((key) => [...path, key]),
      loss: path,
    });
  }
  checkOneOf(keys, value, path, complaints);
}

/** Of fields that exclude one another the first counts, as for readers of documents. */
function checkOneOf(
  keys: readonly string[],
  value: Record<string, unknown>,
  path: Path,
  complaints: Complaint[],
) {
  const [first, ...others] = keys.filter((key) => value[key] !== undefined);
  if (first === undefined) return;
  for (const key of others)
    complaints.push({
      path: [...path, key],
      message: ({ rows }) => rows.both(headerOf([...path, first]), headerOf([...path, key])),
      remedy: ({ rows }) => rows.bothRemedy(first),
      loss: [...path, key],
    });
}

function checkCodes(value: Record<string, unknown>, complaints: Complaint[]) {
  const list = valueAt(value, ['network', 'municipalities']);
  if (!Array.isArray(list)) return;
  const byCountry = new Map<unknown, unknown[]>();
  for (const item of list.filter(isRecord))
    byCountry.set(item.country, [...(byCountry.get(item.country) ?? []), item.code]);
  list.forEach((item: unknown, index) => {
    if (!isRecord(item) || typeof item.code !== 'string') return;
    const fix = padded(item.code, byCountry.get(item.country)!);
    if (fix !== item.code)
      complaints.push({
        path: ['network', 'municipalities', index, 'code'],
        ...lostZeros(item.code, fix),
      });
  });
}

const lostZeros = (code: string, fix: string): Omit<Complaint, 'path'> => ({
  message: ({ rows }) => rows.lostZeros(code, fix.length),
  remedy: ({ rows }) => rows.lostZerosRemedy(fix),
  fix,
});

// The item among others

/** References of an item to what is not there, or is there under another name. */
export function checkReferences(sheet: SheetName, value: unknown, known: Known): Complaint[] {
  const complaints: Complaint[] = [];
  const visit = (field: Field, part: unknown, path: Path): void => {
    if (field.kind !== 'object' || !isRecord(part)) return;
    for (const [key, inner] of field.fields) {
      const at = [...path, key];
      const list = references.get(key);
      const isOptional = !field.required.includes(key);
      if (list && inner.kind === 'string' && typeof part[key] === 'string')
        complaints.push(...refer(list, part[key], at, isOptional ? at : path, known));
      else if (list && inner.kind === 'list' && Array.isArray(part[key]))
        part[key].forEach((id, index) => {
          if (typeof id === 'string')
            complaints.push(...refer(list, id, [...at, index], [...at, index], known));
        });
      else visit(inner, part[key], at);
    }
  };
  if (sheet !== 'info') visit(fields().sheets.get(sheet)!, value, []);
  return complaints;
}

function refer(list: ListWithIds, id: string, path: Path, loss: Path, known: Known): Complaint[] {
  const names = known[list];
  const isCode = list === 'municipalities';
  if (names?.ids.has(id)) return [];
  const code = isCode ? padded(id, names?.ids ?? []) : id;
  if (code !== id && (!names || names.ids.has(code))) return [{ path, ...lostZeros(id, code) }];
  if (!names && (isCode || idPattern.test(id))) return [];
  const made = slug(id);
  // `Pälkäne` may be the name of one, or its id as people write it.
  const named = names?.idOf(id);
  const isId = named === undefined && (!names || names.ids.has(made));
  const fix = isId ? made : named;
  const message: Say = (messages) => {
    const { municipality, reference } = messages.rows;
    return isCode ? municipality(came(id, messages)) : reference(list, came(id, messages));
  };
  if (fix != null)
    return [{ path, message: (say) => say.rows.referenceRead(message(say), fix), fix }];
  if (fix === null)
    return [
      {
        path,
        message: (say) => say.rows.referenceShared(message(say)),
        remedy: (say) => `${say.leftOut(fieldOf(loss))} ${say.rows.referenceSharedRemedy}`,
        loss,
      },
    ];
  const because = names?.leftOut(id);
  if (because) return [{ path, message, loss, because }];
  return [
    {
      path,
      message: (say) => say.rows.referenceUnknown(message(say)),
      remedy: (say) => `${say.leftOut(fieldOf(loss))} ${say.rows.referenceUnknownRemedy}`,
      loss,
    },
  ];
}

/** What can be referred to in a document, or of one list of it. */
export function knownOf(document: Record<string, unknown>): Known {
  return {
    municipalities: namesOf(valueAt(document, ['network', 'municipalities']), 'code'),
    organizations: namesOf(document.organizations),
    goals: namesOf(document.goals),
    sources: namesOf(document.sources),
  };
}
