/** Seconds that a server asks to wait, by the first of some headers that it sends. */
export function waitSeconds(
  { status, headers }: Response,
  names: readonly string[] = ['retry-after'],
): number | undefined {
  if (![409, 429, 503].includes(status)) return undefined;
  const value = names.map((name) => headers.get(name)).find((found) => found !== null);
  if (!value) return undefined;
  const now = Date.now() / 1000;
  // A moment, written as a date or in seconds since 1970, or seconds from now.
  const seconds = +value > 1e9 ? +value - now : +value;
  const wait = isNaN(seconds) ? Date.parse(value) / 1000 - now : seconds;
  return isNaN(wait) ? undefined : Math.max(0, Math.ceil(wait));
}
