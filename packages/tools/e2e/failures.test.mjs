/** What a visitor sees when something is missing: never a blank, never an error in the page. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { Unsupported } from './driver.mjs';
import { BADGE, LOADER, ROOT, TITLE, badges, example, html, ilmiLines } from './helpers.mjs';
import { pageTests, seen, until } from './helpers.mjs';

const FALLBACK = 'Lupaus: sähköä viidennes vähemmän';

const BODY = `<p id="before">Edellinen kappale</p>
<ilmi-goal-badge id="broken" src="/data/ilmi.json" goal="sahko-2028"><p>${FALLBACK}</p></ilmi-goal-badge>
<ilmi-goal-badge id="neighbour" lang="fi" ${BADGE}><p>Naapuri</p></ilmi-goal-badge>
<p id="after">Seuraava kappale</p>`;

const GOOD = {
  ilmi: '1.0',
  organizations: [{ id: 'esimerkki', kind: 'company', name: 'Esimerkki Oy' }],
  goals: [
    {
      id: 'sahko-2028',
      organization: 'esimerkki',
      title: 'Sähkönkulutus',
      kind: 'quantitative',
      measure: { quantity: 'energy', unit: 'MWh', basis: 'absolute' },
      baseline: { year: 2024, value: 120 },
      target: { year: 2028, change: -20 },
    },
  ],
};
const TEXT = JSON.stringify(GOOD);

/** @typedef {import('../server/serve.mjs').Handler} Handler */

/** @type {{name: string, handler: Handler, line: RegExp}[]} */
const DOCUMENTS = [
  {
    name: 'is missing (404)',
    handler: () => ({ status: 404, type: 'text/plain', body: 'Not found' }),
    line: /answered 404/,
  },
  {
    name: 'is a server error (500)',
    handler: () => ({ status: 500, type: 'text/html', body: '<h1>Error</h1>' }),
    line: /answered 500/,
  },
  {
    name: 'is HTML with status 200',
    handler: () => ({ type: 'text/html', body: '<!doctype html><title>Sign in</title>' }),
    line: /expected an Ilmi document \(JSON\), got HTML/,
  },
  {
    name: 'is half a file',
    handler: () => ({ type: 'application/json', body: TEXT.slice(0, TEXT.length / 2) }),
    line: /expected an Ilmi document \(JSON\), got broken or cut-off JSON/,
  },
  {
    name: 'is empty',
    handler: () => ({ type: 'application/json', body: '' }),
    line: /expected an Ilmi document \(JSON\), got nothing/,
  },
  {
    name: 'is of version 2',
    handler: () => ({
      type: 'application/json',
      body: JSON.stringify({ ...GOOD, ilmi: '2.0' }),
    }),
    line: /Expected "ilmi": "1\.x", got 2\.0\. Check the address or update Ilmi\./,
  },
  {
    name: 'does not arrive, since the connection breaks',
    handler: (request) => void request.socket.destroy(),
    line: /could not be reached/,
  },
  {
    name: 'is never answered',
    handler: () => undefined,
    line: /no answer in 8000 ms/,
  },
];

