import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { readDocument } from '@ilmi/core';
import { validateDocument } from '@ilmi/core/schema';

const folder = new URL('../../../examples/municipality/', import.meta.url);
const text = await readFile(new URL('ilmi.json', folder), 'utf8');
const base = 'https://example.org/ilmi.json';

describe('the municipality example', () => {
  const input = JSON.parse(text);
  const goal = (id) => input.goals.find((one) => one.id === id);

  it('is a valid document that the reader takes whole', () => {
    assert.deepEqual(validateDocument(input), []);
    assert.deepEqual(readDocument(input, { base }).warnings, []);
  });

  it("has Pirkanmaa's figures exactly as the source file has them", async () => {
    const csv = await readFile(new URL('data/syke-pirkanmaa-1990-2024.csv', folder), 'utf8');
    const rows = csv
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split(','))
      .filter(([, year]) => Number(year) >= 2007);
    assert.equal(rows.length, 18);
    assert.deepEqual(
      goal('pirkanmaa-2030').observations.map(({ year, value }) => [year, value]),
      rows.map(([, year, value]) => [Number(year), Number(value)]),
    );
    assert.deepEqual(goal('pirkanmaa-2030').baseline, {
      year: 2007,
      value: 5311.2,
      source: 'syke',
    });
  });

  it('invents no figure under a real name', () => {
    const real = ['akaa', 'palkane', 'punkalaidun', 'sastamala', 'urjala', 'valkeakoski'];
    for (const id of real) {
      assert.deepEqual(goal(`${id}-2030`).baseline, { year: 2007 });
      assert.equal(goal(`${id}-2030`).observations, undefined);
    }
  });

  it('has made-up members only on example addresses', () => {
    for (const { id, url } of input.organizations.filter(({ membership }) => membership)) {
      assert.equal(url, `https://${id}.example.org/`);
    }
  });
});

describe('the example with many municipalities', () => {
  const large = new URL('../../../examples/large/', import.meta.url);
  const read = async (file) => JSON.parse(await readFile(new URL(file, large), 'utf8'));

  it('is a valid document that the reader takes whole', async () => {
    const input = await read('ilmi.json');
    assert.deepEqual(validateDocument(input), []);
    assert.deepEqual(readDocument(input, { base }).warnings, []);
  });

  it('has the figures of all 290 exactly as the source file has them', async () => {
    const { goals, organizations } = await read('ilmi.json');
    const source = await read('data/klimatkollen-municipalities.json');
    assert.equal(source.length, 290);
    assert.deepEqual(
      organizations.map(({ name }) => name),
      source.map(({ name }) => name),
    );
    assert.deepEqual(
      goals.map(({ observations }) => observations.map(({ year, value }) => [year, value])),
      source.map(({ emissions }) =>
        Object.entries(emissions).map(([year, value]) => [Number(year), value]),
      ),
    );
  });

  it('adds nothing: no target, no code, no logo, no politics', async () => {
    const { goals, organizations, sources } = await read('ilmi.json');
    const keys = (items) => [...new Set(items.flatMap((item) => Object.keys(item)))];
    assert.deepEqual(keys(organizations), ['id', 'kind', 'name']);
    assert.deepEqual(keys(goals), [
      ...['id', 'organization', 'title', 'kind', 'theme', 'boundary', 'measure'],
      ...['observations', 'plan'],
    ]);
    assert.ok(goals.every(({ kind }) => kind === 'monitoring'));
    assert.match(sources[0].note.sv, /inga mål/);
  });

  it('links the plans that can be linked, and no other', async () => {
    const { goals } = await read('ilmi.json');
    const plan = (id) => goals.find((goal) => goal.id === id).plan;
    const links = goals.flatMap((goal) => goal.plan?.url ?? []);
    assert.equal(links.length, 167);
    assert.ok(links.every((url) => url.startsWith('https://')));
    for (const id of [
      'haparanda',
      'karlstad',
      'olofstroem',
      'soederkoeping',
      'vansbro',
      'aelvsbyn',
    ]) {
      assert.equal(plan(id), undefined, id);
    }
    // Written with a blank in front in the source.
    assert.deepEqual(plan('simrishamn'), {
      url: 'https://www.calameo.com/read/005835921d8c19e4bfc0f',
    });
  });

  it('tells Habo and Håbo apart', async () => {
    const { organizations } = await read('ilmi.json');
    const names = organizations.filter(({ name }) => /^H[aå]bo$/.test(name));
    assert.deepEqual(names, [
      { id: 'habo', kind: 'municipality', name: 'Habo' },
      { id: 'haabo', kind: 'municipality', name: 'Håbo' },
    ]);
  });
});

