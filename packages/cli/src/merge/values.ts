import { resolveUrl } from '@ilmi/core';
import { canonicalJson } from '@ilmi/core/schema';

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values are the same JSON. */
export const isSame = (one: unknown, other: unknown): boolean =>
  one === other || canonicalJson(one) === canonicalJson(other);

/**
 * Addresses in a document may be relative to it, and reading makes them absolute. This one stands for an
 * address that is not known yet; its folders are for those that start with `../`.
 */
export const BASE = 'https://document.invalid/1/2/3/4/';

/** The value with its addresses as they were before they were made absolute by {@link BASE}. */
export function withRelativeAddresses<T>(value: T): T {
  if (typeof value === 'string') return relative(value) as T;
  if (Array.isArray(value)) return value.map(withRelativeAddresses) as T;
  if (!isObject(value)) return value;
  const parts = Object.entries(value).map(([key, part]) => [key, withRelativeAddresses(part)]);
  return Object.fromEntries(parts) as T;
}

function relative(text: string): string {
  const { origin, pathname } = new URL(BASE);
  if (!text.startsWith(`${origin}/`)) return text;
  const path = text.slice(origin.length);
  let above = '';
  for (let folder = pathname; folder !== '/'; folder = folder.replace(/[^/]+\/$/, '')) {
    if (path.startsWith(folder)) return above + path.slice(folder.length) || './';
    above += '../';
  }
  return path;
}

/** What reading makes of an address: `https://www.example.org` gets its slash. */
const asRead = (text: string) => {
  const address = resolveUrl(text, BASE, true);
  return address && relative(address);
};

/**
 * Whether a file says what was imported. Addresses may be spelt otherwise there, since reading makes them
 * all alike.
 */
export const says = (inFile: unknown, imported: unknown): boolean =>
  isSame(inFile, imported) ||
  (typeof inFile === 'string' &&
    typeof imported === 'string' &&
    /^(?:https?:|file:|mailto:|tel:|[^:\s]*$)/.test(imported) &&
    asRead(inFile) === imported);
