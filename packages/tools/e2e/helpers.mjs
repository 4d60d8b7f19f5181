/** What the page tests share: a page's own log, the example pages as they are, and waiting. */
import { readFile } from 'node:fs/promises';
import { after, beforeEach } from 'node:test';
import { fileURLToPath } from 'node:url';
import { POLICY, startServer } from '../server/serve.mjs';
import { eachEngine } from './driver.mjs';

/**
 * @typedef {import('./driver.mjs').Page} Page
 * @typedef {import('./driver.mjs').Browser} Browser
 * @typedef {Awaited<ReturnType<typeof import('../server/serve.mjs').startServer>>} Server
 * @typedef {{violations: {directive: string, blocked: string, sample: string}[],
 *   errors: string[], console: {level: string, text: string}[], shifts: string[]}} Seen
 * @typedef {{engine: string, server: Server, test: typeof import('node:test').it,
 *   getPage: () => Promise<Page>, getBrowser: () => Promise<Browser>,
 *   serveExample: (path: string, edit?: (text: string) => string) => Promise<void>}} PageFrame
 */

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
export { POLICY };

/** The page kit: whole pages of an organisation, each in its own look. */
export const KIT = [
  'kit/municipality',
  'kit/network',
  'kit/network/members',
  'kit/company',
  'kit/association',
];

/** Pages of the kit with the join form, and with the one that works without script. */
export const JOINS = ['kit/network/join', 'kit/network/join/form'];

/** The day of the server-rendered fallbacks in the examples, so that results never depend on today. */
export const DAY = '2026-11-24';

/** The same line in any engine: no-break spaces and line breaks become spaces. */
export const plain = (/** @type {string} */ text) => text.replace(/\s+/g, ' ').trim();

const PROBE = `(() => {
  const seen = (globalThis.seen = { violations: [], errors: [], console: [], shifts: [] });
  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective: directive, blockedURI: blocked, sample } = event;
    seen.violations.push({ directive, blocked, sample });
  }, true);
  addEventListener('error', (event) => {
    if (event.target === globalThis) seen.errors.push(event.message);
  }, true);
  addEventListener('unhandledrejection', (event) => seen.errors.push(String(event.reason)));
  for (const level of ['error', 'warn']) {
    const original = console[level];
    console[level] = (...args) => {
      seen.console.push({ level, text: args.map(String).join(' ') });
      original.apply(console, args);
    };
  }
  const types = globalThis.PerformanceObserver?.supportedEntryTypes ?? [];
  if (types.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const moved = entry.sources.map(({ node, previousRect, currentRect }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          const name = element?.localName + '.' + element?.getAttribute('class');
          return name + ' ' + JSON.stringify([previousRect, currentRect]);
        });
        if (!entry.hadRecentInput) seen.shifts.push(entry.value + ' ' + moved.join(', '));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }
})();
`;

/**
 * Serves `/probe.js`, which records what happens in a page. With a day, the page's clock stands at
 * noon of it.
 *
 * @param {Server} server @param {string} [day]
 */
export function serveProbe(server, day = DAY) {
  const noon = new Date(`${day}T12:00:00`).getTime();
  server.route('/probe.js', () => `${PROBE}Date.now = () => ${noon};\n`);
}

/** @param {Page} page @returns {Promise<Seen>} */
export const seen = (page) => page.evaluate('globalThis.seen');

/** An HTML page with the probe, from the parts that matter. */
export function html(/** @type {{lang?: string, head?: string, body: string}} */ parts) {
  const { lang = 'fi', head = '', body } = parts;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Test</title>
<script src="/probe.js"></script>
${head}
</head>
<body>
${body}
</body>
</html>`;
}

/**
 * Text of an example page, with the probe as its first script.
 *
 * @param {string} path such as `municipality/sv/index.html`
 */
export async function example(path) {
  const text = await readFile(`${ROOT}examples/${path}`, 'utf8');
  return text.replace('<head>', '<head>\n<script src="/probe.js"></script>');
}

/** A file that the build made. */
export const cdn = (/** @type {string} */ path) =>
  readFile(`${ROOT}packages/elements/cdn/${path}`, 'utf8');

/** A badge from attributes alone, with its own words as fallback. */
export const BADGE = `organization-name="Esimerkki Oy" goal-title="Sähkönkulutus" quantity="energy"
  boundary="organization" unit="MWh" baseline-year="2024" baseline-value="120" target-year="2028"
  target-change="-20" latest-year="2025" latest-value="112.4"`;
export const TITLE = 'Sähkönkulutus −20 % vuoteen 2028 mennessä';

/** The three tags that a host writes for the loader. */
export const LOADER = `<link rel="stylesheet" href="/cdn/ilmi.css">
<script type="module" src="/cdn/loader.js"></script>`;

/**
 * Waits until something is true, for a generous time. What the check throws last is the failure.
 *
 * @template T
 * @param {() => Promise<T> | T} check
 * @param {string} what
 * @returns {Promise<T>}
 */
export async function until(check, what) {
  const end = Date.now() + 20_000;
  for (;;) {
    const value = await check();
    if (value) return value;
    if (Date.now() > end) throw new Error(`Not within 20 s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/**
 * What a page answers; undefined while it goes from one address to the next. Then there is none to ask,
 * and Firefox may never answer.
 *
 * @template T
 * @param {Page} page @param {() => T} read
 * @returns {Promise<T | undefined>}
 */
export const peek = (page, read) =>
  Promise.race([
    page.evaluate(read).catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, 2000, undefined)),
  ]);

