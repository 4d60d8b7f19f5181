import * as XLSX from '@e965/xlsx';
import { ClientError, createSource, defineSource, readSource } from '@ilmi/client';
import { strToU8, zipSync } from 'fflate';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { type Cell, documentOf, spreadsheet } from '../../src/spreadsheet/index.js';
import { contextOf } from '../context.js';

defineSource(spreadsheet);

/*
 * What a Finnish or Swedish coordinator reads after an import, as the command reads: notes, or the error
 * that reading ends with. That every damaged input is told in each language is for damaged.test.ts.
 */

type Files = Record<string, string | Uint8Array>;

const FOLDER = 'https://mallila.example.org/';

async function told(files: Files, lang: string): Promise<string[]> {
  const [name = '', ...others] = Object.keys(files);
  const isFolder = others.length > 0 || name.endsWith('.csv');
  const source = createSource('spreadsheet', { url: isFolder ? FOLDER : FOLDER + name });
  try {
    const { meta } = await readSource(source, {
      lang,
      now: '2026-11-24',
      base: 'https://document.example.org/',
      fetch: (input) => {
        const content = files[String(input).slice(FOLDER.length)];
        const body = typeof content === 'object' ? new Uint8Array(content) : content;
        return Promise.resolve(new Response(body, { status: content === undefined ? 404 : 200 }));
      },
    });
    return meta.warnings.map(({ path, message }) => `${path}: ${message}`);
  } catch (error) {
    assert.ok(ClientError.is(error), String(error));
    return [error.message];
  }
}

const members = 'Tunnus;Tyyppi;Nimi\nakaa;kunta;Akaa\nfirma;yritys;Firma Oy\n';
const goals = 'Tunnus;Jäsen;Otsikko;Laji\ng1;akaa;Energia;seuranta\n';

/** Members and a goal, and what is said of them. */
const network = (files: Files = {}): Files => ({
  'organizations.csv': members,
  'goals.csv': goals,
  ...files,
});
const figures = (...rows: string[]): Files =>
  network({ 'observations.csv': ['Tavoite;Vuosi;Arvo', ...rows, ''].join('\n') });
const steps = (due: string): Files =>
  network({ 'milestones.csv': `Tavoite;Vaihe;Viimeistään\ng1;Vaihe;${due}\n` });
const goalWith = (headers: string, cells: string): Files =>
  network({
    'goals.csv': `Tunnus;Jäsen;Otsikko;Laji;${headers}\ng1;akaa;Energia;seuranta;${cells}\n`,
  });
const membersWith = (headers: string, cells: string): Files => ({
  'organizations.csv': `Tunnus;Tyyppi;Nimi;${headers}\nakaa;kunta;Akaa;${cells}\n`,
});

/** A workbook with members, a goal, and a sheet that something has been done to. */
function book(
  name: string,
  rows: Cell[][],
  change: (sheet: XLSX.WorkSheet, book: XLSX.WorkBook) => void = () => undefined,
): Files {
  const whole = XLSX.utils.book_new();
  const add = (title: string, cells: unknown[][]) =>
    XLSX.utils.book_append_sheet(whole, XLSX.utils.aoa_to_sheet(cells), title);
  const cellsOf = (csv: string) =>
    csv
      .trim()
      .split('\n')
      .map((row) => row.split(';'));
  add('Jäsenet', cellsOf(members));
  if (name !== 'Tavoitteet') add('Tavoitteet', cellsOf(goals));
  add(name, rows);
  change(whole.Sheets[name]!, whole);
  return { 'a.xlsx': new Uint8Array(XLSX.write(whole, { type: 'array' }) as ArrayBuffer) };
}
const zipOf = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

type Case = [name: string, files: Files, notes: string[]];

const correct = 'Korjaa solu tai jätä se tyhjäksi, kunnes tieto on selvillä.';

