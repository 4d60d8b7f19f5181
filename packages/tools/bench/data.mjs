/** Reading, checking and writing documents, in Node; in Chromium a badge on sites of three sizes, and large lists. */
import assert from 'node:assert/strict';
import { loadDocument } from '@ilmi/client/lite';
import { createClient } from '@ilmi/client';
import { readDocument } from '@ilmi/core';
import { validateDocument } from '@ilmi/core/schema';
import { renderFallback } from '@ilmi/elements/server';
import { launch } from '../e2e/driver.mjs';
import { startServer } from '../server/serve.mjs';
import { makeDocument, sliceOf } from './documents.mjs';
import { lists } from './lists.mjs';
import { cpu, inTurns, row } from './measure.mjs';
import { ILMI, cpuOfLoad, page } from './pages.mjs';
import { validateWithValibot } from './valibot-schema.mjs';

const GOALS = 10_000;
const BASE = 'https://verkosto.example.org/ilmi.json';

/** @returns {Promise<import('./measure.mjs').Row[]>} */
export async function data() {
  const inNode = [...(await reading()), ...(await fallbacks()), ...(await readers())];
  const server = await startServer();
  const browser = await launch('chromium');
  try {
    const place = { browser, server };
    return [...inNode, ...(await slices(place)), ...(await lists(place))];
  } finally {
    await browser.close();
    await server.close();
  }
}

async function reading() {
  const text = JSON.stringify(makeDocument(GOALS));
  const input = JSON.parse(text);
  // A comparison is worth something only when both sides did their work.
  assert.deepEqual(readDocument(input, { base: BASE }).warnings, []);
  assert.deepEqual(validateDocument(input), []);
  assert.ok(validateWithValibot(input));
  const times = await inTurns({
    parse: () => cpu(() => JSON.parse(text)),
    read: () => cpu(() => readDocument(input, { base: BASE })),
    valibot: () => cpu(() => validateWithValibot(input)),
    strict: () => cpu(() => validateDocument(input)),
  });
  const what = `${GOALS.toLocaleString('en-US')} goals`;
  return [
    row(`readDocument, ${what}`, times('read', 'parse'), 'JSON.parse of the same document', {
      goal: 1.5,
    }),
    row(
      `validateDocument, ${what}`,
      times('strict', 'valibot'),
      'valibot, the same fields and patterns without rules between fields and messages',
      { goal: 3 },
    ),
  ];
}

