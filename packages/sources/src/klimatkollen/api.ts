import type { SourceContext } from '@ilmi/client';
import { fetchJson } from '../shared/fetch.js';

/** What Klimatkollen is called in messages. */
export const NAME = 'Klimatkollen';

/** Where its data are read from, and with which key. */
export interface Place {
  /** The interface (ends in `/`), or a file with the same list. */
  url: string;
  apiKey?: string;
}

/** Whether an address is that of the interface, which has more than one list. */
export const isApi = (url: string): boolean => url.endsWith('/');

/**
 * Reads JSON. The key goes to the interface's own origin only: not to a file elsewhere, and not along when
 * the interface sends readers on to another address.
 *
 * @throws {ClientError} as `fetchJson`.
 */
export function get(
  address: string,
  { url, apiKey }: Place,
  context: SourceContext,
  name = NAME,
): Promise<unknown> {
  const origin = originOf(url);
  const isOwn = apiKey !== undefined && origin !== undefined && originOf(address) === origin;
  return fetchJson(
    address,
    context,
    name,
    isOwn ? { headers: { 'X-API-Key': apiKey }, redirect: 'manual' } : undefined,
  );
}

/** Files and relative addresses have none. */
const originOf = (address: string): string | undefined =>
  /^https?:/i.test(address) && URL.canParse(address) ? new URL(address).origin : undefined;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text with something in it. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;

/** A year, as a number or as text. */
export function yearOf(value: unknown): number | undefined {
  const year = typeof value === 'string' ? Number(value) : value;
  return typeof year === 'number' && Number.isInteger(year) && year >= 1900 && year <= 2200
    ? year
    : undefined;
}

export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;
