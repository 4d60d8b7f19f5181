import type { IlmiDocument, JoinRequest, Warning } from '@ilmi/core';
import type { JoinReceipt } from './send-join.js';

/** What a source hands over: a document that still has to be read. */
export type DocumentInput = unknown;

/** What a source may use while it reads. It uses nothing else: no global `fetch`, no clock, no storage. */
export interface SourceContext {
  /** Fires when the answer is not wanted any more or took too long. */
  signal: AbortSignal;
  /** BCP 47 tag of the language that its reader prefers. */
  lang: string;
  fetch: typeof fetch;
  /** The calendar day, `YYYY-MM-DD`. */
  now: string;
  /**
   * Tells what was left out or could not be understood, and why.
   *
   * @param path JSON Pointer into what was read, or a place in it that a person finds: `goals.csv:12`.
   */
  warn(path: string, message: string): void;
}

/** One thing that a check of a source looked at. */
export interface SourceFinding {
  /** Place in what the source read: a column, a field, an address. */
  path: string;
  /** What was expected, what came, and what to do. */
  message: string;
}

/** Whether a source still is what its adapter knows. */
export interface SourceCheck {
  /** False when something is missing that reading needs. */
  ok: boolean;
  /** What has changed; with `ok`, what was left out but does no harm. */
  findings: readonly SourceFinding[];
}

/** Anything that can hand over an Ilmi document. */
export interface Source {
  /** What messages call it. `createSource` sets its type; default `source`. */
  readonly name?: string;
  read(context: SourceContext): Promise<DocumentInput>;
  /** Sends a request to join, for sources with the capability `join`. */
  join?(request: JoinRequest, context: SourceContext): Promise<JoinReceipt>;
  /**
   * Calls `changed` when reading again would give something new, for sources with the capability `live`.
   *
   * @returns What ends it.
   */
  subscribe?(changed: () => void): () => void;
  /** Looks whether the source still has the shape that its adapter knows, without making a document. */
  check?(context: SourceContext): Promise<SourceCheck>;
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
