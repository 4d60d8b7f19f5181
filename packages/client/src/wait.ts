/** Seconds that `Retry-After` asks for, or the headers that ky understands in its place. */
export function waitSeconds({ status, headers }: Response): number | undefined {
  if (![409, 429, 503].includes(status)) return undefined;
  const value = [
    'retry-after',
    'ratelimit-reset',
    'x-ratelimit-retry-after',
    'x-ratelimit-reset',
    'x-rate-limit-reset',
  ]
    .map((name) => headers.get(name))
    .find((found) => found !== null);
  if (!value) return undefined;
  const now = Date.now() / 1000;
  // A moment, written as a date or in seconds since 1970, or seconds from now.
  const seconds = +value > 1e9 ? +value - now : +value;
  const wait = isNaN(seconds) ? Date.parse(value) / 1000 - now : seconds;
  return isNaN(wait) ? undefined : Math.max(0, Math.ceil(wait));
}
