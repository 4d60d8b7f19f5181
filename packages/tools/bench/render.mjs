/** Many elements on one page, and what one badge costs the page of a host; in Chromium. */
import { launch } from '../e2e/driver.mjs';
import { startServer } from '../server/serve.mjs';
import { makeDocument } from './documents.mjs';
import { firstBadge } from './first-badge.mjs';
import { ROUNDS, inTurns, median, row } from './measure.mjs';
import { ILMI, cpuClock, drawn, onNewPage, page } from './pages.mjs';
import { pageOf, peerPiece, piecesOf } from './pieces.mjs';
import { PEERS } from './peers.mjs';

/** @typedef {{browser: import('./pages.mjs').Browser, server: import('../e2e/helpers.mjs').Server}} Place */

/** How many pieces stand beside the first one, which pays for what is needed once. */
const PIECES = 1000;

const ATTRIBUTES = `<ilmi-goal-badge organization-name="Esimerkki 2 Oy" goal-title="Sähkönkulutus"
  quantity="energy" unit="MWh" boundary="organization" baseline-year="2022" baseline-value="105"
  target-year="2030" target-change="-25" latest-year="2025" latest-value="95.6"
  latest-quality="measured" source-name="Esimerkki 2 Oy, sähkömittarit"
  source-href="https://yritys-2.example.org/luvut/" status="decided"
  plan-href="https://yritys-2.example.org/suunnitelma/" checked-by="Mallitarkastus Oy"
  checked-on="2026-03-12" valid-from="2026-06-01" valid-until="2027-05-31"
  recorded-by="Esimerkkiverkosto"></ilmi-goal-badge>`;
const from = (/** @type {string} */ tag, more = '') =>
  `<${tag} src="#goals" goal="tavoite-5"${more}></${tag}>`;

const card = { all: 1.25, script: 3 };
/** @type {{name: string, markup: string, goal: {all: number, script?: number}}[]} */
const LOOKS = [
  { name: 'statement', markup: from('ilmi-goal-badge'), goal: card },
  { name: 'statement from attributes', markup: ATTRIBUTES, goal: card },
  { name: 'compact', markup: from('ilmi-goal-badge', ' variant="compact"'), goal: card },
  { name: 'line', markup: from('ilmi-goal-badge', ' variant="line"'), goal: { all: 3.2 } },
  { name: 'tracker (bar)', markup: from('ilmi-progress-tracker'), goal: card },
];

/** @returns {Promise<import('./measure.mjs').Row[]>} */
export async function render() {
  const server = await startServer();
  const browser = await launch('chromium');
  try {
    const place = { browser, server };
    return [...(await pieces(place)), ...(await oneDocument(place)), ...(await firstBadge(place))];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** @param {Place} place */
async function pieces({ browser, server }) {
  const rows = [];
  for (const { name, markup, goal } of LOOKS) {
    const { plain, ...made } = await piecesOf(markup, browser, server);
    const ways = Object.entries({ plain, ...made });
    if (name === 'statement') {
      for (const peer of PEERS) ways.push([peer.name, await peerPiece(plain, peer, browser)]);
    }
    const samples = ways.map(([way, piece], at) => {
      const path = `/${encodeURIComponent(name)}-${at}`;
      server.route(path, () => pageOf(piece));
      return [way, () => cpuOfPieces(browser, server.origin + path)];
    });
    const times = await inTurns(Object.fromEntries(samples));
    rows.push(
      row(`1,000 × ${name}: CPU`, times('ilmi', 'plain', 'all'), 'plain HTML of the same DOM', {
        goal: goal.all,
      }),
      row(`1,000 × ${name}: script`, times('ilmi', 'lit', 'script'), 'minimal Lit element of it', {
        goal: goal.script,
      }),
      row(`1,000 × ${name}: script`, times('ilmi', 'plain', 'script'), 'plain HTML, its parsing'),
    );
    for (const [way] of ways.slice(3)) {
      rows.push(
        row(`1,000 × ${name}: script`, times('ilmi', way, 'script'), `${way}, composed`, {
          goal: 0.5,
        }),
        row(`1,000 × ${name}: CPU`, times('ilmi', way, 'all'), `${way}, composed`),
      );
    }
  }
  return rows;
}

/**
 * CPU of a thousand pieces beside a first one. Script time is what they take while nothing is displayed; style, layout
 * and paint follow when they are shown.
 *
 * @param {import('./pages.mjs').Browser} browser
 * @param {string} address
 */
const cpuOfPieces = (browser, address) =>
  onNewPage(browser, async (one) => {
    await one.goto(address);
    const clock = await cpuClock(one);
    await add(one, 1);
    await show(one);
    const start = await clock();
    await add(one, PIECES);
    const script = (await clock()) - start;
    await show(one);
    return { script, all: (await clock()) - start };
  });

/** @param {import('./pages.mjs').Page} one @param {number} count */
async function add(one, count) {
  await one.evaluate((/** @type {number} */ count) => {
    const place = document.createElement('section');
    place.hidden = true;
    document.querySelector('main')?.append(place);
    const { markup } = /** @type {any} */ (globalThis);
    place.innerHTML = markup.repeat(count);
  }, count);
  await drawn(one);
}

/** @param {import('./pages.mjs').Page} one */
async function show(one) {
  await one.evaluate(() => {
    for (const place of document.querySelectorAll('section')) place.hidden = false;
  });
  await drawn(one);
}

/** A thousand badges that show a thousand goals of one document. @param {Place} place */
async function oneDocument({ browser, server }) {
  let requests = 0;
  const body = JSON.stringify(makeDocument(PIECES));
  server.route('/goals.json', () => {
    requests += 1;
    return { body, type: 'application/json' };
  });
  const count = `{ const { parse } = JSON; globalThis.parses = 0;
    JSON.parse = (...args) => { globalThis.parses += 1; return parse(...args); }; }`;
  const main = '<ilmi-network src="/goals.json"><main></main></ilmi-network>';
  server.route('/many', () => page(`<script>${count}</script>${ILMI}`, main));

  let parses = 0;
  const measure = () =>
    onNewPage(browser, async (one) => {
      requests = 0;
      await one.goto(`${server.origin}/many`);
      const clock = await cpuClock(one);
      /** CPU of each of some goals' badges. @param {number} from @param {number} to */
      const cpuOf = async (from, to) => {
        const start = await clock();
        await one.evaluate(
          (/** @type {number} */ from, /** @type {number} */ to) => {
            const tags = Array.from(
              { length: to - from },
              (_, at) => `<ilmi-goal-badge goal="tavoite-${from + at}"></ilmi-goal-badge>`,
            );
            const place = document.createElement('section');
            place.innerHTML = tags.join('');
            document.querySelector('main')?.append(place);
          },
          from,
          to,
        );
        await drawn(one);
        return ((await clock()) - start) / (to - from);
      };
      await cpuOf(0, 1);
      const near = await cpuOf(1, PIECES / 2);
      const far = await cpuOf(PIECES / 2, PIECES);
      parses = await one.evaluate('globalThis.parses');
      return far / near;
    });
  const ratios = [];
  for (let round = 0; round < ROUNDS; round += 1) ratios.push(await measure());
  const what = '1,000 badges on one document';
  return [
    row(what, requests, 'one badge', { unit: 'requests', goal: 1 }),
    row(what, parses, 'one badge', { unit: 'parses', goal: 1 }),
    row(`${what}: CPU of each of the last 500`, median(ratios), 'each of the first 500', {
      goal: 1.1,
    }),
  ];
}
