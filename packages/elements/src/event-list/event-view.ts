import {
  type Catalogue,
  formatDate,
  type IlmiDocument,
  type IlmiEvent,
  type Phrase,
  pickText,
  wordOf,
} from '@ilmi/core';
import { linkable } from '../list/parts.js';
import { wordsIn } from '../list/words.js';
import { eventWords } from './words.js';
import { aDay, asUtc, type Clock, clockOf, dayOf, instantOf } from './zone.js';

/** What an event's card lays out. */
export interface EventView {
  title: Phrase;
  href?: string;
  /** Day and month for the eye; `when` says them in words. */
  day: string;
  month: string;
  /** When, by the clocks of the place; in parts that a line should not break. */
  when: readonly string[];
  /** Its start for machines. */
  datetime: string;
  /** Where it does not simply take place; also what a later version of the document may say. */
  status?: { code: string; text: string };
  summary?: Phrase;
  place?: Phrase;
  /** Where to take part without going there. */
  online?: string;
  organizer?: Phrase;
  /** What it is told from; the end comes after the start. */
  item: IlmiEvent;
}

/** What events are told with. */
export interface EventTelling {
  words: Catalogue;
  /** The reader's day. */
  now: string;
  /**
   * The reader's moment, in milliseconds. Without it, and on another day than `now`, an event stays
   * until its day is over.
   */
  moment?: number;
  /** The reader's time zone. A server does not know it, so it does not name those of events. */
  zone?: string;
  /** Address of the page. */
  page?: string;
  /** Hears what the page's author should know. */
  tell?: (problem: string) => void;
}

/**
 * The events that are not over, the next one first.
 *
 * @returns undefined when there are none.
 */
export function findEvents(
  document: IlmiDocument | undefined,
  telling: EventTelling,
): EventView[] | undefined {
  const { now, moment, zone } = telling;
  const events = document?.events ?? [];
  const visitor = clockOf(zone);
  // Days, and times without a zone, are those of the place that the others are in. Then the order
  // is the same for every reader.
  const home =
    events.map(({ timeZone }) => clockOf(timeZone)).find(Boolean) ?? visitor ?? (() => 0);
  const instant = (local: string, { timeZone }: IlmiEvent) =>
    instantOf(local, clockOf(timeZone) ?? home);
  const isToday = moment !== undefined && visitor && dayOf(moment + visitor(moment)) === now;
  const isComing = (event: IlmiEvent) => {
    const last = endOf(event) ?? event.start;
    if (!isToday) return last.slice(0, 10) >= now;
    // What has no end by the clock may go on until midnight.
    const isTimed = last !== event.start && last.length > 10;
    // Not a number, when the year after is none that a date can have: then it goes on.
    return !(instant(isTimed ? last : dayOf(asUtc(last.slice(0, 10)) + aDay), event) <= moment);
  };
  const coming = events
    .filter(isComing)
    .map((event) => ({ event, at: instant(event.start, event) }))
    .sort((a, b) => a.at - b.at)
    .map(({ event }) => eventView(event, document!, telling));
  return coming.length ? coming : undefined;
}

/** The end, when it comes after the start. */
const endOf = ({ start, end }: IlmiEvent) => (end && asUtc(end) > asUtc(start) ? end : undefined);

function eventView(event: IlmiEvent, document: IlmiDocument, telling: EventTelling): EventView {
  const { id, start, timeZone, status: code } = event;
  const { words, page, tell } = telling;
  const own = wordsIn(eventWords, words);
  const pick = (text: IlmiEvent['title'] | undefined) => pickText(text, words.lang, document);
  const end = endOf(event);
  const clock = clockOf(timeZone);
  if (timeZone && !clock) tell?.(`event "${id}": the time zone "${timeZone}" is not known`);
  if (event.end && event.end < start.slice(0, event.end.length))
    tell?.(`event "${id}" ends before it starts`);

  const text = code && code !== 'confirmed' && wordOf(own.status, code);
  const isTimed = start.length > 10;
  const [year, month, day] = start.split(/\D/) as [string, string, string];
  const last = end?.startsWith(`${year}-${month}`) ? end.slice(8, 10) : day;
  return {
    title: pick(event.title)!,
    href: linkable(event.url, page),
    day: last === day ? `${+day}` : `${+day}\u2013${+last}`,
    month: own.months[+month - 1]!,
    when: whenOf(event, end, clock, telling),
    datetime: isTimed && clock ? start + offsetText(asUtc(start) - instantOf(start, clock)) : start,
    status: text ? { code, text } : undefined,
    summary: pick(event.summary),
    place: pick(event.place),
    // Nobody shall wait where nothing takes place.
    online: code === 'cancelled' ? undefined : linkable(event.online, page),
    organizer: pick(event.organizer),
    item: { ...event, end },
  };
}

/** `+02:00` */
const offsetText = (offset: number): string =>
  (offset < 0 ? '-' : '+') + new Date(Math.abs(offset)).toISOString().slice(11, 16);

/** In parts that a line should not break: the days, the times, and whose clocks they are. */
function whenOf(
  { start, timeZone }: IlmiEvent,
  end: string | undefined,
  clock: Clock | undefined,
  { words, zone }: EventTelling,
): string[] {
  const own = wordsIn(eventWords, words);
  const timed = [start, end].filter((local) => local && local.length > 10) as string[];
  const isFull = timed.every((local) => local.slice(14, 16) === '00');
  const time = (local: string) => own.time(+local.slice(11, 13), isFull ? '' : local.slice(14, 16));
  const day = (local: string) =>
    `${own.weekdays[new Date(asUtc(local.slice(0, 10))).getUTCDay()]} ${formatDate(words.format, local)}`;
  const whole = (local: string) =>
    local.length > 10 ? own.at(day(local), time(local)) : [day(local)];

  const parts = whole(start);
  if (end && end.slice(0, 10) !== start.slice(0, 10)) {
    parts.push(`${parts.pop()}\u00a0\u2013`, ...whole(end));
  } else if (end && timed.length > 1) parts.push(`${parts.pop()}\u2013${time(end)}`);
  parts[0] = parts[0]!.charAt(0).toUpperCase() + parts[0]!.slice(1);

  // Whose clocks, where those of the reader show another time.
  const visitor = clockOf(zone);
  const differs = timed.some((local) => {
    const at = clock && instantOf(local, clock);
    return at === undefined || (visitor && visitor(at) !== clock!(at));
  });
  if (timeZone && differs) {
    const [area, ...places] = timeZone.split('/');
    const city = places.pop()?.replaceAll('_', ' ');
    const named = wordOf(own.zones, timeZone);
    const isPlace = named === timeZone && clock && city && area !== 'Etc';
    parts.push(`(${isPlace ? own.local(city) : named})`);
  }
  return parts;
}
