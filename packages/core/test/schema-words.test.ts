import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type * as z from 'zod/mini';

import { documentSchema, joinRequestSchema, validateDocument } from '../src/schema/index.js';
import { en } from '../src/schema/words/en.js';
import { fi } from '../src/schema/words/fi.js';
import { sv } from '../src/schema/words/sv.js';
import type {
  IssueWords,
  PatternWords,
  QuestionWords,
  RuleWords,
} from '../src/schema/words/words.js';

/* What the strict check says in three languages. What it finds is in schema.test.ts. */

// A valid document to break

const goal = {
  id: 'climate',
  organization: 'town',
  title: { fi: 'Päästöt', en: 'Emissions' },
  kind: 'quantitative',
  boundary: { kind: 'territory', scopes: [1, 2] },
  measure: { quantity: 'ghgEmissions', unit: 'ktCO2e', basis: 'absolute' },
  baseline: { year: 2007, value: 5311.2 },
  target: { year: 2030, change: -80 },
  observations: [{ year: 2024, value: 2464.5 }],
};
const organization = { id: 'town', kind: 'municipality', name: 'Town' };
const valid = { ilmi: '1.0', organizations: [organization], goals: [goal] };

const ofGoal = (fields: object) => ({ ...valid, goals: [{ ...goal, ...fields }] });
const ofTown = (fields: object) => ({ ...valid, organizations: [{ ...organization, ...fields }] });
const ofEvent = (fields: object) => ({
  ...valid,
  events: [{ id: 'e', title: 'E', start: '2027-01-01', ...fields }],
});
const ofStory = (fields: object) => ({
  ...valid,
  stories: [{ id: 's', title: 'S', ...fields }],
});
const share = { quantity: 'energy', unit: '%', basis: 'share' };

type Sentences = [message: string, remedy: string];
/** A document, and what is said of it: each has one thing to correct or to think about. */
type Case = [input: unknown, said: { fi: Sentences; sv: Sentences; en: Sentences }];

const LANGUAGES = ['fi', 'sv', 'en'] as const;

const saysInAll = (cases: Readonly<Record<string, Case>>) => {
  for (const [name, [input, said]] of Object.entries(cases))
    test(name, () => {
      const [english] = validateDocument(input);
      for (const lang of LANGUAGES) {
        const issues = validateDocument(input, { lang });
        const [message, remedy] = said[lang];
        // The language changes the sentences and nothing else.
        assert.deepEqual(issues, [{ ...english, message, remedy }], lang);
      }
      assert.deepEqual(validateDocument(input), validateDocument(input, { lang: 'en' }));
    });
};

/**
 * Words that no document brings about: those of join requests, and of blank values, which are left out of
 * a document before it is checked.
 */
type Elsewhere =
  | 'wrongCheckDigit'
  | 'noWebAddress'
  | 'notAfterBaseYear'
  | 'purposeNeeds'
  | 'noText'
  | 'word'
  | 'address'
  | 'email'
  | 'businessId';

