/** A changed byte in a released file: that file does not run, and the fallback stays. */
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { after, before, beforeEach } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { POLICY, startServer } from '../server/serve.mjs';
import { eachEngine } from './driver.mjs';
import { ROOT, badges, onePage, seen, serveProbe, until } from './helpers.mjs';

/** @type {Record<string, string>} */
const files = {};
const folder = `${ROOT}packages/elements/release/`;
const [zip = ''] = (await readdir(folder)).filter((name) => name.endsWith('.zip'));
for (const [name, bytes] of Object.entries(unzipSync(await readFile(folder + zip)))) {
  files[name] = strFromU8(bytes);
}
const { modulepreload, importmap } = JSON.parse(files['integrity.json'] ?? '{}');

/** The languages that have a chunk of their own; each is loaded by a page in that language. */
const LANGUAGES = Object.keys(modulepreload).filter((name) => /^[a-z]{2}$/.test(name));

/** @type {{file: string, lang: string}[]} */
const CHANGED = [
  { file: 'loader.js', lang: 'fi' },
  { file: 'goal-badge.js', lang: 'fi' },
  { file: 'chunks/base.js', lang: 'fi' },
  ...LANGUAGES.map((lang) => ({ file: `chunks/${lang}.js`, lang })),
];
const FALLBACK = /^Esimerkki Oy vähentää sähkönkulutustaan 20 %/;
const CHANGE = '\nglobalThis.changedByteRan = true;\n';

eachEngine((engine, getBrowser, test) => {
  /** @type {import('./helpers.mjs').Server} */
  let server;
  let changed = '';
  before(async () => {
    server = await startServer();
  });
  after(() => server.close());
  beforeEach(() => {
    server.reset();
    changed = '';
    serveProbe(server);
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
  const getPage = onePage(getBrowser);

  /** The release's own page, in a language, with what it needs for that language. */
  async function open(/** @type {string} */ lang, { map = false } = {}) {
    let text = (files['index.html'] ?? '').replace('<head>', '<head><script src="/probe.js"></script>');
    if (map) {
      text = text
        .replace(/<link rel="modulepreload".*/g, '')
        .replace('<link ', () => `<script type="importmap">${importmap.json}</script>\n<link `);
    }
    text = text.replace('lang="fi"\n', `lang="${lang}"\n`);
    if (lang !== 'fi' && !map) {
      text = text.replace('</head>', () => `${modulepreload[lang].join('\n')}</head>`);
    }
    const policy = map ? POLICY.replace("'self'", `'self' ${importmap.csp}`) : POLICY;
    assert.match(policy, map ? /script-src 'self' 'sha256-/ : /script-src 'self';/);
    const headers = { 'Content-Security-Policy': policy };
    server.route('/ilmi/index.html', () => ({ body: text, headers }));
    const page = await getPage();
    await page.goto(`${server.origin}/ilmi/index.html`);
    return page;
  }

  const state = async (/** @type {import('./driver.mjs').Page} */ page) => {
    const [badge] = await badges(page);
    return { ...badge, ran: await page.evaluate('globalThis.changedByteRan === true') };
  };

  for (const lang of ['fi', ...LANGUAGES]) {
    test(`unchanged, in ${lang}: everything passes the check`, async () => {
      for (const map of [false, true]) {
        const page = await open(lang, { map });
        await until(async () => (await state(page)).state === 'ready', 'the badge is ready');
        const log = await seen(page);
        assert.deepEqual(log.errors, []);
        assert.deepEqual(log.console, []);
        assert.deepEqual(log.violations, []);
        assert.deepEqual(server.reports, []);
      }
    });
  }

  for (const { file, lang } of CHANGED) {
    for (const map of [false, true]) {
      test(`${file} changed, ${map ? 'import map' : 'modulepreload lines'}: it does not run`, async () => {
        changed = file;
        const page = await open(lang, { map });
        await until(
          async () => {
            const log = await seen(page);
            const { state: now, ran } = await state(page);
            return ran || now === 'ready' || now === 'error' || log.console.length > 0 || file === 'loader.js';
          },
          'the change was noticed',
        );
        const result = await state(page);
        assert.equal(result.ran, false, 'the changed file ran');
        assert.equal(result.upgraded, false);
        assert.equal(result.visible, true);
        assert.match(result.text, FALLBACK);
        assert.deepEqual((await seen(page)).errors, []);
      });
    }
  }
});
