import { readDocument } from '@ilmi/core';
import { expect } from '@open-wc/testing';
import { renderFallback } from '../server/index.js';
import { attacks, inspectTree } from '../testing/hostile.js';
import { watch } from '../testing/watch.js';
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
  elements: new Set('a article b button div li p path slot span svg time ul'.split(' ')),
  attributes: new Set(
    'aria-hidden aria-level class d data-room datetime href lang part role type viewBox'.split(' '),
  ),
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

describe('hostile texts and addresses in <ilmi-event-list>, its fallback and its files', () => {
  const page = window as unknown as { trip?: () => void };
  let tripped = 0;
  let place: HTMLElement;
  let watched: ReturnType<typeof watch>;
  before(() => {
    page.trip = () => void tripped++;
  });
  after(() => {
    delete page.trip;
  });
  beforeEach(() => {
    place = document.createElement('div');
    place.lang = 'fi';
    document.body.append(place);
    watched = watch();
  });
  afterEach(async () => {
    const { errors } = await watched.stop();
    place.remove();
    expect(tripped, 'something was executed').to.equal(0);
    expect(errors).to.deep.equal([]);
  });

  for (const attack of attacks) {
    it(JSON.stringify(attack), async () => {
      const data = hostile(attack);
      const element = document.createElement('ilmi-event-list');
      place.append(Object.assign(element, { data }));
      await element.updateComplete;
      expect(element.state).to.equal('ready');
      inspectTree(element.shadowRoot!, 'element', own);

      const { document: read } = readDocument(data, { base: location.href });
      const options = { lang: 'fi', now: '2026-11-24', page: location.href };
      const html = renderFallback('ilmi-event-list', {}, read, options);
      inspectTree(new DOMParser().parseFromString(html, 'text/html').body, html, own);
      const live = document.createElement('div');
      live.innerHTML = html;
      place.append(live);

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
    });
  }
});
