/** What the first badge costs a host's page: its first paint on a slow line, and the main thread of a slow phone. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readDocument } from '@ilmi/core';
import { renderFallback } from '@ilmi/elements/server';
import { inPackage, root } from '../build/paths.mjs';
import { makeDocument, sliceOf } from './documents.mjs';
import { inTurns, row } from './measure.mjs';
import { drawn, onNewPage, page } from './pages.mjs';

/**
 * @typedef {import('./pages.mjs').Browser} Browser
 * @typedef {import('../e2e/helpers.mjs').Server} Server
 */

/** Slow 4G, as Lighthouse means it: a round trip of 150 ms and 1.6 Mbit/s. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 204_800,
  uploadThroughput: 96_000,
};

/** @param {{browser: Browser, server: Server}} place @returns {Promise<import('./measure.mjs').Row[]>} */
export async function firstBadge({ browser, server }) {
  const { plain, badge, preload } = serveHosts(server);
  const times = await inTurns({
    plain: () => slowLoad(browser, plain),
    badge: () => slowLoad(browser, badge),
    preload: () => slowLoad(browser, preload),
  });
  const tasks = await inTurns({
    plain: () => longestTask(browser, plain),
    badge: () => longestTask(browser, badge),
    limit: () => ({ all: 50, own: 50 }),
  });
  const than = 'first paint without Ilmi, Slow 4G';
  const limit = '50 ms, CPU at a quarter';
  return [
    row("host's first paint with a badge", times('badge', 'plain', 'paint'), than, { goal: 1.05 }),
    row('badge upgraded', times('badge', 'plain', 'ready', 'paint'), than, { goal: 2 }),
    row(
      "the same with modulepreload lines: host's first paint",
      times('preload', 'plain', 'paint'),
      than,
      { goal: 1.05 },
    ),
    row(
      'the same with modulepreload lines: badge upgraded',
      times('preload', 'plain', 'ready', 'paint'),
      than,
      { goal: 2 },
    ),
    row('longest task since a badge runs', tasks('badge', 'limit', 'own'), limit, { goal: 1 }),
    row('longest task without Ilmi', tasks('plain', 'limit', 'all'), limit),
  ];
}

/** A host's page without and with a badge; everything compressed, as hosts do. @param {Server} server */
function serveHosts(server) {
  const read = (/** @type {string[]} */ ...parts) => readFileSync(path.join(...parts), 'utf8');
  const slice = sliceOf(makeDocument(10), 'tavoite-5');
  const { document } = readDocument(slice, { base: `${server.origin}/goal.json` });
  const attributes = { src: '/goal.json', goal: 'tavoite-5', lang: 'fi' };
  const options = { lang: 'fi', now: '2026-11-24', page: `${server.origin}/` };
  const fallback = renderFallback('ilmi-goal-badge', attributes, document, options);
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  const badge = `<ilmi-goal-badge ${written.join(' ')}>${fallback}</ilmi-goal-badge>`;

  const sheet = '<link rel="stylesheet" href="/site.css">';
  const snippet =
    '<link rel="stylesheet" href="/cdn/ilmi.css"><script type="module" src="/cdn/loader.js"></script>';
  const { modulepreload } = JSON.parse(read(inPackage('elements', 'cdn', 'integrity.json')));
  const preload = modulepreload['goal-badge'].join('').replaceAll('href="', 'href="/cdn/');
  // Before the sheets: a script after them would wait for them, and the page with it.
  const record =
    "<script>addEventListener('ilmi-load', () => (globalThis.ready = performance.now()));</script>";
  const text = 'Kunta vähentää sähkönkulutusta ja kertoo siitä joka vuosi valtuustolle. '.repeat(8);
  const article = `<h1>Ilmastotyö</h1><p>${text}</p>`;
  const rest = `<h2>Mitä teemme</h2><p>${text}</p>`.repeat(12);

  /** @type {Record<string, () => {body: string, type?: string, headers?: Record<string, string | null>}>} */
  const answers = {
    '/plain': () => page(record + sheet, article + rest),
    '/badge': () => page(record + sheet + snippet, article + badge + rest),
    '/preload': () => page(record + sheet + preload + snippet, article + badge + rest),
    '/goal.json': () => ({ body: JSON.stringify(slice), type: 'application/json' }),
    '/site.css': () => ({ body: read(root, 'examples', 'site.css'), type: 'text/css' }),
  };
  server.route(
    (/** @type {string} */ name) => Object.hasOwn(answers, name) || name.startsWith('/cdn/'),
    (_request, _response, { url: { pathname } }) => {
      const file = () => ({ body: read(inPackage('elements'), pathname) });
      const { body, headers, ...answer } = (answers[pathname] ?? file)();
      return {
        ...answer,
        body: brotliCompressSync(body),
        headers: { ...headers, 'Content-Encoding': 'br' },
      };
    },
  );
  return {
    plain: `${server.origin}/plain`,
    badge: `${server.origin}/badge`,
    preload: `${server.origin}/preload`,
  };
}

/** When the page was painted first and the badge was ready, in milliseconds. @param {Browser} browser @param {string} address */
const slowLoad = (browser, address) =>
  onNewPage(browser, async (one) => {
    const session = await one.cdp();
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await one.goto(address);
    await drawn(one);
    const paint = await one.evaluate(
      () =>
        new Promise((resolve) => {
          new PerformanceObserver((list) => {
            const [first] = list.getEntriesByName('first-contentful-paint');
            if (first) resolve(first.startTime);
          }).observe({ type: 'paint', buffered: true });
        }),
    );
    const ready = await one.evaluate('globalThis.ready');
    return { paint, ready };
  });

/**
 * The longest task of the main thread at a quarter of its speed, in milliseconds of its own time; and the longest one
 * since the first module runs, which is Ilmi's, with the layout that follows.
 *
 * @param {Browser} browser
 * @param {string} address
 */
const longestTask = (browser, address) =>
  onNewPage(browser, async (one) => {
    const session = await one.cdp();
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    /** @type {any[]} */
    const events = [];
    session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: {
        includedCategories: ['v8', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
      },
    });
    await one.goto(address);
    await drawn(one);
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    // The thread that parsed the page; the blank page before it may have been another process's.
    const { pid, tid } = events.find(
      ({ name, args }) => name === 'ParseHTML' && args.beginData?.url === address,
    );
    const own = events.filter((event) => event.pid === pid && event.tid === tid);
    const start = own.find(({ name }) => name === 'v8.evaluateModule')?.ts;
    // Without it a page with a badge would have no task at all, and every goal would be met.
    if (start === undefined && address.endsWith('/badge')) throw new Error('no module ran');
    const tasks = own.filter(({ name, tdur }) => name === 'RunTask' && tdur);
    const longest = (/** @type {any[]} */ some) =>
      Math.max(0, ...some.map(({ tdur }) => tdur / 1000));
    return {
      all: longest(tasks),
      own: longest(tasks.filter(({ ts, dur }) => ts + dur > (start ?? Infinity))),
    };
  });
