/*
 * Writes the example's pages the way a municipal site's templates would: one page per language,
 * each badge with its fallback rendered on the server. Run `npm run build` first, then
 * `node examples/municipality/generate.mjs`.
 */
import { readFile } from 'node:fs/promises';
import { readDocument } from '@ilmi/core';
import { badge, municipalSite, writePages } from '../pages.mjs';

const here = new URL('.', import.meta.url);
const input = JSON.parse(await readFile(new URL('ilmi.json', here), 'utf8'));
const base = 'https://example.org/examples/municipality/ilmi.json';
const { document } = readDocument(input, { base });

const texts = {
  fi: {
    notice:
      'Tämä on esimerkkisivu. Se on koottu julkisista lähteistä. Pirkanmaan liitto, kunnat ja SYKE eivät ole tehneet eivätkä hyväksyneet sitä. Esimerkkiverkoston jäsenet ovat keksittyjä.',
    title: 'Alueen ilmastotavoitteet',
    intro:
      'Täältä näet, mitä alueella on luvattu, missä nyt mennään ja kuka luvut on laskenut. Tiedot tulevat yhdestä avoimesta tiedostosta.',
    region: 'Maakunta',
    municipalities: 'Kunnat',
    members: 'Verkoston jäsenet (keksittyjä)',
    inText: 'Tavoite osana tekstiä',
    sentence: 'Tavoite mahtuu myös tekstin sekaan:',
  },
  sv: {
    notice:
      'Det här är en exempelsida som har satts ihop av offentliga källor. Birkalands förbund, kommunerna och SYKE har varken gjort eller godkänt den. Medlemmarna i exempelnätverket är påhittade.',
    title: 'Områdets klimatmål',
    intro:
      'Här ser du vad som har utlovats inom området, hur långt man har kommit och vem som har räknat siffrorna. Uppgifterna kommer från en enda öppen fil.',
    region: 'Landskapet',
    municipalities: 'Kommunerna',
    members: 'Nätverkets medlemmar (påhittade)',
    inText: 'Målet som en del av texten',
    sentence: 'Ett mål ryms också i löpande text:',
  },
  en: {
    notice:
      'This is an example page put together from public sources. It was not made or approved by the Council of Pirkanmaa, the municipalities or SYKE. The members of the example network are made up.',
    title: 'Climate goals of the area',
    intro:
      'Here you see what has been promised in the area, where things stand and who calculated the figures. The data come from one open file.',
    region: 'The region',
    municipalities: 'The municipalities',
    members: 'Members of the network (made up)',
    inText: 'A goal within a text',
    sentence: 'A goal also fits into running text:',
  },
};

const municipalities = ['akaa', 'palkane', 'punkalaidun', 'sastamala', 'urjala', 'valkeakoski'];
const isReal = ({ organization }) =>
  organization === 'pirkanmaa' || municipalities.includes(organization);
const real = document.goals.filter(isReal);
const members = document.goals.filter((goal) => !isReal(goal));

await writePages(here, ({ lang, root }) => {
  const text = texts[lang];
  const goal = (id, variant) =>
    badge({ goal: id, ...(variant && { variant }) }, document, { lang, base });
  const [region, ...others] = real;
  return {
    title: `${text.title} – ${municipalSite[lang].site}`,
    notice: text.notice,
    ...municipalSite[lang],
    main: `<h1>${text.title}</h1>
<p class="lead">${text.intro}</p>
<ilmi-network src="${root}ilmi.json">
<section>
<h2>${text.region}</h2>
${goal(region.id)}
</section>
<section>
<h2>${text.municipalities}</h2>
<div class="grid">
${others.map(({ id }) => goal(id)).join('\n')}
</div>
</section>
<section>
<h2>${text.members}</h2>
<div class="grid">
${members.map(({ id }) => goal(id)).join('\n')}
</div>
</section>
<section>
<h2>${text.inText}</h2>
<p>${text.sentence}</p>
${goal('sahko-2028', 'line')}
${goal('pirkanmaa-2030', 'line')}
</section>
</ilmi-network>`,
  };
});
