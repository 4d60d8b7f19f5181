import type { JoinProblemCode } from '@ilmi/core';

/** The languages of a receiver's pages. */
export type PageLanguage = 'fi' | 'sv' | 'en';

/** What a receiver's pages say. Words of lists by their code, fields by their name in the form. */
export interface JoinWords {
  sent: string;
  sentText: string;
  reference: string;
  correct: string;
  correctText: string;
  notNow: string;
  notNowText: (seconds: number) => string;
  tooLarge: string;
  tooLargeText: string;
  send: string;
  choose: string;
  alsoSent: (values: string) => string;
  /** Of a field that has no label. */
  field: (name: string) => string;
  groups: Record<'organization' | 'goal' | 'result' | 'contact', string>;
  fields: Record<string, string>;
  problems: Record<JoinProblemCode, string>;
  /** What is expected of a field, in place of `not-valid`. */
  expected: Record<string, string>;
  options: Record<string, Record<string, string>>;
}

const fi: JoinWords = {
  sent: 'Kiitos, ilmoitus on vastaanotettu',
  sentText: 'Verkoston yhteyshenkilö käsittelee sen ja ottaa yhteyttä. Tämän sivun voi sulkea.',
  reference: 'Tunniste',
  correct: 'Ilmoitusta ei vielä lähetetty',
  correctText:
    'Korjaa nämä kohdat ja lähetä ilmoitus uudelleen. Kirjoittamasi tiedot ovat tallella.',
  notNow: 'Ilmoitusta ei voitu ottaa vastaan juuri nyt',
  notNowText: (seconds) =>
    `Odota ${seconds} sekuntia ja lähetä ilmoitus uudelleen. Kirjoittamasi tiedot ovat tallella.`,
  tooLarge: 'Ilmoitus on liian pitkä',
  tooLargeText:
    'Palaa selaimella edelliselle sivulle: kirjoittamasi tiedot ovat siellä. Lyhennä tekstejä ja lähetä ilmoitus uudelleen.',
  send: 'Lähetä ilmoitus',
  choose: 'Valitse',
  alsoSent: (values) => `lähetettiin myös: ${values}`,
  field: (name) => `Kenttä ”${name}”`,
  groups: {
    organization: 'Organisaatio',
    goal: 'Tavoite',
    result: 'Tulos',
    contact: 'Yhteyshenkilö',
  },
  fields: {
    purpose: 'Mistä on kyse?',
    'organization[id]': 'Organisaation tunniste',
    'organization[name]': 'Organisaation nimi',
    'organization[kind]': 'Tyyppi',
    'organization[businessId]': 'Y-tunnus',
    'organization[municipality]': 'Kunta',
    'organization[url]': 'Verkkosivu',
    'organization[industry]': 'Toimiala',
    'organization[size]': 'Koko',
    'goal[id]': 'Uusittava tavoite',
    'goal[template]': 'Valmis tavoite',
    'goal[theme]': 'Mihin tavoite liittyy?',
    'goal[kind]': 'Miten tavoite kerrotaan?',
    'goal[title]': 'Tavoite lyhyesti',
    'goal[unit]': 'Yksikkö',
    'goal[baselineYear]': 'Vertailuvuosi',
    'goal[baselineValue]': 'Luku vertailuvuonna',
    'goal[targetYear]': 'Tavoitevuosi',
    'goal[targetValue]': 'Luku tavoitevuonna',
    'goal[targetChange]': 'Muutos prosentteina',
    'goal[note]': 'Miten aiotte päästä tavoitteeseen?',
    'result[goal]': 'Tavoite, jota tulos koskee',
    'result[year]': 'Vuosi, jota luku koskee',
    'result[value]': 'Luku',
    'result[note]': 'Mitä teitte, ja mistä luku on peräisin?',
    'contact[name]': 'Nimi',
    'contact[email]': 'Sähköposti',
    'contact[phone]': 'Puhelin',
    message: 'Viesti verkostolle',
    newsletter: 'Haluan verkoston uutiskirjeen',
    language: 'Kieli',
    sentAt: 'Lähetetty',
  },
  problems: {
    missing: 'tieto puuttuu',
    'too-long': 'teksti on liian pitkä',
    'unknown-word': 'valitse jokin luettelon vaihtoehdoista',
    'unknown-field': 'lomakkeessa ei ole tällaista kenttää',
    'repeated-field': 'kenttä lähetettiin useammin kuin kerran',
    'not-valid': 'korjaa tieto tai jätä se pois',
    'idempotency-key-reused': 'ilmoitus on jo lähetetty toisin tiedoin',
  },
  expected: {
    'organization[businessId]':
      'kirjoita Y-tunnus muodossa 1234567-8; tarkista myös viimeinen numero',
    'organization[url]': 'kirjoita verkko-osoite, esimerkiksi https://www.example.org/',
    'goal[baselineYear]': 'kirjoita vuosi numeroin, 1900–2200',
    'goal[targetYear]': 'kirjoita vuosi numeroin, 1900–2200',
    'result[year]': 'kirjoita vuosi numeroin, 1900–2200',
    'goal[baselineValue]': 'kirjoita pelkkä luku, esimerkiksi 1 234,5',
    'goal[targetValue]': 'kirjoita pelkkä luku, esimerkiksi 1 234,5',
    'goal[targetChange]': 'kirjoita pelkkä luku, esimerkiksi −20',
    'result[value]': 'kirjoita pelkkä luku, esimerkiksi 1 234,5',
    'contact[email]': 'kirjoita osoite muodossa nimi@example.org',
  },
  options: {
    purpose: { join: 'Liittyä', renew: 'Uusia tavoitteen', result: 'Ilmoittaa tuloksen' },
    'organization[kind]': {
      municipality: 'Kunta',
      region: 'Maakunta',
      publicAuthority: 'Viranomainen',
      company: 'Yritys',
      association: 'Yhdistys',
      education: 'Oppilaitos',
      other: 'Muu',
    },
    'organization[size]': {
      micro: 'alle 10 työntekijää',
      small: '10–49 työntekijää',
      medium: '50–249 työntekijää',
      large: '250 työntekijää tai enemmän',
    },
    'goal[theme]': {
      energyEfficiency: 'Energiatehokkuus',
      renewableEnergy: 'Uusiutuva energia',
      materials: 'Materiaalit',
      circularEconomy: 'Kiertotalous',
      waste: 'Jätteet',
      innovation: 'Uudet ratkaisut',
      sustainableBuilding: 'Kestävä rakentaminen',
      procurement: 'Hankinnat',
      lessTravel: 'Matkustamisen vähentäminen',
      mobility: 'Liikkuminen',
      transport: 'Kuljetukset',
      manufacturing: 'Valmistus',
      emissions: 'Päästöt',
      other: 'Muut',
    },
    'goal[kind]': {
      quantitative: 'Määrällinen taso',
      endState: 'Lopputila',
      milestone: 'Askeleet',
      directional: 'Suunta ilman lukua',
      monitoring: 'Seuranta',
    },
  },
};

