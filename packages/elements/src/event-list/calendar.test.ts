import type { IlmiDocument } from '@ilmi/core';
import { fi } from '@ilmi/core/languages/fi.js';
import { expect } from '@open-wc/testing';
import { calendarEvent, originOf } from './calendar.js';
import { findEvents } from './event-view.js';
import { eventWords } from './words.js';
import { clockOf } from './zone.js';

const ilmi = '1.0';
const made = (changes: object) => {
  const event = { id: 'x', title: 'X', start: '2026-12-01T09:00', ...changes };
  const document: IlmiDocument = { ilmi, events: [event] };
  const [view] = findEvents(document, { words: fi, now: '2026-11-24' })!;
  return calendarEvent(view!, eventWords.fi, clockOf);
};

describe('what a calendar is told', () => {
  it('as little as there is', () => {
    expect(made({})).to.deep.equal({
      ...{ id: 'x', title: 'X', start: '2026-12-01T09:00', end: undefined },
      ...{ timeZone: undefined, status: undefined, description: '' },
      ...{ place: undefined, url: undefined },
    });
  });

  it('online is the place where there is no other', () => {
    const online = 'https://example.org/etana/';
    expect(made({ online })).to.include({ place: online, url: online, description: '' });
    expect(made({ online, place: 'Kirjasto', url: 'https://example.org/x/' })).to.include({
      ...{ place: 'Kirjasto', url: 'https://example.org/x/' },
      description: 'Osallistu verkossa: https://example.org/etana/',
    });
  });

  it('a cancelled event says so in its title, and leads nobody online', () => {
    const online = 'https://example.org/etana/';
    const { title, status, ...rest } = made({ online, place: 'Kirjasto', status: 'cancelled' });
    expect([title, status]).to.deep.equal(['Peruttu: X', 'cancelled']);
    expect(JSON.stringify(rest)).to.not.contain('etana');
  });

  it('a zone that nobody knows is told in words', () => {
    const { timeZone, description } = made({ timeZone: 'Nowhere/Land', summary: 'Tervetuloa' });
    expect(timeZone).to.equal(undefined);
    expect(description!.replaceAll('\u00a0', ' ')).to.equal(
      'Tiistai 1.12.2026 klo 9 (Nowhere/Land)\nTervetuloa',
    );
  });
});

describe('where a calendar entry comes from', () => {
  const self = 'https://verkosto.example.org/data/ilmi.json';
  const network = { id: 'esimerkki', name: 'X' };
  const page = 'https://kunta.example.org/tapahtumat/';
  for (const [what, document, origin] of [
    [
      'the address that the document names',
      { network, links: { self } },
      '.esimerkki@verkosto.example.org',
    ],
    ['its site', { network, links: { site: self } }, '.esimerkki@verkosto.example.org'],
    ['the network', { network: { ...network, url: self } }, '.esimerkki@verkosto.example.org'],
    ['the page', { network }, '.esimerkki@kunta.example.org'],
    ['the page of one organisation', {}, '@kunta.example.org'],
    ['what is no address is left out', { links: { self: 'javascript:1' } }, '@kunta.example.org'],
  ] as [string, Partial<IlmiDocument>, string][]) {
    it(what, () => {
      expect(originOf({ ilmi, ...document }, page)).to.equal(origin);
    });
  }

  it('a file on a disk', () => {
    expect(originOf({ ilmi }, 'file:///home/x/index.html')).to.equal('@localhost');
    expect(originOf({ ilmi }, 'about:srcdoc')).to.equal('@localhost');
  });
});
