import { formatDate, type IsoDate } from '@ilmi/core';
import { format as en } from '@ilmi/core/languages/en.js';
import { format as fi } from '@ilmi/core/languages/fi.js';
import { format as sv } from '@ilmi/core/languages/sv.js';
import type { Language } from '../language.js';
import { legalIn } from './legal.js';
import { type ReportWords, reportWords } from './report.js';

/** What the command says beside the report's own words. */
export interface CommandWords {
  /** Before a list of places: `3 goals`. */
  goals(n: number): string;
  places(n: number): string;
  /** What a shortened list ends with. */
  more(n: number): string;
  line(n: number): string;
  /** The language of a text was guessed from its words. */
  guessed(language: string): string;
  unknownLanguage: string;
  languages: Readonly<Record<Language, string>>;
  errors: string;
  questions: string;
  rules: string;
  columns: Readonly<Record<'rule' | 'level' | 'finding' | 'basis' | 'looksAt', string>>;
  checked(day: IsoDate): string;
  /** What has been made, and what to do next. */
  initOne(file: string): { done: string; steps: readonly string[] };
  initNetwork(file: string): { done: string; steps: readonly string[] };
  assetsDone(files: number, folder: string): string;
  assetsSame(folder: string): string;
  assetsSnippet(url: string): string;
  assetsNext: string;
}

