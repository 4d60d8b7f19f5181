import { mkdir, readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { IlmiDocument, Warning } from '@ilmi/core';
import { localAddress, sourceName } from '../addresses.js';
import { CONFIG_FILE, findConfig } from '../config.js';
import { type DocumentFile, readDocumentFile, readRecord, usableParts } from '../document-file.js';
import { UsageError } from '../errors.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { exists, type NewFile, shown, writeFiles } from '../files.js';
import { inShell } from '../import-report.js';
import { builtIn } from '../known-sources.js';
import { type Language, languageOf } from '../language.js';
import { merge } from '../merge/merge.js';
import { printRecord, recordFileOf } from '../merge/record.js';
import { printable } from '../report/terminal.js';
import type { Surroundings } from '../surroundings.js';
import { sourceWords } from '../words/sources.js';

export interface ExportCommand {
  /** Folder for one CSV file for each list. */
  csv?: string;
  /** Workbook with a sheet for each list. */
  xlsx?: string;
  /** Overwrites what is there. */
  force?: boolean;
  lang?: Language;
}

/** `ilmi export`. @throws {UsageError} */
export async function exportDocument(
  name: string,
  command: ExportCommand,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { cwd, stdout, stderr } = surroundings;
  const { csv, xlsx, force = false } = command;
  if ((csv === undefined) === (xlsx === undefined))
    throw new UsageError(
      csv === undefined ? 'It is not said what to write.' : 'Only one thing is written at a time.',
      'Give --csv FOLDER or --xlsx FILE.xlsx.',
    );
  if (xlsx !== undefined && !xlsx.endsWith('.xlsx'))
    throw new UsageError(`--xlsx ${xlsx}: a workbook is an .xlsx file.`, 'Try: --xlsx ilmi.xlsx');

  const path = resolve(cwd, name);
  const file = await readDocumentFile(path, cwd);
  if (!file) throw new UsageError(`${name}: there is no such file.`, 'Check the path.');
  const { document, warnings } = usableParts(file.raw, name);
  const { csvFilesOf, workbookOf } = await builtIn(surroundings);

  const target = (csv ?? xlsx)!;
  const place = resolve(cwd, target);
  const files: NewFile[] =
    csv === undefined
      ? [{ path: place, content: await workbookOf(document) }]
      : [...(await csvFilesOf(document))].map(([file, content]) => ({
          path: join(place, file),
          content,
        }));
  if (!force) await refuseExisting(files, cwd);
  if (csv !== undefined) await makeFolder(place, target);
  const others = csv === undefined ? [] : await otherTables(place, files);
  await writeFiles([...files, await remembered(file, document, target, cwd)], cwd);

  const words = sourceWords[command.lang ?? languageOf(document.languages?.[0]) ?? 'en'];
  const again = `npx @ilmi/cli import spreadsheet ${inShell(target)} --into ${inShell(name)}`;
  const lines = [
    words.exported(target, shown(recordFileOf(path), cwd)),
    ...(others.length > 0 ? [words.alsoThere(others.join(', '))] : []),
    words.importAgain(again),
  ];
  stdout.write(`${lines.map(printable).join('\n')}\n`);
  if (warnings.length === 0) return EXIT.done;
  stderr.write(notesOf(warnings, words.changes.notes));
  return EXIT.findings;
}

/**
 * The record of imports with what was exported, as if it had been imported from there: when it is, what
 * was edited in the tables is told from what was edited in the document.
 */
async function remembered(
  file: DocumentFile,
  document: IlmiDocument,
  target: string,
  cwd: string,
): Promise<NewFile> {
  const record = await readRecord(file.path, cwd);
  const config = await findConfig(CONFIG_FILE, cwd);
  const address = localAddress(target, cwd);
  const known = config?.sources.find(
    ({ type, options }) => type === 'spreadsheet' && options.url === address,
  );
  const name = known?.name ?? sourceName('spreadsheet', address, dirname(file.path));
  const { imported } = merge(file.raw, { ...document }, new Map());
  const imports = new Map(record?.imports).set(name, imported);
  return {
    path: recordFileOf(file.path),
    content: printRecord(imports),
    before: record?.text ?? null,
  };
}

async function refuseExisting(files: readonly NewFile[], cwd: string): Promise<void> {
  for (const { path } of files)
    if (await exists(path))
      throw new UsageError(
        `${shown(path, cwd)} exists. Nothing was written.`,
        'It may have edits that were not imported yet. Name another place, or overwrite it, edits and all, with --force.',
      );
}

async function makeFolder(folder: string, name: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(
      `${name} cannot be made: ${(error as Error).message}.`,
      'Check the folder and its permissions.',
    );
  }
}

/** Tables of an earlier export that this one does not write. */
async function otherTables(folder: string, files: readonly NewFile[]): Promise<string[]> {
  const own = new Set(files.map(({ path }) => basename(path)));
  return (await readdir(folder)).filter((file) => /\.csv$/i.test(file) && !own.has(file)).sort();
}

/** What core could not use is in no table. */
const notesOf = (warnings: readonly Warning[], title: string): string =>
  [
    `${title}:`,
    ...warnings.map(({ path, message }) => `  ${printable(`${path}: ${message}`)}`),
    '',
  ].join('\n');