describe('what the check says of single values', () => {
  const values: Record<string, Case> = {
    'a field that is missing': [
      ofGoal({ title: undefined }),
      {
        fi: ['"title" puuttuu; odotettiin tekstiä tai tekstejä kielittäin', 'Lisää "title".'],
        sv: ['"title" saknas; det ska vara en text, eller en text per språk', 'Lägg till "title".'],
        en: ['"title" is missing; expected a text, or a text per language', 'Add "title".'],
      },
    ],
    'not a document': [
      [valid],
      {
        fi: [
          'Dokumentti on luettelo; odotettiin objektia {…}',
          'Korjaa se tai jätä se pois, kunnes tieto on selvillä.',
        ],
        sv: [
          'Dokumentet är en lista; det ska vara ett objekt {…}',
          'Rätta uppgiften, eller utelämna den tills den är känd.',
        ],
        en: [
          'The document is a list; expected an object',
          'Correct it, or leave it out while it is unknown.',
        ],
      },
    ],
    'an item of a list': [
      ofGoal({ boundary: { kind: 'territory', scopes: [1, 4] } }),
      {
        fi: [
          'Luettelon "scopes" kohta 2 on 4; odotettiin jotakin näistä: 1, 2, 3',
          'Korjaa se tai jätä se pois, kunnes tieto on selvillä.',
        ],
        sv: [
          'Punkt 2 i listan "scopes" är 4; det ska vara något av följande: 1, 2, 3',
          'Rätta uppgiften, eller utelämna den tills den är känd.',
        ],
        en: [
          'Item 2 of "scopes" is 4; expected one of: 1, 2, 3',
          'Correct it, or leave it out while it is unknown.',
        ],
      },
    ],
    'a text': [
      ofTown({ municipality: 91 }),
      {
        fi: [
          '"municipality" on 91; odotettiin tekstiä',
          'Korjaa se tai jätä se pois, kunnes tieto on selvillä.',
        ],
        sv: [
          '"municipality" är 91; det ska vara en text',
          'Rätta uppgiften, eller utelämna den tills den är känd.',
        ],
        en: [
          '"municipality" is 91; expected a text',
          'Correct it, or leave it out while it is unknown.',
        ],
      },
    ],
    'a text per language': [
      ofGoal({ title: 5 }),
      {
        fi: [
          '"title" on 5; odotettiin tekstiä tai tekstejä kielittäin',
          'Kirjoita "…" tai {"fi": "…", "en": "…"}.',
        ],
        sv: [
          '"title" är 5; det ska vara en text, eller en text per språk',
          'Skriv "…" eller {"fi": "…", "en": "…"}.',
        ],
        en: [
          '"title" is 5; expected a text, or a text per language',
          'Write "…" or {"fi": "…", "en": "…"}.',
        ],
      },
    ],
    'a number': [
      ofGoal({ observations: [{ year: 2024, value: 'x' }] }),
      {
        fi: [
          '"value" on "x"; odotettiin lukua',
          'Korjaa se tai jätä se pois, kunnes tieto on selvillä.',
        ],
        sv: [
          '"value" är "x"; det ska vara ett tal',
          'Rätta uppgiften, eller utelämna den tills den är känd.',
        ],
        en: [
          '"value" is "x"; expected a number',
          'Correct it, or leave it out while it is unknown.',
        ],
      },
    ],
    'a whole number': [
      { ...valid, network: { id: 'n', name: 'N', renewal: { months: 1.5 } } },
      {
        fi: [
          '"months" on 1.5; odotettiin kokonaislukua',
          'Korjaa se tai jätä se pois, kunnes tieto on selvillä.',
        ],
        sv: [
          '"months" är 1.5; det ska vara ett heltal',
          'Rätta uppgiften, eller utelämna den tills den är känd.',
        ],
        en: [
          '"months" is 1.5; expected a whole number',
          'Correct it, or leave it out while it is unknown.',
        ],
      },
    ],
    'true or false': [
      ofTown({ isTrader: 'yes' }),
      {
        fi: [
          '"isTrader" on "yes"; odotettiin arvoa true tai false',
          'Korjaa se tai jätä se pois, kunnes tieto on selvillä.',
        ],
        sv: [
          '"isTrader" är "yes"; det ska vara true eller false',
          'Rätta uppgiften, eller utelämna den tills den är känd.',
        ],
        en: [
          '"isTrader" is "yes"; expected true or false',
          'Correct it, or leave it out while it is unknown.',
        ],
      },
    ],
    'a list': [
      ofGoal({ milestones: { a: 1 } }),
      {
        fi: [
          '"milestones" on objekti; odotettiin luetteloa […]',
          'Korjaa se tai jätä se pois, kunnes tieto on selvillä.',
        ],
        sv: [
          '"milestones" är ett objekt; det ska vara en lista […]',
          'Rätta uppgiften, eller utelämna den tills den är känd.',
        ],
        en: [
          '"milestones" is an object; expected a list',
          'Correct it, or leave it out while it is unknown.',
        ],
      },
    ],
    'an object': [
      ofGoal({ plan: ['x'] }),
      {
        fi: [
          '"plan" on luettelo; odotettiin objektia {…}',
          'Korjaa se tai jätä se pois, kunnes tieto on selvillä.',
        ],
        sv: [
          '"plan" är en lista; det ska vara ett objekt {…}',
          'Rätta uppgiften, eller utelämna den tills den är känd.',
        ],
        en: [
          '"plan" is a list; expected an object',
          'Correct it, or leave it out while it is unknown.',
        ],
      },
    ],
    'too little': [
      ofGoal({ boundary: { kind: 'territory', coverage: -1.5 } }),
      {
        fi: [
          '"coverage" on -1.5; odotettiin vähintään 0',
          'Korjaa se tai jätä se pois, kunnes tieto on selvillä.',
        ],
        sv: [
          '"coverage" är -1.5; det ska vara minst 0',
          'Rätta uppgiften, eller utelämna den tills den är känd.',
        ],
        en: [
          '"coverage" is -1.5; expected 0 or more',
          'Correct it, or leave it out while it is unknown.',
        ],
      },
    ],
    'too much': [
      ofGoal({ boundary: { kind: 'territory', coverage: 101 } }),
      {
        fi: [
          '"coverage" on 101; odotettiin enintään 100',
          'Korjaa se tai jätä se pois, kunnes tieto on selvillä.',
        ],
        sv: [
          '"coverage" är 101; det ska vara högst 100',
          'Rätta uppgiften, eller utelämna den tills den är känd.',
        ],
        en: [
          '"coverage" is 101; expected 100 or less',
          'Correct it, or leave it out while it is unknown.',
        ],
      },
    ],
    'an unknown word': [
      ofGoal({ status: 'maybe' }),
      {
        fi: [
          '"status" on "maybe"; odotettiin jotakin näistä: proposed, pledged, decided, inLaw, achieved, withdrawn',
          'Valitse jokin tunnetuista sanoista.',
        ],
        sv: [
          '"status" är "maybe"; det ska vara något av följande: proposed, pledged, decided, inLaw, achieved, withdrawn',
          'Välj ett av de kända orden.',
        ],
        en: [
          '"status" is "maybe"; expected one of: proposed, pledged, decided, inLaw, achieved, withdrawn',
          'Choose one of the known words.',
        ],
      },
    ],
    'an unknown word of many': [
      ofGoal({ measure: { ...goal.measure, unit: 'parsec' } }),
      {
        fi: [
          '"unit" on "parsec"; odotettiin jotakin version 1 sanaa',
          'Valitse jokin tunnetuista sanoista.',
        ],
        sv: [
          '"unit" är "parsec"; det ska vara ett av orden i version 1',
          'Välj ett av de kända orden.',
        ],
        en: [
          '"unit" is "parsec"; expected one of the words of version 1',
          'Choose one of the known words.',
        ],
      },
    ],
    'a misspelt word': [
      ofTown({ kind: 'comapny' }),
      {
        fi: [
          '"kind" on "comapny"; odotettiin jotakin näistä: municipality, region, publicAuthority, company, association, education, other',
          'Tarkoititko "company"?',
        ],
        sv: [
          '"kind" är "comapny"; det ska vara något av följande: municipality, region, publicAuthority, company, association, education, other',
          'Menade du "company"?',
        ],
        en: [
          '"kind" is "comapny"; expected one of: municipality, region, publicAuthority, company, association, education, other',
          'Did you mean "company"?',
        ],
      },
    ],
    'an unknown field': [
      ofGoal({ decision: { colour: 'green' } }),
      {
        fi: [
          '"colour" ei ole tämän kohdan kenttä; odotettiin jotakin näistä: body, date, url, reference',
          'Korjaa nimi tai poista kenttä.',
        ],
        sv: [
          '"colour" är inget fält här; det ska vara något av följande: body, date, url, reference',
          'Rätta namnet, eller ta bort fältet.',
        ],
        en: [
          '"colour" is no field here; expected one of: body, date, url, reference',
          'Correct the name, or remove the field.',
        ],
      },
    ],
    'a misspelt field of many': [
      ofGoal({ titel: 'x' }),
      {
        fi: [
          '"titel" ei ole tämän kohdan kenttä; odotettiin jotakin version 1 kenttää',
          'Tarkoititko "title"?',
        ],
        sv: [
          '"titel" är inget fält här; det ska vara ett av fälten i version 1',
          'Menade du "title"?',
        ],
        en: [
          '"titel" is no field here; expected one of the fields of version 1',
          'Did you mean "title"?',
        ],
      },
    ],
    'a field that would be dangerous': [
      JSON.parse('{"ilmi": "1.0", "__proto__": {"a": 1}}'),
      {
        fi: ['"__proto__" ei ole kenttä; se muuttaisi objektia, johon se kopioidaan', 'Poista se.'],
        sv: [
          '"__proto__" är inget fält; det skulle ändra objektet som det kopieras till',
          'Ta bort det.',
        ],
        en: [
          '"__proto__" is not a field; it would change the object it is copied into',
          'Remove it.',
        ],
      },
    ],
  };
  saysInAll(values);
});

