import { readDocument } from '@ilmi/core';
import { expect } from '@open-wc/testing';
import { renderFallback } from '../server/index.js';
import { runElementContract } from '../testing/index.js';
import { plainLines, spokenText } from '../testing/said.js';
import { storyDocument } from '../testing/stories.js';
import { clearPlaces, placeElement, titlesOf } from '../testing/place.js';
import { watch } from '../testing/watch.js';
import { axe, emulateMedia } from '../testing/wtr.js';
import type {} from '../define/action-list.js';
import { IlmiActionList } from './action-list.js';

IlmiActionList.define();

const TAG = 'ilmi-action-list';
const markup =
  (more = '') =>
  (tag: string) =>
    `<${tag} ${more}></${tag}>`;

const actions = [
  {
    id: 'katselmus',
    organization: 'mallileipomo',
    goals: ['sahko-2028'],
    title: { fi: 'Energiakatselmus', sv: 'Energikartläggning', en: 'Energy audit' },
    status: 'done',
    start: '2025-02-01',
    end: '2025-03-31',
    effect: {
      value: -4.2,
      unit: 'tCO2e',
      quantity: 'ghgEmissions',
      year: 2025,
      accounting: 'ghgProtocol',
      scopes: [2, 1],
    },
  },
  {
    id: 'led',
    organization: 'mallileipomo',
    goals: ['sahko-2028'],
    title: { fi: 'Ledvalot myymälään', sv: 'Ledbelysning i butiken', en: 'LED lights in the shop' },
    summary: 'Vaihdamme 60 valaisinta.',
    status: 'inProgress',
    start: '2026-09-01',
    url: 'https://mallileipomo.example.org/valot/',
  },
  {
    id: 'opastus',
    organization: 'kuvitelma',
    title: 'Lajitteluopastus',
    status: 'planned',
    end: '2027-05-31',
  },
  {
    id: 'kompostori',
    organization: 'kuvitelma',
    title: 'Kompostori',
    status: 'stopped',
    start: '2026-01-05',
    end: '2026-01-05',
  },
  { id: 'muu', organization: 'kuvitelma', title: 'Muu', status: 'dreamt' },
];
const example = () => ({ ...storyDocument(), actions });

runElementContract(TAG, {
  html: markup(),
  data: example(),
  says: { fi: 'Energiakatselmus', sv: 'Energikartläggning', en: 'Energy audit' },
  looks: { 'with a button': markup('limit="1"') },
  brokenHtml: markup('organization="nobody-else"'),
  emptyHtml: markup('organization="nobody"'),
  modules: ['/packages/elements/src/define/action-list.ts'],
  axe,
  emulateMedia,
});

const page = (more = '', lang = 'fi', data: object = example()) =>
  placeElement(TAG, more, lang, { data });

describe(`<${TAG}>`, () => {
  afterEach(clearPlaces);

  describe('what it says', () => {
    const said = {
      fi: `
        Mallileipomo Oy 1.9.2026 alkaen
        Käynnissä
        heading 3: link(Ledvalot myymälään)
        Vaihdamme 60 valaisinta.
        Tavoite Sähkönkulutus
        Kuvitelma ry 31.5.2027 mennessä
        Suunnitteilla
        heading 3: Lajitteluopastus
        Mallileipomo Oy 1.2.2025–31.3.2025
        Tehty
        heading 3: Energiakatselmus
        Vaikutus −4,2 t CO₂-ekv., 2025, GHG Protocol, scope 1+2, organisaation ilmoituksen mukaan
        Tavoite Sähkönkulutus
        Kuvitelma ry 5.1.2026
        Keskeytetty
        heading 3: Kompostori
        Kuvitelma ry
        dreamt
        heading 3: Muu`,
      sv: `
        [fi: Mallileipomo Oy] från och med 1 september 2026
        Pågår
        heading 3: link(Ledbelysning i butiken)
        [fi: Vaihdamme 60 valaisinta.]
        Mål Elförbrukningen
        Kuvitelma rf senast 31 maj 2027
        Planerad
        heading 3: [fi: Lajitteluopastus]
        [fi: Mallileipomo Oy] 1 februari 2025–31 mars 2025
        Klar
        heading 3: Energikartläggning
        Effekt −4,2 ton CO₂e, 2025, GHG Protocol, scope 1+2, enligt organisationen
        Mål Elförbrukningen
        Kuvitelma rf 5 januari 2026
        Avbruten
        heading 3: [fi: Kompostori]
        Kuvitelma rf
        dreamt
        heading 3: [fi: Muu]`,
      en: `
        [fi: Mallileipomo Oy] from 1 September 2026
        In progress
        heading 3: link(LED lights in the shop)
        [fi: Vaihdamme 60 valaisinta.]
        Goal Electricity use
        [fi: Kuvitelma ry] by 31 May 2027
        Planned
        heading 3: [fi: Lajitteluopastus]
        [fi: Mallileipomo Oy] 1 February 2025 to 31 March 2025
        Done
        heading 3: Energy audit
        Effect −4.2 t CO₂e, 2025, GHG Protocol, scope 1+2, as reported by the organisation
        Goal Electricity use
        [fi: Kuvitelma ry] 5 January 2026
        Stopped
        heading 3: [fi: Kompostori]
        [fi: Kuvitelma ry]
        dreamt
        heading 3: [fi: Muu]`,
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
      ['organization="mallileipomo"', ['Ledvalot myymälään', 'Energiakatselmus']],
      ['goal="sahko-2028"', ['Ledvalot myymälään', 'Energiakatselmus']],
      ['status="planned"', ['Lajitteluopastus']],
      ['limit="2"', ['Ledvalot myymälään', 'Lajitteluopastus']],
    ];
    for (const [more, found] of filters) {
      it(more, async () => {
        expect(titlesOf(await page(more))).to.deep.equal(found);
      });
    }
  });

  describe('misuse', () => {
    it('says which words status has', async () => {
      const watched = watch();
      const element = await page('status="finished"');
      const { console } = await watched.stop();
      expect(element.state).to.equal('empty');
      expect(console[0]).to.equal(
        'warn: Ilmi: <ilmi-action-list>: status="finished" is not known; it is one of planned, inProgress, done, stopped',
      );
    });

    it('an effect of what is not done is an expectation', async () => {
      const [one] = actions;
      for (const [lang, label] of [
        ['fi', 'Odotettu vaikutus −4,2'],
        ['sv', 'Väntad effekt −4,2'],
        ['en', 'Expected effect −4.2'],
      ] as const) {
        const planned = { ...one, status: 'planned' };
        const element = await page('', lang, { ...example(), actions: [planned] });
        expect(spokenText(element)).to.include(label);
      }
    });

    it('a unit of a later version prints as it is', async () => {
      const [one] = actions;
      const odd = { ...one, effect: { value: -3, unit: 'constructor' } };
      const element = await page('', 'en', { ...example(), actions: [odd] });
      expect(spokenText(element)).to.include('Effect −3\u00a0constructor, as reported');
    });
  });
});