const finnish: Case[] = [
  // Cells
  [
    'a unit in a number',
    figures('g1;2024;120 MWh'),
    [
      'observations.csv:2: sarake C "Arvo": odotettiin lukua, mutta solussa on "120 MWh". Kirjoita soluun vain 120; "MWh" kuuluu omaan sarakkeeseensa. Ilman tätä tietoa rivi jää pois.',
    ],
  ],
  [
    'two decimal signs, nothing that is a number, NaN',
    figures('g1;2022;1.234,5', 'g1;2023;ehkä 5', 'g1;2024;NaN'),
    [
      'observations.csv:2: sarake C "Arvo": odotettiin lukua, mutta solussa on "1.234,5". Luvussa on kaksi desimaalimerkkiä. Kirjoita esimerkiksi 1234,5 tai 1 234,5. Ilman tätä tietoa rivi jää pois.',
      `observations.csv:3: sarake C "Arvo": odotettiin lukua, mutta solussa on "ehkä 5". ${correct} Ilman tätä tietoa rivi jää pois.`,
      'observations.csv:4: sarake C "Arvo": odotettiin lukua, mutta solussa on "NaN". Jätä solu tyhjäksi, kunnes tieto on selvillä. Ilman tätä tietoa rivi jää pois.',
    ],
  ],
  [
    'a comma that may mean thousands',
    network({ 'observations.csv': 'Tavoite,Vuosi,Arvo\ng1,2023,"1,234"\n' }),
    [
      'observations.csv:2: sarake C "Arvo": odotettiin lukua, mutta solussa on "1,234". Se voi olla 1.234 tai 1234. Kirjoita luku ilman pilkkua. Ilman tätä tietoa rivi jää pois.',
    ],
  ],
  [
    'years that are none',
    figures('g1;24;5', 'g1;-2024;5', 'g1;31.12.2024;5'),
    [
      'observations.csv:2: sarake B "Vuosi": odotettiin vuotta väliltä 1900–2200, mutta solussa on "24". Kirjoita vuosi neljällä numerolla. Ilman tätä tietoa rivi jää pois.',
      `observations.csv:3: sarake B "Vuosi": odotettiin vuotta väliltä 1900–2200, mutta solussa on "-2024". ${correct} Ilman tätä tietoa rivi jää pois.`,
      'observations.csv:4: sarake B "Vuosi": odotettiin vuotta, mutta solussa on "31.12.2024"; vuodeksi luettiin 2024. Muotoile solu luvuksi ja kirjoita siihen pelkkä vuosi.',
    ],
  ],
  [
    'numbers out of their range',
    goalWith('boundary.scopes;boundary.coverage', '4;101'),
    [
      `goals.csv:2: sarake E "boundary.scopes": odotettiin jotakin näistä: 1, 2, 3, mutta solussa on "4". ${correct}`,
      `goals.csv:2: sarake F "boundary.coverage": odotettiin lukua väliltä 0–100, mutta solussa on "101". ${correct}`,
    ],
  ],
  [
    'a whole number that is none',
    { 'info.csv': 'Tieto;Arvo\nnetwork.id;v\nnetwork.name;V\nUusimisväli;1,5\n' },
    [
      `info.csv:4: sarake B "Uusimisväli": odotettiin kokonaislukua väliltä 1–120, mutta solussa on "1,5". ${correct}`,
    ],
  ],
  [
    'a day that does not exist',
    steps('31.2.2026'),
    [
      'milestones.csv:2: sarake C "Viimeistään": odotettiin päivää, esimerkiksi 31.5.2027, mutta solussa on "31.2.2026". Sellaista päivää ei ole. Korjaa se.',
    ],
  ],
  [
    'a year where a day is expected',
    steps('2026'),
    [
      'milestones.csv:2: sarake C "Viimeistään": odotettiin päivää, esimerkiksi 31.5.2027, mutta solussa on "2026". Kirjoita koko päivämäärä, ei pelkkää vuotta.',
    ],
  ],
  [
    'a time of day where a day is expected, and none where a moment is expected',
    {
      ...steps('31.5.2027 klo 18.00'),
      'info.csv': 'Tieto;Arvo\nPäivitetty;24.11.2026 10:00\n',
    },
    [
      'info.csv:2: sarake B "Päivitetty": odotettiin ajankohtaa, esimerkiksi 2026-11-24T10:00:00Z, mutta solussa on "24.11.2026 10:00". Lisää loppuun aikavyöhyke: Z tai +02:00.',
      'milestones.csv:2: sarake C "Viimeistään": odotettiin päivää, esimerkiksi 31.5.2027, mutta solussa on "31.5.2027 klo 18.00". Kellonaika jätettiin pois, koska tähän tallennetaan vain päivä.',
    ],
  ],
  [
    'a start of an event',
    { 'events.csv': 'Tunnus;Tapahtuma;Alkaa\ne1;Kevätpäivä;keväällä\n' },
    [
      `events.csv:2: sarake C "Alkaa": odotettiin päivää tai aikaa, esimerkiksi 31.5.2027 tai 31.5.2027 klo 18.00, mutta solussa on "keväällä". ${correct} Ilman tätä tietoa rivi jää pois.`,
    ],
  ],
  [
    'a word that is not in the list, neither yes nor no, addresses that are none',
    {
      'organizations.csv':
        'Tunnus;Tyyppi;Nimi;Myy kuluttajille;Kotisivu\nakaa;Kuntta;Akaa;ehkä;www.akaa.example\nfirma;yritys;Firma Oy;x;javascript:1\n',
    },
    [
      `organizations.csv:2: sarake B "Tyyppi": odotettiin jotakin näistä: kunta, maakunta, viranomainen, yritys, yhdistys, oppilaitos, muu, mutta solussa on "Kuntta". ${correct} Nyt arvoksi luettiin muu (other); kirjoita oikea arvo.`,
      `organizations.csv:2: sarake D "Myy kuluttajille": odotettiin sanaa kyllä tai ei, mutta solussa on "ehkä". ${correct}`,
      'organizations.csv:2: sarake E "Kotisivu": odotettiin https-osoitetta, mutta solussa on "www.akaa.example"; osoitteeksi luettiin https://www.akaa.example. Kirjoita soluun koko osoite.',
      `organizations.csv:3: sarake E "Kotisivu": odotettiin https-osoitetta, mutta solussa on "javascript:1". ${correct}`,
    ],
  ],
  [
    'a unit that is no code, of what is measured only in part',
    goalWith('Yksikkö;Suure', 'hehtaaria;energia'),
    [
      'goals.csv:2: measure.basis puuttuu; odotettiin jotakin näistä: absoluuttinen, ominaiskulutus, osuus, lukumäärä. Ilman tätä tietoa measure jää pois.',
      'goals.csv:2: sarake E "Yksikkö": odotettiin yksikköä, esimerkiksi kgCO2e, tCO2e, ktCO2e, MtCO2e, kWh, MWh, GWh, kg, t, km, l, m3, pcs, %, other, MWh/m2, mutta solussa on "hehtaaria". Kirjoita jokin niistä. Jos mikään ei sovi, kirjoita other ja lisää yksikön nimi sarakkeeseen measure.unitLabel tai effect.unitLabel. Ilman tätä tietoa measure jää pois.',
    ],
  ],
  [
    'texts with characters that cannot be shown, and with letters that were lost',
    network({ 'goals.csv': goals.replace('Energia', 'Ener\x07gia\ufffd') }),
    [
      'goals.csv:2: sarake C "Otsikko": odotettiin tekstiä, mutta siinä on merkkejä, joita ei voi näyttää; kunkin tilalle luettiin välilyönti. Kirjoita teksti uudelleen. Lisäksi odotettiin tekstiä, mutta siinä on merkki \ufffd sellaisten kirjainten tilalla, jotka katosivat, kun tiedosto tallennettiin. Kirjoita kirjaimet uudelleen.',
    ],
  ],
  [
    'a text that is too long',
    network({ 'goals.csv': goals.replace('Energia', 'a'.repeat(32_768)) }),
    [
      'goals.csv:2: sarake C "Otsikko": odotettiin enintään 32\u00a0767 merkkiä, mutta niitä on 32\u00a0768. Kaikki luettiin, mutta Excel ja LibreOffice katkaisisivat tekstin: lyhennä teksti, ennen kuin avaat tiedoston niillä.',
    ],
  ],
  [
    'a text with and without a language',
    network({
      'goals.csv': 'Tunnus;Jäsen;Otsikko;Otsikko (sv);Laji\ng1;akaa;Energia;Energi;seuranta\n',
    }),
    [
      'goals.csv:2: sarake D "Otsikko (sv)": odotettiin tekstiä joko kielen kanssa tai ilman, mutta rivillä on sekä title että title.sv, eikä mistään selviä, millä kielellä title on. Se jätettiin pois. Kirjoita taulukkoon "info" tieto "languages" tai lisää kieli jokaisen sarakkeen nimeen.',
    ],
  ],
  [
    'what looks like a formula, and JSON that is none',
    goalWith('Aihe;x.extra', '=1+1;{a}'),
    [
      'goals.csv:2: sarake E "Aihe": odotettiin arvoa, mutta solussa on kaavan näköinen teksti: "=1+1". Se luettiin tekstinä, eikä sitä laskettu. Kirjoita tilalle arvo. Lisäksi odotettiin jotakin näistä: energiatehokkuus, uusiutuva energia, materiaalit, kiertotalous, jätteet, innovaatiot, kestävä rakentaminen, hankinnat, matkustamisen vähentäminen, liikkuminen, kuljetukset, valmistus, päästöt, muu, mutta solussa on "=1+1". Korjaa solu tai jätä se tyhjäksi, kunnes tieto on selvillä.',
      'goals.csv:2: sarake F "x.extra": odotettiin JSON-muotoa, mutta solussa on "{a}". Korjaa tai tyhjennä solu.',
    ],
  ],

  // Rows
  [
    'ids of no letters that may be, of another row, and none',
    network({
      'goals.csv':
        'Tunnus;Jäsen;Otsikko;Laji\ng1;akaa;Energia;seuranta\nHämeen Vesi;akaa;Vesi;seuranta\ng1;akaa;Jäte;seuranta\n—;akaa;Ilma;seuranta\n;akaa;Energia!;seuranta\n',
    }),
    [
      'goals.csv:3: sarake A "Tunnus": odotettiin tunnusta, jossa on vain pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä, mutta solussa on "Hämeen Vesi". Tunnukseksi tuli hameen-vesi. Kirjoita se sarakkeeseen id, niin se pysyy samana, vaikka kirjoitusasu muuttuisi.',
      'goals.csv:4: sarake A "Tunnus": odotettiin riville omaa tunnusta, mutta "g1" on jo ylempänä. Rivi jätettiin pois. Kirjoita sille toinen tunnus.',
      'goals.csv:5: sarake A "Tunnus": odotettiin tunnusta, jossa on vain pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä, mutta solussa on "—". Ilman tätä tietoa rivi jää pois.',
      'goals.csv:6: sarake A "Tunnus": tunnus puuttuu; siinä voi olla pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä. Tunnukseksi tuli energia. Kirjoita se sarakkeeseen id, niin se pysyy samana, vaikka nimi muuttuisi.',
    ],
  ],
  [
    'ids that are made of the same name',
    { 'events.csv': 'Tapahtuma;Alkaa\nIlta;1.5.2027\nIlta;1.6.2027\n' },
    [
      'events.csv:2: tunnus puuttuu; siinä voi olla pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä. Tunnukseksi tuli ilta. Kirjoita se sarakkeeseen id, niin se pysyy samana, vaikka nimi muuttuisi.',
      'events.csv:3: tunnus puuttuu; siinä voi olla pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä. ilta on jo ylempänä, joten tunnukseksi tuli ilta-2. Kirjoita riville oma tunnus.',
    ],
  ],
  [
    'without a title, without a time, and with two of them',
    {
      ...network({ 'goals.csv': `${goals}g2;akaa;;seuranta\n` }),
      'observations.csv': 'Tavoite;Vuosi;Päivä;Arvo\ng1;;;5\ng1;2024;31.12.2023;5\n',
    },
    [
      'goals.csv:3: sarake C "Otsikko": title puuttuu; odotettiin arvoa. Ilman tätä tietoa rivi jää pois.',
      'observations.csv:2: sarake B "Vuosi": aika puuttuu; odotettiin jotakin näistä: year, period.start ja period.end, date. Ilman tätä tietoa rivi jää pois.',
      'observations.csv:3: sarake B "Vuosi": odotettiin joko date tai year, mutta molemmat on annettu. Niistä luettiin date. Tyhjennä toinen solu.',
    ],
  ],
  [
    'codes without their zeros, and one that is not there',
    {
      'info.csv':
        'Tieto;Arvo\nnetwork.id;v\nnetwork.name;V\nnetwork.municipalities.1.code;20\nnetwork.municipalities.1.name;Akaa\n',
      'organizations.csv': 'Tunnus;Tyyppi;Nimi;Kunta\nakaa;kunta;Akaa;20\nb;kunta;B;999\n',
    },
    [
      'info.csv:4: sarake B "network.municipalities.1.code": odotettiin koodia, jossa on 3 numeroa, mutta solussa on 20: alusta on kadonnut nollia. Koodiksi luettiin 020. Muotoile solu tekstiksi ja kirjoita siihen 020.',
      'organizations.csv:2: sarake D "Kunta": odotettiin koodia, jossa on 3 numeroa, mutta solussa on 20: alusta on kadonnut nollia. Koodiksi luettiin 020. Muotoile solu tekstiksi ja kirjoita siihen 020.',
      'organizations.csv:3: sarake D "Kunta": odotettiin kuntanumeroa, joka on luettelossa "info" (network.municipalities), mutta solussa on "999", jota siellä ei ole. municipality jätettiin pois. Korjaa solu tai lisää puuttuva rivi.',
    ],
  ],
  [
    'references by a name: one, two, none',
    {
      'organizations.csv': `${members}firma-2;yritys;Firma Oy\n`,
      'goals.csv': `${goals}g2;Firma Oy;Vesi;seuranta\ng3;Akaa;Jäte;seuranta\ng4;Lempäälä;Ilma;seuranta\n`,
    },
    [
      'goals.csv:3: sarake B "Jäsen": odotettiin jotakin luettelon "organizations" tunnusta, mutta solussa on "Firma Oy", joka on kahden nimi. Rivi jätettiin pois. Kirjoita nimen tilalle tunnus.',
      'goals.csv:4: sarake B "Jäsen": odotettiin jotakin luettelon "organizations" tunnusta, mutta solussa on "Akaa". Se luettiin tunnuksena akaa. Kirjoita soluun akaa.',
      'goals.csv:5: sarake B "Jäsen": odotettiin jotakin luettelon "organizations" tunnusta, mutta solussa on "Lempäälä", jota siellä ei ole. Rivi jätettiin pois. Korjaa solu tai lisää puuttuva rivi.',
    ],
  ],
  [
    'what refers to rows that were left out',
    {
      'organizations.csv': members,
      'goals.csv': `${goals}g2;akaa;Vesi;suuri\n`,
      'sources.csv': 'Tunnus;Nimi\nlasku;\nmittari;Mittari\n',
      'observations.csv':
        'Tavoite;Vuosi;Arvo;Lähde\ng2;2021;5;\ng1;2021;5;lasku\ng2;2022;5;\ng2;2023;5;\n',
      'milestones.csv': 'Tavoite;Vaihe\ng2;Vaihe\n',
      'actions.csv': 'Tunnus;Jäsen;Toimenpide;Tavoitteet\na1;akaa;Teko;g1, g2\na2;akaa;Toinen;g2\n',
    },
    [
      `goals.csv:3: sarake D "Laji": odotettiin jotakin näistä: määrällinen, lopputila, vaiheittainen, suunta, seuranta, mutta solussa on "suuri". ${correct} Ilman tätä tietoa rivi jää pois.`,
      'observations.csv:2: sarake A "Tavoite": odotettiin jotakin luettelon "goals" tunnusta, mutta solussa on "g2", jonka rivi jätettiin pois: rivi 3 tiedostossa "goals.csv". Siksi myös tämän taulukon rivit 2, 4–5 jäivät pois. Korjaa ensin rivi 3 tiedostossa "goals.csv".',
      'observations.csv:3: sarake D "Lähde": odotettiin jotakin luettelon "sources" tunnusta, mutta solussa on "lasku", jonka rivi jätettiin pois: rivi 2 tiedostossa "sources.csv". Siksi source jäi pois. Korjaa ensin rivi 2 tiedostossa "sources.csv".',
      'milestones.csv:2: sarake A "Tavoite": odotettiin jotakin luettelon "goals" tunnusta, mutta solussa on "g2", jonka rivi jätettiin pois: rivi 3 tiedostossa "goals.csv". Siksi myös tämä rivi jäi pois. Korjaa ensin rivi 3 tiedostossa "goals.csv".',
      'actions.csv:2: sarake D "Tavoitteet": odotettiin jotakin luettelon "goals" tunnusta, mutta solussa on "g2", jonka rivi jätettiin pois: rivi 3 tiedostossa "goals.csv". Siksi se jäi pois kohdasta goals riveillä 2–3. Korjaa ensin rivi 3 tiedostossa "goals.csv".',
      'sources.csv:2: sarake B "Nimi": name puuttuu; odotettiin arvoa. Ilman tätä tietoa rivi jää pois.',
    ],
  ],
  [
    'twenty times the same in a column, and more',
    figures(...Array.from({ length: 300 }, (_, at) => `g1;2024;${at} MWh`)),
    [
      ...Array.from(
        { length: 20 },
        (_, at) =>
          `observations.csv:${at + 2}: sarake C "Arvo": odotettiin lukua, mutta solussa on "${at} MWh". Kirjoita soluun vain ${at}; "MWh" kuuluu omaan sarakkeeseensa. Ilman tätä tietoa rivi jää pois.`,
      ),
      'observations.csv: sarake C "Arvo": samanlaisia huomautuksia on vielä 280. Korjaa ensimmäiset ja tuo taulukko uudelleen.',
    ],
  ],
  [
    "core's rules and questions, with numbers as Finnish prints and types them",
    network({
      'goals.csv':
        'Tunnus;Jäsen;Otsikko;Laji;Suure;Yksikkö;Mittaustapa;Rajaus;Lähtövuosi;Lähtötaso;Tavoitevuosi;Muutos %\ng1;akaa;Energia;määrällinen;energia;MWh;absoluuttinen;organisaatio;2020;100;2030;27,5\ng2;akaa;Vesi;määrällinen;energia;MWh;absoluuttinen;organisaatio;2020;100;2010;-5\n',
      'offers.csv': 'Tunnus;Tyyppi;Otsikko;contact.url\na;tarjous;Apua;javascript:1\n',
    }),
    [
      'goals.csv:2: sarake L "Muutos %": "change" on 27,5: "energy" kasvaisi 27,5\u00a0%. Tarkoititko −27,5? Jos kasvu on tarkoitus, anna kentän "direction" arvoksi "increase".',
      'goals.csv:3: sarake K "Tavoitevuosi": "year" ei ole myöhempi kuin lähtötason ajankohta. Korjaa jompikumpi.',
      'offers.csv:2: sarake D "contact.url": "url" ei ole osoite, jonka voi näyttää. Käytä https-, mailto- tai tel-osoitetta. contact.url jätettiin pois.',
    ],
  ],
  [
    'rows of info',
    { 'info.csv': 'Tieto;Arvo\nfoo;1\nLisenssi;CC0-1.0\nLisenssi;CC-BY-4.0\nx;1\n' },
    [
      'info.csv:2: sarake B "foo": dokumentissa ei ole kenttää "foo". Rivi jätettiin pois. Korjaa nimi tai poista se.',
      'info.csv:4: sarake B "Lisenssi": odotettiin jokaista kenttää vain kerran, mutta "Lisenssi" on jo ylempänä. Ensimmäinen luettiin. Poista toinen.',
      'info.csv:5: sarake B "x": odotettiin JSON-objektia, mutta solussa on "1". Taulukosta "info" ei luettu mitään. Poista rivi.',
    ],
  ],
  [
    'figures without goals, and with goals that cannot be read',
    { 'organizations.csv': members, 'observations.csv': 'Tavoite;Vuosi;Arvo\ng1;2024;5\n' },
    [
      'observations.csv:2: odotettiin tavoitteita, joihin nämä rivit kuuluvat, mutta niitä ei ole. Rivit jätettiin pois. Tuo ne yhdessä luettelon "goals" kanssa.',
    ],
  ],

  // Columns
  [
    'a column of another name, a slip in one, a missing one, two of one meaning',
    network({
      'goals.csv':
        'Tunnus;Omistaja;Otsikko;Laji;baselin.year;Nimi;baseline;identifiers\ng1;akaa;Energia;seuranta;2020;Energia;;\n',
      'observations.csv': 'Tavoite;Vuosi;Arvo\ng1;2024;5\n',
    }),
    [
      'goals.csv:1: sarake "organization" puuttuu, ja jokainen rivi tarvitsee sen. Ilman sitä rivejä ei voi lukea. Lisää sarake tai korjaa sen nimi. Ehkä se on jokin näistä, joita ei tunnistettu: "Omistaja", "baselin.year", "Nimi", "baseline", "identifiers".',
      'goals.csv:1: sarake B "Omistaja": luettelossa "goals" ei ole saraketta "Omistaja". Sarake jätettiin pois. Korjaa nimi tai poista se.',
      'goals.csv:1: sarake E "baselin.year": luettelossa "goals" ei ole saraketta "baselin.year". Sarake jätettiin pois. Tarkoititko baseline.year?',
      'goals.csv:1: sarake F "Nimi": odotettiin jokaiselle tiedolle yhtä saraketta, mutta "Nimi" tarkoittaa samaa kuin "Otsikko". Ensimmäinen luetaan. Vaihda tämän sarakkeen nimi tai poista sarake.',
      'goals.csv:1: sarake G "baseline": luettelossa "goals" ei ole saraketta "baseline". Sarake jätettiin pois. Se on ryhmä kenttiä. Kirjoita esimerkiksi baseline.year.',
      'goals.csv:1: sarake H "identifiers": luettelossa "goals" ei ole saraketta "identifiers". Sarake jätettiin pois. Korjaa nimi tai poista se.',
      'observations.csv:2: odotettiin tavoitteita, joihin nämä rivit kuuluvat, mutta yhtäkään ei voitu lukea tiedostossa "goals.csv". Rivit jätettiin pois. Korjaa ensin sarakkeet tiedostossa "goals.csv".',
    ],
  ],
  [
    'members without their kind',
    { 'organizations.csv': 'Tunnus;Nimi\nakaa;Akaa\n' },
    [
      'organizations.csv:1: sarake "kind" puuttuu, ja jokainen rivi tarvitsee sen. Kaikkien jäsenten tyypiksi luetaan muu (other). Lisää sarake tai korjaa sen nimi.',
    ],
  ],
  [
    'numbered columns',
    membersWith(
      'identifiers;identifiers.0.value;identifiers.1.scheme;identifiers.1.value;identifiers.3.value;x.identifiers.x;x.__proto__',
      ';;lei;L1;;;',
    ),
    [
      'organizations.csv:1: sarake D "identifiers": luettelossa "organizations" ei ole saraketta "identifiers". Sarake jätettiin pois. Se on luettelo. Kirjoita esimerkiksi identifiers.1.scheme.',
      'organizations.csv:1: sarake E "identifiers.0.value": luettelossa "organizations" ei ole saraketta "identifiers.0.value". Sarake jätettiin pois. Numeroi luettelon kohdat luvuilla 1–999, esimerkiksi identifiers.1.value.',
      'organizations.csv:1: sarake H "identifiers.3.value": odotettiin sarakkeita identifiers.2.… ennen sarakkeita identifiers.3.…, mutta niitä ei ole. Numerointi tiivistettiin. Numeroi sarakkeet ilman aukkoja.',
      'organizations.csv:1: sarake I "x.identifiers.x": luettelossa "organizations" ei ole saraketta "x.identifiers.x". Sarake jätettiin pois. Numeroi luettelon kohdat luvuilla 1–999.',
      'organizations.csv:1: sarake J "x.__proto__": luettelossa "organizations" ei ole saraketta "x.__proto__". Sarake jätettiin pois. Poista se.',
    ],
  ],
  [
    'a title above the header, and cells without one',
    network({
      'goals.csv': `Tavoitteet 2026\n\n${goals.replace('seuranta\n', 'seuranta;;kysy Liisalta\n')}`,
    }),
    [
      'goals.csv:1: odotettiin sarakkeiden nimiä, mutta rivillä on "Tavoitteet 2026". Nimet ovat rivillä 3; sen yläpuolella olevia rivejä ei luettu.',
      'goals.csv:4: sarake F: odotettiin tyhjää solua, koska sarakkeella ei ole nimeä, mutta solussa on "kysy Liisalta". Anna sarakkeelle nimi tai tyhjennä solu.',
    ],
  ],
  [
    'headers that are none of a list',
    network({ 'sources.csv': 'menot;tulot\n1;2\n', 'goals.csv': 'id|title\na|b\n' }),
    [
      'goals.csv:1: odotettiin sarakkeita, joiden välissä on puolipiste, pilkku tai sarkain, mutta sarakkeita on vain yksi: "id|title". Tallenna tiedosto CSV-muodossa niin, että erottimena on puolipiste.',
      'sources.csv:1: odotettiin luettelon "sources" sarakkeiden nimiä, mutta rivillä on "menot", "tulot". Kirjoita kenttien nimet ensimmäiselle riville.',
    ],
  ],

  // CSV
  [
    'quotation marks, another separator',
    network({
      'goals.csv': `${goals}g2,akaa,Vesi,seuranta\ng3;akaa;"Ve"si;seuranta\ng4;akaa;"Ilma;seuranta\n`,
    }),
    [
      'goals.csv:3: odotettiin 4 solua, joiden välissä on puolipiste kuten otsikkorivillä, mutta rivillä on vain yksi solu, jossa erottimena on pilkku: "g2,akaa,Vesi,seuranta". Rivi jätettiin pois. Tallenna koko tiedosto niin, että erotin on joka rivillä sama.',
      'goals.csv:4: odotettiin lainausmerkkejä pareittain, mutta sulkevan lainausmerkin jälkeen on "si;seuranta". Rivi jätettiin pois, ja lukemista jatkettiin seuraavalta riviltä, jolla on yhtä monta solua kuin otsikkorivillä. Kirjoita solun sisällä oleva lainausmerkki kahdesti ja tarkista, että tiedosto on kokonainen.',
      'goals.csv:5: odotettiin lainausmerkkejä pareittain, mutta lainausmerkki ennen kohtaa "Ilma;seuranta" jää ilman paria. Rivi jätettiin pois, ja lukemista jatkettiin seuraavalta riviltä, jolla on yhtä monta solua kuin otsikkorivillä. Kirjoita solun sisällä oleva lainausmerkki kahdesti ja tarkista, että tiedosto on kokonainen.',
    ],
  ],
  [
    'Windows-1252, as Excel saves it',
    network({ 'goals.csv': Uint8Array.from(goals, (char) => char.charCodeAt(0)) }),
    [
      'goals.csv:1: odotettiin UTF-8-merkistöä, mutta tiedostossa on jotakin muuta. Se luettiin Windows-1252-merkistönä, jota Excel käyttää, kun tallennusmuoto on "CSV". Tarkista kirjaimet å, ä ja ö ja tallenna tiedosto muodossa "CSV UTF-8".',
    ],
  ],
  [
    'one of several files is a web page',
    network({ 'stories.csv': '<!doctype html><title>Kirjaudu</title>' }),
    [
      'stories.csv: odotettiin taulukkoa, mutta tämä on verkkosivu (HTML): ehkä .xls-nimellä tallennettu sivu tai kirjautumissivu. Avaa se esimerkiksi Excelissä tai LibreOfficessa ja tallenna se .xlsx-muodossa, tai tarkista, että osoite vie itse tiedostoon. Tiedosto jätettiin pois.',
    ],
  ],

  // Workbooks
  [
    'cells of a workbook: a number, a date, percent, an error, a formula',
    book(
      'Luvut',
      [
        ['Tavoite', 'Vuosi', 'Arvo'],
        ['g1', 2021, null],
        ['g1', null, 5],
        ['g1', 2023, true],
        ['g1', 2024, null],
        ['g1', 2025, null],
        ['g1', -0.5, 5],
      ],
      (sheet) =>
        void Object.assign(sheet, {
          C2: { t: 'n', v: -0.275, z: '0.0 %' },
          B3: { t: 'n', v: 46_538.75, z: 'd.m.yyyy h:mm' },
          C5: { t: 'e', v: 0x17 },
          C6: { t: 'n', v: 10, f: '5*2' },
        }),
    ),
    [
      'Luvut:2: sarake C "Arvo": odotettiin lukua, mutta solu on muotoiltu prosenteiksi; luettiin se, mitä solussa näkyy: −27,5. Muotoile solu luvuksi ja kirjoita siihen sitten -27,5.',
      'Luvut:3: sarake B "Vuosi": odotettiin vuotta, mutta solussa on päivämäärä 31.5.2027 klo 18.00; vuodeksi luettiin 2027. Muotoile solu luvuksi ja kirjoita siihen pelkkä vuosi.',
      `Luvut:4: sarake C "Arvo": odotettiin lukua, mutta solussa on TOSI. ${correct} Ilman tätä tietoa rivi jää pois.`,
      'Luvut:5: sarake C "Arvo": odotettiin arvoa, mutta solussa on virhe #REF!. Korjaa kaava tai kirjoita sen tilalle arvo. Ilman tätä tietoa rivi jää pois.',
      'Luvut:6: sarake C "Arvo": odotettiin arvoa, mutta solussa on kaava: =5*2. Luettiin arvo, joka oli tallennettu sen mukana; mitään ei laskettu. Tarkista, että arvo on ajan tasalla.',
      `Luvut:7: sarake B "Vuosi": odotettiin vuotta väliltä 1900–2200, mutta solussa on −0,5. ${correct} Ilman tätä tietoa rivi jää pois.`,
    ],
  ],
  [
    'a list that became a number',
    book('Tavoitteet', [
      ['Tunnus', 'Jäsen', 'Otsikko', 'Laji', 'boundary.kind', 'Scopet'],
      ['g1', 'akaa', 'Energia', 'seuranta', 'organisaatio', 1.2],
    ]),
    [
      'Tavoitteet:2: sarake F "Scopet": odotettiin luetteloa, mutta solussa on luku 1,2; se luettiin luvuiksi 1 ja 2. Kirjoita niiden väliin puolipiste.',
    ],
  ],
  [
    'several formulas in a column',
    book(
      'Luvut',
      [
        ['Tavoite', 'Vuosi', 'Arvo'],
        ['g1', 2024, null],
        ['g1', 2025, null],
      ],
      (sheet) =>
        void Object.assign(sheet, {
          C2: { t: 'n', v: 10, f: '5*2' },
          C3: { t: 'n', v: 12, f: '6*2' },
        }),
    ),
    [
      'Luvut:2: sarake C "Arvo": odotettiin arvoja, mutta sarakkeessa on 2 kaavaa: =5*2. Luettiin arvot, jotka oli tallennettu niiden mukana; mitään ei laskettu. Tarkista, että arvot ovat ajan tasalla.',
    ],
  ],
  [
    'merged cells, a hidden sheet',
    book(
      'Luvut',
      [
        ['Tavoite', 'Vuosi', 'Arvo'],
        ['g1', 2024, 5],
        [null, 2025, 6],
      ],
      (sheet, whole) => {
        sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
        XLSX.utils.book_append_sheet(whole, XLSX.utils.aoa_to_sheet([['x']]), 'Muistio');
        const Sheets = whole.SheetNames.map(
          (name) => ({ name, Hidden: name === 'Muistio' ? 1 : 0 }) as const,
        );
        whole.Workbook = { Sheets };
      },
    ),
    [
      'Luvut:2: odotettiin jokaiselle arvolle omaa solua, mutta soluja on yhdistetty: A2:A3. Yhdistetyn solun arvo luettiin sen jokaiselle riville, ensimmäiseen sarakkeeseen. Pura yhdistäminen.',
      'Muistio:1: odotettiin näkyvää välilehteä, mutta tämä on piilotettu. Se jätettiin pois. Tuo se näkyviin, jos se pitää lukea, tai poista se.',
    ],
  ],
  [
    'sheets that are no lists by their names',
    book(
      'Taul1',
      [
        ['Tunnus', 'Nimi', 'Julkaisija'],
        ['lasku', 'Lasku', 'Yhtiö'],
      ],
      (_, whole) =>
        XLSX.utils.book_append_sheet(
          whole,
          XLSX.utils.aoa_to_sheet([
            ['menot', 'tulot'],
            [1, 2],
          ]),
          'Budjetti',
        ),
    ),
    [
      'Taul1:1: odotettiin luettelon nimeä, mutta nimi on "Taul1". Sarakkeiden perusteella se luettiin luettelona "sources". Anna sille se nimi.',
      'Budjetti:1: odotettiin jotakin dokumentin luetteloa, mutta tämän nimi on "Budjetti" ja sarakkeet ovat "menot", "tulot". Tämä jätettiin pois. Jos se pitää lukea, anna sille jokin näistä nimistä: info, organizations, goals, observations, interim, milestones, measures, actions, stories, events, offers, sources.',
    ],
  ],

  // Errors
  [
    'a folder without any of the files',
    { 'muu.csv': '' },
    [
      `taulukoiden kansio: odotettiin joitakin näistä tiedostoista: info.csv, organizations.csv, goals.csv, observations.csv, interim.csv, milestones.csv, measures.csv, actions.csv, stories.csv, events.csv, offers.csv, sources.csv, mutta yhtäkään ei löytynyt (${FOLDER})`,
    ],
  ],
  [
    'only headers',
    { 'organizations.csv': 'Tunnus;Tyyppi;Nimi\n' },
    [
      'https://mallila.example.org/: odotettiin rivejä, mutta taulukoissa on vain sarakkeiden nimet (organizations.csv). Kirjoita nimien alle vähintään yksi rivi.',
    ],
  ],
];