const sv: JoinWords = {
  sent: 'Tack, anmälan har tagits emot',
  sentText: 'Nätverkets kontaktperson behandlar den och tar kontakt. Du kan stänga den här sidan.',
  reference: 'Referens',
  correct: 'Anmälan har inte skickats ännu',
  correctText: 'Rätta dessa punkter och skicka anmälan på nytt. Det som du har skrivit finns kvar.',
  notNow: 'Anmälan kunde inte tas emot just nu',
  notNowText: (seconds) =>
    `Vänta ${seconds} sekunder och skicka anmälan på nytt. Det som du har skrivit finns kvar.`,
  tooLarge: 'Anmälan är för lång',
  tooLargeText:
    'Gå tillbaka till föregående sida i webbläsaren: det som du har skrivit finns där. Förkorta texterna och skicka anmälan på nytt.',
  send: 'Skicka anmälan',
  choose: 'Välj',
  alsoSent: (values) => `skickades också: ${values}`,
  field: (name) => `Fältet ”${name}”`,
  groups: {
    organization: 'Organisation',
    goal: 'Mål',
    result: 'Resultat',
    contact: 'Kontaktperson',
  },
  fields: {
    purpose: 'Vad gäller det?',
    'organization[id]': 'Organisationens id',
    'organization[name]': 'Organisationens namn',
    'organization[kind]': 'Typ',
    'organization[businessId]': 'FO-nummer',
    'organization[municipality]': 'Kommun',
    'organization[url]': 'Webbplats',
    'organization[industry]': 'Bransch',
    'organization[size]': 'Storlek',
    'goal[id]': 'Mål som förnyas',
    'goal[template]': 'Färdigt mål',
    'goal[theme]': 'Vad gäller målet?',
    'goal[kind]': 'Hur berättar ni om målet?',
    'goal[title]': 'Målet i korthet',
    'goal[unit]': 'Enhet',
    'goal[baselineYear]': 'Basår',
    'goal[baselineValue]': 'Siffran för basåret',
    'goal[targetYear]': 'Målår',
    'goal[targetValue]': 'Siffran för målåret',
    'goal[targetChange]': 'Förändring i procent',
    'goal[note]': 'Hur tänker ni nå målet?',
    'result[goal]': 'Mål som resultatet gäller',
    'result[year]': 'Året som siffran gäller',
    'result[value]': 'Siffra',
    'result[note]': 'Vad gjorde ni, och varifrån kommer siffran?',
    'contact[name]': 'Namn',
    'contact[email]': 'E-post',
    'contact[phone]': 'Telefon',
    message: 'Meddelande till nätverket',
    newsletter: 'Jag vill ha nätverkets nyhetsbrev',
    language: 'Språk',
    sentAt: 'Skickat',
  },
  problems: {
    missing: 'uppgiften saknas',
    'too-long': 'texten är för lång',
    'unknown-word': 'välj ett av alternativen i listan',
    'unknown-field': 'formuläret har inget sådant fält',
    'repeated-field': 'fältet skickades mer än en gång',
    'not-valid': 'rätta uppgiften eller lämna bort den',
    'idempotency-key-reused': 'anmälan har redan skickats med andra uppgifter',
  },
  expected: {
    'organization[businessId]':
      'skriv FO-numret i formen 1234567-8; kontrollera också den sista siffran',
    'organization[url]': 'skriv en webbadress, till exempel https://www.example.org/',
    'goal[baselineYear]': 'skriv året med siffror, 1900–2200',
    'goal[targetYear]': 'skriv året med siffror, 1900–2200',
    'result[year]': 'skriv året med siffror, 1900–2200',
    'goal[baselineValue]': 'skriv bara talet, till exempel 1 234,5',
    'goal[targetValue]': 'skriv bara talet, till exempel 1 234,5',
    'goal[targetChange]': 'skriv bara talet, till exempel −20',
    'result[value]': 'skriv bara talet, till exempel 1 234,5',
    'contact[email]': 'skriv adressen i formen namn@example.org',
  },
  options: {
    purpose: { join: 'Gå med', renew: 'Förnya ett mål', result: 'Rapportera ett resultat' },
    'organization[kind]': {
      municipality: 'Kommun',
      region: 'Landskap',
      publicAuthority: 'Myndighet',
      company: 'Företag',
      association: 'Förening',
      education: 'Läroanstalt',
      other: 'Övrig',
    },
    'organization[size]': {
      micro: 'färre än 10 anställda',
      small: '10–49 anställda',
      medium: '50–249 anställda',
      large: '250 anställda eller fler',
    },
    'goal[theme]': {
      energyEfficiency: 'Energieffektivitet',
      renewableEnergy: 'Förnybar energi',
      materials: 'Material',
      circularEconomy: 'Cirkulär ekonomi',
      waste: 'Avfall',
      innovation: 'Nya lösningar',
      sustainableBuilding: 'Hållbart byggande',
      procurement: 'Upphandling',
      lessTravel: 'Färre resor',
      mobility: 'Mobilitet',
      transport: 'Transporter',
      manufacturing: 'Tillverkning',
      emissions: 'Utsläpp',
      other: 'Övriga',
    },
    'goal[kind]': {
      quantitative: 'En nivå att nå',
      endState: 'Ett slutläge',
      milestone: 'Steg',
      directional: 'En riktning utan siffror',
      monitoring: 'Uppföljning',
    },
  },
};

