/**
 * `examples/own-element`, an element that somebody else wrote: installed from the packed packages,
 * built, tested with the contract that they bring, and opened as a page under the strict policy.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { POLICY, startServer } from '../../server/serve.mjs';
import { findChromium } from '../../test/browsers.mjs';
import { runElementTests } from '../../test/elements.mjs';
import { eachEngine } from '../driver.mjs';
import { plain, seen, settled, until } from '../helpers.mjs';
import { installProjects, serveApp } from './projects.mjs';

/** @type {Awaited<ReturnType<typeof installProjects>>} */
let projects;
const inProject = (/** @type {string[]} */ ...parts) =>
  join(projects.folderOf('own-element'), ...parts);

before(async () => {
  projects = await installProjects(['examples/own-element']);
  await projects.npm('own-element', ['run', 'build']);
});
after(() => projects.remove());

/** The page's list for each language, on the day of the tests. */
const SAID = {
  fi:
    'Kahvila Korvapuusti Oy Lajiteltu osa jätteistä ' +
    'Uusittava viimeistään 31.10.2026 Uusiminen on myöhässä ' +
    'Kokeilammen koulu Kopiopaperi ' +
    'Uusittava viimeistään 31.12.2026 Enintään 60 päivää aikaa ' +
    'Mallikylä Katuvalojen sähkö Uusittava viimeistään 28.2.2027 ' +
    'Hotelli Kaislikko Oy Sekajäte Uusittava viimeistään 31.5.2027 ' +
    'Lähde: Esimerkkiverkosto Päivitetty 20.11.2026',
  sv:
    'Kahvila Korvapuusti Oy Sorterad andel av avfallet ' +
    'Ska förnyas senast 31 oktober 2026 Förnyelsen är försenad ' +
    'Kokeilampi skola Kopiepapper ' +
    'Ska förnyas senast 31 december 2026 Högst 60 dagar kvar ' +
    'Mallikylä Gatubelysningens el Ska förnyas senast 28 februari 2027 ' +
    'Hotelli Kaislikko Oy Blandavfall Ska förnyas senast 31 maj 2027 ' +
    'Källa: Exempelnätverket Uppdaterad 20 november 2026',
  en:
    'Kahvila Korvapuusti Oy Sorted share of waste ' +
    'To be renewed by 31 October 2026 The renewal is overdue ' +
    'Kokeilampi school Copy paper ' +
    'To be renewed by 31 December 2026 60 days or less left ' +
    'Mallikylä Electricity of street lights To be renewed by 28 February 2027 ' +
    'Hotelli Kaislikko Oy Mixed waste To be renewed by 31 May 2027 ' +
    'Source: Example network Updated 20 November 2026',
};

it('has types for those who use it', async () => {
  const types = await readFile(inProject('dist/modules/src/define.d.ts'), 'utf8');
  assert.match(types, /'renewal-dates': RenewalDates;/);
});

eachEngine((engine, getBrowser, test) => {
  if (engine === 'chromium') {
    test('its own test command passes', async () => {
      const env = { CHROME_PATH: await findChromium() };
      const output = await projects.npm('own-element', ['test'], env);
      assert.match(output, / 0 failed/);
    });
  }

  test('keeps the element contract', async () => {
    const file = inProject('dist/modules/test/renewal-dates.test.js');
    const root = projects.folderOf('own-element');
    const { passed, failed, output } = await runElementTests([file], {
      root,
      engines: [engine],
      log: console.log,
    });
    assert.equal(failed, 0, output);
    assert.ok(passed > 50, `only ${passed} tests`);
  });

  test('its page lists the renewals beside a badge, in three languages', async () => {
    const server = await startServer();
    const page = await (await getBrowser()).newPage();
    try {
      serveApp(server, inProject('dist/page'), POLICY);
      await page.goto(`${server.origin}/`);
      await settled(page);
      for (const [lang, said] of Object.entries(SAID)) {
        await page.evaluate((/** @type {string} */ tag) => {
          document.documentElement.lang = tag;
        }, lang);
        const list = () =>
          page.evaluate(() => {
            const root = document.querySelector('renewal-dates')?.shadowRoot;
            return [...(root?.querySelectorAll('li, p') ?? [])]
              .map(({ textContent }) => textContent)
              .join(' ');
          });
        await until(async () => plain(await list()) === said, `${lang}: ${said}`).catch(async () =>
          assert.equal(plain(await list()), said),
        );
      }
      const badge = await page.evaluate(
        "document.querySelector('ilmi-goal-badge').shadowRoot.textContent",
      );
      assert.match(plain(badge), /Mallikylä: Electricity of street lights −40% by 2028/);

      const log = await seen(page);
      assert.deepEqual([log.violations, log.errors, log.console, page.console], [[], [], [], []]);
      const data = server.requests.filter(({ path }) => path.endsWith('.json'));
      assert.deepEqual(
        data.map(({ path }) => path),
        ['/ilmi.json'],
      );
    } finally {
      await page.close();
      await server.close();
    }
  });
});
