import type { Messages, Separator } from './messages.js';

/** English: what reading tables tells. */
export const en: Messages = {
  lang: 'en',

  column: (letters, name) => `column ${letters}${name ? ` "${name}"` : ''}: `,
  also: (note) => `Also ${note}`,
  more: (count) => `${count} more messages like these. Correct the first ones and import again.`,
  correctIt: 'Correct it.',
  leftOut: (field = 'The row') => `${field} is left out.`,
  unusable: (message) => message,

  values: {
    number: String,
    boolean: String,
    date: (date) => `the date ${date}`,
    percent: (value) => `${value} %`,
    error: (error) => `the error ${error}`,
    notSaved: 'a formula whose value was not saved',
  },

  cells: {
    wrong: (expected, came, remedy) => `expected ${expected}, came ${came}. ${remedy}`,

    value: 'a value',
    text: 'a text',
    yesOrNo: 'yes or no',
    address: 'an https address',
    oneOf: (words) => `one of: ${words.join(', ')}`,
    unit: (units) => `a unit such as ${units}`,
    number: 'a number',
    between: (min, max) => `from ${min} to ${max}`,
    wholeBetween: (min, max) => `a whole number from ${min} to ${max}`,
    yearBetween: (min, max) => `a year from ${min} to ${max}`,
    day: 'a day such as 31.5.2027',
    dayOrTime: 'a day such as 31.5.2027, or a time such as 31.5.2027 18:00',
    moment: 'a moment such as 2026-11-24T10:00:00Z',

    leaveEmpty: 'Correct it, or leave the cell empty while it is unknown.',
    onlyLeaveEmpty: 'Leave the cell empty while it is unknown.',
    fixFormula: 'Put the formula right, or write the value itself.',
    chooseUnit:
      'Write one of them, or other and the name of the unit into measure.unitLabel or effect.unitLabel.',
    mayBe: (one, other) => `It may be ${one} or ${other}. Write it without a comma.`,
    twoDecimalSigns: 'It has two decimal signs. Write 1234,5 or 1 234,5.',
    unitInNumber: (number, unit) =>
      `Write ${number} alone; "${unit}" belongs in a column of its own.`,
    fourDigits: 'Write the year with four digits.',
    wholeDay: 'Write the whole day, not only the year.',
    noSuchDay: 'There is no such day.',
    addZone: 'Add the time zone: Z, or +02:00.',

    unprintable:
      'expected a text, came one with characters that cannot be shown; a space stands for each. Write it anew.',
    lostLetters:
      'expected a text, came one with \ufffd, which stands for letters that were lost when the file was saved. Write them anew.',
    tooLong: (most, length) =>
      `expected at most ${most} characters, came ${length}. They are read, but spreadsheet programs would cut them: shorten the text before one opens the file.`,
    hostRead: (came, address) =>
      `expected an https address, came ${came}, which is read as ${address}. Write it so.`,
    percentRead: (value) =>
      `expected a number, came a cell in the format of percent; what it shows is read, ${value}. Format the cell as a number, and then write ${value}.`,
    yearRead: (came, year) =>
      `expected a year, came ${came}, which is read as ${year}. Format the cell as a number, and write the year alone.`,
    dayRead: (came, date) =>
      `expected a day such as 31.5.2027, came ${came}, which is read as ${date}, since programs count days like that. Format the cell as a date.`,
    timeLeftOut: (expected, came, zoned) =>
      `expected ${expected}, came ${came}. The time is left out${zoned ? '; write it with its zone, as in 2026-11-24T10:00:00+02:00' : ', since only a day is kept here'}.`,
    listRead: (first, second) =>
      `expected a list, came the number ${first},${second}, which is read as ${first} and ${second}. Write a semicolon between them.`,
  },

  columns: {
    notSeparated: (found) =>
      `expected columns that are separated by ; , or a tab, came one column ${found}. Save it as CSV with semicolons.`,
    noHeader: (list, found) =>
      `expected names of columns of "${list}", came ${found}. Write the names of the fields into the first row.`,
    noList: (name, found, lists) =>
      `expected a table of a document, came "${name}" with the columns ${found}. It is left out; call it one of: ${lists}.`,
    namedByColumns: (name, list) =>
      `expected the name of a list, came "${name}". By its columns it is read as "${list}"; call it so.`,
    headerBelow: (found, row) =>
      `expected names of columns, came ${found}. The header is row ${row}; what stands above it is left out.`,
    missing: (column, isKind, strange) =>
      `expected a column "${column}", which every row needs, came none. ${isKind ? 'All are read as other' : 'Without it no row is read'}; add it, or rename the one that it is.${strange && ` Perhaps it is one of those that are not known: ${strange}.`}`,

    unknown: (list, came, remedy) =>
      `expected a column of "${list}", came ${came}, which is left out. ${remedy}`,
    twice: (came, before) =>
      `expected one column for each field, came ${came}, which means the same as ${before}. The first of the two counts; rename or remove this one.`,
    gap: (before, after) =>
      `expected columns ${before}.… before those of ${after}, came none. The items close up; number them without gaps.`,
    renameOrRemove: 'Rename it, or remove it.',
    remove: 'Remove it.',
    didYouMean: (name) => `Did you mean ${name}?`,
    numberItems: (most, example) =>
      `Number the items of the list from 1 to ${most}${example === undefined ? '' : `, as in ${example}`}.`,
    writeField: (example) => `It is a group of fields: write ${example}.`,
    writeItem: (example) => `It is a list: write ${example}.`,
  },

  rows: {
    noHeader: (came) =>
      `expected nothing, since no header stands above, came ${came}. Give the column a header, or empty the cell.`,
    noJson: (came) => `expected JSON, came ${came}. Correct it, or empty the cell.`,
    languageUnknown: (header, language) =>
      `expected a text with or without languages, came ${header} and ${header}.${language}, and nothing tells which language ${header} is in. It is left out; write "languages" into "info", or a language into every header.`,

    missing: (expected, field) => `expected ${expected} in ${field}, came nothing.`,
    readAsOther: 'It is read as other; write what it is.',
    needed: (field = 'the row') => `Without it ${field} is left out.`,
    momentMissing: (keys, field) =>
      `expected ${keys.map((key) => (key === 'period' ? 'period.start and period.end' : key)).join(' or ')}${field === undefined ? '' : ` in ${field}`}, came nothing.`,
    both: (one, other) => `expected either ${one} or ${other}, came both.`,
    bothRemedy: (first) => `The ${first} counts; empty one of the cells.`,
    noId: (came = 'nothing') =>
      `expected an id of small letters, digits and hyphens, came ${came}.`,
    idMade: (id, field, of) =>
      `${id} is used. Write it into ${field}, so that it stays when the ${of} changes.`,
    idTaken: (id, instead) =>
      `${id} is the id of a row above, so ${instead} is used. Write another one.`,
    idTwice: (id) => `expected an id of its own, came "${id}", which a row above has.`,
    idTwiceRemedy: 'The row is left out; write another id.',
    lostZeros: (code, digits) =>
      `expected a code of ${digits} digits, came ${code}, which has lost its zeros.`,
    lostZerosRemedy: (code) => `It is read as ${code}. Format the cell as text, and write ${code}.`,

    reference: (list, came) => `expected an id of "${list}", came ${came}`,
    municipality: (came) => `expected a code of network.municipalities of "info", came ${came}`,
    referenceRead: (reference, id) => `${reference}. ${id} is used; write ${id}.`,
    referenceUnknown: (reference) => `${reference}, which is none of them.`,
    referenceUnknownRemedy: 'Correct it, or add the row that it means.',
    referenceShared: (reference) => `${reference}, which is the name of two of them.`,
    referenceSharedRemedy: 'Correct it.',
    referenceLeftOut: (reference, { row, table, field, isListed, rows }) => {
      const cause = `row ${row} of "${table.name}"`;
      const here = rows === undefined ? 'The row is' : `Rows ${rows} here are`;
      const lost = `${isListed ? 'It is left out of ' : ''}${field}${isListed ? '' : ' is left out'}`;
      const effect =
        field === undefined
          ? `${here} left out`
          : `${lost}${rows === undefined ? '' : ` in rows ${rows} here`}`;
      return `${reference}, which ${cause} has, and that row was left out. ${effect}, too; put ${cause} right.`;
    },
    goalsMissing:
      'expected goals that these rows belong to, came none. The table is left out; import it together with "goals".',
    goalsUnread: ({ name }) =>
      `expected goals that these rows belong to, came none, since none could be read of "${name}". The table is left out; put the columns of "${name}" right.`,
    withoutGoal: 'the row is left out, since its column "x" leaves it without a goal.',

    fieldUnknown: (came, remedy) =>
      `expected a field of a document, came ${came}, which is left out. ${remedy}`,
    fieldTwice: (came) =>
      `expected each field once, came ${came} again. The first counts; remove one of the two.`,
    noObject: (came) =>
      `expected an object as JSON, came ${came}. Nothing of "info" is read; remove the row.`,
  },

  files: {
    empty: 'expected a table, came an empty file. Look whether it was saved, and at the address.',
    password:
      'expected a workbook, came one that is protected with a password. Save a copy without the password.',
    xls: 'expected .xlsx or .ods, came an old Excel workbook (.xls). Open it and save it as .xlsx.',
    pdf: 'expected a table, came a PDF. Save the table itself as .xlsx or CSV.',
    picture: 'expected a table, came a picture. Look at the address.',
    xml2003:
      'expected CSV, .xlsx or .ods, came an XML spreadsheet of Excel 2003. Open it and save it as .xlsx.',
    html: 'expected a table, came a web page (HTML), perhaps one saved as .xls or a page for signing in. Open it in a spreadsheet program and save it as .xlsx, or look whether the address is that of the file itself.',
    json: 'expected CSV, came JSON. An Ilmi document is imported without a spreadsheet.',
    tooLarge: (most) => `larger than ${most} bytes. Divide it, or raise the option maxBytes.`,
    leftOut: 'The file is left out.',
    folder: 'folder of tables',
    folderEmpty: (files) => `expected some of the files ${files}, came none`,
    onlyHeaders: (names) =>
      `expected rows, came only headers (${names}). Write at least one row below them.`,
    noTables: (lists, names) =>
      `expected tables called ${lists}, came ${names ? `${names} without columns that are known` : 'none'}. Name the tables and write the names of the fields into their first rows.`,

    noText: 'expected CSV, came a file that is no text. Save the table as CSV, .xlsx or .ods.',
    noRows: 'expected CSV with names of columns in its first row, came an empty file.',
    quotes: (what) =>
      `expected quotation marks in pairs, but ${what}. The row is left out, and reading goes on with the next line that has as many cells as the header; write a quotation mark inside a cell twice, and look whether the file is whole.`,
    neverClosed: (before) => `the quotation mark before ${before} is never closed`,
    afterQuote: (what) => `${what} stands after a closing quotation mark`,
    otherSeparator: (count, separator, other, row) =>
      `expected ${count} cells that are separated by ${nameOf(separator)}, as in the header, came one with ${nameOf(other)} in it: ${row}. The row is left out; save the whole file with one separator.`,
    tooManyColumns: (row, count, most) =>
      `row ${row} has ${count} columns; the most is ${most}. Look whether the file has line ends.`,
    tooManyRows: (most) => `more than ${most} rows. Divide the file.`,
    formulaLike: (text) =>
      `expected a value, came what looks like a formula: ${text}. It is read as a text and never computed; write the value.`,
    oddUtf16:
      'expected UTF-16, in which every letter has two bytes, came an odd number of bytes. The file is cut off; save it again.',
    windows1252:
      'expected UTF-8, came other bytes. They are read as Windows-1252, in which Excel saves "CSV"; look at the letters å, ä and ö, and save the file as "CSV UTF-8".',

    cutOff:
      'this workbook is cut off or damaged. Get it again, or open it in a spreadsheet program and save it anew.',
    damaged: 'this workbook is damaged. Open it in a spreadsheet program and save it again.',
    sheetGone: (sheet) =>
      `the sheet "${sheet}" is named, but is not in the file. Open it in a spreadsheet program and save it again.`,
    tooManyParts: (count, most) => `a workbook of ${count} parts; the most is ${most}.`,
    unpacksToMore: (most) =>
      `more than ${most} bytes come out when it is unpacked. If it really is so large, divide it or raise the option maxBytes.`,
    tooManyCells: (most) => `more than ${most} cells. Divide the workbook.`,
    xlsb: 'expected .xlsx or .ods, came a binary workbook (.xlsb). Open it and save it as .xlsx.',
    numbers: 'expected .xlsx or .ods, came a workbook of Numbers. Export it as Excel or CSV.',
    docx: 'expected a workbook, came a text document (.docx). Save the table as .xlsx.',
    otherOpenDocument:
      'expected a workbook, came another kind of OpenDocument file. Save the table as .ods or .xlsx.',
    otherZip:
      'expected a workbook (.xlsx or .ods), came a zip file with something else. Import the files in it.',
    hidden:
      'expected a sheet that is shown, came a hidden one, which is left out. Show it when it is to be read, or remove it.',
    columnsBeyond: (most, count) =>
      `expected at most ${most} columns, came ${count}. What is further right is left out; empty those cells.`,
    rowsBeyond: (most, count) =>
      `expected at most ${most} rows, came ${count}. What is further down is left out; empty those cells.`,
    formulas: (count, formula) =>
      `expected values, came ${count === 1 ? 'a formula' : `${count} formulas`}: =${formula}. The values that were saved with them are used; nothing is computed. Look whether they are up to date.`,
    merged: (ranges) =>
      `expected a cell for each value, came merged cells: ${ranges}. Their value counts for each of their rows, in their first column; undo the merging.`,
  },
};

const nameOf = (separator: Separator): string => (separator === '\t' ? 'tabs' : separator);