/** What a file is that is refused, and what is said of it. */
const refused: [name: string, content: string | Uint8Array, sentence: string][] = [
  [
    'an old .xls',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
    'odotettiin muotoa .xlsx tai .ods, mutta tämä on vanha Excel-työkirja (.xls). Avaa se ja tallenna .xlsx-muodossa.',
  ],
  [
    'a workbook with a password',
    zipOf({ 'META-INF/manifest.xml': '<encryption-data/>', 'content.xml': '' }),
    'odotettiin työkirjaa, mutta tämä on suojattu salasanalla. Tallenna kopio ilman salasanaa.',
  ],
  [
    'a PDF',
    '%PDF-1.7 and so on',
    'odotettiin taulukkoa, mutta tämä on PDF-tiedosto. Tallenna itse taulukko .xlsx- tai CSV-muodossa.',
  ],
  [
    'a picture',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47]),
    'odotettiin taulukkoa, mutta tämä on kuva. Tarkista osoite.',
  ],
  [
    'a web page',
    '<!doctype html>',
    'odotettiin taulukkoa, mutta tämä on verkkosivu (HTML): ehkä .xls-nimellä tallennettu sivu tai kirjautumissivu. Avaa se esimerkiksi Excelissä tai LibreOfficessa ja tallenna se .xlsx-muodossa, tai tarkista, että osoite vie itse tiedostoon.',
  ],
  [
    'JSON',
    '{"ilmi":"1.0"}',
    'odotettiin CSV-tiedostoa, mutta tämä on JSON-tiedosto. Ilmi-dokumentti tuodaan ilman taulukkoa.',
  ],
  [
    'a workbook of Excel 2003',
    '<?xml version="1.0"?><Workbook/>',
    'odotettiin muotoa CSV, .xlsx tai .ods, mutta tämä on Excel 2003:n XML-taulukko. Avaa se ja tallenna .xlsx-muodossa.',
  ],
  [
    'nothing',
    '',
    'odotettiin taulukkoa, mutta tiedosto on tyhjä. Tarkista, että se on tallennettu ja että osoite on oikea.',
  ],
  [
    'spaces',
    ' \n\n;;\n',
    'odotettiin CSV-tiedostoa, jonka ensimmäisellä rivillä on sarakkeiden nimet, mutta tiedosto on tyhjä. Tallenna se uudelleen.',
  ],
  [
    'bytes that are no text',
    Uint8Array.from({ length: 300 }, (_, at) => (at * 7) % 256),
    'odotettiin CSV-tiedostoa, mutta tämä ei ole tekstiä. Tallenna taulukko muodossa CSV, .xlsx tai .ods.',
  ],
  [
    'no line ends',
    `id${';x'.repeat(20_000)}\n`,
    'rivillä 1 on 20\u00a0001 saraketta; niitä voi olla enintään 16\u00a0384. Tarkista, että tiedostossa on rivinvaihdot.',
  ],
  [
    'half a workbook',
    zipOf({ 'xl/workbook.xml': '' }).slice(0, 60),
    'työkirja on katkennut tai vioittunut. Hae se uudelleen, tai avaa se esimerkiksi Excelissä tai LibreOfficessa ja tallenna se uudelleen.',
  ],
  [
    'a damaged workbook',
    zipOf({ 'xl/workbook.xml': '<workbook><sheets>' }),
    'työkirja on vioittunut. Avaa se esimerkiksi Excelissä tai LibreOfficessa ja tallenna se uudelleen.',
  ],
  [
    'a binary workbook',
    zipOf({ 'xl/workbook.bin': '' }),
    'odotettiin muotoa .xlsx tai .ods, mutta tämä on binaarinen työkirja (.xlsb). Avaa se ja tallenna .xlsx-muodossa.',
  ],
  [
    'a workbook of Numbers',
    zipOf({ 'Index/Document.iwa': '' }),
    'odotettiin muotoa .xlsx tai .ods, mutta tämä on Numbers-työkirja. Vie se Excel- tai CSV-muotoon.',
  ],
  [
    'a text document',
    zipOf({ 'word/document.xml': '' }),
    'odotettiin työkirjaa, mutta tämä on tekstiasiakirja (.docx). Tallenna taulukko .xlsx-muodossa.',
  ],
  [
    'an OpenDocument text',
    zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' }),
    'odotettiin työkirjaa, mutta tämä on muu OpenDocument-tiedosto. Tallenna taulukko .ods- tai .xlsx-muodossa.',
  ],
  [
    'a zip of something else',
    zipOf({ 'kuva.png': '' }),
    'odotettiin työkirjaa (.xlsx tai .ods), mutta tässä zip-tiedostossa on jotakin muuta. Tuo siinä olevat tiedostot.',
  ],
];

