import { expect } from '@open-wc/testing';
import { IlmiErrorEvent, IlmiLoadEvent } from '../base/index.js';
import { goalAttributes } from '../goal/goal.types.js';
import { shownText, visibleText } from '../testing/said.js';
import { describeStrict } from '../testing/strict.js';
import { consoleOf, nextTask } from '../testing/watch.js';
import { exampleDocument, press } from '../testing/wtr.js';
import type {} from '../define/progress-tracker.js';
import { IlmiProgressTracker } from './progress-tracker.js';
import { type ProgressTrackerView, progressTrackerViews } from './progress-tracker.types.js';

IlmiProgressTracker.define();
const example = await exampleDocument();
const ids = (example.goals as { id: string }[]).map(({ id }) => id);
const languages = ['fi', 'sv', 'en'] as const;
type Lang = (typeof languages)[number];

const day = IlmiProgressTracker.today;
before(() => {
  IlmiProgressTracker.today = () => '2026-11-24';
});
after(() => {
  IlmiProgressTracker.today = day;
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
const own = (more = '') => `<ilmi-progress-tracker ${ownGoal} ${more}></ilmi-progress-tracker>`;

/** Puts markup into a page and waits for its first tracker. */
async function page(
  markup: string,
  properties: object = {},
  lang = 'fi',
): Promise<IlmiProgressTracker> {
  const box = document.createElement('div');
  box.dataset.test = '';
  box.lang = lang;
  box.innerHTML = markup;
  const tracker = box.querySelector('ilmi-progress-tracker')!;
  Object.assign(tracker, properties);
  document.body.append(box);
  await tracker.updateComplete;
  return tracker;
}
const shown = (goal: string, view: string, lang = 'fi', data: unknown = example) =>
  page('<ilmi-progress-tracker></ilmi-progress-tracker>', { goal, view, data }, lang);

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const textOf = (tracker: Element) => plain(shownText(tracker));
const at = <T extends Element = HTMLElement>(tracker: Element, selector: string) =>
  tracker.shadowRoot!.querySelector<T>(selector);
const all = (tracker: Element, selector: string) => [
  ...tracker.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const part = (tracker: Element, selector: string) =>
  plain(at(tracker, selector)?.textContent ?? '');
const meter = (tracker: Element) => at(tracker, '[role=meter]');
const tableOf = (tracker: Element) =>
  [...tracker.shadowRoot!.querySelectorAll('tr')].map((row) =>
    [...row.children].map(({ textContent }) => plain(textContent)).join(' | '),
  );
/** Which drawing is shown. */
const drawn = (tracker: Element): string =>
  Object.entries({
    bar: '.ilmi-bar',
    ring: '.ilmi-ring',
    pathway: '.ilmi-chart',
    steps: '.ilmi-steps',
  })
    .filter(([, selector]) => at(tracker, selector))
    .map(([name]) => name)
    .join(' ');

const bare = '<ilmi-progress-tracker organization-name="Esimerkki Oy" goal-title="Sähkönkulutus"';

describe('<ilmi-progress-tracker>', () => {
  describe('defaults', () => {
    it('needs a title only', async () => {
      const tracker = await page(`<ilmi-progress-tracker goal-title="x"></ilmi-progress-tracker>`);
      expect(tracker.state).to.equal('ready');
      expect(part(tracker, '[part=title]')).to.equal('x');
      expect(textOf(tracker)).to.contain('Luvut ei vielä lukuja');
      expect(textOf(tracker)).to.contain('Tarkastus riippumatonta tarkastusta ei ole kirjattu');
    });

    it('is a bar, with a heading of level 3', async () => {
      const tracker = await page(own());
      expect(tracker.view).to.equal(undefined);
      expect(drawn(tracker)).to.equal('bar');
      expect(at(tracker, '[role=heading]')!.getAttribute('aria-level')).to.equal('3');
    });

    it('reflects nothing to attributes', async () => {
      const tracker = await page('<ilmi-progress-tracker></ilmi-progress-tracker>', {
        goalTitle: 'Sähkö',
        view: 'ring',
      });
      expect(tracker.getAttributeNames()).to.deep.equal([]);
    });

    it('is an element with a version', () => {
      expect(IlmiProgressTracker.version).to.equal('0.1.0');
      expect(IlmiProgressTracker.tag).to.equal('ilmi-progress-tracker');
    });
  });

  describe('attributes and properties', () => {
    it('says everything that attributes can tell', async () => {
      const tracker = await page(
        own(
          'accounting="usage" scopes="1, 2" recorded-by="Esimerkkiverkosto" status="pledged" valid-from="2026-06-01" valid-until="2027-05-31" latest-quality="measured" plan-href="https://esimerkki.example.org/ilmasto/"',
        ),
      );
      expect(textOf(tracker)).to.equal(
        'Esimerkki Oy Koko organisaatio, scope 1+2 Voimassa Sähkönkulutus −20 % vuoteen 2028 mennessä ' +
          '32 % tavoitteesta, 25 % ajasta kulunut 25 % ajasta ' +
          'Lähtötaso 2024 120 MWh Viimeisin 2025 112,4 MWh Tavoite 2028 96 MWh ' +
          'Etenee vähintään tasaista tahtia ' +
          'Luvut Esimerkki Oy, sähkömittarit, 2025, mitattu. Ilman lämmitystä ' +
          'Tarkastus Mallitarkastus Oy, 12.3.2026; tiedon antoi Esimerkki Oy ' +
          'Suunnitelma · Luvattu · Voimassa 1.6.2026–31.5.2027 · Kirjannut Esimerkkiverkosto · Tavoitteen tiedot',
      );
    });

    it('draws base, latest figure and target of attributes as a pathway', async () => {
      const tracker = await page(own('view="pathway" latest-quality="preliminary"'));
      expect(all(tracker, '.ilmi-tag').map((tag) => plain(tag.textContent))).to.deep.equal([
        '2024 · 120',
        'Tavoite 2028 · 96',
        '2025 · 112,4',
      ]);
      expect(part(tracker, '.ilmi-figure .ilmi-note')).to.equal('MWh');
      expect(tableOf(tracker)).to.deep.equal([
        'Ajankohta | Luvut | Tavoite',
        '2024 | 120 MWh | 120 MWh',
        '2025 | 112,4 MWh, ennakkotieto | –',
        '2028 | – | 96 MWh',
      ]);
    });

    it('has a property for every attribute', async () => {
      const tracker = await page(own());
      tracker.goalTitle = 'Lämmönkulutus';
      tracker.targetChange = -30;
      tracker.latestValue = null;
      tracker.latestYear = undefined;
      await tracker.updateComplete;
      expect(part(tracker, '[part=title]')).to.equal('Lämmönkulutus −30 % vuoteen 2028 mennessä');
      expect(textOf(tracker)).to.not.contain('112,4');
      for (const attribute of [...goalAttributes, 'view']) {
        const property = attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
        expect(property in tracker, attribute).to.equal(true);
      }
    });

    it('changes its view', async () => {
      const tracker = await page(own());
      const drawings = [];
      for (const view of ['ring', 'pathway', 'milestones', 'bar', null, undefined] as const) {
        tracker.view = view;
        await tracker.updateComplete;
        drawings.push(drawn(tracker));
      }
      tracker.setAttribute('view', 'ring');
      await tracker.updateComplete;
      drawings.push(drawn(tracker));
      tracker.removeAttribute('view');
      await tracker.updateComplete;
      drawings.push(drawn(tracker));
      expect(drawings).to.deep.equal([
        'ring',
        'pathway',
        'bar',
        'bar',
        'bar',
        'bar',
        'ring',
        'bar',
      ]);
    });

    /** What each view draws, where the goal has something for it. */
    const drawings: Record<string, Partial<Record<ProgressTrackerView, string>>> = {
      'pirkanmaa-2030': { bar: 'bar', ring: 'ring', pathway: 'pathway', milestones: 'bar' },
      'lampo-2030': { bar: 'bar', ring: 'ring', pathway: 'pathway', milestones: 'bar' },
      'lajittelu-2027': { bar: 'bar', ring: 'ring', pathway: 'bar', milestones: 'steps' },
      'kunta-energia': { bar: '', ring: '', pathway: 'pathway', milestones: '' },
      'ajot-2026': { bar: '', ring: '', pathway: 'pathway', milestones: '' },
      'paperi-2030': { bar: '', ring: '', pathway: 'pathway', milestones: '' },
      'akaa-2030': { bar: '', ring: '', pathway: '', milestones: '' },
      'neutraali-2035': { bar: '', ring: '', pathway: '', milestones: '' },
      'etatyo-2026': { bar: '', ring: '', pathway: '', milestones: '' },
    };
    for (const [goal, expected] of Object.entries(drawings)) {
      it(`draws what there is, and else a bar: ${goal}`, async () => {
        const is: Record<string, string> = {};
        for (const view of progressTrackerViews) is[view] = drawn(await shown(goal, view));
        expect(is).to.deep.equal(expected);
      });
    }

    it('shows steps beside figures', async () => {
      const data = await exampleDocument();
      const goal = data.goals.find(({ id }: { id: string }) => id === 'sahko-2028');
      goal.milestones = [
        { title: 'Valaisimet', due: '2026-01-31', done: '2026-01-15' },
        { title: 'Pumput', due: '2026-10-31' },
        { title: 'Moottorit' },
      ];
      const tracker = await shown('sahko-2028', 'milestones', 'fi', data);
      expect(
        all(tracker, 'li').map((step) => [step.className, plain(step.textContent)]),
      ).to.deep.equal([
        ['ilmi-step-done', 'Valaisimet Tehty 15.1.2026'],
        ['ilmi-step-late', 'Pumput Myöhässä, piti tehdä viimeistään 31.10.2026'],
        ['ilmi-step-due', 'Moottorit'],
      ]);
      expect(part(tracker, '.ilmi-standing')).to.equal('−6,3 % 2024–2025 · tavoite: −20 %');
      expect(part(tracker, '.ilmi-comparison')).to.equal('32 % tavoitteesta, 25 % ajasta kulunut');
    });

    it('has an own shape for each state of a step', async () => {
      const data = await exampleDocument();
      const goal = data.goals.find(({ id }: { id: string }) => id === 'lajittelu-2027');
      goal.milestones[3].due = '2026-10-31';
      const tracker = await shown('lajittelu-2027', 'milestones', 'fi', data);
      const shapes = all(tracker, '.ilmi-steps li').map((step) =>
        step.querySelector('path')!.getAttribute('d'),
      );
      expect(new Set(shapes).size).to.equal(3);
      expect([shapes[0] === shapes[1], shapes[1] === shapes[2]]).to.deep.equal([true, true]);
    });

    it('sets the level of its heading in every view', async () => {
      for (const view of progressTrackerViews) {
        const tracker = await shown('pirkanmaa-2030', view);
        tracker.headingLevel = 2;
        await tracker.updateComplete;
        expect(at(tracker, '[role=heading]')!.getAttribute('aria-level'), view).to.equal('2');
      }
    });

    it('links only what it should, in every view', async () => {
      for (const view of progressTrackerViews) {
        const tracker = await page(own(`view="${view}"`));
        const links = [...tracker.shadowRoot!.querySelectorAll('a')];
        expect(links.map(({ textContent, href }) => [textContent, href])).to.deep.equal([
          ['Esimerkki Oy, sähkömittarit', 'https://esimerkki.example.org/luvut/'],
          ['Tavoitteen tiedot', 'https://esimerkki.example.org/tavoite/'],
        ]);
      }
    });

    it('marks the interim targets on its bar and in its chart', async () => {
      const bar = await shown('lampo-2030', 'bar');
      // The second pin is the time's.
      expect(all(bar, '.ilmi-pin').map((stage) => stage.getAttribute('cx'))).to.deep.equal([
        '66.67%',
        '50%',
      ]);
      const chart = await shown('lampo-2030', 'pathway');
      expect(
        all(chart, '.ilmi-stage, .ilmi-aim').map((stage) =>
          ['cx', 'cy'].map((name) => stage.getAttribute(name)),
        ),
      ).to.deep.equal([
        ['69.99%', '4.85em'],
        ['100%', '3.43em'],
      ]);
    });

    it('draws figures without credits as a line of their own', async () => {
      const data = await exampleDocument();
      const goal = data.goals.find(({ id }: { id: string }) => id === 'havikki-2026');
      for (const figure of goal.observations) figure.valueWithoutCredits = figure.value + 100;
      const tracker = await shown('havikki-2026', 'pathway', 'fi', data);
      expect(all(tracker, '.ilmi-gross')).to.have.length(1);
      expect(tableOf(tracker)).to.deep.equal([
        'Ajankohta | Luvut | Ilman päästöhyvityksiä | Tavoite',
        '2023 | 5 200 kg | – | 5 200 kg',
        '2024 | 5 100 kg | 5 200 kg | –',
        '2025 | 4 980 kg, arvio | 5 080 kg | –',
        '2027 | – | – | 3 900 kg',
      ]);
    });
  });

  describe('provenance', () => {
    type Words = Record<Lang, string>;
    const same = (text: string): Words => ({ fi: text, sv: text, en: text });
    /** Whose figures, of which year, with which note. `null`: none. Steps are somebody's word. */
    const evidence: Record<string, [source: Words, year: string, note?: Words] | 'steps' | null> = {
      'pirkanmaa-2030': [
        same('SYKE'),
        '2024',
        {
          fi: 'SYKEn maakunnan yhteissumma; laskentatapaa ei kerrota',
          sv: 'SYKE:s totalsumma för landskapet; beräkningsvarianten anges inte',
          en: "SYKE's regional total; calculation variant not stated",
        },
      ],
      'akaa-2030': null,
      'punkalaidun-2030': null,
      'palkane-2030': null,
      'sastamala-2030': null,
      'urjala-2030': null,
      'valkeakoski-2030': null,
      'sahko-2028': [
        {
          fi: 'Esimerkki Oy, sähkömittarit',
          sv: 'Esimerkki Oy, elmätare',
          en: 'Esimerkki Oy, electricity meters',
        },
        '2025',
      ],
      'havikki-2026': [same('Mallileipomo Oy'), '2025'],
      'lajittelu-2027': 'steps',
      'ajot-2026': [
        {
          fi: 'Kokeilu Tmi, ajopäiväkirja',
          sv: 'Kokeilu Tmi, körjournal',
          en: 'Kokeilu Tmi, driving log',
        },
        '2024',
      ],
      'lampo-2030': [same('Esimerkkitalot Oy'), '2025'],
      'omiva-2024': [same('Esimerkkitalot Oy'), '2024'],
      'neutraali-2035': null,
      'taukokaynti-2027': [same('Keksitty Kuljetus Oy'), '2025'],
      'etatyo-2026': null,
      'biokaasu-2029': null,
      'kunta-energia': [
        { fi: 'Esimerkkikunta', sv: 'Exempelkommunen', en: 'Example municipality' },
        '2025',
      ],
      'paperi-2030': [
        { fi: 'Esimerkkikunta', sv: 'Exempelkommunen', en: 'Example municipality' },
        '2025',
      ],
    };
    const noFigures: Words = {
      fi: 'ei vielä lukuja',
      sv: 'inga siffror ännu',
      en: 'no figures yet',
    };
    const steps: Words = {
      fi: 'vaiheet organisaation ilmoituksen mukaan',
      sv: 'stegen enligt organisationen',
      en: 'steps as reported by the organisation',
    };
    const noCheck: Words = {
      fi: 'riippumatonta tarkastusta ei ole kirjattu',
      sv: 'ingen oberoende granskning registrerad',
      en: 'no independent check recorded',
    };
    const checked: Words = {
      fi: 'Mallitarkastus Oy, 12.3.2026 (eteneminen)',
      sv: 'Mallitarkastus Oy, 12 mars 2026 (framstegen)',
      en: 'Mallitarkastus Oy, 12 March 2026 (progress)',
    };

    it('is tested for every goal of the example', () => {
      expect(Object.keys(evidence)).to.deep.equal(ids);
    });

    for (const [goal, figures] of Object.entries(evidence)) {
      for (const view of progressTrackerViews) {
        it(`is on the screen: ${goal}, ${view}`, async () => {
          const lines = await consoleOf(async () => {
            for (const lang of languages) {
              const tracker = await shown(goal, view, lang);
              expect(tracker.state).to.equal('ready');
              expect(at(tracker, '.ilmi-root')!.lang).to.equal(lang);
              const text = visibleText(tracker);
              if (figures === 'steps') expect(text).to.contain(steps[lang]);
              else if (figures) {
                const [source, year, note] = figures;
                expect(text).to.contain(`${source[lang]}, ${year}`);
                if (note) expect(text).to.contain(note[lang]);
              } else expect(text).to.contain(noFigures[lang]);
              expect(text).to.contain(goal === 'sahko-2028' ? checked[lang] : noCheck[lang]);
              expect(text).to.not.match(/NaN|Infinity|undefined|null|\[object/);
            }
          });
          expect(lines).to.deep.equal([]);
        });
      }
    }

    for (const view of progressTrackerViews) {
      it(`is on the screen with attributes alone: ${view}`, async () => {
        const text = visibleText(await page(own(`view="${view}"`)));
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
      box.innerHTML =
        '<ilmi-progress-tracker goal="sahko-2028" view="pathway"><p>Tavoitteemme</p></ilmi-progress-tracker>';
      const tracker = box.querySelector('ilmi-progress-tracker')!;
      tracker.source = source;
      document.body.append(box);
      await nextTask();
      expect(tracker.state).to.equal('loading');
      expect(textOf(tracker)).to.equal('Tavoitteemme');
      answer(example);
      await tracker.updateComplete;
      expect(tracker.state).to.equal('ready');
      expect(textOf(tracker)).to.not.contain('Tavoitteemme');
      expect(drawn(tracker)).to.equal('pathway');
      expect(tracker.innerHTML).to.equal('<p>Tavoitteemme</p>');
    });

    it('shows its children again when it loses its goal', async () => {
      const tracker = await page(
        '<ilmi-progress-tracker goal="sahko-2028"><p>Tavoitteemme</p></ilmi-progress-tracker>',
        { data: example },
      );
      expect(textOf(tracker)).to.not.contain('Tavoitteemme');
      await consoleOf(async () => {
        tracker.goal = 'poistettu';
        await tracker.updateComplete;
      });
      expect(textOf(tracker)).to.equal('Tavoitteemme');
    });
  });

  describe('states', () => {
    it('is ready with its attributes, at once', async () => {
      const tracker = await page(own());
      expect(tracker.state).to.equal('ready');
      expect(tracker.matches(':state(ready)')).to.equal(true);
    });

    it('is empty when the document has no such goal, in words', async () => {
      const lines = await consoleOf(async () => {
        const tracker = await page(
          '<ilmi-progress-tracker id="nobody" goal="nobody"></ilmi-progress-tracker>',
          { data: example },
        );
        expect(tracker.matches(':state(empty)')).to.equal(true);
        expect(textOf(tracker)).to.equal('Tietoja ei löytynyt');
      });
      expect(lines).to.deep.equal([
        'error: Ilmi: <ilmi-progress-tracker id="nobody">: the data has nothing for it; the fallback is shown',
      ]);
    });

    it('is in error without a title, in words', async () => {
      const lines = await consoleOf(async () => {
        const tracker = await page(
          '<ilmi-progress-tracker id="untitled" unit="MWh"></ilmi-progress-tracker>',
        );
        expect(tracker.matches(':state(error)')).to.equal(true);
        expect(textOf(tracker)).to.equal('Tietojen haku ei onnistunut');
      });
      expect(lines).to.deep.equal([
        'error: Ilmi: <ilmi-progress-tracker id="untitled">: no data: set src, or put it into <ilmi-network src="…">; the fallback is shown',
      ]);
    });
  });

  describeStrict('ilmi-progress-tracker', 'view', progressTrackerViews);

  describe('strict, with attributes alone', () => {
    it('is never drawn', async () => {
      const lines = await consoleOf(async () => {
        const tracker = await page(own('status="withdrawn"'));
        expect(textOf(tracker)).to.contain('32 % tavoitteesta');
        expect(textOf(tracker)).to.not.contain('Tietoja puuttuu');
      });
      expect(lines).to.deep.equal([]);
    });
  });

  describe('events', () => {
    it('tells that it shows its goal, once, and not for another view', async () => {
      const events: Event[] = [];
      const listen = (event: Event) => void events.push(event);
      document.addEventListener('ilmi-load', listen);
      await page(own());
      const tracker = await shown('sahko-2028', 'bar');
      tracker.view = 'pathway';
      await tracker.updateComplete;
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
      await consoleOf(() =>
        page('<ilmi-progress-tracker id="told" unit="MWh"></ilmi-progress-tracker>'),
      );
      document.removeEventListener('ilmi-error', listen);
      expect(events).to.have.length(1);
      expect(events[0]).to.be.instanceOf(IlmiErrorEvent);
    });
  });

  describe('accessibility', () => {
    const levels: Record<string, [now: string, text: string]> = {
      '112.4': ['32', '32 % tavoitteesta, 25 % ajasta kulunut, luvut 2025'],
      '84': ['100', '150 % tavoitteesta, 25 % ajasta kulunut, luvut 2025'],
      '132': ['0', '50 % matkasta väärään suuntaan, 25 % ajasta kulunut, luvut 2025'],
      '1200000': ['0', '4 999 500 % matkasta väärään suuntaan, 25 % ajasta kulunut, luvut 2025'],
      '96.1': ['100', '99,6 % tavoitteesta, 25 % ajasta kulunut, luvut 2025'],
      '119.9': ['0', '0,4 % tavoitteesta, 25 % ajasta kulunut, luvut 2025'],
    };
    for (const [level, [now, text]] of Object.entries(levels)) {
      it(`has a meter from 0 to 100 that tells the truth in words: ${level} MWh`, async () => {
        for (const view of ['bar', 'ring']) {
          const tracker = await page(own(`view="${view}"`), { latestValue: level });
          const { ariaLabel, ariaValueMin, ariaValueMax, ariaValueNow, ariaValueText } =
            meter(tracker)!;
          expect([ariaLabel, ariaValueMin, ariaValueMax]).to.deep.equal(['Eteneminen', '0', '100']);
          expect(ariaValueNow).to.equal(now);
          expect(plain(ariaValueText!)).to.equal(text);
        }
      });
    }

    const rings: Record<string, [dash: string, pattern: string, text: string]> = {
      '112.4': ['31.7 100', 'ilmi-done', '32 %'],
      '84': ['100 100', 'ilmi-done', '150 %'],
      '132': [`${'2 1 '.repeat(16)}2 100`, 'ilmi-off', '−50 %'],
    };
    for (const [level, [dash, pattern, text]] of Object.entries(rings)) {
      it(`tells the direction in its ring not by colour alone: ${level} MWh`, async () => {
        const tracker = await page(own('view="ring"'), { latestValue: level });
        const [, , filled] = all(tracker, '.ilmi-ring circle');
        expect(filled!.getAttribute('class')).to.equal(`ilmi-circle ${pattern}`);
        expect(filled!.getAttribute('stroke-dasharray')).to.equal(dash);
        expect(part(tracker, '.ilmi-share')).to.equal(text);
      });
    }

    it('does not put the part of a wrong way first in a bar: it would look like progress', async () => {
      const tracker = await page(own(), { latestValue: '132' });
      expect(part(tracker, '[part=number]')).to.equal('+10 %');
      expect(part(tracker, '.ilmi-comparison')).to.equal(
        '50 % matkasta väärään suuntaan, 25 % ajasta kulunut',
      );
      expect(textOf(tracker).split('väärään suuntaan')).to.have.length(2);
    });

    const summaries: Record<string, Record<Lang, string>> = {
      'pirkanmaa-2030': {
        fi: 'Lähtötaso 2007: 5 311 kt CO₂-ekv.; Viimeisin 2024: 2 465 kt CO₂-ekv.; Tavoite 2030: 1 062 kt CO₂-ekv.; 67 % tavoitteesta, 74 % ajasta kulunut',
        sv: 'Utgångsnivå 2007: 5 311 kton CO₂e; Senaste 2024: 2 465 kton CO₂e; Mål 2030: 1 062 kton CO₂e; 67 % av målet, 74 % av tiden har gått',
        en: 'Start 2007: 5,311 kt CO₂e; Latest 2024: 2,465 kt CO₂e; Goal 2030: 1,062 kt CO₂e; 67% of the goal, 74% of the time gone',
      },
      'kunta-energia': {
        fi: 'Lähtötaso 2020: 14,2 GWh; Viimeisin 2025: 12,8 GWh',
        sv: 'Utgångsnivå 2020: 14,2 GWh; Senaste 2025: 12,8 GWh',
        en: 'Start 2020: 14.2 GWh; Latest 2025: 12.8 GWh',
      },
      'paperi-2030': {
        fi: 'Lähtötaso 2022: 2 600 kg; Viimeisin 2025: 2 480 kg; Tavoite 2030: 2 600 kg',
        sv: 'Utgångsnivå 2022: 2 600 kg; Senaste 2025: 2 480 kg; Mål 2030: 2 600 kg',
        en: 'Start 2022: 2,600 kg; Latest 2025: 2,480 kg; Goal 2030: 2,600 kg',
      },
    };
    const tables: Record<string, Record<Lang, string[]>> = {
      'kunta-energia': {
        fi: [
          'Ajankohta | Luvut',
          '2020 | 14,2 GWh',
          '2024 | 13,1 GWh',
          '2025 | 12,8 GWh, ennakkotieto',
        ],
        sv: [
          'Tidpunkt | Siffror',
          '2020 | 14,2 GWh',
          '2024 | 13,1 GWh',
          '2025 | 12,8 GWh, preliminär uppgift',
        ],
        en: [
          'When | Figures',
          '2020 | 14.2 GWh',
          '2024 | 13.1 GWh',
          '2025 | 12.8 GWh, preliminary',
        ],
      },
      'havikki-2026': {
        fi: [
          'Ajankohta | Luvut | Tavoite',
          '2023 | 5 200 kg | 5 200 kg',
          '2024 | 5 100 kg | –',
          '2025 | 4 980 kg, arvio | –',
          '2027 | – | 3 900 kg',
        ],
        sv: [
          'Tidpunkt | Siffror | Mål',
          '2023 | 5 200 kg | 5 200 kg',
          '2024 | 5 100 kg | –',
          '2025 | 4 980 kg, uppskattning | –',
          '2027 | – | 3 900 kg',
        ],
        en: [
          'When | Figures | Goal',
          '2023 | 5,200 kg | 5,200 kg',
          '2024 | 5,100 kg | –',
          '2025 | 4,980 kg, estimate | –',
          '2027 | – | 3,900 kg',
        ],
      },
    };
    for (const lang of languages) {
      for (const [goal, texts] of Object.entries(summaries)) {
        it(`has a chart with a summary: ${goal}, ${lang}`, async () => {
          const tracker = await shown(goal, 'pathway', lang);
          const chart = at(tracker, '[part=chart]')!;
          expect(chart.getAttribute('role')).to.equal('img');
          expect(plain(chart.getAttribute('aria-label')!)).to.equal(texts[lang]);
          for (const svg of chart.querySelectorAll(':scope > svg'))
            expect(svg.getAttribute('aria-hidden')).to.equal('true');
        });
      }
      for (const [goal, rows] of Object.entries(tables)) {
        it(`has its figures as a table: ${goal}, ${lang}`, async () => {
          const tracker = await shown(goal, 'pathway', lang);
          expect(tableOf(tracker)).to.deep.equal(rows[lang]);
        });
      }
    }

    it('has a summary of a single figure, too', async () => {
      const data = await exampleDocument();
      const goal = data.goals.find(({ id }: { id: string }) => id === 'kunta-energia');
      delete goal.baseline;
      goal.observations = goal.observations.slice(-1);
      const tracker = await shown('kunta-energia', 'pathway', 'fi', data);
      const label = plain(at(tracker, '[part=chart]')!.getAttribute('aria-label')!);
      expect(label).to.contain('2025').and.to.contain('12,8 GWh');
    });

    it('has every figure of the document in its table', async () => {
      const tracker = await shown('pirkanmaa-2030', 'pathway', 'en');
      const rows = tableOf(tracker);
      expect(rows).to.have.length(1 + 18 + 1);
      expect(rows.slice(0, 4)).to.deep.equal([
        'When | Figures | Goal',
        '2007 | 5,311 kt CO₂e | 5,311 kt CO₂e',
        '2008 | 4,776 kt CO₂e | –',
        '2009 | 4,481 kt CO₂e | –',
      ]);
      expect(rows.slice(-2)).to.deep.equal([
        '2024 | 2,465 kt CO₂e | –',
        '2030 | – | 1,062 kt CO₂e',
      ]);
      const [line] = all(tracker, '.ilmi-path');
      expect(line!.getAttribute('points')!.split(' ')).to.have.length(18);
    });

    it('has heads of rows and columns in its table', async () => {
      const tracker = await shown('havikki-2026', 'pathway');
      const scopes = (selector: string) =>
        all(tracker, selector).map((cell) =>
          [cell.localName, cell.getAttribute('scope')].join(' '),
        );
      expect(scopes('thead tr > *')).to.deep.equal(['th col', 'th col', 'th col']);
      expect(scopes('tbody tr:first-child > *')).to.deep.equal(['th row', 'td ', 'td ']);
    });

    it('opens its table with the keyboard', async function () {
      const tracker = await shown('havikki-2026', 'pathway');
      const details = at<HTMLDetailsElement>(tracker, 'details')!;
      const summary = at(tracker, 'summary')!;
      expect(details.open).to.equal(false);
      expect(plain(summary.textContent)).to.equal('Näytä taulukkona');
      summary.focus();
      expect(tracker.shadowRoot!.activeElement).to.equal(summary);
      expect(summary.getBoundingClientRect().height).to.be.at.least(23.9);
      if (press) {
        await press('Enter');
        expect(details.open).to.equal(true);
        await press('Space');
        expect(details.open).to.equal(false);
      }
      summary.click();
      expect(details.open).to.equal(true);
      expect(at(tracker, 'table')!.getBoundingClientRect().height).to.be.above(50);
    });

    it('keeps its table open when the data changes', async () => {
      const tracker = await page(own('view="pathway"'));
      at(tracker, 'summary')!.click();
      tracker.latestValue = '110';
      await tracker.updateComplete;
      expect(at<HTMLDetailsElement>(tracker, 'details')!.open).to.equal(true);
      expect(tableOf(tracker)[2]).to.equal('2025 | 110 MWh | –');
    });

    it('has no summary or table where it has no chart', async () => {
      for (const view of ['bar', 'ring', 'milestones']) {
        const tracker = await shown('havikki-2026', view);
        expect(at(tracker, 'details, table, [role=img]'), view).to.not.exist;
      }
    });

    it('has its steps in a list, in their order', async () => {
      const tracker = await shown('lajittelu-2027', 'milestones', 'sv');
      expect(at(tracker, 'ol')!.querySelectorAll('li')).to.have.length(5);
      expect(all(tracker, 'li').map((step) => plain(step.textContent))).to.deep.equal([
        'Kärl anskaffade Klart 20 mars 2026',
        'Anvisningar för talkofolket Klart 4 juni 2026',
        'Sommarfest med sortering Klart 18 juli 2026',
        'Avtal med partner Senast 31 mars 2027',
        'Resultaten publicerade Senast 31 december 2027',
      ]);
    });

    it('shows the levels under a narrow chart, and beside the points of a wide one', async () => {
      for (const [width, tags, ends] of [
        [300, false, true],
        [700, true, false],
      ] as const) {
        const tracker = await page(`<div style="width: ${width}px">${own('view="pathway"')}</div>`);
        expect(at(tracker, '.ilmi-tag')!.getBoundingClientRect().width > 0, 'tags').to.equal(tags);
        expect(at(tracker, '.ilmi-ends')!.offsetHeight > 0, 'ends').to.equal(ends);
      }
    });

    for (const [where, widths] of [
      ['as narrow as labels go', [390]],
      ['wide', [440, 520, 640, 900]],
    ] as const) {
      for (const id of ids) {
        it(`has labels in its chart that cover no other, ${where}: ${id}`, async () => {
          for (const lang of languages) {
            for (const width of widths) {
              const tracker = await page(
                `<div style="width: ${width}px"><ilmi-progress-tracker></ilmi-progress-tracker></div>`,
                { goal: id, view: 'pathway', data: example },
                lang,
              );
              checkLabels(tracker, `${width} px, ${lang}`);
              tracker.closest('[data-test]')!.remove();
            }
          }
        });
      }
    }

    for (const width of [440, 640]) {
      it(`has labels of days that cover no other, in ${width} px`, async () => {
        const data = await exampleDocument();
        const goal = data.goals.find(({ id }: { id: string }) => id === 'havikki-2026');
        goal.baseline = { date: '2023-09-30', value: 5200 };
        goal.target = { date: '2028-09-30', value: 3900 };
        goal.observations = [{ date: '2025-09-30', value: 4980 }];
        for (const lang of languages) {
          const tracker = await page(
            `<div style="width: ${width}px"><ilmi-progress-tracker></ilmi-progress-tracker></div>`,
            { goal: 'havikki-2026', view: 'pathway', data },
            lang,
          );
          checkLabels(tracker, `${width} px, ${lang}`);
        }
      });
    }

    function checkLabels(tracker: Element, what: string): void {
      const card = at(tracker, 'article');
      const outer = card!.getBoundingClientRect();
      const texts = [...tracker.shadowRoot!.querySelectorAll<SVGTextElement>('.ilmi-chart text')]
        .filter((text) => text.getBoundingClientRect().width)
        .map((text) => {
          // Not the client rectangle: Firefox adds the seam around the letters to it.
          const { x, y, width, height } = text.getBBox();
          const { a, d, e, f } = text.getScreenCTM()!;
          const box = new DOMRect(x * a + e, y * d + f, width * a, height * d);
          return { text: text.textContent, box };
        });
      for (const [index, { text, box }] of texts.entries()) {
        expect(box.left, `${what}: ${text}`).to.be.at.least(outer.left);
        expect(box.right, `${what}: ${text}`).to.be.at.most(outer.right);
        for (const other of texts.slice(index + 1)) {
          const x = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const y = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          // The boxes of two lines of text may touch, since they are higher than the letters.
          expect(x > 1 && y > box.height / 3, `${what}: ${text} and ${other.text}`).to.equal(false);
        }
      }
    }
  });

  describe('language and direction', () => {
    it('changes with its own language, in every view', async () => {
      for (const view of progressTrackerViews) {
        const tracker = await shown('sahko-2028', view, 'en');
        tracker.lang = 'fi';
        await tracker.updateComplete;
        expect(part(tracker, '[part=title]')).to.equal('Sähkönkulutus −20 % vuoteen 2028 mennessä');
        tracker.lang = 'sv';
        await tracker.updateComplete;
        expect(part(tracker, '[part=title]')).to.equal('Elförbrukningen −20 % till år 2028');
        tracker.removeAttribute('lang');
        await tracker.updateComplete;
        expect(part(tracker, '[part=title]')).to.equal('Electricity use −20% by 2028');
      }
    });

    it('marks steps that are in another language', async () => {
      const data = await exampleDocument();
      const goal = data.goals.find(({ id }: { id: string }) => id === 'lajittelu-2027');
      goal.milestones[0].title = { fi: 'Astiat hankittu' };
      const tracker = await shown('lajittelu-2027', 'milestones', 'sv', data);
      const marked = all(tracker, 'li [lang]');
      expect(marked.map((node) => `${node.lang}: ${node.textContent}`)).to.deep.equal([
        'fi: Astiat hankittu',
      ]);
    });

    it('keeps its drawings from left to right on a page from right to left', async () => {
      for (const [view, selector] of [
        ['bar', '.ilmi-bar'],
        ['pathway', '.ilmi-chart'],
      ] as const) {
        const tracker = await page(`<div dir="rtl">${own(`view="${view}"`)}</div>`);
        expect(getComputedStyle(at(tracker, selector)!).direction, view).to.equal('ltr');
        expect(getComputedStyle(at(tracker, '[part=title]')!).direction).to.equal('rtl');
      }
    });
  });

  describe('misuse', () => {
    const junk = /NaN|Infinity|undefined|null|\[object/;

    it('tells once that it does not know a view, and draws a bar', async () => {
      const lines = await consoleOf(async () => {
        const tracker = await page(own('id="bogus" view="bogus"'));
        expect(tracker.state).to.equal('ready');
        expect(drawn(tracker)).to.equal('bar');
        tracker.requestUpdate();
        await tracker.updateComplete;
        tracker.headingLevel = 2;
        await tracker.updateComplete;
      });
      expect(lines).to.deep.equal([
        'warn: Ilmi: <ilmi-progress-tracker id="bogus">: view="bogus" is not known; it is one of bar, ring, pathway, milestones',
      ]);
    });

    it('says nothing about a view that it knows', async () => {
      const lines = await consoleOf(async () => {
        for (const view of [...progressTrackerViews, '']) await page(own(`view="${view}"`));
      });
      expect(lines).to.deep.equal([]);
    });

    it('is not confused by names of object methods', async () => {
      for (const view of ['constructor', 'toString', '__proto__']) {
        const lines = await consoleOf(async () => {
          expect(drawn(await page(own(`id="${view}" view="${view}"`)))).to.equal('bar');
        });
        expect(lines).to.have.length(1);
      }
    });

    for (const name of ['latest-value', 'baseline-value', 'target-change']) {
      for (const value of ['abc', '1e999', 'NaN', '5,3']) {
        it(`${name}="${value}" is told once and left out, in every view`, async () => {
          for (const view of progressTrackerViews) {
            const id = `${name}-${value.replace(/\W/g, '_')}-${view}`;
            const lines = await consoleOf(async () => {
              const tracker = await page(own(`id="${id}" view="${view}"`));
              tracker.setAttribute(name, value);
              await tracker.updateComplete;
              expect(tracker.state).to.equal('ready');
              expect(textOf(tracker)).to.not.match(junk);
              expect(tracker.shadowRoot!.innerHTML).to.not.match(/NaN|Infinity|undefined/);
            });
            const about = lines.filter((line) => line.includes(`${name}="${value}"`));
            expect(about).to.deep.equal([
              `warn: Ilmi: <ilmi-progress-tracker id="${id}">: ${name}="${value}" is not a number; write it like -1234.5`,
            ]);
          }
        });
      }
    }

    for (const name of ['baseline-value', 'latest-value', 'target-change', 'baseline-year']) {
      it(`bears that ${name} is missing, in every view`, async () => {
        for (const view of progressTrackerViews) {
          await consoleOf(async () => {
            const tracker = await page(own(`view="${view}"`));
            tracker.removeAttribute(name);
            await tracker.updateComplete;
            expect(tracker.state).to.equal('ready');
            expect(textOf(tracker)).to.not.match(junk);
            expect(tracker.shadowRoot!.innerHTML).to.not.match(/NaN|Infinity|undefined/);
          });
        }
      });
    }

    for (const [base, latest, change] of [
      ['0', '0', '-20'],
      ['120', '0', '-100'],
      ['120', '-999999999999', '-20'],
      ['1000000000', '0.001', '-99.9'],
      ['0.001', '1000000000', '-20'],
      ['-5', '5', '10'],
      ['120', '120', '0'],
    ]) {
      it(`draws nothing outside of its drawings: ${base}, ${latest}, ${change} %`, async () => {
        for (const view of progressTrackerViews) {
          await consoleOf(async () => {
            const tracker = await page(own(`view="${view}"`), {
              baselineValue: base,
              latestValue: latest,
              targetChange: change,
            });
            expect(tracker.state).to.equal('ready');
            expect(tracker.shadowRoot!.innerHTML).to.not.match(/NaN|Infinity|undefined/);
            for (const shape of all(tracker, 'svg *')) {
              for (const name of ['x', 'x1', 'x2', 'cx', 'width']) {
                const value = shape.getAttribute(name);
                if (value?.endsWith('%'))
                  expect(parseFloat(value), `${name}, ${view}`).to.be.within(0, 100);
              }
              const y = shape.getAttribute('cy');
              if (y?.endsWith('em') && view === 'pathway')
                expect(parseFloat(y), `cy, ${view}`).to.be.within(1.9, 11.6);
              for (const value of shape.getAttribute('points')?.split(/[ ,]/) ?? [])
                expect(Number(value), 'points').to.be.within(-0.01, 100.01);
            }
          });
        }
      });
    }

    it('bears values that are not what they should be as properties', async () => {
      const odd = [NaN, Infinity, {}, [], () => 1, true, Symbol.iterator.description];
      for (const value of odd) {
        await consoleOf(async () => {
          const tracker = await page(own(), {
            latestValue: value,
            targetYear: value,
            view: value,
            headingLevel: value,
          });
          expect(tracker.state).to.equal('ready');
          expect(textOf(tracker)).to.not.match(/NaN|Infinity/);
          expect(meter(tracker)).to.not.exist;
        });
      }
    });

    const huge = 'Pitkäsanayhdistelmä'.repeat(500);
    const narrow = async (properties: object) => {
      const tracker = await page(
        '<div style="width: 320px"><ilmi-progress-tracker></ilmi-progress-tracker></div>',
        properties,
      );
      const { scrollWidth, clientWidth } = tracker.parentElement!;
      expect(scrollWidth, JSON.stringify(properties).slice(0, 80)).to.be.at.most(clientWidth);
    };

    it('bears a huge title in every view', async () => {
      const data = await exampleDocument();
      for (const goal of data.goals) goal.title = huge;
      for (const goal of ['pirkanmaa-2030', 'lajittelu-2027'])
        for (const view of progressTrackerViews) await narrow({ goal, view, data });
    });

    it('bears a huge title of a step', async () => {
      const data = await exampleDocument();
      const goal = data.goals.find(({ id }: { id: string }) => id === 'lajittelu-2027');
      goal.milestones[0].title = huge;
      await narrow({ goal: 'lajittelu-2027', view: 'milestones', data });
    });

    it('bears hundreds of figures and of steps', async () => {
      const data = await exampleDocument();
      const find = (id: string) => data.goals.find((goal: { id: string }) => goal.id === id);
      find('pirkanmaa-2030').observations = Array.from({ length: 193 }, (_, year) => ({
        year: 2007 + year,
        value: 5000 - 20 * year,
      }));
      find('lajittelu-2027').milestones = Array.from({ length: 200 }, (_, step) => ({
        title: `Vaihe ${step}`,
      }));
      IlmiProgressTracker.today = () => '2200-01-01';
      try {
        const path = await shown('pirkanmaa-2030', 'pathway', 'fi', data);
        expect(all(path, 'tbody tr')).to.have.length(193);
        const steps = await shown('lajittelu-2027', 'milestones', 'fi', data);
        expect(all(steps, 'li')).to.have.length(200);
      } finally {
        IlmiProgressTracker.today = () => '2026-11-24';
      }
    });

    it('draws a bar for a goal whose list of steps is empty or no list', async () => {
      for (const milestones of [[], 'none', [null], [{}]]) {
        const data = await exampleDocument();
        data.goals.find(({ id }: { id: string }) => id === 'sahko-2028').milestones = milestones;
        await consoleOf(async () => {
          const tracker = await shown('sahko-2028', 'milestones', 'fi', data);
          expect(drawn(tracker), JSON.stringify(milestones)).to.equal('bar');
        });
      }
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
          const tracker = await page(
            '<ilmi-progress-tracker goal="x" view="pathway"><p>Tavoitteemme</p></ilmi-progress-tracker>',
            { data },
          );
          expect(['error', 'empty']).to.include(tracker.state);
          expect(textOf(tracker)).to.equal('Tavoitteemme');
        });
      });
    }

    it('knows a title only', async () => {
      for (const view of progressTrackerViews) {
        await consoleOf(async () => {
          const tracker = await page(`${bare} view="${view}"></ilmi-progress-tracker>`);
          expect(tracker.state).to.equal('ready');
          expect(drawn(tracker), view).to.equal('');
          expect(part(tracker, '[part=title]')).to.equal('Sähkönkulutus');
        });
      }
    });
  });
});
