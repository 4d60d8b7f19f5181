// Needs review: a native editor.
import type { Table } from '../cells.js';
import { wordsIn } from '../words.js';
import type { Messages, Separator } from './messages.js';
import { counted, day, printed, typed } from './nordic.js';

/** Finnish: what reading tables tells. What was expected is in the partitive. */
export const fi: Messages = {
  lang: 'fi',

  column: (letters, name) => `sarake ${letters}${name ? ` "${name}"` : ''}: `,
  also: (note) => `Lisäksi ${note}`,
  more: (count) =>
    `samanlaisia huomautuksia on vielä ${counted(count)}. Korjaa ensimmäiset ja tuo taulukko uudelleen.`,
  correctIt: 'Korjaa se.',
  leftOut: (field = 'Rivi') => `${field} jätettiin pois.`,
  unusable: () => 'arvoa ei voi käyttää',

  values: {
    number: printed,
    boolean: (value) => (value ? 'TOSI' : 'EPÄTOSI'),
    date: (date) => `päivämäärä ${day(date, 'klo')}`,
    percent: (value) => `${printed(value)}\u00a0%`,
    error: (error) => `virhe ${error}`,
    notSaved: 'kaava, jonka arvoa ei ole tallennettu',
  },

  cells: {
    wrong: (expected, came, remedy) =>
      `odotettiin ${expected}, mutta solussa on ${came}. ${remedy}`,

    value: 'arvoa',
    text: 'tekstiä',
    yesOrNo: 'sanaa kyllä tai ei',
    address: 'https-osoitetta',
    oneOf: (words) => `jotakin näistä: ${wordsIn(words, 'fi')}`,
    unit: (units) => `yksikköä, esimerkiksi ${units}`,
    number: 'lukua',
    between: (min, max) => `lukua väliltä ${min}–${max}`,
    wholeBetween: (min, max) => `kokonaislukua väliltä ${min}–${max}`,
    yearBetween: (min, max) => `vuotta väliltä ${min}–${max}`,
    day: 'päivää, esimerkiksi 31.5.2027',
    dayOrTime: 'päivää tai aikaa, esimerkiksi 31.5.2027 tai 31.5.2027 klo 18.00',
    moment: 'ajankohtaa, esimerkiksi 2026-11-24T10:00:00Z',

    leaveEmpty: 'Korjaa solu tai jätä se tyhjäksi, kunnes tieto on selvillä.',
    onlyLeaveEmpty: 'Jätä solu tyhjäksi, kunnes tieto on selvillä.',
    fixFormula: 'Korjaa kaava tai kirjoita sen tilalle arvo.',
    chooseUnit:
      'Kirjoita jokin niistä. Jos mikään ei sovi, kirjoita other ja lisää yksikön nimi sarakkeeseen measure.unitLabel tai effect.unitLabel.',
    mayBe: (one, other) => `Se voi olla ${one} tai ${other}. Kirjoita luku ilman pilkkua.`,
    twoDecimalSigns: 'Luvussa on kaksi desimaalimerkkiä. Kirjoita esimerkiksi 1234,5 tai 1 234,5.',
    unitInNumber: (number, unit) =>
      `Kirjoita soluun vain ${number}; "${unit}" kuuluu omaan sarakkeeseensa.`,
    fourDigits: 'Kirjoita vuosi neljällä numerolla.',
    wholeDay: 'Kirjoita koko päivämäärä, ei pelkkää vuotta.',
    noSuchDay: 'Sellaista päivää ei ole. Korjaa se.',
    addZone: 'Lisää loppuun aikavyöhyke: Z tai +02:00.',

    unprintable:
      'odotettiin tekstiä, mutta siinä on merkkejä, joita ei voi näyttää; kunkin tilalle luettiin välilyönti. Kirjoita teksti uudelleen.',
    lostLetters:
      'odotettiin tekstiä, mutta siinä on merkki \ufffd sellaisten kirjainten tilalla, jotka katosivat, kun tiedosto tallennettiin. Kirjoita kirjaimet uudelleen.',
    tooLong: (most, length) =>
      `odotettiin enintään ${counted(most)} merkkiä, mutta niitä on ${counted(length)}. Kaikki luettiin, mutta Excel ja LibreOffice katkaisisivat tekstin: lyhennä teksti, ennen kuin avaat tiedoston niillä.`,
    hostRead: (came, address) =>
      `odotettiin https-osoitetta, mutta solussa on ${came}; osoitteeksi luettiin ${address}. Kirjoita soluun koko osoite.`,
    percentRead: (value) =>
      `odotettiin lukua, mutta solu on muotoiltu prosenteiksi; luettiin se, mitä solussa näkyy: ${printed(value)}. Muotoile solu luvuksi ja kirjoita siihen sitten ${typed(value)}.`,
    yearRead: (came, year) =>
      `odotettiin vuotta, mutta solussa on ${came}; vuodeksi luettiin ${year}. Muotoile solu luvuksi ja kirjoita siihen pelkkä vuosi.`,
    dayRead: (came, date) =>
      `odotettiin päivää, esimerkiksi 31.5.2027, mutta solussa on ${came}; päiväksi luettiin ${day(date, 'klo')}, koska ohjelmat laskevat päiviä näin. Muotoile solu päivämääräksi.`,
    timeLeftOut: (expected, came, zoned) =>
      `odotettiin ${expected}, mutta solussa on ${came}. Kellonaika jätettiin pois${zoned ? '. Kirjoita aika aikavyöhykkeineen, esimerkiksi 2026-11-24T10:00:00+02:00' : ', koska tähän tallennetaan vain päivä'}.`,
    listRead: (first, second) =>
      `odotettiin luetteloa, mutta solussa on luku ${first},${second}; se luettiin luvuiksi ${first} ja ${second}. Kirjoita niiden väliin puolipiste.`,
  },

  columns: {
    notSeparated: (found) =>
      `odotettiin sarakkeita, joiden välissä on puolipiste, pilkku tai sarkain, mutta sarakkeita on vain yksi: ${found}. Tallenna tiedosto CSV-muodossa niin, että erottimena on puolipiste.`,
    noHeader: (list, found) =>
      `odotettiin luettelon "${list}" sarakkeiden nimiä, mutta rivillä on ${found}. Kirjoita kenttien nimet ensimmäiselle riville.`,
    noList: (name, found, lists) =>
      `odotettiin jotakin dokumentin luetteloa, mutta tämän nimi on "${name}" ja sarakkeet ovat ${found}. Tämä jätettiin pois. Jos se pitää lukea, anna sille jokin näistä nimistä: ${lists}.`,
    namedByColumns: (name, list) =>
      `odotettiin luettelon nimeä, mutta nimi on "${name}". Sarakkeiden perusteella se luettiin luettelona "${list}". Anna sille se nimi.`,
    headerBelow: (found, row) =>
      `odotettiin sarakkeiden nimiä, mutta rivillä on ${found}. Nimet ovat rivillä ${row}; sen yläpuolella olevia rivejä ei luettu.`,
    missing: (column, isKind, strange) =>
      `sarake "${column}" puuttuu, ja jokainen rivi tarvitsee sen. ${isKind ? 'Kaikkien jäsenten tyypiksi luetaan muu (other)' : 'Ilman sitä rivejä ei voi lukea'}. Lisää sarake tai korjaa sen nimi.${strange && ` Ehkä se on jokin näistä, joita ei tunnistettu: ${strange}.`}`,

    unknown: (list, came, remedy) =>
      `luettelossa "${list}" ei ole saraketta ${came}. Sarake jätettiin pois. ${remedy}`,
    twice: (came, before) =>
      `odotettiin jokaiselle tiedolle yhtä saraketta, mutta ${came} tarkoittaa samaa kuin ${before}. Ensimmäinen luetaan. Vaihda tämän sarakkeen nimi tai poista sarake.`,
    gap: (before, after) =>
      `odotettiin sarakkeita ${before}.… ennen sarakkeita ${after}.…, mutta niitä ei ole. Numerointi tiivistettiin. Numeroi sarakkeet ilman aukkoja.`,
    renameOrRemove: 'Korjaa nimi tai poista se.',
    remove: 'Poista se.',
    didYouMean: (name) => `Tarkoititko ${name}?`,
    numberItems: (most, example) =>
      `Numeroi luettelon kohdat luvuilla 1–${most}${example === undefined ? '' : `, esimerkiksi ${example}`}.`,
    writeField: (example) => `Se on ryhmä kenttiä. Kirjoita esimerkiksi ${example}.`,
    writeItem: (example) => `Se on luettelo. Kirjoita esimerkiksi ${example}.`,
  },

  rows: {
    noHeader: (came) =>
      `odotettiin tyhjää solua, koska sarakkeella ei ole nimeä, mutta solussa on ${came}. Anna sarakkeelle nimi tai tyhjennä solu.`,
    noJson: (came) => `odotettiin JSON-muotoa, mutta solussa on ${came}. Korjaa tai tyhjennä solu.`,
    languageUnknown: (header, language) =>
      `odotettiin tekstiä joko kielen kanssa tai ilman, mutta rivillä on sekä ${header} että ${header}.${language}, eikä mistään selviä, millä kielellä ${header} on. Se jätettiin pois. Kirjoita taulukkoon "info" tieto "languages" tai lisää kieli jokaisen sarakkeen nimeen.`,

    missing: (expected, field) => `${field} puuttuu; odotettiin ${expected}.`,
    readAsOther: 'Nyt arvoksi luettiin muu (other); kirjoita oikea arvo.',
    needed: (field = 'rivi') => `Ilman tätä tietoa ${field} jää pois.`,
    momentMissing: (keys, field) =>
      `${field === undefined ? 'aika puuttuu' : `kohdasta ${field} puuttuu aika`}; odotettiin jotakin näistä: ${keys.map((key) => (key === 'period' ? 'period.start ja period.end' : key)).join(', ')}.`,
    both: (one, other) => `odotettiin joko ${one} tai ${other}, mutta molemmat on annettu.`,
    bothRemedy: (first) => `Niistä luettiin ${first}. Tyhjennä toinen solu.`,
    noId: (came) =>
      came === undefined
        ? 'tunnus puuttuu; siinä voi olla pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä.'
        : `odotettiin tunnusta, jossa on vain pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä, mutta solussa on ${came}.`,
    idMade: (id, field, of) =>
      `Tunnukseksi tuli ${id}. Kirjoita se sarakkeeseen ${field}, niin se pysyy samana, vaikka ${of === 'name' ? 'nimi' : 'kirjoitusasu'} muuttuisi.`,
    idTaken: (id, instead) =>
      `${id} on jo ylempänä, joten tunnukseksi tuli ${instead}. Kirjoita riville oma tunnus.`,
    idTwice: (id) => `odotettiin riville omaa tunnusta, mutta "${id}" on jo ylempänä.`,
    idTwiceRemedy: 'Rivi jätettiin pois. Kirjoita sille toinen tunnus.',
    lostZeros: (code, digits) =>
      `odotettiin koodia, jossa on ${digits} numeroa, mutta solussa on ${code}: alusta on kadonnut nollia.`,
    lostZerosRemedy: (code) =>
      `Koodiksi luettiin ${code}. Muotoile solu tekstiksi ja kirjoita siihen ${code}.`,

    reference: (list, came) =>
      `odotettiin jotakin luettelon "${list}" tunnusta, mutta solussa on ${came}`,
    municipality: (came) =>
      `odotettiin kuntanumeroa, joka on luettelossa "info" (network.municipalities), mutta solussa on ${came}`,
    referenceRead: (reference, id) =>
      `${reference}. Se luettiin tunnuksena ${id}. Kirjoita soluun ${id}.`,
    referenceUnknown: (reference) => `${reference}, jota siellä ei ole.`,
    referenceUnknownRemedy: 'Korjaa solu tai lisää puuttuva rivi.',
    referenceShared: (reference) => `${reference}, joka on kahden nimi.`,
    referenceSharedRemedy: 'Kirjoita nimen tilalle tunnus.',
    referenceLeftOut: (reference, { row, table, field, isListed, rows }) => {
      const cause = `rivi ${row} ${inTable(table)}`;
      const lost = isListed
        ? `se jäi pois kohdasta ${field}${rows === undefined ? '' : ` riveillä ${rows}`}`
        : `${field} jäi pois${rows === undefined ? '' : ` riveiltä ${rows}`}`;
      const gone =
        rows === undefined
          ? 'myös tämä rivi jäi pois'
          : `myös tämän taulukon rivit ${rows} jäivät pois`;
      return `${reference}, jonka rivi jätettiin pois: ${cause}. Siksi ${field === undefined ? gone : lost}. Korjaa ensin ${cause}.`;
    },
    goalsMissing:
      'odotettiin tavoitteita, joihin nämä rivit kuuluvat, mutta niitä ei ole. Rivit jätettiin pois. Tuo ne yhdessä luettelon "goals" kanssa.',
    goalsUnread: (goals) =>
      `odotettiin tavoitteita, joihin nämä rivit kuuluvat, mutta yhtäkään ei voitu lukea ${inTable(goals)}. Rivit jätettiin pois. Korjaa ensin sarakkeet ${inTable(goals)}.`,
    withoutGoal: 'rivi jätettiin pois, koska sarakkeen "x" vuoksi se jää ilman tavoitetta.',

    fieldUnknown: (came, remedy) =>
      `dokumentissa ei ole kenttää ${came}. Rivi jätettiin pois. ${remedy}`,
    fieldTwice: (came) =>
      `odotettiin jokaista kenttää vain kerran, mutta ${came} on jo ylempänä. Ensimmäinen luettiin. Poista toinen.`,
    noObject: (came) =>
      `odotettiin JSON-objektia, mutta solussa on ${came}. Taulukosta "info" ei luettu mitään. Poista rivi.`,
  },

  files: {
    empty:
      'odotettiin taulukkoa, mutta tiedosto on tyhjä. Tarkista, että se on tallennettu ja että osoite on oikea.',
    password:
      'odotettiin työkirjaa, mutta tämä on suojattu salasanalla. Tallenna kopio ilman salasanaa.',
    xls: 'odotettiin muotoa .xlsx tai .ods, mutta tämä on vanha Excel-työkirja (.xls). Avaa se ja tallenna .xlsx-muodossa.',
    pdf: 'odotettiin taulukkoa, mutta tämä on PDF-tiedosto. Tallenna itse taulukko .xlsx- tai CSV-muodossa.',
    picture: 'odotettiin taulukkoa, mutta tämä on kuva. Tarkista osoite.',
    xml2003:
      'odotettiin muotoa CSV, .xlsx tai .ods, mutta tämä on Excel 2003:n XML-taulukko. Avaa se ja tallenna .xlsx-muodossa.',
    html: 'odotettiin taulukkoa, mutta tämä on verkkosivu (HTML): ehkä .xls-nimellä tallennettu sivu tai kirjautumissivu. Avaa se esimerkiksi Excelissä tai LibreOfficessa ja tallenna se .xlsx-muodossa, tai tarkista, että osoite vie itse tiedostoon.',
    json: 'odotettiin CSV-tiedostoa, mutta tämä on JSON-tiedosto. Ilmi-dokumentti tuodaan ilman taulukkoa.',
    tooLarge: (most) =>
      `tiedosto on suurempi kuin ${counted(most)} tavua. Jaa se osiin tai suurenna asetuksen maxBytes arvoa.`,
    leftOut: 'Tiedosto jätettiin pois.',
    folder: 'taulukoiden kansio',
    folderEmpty: (files) =>
      `odotettiin joitakin näistä tiedostoista: ${files}, mutta yhtäkään ei löytynyt`,
    onlyHeaders: (names) =>
      `odotettiin rivejä, mutta taulukoissa on vain sarakkeiden nimet (${names}). Kirjoita nimien alle vähintään yksi rivi.`,
    noTables: (lists, names) =>
      `odotettiin taulukoita, joiden nimet ovat ${lists}, mutta ${names ? `löytyi vain ${names} ilman tunnettuja sarakkeita` : 'taulukoita ei ole'}. Nimeä taulukot ja kirjoita kenttien nimet niiden ensimmäisille riveille.`,

    noText:
      'odotettiin CSV-tiedostoa, mutta tämä ei ole tekstiä. Tallenna taulukko muodossa CSV, .xlsx tai .ods.',
    noRows:
      'odotettiin CSV-tiedostoa, jonka ensimmäisellä rivillä on sarakkeiden nimet, mutta tiedosto on tyhjä. Tallenna se uudelleen.',
    quotes: (what) =>
      `odotettiin lainausmerkkejä pareittain, mutta ${what}. Rivi jätettiin pois, ja lukemista jatkettiin seuraavalta riviltä, jolla on yhtä monta solua kuin otsikkorivillä. Kirjoita solun sisällä oleva lainausmerkki kahdesti ja tarkista, että tiedosto on kokonainen.`,
    neverClosed: (before) => `lainausmerkki ennen kohtaa ${before} jää ilman paria`,
    afterQuote: (what) => `sulkevan lainausmerkin jälkeen on ${what}`,
    otherSeparator: (count, separator, other, row) =>
      `odotettiin ${count} solua, joiden välissä on ${nameOf[separator]} kuten otsikkorivillä, mutta rivillä on vain yksi solu, jossa erottimena on ${nameOf[other]}: ${row}. Rivi jätettiin pois. Tallenna koko tiedosto niin, että erotin on joka rivillä sama.`,
    tooManyColumns: (row, count, most) =>
      `rivillä ${row} on ${counted(count)} saraketta; niitä voi olla enintään ${counted(most)}. Tarkista, että tiedostossa on rivinvaihdot.`,
    tooManyRows: (most) => `rivejä on enemmän kuin ${counted(most)}. Jaa tiedosto osiin.`,
    formulaLike: (text) =>
      `odotettiin arvoa, mutta solussa on kaavan näköinen teksti: ${text}. Se luettiin tekstinä, eikä sitä laskettu. Kirjoita tilalle arvo.`,
    oddUtf16:
      'odotettiin UTF-16-merkistöä, jossa jokainen merkki on kaksi tavua, mutta tavuja on pariton määrä. Tiedosto on katkennut. Tallenna se uudelleen.',
    windows1252:
      'odotettiin UTF-8-merkistöä, mutta tiedostossa on jotakin muuta. Se luettiin Windows-1252-merkistönä, jota Excel käyttää, kun tallennusmuoto on "CSV". Tarkista kirjaimet å, ä ja ö ja tallenna tiedosto muodossa "CSV UTF-8".',

    cutOff:
      'työkirja on katkennut tai vioittunut. Hae se uudelleen, tai avaa se esimerkiksi Excelissä tai LibreOfficessa ja tallenna se uudelleen.',
    damaged:
      'työkirja on vioittunut. Avaa se esimerkiksi Excelissä tai LibreOfficessa ja tallenna se uudelleen.',
    sheetGone: (sheet) =>
      `tiedostossa on välilehden "${sheet}" nimi, mutta ei sen sisältöä. Avaa se esimerkiksi Excelissä tai LibreOfficessa ja tallenna se uudelleen.`,
    tooManyParts: (count, most) =>
      `työkirjassa on ${counted(count)} osaa; niitä voi olla enintään ${counted(most)}. Avaa se esimerkiksi Excelissä tai LibreOfficessa ja tallenna se uudelleen.`,
    unpacksToMore: (most) =>
      `purettuna tiedosto on suurempi kuin ${counted(most)} tavua. Jos se todella on niin suuri, jaa se osiin tai suurenna asetuksen maxBytes arvoa.`,
    tooManyCells: (most) => `soluja on enemmän kuin ${counted(most)}. Jaa työkirja osiin.`,
    xlsb: 'odotettiin muotoa .xlsx tai .ods, mutta tämä on binaarinen työkirja (.xlsb). Avaa se ja tallenna .xlsx-muodossa.',
    numbers:
      'odotettiin muotoa .xlsx tai .ods, mutta tämä on Numbers-työkirja. Vie se Excel- tai CSV-muotoon.',
    docx: 'odotettiin työkirjaa, mutta tämä on tekstiasiakirja (.docx). Tallenna taulukko .xlsx-muodossa.',
    otherOpenDocument:
      'odotettiin työkirjaa, mutta tämä on muu OpenDocument-tiedosto. Tallenna taulukko .ods- tai .xlsx-muodossa.',
    otherZip:
      'odotettiin työkirjaa (.xlsx tai .ods), mutta tässä zip-tiedostossa on jotakin muuta. Tuo siinä olevat tiedostot.',
    hidden:
      'odotettiin näkyvää välilehteä, mutta tämä on piilotettu. Se jätettiin pois. Tuo se näkyviin, jos se pitää lukea, tai poista se.',
    columnsBeyond: (most, count) =>
      `odotettiin enintään ${counted(most)} saraketta, mutta niitä on ${counted(count)}. Ylimääräiset jätettiin pois. Tyhjennä ne solut.`,
    rowsBeyond: (most, count) =>
      `odotettiin enintään ${counted(most)} riviä, mutta niitä on ${counted(count)}. Ylimääräiset jätettiin pois. Tyhjennä ne solut.`,
    formulas: (count, formula) =>
      count === 1
        ? `odotettiin arvoa, mutta solussa on kaava: =${formula}. Luettiin arvo, joka oli tallennettu sen mukana; mitään ei laskettu. Tarkista, että arvo on ajan tasalla.`
        : `odotettiin arvoja, mutta sarakkeessa on ${counted(count)} kaavaa: =${formula}. Luettiin arvot, jotka oli tallennettu niiden mukana; mitään ei laskettu. Tarkista, että arvot ovat ajan tasalla.`,
    merged: (ranges) =>
      `odotettiin jokaiselle arvolle omaa solua, mutta soluja on yhdistetty: ${ranges}. Yhdistetyn solun arvo luettiin sen jokaiselle riville, ensimmäiseen sarakkeeseen. Pura yhdistäminen.`,
  },
};

/** Where a row is. */
const inTable = ({ name, separator }: Table): string =>
  separator === undefined ? `välilehdellä "${name}"` : `tiedostossa "${name}"`;

const nameOf: Readonly<Record<Separator, string>> = {
  ';': 'puolipiste',
  ',': 'pilkku',
  '\t': 'sarkain',
};
