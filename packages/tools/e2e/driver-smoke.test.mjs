/** The driver itself: what every other page test takes for granted, in each engine. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach } from 'node:test';
import { startServer } from '../server/serve.mjs';
import { Unsupported, eachEngine } from './driver.mjs';

const PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Smoke</title>
  <button id="first">First</button>
  <button id="second">Second</button>
  <input id="field" aria-label="Field">
  <p id="tall">Tall</p>
  <link rel="stylesheet" href="/smoke.css">
  <script src="/smoke.js"></script>
</html>`;

const SCRIPT = `
  globalThis.clicks = [];
  for (const button of document.querySelectorAll('button')) {
    button.addEventListener('click', () => clicks.push(button.id));
  }
  document.documentElement.dataset.script = 'ran';
`;

eachEngine((engine, getBrowser, test) => {
  /** @type {Awaited<ReturnType<typeof startServer>>} */
  let server;
  before(async () => {
    server = await startServer();
  });
  after(() => server.close());
  beforeEach(() => {
    server.reset();
    server.route('/smoke', () => ({ type: 'text/html; charset=utf-8', body: PAGE }));
    server.route('/smoke.js', () => SCRIPT);
    server.route('/smoke.css', () => '#tall { block-size: 3000px; margin: 0; }');
  });

  /** @param {(page: import('./driver.mjs').Page) => Promise<void>} use */
  async function withPage(use) {
    const page = await (await getBrowser()).newPage();
    try {
      await use(page);
    } finally {
      await page.close();
    }
  }

  test('evaluates functions, expressions and promises under the strict policy', () =>
    withPage(async (page) => {
      await page.goto(`${server.origin}/smoke`);
      assert.equal(await page.evaluate('document.title'), 'Smoke');
      assert.deepEqual(
        await page.evaluate(
          async (/** @type {number} */ a, /** @type {{b: number}} */ { b }) => {
            await new Promise((resolve) => setTimeout(resolve, 5));
            return { sum: a + b, list: [1, 'two', null] };
          },
          1,
          { b: 2 },
        ),
        { sum: 3, list: [1, 'two', null] },
      );
      await assert.rejects(
        page.evaluate(() => {
          throw new TypeError('thrown in the page');
        }),
        /thrown in the page/,
      );
      assert.deepEqual(server.reports, []);
      assert.deepEqual(page.console, []);
    }));

  test('presses real keys, types and clicks', () =>
    withPage(async (page) => {
      await page.goto(`${server.origin}/smoke`);
      const focused = () => page.evaluate(() => document.activeElement?.id);
      await page.press('Tab');
      assert.equal(await focused(), 'first');
      await page.press('Enter');
      await page.press('Tab');
      assert.equal(await focused(), 'second');
      await page.press('Space');
      await page.press('Shift+Tab');
      assert.equal(await focused(), 'first');
      await page.click('#second');
      assert.deepEqual(await page.evaluate('clicks'), ['first', 'second', 'second']);
      await page.click('#field');
      await page.type('12 ä');
      assert.equal(await page.evaluate("document.querySelector('#field').value"), '12 ä');
    }));

  test('sets the page to 320, 400 and 1280 pixels and takes screenshots', () =>
    withPage(async (page) => {
      await page.goto(`${server.origin}/smoke`);
      for (const width of [320, 400, 1280]) {
        await page.setViewport(width, 700);
        assert.deepEqual(await page.evaluate('[innerWidth, innerHeight]'), [width, 700]);
      }
      const folder = await mkdtemp(join(tmpdir(), 'ilmi-smoke-'));
      try {
        const file = join(folder, 'page.png');
        await page.screenshot(file);
        assert.deepEqual(await pngSize(file), [1280, 700]);
        await page.screenshot(file, { fullPage: true });
        const [width, height] = await pngSize(file);
        // Firefox leaves the scroll bar out.
        assert.ok(width > 1250 && width <= 1280, `the whole page is ${width} px wide`);
        assert.ok(height >= 3000, `the whole page is ${height} px tall`);
      } finally {
        await rm(folder, { recursive: true });
      }
    }));

  test('reports a policy violation to the server', () =>
    withPage(async (page) => {
      server.route('/violation', () => PAGE.replace('<p id="tall"', '$& style="color: red"'));
      await page.goto(`${server.origin}/violation`);
      for (let tries = 0; tries < 100 && server.reports.length === 0; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const [report] = server.reports;
      assert.match(report?.directive ?? 'no report arrived', /^style-src(-attr)?$/);
      assert.equal(report?.page, `${server.origin}/violation`);
    }));

  test('collects console errors where the engine tells them', (t) =>
    withPage(async (page) => {
      server.route('/smoke.js', () => "console.warn('careful'); console.error('bad'); missing();");
      await page.goto(`${server.origin}/smoke`);
      if (engine === 'webkit') {
        t.skip('WebDriver has no console');
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
      assert.deepEqual(
        page.console.map(({ type }) => type),
        ['warning', 'error', 'pageerror'],
      );
    }));

  test('emulates dark colours and reduced motion, and says what it cannot', () =>
    withPage(async (page) => {
      const read = () =>
        page.evaluate(() => ({
          dark: matchMedia('(prefers-color-scheme: dark)').matches,
          reduced: matchMedia('(prefers-reduced-motion: reduce)').matches,
          forced: matchMedia('(forced-colors: active)').matches,
          print: matchMedia('print').matches,
        }));
      await page.goto(`${server.origin}/smoke`);
      const can = { dark: false, reduced: false, forced: false, print: false };
      assert.deepEqual(await read(), can);
      for (const [what, expected] of /** @type {const} */ ([
        [{ colorScheme: 'dark' }, { ...can, dark: true }],
        [{ reducedMotion: 'reduce' }, { ...can, reduced: true }],
        [{ forcedColors: 'active' }, { ...can, forced: true }],
        [{ media: 'print' }, { ...can, print: true }],
      ])) {
        try {
          await page.emulate(what);
        } catch (error) {
          assert.ok(error instanceof Unsupported, String(error));
          assert.notEqual(engine, 'chromium');
          continue;
        }
        assert.deepEqual(await read(), expected, `${engine}: ${JSON.stringify(what)}`);
      }
    }));

  test('loads a page without JavaScript where the engine can', (t) =>
    withPage(async (page) => {
      try {
        await page.setJavaScriptEnabled(false);
      } catch (error) {
        assert.ok(error instanceof Unsupported, String(error));
        t.skip(error.message);
        return;
      }
      server.requests.length = 0;
      await page.goto(`${server.origin}/smoke`);
      assert.ok(!server.requests.some(({ path }) => path === '/smoke.js'));
    }));
});

/** @param {string} file @returns {Promise<[number, number]>} */
async function pngSize(file) {
  const bytes = await readFile(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
