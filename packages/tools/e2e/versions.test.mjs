/** A host with its own lit and two versions of Ilmi, with and without 'allow-duplicates'. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { before, beforeEach } from 'node:test';
import resolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { POLICY } from '../server/serve.mjs';
import { BADGE, TITLE, badges, cdn, html, ilmiLines, pageTests, seen } from './helpers.mjs';
import { until } from './helpers.mjs';

const HOST = `
import { LitElement, html } from 'lit';
class HostCounter extends LitElement {
  static properties = { count: {} };
  constructor() { super(); this.count = 1; }
  render() { return html\`<p>Host counts <b>\${this.count}</b></p>\`; }
}
customElements.define('host-counter', HostCounter);
globalThis.hostLit = true;
`;

/** The host's script with a lit of its own, as the host's bundler makes it. */
async function hostBundle() {
  const id = createRequire(import.meta.url).resolve('./driver.mjs') + '.host.js';
  const bundle = await rollup({
    input: id,
    plugins: [
      {
        name: 'host',
        resolveId: (source) => (source === id ? id : null),
        load: (source) => (source === id ? HOST : null),
      },
      resolve({ browser: true }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return output[0].code;
}

const SECOND = '9.9.9';

await pageTests(({ server, test, getPage }) => {
  let host = '';
  let second = '';
  let version = '';
  before(async () => {
    host = await hostBundle();
    version = JSON.parse(await cdn('integrity.json')).version;
    const first = await cdn('ilmi.js');
    second = first.replaceAll(`"${version}"`, `"${SECOND}"`);
    assert.notEqual(second, first, 'the version stands in ilmi.js');
  });
  beforeEach(() => {
    server.route('/host.js', () => host);
    server.route('/second/ilmi.js', () => second);
  });

  const BODY = `<p id="before">Before</p>
    <host-counter></host-counter>
    <ilmi-goal-badge id="one" ${BADGE}><p>Fallback one</p></ilmi-goal-badge>
    <ilmi-network src="/examples/municipality/ilmi.json">
      <ilmi-goal-badge id="two" goal="sahko-2028"><p>Fallback two</p></ilmi-goal-badge>
    </ilmi-network>
    <p id="after">After</p>`;
  const script = (/** @type {string} */ src) => `<script type="module" src="${src}"></script>`;
  const css = '<link rel="stylesheet" href="/cdn/ilmi.css">';

  /** @param {string[]} scripts @param {string} [policy] */
  async function open(scripts, policy = POLICY) {
    const body = html({ head: css + scripts.map(script).join('\n'), body: BODY });
    const headers = { 'Content-Security-Policy': policy };
    server.route('/versions', () => ({ body, headers }));
    const page = await getPage();
    await page.goto(`${server.origin}/versions`);
    return page;
  }

  /** What a visitor sees of the two badges and of the host's own element. */
  const read = async (/** @type {import('./driver.mjs').Page} */ page) => ({
    badges: await badges(page),
    host: await page.evaluate(() =>
      document.querySelector('host-counter')?.shadowRoot?.textContent?.trim(),
    ),
    version: await page.evaluate(
      () => /** @type {any} */ (customElements.get('ilmi-goal-badge'))?.version,
    ),
    enforced: await page.evaluate('"trustedTypes" in globalThis'),
  });

  const ready = (/** @type {import('./driver.mjs').Page} */ page) =>
    until(async () => (await badges(page)).every(({ state }) => state === 'ready'), 'ready');

  test("with 'allow-duplicates' the host's lit and two versions live side by side", async () => {
    const page = await open(['/host.js', '/cdn/ilmi.js', '/second/ilmi.js']);
    await ready(page);
    const result = await read(page);
    assert.equal(result.host, 'Host counts 1');
    assert.equal(result.version, version);
    for (const badge of result.badges) {
      assert.equal(badge.upgraded, true);
      assert.ok(badge.text.includes(TITLE), badge.text);
    }
    const log = await seen(page);
    const lines = ilmiLines(log);
    assert.equal(lines.length, 1, lines.join('\n'));
    assert.ok(lines[0]?.includes(version) && lines[0].includes(SECOND), lines[0]);
    assert.deepEqual(
      log.console.map(({ level }) => level),
      ['warn'],
    );
    assert.deepEqual(log.errors, []);
    assert.deepEqual(log.violations, []);
    assert.deepEqual(server.reports, []);
  });

  test('the other order: the version that comes first serves the page', async () => {
    const page = await open(['/second/ilmi.js', '/cdn/ilmi.js', '/host.js']);
    await ready(page);
    const result = await read(page);
    assert.equal(result.version, SECOND);
    assert.equal(result.host, 'Host counts 1');
    assert.ok(result.badges.every(({ text }) => text.includes(TITLE)));
    const log = await seen(page);
    assert.equal(ilmiLines(log).length, 1);
    assert.deepEqual(log.errors, []);
    assert.deepEqual(log.violations, []);
    assert.deepEqual(server.reports, []);
  });

  const STRICT = POLICY.replace(" 'allow-duplicates'", '');
  const ORDERS = [
    { name: "the host's lit first", scripts: ['/host.js', '/cdn/ilmi.js'], hostWorks: true },
    { name: 'Ilmi first', scripts: ['/cdn/ilmi.js', '/host.js'], hostWorks: false },
  ];
  for (const { name, scripts, hostWorks } of ORDERS) {
    test(`without 'allow-duplicates', ${name}: the second lit stops, fallbacks stay`, async () => {
      const page = await open(scripts, STRICT);
      const enforced = await page.evaluate('"trustedTypes" in globalThis');
      if (!enforced) await ready(page);
      else await until(async () => (await seen(page)).errors.length > 0, 'the second lit throws');
      const result = await read(page);
      const log = await seen(page);
      if (!enforced) {
        // An engine without Trusted Types does not know the directive: both work.
        assert.equal(result.host, 'Host counts 1');
        assert.ok(result.badges.every(({ upgraded }) => upgraded));
        assert.deepEqual(log.errors, []);
        assert.deepEqual(log.violations, []);
        return;
      }
      assert.equal(log.errors.length, 1, log.errors.join('\n'));
      assert.match(log.errors[0] ?? '', /lit-html/);
      assert.deepEqual(
        log.violations.map(({ directive }) => directive),
        ['trusted-types'],
      );
      assert.equal(result.host, hostWorks ? 'Host counts 1' : undefined);
      const texts = result.badges.map(({ text }) => text);
      if (hostWorks) assert.deepEqual(texts, ['Fallback one', 'Fallback two']);
      else
        assert.ok(
          texts.every((text) => text.includes(TITLE)),
          texts.join('\n'),
        );
      assert.ok(
        result.badges.every(({ visible }) => visible),
        'nothing is blank',
      );
    });
  }

  test("without 'allow-duplicates', two versions: the first keeps working", async () => {
    const page = await open(['/cdn/ilmi.js', '/second/ilmi.js'], STRICT);
    await ready(page);
    const { badges: all, version: defined, enforced } = await read(page);
    if (enforced)
      await until(async () => (await seen(page)).errors.length > 0, 'the second throws');
    const log = await seen(page);
    assert.equal(defined, version);
    assert.ok(all.every(({ text, visible }) => visible && text.includes(TITLE)));
    // The second version throws before it can say that it is one, or says so.
    assert.equal(log.errors.length, enforced ? 1 : 0);
    assert.equal(ilmiLines(log).length, enforced ? 0 : 1);
  });
});
