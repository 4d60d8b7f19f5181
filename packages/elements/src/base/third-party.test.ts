import { expect } from '@open-wc/testing';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { IlmiGoalBadge } from '../goal-badge/goal-badge.js';
import { shownText } from '../testing/said.js';
import { nextTask } from '../testing/watch.js';
import { IlmiElement, type IlmiErrorEvent, type ViewContext } from './index.js';

/*
 * Elements that other people wrote on the base, on one page with ours and with the page's own things.
 * One of them throws wherever it can. Nobody else may notice.
 */

/** What somebody else writes: the network's name, and a number. */
class ThirdParty extends IlmiElement<string> {
  static override readonly today = () => '2026-11-24';
  static override properties: PropertyDeclarations = { limit: { type: Number } };
  declare limit: number | null | undefined;
  protected override viewOf({ words, document }: ViewContext): string | undefined {
    const name = document?.network?.name as Record<string, string> | undefined;
    return name && `${name[words.lang]} ${this.limit}`;
  }
  protected override renderView(view: string): TemplateResult {
    return html`<p>${view}</p>`;
  }
}
class GoodNeighbour extends ThirdParty {}
GoodNeighbour.define('good-neighbour');
IlmiGoalBadge.define();

const network = {
  ilmi: '1.0',
  network: { id: 'n', name: { fi: 'Esimerkkiverkosto', sv: 'Exempelnätverket' } },
};

const badge = `<ilmi-goal-badge variant="line" organization-name="Esimerkki Oy" goal-title="Sähkönkulutus"
  quantity="energy" boundary="organization" unit="MWh" baseline-year="2024" baseline-value="120"
  target-year="2028" target-change="-20" latest-year="2025" latest-value="112.4"></ilmi-goal-badge>`;
const badgeSays = {
  fi:
    'Esimerkki Oy · Sähkönkulutus −20 % vuodesta 2024 vuoteen 2028 mennessä · koko organisaatio · ' +
    '2024–2025: −6,3 % · 32 % tavoitteesta, 25 % ajasta kulunut · Luvut: lähdettä ei ole ilmoitettu, ' +
    '2025 · riippumatonta tarkastusta ei ole kirjattu Voimassa',
  sv:
    'Esimerkki Oy · Sähkönkulutus −20 % till år 2028 jämfört med år 2024 · hela organisationen · ' +
    '2024–2025: −6,3 % · 32 % av målet, 25 % av tiden har gått · Siffror: källan är inte angiven, ' +
    '2025 · ingen oberoende granskning registrerad Gäller',
};

type Hooks = Record<string, (...args: unknown[]) => unknown>;
const boom = (hook: string) => new Error(`${hook} is broken`);

/** What throws, and whether it does its work first. */
interface Fault {
  hook: string;
  getter?: boolean;
  late?: boolean;
}

function makeHostile(faults: readonly Fault[]): typeof ThirdParty {
  class Hostile extends ThirdParty {
    constructor() {
      super();
      if (faults.some(({ hook }) => hook === 'constructor')) throw boom('constructor');
      if (faults.some(({ hook }) => hook === 'a listener')) {
        for (const type of ['ilmi-load', 'ilmi-error', 'click']) {
          this.addEventListener(type, () => {
            throw boom('a listener');
          });
        }
      }
    }
  }
  for (const { hook, getter, late } of faults) {
    if (hook === 'constructor' || hook === 'a listener') continue;
    const value = function (this: ThirdParty, ...args: unknown[]) {
      if (late) (ThirdParty.prototype as unknown as Hooks)[hook]?.apply(this, args);
      throw boom(hook);
    };
    Object.defineProperty(
      Hostile.prototype,
      hook,
      getter ? { get: value, configurable: true } : { value, configurable: true, writable: true },
    );
  }
  return Hostile;
}

/** What its visitors see at first, after a change of an attribute, and in the end. */
type Seen = readonly [first: string, changed: string, last: string];
const fallback: Seen = ['Varalla', 'Varalla', 'Varalla'];
const content: Seen = ['Esimerkkiverkosto 2', 'Esimerkkiverkosto 3', 'Exempelnätverket 3'];

interface Case {
  title: string;
  faults: readonly Fault[];
  /** Own data or source instead of the network. */
  properties?: object;
  /** Ilmi says it in one line that names the element; what Ilmi can't see, the browser reports. */
  told: 'by Ilmi' | 'by the browser';
  sees: Seen;
}

