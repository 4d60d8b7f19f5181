import { UsageError } from '../errors.js';
import { parseJson } from '../json-places.js';
import type { Imported } from './merge.js';
import { LISTS } from './parts.js';
import { isObject } from './values.js';

/** What stands beside a document: what each source's last import wrote, by the source's name. */
export type ImportRecord = ReadonlyMap<string, Imported>;

const VERSION = '1.0';

/** `ilmi.json` → `ilmi.imported.json`. */
export const recordFileOf = (file: string): string => file.replace(/\.json$/, '.imported.json');

/** @throws {UsageError} when the text is no such record. */
export function parseRecord(text: string, name: string): ImportRecord {
  const raw = parseJson(text, name);
  const sources = isObject(raw) && raw.ilmiImported === VERSION ? raw.sources : undefined;
  if (!isObject(sources))
    throw new UsageError(
      `${name} is no record of imports that can be read here.`,
      'Take it back from a copy. Or delete it: then everything in the document counts as written by a person.',
    );
  const imported = Object.entries(sources).map(([source, items]): [string, Imported] => [
    source,
    new Map(
      Object.entries(isObject(items) ? items : {}).flatMap(([item, values]) =>
        Object.entries(isObject(values) ? values : {}).map(([path, value]) => [
          path ? `${item}/${path}` : item,
          value,
        ]),
      ),
    ),
  ]);
  return new Map(imported);
}

/** One line for each item, sorted, so that a version control system shows what an import has changed. */
export function printRecord(record: ImportRecord): string {
  const sources = [...record].sort(byName).map(([source, imported]) => {
    const items = new Map<string, Record<string, unknown>>();
    for (const [path, value] of [...imported].sort(byName)) {
      const names = path.split('/');
      const depth = (LISTS as readonly string[]).includes(names[0]!) ? 2 : 1;
      const item = names.slice(0, depth).join('/');
      const values = items.get(item) ?? {};
      items.set(item, values);
      values[names.slice(depth).join('/')] = value;
    }
    const lines = [...items].map(
      ([item, values]) => `      ${JSON.stringify(item)}: ${JSON.stringify(values)}`,
    );
    return `    ${JSON.stringify(source)}: {\n${lines.join(',\n')}\n    }`;
  });
  return `{\n  "ilmiImported": "${VERSION}",\n  "sources": {\n${sources.join(',\n')}\n  }\n}\n`;
}

const byName = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1);
