/** The badge with a keyboard, and what axe finds on every example page. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Unsupported } from './driver.mjs';
import { BADGE, JOINS, KIT, LOADER, html, pageTests, settled, until } from './helpers.mjs';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const SITES = ['municipality', 'company', 'progress', 'network', ...KIT, ...JOINS];
const pagesIn = (/** @type {string} */ folder) => SITES.map((site) => `${site}/${folder}`);

const LINKS = `plan-href="https://example.org/suunnitelma" source-name="Esimerkki Oy"
  source-href="https://example.org/luvut" href="https://example.org/tavoite"`;

await pageTests(({ engine, server, test, getPage, getBrowser, serveExample }) => {
  /** The focused link inside any shadow root, with its outline. */
  const focused = (/** @type {import('./driver.mjs').Page} */ page) =>
    page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      if (!active || active === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(active);
      return {
        text: active.textContent?.replace(/\s+/g, ' ').trim(),
        href: active.getAttribute('href') ?? '',
        outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        seen: active.matches(':focus-visible'),
      };
    });

  test('Tab goes through the links in reading order, Shift+Tab back', async (t) => {
    const body = `<a id="start" href="#a">Alku</a>
      <ilmi-goal-badge ${BADGE} ${LINKS}></ilmi-goal-badge>
      <p>Tekstissä: <ilmi-goal-badge variant="line" ${BADGE} ${LINKS}></ilmi-goal-badge></p>
      <a id="end" href="#b">Loppu</a>`;
    server.route('/keyboard', () => html({ head: LOADER, body }));
    const page = await getPage();
    await page.goto(`${server.origin}/keyboard`);
    await settled(page);
    await page.evaluate(() =>
      /** @type {HTMLElement} */ (document.querySelector('#start')).focus(),
    );
    const expected = ['https://example.org/luvut', 'https://example.org/suunnitelma'];
    const record = 'https://example.org/tavoite';
    /** @type {any[]} */
    const forward = [];
    for (let step = 0; step < 8; step += 1) {
      await page.press('Tab');
      const now = await focused(page);
      if (!now || now.href === '#b') break;
      forward.push(now);
    }
    if (forward.length === 0 && engine === 'webkit') {
      t.skip('this WebKit moves with Tab through form controls only, not through links');
      return;
    }
    assert.deepEqual(
      forward.map(({ href }) => href),
      [...expected, record, record],
    );
    assert.ok(
      forward.every(({ outlined, seen }) => outlined && seen),
      JSON.stringify(forward),
    );
    /** @type {string[]} */
    const back = [];
    for (let step = 0; step < 4; step += 1) {
      await page.press('Shift+Tab');
      back.push((await focused(page))?.href ?? '');
    }
    assert.deepEqual(back, [record, record, ...expected.toReversed()]);
  });

  test('a walk through the member list: search, filter, clear, sort, show more', async () => {
    const body = `<a id="start" href="#a">Alku</a>
      <ilmi-member-list src="/examples/network/ilmi.json" view="table"></ilmi-member-list>`;
    server.route('/members', () => html({ head: LOADER, body }));
    const page = await getPage();
    await page.goto(`${server.origin}/members`);
    const list = () =>
      page.evaluate(async () => {
        await customElements.whenDefined('ilmi-member-list');
        const element = /** @type {any} */ (document.querySelector('ilmi-member-list'));
        const root = element.shadowRoot;
        const text = (/** @type {Element | null | undefined} */ one) =>
          one?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
        const { activeElement: active } = root;
        const sorted = root.querySelector('[aria-sort]');
        return {
          state: element.state,
          rows: [...root.querySelectorAll('tbody th')].map(text),
          found: text(root.querySelector('[role=status]')),
          sorted: `${text(sorted)} ${sorted?.ariaSort}`,
          focus: active ? `${active.localName} ${text(active.labels?.[0] ?? active)}` : '',
          outlined: active ? getComputedStyle(active).outlineStyle !== 'none' : false,
        };
      });
    await until(async () => (await list()).state === 'ready', 'the members are there');
    assert.equal((await list()).found, '26 jäsentä');
    await page.evaluate(() =>
      /** @type {HTMLElement} */ (document.querySelector('#start')).focus(),
    );

    await page.press('Tab');
    assert.match((await list()).focus, /^input Hae jäseniä/);
    await page.type('kokeilam');
    await until(async () => (await list()).found === '5 jäsentä', 'the search has found five');

    await page.press('Tab');
    assert.match((await list()).focus, /^select Tyyppi/);
    assert.ok((await list()).outlined);
    // Kaikki, Kunnat …: the first letters of a word choose it in every engine.
    await page.type('yrit');
    await until(async () => (await list()).found === '2 jäsentä', 'two of them are companies');

    for (let step = 0; step < 3; step += 1) await page.press('Tab');
    assert.equal((await list()).focus, 'button Tyhjennä haku ja rajaukset');
    await page.press('Enter');
    await until(async () => (await list()).found === '26 jäsentä', 'everybody is back');
    assert.match((await list()).focus, /^input Hae jäseniä/);

    for (let step = 0; step < 4; step += 1) await page.press('Tab');
    assert.equal((await list()).focus, 'button Jäsen');
    assert.ok((await list()).outlined);
    await page.press('Enter');
    await until(
      async () => (await list()).sorted === 'Jäsen descending',
      'the table is the other way round',
    );
    assert.equal((await list()).focus, 'button Jäsen');

    const { rows } = await list();
    assert.equal(rows.length, 12);
    await page.evaluate(() =>
      /** @type {any} */ (document.querySelector('ilmi-member-list')).shadowRoot
        .querySelector('.ilmi-more button')
        .focus(),
    );
    await page.press('Enter');
    await until(async () => (await list()).rows.length === 24, 'twelve more are shown');
    const after = await list();
    assert.ok(after.focus.startsWith(`tr ${after.rows[12]}`), after.focus);
  });

  test('links outside of running text are at least 24 px high', async () => {
    const page = await getPage();
    for (const path of ['municipality/', 'company/', 'progress/']) {
      await serveExample(path);
      for (const width of [320, 1200]) {
        await page.setViewport(width, 800);
        await page.goto(`${server.origin}/examples/${path}`);
        await settled(page);
        const low = await page.evaluate(() => {
          const all = [
            ...document.querySelectorAll('ilmi-goal-badge, ilmi-progress-tracker'),
          ].flatMap((badge) => [...(badge.shadowRoot?.querySelectorAll('.ilmi-foot a') ?? [])]);
          return {
            count: all.length,
            low: all
              .filter((link) => link.getBoundingClientRect().height < 23.9)
              .map((link) => `${link.textContent}: ${link.getBoundingClientRect().height}`),
          };
        });
        assert.ok(low.count > 0);
        assert.deepEqual(low.low, [], `${path} at ${width} px`);
      }
    }
    await page.setViewport(1280, 800);
  });

  // One language is enough for what depends on width and colours only.
  for (const { name, pages, width = 1200, dark = false } of [
    { name: 'Finnish', pages: ['', ...pagesIn('')] },
    { name: 'Swedish', pages: pagesIn('sv/') },
    { name: 'English', pages: pagesIn('en/') },
    { name: 'dark', pages: pagesIn(''), dark: true },
    { name: '320 px', pages: pagesIn(''), width: 320 },
  ]) {
    test(`axe finds nothing on the example pages, ${name}`, async (t) => {
      const page = await (await getBrowser()).newPage();
      try {
        await page.setViewport(width, 800);
        await page.goto(`${server.origin}/examples/icon.svg`);
        if (dark) {
          try {
            await page.emulate({ colorScheme: 'dark' });
          } catch (error) {
            assert.ok(error instanceof Unsupported, String(error));
            t.skip(error.message);
            return;
          }
        }
        server.route('/axe.js', () => AXE);
        /** @type {string[]} */
        const found = [];
        for (const path of pages) {
          await serveExample(path, (text) =>
            text.replace('</head>', '<script src="/axe.js"></script></head>'),
          );
          await page.goto(`${server.origin}/examples/${path}`);
          await settled(page);
          const violations = await page.evaluate(async () => {
            const { axe } = /** @type {any} */ (globalThis);
            const result = await axe.run(document, { resultTypes: ['violations'], iframes: false });
            return result.violations.map(
              (/** @type {any} */ { id, nodes }) =>
                `${id}: ${nodes
                  .slice(0, 3)
                  .map(
                    (/** @type {any} */ node) =>
                      `${node.target.flat().join(' ')} ${node.failureSummary}`,
                  )
                  .join(' | ')}`,
            );
          });
          found.push(...violations.map((/** @type {string} */ one) => `${path}: ${one}`));
        }
        assert.deepEqual(found, []);
      } finally {
        await page.close();
      }
    });
  }
});
