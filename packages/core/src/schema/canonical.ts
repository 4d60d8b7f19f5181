/**
 * JSON in which the same value is always the same text: keys sorted by their code units, no white
 * space, and nothing of a field that is `undefined`. For comparing what was sent twice, and for
 * signing it.
 *
 * @param value What `JSON.parse` can return, or such values with fields that are `undefined`.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const fields = Object.entries(value).filter(([, part]) => part !== undefined);
  // Not by locale: every machine has to sort alike.
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join()}}`;
}
