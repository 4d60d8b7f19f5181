import { readDocument } from '@ilmi/core';
import { expect } from '@open-wc/testing';
import { renderFallback } from '../server/index.js';
import { shownText } from '../testing/said.js';
import { lifeCycleWords, paceWords } from '../testing/today.js';
import { exampleDocument } from '../testing/wtr.js';
import type {} from '../define/progress-tracker.js';
import { IlmiProgressTracker } from './progress-tracker.js';
import { progressTrackerViews } from './progress-tracker.types.js';

IlmiProgressTracker.define();
const example = await exampleDocument();
const { document: read } = readDocument(example, { base: location.href });
const languages = ['fi', 'sv', 'en'] as const;
const now = '2026-11-24';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const outline = (root: Element): string[] =>
  [...root.querySelectorAll('*')].map(
    (node) =>
      `${node.localName}.${(node.getAttribute('class') ?? '').replace(/(ilmi-pace) ilmi-\w+/, '$1').trim()}`,
  );
/** What stands in a drawing, and where. */
const shapes = (root: Element): string[] =>
  [...root.querySelectorAll('svg:not(.ilmi-glyph), svg:not(.ilmi-glyph) *')].map((shape) =>
    [...shape.attributes]
      .map(({ name, value }) => `${name}=${value}`)
      .sort()
      .join(' '),
  );

const day = IlmiProgressTracker.today;
let place: HTMLElement;

