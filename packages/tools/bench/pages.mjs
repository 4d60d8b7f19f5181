/** Pages for measuring, and the CPU that Chromium's main thread spends on them. */

/**
 * @typedef {import('../e2e/driver.mjs').Browser} Browser
 * @typedef {import('../e2e/driver.mjs').Page} Page
 */

/** Everything in one file: what loads it is not what is measured. */
export const ILMI = '<script type="module" src="/cdn/ilmi.js"></script>';

/** What a page prints depends on the day; it stands still. */
const NOON = Date.parse('2026-11-24T12:00:00');

/**
 * A page without the policy of the demo, since it has scripts of its own.
 *
 * @param {string} head
 * @param {string} body
 */
export function page(head, body) {
  return {
    type: 'text/html; charset=utf-8',
    headers: { 'Content-Security-Policy': null },
    body: `<!doctype html>
<html lang="fi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Benchmark</title>
<script>Date.now = () => ${NOON};</script>
${head}
</head>
<body>
${body}
</body>
</html>`,
  };
}

/** A JSON script, or data for one: `<` could end it. @param {unknown} value */
export const json = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Waits until everything in the page has rendered and is drawn. @param {Page} one */
export const drawn = (one) =>
  one.evaluate(async () => {
    for (const element of document.querySelectorAll('ilmi-goal-badge, ilmi-progress-tracker')) {
      await customElements.whenDefined(element.localName);
      await /** @type {any} */ (element).updateComplete;
    }
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
    });
  });

/**
 * A clock that shows what the page's main thread has worked, in seconds. Other programs do not move it.
 *
 * It reads the metric `TaskDuration`. `ScriptDuration` can't be used: it leaves out microtasks, and in them Lit renders.
 *
 * @param {Page} one
 */
export async function cpuClock(one) {
  const session = await one.cdp();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
  };
}

/**
 * Runs something on a page of its own, with nothing in the cache.
 *
 * @template T
 * @param {Browser} browser
 * @param {(one: Page) => Promise<T>} run
 */
export async function onNewPage(browser, run) {
  const one = await browser.newPage();
  try {
    return await run(one);
  } finally {
    await one.close();
  }
}

/** CPU from navigation until drawn. @param {Browser} browser @param {string} address */
export const cpuOfLoad = (browser, address) =>
  onNewPage(browser, async (one) => {
    const clock = await cpuClock(one);
    const start = await clock();
    await one.goto(address);
    await drawn(one);
    return { cpu: (await clock()) - start };
  });
