import { readDocument } from '@ilmi/core';
import { expect } from '@open-wc/testing';
import { renderFallback } from '../server/index.js';
import { eventDocument, eventMoment } from '../testing/events.js';
import { runElementContract } from '../testing/index.js';
import { clearPlaces, placeElement, titlesOf } from '../testing/place.js';
import { plainLines, shownText, spokenText } from '../testing/said.js';
import { nextTask, until, watch } from '../testing/watch.js';
import { axe, emulateMedia } from '../testing/wtr.js';
import type {} from '../define/event-list.js';
import { IlmiEventList } from './event-list.js';

IlmiEventList.define();

const TAG = 'ilmi-event-list';
const markup =
  (more = '') =>
  (tag: string) =>
    `<${tag} ${more}></${tag}>`;

const { today, moment, zone } = IlmiEventList;
const empty = document.createElement('script');
before(() => {
  IlmiEventList.today = () => '2026-11-24';
  IlmiEventList.moment = () => eventMoment;
  IlmiEventList.zone = () => 'Europe/Helsinki';
  Object.assign(empty, { type: 'application/json', id: 'events-that-are-over' });
  const [, , over] = eventDocument().events;
  empty.textContent = JSON.stringify({ ...eventDocument(), events: [over] });
  document.body.append(empty);
});
after(() => {
  Object.assign(IlmiEventList, { today, moment, zone });
  empty.remove();
});

/** A frame of the contract has a clock of its own: this is coming on any day. */
const far = {
  id: 'juhla',
  title: { fi: 'Tuhatvuotisjuhla', sv: 'Tusenårsfest', en: 'Millennium party' },
  start: '2999-12-31T18:00',
  timeZone: 'Europe/Helsinki',
};

runElementContract(TAG, {
  html: markup('limit="20"'),
  data: { ...eventDocument(), events: [...eventDocument().events, far] },
  says: { fi: 'Tuhatvuotisjuhla', sv: 'Tusenårsfest', en: 'Millennium party' },
  looks: { 'two at a time': markup('limit="2"') },
  brokenHtml: markup('src="#no-such-events"'),
  emptyHtml: markup('src="#events-that-are-over"'),
  modules: ['/packages/elements/src/define/event-list.ts'],
  axe,
  emulateMedia,
});

const page = (more = '', lang = 'fi', data: object = eventDocument()) =>
  placeElement(TAG, more, lang, { data });
const withEvents = (...events: object[]) => ({ ...eventDocument(), events });
const one = (changes: object) =>
  withEvents({ id: 'x', title: 'X', start: '2026-12-01', ...changes });
const find = <Kind extends Element = HTMLElement>(element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<Kind>(selector),
];
const times = (element: Element) =>
  find(element, 'time').map(({ textContent }) => plainLines(textContent.replace(/\s+/g, ' ')));

