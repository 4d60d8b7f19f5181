/** A directory and a summary of many members: until they are shown, and until a letter typed has its answer. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../build/paths.mjs';
import { makeDocument } from './documents.mjs';
import { ROUNDS, inTurns, median, row } from './measure.mjs';
import { ILMI, cpuClock, drawn, onNewPage, page } from './pages.mjs';

/**
 * @typedef {import('./pages.mjs').Browser} Browser
 * @typedef {import('./pages.mjs').Page} Page
 */

/** What a phone of today has left of this machine's speed, as Lighthouse means it. */
const SLOW = 4;
const FRAME = 1000 / 60;

/** @param {{browser: Browser, server: import('../e2e/helpers.mjs').Server}} place */
export async function lists({ browser, server }) {
  const documents = {
    '290 municipalities': readFileSync(path.join(root, 'examples/large/ilmi.json'), 'utf8'),
    '10,000 members': JSON.stringify(makeDocument(20_000)),
  };
  const rows = [];
  for (const [what, text] of Object.entries(documents)) {
    server.route('/members.json', () => ({ body: text, type: 'application/json' }));
    server.route('/directory', () => page(ILMI, '<main></main>'));
    const open = (/** @type {string} */ way) => () =>
      onNewPage(browser, async (one) => {
        await one.goto(`${server.origin}/directory`);
        return show(one, way);
      });
    const times = await inTurns({
      list: open('ilmi-member-list'),
      summary: open('ilmi-network-summary'),
      rows: open('rows'),
      all: open('all'),
      parse: open('parse'),
    });
    const parsed = 'JSON.parse and a plain list';
    rows.push(
      row(`member-list, ${what}`, times('list', 'rows'), `${parsed} of the first rows`, {
        goal: 1.5,
      }),
      row(`member-list, ${what}`, times('list', 'all'), `${parsed} of all`, { goal: 1.5 }),
      row(`network-summary, ${what}`, times('summary', 'parse'), 'JSON.parse'),
    );
    const letter = await onNewPage(browser, async (one) => {
      await one.goto(`${server.origin}/directory`);
      await show(one, 'ilmi-member-list');
      return typing(one);
    });
    rows.push(
      row(`member-list, ${what}: a letter typed, CPU at a quarter`, letter / FRAME, 'one frame', {
        goal: 1,
      }),
    );
  }
  return rows;
}

/** CPU from the text of a document until its members are drawn. @param {Page} one @param {string} way */
async function show(one, way) {
  await one.evaluate(async () => {
    await customElements.whenDefined('ilmi-member-list');
    /** @type {any} */ (globalThis).text = await (await fetch('/members.json')).text();
  });
  const clock = await cpuClock(one);
  const start = await clock();
  await one.evaluate(async (/** @type {string} */ kind) => {
    const data = JSON.parse(/** @type {any} */ (globalThis).text);
    const main = /** @type {HTMLElement} */ (document.querySelector('main'));
    if (kind.startsWith('ilmi-')) {
      const element = /** @type {any} */ (document.createElement(kind));
      element.data = data;
      main.append(element);
      await element.updateComplete;
    } else if (kind !== 'parse') {
      /** @type {{name: string | Record<string, string>, kind: string}[]} */
      const members = data.organizations.slice(0, kind === 'rows' ? 12 : undefined);
      const list = document.createElement('ul');
      for (const { name, kind } of members) {
        const item = document.createElement('li');
        item.textContent = `${typeof name === 'string' ? name : Object.values(name)[0]}, ${kind}`;
        list.append(item);
      }
      main.append(list);
    }
  }, way);
  await drawn(one);
  return { cpu: (await clock()) - start };
}

/** Milliseconds from a letter until the list is laid out anew, on a slow machine: the median of some. @param {Page} one */
async function typing(one) {
  const session = await one.cdp();
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
  const times = await one.evaluate(async (/** @type {number} */ rounds) => {
    const element = /** @type {any} */ (document.querySelector('ilmi-member-list'));
    /** @type {HTMLInputElement} */
    const field = element.shadowRoot.querySelector('input');
    field.focus();
    const measured = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const text of ['k', 'ko', 'kom', 'ko', 'k', '']) {
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        const start = performance.now();
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await element.updateComplete;
        element.getBoundingClientRect();
        measured.push(performance.now() - start);
      }
    }
    return measured;
  }, ROUNDS);
  return median(times);
}
