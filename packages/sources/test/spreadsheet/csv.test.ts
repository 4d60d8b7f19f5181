import { parse } from 'csv-parse/browser/esm/sync';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { CsvReader, csvOf } from '../../src/spreadsheet/csv.js';
import {
  type Cell,
  csvFilesOf,
  documentOf,
  readCsvTable,
  type Row,
  type Table,
} from '../../src/spreadsheet/index.js';
import { Report } from '../../src/spreadsheet/report.js';

const text = (csv: string) => new TextEncoder().encode(csv);
const silent = () => undefined;
const cellsOf = async (source: string | Uint8Array) =>
  (await readCsvTable('goals.csv', source, silent)).rows.map(({ cells }) => cells);

/** The bytes in pieces of one length. */
async function* pieces(bytes: Uint8Array, length: number) {
  for (let at = 0; at < bytes.length; at += length)
    yield Promise.resolve(bytes.subarray(at, at + length));
}

test('what is written opens by a double click: byte order mark, semicolons, decimal commas', () => {
  const files = csvFilesOf({
    ilmi: '1.0',
    languages: ['fi', 'sv'],
    organizations: [{ id: 'o', kind: 'company', name: 'Ääni; Oy "Ab"', isTrader: true }],
    goals: [
      {
        id: 'g',
        organization: 'o',
        title: { sv: 'El', fi: 'Sähkö' },
        kind: 'monitoring',
        boundary: { kind: 'organization', scopes: [1, 2], note: '=1+1' },
        observations: [{ year: 2024, value: -1234.5 }],
        validUntil: '2027-05-31',
        extra: [1, null],
      },
    ],
  });
  assert.deepEqual(
    [...files.keys()],
    [
      'info.csv',
      'organizations.csv',
      'goals.csv',
      'observations.csv',
      'interim.csv',
      'milestones.csv',
      'measures.csv',
      'actions.csv',
      'stories.csv',
      'events.csv',
      'offers.csv',
      'sources.csv',
    ],
  );
  assert.equal(files.get('info.csv'), '\ufeffpath;value\r\nilmi;1.0\r\nlanguages;"fi, sv"\r\n');
  assert.equal(
    files.get('organizations.csv'),
    '\ufeffid;kind;name;isTrader\r\no;company;"Ääni; Oy ""Ab""";true\r\n',
  );
  assert.equal(
    files.get('goals.csv'),
    '\ufeffid;organization;title.fi;title.sv;kind;boundary.kind;boundary.scopes;boundary.note;validUntil;x.extra\r\n' +
      `g;o;Sähkö;El;monitoring;organization;"1, 2";'=1+1;2027-05-31;"[1,null]"\r\n`,
  );
  assert.equal(files.get('observations.csv'), '\ufeffgoal;year;value\r\ng;2024;-1234,5\r\n');
  assert.equal(files.get('milestones.csv'), '\ufeffgoal;title.fi;title.sv;due;done\r\n');
});

test('texts that look like formulas get one mark and lose one; numbers get none', async () => {
  const texts = ['=1', '+1', '-1', '@a', "'a", '\ta', '\ra', "''a", 'a=1'];
  const csv = csvOf({
    header: ['text', 'number'],
    rows: [...texts.map((cell): Row => ({ row: 0, cells: [cell, -1] }))],
  });
  assert.equal(
    csv,
    '\ufefftext;number\r\n' +
      `'=1;-1\r\n'+1;-1\r\n'-1;-1\r\n'@a;-1\r\n''a;-1\r\n"'\ta";-1\r\n"'\ra";-1\r\n'''a;-1\r\na=1;-1\r\n`,
  );
  assert.deepEqual(
    await cellsOf(csv),
    texts.map((cell) => [cell, '-1']),
  );
});

test("a ' that protects nothing stays", async () => {
  assert.deepEqual(await cellsOf("a;b\n's-Hertogenbosch;'\n"), [["'s-Hertogenbosch", "'"]]);
});

