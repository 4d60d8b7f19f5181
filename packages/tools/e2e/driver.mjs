/**
 * One small interface over three engines, for tests that need real pages: Chromium and Firefox
 * through Puppeteer, WebKit through plain WebDriver.
 *
 *     eachEngine((engine, getBrowser, test) => {
 *       test('shows the goal', async () => {
 *         const page = await (await getBrowser()).newPage();
 *         await page.goto(`${server.origin}/examples/`);
 *         assert.equal(await page.evaluate(() => document.title), 'Examples');
 *       });
 *     });
 */
import { writeFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import {
  CHROMIUM_ARGS,
  ENGINES,
  findChromium,
  findFirefox,
  startDisplay,
  startWebKitDriver,
} from '../test/browsers.mjs';

// The examples' readers are in Finland: on every machine they have the same days and clocks.
process.env.TZ = 'Europe/Helsinki';

/**
 * @typedef {import('../test/browsers.mjs').Engine} Engine
 * @typedef {{type: 'error' | 'warning' | 'pageerror', text: string}} ConsoleEntry
 * @typedef {{colorScheme?: 'light' | 'dark', reducedMotion?: 'reduce' | 'no-preference',
 *   forcedColors?: 'active' | 'none', media?: 'print' | 'screen'}} Emulation
 * @typedef {string | ((...args: any[]) => unknown)} Script
 *
 * @typedef Page
 * @property {Engine} engine
 * @property {ConsoleEntry[]} console errors, warnings and uncaught errors; always empty in WebKit
 * @property {(url: string) => Promise<void>} goto resolves at the page's load event
 * @property {(script: Script, ...args: unknown[]) => Promise<any>} evaluate runs a function (or an
 *   expression) in the page and returns its JSON value; promises are awaited
 * @property {(width: number, height: number) => Promise<void>} setViewport
 * @property {(path: string, options?: {fullPage?: boolean}) => Promise<void>} screenshot
 * @property {(key: string) => Promise<void>} press a real key press: Tab, Enter, Space, Shift+Tab
 * @property {(text: string) => Promise<void>} type
 * @property {(selector: string) => Promise<void>} click a real click, light DOM only
 * @property {(what: Emulation) => Promise<void>} emulate replaces what was emulated before;
 *   throws `Unsupported` where an engine cannot. Chromium: everything; WebKit: colour scheme and
 *   motion, by loading the page anew
 * @property {(enabled: boolean) => Promise<void>} setJavaScriptEnabled call before `goto`
 * @property {() => Promise<import('puppeteer-core').CDPSession>} cdp Chromium only
 * @property {() => Promise<void>} close
 *
 * @typedef Browser
 * @property {Engine} engine
 * @property {() => Promise<Page>} newPage a page with storage and cache of its own, 1280 × 800
 * @property {() => Promise<void>} close
 */

const VIEWPORT = { width: 1280, height: 800 };
const PAGE_LOAD = 60_000;

/** Thrown when an engine cannot do what was asked, so that a test can skip with a reason. */
export class Unsupported extends Error {
  /** @override */ name = 'Unsupported';

  /** @param {Engine} engine @param {string} what */
  constructor(engine, what) {
    super(`${engine} cannot ${what} under automation`);
  }
}

/** The engines to test: all three, or those named in ILMI_ENGINES (comma-separated). */
export function engines() {
  const wanted = process.env.ILMI_ENGINES?.split(',').map((name) => name.trim());
  if (!wanted) return [...ENGINES];
  const unknown = wanted.filter((name) => name && !ENGINES.includes(/** @type {Engine} */ (name)));
  if (unknown.length > 0) {
    throw new Error(`ILMI_ENGINES: "${unknown.join(', ')}" is none of ${ENGINES.join(', ')}`);
  }
  return ENGINES.filter((engine) => wanted.includes(engine));
}

/** @param {Engine} engine @returns {Promise<Browser>} */
export async function launch(engine) {
  const start = {
    chromium: launchChromium,
    firefox: launchFirefox,
    webkit: launchWebKit,
  }[engine];
  if (!start) throw new Error(`"${engine}" is none of ${ENGINES.join(', ')}`);
  try {
    return await start();
  } catch (error) {
    if (/is missing/.test(String(error))) throw error;
    // A loaded machine can miss a browser's start; a second failure is a real one.
    return start();
  }
}

/**
 * Defines the same tests for every engine. Their names start with `[engine] `, which is how the
 * test command counts them. The browser starts with the first test that asks for it and is closed
 * after the last.
 *
 * @param {(engine: Engine, getBrowser: () => Promise<Browser>, test: typeof it) => void} define
 */
export function eachEngine(define) {
  for (const engine of engines()) {
    describe(`[${engine}]`, () => {
      /** @type {Promise<Browser> | undefined} */
      let browser;
      const getBrowser = () => (browser ??= launch(engine));
      after(async () => {
        // A failed launch has failed the tests already.
        await (await browser?.catch(() => undefined))?.close();
      });
      define(engine, getBrowser, named(`[${engine}] `));
    });
  }
}

/** node:test's `it` with a prefix before every name. @param {string} prefix @returns {typeof it} */
function named(prefix) {
  const wrap =
    (/** @type {any} */ original) =>
    (/** @type {any[]} */ ...args) => {
      const [name, ...rest] = args;
      return original(typeof name === 'string' ? prefix + name : name, ...rest);
    };
  const wrapped = Object.assign(wrap(it), {
    skip: wrap(it.skip),
    todo: wrap(it.todo),
    only: wrap(it.only),
  });
  return /** @type {any} */ (wrapped);
}

// ---- Chromium and Firefox ---------------------------------------------------------------------

async function launchChromium() {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('Chromium is missing: apt-get install chromium');
  const browser = await puppeteer.launch({
    executablePath,
    args: CHROMIUM_ARGS,
    headless: true,
    defaultViewport: VIEWPORT,
    protocolTimeout: PAGE_LOAD,
  });
  return puppeteerBrowser('chromium', browser);
}

async function launchFirefox() {
  const executablePath = await findFirefox();
  if (!executablePath) throw new Error('Firefox is missing: apt-get install firefox-esr');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: VIEWPORT,
    protocolTimeout: PAGE_LOAD,
  });
  return puppeteerBrowser('firefox', browser);
}

