/**
 * A workbook in LibreOffice: through its two formats, and edited as a person edits it, with a Finnish
 * locale. The edits are typed, so that LibreOffice makes numbers, days and formulas of them by itself.
 */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import {
  canonicalDocument,
  csvFilesOf,
  documentOf,
  readWorkbook,
  tablesOf,
  workbookOf,
} from '@ilmi/sources/spreadsheet';
import { freePort } from '../../test/browsers.mjs';
import { runCommand, spawnManaged, stopManaged } from '../../test/processes.mjs';
import { ROOT } from '../helpers.mjs';
import { ensurePackages } from './debian.mjs';

/**
 * @typedef {Record<string, any>} Data
 * @typedef {{sheet: string, cell: string, type: string} | {sheet: string, insertRow: number} | {sheet: string, rename: string} | {sheet: string, hide: true}} Edit
 */

/** Opens files, types into them and saves them, as LibreOffice's own Python does it. */
const TYPIST = `
import json, os, sys, time
import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

def named(name, value):
    property = PropertyValue()
    property.Name, property.Value = name, value
    return property

def connect(port):
    local = uno.getComponentContext()
    create = local.ServiceManager.createInstanceWithContext
    resolver = create("com.sun.star.bridge.UnoUrlResolver", local)
    address = f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext"
    for _ in range(1200):
        try:
            return resolver.resolve(address)
        except NoConnectException:
            time.sleep(0.1)
    raise SystemExit("LibreOffice does not answer")

context = connect(sys.argv[1])
create = context.ServiceManager.createInstanceWithContext
desktop = create("com.sun.star.frame.Desktop", context)
dispatcher = create("com.sun.star.frame.DispatchHelper", context)
filters = {"ods": "calc8", "xlsx": "Calc MS Excel 2007 XML"}

# Semicolons, quotation marks, UTF-8, from row 1, Finnish, special numbers recognised: as by a double click.
csv = (named("FilterName", "Text - txt - csv (StarCalc)"), named("FilterOptions", "59,34,76,1,,1035,false,true"))

for job in json.load(sys.stdin):
    options = csv if job["open"].endswith(".csv") else ()
    book = desktop.loadComponentFromURL(uno.systemPathToFileUrl(job["open"]), "_blank", 0, options)
    view = book.CurrentController
    for edit in job["edits"]:
        sheet = book.Sheets.getByName(edit["sheet"])
        if "rename" in edit:
            sheet.Name = edit["rename"]
        elif "hide" in edit:
            sheet.IsVisible = False
        elif "insertRow" in edit:
            sheet.Rows.insertByIndex(edit["insertRow"] - 1, 1)
        else:
            view.setActiveSheet(sheet)
            place = named("ToPoint", edit["cell"])
            dispatcher.executeDispatch(view.Frame, ".uno:GoToCell", "", 0, (place,))
            text = named("StringName", edit["type"])
            dispatcher.executeDispatch(view.Frame, ".uno:EnterString", "", 0, (text,))
    for path in job["save"]:
        filter = named("FilterName", filters[path.rsplit(".", 1)[1]])
        book.storeToURL(uno.systemPathToFileUrl(path), (filter,))
    book.close(True)

# The bridge may crash while Python takes itself down.
os._exit(0)
`;

const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Setup/L10N">
    <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>fi-FI</value></prop>
  </item>
