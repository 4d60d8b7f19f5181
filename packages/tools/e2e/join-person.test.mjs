/** The join form as people use it: in three languages, on a phone, half-way and back, with two on a page. */
import assert from 'node:assert/strict';
import { Unsupported } from './driver.mjs';
import { html, pageTests, peek, seen, until } from './helpers.mjs';
import {
  HUB,
  NOTICE,
  REQUEST,
  SEND,
  VALUES,
  at,
  click,
  fill,
  follow,
  later,
  lines,
  mountDemo,
  mountReceiver,
  openForm,
  read,
  ready,
  serveForm,
  serveNetwork,
  shown,
  tabTo,
  toReview,
  typed,
  withoutMoment,
} from './join-form.mjs';

/** @typedef {import('./driver.mjs').Page} Page */

/** What is written in every language. */
const ANSWERS = {
  'organization[name]': 'Puuseppä Malli Tmi',
  'organization[kind]': 'company',
  'organization[municipality]': '635',
  'organization[size]': 'micro',
};
const GOAL = {
  'goal[theme]': 'energyEfficiency',
  'goal[template]': 'energy-efficiency-1',
  'goal[baselineValue]': '12400,5',
  'goal[targetChange]': '−15',
};
const CONTACT = {
  'contact[name]': 'Maija Malli',
  'contact[email]': 'maija@example.org',
  newsletter: 'on',
};