test('="020" is 020', async () => {
  assert.deepEqual(await cellsOf('a;b\n"=""020""";="x"\n'), [['020', 'x']]);
});

test('separators, line ends, byte order marks and encodings', async () => {
  const expected = [['Sähkö', '1,5', 'x y']];
  const utf16 = (csv: string, littleEndian: boolean, mark = true) => {
    const bytes = new Uint8Array(csv.length * 2 + 2);
    const view = new DataView(bytes.buffer);
    view.setUint16(0, 0xfeff, littleEndian);
    for (let at = 0; at < csv.length; at++)
      view.setUint16(at * 2 + 2, csv.charCodeAt(at), littleEndian);
    return bytes.subarray(mark ? 0 : 2);
  };
  const sources: Record<string, string | Uint8Array> = {
    'semicolons, LF': 'a;b;c\nSähkö;1,5;x y\n',
    'semicolons, CRLF, no last line end': 'a;b;c\r\nSähkö;1,5;x y',
    'CR alone': 'a;b;c\rSähkö;1,5;x y\r',
    commas: 'a,b,c\nSähkö,"1,5",x y\n',
    tabs: 'a\tb\tc\nSähkö\t1,5\tx y\n',
    'a mark': '\ufeffa;b;c\nSähkö;1,5;x y\n',
    'told by sep=': 'sep=,\r\na,b,c\r\nSähkö,"1,5",x y\r\n',
    'quotes everywhere': '"a";"b";"c"\n"Sähkö";"1,5";"x y"\n',
    'a separator in a quoted header': '"a,b,c";b;c\nSähkö;1,5;x y\n',
    'UTF-16, little end first': utf16('a;b;c\nSähkö;1,5;x y\n', true),
    'UTF-16, big end first': utf16('a;b;c\nSähkö;1,5;x y\n', false),
    'UTF-16 without a mark': utf16('a;b;c\nSähkö;1,5;x y\n', true, false),
    'Windows-1252': Uint8Array.from('a;b;c\nSähkö;1,5;x y\n', (char) => char.charCodeAt(0)),
  };
  for (const [name, source] of Object.entries(sources)) {
    assert.deepEqual(await cellsOf(source), expected, name);
    const bytes = typeof source === 'string' ? text(source) : source;
    for (const length of [1, 2, 3, 7]) {
      const table = await readCsvTable('goals.csv', pieces(bytes, length), silent);
      assert.deepEqual(
        table.rows.map(({ cells }) => cells),
        expected,
        `${name} by ${length}`,
      );
    }
  }
});

test('rows have the numbers that spreadsheet programs show', async () => {
  const table = await readCsvTable('goals.csv', '\n\na;b\n1;2\n;\n\n"x\ny";4\n5;6\n', silent);
  assert.equal(table.headerRow, 3);
  assert.deepEqual(
    table.rows.map(({ row }) => row),
    [4, 7, 8],
  );
});

test('cells come back, and csv-parse reads the same', async () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom('', ' ', '"', '""', ';', ',', '\n', '\r\n', '\t', "'", '=1', 'a"b', 'sep='),
  );
  const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(rows, async (rows) => {
      const header = ['a', 'b', 'c'];
      const csv = csvOf({ header, rows: rows.map((cells) => ({ row: 0, cells })) });
      // A mark stands before a tab or a return, so that a row of such is not an empty one.
      const said = rows.filter((cells) => cells.some((one) => /^[\t\r]|\S/.test(one)));
      if (csv.includes('\0')) return;
      const read = await readCsvTable('goals.csv', csv, silent);
      assert.deepEqual(
        read.rows.map(({ cells }) => cells.map((one) => one ?? '')),
        said,
      );
      const theirs = parse(csv, {
        delimiter: ';',
        record_delimiter: '\r\n',
        bom: true,
      }) as string[][];
      const unmarked = theirs.map((cells) =>
        cells.map((one) => one.replace(/^'(?=[=+\-@'\t\r])/, '')),
      );
      assert.deepEqual(unmarked, [header, ...rows]);
    }),
    { numRuns: 500 },
  );
});

