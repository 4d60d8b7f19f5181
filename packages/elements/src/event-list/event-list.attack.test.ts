import { readDocument } from '@ilmi/core';
import { expect } from '@open-wc/testing';
import { renderFallback } from '../server/index.js';
import { runAttacks } from '../testing/hostile.js';
import type {} from '../define/event-list.js';
import { IlmiEventList } from './event-list.js';
import { findEvents } from './event-view.js';
import { calendarEvent } from './calendar.js';
import { toIcs } from './ics.js';
import { eventWords } from './words.js';
import { clockOf } from './zone.js';
import { fi } from '@ilmi/core/languages/fi.js';

IlmiEventList.define();

/** What the templates are made of. */
const own = {
  elements: 'a article b button div li p path slot span svg time ul',
  attributes: 'aria-hidden aria-level class d data-room datetime href lang part role type viewBox',
};

/** The same attack in every text and address of events, and in every word. */
const hostile = (attack: string) => {
  const event = {
    ...{ title: attack || 'title', summary: attack, place: attack, organizer: attack },
    ...{ online: attack, url: attack, status: attack, timeZone: attack },
  };
  return {
    ...{ ilmi: '1.0', languages: [attack], updated: attack },
    network: { id: attack, name: attack },
    links: { self: attack, site: attack },
    events: [
      { ...event, id: 'time', start: '2999-12-01T09:00', end: attack },
      { ...event, id: 'day', title: { [attack]: attack, fi: attack }, start: '2999-12-02' },
      { ...event, id: attack || 'x', start: '2999-12-03' },
      { ...event, id: 'start', start: attack },
    ],
  };
};

runAttacks(
  'hostile texts and addresses in <ilmi-event-list>, its fallback and its files',
  own,
  async (attack, { place, inspect, inspectFallback }) => {
    const data = hostile(attack);
    const element = document.createElement('ilmi-event-list');
    place.append(Object.assign(element, { data }));
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    inspect(element.shadowRoot!, 'element');

    const { document: read } = readDocument(data, { base: location.href });
    const options = { lang: 'fi', now: '2026-11-24', page: location.href };
    inspectFallback(renderFallback('ilmi-event-list', {}, read, options));

    const events = findEvents(read, { words: fi, now: '2026-11-24' })!;
    const text = toIcs(
      events.map((view) => calendarEvent(view, eventWords.fi, clockOf)),
      { origin: attack, updated: attack, clockOf },
    );
    const names = text
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .map((line) => line.split(/[:;]/)[0]!);
    const known =
      'BEGIN VERSION PRODID UID DTSTAMP DTSTART DTEND SUMMARY DESCRIPTION LOCATION URL END';
    expect(names.filter((name) => !['', ...known.split(' ')].includes(name))).to.deep.equal([]);
  },
);