const STEPS = {
  fi: {
    who: `
      Liity verkostoon
      Vaihe 1/4: Organisaatio
      Organisaation nimi
      []
      Organisaation tyyppi
      [*Valitse | Kunta | Maakunta | Viranomainen | Yritys | Yhdistys | Oppilaitos | Muu]
      Kunta (valinnainen)
      [*Valitse | Mallikylä | Näyteniemi]
      Y-tunnus (valinnainen)
      Esimerkiksi 0000001-9
      []
      Kerro lisää organisaatiosta
      Jatka`,
    more: `
      Liity verkostoon
      Vaihe 1/4: Organisaatio
      Organisaation nimi
      [Puuseppä Malli Tmi]
      Organisaation tyyppi
      [Valitse | Kunta | Maakunta | Viranomainen | *Yritys | Yhdistys | Oppilaitos | Muu]
      Kunta (valinnainen)
      [Valitse | *Mallikylä | Näyteniemi]
      Y-tunnus (valinnainen)
      Esimerkiksi 0000001-9
      []
      Kerro lisää organisaatiosta
      Toimiala (valinnainen)
      []
      Verkkosivusto (valinnainen)
      []
      Henkilöstön määrä (valinnainen)
      [Valitse | *alle 10 työntekijää | 10–49 työntekijää | 50–249 työntekijää | 250 työntekijää tai enemmän]
      Jatka`,
    goal: `
      Liity verkostoon
      Vaihe 2/4: Tavoite
      Mihin tavoite liittyy? (valinnainen)
      Valitse aihe, niin saat valmiita ehdotuksia.
      [*Valitse | Energiatehokkuus | Uusiutuva energia | Materiaalit | Kiertotalous | Jätteet | Uudet ratkaisut | Kestävä rakentaminen | Hankinnat | Matkustamisen vähentäminen | Liikkuminen | Kuljetukset | Valmistus | Päästöt | Muut]
      Tavoite lyhyesti
      Mikä muuttuu? Esimerkiksi: Sähkönkulutus vähenee
      []
      Miten tavoite kuvataan?
      ( ) Sanallisesti
      ( ) Luvuilla, jotta edistymistä voi seurata
      Miten tavoitteeseen päästään? (valinnainen)
      []
      Takaisin
      Jatka`,
    problems: `
      Liity verkostoon
      Korjaa 2 kohtaa
      Tavoite lyhyesti: Täytä tämä kohta.
      Miten tavoite kuvataan: Täytä tämä kohta.
      Vaihe 2/4: Tavoite
      Mihin tavoite liittyy? (valinnainen)
      Valitse aihe, niin saat valmiita ehdotuksia.
      [*Valitse | Energiatehokkuus | Uusiutuva energia | Materiaalit | Kiertotalous | Jätteet | Uudet ratkaisut | Kestävä rakentaminen | Hankinnat | Matkustamisen vähentäminen | Liikkuminen | Kuljetukset | Valmistus | Päästöt | Muut]
      Tavoite lyhyesti
      Mikä muuttuu? Esimerkiksi: Sähkönkulutus vähenee
      []
      Täytä tämä kohta.
      Miten tavoite kuvataan?
      ( ) Sanallisesti
      ( ) Luvuilla, jotta edistymistä voi seurata
      Täytä tämä kohta.
      Miten tavoitteeseen päästään? (valinnainen)
      []
      Takaisin
      Jatka`,
    numbers: `
      Liity verkostoon
      Vaihe 2/4: Tavoite
      Mihin tavoite liittyy? (valinnainen)
      Valitse aihe, niin saat valmiita ehdotuksia.
      [Valitse | *Energiatehokkuus | Uusiutuva energia | Materiaalit | Kiertotalous | Jätteet | Uudet ratkaisut | Kestävä rakentaminen | Hankinnat | Matkustamisen vähentäminen | Liikkuminen | Kuljetukset | Valmistus | Päästöt | Muut]
      Valmiita tavoitteita, joita voit muokata
      (x) Sähkönkulutus
      ( ) Lämmitysenergian kulutus
      ( ) Kirjoita oma tavoite
      Tavoite lyhyesti
      Mikä muuttuu? Esimerkiksi: Sähkönkulutus vähenee
      [Sähkönkulutus]
      Miten tavoite kuvataan?
      ( ) Sanallisesti
      (x) Luvuilla, jotta edistymistä voi seurata
      Yksikkö
      Esimerkiksi kWh, kg tai litraa
      [kWh]
      Vertailuvuosi
      [2025]
      Luku vertailuvuonna (valinnainen)
      Vuoden kulutus näkyy sähköyhtiön palvelussa.
      [12400,5]
      Tavoitevuosi
      [2027]
      Muutos prosentteina
      Vähennys miinuksella: −20. Täytä tämä tai kohta ”Luku tavoitevuonna”.
      [−15]
      Luku tavoitevuonna
      []
      Miten tavoitteeseen päästään? (valinnainen)
      []
      Takaisin
      Jatka`,
    contact: `
      Liity verkostoon
      Vaihe 3/4: Yhteystiedot
      Yhteyshenkilön nimi
      []
      Sähköposti
      Verkosto vastaa tähän osoitteeseen.
      []
      Puhelin (valinnainen)
      []
      Viesti verkostolle (valinnainen)
      []
      ( ) Haluan verkoston uutiskirjeen
      Takaisin
      Jatka`,
    review: `
      Liity verkostoon
      Vaihe 4/4: Tarkista ja lähetä
      Muuta Organisaatio
      Organisaation nimi
      Puuseppä Malli Tmi
      Organisaation tyyppi
      Yritys
      Kunta
      Mallikylä
      Henkilöstön määrä
      alle 10 työntekijää
      Muuta Tavoite
      Mihin tavoite liittyy?
      Energiatehokkuus
      Tavoite lyhyesti
      Sähkönkulutus
      Yksikkö
      kWh
      Vertailuvuosi
      2025
      Luku vertailuvuonna
      12400,5
      Tavoitevuosi
      2027
      Muutos prosentteina
      −15 %
      Muuta Yhteystiedot
      Yhteyshenkilön nimi
      Maija Malli
      Sähköposti
      maija@example.org
      Haluan verkoston uutiskirjeen
      ✓
      Tiedot saa Esimerkkilän kunta, joka käyttää niitä ilmoituksesi käsittelyyn. Säilytysaika: 24 kk. Tietosuojaseloste
      Organisaation nimi ja tavoite julkaistaan, kun ilmoitus on hyväksytty. Yhteystietoja ei julkaista.
      Ilmoitukset voivat olla julkisia asiakirjoja (julkisuuslaki 621/1999).
      Takaisin
      Lähetä`,
    receipt: `
      Ilmoitus otettiin vastaan 24.11.2026.
      Tunniste: ID
      Verkosto lukee ilmoituksen ja vastaa sähköpostiisi. Mitään ei julkaista, ennen kuin ilmoitus on hyväksytty.
      Täytä uusi lomake`,
  },
  sv: {
    who: `
      Gå med i nätverket
      Steg 1/4: Organisation
      Organisationens namn
      []
      Typ av organisation
      [*Välj | Kommun | Landskap | Myndighet | Företag | Förening | Läroanstalt | Övrig]
      Kommun (frivilligt)
      [*Välj | Modellby | Provudden]
      FO-nummer (frivilligt)
      Till exempel 0000001-9
      []
      Berätta mer om organisationen
      Fortsätt`,
    more: `
      Gå med i nätverket
      Steg 1/4: Organisation
      Organisationens namn
      [Puuseppä Malli Tmi]
      Typ av organisation
      [Välj | Kommun | Landskap | Myndighet | *Företag | Förening | Läroanstalt | Övrig]
      Kommun (frivilligt)
      [Välj | *Modellby | Provudden]
      FO-nummer (frivilligt)
      Till exempel 0000001-9
      []
      Berätta mer om organisationen
      Bransch (frivilligt)
      []
      Webbplats (frivilligt)
      []
      Antal anställda (frivilligt)
      [Välj | *färre än 10 anställda | 10–49 anställda | 50–249 anställda | 250 anställda eller fler]
      Fortsätt`,
    goal: `
      Gå med i nätverket
      Steg 2/4: Mål
      Vad gäller målet? (frivilligt)
      Välj ett tema så får ni färdiga förslag.
      [*Välj | Energieffektivitet | Förnybar energi | Material | Cirkulär ekonomi | Avfall | Nya lösningar | Hållbart byggande | Upphandling | Färre resor | Mobilitet | Transporter | Tillverkning | Utsläpp | Övriga]
      Målet i korthet
      Vad förändras? Till exempel: Elförbrukningen minskar
      []
      Hur beskriver ni målet?
      ( ) Med ord
      ( ) Med siffror, så att framstegen kan följas
      Hur tänker ni nå målet? (frivilligt)
      []
      Tillbaka
      Fortsätt`,
    problems: `
      Gå med i nätverket
      Rätta 2 fält
      Målet i korthet: Fyll i det här fältet.
      Hur beskriver ni målet: Fyll i det här fältet.
      Steg 2/4: Mål
      Vad gäller målet? (frivilligt)
      Välj ett tema så får ni färdiga förslag.
      [*Välj | Energieffektivitet | Förnybar energi | Material | Cirkulär ekonomi | Avfall | Nya lösningar | Hållbart byggande | Upphandling | Färre resor | Mobilitet | Transporter | Tillverkning | Utsläpp | Övriga]
      Målet i korthet
      Vad förändras? Till exempel: Elförbrukningen minskar
      []
      Fyll i det här fältet.
      Hur beskriver ni målet?
      ( ) Med ord
      ( ) Med siffror, så att framstegen kan följas
      Fyll i det här fältet.
      Hur tänker ni nå målet? (frivilligt)
      []
      Tillbaka
      Fortsätt`,
    numbers: `
      Gå med i nätverket
      Steg 2/4: Mål
      Vad gäller målet? (frivilligt)
      Välj ett tema så får ni färdiga förslag.
      [Välj | *Energieffektivitet | Förnybar energi | Material | Cirkulär ekonomi | Avfall | Nya lösningar | Hållbart byggande | Upphandling | Färre resor | Mobilitet | Transporter | Tillverkning | Utsläpp | Övriga]
      Färdiga mål som ni kan ändra
      (x) Elförbrukningen
      ( ) Energi för uppvärmning
      ( ) Skriv ett eget mål
      Målet i korthet
      Vad förändras? Till exempel: Elförbrukningen minskar
      [Elförbrukningen]
      Hur beskriver ni målet?
      ( ) Med ord
      (x) Med siffror, så att framstegen kan följas
      Enhet
      Till exempel kWh, kg eller liter
      [kWh]
      Basår
      [2025]
      Siffran för basåret (frivilligt)
      Årets förbrukning finns i elbolagets tjänst.
      [12400,5]
      Målår
      [2027]
      Förändring i procent
      Minskning med minustecken: −20. Fyll i det här fältet eller ”Siffran för målåret”.
      [−15]
      Siffran för målåret
      []
      Hur tänker ni nå målet? (frivilligt)
      []
      Tillbaka
      Fortsätt`,
    contact: `
      Gå med i nätverket
      Steg 3/4: Kontaktuppgifter
      Kontaktpersonens namn
      []
      E-post
      Nätverket skickar svaret till den här adressen.
      []
      Telefon (frivilligt)
      []
      Meddelande till nätverket (frivilligt)
      []
      ( ) Jag vill ha nätverkets nyhetsbrev
      Tillbaka
      Fortsätt`,
    review: `
      Gå med i nätverket
      Steg 4/4: Granska och skicka
      Ändra Organisation
      Organisationens namn
      Puuseppä Malli Tmi
      Typ av organisation
      Företag
      Kommun
      Modellby
      Antal anställda
      färre än 10 anställda
      Ändra Mål
      Vad gäller målet?
      Energieffektivitet
      Målet i korthet
      Elförbrukningen
      Enhet
      kWh
      Basår
      2025
      Siffran för basåret
      12400,5
      Målår
      2027
      Förändring i procent
      −15 %
      Ändra Kontaktuppgifter
      Kontaktpersonens namn
      Maija Malli
      E-post
      maija@example.org
      Jag vill ha nätverkets nyhetsbrev
      ✓
      Uppgifterna går till Esimerkkilän kunta, som använder dem för att behandla er anmälan. Lagringstid: 24 kk. Dataskyddsbeskrivning
      Organisationens namn och målet publiceras när anmälan har godkänts. Kontaktuppgifterna publiceras inte.
      Anmälningar kan vara offentliga handlingar (offentlighetslagen 621/1999).
      Tillbaka
      Skicka`,
    receipt: `
      Anmälan togs emot den 24 november 2026.
      Referens: ID
      Nätverket läser anmälan och svarar per e-post. Inget publiceras innan anmälan har godkänts.
      Fyll i ett nytt formulär`,
  },
  en: {
    who: `
      Join the network
      Step 1 of 4: Organisation
      Name of the organisation
      []
      Kind of organisation
      [*Choose | Municipality | Region | Public authority | Company | Association | School or college | Other]
      Municipality (optional)
      [*Choose | Mallikylä | Näyteniemi]
      Business ID (optional)
      For example 0000001-9
      []
      Tell us more about the organisation
      Continue`,
    more: `
      Join the network
      Step 1 of 4: Organisation
      Name of the organisation
      [Puuseppä Malli Tmi]
      Kind of organisation
      [Choose | Municipality | Region | Public authority | *Company | Association | School or college | Other]
      Municipality (optional)
      [Choose | *Mallikylä | Näyteniemi]
      Business ID (optional)
      For example 0000001-9
      []
      Tell us more about the organisation
      Industry (optional)
      []
      Website (optional)
      []
      Number of employees (optional)
      [Choose | *fewer than 10 employees | 10–49 employees | 50–249 employees | 250 employees or more]
      Continue`,
    goal: `
      Join the network
      Step 2 of 4: Goal
      What is the goal about? (optional)
      Choose a theme to see ready-made goals.
      [*Choose | Energy efficiency | Renewable energy | Materials | Circular economy | Waste | New solutions | Sustainable building | Procurement | Less travel | Getting around | Transport | Manufacturing | Emissions | Other]
      The goal in short
      What changes? For example: Electricity use decreases
      []
      How is the goal described?
      ( ) In words
      ( ) In numbers, so that progress can be followed
      How will you get there? (optional)
      []
      Back
      Continue`,
    problems: `
      Join the network
      2 things to put right
      The goal in short: Fill this in.
      How is the goal described: Fill this in.
      Step 2 of 4: Goal
      What is the goal about? (optional)
      Choose a theme to see ready-made goals.
      [*Choose | Energy efficiency | Renewable energy | Materials | Circular economy | Waste | New solutions | Sustainable building | Procurement | Less travel | Getting around | Transport | Manufacturing | Emissions | Other]
      The goal in short
      What changes? For example: Electricity use decreases
      []
      Fill this in.
      How is the goal described?
      ( ) In words
      ( ) In numbers, so that progress can be followed
      Fill this in.
      How will you get there? (optional)
      []
      Back
      Continue`,
    numbers: `
      Join the network
      Step 2 of 4: Goal
      What is the goal about? (optional)
      Choose a theme to see ready-made goals.
      [Choose | *Energy efficiency | Renewable energy | Materials | Circular economy | Waste | New solutions | Sustainable building | Procurement | Less travel | Getting around | Transport | Manufacturing | Emissions | Other]
      Ready-made goals that you can change
      (x) Electricity use
      ( ) Energy for heating
      ( ) Write a goal of your own
      The goal in short
      What changes? For example: Electricity use decreases
      [Electricity use]
      How is the goal described?
      ( ) In words
      (x) In numbers, so that progress can be followed
      Unit
      For example kWh, kg or litres
      [kWh]
      Base year
      [2025]
      Figure for the base year (optional)
      Your electricity company shows the year’s use online.
      [12400,5]
      Target year
      [2027]
      Change in percent
      A reduction with a minus sign: −20. Fill in this or “Figure for the target year”.
      [−15]
      Figure for the target year
      []
      How will you get there? (optional)
      []
      Back
      Continue`,
    contact: `
      Join the network
      Step 3 of 4: Contact details
      Name of the contact person
      []
      Email
      The network will reply to this address.
      []
      Phone (optional)
      []
      Message to the network (optional)
      []
      ( ) I would like the network’s newsletter
      Back
      Continue`,
    review: `
      Join the network
      Step 4 of 4: Check and send
      Change Organisation
      Name of the organisation
      Puuseppä Malli Tmi
      Kind of organisation
      Company
      Municipality
      Mallikylä
      Number of employees
      fewer than 10 employees
      Change Goal
      What is the goal about?
      Energy efficiency
      The goal in short
      Electricity use
      Unit
      kWh
      Base year
      2025
      Figure for the base year
      12400,5
      Target year
      2027
      Change in percent
      −15 %
      Change Contact details
      Name of the contact person
      Maija Malli
      Email
      maija@example.org
      I would like the network’s newsletter
      ✓
      Your details go to Esimerkkilän kunta and are used to handle your request. They are kept for 24 kk. Privacy notice
      The organisation’s name and goal are published once the request has been accepted. Contact details are not published.
      Requests can be public documents: anyone may ask to see them (Act 621/1999, Finland).
      Back
      Send`,
    receipt: `
      The request was received on 24 November 2026.
      Reference: ID
      The network reads the request and answers by email. Nothing is published before it has been accepted.
      Fill in another form`,
  },
};

