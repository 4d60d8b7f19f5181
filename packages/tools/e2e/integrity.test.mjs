/**
 * A changed byte in a released file: that file does not run, and the fallback stays.
 *
 * What the engines do by themselves, measured: an import map with its hash in script-src holds
 * everywhere, and so does the single file with `integrity`. Lines of modulepreload alone hold in
 * Firefox only: Chromium refuses the preload, then fetches a chunk again for the import and runs it
 * unchecked; WebKit does not look at their integrity. So the loader checks what it loads when its
 * own script tag has `integrity`.
 */
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { beforeEach } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { POLICY } from '../server/serve.mjs';
import { ROOT, badges, frames, pageTests, until } from './helpers.mjs';

/** @type {Record<string, string>} */
const files = {};
const folder = `${ROOT}packages/elements/release/`;
const [zip = ''] = (await readdir(folder)).filter((name) => name.endsWith('.zip'));
for (const [name, bytes] of Object.entries(unzipSync(await readFile(folder + zip)))) {
  files[name] = strFromU8(bytes);
}
const { modulepreload, importmap, files: facts } = JSON.parse(files['integrity.json'] ?? '{}');

/** The languages that have a chunk of their own; each is loaded by a page in that language. */
const LANGUAGES = Object.keys(modulepreload).filter((name) => /^[a-z]{2}$/.test(name));

/** @type {{file: string, lang: string}[]} */
const CHANGED = [
  { file: 'loader.js', lang: 'fi' },
  { file: 'modules.json', lang: 'fi' },
  { file: 'goal-badge.js', lang: 'fi' },
  { file: 'chunks/base.js', lang: 'fi' },
  ...LANGUAGES.map((lang) => ({ file: `chunks/${lang}.js`, lang })),
];
/** What holds a changed file back: the page's head, and its policy. */
const WAYS = {
  'the loader with integrity': {
    head: (/** @type {string[]} */ chunks) =>
      ['goal-badge.js', ...chunks].map(preload).join('\n') + tag('loader.js'),
    policy: POLICY,
  },
  'an import map and its hash': {
    head: () => `<script type="importmap">${importmap.json}</script>${tag('loader.js')}`,
    policy: POLICY.replace("'self'", `'self' ${importmap.csp}`),
  },
};

/** @param {string} file */
const tag = (file) =>
  `<script type="module" src="${file}" integrity="${facts[file].integrity}" crossorigin></script>`;

/** @param {string} file the line that the release prints for it */
function preload(file) {
  const line = Object.values(modulepreload)
    .flat()
    .find((one) => one.includes(`href="${file}"`));
  assert.ok(line, `integrity.json has a line for ${file}`);
  return line;
}

const FALLBACK = /^Esimerkki Oy vähentää sähkönkulutustaan 20 %/;
const CHANGE = '\nglobalThis.changedByteRan = true;\n';

await pageTests(({ server, test, getBrowser }) => {
  let changed = '';
  beforeEach(() => {
    changed = '';
    server.route(
      (path) => path.startsWith('/ilmi/'),
      (_request, _response, { url }) => {
        const name = url.pathname.slice('/ilmi/'.length);
        const body = files[name];
        if (body === undefined) return { status: 404, body: 'Not found' };
        return name === changed ? { body: body + CHANGE } : { body };
      },
    );
  });

  /**
   * The release's own page with the given head.
   *
   * @param {string} head @param {Record<string, string>} headers @param {string} lang
   * @param {(page: import('./driver.mjs').Page) => Promise<void>} use
   */
  async function open(head, headers, lang, use) {
    const body = (files['index.html'] ?? '')
      .replace(/ *<link rel="modulepreload".*\n/g, '')
      .replace(/ *<script type="module".*\n/, '')
      .replace('</head>', () => `${head}\n</head>`)
      .replace('lang="fi"\n', `lang="${lang}"\n`);
    server.route('/ilmi/index.html', () => ({ body, headers }));
    // A page of its own: what one has kept in memory must not pass for what was checked.
    const page = await (await getBrowser()).newPage();
    try {
      await page.goto(`${server.origin}/ilmi/index.html`);
      await use(page);
    } finally {
      await page.close();
    }
  }

  const show = async (/** @type {import('./driver.mjs').Page} */ page) => {
    const [badge] = await badges(page);
    return { ...badge, ran: await page.evaluate('globalThis.changedByteRan === true') };
  };

  /** The changed file was asked for, and what follows from it has had its time. */
  async function assertHeldBack(/** @type {import('./driver.mjs').Page} */ page) {
    await until(
      () => server.requests.some(({ path }) => path === `/ilmi/${changed}`),
      `${changed} was asked for`,
    );
    await frames(page);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { ran, upgraded, visible, text } = await show(page);
    assert.equal(ran, false, 'the changed file ran');
    assert.equal(upgraded, false);
    assert.equal(visible, true);
    assert.match(text, FALLBACK);
  }

  for (const [way, { head, policy }] of Object.entries(WAYS)) {
    const headers = { 'Content-Security-Policy': policy };

    test(`${way}: unchanged files pass, in Swedish, which needs each kind`, async () => {
      await open(head(['chunks/base.js', 'chunks/sv.js']), headers, 'sv', async (page) => {
        await until(async () => (await show(page)).state === 'ready', 'the badge is ready');
        assert.match((await show(page)).text, /Sähkönkulutus −20 % till år 2028/);
        assert.deepEqual(server.reports, []);
        assert.deepEqual(page.console, []);
      });
    });

    for (const { file, lang } of CHANGED) {
      test(`${way}: a changed ${file} does not run`, async () => {
        changed = file;
        const chunks = ['chunks/base.js', ...(lang === 'fi' ? [] : [`chunks/${lang}.js`])];
        await open(head(chunks), headers, lang, assertHeldBack);
      });
    }
  }

  test('the single file: changed, it does not run', async () => {
    const headers = { 'Content-Security-Policy': POLICY };
    await open(tag('ilmi.js'), headers, 'sv', async (page) => {
      await until(async () => (await show(page)).state === 'ready', 'the badge is ready');
    });
    changed = 'ilmi.js';
    await open(tag('ilmi.js'), headers, 'fi', assertHeldBack);
  });

  test("the release's page as it is: nothing is refused", async () => {
    const page = await (await getBrowser()).newPage();
    try {
      const body = files['index.html'] ?? '';
      server.route('/ilmi/index.html', () => body);
      await page.goto(`${server.origin}/ilmi/index.html`);
      await until(async () => (await show(page)).state === 'ready', 'the badge is ready');
      assert.deepEqual(server.reports, []);
      assert.deepEqual(page.console, []);
    } finally {
      await page.close();
    }
  });
});
