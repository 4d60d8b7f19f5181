/** What the tests of the join form share: a small network, a form in a page, and ways to fill it in. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createJoinReceiver, memoryJoinStore } from '@ilmi/client/testing';
import { answersOf, mountJoins } from '../server/joins.mjs';
import { DAY, LOADER, cdn, html, peek, until } from './helpers.mjs';

/**
 * @typedef {import('./driver.mjs').Page} Page
 * @typedef {import('./helpers.mjs').Server} Server
 * @typedef {import('../server/serve.mjs').Handler} Handler
 * @typedef {import('@ilmi/client/testing').JoinReceiverOptions} JoinReceiverOptions
 */

export const NOTICE = `controller="Esimerkkilän kunta" privacy-href="/tietosuoja/" retention="24 kk"`;
export const HUB = `receiver="hub" action="/v1/joins" ${NOTICE}`;

/** The button at the end of the form. */
export const SEND = '.ilmi-send';

const NETWORK = {
  ilmi: '1.0',
  languages: ['fi', 'sv', 'en'],
  network: {
    id: 'verkosto',
    name: { fi: 'Esimerkkiverkosto', sv: 'Exempelnätverket', en: 'Example network' },
    operator: { name: 'Esimerkkilän kunta', kind: 'municipality' },
    municipalities: [
      { code: '635', country: 'FI', name: { fi: 'Mallikylä', sv: 'Modellby' } },
      { code: '992', country: 'FI', name: { fi: 'Näyteniemi', sv: 'Provudden' } },
    ],
  },
  organizations: [
    { id: 'leipomo', kind: 'company', name: 'Mallileipomo Oy' },
    { id: 'koulu', kind: 'education', name: { fi: 'Mallikylän koulu', sv: 'Modellby skola' } },
  ],
  goals: [
    {
      id: 'sahko',
      organization: 'leipomo',
      title: { fi: 'Sähkönkulutus', sv: 'Elförbrukningen', en: 'Electricity use' },
      kind: 'quantitative',
      measure: { quantity: 'energy', unit: 'MWh', basis: 'absolute' },
      baseline: { year: 2024, value: 100 },
      target: { year: 2028, value: 80 },
    },
    {
      id: 'paperi',
      organization: 'koulu',
      title: { fi: 'Kopiopaperi', sv: 'Kopiepapper', en: 'Copy paper' },
      kind: 'directional',
      direction: 'decrease',
    },
  ],
};

// `Date.now` of the probe is not enough: the form asks `new Date()`, too.
const CLOCK = `(() => {
  const Real = Date;
  globalThis.clock = Date.parse('${DAY}T10:00:00Z');
  globalThis.Date = class extends Real {
    constructor(...parts) {
      if (parts.length) super(...parts);
      else super(clock);
    }
    static now = () => clock;
  };
})();
`;

/** Serves the data and the clock. @param {Server} server */
export function serveNetwork(server) {
  server.route('/ilmi.json', () => ({ type: 'application/json', body: JSON.stringify(NETWORK) }));
  server.route('/clock.js', () => CLOCK);
}

/**
 * A page with forms, at noon of {@link DAY}.
 *
 * @param {Server} server
 * @param {string | string[]} attributes of each form
 * @param {{lang?: string, path?: string, body?: string, headers?: Record<string, string | null>}} [more]
 */
export function serveForm(server, attributes, { lang, path = '/liity', body = '', headers } = {}) {
  serveNetwork(server);
  const forms = [attributes]
    .flat()
    .map(
      (one, at) =>
        `<ilmi-join-form id="form-${at}" src="/ilmi.json" ${one}><a href="/sposti/">Liity verkostoon</a></ilmi-join-form>`,
    );
  const head = `<script src="/clock.js"></script>\n${LOADER}`;
  const text = html({
    lang,
    head,
    body: `<a id="start" href="#a">Alku</a>${forms.join('\n')}${body}`,
  });
  server.route(path, () => ({ body: text, headers }));
  return `${server.origin}${path}`;
}

/**
 * A receiver in memory.
 *
 * @param {Server} server
 * @param {{options?: JoinReceiverOptions, path?: string, first?: Handler,
 *   lost?: () => 'cut' | 'never' | undefined}} [more] `first` may answer in its place; `lost`: what
 *   becomes of an answer when everything is stored
 */
export function mountReceiver(server, { options, path = '/v1/joins', first, lost } = {}) {
  const store = memoryJoinStore();
  const answer = answersOf(createJoinReceiver({ store, ...options }));
  /** @type {{key: string, body: string}[]} */
  const posts = [];
  server.route(
    (one) => one === path || one === `${path}/received`,
    async (request, response, context) => {
      if (request.method !== 'POST') return answer(request, response, context);
      const key = String(request.headers['idempotency-key'] ?? '');
      posts.push({ key, body: String(context.body) });
      const own = await first?.(request, response, context);
      if (own || request.socket.destroyed) return own;
      const how = lost?.();
      const end = () => void (how === 'cut' && request.socket.destroy());
      const nobody = /** @type {any} */ ({ writeHead() {}, end });
      return answer(request, how ? nobody : response, context);
    },
  );
  return { posts, store, requests: () => store.records.map(({ request }) => request) };
}

