import { readDocument } from '@ilmi/core';
import { expect } from '@open-wc/testing';
import type {} from '../define/network-summary.js';
import { renderFallback } from '../server/index.js';
import { directoryDocument } from '../testing/directory.js';
import { runElementContract } from '../testing/index.js';
import { clearPlaces, placeElement, titlesOf } from '../testing/place.js';
import { plainLines, spokenText } from '../testing/said.js';
import { watch } from '../testing/watch.js';
import { axe, emulateMedia } from '../testing/wtr.js';
import { IlmiNetworkSummary } from './network-summary.js';
import { networkSummaryViews } from './network-summary.types.js';

IlmiNetworkSummary.define();

const TAG = 'ilmi-network-summary';
const markup =
  (more = '') =>
  (tag: string) =>
    `<${tag} ${more}></${tag}>`;

const day = IlmiNetworkSummary.today;
before(() => {
  IlmiNetworkSummary.today = () => '2026-11-24';
});
after(() => {
  IlmiNetworkSummary.today = day;
});

runElementContract(TAG, {
  html: markup(),
  data: directoryDocument(),
  says: { fi: 'Jäsenet kunnittain', sv: 'Medlemmar per kommun', en: 'Members by municipality' },
  looks: { bars: markup('view="bars"') },
  brokenHtml: markup('municipality="999"'),
  emptyHtml: markup('municipality="998"'),
  modules: ['/packages/elements/src/define/network-summary.ts'],
  axe,
  emulateMedia,
});

const page = (more = '', lang = 'fi', data: object = directoryDocument()) =>
  placeElement(TAG, more, lang, { data });

