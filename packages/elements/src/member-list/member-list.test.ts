import { readDocument } from '@ilmi/core';
import { expect } from '@open-wc/testing';
import type {} from '../define/member-list.js';
import { renderFallback } from '../server/index.js';
import { directoryDocument } from '../testing/directory.js';
import { runElementContract } from '../testing/index.js';
import { clearPlaces, placeElement, titlesOf } from '../testing/place.js';
import { plainLines, spokenText } from '../testing/said.js';
import { watch } from '../testing/watch.js';
import { axe, emulateMedia } from '../testing/wtr.js';
import { IlmiMemberList } from './member-list.js';
import { fold } from './member-view.js';

IlmiMemberList.define();

const TAG = 'ilmi-member-list';
const markup =
  (more = '') =>
  (tag: string) =>
    `<${tag} ${more}></${tag}>`;

const day = IlmiMemberList.today;
before(() => {
  IlmiMemberList.today = () => '2026-11-24';
});
after(() => {
  IlmiMemberList.today = day;
});

runElementContract(TAG, {
  html: markup(),
  data: directoryDocument(),
  says: { fi: 'Hae jäseniä', sv: 'Sök medlemmar', en: 'Search members' },
  looks: { table: markup('view="table"'), 'with a button': markup('limit="2"') },
  brokenHtml: markup('kind="region"'),
  emptyHtml: markup('municipality="998"'),
  modules: ['/packages/elements/src/define/member-list.ts'],
  axe,
  emulateMedia,
});

const page = (more = '', lang = 'fi', data: object = directoryDocument()) =>
  placeElement(TAG, more, lang, { data });
const rows = (element: IlmiMemberList) => titlesOf(element, 'tbody th');
const find = <T extends HTMLElement>(element: IlmiMemberList, selector: string) =>
  element.shadowRoot!.querySelector<T>(selector)!;
const status = (element: IlmiMemberList) => find(element, '[role=status]').textContent.trim();

async function search(element: IlmiMemberList, text: string) {
  const field = find<HTMLInputElement>(element, 'input');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
}

const select = (element: IlmiMemberList, label: string) =>
  [...element.shadowRoot!.querySelectorAll('select')].find((one) =>
    one.labels[0]!.textContent.includes(label),
  )!;
const options = (element: IlmiMemberList, label: string) =>
  [...select(element, label).options].map(({ text }) => text.trim());

