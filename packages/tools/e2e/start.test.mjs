/** `npm start` as a newcomer runs it, without the build. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { ROOT, until } from './helpers.mjs';

/** @param {Record<string, string>} env */
function start(env) {
  const child = spawn(process.execPath, ['packages/tools/server/start.mjs', '--no-build'], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const run = { child, output: '', code: /** @type {number | null | undefined} */ (undefined) };
  child.stdout.on('data', (chunk) => (run.output += chunk));
  child.stderr.on('data', (chunk) => (run.output += chunk));
  child.on('exit', (code) => (run.code = code));
  return run;
}

/** The address that it prints when it is ready. */
async function address(/** @type {ReturnType<typeof start>} */ run) {
  const line = await until(
    () => /Ilmi demo: (http:\S+)/.exec(run.output),
    'the address is printed',
  );
  return line[1] ?? '';
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  test(`prints its address, serves the pages, ends with 0 on ${signal}`, async () => {
    const run = start({ PORT: '0' });
    try {
      const url = await address(run);
      assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/$/);
      const pages = ['', 'examples/municipality/', 'examples/company/sv/', 'cdn/loader.js'];
      for (const path of pages) {
        const answer = await fetch(url + path);
        assert.equal(answer.status, 200, path);
        await answer.text();
      }
      // A connection that stays open must not keep it from ending.
      const open = await fetch(`${url}examples/company/`);
      assert.match(open.headers.get('content-security-policy') ?? '', /script-src 'self';/);
      run.child.kill(signal);
      await until(() => run.code !== undefined, 'it ends');
      assert.equal(run.code, 0);
      await open.text().catch(() => undefined);
    } finally {
      run.child.kill('SIGKILL');
    }
  });
}

test('says what to do when the port is taken', async () => {
  const first = start({ PORT: '0' });
  try {
    const { port } = new URL(await address(first));
    const second = start({ PORT: port });
    await until(() => second.code !== undefined, 'the second ends');
    assert.equal(second.code, 1);
    assert.match(second.output, new RegExp(`Port ${port} is in use.*PORT=8080 npm start`));
  } finally {
    first.child.kill('SIGKILL');
  }
});

test('refuses a port that is none', async () => {
  const run = start({ PORT: 'http' });
  await until(() => run.code !== undefined, 'it ends');
  assert.equal(run.code, 1);
  assert.match(run.output, /PORT must be a number/);
});
