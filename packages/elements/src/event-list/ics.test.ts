import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { type CalendarEvent, toIcs } from './ics.js';
import { clockOf } from './zone.js';

const setting = {
  origin: '.esimerkki@example.org',
  updated: '2026-11-20T10:00:00+02:00',
  clockOf,
};
const event = (changes: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: 'a',
  title: 'A',
  start: '2026-12-01T09:00',
  ...changes,
});
const write = (...events: CalendarEvent[]) => toIcs(events, setting);
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);

/** As another program reads it, which knows no zones but those in the file. */
function read(text: string): ICAL.Event[] {
  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}
const instant = (time: ICAL.Time) => time.toJSDate().toISOString().slice(0, 16);

describe('a calendar file, read by another program', () => {
  for (const [timeZone, start, end, from, to] of [
    [
      'Europe/Helsinki',
      '2026-12-01T09:00',
      '2026-12-01T11:00',
      '2026-12-01T07:00',
      '2026-12-01T09:00',
    ],
    [
      'Europe/Helsinki',
      '2027-06-01T09:00',
      '2027-06-01T11:00',
      '2027-06-01T06:00',
      '2027-06-01T08:00',
    ],
    [
      'Europe/Helsinki',
      '2027-01-01T00:00',
      '2027-01-01T00:30',
      '2026-12-31T22:00',
      '2026-12-31T22:30',
    ],
    // Over a change: from winter to summer and back.
    [
      'Europe/Helsinki',
      '2027-03-28T02:30',
      '2027-03-28T09:00',
      '2027-03-28T00:30',
      '2027-03-28T06:00',
    ],
    [
      'Europe/Helsinki',
      '2027-10-30T20:00',
      '2027-10-31T10:00',
      '2027-10-30T17:00',
      '2027-10-31T08:00',
    ],
    [
      'America/New_York',
      '2026-11-02T09:00',
      '2026-11-02T10:00',
      '2026-11-02T14:00',
      '2026-11-02T15:00',
    ],
    [
      'America/New_York',
      '2027-03-13T22:00',
      '2027-03-14T12:00',
      '2027-03-14T03:00',
      '2027-03-14T16:00',
    ],
    [
      'Asia/Kathmandu',
      '2026-12-01T09:00',
      '2026-12-01T10:00',
      '2026-12-01T03:15',
      '2026-12-01T04:15',
    ],
    [
      'Australia/Lord_Howe',
      '2026-12-01T09:00',
      '2026-12-01T10:00',
      '2026-11-30T22:00',
      '2026-11-30T23:00',
    ],
    [
      'Australia/Lord_Howe',
      '2027-06-01T09:00',
      '2027-06-01T10:00',
      '2027-05-31T22:30',
      '2027-05-31T23:30',
    ],
    [
      'Pacific/Auckland',
      '2027-06-01T09:00',
      '2027-06-01T10:00',
      '2027-05-31T21:00',
      '2027-05-31T22:00',
    ],
    // A day was left out between start and end.
    [
      'Pacific/Apia',
      '2011-12-29T20:00',
      '2011-12-31T08:00',
      '2011-12-30T06:00',
      '2011-12-30T18:00',
    ],
    [
      'America/St_Johns',
      '2027-07-01T09:00',
      '2027-07-01T10:00',
      '2027-07-01T11:30',
      '2027-07-01T12:30',
    ],
    // Ramadan: the clocks go back for a month only.
    [
      'Africa/Casablanca',
      '2024-03-20T09:00',
      '2024-03-20T10:00',
      '2024-03-20T09:00',
      '2024-03-20T10:00',
    ],
    [
      'Africa/Casablanca',
      '2024-12-01T09:00',
      '2024-12-01T10:00',
      '2024-12-01T08:00',
      '2024-12-01T09:00',
    ],
    ['UTC', '2026-12-01T09:00', '2026-12-01T10:00', '2026-12-01T09:00', '2026-12-01T10:00'],
  ] as const) {
    it(`has the same instants: ${start} in ${timeZone}`, () => {
      const [one] = read(write(event({ timeZone, start, end })));
      expect([one!.startDate, one!.endDate].map(instant)).to.deep.equal([from, to]);
      expect(one!.startDate.zone.tzid).to.equal(timeZone);
    });
  }

  it('is in no zone where none is known', () => {
    const [one] = read(write(event()));
    expect(one!.startDate.zone.tzid).to.equal('floating');
    expect(one!.startDate.toString()).to.equal('2026-12-01T09:00:00');
  });

  it('a day ends with the next one', () => {
    for (const [start, end, last] of [
      ['2026-12-31', undefined, '2027-01-01'],
      ['2027-02-27', '2027-02-28', '2027-03-01'],
      ['2026-12-01', '2026-12-02T12:00', '2026-12-03'],
    ] as const) {
      const [one] = read(write(event({ start, end })));
      expect(one!.startDate.isDate && one!.endDate.isDate).to.equal(true);
      expect([one!.startDate, one!.endDate].map(String)).to.deep.equal([start, last]);
    }
  });

  it('a time that lasts until a day lasts until it is over', () => {
    const timeZone = 'Europe/Helsinki';
    const [one] = read(write(event({ timeZone, start: '2027-03-27T09:00', end: '2027-03-28' })));
    expect(instant(one!.endDate)).to.equal('2027-03-28T21:00');
  });

  it('what is open until 9999 is written with the years at its ends only', () => {
    const open = event({
      start: '2027-06-01T09:00',
      end: '9999-12-31T23:59',
      timeZone: 'Europe/Helsinki',
    });
    const text = write(
      open,
      event({ id: 'b', start: '2026-12-01T09:00', timeZone: 'Europe/Helsinki' }),
    );
    const [first, second] = read(text);
    expect(instant(first!.startDate)).to.equal('2027-06-01T06:00');
    expect(instant(first!.endDate)).to.equal('9999-12-31T21:59');
    expect(instant(second!.startDate)).to.equal('2026-12-01T07:00');
    // 2025–2027, 9998 and 9999: two changes a year, and two beginnings.
    expect(text.match(/BEGIN:(STANDARD|DAYLIGHT)/g)).to.have.length(12);
  });

  it('the last of all days has no day after it', () => {
    const lines = linesOf(write(event({ start: '9999-12-31' })));
    expect(lines).to.include('DTSTART;VALUE=DATE:99991231');
    expect(lines.filter((line) => line.startsWith('DTEND'))).to.deep.equal([]);
  });

  it('keeps every text', () => {
    const text = 'Ääkkösiä, "lainaus"; kenoviiva \\ ja 🌱\nuusi rivi: \\n ei';
    const [one] = read(write(event({ title: text, description: text, place: text })));
    expect([one!.summary, one!.description, one!.location]).to.deep.equal([text, text, text]);
  });

  it('cancelled, tentative, and words of later versions', () => {
    const status = (word?: string) =>
      read(write(event({ status: word })))[0]!.component.getFirstPropertyValue('status');
    expect(status('cancelled')).to.equal('CANCELLED');
    expect(status('tentative')).to.equal('TENTATIVE');
    expect(status('confirmed')).to.equal('CONFIRMED');
    expect(status('postponed')).to.equal(null);
    expect(status()).to.equal(null);
  });

  it('of many events has each zone once', () => {
    const zones = ['Europe/Helsinki', 'Asia/Kathmandu', 'Europe/Helsinki', undefined];
    const text = write(
      ...zones.map((timeZone, at) =>
        event({ id: `${at}`, timeZone, start: `202${6 + at}-07-01T09:00` }),
      ),
      event({ id: 'day', start: '2026-12-01', timeZone: 'America/New_York' }),
    );
    expect(linesOf(text).filter((line) => /^TZID:/.test(line))).to.deep.equal([
      'TZID:Europe/Helsinki',
      'TZID:Asia/Kathmandu',
    ]);
    expect(
      read(text)
        .map((one) => instant(one.startDate))
        .slice(0, 3),
    ).to.deep.equal(['2026-07-01T06:00', '2027-07-01T03:15', '2028-07-01T06:00']);
  });
});

