import { type IlmiDocument, resolveUrl } from '@ilmi/core';
import type { EventView } from './event-view.js';
import { type CalendarEvent, toIcs } from './ics.js';
import type { EventWords } from './words.js';
import type { Clock } from './zone.js';

/*
 * What only a visitor with a calendar needs: it is loaded with the first press of a button, so it
 * imports nothing of the element's own file.
 */

export interface CalendarSetting {
  own: EventWords;
  document: IlmiDocument;
  /** Address of the document, else of the page. */
  address: string;
  clockOf: (timeZone: string | undefined) => Clock | undefined;
}

/** Hands a file with events to the browser, as a download that asks nobody. */
export function saveCalendar(
  events: readonly EventView[],
  name: string,
  { own, document, address, clockOf }: CalendarSetting,
): void {
  const text = toIcs(
    events.map((view) => calendarEvent(view, own, clockOf)),
    { origin: originOf(document, address), updated: document.updated, clockOf },
  );
  const link = window.document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  link.download = `${name.replace(/[^\w-]+/g, '-')}.ics`;
  link.click();
  // Some browsers begin to read it only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The event that a card shows, as a calendar is told of it. */
export function calendarEvent(
  { title, href, when, status, summary, place, online, organizer, item }: EventView,
  own: EventWords,
  clockOf: CalendarSetting['clockOf'],
): CalendarEvent {
  const { id, start, end, timeZone } = item;
  const isKnown = !!clockOf(timeZone);
  return {
    ...{ id, start, end, timeZone: isKnown ? timeZone : undefined, status: item.status },
    // Not every calendar shows the status.
    title: status?.code === 'cancelled' ? `${status.text}: ${title.text}` : title.text,
    description: [
      // A calendar has no clocks for such a zone: then the words say what its time cannot.
      start.length > 10 && timeZone && !isKnown && when.join(' '),
      summary?.text,
      organizer && `${own.organizer}: ${organizer.text}`,
      online && place && `${own.join}: ${online}`,
    ]
      .filter(Boolean)
      .join('\n'),
    place: place?.text ?? online,
    url: href ?? online,
  };
}

/** The network and its host, as the document names them: the same on every page and in every language. */
export function originOf({ links, network }: IlmiDocument, address: string): string {
  const known = [links?.self, links?.site, network?.url, address].find(
    (one) => one && resolveUrl(one),
  );
  const host = known && new URL(known).hostname;
  return `${network?.id ? `.${network.id}` : ''}@${host || 'localhost'}`;
}
