/*
 * Times in feeds: RFC 3339 in Atom and JSON Feed, RFC 822 with the changes of RFC 2822 in RSS. Feeds mix
 * them, so both are read everywhere.
 */

export interface FeedTime {
  /** A day, or a moment with its offset; `undefined` for what is no time. */
  time?: string;
  /** What was wrong with it. */
  problem?: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAYS = 'sun mon tue wed thu fri sat'.split(' ');

/** The zones that RFC 822 names. Others mean different things in different countries. */
const ZONES: Readonly<Record<string, string>> = {
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

const RFC3339 =
  /^(\d{4})-(\d\d)-(\d\d)(?:(?:t|\s+)(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(z|[+-]\d\d:?\d\d)?)?$/i;

const RFC822 =
  /^(?:([a-z]{3})[a-z]*\.?\s*,?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]*\.?[\s-](\d{4}|\d{2,3})(?:\s+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:\s*([a-z]{1,5}|[+-]\d\d:?\d\d))?)?$/i;

/** The moment that a feed means. */
export function readTime(written: string): FeedTime {
  const text = written
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const iso = RFC3339.exec(text);
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    return compose(written, [year, month, day], [hour, minute, second], zone);
  }
  const rfc = RFC822.exec(text);
  if (!rfc) return unusable(written);
  const [, weekday, day = '', name = '', digits = '', hour, minute, second, zone] = rfc;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  const year = fullYear(digits);
  const result = compose(
    written,
    [String(year), pad(month), pad(day)],
    [hour && pad(hour), minute, second],
    zone,
  );
  const { time, problem } = result;
  if (!time || !weekday || problem) return result;
  const isDay = DAYS[new Date(`${time.slice(0, 10)}T00:00:00Z`).getUTCDay()];
  return isDay === weekday.toLowerCase()
    ? result
    : { time, problem: `"${written}" is no ${weekday}; the date is used` };
}

/** RFC 2822, 4.3: two digits up to 49 are of this century, all others of the last. */
const fullYear = (digits: string): number =>
  Number(digits) + (digits.length === 4 ? 0 : digits.length === 2 && digits < '50' ? 2000 : 1900);

const pad = (number: string | number): string => String(number).padStart(2, '0');

const unusable = (written: string): FeedTime => ({
  problem: `expected a time such as 2026-06-12T10:00:00Z, got "${written}"; the story has no date`,
});

function compose(
  written: string,
  [year = '', month = '', day = '']: (string | undefined)[],
  [hour, minute = '00', second = '00']: (string | undefined)[],
  zone: string | undefined,
): FeedTime {
  const date = `${year}-${month}-${day}`;
  const at = new Date(`${date}T00:00:00Z`);
  // A day that does not exist becomes another one, or none.
  const exists = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date);
  if (!exists || year < '1900' || year > '2200') return unusable(written);
  if (hour === undefined) return { time: date };
  if (hour > '23' || minute > '59' || second > '60') return unusable(written);
  const offset = zone && offsetOf(zone);
  if (!offset)
    return {
      time: date,
      problem: zone
        ? `"${written}": the time zone ${zone} is not known, so only the day is used`
        : `"${written}" has no time zone, so only the day is used`,
    };
  // A leap second has no place in ISO 8601 as documents use it.
  return { time: `${date}T${hour}:${minute}:${second === '60' ? '59' : second}${offset}` };
}

function offsetOf(zone: string): string | undefined {
  const digits = /^([+-])(\d\d):?(\d\d)$/.exec(zone);
  // One letter: RFC 2822 found that they were used both ways round.
  if (!digits) return ZONES[zone.toLowerCase()];
  const [, sign, hours = '', minutes = ''] = digits;
  if (hours > '14' || minutes > '59') return undefined;
  return hours === '00' && minutes === '00' ? 'Z' : `${sign}${hours}:${minutes}`;
}
