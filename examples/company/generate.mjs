/*
 * A company's page with attributes alone: no document, no request. Run `npm run build` first, then
 * `node examples/company/generate.mjs`.
 */
import { badge, writePages } from '../pages.mjs';

const here = new URL('.', import.meta.url);

const texts = {
  fi: {
    notice: 'Tämä on esimerkkisivu. Esimerkki Oy on keksitty yritys.',
    site: 'Esimerkki Oy',
    nav: ['Tuotteet', 'Meistä', 'Yhteystiedot'],
    title: 'Ilmastotyömme',
    intro: 'Olemme asettaneet selvät tavoitteet ja kerromme niiden luvuista avoimesti.',
    more: 'Muut tavoitteemme',
    goal: 'Sähkönkulutus',
    source: 'Esimerkki Oy, sähkömittarit',
    waste: 'Sekajäte',
    note: 'punnittu kuljetuksen yhteydessä',
    vans: 'Pakettiautolla ajetut kilometrit',
    recorded: 'Esimerkkiverkosto',
  },
  sv: {
    notice: 'Det här är en exempelsida. Esimerkki Oy är ett påhittat företag.',
    site: 'Esimerkki Oy',
    nav: ['Produkter', 'Om oss', 'Kontakt'],
    title: 'Vårt klimatarbete',
    intro: 'Vi har satt upp tydliga mål och berättar öppet om siffrorna.',
    more: 'Våra andra mål',
    goal: 'Elförbrukningen',
    source: 'Esimerkki Oy, elmätare',
    waste: 'Blandavfallet',
    note: 'vägt vid hämtningen',
    vans: 'Körda kilometer med paketbil',
    recorded: 'Exempelnätverket',
  },
  en: {
    notice: 'This is an example page. Esimerkki Oy is a made-up company.',
    site: 'Esimerkki Oy',
    nav: ['Products', 'About us', 'Contact'],
    title: 'Our climate work',
    intro: 'We have set clear goals and are open about their figures.',
    more: 'Our other goals',
    goal: 'Electricity use',
    source: 'Esimerkki Oy, electricity meters',
    waste: 'Mixed waste',
    note: 'weighed at collection',
    vans: 'Kilometres driven by van',
    recorded: 'Example network',
  },
};

await writePages(here, ({ lang }) => {
  const text = texts[lang];
  const common = { 'organization-name': 'Esimerkki Oy', 'recorded-by': text.recorded };
  const electricity = {
    ...common,
    'goal-title': text.goal,
    kind: 'quantitative',
    quantity: 'energy',
    basis: 'absolute',
    boundary: 'organization',
    unit: 'MWh',
    'baseline-year': 2024,
    'baseline-value': 120,
    'target-year': 2028,
    'target-change': -20,
    'latest-year': 2025,
    'latest-value': 112.4,
    'latest-quality': 'measured',
    'valid-until': '2027-05-31',
    'plan-href': 'https://esimerkki.example.org/ilmasto/',
    'source-name': text.source,
  };
  const waste = {
    ...common,
    'goal-title': text.waste,
    quantity: 'waste',
    boundary: 'activity',
    unit: 'kg',
    'baseline-year': 2024,
    'baseline-value': 2400,
    'target-year': 2027,
    'target-value': 1800,
    'latest-year': 2025,
    'latest-value': 2510,
    'latest-quality': 'estimated',
    note: text.note,
    'valid-until': '2027-05-31',
  };
  const vans = {
    ...common,
    'goal-title': text.vans,
    kind: 'directional',
    direction: 'decrease',
    boundary: 'activity',
    'valid-until': '2027-05-31',
  };
  const own = (attributes) => badge({ lang, ...attributes }, undefined, { lang });
  return {
    title: `${text.title} – ${text.site}`,
    notice: text.notice,
    site: text.site,
    nav: text.nav,
    main: `<h1>${text.title}</h1>
<p class="lead">${text.intro}</p>
${own({ ...electricity, 'heading-level': 2 })}
<h2>${text.more}</h2>
<div class="grid">
${own(waste)}
${own(vans)}
</div>
${own({ ...electricity, variant: 'line' })}`,
  };
});