describe('what patterns expect', () => {
  const patterns: Record<Exclude<keyof PatternWords, Elsewhere>, Case> = {
    id: [
      ofGoal({ id: 'Bad' }),
      {
        fi: [
          '"id" on "Bad"; odotettiin tunnusta, jossa on 1–64 merkkiä: pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä (ei index, con, aux eikä nul)',
          'Korjaa se tai jätä se pois, kunnes tieto on selvillä.',
        ],
        sv: [
          '"id" är "Bad"; det ska vara ett id på 1–64 tecken: små bokstäver a–z, siffror och bindestreck (inte index, con, aux eller nul)',
          'Rätta uppgiften, eller utelämna den tills den är känd.',
        ],
        en: [
          '"id" is "Bad"; expected an id of 1–64 small letters, digits and hyphens, not index, con, aux or nul',
          'Correct it, or leave it out while it is unknown.',
        ],
      },
    ],
    day: [
      ofGoal({ validFrom: '2026-02-30' }),
      {
        fi: [
          '"validFrom" on "2026-02-30"; odotettiin päivää, joka on olemassa, esimerkiksi 2027-05-31',
          'Korjaa se tai jätä se pois, kunnes tieto on selvillä.',
        ],
        sv: [
          '"validFrom" är "2026-02-30"; det ska vara en dag som finns, till exempel 2027-05-31',
          'Rätta uppgiften, eller utelämna den tills den är känd.',
        ],
        en: [
          '"validFrom" is "2026-02-30"; expected a day that exists, such as 2027-05-31',
          'Correct it, or leave it out while it is unknown.',
        ],
      },
    ],
    moment: [
      { ...valid, updated: '2026-11-24' },
      {
        fi: [
          '"updated" on "2026-11-24"; odotettiin ajankohtaa, esimerkiksi 2026-11-24T10:00:00Z',
          'Korjaa se tai jätä se pois, kunnes tieto on selvillä.',
        ],
        sv: [
          '"updated" är "2026-11-24"; det ska vara en tidpunkt, till exempel 2026-11-24T10:00:00Z',
          'Rätta uppgiften, eller utelämna den tills den är känd.',
        ],
        en: [
          '"updated" is "2026-11-24"; expected a moment such as 2026-11-24T10:00:00Z',
          'Correct it, or leave it out while it is unknown.',
        ],
      },
    ],
    dayOrMoment: [
      ofStory({ published: '24.11.2026' }),
      {
        fi: [
          '"published" on "24.11.2026"; odotettiin päivää tai ajankohtaa, jossa on aikavyöhyke',
          'Korjaa se tai jätä se pois, kunnes tieto on selvillä.',
        ],
        sv: [
          '"published" är "24.11.2026"; det ska vara en dag, eller en tidpunkt med tidszon',
          'Rätta uppgiften, eller utelämna den tills den är känd.',
        ],
        en: [
          '"published" is "24.11.2026"; expected a day or a moment with its time zone',
          'Correct it, or leave it out while it is unknown.',
        ],
      },
    ],
    dayOrLocalTime: [
      ofEvent({ start: '2026-12-01T09:00Z' }),
      {
        fi: [
          '"start" on "2026-12-01T09:00Z"; odotettiin päivää tai paikallista aikaa ilman aikavyöhykettä, esimerkiksi 2026-12-01T09:00',
          'Korjaa se tai jätä se pois, kunnes tieto on selvillä.',
        ],
        sv: [
          '"start" är "2026-12-01T09:00Z"; det ska vara en dag, eller en lokal tid utan tidszon, till exempel 2026-12-01T09:00',
          'Rätta uppgiften, eller utelämna den tills den är känd.',
        ],
        en: [
          '"start" is "2026-12-01T09:00Z"; expected a day, or a local time without zone such as 2026-12-01T09:00',
          'Correct it, or leave it out while it is unknown.',
        ],
      },
    ],
    version: [
      { ...valid, ilmi: '2.0' },
      {
        fi: [
          '"ilmi" on "2.0"; odotettiin versiota "1.0"',
          'Korjaa se tai jätä se pois, kunnes tieto on selvillä.',
        ],
        sv: [
          '"ilmi" är "2.0"; det ska vara versionen "1.0"',
          'Rätta uppgiften, eller utelämna den tills den är känd.',
        ],
        en: [
          '"ilmi" is "2.0"; expected the version "1.0"',
          'Correct it, or leave it out while it is unknown.',
        ],
      },
    ],
  };
  saysInAll(patterns);
});

