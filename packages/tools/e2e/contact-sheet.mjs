/**
 * Screenshots of every goal of the municipality example, and of every list of the network example,
 * in every language, colour scheme and width, for a person to look at:
 *
 *     npx node packages/tools/e2e/contact-sheet.mjs OUTDIR [fi-light …]
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startServer } from '../server/serve.mjs';
import { launch } from './driver.mjs';
import { LOADER, ROOT, html, serveProbe, settled, until } from './helpers.mjs';

const LANGUAGES = ['fi', 'sv', 'en'];
/** @type {Record<string, import('./driver.mjs').Emulation>} */
const SCHEMES = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active', colorScheme: 'dark' },
};
/** Goals that differ most in what they show: enough for the widest size. */
const WIDE = [
  'pirkanmaa-2030',
  'sahko-2028',
  'taukokaynti-2027',
  'lajittelu-2027',
  'kunta-energia',
];

const CSS = `
  :root { color-scheme: light dark; }
  body { margin: 16px; background: light-dark(#f6f7f8, #0c1115); color: light-dark(#1b2329, #e3e9ed);
    font: 16px/1.5 system-ui, sans-serif; }
  .w240, .w400, .w1200 { display: flex; flex-wrap: wrap; gap: 20px; align-items: start; margin: 0 0 24px; }
  figure { margin: 0; }
  .w240 figure { inline-size: 240px; }
  .w400 figure { inline-size: 400px; }
  .w1200 { --ilmi-badge-reserve: 14em; }
  .w1200 figure { inline-size: 1200px; }
  figcaption { font: 12px/1.8 monospace; opacity: 0.75; }
  h2 { margin: 0 0 8px; font: 600 15px/1.5 monospace; }
`;

const [folder, ...only] = process.argv.slice(2);
if (!folder) {
  console.error('Usage: npx node packages/tools/e2e/contact-sheet.mjs OUTDIR [fi-light …]');
  process.exit(1);
}
await mkdir(folder, { recursive: true });
/** @type {{goals: {id: string, kind: string}[]}} */
const { goals } = JSON.parse(await readFile(`${ROOT}examples/municipality/ilmi.json`, 'utf8'));

const VIEWS = ['bar', 'ring', 'pathway', 'milestones'];
/** @param {{id: string, kind: string}} goal @param {string} form a badge's variant or a tracker's view */
const figure = ({ id, kind }, form) =>
  `<figure><figcaption>${id} · ${kind}</figcaption>` +
  (VIEWS.includes(form)
    ? `<ilmi-progress-tracker goal="${id}" view="${form}"></ilmi-progress-tracker>`
    : `<ilmi-goal-badge goal="${id}" variant="${form}"></ilmi-goal-badge>`) +
  '</figure>';
/** @param {number} width @param {string} variant @param {typeof goals} list */
const block = (width, variant, list) =>
  `<h2>${variant}, ${width} px</h2>
  <div class="w${width}">${list.map((goal) => figure(goal, variant)).join('')}</div>`;
const steps = goals.filter(({ kind }) => kind === 'milestone');
const wide = goals.filter(({ id }) => WIDE.includes(id));

/** One sheet each: name and content. */
const SHEETS = {
  400: block(400, 'statement', goals),
  240: block(240, 'statement', goals),
  lines: block(240, 'line', goals) + block(400, 'line', goals),
  1200: block(1200, 'line', wide) + block(1200, 'statement', wide),
  compact: block(240, 'compact', goals) + block(400, 'compact', goals),
  bar: block(400, 'bar', goals),
  ring: block(240, 'ring', wide) + block(400, 'ring', goals),
  pathway: block(240, 'pathway', wide) + block(400, 'pathway', goals),
  'pathway-1200': block(1200, 'pathway', wide),
  milestones: block(240, 'milestones', steps) + block(400, 'milestones', steps),
};

/** Lists with their attributes; they show the network example. */
const LISTS = {
  'story-list': 'limit="2"',
  'action-list': 'limit="3"',
  'event-list': 'limit="3"',
  'offer-list': '',
  'member-list': 'limit="3"',
  'member-table': 'limit="3" view="table"',
  'network-summary': '',
  'network-bars': 'view="bars" municipality="9901"',
};
for (const [name, attributes] of Object.entries(LISTS)) {
  const tag = `ilmi-${name.replace('-table', '-list').replace('-bars', '-summary')}`;
  const one = `<figure><${tag} src="/examples/network/ilmi.json" ${attributes}></${tag}></figure>`;
  const at = (/** @type {number} */ width) =>
    `<h2>${name}, ${width} px</h2><div class="w${width}">${one}</div>`;
  Object.assign(SHEETS, { [name]: at(240) + at(400) + at(1200) });
}

const server = await startServer();
const browser = await launch('chromium');
try {
  for (const lang of LANGUAGES) {
    for (const [scheme, emulation] of Object.entries(SCHEMES)) {
      if (only.length > 0 && !only.includes(`${lang}-${scheme}`)) continue;
      const page = await browser.newPage();
      await page.emulate(emulation);
      await page.setViewport(1600, 1000);
      for (const [name, body] of Object.entries(SHEETS)) {
        server.reset();
        serveProbe(server);
        server.route('/sheet.css', () => CSS);
        const head = `<link rel="stylesheet" href="/sheet.css">${LOADER}`;
        const network = `<ilmi-network src="/examples/municipality/ilmi.json">${body}</ilmi-network>`;
        server.route('/sheet', () => html({ lang, head, body: network }));
        await page.goto(`${server.origin}/sheet`);
        await settled(page);
        const ready = () => page.evaluate(allReady);
        await until(ready, 'every element is ready');
        const file = join(folder, `${lang}-${scheme}-${name}.png`);
        await page.screenshot(file, { fullPage: true });
        console.log(file);
      }
      await page.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}

/** Runs in the page. */
function allReady() {
  return [...document.querySelectorAll('body *')]
    .filter(({ localName }) => localName.startsWith('ilmi-') && localName !== 'ilmi-network')
    .every((/** @type {any} */ element) => element.state === 'ready');
}
