import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readConfig } from '../src/main.js';
import { readOptions, withOptions } from '../src/source-options.js';
import { type Folder, folder, type Json } from './helpers.js';

describe('the configuration', () => {
  let here: Folder;
  beforeEach(async () => {
    here = await folder();
  });
  afterEach(() => here.remove());

  const read = async (config: unknown) => {
    await here.write('ilmi.config.json', config);
    return readConfig('ilmi.config.json', here.path);
  };

  test('paths are relative to its folder', async () => {
    await mkdir(join(here.path, 'site'));
    await here.write('site/ilmi.config.json', {
      into: 'public/ilmi.json',
      plugins: ['./city.mjs', 'ilmi-source-x'],
      sources: [
        { type: 'fake', options: { url: 'data/members.xlsx', year: 2024 } },
        {
          type: 'fake',
          name: 'feed',
          options: { url: 'https://www.example.org/feed' },
          only: ['stories'],
          keep: ['stories/a'],
        },
        { type: 'silent', options: { series: [{ url: '../b.csv' }], a: { url: './c' } } },
      ],
    });
    assert.deepEqual(await readConfig('site/ilmi.config.json', here.path), {
      file: join(here.path, 'site/ilmi.config.json'),
      into: join(here.path, 'site/public/ilmi.json'),
      plugins: [join(here.path, 'site/city.mjs'), 'ilmi-source-x'],
      sources: [
        {
          // Relative to the document, as without a configuration.
          name: 'fake ../data/members.xlsx',
          type: 'fake',
          options: {
            url: pathToFileURL(join(here.path, 'site/data/members.xlsx')).href,
            year: 2024,
          },
        },
        {
          name: 'feed',
          type: 'fake',
          options: { url: 'https://www.example.org/feed' },
          only: ['stories'],
          keep: ['stories/a'],
        },
        {
          name: 'silent',
          type: 'silent',
          options: {
            series: [{ url: pathToFileURL(join(here.path, 'b.csv')).href }],
            a: { url: pathToFileURL(join(here.path, 'site/c')).href },
          },
        },
      ],
    });
  });

  test('the address of a folder ends in a slash', async () => {
    await mkdir(join(here.path, 'data'));
    const { sources } = await read({ sources: [{ type: 'fake', options: { url: 'data' } }] });
    assert.equal(sources[0]!.options.url, pathToFileURL(join(here.path, 'data/')).href);
  });

  test('the least', async () => {
    assert.deepEqual(await read({}), {
      file: join(here.path, 'ilmi.config.json'),
      plugins: [],
      sources: [],
    });
  });

  const wrong: [string, config: string, message: string, remedy: RegExp][] = [
    [
      'no JSON',
      '{"into": }',
      'ilmi.config.json:1:10: this is no valid JSON: expected a value, but found "}".',
      /comma/,
    ],
    ['no object', '[]', 'ilmi.config.json:1: the file: this is no object.', /Expected \{ … \}\./],
    [
      'an unknown key',
      '{\n  "source": []\n}',
      'ilmi.config.json:2: source: "source" is not known here.',
      /^Did you mean "sources"\? Known are into, plugins, sources\.$/,
    ],
    [
      'an unknown key of a source',
      '{"sources": [\n{"type": "a"},\n{"type": "b",\n"optoins": {}}]}',
      'ilmi.config.json:4: sources/1/optoins: "optoins" is not known here.',
      /^Did you mean "options"\?/,
    ],
    [
      'nothing like a known key',
      '{"zzz": 1}',
      'ilmi.config.json:1: zzz: "zzz" is not known here.',
      /^Known are into/,
    ],
    [
      'no type',
      '{"sources": [{}]}',
      'ilmi.config.json:1: sources/0: the source has no "type".',
      /ilmi sources/,
    ],
    ['no list', '{"sources": {}}', 'ilmi.config.json:1: sources: this is no list.', /\[ … \]/],
    [
      'a source that is a word',
      '{"sources": ["syke"]}',
      'ilmi.config.json:1: sources/0: this is no object.',
      /\{ … \}/,
    ],
    [
      'options that are none',
      '{"sources": [{"type": "a", "options": 1}]}',
      'ilmi.config.json:1: sources/0/options: this is no object.',
      /./,
    ],
    [
      'an unknown field',
      '{"sources": [{"type": "a", "only": ["goals", "storys"]}]}',
      'ilmi.config.json:1: sources/0/only/1: "storys" is not known here.',
      /^Did you mean "stories"\?/,
    ],
    [
      'a place that is none',
      '{"sources": [{"type": "a", "keep": [1]}]}',
      'ilmi.config.json:1: sources/0/keep/0: this is no text.',
      /./,
    ],
    [
      'two sources of one name',
      '{"sources": [{"type": "a"},\n{"type": "a"}]}',
      'ilmi.config.json:2: sources/1: there is another source "a".',
      /"name" of its own/,
    ],
    [
      'no document',
      '{"into": "ilmi.xlsx"}',
      'ilmi.config.json:1: into: "ilmi.xlsx" is no document.',
      /\.json/,
    ],
    ['no path', '{"into": ""}', 'ilmi.config.json:1: into: this is no text.', /./],
  ];
  for (const [name, config, message, remedy] of wrong)
    test(`refuses ${name}`, async () =>
      assert.rejects(read(config), (error: Json) => {
        assert.deepEqual([error.name, error.message], ['UsageError', message]);
        assert.match(error.remedy, remedy);
        return true;
      }));

  test('names a file that is not there', async () =>
    assert.rejects(readConfig('none.json', here.path), {
      name: 'UsageError',
      message: 'none.json: there is no such file.',
    }));
});

describe('options on the command line', () => {
  const cases: [string[], object][] = [
    [[], {}],
    [['year=2024', 'name=Akaa'], { year: 2024, name: 'Akaa' }],
    [['code=020', 'url=https://x/?a=b', 'none='], { code: '020', url: 'https://x/?a=b', none: '' }],
    [['a.b=1', 'a.c.d=true'], { a: { b: 1, c: { d: true } } }],
    [['m=020', 'm=619', 'm=x'], { m: ['020', 619, 'x'] }],
    [['m=["020"]', 'o={"a":null}', 's="619"'], { m: ['020'], o: { a: null }, s: '619' }],
    [['a={"b":1}', 'a.c=2'], { a: { b: 1, c: 2 } }],
    [['päästöt=1', 'toString=2'], { päästöt: 1, toString: 2 }],
  ];
  for (const [written, expected] of cases)
    test(written.join(' ') || '(none)', () => assert.deepEqual(readOptions(written), expected));

  for (const written of [['year'], ['=1'], ['a..b=1'], ['__proto__.x=1'], ['a b=1']])
    test(`refuses ${written.join(' ')}`, () =>
      assert.throws(() => readOptions(written), {
        name: 'UsageError',
        message: `--option ${written[0]}: this is no option of a source.`,
      }));
  for (const written of [
    ['a=1', 'a.b=1'],
    ['a.b=1', 'a=1'],
  ])
    test(`refuses ${written.join(' ')}`, () =>
      assert.throws(() => readOptions(written), {
        name: 'UsageError',
        message: /another --option/,
      }));

  test('are laid over those of the configuration', () =>
    assert.deepEqual(withOptions({ a: { b: 1, c: 2 }, d: [1], e: 1 }, { a: { b: 3 }, d: [2] }), {
      a: { b: 3, c: 2 },
      d: [2],
      e: 1,
    }));
});