describe("the server's rendering of <ilmi-progress-tracker>", () => {
  before(() => {
    IlmiProgressTracker.today = () => now;
  });
  after(() => {
    IlmiProgressTracker.today = day;
  });
  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => place.remove());

  const fallbackOf = (attributes: Record<string, string>, lang: string, document_ = read) => {
    const box = document.createElement('div');
    box.innerHTML = renderFallback('ilmi-progress-tracker', attributes, document_, {
      lang,
      now,
      page: location.href,
    });
    place.append(box);
    return box.firstElementChild!;
  };
  /** What the element shows, without what is true only today. */
  const elementOf = async (properties: object, lang: string) => {
    const tracker = document.createElement('ilmi-progress-tracker');
    Object.assign(tracker, properties);
    const box = document.createElement('div');
    box.lang = lang;
    box.append(tracker);
    place.append(box);
    await tracker.updateComplete;
    expect(tracker.state).to.equal('ready');
    const root = tracker.shadowRoot!.querySelector('.ilmi-root')!.cloneNode(true) as Element;
    const [pill] = root.querySelectorAll('.ilmi-pill');
    const pace = root.querySelector('.ilmi-pace');
    expect(lifeCycleWords).to.include(plain(pill!.textContent));
    if (pace) expect(paceWords).to.include(plain(pace.textContent));
    pill!.remove();
    pace?.replaceChildren();
    return root;
  };

  for (const { id } of example.goals as { id: string }[]) {
    for (const view of progressTrackerViews) {
      it(`is the same but for what is true only today: ${id}, ${view}`, async () => {
        for (const lang of languages) {
          const attributes = { goal: id, view, href: 'https://example.org/tavoite/' };
          const fallback = fallbackOf(attributes, lang);
          const element = await elementOf({ ...attributes, data: example }, lang);
          // The time of steps runs with the visitor's day; that of figures stands with them.
          if (id === 'lajittelu-2027' && view !== 'milestones') {
            const at = element.querySelector('.ilmi-pin')?.getAttribute('cx');
            const time = element.querySelectorAll(
              at ? `.ilmi-time, .ilmi-pin, line[x1="${at}"]` : '.ilmi-ring line',
            );
            // A ring has no tick for steps: nothing beside it would say what the tick means.
            expect(time).to.have.length(at ? 4 : 0);
            time.forEach((node) => node.remove());
          }
          expect(shownText(fallback), lang).to.equal(shownText(element));
          expect(outline(fallback), lang).to.deep.equal(outline(element));
          expect(shapes(fallback), lang).to.deep.equal(shapes(element));
          const label = (root: Element) =>
            root.querySelector('[part=chart]')?.getAttribute('aria-label');
          expect(label(fallback), lang).to.equal(label(element));

          for (const words of paceWords) expect(shownText(fallback)).to.not.contain(words);
          const withdrawn = id === 'etatyo-2026' ? ['Peruttu', 'Återkallat', 'Withdrawn'] : [];
          for (const node of fallback.querySelectorAll('*')) {
            const text = plain(node.textContent);
            // The publisher's own word for its status stays: it was true when it was published.
            if (!withdrawn.includes(text)) expect(lifeCycleWords).to.not.include(text);
          }
        }
      });
    }
  }

  it('is the same with attributes alone', async () => {
    const attributes = {
      'organization-name': 'Esimerkki Oy',
      'goal-title': 'Sähkönkulutus',
      boundary: 'organization',
      unit: 'MWh',
      'baseline-year': '2024',
      'baseline-value': '120',
      'target-year': '2028',
      'target-change': '-20',
      'latest-year': '2025',
      'latest-value': '112.4',
      'source-name': 'Esimerkki Oy, sähkömittarit',
      note: 'Ilman lämmitystä',
    };
    for (const view of progressTrackerViews) {
      const tracker = document.createElement('ilmi-progress-tracker');
      for (const [name, value] of Object.entries({ ...attributes, view, lang: 'fi' }))
        tracker.setAttribute(name, value);
      place.append(tracker);
      await tracker.updateComplete;
      const element = tracker.shadowRoot!.querySelector('.ilmi-root')!.cloneNode(true) as Element;
      element.querySelectorAll('.ilmi-pill, .ilmi-pace > *').forEach((node) => node.remove());
      const box = document.createElement('div');
      box.innerHTML = renderFallback('ilmi-progress-tracker', { ...attributes, view }, undefined, {
        lang: 'fi',
        now,
        page: location.href,
      });
      expect(shownText(box), view).to.equal(shownText(element));
      expect(shapes(box), view).to.deep.equal(shapes(element));
    }
  });

  it('calls no step late, since that can change with the day it is read', async () => {
    const data = await exampleDocument();
    const goal = data.goals.find(({ id }: { id: string }) => id === 'lajittelu-2027');
    goal.milestones = [
      { title: 'Astiat hankittu', due: '2026-10-31' },
      { title: 'Tulokset julkaistu', due: '2027-12-31' },
      { title: 'Päivätön' },
    ];
    const { document: late } = readDocument(data, { base: location.href });
    const fallback = fallbackOf({ goal: 'lajittelu-2027', view: 'milestones' }, 'fi', late);
    expect(
      [...fallback.querySelectorAll('li')].map((step) => [step.className, plain(step.textContent)]),
    ).to.deep.equal([
      ['ilmi-step-due', 'Astiat hankittu Viimeistään 31.10.2026'],
      ['ilmi-step-due', 'Tulokset julkaistu Viimeistään 31.12.2027'],
      ['ilmi-step-due', 'Päivätön'],
    ]);
  });

  it('counts as many steps as done as it shows', () => {
    const fallback = fallbackOf({ goal: 'lajittelu-2027', view: 'milestones' }, 'fi');
    expect(plain(fallback.querySelector('.ilmi-standing')!.textContent)).to.equal(
      '3/5 vaihetta tehty',
    );
    expect(fallback.querySelectorAll('.ilmi-step-done')).to.have.length(3);
  });

  it('is a bar for a view that is not known', () => {
    const bar = fallbackOf({ goal: 'sahko-2028' }, 'fi').outerHTML;
    expect(fallbackOf({ goal: 'sahko-2028', view: 'bogus' }, 'fi').outerHTML).to.equal(bar);
    expect(fallbackOf({ goal: 'sahko-2028', view: 'constructor' }, 'fi').outerHTML).to.equal(bar);
  });

  it('is empty when the document has no such goal', () => {
    const options = { lang: 'fi', now, page: location.href };
    expect(renderFallback('ilmi-progress-tracker', { goal: 'none' }, read, options)).to.equal('');
  });

  it('has no style, script or handler', () => {
    for (const view of progressTrackerViews) {
      for (const node of fallbackOf({ goal: 'pirkanmaa-2030', view }, 'fi').querySelectorAll('*')) {
        expect(['style', 'script', 'link']).to.not.include(node.localName);
        for (const { name } of node.attributes) expect(name).to.not.match(/^(style|on.*)$/);
      }
    }
  });
});
