import { expect } from '@open-wc/testing';
import type { Source } from '@ilmi/client/lite';
import { html, type TemplateResult } from 'lit';
import { shownText } from '../testing/said.js';
import { nextTask, watch } from '../testing/watch.js';
import { IlmiElement, type IlmiErrorEvent, type ViewContext } from './index.js';

/** The smallest element: says the network's name. */
class TestSource extends IlmiElement<string> {
  static override readonly tag = 'test-source';
  static override readonly today = () => '2026-11-24';
  protected override viewOf({ document }: ViewContext): string | undefined {
    return document?.network?.name as string | undefined;
  }
  protected override renderView(view: string): TemplateResult {
    return html`<p>${view}</p>`;
  }
}
TestSource.define();

const network = (name: string) => ({ ilmi: '1.0', network: { id: 'n', name } });

/** A source that tells when it has changed. */
function live(read: () => unknown) {
  const waiting = new Set<() => void>();
  const state = { reads: 0, waiting, change: () => [...waiting].forEach((changed) => changed()) };
  const source: Source = {
    read: async () => (state.reads++, read()),
    subscribe(changed) {
      waiting.add(changed);
      return () => waiting.delete(changed);
    },
  };
  return { state, source };
}

describe('an element’s source', () => {
  const { timeout } = AbortSignal;
  let place: HTMLElement;
  let watched: ReturnType<typeof watch>;
  let failures: IlmiErrorEvent[];

  beforeEach(() => {
    place = document.createElement('div');
    place.lang = 'fi';
    failures = [];
    place.addEventListener('ilmi-error', (event) => failures.push(event));
    document.body.append(place);
    watched = watch();
  });
  afterEach(async () => {
    AbortSignal.timeout = timeout;
    place.remove();
    const { errors } = await watched.stop();
    expect(errors, 'uncaught errors').to.deep.equal([]);
  });

  const add = (source: Source) => {
    const element = document.createElement('test-source') as TestSource;
    element.source = source;
    element.innerHTML = '<p>Varalla</p>';
    place.append(element);
    return element;
  };
  const ready = async (source: Source) => {
    const element = add(source);
    await element.updateComplete;
    return element;
  };
  const lines = async () => {
    await nextTask();
    return watched.incidents.console;
  };

  describe('messages', () => {
    it('has its name in what it warns of', async () => {
      const name = 'heat-1';
      await ready({
        name,
        async read({ warn }) {
          warn('heat.csv:3', 'no figure');
          return { ...network('Verkosto'), goals: [{ id: 'rikki', title: 7 }] };
        },
      });
      const all = await lines();
      expect(all[0]).to.equal('warn: Ilmi: heat-1: heat.csv:3 no figure');
      expect(all[1]).to.contain('warn: Ilmi: heat-1: left out /goals/0/');
      expect(all).to.have.length(2);
    });

    it('has its name in what is wrong with its document', async () => {
      const element = await ready({ name: 'heat-2', read: async () => [] });
      expect([element.state, shownText(element)]).to.deep.equal(['error', 'Varalla']);
      expect((failures[0]!.error as { code: string }).code).to.equal('invalidResponse');
      expect((await lines())[0]).to.contain('error: Ilmi: heat-2: Expected "ilmi": "1.x"');
    });

    it('is given up after ten seconds, with its name', async () => {
      const other = await ready({ read: async () => network('Kunnossa') });
      const end = new AbortController();
      const limits: number[] = [];
      AbortSignal.timeout = (ms) => {
        limits.push(ms);
        return end.signal;
      };
      let heard: AbortSignal | undefined;
      const element = add({
        name: 'heat-3',
        read({ signal }) {
          heard = signal;
          return new Promise(() => {});
        },
      });
      await nextTask();
      expect([element.state, limits]).to.deep.equal(['loading', [10_000]]);
      end.abort(new DOMException('The operation timed out.', 'TimeoutError'));
      await element.updateComplete;
      expect([element.state, shownText(element)]).to.deep.equal(['error', 'Varalla']);
      expect([heard!.aborted, shownText(other)]).to.deep.equal([true, 'Kunnossa']);
      expect((failures[0]!.error as { code: string }).code).to.equal('timeout');
      expect(await lines()).to.deep.equal([
        'error: Ilmi: heat-3: no answer in 10000 ms; the fallback is shown',
      ]);
    });
  });

  describe('that tells when it has changed', () => {
    it('is read again, once for all elements', async () => {
      let name = 'Ensin';
      const { state, source } = live(() => network(name));
      const elements = [await ready(source), await ready(source)];
      expect([state.reads, state.waiting.size]).to.deep.equal([1, 2]);
      name = 'Sitten';
      state.change();
      for (const element of elements) await element.updateComplete;
      expect(elements.map(shownText)).to.deep.equal(['Sitten', 'Sitten']);
      expect([state.reads, state.waiting.size]).to.deep.equal([2, 2]);
    });

    it('is left with its element, and when the element gets another source', async () => {
      const { state, source } = live(() => network('Verkosto'));
      const [first, second] = [await ready(source), await ready(source)];
      first.remove();
      expect(state.waiting.size).to.equal(1);
      second.source = { read: async () => network('Toinen') };
      await second.updateComplete;
      expect([state.waiting.size, shownText(second)]).to.deep.equal([0, 'Toinen']);
      state.change();
      await second.updateComplete;
      expect([state.reads, shownText(second)]).to.deep.equal([1, 'Toinen']);
    });

    it('keeps what is shown while it is read again', async () => {
      let answer: (input: unknown) => void = () => {};
      let isFirst = true;
      const { state, source } = live(() =>
        isFirst ? network('Ensin') : new Promise((resolve) => (answer = resolve)),
      );
      const element = await ready(source);
      isFirst = false;
      state.change();
      await nextTask();
      expect([element.state, shownText(element)]).to.deep.equal(['ready', 'Ensin']);
      answer(network('Sitten'));
      await element.updateComplete;
      expect(shownText(element)).to.equal('Sitten');
    });

    it('may fail and come back', async () => {
      let isBroken = false;
      const { state, source } = live(() => {
        if (isBroken) throw new Error('out of order');
        return network('Verkosto');
      });
      const element = await ready(source);
      isBroken = true;
      state.change();
      await element.updateComplete;
      expect([element.state, shownText(element)]).to.deep.equal(['error', 'Varalla']);
      isBroken = false;
      state.change();
      await element.updateComplete;
      expect([element.state, shownText(element)]).to.deep.equal(['ready', 'Verkosto']);
      expect(await lines()).to.have.length(1);
    });

    it('and cannot be subscribed to is the trouble of its elements only', async () => {
      const element = add({
        read: async () => network('Verkosto'),
        subscribe() {
          throw new Error('no connection today');
        },
      });
      const other = await ready({ read: async () => network('Kunnossa') });
      await element.updateComplete;
      expect([element.state, shownText(element)]).to.deep.equal(['error', 'Varalla']);
      expect(shownText(other)).to.equal('Kunnossa');
      const all = await lines();
      expect(all).to.have.length(1);
      expect(all[0]).to.contain('no connection today; the fallback is shown');
    });
  });
});
