import type { IlmiDocument, IlmiEvent } from '@ilmi/core';
import { fi } from '@ilmi/core/languages/fi.js';
import { expect } from '@open-wc/testing';
import { type EventTelling, findEvents } from './event-view.js';
import { clockOf, instantOf } from './zone.js';

const found = (events: Partial<IlmiEvent>[], setting: Partial<EventTelling> = {}) =>
  findEvents(
    {
      ilmi: '1.0',
      events: events.map((event, at) => ({ id: `${at}`, title: `${at}`, ...event })),
    } as IlmiDocument,
    { words: fi, now: '2026-11-24', zone: 'Europe/Helsinki', ...setting },
  ) ?? [];
const ids = (...rest: Parameters<typeof found>) => found(...rest).map(({ item }) => item.id);
const when = (event: Partial<IlmiEvent>, zone?: string) =>
  found([event], { zone })[0]!.when.join(' ').replaceAll('\u00a0', ' ');

describe('the instant of a local time', () => {
  for (const [zone, local, instant] of [
    // What a spring's change leaves out counts from before it; of what an autumn's has twice it is the first.
    ['Europe/Helsinki', '2026-03-29T02:59', '2026-03-29T00:59'],
    ['Europe/Helsinki', '2026-03-29T03:30', '2026-03-29T01:30'],
    ['Europe/Helsinki', '2026-03-29T04:00', '2026-03-29T01:00'],
    ['Europe/Helsinki', '2026-10-25T02:59', '2026-10-24T23:59'],
    ['Europe/Helsinki', '2026-10-25T03:30', '2026-10-25T00:30'],
    ['Europe/Helsinki', '2026-10-25T04:00', '2026-10-25T02:00'],
    ['America/New_York', '2027-03-14T02:30', '2027-03-14T07:30'],
    ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30'],
    ['Asia/Kathmandu', '2026-12-01T09:00', '2026-12-01T03:15'],
    ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45'],
    ['Australia/Lord_Howe', '2027-04-04T01:45', '2027-04-03T14:45'],
    // The 30th of December was left out.
    ['Pacific/Apia', '2011-12-29T23:30', '2011-12-30T09:30'],
    ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00'],
    ['Pacific/Apia', '2011-12-31T00:30', '2011-12-30T10:30'],
    ['Europe/Helsinki', '2026-12-01', '2026-11-30T22:00'],
  ] as const) {
    it(`${local} in ${zone}`, () => {
      expect(new Date(instantOf(local, clockOf(zone)!)).toISOString()).to.equal(
        `${instant}:00.000Z`,
      );
    });
  }

  it('a zone that nobody knows has no clocks', () => {
    for (const name of ['Nowhere/Land', 'Europe/Helsinki\r\nX:1', '"', '', undefined])
      expect(clockOf(name)).to.equal(undefined);
  });
});

describe('events that are coming', () => {
  const timeZone = 'Europe/Helsinki';
  const at = (moment: string) => ({ moment: Date.parse(moment), now: moment.slice(0, 10) });

  it('the next one first, whatever the zones', () => {
    const events = [
      { start: '2026-12-02T09:00', timeZone },
      { start: '2026-12-02T03:00', timeZone: 'America/New_York' },
      { start: '2026-12-02' },
      { start: '2026-12-01T23:00', timeZone: 'Asia/Kathmandu' },
      { start: '2026-12-02T09:00', timeZone: 'Nowhere/Land' },
    ];
    expect(ids(events)).to.deep.equal(['3', '2', '0', '4', '1']);
    expect(ids(events, { zone: 'America/New_York' })).to.deep.equal(['3', '2', '0', '4', '1']);
    expect(ids(events, { zone: undefined })).to.deep.equal(['3', '2', '0', '4', '1']);
  });

  it('until the end', () => {
    const events = [{ start: '2026-11-24T09:00', end: '2026-11-24T11:00', timeZone }];
    expect(ids(events, at('2026-11-24T08:59:59Z'))).to.deep.equal(['0']);
    expect(ids(events, at('2026-11-24T09:00:00Z'))).to.deep.equal([]);
  });

  it('without an end until midnight there', () => {
    const events = [{ start: '2026-11-24T09:00', timeZone }, { start: '2026-11-24' }];
    const late = { zone: 'America/New_York', now: '2026-11-24' };
    expect(ids(events, { ...late, moment: Date.parse('2026-11-24T21:59:59Z') })).to.deep.equal([
      '1',
      '0',
    ]);
    expect(ids(events, { ...late, moment: Date.parse('2026-11-24T22:00:00Z') })).to.deep.equal([]);
  });

  it('by the day, where the day is not that of the moment: in archives and on servers', () => {
    const events = [
      { start: '2026-11-23' },
      { start: '2026-11-24T09:00', end: '2026-11-24T11:00', timeZone },
    ];
    const moment = Date.parse('2030-01-01T00:00Z');
    expect(ids(events, { moment })).to.deep.equal(['1']);
    expect(ids(events, { zone: undefined })).to.deep.equal(['1']);
  });
});