async function fallbacks() {
  const { document } = readDocument(makeDocument(1000), { base: BASE });
  const goals = (document.goals ?? []).map(({ id }) => id);
  const options = { lang: 'fi', now: '2026-11-24' };
  const render = (/** @type {string} */ goal) =>
    renderFallback('ilmi-goal-badge', { goal }, document, options);
  // A template by hand: constant markup, and the texts of each badge, which are there already, escaped into it.
  const cut = goals.map((goal) => render(goal).split(/(?<=>)([^<]+)(?=<)/));
  const byHand = (/** @type {string[]} */ parts) => {
    let html = '';
    parts.forEach((part, at) => (html += at % 2 ? part.replace(/[&<>"']/g, entity) : part));
    return html;
  };
  const entity = (/** @type {string} */ sign) => `&#${sign.charCodeAt(0)};`;
  const times = await inTurns({
    ours: () => cpu(() => goals.map(render)),
    byHand: () => cpu(() => cut.map(byHand)),
    limit: () => ({ cpu: 2000 }),
  });
  return [
    row('renderFallback, 1,000 badges', times('ours', 'limit'), 'two milliseconds', { goal: 1 }),
    row(
      'renderFallback, 1,000 badges',
      times('ours', 'byHand'),
      'a hand-written string of the same HTML from finished texts',
    ),
  ];
}

/** 1,000 readers of one document, in the client and in its small form. */
async function readers() {
  const READERS = 1000;
  const text = JSON.stringify(makeDocument(1000));
  let requests = 0;
  const answer = async () => {
    requests += 1;
    return new Response(text, { headers: { 'Content-Type': 'application/json' } });
  };
  let address = 0;
  /** @type {Record<string, (src: string) => () => Promise<unknown>>} */
  const kinds = {
    'client/lite': (src) => () => loadDocument(src, { fetch: answer }),
    client: (src) => {
      const client = createClient({ src, fetch: answer });
      return () => client.document();
    },
  };
  const rows = [];
  for (const [name, make] of Object.entries(kinds)) {
    // Each time another address, since what was read is kept.
    const read = async (/** @type {number} */ count) => {
      const one = make(`https://reader-${(address += 1)}.example.org/ilmi.json`);
      return cpu(() => Promise.all(Array.from({ length: count }, one)));
    };
    requests = 0;
    const parses = await countParses(() => read(READERS));
    const about = `${READERS.toLocaleString('en-US')} readers of one address`;
    rows.push(
      row(`${name}: ${about}`, requests, 'one reader', { unit: 'requests', goal: 1 }),
      row(`${name}: ${about}`, parses, 'one reader', { unit: 'parses', goal: 1 }),
    );
    const times = await inTurns({ many: () => read(READERS), one: () => read(1) });
    rows.push(row(`${name}: CPU of ${about}`, times('many', 'one'), 'one reader, 1,000 goals'));
  }
  return rows;
}

/** How often JSON was parsed, here or in `Response.json`. @param {() => Promise<unknown>} run */
async function countParses(run) {
  const { parse } = JSON;
  const { json } = Response.prototype;
  let count = 0;
  JSON.parse = (...args) => {
    count += 1;
    return parse(...args);
  };
  Response.prototype.json = function () {
    count += 1;
    return json.call(this);
  };
  try {
    await run();
  } finally {
    JSON.parse = parse;
    Response.prototype.json = json;
  }
  return count;
}

/**
 * A badge that reads its slice of a published site, however large the site is.
 *
 * @param {{browser: import('./pages.mjs').Browser, server: import('../e2e/helpers.mjs').Server}} place
 */
async function slices({ browser, server }) {
  const sizes = [10, 1000, 10_000];
  /** @type {Map<number, number[]>} bytes of the answers */
  const sent = new Map();
  for (const size of sizes) {
    const document = makeDocument(size);
    sent.set(size, []);
    const site = `/site-${size}/`;
    server.route(
      (path) => path.startsWith(site),
      (_request, _response, { url }) => {
        const goal = /goals\/([\w-]+)\.json$/.exec(url.pathname)?.[1];
        const body = JSON.stringify(goal ? sliceOf(document, goal) : document);
        sent.get(size)?.push(Buffer.byteLength(body));
        return { body, type: 'application/json' };
      },
    );
    const badge = `<ilmi-goal-badge src="${site}" goal="tavoite-5"></ilmi-goal-badge>`;
    server.route(`/page-${size}`, () => page(ILMI, badge));
  }
  const load = (/** @type {number} */ size) => () =>
    cpuOfLoad(browser, `${server.origin}/page-${size}`);
  const [small = 0, ...larger] = sizes;
  const times = await inTurns(Object.fromEntries(sizes.map((size) => [String(size), load(size)])));
  const bytes = (/** @type {number} */ size) => {
    const answers = new Set(sent.get(size));
    assert.equal(answers.size, 1, 'every badge reads one slice');
    return [...answers][0] ?? NaN;
  };
  return larger.flatMap((size) => {
    const than = `a site of ${small} goals`;
    const what = `badge on a site of ${size.toLocaleString('en-US')} goals`;
    return [
      row(`${what}: bytes of data`, bytes(size) / bytes(small), `${than}: ${bytes(small)} bytes`, {
        goal: 1,
      }),
      // Twice the same work differs by a few percent in CPU, too.
      row(`${what}: CPU of the page`, times(`${size}`, `${small}`), than, { goal: 1.1 }),
    ];
  });
}
