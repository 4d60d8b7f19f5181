import { createSource, defineSource } from '@ilmi/client';
import { runSourceContract } from '@ilmi/client/testing';
import { documentSchema } from '@ilmi/core/schema';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

import {
  canonicalDocument,
  csvFilesOf,
  spreadsheet,
  workbookOf,
} from '../../src/spreadsheet/index.js';
import { type Answer, contextOf, errorOf } from '../context.js';

defineSource(spreadsheet);

const fixture = (name: string) => new URL(`../../fixtures/spreadsheet/${name}`, import.meta.url);
const members = JSON.parse(await readFile(fixture('members.json'), 'utf8')) as Record<
  string,
  unknown
>;
const FOLDER = 'https://mallila.example.org/taulukot/';
const FILES = ['info', 'organizations', 'goals', 'observations', 'milestones', 'sources'];
const FOLDER_ANSWERS: Record<string, Answer> = Object.fromEntries(
  FILES.map((name) => [`${FOLDER}${name}.csv`, fixture(`members/${name}.csv`)]),
);

async function read(url: string, answers: Record<string, Answer>, maxBytes?: number) {
  const context = contextOf(answers);
  const document = await createSource('spreadsheet', { url, maxBytes }).read(context);
  return { document, context };
}

const bytes = (content: Uint8Array) => () => new Response(content.slice());

describe('the same network in every form', () => {
  it('a folder of CSV files in Finnish; lists that have no file are empty', async () => {
    const { document, context } = await read(FOLDER, FOLDER_ANSWERS);
    assert.deepEqual(document, members);
    assert.deepEqual(context.warnings, []);
    assert.equal(context.requests.length, 12);
  });

  for (const name of ['members.ods', 'members.xlsx'])
    it(`${name} as LibreOffice saved it`, async () => {
      const url = `https://mallila.example.org/${name}`;
      const { document, context } = await read(url, { [url]: fixture(name) });
      assert.deepEqual(document, members);
      assert.deepEqual(context.warnings, []);
    });

  it('a valid document', () => {
    assert.deepEqual(documentSchema['~standard'].validate(members), { value: members });
  });
});

describe('what an address may be', () => {
  it('what is in a file counts, not what it is called', async () => {
    const url = 'https://mallila.example.org/export?format=xlsx&gid=0';
    const { document } = await read(url, { [url]: bytes(workbookOf(members)) });
    assert.deepEqual(document, canonicalDocument(members));
  });

  it('one CSV file is a list by its name, in any language', async () => {
    const url = 'https://mallila.example.org/J%C3%A4senet.csv?v=2';
    const csv = csvFilesOf(members).get('organizations.csv')!;
    const { document, context } = await read(url, { [url]: csv });
    assert.deepEqual(document, { ilmi: '1.0', organizations: members.organizations });
    assert.deepEqual(context.warnings, []);
  });

  it('one CSV file without such a name is a list by its columns', async () => {
    const url = 'https://mallila.example.org/pub?output=csv';
    const csv = csvFilesOf(members).get('sources.csv')!;
    const { document, context } = await read(url, { [url]: csv });
    assert.deepEqual(document, { ilmi: '1.0', sources: members.sources });
    assert.deepEqual(context.warnings, [
      'pub:1: expected the name of a list, came "pub". By its columns it is read as "sources"; call it so.',
    ]);
  });

  it('bytes may come in any pieces', async () => {
    for (const content of [
      workbookOf(members),
      new TextEncoder().encode(csvFilesOf(members).get('sources.csv')),
    ]) {
      const url = 'https://mallila.example.org/sources';
      const stream = () =>
        new Response(
          new ReadableStream<Uint8Array>({
            start(controller) {
              for (let at = 0; at < content.length; at += 1000)
                controller.enqueue(content.slice(at, at + 1000));
              controller.close();
            },
          }),
        );
      const { document } = await read(url, { [url]: stream });
      assert.deepEqual((document as typeof members).sources, members.sources);
    }
  });

  it('a folder in which one file is unusable: the others count', async () => {
    const { document, context } = await read(FOLDER, {
      ...FOLDER_ANSWERS,
      [`${FOLDER}stories.csv`]: '<!doctype html><title>Kirjaudu</title>',
    });
    assert.deepEqual(document, members);
    assert.deepEqual(context.warnings, [
      'stories.csv: expected a table, came a web page (HTML), perhaps one saved as .xls or a page for signing in. Open it in a spreadsheet program and save it as .xlsx, or look whether the address is that of the file itself. The file is left out.',
    ]);
  });
});

