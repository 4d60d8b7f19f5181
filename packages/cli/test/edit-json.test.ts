/** Changing a JSON file without touching what stays. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { editJson } from '../src/merge/edit-json.js';
import type { Json } from './helpers.js';

const edited = (text: string, change: (value: Json) => void) => {
  const value = JSON.parse(text);
  change(value);
  return editJson(text, JSON.parse(text), value, 'x.json');
};

describe('changes in a file as a person wrote it', () => {
  const cases: [string, text: string, (value: Json) => void, expected: string][] = [
    [
      'a value',
      '{\n  "a": 1.50, "b":   [1,2],\n\n  "c": "\\u00e4"\n}\n',
      (value) => (value.a = 2),
      '{\n  "a": 2, "b":   [1,2],\n\n  "c": "\\u00e4"\n}\n',
    ],
    [
      'new keys after those that are there',
      '{\n  "z": 1,\n  "a": {\n    "x": 1\n  }\n}\n',
      (value) => {
        value.a.y = [1, { b: 2 }];
        value.m = null;
      },
      '{\n  "z": 1,\n  "a": {\n    "x": 1,\n    "y": [\n      1,\n      {\n        "b": 2\n      }\n    ]\n  },\n  "m": null\n}\n',
    ],
    [
      'new items as their neighbours are',
      '{\n  "a": [\n    {"year":2023,"value":1},\n    {"year":2024,"value":2}\n  ]\n}',
      (value) => {
        value.a[1].quality = 'measured';
        value.a.push({ year: 2025, value: 3 });
      },
      '{\n  "a": [\n    {"year":2023,"value":1},\n    {"year":2024,"value":2,"quality":"measured"},\n    {"year":2025,"value":3}\n  ]\n}',
    ],
    [
      'keys and items that are taken out, with their commas',
      '{\n  "a": 1,\n  "b": [\n    {"id": "x"},\n    {"id":  "y"},\n    {"id": "z"}\n  ],\n  "c": {"d": 1.0, "e": 2}\n}\n',
      (value) => {
        delete value.a;
        value.b = [value.b[1]];
        delete value.c.e;
      },
      '{\n  "b": [\n    {"id":  "y"}\n  ],\n  "c": {"d": 1.0}\n}\n',
    ],
    [
      'the last one',
      '{\n  "a": [\n    1\n  ],\n  "b": {"c": 1}\n}\n',
      (value) => {
        value.a = [];
        delete value.b.c;
      },
      '{\n  "a": [],\n  "b": {}\n}\n',
    ],
    [
      'in one line',
      '{ "a": [{ "x": 1 }], "b": [] }',
      (value) => {
        value.a.push({ x: 2, y: [] });
        value.b.push('ü');
        value.c = { d: true };
      },
      '{ "a": [{ "x": 1 }, {"x": 2, "y": []}], "b": [\n  "ü"\n], "c": {"d": true} }',
    ],
    [
      'with tabs and Windows line ends',
      '{\r\n\t"a": [\r\n\t\t1\r\n\t]\r\n}\r\n',
      (value) => {
        value.a.push(2);
        value.b = { c: 1 };
      },
      '{\r\n\t"a": [\r\n\t\t1,\r\n\t\t2\r\n\t],\r\n\t"b": {\r\n\t\t"c": 1\r\n\t}\r\n}\r\n',
    ],
    [
      'a long value is not put into one line',
      '{\n  "languages": ["fi"]\n}',
      (value) => (value.goals = [{ id: 'a', title: 'x'.repeat(100) }]),
      `{\n  "languages": ["fi"],\n  "goals": [\n    {\n      "id": "a",\n      "title": "${'x'.repeat(100)}"\n    }\n  ]\n}`,
    ],
    [
      'a list that became another',
      '{\n  "scopes": [1, 2],\n  "tags": [\n    "a",\n    "b"\n  ]\n}',
      (value) => {
        value.scopes = [3];
        value.tags = ['c'];
      },
      '{\n  "scopes": [3],\n  "tags": [\n    "c"\n  ]\n}',
    ],
    ['an empty object', '{}', (value) => (value.a = 1), '{\n  "a": 1\n}'],
    [
      'keys that look like numbers, or are odd',
      '{\n  "b": 1,\n  "2024": {"a/b": 1, "~": 2}\n}',
      (value) => {
        value['2024']['a/b'] = 3;
        value['2024']['~'] = 4;
        value['2025'] = 5;
      },
      '{\n  "b": 1,\n  "2024": {"a/b": 3, "~": 4},\n  "2025": 5\n}',
    ],
  ];
  for (const [name, text, change, expected] of cases)
    test(name, () => assert.equal(edited(text, change), expected));

  test('without a change it is the same text', () => {
    const text = '{ "a" : 1.0e0 , "a":1,\n"b":[ ]}';
    assert.equal(
      edited(text, () => undefined),
      text,
    );
  });
});

test('says what it was told to, for any JSON in any layout', () => {
  const json = fc.jsonValue({ maxDepth: 4 });
  const layout = fc.constantFrom<string | number | undefined>(undefined, 1, 2, 4, '\t');
  fc.assert(
    fc.property(json, json, layout, (before, after, space) => {
      const text = JSON.stringify(before, null, space);
      const result = JSON.parse(editJson(text, JSON.parse(text), after, 'x'));
      assert.deepEqual(result, JSON.parse(JSON.stringify(after)));
    }),
    { numRuns: 500 },
  );
});

test('what is added to is kept, for any two documents', () => {
  const object = fc.dictionary(fc.string({ maxLength: 3 }), fc.jsonValue({ maxDepth: 2 }), {
    maxKeys: 4,
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(object, object, object, (one, other, third) => {
      const text = JSON.stringify({ list: [one], ...one }, null, 2);
      const before = JSON.parse(text);
      const after = { ...before, ...JSON.parse(JSON.stringify(other)), more: [third] };
      const result = JSON.parse(editJson(text, before, after, 'x'));
      assert.deepEqual(result, JSON.parse(JSON.stringify(after)));
    }),
    { numRuns: 500 },
  );
});

test('what is taken out leaves the rest, for any document', () => {
  const object = fc.dictionary(
    fc.oneof(fc.string({ maxLength: 3 }), fc.nat(99).map(String)),
    fc.jsonValue({ maxDepth: 2 }),
    { maxKeys: 5, noNullPrototype: true },
  );
  fc.assert(
    fc.property(object, fc.array(fc.jsonValue()), fc.nat(31), (one, list, taken) => {
      const text = JSON.stringify({ ...one, list }, null, 2);
      const before = JSON.parse(text);
      const left = (_: unknown, index: number) => !((taken >> index) & 1);
      const after = {
        ...Object.fromEntries(
          Object.entries(before)
            .filter(([key]) => key !== 'list')
            .filter(left),
        ),
        list: before.list.filter(left),
      };
      assert.deepEqual(JSON.parse(editJson(text, before, after, 'x')), after);
    }),
    { numRuns: 500 },
  );
});
