// Needs review: a native editor.
import type { IssueWords } from './words.js';

/** Finnish: what the strict check says. What was expected is in the partitive. */
export const fi: IssueWords = {
  number: (value) => String(value).replace('-', '−').replace('.', ','),

  document: 'Dokumentti',
  item: (n, list) => (list === undefined ? `Kohta ${n}` : `Luettelon "${list}" kohta ${n}`),

  list: 'luettelo',
  object: 'objekti',

  missing: (expected) => `puuttuu; odotettiin ${expected}`,
  other: (value, expected) => `on ${value}; odotettiin ${expected}`,
  tooLong: (most) => [`on pidempi kuin ${most} merkkiä`, 'Lyhennä tekstiä.'],
  unknownField: (expected) => `ei ole tämän kohdan kenttä; odotettiin ${expected}`,
  prototype: ['ei ole kenttä; se muuttaisi objektia, johon se kopioidaan', 'Poista se.'],

  types: {
    string: 'tekstiä',
    number: 'lukua',
    int: 'kokonaislukua',
    boolean: 'arvoa true tai false',
    array: 'luetteloa […]',
    object: 'objektia {…}',
    record: 'objektia {…}',
  },
  patterns: {
    word: 'vähintään yhtä sanaa',
    id: 'tunnusta, jossa on 1–64 merkkiä: pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä (ei index, con, aux eikä nul)',
    day: 'päivää, joka on olemassa, esimerkiksi 2027-05-31',
    moment: 'ajankohtaa, esimerkiksi 2026-11-24T10:00:00Z',
    dayOrMoment: 'päivää tai ajankohtaa, jossa on aikavyöhyke',
    dayOrLocalTime:
      'päivää tai paikallista aikaa ilman aikavyöhykettä, esimerkiksi 2026-12-01T09:00',
    address: 'osoitetta',
    email: 'sähköpostiosoitetta',
    businessId: 'Y-tunnusta: seitsemän numeroa, viiva ja tarkistenumero',
    version: 'versiota "1.0"',
  },
  text: 'tekstiä tai tekstejä kielittäin',
  least: (number) => `vähintään ${number}`,
  most: (number) => `enintään ${number}`,
  oneOf: (words) => `jotakin näistä: ${words}`,
  anyWord: 'jotakin version 1 sanaa',
  anyField: 'jotakin version 1 kenttää',
  somethingElse: 'jotakin muuta',

  correctIt: 'Korjaa se.',
  correctOrLeaveOut: 'Korjaa se tai jätä se pois, kunnes tieto on selvillä.',
  add: (name) => `Lisää ${name}.`,
  didYouMean: (word) => `Tarkoititko "${word}"?`,
  writeText: 'Kirjoita "…" tai {"fi": "…", "en": "…"}.',
  chooseWord: 'Valitse jokin tunnetuista sanoista.',
  correctName: 'Korjaa nimi tai poista kenttä.',

  rules: {
    noText: ['ei sisällä tekstiä'],
    noLanguageKey: ['ei ole kielikoodi', 'Käytä kielikoodia, esimerkiksi "fi", "sv" tai "en".'],
    noLanguage: ['ei ole kielikoodi'],
    noAddress: [
      'ei ole osoite, jonka voi näyttää',
      'Käytä https-osoitetta, jossa ei ole käyttäjänimeä eikä salasanaa.',
    ],
    noContactAddress: [
      'ei ole osoite, jonka voi näyttää',
      'Käytä https-, mailto- tai tel-osoitetta.',
    ],
    noEmail: ['ei ole sähköpostiosoite'],
    noBusinessId: [
      'ei ole Y-tunnus (seitsemän numeroa, viiva ja oikea tarkistenumero)',
      'Kopioi tunnus rekisteristä (ytj.fi).',
    ],
    altMissing: [
      'puuttuu; sitä tarvitsevat ne, jotka eivät näe kuvaa',
      'Kuvaile kuva kentässä "alt" tai lisää "decorative": true, jos teksti kertoo kaiken.',
    ],
    endBeforeStart: ['on aiempi päivä kuin "start"', 'Vaihda päivät keskenään tai korjaa ne.'],

    momentMissing: ['puuttuu', 'Lisää "year" tai "date".'],
    momentOfFigureMissing: ['puuttuu', 'Lisää "year", "period" tai "date".'],
    beside: (other) => [`on annettu kentän "${other}" lisäksi`, 'Säilytä vain toinen.'],

    levelNeeds: (field) => [
      'puuttuu; numeerinen tavoite tarvitsee sen',
      `Lisää "${field}" tai vaihda kentän "kind" arvoksi "directional", "milestone" tai "monitoring".`,
    ],
    levelNeedsNumber: [
      'puuttuu; numeerinen tavoite tarvitsee luvun',
      'Lisää "value" (tavoitteen yksikössä), "change" (prosentteina lähtötasosta) tai "points" (prosenttiyksikköinä).',
    ],
    endStateNeedsYear: [
      'puuttuu; lopputilaa koskeva tavoite tarvitsee sen',
      'Kerro, mihin vuoteen mennessä: "target": {"year": 2035}.',
    ],
    endStateNeedsDefinition: [
      'puuttuu; lopputilaa koskeva tavoite tarvitsee sen',
      'Kerro, mitä neutraali tässä tarkoittaa: "neutrality": {"definition": …}.',
    ],
    directionMissing: [
      'puuttuu; kun lukua ei ole, mikään muu ei kerro suuntaa',
      'Lisää "direction": "decrease" (vähenee), "increase" (kasvaa) tai "hold" (pysyy ennallaan).',
    ],
    stepsMissing: [
      'puuttuu; vaiheittainen tavoite tarvitsee vaiheita',
      'Lisää vähintään yksi vaihe.',
    ],
    unitLabelMissing: ['puuttuu; yksiköllä "other" ei ole nimeä', 'Anna yksikölle nimi.'],
    changeOfPercent: [
      'on prosentteja prosenteista',
      'Käytä kenttää "points" (prosenttiyksikköinä) tai "value" (yksikkönä %).',
    ],
    changeOfUnknown: [
      'on prosentteja tuntemattomasta lähtötasosta',
      'Lisää "baseline": {"year": …}; sen "value" saa puuttua.',
    ],
    changeOfNothing: [
      'on prosentteja lähtötasosta, joka ei ole suurempi kuin nolla',
      'Käytä sen sijaan kenttää "value".',
    ],
    pointsNeedPercent: [
      'on prosenttiyksikköinä, joten yksikön pitää olla %',
      'Käytä kenttää "value" tai "change".',
    ],
    notAfterBaseline: ['ei ole myöhempi kuin lähtötason ajankohta', 'Korjaa jompikumpi.'],
    sameAsBaseline: [
      'puuttuu; tavoite on sama kuin lähtötaso',
      'Lisää "direction": "hold" (pysyy ennallaan), "decrease" (vähenee) tai "increase" (kasvaa).',
    ],

    usedTwice: (id) => [
      `on "${id}", joka on käytössä kahdesti`,
      'Anna jokaiselle luettelon kohdalle oma tunnus.',
    ],
    notInList: (id, list) => [
      `on "${id}", jota ei ole luettelossa "${list}"`,
      `Korjaa tunnus tai lisää puuttuva kohta luetteloon "${list}".`,
    ],

    wrongCheckDigit: ['päättyy väärään tarkistenumeroon'],
    noWebAddress: ['ei ole verkko-osoite', 'Kirjoita koko osoite: https://www.example.org/.'],
    notAfterBaseYear: (year, baseYear) => [
      `on ${year}; odotettiin vuotta lähtövuoden ${baseYear} jälkeen`,
      'Korjaa jompikumpi.',
    ],
    purposeNeeds: (purpose, field) => [
      `puuttuu; se tarvitaan, kun "purpose" on "${purpose}"`,
      `Lisää "${field}".`,
    ],
  },

  questions: {
    rise: (change, quantity) => [
      `on ${change}: "${quantity}" kasvaisi ${change}\u00a0%`,
      `Tarkoititko −${change}? Jos kasvu on tarkoitus, anna kentän "direction" arvoksi "increase".`,
    ],
    moreThanAll: (change) => [
      `on ${change}: vähennys olisi suurempi kuin koko lähtötaso`,
      'Kymmenen prosentin vähennys kirjoitetaan -10, ja -100 ei jätä jäljelle mitään. Korjaa luku, jos se on kirjoitusvirhe.',
    ],
    lessThanOnePercent: (change, meant) => [
      `on ${change} eli vähemmän kuin yksi prosentti`,
      `Tarkoititko ${meant}? Luku ilmoitetaan prosentteina.`,
    ],
    figureBefore: (when) => [
      `on ${when}, mutta samalta ajalta on luku jo ylempänä; sivuilla näkyy ylempi, ei tätä`,
      'Poista toinen luvuista tai korjaa ajankohta. Saman ajan luvut erottaa toisistaan "quality" tai "accounting".',
    ],
    fileBeside: (address) => [
      `on "${address}" ilman alkua https://, joten se tarkoittaa tiedostoa dokumentin vieressä`,
      `Tarkoititko https://${address}?`,
    ],
  },
};