describe('broken rules', () => {
  const rules: Record<Exclude<keyof RuleWords, Elsewhere>, Case> = {
    noLanguageKey: [
      ofGoal({ title: { 'in Finnish': 'Päästöt' } }),
      {
        fi: [
          '"in Finnish" ei ole kielikoodi',
          'Käytä kielikoodia, esimerkiksi "fi", "sv" tai "en".',
        ],
        sv: [
          '"in Finnish" är ingen språkkod',
          'Använd en språkkod, till exempel "fi", "sv" eller "en".',
        ],
        en: ['"in Finnish" is not a language tag', 'Use a tag such as "fi", "sv" or "en".'],
      },
    ],
    noLanguage: [
      { ...valid, languages: ['in Finnish'] },
      {
        fi: ['Luettelon "languages" kohta 1 ei ole kielikoodi', 'Korjaa se.'],
        sv: ['Punkt 1 i listan "languages" är ingen språkkod', 'Rätta det.'],
        en: ['Item 1 of "languages" is not a language tag', 'Correct it.'],
      },
    ],
    noAddress: [
      ofGoal({ decision: { url: 'javascript:alert(1)' } }),
      {
        fi: [
          '"url" ei ole osoite, jonka voi näyttää',
          'Käytä https-osoitetta, jossa ei ole käyttäjänimeä eikä salasanaa.',
        ],
        sv: [
          '"url" är ingen adress som kan visas',
          'Använd en https-adress utan användarnamn och lösenord.',
        ],
        en: [
          '"url" is not an address that can be shown',
          'Use an https address without user name and password.',
        ],
      },
    ],
    noContactAddress: [
      { ...valid, network: { id: 'n', name: 'N', contact: { url: 'javascript:alert(1)' } } },
      {
        fi: ['"url" ei ole osoite, jonka voi näyttää', 'Käytä https-, mailto- tai tel-osoitetta.'],
        sv: ['"url" är ingen adress som kan visas', 'Använd en https-, mailto- eller tel-adress.'],
        en: ['"url" is not an address that can be shown', 'Use an https, mailto or tel address.'],
      },
    ],
    noEmail: [
      { ...valid, network: { id: 'n', name: 'N', contact: { email: 'aino' } } },
      {
        fi: ['"email" ei ole sähköpostiosoite', 'Korjaa se.'],
        sv: ['"email" är ingen e-postadress', 'Rätta det.'],
        en: ['"email" is not an email address', 'Correct it.'],
      },
    ],
    noBusinessId: [
      ofTown({ identifiers: [{ scheme: 'businessId', value: '0000001-8' }] }),
      {
        fi: [
          '"value" ei ole Y-tunnus (seitsemän numeroa, viiva ja oikea tarkistenumero)',
          'Kopioi tunnus rekisteristä (ytj.fi).',
        ],
        sv: [
          '"value" är inget finländskt FO-nummer (sju siffror, ett bindestreck och rätt kontrollsiffra)',
          'Kopiera numret från registret (ytj.fi).',
        ],
        en: [
          '"value" is not a Finnish business id: seven digits, a hyphen and the right check digit',
          'Copy the id from the register (ytj.fi).',
        ],
      },
    ],
    altMissing: [
      ofStory({ image: { src: 'https://example.org/a.jpg' } }),
      {
        fi: [
          '"alt" puuttuu; sitä tarvitsevat ne, jotka eivät näe kuvaa',
          'Kuvaile kuva kentässä "alt" tai lisää "decorative": true, jos teksti kertoo kaiken.',
        ],
        sv: [
          '"alt" saknas; texten behövs för dem som inte ser bilden',
          'Beskriv bilden i "alt", eller lägg till "decorative": true om texten säger allt.',
        ],
        en: [
          '"alt" is missing; people who cannot see the picture need it',
          'Describe the picture in "alt", or say "decorative": true when the text says it all.',
        ],
      },
    ],
    endBeforeStart: [
      ofGoal({ observations: [{ value: 1, period: { start: '2024-12-31', end: '2024-01-01' } }] }),
      {
        fi: ['"end" on aiempi päivä kuin "start"', 'Vaihda päivät keskenään tai korjaa ne.'],
        sv: ['"end" är en tidigare dag än "start"', 'Låt dagarna byta plats, eller rätta dem.'],
        en: ['"end" is before "start"', 'Swap the two days, or correct them.'],
      },
    ],
    momentMissing: [
      ofGoal({ target: { change: -80 } }),
      {
        fi: ['"year" puuttuu', 'Lisää "year" tai "date".'],
        sv: ['"year" saknas', 'Lägg till "year" eller "date".'],
        en: ['"year" is missing', 'Say "year" or "date".'],
      },
    ],
    momentOfFigureMissing: [
      ofGoal({ observations: [{ value: 1 }] }),
      {
        fi: ['"year" puuttuu', 'Lisää "year", "period" tai "date".'],
        sv: ['"year" saknas', 'Lägg till "year", "period" eller "date".'],
        en: ['"year" is missing', 'Say "year", "period" or "date".'],
      },
    ],
    beside: [
      ofGoal({ target: { year: 2030, value: 5, change: -80 } }),
      {
        fi: ['"change" on annettu kentän "value" lisäksi', 'Säilytä vain toinen.'],
        sv: ['"change" är angivet utöver "value"', 'Behåll bara ett av de två fälten.'],
        en: ['"change" stands beside "value"', 'Keep one of the two.'],
      },
    ],
    levelNeeds: [
      ofGoal({ boundary: null }),
      {
        fi: [
          '"boundary" puuttuu; numeerinen tavoite tarvitsee sen',
          'Lisää "boundary" tai vaihda kentän "kind" arvoksi "directional", "milestone" tai "monitoring".',
        ],
        sv: [
          '"boundary" saknas; ett mål i siffror behöver det',
          'Lägg till "boundary", eller ändra "kind" till "directional", "milestone" eller "monitoring".',
        ],
        en: [
          '"boundary" is missing; a level to reach needs it',
          'Add "boundary", or use the kind "directional", "milestone" or "monitoring".',
        ],
      },
    ],
    levelNeedsNumber: [
      ofGoal({ target: { year: 2030 } }),
      {
        fi: [
          '"value" puuttuu; numeerinen tavoite tarvitsee luvun',
          'Lisää "value" (tavoitteen yksikössä), "change" (prosentteina lähtötasosta) tai "points" (prosenttiyksikköinä).',
        ],
        sv: [
          '"value" saknas; ett mål i siffror behöver ett tal',
          'Lägg till "value" (i målets enhet), "change" (i procent av utgångsnivån) eller "points" (i procentenheter).',
        ],
        en: [
          '"value" is missing; a level to reach is a number',
          'Say "value" in the unit, "change" in percent of the baseline or "points".',
        ],
      },
    ],
    endStateNeedsYear: [
      ofGoal({ kind: 'endState', target: null, neutrality: { definition: 'own' } }),
      {
        fi: [
          '"target" puuttuu; lopputilaa koskeva tavoite tarvitsee sen',
          'Kerro, mihin vuoteen mennessä: "target": {"year": 2035}.',
        ],
        sv: [
          '"target" saknas; ett mål om ett slutläge behöver det',
          'Ange till vilket år: "target": {"year": 2035}.',
        ],
        en: [
          '"target" is missing; an end state needs it',
          'Say by which year: "target": {"year": 2035}.',
        ],
      },
    ],
    endStateNeedsDefinition: [
      ofGoal({ kind: 'endState' }),
      {
        fi: [
          '"neutrality" puuttuu; lopputilaa koskeva tavoite tarvitsee sen',
          'Kerro, mitä neutraali tässä tarkoittaa: "neutrality": {"definition": …}.',
        ],
        sv: [
          '"neutrality" saknas; ett mål om ett slutläge behöver det',
          'Ange vad neutral betyder här: "neutrality": {"definition": …}.',
        ],
        en: [
          '"neutrality" is missing; an end state needs it',
          'Say what neutral means here: "neutrality": {"definition": …}.',
        ],
      },
    ],
    directionMissing: [
      ofGoal({ kind: 'directional', target: null }),
      {
        fi: [
          '"direction" puuttuu; kun lukua ei ole, mikään muu ei kerro suuntaa',
          'Lisää "direction": "decrease" (vähenee), "increase" (kasvaa) tai "hold" (pysyy ennallaan).',
        ],
        sv: [
          '"direction" saknas; när det inte finns något tal visar inget annat riktningen',
          'Lägg till "direction": "decrease" (ska minska), "increase" (ska öka) eller "hold" (ska hållas på samma nivå).',
        ],
        en: [
          '"direction" is missing; without a number nothing else tells which way is meant',
          'Say "direction": "decrease", "increase" or "hold".',
        ],
      },
    ],
    stepsMissing: [
      ofGoal({ kind: 'milestone' }),
      {
        fi: [
          '"milestones" puuttuu; vaiheittainen tavoite tarvitsee vaiheita',
          'Lisää vähintään yksi vaihe.',
        ],
        sv: ['"milestones" saknas; ett mål i steg behöver steg', 'Lägg till minst ett steg.'],
        en: ['"milestones" is missing; a goal in steps needs them', 'Add at least one step.'],
      },
    ],
    unitLabelMissing: [
      ofGoal({ measure: { ...goal.measure, unit: 'other' } }),
      {
        fi: ['"unitLabel" puuttuu; yksiköllä "other" ei ole nimeä', 'Anna yksikölle nimi.'],
        sv: ['"unitLabel" saknas; enheten "other" har inget namn', 'Ge enheten ett namn.'],
        en: ['"unitLabel" is missing; the unit "other" has no name', 'Name the unit.'],
      },
    ],
    changeOfPercent: [
      ofGoal({ measure: share }),
      {
        fi: [
          '"change" on prosentteja prosenteista',
          'Käytä kenttää "points" (prosenttiyksikköinä) tai "value" (yksikkönä %).',
        ],
        sv: [
          '"change" är procent av procent',
          'Använd "points" (i procentenheter) eller "value" (med enheten %).',
        ],
        en: [
          '"change" is a percentage of a percentage',
          'Say "points" (percentage points) or "value" with the unit %.',
        ],
      },
    ],
    changeOfUnknown: [
      ofGoal({ baseline: null }),
      {
        fi: [
          '"change" on prosentteja tuntemattomasta lähtötasosta',
          'Lisää "baseline": {"year": …}; sen "value" saa puuttua.',
        ],
        sv: [
          '"change" är procent av en okänd utgångsnivå',
          'Lägg till "baseline": {"year": …}; dess "value" får saknas.',
        ],
        en: [
          '"change" is a percentage of an unknown baseline',
          'Say "baseline": {"year": …}; its value may stay unknown.',
        ],
      },
    ],
    changeOfNothing: [
      ofGoal({ baseline: { year: 2007, value: 0 } }),
      {
        fi: [
          '"change" on prosentteja lähtötasosta, joka ei ole suurempi kuin nolla',
          'Käytä sen sijaan kenttää "value".',
        ],
        sv: [
          '"change" är procent av en utgångsnivå som inte är större än noll',
          'Använd "value" i stället.',
        ],
        en: [
          '"change" is a percentage of a baseline that is not above zero',
          'Say "value" instead.',
        ],
      },
    ],
    pointsNeedPercent: [
      ofGoal({ target: { year: 2030, points: -20 } }),
      {
        fi: [
          '"points" on prosenttiyksikköinä, joten yksikön pitää olla %',
          'Käytä kenttää "value" tai "change".',
        ],
        sv: [
          '"points" är i procentenheter, så enheten ska vara %',
          'Använd "value" eller "change".',
        ],
        en: ['"points" are percentage points, which need the unit %', 'Say "value" or "change".'],
      },
    ],
    notAfterBaseline: [
      ofGoal({ target: { year: 2007, change: -80 } }),
      {
        fi: ['"year" ei ole myöhempi kuin lähtötason ajankohta', 'Korjaa jompikumpi.'],
        sv: ['"year" är inte senare än utgångsnivåns tidpunkt', 'Rätta endera tidpunkten.'],
        en: ['"year" is not after the baseline', 'Correct one of the two.'],
      },
    ],
    sameAsBaseline: [
      ofGoal({ target: { year: 2030, change: 0 } }),
      {
        fi: [
          '"direction" puuttuu; tavoite on sama kuin lähtötaso',
          'Lisää "direction": "hold" (pysyy ennallaan), "decrease" (vähenee) tai "increase" (kasvaa).',
        ],
        sv: [
          '"direction" saknas; målet är detsamma som utgångsnivån',
          'Lägg till "direction": "hold" (ska hållas på samma nivå), "decrease" (ska minska) eller "increase" (ska öka).',
        ],
        en: [
          '"direction" is missing; the target equals the baseline',
          'Say "direction": "hold", "decrease" or "increase".',
        ],
      },
    ],
    usedTwice: [
      { ...valid, goals: [goal, goal] },
      {
        fi: [
          '"id" on "climate", joka on käytössä kahdesti',
          'Anna jokaiselle luettelon kohdalle oma tunnus.',
        ],
        sv: [
          '"id" är "climate", som används två gånger',
          'Ge varje punkt i listan ett eget värde.',
        ],
        en: ['"id" "climate" is used twice', 'Give each item of the list its own.'],
      },
    ],
    notInList: [
      ofStory({ goals: ['climate', 'waste'] }),
      {
        fi: [
          'Luettelon "goals" kohta 2 on "waste", jota ei ole luettelossa "goals"',
          'Korjaa tunnus tai lisää puuttuva kohta luetteloon "goals".',
        ],
        sv: [
          'Punkt 2 i listan "goals" är "waste", som inte finns i listan "goals"',
          'Rätta värdet, eller lägg till det som saknas i listan "goals".',
        ],
        en: [
          'Item 2 of "goals" "waste" is not in "goals"',
          'Correct the id, or add the item to "goals".',
        ],
      },
    ],
  };
  saysInAll(rules);
});

