/**
 * `examples/own-source`, a source that somebody else wrote: installed from the packed packages, tested
 * with the contract that they bring, and opened as a page under the strict policy, on which another source
 * fails.
 */
import assert from 'node:assert/strict';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { POLICY, startServer } from '../../server/serve.mjs';
import { eachEngine } from '../driver.mjs';
import { plain, ROOT, seen, settled, until } from '../helpers.mjs';
import { installProjects, serveApp } from './projects.mjs';

/** @type {Awaited<ReturnType<typeof installProjects>>} */
let projects;

/** A source that can be changed from outside, for this test only. */
const LIVE = `// @ts-nocheck
import { createSource, defineSource } from '@ilmi/client';

const live = (globalThis.live = { reads: 0, started: 0, ended: 0, value: 300 });
defineSource({
  type: 'live',
  options: { '~standard': { version: 1, vendor: 'test', validate: (value) => ({ value }) } },
  capabilities: { browser: true, build: false, join: false, live: true },
  create: () => ({
    async read() {
      live.reads++;
      const measure = { quantity: 'energy', unit: 'MWh', basis: 'absolute' };
      const observations = [{ year: 2025, value: live.value, source: 'table' }];
      const goal = { id: 'district-heating', organization: 'm', title: 'Lämpö', kind: 'monitoring' };
      return {
        ilmi: '1.0',
        organizations: [{ id: 'm', kind: 'municipality', name: 'Mallila' }],
        goals: [{ ...goal, measure, observations }],
        sources: [{ id: 'table', name: 'Mallila', retrieved: '2026-11-24' }],
      };
    },
    subscribe(changed) {
      live.started++;
      live.change = (value) => {
        live.value = value;
        changed();
      };
      return () => live.ended++;
    },
  }),
});
live.source = createSource('live', undefined);
`;

before(async () => {
  projects = await installProjects(['examples/own-source']);
  const src = join(projects.folderOf('own-source'), 'src');
  await writeFile(join(src, 'live.js'), LIVE);
  await appendFile(join(src, 'main.js'), "import './live.js';\n");
  await projects.npm('own-source', ['run', 'build']);
});
after(() => projects.remove());

