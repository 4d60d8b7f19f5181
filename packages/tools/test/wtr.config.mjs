/** The web-test-runner configuration of one engine. */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { join } from 'node:path';
import { CHROMIUM_ARGS, findChromium, findFirefox } from './browsers.mjs';

/** Milliseconds in which a browser is there, and a page with its tests. */
const START = 60_000;

/**
 * @param {object} options
 * @param {import('./browsers.mjs').Engine} options.engine
 * @param {string[]} options.files
 * @param {string} options.root
 * @param {number} options.port
 * @param {object} options.reporter
 * @param {{port: number, capabilities: object}} [options.webkit] a running WebDriver server
 * @returns {Promise<import('@web/test-runner').TestRunnerConfig>}
 */
export async function buildConfig({ engine, files, root, port, reporter, webkit }) {
  return {
    files,
    rootDir: root,
    port,
    // What is shipped is what is tested: no development builds with warnings of their own.
    nodeResolve: { exportConditions: ['production', 'default'] },
    plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(root, 'tsconfig.json') })],
    browsers: [await launcher(engine, webkit)],
    // WebKit's driver has one window; with 1 the tests run in it and not in a frame.
    concurrency: engine === 'webkit' ? 1 : 2,
    testFramework: { config: { ui: 'bdd', timeout: '60000' } },
    browserStartTimeout: START,
    testsStartTimeout: START,
    testsFinishTimeout: 240_000,
    reporters: [reporter],
    staticLogging: true,
  };
}

/**
 * @param {import('./browsers.mjs').Engine} engine
 * @param {{port: number, capabilities: object}} [webkit]
 */
async function launcher(engine, webkit) {
  if (engine === 'chromium') {
    return playwrightLauncher({
      product: 'chromium',
      createPage: async ({ context }) => patient(await context.newPage()),
      launchOptions: { executablePath: await findChromium(), args: CHROMIUM_ARGS },
    });
  }
  if (engine === 'firefox') {
    return puppeteerLauncher({
      createPage: async ({ browser }) => patient(await browser.newPage()),
      launchOptions: {
        browser: 'firefox',
        executablePath: await findFirefox(),
        // Firefox slows the timers of tabs in the background, and mocha waits for timers.
        extraPrefsFirefox: {
          'dom.min_background_timeout_value': 4,
          'dom.min_background_timeout_value_without_budget_throttling': 4,
          'dom.timeout.enable_budget_timer_throttling': false,
        },
      },
    });
  }
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port: webkit?.port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      ...webkit?.capabilities,
      // Without this webdriverio asks for BiDi, which this driver refuses.
      'wdio:enforceWebDriverClassic': true,
    },
  });
}

/**
 * A page has the same time in each engine: by themselves two drivers end it after half of that.
 *
 * @template {{setDefaultNavigationTimeout(milliseconds: number): void}} Page
 * @param {Page} page
 */
function patient(page) {
  page.setDefaultNavigationTimeout(START);
  return page;
}