/**
 * The frame of a file of page tests. One server for the file, one browser per engine, and one page
 * for all its tests, since starting takes longest. Before each test the server forgets what it was
 * told and serves the probe.
 *
 * @param {(frame: PageFrame) => void} define
 */
export async function pageTests(define) {
  const server = await startServer();
  after(() => server.close());

  /** Serves an example page with the probe, and with an edit where one is given. */
  async function serveExample(
    /** @type {string} */ path,
    edit = (/** @type {string} */ text) => text,
  ) {
    const text = edit(await example(`${path}index.html`));
    server.route(`/examples/${path}`, () => text);
  }

  eachEngine((engine, getBrowser, test) => {
    beforeEach(() => {
      server.reset();
      serveProbe(server);
    });
    /** @type {Promise<Page> | undefined} */
    let page;
    const getPage = () => (page ??= getBrowser().then((browser) => browser.newPage()));
    define({ engine, server, test, getPage, getBrowser, serveExample });
  });
}

/** Runs in the page: resolves when every badge has settled, and tells what each shows. */
const readBadges = async () => {
  const all = [...document.querySelectorAll('ilmi-goal-badge, ilmi-progress-tracker')];
  await Promise.all(all.map((/** @type {any} */ badge) => badge.updateComplete));
  const visible = (/** @type {Element} */ element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0;
  };
  return all.map((/** @type {any} */ badge) => {
    const inside = badge.shadowRoot?.querySelector('.ilmi-root');
    const box = badge.getBoundingClientRect();
    const shown = inside ?? badge;
    return {
      goal: badge.getAttribute('goal') ?? badge.getAttribute('goal-title') ?? '',
      variant: badge.getAttribute('variant') ?? 'statement',
      defined: badge.matches(':defined'),
      state: badge.state ?? 'none',
      upgraded: Boolean(inside),
      visible: visible(badge),
      // As it is laid out: blocks are apart with or without white space between their tags.
      text: (shown.innerText ?? '').replace(/\s+/g, ' ').trim(),
      width: box.width,
      height: box.height,
      right: box.right,
    };
  });
};

/** What each badge of the page shows. @param {Page} page @returns {Promise<any[]>} */
export const badges = (page) => page.evaluate(readBadges);

/** Elements that show something: all but the network, which only brings data. */
export const ELEMENTS =
  'ilmi-goal-badge, ilmi-progress-tracker, ilmi-story-card, ilmi-story-list, ilmi-action-list, ' +
  'ilmi-event-list, ilmi-offer-list, ilmi-member-list, ilmi-network-summary, ilmi-join-form';

/**
 * Waits until every element is in one of the states.
 *
 * @param {Page} page
 * @param {string[]} states
 */
export async function settled(page, states = ['ready']) {
  await until(
    () =>
      page.evaluate(
        (/** @type {string[]} */ wanted, /** @type {string} */ elements) =>
          [...document.querySelectorAll(elements)].every((/** @type {any} */ element) =>
            wanted.includes(element.state),
          ),
        states,
        ELEMENTS,
      ),
    `every element is ${states.join(' or ')}`,
  );
  // Rendering follows the state, and layout shifts are told after the next frames.
  await frames(page);
}

/** Lets the page draw. @param {Page} page */
export const frames = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      }),
  );

/** Lines that Ilmi wrote to the console. @param {Seen} log */
export const ilmiLines = (log) =>
  log.console.filter(({ text }) => text.startsWith('Ilmi: ')).map(({ text }) => text);