test('a quotation mark that is never closed costs a row in any pieces', async () => {
  const good = Array.from({ length: 200 }, (_, at) => `g${at};"Tavoite ${at}";1\n`);
  for (const broken of [0, 1, 100, 199]) {
    const lines = good.map((line, at) => (at === broken ? `g${at};"Tavoite;1\n` : line));
    const bytes = text(`id;title;x\n${lines.join('')}`);
    for (const length of [5, 1000, 100_000]) {
      const warnings: string[] = [];
      const table = await readCsvTable('goals.csv', pieces(bytes, length), (path) => {
        warnings.push(path);
      });
      assert.deepEqual(warnings, [`goals.csv:${broken + 2}`]);
      assert.deepEqual(
        table.rows.map(({ cells }) => cells[0]),
        good.flatMap((_, at) => (at === broken ? [] : `g${at}`)),
      );
    }
  }
});

// Much

const header = 'goal;year;value;quality;source\r\n';
const line = (at: number) => `g${at % 100};${1900 + (at % 300)};${at},5;measured;s\r\n`;

/** Reads so many rows, in pieces of 64 kB, and tells how many characters were looked at for each one that came. */
function workFor(rows: number): { work: number; read: number } {
  const table: Table & { rows: Row[] } = { name: 'observations.csv', header: [], rows: [] };
  const reader = new CsvReader(table, new Report(silent));
  let length = header.length;
  let piece = header;
  for (let at = 0; at < rows; at++) {
    const next = line(at);
    piece += next;
    length += next.length;
    if (piece.length > 65_536) {
      reader.push(piece);
      piece = '';
    }
  }
  reader.push(piece);
  reader.end();
  return { work: reader.work / length, read: table.rows.length };
}

test('300,000 rows: each character is looked at about once, however many there are', () => {
  for (const rows of [3_000, 30_000, 300_000]) {
    const { work, read } = workFor(rows);
    assert.equal(read, rows);
    assert.ok(work >= 1 && work < 1.01, `${rows} rows: ${work}`);
  }
});

test('broken rows are not looked at again and again either', () => {
  const table: Table & { rows: Row[] } = { name: 'goals.csv', header: [], rows: [] };
  const reader = new CsvReader(table, new Report(silent));
  const csv = `id;title\n${'g;"Tavoite\n'.repeat(20_000)}`;
  for (let at = 0; at < csv.length; at += 65_536) reader.push(csv.slice(at, at + 65_536));
  reader.end();
  assert.ok(reader.work < csv.length * 4, `${reader.work / csv.length}`);
});

test('300,000 figures: each cell of a table is read as often as of a small one', () => {
  const readsFor = (count: number): number => {
    let reads = 0;
    const rows = Array.from({ length: count }, (_, at): Row => {
      const cells: Cell[] = [`g${at % 100}`, 1900 + (at % 300), at + 0.5];
      return {
        row: at + 2,
        get cells() {
          reads++;
          return cells;
        },
      };
    });
    const goals: Table = {
      name: 'goals',
      header: ['id', 'organization', 'title', 'kind'],
      rows: Array.from({ length: 100 }, (_, at) => ({
        row: at + 2,
        cells: [`g${at}`, 'o', 'T', 'monitoring'],
      })),
    };
    const figures = { name: 'observations', header: ['goal', 'year', 'value'], rows };
    const document = documentOf([goals, figures], silent);
    const [first] = document.goals as { observations: unknown[] }[];
    assert.equal(first!.observations.length, count / 100);
    return reads;
  };
  const few = readsFor(3_000);
  assert.equal(few, 3_000 * 2 + 10);
  assert.equal(readsFor(300_000), 300_000 * 2 + 10);
});