/**
 * The demo's own receiver, and the requests in its file.
 *
 * @param {Server} server
 */
export async function mountDemo(server) {
  const folder = await mkdtemp(join(tmpdir(), 'ilmi-join-'));
  const file = join(folder, 'joins.jsonl');
  await mountJoins(server, file);
  return {
    /** @returns {Promise<any[]>} */
    stored: async () =>
      (await readFile(file, 'utf8').catch(() => ''))
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).request),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Scripts and data for pages of any origin, also of none. @param {Server} server */
export function allowAll(server) {
  const headers = { 'Access-Control-Allow-Origin': '*' };
  server.route(
    (path) => path.startsWith('/cdn/'),
    async (_request, _response, { url }) => ({
      body: await cdn(url.pathname.slice('/cdn/'.length)),
      headers,
    }),
  );
  server.route('/ilmi.json', () => ({ body: JSON.stringify(NETWORK), headers }));
}

/** Runs in the page: what the form shows. */
export const shown = () => {
  const form = document.querySelector('.ilmi-join');
  const active = /** @type {HTMLInputElement | null} */ (document.activeElement);
  return {
    step: form?.querySelector('.ilmi-step:not([hidden]) .ilmi-step-title')?.textContent?.trim(),
    text: form?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    focus: active?.name || active?.textContent?.replace(/\s+/g, ' ').trim(),
  };
};

/** @param {Page} page @param {string} wanted */
export const at = (page, wanted) =>
  until(async () => (await peek(page, shown))?.step === wanted, `the form is at "${wanted}"`);

/** Tab until a field or a button has the focus. @param {Page} page @param {string} wanted */
export async function tabTo(page, wanted) {
  for (let step = 0; step < 30; step += 1) {
    if ((await page.evaluate(shown)).focus === wanted) return;
    await page.press('Tab');
  }
  const { focus } = await page.evaluate(shown);
  assert.fail(`Tab does not reach ${wanted}; the focus is on ${focus}`);
}

/** A form is sent when a person could have filled it in: from now on that is so. @param {Page} page */
export const later = (page) =>
  page.evaluate(() => {
    const now = performance.now.bind(performance);
    performance.now = () => now() + 60_000;
    globalThis.clock += 60_000;
  });

/** Opens a page with forms, in a tab that has no drafts. @param {Page} page @param {string} url */
export async function openForm(page, url) {
  await page.goto(url);
  const isEmpty = await page.evaluate(() => {
    try {
      const { length } = sessionStorage;
      sessionStorage.clear();
      return !length;
    } catch {
      return true;
    }
  });
  if (!isEmpty) await page.goto(url);
  await ready(page);
}

/** Waits until every form is shown. @param {Page} page */
export const ready = (page) =>
  until(
    () =>
      peek(page, () => {
        const all = [...document.querySelectorAll('ilmi-join-form')];
        return all.length > 0 && all.every((one) => one.querySelector('.ilmi-join'));
      }),
    'the form is shown',
  );

/**
 * Values come without key presses, as by a browser's autofill.
 *
 * @param {Page} page
 * @param {Record<string, string>} values
 * @param {{form?: number, events?: string[]}} [more]
 */
export const fill = (page, values, { form = 0, events = ['input', 'change'] } = {}) =>
  page.evaluate(
    async (
      /** @type {[string, string][]} */ entries,
      /** @type {number} */ form,
      /** @type {string[]} */ events,
    ) => {
      const element = /** @type {any} */ (document.querySelectorAll('ilmi-join-form')[form]);
      for (const [name, value] of entries) {
        const find = () =>
          [...element.querySelectorAll(`[name="${name}"]`)].find(
            (one) => one.type !== 'radio' || one.value === value,
          );
        // Ready-made goals come when somebody has begun.
        for (let turn = 0; turn < 400 && !find(); turn += 1)
          await new Promise((resolve) => setTimeout(resolve, 25));
        const field = find();
        if (!field) throw new Error(`no field ${name} for "${value}"`);
        if (/radio|checkbox/.test(field.type)) field.click();
        else {
          field.value = value;
          for (const type of events) field.dispatchEvent(new Event(type, { bubbles: true }));
        }
        await element.updateComplete;
      }
    },
    Object.entries(values),
    form,
    events,
  );