describe('questions', () => {
  const questions: Record<keyof QuestionWords, Case> = {
    rise: [
      ofGoal({ target: { year: 2030, change: 12.5 } }),
      {
        fi: [
          '"change" on 12,5: "ghgEmissions" kasvaisi 12,5\u00a0%',
          'Tarkoititko −12,5? Jos kasvu on tarkoitus, anna kentän "direction" arvoksi "increase".',
        ],
        sv: [
          '"change" är 12,5: "ghgEmissions" skulle öka med 12,5\u00a0%',
          'Menade du −12,5? Om det ska öka, ge fältet "direction" värdet "increase".',
        ],
        en: [
          '"change" is 12.5, a rise of ghgEmissions by 12.5 percent',
          'Did you mean −12.5? If the rise is meant, say "direction": "increase".',
        ],
      },
    ],
    moreThanAll: [
      ofGoal({ target: { year: 2030, change: -1000 } }),
      {
        fi: [
          '"change" on −1000: vähennys olisi suurempi kuin koko lähtötaso',
          'Kymmenen prosentin vähennys kirjoitetaan -10, ja -100 ei jätä jäljelle mitään. Korjaa luku, jos se on kirjoitusvirhe.',
        ],
        sv: [
          '"change" är −1000: minskningen skulle vara större än hela utgångsnivån',
          'En minskning med tio procent skrivs -10, och -100 lämnar inget kvar. Rätta talet om det är ett skrivfel.',
        ],
        en: [
          '"change" is −1000, a fall by more than all there was',
          'A fall by ten percent is -10, and -100 leaves nothing. Correct it if it is a slip.',
        ],
      },
    ],
    lessThanOnePercent: [
      ofGoal({ target: { year: 2030, change: -0.075 } }),
      {
        fi: [
          '"change" on −0,075 eli vähemmän kuin yksi prosentti',
          'Tarkoititko −7,5? Luku ilmoitetaan prosentteina.',
        ],
        sv: [
          '"change" är −0,075, alltså mindre än en procent',
          'Menade du −7,5? Talet anges i procent.',
        ],
        en: [
          '"change" is −0.075, which is less than one percent',
          'Did you mean −7.5? It is in percent.',
        ],
      },
    ],
    figureBefore: [
      ofGoal({ observations: [...goal.observations, ...goal.observations] }),
      {
        fi: [
          '"year" on 2024, mutta samalta ajalta on luku jo ylempänä; sivuilla näkyy ylempi, ei tätä',
          'Poista toinen luvuista tai korjaa ajankohta. Saman ajan luvut erottaa toisistaan "quality" tai "accounting".',
        ],
        sv: [
          '"year" är 2024, men för samma tid finns redan en siffra längre upp; sidorna visar den, inte den här',
          'Ta bort en av siffrorna, eller rätta tiden. Siffror för samma tid skiljs åt med "quality" eller "accounting".',
        ],
        en: [
          '"year" is 2024, of which there is a figure before this one; pages show that one, and not this one',
          'Remove one of the two, or correct the time. What tells two figures apart is "quality" or "accounting".',
        ],
      },
    ],
    fileBeside: [
      ofTown({ url: 'town.example' }),
      {
        fi: [
          '"url" on "town.example" ilman alkua https://, joten se tarkoittaa tiedostoa dokumentin vieressä',
          'Tarkoititko https://town.example?',
        ],
        sv: [
          '"url" är "town.example", alltså en fil bredvid dokumentet, eftersom det inte börjar med https://',
          'Menade du https://town.example?',
        ],
        en: [
          '"url" is "town.example", a file beside the document, since it does not start with https://',
          'Did you mean https://town.example?',
        ],
      },
    ],
  };
  saysInAll(questions);
});