describe(`<${TAG}>`, () => {
  let watched: ReturnType<typeof watch>;
  beforeEach(() => {
    watched = watch();
  });
  afterEach(async () => {
    await watched.stop();
    clearPlaces();
  });
  const told = async () => (await watched.stop()).console;

  describe('what it says', () => {
    const said = {
      fi: `
        heading 3: Talkoot
        Maanantai 23.11.2026 klo 12 – tiistai 24.11.2026 klo 13
        + Lisää kalenteriin: Talkoot
        heading 3: link(Energiaklinikka)
        Tiistai 1.12.2026 klo 9–11
        Ota mukaan vuoden sähkölaskut.
        Paikka Esimerkkilän kirjasto
        link(Osallistu verkossa)
        Järjestäjä Esimerkkiverkosto
        + Lisää kalenteriin: Energiaklinikka
        heading 3: Retki
        Peruttu
        Lauantai 5.12.2026 klo 10
        heading 3: Korjauspäivä
        Sunnuntai 6.12.2026
        + Lisää kalenteriin: Korjauspäivä
        heading 3: Uusi tavoitteesi
        Ei vielä vahvistettu
        Torstai 10.12.2026 klo 16.00–17.30
        link(Osallistu verkossa)
        + Lisää kalenteriin: Uusi tavoitteesi
        heading 3: Kierrätysmessut
        Perjantai 16.4.2027 – sunnuntai 18.4.2027
        + Lisää kalenteriin: Kierrätysmessut
        + Lisää kaikki tapahtumat kalenteriin (6)`,
      sv: `
        heading 3: Talko
        Måndag 23 november 2026 kl. 12 – tisdag 24 november 2026 kl. 13
        + Lägg till i kalendern: Talko
        heading 3: link(Energiklinik)
        Tisdag 1 december 2026 kl. 9–11
        Ta med årets elräkningar.
        Plats Biblioteket i Esimerkkilä
        link(Delta på nätet)
        Arrangör [fi: Esimerkkiverkosto]
        + Lägg till i kalendern: Energiklinik
        heading 3: Utfärd
        Inställt
        Lördag 5 december 2026 kl. 10
        heading 3: [fi: Korjauspäivä]
        Söndag 6 december 2026
        + Lägg till i kalendern: [fi: Korjauspäivä]
        heading 3: [fi: Uusi tavoitteesi]
        Ännu inte bekräftat
        Torsdag 10 december 2026 kl. 16.00–17.30
        link(Delta på nätet)
        + Lägg till i kalendern: [fi: Uusi tavoitteesi]
        heading 3: Återvinningsmässa
        Fredag 16 april 2027 – söndag 18 april 2027
        + Lägg till i kalendern: Återvinningsmässa
        + Lägg till alla evenemang i kalendern (6)`,
      en: `
        heading 3: Work party
        Monday 23 November 2026, 12:00 – Tuesday 24 November 2026, 13:00
        + Add to calendar: Work party
        heading 3: link(Energy clinic)
        Tuesday 1 December 2026, 09:00–11:00
        Bring a year’s electricity bills.
        Place [fi: Esimerkkilän kirjasto]
        link(Join online)
        Organiser [fi: Esimerkkiverkosto]
        + Add to calendar: Energy clinic
        heading 3: Trip
        Cancelled
        Saturday 5 December 2026, 10:00
        heading 3: [fi: Korjauspäivä]
        Sunday 6 December 2026
        + Add to calendar: [fi: Korjauspäivä]
        heading 3: [fi: Uusi tavoitteesi]
        Not yet confirmed
        Thursday 10 December 2026, 16:00–17:30
        link(Join online)
        + Add to calendar: [fi: Uusi tavoitteesi]
        heading 3: Recycling fair
        Friday 16 April 2027 – Sunday 18 April 2027
        + Add to calendar: Recycling fair
        + Add all events to calendar (6)`,
    };
    /** Lines with a plus are the element's buttons; the server knows no moment, so it lists all of today. */
    const overToday = {
      fi: 'heading 3: Mennyt\nTiistai 24.11.2026 klo 9–11',
      sv: 'heading 3: [fi: Mennyt]\nTisdag 24 november 2026 kl. 9–11',
      en: 'heading 3: [fi: Mennyt]\nTuesday 24 November 2026, 09:00–11:00',
    };
    for (const [lang, text] of Object.entries(said) as ['fi' | 'sv' | 'en', string][]) {
      it(lang, async () => {
        expect(plainLines(spokenText(await page('limit="9"', lang)))).to.equal(
          plainLines(text).replaceAll('+ ', ''),
        );
      });
      it(`the server's rendering says the same, without buttons: ${lang}`, () => {
        const { document: read } = readDocument(eventDocument(), { base: location.href });
        const fallback = document.createElement('div');
        fallback.innerHTML = renderFallback(TAG, { limit: 9 }, read, { lang, now: '2026-11-24' });
        const lines = plainLines(text)
          .split('\n')
          .filter((line) => !line.startsWith('+'));
        lines.splice(2, 0, overToday[lang]);
        expect(plainLines(spokenText(fallback))).to.equal(lines.join('\n'));
      });
    }

    it('shows the day as a leaf of a calendar, for the eye alone', async () => {
      const days = find(await page('limit="9"'), '.ilmi-day');
      expect(
        days.map(({ textContent }) => plainLines(textContent.replace(/\s+/g, ' '))),
      ).to.deep.equal(['23–24 marras', '1 joulu', '5 joulu', '6 joulu', '10 joulu', '16–18 huhti']);
      expect(days.every(({ ariaHidden }) => ariaHidden === 'true')).to.equal(true);
    });

    it('gives machines the start with its offset', async () => {
      const starts = find(await page('limit="9"'), 'time').map((time) =>
        time.getAttribute('datetime'),
      );
      expect(starts).to.deep.equal([
        '2026-11-23T12:00+02:00',
        '2026-12-01T09:00+02:00',
        '2026-12-05T10:00+02:00',
        '2026-12-06',
        '2026-12-10T16:00+02:00',
        '2027-04-16',
      ]);
    });
  });

  describe('attributes and properties', () => {
    it('shows the first events, and more at the press of a button', async () => {
      const element = await page('limit="4"');
      expect(titlesOf(element)).to.deep.equal([
        'Talkoot',
        'Energiaklinikka',
        'Retki',
        'Korjauspäivä',
      ]);
      find<HTMLButtonElement>(element, '.ilmi-button')[0]!.click();
      await element.updateComplete;
      expect(titlesOf(element).slice(4)).to.deep.equal(['Uusi tavoitteesi', 'Kierrätysmessut']);
      expect(element.shadowRoot!.activeElement).to.equal(find(element, '.ilmi-list > li')[4]);
    });

    it('heading-level', async () => {
      expect(spokenText(await page('heading-level="2"'))).to.contain('heading 2: Talkoot');
    });
  });

  describe('whose time it is', () => {
    afterEach(() => {
      IlmiEventList.zone = () => 'Europe/Helsinki';
    });
    for (const [visitor, lang, text] of [
      ['Europe/Helsinki', 'fi', 'Tiistai 1.12.2026 klo 9–11'],
      ['Europe/Tallinn', 'fi', 'Tiistai 1.12.2026 klo 9–11'],
      ['Europe/Stockholm', 'fi', 'Tiistai 1.12.2026 klo 9–11 (Suomen aikaa)'],
      ['Europe/Stockholm', 'sv', 'Tisdag 1 december 2026 kl. 9–11 (finsk tid)'],
      ['America/New_York', 'en', 'Tuesday 1 December 2026, 09:00–11:00 (Finnish time)'],
    ] as const) {
      it(`${lang}, for a visitor in ${visitor}`, async () => {
        IlmiEventList.zone = () => visitor;
        expect(times(await page('', lang))).to.contain(text);
      });
    }
  });

  describe('states', () => {
    it('nothing is coming: the fallback stays', async () => {
      const element = await page('', 'fi', one({ start: '2026-11-23' }));
      expect(element.state).to.equal('empty');
      expect(find(element, '.ilmi-root')).to.deep.equal([]);
    });
  });

  describe('calendar files', () => {
    let files: { name: string; text: Promise<string> }[];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    beforeEach(() => {
      files = [];
      let blob: Blob | undefined;
      URL.createObjectURL = (made: Blob) => {
        blob = made;
        return createObjectURL.call(URL, made);
      };
      HTMLAnchorElement.prototype.click = function () {
        if (this.href.startsWith('blob:') && blob)
          files.push({ name: this.download, text: blob.text() });
      };
    });
    afterEach(() => {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    });
    const press = async (button: HTMLElement | undefined) => {
      button!.click();
      await until(() => files.length, 'the file is made');
      return { name: files[0]!.name, text: await files[0]!.text };
    };
    const summaries = (text: string) =>
      [...text.matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, title]) => title);

    it('of one event', async () => {
      const [button] = find<HTMLButtonElement>(await page('', 'sv'), '.ilmi-add');
      const { name, text } = await press(button);
      expect(name).to.equal('kaynnissa.ics');
      expect(summaries(text)).to.deep.equal(['Talko']);
      expect(text).to.contain('\r\nUID:kaynnissa.esimerkki@verkosto.example.org\r\n');
      expect(text).to.contain('\r\nDTSTAMP:20261120T080000Z\r\n');
      expect(text).to.contain('\r\nDTSTART;TZID=Europe/Helsinki:20261123T120000\r\n');
    });

    it('of all that are coming, also of those that are not shown', async () => {
      const button = find<HTMLButtonElement>(await page('limit="2"'), '.ilmi-add').at(-1);
      const { name, text } = await press(button);
      expect(name).to.equal('tapahtumat.ics');
      expect(summaries(text)).to.deep.equal([
        'Talkoot',
        'Energiaklinikka',
        'Peruttu: Retki',
        'Korjauspäivä',
        'Uusi tavoitteesi',
        'Kierrätysmessut',
      ]);
    });

    it('has what a visitor needs there', async () => {
      const [, button] = find<HTMLButtonElement>(await page(), '.ilmi-add');
      const { text } = await press(button);
      expect(text.replaceAll('\r\n ', '')).to.contain(
        [
          'SUMMARY:Energiaklinikka',
          'DESCRIPTION:Ota mukaan vuoden sähkölaskut.\\nJärjestäjä: Esimerkkiverkosto\\nOsallistu verkossa: https://verkosto.example.org/etana/',
          'LOCATION:Esimerkkilän kirjasto',
          'URL:https://verkosto.example.org/tapahtumat/klinikka/',
          'STATUS:CONFIRMED',
        ].join('\r\n'),
      );
    });

    it('of one event alone has no second button', async () => {
      const buttons = find(await page('', 'fi', one({})), '.ilmi-add');
      expect(buttons.map(shownText)).to.deep.equal(['Lisää kalenteriin: X']);
    });

    it('is not offered for what is cancelled, and neither is the way to take part', async () => {
      const data = one({ status: 'cancelled', online: 'https://example.org/etana/' });
      const element = await page('', 'fi', data);
      expect(find(element, 'button, a')).to.deep.equal([]);
    });

    it('makes no request but for its own code', async () => {
      await press(find<HTMLButtonElement>(await page(), '.ilmi-add')[0]);
      const { requests } = await watched.stop();
      expect(
        requests.filter((url) => !/^blob:|\/event-list\/(calendar|ics)\.ts/.test(url)),
      ).to.deep.equal([]);
    });

    it('says when it cannot be made', async () => {
      URL.createObjectURL = () => {
        throw new Error('no blobs here');
      };
      const element = await page();
      find<HTMLButtonElement>(element, '.ilmi-add')[0]!.click();
      const status = () => find(element, 'p[role="status"]')[0]!.textContent;
      await until(status, 'what happened is said');
      expect(status()).to.equal('Kalenteritiedostoa ei voitu luoda. Yritä uudelleen.');
      expect(await told()).to.deep.equal([
        'warn: Ilmi: <ilmi-event-list>: no calendar file: no blobs here',
      ]);
    });
  });

  describe('accessibility', () => {
    it('is complete in a narrow place, with long names and long words', async () => {
      const long = 'Ilmastonmuutoksenhillintäsuunnitelmavalmistelutyöpajatapaaminen';
      const data = one({
        ...{ title: long, summary: long.repeat(3), place: long, organizer: long, status: long },
        ...{ start: '2026-12-01T09:00', timeZone: `Area/${long}` },
      });
      const element = await page('', 'fi', data);
      element.parentElement!.style.inlineSize = '240px';
      await nextTask();
      for (const box of find(element, '.ilmi-badge, .ilmi-event'))
        expect(box.scrollWidth, box.className).to.be.at.most(box.clientWidth);
    });

    it('days and times keep their order where the page is read from right to left', async () => {
      const element = await page('limit="9"', 'en');
      element.parentElement!.dir = 'rtl';
      for (const part of find(element, '.ilmi-day, .ilmi-when span'))
        expect(getComputedStyle(part).direction, part.textContent).to.equal('ltr');
      expect(find(element, '.ilmi-day').length).to.equal(6);
    });

    it('every button and link is at least 24 px high', async () => {
      for (const target of find(await page('limit="9"'), 'button, .ilmi-note a'))
        expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(24);
    });
  });

  describe('misuse', () => {
    it('an event with nothing but a title and a start', async () => {
      expect(
        plainLines(spokenText(await page('', 'fi', one({ start: '2026-12-01T09:05' })))),
      ).to.equal('heading 3: X\nTiistai 1.12.2026 klo 9.05\nLisää kalenteriin: X');
      expect(await told()).to.deep.equal([]);
    });

    it('a start that nobody can read: the event is left out, the others stay', async () => {
      const data = withEvents(
        { id: 'x', title: 'X', start: 'pian' },
        { id: 'y', title: 'Y', start: '2026-02-30T09:00' },
        { id: 'z', title: 'Z', start: '2026-12-01' },
      );
      expect(titlesOf(await page('', 'fi', data))).to.deep.equal(['Z']);
      expect((await told()).length).to.equal(1);
    });

    it('a zone that nobody knows: the time as it is written, with its name', async () => {
      const data = one({ start: '2026-12-01T09:00', timeZone: 'Nowhere/Land' });
      expect(times(await page('', 'fi', data))).to.deep.equal([
        'Tiistai 1.12.2026 klo 9 (Nowhere/Land)',
      ]);
      expect(await told()).to.deep.equal([
        'warn: Ilmi: <ilmi-event-list>: event "x": the time zone "Nowhere/Land" is not known',
      ]);
    });

    it('an end before the start', async () => {
      const data = one({ start: '2026-12-02T09:00', end: '2026-12-01T11:00' });
      expect(times(await page('', 'fi', data))).to.deep.equal(['Keskiviikko 2.12.2026 klo 9']);
      expect(await told()).to.deep.equal([
        'warn: Ilmi: <ilmi-event-list>: event "x" ends before it starts',
      ]);
    });

    it('words that are names of properties', async () => {
      const data = one({ start: '2026-12-01T09:00', timeZone: 'constructor', status: 'toString' });
      expect(shownText(await page('', 'fi', data))).to.match(/toString.*\(constructor\)/);
    });

    for (const limit of ['0', '-1', 'many', '']) {
      it(`limit="${limit}" counts as 6`, async () => {
        const events = Array.from({ length: 8 }, (_, at) => ({
          id: `${at}`,
          title: 'X',
          start: '2026-12-01',
        }));
        const data = withEvents(...events);
        expect(titlesOf(await page(`limit="${limit}"`, 'fi', data)).length).to.equal(6);
      });
    }
  });
});
