/** Nothing jumps, nothing is cut off, everything can be told apart. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, beforeEach } from 'node:test';
import { startServer } from '../server/serve.mjs';
import { Unsupported, eachEngine } from './driver.mjs';
import { BADGE, LOADER, ROOT, cdn, example, frames, html, onePage } from './helpers.mjs';
import { seen, serveProbe, settled, until } from './helpers.mjs';

const WIDTHS = [320, 400, 1200];
const PAGES = ['municipality', 'company'].flatMap((site) =>
  ['', 'sv/', 'en/'].map((folder) => `${site}/${folder}`),
);
const LATE = 600;

/** Runs in the page: the badges' heights, to a tenth of a pixel. */
const heights = () =>
  [...document.querySelectorAll('ilmi-goal-badge')].map(
    (badge) => Math.round(badge.getBoundingClientRect().height * 10) / 10,
  );

/**
 * Runs in the page: boxes of ours whose content is wider than they are, and texts that lie over
 * one another.
 */
const misfits = () => {
  /** @type {string[]} */
  const found = [];
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) {
    found.push(`the page is ${page.scrollWidth} px wide, ${page.clientWidth} fit`);
  }
  for (const badge of document.querySelectorAll('ilmi-goal-badge')) {
    const root = badge.shadowRoot ?? badge;
    const name = badge.getAttribute('goal') ?? badge.getAttribute('goal-title');
    const boxes = [...root.querySelectorAll('*')].filter(
      (one) =>
        !one.closest('svg, .ilmi-hidden, slot') && getComputedStyle(one).display !== 'inline',
    );
    for (const box of boxes) {
      if (box.clientWidth > 0 && box.scrollWidth > box.clientWidth + 1) {
        found.push(`${name} .${box.className}: ${box.scrollWidth} px in ${box.clientWidth}`);
      }
      if (box.clientHeight > 0 && box.scrollHeight > box.clientHeight + 1) {
        const style = getComputedStyle(box);
        if (style.overflowY !== 'visible') found.push(`${name} .${box.className} is cut off`);
      }
    }
    // Pieces of the card that follow each other must not overlap.
    const parts = root.querySelector('.ilmi-badge')?.children ?? [];
    let end = -Infinity;
    for (const part of parts) {
      const rect = part.getBoundingClientRect();
      if (rect.height === 0) continue;
      if (rect.top < end - 1) found.push(`${name} .${part.className} overlaps what is above it`);
      end = rect.bottom;
    }
    const ends = [...root.querySelectorAll('.ilmi-ends > div, .ilmi-head > *')];
    for (const [at, one] of ends.entries()) {
      const a = one.getBoundingClientRect();
      for (const other of ends.slice(at + 1)) {
        const b = other.getBoundingClientRect();
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 1 && down > 1) found.push(`${name}: ends or head overlap`);
      }
    }
  }
  return found;
};

/**
 * Runs in the page: contrast of every text of ours (at least 4.5) and of every meaningful mark (at
 * least 3) with what is behind it. Returns what falls short.
 */
