import { readDocument } from '@ilmi/core';
import { expect } from '@open-wc/testing';
import { renderFallback } from '../server/index.js';
import { runElementContract } from '../testing/index.js';
import { plainLines, spokenText } from '../testing/said.js';
import { storyDocument } from '../testing/stories.js';
import { clearPlaces, placeElement, titlesOf } from '../testing/place.js';
import { watch } from '../testing/watch.js';
import { axe, emulateMedia } from '../testing/wtr.js';
import type {} from '../define/offer-list.js';
import { IlmiOfferList } from './offer-list.js';

IlmiOfferList.define();

const TAG = 'ilmi-offer-list';
const markup =
  (more = '') =>
  (tag: string) =>
    `<${tag} ${more}></${tag}>`;

const offers = [
  {
    id: 'kimppa',
    kind: 'need',
    topic: 'partners',
    organization: 'mallileipomo',
    title: {
      fi: 'Kumppani kimppakuljetuksiin',
      sv: 'Partner för samtransporter',
      en: 'Partner for shared deliveries',
    },
    contact: {
      name: 'Liisa Leipuri',
      email: 'liisa@mallileipomo.example.org',
      phone: '+358 (0)40 123 4567',
    },
    validUntil: '2026-12-31',
  },
  {
    id: 'neuvonta',
    kind: 'offer',
    topic: 'energySaving',
    provider: { name: 'Esimerkkineuvonta', url: 'https://neuvonta.example.org/' },
    title: 'Maksuton energianeuvonta',
    summary: 'Puolen tunnin puhelu.',
    contact: { url: 'https://neuvonta.example.org/varaa/' },
    url: 'https://neuvonta.example.org/',
  },
  { id: 'vanha', kind: 'offer', topic: 'funding', title: 'Mennyt tuki', validUntil: '2026-11-23' },
  { id: 'tanaan', kind: 'offer', topic: 'funding', title: 'Tuki tänään', validUntil: '2026-11-24' },
  { id: 'muu', kind: 'offer', title: 'Ilman aihetta' },
];
const example = () => ({ ...storyDocument(), offers });
const day = IlmiOfferList.today;
before(() => {
  IlmiOfferList.today = () => '2026-11-24';
});
after(() => {
  IlmiOfferList.today = day;
});

runElementContract(TAG, {
  html: markup(),
  data: example(),
  says: {
    fi: 'Kumppani kimppakuljetuksiin',
    sv: 'Partner för samtransporter',
    en: 'Partner for shared deliveries',
  },
  brokenHtml: markup('organization="nobody-else"'),
  emptyHtml: markup('organization="nobody"'),
  modules: ['/packages/elements/src/define/offer-list.ts'],
  axe,
  emulateMedia,
});

const page = (more = '', lang = 'fi', data: object = example()) =>
  placeElement(TAG, more, lang, { data });
const titles = (element: Element) => titlesOf(element, 'article .ilmi-title');

