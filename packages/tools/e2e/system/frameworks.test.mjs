/**
 * The packages in frameworks, as their users have them: packed, installed, type-checked, built and
 * opened. `examples/react` and `examples/vue` run in the browsers; Svelte and Angular compile.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { POLICY, startServer } from '../../server/serve.mjs';
import { eachEngine } from '../driver.mjs';
import { ROOT, TITLE, plain, seen, serveProbe, settled, until } from '../helpers.mjs';

/** @typedef {import('../driver.mjs').Page} Page */

const run = promisify(execFile);
const PACKAGES = ['core', 'client', 'elements'].map((name) => join(ROOT, 'packages', name));
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

/** @type {Map<string, string>} a project's name -> its copy */
const copies = new Map();
let temporary = '';

/** @param {string} project @param {string[]} args */
async function npm(project, args) {
  const cwd = /** @type {string} */ (copies.get(project));
  try {
    return (await run('npm', args, { cwd, maxBuffer: 2 ** 25 })).stdout;
  } catch (error) {
    const { stdout, stderr } = /** @type {{stdout?: string, stderr?: string}} */ (error);
    throw new Error(`${project}: npm ${args.join(' ')}\n${stdout}\n${stderr}`, { cause: error });
  }
}

before(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'ilmi-frameworks-'));
  const packed = join(temporary, 'packed');
  await mkdir(packed);
  await run('npm', ['pack', '--ignore-scripts', ...PACKAGES, '--pack-destination', packed]);
  const tarballs = (await readdir(packed)).map((file) => join(packed, file));
  assert.equal(tarballs.length, PACKAGES.length);
  for (const { folder } of PROJECTS) {
    const project = basename(folder);
    const copy = join(temporary, project);
    const filter = (/** @type {string} */ path) => !/[\\/](node_modules|dist)$/.test(path);
    await cp(join(ROOT, folder), copy, { recursive: true, filter });
    copies.set(project, copy);
    // As the examples' README says. The lock file decides about everything else.
    await npm(project, ['install', '--no-save', '--ignore-scripts', ...tarballs]);
  }
});
after(() => rm(temporary, { recursive: true, force: true }));

for (const { folder, check, wrong, text } of PROJECTS) {
  const project = basename(folder);
  describe(project, () => {
    it(`${project}: compiles`, () => npm(project, check));

    if (!wrong) return;
    it(`${project}: its compiler finds mistakes in attributes`, async () => {
      const file = join(/** @type {string} */ (copies.get(project)), wrong);
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
      const assets = join(/** @type {string} */ (copies.get(project)), 'dist/assets');
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
          serveApp(server, join(/** @type {string} */ (copies.get(project)), 'dist'), policy);
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

/**
 * A built application under a strict policy, with the probe in front.
 *
 * @param {import('../helpers.mjs').Server} server @param {string} folder @param {string} policy
 */
function serveApp(server, folder, policy) {
  server.route(
    () => true,
    async (_request, _response, { url }) => {
      if (url.pathname !== '/') return { body: await readFile(join(folder, url.pathname)) };
      const text = await readFile(join(folder, 'index.html'), 'utf8');
      const body = text.replace('<head>', '<head><script src="/probe.js"></script>');
      return { body, headers: { 'Content-Security-Policy': policy } };
    },
  );
  serveProbe(server);
}

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
