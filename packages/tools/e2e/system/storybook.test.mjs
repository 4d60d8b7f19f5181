/**
 * The workbench as it is published: built, served as plain files, and every page of it opened. It
 * asks no other server for anything, and its elements are in the state that their story names.
 */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before } from 'node:test';
import { runCommand } from '../../test/processes.mjs';
import { ROOT, pageTests, until } from '../helpers.mjs';

/**
 * @typedef {{id: string, type: 'story' | 'docs'}} Entry
 * @typedef {import('../driver.mjs').Page} Page
 */

const BUILT = join(ROOT, 'storybook-static');
/** Stories name this address where a request has to fail: browsers refuse its port. */
const NOWHERE = 'http://127.0.0.1:1/';
/** Where it has nobody to send to, a form shows whom to ask: that is ready, too. */
const NEVER_EMPTY = ['elements-join-form--state-empty'];

/** Runs in the page: what it shows. Any element with a state counts, whatever its tag. */
const look = () => {
  const all = /** @type {any[]} */ ([
    ...document.querySelectorAll('#storybook-root *, #storybook-docs .sb-story *'),
  ]);
  const elements = all.filter((one) => one.localName.startsWith('ilmi-') && 'state' in one);
  return {
    states: elements.map(({ state }) => state),
    heading: document.querySelector('#storybook-docs h1')?.textContent ?? '',
    // Markdown that nobody made a table of.
    raw: /\|\s*-{3}/.test(document.querySelector('#storybook-docs')?.textContent ?? ''),
    failure: document.body.matches('.sb-show-errordisplay')
      ? (document.querySelector('#error-message')?.textContent ?? 'an error')
      : '',
  };
};

/**
 * Runs in the page: what the accessibility panel is told about the story; undefined until then.
 * Storybook's channel remembers the last message of each kind.
 */
const serious = () => {
  const channel = /** @type {any} */ (globalThis).__STORYBOOK_ADDONS_CHANNEL__;
  const [{ reporters } = { reporters: [] }] = channel.last('storyFinished') ?? [];
  const report = reporters.find((/** @type {any} */ { type }) => type === 'a11y');
  if (report?.result.error) return [String(report.result.error)];
  return report?.result.violations
    .filter((/** @type {any} */ { impact }) => impact === 'serious' || impact === 'critical')
    .map((/** @type {any} */ { id, nodes }) => `${id}: ${nodes[0].target.flat().join(' ')}`);
};