await pageTests(({ server, test, getPage, getBrowser }) => {
  /** @param {string} body @param {{lang?: string, head?: string}} [more] */
  async function open(body, { lang = 'fi', head = LOADER } = {}) {
    server.route('/page', () => html({ lang, head, body }));
    const page = await getPage();
    await page.goto(`${server.origin}/page`);
    return page;
  }

  const one = async (/** @type {any} */ page, /** @type {number} */ at) => (await badges(page))[at];
  const inState = (
    /** @type {any} */ page,
    /** @type {number} */ at,
    /** @type {string} */ state,
  ) => until(async () => (await one(page, at))?.state === state, `badge ${at} is ${state}`);

  /** The neighbours are there, nothing was thrown, and nothing was refused. */
  async function assertCalm(/** @type {import('./driver.mjs').Page} */ page) {
    const log = await seen(page);
    assert.deepEqual(log.errors, []);
    assert.deepEqual(log.violations, []);
    const outside = await page.evaluate(() =>
      ['before', 'after'].map((id) => {
        const element = document.querySelector(`#${id}`);
        return [element?.textContent, (element?.getBoundingClientRect().height ?? 0) > 0];
      }),
    );
    assert.deepEqual(outside, [
      ['Edellinen kappale', true],
      ['Seuraava kappale', true],
    ]);
    return log;
  }

  /** Text and room of the fallback as drawn. */
  const fallback = (/** @type {import('./driver.mjs').Page} */ page) =>
    page.evaluate(() => {
      const element = /** @type {HTMLElement} */ (document.querySelector('#broken > p'));
      return { text: element.innerText, drawn: element.getBoundingClientRect().height > 0 };
    });

  for (const { name, handler, line } of DOCUMENTS) {
    test(`the document ${name}: the fallback stays`, async () => {
      server.route('/data/ilmi.json', handler);
      const page = await open(BODY);
      await inState(page, 0, 'error');
      await inState(page, 1, 'ready');
      assert.deepEqual(await fallback(page), { text: FALLBACK, drawn: true });
      const neighbour = await one(page, 1);
      assert.ok(neighbour.text.includes(TITLE), neighbour.text);
      const lines = ilmiLines(await assertCalm(page));
      assert.equal(lines.length, 1, lines.join('\n'));
      assert.match(lines[0] ?? '', line);
      assert.match(lines[0] ?? '', /^Ilmi: http:\S+\/data\/ilmi\.json: .*; the fallback is shown$/);
    });
  }

  test('the document of a whole page is missing: one line, every fallback stays', async () => {
    const text = await example('municipality/index.html');
    server.route('/examples/municipality/', () => text);
    server.route('/examples/municipality/ilmi.json', () => ({ status: 404, body: 'Not found' }));
    const page = await getPage();
    await page.goto(`${server.origin}/examples/municipality/`);
    await until(async () => (await badges(page)).every(({ state }) => state === 'error'), 'error');
    const all = await badges(page);
    assert.ok(all.length > 15);
    for (const badge of all) {
      assert.equal(badge.upgraded, false);
      assert.equal(badge.visible, true);
    }
    assert.match(
      all[0].text,
      /^Pirkanmaa Koko alue Kasvihuonekaasupäästöt −80 % vuoteen 2030 mennessä/,
    );
    const log = await seen(page);
    assert.deepEqual(log.errors, []);
    const lines = ilmiLines(log);
    assert.equal(lines.length, 1, lines.join('\n'));
    assert.match(lines[0] ?? '', /ilmi\.json: answered 404; the fallback is shown$/);
  });

  test('one broken goal among good ones: the others show, one line names it', async () => {
    const broken = { id: 'rikki', organization: 'esimerkki', kind: 'quantitative', title: 7 };
    const body = JSON.stringify({ ...GOOD, goals: [broken, ...GOOD.goals] });
    server.route('/data/ilmi.json', () => ({ type: 'application/json', body }));
    const page = await open(BODY);
    await inState(page, 0, 'ready');
    const good = await one(page, 0);
    assert.ok(good.text.includes(TITLE), good.text);
    const lines = ilmiLines(await assertCalm(page));
    assert.equal(lines.length, 1, lines.join('\n'));
    assert.match(lines[0] ?? '', /data\/ilmi\.json: left out \/goals\/0/);
  });

  test('a badge of the broken goal shows its fallback, and the console says which', async () => {
    const broken = { ...GOOD.goals[0], title: 7 };
    const other = { ...GOOD.goals[0], id: 'toinen' };
    const body = JSON.stringify({ ...GOOD, goals: [broken, other] });
    server.route('/data/ilmi.json', () => ({ type: 'application/json', body }));
    const page = await open(
      `${BODY}<ilmi-goal-badge src="/data/ilmi.json" goal="toinen"></ilmi-goal-badge>`,
    );
    await inState(page, 0, 'empty');
    await inState(page, 2, 'ready');
    assert.deepEqual(await fallback(page), { text: FALLBACK, drawn: true });
    assert.ok((await one(page, 2)).text.includes(TITLE));
    const lines = ilmiLines(await assertCalm(page));
    assert.equal(lines.length, 2, lines.join('\n'));
    assert.match(lines[0] ?? '', /left out \/goals\/0/);
    assert.equal(
      lines[1],
      'Ilmi: <ilmi-goal-badge id="broken">: the data has nothing for it; the fallback is shown',
    );
  });

  test('the words of a language do not load: the fallback stays, Finnish ones work', async () => {
    server.route('/data/ilmi.json', () => ({ type: 'application/json', body: TEXT }));
    server.route('/cdn/chunks/sv.js', () => ({ status: 404, type: 'text/plain', body: 'no' }));
    const page = await open(BODY, { lang: 'sv' });
    await inState(page, 0, 'error');
    await inState(page, 1, 'ready');
    assert.deepEqual(await fallback(page), { text: FALLBACK, drawn: true });
    assert.ok((await one(page, 1)).text.includes(TITLE));
    const lines = ilmiLines(await assertCalm(page));
    assert.equal(lines.length, 1, lines.join('\n'));
    assert.equal(lines[0], 'Ilmi: the words for "sv" could not be loaded; the fallback is shown');
  });

  for (const file of ['goal-badge.js', 'chunks/base.js']) {
    test(`${file} does not load: every fallback stays, one line`, async () => {
      server.route(`/cdn/${file}`, () => ({ status: 404, type: 'text/plain', body: 'no' }));
      const page = await open(BODY);
      await until(async () => ilmiLines(await seen(page)).length > 0, 'a console line');
      assert.deepEqual(await fallback(page), { text: FALLBACK, drawn: true });
      const all = await badges(page);
      assert.deepEqual(
        all.map(({ text, visible }) => [text, visible]),
        [
          [FALLBACK, true],
          ['Naapuri', true],
        ],
      );
      const lines = ilmiLines(await assertCalm(page));
      assert.equal(lines.length, 1, lines.join('\n'));
      assert.match(lines[0] ?? '', /<ilmi-goal-badge> could not be loaded; its fallback stays\./);
    });
  }

  test('the loader itself does not load: the page stays as the server wrote it', async () => {
    server.route('/cdn/loader.js', () => ({ status: 404, type: 'text/plain', body: 'no' }));
    const page = await open(BODY);
    assert.deepEqual(await fallback(page), { text: FALLBACK, drawn: true });
    assert.deepEqual(ilmiLines(await assertCalm(page)), []);
  });

  test('the sheet does not load: the badge is complete all the same', async () => {
    server.route('/cdn/ilmi.css', () => ({ status: 404, type: 'text/plain', body: 'no' }));
    server.route('/data/ilmi.json', () => ({ type: 'application/json', body: TEXT }));
    const page = await open(BODY);
    await inState(page, 0, 'ready');
    assert.ok((await one(page, 0)).text.includes(TITLE));
    assert.deepEqual(ilmiLines(await assertCalm(page)), []);
  });

  test('without script the claim is there, laid out by ilmi.css', async (t) => {
    const text = await readFile(`${ROOT}examples/company/index.html`, 'utf8');
    server.route('/company', () => text);
    const page = await (await getBrowser()).newPage();
    try {
      try {
        await page.setJavaScriptEnabled(false);
      } catch (error) {
        assert.ok(error instanceof Unsupported, String(error));
        t.skip(error.message);
        return;
      }
      await page.goto(`${server.origin}/company`);
      const found = await page.evaluate(() => {
        const badge = /** @type {Element} */ (document.querySelector('ilmi-goal-badge'));
        const of = (/** @type {string} */ selector) => {
          const element = /** @type {HTMLElement} */ (badge.querySelector(selector));
          const { width, height } = element.getBoundingClientRect();
          return { text: element.innerText.replace(/\s+/g, ' '), drawn: width > 0 && height > 0 };
        };
        const card = getComputedStyle(/** @type {Element} */ (badge.querySelector('.ilmi-badge')));
        const bar = /** @type {Element} */ (badge.querySelector('.ilmi-fill'));
        const root = badge.getBoundingClientRect().width;
        return {
          defined: badge.matches(':defined'),
          title: of('.ilmi-title'),
          number: of('.ilmi-number'),
          check: of('.ilmi-foot .ilmi-fact:nth-child(2)'),
          card: [card.display, card.borderTopWidth, card.paddingLeft],
          barShare: Math.round((bar.getBoundingClientRect().width / root) * 10),
        };
      });
      assert.deepEqual(found, {
        defined: false,
        title: { text: TITLE, drawn: true },
        number: { text: '−6,3 %', drawn: true },
        check: { text: 'Tarkastus riippumatonta tarkastusta ei ole kirjattu', drawn: true },
        card: ['grid', '1px', '20px'],
        barShare: 2,
      });
      assert.deepEqual(server.reports, []);
    } finally {
      await page.close();
    }
  });
});
