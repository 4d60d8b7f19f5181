/** The join form on a page without script, as a person fills it in, to the demo's own receiver. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { renderJoinForm } from '@ilmi/elements/server';
import { DAY, JOINS, ROOT, frames, pageTests, peek, seen, until } from './helpers.mjs';
import { mountDemo, withoutMoment } from './join-form.mjs';

/** @typedef {import('./driver.mjs').Page} Page */

const network = JSON.parse(await readFile(`${ROOT}examples/network/ilmi.json`, 'utf8'));
const NOTICE = {
  controller: 'Esimerkkilän kunta',
  'privacy-href': '/tietosuoja/',
  retention: '24 kk',
};

/** Runs in the page: writes into fields and sends. @param {Record<string, string>} values */
const send = (values) => {
  const form = /** @type {HTMLFormElement} */ (document.querySelector('form[method=post]'));
  for (const [name, value] of Object.entries(values)) {
    const field = /** @type {any} */ (form.elements.namedItem(name));
    if (field.type === 'checkbox') field.checked = value === 'on';
    else field.value = value;
  }
  const button = /** @type {HTMLElement} */ (form.querySelector('button:not([type=button])'));
  // After the answer to this, which Firefox would not send from a page that goes.
  setTimeout(() => button.click());
};

const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`;

/** Runs in the page: there is a form that can be sent. */
const isThere = () => !!document.querySelector('.ilmi-join [type=submit]');

/** Runs in the page: what is wider than its place. */
const tooWide = () => {
  const boxes = [
    document.documentElement,
    ...document.querySelectorAll('.ilmi-join, .ilmi-join *'),
  ];
  return boxes
    .filter((box) => box.clientWidth > 1 && box.scrollWidth > box.clientWidth + 1)
    .map((box) => `${box.localName}.${box.className}: ${box.scrollWidth} in ${box.clientWidth}`);
};

await pageTests(({ server, test, getPage, getBrowser, serveExample }) => {
  /** @param {(page: Page, stored: () => Promise<any[]>) => Promise<void>} run */
  async function withReceiver(run) {
    const { stored, remove } = await mountDemo(server);
    try {
      await run(await getPage(), async () => (await stored()).map(withoutMoment));
    } finally {
      await remove();
    }
  }

  /** @param {Page} page */
  const textOf = async (page) => (await peek(page, () => document.body.innerText)) ?? '';
  /** @param {Page} page @param {string} text */
  const says = (page, text) =>
    until(async () => (await textOf(page)).includes(text), `the page says "${text}"`);

  /** Serves a form without script. @param {Record<string, string>} attributes */
  async function open(/** @type {Page} */ page, attributes, lang = 'fi') {
    const form = renderJoinForm({ action: '/v1/joins', ...NOTICE, ...attributes }, network, {
      lang,
      now: DAY,
    });
    server.route('/lomake', () => ({
      type: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Lomake</title>${form}`,
      headers: { 'Content-Security-Policy': "default-src 'none'; form-action 'self'" },
    }));
    await page.goto(`${server.origin}/lomake`);
  }

  for (const path of JOINS) {
    for (const lang of ['/', '/sv/', '/en/']) {
      test(`/examples/${path}${lang}: fits where it is narrow and large, and asks nobody else`, async () => {
        const page = await (await getBrowser()).newPage();
        for (const [width, css] of /** @type {const} */ ([
          [320, ''],
          [400, ''],
          [1200, ''],
          [480, 'html { font-size: 200%; }'],
          [320, SPACING],
        ])) {
          server.route('/extra.css', () => css);
          await serveExample(`${path}${lang}`, (text) =>
            text.replace('</head>', '<link rel="stylesheet" href="/extra.css"></head>'),
          );
          await page.setViewport(width, 800);
          await page.goto(`${server.origin}/examples/${path}${lang}`);
          await until(() => page.evaluate(isThere), 'the form is shown');
          await frames(page);
          assert.deepEqual(await page.evaluate(tooWide), [], `${width} px ${css}`);
          const { shifts } = await seen(page);
          assert.deepEqual(shifts, [], `${width} px ${css}`);
        }
        const { violations, errors, console } = await seen(page);
        assert.deepEqual([violations, errors, console], [[], [], []]);
        const inPage = await page.evaluate(() => ({
          elsewhere: performance
            .getEntriesByType('resource')
            .map(({ name }) => name)
            .filter((name) => !name.startsWith(location.origin)),
          stored: [localStorage.length, sessionStorage.length],
          cookie: document.cookie,
        }));
        assert.deepEqual(inPage, { elsewhere: [], stored: [0, 0], cookie: '' });
        assert.deepEqual(server.reports, []);
        await page.close();
      });
    }
  }

  test('a person joins; what was wrong comes back with everything else as it was', () =>
    withReceiver(async (page, stored) => {
      await page.goto(`${server.origin}/examples/kit/network/join/form/`);
      await page.evaluate(send, {
        'organization[name]': 'Puuseppä Malli Tmi',
        'organization[kind]': 'company',
        'organization[municipality]': '9902',
        'organization[businessId]': '0000001-8',
        'organization[url]': 'puuseppa.example.org',
        'goal[theme]': 'energyEfficiency',
        'goal[title]': 'Sähkönkulutus <b>verstaalla</b>',
        'goal[kind]': 'quantitative',
        'goal[unit]': 'kWh',
        'goal[baselineYear]': '2025',
        'goal[baselineValue]': '12 400,5',
        'goal[targetYear]': '2027',
        'goal[targetChange]': '−15',
        'goal[note]': 'Uusi purunpoisto\nja LED-valot',
        'contact[name]': 'Maija Malli',
        'contact[email]': 'maija@example.org',
        newsletter: 'on',
      });
      await until(
        async () =>
          (await peek(page, () => location.pathname)) === '/v1/joins' && (await textOf(page)),
        'the receiver answers with its page',
      );
      assert.deepEqual(await stored(), []);
      await page.evaluate(send, { 'organization[businessId]': '0000001-9' });
      await until(async () => (await stored()).length > 0, 'the request is stored');
      assert.deepEqual(await stored(), [
        {
          purpose: 'join',
          language: 'fi',
          organization: {
            name: 'Puuseppä Malli Tmi',
            kind: 'company',
            municipality: '9902',
            businessId: '0000001-9',
            url: 'https://puuseppa.example.org',
          },
          goal: {
            theme: 'energyEfficiency',
            title: 'Sähkönkulutus <b>verstaalla</b>',
            kind: 'quantitative',
            unit: 'kWh',
            baselineYear: 2025,
            baselineValue: 12400.5,
            targetYear: 2027,
            targetChange: -15,
            // Lines of a form end as the HTML standard says.
            note: 'Uusi purunpoisto\r\nja LED-valot',
          },
          contact: { name: 'Maija Malli', email: 'maija@example.org' },
          newsletter: true,
        },
      ]);
      await says(page, 'Kiitos, ilmoitus on vastaanotettu');
    }));

  test('a number goal shows its fields when it is chosen', () =>
    withReceiver(async (page) => {
      await page.goto(`${server.origin}/examples/kit/network/join/form/sv/`);
      const seen = () =>
        page.evaluate(
          () => document.querySelector('[name="goal[unit]"]')?.checkVisibility() ?? false,
        );
      assert.equal(await seen(), false);
      await page.evaluate(() =>
        /** @type {HTMLElement} */ (document.querySelector('[value=quantitative]')).click(),
      );
      assert.equal(await seen(), true);
    }));

  test('a member renews a goal that it chooses', () =>
    withReceiver(async (page, stored) => {
      await open(page, { purpose: 'renew' }, 'sv');
      const options = await page.evaluate(() =>
        [...document.querySelectorAll('[name="goal[id]"] option')].map(({ textContent }) =>
          textContent.trim(),
        ),
      );
      assert.equal(options[0], 'Välj');
      assert.ok(options.includes('Leipomo Vehnä ja Tähkä Oy: Elförbrukningen'), options.join('\n'));
      await page.evaluate(send, {
        'organization[name]': 'Leipomo Vehnä ja Tähkä Oy',
        'goal[id]': 'vehna-sahko',
        'goal[title]': 'Elförbrukningen',
        'goal[kind]': 'directional',
        'contact[name]': 'Liisa Leipuri',
        'contact[email]': 'liisa@leipomo-vehna.example.org',
      });
      await until(async () => (await stored()).length > 0, 'the request is stored');
      assert.deepEqual(await stored(), [
        {
          purpose: 'renew',
          language: 'sv',
          organization: { name: 'Leipomo Vehnä ja Tähkä Oy' },
          goal: { id: 'vehna-sahko', title: 'Elförbrukningen', kind: 'directional' },
          contact: { name: 'Liisa Leipuri', email: 'liisa@leipomo-vehna.example.org' },
        },
      ]);
      await says(page, 'Tack, anmälan har tagits emot');
    }));

  test('a member reports a figure of the goal that the page names', () =>
    withReceiver(async (page, stored) => {
      await open(page, { purpose: 'result', goal: 'vehna-sahko' }, 'en');
      await page.evaluate(send, {
        'result[year]': '2026',
        'result[value]': '158,2',
        'contact[name]': 'Liisa Leipuri',
        'contact[email]': 'liisa@leipomo-vehna.example.org',
      });
      await until(async () => (await stored()).length > 0, 'the request is stored');
      assert.deepEqual(await stored(), [
        {
          purpose: 'result',
          language: 'en',
          organization: { id: 'leipomo-vehna', name: 'Leipomo Vehnä ja Tähkä Oy' },
          result: { goal: 'vehna-sahko', year: 2026, value: 158.2 },
          contact: { name: 'Liisa Leipuri', email: 'liisa@leipomo-vehna.example.org' },
        },
      ]);
      await says(page, 'Thank you, your request has been received');
    }));
});