async function choose(element: IlmiMemberList, label: string, value: string) {
  const field = select(element, label);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

async function sortBy(element: IlmiMemberList, column: string) {
  const buttons = [...element.shadowRoot!.querySelectorAll<HTMLElement>('thead button')];
  buttons.find(({ textContent }) => textContent.trim() === column)!.click();
  await element.updateComplete;
}

const names = ['Kuvitelma ry', 'Mallikylä', 'Mallileipomo Oy', 'Ääni & Åska Tmi', 'Öljytön Oy Ab'];

describe(`<${TAG}>`, () => {
  afterEach(clearPlaces);

  describe('what it says', () => {
    const fields = {
      fi: `
        Hae jäseniä field()
        Tyyppi choice(Kaikki (5), Kunnat (1), Yhdistykset (1), Yritykset (3))
        Kunta choice(Kaikki (5), Mallikylä (2), Näyteniemi (2))
        Teema choice(Kaikki (5), Energiatehokkuus (2), Jätteet (1), Liikkuminen (1), Uusiutuva energia (1))
        5 jäsentä`,
      sv: `
        Sök medlemmar field()
        Typ choice(Alla (5), Föreningar (1), Företag (3), Kommuner (1))
        Kommun choice(Alla (5), Modellby (2), Provudden (2))
        Tema choice(Alla (5), Avfall (1), Energieffektivitet (2), Förnybar energi (1), Mobilitet (1))
        5 medlemmar`,
      en: `
        Search members field()
        Kind choice(All (5), Associations (1), Companies (3), Municipalities (1))
        Municipality choice(All (5), Mallikylä (2), Näyteniemi (2))
        Theme choice(All (5), Energy efficiency (2), Getting around (1), Renewable energy (1), Waste (1))
        5 members`,
    };
    const cards = {
      fi: `
        Yhdistys
        heading 3: link(Kuvitelma ry)
        Tavoite link(Kimppakyydit)
        Tavoitteiden tila Seurannassa
        Kunta · Mallikylä
        heading 3: link(Mallikylä)
        Tavoite link(Kuntarakennusten lämmitys)
        Tavoitteiden tila Voimassa
        Yritys · Mallikylä · Leipomo
        heading 3: link(Mallileipomo Oy)
        Tavoitteet link(Sähkönkulutus), link(Leipähävikki)
        Tavoitteiden tila Voimassa
        Yritys · Näyteniemi
        heading 3: link(Ääni & Åska Tmi)
        Tavoitteiden tila Ei tavoitetta
        Yritys · Näyteniemi
        heading 3: link(Öljytön Oy Ab)
        Tavoite link(Öljylämmityksestä luopuminen)
        Tavoitteiden tila Rauennut`,
      sv: `
        Förening
        heading 3: link(Kuvitelma rf)
        Mål link([fi: Kimppakyydit])
        Målens läge Följs upp
        Företag · Modellby · Bageri
        heading 3: link([fi: Mallileipomo Oy])
        Mål link(Elförbrukningen), link(Brödsvinn)
        Målens läge Gäller
        Kommun · Modellby
        heading 3: link(Modellby)
        Mål link([fi: Kuntarakennusten lämmitys])
        Målens läge Gäller
        Företag · Provudden
        heading 3: link([fi: Ääni & Åska Tmi])
        Målens läge Inget mål
        Företag · Provudden
        heading 3: link([fi: Öljytön Oy Ab])
        Mål link([fi: Öljylämmityksestä luopuminen])
        Målens läge Förfallet`,
      en: `
        Company · [fi: Näyteniemi]
        heading 3: link([fi: Ääni & Åska Tmi])
        State of goals No goal
        Association
        heading 3: link([fi: Kuvitelma ry])
        Goal link([fi: Kimppakyydit])
        State of goals Monitored
        Municipality · [fi: Mallikylä]
        heading 3: link([fi: Mallikylä])
        Goal link([fi: Kuntarakennusten lämmitys])
        State of goals Active
        Company · [fi: Mallikylä] · Bakery
        heading 3: link([fi: Mallileipomo Oy])
        Goals link(Electricity use), link(Bread waste)
        State of goals Active
        Company · [fi: Näyteniemi]
        heading 3: link([fi: Öljytön Oy Ab])
        Goal link([fi: Öljylämmityksestä luopuminen])
        State of goals Lapsed`,
    };
    const tables = {
      fi: `
        ascending: Jäsen | Tyyppi | Kunta | Tavoitteet | Tavoitteiden tila
        link(Kuvitelma ry) | Yhdistys | | link(Kimppakyydit) | Seurannassa
        link(Mallikylä) | Kunta | Mallikylä | link(Kuntarakennusten lämmitys) | Voimassa
        link(Mallileipomo Oy) | Yritys | Mallikylä | link(Sähkönkulutus), link(Leipähävikki) | Voimassa
        link(Ääni & Åska Tmi) | Yritys | Näyteniemi | | Ei tavoitetta
        link(Öljytön Oy Ab) | Yritys | Näyteniemi | link(Öljylämmityksestä luopuminen) | Rauennut`,
      sv: `
        ascending: Medlem | Typ | Kommun | Mål | Målens läge
        link(Kuvitelma rf) | Förening | | link([fi: Kimppakyydit]) | Följs upp
        link([fi: Mallileipomo Oy]) | Företag | Modellby | link(Elförbrukningen), link(Brödsvinn) | Gäller
        link(Modellby) | Kommun | Modellby | link([fi: Kuntarakennusten lämmitys]) | Gäller
        link([fi: Ääni & Åska Tmi]) | Företag | Provudden | | Inget mål
        link([fi: Öljytön Oy Ab]) | Företag | Provudden | link([fi: Öljylämmityksestä luopuminen]) | Förfallet`,
      en: `
        ascending: Member | Kind | Municipality | Goals | State of goals
        link([fi: Ääni & Åska Tmi]) | Company | [fi: Näyteniemi] | | No goal
        link([fi: Kuvitelma ry]) | Association | | link([fi: Kimppakyydit]) | Monitored
        link([fi: Mallikylä]) | Municipality | [fi: Mallikylä] | link([fi: Kuntarakennusten lämmitys]) | Active
        link([fi: Mallileipomo Oy]) | Company | [fi: Mallikylä] | link(Electricity use), link(Bread waste) | Active
        link([fi: Öljytön Oy Ab]) | Company | [fi: Näyteniemi] | link([fi: Öljylämmityksestä luopuminen]) | Lapsed`,
    };
    const states = /^(Tavoitteiden tila|Målens läge|State of goals) /;
    for (const lang of ['fi', 'sv', 'en'] as const) {
      it(`${lang}, as cards`, async () => {
        const spoken = spokenText(await page('', lang));
        expect(plainLines(spoken)).to.equal(plainLines(`${fields[lang]}\n${cards[lang]}`));
      });
      it(`${lang}, as a table`, async () => {
        const spoken = spokenText(await page('view="table"', lang));
        expect(plainLines(spoken)).to.equal(plainLines(`${fields[lang]}\n${tables[lang]}`));
      });
      it(`the server's rendering says the same but for states: ${lang}`, () => {
        const { document: read } = readDocument(directoryDocument(), { base: location.href });
        const fallback = document.createElement('div');
        fallback.innerHTML = renderFallback(TAG, {}, read, { lang, now: '2026-11-24' });
        const total = plainLines(fields[lang]).split('\n').at(-1)!;
        const expected = plainLines(`${total}\n${cards[lang]}`)
          .split('\n')
          .filter((line) => !states.test(line));
        expect(plainLines(spokenText(fallback)).split('\n')).to.deep.equal(expected);
      });
    }
  });

  describe('search', () => {
    for (const [text, found] of [
      ['oljy', ['Öljytön Oy Ab']],
      ['ÖLJY', ['Öljytön Oy Ab']],
      ['  aani   ASKA ', ['Ääni & Åska Tmi']],
      ['nayteniemi', ['Ääni & Åska Tmi', 'Öljytön Oy Ab']],
      ['leipähävikki', ['Mallileipomo Oy']],
      ['oy leipomo', ['Mallileipomo Oy']],
      ['', names],
    ] as const) {
      it(`"${text}"`, async () => {
        const element = await page();
        await search(element, text);
        expect(titlesOf(element)).to.deep.equal(found);
      });
    }

    it('says how many there are, and what to do when there are none', async () => {
      const element = await page();
      const region = find(element, '[role=status]');
      await search(element, 'oljy');
      expect(status(element)).to.equal('1\u00a0jäsen');
      await search(element, 'olematon');
      expect(titlesOf(element)).to.deep.equal([]);
      expect(status(element)).to.equal(
        'Yhtään jäsentä ei löytynyt. Kokeile toista hakusanaa tai tyhjennä rajaukset.',
      );
      // The same region all the time: a new one would not be read out.
      expect(find(element, '[role=status]')).to.equal(region);
      expect(element.state).to.equal('ready');
    });

    it('clearing it brings everything back and puts the focus into the search', async () => {
      const element = await page();
      expect(find(element, '.ilmi-found button')).to.equal(null);
      await search(element, 'olematon');
      const button = find(element, '.ilmi-found button');
      expect(button.textContent.trim()).to.equal('Tyhjennä haku ja rajaukset');
      button.focus();
      button.click();
      await element.updateComplete;
      expect(titlesOf(element)).to.deep.equal(names);
      expect(find<HTMLInputElement>(element, 'input').value).to.equal('');
      expect(element.shadowRoot!.activeElement).to.equal(find(element, 'input'));
    });

    it('a sign that parts texts inside does not part them', async () => {
      const data = directoryDocument();
      data.organizations[0]!.name = 'A\0B Nolla';
      const element = await page('', 'fi', data);
      for (const [text, found] of [
        ['nolla', 'A\0B Nolla'],
        ['kuvitelma', 'Kuvitelma ry'],
        ['askatmi', undefined],
        ['aska', 'Ääni & Åska Tmi'],
      ]) {
        await search(element, text!);
        expect(titlesOf(element)).to.deep.equal(found ? [found] : []);
      }
    });

    it('folds marks, case and letters that are no base letter with a mark', () => {
      for (const [text, folded] of [
        ['Pälkäne', 'palkane'],
        ['Håbo', 'habo'],
        ['STRAẞE', 'strasse'],
        ['Łódź Øresund Æther', 'lodz oresund aether'],
        ['İstanbul', 'istanbul'],
        ['ﬁnland', 'finland'],
        ['Energia\u00adyhtiö', 'energiayhtio'],
        ['Liisa\u2019n', "liisa'n"],
      ] as const) {
        expect(fold(text)).to.equal(folded);
      }
    });
  });

  describe('filters', () => {
    it('count what the search and the other filters leave', async () => {
      const element = await page();
      await choose(element, 'Kunta', '992');
      expect(titlesOf(element)).to.deep.equal(['Ääni & Åska Tmi', 'Öljytön Oy Ab']);
      expect(options(element, 'Tyyppi')).to.deep.equal([
        'Kaikki (2)',
        'Kunnat (0)',
        'Yhdistykset (0)',
        'Yritykset (2)',
      ]);
      // Its own choices stay what they are, to change one's mind.
      expect(options(element, 'Kunta')).to.deep.equal([
        'Kaikki (5)',
        'Mallikylä (2)',
        'Näyteniemi (2)',
      ]);
      await search(element, 'oljyton');
      expect(options(element, 'Tyyppi')[0]).to.equal('Kaikki (1)');
      expect(status(element)).to.equal('1\u00a0jäsen');
    });

    it('an author’s choice is not asked again', async () => {
      const element = await page('kind="company" municipality="992"');
      expect(titlesOf(element)).to.deep.equal(['Ääni & Åska Tmi', 'Öljytön Oy Ab']);
      expect([...element.shadowRoot!.querySelectorAll('select')]).to.deep.equal([]);
    });

    it('an author’s later choice takes the place of the visitor’s', async () => {
      const element = await page();
      await choose(element, 'Tyyppi', 'company');
      element.kind = 'municipality';
      await element.updateComplete;
      expect(titlesOf(element)).to.deep.equal(['Mallikylä']);
      expect(find(element, '.ilmi-found button')).to.equal(null);
    });

    it('theme: members with a goal of it, whatever its state', async () => {
      expect(titlesOf(await page('theme="renewableEnergy"'))).to.deep.equal(['Öljytön Oy Ab']);
    });

    it('a word that data no longer have stays in sight', async () => {
      const element = await page();
      await choose(element, 'Tyyppi', 'association');
      const data = directoryDocument();
      data.organizations = data.organizations.filter(({ kind }) => kind !== 'association');
      element.data = data;
      await element.updateComplete;
      expect(select(element, 'Tyyppi').value).to.equal('association');
      expect(options(element, 'Tyyppi')).to.include('Yhdistykset (0)');
      expect(titlesOf(element)).to.deep.equal([]);
    });
  });

  describe('table', () => {
    it('sorts by a column, and the other way round', async () => {
      const element = await page('view="table"');
      const order = () =>
        [...element.shadowRoot!.querySelectorAll('thead th')].map((cell) => cell.ariaSort);
      expect(order()).to.deep.equal(['ascending', null, null, null, null]);
      await sortBy(element, 'Jäsen');
      expect(rows(element)).to.deep.equal([...names].reverse());
      expect(order()).to.deep.equal(['descending', null, null, null, null]);
      await sortBy(element, 'Kunta');
      expect(order()).to.deep.equal([null, null, 'ascending', null, null]);
      const byPlace = ['Mallikylä', 'Mallileipomo Oy', 'Ääni & Åska Tmi', 'Öljytön Oy Ab'];
      expect(rows(element)).to.deep.equal([...byPlace, 'Kuvitelma ry']);
      // Who tells no municipality comes last either way.
      await sortBy(element, 'Kunta');
      expect(rows(element).at(-1)).to.equal('Kuvitelma ry');
      await sortBy(element, 'Tavoitteiden tila');
      expect(rows(element)).to.deep.equal(
        names.filter((_, at) => at < 3).concat(names[4]!, names[3]!),
      );
      await sortBy(element, 'Tyyppi');
      expect(rows(element)).to.deep.equal([names[1], names[0], names[2], names[3], names[4]]);
    });

    it('keeps its roles where it is laid out as blocks', async () => {
      const element = await page('view="table"');
      element.style.inlineSize = '300px';
      const roles = [...element.shadowRoot!.querySelectorAll('table *')]
        .filter(({ localName }) => /^(thead|tbody|tr|th|td)$/.test(localName))
        .map((node) => `${node.localName} ${node.role}`);
      expect(new Set(roles)).to.deep.equal(
        new Set([
          'thead rowgroup',
          'tr row',
          'th columnheader',
          'tbody rowgroup',
          'th rowheader',
          'td cell',
        ]),
      );
      const cell = find(element, 'tbody td');
      expect(getComputedStyle(cell).display).to.equal('block');
      expect(cell.innerText.replaceAll('\u00a0', ' ').trim()).to.equal('Tyyppi Yhdistys');
    });
  });

  describe('paging', () => {
    it('shows twelve at first, then twelve more, and goes on reading there', async () => {
      const data = directoryDocument();
      const [one] = data.organizations;
      data.organizations = Array.from({ length: 30 }, (_, at) => ({
        ...one!,
        id: `o${at}`,
        name: { fi: `Kunta ${10 + at}`, sv: `Kommun ${10 + at}` },
      }));
      const element = await page('', 'fi', data);
      expect(titlesOf(element)).to.have.length(12);
      find(element, '.ilmi-more button').click();
      await element.updateComplete;
      expect(titlesOf(element)).to.have.length(24);
      expect(
        element.shadowRoot!.activeElement!.querySelector('.ilmi-title')!.textContent.trim(),
      ).to.equal('Kunta 22');
      // A new search starts over; another language does not.
      element.lang = 'sv';
      await element.updateComplete;
      expect(titlesOf(element)).to.have.length(24);
      await search(element, 'kommun');
      expect(titlesOf(element)).to.have.length(12);
      expect(status(element)).to.equal('30\u00a0medlemmar');
    });

    for (const limit of ['abc', '0', '-1', '']) {
      it(`limit="${limit}" is no limit: twelve`, async () => {
        const data = directoryDocument();
        const [one] = data.organizations;
        data.organizations = Array.from({ length: 20 }, (_, at) => ({ ...one, id: `o${at}` }));
        const element = await page(`limit="${limit}"`, 'fi', data);
        expect(titlesOf(element)).to.have.length(12);
        element.setAttribute('limit', '3');
        await element.updateComplete;
        expect(titlesOf(element)).to.have.length(3);
        element.removeAttribute('limit');
        await element.updateComplete;
        expect(titlesOf(element)).to.have.length(12);
      });
    }

    it('the same in the table', async () => {
      const element = await page('view="table" limit="2"');
      find(element, '.ilmi-more button').click();
      await element.updateComplete;
      expect(rows(element)).to.have.length(4);
      const focused = element.shadowRoot!.activeElement!;
      expect(focused.querySelector('th')!.textContent.trim()).to.equal(names[2]);
    });
  });

  describe('what was asked stays', () => {
    it('when language, data or view change, or the element moves', async () => {
      const element = await page('view="table"');
      await search(element, 'oy');
      await choose(element, 'Tyyppi', 'company');
      await sortBy(element, 'Jäsen');
      const found = ['Öljytön Oy Ab', 'Mallileipomo Oy'];
      expect(rows(element)).to.deep.equal(found);

      element.lang = 'sv';
      await element.updateComplete;
      expect(rows(element)).to.deep.equal(found);
      expect(status(element)).to.equal('2\u00a0medlemmar');
      element.data = directoryDocument();
      await element.updateComplete;
      expect(rows(element)).to.deep.equal(found);
      document.querySelector('[data-test]')!.append(element);
      await element.updateComplete;
      expect(rows(element)).to.deep.equal(found);
      // Cards have no heads to sort by: they stand by name.
      element.view = 'grid';
      await element.updateComplete;
      expect(titlesOf(element)).to.deep.equal([...found].reverse());
      expect(find<HTMLInputElement>(element, 'input').value).to.equal('oy');
    });

    it('the focus stays in the search while letters are typed', async () => {
      const element = await page();
      find(element, 'input').focus();
      await search(element, 'm');
      await search(element, 'ma');
      expect(element.shadowRoot!.activeElement).to.equal(find(element, 'input'));
    });
  });

  describe('members', () => {
    it('lead to their page on the site, else to their own', async () => {
      const { links, ...data } = directoryDocument();
      const hrefs = (element: IlmiMemberList) =>
        [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.ilmi-title a')].map(
          ({ href }) => href,
        );
      expect(links.site).to.equal('https://verkosto.example.org/');
      expect(hrefs(await page('limit="1"', 'fi', { ...data, links }))).to.deep.equal([
        'https://verkosto.example.org/organizations/kuvitelma/',
      ]);
      expect(hrefs(await page('', 'fi', data))).to.deep.equal(['https://kuvitelma.example.org/']);
    });

    it('without a word about themselves are still listed', async () => {
      const data = { ilmi: '1.0', organizations: [{ id: 'x', kind: 'company', name: 'X' }] };
      const spoken = plainLines(spokenText(await page('', 'fi', data)));
      expect(spoken).to.equal(
        plainLines(`
          Hae jäseniä field()
          1 jäsen
          Yritys
          heading 3: X
          Tavoitteiden tila Ei tavoitetta`),
      );
    });

    it('with long names and no space in them stay in their card', async () => {
      const data = directoryDocument();
      data.organizations[1]!.name =
        'Ympäristöystävällisyysselvitystyöryhmänpuheenjohtajisto'.repeat(2);
      for (const view of ['grid', 'table']) {
        const element = await page(`view="${view}"`, 'fi', data);
        element.style.inlineSize = '240px';
        await element.updateComplete;
        const { scrollWidth, clientWidth } = find(element, '.ilmi-root');
        expect(scrollWidth, view).to.be.at.most(clientWidth);
      }
    });
  });

  describe('misuse', () => {
    it('says which views there are', async () => {
      const watched = watch();
      await page('view="list" id="list"');
      const { console } = await watched.stop();
      expect(console).to.deep.equal([
        'warn: Ilmi: <ilmi-member-list id="list">: view="list" is not known; it is one of grid, table',
      ]);
    });

    it('says which words there are when nobody has a filter’s word', async () => {
      const watched = watch();
      await page('kind="Company" id="companies"');
      const { console } = await watched.stop();
      expect(console[0]).to.equal(
        'warn: Ilmi: <ilmi-member-list id="companies">: kind="Company" is not known; it is one of association, municipality, company',
      );
    });

    it('words of later versions are shown as they are', async () => {
      const data = directoryDocument();
      data.organizations[1]!.kind = 'constructor';
      data.goals[0]!.theme = '__proto__';
      const element = await page('', 'fi', data);
      expect(options(element, 'Tyyppi')).to.include('constructor (1)');
      expect(options(element, 'Teema')).to.include('__proto__ (1)');
      await choose(element, 'Tyyppi', 'constructor');
      expect(titlesOf(element)).to.deep.equal(['Mallileipomo Oy']);
    });
  });
});