const en: JoinWords = {
  sent: 'Thank you, your request has been received',
  sentText:
    "The network's coordinator will go through it and get in touch. You can close this page.",
  reference: 'Reference',
  correct: 'Your request has not been sent yet',
  correctText: 'Correct the following and send it again. What you have typed is still here.',
  notNow: 'Your request could not be received just now',
  notNowText: (seconds) =>
    `Wait ${seconds} seconds and send it again. What you have typed is still here.`,
  tooLarge: 'Your request is too long',
  tooLargeText:
    'Go back to the previous page in your browser: what you have typed is there. Shorten the texts and send the request again.',
  send: 'Send request',
  choose: 'Choose',
  alsoSent: (values) => `also sent: ${values}`,
  field: (name) => `Field “${name}”`,
  groups: {
    organization: 'Organisation',
    goal: 'Goal',
    result: 'Result',
    contact: 'Contact person',
  },
  fields: {
    purpose: 'What is it about?',
    'organization[id]': 'Id of the organisation',
    'organization[name]': 'Name of the organisation',
    'organization[kind]': 'Kind',
    'organization[businessId]': 'Business ID',
    'organization[municipality]': 'Municipality',
    'organization[url]': 'Website',
    'organization[industry]': 'Industry',
    'organization[size]': 'Size',
    'goal[id]': 'Goal to renew',
    'goal[template]': 'Ready-made goal',
    'goal[theme]': 'What is the goal about?',
    'goal[kind]': 'How is the goal described?',
    'goal[title]': 'The goal in short',
    'goal[unit]': 'Unit',
    'goal[baselineYear]': 'Base year',
    'goal[baselineValue]': 'Figure for the base year',
    'goal[targetYear]': 'Target year',
    'goal[targetValue]': 'Figure for the target year',
    'goal[targetChange]': 'Change in percent',
    'goal[note]': 'How will you get there?',
    'result[goal]': 'Goal that the result is about',
    'result[year]': 'Year of the figure',
    'result[value]': 'Figure',
    'result[note]': 'What did you do, and where is the figure from?',
    'contact[name]': 'Name',
    'contact[email]': 'Email',
    'contact[phone]': 'Phone',
    message: 'Message to the network',
    newsletter: 'I would like the network’s newsletter',
    language: 'Language',
    sentAt: 'Sent',
  },
  problems: {
    missing: 'this is missing',
    'too-long': 'the text is too long',
    'unknown-word': 'choose one of the list',
    'unknown-field': 'the form has no such field',
    'repeated-field': 'the field was sent more than once',
    'not-valid': 'correct this or leave it out',
    'idempotency-key-reused': 'the request has already been sent with other details',
  },
  expected: {
    'organization[businessId]': 'write it as 1234567-8, and check the last digit, too',
    'organization[url]': 'write a web address, such as https://www.example.org/',
    'goal[baselineYear]': 'write the year in digits, 1900–2200',
    'goal[targetYear]': 'write the year in digits, 1900–2200',
    'result[year]': 'write the year in digits, 1900–2200',
    'goal[baselineValue]': 'write only the number, such as 1234.5',
    'goal[targetValue]': 'write only the number, such as 1234.5',
    'goal[targetChange]': 'write only the number, such as −20',
    'result[value]': 'write only the number, such as 1234.5',
    'contact[email]': 'write the address as name@example.org',
  },
  options: {
    purpose: { join: 'Join', renew: 'Renew a goal', result: 'Report a result' },
    'organization[kind]': {
      municipality: 'Municipality',
      region: 'Region',
      publicAuthority: 'Public authority',
      company: 'Company',
      association: 'Association',
      education: 'School or college',
      other: 'Other',
    },
    'organization[size]': {
      micro: 'fewer than 10 employees',
      small: '10–49 employees',
      medium: '50–249 employees',
      large: '250 employees or more',
    },
    'goal[theme]': {
      energyEfficiency: 'Energy efficiency',
      renewableEnergy: 'Renewable energy',
      materials: 'Materials',
      circularEconomy: 'Circular economy',
      waste: 'Waste',
      innovation: 'New solutions',
      sustainableBuilding: 'Sustainable building',
      procurement: 'Procurement',
      lessTravel: 'Less travel',
      mobility: 'Getting around',
      transport: 'Transport',
      manufacturing: 'Manufacturing',
      emissions: 'Emissions',
      other: 'Other',
    },
    'goal[kind]': {
      quantitative: 'A level to reach',
      endState: 'An end state',
      milestone: 'Steps',
      directional: 'A direction without a number',
      monitoring: 'Monitoring',
    },
  },
};

/** The words of a receiver's pages, by language. */
export const joinWords: Record<PageLanguage, JoinWords> = { fi, sv, en };

/** The language of a page for a reader of `tag`; Finnish for one that has no pages. */
export function pageLanguage(tag: unknown): PageLanguage {
  const [primary = ''] = typeof tag === 'string' ? tag.toLowerCase().split('-') : [];
  return Object.hasOwn(joinWords, primary) ? (primary as PageLanguage) : 'fi';
}