/**
 * @param {Engine} engine
 * @param {import('puppeteer-core').Browser} browser
 * @returns {Browser}
 */
function puppeteerBrowser(engine, browser) {
  return {
    engine,
    async newPage() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      return puppeteerPage(engine, page, () => context.close());
    },
    close: () => browser.close(),
  };
}

/**
 * @param {Engine} engine
 * @param {import('puppeteer-core').Page} page
 * @param {() => Promise<void>} close
 * @returns {Page}
 */
function puppeteerPage(engine, page, close) {
  /** @type {ConsoleEntry[]} */
  const entries = [];
  page.on('console', (message) => {
    const type = message.type();
    if (type === 'error') entries.push({ type: 'error', text: message.text() });
    if (type === 'warn') entries.push({ type: 'warning', text: message.text() });
  });
  page.on('pageerror', (error) => {
    entries.push({ type: 'pageerror', text: error instanceof Error ? error.message : `${error}` });
  });
  /** @type {import('puppeteer-core').CDPSession | undefined} */
  let emulation;
  const asKey = (/** @type {string} */ name) =>
    /** @type {import('puppeteer-core').KeyInput} */ (name === 'Space' ? ' ' : name);
  return {
    engine,
    console: entries,
    async goto(url) {
      await page.goto(url, { waitUntil: 'load', timeout: PAGE_LOAD });
    },
    evaluate: (script, ...args) => page.evaluate(/** @type {any} */ (script), ...args),
    setViewport: (width, height) => page.setViewport({ width, height }),
    async screenshot(path, { fullPage = false } = {}) {
      await writeFile(path, await page.screenshot({ fullPage, type: 'png' }));
    },
    async press(key) {
      const keys = splitKeys(key);
      const last = keys.pop() ?? '';
      for (const modifier of keys) await page.keyboard.down(asKey(modifier));
      await page.keyboard.press(asKey(last));
      for (const modifier of keys.reverse()) await page.keyboard.up(asKey(modifier));
    },
    type: (text) => page.keyboard.type(text),
    click: (selector) => page.click(selector),
    async emulate(what) {
      if (engine === 'chromium') {
        // One session for all calls: what two sessions emulate adds up.
        emulation ??= await page.createCDPSession();
        await emulateInChromium(emulation, what);
      } else await supported(engine, describeEmulation(what), () => emulateByPuppeteer(page, what));
    },
    setJavaScriptEnabled: (enabled) =>
      supported(engine, 'switch JavaScript off', () => page.setJavaScriptEnabled(enabled)),
    cdp() {
      if (engine !== 'chromium') throw new Unsupported(engine, 'speak the DevTools protocol');
      return page.createCDPSession();
    },
    close,
  };
}

