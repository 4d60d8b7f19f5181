import type { LanguageTag } from '@ilmi/core';
import { documentJsonSchema, type JsonSchema } from '@ilmi/core/schema';
import { isObject, type JsonObject } from './values.js';

/** The language of a document's plain texts. */
export function firstLanguage({ languages }: JsonObject): LanguageTag | undefined {
  const first: unknown = Array.isArray(languages) ? languages[0] : undefined;
  return typeof first === 'string' ? first : undefined;
}

/** Made on first use. */
let known: JsonSchema | undefined;

const texts = new WeakSet<object>();
const plainTexts = new WeakSet<object>();

/** Whether {@link withLanguages} found that this is a text, and no other object. */
export const isText = (value: unknown): value is Readonly<Record<LanguageTag, string>> =>
  isObject(value) && texts.has(value);

/**
 * Says the language of every plain text, since a document that it is put into may have another first
 * language: `"Malmö"` becomes `{ "sv": "Malmö" }`. Which fields are texts, the schema tells.
 *
 * @param lang Language of the plain texts; without it they stay plain.
 */
export function withLanguages(document: JsonObject, lang: LanguageTag | undefined): JsonObject {
  const schema = (known ??= documentJsonSchema());
  return tag(document, [schema], schema.$defs as Record<string, JsonSchema>, lang) as JsonObject;
}

/** Makes texts plain again that were, where the document's first language says theirs. */
export function withoutLanguages(value: unknown, lang: LanguageTag | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutLanguages(item, lang));
  if (!isObject(value)) return value;
  if (plainTexts.has(value) && lang && Object.hasOwn(value, lang)) return value[lang];
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, withoutLanguages(part, lang)]),
  );
}

const TEXT = '#/$defs/Text';

function tag(
  value: unknown,
  schemas: readonly JsonSchema[],
  definitions: Readonly<Record<string, JsonSchema>>,
  lang: LanguageTag | undefined,
): unknown {
  const all = schemas.flatMap((schema) => alternatives(schema, definitions));
  if (Array.isArray(value)) {
    const items = all.flatMap(({ items }) => (isObject(items) ? [items] : []));
    return value.map((item) => tag(item, items, definitions, lang));
  }
  if (all.some(({ $ref }) => $ref === TEXT)) {
    const isPlain = typeof value === 'string';
    if (isPlain && !lang) return value;
    const text = isPlain ? { [lang!]: value } : { ...(value as object) };
    texts.add(text);
    if (isPlain) plainTexts.add(text);
    return text;
  }
  if (!isObject(value)) return value;
  const parts = Object.entries(value).map(([key, part]) => {
    const fields = all.flatMap(({ properties }) => {
      const field = isObject(properties) && Object.hasOwn(properties, key) && properties[key];
      return isObject(field) ? [field] : [];
    });
    return [key, tag(part, fields, definitions, lang)];
  });
  return Object.fromEntries(parts);
}

/** What a schema allows, without references to other parts of it but that to texts. */
function alternatives(
  schema: JsonSchema,
  definitions: Readonly<Record<string, JsonSchema>>,
): JsonSchema[] {
  const { $ref, anyOf } = schema as { $ref?: string; anyOf?: JsonSchema[] };
  if (anyOf) return anyOf.flatMap((one) => alternatives(one, definitions));
  if (!$ref || $ref === TEXT) return [schema];
  const found = definitions[$ref.slice('#/$defs/'.length)];
  return found ? alternatives(found, definitions) : [];
}
