/** Files as answers. */
import assert from 'node:assert/strict';
import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { fetchWithFiles } from '../src/fetch.js';
import { type Folder, folder } from './helpers.js';

let here: Folder;
before(async () => {
  here = await folder({ 'ä b.csv': 'id;nimi', 'large.bin': new Uint8Array(1_000_000) });
  await mkdir(join(here.path, 'folder'));
});
after(() => here.remove());

const at = (name: string) => pathToFileURL(join(here.path, name)).href;

describe('file: addresses', () => {
  const load = fetchWithFiles();

  test('are read', async () => {
    const answer = await load(at('ä b.csv'));
    assert.deepEqual(
      [answer.status, answer.url, answer.headers.get('content-length'), await answer.text()],
      [200, at('ä b.csv'), '7', 'id;nimi'],
    );
  });

  test('may be given as URL or Request', async () => {
    const url = new URL(at('ä b.csv'));
    assert.equal(await (await load(url)).text(), 'id;nimi');
    assert.equal(await (await load(new Request(url))).text(), 'id;nimi');
  });

  test('come in parts', async () => {
    let parts = 0;
    let bytes = 0;
    for await (const part of (await load(at('large.bin'))).body as AsyncIterable<Uint8Array>) {
      parts++;
      bytes += part.length;
    }
    assert.deepEqual([bytes, parts > 5], [1_000_000, true]);
  });

  for (const name of ['none.csv', 'folder', 'folder/', 'ä b.csv/x'])
    test(`404: ${name}`, async () => assert.equal((await load(at(name))).status, 404));

  test(
    '403: not permitted',
    { skip: process.getuid?.() === 0 && 'root may read everything' },
    async () => {
      await here.write('secret', 'x');
      await chmod(join(here.path, 'secret'), 0);
      assert.equal((await load(at('secret'))).status, 403);
    },
  );

  test('an abort is heeded, before and while reading', async () => {
    const reason = new Error('enough');
    await assert.rejects(load(at('large.bin'), { signal: AbortSignal.abort(reason) }), reason);
    const controller = new AbortController();
    const answer = await load(at('large.bin'), { signal: controller.signal });
    controller.abort(reason);
    await assert.rejects(answer.arrayBuffer());
  });
});

test('other addresses go to the given fetch, with what was asked', async () => {
  const asked: unknown[] = [];
  const load = fetchWithFiles((async (...request: unknown[]) => {
    asked.push(request);
    return new Response('there');
  }) as typeof fetch);
  const answer = await load('https://www.example.org/', { headers: { a: 'b' } });
  assert.equal(await answer.text(), 'there');
  assert.deepEqual(asked, [['https://www.example.org/', { headers: { a: 'b' } }]]);
});

test('requests and bytes are counted', async () => {
  const seen: string[] = [];
  const load = fetchWithFiles(
    async () => new Response('12345'),
    ({ requests, bytes }) => seen.push(`${requests} ${bytes}`),
  );
  const [first, second] = [await load('https://a.example/'), await load(at('ä b.csv'))];
  assert.deepEqual([await first.text(), await second.text()], ['12345', 'id;nimi']);
  assert.deepEqual(seen, ['1 0', '2 0', '2 5', '2 12']);
  assert.equal(second.url, at('ä b.csv'));
});