describe('words that no document brings about', () => {
  // Requests are checked in English; forms say the codes of problems in words of their own.
  test('in Finnish', () => {
    assert.equal(fi.patterns.word, 'vähintään yhtä sanaa');
    assert.equal(fi.patterns.address, 'osoitetta');
    assert.deepEqual(fi.rules.noText, ['ei sisällä tekstiä']);
    assert.deepEqual(fi.tooLong('5000'), ['on pidempi kuin 5000 merkkiä', 'Lyhennä tekstiä.']);
    assert.equal(fi.patterns.email, 'sähköpostiosoitetta');
    assert.equal(fi.patterns.businessId, 'Y-tunnusta: seitsemän numeroa, viiva ja tarkistenumero');
    assert.deepEqual(fi.rules.wrongCheckDigit, ['päättyy väärään tarkistenumeroon']);
    assert.deepEqual(fi.rules.noWebAddress, [
      'ei ole verkko-osoite',
      'Kirjoita koko osoite: https://www.example.org/.',
    ]);
    assert.deepEqual(fi.rules.notAfterBaseYear(2020, 2025), [
      'on 2020; odotettiin vuotta lähtövuoden 2025 jälkeen',
      'Korjaa jompikumpi.',
    ]);
    assert.deepEqual(fi.rules.purposeNeeds('join', 'goal'), [
      'puuttuu; se tarvitaan, kun "purpose" on "join"',
      'Lisää "goal".',
    ]);
  });
});