const swedish: Case[] = [
  [
    'numbers',
    figures('g1;2023;120 MWh', 'g1;24;5'),
    [
      'observations.csv:2: kolumn C "Arvo": det ska vara ett tal, men i cellen står "120 MWh". Skriv bara 120 i cellen; "MWh" hör hemma i en egen kolumn. Utan den uppgiften utelämnas raden.',
      'observations.csv:3: kolumn B "Vuosi": det ska vara ett årtal mellan 1900 och 2200, men i cellen står "24". Skriv året med fyra siffror. Utan den uppgiften utelämnas raden.',
    ],
  ],
  [
    'days',
    steps('31.2.2026'),
    [
      'milestones.csv:2: kolumn C "Viimeistään": det ska vara ett datum, till exempel 31.5.2027, men i cellen står "31.2.2026". Den dagen finns inte. Rätta datumet.',
    ],
  ],
  [
    'words',
    { 'organizations.csv': 'Id;Typ;Namn\nakaa;Kommmun;Akaa\n' },
    [
      'organizations.csv:2: kolumn B "Typ": det ska vara något av följande: kommun, landskap, myndighet, företag, förening, skola, annan, men i cellen står "Kommmun". Rätta cellen, eller lämna den tom tills uppgiften är känd. Nu lästes värdet som annan (other); skriv det rätta.',
    ],
  ],
  [
    'ids and titles',
    network({ 'goals.csv': `${goals}Hämeen Vesi;akaa;Vesi;seuranta\ng1;akaa;;seuranta\n` }),
    [
      'goals.csv:3: kolumn A "Tunnus": det ska vara ett id med bara små bokstäver a–z, siffror och bindestreck, men i cellen står "Hämeen Vesi". Id:t blev hameen-vesi. Skriv in det i fältet id, så förblir det detsamma även om stavningen ändras.',
      'goals.csv:4: kolumn A "Tunnus": raden ska ha ett eget id, men "g1" finns redan längre upp. Raden utelämnades. Skriv ett annat id.',
      'goals.csv:4: kolumn C "Otsikko": title saknas; det ska vara ett värde. Utan den uppgiften utelämnas raden.',
    ],
  ],
  [
    'references',
    network({ 'goals.csv': `${goals}g2;kukaan;Vesi;seuranta\ng3;Akaa;Jäte;seuranta\n` }),
    [
      'goals.csv:3: kolumn B "Jäsen": det ska vara ett id i listan "organizations", men i cellen står "kukaan", som inte finns där. Raden utelämnades. Rätta cellen, eller lägg till raden som saknas.',
      'goals.csv:4: kolumn B "Jäsen": det ska vara ett id i listan "organizations", men i cellen står "Akaa". Det lästes som akaa. Skriv akaa i cellen.',
    ],
  ],
  [
    'what refers to rows that were left out',
    {
      'organizations.csv': members,
      'goals.csv': `${goals}g2;akaa;Vesi;suuri\n`,
      'observations.csv': 'Mål;År;Värde\ng2;2021;5\ng1;2021;5\ng2;2022;5\n',
    },
    [
      'goals.csv:3: kolumn D "Laji": det ska vara något av följande: kvantitativ, slutläge, steg, riktning, uppföljning, men i cellen står "suuri". Rätta cellen, eller lämna den tom tills uppgiften är känd. Utan den uppgiften utelämnas raden.',
      'observations.csv:2: kolumn A "Mål": det ska vara ett id i listan "goals", men i cellen står "g2", vars rad utelämnades: rad 3 i filen "goals.csv". Därför utelämnades också raderna 2, 4 i den här tabellen. Rätta först rad 3 i filen "goals.csv".',
    ],
  ],
  [
    'columns',
    { 'organizations.csv': 'Id;Namn;Färg\nakaa;Akaa;blå\n' },
    [
      'organizations.csv:1: kolumnen "kind" saknas, och varje rad behöver den. Alla medlemmar läses som annan (other). Lägg till kolumnen, eller rätta dess namn. Kanske är det någon av de här, som inte kändes igen: "Färg".',
      'organizations.csv:1: kolumn C "Färg": listan "organizations" har ingen kolumn "Färg". Kolumnen utelämnades. Rätta namnet, eller ta bort den.',
    ],
  ],
  [
    'a workbook',
    book(
      'Luvut',
      [
        ['Mål', 'År', 'Värde'],
        ['g1', 2021, null],
        ['g1', 2022, true],
      ],
      (sheet) => void Object.assign(sheet, { C2: { t: 'n', v: -0.275, z: '0.0 %' } }),
    ),
    [
      'Luvut:2: kolumn C "Värde": det ska vara ett tal, men cellen är formaterad som procent; det som visas lästes: −27,5. Formatera cellen som tal och skriv sedan -27,5.',
      'Luvut:3: kolumn C "Värde": det ska vara ett tal, men i cellen står SANT. Rätta cellen, eller lämna den tom tills uppgiften är känd. Utan den uppgiften utelämnas raden.',
    ],
  ],
  [
    'two notes about a cell',
    network({ 'goals.csv': goals.replace('Energia', 'Ener\x07gia\ufffd') }),
    [
      'goals.csv:2: kolumn C "Otsikko": det ska vara en text, men i den finns tecken som inte kan visas; i stället för vart och ett lästes ett mellanslag. Skriv texten på nytt. Dessutom: det ska vara en text, men i den står \ufffd i stället för bokstäver som gick förlorade när filen sparades. Skriv bokstäverna på nytt.',
    ],
  ],
  [
    "core's rules and what readers leave out",
    network({ 'offers.csv': 'Id;Typ;Rubrik;contact.url\na;erbjudande;Hjälp;javascript:1\n' }),
    [
      'offers.csv:2: kolumn D "contact.url": "url" är ingen adress som kan visas. Använd en https-, mailto- eller tel-adress. contact.url utelämnades.',
    ],
  ],
  [
    'a file that is no table',
    { 'a.xlsx': '%PDF-1.7 and so on' },
    [
      'a.xlsx: det ska vara en tabell, men det här är en PDF-fil. Spara själva tabellen som .xlsx eller CSV.',
    ],
  ],
];