/** CDP directly: Puppeteer's own list of media features has no forced colours. */
async function emulateInChromium(
  /** @type {import('puppeteer-core').CDPSession} */ session,
  /** @type {Emulation} */ what,
) {
  await session.send('Emulation.setEmulatedMedia', {
    media: what.media ?? '',
    features: mediaFeatures(what),
  });
}

async function emulateByPuppeteer(
  /** @type {import('puppeteer-core').Page} */ page,
  /** @type {Emulation} */ what,
) {
  if (what.media) await page.emulateMediaType(what.media);
  const features = mediaFeatures(what);
  if (features.length > 0) await page.emulateMediaFeatures(features);
}

function mediaFeatures(/** @type {Emulation} */ what) {
  return [
    { name: 'prefers-color-scheme', value: what.colorScheme ?? '' },
    { name: 'prefers-reduced-motion', value: what.reducedMotion ?? '' },
    { name: 'forced-colors', value: what.forcedColors ?? '' },
  ].filter((feature) => feature.value !== '');
}

/**
 * @param {Engine} engine
 * @param {string} what
 * @param {() => Promise<void>} action
 */
async function supported(engine, what, action) {
  try {
    await action();
  } catch (error) {
    if (/unsupported|not supported|not implemented|unknown command/i.test(String(error))) {
      throw new Unsupported(engine, what);
    }
    throw error;
  }
}

function describeEmulation(/** @type {Emulation} */ what) {
  return `emulate ${Object.keys(what).join(', ') || 'nothing'}`;
}

function splitKeys(/** @type {string} */ key) {
  return key === '+' ? ['+'] : key.split('+');
}

// ---- WebKit -----------------------------------------------------------------------------------

/** WebDriver's code points for keys that are not characters. */
const WEBDRIVER_KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Space: ' ',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
};

/** @returns {Promise<Browser>} */
async function launchWebKit() {
  // A display of its own: on a shared one the windows of files that run side by side take the
  // focus from each other, and a page without it shows no focus ring.
  const own = await startDisplay();
  const { display } = own;
  /** @type {Set<Page>} */
  const pages = new Set();
  /** @type {Browser} */
  const browser = {
    engine: 'webkit',
    async newPage() {
      const page = await webkitPage(display, (closed) => pages.delete(closed));
      pages.add(page);
      return page;
    },
    async close() {
      await Promise.all([...pages].map((page) => page.close()));
      await own.stop();
    },
  };
  try {
    // Starts a page now, so that a launch which fails does so here and can be tried again.
    await (await browser.newPage()).close();
  } catch (error) {
    await browser.close();
    throw error;
  }
  return browser;
}

