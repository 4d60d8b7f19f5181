/** Everything can be read and told apart: zoomed, spaced, dark, in forced colours, on paper. */
import assert from 'node:assert/strict';
import { Unsupported } from './driver.mjs';
import { ELEMENTS, KIT, frames, pageTests, settled } from './helpers.mjs';

const PAGES = ['municipality', 'company', 'progress', 'network', ...KIT].flatMap((site) =>
  ['', 'sv/', 'en/'].map((folder) => `${site}/${folder}`),
);

/**
 * Runs in the page: boxes of ours whose content is wider than they are, and texts that lie over
 * one another.
 */
const misfits = (/** @type {string} */ elements) => {
  /** @type {string[]} */
  const found = [];
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) {
    found.push(`the page is ${page.scrollWidth} px wide, ${page.clientWidth} fit`);
  }
  for (const badge of document.querySelectorAll(elements)) {
    const root = badge.shadowRoot ?? badge;
    const name = badge.getAttribute('goal') ?? badge.getAttribute('goal-title') ?? badge.localName;
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
    // Pieces of the card, of its head, of the levels and of a chart's labels lie beside each other.
    for (const selector of ['.ilmi-badge > *', '.ilmi-ends > div, .ilmi-head > *', '.ilmi-tag']) {
      // A bar without a mark for the time has room above it that another may use.
      const parts = [...root.querySelectorAll(selector)].filter(
        (part) => !part.matches('.ilmi-bar:not(:has(text))'),
      );
      for (const [at, one] of parts.entries()) {
        const a = one.getBoundingClientRect();
        for (const other of parts.slice(at + 1)) {
          const b = other.getBoundingClientRect();
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (across > 1 && down > 1) {
            const names = [one, other].map((part) => part.getAttribute('class'));
            found.push(`${name}: ${names.join(' and ')} overlap`);
          }
        }
      }
    }
  }
  return found;
};

/**
 * Runs in the page: contrast of every text of ours (at least 4.5) and of every meaningful mark (at
 * least 3) with what is behind it. Returns what falls short.
 */
const poorContrast = (/** @type {string} */ elements) => {
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
  for (const badge of document.querySelectorAll(elements)) {
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

/** Runs in the page: a reader's own text spacing also reaches into shadow roots. */
function spaceInside(/** @type {string} */ elements) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important;' +
      ' word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
  );
  for (const { shadowRoot } of document.querySelectorAll(elements)) {
    shadowRoot?.adoptedStyleSheets.push(sheet);
  }
}

await pageTests(({ server, test, getPage, getBrowser, serveExample }) => {
  const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`;
  for (const { name, css, width } of [
    { name: '320 px wide', css: '', width: 320 },
    { name: '400 px wide', css: '', width: 400 },
    { name: '1200 px wide', css: '', width: 1200 },
    { name: 'text of 200 %', css: 'html { font-size: 200%; }', width: 640 },
    { name: 'text of 200 % on 480 px', css: 'html { font-size: 200%; }', width: 480 },
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
        if (css === SPACING) await page.evaluate(spaceInside, ELEMENTS);
        await frames(page);
        assert.deepEqual(await page.evaluate(misfits, ELEMENTS), [], path);
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
        for (const path of [
          'municipality/',
          'company/',
          'progress/',
          ...KIT.map((site) => `${site}/`),
        ]) {
          await serveExample(path);
          await page.goto(`${server.origin}/examples/${path}`);
          await settled(page);
          assert.deepEqual(await page.evaluate(poorContrast, ELEMENTS), [], path);
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