/** What every field holds, but empty ones. @param {Page} page @param {number} [form] */
export const typed = (page, form = 0) =>
  page.evaluate((/** @type {number} */ form) => {
    const element = document.querySelectorAll('ilmi-join-form')[form];
    /** @type {Record<string, string>} */
    const values = {};
    for (const field of element?.querySelectorAll('[name]') ?? []) {
      const { name, type, value, checked } = /** @type {HTMLInputElement} */ (field);
      if (type === 'hidden' || (/radio|checkbox/.test(type) && !checked) || !value) continue;
      values[name] = value;
    }
    return values;
  }, form);

export const VALUES = {
  'organization[name]': 'Puuseppä Malli Tmi',
  'organization[kind]': 'company',
  'goal[title]': 'Lajittelemme kaikki jätteet',
  'goal[kind]': 'directional',
  'goal[note]': 'Uudet astiat "verstaalle" & <b>opastus</b>',
  'contact[name]': 'Maija Malli',
  'contact[email]': 'maija@example.org',
};

/** The request that is made of {@link VALUES}, but for its moment. */
export const REQUEST = {
  purpose: 'join',
  language: 'fi',
  organization: { name: 'Puuseppä Malli Tmi', kind: 'company' },
  goal: {
    title: 'Lajittelemme kaikki jätteet',
    kind: 'directional',
    note: 'Uudet astiat "verstaalle" & <b>opastus</b>',
  },
  contact: { name: 'Maija Malli', email: 'maija@example.org' },
};

/** @param {any} request */
export const withoutMoment = ({ sentAt, ...request }) => {
  assert.match(sentAt, /^20\d\d-\d\d-\d\dT/);
  return request;
};

/** To the last step, filled in, and long enough after the beginning. @param {Page} page */
export async function toReview(page, form = 0) {
  await fill(page, VALUES, { form });
  const title = () =>
    page.evaluate((/** @type {number} */ form) => {
      const element = document.querySelectorAll('ilmi-join-form')[form];
      return element?.querySelector('.ilmi-step:not([hidden]) .ilmi-step-title')?.textContent ?? '';
    }, form);
  for (const step of [2, 3, 4]) {
    await click(page, SEND, form);
    await until(async () => (await title()).includes(`${step}/4`), `step ${step}`);
  }
  await later(page);
}

/** Follows a link, without waiting for where it leads. @param {Page} page @param {string} href */
export const follow = (page, href) =>
  page.evaluate((/** @type {string} */ href) => {
    const link = document.createElement('a');
    link.href = href;
    document.body.append(link);
    setTimeout(() => link.click());
  }, href);

/** A click of the page's own. @param {Page} page @param {string} selector @param {number} [form] */
export const click = (page, selector, form = 0) =>
  page.evaluate(
    (/** @type {number} */ form, /** @type {string} */ selector) => {
      const element = document.querySelectorAll('ilmi-join-form')[form];
      const found = /** @type {HTMLElement | null | undefined} */ (
        element?.querySelector(selector)
      );
      if (!found) throw new Error(`no ${selector}`);
      found.click();
    },
    form,
    selector,
  );

/**
 * What a person reads from top to bottom, a line for each piece, as it is laid out: fields with what
 * they hold in brackets, selects with their choices.
 *
 * @param {Page} page
 * @param {string} [root]
 * @returns {Promise<string>}
 */
export const read = (page, root = 'ilmi-join-form') =>
  page.evaluate((/** @type {string} */ root) => {
    const pieces =
      'p, li, label, legend, small, summary, dt, dd, button, select, input, textarea, span';
    const plain = (/** @type {string} */ text) => text.replace(/\s+/g, ' ').trim();
    /** @type {string[]} */
    const lines = [];
    /** @type {Element | undefined} */
    let last;
    for (const piece of document.querySelector(root)?.querySelectorAll(pieces) ?? []) {
      const { width, height } = piece.getBoundingClientRect();
      if (!width || !height || !piece.checkVisibility()) continue;
      const field = /** @type {HTMLInputElement} */ (piece);
      const { type, checked, value } = field;
      if (piece instanceof globalThis.HTMLSelectElement) {
        const mark = ({ selected, text }) => (selected ? `*${plain(text)}` : plain(text));
        lines.push(`[${[...piece.options].map(mark).join(' | ')}]`);
      } else if (/radio|checkbox/.test(type ?? '')) {
        lines.push(`${checked ? '(x)' : '( )'} ${plain(piece.parentElement?.innerText ?? '')}`);
      } else if (/INPUT|TEXTAREA/.test(piece.tagName)) {
        lines.push(`[${plain(value)}]`);
      } else if (!last?.contains(piece) && !piece.querySelector('input, button')) {
        // Of what only screen readers get, engines lay the spaces out in their own ways.
        const { innerText, textContent } = /** @type {HTMLElement} */ (piece);
        const text = plain(
          piece.getAttribute('aria-label') ?? (piece.matches('button') ? textContent : innerText),
        );
        if (text) lines.push(text);
        last = piece;
      }
    }
    return lines.join('\n');
  }, root);

/** Written-out lines, without the indent that they have in a test. @param {string} text */
export const lines = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
