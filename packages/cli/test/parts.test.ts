import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readDocument } from '@ilmi/core';
import fc from 'fast-check';
import { lineOfPointer, linesOfJson, parseJson } from '../src/json-places.js';
import { guessLanguage } from '../src/language.js';
import { rawPointer } from '../src/raw-pointer.js';
import { documentOf, goal } from './helpers.js';

describe('places in JSON', () => {
  const text = '{\n  "a": [1,\n    {"b/c": null}],\n  "d~": "x\\"y"\n}';
  test('lines of values, and of what a missing field belongs to', () => {
    const known = linesOfJson(text, 'x');
    const lines = ['', '/a', '/a/1', '/a/1/b~1c', '/d~0', '/a/1/missing/deep', '/none'].map(
      (pointer) => [pointer, lineOfPointer(known, pointer)],
    );
    assert.deepEqual(lines, [
      ['', 1],
      ['/a', 2],
      ['/a/1', 3],
      ['/a/1/b~1c', 3],
      ['/d~0', 4],
      ['/a/1/missing/deep', 3],
      ['/none', 1],
    ]);
  });

  const broken: [text: string, message: RegExp][] = [
    ['{"a": 1', /^x:1:8: .*expected "," or "}", but the file ends/],
    ['', /^x:1:1: .*expected a value, but the file ends/],
    ["{'a': 1}", /^x:1:2: .*expected a name in double quotes, but found "'"/],
    ['[1,\n 2,]', /^x:2:4: .*expected a value, but found "]"/],
    ['{"a" 1}', /^x:1:6: .*expected ":", but found "1"/],
    ['[1] 2', /^x:1:5: .*expected the end of the file/],
    ['["a\nb"]', /^x:1:4: .*expected a quotation mark/],
    ['["\\x"]', /^x:1:2: .*without unknown escapes/],
    ['[01]', /^x:1:2: .*expected a value|expected ","/],
    ['// no\n{}', /^x:1:1: .*expected a value, but found "\/"/],
  ];
  for (const [text, message] of broken)
    test(JSON.stringify(text), () =>
      assert.throws(() => parseJson(text, 'x'), { name: 'UsageError', message }),
    );

  test('knows every value of any JSON, and refuses what JSON.parse refuses', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.nat(), (text, cut) => {
        assert.ok(linesOfJson(text, 'x').has(''));
        const part = text.slice(0, cut % (text.length + 1));
        let valid = true;
        try {
          JSON.parse(part);
        } catch {
          valid = false;
        }
        if (valid) linesOfJson(part, 'x');
        else assert.throws(() => linesOfJson(part, 'x'));
      }),
    );
  });
});

describe('pointers into the file', () => {
  const raw = documentOf([
    'nonsense',
    goal('one', 'One', {
      observations: [{ year: 2023 }, null, { year: 2024, value: 5, source: 'none' }],
    }),
    { id: 'INVALID ID', title: 'x' },
    goal('two', 'Two', { interim: [{}, { year: 2026, change: -5, unknown: null }] }),
  ]);
  const { document } = readDocument(raw);
  const cases: [read: string, file: string][] = [
    ['/goals/0/title', '/goals/1/title'],
    ['/goals/1/plan/url', '/goals/3/plan/url'],
    ['/goals/0/observations/0/value', '/goals/1/observations/2/value'],
    ['/goals/1/interim/0/change', '/goals/3/interim/1/change'],
    ['/organizations/0', '/organizations/0'],
    ['/network/audience', '/network/audience'],
    ['', ''],
  ];
  for (const [read, file] of cases)
    test(read || '(all)', () => assert.equal(rawPointer(read, document, raw), file));
});

describe('the language of a text', () => {
  const cases: [text: string, lang: string | undefined][] = [
    ['Vähennämme sähkönkulutusta 20 % vuoteen 2028 mennessä.', 'fi'],
    ['Vi minskar vår elförbrukning med 20 % till år 2028.', 'sv'],
    ['We use 20% less electricity by 2028.', 'en'],
    ['Hiilineutraali kunta', 'fi'],
    ['123', undefined],
    ['', undefined],
  ];
  for (const [text, lang] of cases)
    test(text || '(empty)', () => assert.equal(guessLanguage(text), lang));
});