const poorContrast = () => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return ['no canvas'];
  const rgb = (/** @type {string} */ colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = '#000';
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return { channels: [r, g, b], opaque: a === 255 };
  };
  const luminance = (/** @type {number[]} */ channels) => {
    const [r = 0, g = 0, b = 0] = channels.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (/** @type {string} */ one, /** @type {string} */ two) => {
    const [a, b] = [luminance(rgb(one).channels), luminance(rgb(two).channels)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const behind = (/** @type {Element | null} */ element) => {
    for (let node = element; node;) {
      const colour = getComputedStyle(node).backgroundColor;
      if (rgb(colour).opaque) return colour;
      const { host } = /** @type {Partial<ShadowRoot>} */ (node.getRootNode());
      node = node.parentElement ?? host ?? null;
    }
    return matchMedia('(prefers-color-scheme: dark)').matches ? '#121212' : '#fff';
  };
  /** @type {Set<string>} */
  const found = new Set();
  let texts = 0;
  const check = (
    /** @type {string} */ what,
    /** @type {string} */ fore,
    /** @type {string} */ back,
    /** @type {number} */ least,
  ) => {
    texts += 1;
    const value = ratio(fore, back);
    if (value < least) found.add(`${what}: ${fore} on ${back} is ${value.toFixed(2)}`);
  };
  for (const badge of document.querySelectorAll('ilmi-goal-badge')) {
    const root = badge.shadowRoot?.querySelector('.ilmi-root');
    for (const element of root?.querySelectorAll('*') ?? []) {
      const style = getComputedStyle(element);
      const own = [...element.childNodes].some((n) => n.nodeType === 3 && n.textContent?.trim());
      const name = `.${element.getAttribute('class') ?? element.localName}`;
      if (element.matches('.ilmi-time')) check(name, style.fill, behind(element), 4.5);
      else if (own && !element.closest('svg')) check(name, style.color, behind(element), 4.5);
      if (element.matches('.ilmi-fill')) {
        check(`${name} on the card`, style.fill, behind(element), 3);
        const track = element.parentElement?.querySelector('.ilmi-track');
        if (track) check(`${name} on the track`, style.fill, getComputedStyle(track).fill, 3);
      }
      if (element.matches('.ilmi-away')) check(name, style.stroke, behind(element), 3);
      if (element.matches('.ilmi-edge')) {
        check(`${name} on the card`, style.stroke, behind(element), 3);
        const track = element.parentElement?.querySelector('.ilmi-track');
        if (track) check(`${name} on the track`, style.stroke, getComputedStyle(track).fill, 3);
      }
      if (element.matches('.ilmi-glyph')) check(name, style.fill, behind(element), 3);
    }
  }
  if (texts < 20) found.add(`only ${texts} texts and marks were found`);
  return [...found];
};

eachEngine((engine, getBrowser, test) => {
  /** @type {import('./helpers.mjs').Server} */
  let server;
  before(async () => {
    server = await startServer();
  });
  after(() => server.close());
  beforeEach(() => {
    server.reset();
    serveProbe(server);
  });
  const getPage = onePage(getBrowser);

  /** Answers from the files, but late. @param {(path: string) => boolean} matches */
  function delay(matches) {
    server.route(matches, async (_request, _response, { url }) => {
      const file = url.pathname.replace(/^\/cdn\//, '/packages/elements/cdn/');
      await new Promise((resolve) => setTimeout(resolve, LATE));
      return { body: await readFile(ROOT + file) };
    });
  }
  const isScript = (/** @type {string} */ path) => path.startsWith('/cdn/') && path.endsWith('.js');
  const isData = (/** @type {string} */ path) => path.endsWith('/ilmi.json');

  /** Scripts that wait until the test lets them go. */
  function hold() {
    /** @type {() => void} */
    let release = () => undefined;
    const held = new Promise((resolve) => (release = () => resolve(undefined)));
    server.route('/cdn/loader.js', async () => {
      await held;
      return { body: await cdn('loader.js') };
    });
    return () => release();
  }

  /** @param {string} path @param {(text: string) => string} [edit] */
  async function serveExample(path, edit = (text) => text) {
    const text = edit(await example(`${path}index.html`));
    server.route(`/examples/${path}`, () => text);
  }

  /** Without waiting for the load event, which waits for scripts. */
  async function start(
    /** @type {import('./driver.mjs').Page} */ page,
    /** @type {string} */ path,
  ) {
    await page.goto('about:blank');
    await page.evaluate((/** @type {string} */ url) => {
      setTimeout(() => (location.href = url));
    }, server.origin + path);
    await until(
      () =>
        page
          .evaluate(
            () =>
              location.protocol === 'http:' &&
              document.styleSheets.length >= 1 &&
              document.querySelector('ilmi-goal-badge') !== null &&
              document.readyState !== 'loading',
          )
          .catch(() => false),
      'the page is parsed',
    );
    await frames(page);
  }

  for (const path of PAGES) {
    test(`${path}: readable before any script, and of the same height after`, async () => {
      await serveExample(path);
      const page = await getPage();
      for (const width of WIDTHS) {
        await page.setViewport(width, 800);
        const release = hold();
        await start(page, `/examples/${path}`);
        const before = await page.evaluate(heights);
        const first = await page.evaluate(() => {
          const badge = /** @type {Element} */ (document.querySelector('ilmi-goal-badge'));
          return {
            defined: badge.matches(':defined'),
            texts: ['.ilmi-title', '.ilmi-number', '.ilmi-foot'].map((selector) => {
              const element = /** @type {HTMLElement} */ (badge.querySelector(selector));
              const rect = element.getBoundingClientRect();
              return element.innerText.trim().length > 1 && rect.height > 0 && rect.width > 0;
            }),
          };
        });
        assert.deepEqual(first, { defined: false, texts: [true, true, true] });
        release();
        await until(() => page.evaluate('document.readyState === "complete"'), 'loaded');
        await settled(page);
        const now = await page.evaluate(heights);
        assert.equal(now.length, before.length);
        for (const [at, height] of before.entries()) {
          const moved = Math.abs(now[at] - height);
          assert.ok(moved <= 1, `${width} px, badge ${at}: ${height} px before, ${now[at]} after`);
        }
      }
      await page.setViewport(1280, 800);
    });

    test(`${path}: no layout shift with late script, late data and both`, async (t) => {
      const page = await getPage();
      await page.goto(`${server.origin}/examples/icon.svg`);
      const can = await page.evaluate(
        () => globalThis.PerformanceObserver?.supportedEntryTypes.includes('layout-shift') ?? false,
      );
      if (!can) {
        t.skip('the engine does not tell layout shifts');
        return;
      }
      const needsData = path.startsWith('municipality');
      const late = [
        { name: 'script', matches: isScript },
        ...(needsData
          ? [
              { name: 'data', matches: isData },
              { name: 'both', matches: (/** @type {string} */ p) => isScript(p) || isData(p) },
            ]
          : []),
      ];
      for (const { name, matches } of late) {
        server.reset();
        serveProbe(server);
        delay(matches);
        await serveExample(path);
        for (const width of WIDTHS) {
          await page.setViewport(width, 800);
          await page.goto(`${server.origin}/examples/${path}`);
          await settled(page);
          const { shifts } = await seen(page);
          assert.deepEqual(shifts, [], `late ${name}, ${width} px`);
        }
      }
      await page.setViewport(1280, 800);
    });
  }

  test('a plain link as fallback: the reserved size is enough, nothing jumps', async () => {
    const page = await getPage();
    const badge = `<ilmi-goal-badge ${BADGE} source-name="Mittarit"><a href="/tavoite">Sähkönkulutus −20 %</a></ilmi-goal-badge>`;
    const style = '<link rel="stylesheet" href="/reserve.css">';
    server.route('/plain', () =>
      html({ head: LOADER + style, body: `<main>${badge}<p>Seuraava kappale</p></main>` }),
    );
    // The host writes how tall its badge is; the sheet keeps that room.
    server.route(
      '/reserve.css',
      () =>
        ':root { --ilmi-badge-reserve: 26em; --ilmi-badge-reserve-narrow: 35em; }\n' +
        'body { font: 16px/1.5 sans-serif; margin: 16px; } main { max-inline-size: 40rem; }',
    );
    delay(isScript);
    for (const width of WIDTHS) {
      await page.setViewport(width, 900);
      await start(page, '/plain');
      const [before = 0] = await page.evaluate(heights);
      const visible = await page.evaluate(() => {
        const link = /** @type {HTMLElement} */ (document.querySelector('ilmi-goal-badge a'));
        return link.getBoundingClientRect().height > 0 && link.innerText;
      });
      assert.equal(visible, 'Sähkönkulutus −20 %');
      assert.ok(before >= (width <= 480 ? 35 : 26) * 16, `${before} px are reserved`);
      await settled(page);
      const [after = 0] = await page.evaluate(heights);
      const { shifts } = await seen(page);
      assert.deepEqual(shifts, [], `${width} px`);
      assert.ok(after <= before + 1, `${width} px: ${before} px reserved, ${after} needed`);
    }
    await page.setViewport(1280, 800);
  });

  const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`;
  for (const { name, css, width } of [
    { name: '320 px wide', css: '', width: 320 },
    { name: 'text of 200 %', css: 'html { font-size: 200%; }', width: 640 },
    { name: 'text of 200 % on 320 px', css: 'html { font-size: 200%; }', width: 320 },
    { name: 'text spacing', css: SPACING, width: 320 },
  ]) {
    test(`${name}: nothing is cut off, overlaps or scrolls sideways`, async () => {
      const page = await getPage();
      server.route('/extra.css', () => css);
      for (const path of PAGES) {
        await serveExample(path, (text) =>
          text.replace('</head>', '<link rel="stylesheet" href="/extra.css"></head>'),
        );
        await page.setViewport(width, 800);
        await page.goto(`${server.origin}/examples/${path}`);
        await settled(page);
        if (css === SPACING) await page.evaluate(spaceInside);
        await frames(page);
        assert.deepEqual(await page.evaluate(misfits), [], path);
      }
      await page.setViewport(1280, 800);
    });
  }

  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    test(`contrast of text and marks, ${colorScheme}`, async (t) => {
      const page = await (await getBrowser()).newPage();
      try {
        await page.goto(`${server.origin}/examples/icon.svg`);
        try {
          await page.emulate({ colorScheme });
        } catch (error) {
          assert.ok(error instanceof Unsupported, String(error));
          if (colorScheme === 'dark') {
            t.skip(error.message);
            return;
          }
        }
        for (const path of ['municipality/', 'company/']) {
          await serveExample(path);
          await page.goto(`${server.origin}/examples/${path}`);
          await settled(page);
          assert.deepEqual(await page.evaluate(poorContrast), [], path);
        }
      } finally {
        await page.close();
      }
    });
  }

  test('forced colours: bar, pill and text are drawn in system colours', async (t) => {
    const page = await (await getBrowser()).newPage();
    try {
      try {
        await page.emulate({ forcedColors: 'active' });
      } catch (error) {
        assert.ok(error instanceof Unsupported, String(error));
        t.skip(error.message);
        return;
      }
      await serveExample('company/');
      await page.goto(`${server.origin}/examples/company/`);
      await settled(page);
      const found = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('i'));
        const system = (/** @type {string} */ name) => {
          probe.style.setProperty('color', name);
          return getComputedStyle(probe).color;
        };
        const root = document.querySelector('ilmi-goal-badge')?.shadowRoot;
        const style = (/** @type {string} */ selector) =>
          getComputedStyle(/** @type {Element} */ (root?.querySelector(selector)));
        const [canvas, text, link] = ['Canvas', 'CanvasText', 'LinkText'].map(system);
        return {
          differ: canvas !== text,
          track: style('.ilmi-track').fill === canvas && style('.ilmi-track').stroke === text,
          fill: style('.ilmi-fill').fill === text,
          edge: style('.ilmi-edge').stroke === text,
          time: style('.ilmi-time').fill === text,
          pill: style('.ilmi-pill').color === text && style('.ilmi-pill').borderTopColor === text,
          title: style('.ilmi-title').color === text,
          card: style('.ilmi-badge').borderTopColor === text,
          link: style('.ilmi-foot a').color === link,
        };
      });
      assert.deepEqual(found, {
        differ: true,
        track: true,
        fill: true,
        edge: true,
        time: true,
        pill: true,
        title: true,
        card: true,
        link: true,
      });
    } finally {
      await page.close();
    }
  });

  test('print: black on white, links with their addresses', async (t) => {
    const page = await (await getBrowser()).newPage();
    try {
      try {
        await page.emulate({ media: 'print', colorScheme: 'dark' });
      } catch (error) {
        assert.ok(error instanceof Unsupported, String(error));
        t.skip(error.message);
        return;
      }
      await serveExample('company/');
      await page.goto(`${server.origin}/examples/company/`);
      await settled(page);
      const found = await page.evaluate(() => {
        const root = document.querySelector('ilmi-goal-badge')?.shadowRoot;
        const style = (/** @type {string} */ selector, /** @type {string} */ pseudo = '') =>
          getComputedStyle(/** @type {Element} */ (root?.querySelector(selector)), pseudo);
        return {
          paper: style('.ilmi-badge').backgroundColor,
          ink: style('.ilmi-title').color,
          fill: style('.ilmi-fill').fill,
          track: style('.ilmi-track').fill,
          // Engines write the parts of the value together or apart.
          address: style('.ilmi-foot a', '::after').content.replaceAll('" "', ''),
        };
      });
      assert.deepEqual(found, {
        paper: 'rgb(255, 255, 255)',
        ink: 'rgb(0, 0, 0)',
        fill: 'rgb(0, 0, 0)',
        track: 'rgb(153, 153, 153)',
        address: '" (https://esimerkki.example.org/ilmasto/)"',
      });
    } finally {
      await page.close();
    }
  });
});

/** Runs in the page: a reader's own text spacing also reaches into shadow roots. */
function spaceInside() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important;' +
      ' word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
  );
  for (const { shadowRoot } of document.querySelectorAll('ilmi-goal-badge')) {
    shadowRoot?.adoptedStyleSheets.push(sheet);
  }
}
