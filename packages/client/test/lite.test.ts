import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ClientError, loadDocument, readInput, sliceUrl } from '../src/lite.js';
import { json, type Loopback, startLoopback, text } from './loopback.js';

const DOCUMENT = {
  ilmi: '1.0',
  organizations: [{ id: 'esimerkki', kind: 'company', name: 'Esimerkki Oy' }],
};
const TEXT = JSON.stringify(DOCUMENT);

describe('the small reader', () => {
  let server: Loopback;
  before(async () => {
    server = await startLoopback();
  });
  after(() => server.close());

  let count = 0;
  /** An address that nobody has read, since copies are kept. */
  const fresh = () => `${server.origin}/${++count}.json`;
  const failure = async (promise: Promise<unknown>) => {
    const error = await promise.then(
      () => assert.fail('it should have failed'),
      (reason: unknown) => reason,
    );
    assert.ok(ClientError.is(error), String(error));
    return error;
  };

  test('gives the document with its origin', async () => {
    server.answer(json(DOCUMENT));
    const url = fresh();
    const before = Date.now();
    const { data, meta } = await loadDocument(url);
    assert.equal(data.organizations?.[0]?.name, 'Esimerkki Oy');
    assert.ok(meta.fetchedAt >= before && meta.fetchedAt <= Date.now());
    assert.deepEqual(
      { ...meta, fetchedAt: 0 },
      { source: url, fetchedAt: 0, stale: false, fromCache: false, warnings: [] },
    );
  });

  test('makes one request for all who ask at once, and none while the copy is fresh', async () => {
    server.answer(json(DOCUMENT));
    const url = fresh();
    const from = server.requests.length;
    const all = await Promise.all(Array.from({ length: 1000 }, () => loadDocument(url)));
    assert.equal(server.requests.length - from, 1);
    assert.ok(all.every(({ data }) => data === all[0]!.data));
    const again = await loadDocument(url);
    assert.equal(server.requests.length - from, 1);
    assert.deepEqual([again.meta.fromCache, again.meta.stale], [true, false]);
    await loadDocument(url, { maxAgeMs: 0 });
    assert.equal(server.requests.length - from, 2);
  });

  test('gives up when no answer comes', async () => {
    server.answer(() => {});
    const error = await failure(loadDocument(fresh(), { timeoutMs: 60 }));
    assert.equal(error.code, 'timeout');
    assert.match(error.message, /no answer in 60 ms$/);
  });

  test('reads a document that begins with a byte order mark', async () => {
    server.answer(text(`\uFEFF${TEXT}`));
    assert.equal((await loadDocument(fresh())).data.ilmi, '1.0');
  });

  test('a failure is not kept: the next reader asks again', async () => {
    const url = fresh();
    server.answer(text('', 500));
    await failure(loadDocument(url));
    server.answer(json(DOCUMENT));
    assert.equal((await loadDocument(url)).meta.fromCache, false);
  });

  test('gives the copy, with the reason, while it can not be renewed', async () => {
    const url = fresh();
    server.answer(json(DOCUMENT));
    const first = await loadDocument(url);
    server.answer(text('', 503));
    const { data, meta } = await loadDocument(url, { maxAgeMs: 0 });
    assert.equal(data, first.data);
    assert.deepEqual([meta.stale, meta.fromCache], [true, true]);
    assert.equal(meta.fetchedAt, first.meta.fetchedAt);
    assert.deepEqual(meta.warnings, [{ path: '', message: `${url}: answered 503` }]);
    server.answer(json(DOCUMENT));
    assert.equal((await loadDocument(url, { maxAgeMs: 0 })).meta.stale, false);
  });

  test('does not go on showing what the server says is gone', async () => {
    const url = fresh();
    server.answer(json(DOCUMENT));
    await loadDocument(url);
    server.answer(text('', 410));
    assert.equal((await failure(loadDocument(url, { maxAgeMs: 0 }))).code, 'notFound');
    // Also not from memory.
    assert.equal((await failure(loadDocument(url))).code, 'notFound');
  });

  test('leaves out what is broken and says where', async () => {
    server.answer(json({ ...DOCUMENT, goals: [{ id: 'rikki', title: 7 }] }));
    const { data, meta } = await loadDocument(fresh());
    assert.equal(data.goals, undefined);
    assert.match(meta.warnings[0]!.path, /^\/goals\/0\//);
  });

  test('reads what is here already', () => {
    const { data, meta } = readInput(DOCUMENT, 'data');
    assert.equal(data.organizations?.length, 1);
    assert.equal(meta.source, 'data');
    assert.throws(() => readInput('text', 'data'), { code: 'invalidResponse' });
  });

  test('asks a published site for the part that is wanted', () => {
    const site = 'https://verkosto.example.org/';
    assert.equal(sliceUrl(site), `${site}index.json`);
    assert.equal(sliceUrl(site, { goal: 'a' }), `${site}goals/a.json`);
    assert.equal(sliceUrl(site, { organization: 'b' }), `${site}organizations/b.json`);
    assert.equal(sliceUrl(`${site}ilmi.json`, { goal: 'a' }), `${site}ilmi.json`);
    assert.equal(sliceUrl(site, { goal: '../x?y#z' }), `${site}goals/..%2Fx%3Fy%23z.json`);
  });

  test('an error is known by its brand, whichever copy of the package made it', () => {
    const other = Object.assign(new Error('x'), { [Symbol.for('ilmi.ClientError')]: true });
    assert.equal(ClientError.is(other), true);
    assert.equal(ClientError.is(new Error('x')), false);
    assert.equal(ClientError.is(null), false);
  });
});