/** What runs while an element updates: the base is around all of it. */
const inUpdate: [Fault, Seen][] = [
  [{ hook: 'needsData', getter: true }, fallback],
  [{ hook: 'want', getter: true }, fallback],
  [{ hook: 'data', getter: true }, fallback],
  [{ hook: 'shouldUpdate' }, fallback],
  [{ hook: 'willUpdate' }, fallback],
  [{ hook: 'willUpdate', late: true }, fallback],
  // It is asked only when a property alone has changed.
  [{ hook: 'asksAnew' }, [content[0], 'Varalla', content[2]]],
  [{ hook: 'viewOf' }, fallback],
  [{ hook: 'renderView' }, fallback],
  [{ hook: 'update' }, fallback],
  [{ hook: 'render' }, fallback],
  [{ hook: 'updated' }, fallback],
  // It is called once.
  [{ hook: 'firstUpdated' }, ['Varalla', content[1], content[2]]],
];
/** What the browser calls itself, and reports like any script's uncaught error. */
const ofPlatform: [Fault, Seen][] = [
  [{ hook: 'constructor' }, fallback],
  [{ hook: 'createRenderRoot' }, fallback],
  [{ hook: 'connectedCallback' }, fallback],
  [{ hook: 'connectedCallback', late: true }, content],
  [{ hook: 'disconnectedCallback' }, content],
  [{ hook: 'disconnectedCallback', late: true }, content],
  [
    { hook: 'attributeChangedCallback' },
    ['Esimerkkiverkosto undefined', 'Esimerkkiverkosto undefined', 'Exempelnätverket undefined'],
  ],
  [{ hook: 'adoptedCallback' }, content],
  [{ hook: 'a listener' }, content],
];
const all = [...ofPlatform, ...inUpdate].map(([fault]) => fault);

const caseOf =
  (told: Case['told']) =>
  ([fault, sees]: [Fault, Seen]): Case => ({
    title: fault.late ? `${fault.hook}, after its work,` : fault.hook,
    faults: [fault],
    told,
    sees,
  });
const cases: Case[] = [
  ...inUpdate.map(caseOf('by Ilmi')),
  {
    title: 'the read of its source',
    faults: [],
    properties: {
      source: {
        read() {
          throw boom('read');
        },
      },
    },
    told: 'by Ilmi',
    sees: fallback,
  },
  {
    title: 'a getter in its data',
    faults: [],
    properties: {
      data: {
        ilmi: '1.0',
        get network() {
          throw boom('network');
        },
      },
    },
    told: 'by Ilmi',
    sees: fallback,
  },
  ...ofPlatform.map(caseOf('by the browser')),
  { title: 'everything', faults: all, told: 'by the browser', sees: fallback },
  {
    title: 'everything that can do its work first, after it,',
    faults: all
      .filter(({ hook }) => hook !== 'constructor' && hook !== 'createRenderRoot')
      .map((fault) => ({ ...fault, late: !fault.getter })),
    told: 'by the browser',
    sees: fallback,
  },
];

let count = 0;