describe(`<${TAG}>`, () => {
  afterEach(clearPlaces);

  describe('what it says', () => {
    const said = {
      fi: `
        Tilanne 24.11.2026
        5 jäsentä 5 tavoitetta 1/2 vaihetta tehty
        heading 3: Jäsenet
        Yritykset
        3
        Kunnat
        1
        Yhdistykset
        1
        heading 3: Jäsenet kunnittain
        Mallikylä
        2
        Näyteniemi
        2
        Ei ilmoitettu
        1
        heading 3: Tavoitteet teemoittain
        Energiatehokkuus
        2
        Jätteet
        1
        Uusiutuva energia
        1
        Liikkuminen
        1
        Ei vielä tavoitteita: Materiaalit, Kiertotalous, Uudet ratkaisut, Kestävä rakentaminen, Hankinnat, Matkustamisen vähentäminen, Kuljetukset, Valmistus, Päästöt
        heading 3: Tavoitteiden tila
        Tulossa
        0
        Voimassa
        3
        Uusittava
        1
        Rauennut
        1
        Päättynyt
        0
        Peruttu
        0
        heading 3: Tavoitteiden eteneminen
        Tavoitetaso on saavutettu
        0
        Etenee vähintään tasaista tahtia
        2
        Etenee tasaista tahtia hitaammin
        0
        Etääntyy tavoitteesta
        0
        Etenemistä ei voi laskea
        3
        heading 3: Uusittavat tavoitteet
        Mallileipomo Oy link(Leipähävikki) uusittava viimeistään 31.12.2026
        heading 3: Tehtyjen toimien vaikutus
        −4 MWh Energia, 2025 2 toimen perusteella, jäsenten ilmoituksen mukaan
        Yhden toimen vaikutusta ei voitu laskea yhteen muiden kanssa.`,
      sv: `
        Läget den 24 november 2026
        5 medlemmar 5 mål 1/2 steg klara
        heading 3: Medlemmar
        Företag
        3
        Kommuner
        1
        Föreningar
        1
        heading 3: Medlemmar per kommun
        Modellby
        2
        Provudden
        2
        Uppgift saknas
        1
        heading 3: Mål per tema
        Energieffektivitet
        2
        Avfall
        1
        Förnybar energi
        1
        Mobilitet
        1
        Inga mål ännu: Material, Cirkulär ekonomi, Nya lösningar, Hållbart byggande, Upphandling, Färre resor, Transporter, Tillverkning, Utsläpp
        heading 3: Målens läge
        Kommande
        0
        Gäller
        3
        Ska förnyas
        1
        Förfallet
        1
        Avslutat
        0
        Återkallat
        0
        heading 3: Hur målen framskrider
        Målnivån är nådd
        0
        I jämn takt eller snabbare
        2
        Långsammare än jämn takt
        0
        Rör sig bort från målet
        0
        Framstegen kan inte beräknas
        3
        heading 3: Mål som ska förnyas
        [fi: Mallileipomo Oy] link(Brödsvinn) ska förnyas senast den 31 december 2026
        heading 3: Effekten av genomförda åtgärder
        −4 MWh Energi, 2025 utifrån 2 åtgärder, enligt medlemmarna
        Effekten av en åtgärd kunde inte räknas samman med de övriga.`,
      en: `
        As of 24 November 2026
        5 members 5 goals 1/2 steps done
        heading 3: Members
        Companies
        3
        Municipalities
        1
        Associations
        1
        heading 3: Members by municipality
        [fi: Mallikylä]
        2
        [fi: Näyteniemi]
        2
        Not stated
        1
        heading 3: Goals by theme
        Energy efficiency
        2
        Waste
        1
        Renewable energy
        1
        Getting around
        1
        No goals yet: Materials, Circular economy, New solutions, Sustainable building, Procurement, Less travel, Transport, Manufacturing, Emissions
        heading 3: State of the goals
        Upcoming
        0
        Active
        3
        Renewal due
        1
        Lapsed
        1
        Ended
        0
        Withdrawn
        0
        heading 3: Progress of the goals
        The goal level has been reached
        0
        On or ahead of the straight line
        2
        Behind the straight line
        0
        Moving away from the goal
        0
        Progress can’t be calculated
        3
        heading 3: Goals to renew
        [fi: Mallileipomo Oy] link(Bread waste) due by 31 December 2026
        heading 3: Effect of completed actions
        −4 MWh Energy, 2025 from 2 actions, as reported by members
        The effect of one action could not be added to the others.`,
    };
    for (const [lang, text] of Object.entries(said)) {
      for (const view of networkSummaryViews) {
        it(`${lang}, ${view}`, async () => {
          const spoken = spokenText(await page(`view="${view}"`, lang));
          expect(plainLines(spoken)).to.equal(plainLines(text));
        });
      }
      it(`the server's rendering says the same: ${lang}`, () => {
        const { document: read } = readDocument(directoryDocument(), { base: location.href });
        const fallback = document.createElement('div');
        fallback.innerHTML = renderFallback(TAG, {}, read, { lang, now: '2026-11-24' });
        expect(plainLines(spokenText(fallback))).to.equal(plainLines(text));
      });
    }

    it('says what a network has nothing of', async () => {
      const { organizations } = directoryDocument();
      const data = { ilmi: '1.0', languages: ['fi'], organizations };
      const spoken = plainLines(spokenText(await page('', 'fi', data)));
      expect(spoken).to.include('5 jäsentä 0 tavoitetta\n');
      expect(spoken).to.include('heading 3: Tavoitteet teemoittain\nEi yhtään\n');
      expect(spoken).to.include('Yhtään tavoitetta ei tarvitse uusia seuraavien 60 päivän aikana.');
      expect(spoken).to.include('Vaikutuksia, jotka voi laskea yhteen, ei ole ilmoitettu.');
    });

    it('names ten renewals, and how many more there are', async () => {
      const data = directoryDocument();
      data.goals = Array.from({ length: 13 }, (_, at) => ({
        ...data.goals[1]!,
        id: `g${at}`,
        reviewDue: `2026-11-${10 + at}`,
      }));
      const spoken = plainLines(spokenText(await page('', 'fi', data)));
      expect(spoken).to.include('olisi pitänyt uusia viimeistään 10.11.2026');
      expect(spoken).to.include('olisi pitänyt uusia viimeistään 19.11.2026\nja 3 muuta');
    });

    it('thousands are written as the language writes them', async () => {
      const data = directoryDocument();
      const [one] = data.organizations;
      const organizations = Array.from({ length: 1234 }, (_, at) => ({ ...one!, id: `o${at}` }));
      const spoken = spokenText(await page('', 'fi', { ...data, organizations }));
      expect(spoken).to.include('1\u00a0234 jäsentä');
    });
  });

  describe('attributes and properties', () => {
    it('municipality: only its members and their goals, and no comparison of one', async () => {
      const element = await page('municipality="635"', 'en');
      const spoken = plainLines(spokenText(element));
      expect(spoken).to.include('2 members 3 goals');
      expect(titlesOf(element)).to.not.include('Members by municipality');
    });

    it('view="bars": each bar is as long as its count beside the largest of its group', async () => {
      const element = await page('view="bars"');
      const group = element.shadowRoot!.querySelector('.ilmi-counts')!;
      const widths = [...group.querySelectorAll('rect')].map((bar) => bar.getAttribute('width'));
      expect(widths).to.deep.equal(['100%', '34%', '34%']);
    });

    it('view="figures" draws nothing', async () => {
      expect((await page('view="figures"')).shadowRoot!.querySelector('svg')).to.equal(null);
    });

    it('heading-level', async () => {
      const element = await page('heading-level="2"');
      const levels = [...element.shadowRoot!.querySelectorAll('[role=heading]')].map(
        ({ ariaLevel }) => ariaLevel,
      );
      expect(new Set(levels)).to.deep.equal(new Set(['2']));
    });
  });

  describe('misuse', () => {
    it('says which views there are', async () => {
      const watched = watch();
      await page('view="pie" id="pie"');
      const { console } = await watched.stop();
      expect(console).to.deep.equal([
        'warn: Ilmi: <ilmi-network-summary id="pie">: view="pie" is not known; it is one of figures, bars',
      ]);
    });

    it('words of later versions are counted under themselves, and none is lost', async () => {
      const data = directoryDocument();
      data.organizations[0]!.kind = 'cooperative';
      data.goals[0]!.theme = '__proto__';
      const spoken = plainLines(spokenText(await page('', 'fi', data)));
      expect(spoken).to.include('cooperative\n1');
      expect(spoken).to.include('__proto__\n1');
    });
  });
});
