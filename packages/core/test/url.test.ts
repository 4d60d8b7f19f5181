import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { isLink, resolveUrl } from '../src/url.js';
import { propertyRuns } from './arbitrary.js';

const base = 'https://example.org/data/ilmi.json';

/** Address as written, what becomes of it beside `base`. */
const accepted: [raw: string, href: string][] = [
  ['https://example.org/', 'https://example.org/'],
  ['https://example.org', 'https://example.org/'],
  ['  https://example.org/a \n', 'https://example.org/a'],
  ['HTTPS://EXAMPLE.ORG/Path', 'https://example.org/Path'],
  ['https://example.org:443/', 'https://example.org/'],
  ['https://example.org:8443/', 'https://example.org:8443/'],
  ['https://example.org/a/../b/./c', 'https://example.org/b/c'],
  ['https://example.org/a..b/c.html', 'https://example.org/a..b/c.html'],
  ['https://päästöt.example/ä', 'https://xn--pstt-loaa2k.example/%C3%A4'],
  ['http://example.org/old', 'http://example.org/old'],
  ['file:///home/me/ilmi.json', 'file:///home/me/ilmi.json'],
  ['goals/1.json', 'https://example.org/data/goals/1.json'],
  ['./goals/1.json', 'https://example.org/data/goals/1.json'],
  ['/goals/', 'https://example.org/goals/'],
  ['?goal=1', 'https://example.org/data/ilmi.json?goal=1'],
  ['#goal', 'https://example.org/data/ilmi.json#goal'],
  ['//cdn.example.org/x.png', 'https://cdn.example.org/x.png'],
  ['https:example.org/x', 'https://example.org/x'],
  ['https://1.2.3.4/', 'https://1.2.3.4/'],
  ['https://[::1]:8080/', 'https://[::1]:8080/'],
  ['javascript/notes.html', 'https://example.org/data/javascript/notes.html'],
  [
    'https://example.org/?next=javascript:alert(1)',
    'https://example.org/?next=javascript:alert(1)',
  ],
  ['https://example.org/a b', 'https://example.org/a%20b'],
  ['https://example.org/@me', 'https://example.org/@me'],
];

const refused = [
  '',
  '   ',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  '\u0000javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'java\rscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript\n:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'blob:https://example.org/1b9d6bcd',
  'vbscript:msgbox(1)',
  'ftp://example.org/file',
  'ws://example.org/',
  'wss://example.org/',
  'about:blank',
  'view-source:https://example.org/',
  'filesystem:https://example.org/temporary/x',
  'chrome://settings',
  'intent://scan/#Intent;scheme=zxing;end',
  'mailto:me@example.org',
  'tel:+358401234567',
  'sms:+358401234567',
  'urn:ilmi:1',
  'https://user:secret@example.org/',
  'https://user@example.org/',
  'https://:secret@example.org/',
  'https://example.org@evil.example/',
  'http://example.org%2F@evil.example/',
  '//user@evil.example/',
  'https:\\\\evil.example\\',
  '\\\\evil.example\\share',
  '/\\evil.example/',
  'https://example.org\\@evil.example/',
  'https://example.org/\u0007',
  'https://exa\nmple.org/',
  'https://exa\tmple.org/',
  'https://exam\u007fple.org/',
  'https://',
  'https:///',
  'https://exa mple.org/',
  'https://example.org:99999/',
  'https://[::1/',
  'https://a..%2f/',
  'https://1.2.3.256/',
  'https://256.1/../',
];

test('resolveUrl: addresses that can be shown', () => {
  for (const [raw, href] of accepted) assert.equal(resolveUrl(raw, base), href, raw);
});

test('resolveUrl: everything else is unusable', () => {
  for (const raw of refused) {
    assert.equal(resolveUrl(raw, base), undefined, JSON.stringify(raw));
    assert.equal(resolveUrl(raw), undefined, `${JSON.stringify(raw)} without base`);
  }
});

test('resolveUrl: without a usable base, relative addresses are unusable and others are not', () => {
  for (const bad of [undefined, '', 'not a base', 'data:text/plain,x', 'mailto:a@example.org']) {
    assert.equal(resolveUrl('goals/1.json', bad), undefined);
    assert.equal(resolveUrl('//evil.example/', bad), undefined);
    assert.equal(resolveUrl('https://example.org', bad), 'https://example.org/');
  }
});