await pageTests(({ engine, server, test, getPage }) => {
  if (engine !== 'chromium') {
    const skip = 'the workbench is a tool; its elements are tested in every engine elsewhere';
    test('the workbench', { skip }, () => {});
    return;
  }

  before(async () => {
    const script = join(ROOT, 'node_modules/storybook/dist/bin/dispatcher.js');
    const { code, output } = await runCommand(
      process.execPath,
      [script, 'build', '-c', 'stories/.storybook', '-o', BUILT],
      { cwd: ROOT, timeout: 5 * 60_000 },
    );
    assert.equal(code, 0, output);
  });

  /** Serves what was built, without the policy of the examples. */
  function serveBuilt() {
    server.route(
      (path) => path.startsWith('/storybook/'),
      async (_request, _response, { url }) => {
        const path = url.pathname.slice('/storybook/'.length) || 'index.html';
        const body = await readFile(join(BUILT, path)).catch(() => undefined);
        const headers = { 'Content-Security-Policy': null };
        return body ? { body, headers } : { status: 404, body: `Not found: ${path}` };
      },
    );
    return `${server.origin}/storybook/`;
  }

  /** Addresses of other servers that the page asks for. @param {Page} page */
  async function watchRequests(page) {
    /** @type {string[]} */
    const strange = [];
    const own = [server.origin, 'data:', 'blob:', NOWHERE];
    const session = await page.cdp();
    await session.send('Network.enable');
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (!own.some((start) => request.url.startsWith(start))) strange.push(request.url);
    });
    return strange;
  }

  test('every story and every guide opens', async () => {
    const address = serveBuilt();
    /** @type {{entries: Record<string, Entry>}} */
    const { entries } = JSON.parse(await readFile(join(BUILT, 'index.json'), 'utf8'));
    const page = await getPage();
    const strange = await watchRequests(page);
    const count = { story: 0, docs: 0, elements: 0 };
    /** @type {string[]} */
    const problems = [];
    // Where facts speak against a goal, its owner is told so.
    const isStrict = /--strict-|^guides-what-the-numbers-mean/;
    const neutral =
      /^Ilmi: <ilmi-[a-z-]+ goal="[\w-]+">: drawn as a neutral statement \([A-Z]{3}-\d\d\);/;

    // A line of the page before may come late.
    let before = '';

    for (const { id, type } of Object.values(entries)) {
      const isTold = isStrict.test(id) || isStrict.test(before);
      before = id;
      const named = NEVER_EMPTY.includes(id) ? undefined : /--state-(\w+)$/.exec(id)?.[1];
      const state = named ?? 'ready';
      page.console.length = 0;
      await page.goto(`${address}iframe.html?id=${id}&viewMode=${type}`);
      /** @type {ReturnType<typeof look> | undefined} */
      let shown;
      const settled = async () => {
        shown = await page.evaluate(look);
        const { states, heading, failure } = shown;
        const ready = states.length > 0 && states.every((one) => one === state);
        // A guide may show no element; those that it shows have their data.
        return failure || (type === 'docs' ? heading && (ready || !states.length) : ready);
      };
      await until(settled, id).catch(() => problems.push(`${id}: ${JSON.stringify(shown)}`));
      if (shown?.failure) problems.push(`${id}: ${shown.failure}`);
      if (shown?.raw) problems.push(`${id}: a table is shown as it was typed`);
      // What an element that fails on purpose writes to the console is for the page's author.
      const types = state === 'ready' ? ['pageerror', 'error', 'warning'] : ['pageerror'];
      problems.push(
        ...page.console
          .filter((one) => types.includes(one.type) && !(isTold && neutral.test(one.text)))
          .map((one) => `${id}: ${one.text}`),
      );
      if (type === 'story') {
        const found = await until(() => page.evaluate(serious), `${id}: accessibility is checked`);
        problems.push(...found.map((/** @type {string} */ one) => `${id}: ${one}`));
      }
      count[type] += 1;
      count.elements += shown?.states.length ?? 0;
    }

    console.log(
      `▸ ${count.story} stories opened with ${count.elements} elements, and ${count.docs} guides`,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(strange, []);
    const files = await readdir(join(ROOT, 'stories/guides'), { recursive: true });
    const written = files.filter((name) => name.endsWith('.mdx')).length;
    assert.equal(count.docs, written, 'every guide is in the workbench');
    assert.ok(count.story > 40, JSON.stringify(count));
  });

  test('the bar changes language, theme, colours, width and page', async () => {
    const address = serveBuilt();
    const page = await getPage();
    const open = async (/** @type {string} */ globals) => {
      const id = 'elements-goal-badge--variant-statement';
      await page.goto(`${address}iframe.html?id=${id}&globals=${globals}`);
      await until(async () => (await page.evaluate(look)).states[0] === 'ready', globals);
      return page.evaluate(() => {
        const badge = /** @type {HTMLElement} */ (document.querySelector('ilmi-goal-badge'));
        const card = /** @type {Element} */ (badge.shadowRoot?.querySelector('.ilmi-badge'));
        return {
          text: card.textContent?.replace(/\s+/g, ' '),
          paper: getComputedStyle(card).backgroundColor,
          width: badge.getBoundingClientRect().width,
          site: document.querySelector('.site .name')?.textContent,
          heading: document.querySelector('h1')?.textContent,
          letters: getComputedStyle(document.body).letterSpacing,
        };
      });
    };
    const first = await open('language:fi;width:240');
    assert.match(first.text, /32 % tavoitteesta, 25 % ajasta kulunut/);
    assert.deepEqual([first.paper, first.width], ['rgb(255, 255, 255)', 240]);

    const second = await open('language:sv;scheme:dark;width:768;host:municipality');
    assert.match(second.text, /32 % av målet/);
    assert.deepEqual([second.paper, second.width], ['rgb(18, 24, 29)', 768]);
    assert.match(second.site, /Exempelkommunen/);

    const third = await open('language:en;host:company');
    assert.equal(third.site, 'Esimerkki Oy');
    const fourth = await open('host:hostile');
    assert.equal(fourth.letters, '1.7px');
  });

  test('the token editor prints the rules for what was changed', async () => {
    const address = serveBuilt();
    const page = await getPage();
    await page.goto(`${address}iframe.html?id=guides-theming--token-editor`);
    const isReady = async () => {
      const { states } = await page.evaluate(look);
      return states.length === 4 && states.every((/** @type {string} */ one) => one === 'ready');
    };
    await until(isReady, 'the editor is there');
    const change = (/** @type {number} */ at, /** @type {string} */ value) =>
      page.evaluate(
        (/** @type {number} */ index, /** @type {string} */ text) => {
          const field = document.querySelectorAll('.token-editor input')[index];
          /** @type {HTMLInputElement} */ (field).value = text;
          field?.dispatchEvent(new Event('input', { bubbles: true }));
          const card = document.querySelector('ilmi-goal-badge')?.shadowRoot;
          const fill = /** @type {Element} */ (card?.querySelector('.ilmi-fill'));
          return {
            css: document.querySelector('.token-editor pre')?.textContent,
            problems: [...document.querySelectorAll('.token-editor li')].map(
              (li) => li.textContent,
            ),
            fill: getComputedStyle(fill).fill,
          };
        },
        at,
        value,
      );
    // The first two fields are the accent's.
    const good = await change(0, '#7a1f5c');
    assert.equal(good.css, ':root {\n  --ilmi-accent: light-dark(#7a1f5c, #6cc0d8);\n}');
    assert.deepEqual([good.fill, good.problems], ['rgb(122, 31, 92)', []]);
    const pale = await change(0, '#f0a0d0');
    assert.deepEqual(pale.problems, [
      '--ilmi-accent on --ilmi-paper, light: 2.0 : 1. Text needs 4.5 : 1.',
    ]);
  });

  test('the workbench itself opens without another server', async () => {
    const address = serveBuilt();
    const page = await getPage();
    const strange = await watchRequests(page);
    page.console.length = 0;
    await page.goto(address);
    await until(
      () => page.evaluate(() => !!document.querySelector('#storybook-explorer-tree a')),
      'the list of stories is there',
    );
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    assert.deepEqual(strange, []);
    assert.deepEqual(
      page.console.filter(({ type }) => type !== 'warning'),
      [],
    );
  });
});