describe('the examples for frameworks', () => {
  const folder = (/** @type {string} */ name) =>
    new URL(`../../../examples/${name}/`, import.meta.url);
  for (const file of ['public/ilmi.json', 'src/jatteet.json']) {
    it(`${file}: valid, and the same in both`, async () => {
      const [react, vue] = await Promise.all(
        ['react', 'vue'].map((name) => readFile(new URL(file, folder(name)), 'utf8')),
      );
      assert.equal(react, vue);
      assert.deepEqual(validateDocument(JSON.parse(react ?? '')), []);
    });
  }

  it('the document in the README is valid', async () => {
    const text = await readFile(new URL('../../../README.md', import.meta.url), 'utf8');
    const documents = [...text.matchAll(/```json\n(\{[^`]*"ilmi"[^`]*)```/g)];
    assert.ok(documents.length > 0);
    for (const [, json = ''] of documents) assert.deepEqual(validateDocument(JSON.parse(json)), []);
  });
});

describe('the network example', () => {
  it('is a valid document with content of each kind', async () => {
    const file = new URL('../../../examples/network/ilmi.json', import.meta.url);
    const input = JSON.parse(await readFile(file, 'utf8'));
    assert.deepEqual(validateDocument(input), []);
    const { document, warnings } = readDocument(input, { base });
    assert.deepEqual(warnings, []);
    const of = (/** @type {unknown[] | undefined} */ list) => list?.length;
    const { organizations, goals, actions, stories, events, offers } = document;
    assert.deepEqual([organizations, goals, actions].map(of), [26, 30, 25]);
    assert.deepEqual([stories, events, offers].map(of), [12, 8, 10]);
    assert.deepEqual([...new Set(goals?.map(({ kind }) => kind))].sort(), [
      ...['directional', 'endState', 'milestone', 'monitoring', 'quantitative'],
    ]);
    for (const { url } of organizations ?? []) assert.match(url ?? '', /\.example\.org\/$/);
  });
});

describe('the example of an own element', () => {
  const own = new URL('../../../examples/own-element/public/ilmi.json', import.meta.url);

  it('has a valid document that the reader takes whole', async () => {
    const input = JSON.parse(await readFile(own, 'utf8'));
    assert.deepEqual(validateDocument(input), []);
    assert.deepEqual(readDocument(input, { base }).warnings, []);
  });

  it('has made-up members only on example addresses', async () => {
    const { organizations } = JSON.parse(await readFile(own, 'utf8'));
    assert.equal(organizations.length, 6);
    for (const { id, url } of organizations) assert.equal(url, `https://${id}.example.org/`);
  });
});

describe('the guide "Your own element"', () => {
  const top = new URL('../../../', import.meta.url);
  const read = (path) => readFile(new URL(path, top), 'utf8');
  const lines = (code) =>
    code
      .split('\n')
      .map((line) => line.trim())
      .join('\n');

  it('shows the code of the example as it is', async () => {
    const folder = 'examples/own-element';
    const guide = await read('stories/guides/your-own-element.mdx');
    const names = ['renewal-dates', 'renewals', 'words', 'define'].map((name) => `src/${name}.ts`);
    const files = await Promise.all(
      [...names, 'test/renewal-dates.test.ts'].map((name) => read(`${folder}/${name}`)),
    );
    const blocks = [...guide.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code);
    assert.ok(blocks.length > 8, `${blocks.length} blocks were found`);
    for (const block of blocks) {
      assert.ok(
        files.some((file) => lines(file).includes(lines(block))),
        `in no file of ${folder}:\n${block}`,
      );
    }
  });
});

describe('the page kit', () => {
  it('tells in its texts the figures that the network has', async () => {
    const { association, company } = await import('../../../examples/kit/texts.mjs');
    const file = new URL('../../../examples/network/ilmi.json', import.meta.url);
    const { goals } = JSON.parse(await readFile(file, 'utf8'));
    /** @type {[site: Record<string, object>, goal: string, base: [number, number], latest: [number, number]][]} */
    const told = [
      [company, 'vehna-sahko', [2023, 186], [2025, 166.5]],
      [association, 'kaivo-lainaamo', [2023, 95], [2025, 205]],
      [association, 'kello-oljy', [2022, 14_200], [2025, 4_100]],
    ];
    for (const [site, id, base, latest] of told) {
      const { baseline, observations } = goals.find((one) => one.id === id);
      assert.deepEqual([baseline.year, baseline.value], base);
      const { year, value } = observations.at(-1);
      assert.deepEqual([year, value], latest);
      for (const [lang, text] of Object.entries(site)) {
        const words = JSON.stringify(text).replaceAll('\u00a0', ' ');
        for (const figure of [base[1], latest[1]]) {
          const printed = figure
            .toLocaleString(lang === 'en' ? 'en-GB' : lang)
            .replaceAll('\u00a0', ' ');
          assert.ok(words.includes(printed), `${id}, ${lang}: ${printed}`);
        }
      }
    }
  });
});
