import { type Field, fields, isRecord } from './fields.js';

/**
 * The one form of all documents that say the same: without what is blank (`null`, `""`, white space,
 * `[]`, `{}` and objects of such), keys in the order of the schema, unknown keys after them and languages
 * after those of the document, by their code units; −0 is 0. Unknown keys keep what is in them, blank or
 * not. What has no place in JSON is left out, and so is the key `__proto__`.
 */
export function canonicalDocument(document: unknown): Record<string, unknown> {
  const listed = isRecord(document) ? document.languages : undefined;
  const languages = Array.isArray(listed) ? (listed as unknown[]) : [];
  return (canonical(document, fields().document, languages) ?? {}) as Record<string, unknown>;
}

function canonical(value: unknown, field: Field, languages: readonly unknown[]): unknown {
  if (isBlank(value)) return undefined;
  if (field.kind === 'list' && Array.isArray(value))
    return value
      .map((item) => canonical(item, field.item, languages))
      .filter((item) => item !== undefined);
  if (field.kind === 'object' && isRecord(value)) {
    const known = [...field.fields]
      .filter(([key]) => Object.hasOwn(value, key))
      .map(([key, part]) => [key, canonical(value[key], part, languages)] as const);
    const unknown = sortedEntries(value)
      .filter(([key]) => !field.fields.has(key))
      .map(([key, part]) => [key, isBlank(part) ? undefined : verbatim(part)] as const);
    return Object.fromEntries([...known, ...unknown].filter(([, part]) => part !== undefined));
  }
  if (field.kind === 'text' && isRecord(value)) {
    const rank = (tag: string) => (languages.indexOf(tag) + 1 || Infinity) - 0.5;
    return Object.fromEntries(
      sortedEntries(value)
        .filter(([, part]) => !isBlank(part))
        .map(([tag, part]) => [tag, verbatim(part)] as const)
        .sort(([a], [b]) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b))),
    );
  }
  return verbatim(value);
}

/** JSON of anything, with sorted keys. */
function verbatim(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => verbatim(item) ?? null);
  if (isRecord(value))
    return Object.fromEntries(
      sortedEntries(value)
        .map(([key, part]) => [key, verbatim(part)] as const)
        .filter(([, part]) => part !== undefined),
    );
  if (typeof value === 'number') return Number.isFinite(value) ? value || 0 : null;
  return typeof value === 'string' || typeof value === 'boolean' || value === null
    ? value
    : undefined;
}

/** Not by locale: every machine has to sort alike. */
const sortedEntries = (record: Record<string, unknown>): [string, unknown][] =>
  Object.entries(record)
    .filter(([key]) => key !== '__proto__')
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** Whether a value says as much as a missing one. */
export function isBlank(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
      return !/\S/.test(value);
    case 'number':
      return !Number.isFinite(value);
    case 'boolean':
      return false;
    case 'object':
      return value === null || Object.values(value).every(isBlank);
    default:
      return true;
  }
}