describe('a calendar file', () => {
  it('is this, line for line', () => {
    const text = write(
      event({
        ...{ id: 'klinikka', title: 'Energiaklinikka', description: 'Tervetuloa, kaikki' },
        ...{ end: '2026-12-01T11:00', timeZone: 'Europe/Helsinki', status: 'confirmed' },
        ...{ place: 'Kirjasto', url: 'https://example.org/klinikka/' },
      }),
    );
    expect(text).to.equal(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Ilmi//Events//EN',
        'BEGIN:VTIMEZONE',
        'TZID:Europe/Helsinki',
        ...['BEGIN:STANDARD', 'DTSTART:20250101T020000'],
        ...['TZOFFSETFROM:+0200', 'TZOFFSETTO:+0200', 'END:STANDARD'],
        ...['BEGIN:DAYLIGHT', 'DTSTART:20250330T030000'],
        ...['TZOFFSETFROM:+0200', 'TZOFFSETTO:+0300', 'END:DAYLIGHT'],
        ...['BEGIN:STANDARD', 'DTSTART:20251026T040000'],
        ...['TZOFFSETFROM:+0300', 'TZOFFSETTO:+0200', 'END:STANDARD'],
        ...['BEGIN:DAYLIGHT', 'DTSTART:20260329T030000'],
        ...['TZOFFSETFROM:+0200', 'TZOFFSETTO:+0300', 'END:DAYLIGHT'],
        ...['BEGIN:STANDARD', 'DTSTART:20261025T040000'],
        ...['TZOFFSETFROM:+0300', 'TZOFFSETTO:+0200', 'END:STANDARD'],
        'END:VTIMEZONE',
        'BEGIN:VEVENT',
        'UID:klinikka.esimerkki@example.org',
        'DTSTAMP:20261120T080000Z',
        'DTSTART;TZID=Europe/Helsinki:20261201T090000',
        'DTEND;TZID=Europe/Helsinki:20261201T110000',
        'SUMMARY:Energiaklinikka',
        'DESCRIPTION:Tervetuloa\\, kaikki',
        'LOCATION:Kirjasto',
        'URL:https://example.org/klinikka/',
        'STATUS:CONFIRMED',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('is the same each time', () => {
    const one = event({ timeZone: 'Europe/Helsinki' });
    expect(write(one)).to.equal(write(one));
  });

  it('knows summer time in the south, for half an hour, and a zone that jumps a day', () => {
    const kinds = (timeZone: string, start: string) =>
      linesOf(write(event({ timeZone, start })))
        .filter((line) => /^(BEGIN:(STANDARD|DAYLIGHT)|TZOFFSETTO:)/.test(line))
        .map((line) => line.replace(/BEGIN:|TZOFFSETTO:/, ''))
        .join(' ');
    expect(kinds('Australia/Lord_Howe', '2026-12-01T09:00')).to.equal(
      'DAYLIGHT +1100 STANDARD +1030 DAYLIGHT +1100 STANDARD +1030 DAYLIGHT +1100',
    );
    expect(kinds('Asia/Kathmandu', '2026-12-01T09:00')).to.equal('STANDARD +0545');
    expect(kinds('Pacific/Apia', '2011-12-31T09:00')).to.equal(
      'STANDARD -1100 DAYLIGHT -1000 STANDARD -1100 DAYLIGHT -1000 DAYLIGHT +1400',
    );
  });

  it('quotes a zone whose name would end the parameter', function () {
    // Older engines know no offsets as zones: then it is a time without one.
    if (!clockOf('+02:00')) return this.skip();
    const text = write(event({ timeZone: '+02:00' }));
    expect(linesOf(text)).to.include('DTSTART;TZID="+02:00":20261201T090000');
    expect(instant(read(text)[0]!.startDate)).to.equal('2026-12-01T07:00');
  });

  it('has the oldest stamp where the document does not say when it was written', () => {
    for (const updated of [undefined, '', 'recently']) {
      expect(linesOf(toIcs([event()], { ...setting, updated }))).to.include(
        'DTSTAMP:19700101T000000Z',
      );
    }
  });

  it('folds at 75 octets, and never inside a character', () => {
    for (let before = 0; before < 12; before++) {
      const title = `${'x'.repeat(before)}${'ä🌱é漢'.repeat(60)}`;
      const text = write(event({ title }));
      for (const line of text.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).to.be.at.most(75);
        expect(line).to.not.match(/\p{Surrogate}/u);
      }
      expect(read(text)[0]!.summary).to.equal(title);
    }
  });

  it('no text makes a line of its own', () => {
    const evil =
      'A\r\nATTENDEE:mailto:x@example.org\nEND:VEVENT\rX;Y,Z\\n\u2028B\u2029C\u0085D\u0000E\u000bF';
    const text = write(
      event({
        ...{ id: evil, title: evil, description: evil, place: evil },
        url: 'https://example.org/\r\nX:1',
      }),
    );
    expect(linesOf(text).map((line) => line.split(/[:;]/)[0])).to.deep.equal(
      'BEGIN VERSION PRODID BEGIN UID DTSTAMP DTSTART SUMMARY DESCRIPTION LOCATION URL END END'.split(
        ' ',
      ),
    );
    expect(text.replaceAll('\r\n', '')).to.not.match(/[\r\n\u0085\u2028\u2029]/);
  });
});