test('resolveUrl: mailto and tel only where somebody can be contacted', () => {
  assert.equal(resolveUrl('mailto:me@example.org', base, true), 'mailto:me@example.org');
  assert.equal(resolveUrl('tel:+358401234567', undefined, true), 'tel:+358401234567');
  assert.equal(resolveUrl('sms:+358401234567', base, true), undefined);
  assert.equal(resolveUrl('javascript:alert(1)', base, true), undefined);
  assert.equal(resolveUrl('mailto:me@example.org\nBcc:all@example.org', base, true), undefined);
});

test('resolveUrl: the short way gives what the URL parser gives', () => {
  const part = fc.stringMatching(/^[\w/.~:@?#%&=-]{0,12}$/);
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9.-]{1,20}$/), part, (host, path) => {
      const raw = `https://${host}/${path}`;
      const result = resolveUrl(raw);
      if (result !== undefined) assert.equal(result, new URL(raw).href);
    }),
    { numRuns: propertyRuns * 10 },
  );
});

test('resolveUrl: whatever comes, the result is on the list and stays the same', () => {
  const raw = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...refused, ...accepted.map(([raw]) => raw)),
    fc
      .tuple(
        fc.constantFrom('javascript', 'https', 'data', 'http', ''),
        fc.string({ unit: 'binary' }),
      )
      .map((parts) => parts.join(':')),
  );
  fc.assert(
    fc.property(raw, (raw) => {
      const result = resolveUrl(raw, base);
      if (result === undefined) return;
      assert.match(result, /^(https?|file):\/\//);
      assert.equal(resolveUrl(result), result);
    }),
    { numRuns: propertyRuns * 10 },
  );
});

test('resolveUrl: a long hostile address takes no longer than its length', () => {
  for (const raw of [
    'https://' + 'a-'.repeat(100_000) + '!',
    'https://' + 'a.'.repeat(100_000) + '!',
    'https://example.org/' + 'a.'.repeat(100_000) + '!',
    'https://example.org/' + 'a/'.repeat(100_000) + '\\',
    'a'.repeat(200_000) + '\\',
  ])
    resolveUrl(raw, base); // Ends at all: with backtracking it would not.
});

test('isLink: https, mailto and tel from everywhere', () => {
  for (const page of [undefined, 'https://example.org/', 'http://example.org/', 'file:///x.html']) {
    assert.equal(isLink('https://other.example/', page), true);
    assert.equal(isLink('mailto:me@example.org', page), true);
    assert.equal(isLink('tel:+358401234567', page), true);
  }
});

test('isLink: http on the own machine', () => {
  for (const host of [
    'localhost',
    'localhost:8080',
    '127.0.0.1:4173',
    '127.9.8.7',
    '127.1',
    '[::1]',
  ])
    assert.equal(isLink(`http://${host}/`), true, host);
  for (const host of [
    'localhost.example.org',
    '127.0.0.1.example.org',
    '128.0.0.1',
    '[::2]',
    '10.0.0.1',
  ])
    assert.equal(isLink(`http://${host}/`), false, host);
});

test('isLink: http and file only from a page of the same origin', () => {
  assert.equal(isLink('http://example.org/x', 'http://example.org/page'), true);
  assert.equal(isLink('http://example.org/x', 'https://example.org/page'), false);
  assert.equal(isLink('http://example.org:81/x', 'http://example.org/page'), false);
  assert.equal(isLink('http://example.org/x', 'http://www.example.org/page'), false);
  assert.equal(isLink('http://example.org/x'), false);
  assert.equal(isLink('http://example.org/x', 'nonsense'), false);
  assert.equal(isLink('file:///a/b.html', 'file:///c.html'), true);
  assert.equal(isLink('file:///a/b.html', 'https://example.org/'), false);
  assert.equal(isLink('file:///a/b.html'), false);
});

test('isLink: nothing else', () => {
  for (const raw of refused.filter((raw) => !/^(mailto|tel):/.test(raw)))
    assert.equal(isLink(raw, 'https://example.org/'), false, JSON.stringify(raw));
  assert.equal(isLink('goals/1.json', 'https://example.org/'), false);
});
