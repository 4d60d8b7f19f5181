import { ClientError, readSource, type Source, type SourceCheck } from '@ilmi/client';
import type { IsoDate, Warning } from '@ilmi/core';
import { placeOf } from './place-of.js';
import { BASE, type JsonObject, withRelativeAddresses } from './merge/values.js';

/** Milliseconds. A command may take longer than a page: some sources are many files. */
const TIMEOUT_MS = 120_000;

export interface ReadContext {
  /** What messages call the source. */
  name: string;
  lang: string;
  now: IsoDate;
  fetch: typeof fetch;
}

/** A document that a source handed over, and what had to be left out of it. */
export interface Read {
  document: JsonObject;
  notes: readonly Warning[];
}

/**
 * Reads a source for a document in a file: its addresses stay relative to that.
 *
 * @returns The reason instead, when it cannot be read.
 */
export async function readImported(source: Source, context: ReadContext): Promise<Read | string> {
  try {
    const options = { ...context, base: BASE, timeoutMs: TIMEOUT_MS };
    const { data, meta } = await readSource(source, options);
    return { document: withRelativeAddresses({ ...data }), notes: meta.warnings };
  } catch (error) {
    if (!ClientError.is(error)) throw error;
    // The report names the source itself.
    const prefix = `${context.name}: `;
    const { message, cause } = error;
    const said = message.startsWith(prefix) ? message.slice(prefix.length) : message;
    // A mistake in a plugin is found by its line.
    return said + (ClientError.is(cause) ? '' : placeOf(cause));
  }
}

/**
 * Runs the check of a source, with the time limit and the errors of reading.
 *
 * @returns The reason instead, when it cannot be read; nothing for a source without a check.
 */
export async function runCheck(
  source: Source,
  context: ReadContext,
): Promise<SourceCheck | string | undefined> {
  if (!source.check) return undefined;
  let check: SourceCheck = { ok: true, findings: [] };
  const checked: Source = {
    async read(inner) {
      check = await source.check!(inner);
      return { ilmi: '1.0' };
    },
  };
  const read = await readImported(checked, context);
  return typeof read === 'string'
    ? read
    : { ...check, findings: [...read.notes, ...check.findings] };
}
