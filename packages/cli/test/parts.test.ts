import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readDocument } from '@ilmi/core';
import fc from 'fast-check';
import { lineOfPointer, placesOfJson, parseJson } from '../src/json-places.js';
import { guessLanguage, languageOf } from '../src/language.js';
import { rawPointer } from '../src/raw-pointer.js';
import { legalIn } from '../src/words/legal.js';
import { documentOf, goal } from './helpers.js';

describe('places in JSON', () => {
  const text = '{\n  "a": [1,\n    {"b/c": null}],\n  "d~": "x\\"y"\n}';
  test('lines of values, and of what a missing field belongs to', () => {
    const known = placesOfJson(text, 'x');
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
        assert.ok(placesOfJson(text, 'x').has(''));
        const part = text.slice(0, cut % (text.length + 1));
        let valid = true;
        try {
          JSON.parse(part);
        } catch {
          valid = false;
        }
        if (valid) placesOfJson(part, 'x');
        else assert.throws(() => placesOfJson(part, 'x'));
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

describe('the legal basis of a rule in other languages', () => {
  const cases: [en: string, fi: string, sv: string][] = [
    [
      'Directive 2005/29/EC, Annex I, 4a; art. 2(p)',
      'direktiivi 2005/29/EY, liite I, 4a; 2 artiklan p alakohta',
      'direktiv 2005/29/EG, bilaga I, 4a; artikel 2 p',
    ],
    [
      'Directive 2005/29/EC, art. 6(2)(d); 24 months are our policy',
      'direktiivi 2005/29/EY, 6 artiklan 2 kohdan d alakohta; 24 kuukautta on Ilmin oma linjaus',
      'direktiv 2005/29/EG, artikel 6.2 d; 24 månader är Ilmis egen linje',
    ],
    [
      'Directive 2005/29/EC, art. 6, 12',
      'direktiivi 2005/29/EY, 6 ja 12 artikla',
      'direktiv 2005/29/EG, artiklarna 6 och 12',
    ],
    [
      'Directive 2005/29/EC, art. 6(1); art. 7',
      'direktiivi 2005/29/EY, 6 artiklan 1 kohta; 7 artikla',
      'direktiv 2005/29/EG, artikel 6.1; artikel 7',
    ],
    [
      'Directive (EU) 2024/825, recital 4',
      'direktiivi (EU) 2024/825, johdanto-osan 4 kappale',
      'direktiv (EU) 2024/825, skäl 4',
    ],
  ];
  for (const [en, fi, sv] of cases)
    test(en, () => {
      assert.equal(legalIn('en', en), en);
      assert.equal(legalIn('fi', en), fi);
      assert.equal(legalIn('sv', en), sv);
    });
});

describe('the language of a tag', () => {
  const cases: [tag: string | undefined, lang: string | undefined][] = [
    ['fi', 'fi'],
    ['sv-FI', 'sv'],
    ['en_US', 'en'],
    [' FI_fi ', 'fi'],
    ['fin', undefined],
    ['de_AT', undefined],
    ['', undefined],
    [undefined, undefined],
  ];
  for (const [tag, lang] of cases)
    test(tag || `(${tag})`, () => assert.equal(languageOf(tag), lang));
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