describe('notes in Finnish', () => {
  for (const [name, files, notes] of finnish)
    it(name, async () => {
      assert.deepEqual(await told(files, 'fi'), notes);
    });

  for (const [name, content, sentence] of refused)
    it(`a file that is ${name}`, async () => {
      const [message = '', ...others] = await told({ 'a.xlsx': content }, 'fi');
      assert.ok(message.includes(`a.xlsx: ${sentence}`), message);
      assert.deepEqual(others, []);
    });

  it('of a check', async () => {
    const answers = { [`${FOLDER}goals.csv`]: goals.replace('Laji', 'Mittari') };
    const source = createSource('spreadsheet', { url: FOLDER });
    assert.deepEqual(await source.check!(contextOf(answers, { lang: 'fi' })), {
      ok: false,
      findings: [
        {
          path: 'goals.csv:1',
          message:
            'sarake "kind" puuttuu, ja jokainen rivi tarvitsee sen. Ilman sitä rivejä ei voi lukea. Lisää sarake tai korjaa sen nimi. Ehkä se on jokin näistä, joita ei tunnistettu: "Mittari".',
        },
        {
          path: 'goals.csv:1',
          message:
            'sarake D "Mittari": luettelossa "goals" ei ole saraketta "Mittari". Sarake jätettiin pois. Korjaa nimi tai poista se.',
        },
      ],
    });
  });
});

describe('notes in Swedish', () => {
  for (const [name, files, notes] of swedish)
    it(name, async () => {
      assert.deepEqual(await told(files, 'sv'), notes);
    });
});

describe('the language', () => {
  const tables = [{ name: 'Pöydät', header: ['a', 'b'], rows: [{ row: 2, cells: ['1', '2'] }] }];
  const english = 'expected tables called ';
  for (const [lang, start] of [
    ['fi', 'odotettiin taulukoita'],
    ['fi-FI', 'odotettiin taulukoita'],
    ['FI_fi', 'odotettiin taulukoita'],
    ['sv-FI', 'det ska finnas tabeller'],
    ['en-GB', english],
    ['et', english],
    ['fil', english],
    ['constructor', english],
    ['', english],
    [undefined, english],
  ] as const)
    it(`${String(lang)}: ${start}`, () => {
      assert.throws(
        () => documentOf(tables, () => undefined, { lang }),
        ({ message }: Error) => message.startsWith(start),
      );
    });
});
