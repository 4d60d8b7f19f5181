import { readDocument } from '@ilmi/core';
import { expect } from '@open-wc/testing';
import { IlmiErrorEvent, IlmiLoadEvent } from '../base/index.js';
import { goalAttributes } from '../goal/goal.types.js';
import { renderFallback } from '../server/index.js';
import { runElementContract } from '../testing/index.js';
import { shownText, visibleText } from '../testing/said.js';
import { describeStrict } from '../testing/strict.js';
import { lifeCycleWords, paceWords } from '../testing/today.js';
import { consoleOf, nextTask } from '../testing/watch.js';
import { axe, emulateMedia, exampleDocument } from '../testing/wtr.js';
import type {} from '../define/goal-badge.js';
import { IlmiGoalBadge } from './goal-badge.js';
import { goalBadgeVariants } from './goal-badge.types.js';

IlmiGoalBadge.define();
const example = await exampleDocument();
const languages = ['fi', 'sv', 'en'] as const;

const day = IlmiGoalBadge.today;
before(() => {
  IlmiGoalBadge.today = () => '2026-11-24';
});
after(() => {
  IlmiGoalBadge.today = day;
});
afterEach(() => {
  document.querySelectorAll('[data-test]').forEach((box) => box.remove());
});

const ownGoal =
  'organization-name="Esimerkki Oy" goal-title="Sähkönkulutus" boundary="organization" ' +
  'quantity="energy" unit="MWh" baseline-year="2024" baseline-value="120" target-year="2028" ' +
  'target-change="-20" latest-year="2025" latest-value="112.4" source-name="Esimerkki Oy, sähkömittarit" ' +
  'source-href="https://esimerkki.example.org/luvut/" note="Ilman lämmitystä" ' +
  'checked-by="Mallitarkastus Oy" checked-on="2026-03-12" href="https://esimerkki.example.org/tavoite/"';
const own =
  (more = '') =>
  (tag: string) =>
    `<${tag} ${ownGoal} ${more}></${tag}>`;
const goal =
  (id: string, more = '') =>
  (tag: string) =>
    `<${tag} goal="${id}" ${more}></${tag}>`;
const shared = {
  axe,
  emulateMedia,
  modules: ['/packages/elements/src/define/goal-badge.ts'],
};

runElementContract('ilmi-goal-badge', {
  ...shared,
  title: 'attributes alone',
  html: own(),
  says: { fi: '32 % tavoitteesta', sv: '32 % av målet', en: '32% of the goal' },
  looks: { compact: own('variant="compact"'), line: own('variant="line"') },
  brokenHtml: (tag) => `<${tag} src="#nowhere"></${tag}>`,
});

runElementContract('ilmi-goal-badge', {
  ...shared,
  title: 'a document',
  html: goal('pirkanmaa-2030'),
  data: example,
  says: {
    fi: 'SYKEn maakunnan yhteissumma; laskentatapaa ei kerrota',
    sv: 'SYKE:s totalsumma för landskapet; beräkningsvarianten anges inte',
    en: "SYKE's regional total; calculation variant not stated",
  },
  looks: {
    compact: goal('pirkanmaa-2030', 'variant="compact"'),
    line: goal('pirkanmaa-2030', 'variant="line"'),
    'compact, away from the goal': goal('taukokaynti-2027', 'variant="compact"'),
    'compact, without a ring': goal('neutraali-2035', 'variant="compact"'),
    'away from the goal': goal('taukokaynti-2027'),
    steps: goal('lajittelu-2027'),
    'an end state': goal('neutraali-2035'),
    directional: goal('ajot-2026'),
    monitoring: goal('kunta-energia'),
  },
  brokenHtml: (tag) => `<${tag} src="#nowhere-either"></${tag}>`,
  emptyHtml: goal('no-such-goal'),
});

/** Puts markup into a Finnish part of the page and waits for its first badge. */
async function page(markup: string, properties: object = {}, lang = 'fi'): Promise<IlmiGoalBadge> {
  const box = document.createElement('div');
  box.dataset.test = '';
  if (lang) box.lang = lang;
  box.innerHTML = markup;
  const badge = box.querySelector('ilmi-goal-badge')!;
  Object.assign(badge, properties);
  document.body.append(box);
  await badge.updateComplete;
  return badge;
}

const plain = (text: string) => text.replace(/\s+/g, ' ');
const textOf = (badge: Element) => plain(shownText(badge));
const part = (badge: IlmiGoalBadge, selector: string) =>
  plain(badge.shadowRoot!.querySelector(selector)?.textContent ?? '').trim();
const meter = (badge: IlmiGoalBadge) => badge.shadowRoot!.querySelector('[role=meter]');

const bare = '<ilmi-goal-badge organization-name="Esimerkki Oy" goal-title="Sähkönkulutus"';

