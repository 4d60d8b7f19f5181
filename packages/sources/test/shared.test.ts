import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ClientError } from '@ilmi/client';
import { csvRows } from '../src/shared/csv.js';
import { slug, sourceEntry } from '../src/shared/entries.js';
import { fetchBytes, fetchJson, fetchStream, fetchText, joined } from '../src/shared/fetch.js';
import { contextOf, errorOf } from './context.js';

const URL_OF = 'https://data.example.org/file';

describe('fetching', () => {
  it('leaves a byte order mark out', async () => {
    const context = contextOf({ [URL_OF]: '\ufeffä' });
    assert.equal(await fetchText(URL_OF, context, 'file'), 'ä');
  });

  it('keeps letters whole that two pieces share', async () => {
    const bytes = new TextEncoder().encode('Pälkäne');
    const body = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    const context = contextOf({ [URL_OF]: () => new Response(body) });
    assert.equal(await fetchText(URL_OF, context, 'file'), 'Pälkäne');
  });

  for (const [what, answer, code, message] of [
    ['404', new Response('', { status: 404 }), 'notFound', /^file: answered 404 \(https:/],
    ['410', new Response('', { status: 410 }), 'notFound', /answered 410/],
    ['429', new Response('', { status: 429 }), 'rateLimited', /answered 429/],
    [
      '401',
      new Response('', { status: 401 }),
      'http',
      /answered 401: it asks for a key, or for another one/,
    ],
    ['500', new Response('', { status: 500 }), 'http', /answered 500/],
    ['HTML', '<!doctype html><p>x', 'invalidResponse', /expected JSON, got HTML/],
    ['nothing', '', 'invalidResponse', /expected JSON, got nothing/],
    ['half a file', '{"a":[1,', 'invalidResponse', /broken or cut-off JSON/],
    [
      'Windows-1252',
      () => new Response(new Uint8Array([0x7b, 0xe4, 0x7d])),
      'invalidResponse',
      /expected text in UTF-8/,
    ],
    ['no server', () => Promise.reject(new TypeError('failed')), 'network', /could not be reached/],
  ] as const)
    it(`says what came: ${what}`, async () => {
      const error = await errorOf(fetchJson(URL_OF, contextOf({ [URL_OF]: answer }), 'file'));
      assert.ok(ClientError.is(error));
      assert.equal(error.code, code);
      assert.match(error.message, message);
      assert.equal(error.info.url, URL_OF);
    });

  it('passes on how long a server asks to wait', async () => {
    const busy = new Response('', { status: 429, headers: { 'retry-after': '30' } });
    const error = await errorOf(fetchText(URL_OF, contextOf({ [URL_OF]: busy }), 'file'));
    assert.ok(ClientError.is(error));
    assert.equal(error.info.retryAfterSeconds, 30);
  });

  it('tells a time limit from a reader who has left', async () => {
    for (const [reason, code] of [
      [new DOMException('late', 'TimeoutError'), 'timeout'],
      [new Error('left'), 'aborted'],
    ] as const) {
      const context = contextOf({ [URL_OF]: 'x' }, { signal: AbortSignal.abort(reason) });
      const error = await errorOf(fetchText(URL_OF, context, 'file'));
      assert.equal(error.code, code);
      assert.equal(error.cause, reason);
    }
  });

  it('ends an answer that breaks off with an error', async () => {
    let pieces = 0;
    const body = new ReadableStream({
      pull(controller) {
        if (pieces++) controller.error(new Error('reset'));
        else controller.enqueue(new TextEncoder().encode('half'));
      },
    });
    const context = contextOf({ [URL_OF]: () => new Response(body) });
    const error = await errorOf(fetchText(URL_OF, context, 'file'));
    assert.equal(error.code, 'network');
    assert.match(error.message, /broke off/);
  });

  for (const [what, byte] of [
    ['when its reader stops', 0x78],
    ['when it is no text', 0xff],
  ] as const)
    it(`cancels the rest ${what}`, async () => {
      let isCancelled = false;
      const body = new ReadableStream({
        pull: (controller) => controller.enqueue(new Uint8Array([byte])),
        cancel: () => void (isCancelled = true),
      });
      const context = contextOf({ [URL_OF]: () => new Response(body) });
      const reading = (async () => {
        for await (const piece of fetchStream(URL_OF, context, 'file')) return piece;
      })();
      if (byte === 0x78) assert.equal(await reading, 'x');
      else assert.equal((await errorOf(reading)).code, 'invalidResponse');
      assert.ok(isCancelled);
    });

  it('gives bytes as they are, with what the server says of them', async () => {
    const answer = new Response(new Uint8Array([0xef, 0xbb, 0xbf, 0xff, 0x00]), {
      headers: { 'content-type': 'text/csv; charset=utf-16' },
    });
    Object.defineProperty(answer, 'url', { value: 'https://data.example.org/moved' });
    const { type, address, pieces } = await fetchBytes(
      URL_OF,
      contextOf({ [URL_OF]: () => answer }),
      'file',
    );
    assert.equal(type, 'text/csv; charset=utf-16');
    assert.equal(address, 'https://data.example.org/moved');
    const parts = [];
    for await (const piece of pieces) parts.push(piece);
    assert.deepEqual([...joined(parts)], [0xef, 0xbb, 0xbf, 0xff, 0x00]);
  });

  it('gives no bytes for an answer without any', async () => {
    const context = contextOf({ [URL_OF]: () => new Response(null) });
    const { type, address, pieces } = await fetchBytes(URL_OF, context, 'file');
    assert.deepEqual([type, address], [null, URL_OF]);
    for await (const piece of pieces) assert.fail(`came ${piece.length} bytes`);
    assert.equal(await fetchText(URL_OF, context, 'file'), '');
  });
});

describe('CSV', () => {
  const rowsOf = async (text: string, delimiter: ';' | ',' = ';') => {
    const rows = [];
    for await (const row of csvRows(URL_OF, contextOf({ [URL_OF]: text }), 'file', delimiter))
      rows.push(row);
    return rows;
  };

  it('reads quotes, empty lines, mixed line ends, and short and long records', async () => {
    assert.deepEqual(await rowsOf('\ufeffa;b\r\n\n"x;""y""\nz";2\n3\r\n4;5;6'), [
      { line: 1, cells: ['a', 'b'] },
      { line: 4, cells: ['x;"y"\nz', '2'] },
      { line: 5, cells: ['3'] },
      { line: 6, cells: ['4', '5', '6'] },
    ]);
  });

  it('numbers lines alike when a file comes in many pieces', async () => {
    const long = Array.from({ length: 9_000 }, (_, at) => `${at};"ä\n${at}";kolmas sarake`);
    const rows = await rowsOf(`n;text;c\n${long.join('\n')}\n`);
    assert.equal(rows.length, 9_001);
    assert.deepEqual(rows[9_000], { line: 18_001, cells: ['8999', 'ä\n8999', 'kolmas sarake'] });
    assert.deepEqual(rows[4_000], { line: 8_001, cells: ['3999', 'ä\n3999', 'kolmas sarake'] });
  });

  it('names the line of a broken quote', async () => {
    const error = await errorOf(rowsOf('a;b\n1;2\n3;x"y"\n'));
    assert.equal(error.code, 'invalidResponse');
    assert.match(error.message, /^file: line 3: Invalid Opening Quote/);
  });

  it('says that a web page came', async () => {
    const error = await errorOf(rowsOf('<!DOCTYPE html><html></html>'));
    assert.match(error.message, /expected CSV, got HTML/);
  });
});

describe('ids', () => {
  for (const [text, id] of [
    ['Håbo', 'haabo'],
    ['Habo', 'habo'],
    ['Upplands Väsby', 'upplands-vaesby'],
    ['Älvsbyn', 'aelvsbyn'],
    ['Café & Co.', 'cafe-co'],
    ['Q123', 'q123'],
    ['index', 'index-02ibbmz'],
    ['Київ', '1tck6i6'],
  ])
    it(`${text} is ${id}`, () => assert.equal(slug(text!), id));

  it('keeps long texts apart that begin alike', () => {
    const [a, b] = ['a', 'b'].map((end) => slug(`https://example.org/${'x'.repeat(80)}${end}`));
    assert.match(a!, /^[a-z0-9-]{1,64}$/);
    assert.notEqual(a, b);
  });
});

describe('sources', () => {
  it('has the day, and no address that a page may not link', () => {
    assert.deepEqual(
      sourceEntry({ id: 'a', name: 'A', url: 'https://a.example.org' }, contextOf({})),
      {
        id: 'a',
        name: 'A',
        url: 'https://a.example.org/',
        retrieved: '2026-11-24',
      },
    );
    assert.deepEqual(
      sourceEntry({ id: 'a', name: 'A', url: 'file:///home/me/a.csv' }, contextOf({})),
      {
        id: 'a',
        name: 'A',
        retrieved: '2026-11-24',
      },
    );
  });
});