await pageTests(({ server, test, getPage, getBrowser }) => {
  for (const [lang, texts] of Object.entries(STEPS)) {
    test(`every step as it reads in ${lang}`, async () => {
      const page = await getPage();
      const { requests } = mountReceiver(server);
      await openForm(page, serveForm(server, HUB, { lang }));
      /** @param {keyof typeof texts} step */
      const is = async (step) => assert.equal(await read(page), lines(texts[step]));
      /** On to a step whose number is in its title. @param {number} number */
      const on = async (number) => {
        await click(page, SEND);
        const title = new RegExp(`^\\S+ ${number}(/| of )`);
        await until(
          async () => title.test((await page.evaluate(shown)).step ?? ''),
          `step ${number}`,
        );
        assert.match((await page.evaluate(shown)).focus ?? '', title);
      };

      await is('who');
      await click(page, 'summary');
      await fill(page, ANSWERS);
      await is('more');
      await on(2);
      await is('goal');
      await click(page, SEND);
      await until(
        async () => /^\S+ 2 |^2 /.test((await page.evaluate(shown)).focus ?? ''),
        'problems',
      );
      await is('problems');
      await fill(page, GOAL);
      await on(3);
      await click(page, '[data-act=back]');
      await is('numbers');
      await on(3);
      await is('contact');
      await fill(page, CONTACT);
      await on(4);
      await is('review');
      await later(page);
      await click(page, SEND);
      await until(async () => !(await page.evaluate(shown)).step, 'the receipt');
      const id = /[\da-f]{8}-[\da-f-]{27}/;
      assert.equal((await read(page)).replace(id, 'ID'), lines(texts.receipt));
      assert.equal((await page.evaluate(shown)).focus, lines(texts.receipt).split('\n')[0]);
      assert.equal(requests().length, 1);
      assert.equal(requests()[0]?.language, lang);
      const { violations, errors } = await seen(page);
      assert.deepEqual([violations, errors], [[], []]);
    });
  }

  for (const width of [320, 390]) {
    test(`on a phone of ${width} px nothing is cut off, in any language and step`, async () => {
      const page = await getPage();
      await page.setViewport(width, 700);
      try {
        server.route('/v1/joins', () => ({ status: 404, body: 'no' }));
        await openForm(page, serveForm(server, HUB));
        /** @param {string} where */
        const fits = async (where) => {
          for (const lang of ['fi', 'sv', 'en']) {
            await page.evaluate((/** @type {string} */ lang) => {
              document.documentElement.lang = lang;
            }, lang);
            const inLanguage = () =>
              page.evaluate(
                (/** @type {string} */ lang) =>
                  document.querySelector('.ilmi-join')?.getAttribute('lang') === lang,
                lang,
              );
            await until(inLanguage, lang);
            const { wide, controls, wrong } = await page.evaluate(measure);
            assert.ok(wide <= width, `${where}, ${lang}: the page is ${wide} px wide`);
            assert.ok(controls >= 1, `${where}, ${lang}: ${controls} controls`);
            assert.deepEqual(wrong, [], `${where}, ${lang}`);
          }
        };
        await fits('first step');
        await click(page, SEND);
        await click(page, 'summary');
        await fits('first step with problems');
        await fill(page, {
          ...ANSWERS,
          'organization[name]': 'Keski-Pohjanmaankierrätyskeskus'.repeat(3),
        });
        await click(page, SEND);
        await fits('goal');
        await fill(page, { ...GOAL, 'goal[note]': 'x'.repeat(90) });
        await fits('goal in numbers');
        await click(page, SEND);
        await fits('contact');
        await fill(page, CONTACT);
        await click(page, SEND);
        await fits('review');
        await later(page);
        await click(page, SEND);
        await until(() => read(page, '.ilmi-message'), 'told that it failed');
        await fits('failed');
      } finally {
        await page.setViewport(1280, 800);
      }
    });
  }

  test('renewing a goal with the keyboard alone, to the demo', async () => {
    const page = await getPage();
    const { stored, remove } = await mountDemo(server);
    try {
      await openForm(page, serveForm(server, `purpose="renew" ${HUB}`));
      await at(page, 'Vaihe 1/3: Organisaatio ja tavoite');
      await page.evaluate(() =>
        /** @type {HTMLElement} */ (document.querySelector('#start')).focus(),
      );
      await tabTo(page, 'organization[id]');
      await page.type('mallil');
      await tabTo(page, 'goal[id]');
      await page.type('säh');
      await tabTo(page, 'goal[title]');
      await page.type('Sähkönkulutus laskee edelleen');
      // The goal was told in numbers, and so is the next; what a field has is selected, and replaced.
      for (const [name, text] of [
        ['goal[unit]', 'MWh'],
        ['goal[baselineYear]', '2024'],
        ['goal[targetYear]', '2030'],
        ['goal[targetValue]', '70,5'],
      ]) {
        await tabTo(page, name ?? '');
        await page.type(text ?? '');
      }
      await page.press('Enter');
      await at(page, 'Vaihe 2/3: Yhteystiedot');
      await tabTo(page, 'contact[name]');
      await page.type('Leo Leipuri');
      await tabTo(page, 'contact[email]');
      await page.type('leo@example.org');
      await page.press('Enter');
      await at(page, 'Vaihe 3/3: Tarkista ja lähetä');
      assert.equal(
        (await read(page)).split('\nMuuta Yhteystiedot')[0],
        lines(`
          Tavoitteen uusiminen
          Vaihe 3/3: Tarkista ja lähetä
          Muuta Organisaatio ja tavoite
          Organisaatio
          Mallileipomo Oy
          Uusittava tavoite
          Sähkönkulutus
          Tavoite lyhyesti
          Sähkönkulutus laskee edelleen
          Yksikkö
          MWh
          Vertailuvuosi
          2024
          Tavoitevuosi
          2030
          Luku tavoitevuonna
          70,5`),
      );
      await later(page);
      await tabTo(page, 'Lähetä');
      await page.press('Enter');
      await until(async () => (await stored()).length, 'the request is stored');
      assert.deepEqual((await stored()).map(withoutMoment), [
        {
          purpose: 'renew',
          language: 'fi',
          organization: { id: 'leipomo', name: 'Mallileipomo Oy' },
          goal: {
            id: 'sahko',
            title: 'Sähkönkulutus laskee edelleen',
            kind: 'quantitative',
            unit: 'MWh',
            baselineYear: 2024,
            targetYear: 2030,
            targetValue: 70.5,
          },
          contact: { name: 'Leo Leipuri', email: 'leo@example.org' },
        },
      ]);
      await until(
        async () => (await read(page)).includes('Ilmoitus otettiin vastaan'),
        'the receipt',
      );
    } finally {
      await remove();
    }
  });

  test('reporting a result with clicks, to the demo', async () => {
    const page = await getPage();
    const { stored, remove } = await mountDemo(server);
    try {
      await openForm(page, serveForm(server, `purpose="result" goal="sahko" ${HUB}`));
      assert.deepEqual(await typed(page), {
        'organization[id]': 'leipomo',
        'result[goal]': 'sahko',
      });
      const write = async (/** @type {string} */ name, /** @type {string} */ text) => {
        await page.click(`[name="${name}"]`);
        await page.type(text);
      };
      await write('result[year]', '2025');
      await write('result[value]', '88,5');
      await write('result[note]', 'Uusi uuni');
      await page.click(SEND);
      await at(page, 'Vaihe 2/3: Yhteystiedot');
      await write('contact[name]', 'Leo Leipuri');
      await write('contact[email]', 'leo@example.org');
      await page.click(SEND);
      await at(page, 'Vaihe 3/3: Tarkista ja lähetä');
      await page.click('[data-act=change]');
      await at(page, 'Vaihe 1/3: Organisaatio ja tavoite');
      await write('result[note]', ', uudet tavat');
      await page.click(SEND);
      await at(page, 'Vaihe 3/3: Tarkista ja lähetä');
      await later(page);
      await click(page, SEND);
      await until(async () => (await stored()).length, 'the request is stored');
      assert.deepEqual((await stored()).map(withoutMoment), [
        {
          purpose: 'result',
          language: 'fi',
          organization: { id: 'leipomo', name: 'Mallileipomo Oy' },
          result: { goal: 'sahko', year: 2025, value: 88.5, note: 'Uusi uuni, uudet tavat' },
          contact: { name: 'Leo Leipuri', email: 'leo@example.org' },
        },
      ]);
    } finally {
      await remove();
    }
  });

  for (const events of [['input', 'change'], ['change'], ['input']]) {
    test(`autofill that tells by ${events.join(' and ')} is sent`, async () => {
      const page = await getPage();
      const { requests } = mountReceiver(server);
      await openForm(page, serveForm(server, HUB));
      const tokens = await page.evaluate(() =>
        [
          ...document.querySelectorAll('.ilmi-join input[autocomplete]:not([autocomplete=off])'),
        ].map((one) => [one.getAttribute('name'), one.getAttribute('autocomplete')]),
      );
      assert.deepEqual(tokens, [
        ['organization[name]', 'organization'],
        ['organization[url]', 'url'],
        ['contact[name]', 'name'],
        ['contact[email]', 'email'],
        ['contact[phone]', 'tel'],
      ]);
      await fill(page, {
        'organization[kind]': 'company',
        'goal[title]': 'T',
        'goal[kind]': 'directional',
      });
      // All at once, also into steps that are not shown yet, as browsers do.
      await fill(
        page,
        {
          'organization[name]': 'Puuseppä Malli Tmi',
          'organization[url]': 'https://malli.example.org/',
          'contact[name]': 'Maija Malli',
          'contact[email]': 'maija@example.org',
          'contact[phone]': '+358 40 1234567',
        },
        { events },
      );
      for (const step of ['2/4: Tavoite', '3/4: Yhteystiedot', '4/4: Tarkista ja lähetä']) {
        await click(page, SEND);
        await at(page, `Vaihe ${step}`);
      }
      await later(page);
      await click(page, SEND);
      await until(() => requests().length, 'the request is stored');
      const { organization, contact } = withoutMoment(requests()[0]);
      assert.deepEqual(organization, {
        name: 'Puuseppä Malli Tmi',
        kind: 'company',
        url: 'https://malli.example.org/',
      });
      assert.deepEqual(contact, {
        name: 'Maija Malli',
        email: 'maija@example.org',
        phone: '+358 40 1234567',
      });
    });
  }

  for (const where of ['the page', 'the form']) {
    test(`the language of ${where} changes half-way: the texts change, what was written stays`, async () => {
      const page = await getPage();
      const { requests } = mountReceiver(server);
      await openForm(page, serveForm(server, HUB));
      await click(page, 'summary');
      await fill(page, ANSWERS);
      await click(page, SEND);
      await at(page, 'Vaihe 2/4: Tavoite');
      await fill(page, GOAL);
      const written = await typed(page);
      assert.equal(written['goal[unit]'], 'kWh');
      await page.click('[name="goal[note]"]');
      await page.type('Uudet ');
      /** @param {string} lang @param {string} step */
      const read_in = async (lang, step) => {
        await page.evaluate(
          (/** @type {string} */ lang, /** @type {boolean} */ onPage) => {
            const element = onPage
              ? document.documentElement
              : document.querySelector('ilmi-join-form');
            element?.setAttribute('lang', lang);
          },
          lang,
          where === 'the page',
        );
        await at(page, step);
        // Ready goals are fetched, and their field stands when they have come.
        await until(async () => 'goal[template]' in (await typed(page)), 'the ready goals');
      };
      await read_in('sv', 'Steg 2/4: Mål');
      // Whoever is writing goes on writing.
      assert.equal((await page.evaluate(shown)).focus, 'goal[note]');
      await page.type('valot');
      assert.deepEqual(await typed(page), { ...written, 'goal[note]': 'Uudet valot' });
      assert.equal(
        (await read(page)).split('\nMålet i korthet')[0],
        lines(`
          Gå med i nätverket
          Steg 2/4: Mål
          Vad gäller målet? (frivilligt)
          Välj ett tema så får ni färdiga förslag.
          [Välj | *Energieffektivitet | Förnybar energi | Material | Cirkulär ekonomi | Avfall | Nya lösningar | Hållbart byggande | Upphandling | Färre resor | Mobilitet | Transporter | Tillverkning | Utsläpp | Övriga]
          Färdiga mål som ni kan ändra
          (x) Elförbrukningen
          ( ) Energi för uppvärmning
          ( ) Skriv ett eget mål`),
      );
      // A title that a ready-made goal has put in makes place for another, in whatever language.
      await fill(page, { 'goal[theme]': 'transport', 'goal[template]': 'transport-1' });
      const now = await typed(page);
      assert.deepEqual([now['goal[title]'], now['goal[unit]']], ['Bränsleförbrukningen', 'liter']);
      await click(page, SEND);
      await at(page, 'Steg 3/4: Kontaktuppgifter');
      await click(page, SEND);
      await until(
        async () => (await read(page)).includes('\nRätta 2 fält\n'),
        'problems in Swedish',
      );
      await read_in('en', 'Step 3 of 4: Contact details');
      assert.match(
        await read(page),
        /^Join the network\n2 things to put right\nName of the contact person: [^\n]+\nEmail: /,
      );
      await fill(page, CONTACT);
      await click(page, SEND);
      await at(page, 'Step 4 of 4: Check and send');
      await later(page);
      await click(page, SEND);
      await until(() => requests().length, 'the request is stored');
      assert.deepEqual(withoutMoment(requests()[0]), {
        purpose: 'join',
        language: 'en',
        organization: {
          name: 'Puuseppä Malli Tmi',
          kind: 'company',
          municipality: '635',
          size: 'micro',
        },
        goal: {
          theme: 'transport',
          template: 'transport-1',
          title: 'Bränsleförbrukningen',
          kind: 'quantitative',
          unit: 'liter',
          baselineYear: 2025,
          baselineValue: 12400.5,
          targetYear: 2027,
          targetChange: -15,
          note: 'Uudet valot',
        },
        contact: { name: 'Maija Malli', email: 'maija@example.org' },
        newsletter: true,
      });
    });
  }

  const GENERAL = {
    fi: [
      'Olemme ympäristöystävällinen yritys',
      'Vinkki: ”ympäristöystävällinen” on yleisluonteinen',
    ],
    sv: ['Vi är ett miljövänligt företag', 'Tips: ”miljövänligt” är ett allmänt'],
    en: ['We are an eco-friendly company', 'Tip: “eco-friendly” is a general'],
  };
  const claims = () =>
    server.requests.map(({ path }) => path).filter((path) => path.includes('claims'));
  /** @param {Page} page */
  const hints = (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('.ilmi-step [role=status] p')].map((one) =>
        one.textContent?.trim(),
      ),
    );
  /** @param {Page} page @param {string} [lang] */
  const toGoal = async (page, lang) => {
    await openForm(page, serveForm(server, HUB, { lang }));
    await fill(page, ANSWERS);
    await click(page, SEND);
  };

  for (const [lang, [text = '', said = '']] of Object.entries(GENERAL)) {
    test(`${lang}: hints come with the first words of a goal, as two files`, async () => {
      const page = await getPage();
      const { requests } = mountReceiver(server);
      await toGoal(page, lang);
      await fill(page, { 'goal[theme]': 'waste', 'goal[template]': 'waste-1' });
      await new Promise((done) => setTimeout(done, 1300));
      assert.deepEqual(claims(), []);
      assert.deepEqual(await hints(page), []);
      await fill(page, { 'goal[template]': '', 'goal[kind]': 'directional', 'goal[title]': text });
      await until(async () => (await hints(page)).length, 'a hint');
      assert.deepEqual(claims(), ['/cdn/chunks/claims.js', `/cdn/chunks/claims-${lang}.js`]);
      const [hint = ''] = await hints(page);
      assert.equal(hint.slice(0, said.length), said);
      // Nothing waits for it.
      await click(page, SEND);
      await fill(page, CONTACT);
      await click(page, SEND);
      await later(page);
      await click(page, SEND);
      await until(() => requests().length, 'the request is stored');
      assert.equal(requests()[0]?.goal?.title, text);
      const { violations, errors } = await seen(page);
      assert.deepEqual([violations, errors], [[], []]);
    });
  }

  for (const file of ['claims', 'claims-fi']) {
    test(`without ${file}.js nothing is said, and nothing else is different`, async () => {
      const page = await (await getBrowser()).newPage();
      const { requests } = mountReceiver(server);
      server.route(`/cdn/chunks/${file}.js`, () => ({ status: 404, body: 'no' }));
      await toGoal(page);
      await fill(page, { 'goal[kind]': 'directional', 'goal[title]': GENERAL.fi[0] ?? '' });
      await until(() => claims().some((path) => path.endsWith(`/${file}.js`)), 'it is asked for');
      await new Promise((done) => setTimeout(done, 200));
      assert.deepEqual(await hints(page), []);
      await click(page, SEND);
      await fill(page, CONTACT);
      await click(page, SEND);
      await later(page);
      await click(page, SEND);
      await until(() => requests().length, 'the request is stored');
      const { errors, console } = await seen(page);
      assert.deepEqual([errors, console], [[], []]);
      await page.close();
    });
  }

  test('ilmi.js gives no hints, and fetches nothing', async () => {
    const page = await getPage();
    serveNetwork(server);
    const head = '<script type="module" src="/cdn/ilmi.js"></script>';
    const body = `<ilmi-join-form ${HUB}><a href="/a/">Liity</a></ilmi-join-form>`;
    server.route('/yksi', () => html({ head, body }));
    await openForm(page, `${server.origin}/yksi`);
    const { length } = server.requests;
    await fill(page, { 'goal[kind]': 'directional', 'goal[title]': GENERAL.fi[0] ?? '' });
    await new Promise((done) => setTimeout(done, 1500));
    assert.deepEqual(server.requests.slice(length), []);
    const regions = () => document.querySelectorAll('.ilmi-step [role=status]').length;
    assert.equal(await page.evaluate(regions), 0);
  });

  test('a ready-made goal leaves what the person has written', async () => {
    const page = await getPage();
    await openForm(page, serveForm(server, HUB));
    await fill(page, {
      'goal[title]': 'Oma tavoite',
      'goal[kind]': 'quantitative',
      'goal[unit]': 'GWh',
      'goal[theme]': 'energyEfficiency',
      'goal[template]': 'energy-efficiency-2',
    });
    const { 'goal[title]': title, 'goal[unit]': unit } = await typed(page);
    assert.deepEqual([title, unit], ['Oma tavoite', 'GWh']);
  });

  test('back, change, away and back, and loaded anew: everything and the step are there', async () => {
    const page = await getPage();
    const { requests } = mountReceiver(server);
    server.route('/muu', () => '<!doctype html><title>Muu sivu</title><h1>Muu sivu</h1>');
    await openForm(page, serveForm(server, HUB));
    await fill(page, { ...VALUES, 'organization[url]': 'https://malli.example.org/' });
    await click(page, SEND);
    await at(page, 'Vaihe 2/4: Tavoite');
    await click(page, SEND);
    await at(page, 'Vaihe 3/4: Yhteystiedot');
    await click(page, '[data-act=back]');
    await at(page, 'Vaihe 2/4: Tavoite');
    const everything = { ...VALUES, 'organization[url]': 'https://malli.example.org/' };
    assert.deepEqual(await typed(page), everything);

    await follow(page, '/muu');
    const titled = (/** @type {string} */ title) =>
      until(async () => (await peek(page, () => document.title)) === title, `the page "${title}"`);
    await titled('Muu sivu');
    await page.evaluate(() => setTimeout(() => globalThis.history.back())).catch(() => {});
    await titled('Test');
    await at(page, 'Vaihe 2/4: Tavoite');
    // WebKit first empties a page that it has kept.
    await until(async () => (await typed(page))['goal[title]'], 'what was written is there');
    assert.deepEqual(await typed(page), everything);

    await page.evaluate(() => setTimeout(() => globalThis.history.forward())).catch(() => {});
    await titled('Muu sivu');
    // By a link: after going back and forward Firefox's driver waits for an address in vain.
    await follow(page, '/liity');
    await titled('Test');
    await at(page, 'Vaihe 2/4: Tavoite');
    assert.deepEqual(await typed(page), everything);
    assert.match(
      await read(page),
      /\nKeskeneräinen lomake palautettiin tästä selaimesta\.\nAloita alusta\n/,
    );
    await fill(page, { 'goal[note]': 'ja vielä' });

    await page.evaluate(() => {
      globalThis.old = true;
      setTimeout(() => location.reload());
    });
    await until(
      async () => (await peek(page, () => globalThis.old ?? false)) === false,
      'the page is loaded anew',
    );
    await at(page, 'Vaihe 2/4: Tavoite');
    assert.deepEqual(await typed(page), { ...everything, 'goal[note]': 'ja vielä' });
    // What was written behind "more" is not hidden when the step is seen again.
    await click(page, '[data-act=back]');
    await at(page, 'Vaihe 1/4: Organisaatio');
    assert.match(
      await read(page),
      /\nVerkkosivusto \(valinnainen\)\n\[https:\/\/malli\.example\.org\/\]\n/,
    );
    assert.deepEqual(requests(), []);
  });

  test('a double click goes one step, and sends one request', async () => {
    const page = await getPage();
    const { posts, requests } = mountReceiver(server);
    await openForm(page, serveForm(server, HUB));
    await fill(page, VALUES);
    const twice = () =>
      page.evaluate(async () => {
        for (const detail of [1, 2]) {
          const options = { bubbles: true, cancelable: true, detail };
          document
            .querySelector('.ilmi-send')
            ?.dispatchEvent(new globalThis.MouseEvent('click', options));
          // Between the two clicks of a person the form is drawn.
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      });
    for (const step of ['2/4: Tavoite', '3/4: Yhteystiedot', '4/4: Tarkista ja lähetä']) {
      await twice();
      assert.equal((await page.evaluate(shown)).step, `Vaihe ${step}`);
    }
    await later(page);
    await twice();
    await until(
      async () => (await read(page)).includes('Ilmoitus otettiin vastaan'),
      'the receipt',
    );
    assert.equal(posts.length, 1);
    assert.deepEqual(requests().map(withoutMoment), [REQUEST]);
  });

  test('who is faster than three seconds waits for them, once', async () => {
    const page = await getPage();
    const { posts, requests } = mountReceiver(server);
    await openForm(page, serveForm(server, HUB));
    await fill(page, VALUES);
    for (const step of ['2/4: Tavoite', '3/4: Yhteystiedot', '4/4: Tarkista ja lähetä']) {
      await click(page, SEND);
      await at(page, `Vaihe ${step}`);
    }
    await page.evaluate(() => {
      for (const selector of ['.ilmi-send', '.ilmi-send', '[data-act=back]']) {
        /** @type {HTMLElement} */ (document.querySelector(selector)).click();
      }
    });
    await until(
      async () => (await read(page)).includes('Ilmoitus otettiin vastaan'),
      'the receipt',
    );
    assert.equal(posts.length, 1);
    assert.deepEqual(requests().map(withoutMoment), [REQUEST]);
  });

  test('a problem behind "more" is shown', async () => {
    const page = await getPage();
    await openForm(page, serveForm(server, HUB));
    await fill(page, { ...VALUES, 'organization[url]': 'ei osoite' });
    await click(page, SEND);
    await until(
      async () => (await page.evaluate(shown)).focus?.startsWith('Korjaa yksi kohta'),
      'told',
    );
    assert.match(
      await read(page),
      /\n\[ei osoite\]\nKirjoita verkkosivun osoite, esimerkiksi www\.esimerkki\.fi\.\n/,
    );
    await page.click('.ilmi-summary-box a');
    assert.equal((await page.evaluate(shown)).focus, 'organization[url]');
  });

  for (const [name, purposes] of /** @type {const} */ ([
    ['two that join', ['join', 'join']],
    ['one that joins, one that reports', ['join', 'result']],
  ])) {
    test(`two forms on a page, ${name}: nothing mixes, each sends its own`, async () => {
      const page = await getPage();
      const ours = mountReceiver(server);
      const theirs = mountReceiver(server, { path: '/v2/joins' });
      const url = serveForm(server, [
        `purpose="${purposes[0]}" ${HUB}`,
        `purpose="${purposes[1]}" receiver="hub" action="/v2/joins" ${NOTICE}`,
      ]);
      await openForm(page, url);
      const second =
        purposes[1] === 'join'
          ? { 'organization[name]': 'Toinen Oy', 'organization[kind]': 'association' }
          : { 'organization[id]': 'koulu', 'result[goal]': 'paperi', 'result[year]': '2025' };
      await fill(page, { 'organization[name]': 'Eka Oy' });
      await fill(page, second, { form: 1 });
      assert.deepEqual(await typed(page, 0), { 'organization[name]': 'Eka Oy' });
      assert.deepEqual(await typed(page, 1), second);
      const ids = await page.evaluate(() =>
        [...document.querySelectorAll('.ilmi-join [id]')].map(({ id }) => id),
      );
      assert.ok(ids.length > 40, `${ids.length} ids`);
      assert.equal(new Set(ids).size, ids.length);

      await page.goto(url);
      await ready(page);
      assert.deepEqual(await typed(page, 0), { 'organization[name]': 'Eka Oy' });
      assert.deepEqual(await typed(page, 1), second);

      await toReview(page, 0);
      await click(page, SEND, 0);
      await until(
        async () => (await read(page)).includes('Ilmoitus otettiin vastaan'),
        'the receipt',
      );
      assert.deepEqual(ours.requests().map(withoutMoment), [REQUEST]);
      assert.deepEqual(await typed(page, 1), second);
      assert.deepEqual(theirs.requests(), []);

      // The other goes on, also when the page is loaded anew.
      await page.goto(url);
      await ready(page);
      assert.deepEqual(await typed(page, 0), {});
      assert.deepEqual(await typed(page, 1), second);
      if (purposes[1] === 'join') await toReview(page, 1);
      else {
        await click(page, SEND, 1);
        await fill(page, { 'contact[name]': 'O', 'contact[email]': 'o@example.org' }, { form: 1 });
        await click(page, SEND, 1);
        await later(page);
      }
      await click(page, SEND, 1);
      await until(() => theirs.requests().length, 'the second is stored');
      assert.deepEqual(
        theirs.requests().map(withoutMoment),
        purposes[1] === 'join'
          ? [REQUEST]
          : [
              {
                purpose: 'result',
                language: 'fi',
                organization: { id: 'koulu', name: 'Mallikylän koulu' },
                result: { goal: 'paperi', year: 2025 },
                contact: { name: 'O', email: 'o@example.org' },
              },
            ],
      );
      assert.equal(ours.requests().length, 1);
    });
  }

  test('without script the link is there', async (t) => {
    const page = await (await getBrowser()).newPage();
    try {
      try {
        await page.setJavaScriptEnabled(false);
      } catch (error) {
        assert.ok(error instanceof Unsupported, String(error));
        t.skip(error.message);
        return;
      }
      await page.goto(serveForm(server, HUB));
      const found = await page.evaluate(() => {
        const link = /** @type {HTMLAnchorElement} */ (document.querySelector('ilmi-join-form a'));
        const { width, height } = link.getBoundingClientRect();
        return [link.innerText, link.pathname, width > 0 && height > 0];
      });
      assert.deepEqual(found, ['Liity verkostoon', '/sposti/', true]);
    } finally {
      await page.close();
    }
  });
});

/** Runs in the page: what is too wide, too low or cut off. */
const measure = () => {
  const wrong = [];
  let controls = 0;
  for (const element of document.querySelectorAll('.ilmi-join, .ilmi-join *')) {
    const { left, right, width, height } = element.getBoundingClientRect();
    if (!width || !height || !element.checkVisibility() || element.closest('.ilmi-hidden, option'))
      continue;
    const name = `${element.localName}.${element.className} "${element.textContent?.trim().slice(0, 30)}"`;
    if (left < 0 || right > innerWidth) wrong.push(`${name} from ${left} to ${right}`);
    const isField = !element.matches('input, select, textarea');
    if (isField && element.scrollWidth > element.clientWidth + 1 && element.clientWidth) {
      wrong.push(`${name}: ${element.scrollWidth} px in ${element.clientWidth}`);
    }
    // Radios and boxes are as high as their label, which is a part of them.
    const isControl = element.matches(
      'button, summary, select, textarea, .ilmi-check, .ilmi-summary-box li, input:not([type=radio], [type=checkbox])',
    );
    if (!isControl) continue;
    controls += 1;
    if (height < 24) wrong.push(`${name} is ${height} px high`);
  }
  return { wide: document.documentElement.scrollWidth, controls, wrong };
};
