/**
 * The packages in frameworks, as their users have them: packed, installed, type-checked, built and
 * opened. `examples/react` and `examples/vue` run in the browsers; Svelte and Angular compile.
 */
import assert from 'node:assert/strict';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { POLICY, startServer } from '../../server/serve.mjs';
import { eachEngine } from '../driver.mjs';
import { TITLE, plain, seen, settled, until } from '../helpers.mjs';
import { installProjects, serveApp } from './projects.mjs';

/** @typedef {import('../driver.mjs').Page} Page */

const FIXTURES = 'packages/tools/e2e/system/frameworks';

/**
 * Each project with the script that checks its types, and a file with two mistakes that this script
 * has to find: a word that an attribute does not know, and an attribute that does not exist.
 */
const PROJECTS = [
  {
    folder: 'examples/react',
    check: ['exec', 'tsc'],
    wrong: 'src/wrong.tsx',
    text: `import type {} from '@ilmi/elements/react';
export const Wrong = () => (
  <>
    <ilmi-goal-badge variant="huge" />
    <ilmi-progress-tracker veiw="ring" />
  </>
);
`,
  },
  {
    folder: 'examples/vue',
    check: ['exec', 'vue-tsc'],
    wrong: 'src/Wrong.vue',
    text: `<script setup lang="ts">
import type {} from '@ilmi/elements/vue';
</script>
<template>
  <ilmi-goal-badge variant="huge" />
  <ilmi-progress-tracker veiw="ring" />
</template>
`,
  },
  {
    folder: `${FIXTURES}/svelte`,
    check: ['run', 'check'],
    wrong: 'src/Wrong.svelte',
    text: `<script lang="ts">
  import type {} from '@ilmi/elements/svelte';
</script>
<ilmi-goal-badge variant="huge"></ilmi-goal-badge>
<ilmi-progress-tracker veiw="ring"></ilmi-progress-tracker>
`,
  },
  // Angular's schema for custom elements lets everything through, so there is no mistake to find.
  { folder: `${FIXTURES}/angular`, check: ['run', 'check'] },
];

/** @type {Awaited<ReturnType<typeof installProjects>>} */
let projects;
const npm = (/** @type {string} */ project, /** @type {string[]} */ args) =>
  projects.npm(project, args);

before(async () => {
  projects = await installProjects(PROJECTS.map(({ folder }) => folder));
});
after(() => projects.remove());

for (const { folder, check, wrong, text } of PROJECTS) {
  const project = basename(folder);
  describe(project, () => {
    it(`${project}: compiles`, () => npm(project, check));

    if (!wrong) return;
    it(`${project}: its compiler finds mistakes in attributes`, async () => {
      const file = join(projects.folderOf(project), wrong);
      await writeFile(file, text);
      try {
        await assert.rejects(npm(project, check), (/** @type {Error} */ { message }) => {
          assert.match(message, /"huge".+ is not assignable/);
          assert.match(message, /veiw/);
          return true;
        });
      } finally {
        await rm(file);
      }
    });
  });
}

/** Vue makes a Trusted Types policy of its own, which a page that uses Vue has to allow. */
const POLICIES = { react: POLICY, vue: POLICY.replace('lit-html', 'lit-html vue') };

describe('in the browsers', () => {
  before(async () => {
    for (const project of Object.keys(POLICIES)) await npm(project, ['run', 'build']);
  });

  for (const project of Object.keys(POLICIES)) {
    it(`${project}: the sheet keeps its colours when it is bundled`, async () => {
      const assets = join(projects.folderOf(project), 'dist/assets');
      const sheet = (await readdir(assets)).find((file) => file.endsWith('.css')) ?? '';
      assert.match(await readFile(join(assets, sheet), 'utf8'), /--ilmi-ink, ?light-dark\(#16202a/);
    });
  }

  eachEngine((engine, getBrowser, test) => {
    for (const [project, policy] of Object.entries(POLICIES)) {
      test(`${project}: shows the goals, follows the language, tells when it has loaded`, async () => {
        const server = await startServer();
        const page = await (await getBrowser()).newPage();
        try {
          serveApp(server, join(projects.folderOf(project), 'dist'), policy);
          await page.goto(`${server.origin}/`);
          await settled(page);

          assert.equal(await textOf(page, 'attributes', '.ilmi-title'), TITLE);
          assert.equal(await textOf(page, 'document', '.ilmi-title'), TITLE);
          const line = await textOf(page, 'data', '.ilmi-line');
          const start = 'Esimerkki Oy · Sekajätteen määrä enintään 1 800 kg vuoteen 2027 mennessä';
          assert.ok(line.startsWith(start), line);
          assert.match(await textOf(page, 'pathway', 'table'), /2023 118,6 MWh/);
          const heading = "document.querySelector('#attributes').headingLevel";
          assert.equal(await page.evaluate(heading), 2);

          await until(async () => {
            const loaded = await page.evaluate("document.querySelector('#loaded').textContent");
            return loaded.includes('attributes') && loaded.includes('sahko-2028');
          }, 'ilmi-load arrives from both badges');

          await page.click('#sv');
          const swedish = 'Elförbrukningen −20 % till år 2028';
          const switched = async () =>
            (await textOf(page, 'document', '.ilmi-title')) === swedish &&
            (await textOf(page, 'attributes', '.ilmi-title')).endsWith('till år 2028');
          await until(switched, 'the elements speak Swedish');

          const log = await seen(page);
          assert.deepEqual(
            [log.violations, log.errors, log.console, page.console],
            [[], [], [], []],
          );
          const data = server.requests.filter(({ path }) => path.endsWith('.json'));
          assert.deepEqual(
            data.map(({ path }) => path),
            ['/ilmi.json'],
          );
        } finally {
          await page.close();
          await server.close();
        }
      });
    }
  });
});

/** @param {Page} page @param {string} id @param {string} selector in the element's shadow root */
async function textOf(page, id, selector) {
  const text = await page.evaluate(
    (/** @type {string} */ element, /** @type {string} */ part) =>
      document.getElementById(element)?.shadowRoot?.querySelector(part)?.textContent ?? '',
    id,
    selector,
  );
  return plain(text);
}
