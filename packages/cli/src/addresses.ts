import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { UsageError } from './errors.js';
import { isObject, type JsonObject } from './merge/values.js';

/** Two letters at least, since "C:\" starts a path. */
const hasScheme = (name: string) => /^[a-z][a-z\d+.-]+:/i.test(name);

/**
 * An address, or a path as a `file:` address. A folder's ends in `/`, so that names of files can be
 * appended.
 *
 * @param folder What paths are relative to.
 */
export function localAddress(name: string, folder: string): string {
  if (hasScheme(name)) return name;
  const path = resolve(folder, name);
  const { href } = pathToFileURL(path);
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? /[\\/]$/.test(name);
  return isFolder && !href.endsWith('/') ? `${href}/` : href;
}

/** Options of a source, with every path in a `url` as an address, also inside of other options. */
export function withAddresses(options: JsonObject, folder: string): JsonObject {
  const inside = (value: unknown, key: string): unknown => {
    if (key === 'url' && typeof value === 'string') return localAddress(value, folder);
    if (Array.isArray(value)) return value.map((one) => inside(one, ''));
    return isObject(value) ? withAddresses(value, folder) : value;
  };
  return Object.fromEntries(
    Object.entries(options).map(([key, value]) => [key, inside(value, key)]),
  );
}

/** The same as {@link localAddress} for an address that a person has just written. @throws {UsageError} when it cannot be read. */
export function writtenAddress(name: string, cwd: string): string {
  const address = localAddress(name, cwd);
  const { protocol = '', hostname = '' } = URL.parse(address) ?? {};
  if (protocol === 'file:') {
    if (statSync(pathOf(address), { throwIfNoEntry: false })) return address;
    throw new UsageError(`${name}: there is no such file or folder.`, 'Check the path.');
  }
  const isHere = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
  if (protocol === 'https:' || (protocol === 'http:' && isHere)) return address;
  throw new UsageError(
    `${name}: this address cannot be read.`,
    'Expected a file, a folder, https://…, or http://… on this machine.',
  );
}

/**
 * Name of a source that nobody gave one: its type, and where it is read from, since two tables are two
 * sources.
 *
 * @param folder The document's, which paths are relative to.
 */
export function sourceName(type: string, address: unknown, folder: string): string {
  if (typeof address !== 'string') return type;
  if (address.startsWith('file:'))
    return `${type} ${relative(folder, pathOf(address)).replaceAll('\\', '/')}`;
  const { origin, pathname, search } = URL.parse(address) ?? {};
  if (!origin) return `${type} ${address}`;
  // Names stand in a file that may be public, and a query may have a key in it.
  const query = search && `?${createHash('sha256').update(search).digest('hex').slice(0, 8)}`;
  return `${type} ${origin}${pathname}${query}`;
}

/** The path of a `file:` address. @throws {UsageError} for one of another machine, or with an encoded slash. */
function pathOf(address: string): string {
  try {
    return fileURLToPath(address);
  } catch {
    throw new UsageError(`${address}: this address cannot be read.`, 'Expected a path.');
  }
}
