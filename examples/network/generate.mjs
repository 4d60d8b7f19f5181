/*
 * Writes the front page of a network in each language: stories, actions, events, offers and the goals
 * behind them, all from one document. Run `npm run build` first, then `node examples/network/generate.mjs`.
 */
import { readFile } from 'node:fs/promises';
import { readDocument } from '@ilmi/core';
import { element, writePages } from '../pages.mjs';

const here = new URL('.', import.meta.url);
const input = JSON.parse(await readFile(new URL('ilmi.json', here), 'utf8'));
const base = 'https://example.org/examples/network/ilmi.json';
const { document } = readDocument(input, { base });

const texts = {
  fi: {
    notice: 'Tämä on esimerkkisivu. Verkosto, sen kunnat, jäsenet ja luvut ovat keksittyjä.',
    site: 'Esimerkkiverkosto',
    nav: ['Tavoitteet', 'Tarinat', 'Liity'],
    title: 'Ilmastotyötä naapurien kanssa',
    intro:
      'Kunnat, yritykset ja yhdistykset asettavat kukin vähintään yhden tavoitteen, tekevät ja kertovat.',
    stories: 'Tuoreimmat tarinat',
    goals: 'Kolme tavoitetta',
    actions: 'Parhaillaan tehdään',
    events: 'Tapahtumat',
    offers: 'Tarjotaan ja tarvitaan',
  },
  sv: {
    notice:
      'Det här är en exempelsida. Nätverket, dess kommuner, medlemmar och siffror är påhittade.',
    site: 'Exempelnätverket',
    nav: ['Mål', 'Berättelser', 'Gå med'],
    title: 'Klimatarbete tillsammans med grannarna',
    intro:
      'Kommuner, företag och föreningar sätter vart och ett minst ett mål, handlar och berättar.',
    stories: 'Nyaste berättelserna',
    goals: 'Tre mål',
    actions: 'Det här görs nu',
    events: 'Evenemang',
    offers: 'Erbjuds och behövs',
  },
  en: {
    notice:
      'This is an example page. The network, its municipalities, members and figures are made up.',
    site: 'Example network',
    nav: ['Goals', 'Stories', 'Join'],
    title: 'Climate work with the neighbours',
    intro:
      'Municipalities, companies and associations each set at least one goal, act, and tell about it.',
    stories: 'The newest stories',
    goals: 'Three goals',
    actions: 'Going on now',
    events: 'Events',
    offers: 'Offered and needed',
  },
};

await writePages(
  here,
  ({ lang, root }) => {
    const text = texts[lang];
    const show = (tag, attributes) => element(tag, attributes, document, { lang, base });
    const compact = (goal) => show('ilmi-goal-badge', { goal, variant: 'compact' });
    return {
      ...text,
      title: `${text.title} – ${text.site}`,
      main: `<h1>${text.title}</h1>
<p class="lead">${text.intro}</p>
<ilmi-network src="${root}ilmi.json">
<section>
<h2>${text.stories}</h2>
${show('ilmi-story-list', { limit: 3 })}
</section>
<section>
<h2>${text.goals}</h2>
<div class="grid">
${['vehna-sahko', 'esimerkkila-lampo', 'harjoituskoski-hankinnat'].map(compact).join('\n')}
</div>
</section>
<section>
<h2>${text.actions}</h2>
${show('ilmi-action-list', { status: 'inProgress', limit: 3 })}
</section>
<section>
<h2>${text.events}</h2>
${show('ilmi-event-list', { limit: 3 })}
</section>
<section>
<h2>${text.offers}</h2>
${show('ilmi-offer-list', { kind: 'need' })}
</section>
</ilmi-network>`,
    };
  },
  { preload: ['story-list'], sheets: ['lists'] },
);
