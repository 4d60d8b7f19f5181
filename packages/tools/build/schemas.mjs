import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inPackage } from './paths.mjs';

/** Writes the committed JSON Schema files from the schema that the code uses. @returns {Promise<string[]>} file names */
export async function writeSchemas() {
  const module = inPackage('core', 'dist', 'schema', 'index.js');
  const { documentJsonSchema, joinJsonSchema } = await import(pathToFileURL(module).href);
  const schemas = { 'ilmi.schema.json': documentJsonSchema, 'join.schema.json': joinJsonSchema };
  for (const [name, create] of Object.entries(schemas)) {
    writeFileSync(inPackage('core', name), `${JSON.stringify(create(), null, 2)}\n`);
  }
  return Object.keys(schemas);
}