describe('<ilmi-goal-badge>', () => {
  describe('defaults', () => {
    it('needs a title only', async () => {
      const badge = await page('<ilmi-goal-badge goal-title="Sähkönkulutus"></ilmi-goal-badge>');
      expect(badge.state).to.equal('ready');
      expect(part(badge, '[part=title]')).to.equal('Sähkönkulutus');
      expect(textOf(badge)).to.contain('Rajausta ei ole ilmoitettu');
      expect(textOf(badge)).to.contain('Luvut ei vielä lukuja');
      expect(textOf(badge)).to.contain('Tarkastus riippumatonta tarkastusta ei ole kirjattu');
    });

    it('is a statement with a heading of level 3', async () => {
      const badge = await page(`${bare}></ilmi-goal-badge>`);
      expect(badge.shadowRoot!.querySelector('article')).to.exist;
      const heading = badge.shadowRoot!.querySelector('[role=heading]')!;
      expect(heading.getAttribute('aria-level')).to.equal('3');
    });

    it('reflects nothing to attributes', async () => {
      const badge = await page('<ilmi-goal-badge></ilmi-goal-badge>', {
        goalTitle: 'Sähkö',
        variant: 'line',
      });
      expect(badge.getAttributeNames()).to.deep.equal([]);
    });

    it('is an element with a version', () => {
      expect(IlmiGoalBadge.version).to.equal('0.1.0');
      expect(IlmiGoalBadge.tag).to.equal('ilmi-goal-badge');
    });
  });

  describe('attributes and properties', () => {
    it('says everything that attributes can tell', async () => {
      const badge = await page(
        own(
          'accounting="usage" scopes="1, 2" recorded-by="Esimerkkiverkosto" status="pledged" valid-from="2026-06-01" valid-until="2027-05-31" latest-quality="measured" plan-href="https://esimerkki.example.org/ilmasto/"',
        )('ilmi-goal-badge'),
      );
      expect(textOf(badge)).to.equal(
        'Esimerkki Oy Koko organisaatio, scope 1+2 Voimassa Sähkönkulutus −20 % vuoteen 2028 mennessä ' +
          '−6,3 % 2024–2025 · tavoite: −20 % 25 % ajasta ' +
          'Lähtötaso 2024 120 MWh Viimeisin 2025 112,4 MWh Tavoite 2028 96 MWh ' +
          'Etenee vähintään tasaista tahtia 32 % tavoitteesta, 25 % ajasta kulunut ' +
          'Luvut Esimerkki Oy, sähkömittarit, 2025, mitattu. Ilman lämmitystä ' +
          'Tarkastus Mallitarkastus Oy, 12.3.2026; tiedon antoi Esimerkki Oy ' +
          'Suunnitelma · Luvattu · Voimassa 1.6.2026–31.5.2027 · Kirjannut Esimerkkiverkosto · Tavoitteen tiedot',
      );
    });

    it('flows with the text as a line', async () => {
      const badge = await page(own('variant="line"')('ilmi-goal-badge'));
      expect(badge.shadowRoot!.querySelector('article')).to.not.exist;
      expect(textOf(badge)).to.equal(
        'Esimerkki Oy · Sähkönkulutus −20 % vuodesta 2024 vuoteen 2028 mennessä · koko organisaatio · 2024–2025: −6,3 % · ' +
          '32 % tavoitteesta, 25 % ajasta kulunut · Luvut: Esimerkki Oy, sähkömittarit, 2025 · Ilman lämmitystä · ' +
          'Tarkastus: Mallitarkastus Oy, 12.3.2026; tiedon antoi Esimerkki Oy Voimassa',
      );
    });

    it('has a property for every attribute', async () => {
      const badge = await page(own()('ilmi-goal-badge'));
      badge.goalTitle = 'Lämmönkulutus';
      badge.targetChange = -30;
      badge.latestValue = null;
      badge.latestYear = undefined;
      await badge.updateComplete;
      expect(part(badge, '[part=title]')).to.equal('Lämmönkulutus −30 % vuoteen 2028 mennessä');
      expect(textOf(badge)).to.not.contain('112,4');
      for (const attribute of goalAttributes) {
        const property = attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
        expect(property in badge, attribute).to.equal(true);
      }
    });

    it('follows attributes that change', async () => {
      const badge = await page(own()('ilmi-goal-badge'));
      badge.setAttribute('latest-value', '96');
      badge.setAttribute('target-change', '−20');
      await badge.updateComplete;
      expect(meter(badge)!.getAttribute('aria-valuetext')).to.equal(
        '100\u00a0% tavoitteesta, 25\u00a0% ajasta kulunut, luvut 2025',
      );
      badge.removeAttribute('latest-value');
      await badge.updateComplete;
      expect(meter(badge)).to.not.exist;
    });

    it('sets the level of its heading', async () => {
      const badge = await page(`${bare} heading-level="2"></ilmi-goal-badge>`);
      const heading = () =>
        badge.shadowRoot!.querySelector('[role=heading]')!.getAttribute('aria-level');
      expect(heading()).to.equal('2');
      badge.headingLevel = 5;
      await badge.updateComplete;
      expect(heading()).to.equal('5');
    });

    for (const [level, expected] of Object.entries({
      ...{ '1': '1', '6': '6', '4.9': '4', '0': '3', '7': '3', '99': '3', '-1': '3', '1e3': '3' },
      ...{ two: '3', '': '3', Infinity: '3' },
    })) {
      it(`has a heading of level ${expected} for heading-level="${level}"`, async () => {
        const badge = await page(`${bare} heading-level="${level}"></ilmi-goal-badge>`);
        const heading = badge.shadowRoot!.querySelector('[role=heading]')!;
        expect(heading.getAttribute('aria-level')).to.equal(expected);
      });
    }

    it('is small as compact, with everything that is to be known', async () => {
      const badge = await page(own('variant="compact"')('ilmi-goal-badge'));
      expect(badge.shadowRoot!.querySelector('article')).to.exist;
      expect(textOf(badge)).to.equal(
        '32 % Esimerkki Oy: Sähkönkulutus −20 % vuoteen 2028 mennessä ' +
          '−6,3 % 2024–2025 · tavoite: −20 % Koko organisaatio ' +
          '32 % tavoitteesta, 25 % ajasta kulunut ' +
          'Luvut Esimerkki Oy, sähkömittarit, 2025. Ilman lämmitystä ' +
          'Tarkastus Mallitarkastus Oy, 12.3.2026; tiedon antoi Esimerkki Oy Voimassa',
      );
      expect(badge.shadowRoot!.querySelector('.ilmi-bar, .ilmi-ends, .ilmi-foot')).to.not.exist;
    });

    it('tells the base as compact, also where the number is a level', async () => {
      const badge = await page(
        '<ilmi-goal-badge variant="compact" goal="havikki-2026"></ilmi-goal-badge>',
        { data: example },
      );
      expect(textOf(badge)).to.contain('4 980 kg 2025 · tavoite: enintään 3 900 kg');
      expect(textOf(badge)).to.contain(
        'Osa toiminnasta, leipomo ja myymälä · oli 5 200 kg vuonna 2023',
      );
    });

    it('links its title to the record as compact', async () => {
      const badge = await page(own('variant="compact"')('ilmi-goal-badge'));
      const link = badge.shadowRoot!.querySelector<HTMLAnchorElement>('[role=heading] a')!;
      expect([plain(link.textContent), link.href]).to.deep.equal([
        'Esimerkki Oy: Sähkönkulutus −20 % vuoteen 2028 mennessä',
        'https://esimerkki.example.org/tavoite/',
      ]);
      badge.href = 'javascript:alert(1)';
      await badge.updateComplete;
      expect(badge.shadowRoot!.querySelector('[role=heading] a')).to.not.exist;
      expect(part(badge, '[role=heading]')).to.equal(
        'Esimerkki Oy: Sähkönkulutus −20 % vuoteen 2028 mennessä',
      );
    });

    it('is compact without a ring, where there is no progress', async () => {
      for (const id of [
        'akaa-2030',
        'neutraali-2035',
        'ajot-2026',
        'kunta-energia',
        'paperi-2030',
      ]) {
        const badge = await page(
          `<ilmi-goal-badge goal="${id}" variant="compact"></ilmi-goal-badge>`,
          { data: example },
        );
        expect(badge.shadowRoot!.querySelector('.ilmi-ring'), id).to.not.exist;
        expect(part(badge, '[part=title]'), id).to.not.equal('');
      }
    });

    it('changes between its variants', async () => {
      const badge = await page(own()('ilmi-goal-badge'));
      const has = (selector: string) => !!badge.shadowRoot!.querySelector(selector);
      expect([has('.ilmi-bar'), has('.ilmi-ring'), has('.ilmi-line')]).to.deep.equal([
        true,
        false,
        false,
      ]);
      badge.variant = 'compact';
      await badge.updateComplete;
      expect([has('.ilmi-bar'), has('.ilmi-ring'), has('.ilmi-line')]).to.deep.equal([
        false,
        true,
        false,
      ]);
      badge.variant = 'line';
      await badge.updateComplete;
      expect([has('.ilmi-bar'), has('.ilmi-ring'), has('.ilmi-line')]).to.deep.equal([
        false,
        false,
        true,
      ]);
      badge.variant = undefined;
      await badge.updateComplete;
      expect(has('.ilmi-bar')).to.equal(true);
    });

    it('names in bold whose goal it is, as a statement and as a line', async () => {
      for (const variant of ['statement', 'line']) {
        const badge = await page(
          `<ilmi-goal-badge goal="sahko-2028" variant="${variant}"></ilmi-goal-badge>`,
          { data: example },
          'sv',
        );
        const [who] = badge.shadowRoot!.querySelectorAll('b');
        expect([who!.textContent, who!.getAttribute('lang')]).to.deep.equal(['Esimerkki Oy', 'fi']);
      }
      const line = await page('<ilmi-goal-badge goal="sahko-2028"></ilmi-goal-badge>', {
        data: example,
        variant: 'line',
      });
      const { lang, parentElement, nextSibling } = line.shadowRoot!.querySelector('b')!;
      expect(lang).to.equal('');
      expect(parentElement!.localName).to.equal('p');
      expect(textOf(line)).to.contain('Esimerkki Oy · Sähkönkulutus');
      expect(nextSibling).to.exist;
    });

    it('shows an organisation by its newest live goal, else its newest lapsed one', async () => {
      const live = await page('<ilmi-goal-badge organization="keksitty"></ilmi-goal-badge>', {
        data: example,
      });
      expect(part(live, '[part=title]')).to.equal(
        'Polttoaineen kulutus −15 % vuoteen 2027 mennessä',
      );
      const lapsed = await page('<ilmi-goal-badge organization="kokeilu"></ilmi-goal-badge>', {
        data: example,
      });
      expect(part(lapsed, '[part=title]')).to.equal('Pakettiautolla ajetut kilometrit vähenemään');
      expect(part(lapsed, '[part=status]')).to.equal('Rauennut');
    });

    it('shows the goal that renewed the one asked for', async () => {
      const data = await exampleDocument();
      const old = data.goals.find(({ id }: { id: string }) => id === 'ajot-2026');
      data.goals.push({
        ...old,
        id: 'ajot-2027',
        renews: 'ajot-2026',
        validFrom: '2026-09-01',
        validUntil: '2027-08-31',
      });
      const badge = await page('<ilmi-goal-badge goal="ajot-2026"></ilmi-goal-badge>', { data });
      expect(part(badge, '[part=status]')).to.equal('Voimassa');
      expect(textOf(badge)).to.contain('Uusittu 1.9.2026');
    });

    for (const [goal, state] of Object.entries({
      'sahko-2028': 'Voimassa',
      'havikki-2026': 'Uusittava',
      'ajot-2026': 'Rauennut',
      'omiva-2024': 'Päättynyt',
      'etatyo-2026': 'Peruttu',
      'biokaasu-2029': 'Tulossa',
    })) {
      for (const variant of goalBadgeVariants) {
        it(`tells the life cycle of ${goal} as ${variant}`, async () => {
          const badge = await page(
            `<ilmi-goal-badge goal="${goal}" variant="${variant}"></ilmi-goal-badge>`,
            { data: example },
          );
          expect(part(badge, '[part=status]')).to.equal(state);
        });
      }
    }

    it('links only what it should', async () => {
      const badge = await page(own()('ilmi-goal-badge'));
      const links = [...badge.shadowRoot!.querySelectorAll('a')].map(({ href, textContent }) => [
        textContent,
        href,
      ]);
      expect(links).to.deep.equal([
        ['Esimerkki Oy, sähkömittarit', 'https://esimerkki.example.org/luvut/'],
        ['Tavoitteen tiedot', 'https://esimerkki.example.org/tavoite/'],
      ]);
    });
  });

  describe('provenance', () => {
    /**
     * Whose figures, of which year, with which note; and who checked. `null`: no figures. Steps are
     * the word of whoever set them.
     */
    const evidence: Record<
      string,
      readonly [source: string, year: string, note?: string] | 'steps' | null
    > = {
      'pirkanmaa-2030': ['SYKE', '2024', 'SYKEn maakunnan yhteissumma; laskentatapaa ei kerrota'],
      'akaa-2030': null,
      'punkalaidun-2030': null,
      'palkane-2030': null,
      'sastamala-2030': null,
      'urjala-2030': null,
      'valkeakoski-2030': null,
      'sahko-2028': ['Esimerkki Oy, sähkömittarit', '2025'],
      'havikki-2026': ['Mallileipomo Oy', '2025'],
      'lajittelu-2027': 'steps',
      'ajot-2026': ['Kokeilu Tmi, ajopäiväkirja', '2024'],
      'lampo-2030': ['Esimerkkitalot Oy', '2025'],
      'omiva-2024': ['Esimerkkitalot Oy', '2024'],
      'neutraali-2035': null,
      'taukokaynti-2027': ['Keksitty Kuljetus Oy', '2025'],
      'etatyo-2026': null,
      'biokaasu-2029': null,
      'kunta-energia': ['Esimerkkikunta', '2025'],
      'paperi-2030': ['Esimerkkikunta', '2025'],
    };

    it('is tested for every goal of the example', () => {
      const ids = example.goals.map(({ id }: { id: string }) => id);
      expect(Object.keys(evidence)).to.deep.equal(ids);
    });

    for (const [goal, figures] of Object.entries(evidence)) {
      for (const variant of goalBadgeVariants) {
        it(`is on the screen: ${goal}, ${variant}`, async () => {
          const badge = await page(
            `<ilmi-goal-badge goal="${goal}" variant="${variant}"></ilmi-goal-badge>`,
            { data: example },
          );
          const text = visibleText(badge);
          if (figures === 'steps') {
            expect(text).to.contain('vaiheet organisaation ilmoituksen mukaan');
            expect(text).to.not.contain('ei vielä lukuja');
          } else if (figures) {
            const [source, year, note] = figures;
            expect(text).to.contain(`${source}, ${year}`);
            if (note) expect(text).to.contain(note);
          } else expect(text).to.contain('ei vielä lukuja');
          expect(text).to.contain(
            goal === 'sahko-2028'
              ? 'Mallitarkastus Oy, 12.3.2026'
              : 'riippumatonta tarkastusta ei ole kirjattu',
          );
        });
      }
    }

    for (const variant of goalBadgeVariants) {
      it(`is on the screen with attributes alone: ${variant}`, async () => {
        const text = visibleText(await page(own(`variant="${variant}"`)('ilmi-goal-badge')));
        expect(text).to.contain('Esimerkki Oy, sähkömittarit, 2025');
        expect(text).to.contain('Ilman lämmitystä');
        expect(text).to.contain('Mallitarkastus Oy, 12.3.2026; tiedon antoi Esimerkki Oy');
      });
    }
  });

  describe('slots and fallback', () => {
    it('shows its children until it is ready, and not beside its content', async () => {
      let answer: (input: unknown) => void = () => {};
      const source = { read: () => new Promise((resolve) => (answer = resolve)) };
      const box = document.createElement('div');
      box.dataset.test = '';
      box.lang = 'fi';
      box.innerHTML = '<ilmi-goal-badge goal="sahko-2028"><p>Tavoitteemme</p></ilmi-goal-badge>';
      const badge = box.querySelector('ilmi-goal-badge')!;
      badge.source = source;
      document.body.append(box);
      await nextTask();
      expect(badge.state).to.equal('loading');
      expect(textOf(badge)).to.equal('Tavoitteemme');
      expect(badge.querySelector('p')!.offsetHeight).to.be.above(0);
      answer(example);
      await badge.updateComplete;
      expect(badge.state).to.equal('ready');
      expect(textOf(badge)).to.not.contain('Tavoitteemme');
      expect(textOf(badge)).to.contain('Sähkönkulutus');
      expect(badge.innerHTML).to.equal('<p>Tavoitteemme</p>');
    });

    it('shows its children again when it loses its goal', async () => {
      const badge = await page(
        '<ilmi-goal-badge goal="sahko-2028"><p>Tavoitteemme</p></ilmi-goal-badge>',
        { data: example },
      );
      expect(textOf(badge)).to.not.contain('Tavoitteemme');
      badge.goal = 'poistettu';
      await badge.updateComplete;
      expect(textOf(badge)).to.equal('Tavoitteemme');
    });

    const { document: read } = readDocument(example, { base: location.href });
    const outline = (root: Element): string[] =>
      [...root.querySelectorAll('*')].map(
        (node) =>
          `${node.localName}.${(node.getAttribute('class') ?? '').replace(/(ilmi-pace) ilmi-\w+/, '$1').trim()}`,
      );

    for (const { id } of example.goals as { id: string }[]) {
      for (const variant of goalBadgeVariants) {
        it(`is the same as the server's rendering but for what is true only today: ${id}, ${variant}`, async () => {
          for (const lang of languages) {
            const attributes = { goal: id, variant, href: 'https://example.org/tavoite/' };
            const box = document.createElement('div');
            box.innerHTML = renderFallback('ilmi-goal-badge', attributes, read, {
              lang,
              now: '2026-11-24',
              page: location.href,
            });
            const fallback = box.firstElementChild!;
            const badge = await page(
              '<ilmi-goal-badge></ilmi-goal-badge>',
              { ...attributes, data: example },
              lang,
            );
            const element = badge
              .shadowRoot!.querySelector('.ilmi-root')!
              .cloneNode(true) as Element;
            const [pill] = element.querySelectorAll('.ilmi-pill');
            const pace = element.querySelector('.ilmi-pace');
            expect(lifeCycleWords).to.include(plain(pill!.textContent).trim());
            if (pace?.childElementCount) {
              expect(paceWords).to.include(plain(pace.textContent).trim().split(' · ')[0]);
            }
            pill!.remove();
            pace?.replaceChildren();
            // The time of steps runs with the visitor's day; that of figures stands with them.
            if (id === 'lajittelu-2027' && variant !== 'line') {
              const at = element.querySelector('.ilmi-pin')?.getAttribute('cx');
              const time = element.querySelectorAll(
                at ? `.ilmi-time, .ilmi-pin, line[x1="${at}"]` : '.ilmi-ring line',
              );
              expect(time).to.have.length(variant === 'compact' ? 0 : 4);
              time.forEach((node) => node.remove());
            }
            expect(shownText(fallback), lang).to.equal(shownText(element));
            expect(outline(fallback), lang).to.deep.equal(outline(element));

            for (const words of paceWords) expect(shownText(fallback)).to.not.contain(words);
            const withdrawn = id === 'etatyo-2026' ? ['Peruttu', 'Återkallat', 'Withdrawn'] : [];
            for (const node of fallback.querySelectorAll('*')) {
              const text = plain(node.textContent).trim();
              // The publisher's own word for its status stays: it was true when it was published.
              if (!withdrawn.includes(text)) expect(lifeCycleWords).to.not.include(text);
            }
          }
        });
      }
    }

    it("is the same as the server's rendering with attributes alone", async () => {
      const box = document.createElement('div');
      box.innerHTML = own()('ilmi-goal-badge');
      const attributes = Object.fromEntries(
        [...box.firstElementChild!.attributes].map(({ name, value }) => [name, value]),
      );
      for (const variant of goalBadgeVariants) {
        const badge = await page(own(`variant="${variant}"`)('ilmi-goal-badge'));
        const element = badge.shadowRoot!.querySelector('.ilmi-root')!.cloneNode(true) as Element;
        element.querySelectorAll('.ilmi-pill, .ilmi-pace > *').forEach((node) => node.remove());
        box.innerHTML = renderFallback('ilmi-goal-badge', { ...attributes, variant }, undefined, {
          lang: 'fi',
          now: '2026-11-24',
          page: location.href,
        });
        expect(shownText(box)).to.equal(shownText(element));
      }
    });
  });

  describe('states', () => {
    it('is ready with its attributes, at once', async () => {
      const badge = await page(own()('ilmi-goal-badge'));
      expect(badge.state).to.equal('ready');
      expect(badge.matches(':state(ready)')).to.equal(true);
    });

    it('is empty when the document has no such goal, in words', async () => {
      const lines = await consoleOf(async () => {
        const badge = await page('<ilmi-goal-badge id="nobody" goal="nobody"></ilmi-goal-badge>', {
          data: example,
        });
        expect(badge.matches(':state(empty)')).to.equal(true);
        expect(textOf(badge)).to.equal('Tietoja ei löytynyt');
      });
      expect(lines).to.deep.equal([
        'error: Ilmi: <ilmi-goal-badge id="nobody">: the data has nothing for it; the fallback is shown',
      ]);
    });

    it('is in error without a title, in words', async () => {
      const lines = await consoleOf(async () => {
        const badge = await page('<ilmi-goal-badge id="untitled" unit="MWh"></ilmi-goal-badge>');
        expect(badge.matches(':state(error)')).to.equal(true);
        expect(textOf(badge)).to.equal('Tietojen haku ei onnistunut');
      });
      expect(lines).to.deep.equal([
        'error: Ilmi: <ilmi-goal-badge id="untitled">: no data: set src, or put it into <ilmi-network src="…">; the fallback is shown',
      ]);
    });

    it('is in error when a document has several goals and none was named', async () => {
      const lines = await consoleOf(async () => {
        const badge = await page('<ilmi-goal-badge id="which"></ilmi-goal-badge>', {
          data: example,
        });
        expect(badge.state).to.equal('error');
      });
      expect(lines).to.deep.equal([
        'error: Ilmi: <ilmi-goal-badge id="which">: the document has several goals: set goal="ID" or organization="ID"; the fallback is shown',
      ]);
    });
  });

  describeStrict('ilmi-goal-badge', 'variant', goalBadgeVariants);

  describe('strict, with attributes alone', () => {
    it('is never drawn', async () => {
      const lines = await consoleOf(async () => {
        const badge = await page(own('status="withdrawn"')('ilmi-goal-badge'));
        expect(textOf(badge)).to.contain('32 % tavoitteesta');
        expect(textOf(badge)).to.not.contain('Tietoja puuttuu');
      });
      expect(lines).to.deep.equal([]);
    });
  });

  describe('events', () => {
    it('tells that it shows its goal', async () => {
      const events: Event[] = [];
      const listen = (event: Event) => void events.push(event);
      document.addEventListener('ilmi-load', listen);
      await page(own()('ilmi-goal-badge'));
      await page('<ilmi-goal-badge goal="sahko-2028"></ilmi-goal-badge>', { data: example });
      document.removeEventListener('ilmi-load', listen);
      expect(events).to.have.length(2);
      const [attributes, document_] = events as [IlmiLoadEvent, IlmiLoadEvent];
      expect(attributes).to.be.instanceOf(IlmiLoadEvent);
      expect(attributes.loaded).to.equal(undefined);
      expect(document_.loaded?.data.network?.id).to.equal('esimerkkiverkosto');
      expect([attributes.bubbles, attributes.composed]).to.deep.equal([true, true]);
    });

    it('tells that it could not', async () => {
      const events: IlmiErrorEvent[] = [];
      const listen = (event: IlmiErrorEvent) => void events.push(event);
      document.addEventListener('ilmi-error', listen);
      await consoleOf(() => page('<ilmi-goal-badge id="told" unit="MWh"></ilmi-goal-badge>'));
      document.removeEventListener('ilmi-error', listen);
      expect(events).to.have.length(1);
      expect(events[0]).to.be.instanceOf(IlmiErrorEvent);
      expect((events[0]!.error as Error).message).to.equal(
        'no data: set src, or put it into <ilmi-network src="…">',
      );
    });
  });

  describe('accessibility', () => {
    const levels: Record<string, [now: string, text: string]> = {
      '108': ['50', '50 % tavoitteesta, 25 % ajasta kulunut, luvut 2025'],
      '84': ['100', '150 % tavoitteesta, 25 % ajasta kulunut, luvut 2025'],
      '132': ['0', '50 % matkasta väärään suuntaan, 25 % ajasta kulunut, luvut 2025'],
      '1200000': ['0', '4 999 500 % matkasta väärään suuntaan, 25 % ajasta kulunut, luvut 2025'],
      '96.1': ['100', '99,6 % tavoitteesta, 25 % ajasta kulunut, luvut 2025'],
      '119.9': ['0', '0,4 % tavoitteesta, 25 % ajasta kulunut, luvut 2025'],
    };
    for (const [level, [now, text]] of Object.entries(levels)) {
      it(`has a meter from 0 to 100 that tells the truth in words: ${level} MWh`, async () => {
        const badge = await page(own()('ilmi-goal-badge'), { latestValue: level });
        const { ariaLabel, ariaValueMin, ariaValueMax, ariaValueNow, ariaValueText } =
          meter(badge)!;
        expect([ariaLabel, ariaValueMin, ariaValueMax]).to.deep.equal(['Eteneminen', '0', '100']);
        expect(ariaValueNow).to.equal(now);
        expect(plain(ariaValueText!)).to.equal(text);
      });
    }

    const shapes = (badge: Element) =>
      [...badge.querySelectorAll('.ilmi-bar svg > *')].map((shape) =>
        [
          shape.localName,
          shape.getAttribute('class'),
          ...['x', 'x1', 'cx', 'width', 'text-anchor'].map((name) => shape.getAttribute(name)),
        ]
          .filter((value) => value !== null)
          .join(' '),
      );
    const bars: Record<string, string[]> = {
      // A third of the way at a quarter of the time.
      '112.4': [
        'rect ilmi-track 100%',
        'rect ilmi-fill 0% 31.67%',
        'line ilmi-edge 100%',
        'line ilmi-seam 24.98%',
        'line ilmi-edge 24.98%',
        'circle ilmi-pin 24.98%',
        'text ilmi-time 24.98% middle',
      ],
      // Away from the goal, by half of the distance: the base level is a third into the bar.
      '132': [
        'rect ilmi-track 100%',
        'rect ilmi-away 0% 33.33%',
        'line ilmi-seam 33.33%',
        'line ilmi-edge 33.33%',
        'line ilmi-edge 100%',
        'text ilmi-name 33.33% middle',
        'text ilmi-name 100% end',
        'line ilmi-seam 49.99%',
        'line ilmi-edge 49.99%',
        'circle ilmi-pin 49.99%',
        'text ilmi-time 49.99% middle',
      ],
      // Half as much again as promised: the target is two thirds into the bar.
      '84': [
        'rect ilmi-track 100%',
        'rect ilmi-fill 0% 100%',
        'line ilmi-seam 66.67%',
        'line ilmi-edge 66.67%',
        'text ilmi-name 0% start',
        'text ilmi-name 66.67% middle',
        'line ilmi-seam 16.66%',
        'line ilmi-edge 16.66%',
        'circle ilmi-pin 16.66%',
        'text ilmi-time 16.66% start',
      ],
    };
    for (const [level, expected] of Object.entries(bars)) {
      it(`marks the target and the time on its bar, with seams: ${level} MWh`, async () => {
        const badge = await page(own()('ilmi-goal-badge'), { latestValue: level });
        const root = badge.shadowRoot!.querySelector('.ilmi-root')!;
        expect(shapes(root)).to.deep.equal(expected);
        const box = document.createElement('div');
        const attributes = Object.fromEntries(
          [...badge.attributes].map(({ name, value }) => [name, value]),
        );
        box.innerHTML = renderFallback(
          'ilmi-goal-badge',
          { ...attributes, 'latest-value': level },
          undefined,
          { lang: 'fi', now: '2026-11-24', page: location.href },
        );
        expect(shapes(box)).to.deep.equal(expected);
      });
    }

    const rings: Record<string, [dash: string, pattern: string, text: string]> = {
      '112.4': ['31.7 100', 'ilmi-done', '32 %'],
      '120': ['0 100', 'ilmi-done', '0 %'],
      '119.9': ['0.4 100', 'ilmi-done', '0,4 %'],
      '96.1': ['99.6 100', 'ilmi-done', '99,6 %'],
      '96': ['100 100', 'ilmi-done', '100 %'],
      '84': ['100 100', 'ilmi-done', '150 %'],
      '132': [`${'2 1 '.repeat(16)}2 100`, 'ilmi-off', '−50 %'],
      '1200000': [`${'2 1 '.repeat(33)}1 100`, 'ilmi-off', '−4 999 500 %'],
    };
    for (const [level, [dash, pattern, text]] of Object.entries(rings)) {
      it(`fills its ring as compact: ${level} MWh`, async () => {
        const badge = await page(own('variant="compact"')('ilmi-goal-badge'), {
          latestValue: level,
        });
        const circles = [...badge.shadowRoot!.querySelectorAll('.ilmi-ring circle')];
        const [rim, track, filled] = circles;
        expect(circles.map((circle) => circle.getAttribute('class')!.trim())).to.deep.equal([
          'ilmi-circle ilmi-rim',
          'ilmi-circle',
          `ilmi-circle ${pattern}`,
        ]);
        // The wrong direction runs the other way round.
        const turn = pattern === 'ilmi-off' ? 'matrix(0 -1 -1 0 40 40)' : 'rotate(-90 20 20)';
        for (const circle of [rim, track, filled]) {
          expect(circle!.getAttribute('transform')).to.equal(turn);
        }
        expect(filled!.getAttribute('stroke-dasharray')).to.equal(dash);
        expect(part(badge, '.ilmi-share')).to.equal(text);
        const ticks = [...badge.shadowRoot!.querySelectorAll('.ilmi-ring line')];
        expect(ticks.map((tick) => tick.getAttribute('transform'))).to.deep.equal([
          'rotate(89.9 20 20)',
          'rotate(89.9 20 20)',
        ]);
      });
    }

    it('has the same meter in its ring as in its bar', async () => {
      for (const level of ['112.4', '84', '132']) {
        const [bar, ring] = [
          await page(own()('ilmi-goal-badge'), { latestValue: level }),
          await page(own('variant="compact"')('ilmi-goal-badge'), { latestValue: level }),
        ].map((badge) => {
          const { ariaLabel, ariaValueMin, ariaValueMax, ariaValueNow, ariaValueText } =
            meter(badge)!;
          return [ariaLabel, ariaValueMin, ariaValueMax, ariaValueNow, ariaValueText];
        });
        expect(ring).to.deep.equal(bar);
      }
    });

    it('has its levels in rows where the bar begins or ends elsewhere', async () => {
      for (const [level, expected] of Object.entries({
        '132': 'ilmi-ends ilmi-rows',
        '120.1': 'ilmi-ends ilmi-rows',
        '120': 'ilmi-ends',
        '112.4': 'ilmi-ends',
        '96': 'ilmi-ends',
        '95.9': 'ilmi-ends ilmi-rows',
      })) {
        const badge = await page(own()('ilmi-goal-badge'), { latestValue: level });
        const ends = badge.shadowRoot!.querySelector('.ilmi-ends')!;
        expect(ends.className, level).to.equal(expected);
        expect(ends.querySelectorAll('dd')).to.have.length(3);
      }
      const still = await page('<ilmi-goal-badge goal="kunta-energia"></ilmi-goal-badge>', {
        data: example,
      });
      expect(still.shadowRoot!.querySelector('.ilmi-ends')!.className).to.equal('ilmi-ends');
    });

    it('has no levels where only one is known', async () => {
      const badge = await page(own()('ilmi-goal-badge'), { baselineValue: null });
      expect(badge.shadowRoot!.querySelector('.ilmi-ends')).to.not.exist;
      expect(part(badge, '[part=number]')).to.equal('112,4 MWh');
    });

    it('draws nothing outside of its bar', async () => {
      for (const level of ['-9e9', '84', '132', '1200000', '-1200000']) {
        const badge = await page(own()('ilmi-goal-badge'), { latestValue: level });
        for (const shape of badge.shadowRoot!.querySelectorAll(
          '.ilmi-bar rect, .ilmi-bar line, .ilmi-bar circle, .ilmi-bar text',
        )) {
          for (const name of ['x', 'x1', 'x2', 'cx', 'width']) {
            const value = shape.getAttribute(name);
            if (value?.endsWith('%')) {
              expect(parseFloat(value), `${name} at ${level}`).to.be.within(0, 100);
            }
          }
        }
      }
    });

    it('has links of at least 24 px in its footer', async () => {
      const badge = await page(
        own('plan-href="https://esimerkki.example.org/ilmasto/"')('ilmi-goal-badge'),
      );
      const links = badge.shadowRoot!.querySelectorAll('.ilmi-foot a');
      expect(links).to.have.length(3);
      for (const link of links) expect(link.getBoundingClientRect().height).to.be.at.least(23.9);
    });

    it('shows where the focus is', async () => {
      const badge = await page(own()('ilmi-goal-badge'));
      const link = badge.shadowRoot!.querySelector('a')!;
      link.focus({ focusVisible: true } as FocusOptions);
      expect(badge.shadowRoot!.activeElement).to.equal(link);
      // A window in the background, as Firefox has it here, has no focus to show.
      if (document.hasFocus()) {
        const { outlineStyle, outlineWidth } = getComputedStyle(link);
        expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
      }
      const rules = badge
        .shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules])
        .filter((rule) => rule instanceof CSSStyleRule)
        .filter(({ selectorText }) => selectorText.includes(':focus-visible'));
      expect(
        rules.map(({ selectorText, style }) => [
          selectorText,
          style.outlineStyle,
          style.outlineWidth,
        ]),
      ).to.deep.equal([['.ilmi-root a:focus-visible', 'solid', '2px']]);
    });
  });

  describe('language and direction', () => {
    const title = (badge: IlmiGoalBadge) => part(badge, '[part=title]');
    const fi = 'Sähkönkulutus −20 % vuoteen 2028 mennessä';
    const sv = 'Elförbrukningen −20 % till år 2028';
    const en = 'Electricity use −20% by 2028';
    const badgeOf = (more = '') => `<ilmi-goal-badge goal="sahko-2028" ${more}></ilmi-goal-badge>`;

    afterEach(() => document.documentElement.removeAttribute('lang'));

    it('takes its own language first', async () => {
      document.documentElement.lang = 'fi';
      expect(title(await page(badgeOf('lang="sv"'), { data: example }, 'en'))).to.equal(sv);
    });

    it('then the closest ancestor that has one, whatever the region', async () => {
      document.documentElement.lang = 'fi';
      const badge = await page(
        `<div lang="sv-FI"><p>${badgeOf()}</p></div>`,
        { data: example },
        'en',
      );
      expect(title(badge)).to.equal(sv);
    });

    it('then out through shadow hosts', async () => {
      const host = document.createElement('div');
      host.dataset.test = '';
      host.lang = 'EN-gb';
      const outer = host.attachShadow({ mode: 'open' });
      const inner = document.createElement('div');
      outer.append(inner);
      const badge = document.createElement('ilmi-goal-badge');
      Object.assign(badge, { goal: 'sahko-2028', data: example });
      inner.attachShadow({ mode: 'closed' }).append(badge);
      document.body.append(host);
      await badge.updateComplete;
      expect(title(badge)).to.equal(en);
    });

    it("then the page's", async () => {
      document.documentElement.lang = 'sv';
      expect(title(await page(badgeOf(), { data: example }, ''))).to.equal(sv);
    });

    it("then the document's first", async () => {
      const data = await exampleDocument();
      data.languages = ['sv', 'fi'];
      expect(title(await page(badgeOf(), { data }, ''))).to.equal(sv);
    });

    it('then English', async () => {
      const data = await exampleDocument();
      data.languages = ['de'];
      expect(title(await page(badgeOf(), { data }, ''))).to.equal(en);
    });

    it('passes over languages that it does not speak', async () => {
      document.documentElement.lang = 'ru';
      const badge = await page(
        `<div lang="">${badgeOf('lang="de"')}</div>`,
        { data: example },
        'sv',
      );
      expect(title(badge)).to.equal(sv);
    });

    it('is not confused by names of object methods', async () => {
      expect(title(await page(badgeOf('lang="constructor"'), { data: example }, 'sv'))).to.equal(
        sv,
      );
    });

    it('changes with its own language', async () => {
      const badge = await page(badgeOf('lang="fi"'), { data: example });
      badge.lang = 'sv';
      await badge.updateComplete;
      expect(title(badge)).to.equal(sv);
      badge.removeAttribute('lang');
      await badge.updateComplete;
      expect(title(badge)).to.equal(fi);
    });

    it("changes with the page's", async () => {
      document.documentElement.lang = 'fi';
      const badge = await page(badgeOf(), { data: example }, '');
      document.documentElement.lang = 'en';
      await nextTask();
      await badge.updateComplete;
      expect(title(badge)).to.equal(en);
    });

    it("changes with an ancestor's", async () => {
      const badge = await page(badgeOf(), { data: example }, 'fi');
      badge.parentElement!.lang = 'sv';
      await nextTask();
      await badge.updateComplete;
      expect(title(badge)).to.equal(sv);
    });

    it('marks its own language, and text that is in another one', async () => {
      const data = await exampleDocument();
      const goal = data.goals.find(({ id }: { id: string }) => id === 'sahko-2028');
      goal.title = { fi: 'Sähkönkulutus' };
      for (const variant of goalBadgeVariants) {
        const badge = await page(badgeOf(), { data, variant }, 'sv');
        expect(badge.shadowRoot!.querySelector('.ilmi-root')!.getAttribute('lang')).to.equal('sv');
        const marked = [...badge.shadowRoot!.querySelectorAll('.ilmi-root [lang]')];
        expect(
          marked.map((node) => `${node.getAttribute('lang')}: ${node.textContent}`),
        ).to.deep.equal(['fi: Esimerkki Oy', 'fi: Sähkönkulutus', 'fi: Mallitarkastus Oy']);
      }
    });

    it('keeps its bar and its levels from left to right on a page from right to left', async () => {
      const badge = await page(`<div dir="rtl">${badgeOf()}</div>`, { data: example });
      const at = (selector: string) => badge.shadowRoot!.querySelector(selector)!;
      expect(getComputedStyle(at('.ilmi-bar')).direction).to.equal('ltr');
      expect(getComputedStyle(at('.ilmi-ends')).direction).to.equal('ltr');
      expect(getComputedStyle(at('[part=title]')).direction).to.equal('rtl');
      expect(getComputedStyle(at('[part=title]')).textAlign).to.equal('start');
    });
  });

  describe('misuse', () => {
    const numbers = goalAttributes.filter((name) => /-(year|value|change|points)$/.test(name));
    const junk = /NaN|Infinity|undefined|null|\[object/;

    it('knows all attributes that are numbers', () => {
      expect(numbers).to.deep.equal([
        ...['baseline-year', 'baseline-value', 'target-year', 'target-value', 'target-change'],
        ...['target-points', 'latest-year', 'latest-value'],
      ]);
    });

    for (const name of numbers) {
      for (const value of ['abc', '1e999', '5,3', 'NaN', '1 234', '0x10']) {
        it(`${name}="${value}" is told once and left out`, async () => {
          const id = `${name}-${value.replace(/\W/g, '_')}`;
          const lines = await consoleOf(async () => {
            const badge = await page(own(`id="${id}"`)('ilmi-goal-badge'), {});
            badge.setAttribute(name, value);
            await badge.updateComplete;
            expect(badge.state).to.equal('ready');
            expect(textOf(badge)).to.not.match(junk);
            expect(textOf(badge)).to.not.contain(value);
            badge.requestUpdate();
            await badge.updateComplete;
          });
          const about = lines.filter((line) => line.includes(`${name}="${value}"`));
          expect(about).to.deep.equal([
            `warn: Ilmi: <ilmi-goal-badge id="${id}">: ${name}="${value}" is not a number; write it like -1234.5`,
          ]);
        });
      }

      it(`${name}="-0" is 0 or left out`, async () => {
        const lines = await consoleOf(async () => {
          const badge = await page(own(`id="${name}-zero"`)('ilmi-goal-badge'), {});
          badge.setAttribute(name, '-0');
          await badge.updateComplete;
          expect(badge.state).to.equal('ready');
          expect(textOf(badge)).to.not.match(junk);
          expect(textOf(badge)).to.not.match(/[-−]0(?![,\d])/);
        });
        // A year 0 can't be, points don't fit MWh: that is told, under the attribute's name.
        for (const line of lines)
          expect(line).to.match(
            /<ilmi-goal-badge id="[\w-]+-zero">: [a-z]+-[a-z]+(: | does not fit the unit: )/,
          );
        if (name.endsWith('-year'))
          expect(lines.some((line) => line.includes(`${name}: `))).to.equal(true);
      });
    }

    for (const name of [
      'kind',
      'quantity',
      'basis',
      'direction',
      'boundary',
      'accounting',
      'latest-quality',
      'status',
      'variant',
    ]) {
      it(`${name}="bogus" is told in one line that names the attribute`, async () => {
        const lines = await consoleOf(async () => {
          const badge = await page(own(`id="bogus-${name}"`)('ilmi-goal-badge'), {});
          badge.setAttribute(name, 'bogus');
          await badge.updateComplete;
          expect(badge.state).to.equal('ready');
          expect(textOf(badge)).to.contain('Sähkönkulutus');
          expect(textOf(badge)).to.not.contain('bogus');
        });
        expect(lines).to.have.length(1);
        expect(lines[0]).to.contain(
          `<ilmi-goal-badge id="bogus-${name}">: ${name}="bogus" is not known`,
        );
      });
    }

    for (const [name, value] of [
      ...['valid-from', 'valid-until', 'review-due', 'checked-on'].flatMap((date) => [
        [date, '31.5.2027'],
        [date, '2027-02-30'],
      ]),
      ['scopes', '7'],
      ['scopes', 'one'],
      ['source-href', 'javascript:alert(1)'],
      ['plan-href', 'data:text/html,x'],
    ] as [string, string][]) {
      it(`${name}="${value}" is told and left out`, async () => {
        const lines = await consoleOf(async () => {
          const badge = await page(
            own(`id="x-${name}-${value.replace(/\W/g, '_')}"`)('ilmi-goal-badge'),
          );
          badge.setAttribute(name, value);
          await badge.updateComplete;
          expect(badge.state).to.equal('ready');
          expect(textOf(badge)).to.not.contain(value);
        });
        expect(lines).to.have.length(1);
        expect(lines[0]).to.contain(`: ${name}: `);
      });
    }

    for (const [unit, wrong, right] of [
      ['MWh', 'target-points', 'target-change'],
      ['%', 'target-change', 'target-points'],
    ] as const) {
      it(`${wrong} is told and left out where the unit is ${unit}`, async () => {
        const lines = await consoleOf(async () => {
          const badge = await page(
            `${bare} id="unit-${wrong}" unit="${unit}" baseline-year="2024" baseline-value="40"
              target-year="2028" ${wrong}="-20" latest-year="2025" latest-value="30"></ilmi-goal-badge>`,
          );
          expect(part(badge, '[part=title]')).to.equal('Sähkönkulutus vuoteen 2028 mennessä');
          expect(meter(badge)).to.not.exist;
          badge.setAttribute(right, '-20');
          badge.removeAttribute(wrong);
          await badge.updateComplete;
          expect(part(badge, '[part=title]')).to.equal(
            unit === '%'
              ? 'Sähkönkulutus −20 prosenttiyksikköä vuoteen 2028 mennessä'
              : 'Sähkönkulutus −20 % vuoteen 2028 mennessä',
          );
        });
        expect(lines).to.deep.equal([
          `warn: Ilmi: <ilmi-goal-badge id="unit-${wrong}">: ${wrong} does not fit the unit: use ${right} or target-value`,
        ]);
      });
    }

    it('a directional goal without direction is told, and none is guessed', async () => {
      const lines = await consoleOf(async () => {
        const badge = await page(`${bare} id="whither" kind="directional"></ilmi-goal-badge>`);
        expect(part(badge, '[part=title]')).to.equal('Sähkönkulutus');
        expect(textOf(badge)).to.contain('ei numeerista tavoitetta');
        badge.direction = 'increase';
        await badge.updateComplete;
        expect(part(badge, '[part=title]')).to.equal('Sähkönkulutus kasvamaan');
      });
      expect(lines).to.deep.equal([
        'warn: Ilmi: <ilmi-goal-badge id="whither">: direction is missing: decrease, increase or hold',
      ]);
    });

    for (const [name, missing] of [
      ['baseline-year', 'date or year'],
      ['target-year', 'date or year'],
      ['latest-year', 'date or period or year'],
    ] as const) {
      it(`${name} is named when it is what a figure lacks`, async () => {
        const lines = await consoleOf(async () => {
          const badge = await page(own(`id="without-${name}"`)('ilmi-goal-badge'));
          badge.removeAttribute(name);
          await badge.updateComplete;
          expect(badge.state).to.equal('ready');
        });
        expect(lines).to.deep.equal([
          `warn: Ilmi: <ilmi-goal-badge id="without-${name}">: ${name}: expected ${missing}`,
        ]);
      });
    }

    it('bears values that are not what they should be as properties', async () => {
      const odd = [NaN, Infinity, {}, [], () => 1, true, Symbol.iterator.description];
      for (const value of odd) {
        await consoleOf(async () => {
          const badge = await page(own()('ilmi-goal-badge'), {
            latestValue: value,
            targetYear: value,
            variant: value,
            headingLevel: value,
          });
          expect(badge.state).to.equal('ready');
          expect(textOf(badge)).to.not.match(/NaN|Infinity/);
          expect(meter(badge)).to.not.exist;
        });
      }
    });

    it('bears a title that is no text, and no title any more', async () => {
      const badge = await page(own()('ilmi-goal-badge'), { goalTitle: 5 });
      expect(badge.state).to.equal('ready');
      expect(part(badge, '[part=title]')).to.equal('5 −20 % vuoteen 2028 mennessä');
      await consoleOf(async () => {
        const without = await page(`${bare} id="title-taken"><p>Varalla</p></ilmi-goal-badge>`);
        expect(without.state).to.equal('ready');
        without.removeAttribute('goal-title');
        await without.updateComplete;
        expect([without.state, textOf(without)]).to.deep.equal(['error', 'Varalla']);
        // And one that comes late is shown.
        without.setAttribute('goal-title', 'Lämmönkulutus');
        await without.updateComplete;
        expect([without.state, part(without, '[part=title]')]).to.deep.equal([
          'ready',
          'Lämmönkulutus',
        ]);
      });
    });

    it('bears huge texts', async () => {
      const huge = 'Pitkäsanayhdistelmä'.repeat(2000);
      const badge = await page(`<div style="width: 320px">${bare}></ilmi-goal-badge></div>`, {
        goalTitle: huge,
      });
      expect(badge.state).to.equal('ready');
      const box = badge.parentElement!;
      expect(box.scrollWidth).to.be.at.most(box.clientWidth);
    });

    for (const data of [
      null,
      5,
      'text',
      [],
      {},
      { ilmi: '2.0' },
      { ilmi: '1.0', goals: 'none' },
      { ilmi: '1.0', goals: [null, 3, { id: 'x' }] },
    ]) {
      it(`bears ${JSON.stringify(data)} as its document`, async () => {
        await consoleOf(async () => {
          const badge = await page(
            '<ilmi-goal-badge goal="x"><p>Tavoitteemme</p></ilmi-goal-badge>',
            { data },
          );
          expect(['error', 'empty']).to.include(badge.state);
          expect(textOf(badge)).to.equal('Tavoitteemme');
        });
      });
    }

    it('does not stay broken', async () => {
      await consoleOf(async () => {
        const badge = await page('<ilmi-goal-badge goal="sahko-2028"></ilmi-goal-badge>', {
          data: { ilmi: '2.0' },
        });
        expect(badge.state).to.equal('error');
        badge.data = example;
        await badge.updateComplete;
        expect(badge.state).to.equal('ready');
        expect(part(badge, '[part=title]')).to.equal('Sähkönkulutus −20 % vuoteen 2028 mennessä');
      });
    });
  });
});
