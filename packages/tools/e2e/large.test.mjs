/** A page with 290 trackers from one document: what a small page does, a large one does too. */
import assert from 'node:assert/strict';
import { pageTests, plain, seen, settled } from './helpers.mjs';

/** Runs in the page: what each tracker shows. */
const readTrackers = () =>
  [...document.querySelectorAll('ilmi-progress-tracker')].map((tracker) => {
    const root = tracker.shadowRoot;
    const text = (/** @type {Element | null | undefined} */ part) =>
      (part?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return {
      goal: tracker.getAttribute('goal'),
      state: /** @type {any} */ (tracker).state,
      who: text(root?.querySelector('.ilmi-who')),
      standing: text(root?.querySelector('.ilmi-standing')),
      rows: [...(root?.querySelectorAll('tbody tr') ?? [])].map((row) =>
        [...row.children].map(text).join(': '),
      ),
      sources: text(root?.querySelector('.ilmi-foot')),
    };
  });

/** Three of them, with the numbers as the page prints them. */
const SAMPLE = {
  ale: [
    ...['1990: 128 436 ton CO₂e', '2000: 156 511 ton CO₂e', '2005: 146 441 ton CO₂e'],
    ...['2010: 163 714 ton CO₂e', '2015: 158 968 ton CO₂e', '2020: 152 061 ton CO₂e'],
    ...['2021: 158 601 ton CO₂e', '2022: 143 331 ton CO₂e', '2023: 136 727 ton CO₂e'],
    '2024: 147 474 ton CO₂e',
  ],
  haabo: [
    ...['1990: 111 757 ton CO₂e', '2000: 112 358 ton CO₂e', '2005: 104 394 ton CO₂e'],
    ...['2010: 92 856 ton CO₂e', '2015: 84 767 ton CO₂e', '2020: 75 858 ton CO₂e'],
    ...['2021: 79 268 ton CO₂e', '2022: 71 125 ton CO₂e', '2023: 65 239 ton CO₂e'],
    '2024: 73 708 ton CO₂e',
  ],
  stockholm: [
    ...['1990: 2 077 359 ton CO₂e', '2000: 2 182 831 ton CO₂e', '2005: 2 504 078 ton CO₂e'],
    ...['2010: 2 584 899 ton CO₂e', '2015: 1 965 627 ton CO₂e', '2020: 1 052 238 ton CO₂e'],
    ...['2021: 1 143 670 ton CO₂e', '2022: 1 038 393 ton CO₂e', '2023: 977 958 ton CO₂e'],
    '2024: 1 021 234 ton CO₂e',
  ],
};

const TEXTS = {
  sv: 'inget mål i uppgifterna',
  fi: 'tiedoissa ei ole tavoitetta',
  en: 'no target in this data',
};

await pageTests(({ server, test, getBrowser, serveExample }) => {
  /** @param {keyof typeof TEXTS} lang */
  async function visit(lang) {
    // The page is Swedish; the elements follow the page's language.
    await serveExample('large/', (text) =>
      text.replace('<html lang="sv">', `<html lang="${lang}">`),
    );
    const page = await (await getBrowser()).newPage();
    try {
      await page.goto(`${server.origin}/examples/large/`);
      await settled(page);
      return {
        trackers: await page.evaluate(readTrackers),
        log: await seen(page),
        console: [...page.console],
        notice: plain(await page.evaluate("document.querySelector('.notice').textContent")),
        data: server.requests.map(({ path }) => path).filter((path) => path.endsWith('.json')),
        reports: [...server.reports],
      };
    } finally {
      await page.close();
    }
  }

  test('290 trackers from one request, without a violation or a console line', async () => {
    const { trackers, log, console, notice, data, reports } = await visit('sv');
    assert.deepEqual(data, ['/examples/large/ilmi.json']);
    assert.equal(trackers.length, 290);
    assert.deepEqual(
      [reports, log.violations, log.errors, log.console, console],
      [[], [], [], [], []],
    );
    assert.match(notice, /Varken kommunerna eller Klimatkollen har gjort eller godkänt den\.$/);

    for (const { goal, state, standing, rows, sources } of trackers) {
      assert.equal(state, 'ready', goal);
      assert.ok(standing.endsWith(`2024 · ${TEXTS.sv}`), `${goal}: ${standing}`);
      assert.equal(rows.length, 10, goal);
      assert.match(sources, /^Siffror Klimatkollen, 2024\. Uppgifterna innehåller inga mål/, goal);
    }
    for (const [goal, rows] of Object.entries(SAMPLE)) {
      const shown = trackers.find((/** @type {any} */ one) => one.goal === goal);
      assert.deepEqual(shown.rows, rows, goal);
    }
  });

  for (const lang of /** @type {const} */ (['fi', 'en'])) {
    test(`says in ${lang}, too, that the data has no target`, async () => {
      const { trackers, log } = await visit(lang);
      const told = trackers.filter((/** @type {any} */ one) => one.standing.endsWith(TEXTS[lang]));
      assert.equal(told.length, 290);
      assert.deepEqual([log.violations, log.errors, log.console], [[], [], []]);
    });
  }
});
