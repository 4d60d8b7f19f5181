const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Texts are left out: the reader makes addresses absolute. */
const isPlain = (value: unknown) => typeof value === 'number' || typeof value === 'boolean';

/**
 * The JSON Pointer, in the file that a person has, of a place in the document as it was read. The
 * reader leaves out list items that say nothing or cannot be used, so later ones move up.
 *
 * @param pointer into `document`
 * @param document what `readDocument` made
 * @param raw the parsed file
 */
export function rawPointer(pointer: string, document: unknown, raw: unknown): string {
  let read = document;
  let file = raw;
  return pointer.replace(/\/[^/]*/g, (part) => {
    let key = part.slice(1).replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(read) && Array.isArray(file) && /^\d+$/.test(key)) {
      const item: unknown = read[+key];
      key = String(indexInFile(item, +key, file, read.length));
      read = item;
      file = file[+key];
      return `/${key}`;
    }
    read = isObject(read) ? read[key] : undefined;
    file = isObject(file) ? file[key] : undefined;
    return part;
  });
}

function indexInFile(item: unknown, index: number, file: unknown[], readLength: number): number {
  if (file.length === readLength || !isObject(item)) return index;
  // What needed no repair is the very same object.
  const same = file.indexOf(item);
  if (same >= 0) return same;
  const alike = (other: unknown) =>
    isObject(other) &&
    ('id' in item
      ? other.id === item.id
      : Object.entries(item).every(([key, value]) => !isPlain(value) || other[key] === value));
  // Items only ever move up.
  const found = file.findIndex((other, at) => at >= index && alike(other));
  return found >= 0 ? found : index;
}