/** @param {string} display @param {{colorScheme?: string, reducedMotion?: string}} emulated */
async function webkitSession(display, emulated) {
  const driver = await startWebKitDriver({ display, ...emulated });
  /**
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   */
  const call = async (method, path, body) => {
    const response = await fetch(driver.url + path, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = /** @type {{value: any}} */ (await response.json());
    if (!response.ok) throw new Error(`WebKit, ${method} ${path}: ${value.error} ${value.message}`);
    return value;
  };
  try {
    const { sessionId } = await call('POST', '/session', {
      capabilities: { alwaysMatch: driver.capabilities },
    });
    const base = `/session/${sessionId}`;
    await call('POST', `${base}/timeouts`, { script: PAGE_LOAD, pageLoad: PAGE_LOAD });
    return {
      /** @param {string} method @param {string} path @param {object} [body] */
      call: (method, path, body) => call(method, base + path, body),
      async stop() {
        await call('DELETE', base).catch(() => undefined);
        await driver.stop();
      },
    };
  } catch (error) {
    await driver.stop();
    throw error;
  }
}

/**
 * @param {string} display
 * @param {(page: Page) => void} onClose
 * @returns {Promise<Page>}
 */
async function webkitPage(display, onClose) {
  /** @type {{colorScheme?: string, reducedMotion?: string}} */
  let emulated = {};
  let session = await webkitSession(display, emulated);
  let url = '';
  let viewport = VIEWPORT;

  /** @param {Script} script @param {unknown[]} args */
  const evaluate = async (script, ...args) => {
    const source = typeof script === 'string' ? `() => (${script})` : String(script);
    const answer = await session.call('POST', '/execute/async', {
      // Values travel as JSON text, so that undefined and errors arrive as what they are.
      script:
        'const done = arguments[arguments.length - 1];' +
        `new Promise((resolve) => resolve((${source})(...arguments[0])))` +
        '.then((value) => done(JSON.stringify({ value })),' +
        ' (error) => done(JSON.stringify({ error: `${error}\\n${error?.stack ?? ""}` })));',
      args: [args],
    });
    const result = JSON.parse(answer);
    if ('error' in result) throw new Error(`In the page (webkit): ${result.error}`);
    return result.value;
  };

  const setViewport = async (/** @type {number} */ width, /** @type {number} */ height) => {
    viewport = { width, height };
    await resizeWindow(session, width, height);
  };

  const keyActions = async (/** @type {{type: string, value: string}[]} */ actions) => {
    await session.call('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
    await session.call('DELETE', '/actions');
  };

  /** @type {Page} */
  const page = {
    engine: 'webkit',
    console: [],
    async goto(address) {
      url = address;
      await session.call('POST', '/url', { url });
    },
    evaluate,
    setViewport,
    async screenshot(path, { fullPage = false } = {}) {
      const { width, height } = viewport;
      if (fullPage) {
        // WebDriver photographs the window only, so the window becomes as tall as the page.
        const full = await evaluate(() => document.documentElement.scrollHeight);
        await resizeWindow(session, width, Math.max(height, full));
      }
      await writeFile(path, Buffer.from(await session.call('GET', '/screenshot'), 'base64'));
      if (fullPage) await resizeWindow(session, width, height);
    },
    async press(key) {
      const values = splitKeys(key).map(
        (name) => WEBDRIVER_KEYS[/** @type {keyof typeof WEBDRIVER_KEYS} */ (name)] ?? name,
      );
      await keyActions([
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
      ]);
    },
    async type(text) {
      await keyActions(
        [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      );
    },
    async click(selector) {
      const found = await session.call('POST', '/element', {
        using: 'css selector',
        value: selector,
      });
      await session.call('POST', `/element/${Object.values(found)[0]}/click`, {});
    },
    async emulate(what) {
      for (const name of /** @type {const} */ (['forcedColors', 'media'])) {
        if (what[name]) throw new Unsupported('webkit', `emulate ${name}`);
      }
      // These come from GTK's settings, which are read at the start: begin again, same page.
      emulated = { colorScheme: what.colorScheme, reducedMotion: what.reducedMotion };
      await session.stop();
      session = await webkitSession(display, emulated);
      await setViewport(viewport.width, viewport.height);
      if (url) await page.goto(url);
    },
    async setJavaScriptEnabled(enabled) {
      if (!enabled) throw new Unsupported('webkit', 'switch JavaScript off');
    },
    cdp() {
      throw new Unsupported('webkit', 'speak the DevTools protocol');
    },
    async close() {
      onClose(page);
      await session.stop();
    },
  };
  await setViewport(VIEWPORT.width, VIEWPORT.height);
  return page;
}

/**
 * WebDriver sizes the window; a test means the page inside it.
 *
 * @param {Awaited<ReturnType<typeof webkitSession>>} session
 * @param {number} width
 * @param {number} height
 */
async function resizeWindow(session, width, height) {
  const script = 'return [innerWidth, innerHeight, outerWidth, outerHeight]';
  const measure = () => session.call('POST', '/execute/sync', { script, args: [] });
  const set = (/** @type {number} */ w, /** @type {number} */ h) =>
    session.call('POST', '/window/rect', { width: w, height: h });
  let [innerWidth, innerHeight, outerWidth, outerHeight] = await measure();
  // The window reports its new size before the page has it, so look more than once.
  for (let tries = 0; tries < 40; tries += 1) {
    if (innerWidth === width && innerHeight === height) return;
    if (tries % 8 === 0) {
      await set(width + outerWidth - innerWidth, height + outerHeight - innerHeight);
    } else {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    [innerWidth, innerHeight, outerWidth, outerHeight] = await measure();
  }
  throw new Error(
    `WebKit's page is ${innerWidth} × ${innerHeight} and does not become ${width} × ${height}`,
  );
}