</oor:items>
`;

let folder = '';
/** @type {import('node:child_process').ChildProcess | undefined} */
let office;
let port = 0;

before(async () => {
  await ensurePackages('libreoffice-calc', 'python3-uno');
  folder = await mkdtemp(join(tmpdir(), 'ilmi-libreoffice-'));
  const profile = join(folder, 'profile');
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(join(profile, 'user/registrymodifications.xcu'), SETTINGS);
  await writeFile(join(folder, 'typist.py'), TYPIST);
  port = await freePort();
  office = spawnManaged(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...['--headless', '--norestore', '--nologo'],
      `--accept=socket,host=127.0.0.1,port=${port};urp;`,
    ],
    { stdio: 'ignore' },
  );
});

after(async () => {
  if (office) await stopManaged(office);
  await rm(folder, { recursive: true, force: true });
});

const file = (/** @type {string} */ name) => join(folder, name);

/** @param {{open: string, edits?: Edit[], save: string[]}[]} jobs names of files in the folder */
async function type(jobs) {
  const input = jobs.map(({ open, edits = [], save }) => ({
    open: file(open),
    edits,
    save: save.map(file),
  }));
  await writeFile(file('jobs.json'), JSON.stringify(input));
  // Debian's own Python has the bridge to LibreOffice; another one in the path has not.
  const command = `/usr/bin/python3 "${file('typist.py')}" ${port} < "${file('jobs.json')}"`;
  const { code, output } = await runCommand('sh', ['-c', command], { timeout: 4 * 60_000 });
  assert.equal(code, 0, output);
}

/** @param {string} name a file of the folder */
async function readBack(name) {
  /** @type {string[]} */
  const warnings = [];
  const warn = (/** @type {string} */ path, /** @type {string} */ message) =>
    void warnings.push(`${path}: ${message}`);
  const document = documentOf(readWorkbook(await readFile(file(name)), warn, { name }), warn);
  return { document, warnings };
}

/** @param {string} path @returns {Promise<Data>} */
const exampleDocument = async (path) =>
  JSON.parse(await readFile(join(ROOT, 'examples', `${path}.json`), 'utf8'));

/** Also as text, so that the order of keys counts, too. */
function same(/** @type {unknown} */ actual, /** @type {unknown} */ expected) {
  assert.deepEqual(actual, expected);
  assert.ok(JSON.stringify(actual) === JSON.stringify(expected), 'the order of keys');
}

describe('a workbook that LibreOffice saves unchanged', { timeout: 5 * 60_000 }, () => {
  for (const path of ['network/ilmi', 'municipality/ilmi', 'claims/every-rule'])
    it(`has the whole of ${path}.json in it: .xlsx to .ods to .xlsx`, async () => {
      const document = await exampleDocument(path);
      await writeFile(file('plain.xlsx'), workbookOf(document));
      await type([
        { open: 'plain.xlsx', save: ['plain.ods'] },
        { open: 'plain.ods', save: ['again.xlsx'] },
      ]);
      for (const name of ['plain.ods', 'again.xlsx']) {
        const { document: read, warnings } = await readBack(name);
        assert.deepEqual(warnings, [], name);
        same(read, canonicalDocument(document));
      }
    });
});

it(
  'leaves out a sheet that was hidden in LibreOffice, and tells so',
  { timeout: 5 * 60_000 },
  async () => {
    const document = await exampleDocument('network/ilmi');
    await writeFile(file('open.xlsx'), workbookOf(document));
    const edits = [/** @type {const} */ ({ sheet: 'offers', hide: true })];
    await type([{ open: 'open.xlsx', edits, save: ['hidden.ods', 'hidden.xlsx'] }]);
    for (const name of ['hidden.ods', 'hidden.xlsx']) {
      const { document: read, warnings } = await readBack(name);
      assert.deepEqual(warnings, [
        'offers:1: expected a sheet that is shown, came a hidden one, which is left out. Show it when it is to be read, or remove it.',
      ]);
      same(read, canonicalDocument({ ...document, offers: [] }));
    }
  },
);

it(
  'opens CSV as it is written, computes nothing of it, and saves the same document',
  { timeout: 5 * 60_000 },
  async () => {
    const document = await exampleDocument('network/ilmi');
    document.stories[0].title = { fi: '=HYPERLINK("https://www.example.org/")' };
    document.stories[0].summary = { fi: "'lainattu'" };
    const csv = csvFilesOf(document);
    for (const [name, bytes] of csv) await writeFile(file(name), bytes);
    const jobs = [...csv.keys()].map((name) => ({ open: name, save: [`${name}.ods`] }));
    await type(jobs);
    /** @type {string[]} */
    const warnings = [];
    const warn = (/** @type {string} */ path, /** @type {string} */ message) =>
      void warnings.push(`${path}: ${message}`);
    /** @type {import('@ilmi/sources/spreadsheet').Table[]} */
    const tables = [];
    for (const { save } of jobs)
      tables.push(...readWorkbook(await readFile(file(save[0] ?? '')), warn, { name: save[0] }));
    const read = documentOf(tables, warn);
    assert.deepEqual(warnings, []);
    same(read, canonicalDocument(document));
  },
);

describe('a workbook that a person edits in LibreOffice', { timeout: 5 * 60_000 }, () => {
  /** @type {Data} */
  let before;
  /** @type {import('@ilmi/sources/spreadsheet').Tables} */
  let tables;

  /** The name of a cell: a row from 1, the header being the first. @param {string} sheet @param {string} header @param {number} row */
  function cell(sheet, header, row) {
    const found = tables.find(({ name }) => name === sheet);
    const column = found?.header.indexOf(header) ?? -1;
    assert.ok(column >= 0 && column < 26 * 27, `${sheet} has no column ${header}`);
    const letter = (/** @type {number} */ number) => String.fromCharCode(65 + number);
    const first = column < 26 ? '' : letter(Math.floor(column / 26) - 1);
    return `${first}${letter(column % 26)}${row}`;
  }
  /** @param {string} sheet @param {string} header @param {number} row @param {string} text @returns {Edit} */
  const typed = (sheet, header, row, text) => ({
    sheet,
    cell: cell(sheet, header, row),
    type: text,
  });
  /** The last row of a sheet. */
  const lastRow = (/** @type {string} */ sheet) =>
    (tables.find(({ name }) => name === sheet)?.rows.length ?? 0) + 1;

  /** What the person's edits mean. @returns {Data} */
  function expected() {
    const document = structuredClone(before);
    const [heating] = document.goals;
    heating.target.change = -27.5;
    heating.validUntil = '2027-05-31';
    heating.observations[0].value = 4010.5;
    heating.observations[1].value = 8021;
    heating.observations.push({ year: 2026, value: 3650.25, quality: 'preliminary' });
    document.organizations.push({
      id: 'leipomo-oljynen',
      kind: 'company',
      name: 'Leipomo Öljynen',
      municipality: '0207',
      membership: { since: '2026-09-01' },
    });
    document.actions[0].status = 'done';
    return canonicalDocument(document);
  }

  it('says what was typed, and tells what was guessed', async () => {
    before = await exampleDocument('network/ilmi');
    // A code that begins with a zero, which programs take for a number.
    before.network.municipalities.push({ code: '0207', country: 'FI', name: 'Nollala' });
    assert.equal(before.goals[0].id, 'esimerkkila-lampo');
    tables = tablesOf(before);
    await writeFile(file('members.xlsx'), workbookOf(before));

    const figure = lastRow('observations') + 2;
    const member = lastRow('organizations') + 2;
    await type([
      {
        open: 'members.xlsx',
        edits: [
          // Decimal commas, thousands, percent, a formula, a day.
          typed('observations', 'value', 2, '4010,5'),
          typed('observations', 'value', 3, `=${cell('observations', 'value', 2)}*2`),
          typed('goals', 'target.change', 2, '-27,5 %'),
          typed('goals', 'validUntil', 2, '31.5.2027'),
          // A figure and a member, below an empty row.
          typed('observations', 'goal', figure, 'esimerkkila-lampo'),
          typed('observations', 'year', figure, '2026'),
          typed('observations', 'value', figure, '3 650,25'),
          typed('observations', 'quality', figure, 'ennakkotieto'),
          typed('organizations', 'name', member, 'Leipomo Öljynen'),
          typed('organizations', 'kind', member, 'Yritys'),
          typed('organizations', 'municipality', member, '0207'),
          typed('organizations', 'membership.since', member, '1.9.2026'),
          { sheet: 'organizations', insertRow: 4 },
          // Finnish words for columns, values and sheets.
          typed('organizations', 'kind', 1, 'Tyyppi'),
          typed('organizations', 'municipality', 1, 'Kunta'),
          typed('organizations', 'membership.since', 1, 'Jäsen alkaen'),
          typed('observations', 'value', 1, 'Arvo'),
          typed('actions', 'status', 1, 'Tila'),
          typed('actions', 'status', 2, 'valmis'),
          { sheet: 'stories', rename: 'Tarinat' },
          { sheet: 'observations', rename: 'Vuodet 2023–2026' },
        ],
        save: ['edited.ods', 'edited.xlsx'],
      },
    ]);

    const municipality = cell('organizations', 'municipality', 1).replace(/\d/g, '');
    const change = cell('goals', 'target.change', 1).replace(/\d/g, '');
    for (const name of ['edited.ods', 'edited.xlsx']) {
      const { document, warnings } = await readBack(name);
      assert.deepEqual(
        warnings,
        [
          'Vuodet 2023–2026:3: column C "Arvo": expected values, came a formula: =C2*2. The values that were saved with them are used; nothing is computed. Look whether they are up to date.',
          `organizations:${member + 1}: column A "id": expected an id of small letters, digits and hyphens, came nothing. leipomo-oljynen is used. Write it into id, so that it stays when the name changes.`,
          `organizations:${member + 1}: column ${municipality} "Kunta": expected a code of 4 digits, came 207, which has lost its zeros. It is read as 0207. Format the cell as text, and write 0207.`,
          `goals:2: column ${change} "target.change": expected a number, came a cell in the format of percent; what it shows is read, -27.5. Format the cell as a number, and then write -27.5.`,
          'Vuodet 2023–2026:1: expected the name of a list, came "Vuodet 2023–2026". By its columns it is read as "observations"; call it so.',
        ],
        name,
      );
      same(document, expected());
    }
  });
});
