// Needs review: a native editor.
import type { Table } from '../cells.js';
import { wordsIn } from '../words.js';
import type { Messages, Separator } from './messages.js';
import { counted, day, printed, typed } from './nordic.js';

/** Swedish: what reading tables tells. */
export const sv: Messages = {
  lang: 'sv',

  column: (letters, name) => `kolumn ${letters}${name ? ` "${name}"` : ''}: `,
  also: (note) => `Dessutom: ${note}`,
  more: (count) =>
    `${counted(count)} anmärkningar till av samma slag. Rätta de första och importera på nytt.`,
  correctIt: 'Rätta det.',
  leftOut: (field = 'Raden') => `${field} utelämnades.`,
  unusable: () => 'värdet kan inte användas',

  values: {
    number: printed,
    boolean: (value) => (value ? 'SANT' : 'FALSKT'),
    date: (date) => `datumet ${day(date, 'kl.')}`,
    percent: (value) => `${printed(value)}\u00a0%`,
    error: (error) => `felet ${error}`,
    notSaved: 'en formel vars värde inte har sparats',
  },

  cells: {
    wrong: (expected, came, remedy) =>
      `det ska vara ${expected}, men i cellen står ${came}. ${remedy}`,

    value: 'ett värde',
    text: 'en text',
    yesOrNo: 'ja eller nej',
    address: 'en https-adress',
    oneOf: (words) => `något av följande: ${wordsIn(words, 'sv')}`,
    unit: (units) => `en enhet, till exempel ${units}`,
    number: 'ett tal',
    between: (min, max) => `ett tal mellan ${min} och ${max}`,
    wholeBetween: (min, max) => `ett heltal mellan ${min} och ${max}`,
    yearBetween: (min, max) => `ett årtal mellan ${min} och ${max}`,
    day: 'ett datum, till exempel 31.5.2027',
    dayOrTime: 'ett datum eller en tid, till exempel 31.5.2027 eller 31.5.2027 kl. 18.00',
    moment: 'en tidpunkt, till exempel 2026-11-24T10:00:00Z',

    leaveEmpty: 'Rätta cellen, eller lämna den tom tills uppgiften är känd.',
    onlyLeaveEmpty: 'Lämna cellen tom tills uppgiften är känd.',
    fixFormula: 'Rätta formeln, eller skriv värdet i stället för den.',
    chooseUnit:
      'Skriv någon av dem. Om ingen passar, skriv other och lägg till enhetens namn i kolumnen measure.unitLabel eller effect.unitLabel.',
    mayBe: (one, other) => `Det kan vara ${one} eller ${other}. Skriv talet utan komma.`,
    twoDecimalSigns: 'Talet har två decimaltecken. Skriv till exempel 1234,5 eller 1 234,5.',
    unitInNumber: (number, unit) =>
      `Skriv bara ${number} i cellen; "${unit}" hör hemma i en egen kolumn.`,
    fourDigits: 'Skriv året med fyra siffror.',
    wholeDay: 'Skriv hela datumet, inte bara året.',
    noSuchDay: 'Den dagen finns inte. Rätta datumet.',
    addZone: 'Lägg till tidszonen sist: Z eller +02:00.',

    unprintable:
      'det ska vara en text, men i den finns tecken som inte kan visas; i stället för vart och ett lästes ett mellanslag. Skriv texten på nytt.',
    lostLetters:
      'det ska vara en text, men i den står \ufffd i stället för bokstäver som gick förlorade när filen sparades. Skriv bokstäverna på nytt.',
    tooLong: (most, length) =>
      `det ska vara högst ${counted(most)} tecken, men det är ${counted(length)}. Alla lästes, men Excel och LibreOffice skulle klippa av texten: förkorta den innan du öppnar filen i dem.`,
    hostRead: (came, address) =>
      `det ska vara en https-adress, men i cellen står ${came}; adressen lästes som ${address}. Skriv hela adressen i cellen.`,
    percentRead: (value) =>
      `det ska vara ett tal, men cellen är formaterad som procent; det som visas lästes: ${printed(value)}. Formatera cellen som tal och skriv sedan ${typed(value)}.`,
    yearRead: (came, year) =>
      `det ska vara ett årtal, men i cellen står ${came}; året lästes som ${year}. Formatera cellen som tal och skriv bara årtalet.`,
    dayRead: (came, date) =>
      `det ska vara ett datum, till exempel 31.5.2027, men i cellen står ${came}; datumet lästes som ${day(date, 'kl.')}, eftersom programmen räknar dagar på det sättet. Formatera cellen som datum.`,
    timeLeftOut: (expected, came, zoned) =>
      `det ska vara ${expected}, men i cellen står ${came}. Klockslaget utelämnades${zoned ? '. Skriv tiden med tidszon, till exempel 2026-11-24T10:00:00+02:00' : ', eftersom bara datumet sparas här'}.`,
    listRead: (first, second) =>
      `det ska vara en lista, men i cellen står talet ${first},${second}; det lästes som ${first} och ${second}. Skriv ett semikolon mellan dem.`,
  },

  columns: {
    notSeparated: (found) =>
      `kolumnerna ska skiljas åt med semikolon, komma eller tabb, men det finns bara en kolumn: ${found}. Spara filen som CSV med semikolon.`,
    noHeader: (list, found) =>
      `raden ska ha namn på kolumner i listan "${list}", men där står ${found}. Skriv fältens namn på den första raden.`,
    noList: (name, found, lists) =>
      `det ska vara en av dokumentets listor, men den här heter "${name}" och har kolumnerna ${found}. Den utelämnades. Om den ska läsas, ge den något av de här namnen: ${lists}.`,
    namedByColumns: (name, list) =>
      `namnet ska vara namnet på en lista, men det är "${name}". Av kolumnerna att döma är det "${list}". Ge den det namnet.`,
    headerBelow: (found, row) =>
      `raden ska ha namn på kolumner, men där står ${found}. Namnen finns på rad ${row}; raderna ovanför lästes inte.`,
    missing: (column, isKind, strange) =>
      `kolumnen "${column}" saknas, och varje rad behöver den. ${isKind ? 'Alla medlemmar läses som annan (other)' : 'Utan den kan inga rader läsas'}. Lägg till kolumnen, eller rätta dess namn.${strange && ` Kanske är det någon av de här, som inte kändes igen: ${strange}.`}`,

    unknown: (list, came, remedy) =>
      `listan "${list}" har ingen kolumn ${came}. Kolumnen utelämnades. ${remedy}`,
    twice: (came, before) =>
      `varje uppgift ska ha en enda kolumn, men ${came} betyder detsamma som ${before}. Den första gäller. Byt namn på den här, eller ta bort den.`,
    gap: (before, after) =>
      `det ska finnas kolumner ${before}.… före kolumnerna ${after}.…, men de saknas. Luckan stängdes. Numrera kolumnerna utan luckor.`,
    renameOrRemove: 'Rätta namnet, eller ta bort den.',
    remove: 'Ta bort den.',
    didYouMean: (name) => `Menade du ${name}?`,
    numberItems: (most, example) =>
      `Numrera punkterna i listan från 1 till ${most}${example === undefined ? '' : `, till exempel ${example}`}.`,
    writeField: (example) => `Det är en grupp av fält. Skriv till exempel ${example}.`,
    writeItem: (example) => `Det är en lista. Skriv till exempel ${example}.`,
  },

  rows: {
    noHeader: (came) =>
      `cellen ska vara tom, eftersom kolumnen inte har något namn, men i den står ${came}. Ge kolumnen ett namn, eller töm cellen.`,
    noJson: (came) => `det ska vara JSON, men i cellen står ${came}. Rätta eller töm cellen.`,
    languageUnknown: (header, language) =>
      `texten ska stå antingen med eller utan språk, men på raden finns både ${header} och ${header}.${language}, och ingenting visar vilket språk ${header} är på. Den utelämnades. Skriv "languages" i tabellen "info", eller lägg till språket i varje kolumns namn.`,

    missing: (expected, field) => `${field} saknas; det ska vara ${expected}.`,
    readAsOther: 'Nu lästes värdet som annan (other); skriv det rätta.',
    needed: (field = 'raden') => `Utan den uppgiften utelämnas ${field}.`,
    momentMissing: (keys, field) =>
      `tiden saknas${field === undefined ? '' : ` i ${field}`}; det ska finnas något av följande: ${keys.map((key) => (key === 'period' ? 'period.start och period.end' : key)).join(', ')}.`,
    both: (one, other) => `det ska vara antingen ${one} eller ${other}, men båda är ifyllda.`,
    bothRemedy: (first) => `Av dem lästes ${first}. Töm den ena cellen.`,
    noId: (came) =>
      came === undefined
        ? 'id saknas; det kan bestå av små bokstäver a–z, siffror och bindestreck.'
        : `det ska vara ett id med bara små bokstäver a–z, siffror och bindestreck, men i cellen står ${came}.`,
    idMade: (id, field, of) =>
      `Id:t blev ${id}. Skriv in det i fältet ${field}, så förblir det detsamma även om ${of === 'name' ? 'namnet' : 'stavningen'} ändras.`,
    idTaken: (id, instead) =>
      `${id} finns redan längre upp, så id:t blev ${instead}. Skriv ett eget id för raden.`,
    idTwice: (id) => `raden ska ha ett eget id, men "${id}" finns redan längre upp.`,
    idTwiceRemedy: 'Raden utelämnades. Skriv ett annat id.',
    lostZeros: (code, digits) =>
      `det ska vara en kod med ${digits} siffror, men i cellen står ${code}: nollor i början har försvunnit.`,
    lostZerosRemedy: (code) =>
      `Koden lästes som ${code}. Formatera cellen som text och skriv ${code}.`,

    reference: (list, came) => `det ska vara ett id i listan "${list}", men i cellen står ${came}`,
    municipality: (came) =>
      `det ska vara en kommunkod i tabellen "info" (network.municipalities), men i cellen står ${came}`,
    referenceRead: (reference, id) => `${reference}. Det lästes som ${id}. Skriv ${id} i cellen.`,
    referenceUnknown: (reference) => `${reference}, som inte finns där.`,
    referenceUnknownRemedy: 'Rätta cellen, eller lägg till raden som saknas.',
    referenceShared: (reference) => `${reference}, som två av dem heter.`,
    referenceSharedRemedy: 'Skriv id:t i stället för namnet.',
    referenceLeftOut: (reference, { row, table, field, isListed, rows }) => {
      const cause = `rad ${row} ${inTable(table)}`;
      const on = rows === undefined ? '' : ` på raderna ${rows}`;
      const lost = isListed ? `utelämnades det ur ${field}${on}` : `utelämnades ${field}${on}`;
      const gone =
        rows === undefined
          ? 'utelämnades också den här raden'
          : `utelämnades också raderna ${rows} i den här tabellen`;
      return `${reference}, vars rad utelämnades: ${cause}. Därför ${field === undefined ? gone : lost}. Rätta först ${cause}.`;
    },
    goalsMissing:
      'det ska finnas mål som de här raderna hör till, men det finns inga. Raderna utelämnades. Importera dem tillsammans med listan "goals".',
    goalsUnread: (goals) =>
      `det ska finnas mål som de här raderna hör till, men inget mål ${inTable(goals)} kunde läsas. Raderna utelämnades. Rätta först kolumnerna ${inTable(goals)}.`,
    withoutGoal: 'raden utelämnades, eftersom kolumnen "x" lämnar den utan mål.',

    fieldUnknown: (came, remedy) =>
      `dokumentet har inget fält ${came}. Raden utelämnades. ${remedy}`,
    fieldTwice: (came) =>
      `varje fält ska stå bara en gång, men ${came} finns redan längre upp. Det första gäller. Ta bort det ena.`,
    noObject: (came) =>
      `det ska vara ett JSON-objekt, men i cellen står ${came}. Inget i tabellen "info" lästes. Ta bort raden.`,
  },

  files: {
    empty:
      'det ska vara en tabell, men filen är tom. Kontrollera att den har sparats och att adressen är rätt.',
    password:
      'det ska vara en arbetsbok, men den här är skyddad med lösenord. Spara en kopia utan lösenord.',
    xls: 'det ska vara .xlsx eller .ods, men det här är en gammal Excel-arbetsbok (.xls). Öppna den och spara den som .xlsx.',
    pdf: 'det ska vara en tabell, men det här är en PDF-fil. Spara själva tabellen som .xlsx eller CSV.',
    picture: 'det ska vara en tabell, men det här är en bild. Kontrollera adressen.',
    xml2003:
      'det ska vara CSV, .xlsx eller .ods, men det här är en XML-tabell från Excel 2003. Öppna den och spara den som .xlsx.',
    html: 'det ska vara en tabell, men det här är en webbsida (HTML), kanske en som har sparats som .xls, eller en inloggningssida. Öppna den till exempel i Excel eller LibreOffice och spara den som .xlsx, eller kontrollera att adressen leder till själva filen.',
    json: 'det ska vara CSV, men det här är JSON. Ett Ilmi-dokument importeras utan tabell.',
    tooLarge: (most) =>
      `filen är större än ${counted(most)} byte. Dela upp den, eller höj värdet för maxBytes.`,
    leftOut: 'Filen utelämnades.',
    folder: 'mappen med tabeller',
    folderEmpty: (files) =>
      `någon av de här filerna ska finnas: ${files}, men ingen av dem hittades`,
    onlyHeaders: (names) =>
      `det ska finnas rader, men tabellerna har bara namn på kolumner (${names}). Skriv minst en rad under namnen.`,
    noTables: (lists, names) =>
      `det ska finnas tabeller som heter ${lists}, men ${names ? `det finns bara ${names} utan kända kolumner` : 'det finns inga'}. Ge tabellerna namn och skriv fältens namn på deras första rader.`,

    noText:
      'det ska vara en CSV-fil, men filens innehåll är inte text. Spara tabellen som CSV, .xlsx eller .ods.',
    noRows:
      'det ska vara en CSV-fil med namn på kolumner på den första raden, men filen är tom. Spara den på nytt.',
    quotes: (what) =>
      `citattecken ska stå parvis, men ${what}. Raden utelämnades, och läsningen fortsatte med nästa rad som har lika många celler som rubrikraden. Skriv ett citattecken inne i en cell två gånger, och kontrollera att filen är hel.`,
    neverClosed: (before) => `citattecknet före ${before} har inget par`,
    afterQuote: (what) => `efter ett avslutande citattecken står ${what}`,
    otherSeparator: (count, separator, other, row) =>
      `det ska vara ${count} celler med ${nameOf[separator]} emellan, som på rubrikraden, men på raden finns bara en cell, med ${nameOf[other]} som skiljetecken: ${row}. Raden utelämnades. Spara hela filen med samma skiljetecken på varje rad.`,
    tooManyColumns: (row, count, most) =>
      `rad ${row} har ${counted(count)} kolumner; det får vara högst ${counted(most)}. Kontrollera att filen har radbrytningar.`,
    tooManyRows: (most) => `det finns fler än ${counted(most)} rader. Dela upp filen.`,
    formulaLike: (text) =>
      `det ska vara ett värde, men i cellen står något som ser ut som en formel: ${text}. Det lästes som text och beräknades inte. Skriv värdet i stället.`,
    oddUtf16:
      'det ska vara UTF-16, där varje tecken är två byte, men antalet byte är udda. Filen är avklippt. Spara den på nytt.',
    windows1252:
      'filen ska vara i UTF-8, men är det inte. Den lästes som Windows-1252, som Excel använder för "CSV". Kontrollera bokstäverna å, ä och ö, och spara filen som "CSV UTF-8".',

    cutOff:
      'arbetsboken är avklippt eller skadad. Hämta den på nytt, eller öppna den till exempel i Excel eller LibreOffice och spara den igen.',
    damaged:
      'arbetsboken är skadad. Öppna den till exempel i Excel eller LibreOffice och spara den igen.',
    sheetGone: (sheet) =>
      `i filen finns namnet på bladet "${sheet}", men inte innehållet. Öppna den till exempel i Excel eller LibreOffice och spara den igen.`,
    tooManyParts: (count, most) =>
      `arbetsboken har ${counted(count)} delar; det får vara högst ${counted(most)}. Öppna den till exempel i Excel eller LibreOffice och spara den igen.`,
    unpacksToMore: (most) =>
      `uppackad är filen större än ${counted(most)} byte. Om den verkligen är så stor, dela upp den eller höj värdet för maxBytes.`,
    tooManyCells: (most) => `det finns fler än ${counted(most)} celler. Dela upp arbetsboken.`,
    xlsb: 'det ska vara .xlsx eller .ods, men det här är en binär arbetsbok (.xlsb). Öppna den och spara den som .xlsx.',
    numbers:
      'det ska vara .xlsx eller .ods, men det här är en arbetsbok från Numbers. Exportera den som Excel eller CSV.',
    docx: 'det ska vara en arbetsbok, men det här är ett textdokument (.docx). Spara tabellen som .xlsx.',
    otherOpenDocument:
      'det ska vara en arbetsbok, men det här är en annan OpenDocument-fil. Spara tabellen som .ods eller .xlsx.',
    otherZip:
      'det ska vara en arbetsbok (.xlsx eller .ods), men i den här zip-filen finns något annat. Importera filerna i den.',
    hidden:
      'bladet ska vara synligt, men det är dolt. Det utelämnades. Visa det om det ska läsas, eller ta bort det.',
    columnsBeyond: (most, count) =>
      `det får vara högst ${counted(most)} kolumner, men det finns ${counted(count)}. De överflödiga utelämnades. Töm de cellerna.`,
    rowsBeyond: (most, count) =>
      `det får vara högst ${counted(most)} rader, men det finns ${counted(count)}. De överflödiga utelämnades. Töm de cellerna.`,
    formulas: (count, formula) =>
      count === 1
        ? `det ska vara ett värde, men i cellen står en formel: =${formula}. Värdet som hade sparats med den lästes; inget beräknades. Kontrollera att värdet är aktuellt.`
        : `det ska vara värden, men i kolumnen finns ${counted(count)} formler: =${formula}. Värdena som hade sparats med dem lästes; inget beräknades. Kontrollera att värdena är aktuella.`,
    merged: (ranges) =>
      `varje värde ska ha en egen cell, men celler har slagits ihop: ${ranges}. Värdet lästes för var och en av cellernas rader, i den första kolumnen. Ta bort sammanslagningen.`,
  },
};

/** Where a row is. */
const inTable = ({ name, separator }: Table): string =>
  separator === undefined ? `på bladet "${name}"` : `i filen "${name}"`;

const nameOf: Readonly<Record<Separator, string>> = {
  ';': 'semikolon',
  ',': 'komma',
  '\t': 'tabb',
};
