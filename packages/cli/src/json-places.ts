import { UsageError } from './errors.js';

/** Deeper than any document; the scanner calls itself for each level. */
const DEEPEST = 200;

/** JSON that cannot be parsed, with the place where it goes wrong. */
class JsonSyntaxError extends Error {
  override readonly name = 'JsonSyntaxError';
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** Line (from 1) of an offset, and column in it. */
function lineAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** Where a value stands in a JSON text. */
export interface Place {
  /** From 1. The value of a key stands where its key does. */
  line: number;
  /** Offset of its first character. */
  start: number;
  /** Offset after its last one. */
  end: number;
}

/** Places of values by their JSON Pointers. */
export interface Places extends ReadonlyMap<string, Place> {
  /** Keys that stand more than once in one object. The place of the last one counts. */
  twice: readonly { key: string; line: number }[];
}

/** `JSON.parse` tells no places of values, and not always the place of an error. */
function scan(text: string): Places {
  const places = new Map<string, Place>();
  const twice: { key: string; line: number }[] = [];
  let at = 0;
  let line = 1;

  const fail = (expected: string, offset = at): never => {
    const found = offset < text.length ? `found ${JSON.stringify(text[offset])}` : 'the file ends';
    throw new JsonSyntaxError(`expected ${expected}, but ${found}`, offset);
  };
  const skipSpace = () => {
    for (; ' \t\r\n'.includes(text[at] ?? '.'); at++) if (text[at] === '\n') line++;
  };
  const readString = (): string => {
    const start = at++;
    while (text[at] !== '"') {
      if (at >= text.length || text[at]! < ' ') fail('a quotation mark that closes the text');
      at += text[at] === '\\' ? 2 : 1;
    }
    at++;
    try {
      return JSON.parse(text.slice(start, at)) as string;
    } catch {
      return fail('a text without unknown escapes such as \\x', start);
    }
  };
  const readWord = () => {
    const word = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;
    word.lastIndex = at;
    if (!word.test(text)) fail('a value');
    at = word.lastIndex;
  };
  const readItems = (close: '}' | ']', readItem: (index: number) => void) => {
    at++;
    skipSpace();
    for (let index = 0; text[at] !== close; index++) {
      if (index > 0) {
        if (text[at] !== ',') fail(`"," or "${close}"`);
        at++;
        skipSpace();
      }
      readItem(index);
      skipSpace();
    }
    at++;
  };
  const readValue = (pointer: string, depth: number, lineOfKey?: number) => {
    skipSpace();
    const place = { line: lineOfKey ?? line, start: at, end: at };
    places.set(pointer, place);
    if (depth > DEEPEST) fail(`at most ${DEEPEST} levels of lists and objects`);
    if (text[at] === '{')
      readItems('}', () => {
        if (text[at] !== '"') fail('a name in double quotes');
        const start = line;
        const key = readString();
        const inner = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        if (places.has(inner)) twice.push({ key, line: start });
        skipSpace();
        if (text[at] !== ':') fail('":"');
        at++;
        readValue(inner, depth + 1, start);
      });
    else if (text[at] === '[')
      readItems(']', (index) => readValue(`${pointer}/${index}`, depth + 1));
    else if (text[at] === '"') readString();
    else readWord();
    place.end = at;
  };

  readValue('', 0);
  skipSpace();
  if (at < text.length) fail('the end of the file');
  return Object.assign(places, { twice });
}

/**
 * The line of a JSON Pointer, or of the nearest thing around it that the file has: a missing field is
 * shown where it belongs.
 */
export function lineOfPointer(places: Places, pointer: string): number {
  let path = pointer;
  while (path && !places.has(path)) path = path.slice(0, path.lastIndexOf('/'));
  return places.get(path)?.line ?? 1;
}

/** The places of all values. @throws {UsageError} with line and column, when it is no JSON. */
export function placesOfJson(text: string, name: string): Places {
  try {
    return scan(text);
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    const { line, column } = lineAt(text, error.offset);
    throw new UsageError(
      `${name}:${line}:${column}: this is no valid JSON: ${error.message}.`,
      'Correct that line; often a comma or a quotation mark is missing, or one too many, just before it.',
    );
  }
}

/** Parses JSON. @throws {UsageError} with line and column. */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    placesOfJson(text, name);
    throw error;
  }
}
