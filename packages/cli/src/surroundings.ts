import type { SourceDefinition } from '@ilmi/client';
import type { IlmiDocument, IsoDate } from '@ilmi/core';
import type * as claims from '@ilmi/core/claims';

/** Where text goes: `process.stdout`, or whatever collects it. */
export interface Output {
  write(text: string): unknown;
  /** Whether a person looks at it right now. */
  isTTY?: boolean;
}

/** The part of `@ilmi/core/claims` that the command uses. */
export type Claims = Pick<typeof claims, 'rules' | 'loadClaims' | 'checkText' | 'checkDocument'>;

/** The part of `@ilmi/sources` that the command uses. */
export interface BuiltIn {
  sources: readonly SourceDefinition[];
  /** CSV files by their names. */
  csvFilesOf(
    document: IlmiDocument,
  ): ReadonlyMap<string, string> | Promise<ReadonlyMap<string, string>>;
  /** An `.xlsx` file. */
  workbookOf(document: IlmiDocument): Uint8Array | Promise<Uint8Array>;
}

/** What the command knows of the world around it. */
export interface Surroundings {
  stdout: Output;
  stderr: Output;
  /** Folder that relative paths start from. */
  cwd: string;
  /** Environment variables; `NO_COLOR` switches colours off. */
  env?: Readonly<Record<string, string | undefined>>;
  /** The reader's calendar day, `YYYY-MM-DD`. @default today */
  now?: IsoDate;
  /** Reads addresses. @default the platform's */
  fetch?: typeof fetch;
  /** The rules. @default those of `@ilmi/core/claims` */
  claims?: Claims;
  /** The sources that are there without a plugin. @default those of `@ilmi/sources` */
  builtIn?: BuiltIn;
}
