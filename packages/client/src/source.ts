import type { IlmiDocument, Warning } from '@ilmi/core';

/** What a source hands over: a document that still has to be read. */
export type DocumentInput = unknown;

/** What a source may use while it reads. */
export interface SourceContext {
  /** Fires when the answer is not wanted any more or took too long. */
  signal: AbortSignal;
  lang: string;
  fetch: typeof fetch;
  /** The calendar day, `YYYY-MM-DD`. */
  now: string;
  warn(path: string, message: string): void;
}

/** Anything that can hand over an Ilmi document. */
export interface Source {
  read(context: SourceContext): Promise<DocumentInput>;
}

/** Where a document came from and what had to be left out of it. */
export interface Meta {
  /** Address of the document, or a name for it. */
  source: string;
  /** Milliseconds since 1970. */
  fetchedAt: number;
  /**
   * True for a copy that is older than was asked for: a newer one is on its way, or could not be had
   * and the first warning says why.
   */
  stale: boolean;
  /** True for a copy from memory, whether it is fresh or could not be renewed. */
  fromCache: boolean;
  warnings: readonly Warning[];
}

export interface Loaded<T> {
  data: T;
  meta: Meta;
}

export type LoadedDocument = Loaded<IlmiDocument>;
