import { readFile, stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from './errors.js';
import type { Surroundings } from './surroundings.js';

/** What an input is read as. */
export type InputKind = 'document' | 'page' | 'text';

export interface Input {
  /** As the person wrote it. */
  name: string;
  kind: InputKind;
  text: string;
  /** Absolute address, against which addresses in it are resolved. */
  base: string;
  /** It is a file, which a report can point into. */
  isFile: boolean;
}

const LARGEST_BYTES = 10_000_000;
const TIMEOUT_MS = 20_000;
const MOST_REDIRECTS = 5;

const KINDS: Readonly<Record<string, InputKind>> = {
  '.json': 'document',
  '.txt': 'text',
  '.md': 'text',
  '.html': 'page',
  '.htm': 'page',
  'application/json': 'document',
  'text/plain': 'text',
  'text/markdown': 'text',
  'text/html': 'page',
  'application/xhtml+xml': 'page',
};

/** Reads a file or an address. @throws {UsageError} when it cannot be used. */
export function readInput(name: string, surroundings: Surroundings): Promise<Input> {
  // Two letters at least, since "C:\" starts a path.
  return /^[a-z][a-z\d+.-]+:/i.test(name)
    ? readUrl(name, surroundings)
    : readPath(name, surroundings);
}

async function readPath(name: string, { cwd }: Surroundings): Promise<Input> {
  const file = resolve(cwd, name);
  const kind = KINDS[extname(name).toLowerCase()];
  if (!kind)
    throw new UsageError(
      `${name}: what is in this file cannot be told from its name.`,
      'Expected a document (.json), a page (.html, .htm) or a text (.txt, .md).',
    );
  let bytes: Uint8Array;
  try {
    const facts = await stat(file);
    if (facts.isDirectory())
      throw new UsageError(
        `${name} is a folder.`,
        'Name the files in it: ilmi check FOLDER/*.html',
      );
    if (facts.size > LARGEST_BYTES) throw tooLarge(name);
    bytes = await readFile(file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `${name} cannot be read: ${reasonOf(error)}.`,
      'Check the path and its permissions.',
    );
  }
  return { name, kind, text: decode(bytes, name), base: pathToFileURL(file).href, isFile: true };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'reading it is not permitted',
  EPERM: 'reading it is not permitted',
};

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message: string };
  return (code && REASONS[code]) ?? message;
}

const tooLarge = (name: string) =>
  new UsageError(
    `${name} is larger than 10 MB.`,
    'Check a part of it, or a page without its data.',
  );

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${name} is not written in UTF-8.`, 'Save it as UTF-8 and try again.');
  }
}

// Addresses

const isLoopback = ({ hostname }: URL) =>
  /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);

function checkAddress(address: string, name: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url))) return url;
  throw new UsageError(
    `${name}: this address cannot be read${address === name ? '' : `, it leads to ${address}`}.`,
    'Expected https://…, or http://… on this machine. Save the page as a file and check that.',
  );
}

async function readUrl(name: string, surroundings: Surroundings): Promise<Input> {
  const load = surroundings.fetch ?? fetch;
  let url = checkAddress(name, name);
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    for (let redirects = 0; ; redirects++) {
      const answer = await load(url, {
        redirect: 'manual',
        signal,
        headers: { accept: 'text/html, application/json, text/plain, text/markdown' },
      });
      const location = answer.headers.get('location');
      if (answer.status < 300 || answer.status > 399 || !location)
        return await readAnswer(name, url, answer);
      if (redirects === MOST_REDIRECTS)
        throw new UsageError(`${name} redirects too often.`, 'Give the address that it leads to.');
      const next = checkAddress(new URL(location, url).href, name);
      if (next.protocol !== url.protocol)
        throw new UsageError(
          `${name} redirects to ${next.href}, another kind of address.`,
          'Give that address instead, if it is the one you mean.',
        );
      url = next;
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { name: what, message, cause } = error as Error;
    const why =
      what === 'TimeoutError'
        ? `no answer within ${TIMEOUT_MS / 1000} seconds`
        : cause instanceof Error
          ? cause.message || message
          : message;
    throw new UsageError(
      `${name} cannot be read: ${why}.`,
      'Check the address and the connection.',
    );
  }
}

async function readAnswer(name: string, url: URL, answer: Response): Promise<Input> {
  if (!answer.ok)
    throw new UsageError(
      `${name} cannot be read: the server answers ${answer.status}.`,
      'Check the address.',
    );
  const type = (answer.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  const kind =
    (type.endsWith('+json') ? 'document' : undefined) ??
    KINDS[type] ??
    KINDS[extname(url.pathname).toLowerCase()];
  if (!kind)
    throw new UsageError(
      `${name} is ${type || 'of an unknown type'}.`,
      'Expected a document (application/json), a page (text/html) or a text (text/plain, text/markdown).',
    );
  const bytes = await readBody(name, answer);
  return { name, kind, text: decode(bytes, name), base: url.href, isFile: false };
}

/** A length that is announced may be wrong, so the bytes are counted. */
async function readBody(name: string, answer: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > LARGEST_BYTES) throw tooLarge(name);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
