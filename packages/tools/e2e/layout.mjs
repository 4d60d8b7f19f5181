/** What example pages must hold: nothing jumps for a late script, for late data, or when an element takes over. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { ELEMENTS, ROOT, frames, seen, serveProbe, settled } from './helpers.mjs';

export const WIDTHS = [320, 400, 1200];
const LATE = 600;
const LOADER_TAG = '<script type="module" src="/cdn/loader.js"></script>';

/** Runs in the page: each element's name and height, to a tenth of a pixel. */
export const heights = (/** @type {string} */ elements) =>
  [...document.querySelectorAll(elements)].map((one) => [
    one.getAttribute('goal') ?? one.getAttribute('goal-title') ?? one.localName,
    Math.round(one.getBoundingClientRect().height * 10) / 10,
  ]);

/** The page without Ilmi's script; `startIlmi()` in it brings the script. */
export function withoutScript(/** @type {import('./helpers.mjs').Server} */ server) {
  return (/** @type {string} */ text) => {
    const late = text.replace(LOADER_TAG, '<script src="/late.js"></script>');
    assert.notEqual(late, text);
    server.route('/late.js', () => "globalThis.startIlmi = () => import('/cdn/loader.js');");
    return late;
  };
}

/**
 * Two tests for each page in each language.
 *
 * @param {import('./helpers.mjs').PageFrame} frame
 * @param {string[]} sites
 */
export function layoutTests({ server, test, getPage, serveExample }, sites) {
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

  const pages = sites.flatMap((site) => ['', 'sv/', 'en/'].map((folder) => `${site}/${folder}`));
  for (const path of pages) {
    test(`${path}: readable before any script, and of the same height after`, async () => {
      await serveExample(path, withoutScript(server));
      const page = await getPage();
      /** @type {string[]} */
      const moved = [];
      for (const width of WIDTHS) {
        await page.setViewport(width, 800);
        await page.goto(`${server.origin}/examples/${path}`);
        await frames(page);
        const before = await page.evaluate(heights, ELEMENTS);
        const first = await page.evaluate(() => {
          const badge = /** @type {Element} */ (
            document.querySelector('ilmi-goal-badge:not([variant=line])')
          );
          return {
            defined: badge.matches(':defined'),
            texts: ['.ilmi-title', '.ilmi-root b', '.ilmi-fact'].map((selector) => {
              const element = /** @type {HTMLElement} */ (badge.querySelector(selector));
              const rect = element.getBoundingClientRect();
              return element.innerText.trim().length > 1 && rect.height > 0 && rect.width > 0;
            }),
          };
        });
        assert.deepEqual(first, { defined: false, texts: [true, true, true] });
        await page.evaluate('startIlmi().then(() => true)');
        await settled(page);
        const now = await page.evaluate(heights, ELEMENTS);
        assert.equal(now.length, before.length);
        for (const [at, [name, height]] of before.entries()) {
          const after = now[at]?.[1] ?? 0;
          if (Math.abs(after - height) > 1)
            moved.push(`${width} px, ${name}: ${height} → ${after}`);
        }
      }
      assert.deepEqual(moved, []);
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
      const needsData = !path.startsWith('company');
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
          await frames(page);
          await page.goto(`${server.origin}/examples/${path}`);
          await settled(page);
          const { shifts } = await seen(page);
          assert.deepEqual(shifts, [], `late ${name}, ${width} px`);
        }
      }
      await page.setViewport(1280, 800);
    });
  }
}