describe('when an event is', () => {
  const timeZone = 'Europe/Helsinki';

  it('over a change of the clocks, as it is written', () => {
    const event = { start: '2027-03-28T02:30', end: '2027-03-28T09:00', timeZone };
    expect(when(event)).to.equal('Sunnuntai 28.3.2027 klo 2.30–9.00');
    expect(found([event])[0]!.datetime).to.equal('2027-03-28T02:30+02:00');
    // America changes its clocks two weeks earlier.
    expect(when(event, 'America/New_York')).to.equal(
      'Sunnuntai 28.3.2027 klo 2.30–9.00 (Suomen aikaa)',
    );
  });

  it('at a time that does not exist, or that comes twice', () => {
    expect(found([{ start: '2027-03-28T03:30', timeZone }])[0]).to.deep.include({
      when: ['Sunnuntai 28.3.2027', 'klo\u00a03.30'],
      datetime: '2027-03-28T03:30+02:00',
    });
    expect(found([{ start: '2027-10-31T03:30', timeZone }])[0]).to.deep.include({
      when: ['Sunnuntai 31.10.2027', 'klo\u00a03.30'],
      datetime: '2027-10-31T03:30+03:00',
    });
  });

  for (const [zone, text] of [
    ['Europe/Mariehamn', 'klo 9'],
    ['Europe/Stockholm', 'klo 9 (Ruotsin aikaa)'],
    ['America/New_York', 'klo 9 (paikallista aikaa: New York)'],
    ['America/Argentina/Buenos_Aires', 'klo 9 (paikallista aikaa: Buenos Aires)'],
    ['UTC', 'klo 9 (UTC)'],
    ['Etc/GMT-5', 'klo 9 (Etc/GMT-5)'],
    ['Nowhere/Land', 'klo 9 (Nowhere/Land)'],
  ] as const) {
    it(`by the clocks of ${zone}, for a reader in Helsinki`, () => {
      expect(when({ start: '2026-12-01T09:00', timeZone: zone }, timeZone)).to.equal(
        `Tiistai 1.12.2026 ${text}`,
      );
    });
  }

  it('a day is a day everywhere', () => {
    expect(when({ start: '2026-12-01', timeZone }, 'Pacific/Apia')).to.equal('Tiistai 1.12.2026');
  });

  for (const [start, end, text, day] of [
    ['2026-12-31', '2027-01-01', 'Torstai 31.12.2026 – perjantai 1.1.2027', '31'],
    ['2026-12-01', '2026-12-01', 'Tiistai 1.12.2026', '1'],
    ['2026-12-01T09:00', '2026-12-01', 'Tiistai 1.12.2026 klo 9', '1'],
    ['2026-12-01T09:00', '2026-12-02', 'Tiistai 1.12.2026 klo 9 – keskiviikko 2.12.2026', '1–2'],
    ['2026-12-01', '2026-12-02T12:00', 'Tiistai 1.12.2026 – keskiviikko 2.12.2026 klo 12', '1–2'],
    [
      '2026-12-01T18:00:00',
      '2026-12-02T01:30:00',
      'Tiistai 1.12.2026 klo 18.00 – keskiviikko 2.12.2026 klo 1.30',
      '1–2',
    ],
  ] as const) {
    it(`${start} to ${end}`, () => {
      expect(when({ start, end })).to.equal(text);
      expect(found([{ start, end }])[0]!.day).to.equal(day.replace('–', '\u2013'));
    });
  }
});
