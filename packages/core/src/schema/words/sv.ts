// Needs review: a native editor.
import type { IssueWords } from './words.js';

/** Swedish: what the strict check says. */
export const sv: IssueWords = {
  number: (value) => String(value).replace('-', '−').replace('.', ','),

  document: 'Dokumentet',
  item: (n, list) => `Punkt ${n}` + (list === undefined ? '' : ` i listan "${list}"`),

  list: 'en lista',
  object: 'ett objekt',

  missing: (expected) => `saknas; det ska vara ${expected}`,
  other: (value, expected) => `är ${value}; det ska vara ${expected}`,
  tooLong: (most) => [`är längre än ${most} tecken`, 'Förkorta texten.'],
  unknownField: (expected) => `är inget fält här; det ska vara ${expected}`,
  prototype: ['är inget fält; det skulle ändra objektet som det kopieras till', 'Ta bort det.'],

  types: {
    string: 'en text',
    number: 'ett tal',
    int: 'ett heltal',
    boolean: 'true eller false',
    array: 'en lista […]',
    object: 'ett objekt {…}',
    record: 'ett objekt {…}',
  },
  patterns: {
    word: 'minst ett ord',
    id: 'ett id på 1–64 tecken: små bokstäver a–z, siffror och bindestreck (inte index, con, aux eller nul)',
    day: 'en dag som finns, till exempel 2027-05-31',
    moment: 'en tidpunkt, till exempel 2026-11-24T10:00:00Z',
    dayOrMoment: 'en dag, eller en tidpunkt med tidszon',
    dayOrLocalTime: 'en dag, eller en lokal tid utan tidszon, till exempel 2026-12-01T09:00',
    address: 'en adress',
    email: 'en e-postadress',
    businessId: 'sju siffror, ett bindestreck och en kontrollsiffra',
    version: 'versionen "1.0"',
  },
  text: 'en text, eller en text per språk',
  least: (number) => `minst ${number}`,
  most: (number) => `högst ${number}`,
  oneOf: (words) => `något av följande: ${words}`,
  anyWord: 'ett av orden i version 1',
  anyField: 'ett av fälten i version 1',
  somethingElse: 'något annat',

  correctIt: 'Rätta det.',
  correctOrLeaveOut: 'Rätta uppgiften, eller utelämna den tills den är känd.',
  add: (name) => `Lägg till ${name}.`,
  didYouMean: (word) => `Menade du "${word}"?`,
  writeText: 'Skriv "…" eller {"fi": "…", "en": "…"}.',
  chooseWord: 'Välj ett av de kända orden.',
  correctName: 'Rätta namnet, eller ta bort fältet.',

  rules: {
    noText: ['innehåller ingen text'],
    noLanguageKey: ['är ingen språkkod', 'Använd en språkkod, till exempel "fi", "sv" eller "en".'],
    noLanguage: ['är ingen språkkod'],
    noAddress: [
      'är ingen adress som kan visas',
      'Använd en https-adress utan användarnamn och lösenord.',
    ],
    noContactAddress: [
      'är ingen adress som kan visas',
      'Använd en https-, mailto- eller tel-adress.',
    ],
    noEmail: ['är ingen e-postadress'],
    noBusinessId: [
      'är inget finländskt FO-nummer (sju siffror, ett bindestreck och rätt kontrollsiffra)',
      'Kopiera numret från registret (ytj.fi).',
    ],
    altMissing: [
      'saknas; texten behövs för dem som inte ser bilden',
      'Beskriv bilden i "alt", eller lägg till "decorative": true om texten säger allt.',
    ],
    endBeforeStart: ['är en tidigare dag än "start"', 'Låt dagarna byta plats, eller rätta dem.'],

    momentMissing: ['saknas', 'Lägg till "year" eller "date".'],
    momentOfFigureMissing: ['saknas', 'Lägg till "year", "period" eller "date".'],
    beside: (other) => [`är angivet utöver "${other}"`, 'Behåll bara ett av de två fälten.'],

    levelNeeds: (field) => [
      'saknas; ett mål i siffror behöver det',
      `Lägg till "${field}", eller ändra "kind" till "directional", "milestone" eller "monitoring".`,
    ],
    levelNeedsNumber: [
      'saknas; ett mål i siffror behöver ett tal',
      'Lägg till "value" (i målets enhet), "change" (i procent av utgångsnivån) eller "points" (i procentenheter).',
    ],
    endStateNeedsYear: [
      'saknas; ett mål om ett slutläge behöver det',
      'Ange till vilket år: "target": {"year": 2035}.',
    ],
    endStateNeedsDefinition: [
      'saknas; ett mål om ett slutläge behöver det',
      'Ange vad neutral betyder här: "neutrality": {"definition": …}.',
    ],
    directionMissing: [
      'saknas; när det inte finns något tal visar inget annat riktningen',
      'Lägg till "direction": "decrease" (ska minska), "increase" (ska öka) eller "hold" (ska hållas på samma nivå).',
    ],
    stepsMissing: ['saknas; ett mål i steg behöver steg', 'Lägg till minst ett steg.'],
    unitLabelMissing: ['saknas; enheten "other" har inget namn', 'Ge enheten ett namn.'],
    changeOfPercent: [
      'är procent av procent',
      'Använd "points" (i procentenheter) eller "value" (med enheten %).',
    ],
    changeOfUnknown: [
      'är procent av en okänd utgångsnivå',
      'Lägg till "baseline": {"year": …}; dess "value" får saknas.',
    ],
    changeOfNothing: [
      'är procent av en utgångsnivå som inte är större än noll',
      'Använd "value" i stället.',
    ],
    pointsNeedPercent: [
      'är i procentenheter, så enheten ska vara %',
      'Använd "value" eller "change".',
    ],
    notAfterBaseline: ['är inte senare än utgångsnivåns tidpunkt', 'Rätta endera tidpunkten.'],
    sameAsBaseline: [
      'saknas; målet är detsamma som utgångsnivån',
      'Lägg till "direction": "hold" (ska hållas på samma nivå), "decrease" (ska minska) eller "increase" (ska öka).',
    ],

    usedTwice: (id) => [
      `är "${id}", som används två gånger`,
      'Ge varje punkt i listan ett eget värde.',
    ],
    notInList: (id, list) => [
      `är "${id}", som inte finns i listan "${list}"`,
      `Rätta värdet, eller lägg till det som saknas i listan "${list}".`,
    ],

    wrongCheckDigit: ['slutar med fel kontrollsiffra'],
    noWebAddress: ['är ingen webbadress', 'Skriv hela adressen: https://www.example.org/.'],
    notAfterBaseYear: (year, baseYear) => [
      `är ${year}; det ska vara ett senare år än basåret ${baseYear}`,
      'Rätta endera året.',
    ],
    purposeNeeds: (purpose, field) => [
      `saknas; det behövs när "purpose" är "${purpose}"`,
      `Lägg till "${field}".`,
    ],
  },

  questions: {
    rise: (change, quantity) => [
      `är ${change}: "${quantity}" skulle öka med ${change}\u00a0%`,
      `Menade du −${change}? Om det ska öka, ge fältet "direction" värdet "increase".`,
    ],
    moreThanAll: (change) => [
      `är ${change}: minskningen skulle vara större än hela utgångsnivån`,
      'En minskning med tio procent skrivs -10, och -100 lämnar inget kvar. Rätta talet om det är ett skrivfel.',
    ],
    lessThanOnePercent: (change, meant) => [
      `är ${change}, alltså mindre än en procent`,
      `Menade du ${meant}? Talet anges i procent.`,
    ],
    figureBefore: (when) => [
      `är ${when}, men för samma tid finns redan en siffra längre upp; sidorna visar den, inte den här`,
      'Ta bort en av siffrorna, eller rätta tiden. Siffror för samma tid skiljs åt med "quality" eller "accounting".',
    ],
    fileBeside: (address) => [
      `är "${address}", alltså en fil bredvid dokumentet, eftersom det inte börjar med https://`,
      `Menade du https://${address}?`,
    ],
  },
};