describe(`<${TAG}>`, () => {
  afterEach(clearPlaces);

  describe('what it says', () => {
    const said = {
      fi: `
        heading 3: Energiansäästö
        link(Esimerkkineuvonta)
        Tarjotaan
        heading 4: link(Maksuton energianeuvonta)
        Puolen tunnin puhelu.
        Yhteys link(Lue lisää)
        heading 3: Rahoitus
        Tarjotaan
        heading 4: Tuki tänään
        Voimassa 24.11.2026 asti
        heading 3: Kumppanit
        Mallileipomo Oy
        Tarvitaan
        heading 4: Kumppani kimppakuljetuksiin
        Yhteys Liisa Leipuri, link(liisa@mallileipomo.example.org), link(+358 (0)40 123 4567)
        Voimassa 31.12.2026 asti
        heading 3: Muut
        Tarjotaan
        heading 4: Ilman aihetta`,
      sv: `
        heading 3: Energibesparing
        [fi: link(Esimerkkineuvonta)]
        Erbjuds
        heading 4: link([fi: Maksuton energianeuvonta])
        [fi: Puolen tunnin puhelu.]
        Kontakt link(Läs mer)
        heading 3: Finansiering
        Erbjuds
        heading 4: [fi: Tuki tänään]
        Gäller till och med 24 november 2026
        heading 3: Partner
        [fi: Mallileipomo Oy]
        Behövs
        heading 4: Partner för samtransporter
        Kontakt [fi: Liisa Leipuri], link(liisa@mallileipomo.example.org), link(+358 (0)40 123 4567)
        Gäller till och med 31 december 2026
        heading 3: Övrigt
        Erbjuds
        heading 4: [fi: Ilman aihetta]`,
      en: `
        heading 3: Energy saving
        [fi: link(Esimerkkineuvonta)]
        Offered
        heading 4: link([fi: Maksuton energianeuvonta])
        [fi: Puolen tunnin puhelu.]
        Contact link(Read more)
        heading 3: Funding
        Offered
        heading 4: [fi: Tuki tänään]
        Valid until 24 November 2026
        heading 3: Partners
        [fi: Mallileipomo Oy]
        Needed
        heading 4: Partner for shared deliveries
        Contact [fi: Liisa Leipuri], link(liisa@mallileipomo.example.org), link(+358 (0)40 123 4567)
        Valid until 31 December 2026
        heading 3: Other
        Offered
        heading 4: [fi: Ilman aihetta]`,
    };
    for (const [lang, text] of Object.entries(said)) {
      it(lang, async () => {
        expect(plainLines(spokenText(await page('', lang)))).to.equal(plainLines(text));
      });
      it(`the server's rendering says the same: ${lang}`, () => {
        const { document: read } = readDocument(example(), { base: location.href });
        const fallback = document.createElement('div');
        fallback.innerHTML = renderFallback(TAG, {}, read, { lang, now: '2026-11-24' });
        expect(plainLines(spokenText(fallback))).to.equal(plainLines(text));
      });
    }
  });

  describe('attributes and properties', () => {
    const filters: [more: string, found: string[]][] = [
      ['kind="need"', ['Kumppani kimppakuljetuksiin']],
      ['topic="energySaving"', ['Maksuton energianeuvonta']],
      ['topic="other"', ['Ilman aihetta']],
      ['organization="mallileipomo"', ['Kumppani kimppakuljetuksiin']],
    ];
    for (const [more, found] of filters) {
      it(more, async () => {
        expect(titles(await page(more))).to.deep.equal(found);
      });
    }

    it('mail has a subject, and a number can be dialled', async () => {
      const element = await page('kind="need"', 'sv');
      const links = [...element.shadowRoot!.querySelectorAll('a')].map(({ href }) => href);
      expect(links).to.deep.equal([
        'mailto:liisa@mallileipomo.example.org?subject=Partner%20f%C3%B6r%20samtransporter',
        'tel:+3580401234567',
      ]);
    });

    it('headings go down from the level that the page asks for, at most to 6', async () => {
      expect(spokenText(await page('kind="need" heading-level="6"'))).to.match(
        /heading 6: Kumppanit[^]*heading 6: Kumppani kimppakuljetuksiin/,
      );
    });
  });

  describe('misuse', () => {
    it('says which words kind and topic have', async () => {
      const watched = watch();
      await page('kind="wish" topic="cats"');
      const { console } = await watched.stop();
      expect(console.slice(0, 2)).to.deep.equal([
        'warn: Ilmi: <ilmi-offer-list>: kind="wish" is not known; it is one of offer, need',
        'warn: Ilmi: <ilmi-offer-list>: topic="cats" is not known; it is one of energySaving, funding, partners, peerSupport, audit, communication, other',
      ]);
    });

    const mails = [
      'x" onclick="y',
      'javascript:alert(1)',
      'a@b.example?bcc=c@d.example',
      'a@b.example\nBcc: c@d.example',
    ];
    for (const email of mails) {
      it(`a mail address stays one: ${JSON.stringify(email)}`, async () => {
        const [one] = offers;
        const data = { ...example(), offers: [{ ...one, contact: { email } }] };
        const element = await page('', 'fi', data);
        const link = element.shadowRoot!.querySelector('a');
        expect(link?.href ?? '').to.not.match(/[?&]b?cc=|^javascript|%0A|\n/i);
        expect(element.shadowRoot!.querySelector('[onclick]')).to.equal(null);
      });
    }
  });
});
