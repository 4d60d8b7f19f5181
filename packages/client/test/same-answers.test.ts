// The client and the small reader, side by side on the same broken answers.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createClient, type LoadedDocument, toResult } from '../src/index.js';
import { loadDocument } from '../src/lite.js';
import { type Handler, json, type Loopback, startLoopback, text } from './loopback.js';

const DOCUMENT = {
  ilmi: '1.0',
  organizations: [{ id: 'esimerkki', kind: 'company', name: 'Esimerkki Oy' }],
};
const TEXT = JSON.stringify(DOCUMENT);
const UNREACHABLE =
  "could not be reached. Is the address right, does connect-src of the page's CSP allow it, and does the server send CORS headers?";

const broken: [what: string, handler: Handler, code: string, message: string][] = [
  ['404', text('', 404), 'notFound', 'answered 404'],
  ['410', text('', 410), 'notFound', 'answered 410'],
  ['429', text('', 429), 'rateLimited', 'answered 429'],
  ['401', text('', 401), 'http', 'answered 401'],
  ['500', text('<p>', 500, 'text/html'), 'http', 'answered 500'],
  ['304 that nobody asked for', text('', 304), 'http', 'answered 304'],
  [
    'HTML with status 200',
    text('\n<!doctype html><title>Sign in</title>', 200, 'text/html'),
    'invalidResponse',
    'expected an Ilmi document (JSON), got HTML',
  ],
  [
    'half a file',
    text(TEXT.slice(0, 40)),
    'invalidResponse',
    'expected an Ilmi document (JSON), got broken or cut-off JSON',
  ],
  [
    'an empty file',
    text(' \n'),
    'invalidResponse',
    'expected an Ilmi document (JSON), got nothing',
  ],
  [
    '204',
    (_request, response) => response.writeHead(204).end(),
    'invalidResponse',
    'expected an Ilmi document (JSON), got nothing',
  ],
  [
    'a picture',
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'image/png' });
      response.end(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    },
    'invalidResponse',
    'expected an Ilmi document (JSON), got data that is not UTF-8',
  ],
  [
    'UTF-16 with its byte order mark',
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(Buffer.from(`\uFEFF${TEXT}`, 'utf16le'));
    },
    'invalidResponse',
    'expected an Ilmi document (JSON), got data that is not UTF-8',
  ],
  [
    'a list',
    json([]),
    'invalidResponse',
    'Expected "ilmi": "1.x", got object. Check the address or update Ilmi.',
  ],
  [
    'a text',
    json('ilmi'),
    'invalidResponse',
    'Expected "ilmi": "1.x", got string. Check the address or update Ilmi.',
  ],
  [
    'null',
    json(null),
    'invalidResponse',
    'Expected "ilmi": "1.x", got object. Check the address or update Ilmi.',
  ],
  [
    'some other JSON',
    json({ type: 'FeatureCollection' }),
    'invalidResponse',
    'Expected "ilmi": "1.x", got object. Check the address or update Ilmi.',
  ],
  [
    'version 2',
    json({ ...DOCUMENT, ilmi: '2.0' }),
    'version',
    'Expected "ilmi": "1.x", got 2.0. Check the address or update Ilmi.',
  ],
  ['a connection that breaks', (request) => request.socket.destroy(), 'network', UNREACHABLE],
  [
    'a body that breaks off',
    (request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '9999' });
      response.write(TEXT.slice(0, 20), () => request.socket.destroy());
    },
    'invalidResponse',
    'expected an Ilmi document (JSON), got a cut-off answer',
  ],
  ['a server that is silent', () => {}, 'timeout', 'no answer in 60 ms'],
  [
    'a body that does not end',
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write(TEXT.slice(0, 20));
    },
    'timeout',
    'no answer in 60 ms',
  ],
];

/** Answers that are odd and still usable, with the paths of what was left out. */
const odd: [what: string, handler: Handler, paths: string[]][] = [
  ['a byte order mark', text(`\uFEFF${TEXT}`), []],
  ['a type that is not JSON', text(TEXT, 200, 'text/plain'), []],
  ['no type', (_request, response) => response.end(TEXT), []],
  [
    'broken items in a list',
    json({ ...DOCUMENT, goals: [{ id: 'rikki', title: 7 }, null, 5] }),
    ['/goals/0/title', '/goals/0/organization', '/goals/2'],
  ],
];

describe('the client and the small reader', () => {
  let server: Loopback;
  before(async () => {
    server = await startLoopback();
  });
  after(() => server.close());

  let count = 0;
  /** Both readers at an address that neither knows. */
  const both = (timeoutMs?: number) => {
    const url = `${server.origin}/${++count}.json`;
    const client = createClient({ src: url, retries: 0, timeoutMs });
    const reads: Record<string, () => Promise<LoadedDocument>> = {
      client: () => client.document(),
      lite: () => loadDocument(url, { timeoutMs }),
    };
    return { url, reads: Object.entries(reads) };
  };

  for (const [what, handler, code, message] of broken) {
    test(`say the same of ${what}`, async () => {
      server.answer(handler);
      const { url, reads } = both(code === 'timeout' ? 60 : undefined);
      for (const [reader, read] of reads) {
        const result = await toResult(read());
        if (result.ok) assert.fail(`${reader} should have failed`);
        assert.equal(result.error.code, code, reader);
        assert.equal(result.error.message, `${url}: ${message}`, reader);
        assert.equal(result.error.info.url, url, reader);
      }
    });
  }

  for (const [what, handler, paths] of odd) {
    test(`read the same of ${what}`, async () => {
      server.answer(handler);
      const { url, reads } = both();
      for (const [reader, read] of reads) {
        const { data, meta } = await read();
        assert.deepEqual(data, DOCUMENT, reader);
        assert.deepEqual(
          meta.warnings.map(({ path }) => path),
          paths,
          reader,
        );
        assert.deepEqual(
          { ...meta, fetchedAt: 0, warnings: [] },
          { source: url, fetchedAt: 0, stale: false, fromCache: false, warnings: [] },
          reader,
        );
      }
    });
  }

  test('give the same copy, with the reason, while it can not be renewed', async () => {
    const { url, reads } = both();
    for (const [reader] of reads) {
      server.answer(json(DOCUMENT));
      const client = createClient({ src: url, retries: 0 });
      const read = (maxAgeMs?: number) =>
        reader === 'lite'
          ? loadDocument(url, { maxAgeMs })
          : client.document({ maxAgeMs, staleForMs: 0 });
      await read();
      server.answer(text('', 503));
      const { data, meta } = await read(0);
      assert.deepEqual(data, DOCUMENT, reader);
      assert.deepEqual([meta.stale, meta.fromCache], [true, true], reader);
      assert.deepEqual(meta.warnings, [{ path: '', message: `${url}: answered 503` }], reader);
    }
  });
});
