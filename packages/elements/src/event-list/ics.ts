import type { Clock } from './zone.js';

/** An event as a calendar is told of it, in the visitor's language. */
export interface CalendarEvent {
  id: string;
  title: string;
  description?: string;
  /** Local time, or a day. */
  start: string;
  /** After the start; a day is its whole day. */
  end?: string;
  /** A zone that is known; without one the time is that of whoever reads the calendar. */
  timeZone?: string;
  place?: string;
  url?: string;
  status?: string;
}

export interface CalendarSetting {
  /** Where the events come from: behind an event's id it makes a UID that no other event has. */
  origin: string;
  /** When the document was written. */
  updated?: string;
  /** Comes from outside, so that this module needs nothing of the element's file. */
  clockOf: (timeZone: string | undefined) => Clock | undefined;
}

const utf8 = new TextEncoder();
const aDay = 86_400_000;
/** The longest step of summer time; a zone that moves further has changed its offset for good. */
const aStep = 7_200_000;

/** `20261201T090000` of an instant, as UTC. */
const stamp = (instant: number): string =>
  new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '');
const asUtc = (local: string) => Date.parse(`${local}${local.length > 10 ? '' : 'T00:00'}Z`);

/** A text as a value: neither a line break nor another control character of it reaches the file. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|[\n\v\f\u0085\u2028\u2029]/g, '\\n')
    .replace(/[\0-\x1f\x7f]/g, ' ');

/** Inside an address nothing is escaped, so nothing in it may break a line. */
const address = (text: string): string => text.replace(/[\0-\x20\x7f\u0085\u2028\u2029]/g, '');

/** A name as a parameter's value: quoted where it holds what separates parameters. */
const parameter = (name: string): string => (/[:;,]/.test(name) ? `"${name}"` : name);

/** At most 75 octets in a line, and no character in two. */
function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const character of line) {
    const { length } = utf8.encode(character);
    octets += length;
    if (octets > 75) {
      result += '\r\n ';
      octets = length + 1;
    }
    result += character;
  }
  return `${result}\r\n`;
}

/** The first moment of a year, also of one before 100, which `Date.UTC` takes for another. */
const firstOf = (year: number) => new Date(0).setUTCFullYear(year);

/** `+0200` */
const offsetText = (offset: number): string =>
  (offset < 0 ? '-' : '+') + stamp(Math.abs(offset)).slice(9, 13);

/**
 * A zone with each change of its clocks in some years written out: no rule that a government may have
 * changed, and none that a calendar may read in another way.
 */
function zoneLines(timeZone: string, clock: Clock, years: ReadonlySet<number>): string[] {
  const changes: { time: number; before: number; after: number }[] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    let time = firstOf(year);
    // What holds when the years begin, and again after a gap.
    if (!years.has(year - 1)) changes.push({ time, before: clock(time), after: clock(time) });
    for (const end = firstOf(year + 1); time < end; time += aDay) {
      const before = clock(time);
      const after = clock(time + aDay);
      if (after === before) continue;
      let low = time;
      let high = time + aDay;
      while (high - low > 1000) {
        const middle = Math.floor((low + high) / 2000) * 1000;
        if (clock(middle) === before) low = middle;
        else high = middle;
      }
      changes.push({ time: high, before, after });
    }
  }
  // Summer time begins with a step forward, and ends with one back. What it was before the first
  // change is what that change ends.
  const steps = changes
    .map(({ before, after }) => after - before)
    .filter((step) => step && Math.abs(step) <= aStep);
  let isSummer = steps[0]! < 0 && steps.length > 1;
  const observances = changes.flatMap(({ time, before, after }) => {
    const step = after - before;
    if (step && Math.abs(step) <= aStep) isSummer = step > 0;
    const kind = isSummer ? 'DAYLIGHT' : 'STANDARD';
    return [
      `BEGIN:${kind}`,
      // Told by the clocks that are about to change.
      `DTSTART:${stamp(time + before)}`,
      `TZOFFSETFROM:${offsetText(before)}`,
      `TZOFFSETTO:${offsetText(after)}`,
      `END:${kind}`,
    ];
  });
  return ['BEGIN:VTIMEZONE', `TZID:${escaped(timeZone)}`, ...observances, 'END:VTIMEZONE'];
}

function eventLines(event: CalendarEvent, { origin, updated = '' }: CalendarSetting): string[] {
  const { id, title, description, start, end, timeZone, place, url, status } = event;
  const zone = timeZone ? `;TZID=${parameter(timeZone)}` : '';
  const at = (name: string, wall: number) => `${name}${zone}:${stamp(wall)}`;
  const day = (name: string, wall: number) => `${name};VALUE=DATE:${stamp(wall).slice(0, 8)}`;
  // Calendars end before the moment that is written: a whole day ends with the next one.
  const endOf = (local: string) => asUtc(local) + (local.length > 10 ? 0 : aDay);
  const times =
    start.length > 10
      ? [at('DTSTART', asUtc(start)), end && at('DTEND', endOf(end))]
      : [day('DTSTART', asUtc(start)), day('DTEND', endOf((end ?? start).slice(0, 10)))]
          // Without an end it is one day; the day after the last of all years can not be written.
          .filter((line) => !line.includes(':+'));
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id + origin)}`,
    // The visitor's clock would make each file a newer version of the event.
    `DTSTAMP:${stamp(Date.parse(updated) || 0)}Z`,
    ...times,
    `SUMMARY:${escaped(title)}`,
    description ? `DESCRIPTION:${escaped(description)}` : undefined,
    place ? `LOCATION:${escaped(place)}` : undefined,
    url ? `URL:${address(url)}` : undefined,
    /^(confirmed|cancelled|tentative)$/.test(status ?? '') && `STATUS:${status!.toUpperCase()}`,
    'END:VEVENT',
  ].filter((line) => typeof line === 'string');
}

/** Events as a calendar file (RFC 5545). */
export function toIcs(events: readonly CalendarEvent[], setting: CalendarSetting): string {
  const zones = new Map<string, Set<number>>();
  for (const { timeZone, start, end = start } of events) {
    if (!timeZone || start.length === 10) continue;
    const years = zones.get(timeZone) ?? new Set();
    zones.set(timeZone, years);
    // With the year before: an event may stand before the first change of its year. Not all years
    // between: what is open is often given an end in 9999.
    for (const time of [start, end]) years.add(+time.slice(0, 4) - 1).add(+time.slice(0, 4));
  }
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ilmi//Events//EN',
    ...[...zones].flatMap(([zone, years]) => zoneLines(zone, setting.clockOf(zone)!, years)),
    ...events.flatMap((event) => eventLines(event, setting)),
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('');
}
