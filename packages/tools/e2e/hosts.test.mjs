/** Host pages that get in the way: the badge stays readable, and does not break them. */
import assert from 'node:assert/strict';
import { BADGE, LOADER, TITLE, badges, html, pageTests, seen, settled } from './helpers.mjs';

const badge = (variant = 'statement') =>
  `<ilmi-goal-badge variant="${variant}" ${BADGE} source-name="Mittarit"><a href="/x">Varateksti</a></ilmi-goal-badge>`;
const BOTH = badge() + badge('line');

const SHEETS = {
  'all: unset on everything': '* { all: unset; }',
  'html { font-size: 62.5% }': 'html { font-size: 62.5%; } body { font-size: 1.6rem; }',
  '!important on generic tags': `
    p, b, a, span, div, article, dl, dt, dd, svg, rect, line, text {
      color: #fff !important; font-size: 7px !important; float: left !important;
      display: none !important; margin: 99px !important; line-height: 0 !important; }`,
  'a reset and uppercase': `
    * { margin: 0; padding: 0; border: 0; box-sizing: border-box; list-style: none; }
    body { text-transform: uppercase; letter-spacing: 0.5em; text-align: center;
      word-spacing: 2em; line-height: 0.8; white-space: nowrap; font-weight: 900; text-indent: 3em; }`,
};

const PLACES = {
  'a flex row': '<div class="flex">BADGE</div>',
  'a flex row beside other things': '<div class="flex"><p>Teksti</p>BADGE<p>Teksti</p></div>',
  'an inline-block': '<div class="inline">BADGE</div>',
  'a float': '<div class="float">BADGE</div>',
  'an auto grid column': '<div class="grid">BADGE</div>',
  'a table cell': '<table><tr><td>BADGE</td><td>Teksti</td></tr></table>',
  'an absolutely placed box': '<div class="absolute">BADGE</div>',
};
const PLACE_CSS = `.flex { display: flex; } .inline { display: inline-block; } .float { float: left; }
  .grid { display: grid; grid-template-columns: auto auto; justify-content: start; }
  .absolute { position: absolute; }`;

const POLLUTION = `
  Array.prototype.polluted = function () {};
  Array.prototype.last = function () { return this[this.length - 1]; };
  Object.prototype.pollutedValue = 'polluted';
  Object.prototype.ilmi = 'polluted';
  String.prototype.trimAll = function () { return this; };
  Element.prototype.extra = 'x';
`;

await pageTests(({ server, test, getPage }) => {
  /** @param {string} body @param {{css?: string, head?: string}} [more] */
  async function open(body, { css = '', head = LOADER } = {}) {
    server.route('/host.css', () => css);
    const sheet = '<link rel="stylesheet" href="/host.css">';
    server.route('/host', () => html({ head: sheet + head, body }));
    const page = await getPage();
    await page.goto(`${server.origin}/host`);
    await settled(page);
    return page;
  }

  /** How large the title or line is drawn, and whether its words are as written. */
  const drawn = (/** @type {import('./driver.mjs').Page} */ page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('ilmi-goal-badge')].map((one) => {
        const root = one.shadowRoot;
        const text = /** @type {HTMLElement} */ (root?.querySelector('.ilmi-title, .ilmi-line'));
        const style = getComputedStyle(text);
        const rect = text.getBoundingClientRect();
        return {
          words: text.innerText.replace(/\s+/g, ' '),
          size: parseFloat(style.fontSize),
          width: rect.width,
          height: rect.height,
          spacing: style.letterSpacing,
          host: one.getBoundingClientRect().width,
          display: getComputedStyle(one).display,
        };
      }),
    );

  async function assertReadable(/** @type {import('./driver.mjs').Page} */ page, least = 200) {
    const shown = await drawn(page);
    for (const one of shown) {
      // The title and the line both begin with what is promised, the line after the name.
      assert.ok(/Sähkönkulutus −20 % vuo/.test(one.words), one.words);
      assert.ok(one.size >= 12, `${one.size} px`);
      assert.ok(one.width >= Math.min(least, 150), `text ${one.width} px wide`);
      assert.ok(one.host >= least, `element ${one.host} px wide`);
      assert.ok(one.height >= one.size, `${one.height} px high`);
      assert.ok(one.spacing === 'normal' || one.spacing === '0px', one.spacing);
    }
    const all = await badges(page);
    assert.ok(all.every(({ upgraded, state }) => upgraded && state === 'ready'));
    const [first] = all.filter(({ variant }) => variant === 'statement');
    if (first) assert.ok(first.text.includes(TITLE), first.text);
    const log = await seen(page);
    assert.deepEqual(log.errors, []);
    assert.deepEqual(log.console, []);
    assert.deepEqual(log.violations, []);
    return shown;
  }

  for (const [name, css] of Object.entries(SHEETS)) {
    for (const order of ['before', 'after']) {
      test(`host sheet ${order} ours: ${name}`, async () => {
        const sheet = '<link rel="stylesheet" href="/host.css">';
        const page = await open(`<main>${BOTH}</main>`, {
          css,
          head: order === 'before' ? LOADER : LOADER + sheet,
        });
        await assertReadable(page);
      });
    }
  }

  for (const [name, place] of Object.entries(PLACES)) {
    test(`in ${name}: at least 200 px wide, in both variants`, async () => {
      for (const variant of ['statement', 'line']) {
        const page = await open(place.replace('BADGE', badge(variant)), {
          css: `${PLACE_CSS} body { margin: 8px; font: 16px/1.5 sans-serif; }`,
        });
        await assertReadable(page);
      }
    });
  }

  test('polluted prototypes before our script', async () => {
    server.route('/pollution.js', () => POLLUTION);
    const page = await open(BOTH, { head: `<script src="/pollution.js"></script>${LOADER}` });
    await assertReadable(page);
    const odd = await page.evaluate(() =>
      [...document.querySelectorAll('ilmi-goal-badge')].some((one) =>
        one.shadowRoot?.innerHTML.includes('polluted'),
      ),
    );
    assert.equal(odd, false);
  });

  test('polluted prototypes and data from a document', async () => {
    server.route('/pollution.js', () => POLLUTION);
    const page = await open(
      '<ilmi-goal-badge src="/examples/municipality/ilmi.json" goal="sahko-2028"></ilmi-goal-badge>',
      { head: `<script src="/pollution.js"></script>${LOADER}` },
    );
    await assertReadable(page);
  });

  test('the loader twice, from two addresses', async () => {
    const again = '<script type="module" src="/cdn/loader.js?v=2"></script>';
    const divs = `<div class="ilmi" data-ilmi="goal-badge" data-organization-name="Esimerkki Oy"
      data-goal-title="Sähkönkulutus" data-quantity="energy" data-boundary="organization"
      data-unit="MWh" data-baseline-year="2024" data-baseline-value="120" data-target-year="2028"
      data-target-change="-20"><a href="/x">Varateksti</a></div>`;
    const page = await open(BOTH + divs, { head: LOADER + again });
    await assertReadable(page);
    assert.equal((await badges(page)).length, 3);
  });

  test('the loader and the single file on one page', async () => {
    const both = `${LOADER}<script type="module" src="/cdn/ilmi.js"></script>`;
    const page = await open(BOTH, { head: both });
    await assertReadable(page);
  });
});