const own: Readonly<Record<Language, CommandWords>> = {
  fi: {
    goals: (n) => (n === 1 ? '1 tavoite' : `${n} tavoitetta`),
    places: (n) => (n === 1 ? '1 kohta' : `${n} kohtaa`),
    more: (n) => `… ja ${n} muuta (kaikki: --format json)`,
    line: (n) => `rivi ${n}`,
    guessed: (language) => `Kieli pääteltiin sanoista: ${language}. Toinen kieli: --text-lang.`,
    unknownLanguage: 'Kieltä ei tunnistettu. Kerro se: --text-lang fi, sv tai en.',
    languages: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' },
    errors: 'Korjattavat kohdat',
    questions: 'Tarkista, onko näin tarkoitettu',
    rules: 'Säännöt',
    columns: {
      rule: 'Sääntö',
      level: 'Taso',
      finding: 'Havainto',
      basis: 'Perustuu',
      looksAt: 'Tarkastelee',
    },
    checked: (day) => `Tarkistettu ${formatDate(fi, day)}`,
    initOne: (file) => ({
      done: `Luotu ${file}: keksitty esimerkkiorganisaatio ja yksi tavoite.`,
      steps: [
        `Avaa ${file} ja vaihda tiedot omiisi: nimi, osoitteet, luvut, vuodet ja lähde.`,
        `Tarkista: npx @ilmi/cli check ${file}`,
        'Vie tiedosto sivustollesi ja ota elementit käyttöön: npx @ilmi/cli assets KANSIO',
      ],
    }),
    initNetwork: (file) => ({
      done: `Luotu ${file}: keksitty esimerkkiverkosto, jossa on kolme jäsentä.`,
      steps: [
        `Tee siitä taulukko ja vaihda tiedot omiinne: npx @ilmi/cli export ${file} --xlsx jasenet.xlsx`,
        `Tarkista: npx @ilmi/cli check ${file}`,
        'Vie tiedosto sivustollesi ja ota elementit käyttöön: npx @ilmi/cli assets KANSIO',
      ],
    }),
    assetsDone: (files, folder) => `Kopioitu ${files} tiedostoa kansioon ${folder}`,
    assetsSame: (folder) => `Tiedostot ovat jo kansiossa ${folder}; mitään ei muutettu.`,
    assetsSnippet: (url) => `Lisää nämä rivit sivun <head>-osaan, kun kansion osoite on ${url}`,
    assetsNext:
      'Jos kansion osoite on toinen, anna se: --url. Palvelimen ylläpitäjälle: HTTP-otsakkeet ovat julkaisupaketin tiedostossa HEADERS.txt.',
  },
  sv: {
    goals: (n) => `${n} mål`,
    places: (n) => (n === 1 ? '1 ställe' : `${n} ställen`),
    more: (n) => `… och ${n} till (alla: --format json)`,
    line: (n) => `rad ${n}`,
    guessed: (language) => `Språket bedömdes utifrån orden: ${language}. Ett annat: --text-lang.`,
    unknownLanguage: 'Språket kändes inte igen. Ange det: --text-lang fi, sv eller en.',
    languages: { fi: 'finska', sv: 'svenska', en: 'engelska' },
    errors: 'Att rätta',
    questions: 'Kontrollera om det är så du menar',
    rules: 'Regler',
    columns: {
      rule: 'Regel',
      level: 'Nivå',
      finding: 'Iakttagelse',
      basis: 'Grund',
      looksAt: 'Granskar',
    },
    checked: (day) => `Kontrollerat ${formatDate(sv, day)}`,
    initOne: (file) => ({
      done: `${file} har skapats: en påhittad exempelorganisation och ett mål.`,
      steps: [
        `Öppna ${file} och byt till dina egna uppgifter: namn, adresser, siffror, år och källa.`,
        `Kontrollera: npx @ilmi/cli check ${file}`,
        'Lägg upp filen på din webbplats och börja använda elementen: npx @ilmi/cli assets MAPP',
      ],
    }),
    initNetwork: (file) => ({
      done: `${file} har skapats: ett påhittat exempelnätverk med tre medlemmar.`,
      steps: [
        `Gör en tabell av den och byt till era egna uppgifter: npx @ilmi/cli export ${file} --xlsx medlemmar.xlsx`,
        `Kontrollera: npx @ilmi/cli check ${file}`,
        'Lägg upp filen på din webbplats och börja använda elementen: npx @ilmi/cli assets MAPP',
      ],
    }),
    assetsDone: (files, folder) => `${files} filer har kopierats till ${folder}`,
    assetsSame: (folder) => `Filerna finns redan i ${folder}; inget har ändrats.`,
    assetsSnippet: (url) => `Lägg till de här raderna i sidans <head>, om mappens adress är ${url}`,
    assetsNext:
      'Har mappen en annan adress, ange den: --url. Till den som sköter servern: HTTP-huvudena finns i HEADERS.txt i releasepaketet.',
  },
  en: {
    goals: (n) => (n === 1 ? '1 goal' : `${n} goals`),
    places: (n) => (n === 1 ? '1 place' : `${n} places`),
    more: (n) => `… and ${n} more (all of them: --format json)`,
    line: (n) => `line ${n}`,
    guessed: (language) => `Language guessed from its words: ${language}. Another: --text-lang.`,
    unknownLanguage: 'The language was not recognised. Give it: --text-lang fi, sv or en.',
    languages: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
    errors: 'To correct',
    questions: 'Check whether this is meant',
    rules: 'Rules',
    columns: {
      rule: 'Rule',
      level: 'Level',
      finding: 'Finding',
      basis: 'Basis',
      looksAt: 'Looks at',
    },
    checked: (day) => `Checked on ${formatDate(en, day)}`,
    initOne: (file) => ({
      done: `Created ${file}: a made-up example organisation with one goal.`,
      steps: [
        `Open ${file} and put in your own: name, addresses, figures, years and source.`,
        `Check it: npx @ilmi/cli check ${file}`,
        'Put the file on your site and start using the elements: npx @ilmi/cli assets FOLDER',
      ],
    }),
    initNetwork: (file) => ({
      done: `Created ${file}: a made-up example network with three members.`,
      steps: [
        `Make a table of it and put in your own data: npx @ilmi/cli export ${file} --xlsx members.xlsx`,
        `Check it: npx @ilmi/cli check ${file}`,
        'Put the file on your site and start using the elements: npx @ilmi/cli assets FOLDER',
      ],
    }),
    assetsDone: (files, folder) => `Copied ${files} files to ${folder}`,
    assetsSame: (folder) => `The files are in ${folder} already; nothing was changed.`,
    assetsSnippet: (url) =>
      `Add these lines to the page’s <head>, if the folder’s address is ${url}`,
    assetsNext:
      'If the folder has another address, give it: --url. For whoever runs the server: its headers are in HEADERS.txt of the release.',
  },
};

export interface Words extends ReportWords, CommandWords {
  /** The provision behind a rule, which data has in English. */
  legal(text: string): string;
}

/** Everything that the command says in a language. */
export const wordsIn = (language: Language): Words => ({
  ...reportWords[language],
  ...own[language],
  legal: (text) => legalIn(language, text),
});
