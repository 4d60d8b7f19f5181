import { DocumentError, readDocument, type IlmiDocument, type Warning } from '@ilmi/core';
import { UsageError } from './errors.js';
import { readTextFile, shown } from './files.js';
import { parseJson } from './json-places.js';
import { type ImportRecord, parseRecord, recordFileOf } from './merge/record.js';
import { BASE, isObject, type JsonObject, withRelativeAddresses } from './merge/values.js';

/** A document as its file has it. */
export interface DocumentFile {
  /** Absolute path. */
  path: string;
  text: string;
  raw: JsonObject;
}

/** Reads the file of a document. @returns Nothing when there is none. @throws {UsageError} */
export async function readDocumentFile(
  path: string,
  cwd: string,
): Promise<DocumentFile | undefined> {
  const text = await readTextFile(path, cwd);
  if (text === undefined) return undefined;
  const name = shown(path, cwd);
  const raw = parseJson(text, name);
  usableParts(raw, name);
  return { path, text, raw: raw as JsonObject };
}

/** What is known of earlier imports into a document. */
export interface RecordFile {
  text: string;
  imports: ImportRecord;
}

/** Reads the record that stands beside a document. @returns Nothing when there is none. @throws {UsageError} */
export async function readRecord(document: string, cwd: string): Promise<RecordFile | undefined> {
  const path = recordFileOf(document);
  const text = await readTextFile(path, cwd);
  return text === undefined ? undefined : { text, imports: parseRecord(text, shown(path, cwd)) };
}

/**
 * What core can use of a document, with its addresses as the file has them, and with what core does not
 * know.
 *
 * @throws {UsageError} when it is no document of a version that can be read.
 */
export function usableParts(
  raw: unknown,
  name: string,
): { document: IlmiDocument; warnings: readonly Warning[] } {
  try {
    if (!isObject(raw)) throw new DocumentError('invalid', 'Expected an object.');
    const { document, warnings } = readDocument(raw, { base: BASE });
    return { document: withRelativeAddresses(document), warnings };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new UsageError(
      `${name} is no Ilmi document that can be read here. ${error.message}`,
      'A document starts with {"ilmi": "1.0", …}. Start one with: ilmi init',
    );
  }
}
