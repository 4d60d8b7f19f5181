/** The release as a web master meets it: unzipped into a folder of Debian's nginx, without npm. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before } from 'node:test';
import { unzipSync } from 'fflate';
import { CONTENT_SECURITY_POLICY } from '../../build/headers.mjs';
import { freePort } from '../../test/browsers.mjs';
import { eachEngine } from '../driver.mjs';
import { ROOT, badges, until } from '../helpers.mjs';
import { PROGRAMS, ensurePackages, nginxConfiguration } from './debian.mjs';

/** The site's own configuration; what Ilmi adds to it is the one include line. */
const site = (/** @type {number} */ port) => `
    listen 127.0.0.1:${port};
    root site;
    include site/headers.nginx.conf;
    # Browsers ask for it by themselves.
    location = /favicon.ico { return 204; }`;

eachEngine((engine, getBrowser, test) => {
  let folder = '';
  let origin = '';
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let nginx;
  /** @type {number | null | undefined} */
  let code;

  before(async () => {
    await ensurePackages('nginx');
    folder = await mkdtemp(join(tmpdir(), 'ilmi-nginx-'));
    await chmod(folder, 0o755);
    await mkdir(join(folder, 'work'));
    const release = join(ROOT, 'packages/elements/release');
    const [zip = 'no release'] = (await readdir(release)).filter((name) => name.endsWith('.zip'));
    for (const [name, bytes] of Object.entries(unzipSync(await readFile(join(release, zip))))) {
      const file = join(folder, 'site', name);
      await mkdir(dirname(file), { recursive: true });
      if (!name.endsWith('/')) await writeFile(file, bytes);
    }
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    await writeFile(join(folder, 'nginx.conf'), nginxConfiguration(site(port)));
    nginx = spawn(PROGRAMS.nginx, ['-p', folder, '-c', join(folder, 'nginx.conf')], {
      stdio: 'ignore',
    });
    nginx.once('exit', (status) => (code = status));
    await until(async () => {
      if (code !== undefined) {
        throw new Error(await readFile(join(folder, 'error.log'), 'utf8').catch(() => 'no log'));
      }
      return (await fetch(`${origin}/`).catch(() => undefined))?.ok;
    }, 'nginx answers');
  });
  after(async () => {
    nginx?.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  test('sends the documented headers and the right types', async () => {
    for (const path of ['/index.html', '/loader.js', '/chunks/base.js', '/ilmi.css']) {
      const { status, headers } = await fetch(origin + path);
      assert.equal(status, 200, path);
      assert.equal(headers.get('content-security-policy'), CONTENT_SECURITY_POLICY, path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
      assert.equal(headers.get('referrer-policy'), 'strict-origin-when-cross-origin', path);
      const type = path.endsWith('.js')
        ? 'application/javascript'
        : path.slice(-4) === '.css'
          ? 'text/css'
          : 'text/html';
      assert.ok(
        headers.get('content-type')?.startsWith(type),
        `${path}: ${headers.get('content-type')}`,
      );
    }
    const printed = await readFile(join(folder, 'site/HEADERS.txt'), 'utf8');
    assert.ok(printed.includes(CONTENT_SECURITY_POLICY), 'HEADERS.txt prints the same policy');
  });

  test('shows the badge in Finnish; a changed attribute shows a new number', async () => {
    const page = await (await getBrowser()).newPage();
    const show = async (/** @type {string} */ address) => {
      await page.goto(address);
      await until(async () => (await badges(page))[0]?.state === 'ready', 'the badge is ready');
      return (await badges(page))[0].text;
    };
    try {
      const first = await show(`${origin}/index.html`);
      const words = 'Sähkönkulutus −20 % vuoteen 2028 mennessä −6,7 % 2024–2025 · tavoite: −20 %';
      assert.ok(first.startsWith('Esimerkki Oy Koko organisaatio '), first);
      assert.ok(first.includes(words), first);
      assert.ok(first.includes('Tarkastus riippumatonta tarkastusta ei ole kirjattu'), first);
      assert.deepEqual(page.console, []);

      // Violations are told in the page; the released policy has no address for reports.
      const file = join(folder, 'site/index.html');
      const text = await readFile(file, 'utf8');
      const watch =
        "globalThis.refused = [];document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective + ' ' + event.blockedURI));";
      await writeFile(join(folder, 'site/watch.js'), watch);
      const changed = text
        .replace('latest-value="112"', 'latest-value="96"')
        .replace('<head>', '<head><script src="watch.js"></script>');
      assert.notEqual(changed, text);
      await writeFile(file, changed);
      try {
        const second = await show(`${origin}/index.html?again`);
        assert.ok(
          second.includes('−20,0 % 2024–2025') || second.includes('−20 % 2024–2025'),
          second,
        );
        assert.ok(!second.includes('−6,7 %'), second);
        assert.deepEqual(await page.evaluate('globalThis.refused'), []);
        assert.deepEqual(page.console, []);
      } finally {
        await writeFile(file, text);
      }
    } finally {
      await page.close();
    }
  });

  test('nginx ends cleanly', async () => {
    nginx?.kill('SIGQUIT');
    await until(() => code !== undefined, 'nginx ends');
    assert.equal(code, 0);
    const log = await readFile(join(folder, 'error.log'), 'utf8');
    assert.doesNotMatch(log, /\[(?:error|crit|alert|emerg)\]/);
  });
});
