import * as z from 'zod/mini';

import { descriptions, documentSchema } from './document.js';
import { joinRequestSchema } from './join.js';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Record<string, unknown>;

function publish(schema: JsonSchema, id: string, title: string, description: string): JsonSchema {
  const { $schema, $defs, ...rest } = schema;
  return { $schema, $id: id, title, description, ...rest, ...($defs ? { $defs } : {}) };
}

/**
 * The strict schema of the document as JSON Schema 2020-12, for editors and other languages. Rules
 * that join several fields, and existing references, are beyond it: `validateDocument` has those.
 */
export function documentJsonSchema(): JsonSchema {
  return publish(
    z.toJSONSchema(documentSchema, { metadata: descriptions, io: 'input' }),
    'urn:ilmi:document:1',
    'Ilmi document, version 1',
    'Climate goals of a network or an organisation, with the evidence for them.',
  );
}

/** The join request as JSON Schema 2020-12. */
export function joinJsonSchema(): JsonSchema {
  return publish(
    z.toJSONSchema(joinRequestSchema, { metadata: descriptions, io: 'input' }),
    'urn:ilmi:join:1',
    'Ilmi join request, version 1',
    'What a join form sends. Unknown fields are refused.',
  );
}
