/*
 * Makes one document of Sweden's 290 municipalities from the file in `data/`, and a page that shows
 * all of them from it. Run `npm run build` first, then `node examples/large/generate.mjs`. It prints
 * which plan links it leaves out, and why.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { isLink, readDocument, resolveUrl } from '@ilmi/core';
import { validateDocument } from '@ilmi/core/schema';
import { element, writePages } from '../pages.mjs';

const here = new URL('.', import.meta.url);
const raw = await readFile(new URL('data/klimatkollen-municipalities.json', here), 'utf8');
const municipalities = JSON.parse(raw);
const base = 'https://example.org/examples/large/ilmi.json';

// Two letters for one, because Habo and Håbo are two municipalities.
const letters = { å: 'aa', ä: 'ae', ö: 'oe', é: 'e', ' ': '-' };
const idOf = (name) => name.toLowerCase().replace(/[åäöé ]/g, (letter) => letters[letter]);

/** Why a page cannot link a plan, or nothing when it can. */
function problemOf(link) {
  const href = resolveUrl(link);
  if (href && isLink(href)) return undefined;
  if (/^blob:/i.test(link)) return 'blob: exists only in the browser that made it';
  if (/^http:/i.test(link)) return 'http: without encryption';
  return href ? 'not an address that a page may link' : 'no host, only a path';
}

const withoutPlan = municipalities.filter(({ climatePlanLink }) => !climatePlanLink);
const unusable = municipalities.flatMap(({ name, climatePlanLink: link }) => {
  const problem = link && problemOf(link);
  return problem ? [{ name, link, problem }] : [];
});
const hasPlan = ({ climatePlanLink: link }) => link && !problemOf(link);

const input = {
  ilmi: '1.0',
  // When the source file was committed where it comes from.
  updated: '2026-07-02T06:48:38Z',
  languages: ['sv', 'fi', 'en'],
  licence: 'Apache-2.0',
  organizations: municipalities.map(({ name }) => ({
    id: idOf(name),
    kind: 'municipality',
    name,
  })),
  goals: municipalities.map((one) => ({
    id: idOf(one.name),
    organization: idOf(one.name),
    title: {
      sv: 'Växthusgasutsläpp',
      fi: 'Kasvihuonekaasupäästöt',
      en: 'Greenhouse gas emissions',
    },
    kind: 'monitoring',
    theme: 'emissions',
    boundary: { kind: 'territory' },
    measure: { quantity: 'ghgEmissions', unit: 'tCO2e', basis: 'absolute', accounting: 'unknown' },
    observations: Object.entries(one.emissions).map(([year, value]) => ({
      year: Number(year),
      value,
      source: 'klimatkollen',
    })),
    ...(hasPlan(one) && { plan: { url: resolveUrl(one.climatePlanLink) } }),
  })),
  sources: [
    {
      id: 'klimatkollen',
      name: 'Klimatkollen',
      publisher: 'Klimatbyrån Ideell Förening',
      url: 'https://github.com/Klimatbyran/garbo',
      licence: 'Apache-2.0',
      note: {
        sv: 'Uppgifterna innehåller inga mål och säger inte hur utsläppen har beräknats',
        fi: 'Tiedoissa ei ole tavoitteita, eivätkä ne kerro, miten päästöt on laskettu',
        en: 'The data hold no targets and do not say how the emissions were calculated',
      },
    },
  ],
};

const errors = validateDocument(input).filter(({ severity }) => severity === 'error');
if (errors.length > 0) throw new Error(JSON.stringify(errors, undefined, 2));

/** One line for each item: small enough to load, and a change shows where it is. */
const text = Object.entries(input).map(([key, value]) => {
  const lines = Array.isArray(value) && value.map((item) => JSON.stringify(item));
  const written =
    lines && key !== 'languages' ? `[\n${lines.join(',\n')}\n]` : JSON.stringify(value);
  return `${JSON.stringify(key)}: ${written}`;
});
await writeFile(new URL('ilmi.json', here), `{\n${text.join(',\n')}\n}\n`);

const { document, warnings } = readDocument(input, { base });
if (warnings.length > 0) throw new Error(JSON.stringify(warnings, undefined, 2));

const counties = [...new Set(municipalities.map(({ region }) => region))].sort((a, b) =>
  a.localeCompare(b, 'sv'),
);
const title = 'Utsläppen i Sveriges 290 kommuner';

// In one language, since such a page is long: the municipalities are Swedish, and so is the page.
const page = ({ lang }) => ({
  title: `${title} – Ilmi`,
  notice:
    'Det här är en exempelsida som har gjorts av offentliga uppgifter. Varken kommunerna eller Klimatkollen har gjort eller godkänt den.',
  site: 'Exempel: ett stort dokument',
  main: `<h1>${title}</h1>
<p class="lead">Alla diagram på sidan läser en och samma fil. Uppgifterna kommer från Klimatkollen och innehåller inga mål, så här visas utsläppen och inget annat.</p>
<p>Data: <a href="https://github.com/Klimatbyran/garbo">Klimatkollen</a>, © Klimatbyrån Ideell Förening, <a href="data/LICENSE">Apache License 2.0</a>. <a href="data/ORIGIN.md">Källa och ändringar</a> · <a href="ilmi.json">ilmi.json</a></p>
<ilmi-network src="ilmi.json">
${counties.map((county) => section(county, lang)).join('\n')}
</ilmi-network>`,
});

const section = (county, lang) => `<section>
<h2>${county}</h2>
<div class="grid">
${municipalities
  .filter(({ region }) => region === county)
  .map(({ name }) =>
    element('ilmi-progress-tracker', { goal: idOf(name), view: 'pathway' }, document, {
      lang,
      base,
    }),
  )
  .join('\n')}
</div>
</section>`;

await writePages(here, page, { languages: ['sv'], preload: ['progress-tracker'] });

const plans = municipalities.filter(hasPlan).length;
console.log(`${municipalities.length} municipalities, ${plans} with a plan link`);
console.log(`${withoutPlan.length} have no plan link in the data`);
console.log(`${unusable.length} plan links are unusable and left out:`);
for (const { name, link, problem } of unusable) console.log(`  ${name}: ${problem}: ${link}`);
