/*
 * Writes a page about progress in each language: the tracker in its four views, and small badges
 * beside the text. It reads the document of the municipality's example. Run `npm run build` first,
 * then `node examples/progress/generate.mjs`.
 */
import { readFile } from 'node:fs/promises';
import { readDocument } from '@ilmi/core';
import { element, municipalSite, writePages } from '../pages.mjs';

const here = new URL('.', import.meta.url);
const input = JSON.parse(await readFile(new URL('../municipality/ilmi.json', here), 'utf8'));
const base = 'https://example.org/examples/municipality/ilmi.json';
const { document } = readDocument(input, { base });

const texts = {
  fi: {
    notice:
      'Tämä on esimerkkisivu. Se on koottu julkisista lähteistä. Pirkanmaan liitto ja SYKE eivät ole tehneet eivätkä hyväksyneet sitä. Esimerkkiverkoston jäsenet ovat keksittyjä.',
    title: 'Näin tavoitteet etenevät',
    intro: 'Sama tavoite voidaan näyttää palkkina, renkaana, käyränä tai vaiheina.',
    pathway: 'Luvut vuosittain',
    bar: 'Palkki',
    ring: 'Rengas',
    milestones: 'Vaiheet',
    compact: 'Lyhyesti',
  },
  sv: {
    notice:
      'Det här är en exempelsida som har satts ihop av offentliga källor. Birkalands förbund och SYKE har varken gjort eller godkänt den. Medlemmarna i exempelnätverket är påhittade.',
    title: 'Så går det med målen',
    intro: 'Samma mål kan visas som en stapel, en ring, en kurva eller i steg.',
    pathway: 'Siffrorna år för år',
    bar: 'Stapel',
    ring: 'Ring',
    milestones: 'Steg',
    compact: 'I korthet',
  },
  en: {
    notice:
      'This is an example page put together from public sources. It was not made or approved by the Council of Pirkanmaa or SYKE. The members of the example network are made up.',
    title: 'How the goals progress',
    intro: 'The same goal can be shown as a bar, a ring, a curve or as steps.',
    pathway: 'The figures year by year',
    bar: 'Bar',
    ring: 'Ring',
    milestones: 'Steps',
    compact: 'In brief',
  },
};

await writePages(here, ({ lang, root }) => {
  const text = texts[lang];
  const options = { lang, base };
  const tracker = (goal, view) =>
    element('ilmi-progress-tracker', { goal, view }, document, options);
  const compact = (goal) =>
    element('ilmi-goal-badge', { goal, variant: 'compact' }, document, options);
  return {
    title: `${text.title} – ${municipalSite[lang].site}`,
    notice: text.notice,
    ...municipalSite[lang],
    main: `<h1>${text.title}</h1>
<p class="lead">${text.intro}</p>
<ilmi-network src="${root}../municipality/ilmi.json">
<section>
<h2>${text.compact}</h2>
<div class="grid">
${['pirkanmaa-2030', 'sahko-2028', 'taukokaynti-2027'].map(compact).join('\n')}
</div>
</section>
<section>
<h2>${text.pathway}</h2>
${tracker('pirkanmaa-2030', 'pathway')}
<div class="grid">
${['lampo-2030', 'taukokaynti-2027', 'kunta-energia'].map((id) => tracker(id, 'pathway')).join('\n')}
</div>
</section>
<section>
<h2>${text.bar}</h2>
<div class="grid">
${['sahko-2028', 'lampo-2030', 'omiva-2024'].map((id) => tracker(id, 'bar')).join('\n')}
</div>
</section>
<section>
<h2>${text.ring}</h2>
<div class="grid">
${['havikki-2026', 'sahko-2028', 'taukokaynti-2027'].map((id) => tracker(id, 'ring')).join('\n')}
</div>
</section>
<section>
<h2>${text.milestones}</h2>
${tracker('lajittelu-2027', 'milestones')}
</section>
</ilmi-network>`,
  };
});