describe('third-party elements', () => {
  const { onerror } = window;
  const { today } = IlmiGoalBadge;
  const { error, warn } = console;
  let place: HTMLElement;
  let uncaught: string[];
  let lines: string[];

  const handleRejection = (event: PromiseRejectionEvent) => {
    event.stopImmediatePropagation();
    uncaught.push(String(event.reason));
  };

  beforeEach(() => {
    IlmiGoalBadge.today = () => '2026-11-24';
    uncaught = [];
    lines = [];
    // The page's own listener. Mocha has one in its place, which would fail the test.
    window.onerror = (message) => void uncaught.push(String(message));
    window.addEventListener('unhandledrejection', handleRejection, true);
    console.error = console.warn = (...values: unknown[]) => {
      const line = values.join(' ');
      // The test runner prints uncaught errors, too.
      if (!/^Error: [\w ]+ is broken/.test(line)) lines.push(line);
    };
    place = document.createElement('main');
    place.lang = 'fi';
    document.body.append(place);
  });

  afterEach(async () => {
    place.remove();
    await nextTask();
    IlmiGoalBadge.today = today;
    window.onerror = onerror;
    window.removeEventListener('unhandledrejection', handleRejection, true);
    Object.assign(console, { error, warn });
  });

  /** Until nothing is under way any more; what is broken may have no updates to wait for. */
  const settle = async () => {
    for (let tasks = 0; tasks < 5; tasks++) await nextTask();
    for (const element of place.querySelectorAll<ThirdParty>('good-neighbour, ilmi-goal-badge'))
      await element.updateComplete;
    for (let tasks = 0; tasks < 5; tasks++) await nextTask();
  };

  for (const { title, faults, properties, told, sees } of cases) {
    it(`${title} throws, and nobody else notices`, async () => {
      const tag = `hostile-${++count}`;
      makeHostile(faults).define(tag);
      const failures: IlmiErrorEvent[] = [];
      const loads: unknown[] = [];
      place.addEventListener('ilmi-error', (event) => failures.push(event));
      place.addEventListener('ilmi-load', ({ target }) => loads.push(target));
      place.innerHTML = `<button type="button">0</button>
        <good-neighbour limit="1"></good-neighbour>
        <${tag} limit="2"><p>Varalla</p></${tag}>
        <good-neighbour limit="1"></good-neighbour>
        ${badge}
        <aside></aside>`;
      const button = place.querySelector('button')!;
      button.addEventListener('click', () => {
        button.textContent = String(Number(button.textContent) + 1);
      });
      const hostile = place.querySelector<ThirdParty>(tag)!;
      const good = [...place.querySelectorAll<ThirdParty>('good-neighbour')];
      const line = place.querySelector('ilmi-goal-badge')!;
      const aside = place.querySelector('aside')!;
      let clicks = 0;
      const othersSay = (name: string, lang: 'fi' | 'sv') => {
        for (const one of good) expect(shownText(one)).to.equal(name);
        expect(shownText(line).replace(/\s+/g, ' ')).to.equal(badgeSays[lang]);
        button.click();
        expect(button.textContent).to.equal(String(++clicks));
      };
      for (const one of good) one.data = network;
      // Its `data` may be one that can only be read.
      Reflect.set(hostile, 'data', network);
      for (const [name, value] of Object.entries(properties ?? {})) {
        Object.assign(hostile, { data: undefined, [name]: value as unknown });
      }
      await settle();
      othersSay('Esimerkkiverkosto 1', 'fi');
      expect(shownText(hostile)).to.equal(sees[0]);
      hostile.setAttribute('limit', '3');
      hostile.click();
      await settle();
      othersSay('Esimerkkiverkosto 1', 'fi');
      expect(shownText(hostile)).to.equal(sees[1]);

      // It is moved, taken out, lent to another document, and put in again.
      aside.append(hostile);
      await settle();
      othersSay('Esimerkkiverkosto 1', 'fi');
      hostile.remove();
      await settle();
      const frame = document.createElement('iframe');
      aside.append(frame);
      frame.contentDocument!.adoptNode(hostile);
      aside.replaceChildren(hostile);
      await settle();
      othersSay('Esimerkkiverkosto 1', 'fi');

      // The others go on: another language, another attribute, another place.
      place.lang = 'sv';
      for (const one of good) one.setAttribute('limit', '4');
      hostile.after(good[0]!);
      await settle();
      othersSay('Exempelnätverket 4', 'sv');
      expect(shownText(hostile)).to.equal(sees[2]);

      // It is told, and as the trouble of this element only.
      for (const one of uncaught) expect(one).to.match(/\w is broken$/);
      for (const { target, error } of failures) {
        expect(target).to.equal(hostile);
        expect(String(error)).to.match(/^Error: \w+ is broken$/);
      }
      for (const one of lines)
        expect(one).to.include(`Ilmi: <${tag}>: `).and.to.include('is broken;');
      if (told === 'by Ilmi') {
        expect(uncaught).to.deep.equal([]);
        expect(lines).to.have.length(1);
        expect(lines[0]).to.match(/ is broken; the fallback is shown$/);
        expect(failures.length).to.be.above(0);
        if (sees === fallback) {
          expect(hostile.state).to.equal('error');
          expect(loads.includes(hostile), 'ilmi-load').to.equal(false);
        }
      } else {
        expect(uncaught.length).to.be.above(0);
      }
    });
  }
});