it('its own test command passes, with the contract in it', async () => {
  // Without this the inner run would report to the outer one.
  const env = { NODE_TEST_CONTEXT: undefined };
  const output = await projects.npm('own-source', ['test', '--', '--test-reporter=tap'], env);
  assert.match(output, /^# fail 0$/m);
  for (const title of [
    'says where every figure is from',
    'says what is wrong with a column renamed',
    'finds what is missing with a column renamed',
  ])
    assert.match(output, new RegExp(`^ok \\d+ - source mallila-csv: ${title}$`, 'm'));
});

it('the guide shows its code as it is', async () => {
  const guide = await readFile(join(ROOT, 'stories/guides/your-own-source.mdx'), 'utf8');
  const files = await Promise.all(
    ['src/mallila-csv.js', 'src/main.js', 'src/source-types.d.ts', 'test/mallila-csv.test.js'].map(
      (name) => readFile(join(ROOT, 'examples/own-source', name), 'utf8'),
    ),
  );
  const lines = (/** @type {string} */ text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .join('\n')
      .trim();
  // Code that is not of the example is marked as a sketch behind its language.
  const blocks = [...guide.matchAll(/^```(?:js|ts)\n(.*?)^```$/gms)].map(([, code = '']) => code);
  assert.ok(blocks.length > 5, `${blocks.length} blocks were found`);
  for (const block of blocks)
    assert.ok(
      files.some((file) => lines(file).includes(lines(block))),
      `in no file of examples/own-source:\n${block}`,
    );
});

/** What the page's elements say, in this order. */
const SAID = [
  [
    'ready',
    'Mallila Koko organisaatio Seurannassa Kaukolämpö 15 115 MWh 2025 · tiedoissa ei ole tavoitetta ' +
      'MWh Näytä taulukkona Luvut Mallila, open data, 2025, ennakkotieto ' +
      'Tarkastus riippumatonta tarkastusta ei ole kirjattu',
  ],
  [
    'ready',
    'Mallila: Kaukolämpö 15 115 MWh 2025 · tiedoissa ei ole tavoitetta Koko organisaatio ' +
      'Luvut Mallila, open data, 2025, ennakkotieto ' +
      'Tarkastus riippumatonta tarkastusta ei ole kirjattu Seurannassa',
  ],
  ['error', 'Latauspisteet: kysy kaupungilta.'],
  ['error', 'Kaupunkipyörät: kysy kaupungilta.'],
  [
    'ready',
    'Mallila · Katuvalojen sähkö −40 % vuodesta 2019 vuoteen 2030 mennessä · koko organisaatio · ' +
      'ei vielä lukuja · riippumatonta tarkastusta ei ole kirjattu Voimassa',
  ],
];

/**
 * Runs in the page: the state of each element, and what a visitor reads.
 *
 * @param {string} [within] a selector, with a space after it
 * @returns {[state: string, text: string][]}
 */
const shown = (within = '') =>
  [...document.querySelectorAll(`${within}ilmi-goal-badge, ${within}ilmi-progress-tracker`)].map(
    (/** @type {any} */ element) => {
      const inside = element.shadowRoot.querySelector('.ilmi-root') ?? element;
      // Engines put the words of a drawing together in ways of their own.
      for (const drawing of inside.querySelectorAll('svg')) drawing.style.display = 'none';
      return [element.state, inside.innerText.replace(/\s+/g, ' ').trim()];
    },
  );

eachEngine((engine, getBrowser, test) => {
  test('one source fails, and the rest of its page stands', async () => {
    const server = await startServer();
    const page = await (await getBrowser()).newPage();
    try {
      serveApp(server, join(projects.folderOf('own-source'), 'dist'), POLICY);
      await page.goto(`${server.origin}/`);
      await settled(page, ['ready', 'error']);
      assert.deepEqual(await page.evaluate(shown), SAID);

      // One line for each problem, however many elements meet it, and nothing else.
      const log = await seen(page);
      assert.deepEqual(log.console.map(({ text }) => text).sort(), [
        'Ilmi: broken: the source failed: the list of stations has no names; the fallback is shown',
      ]);
      assert.deepEqual([log.violations, log.errors, server.reports], [[], [], []]);
      const data = server.requests.filter(({ path }) => path.endsWith('.csv'));
      assert.equal(data.length, 1);
    } finally {
      await page.close();
      await server.close();
    }
  });

  test('a source that tells when it has changed is read again, and left with its elements', async () => {
    const server = await startServer();
    const page = await (await getBrowser()).newPage();
    try {
      serveApp(server, join(projects.folderOf('own-source'), 'dist'), POLICY);
      await page.goto(`${server.origin}/`);
      await settled(page, ['ready', 'error']);
      await page.evaluate(() => {
        const energy = document.getElementById('energy');
        Object.assign(globalThis, { energy, home: energy?.parentElement });
        Object.assign(energy ?? {}, { source: /** @type {any} */ (globalThis).live.source });
      });
      const counts = () => page.evaluate('[live.reads, live.started, live.ended]');
      const says = (/** @type {string} */ figure) =>
        until(async () => {
          const all = await page.evaluate(shown, '#energy ');
          return all.length === 2 && all.every(([, text]) => plain(text).includes(figure));
        }, `both elements say ${figure}`);
      await says('300 MWh');
      assert.deepEqual(await counts(), [1, 1, 0]);

      await page.evaluate('live.change(290)');
      await says('290 MWh');
      assert.deepEqual(await counts(), [2, 1, 0]);

      // Moving is no leaving.
      await page.evaluate('home.append(energy)');
      await page.evaluate('live.change(280)');
      await says('280 MWh');
      assert.deepEqual(await counts(), [3, 1, 0]);

      await page.evaluate('energy.remove()');
      await until(async () => (await counts())[2] === 1, 'the subscription has ended');
      await page.evaluate('live.change(270)');
      assert.deepEqual(await counts(), [3, 1, 1]);

      // What has changed in the meantime is read when they come back.
      await page.evaluate('home.prepend(energy)');
      await says('270 MWh');
      assert.deepEqual(await counts(), [4, 2, 1]);
      assert.deepEqual((await seen(page)).errors, []);
    } finally {
      await page.close();
      await server.close();
    }
  });
});