describe('catalogues', () => {
  /** Every sentence of a catalogue by its place; functions are called with values. */
  function* sentences(words: unknown, place: string): Generator<[string, string]> {
    if (typeof words === 'string') yield [place, words];
    else if (typeof words === 'function')
      yield* sentences(place === '.number' ? words(-0.5) : words('2030', '2025'), place);
    else
      for (const [key, part] of Object.entries(words as object))
        yield* sentences(part, `${place}.${key}`);
  }
  const all = (words: IssueWords) => new Map(sentences(words, ''));

  test('no sentence is English in Finnish and Swedish, or Finnish in Swedish', () => {
    const [inEnglish, inFinnish, inSwedish] = [all(en), all(fi), all(sv)];
    assert.ok(inEnglish.size > 100, String(inEnglish.size));
    assert.deepEqual([...inFinnish.keys()], [...inEnglish.keys()]);
    assert.deepEqual([...inSwedish.keys()], [...inEnglish.keys()]);
    for (const [place, english] of inEnglish) {
      assert.notEqual(inFinnish.get(place), english, place);
      assert.notEqual(inSwedish.get(place), english, place);
      // Both have a decimal comma.
      if (place !== '.number') assert.notEqual(inFinnish.get(place), inSwedish.get(place), place);
    }
  });

  test('no English word slips into the others', () => {
    // Names and words of the document are quoted, and stay as they are.
    const plain = (text: string) => text.replace(/"[^"]*"/g, '');
    for (const words of [fi, sv])
      for (const [place, text] of all(words))
        assert.doesNotMatch(
          plain(text),
          /\b(?:the|is|of|or|and|with|it|not|one|expected|missing|correct|add|use|say)\b/i,
          place,
        );
  });

  test('problems and remedies are sentences', () => {
    for (const words of [fi, sv, en])
      for (const [place, text] of all(words)) {
        assert.equal(text, text.trim(), place);
        assert.doesNotMatch(text, / {2}|undefined|\[object/, place);
        // A remedy, or one of the sentences beside the rules that tell what to do.
        if (/\.1$|^\.(?:correct|add|did|write|choose)/.test(place))
          assert.match(text, /^\p{Lu}.*[.?]$/u, place);
        if (/\.0$/.test(place)) assert.match(text, /^[\p{Ll}"].*[^.]$/u, place);
      }
  });

  test('a pattern is found by its English words, so no two have the same', () => {
    const texts = Object.values(en.patterns);
    assert.equal(new Set(texts).size, texts.length);
  });

  test('every check of the schemas has words', () => {
    type Def = Record<string, unknown> & { error?: (issue: object) => string };
    const found = { patterns: new Set<string>(), rules: 0 };
    const seen = new Set<unknown>();
    const visit = (part: unknown): void => {
      if (typeof part !== 'object' || part === null || seen.has(part)) return;
      seen.add(part);
      const def = (part as Partial<z.core.$ZodType>)._zod?.def as unknown as Def | undefined;
      if (!def) return Object.values(part).forEach(visit);
      const { check, format, error, params } = def;
      if (check === 'string_format') {
        assert.equal(format, 'regex', 'has no words');
        found.patterns.add(error!({}));
      }
      // Without words, superRefine gives them to each issue.
      if (check === 'custom' && error) {
        assert.equal(typeof (params as { say?: unknown }).say, 'function', error({}));
        found.rules++;
      }
      Object.values(def).forEach(visit);
    };
    visit(documentSchema);
    visit(joinRequestSchema);
    assert.deepEqual([...found.patterns].sort(), Object.values(en.patterns).sort());
    assert.ok(found.rules > 5, String(found.rules));
  });
});