describe('what cannot be read', () => {
  const failing = async (url: string, answer: Answer, maxBytes?: number) => {
    const error = await errorOf(read(url, { [url]: answer }, maxBytes));
    return [error.code, error.message];
  };

  it('a folder without any of the files', async () => {
    assert.deepEqual(await failing(FOLDER, ''), [
      'notFound',
      `folder of tables: expected some of the files info.csv, organizations.csv, goals.csv, observations.csv, interim.csv, milestones.csv, measures.csv, actions.csv, stories.csv, events.csv, offers.csv, sources.csv, came none (${FOLDER})`,
    ]);
  });

  it('an address with nothing at it', async () => {
    const url = 'https://mallila.example.org/goals.csv';
    const [code, message] = await failing(url, new Response('', { status: 404 }));
    assert.equal(code, 'notFound');
    assert.match(message!, /goals\.csv/);
  });

  it('a server that refuses', async () => {
    const url = 'https://mallila.example.org/members.xlsx';
    const [code] = await failing(url, new Response('', { status: 403 }));
    assert.equal(code, 'http');
  });

  it('a workbook with a password, whose end tells so', async () => {
    const url = 'https://mallila.example.org/members.xlsx';
    const book = new Uint8Array(300_000);
    book.set([0xd0, 0xcf, 0x11, 0xe0]);
    [...'EncryptedPackage'].forEach((char, at) => (book[290_000 + at * 2] = char.charCodeAt(0)));
    assert.deepEqual(await failing(url, bytes(book)), [
      'invalidResponse',
      `members.xlsx: expected a workbook, came one that is protected with a password. Save a copy without the password. (${url})`,
    ]);
  });

  it('a file that is larger than allowed', async () => {
    const url = 'https://mallila.example.org/members.xlsx';
    const [code, message] = await failing(url, bytes(workbookOf(members)), 5_000);
    assert.equal(code, 'invalidResponse');
    assert.equal(
      message,
      'members.xlsx: larger than 5000 bytes. Divide it, or raise the option maxBytes.',
    );
  });
});

describe('checking', () => {
  const check = (answers: Record<string, Answer>) =>
    createSource('spreadsheet', { url: FOLDER }).check!(
      contextOf({ ...FOLDER_ANSWERS, ...answers }),
    );

  it('finds nothing in good tables', async () => {
    assert.deepEqual(await check({}), { ok: true, findings: [] });
  });

  it('names columns that are new, missing or have another name', async () => {
    assert.deepEqual(
      await check({
        [`${FOLDER}observations.csv`]: 'Tavoite;Vuosi;Lukema 2;Huomioita\nlampo;2023;4010;\n',
        [`${FOLDER}sources.csv`]: 'Tunnus;Nimi;Väri\nlasku;Lasku;sininen\n',
      }),
      {
        ok: false,
        findings: [
          {
            path: 'observations.csv:1',
            message:
              'expected a column "value", which every row needs, came none. Without it no row is read; add it, or rename the one that it is. Perhaps it is one of those that are not known: "Lukema 2", "Huomioita".',
          },
          {
            path: 'observations.csv:1',
            message:
              'column C "Lukema 2": expected a column of "observations", came "Lukema 2", which is left out. Rename it, or remove it.',
          },
          {
            path: 'observations.csv:1',
            message:
              'column D "Huomioita": expected a column of "observations", came "Huomioita", which is left out. Rename it, or remove it.',
          },
          {
            path: 'sources.csv:1',
            message:
              'column C "Väri": expected a column of "sources", came "Väri", which is left out. Rename it, or remove it.',
          },
        ],
      },
    );
  });

  it('an additional column alone is no reason to stop', async () => {
    const { ok, findings } = await check({
      [`${FOLDER}sources.csv`]: 'Tunnus;Nimi;Väri\nlasku;Lasku;sininen\n',
    });
    assert.equal(ok, true);
    assert.equal(findings.length, 1);
  });
});

describe('contract', () => {
  const csv = new Map<string, Promise<Buffer>>(
    FILES.map((name) => [`${name}.csv`, readFile(fixture(`members/${name}.csv`))]),
  );
  const answer = async ({ url }: { url: string }) => {
    const content = await csv.get(url.slice(FOLDER.length));
    return new Response(content && new Uint8Array(content), { status: content ? 200 : 404 });
  };
  const always = (content: string) => () => new Response(content);

  describe('a folder', () =>
    runSourceContract(spreadsheet, {
      it,
      options: { url: FOLDER },
      respond: answer,
      schema: documentSchema,
      badOptions: [{}, { url: 7 }, { url: FOLDER, sheet: 'goals' }, { url: FOLDER, maxBytes: 0 }],
      badAnswers: [
        { name: 'a web page', respond: always('<!doctype html>') },
        { name: 'nothing', respond: always('') },
        { name: 'JSON', respond: always('{"ilmi":"1.0"}') },
        { name: 'no files', respond: () => new Response('', { status: 404 }) },
      ],
    }));

  describe('a workbook', () =>
    runSourceContract(spreadsheet, {
      it,
      options: { url: 'https://mallila.example.org/members.ods' },
      respond: async () => new Response(new Uint8Array(await readFile(fixture('members.ods')))),
      schema: documentSchema,
      badAnswers: [
        { name: 'a web page', respond: always('<!doctype html>') },
        { name: 'half of it', respond: () => new Response(workbookOf(members).slice(0, 5000)) },
      ],
    }));
});
