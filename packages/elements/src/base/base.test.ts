import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { shownText } from '../testing/said.js';
import { nextTask, watch } from '../testing/watch.js';
import { exampleDocument } from '../testing/wtr.js';
import { IlmiGoalBadge } from '../goal-badge/goal-badge.js';
import { IlmiNetwork } from '../network/network.js';
import {
  elementStates,
  IlmiElement,
  IlmiErrorEvent,
  IlmiLoadEvent,
  type ViewContext,
} from './index.js';

/** The smallest element: says the network's name. */
class TestName extends IlmiElement<string> {
  static override readonly tag = 'test-name';
  static override readonly today = () => '2026-11-24';
  protected override viewOf({ document }: ViewContext): string | undefined {
    return document?.network?.name as string | undefined;
  }
  protected override renderView(view: string): TemplateResult {
    return html`<p>${view}</p>`;
  }
}
TestName.define();
IlmiGoalBadge.define();

const network = (name: string) => ({ ilmi: '1.0', network: { id: 'n', name } });
const json = (body: unknown) =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
let count = 0;
/** Answers are kept for a minute: every test reads from an address of its own. */
const newUrl = () => `/test/${++count}.json`;

describe('IlmiElement', () => {
  const { fetch } = window;
  const { timeout } = AbortSignal;
  const { now } = Date;
  let place: HTMLElement;
  let requests: string[];
  let answer: (url: string) => Response | Promise<Response>;
  let watched: ReturnType<typeof watch>;

  beforeEach(() => {
    place = document.createElement('div');
    place.lang = 'fi';
    document.body.append(place);
    requests = [];
    answer = () => json(network('Esimerkkiverkosto'));
    watched = watch();
    window.fetch = (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input, location.href);
      requests.push(url.pathname);
      const { signal } = init ?? {};
      return new Promise((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
        void Promise.resolve(answer(url.pathname)).then(resolve, reject);
      });
    };
  });

  afterEach(async () => {
    const { errors } = await watched.stop();
    window.fetch = fetch;
    AbortSignal.timeout = timeout;
    Date.now = now;
    place.remove();
    document.querySelectorAll('meta[name="ilmi-src"]').forEach((meta) => meta.remove());
    expect(errors, 'uncaught errors').to.deep.equal([]);
  });

  const add = (properties: object = {}, children = '<p>Varalla</p>', tag = 'test-name') => {
    const element = document.createElement(tag) as TestName;
    Object.assign(element, properties);
    element.innerHTML = children;
    place.append(element);
    return element;
  };
  const ready = async (properties: object = {}, children?: string, tag?: string) => {
    const element = add(properties, children, tag);
    await element.updateComplete;
    return element;
  };
  const statesOf = (element: Element) =>
    elementStates.filter((state) => element.matches(`:state(${state})`));
  const lines = async () => {
    await nextTask();
    return watched.incidents.console;
  };

  describe('states', () => {
    it('has one at a time, for CSS and for scripts', async () => {
      let go: (response: Response) => void = () => {};
      answer = () => new Promise((resolve) => (go = resolve));
      const element = add({ src: newUrl() });
      await nextTask();
      expect([element.state, statesOf(element)]).to.deep.equal(['loading', ['loading']]);
      go(json(network('Verkosto')));
      await element.updateComplete;
      expect([element.state, statesOf(element)]).to.deep.equal(['ready', ['ready']]);
      element.data = { ilmi: '1.0' };
      await element.updateComplete;
      expect([element.state, statesOf(element)]).to.deep.equal(['empty', ['empty']]);
      element.data = { ilmi: '2.0' };
      await element.updateComplete;
      expect([element.state, statesOf(element)]).to.deep.equal(['error', ['error']]);
      element.data = network('Toinen');
      await element.updateComplete;
      expect([element.state, statesOf(element)]).to.deep.equal(['ready', ['ready']]);
    });

    it('says them in words when there are no children', async () => {
      answer = () => new Promise(() => {});
      const element = add({ src: newUrl() }, '');
      await nextTask();
      expect(shownText(element)).to.equal('Haetaan tietoja');
      element.data = { ilmi: '1.0' };
      await element.updateComplete;
      expect(shownText(element)).to.equal('Tietoja ei löytynyt');
    });

    it('does not go back to loading', async () => {
      const element = await ready({ src: newUrl() });
      let go: (response: Response) => void = () => {};
      answer = () => new Promise((resolve) => (go = resolve));
      element.src = newUrl();
      await nextTask();
      expect(element.state).to.equal('ready');
      expect(shownText(element)).to.equal('Esimerkkiverkosto');
      go(json(network('Toinen verkosto')));
      await element.updateComplete;
      expect(shownText(element)).to.equal('Toinen verkosto');
    });

    it('shows a saved copy with its date when the source can not be reached', async () => {
      Date.now = () => Date.UTC(2026, 10, 20, 12);
      const src = newUrl();
      await ready({ src });
      Date.now = () => Date.UTC(2026, 10, 24, 12);
      answer = () => Promise.reject(new TypeError('offline'));
      const element = await ready({ src });
      expect(requests).to.have.length(2);
      expect([element.state, statesOf(element)]).to.deep.equal(['stale', ['stale']]);
      expect(shownText(element)).to.match(/^Esimerkkiverkosto .*20\.11\.2026$/);
      expect(element.loaded?.meta.stale).to.equal(true);
      // The page's owner reads why, and that nothing was left out.
      const [reason] = element.loaded!.meta.warnings;
      expect(reason!.path).to.equal('');
      expect(reason!.message).to.contain(src).and.to.contain('could not be reached');
      const all = await lines();
      expect(all).to.have.length(1);
      expect(all[0]).to.match(/^warn: Ilmi: .*could not be reached/);
      expect(all[0]).to.not.contain('left out');
    });

    for (const status of [404, 410]) {
      it(`drops the saved copy when the server says ${status}`, async () => {
        Date.now = () => Date.UTC(2026, 10, 20, 12);
        const src = newUrl();
        await ready({ src });
        Date.now = () => Date.UTC(2026, 10, 24, 12);
        answer = () => new Response('', { status });
        const element = await ready({ src });
        expect([element.state, shownText(element)]).to.deep.equal(['error', 'Varalla']);
        // It does not come back by a failure that would pass.
        answer = () => Promise.reject(new TypeError('offline'));
        expect((await ready({ src })).state).to.equal('error');
        answer = () => json(network('Taas'));
        expect(shownText(await ready({ src }))).to.equal('Taas');
      });
    }

    it('keeps the saved copy when the server is in trouble', async () => {
      Date.now = () => Date.UTC(2026, 10, 20, 12);
      const src = newUrl();
      await ready({ src });
      Date.now = () => Date.UTC(2026, 10, 24, 12);
      for (const status of [500, 429, 403]) {
        answer = () => new Response('', { status });
        const element = await ready({ src });
        expect(element.state).to.equal('stale');
        expect(element.loaded!.meta.warnings[0]!.message).to.contain(`answered ${status}`);
      }
    });

    /** Browsers before 2024: Chromium throws, others have none. */
    const old: Record<string, () => () => void> = {
      'take no states of this spelling': () => {
        const { add } = CustomStateSet.prototype;
        CustomStateSet.prototype.add = (value) => {
          throw new DOMException(`The specified value '${value}' must start with '--'.`);
        };
        return () => void (CustomStateSet.prototype.add = add);
      },
      'have no states': () => {
        const states = Object.getOwnPropertyDescriptor(ElementInternals.prototype, 'states')!;
        Object.defineProperty(ElementInternals.prototype, 'states', {
          get: () => undefined,
          configurable: true,
        });
        return () => Object.defineProperty(ElementInternals.prototype, 'states', states);
      },
    };
    for (const [what, make] of Object.entries(old)) {
      it(`needs none: browsers that ${what} show the same`, async () => {
        const restore = make();
        try {
          let go: (response: Response) => void = () => {};
          answer = () => new Promise((resolve) => (go = resolve));
          const data = await exampleDocument();
          const tag = 'ilmi-goal-badge';
          const badge = add({ src: newUrl(), goal: 'sahko-2028' }, '<p>Varalla</p>', tag);
          const seen: string[] = [];
          for (let tasks = 0, after = 0; after < 5 && tasks < 2000; tasks++) {
            await nextTask();
            seen.push(shownText(badge));
            if (tasks === 5) go(json(data));
            if (badge.state === 'ready') after++;
          }
          expect(badge.state).to.equal('ready');
          expect(statesOf(badge)).to.deep.equal([]);
          expect(seen[0]).to.equal('Varalla');
          expect(seen.at(-1)).to.contain('Sähkönkulutus').and.to.contain('Etenee vähintään');
          expect(
            seen.every((text) => text === 'Varalla' || text.includes('Sähkönkulutus')),
            seen.join('|'),
          ).to.equal(true);
          // Nor is it blank when something goes wrong.
          const broken = await ready({ data: { ilmi: '2.0' } });
          expect([broken.state, shownText(broken)]).to.deep.equal(['error', 'Varalla']);
          const blank = await ready({ data: { ilmi: '2.0' } }, '');
          expect(shownText(blank)).to.equal('Tietojen haku ei onnistunut');
        } finally {
          restore();
        }
      });
    }
  });

  describe('events', () => {
    it('tells that data is shown', async () => {
      const events: IlmiLoadEvent[] = [];
      place.addEventListener('ilmi-load', (event) => events.push(event));
      const element = await ready({ src: newUrl() });
      expect(events).to.have.length(1);
      const [event] = events;
      expect(event).to.be.instanceOf(IlmiLoadEvent);
      expect([event!.type, event!.bubbles, event!.composed, event!.cancelable]).to.deep.equal([
        'ilmi-load',
        true,
        true,
        false,
      ]);
      expect(event!.target).to.equal(element);
      expect(event!.loaded).to.equal(element.loaded);
      expect(event!.loaded!.data.network!.name).to.equal('Esimerkkiverkosto');
    });

    it('tells that it could not be shown, and why', async () => {
      const events: IlmiErrorEvent[] = [];
      const loads: Event[] = [];
      place.addEventListener('ilmi-error', (event) => events.push(event));
      place.addEventListener('ilmi-load', (event) => loads.push(event));
      answer = () => new Response('', { status: 404 });
      const element = await ready({ src: newUrl() });
      expect(events).to.have.length(1);
      expect(loads).to.have.length(0);
      expect(events[0]).to.be.instanceOf(IlmiErrorEvent);
      expect([events[0]!.type, events[0]!.bubbles, events[0]!.composed]).to.deep.equal([
        'ilmi-error',
        true,
        true,
      ]);
      expect(events[0]!.target).to.equal(element);
      expect((events[0]!.error as { code: string }).code).to.equal('notFound');
    });

    it('comes when the data is already to be seen', async () => {
      let seen = '';
      place.addEventListener('ilmi-load', (event) => (seen = shownText(event.target as Element)));
      await ready({ src: newUrl() });
      expect(seen).to.equal('Esimerkkiverkosto');
    });

    it('reaches a listener outside of a shadow root', async () => {
      let target: EventTarget | null = null;
      place.addEventListener('ilmi-load', (event) => (target = event.composedPath()[0] ?? null));
      const host = document.createElement('div');
      const element = document.createElement('test-name') as TestName;
      element.data = network('Verkosto');
      place.append(host);
      host.attachShadow({ mode: 'open' }).append(element);
      await element.updateComplete;
      expect(target).to.equal(element);
    });
  });

  describe('fallback', () => {
    it('is kept, then replaced in one task: never doubled, never blank', async () => {
      let go: (response: Response) => void = () => {};
      answer = () => new Promise((resolve) => (go = resolve));
      const element = add({ src: newUrl() });
      /** What there is to see, once for each task, until some time after it is ready. */
      const all: string[] = [];
      for (let tasks = 0, after = 0; after < 5 && tasks < 2000; tasks++) {
        await nextTask();
        all.push(shownText(element));
        if (tasks === 5) go(json(network('Verkosto')));
        if (element.state === 'ready') after++;
      }
      expect(all.length).to.be.above(9);
      expect(
        all.every((text) => text === 'Varalla' || text === 'Verkosto'),
        all.join('|'),
      ).to.equal(true);
      expect(all.at(-1)).to.equal('Verkosto');
      expect(all.lastIndexOf('Varalla')).to.be.below(all.indexOf('Verkosto'));
    });

    it('is gone at the first moment when the data is here already', async () => {
      const element = add({ data: network('Verkosto') });
      await Promise.resolve();
      await Promise.resolve();
      expect(shownText(element)).to.equal('Verkosto');
    });

    it('comes back when it fails, and goes again', async () => {
      const element = await ready({ data: network('Verkosto') });
      element.data = 'broken';
      await element.updateComplete;
      expect(shownText(element)).to.equal('Varalla');
      element.data = network('Verkosto');
      await element.updateComplete;
      expect(shownText(element)).to.equal('Verkosto');
      expect(element.innerHTML).to.equal('<p>Varalla</p>');
    });
  });

  describe('updateComplete', () => {
    it('waits for the data', async () => {
      answer = async () => {
        await nextTask();
        await nextTask();
        return json(network('Myöhään'));
      };
      const element = await ready({ src: newUrl() });
      expect(shownText(element)).to.equal('Myöhään');
    });

    it('waits for what went wrong', async () => {
      answer = async () => {
        await nextTask();
        throw new TypeError('offline');
      };
      expect((await ready({ src: newUrl() })).state).to.equal('error');
    });
  });

  describe('sources', () => {
    it('reads a JSON script of the page, once for all elements', async () => {
      place.innerHTML = `<script type="application/json" id="inline-data">${JSON.stringify(network('Sivulla'))}</script>`;
      const [first, second] = [
        await ready({ src: '#inline-data' }),
        await ready({ src: '#inline-data' }),
      ];
      expect(shownText(first)).to.equal('Sivulla');
      expect(first.loaded!.data).to.equal(second.loaded!.data);
      expect(requests).to.deep.equal([]);
    });

    it('reads a JSON script beside it in a shadow root first', async () => {
      place.innerHTML = `<script type="application/json" id="same-id">${JSON.stringify(network('Sivulla'))}</script><div></div>`;
      const root = place.querySelector('div')!.attachShadow({ mode: 'open' });
      root.innerHTML = `<script type="application/json" id="same-id">${JSON.stringify(network('Varjossa'))}</script>`;
      const element = document.createElement('test-name') as TestName;
      element.src = '#same-id';
      root.append(element);
      await element.updateComplete;
      expect(shownText(element)).to.equal('Varjossa');
    });

    it('says what is wrong with a JSON script', async () => {
      place.innerHTML = '<script type="application/json" id="not-json">{"ilmi": "1.0"</script>';
      for (const src of ['#not-json', '#nobody-has-this-id']) {
        const element = await ready({ src });
        expect(element.state).to.equal('error');
        expect(shownText(element)).to.equal('Varalla');
      }
      const all = await lines();
      expect(all).to.have.length(2);
      expect(all[0]).to.contain('the content of #not-json is not JSON');
      expect(all[1]).to.contain('there is no element with the id "nobody-has-this-id"');
    });

    it('asks a published site for the part that it needs', async () => {
      const site = `/site-${++count}/`;
      const data = await exampleDocument();
      answer = () => json(data);
      const tag = 'ilmi-goal-badge';
      await ready({ src: site, goal: 'sahko-2028' }, '', tag);
      await ready({ src: site, organization: 'esimerkki' }, '', tag);
      await ready({ src: site, goal: 'sahko-2028', organization: 'esimerkki' }, '', tag);
      await ready({ src: site });
      expect(requests).to.deep.equal([
        `${site}goals/sahko-2028.json`,
        `${site}organizations/esimerkki.json`,
        `${site}index.json`,
      ]);
    });

    it('links the goal on the site that it was read from', async () => {
      const site = `/site-${++count}/`;
      const data = await exampleDocument();
      answer = () => json(data);
      const badge = await ready(
        { src: site, goal: 'sahko-2028', variant: 'line' },
        '',
        'ilmi-goal-badge',
      );
      expect(badge.shadowRoot!.querySelector('a')!.href).to.equal(
        `${location.origin}${site}goals/sahko-2028/`,
      );
    });

    it('makes no address out of an id that is none', async () => {
      const site = `/site-${++count}/`;
      answer = () => new Response('', { status: 404 });
      await ready({ src: site, goal: '../../secret?x#y' }, '', 'ilmi-goal-badge');
      expect(requests).to.deep.equal([`${site}goals/..%2F..%2Fsecret%3Fx%23y.json`]);
    });

    it('takes a document, a source object, and a changed one', async () => {
      const element = await ready({ data: network('Ensin') });
      expect(shownText(element)).to.equal('Ensin');
      element.data = undefined;
      element.source = { read: async () => network('Sitten') };
      await element.updateComplete;
      expect(shownText(element)).to.equal('Sitten');
      expect(requests).to.deep.equal([]);
    });

    it('asks a source object once for all elements', async () => {
      let reads = 0;
      const source = { read: async () => (reads++, network('Lähde')) };
      await Promise.all([1, 2, 3].map(() => ready({ source })));
      expect(reads).to.equal(1);
    });

    it('uses the answer to the last question only', async () => {
      const [slow, fast] = [newUrl(), newUrl()];
      let go: (response: Response) => void = () => {};
      answer = (url) =>
        url === slow ? new Promise((resolve) => (go = resolve)) : json(network('Uusi'));
      const element = add({ src: slow });
      await nextTask();
      element.src = fast;
      await element.updateComplete;
      go(json(network('Vanha')));
      await nextTask();
      expect(shownText(element)).to.equal('Uusi');
    });

    it('makes no request without a source, and says what to do', async () => {
      const element = await ready();
      expect(element.state).to.equal('error');
      expect(requests).to.deep.equal([]);
      const [line, ...more] = await lines();
      expect(more).to.deep.equal([]);
      expect(line)
        .to.contain('<test-name>')
        .and.to.contain('no data: set src, or put it into <ilmi-network src="…">');
    });
  });

  describe('an ancestor whose script has not come', () => {
    const { setTimeout } = window;
    let timers: [run: () => void, delay: number | undefined][];
    beforeEach(() => {
      timers = [];
      window.setTimeout = ((run: () => void, delay?: number) =>
        timers.push([run, delay])) as unknown as typeof setTimeout;
    });
    afterEach(() => {
      window.setTimeout = setTimeout;
    });
    const within = async (tag: string, markup = '<test-name><p>Varalla</p></test-name>') => {
      place.innerHTML = `<${tag}>${markup}</${tag}>`;
      await nextTask();
      await nextTask();
      return place.querySelector<TestName>('test-name')!;
    };

    it('is not waited for without end', async () => {
      // Each problem is told once: an id of its own makes it this element's.
      const element = await within(
        'never-defined',
        '<test-name id="waiting"><p>Varalla</p></test-name>',
      );
      expect([element.state, shownText(element)]).to.deep.equal(['loading', 'Varalla']);
      expect(timers.map(([, delay]) => delay)).to.deep.equal([8000]);
      expect(await lines()).to.deep.equal([]);
      const events: Event[] = [];
      place.addEventListener('ilmi-error', (event) => events.push(event));
      timers[0]![0]();
      await element.updateComplete;
      expect([element.state, shownText(element)]).to.deep.equal(['error', 'Varalla']);
      expect(events).to.have.length(1);
      expect(await lines()).to.deep.equal([
        'error: Ilmi: <test-name id="waiting">: no data: set src, or put it into <ilmi-network src="…">; the fallback is shown',
      ]);
      expect(timers).to.have.length(1);
      expect(requests).to.deep.equal([]);
    });

    it('may still turn out to be a network afterwards', async () => {
      const src = newUrl();
      const element = await within('very-late-network');
      place.firstElementChild!.setAttribute('src', src);
      timers[0]![0]();
      await element.updateComplete;
      expect(element.state).to.equal('error');
      IlmiNetwork.define('very-late-network');
      await nextTask();
      await element.updateComplete;
      expect([element.state, shownText(element)]).to.deep.equal(['ready', 'Esimerkkiverkosto']);
      expect(requests).to.deep.equal([src]);
    });

    it('does not keep an element from its own source', async () => {
      const src = newUrl();
      const element = await within('never-defined-either', `<test-name src="${src}"></test-name>`);
      await element.updateComplete;
      expect([element.state, shownText(element)]).to.deep.equal(['ready', 'Esimerkkiverkosto']);
      expect(timers).to.deep.equal([]);
    });

    it('harms nothing when it is left in time, or with its element', async () => {
      const element = await within('never-defined');
      element.data = network('Verkosto');
      await element.updateComplete;
      timers[0]![0]();
      await element.updateComplete;
      expect([element.state, shownText(element)]).to.deep.equal(['ready', 'Verkosto']);
      const gone = await within('never-defined');
      gone.remove();
      timers[1]![0]();
      await nextTask();
      expect(gone.state).to.equal('loading');
      expect(await lines()).to.deep.equal([]);
    });
  });

  describe('words', () => {
    it('are asked for beside the data, not after them', async () => {
      let go: (response: Response) => void = () => {};
      answer = () => new Promise((resolve) => (go = resolve));
      const element = add({ src: newUrl(), lang: 'sv' }, '');
      await nextTask();
      expect(requests).to.have.length(1);
      // The same module: it is here when the element's own request for it was answered.
      await import('@ilmi/core/languages/sv.js');
      for (let tasks = 0; tasks < 20; tasks++) await nextTask();
      expect(element.state).to.equal('loading');
      expect(shownText(element)).to.equal('Hämtar uppgifter');
      expect(element.shadowRoot!.querySelector('p')!.lang).to.equal('sv');
      go(json(network('Nätverket')));
      await element.updateComplete;
      expect([element.state, shownText(element)]).to.deep.equal(['ready', 'Nätverket']);
    });

    it('are Finnish until the data tell their language', async () => {
      let go: (response: Response) => void = () => {};
      answer = () => new Promise((resolve) => (go = resolve));
      const page = document.documentElement.lang;
      document.documentElement.lang = place.lang = '';
      try {
        const element = add({ src: newUrl() }, '');
        await nextTask();
        await nextTask();
        expect(shownText(element)).to.equal('Haetaan tietoja');
        go(json({ ilmi: '1.0', languages: ['sv'] }));
        await element.updateComplete;
        expect([element.state, shownText(element)]).to.deep.equal([
          'empty',
          'Inga uppgifter hittades',
        ]);
      } finally {
        document.documentElement.lang = page;
      }
    });
  });

  describe('what can go wrong with a document', () => {
    const example = JSON.stringify(network('Verkosto'));
    const cases: Record<
      string,
      [make: () => Response | Promise<Response>, code: string, told: string]
    > = {
      'is not there': [
        () => new Response('Not found', { status: 404 }),
        'notFound',
        'answered 404',
      ],
      'is behind a broken server': [
        () => new Response('', { status: 500 }),
        'http',
        'answered 500',
      ],
      'is a page of HTML': [
        () => new Response('<!doctype html><title>Kirjaudu</title>'),
        'invalidResponse',
        'expected an Ilmi document (JSON), got HTML',
      ],
      'is cut off': [
        () => new Response(example.slice(0, -9)),
        'invalidResponse',
        'broken or cut-off JSON',
      ],
      'is empty': [() => new Response(''), 'invalidResponse', 'got nothing'],
      'is of version 2': [() => json({ ilmi: '2.0' }), 'version', '2.0'],
      'is another JSON': [
        () => json({ type: 'FeatureCollection' }),
        'invalidResponse',
        '"ilmi": "1.x"',
      ],
      'is null': [() => json(null), 'invalidResponse', '"ilmi": "1.x"'],
      'can not be reached': [
        () => Promise.reject(new TypeError('Failed to fetch')),
        'network',
        'could not be reached',
      ],
    };
    for (const [what, [make, code, told]] of Object.entries(cases)) {
      it(`${what}: three elements keep their fallback, the others go on, one console line`, async () => {
        const src = newUrl();
        answer = make;
        const broken = await Promise.all([1, 2, 3].map(() => ready({ src })));
        const other = await ready({ data: network('Kunnossa') });
        for (const element of broken) {
          expect(element.state).to.equal('error');
          expect(shownText(element)).to.equal('Varalla');
        }
        expect(shownText(other)).to.equal('Kunnossa');
        const all = await lines();
        expect(all).to.have.length(1);
        expect(all[0]).to.match(/^error: Ilmi: /);
        expect(all[0]).to.contain(src).and.to.contain(told);
        let error: { code?: string } = {};
        place.addEventListener('ilmi-error', (event) => (error = event.error as typeof error));
        await ready({ src });
        expect(error.code).to.equal(code);
      });
    }

    it('takes too long', async () => {
      const end = new AbortController();
      AbortSignal.timeout = () => end.signal;
      answer = () => new Promise(() => {});
      const src = newUrl();
      const element = add({ src });
      await nextTask();
      expect(element.state).to.equal('loading');
      end.abort(new DOMException('The operation timed out.', 'TimeoutError'));
      await element.updateComplete;
      expect(element.state).to.equal('error');
      expect(shownText(element)).to.equal('Varalla');
      const all = await lines();
      expect(all).to.have.length(1);
      expect(all[0]).to.contain(src).and.to.contain('no answer in');
    });

    it('has one broken goal among good ones', async () => {
      const data = await exampleDocument();
      const at = data.goals.findIndex(({ id }: { id: string }) => id === 'sahko-2028');
      data.goals[at].target = 'soon';
      delete data.goals[at].title;
      answer = () => json(data);
      const src = newUrl();
      const tag = 'ilmi-goal-badge';
      const broken = await ready(
        { src, goal: 'sahko-2028', id: 'broken-goal' },
        '<p>Varalla</p>',
        tag,
      );
      const good = await ready({ src, goal: 'havikki-2026' }, '<p>Varalla</p>', tag);
      const more = await ready({ src, goal: 'ajot-2026' }, '<p>Varalla</p>', tag);
      expect(shownText(broken)).to.equal('Varalla');
      expect(shownText(good)).to.contain('Ruokahävikki');
      expect(shownText(more)).to.contain('Pakettiautolla ajetut kilometrit');
      expect(requests).to.deep.equal([src]);
      const all = await lines();
      const warnings = all.filter((line) => line.startsWith('warn: '));
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(src).and.to.contain(`/goals/${at}/`);
      const errors = all.filter((line) => line.startsWith('error: '));
      expect(errors).to.have.length(1);
      expect(errors[0])
        .to.contain('<ilmi-goal-badge id="broken-goal">')
        .and.to.contain('the data has nothing for it');
      expect(all).to.have.length(2);
    });

    it('is tried again by an element that comes later', async () => {
      const src = newUrl();
      answer = () => new Response('', { status: 503 });
      expect((await ready({ src })).state).to.equal('error');
      answer = () => json(network('Verkosto'));
      expect((await ready({ src })).state).to.equal('ready');
    });
  });

  describe('a subclass', () => {
    class TestThrows extends IlmiElement<object> {
      static override readonly tag: string = 'test-throws';
      protected override viewOf(): object {
        throw new Error('the view is broken');
      }
      protected override renderView(): TemplateResult {
        return html``;
      }
    }
    class TestRendersBadly extends TestThrows {
      static override readonly tag = 'test-renders-badly';
      protected override viewOf(): object {
        return {};
      }
      protected override renderView(): TemplateResult {
        throw new Error('the rendering is broken');
      }
    }
    TestThrows.define();
    TestRendersBadly.define();

    for (const [tag, told] of Object.entries({
      'test-throws': 'the view is broken',
      'test-renders-badly': 'the rendering is broken',
    })) {
      it(`that throws keeps its fallback and harms nobody: ${tag}`, async () => {
        const element = add({ data: network('Verkosto') }, '<p>Varalla</p>', tag);
        const other = await ready({ data: network('Kunnossa') });
        await element.updateComplete;
        expect(shownText(other)).to.equal('Kunnossa');
        expect(element.state).to.equal('error');
        expect(shownText(element)).to.equal('Varalla');
        const all = await lines();
        expect(all).to.have.length(1);
        expect(all[0]).to.contain(`<${tag}>`).and.to.contain(told);
      });
    }
  });

  describe('registration', () => {
    it('names both versions when another one was first', async () => {
      class Other extends HTMLElement {
        static readonly version = '0.0.1-other';
      }
      customElements.define('test-taken', Other);
      TestName.define('test-taken');
      TestName.define('test-taken');
      expect(customElements.get('test-taken')).to.equal(Other);
      const all = await lines();
      expect(all).to.have.length(1);
      expect(all[0]).to.contain('0.0.1-other').and.to.contain('0.1.0');
    });

    it('lets a page use one class under two tags', async () => {
      TestName.define('test-name-again');
      const element = await ready({ data: network('Verkosto') }, '', 'test-name-again');
      expect(shownText(element)).to.equal('Verkosto');
      expect(element).to.be.instanceOf(TestName);
    });
  });
});
