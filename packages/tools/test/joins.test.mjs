// The receiver of the demo server, over HTTP and with its file. Run `npm run build` first.
import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { mountJoins } from '../server/joins.mjs';
import { startServer } from '../server/serve.mjs';
import { SMALL, flat, formFields, joinContract, joinMutations } from './join-contract.mjs';

const folder = mkdtempSync(join(tmpdir(), 'ilmi-joins-'));
after(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
/** A file that does not exist yet, in a folder that does not either. */
const freshFile = () => join(folder, `new-${++count}`, 'joins.jsonl');

/** @param {string} file */
const read = (file) =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** @param {string} file @param {(origin: string) => Promise<void>} use */
async function serving(file, use) {
  const server = await startServer();
  try {
    await mountJoins(server, file);
    await use(server.origin);
  } finally {
    await server.close();
  }
}

/** @param {string} origin @param {string} key @param {object} [more] */
async function sendJson(origin, key, more) {
  const response = await fetch(`${origin}/v1/joins`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ ...SMALL, ...more }),
  });
  assert.equal(response.status, 202);
  return (await response.json()).id;
}

/** @param {string} origin */
async function sendForm(origin) {
  const body = new URLSearchParams(formFields(SMALL).filter(([name]) => name !== 'sentAt'));
  const response = await fetch(`${origin}/v1/joins`, { method: 'POST', body, redirect: 'manual' });
  assert.equal(response.status, 303);
  return response.headers.get('location');
}

const server = await startServer();
const contractFile = freshFile();
await mountJoins(server, contractFile);
after(() => server.close());
const url = `${server.origin}/v1/joins`;
/** What is stored, oldest first. */
const records = () => {
  const text = readFileSync(contractFile, { encoding: 'utf8', flag: 'a+' });
  const lines = text.split('\n');
  assert.equal(lines.pop(), '');
  return lines.map((line) => JSON.parse(line));
};
joinContract('the demo server', () => ({
  url,
  stored: async () => records().map(({ id, request }) => ({ id, ...flat(request) })),
}));
joinMutations('the demo server', fetch, {
  url,
  stored: () => records().map(({ request }) => request),
  // Each of them reads the whole file.
  count: 500,
});

describe('join requests of the demo', () => {
  test('survive a restart: the list, the keys and the forms', async () => {
    const file = freshFile();
    /** @type {unknown[]} */
    let before = [];
    await serving(file, async (origin) => {
      before = [await sendJson(origin, 'a'), await sendForm(origin)];
    });
    await serving(file, async (origin) => {
      assert.deepEqual([await sendJson(origin, 'a'), await sendForm(origin)], before);
      await sendJson(origin, 'b');
    });
    assert.equal(read(file).length, 3);
    // Others on this machine need not read them.
    for (const path of [file, `${file}.secret`])
      assert.equal((statSync(path).mode & 0o777).toString(8), '600');
  });

  test('a line that was cut off is left out, and the next one is whole', async () => {
    const file = freshFile();
    await serving(file, async (origin) => void (await sendJson(origin, 'a')));
    appendFileSync(file, '{"id":"x","key":"key:b","rec');
    await serving(file, async (origin) => {
      await sendJson(origin, 'b');
      assert.match(await (await fetch(`${origin}/joins/`)).text(), /<h1>.* \(2\)<\/h1>/);
    });
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    assert.equal(JSON.parse(lines[2] ?? '').key, 'key:b');
  });

  test('are listed, newest first, as text, in three languages', async () => {
    const file = freshFile();
    await serving(file, async (origin) => {
      const list = async (path = '/joins/') => {
        const response = await fetch(origin + path);
        assert.equal(response.status, 200);
        const { headers } = response;
        assert.equal(headers.get('cache-control'), 'no-store');
        assert.equal(
          headers.get('content-security-policy'),
          "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        );
        return response.text();
      };
      assert.match(await list(), /Ilmoituksia ei ole vielä tullut/);
      await sendJson(origin, 'a', { organization: { name: 'Ensimmäinen', kind: 'company' } });
      await sendJson(origin, 'b', { organization: { name: '<script>alert(1)</script>' } });
      const page = await list('/joins');
      assert.match(page, /<html lang="fi">/);
      assert.match(page, /jokainen, joka pääsee tälle palvelimelle, voi lukea sen/);
      assert.match(page, /<dt>Organisaation tyyppi<\/dt><dd>Yritys<\/dd>/);
      assert.doesNotMatch(page, /<script/);
      const second = page.indexOf('&#60;script&#62;alert(1)');
      assert.ok(second > 0 && second < page.indexOf('<h2>Ensimmäinen'));
      assert.match(await list('/joins/?lang=sv'), /var och en som når servern kan läsa den/);
      assert.match(await list('/joins/?lang=en'), /anyone who reaches this server can read it/);
      assert.match(await list('/joins/?lang=<b>'), /<html lang="fi">/);
      const post = await fetch(`${origin}/joins/`, { method: 'POST' });
      assert.equal(post.status, 405);
    });
  });

  /** @param {string} file */
  async function npmStart(file) {
    const start = fileURLToPath(new URL('../server/start.mjs', import.meta.url));
    const child = spawn(process.execPath, [start, '--no-build'], {
      env: { ...process.env, PORT: '0', ILMI_JOINS: file },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    for await (const chunk of child.stdout) {
      output += chunk;
      if (/stored in .*\n/.test(output)) break;
    }
    return { child, output };
  }

  test('npm start says where they are, and listens on this machine only', async () => {
    const file = freshFile();
    const { child, output } = await npmStart(file);
    try {
      const said = /(http:\/\/127\.0\.0\.1:\d+)\/joins\/, stored in (.*)/.exec(output);
      assert.equal(said?.[2], file);
      await sendJson(said?.[1] ?? '', 'a');
      assert.equal(read(file).length, 1);
    } finally {
      child.kill();
    }
  });

  test('whatever was acknowledged is there after the server was killed, once', async () => {
    const file = freshFile();
    const { child, output } = await npmStart(file);
    const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? '';
    /** @type {Map<string, string>} */
    const acknowledged = new Map();
    const keys = Array.from({ length: 200 }, (_, index) => `key-${index}`);
    await Promise.all(
      keys.map(async (key) => {
        // Those that come too late are refused by the network.
        const id = await sendJson(origin, key).catch(() => undefined);
        if (!id) return;
        acknowledged.set(key, id);
        if (acknowledged.size === 50) child.kill('SIGKILL');
      }),
    );
    assert.ok(acknowledged.size >= 50, String(acknowledged.size));
    await serving(file, async (again) => {
      for (const key of keys) {
        const id = await sendJson(again, key);
        assert.equal(id, acknowledged.get(key) ?? id);
      }
    });
    const whole = readFileSync(file, 'utf8').match(/^\{.*\}$/gm) ?? [];
    assert.equal(new Set(whole.map((line) => JSON.parse(line).key)).size, 200);
    assert.equal(whole.length, 200);
  });
});
