import { listSources, type Source } from '@ilmi/client';
import type { IsoDate } from '@ilmi/core';
import { type ConfiguredSource, FIELDS } from '../config.js';
import {
  type DocumentFile,
  readDocumentFile,
  readRecord,
  type RecordFile,
} from '../document-file.js';
import { UsageError } from '../errors.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { fetchWithFiles, type Traffic } from '../fetch.js';
import { shown, writeFiles } from '../files.js';
import { formatImport, inShell, isClear, type Outcome } from '../import-report.js';
import { defineSources, makeSource } from '../known-sources.js';
import { type Language, languageOf } from '../language.js';
import { editJson } from '../merge/edit-json.js';
import { firstLanguage } from '../merge/languages.js';
import { type Change, type Imported, merge } from '../merge/merge.js';
import { isIn, LISTS } from '../merge/parts.js';
import { prune } from '../merge/prune.js';
import { type ImportRecord, printRecord, recordFileOf } from '../merge/record.js';
import { isSame, type JsonObject } from '../merge/values.js';
import { progressOn } from '../progress.js';
import { readImported } from '../read-imported.js';
import { painter } from '../report/terminal.js';
import { type SourceChoice, selectSources } from '../select-sources.js';
import type { Surroundings } from '../surroundings.js';
import { sourceWords } from '../words/sources.js';

export interface ImportCommand extends SourceChoice {
  dryRun?: boolean;
  /** Paths at which the source counts, or `true` for everywhere. */
  overwrite?: true | readonly string[];
  /** Paths at which is taken out what the source has no more and nobody has changed; `true` for everywhere. */
  prune?: true | readonly string[];
  diff: 'short' | 'all';
  quiet?: boolean;
  lang?: Language;
  now: IsoDate;
}

/** Where the data go, and what is there already. */
interface Target {
  path: string;
  /** As a person would write it. */
  name: string;
  file: DocumentFile | undefined;
  record: RecordFile | undefined;
}

/** `ilmi import`. @throws {UsageError} */
export async function importSources(
  command: ImportCommand,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { cwd, stdout, stderr } = surroundings;
  checkPaths('--overwrite', command.overwrite);
  checkPaths('--prune', command.prune);
  const { config, sources, into } = await selectSources(command, surroundings);
  await defineSources(config, surroundings);
  const made = sources.map((source) => ({ ...source, source: makeSource(source) }));
  const names = new Set([...(config?.sources ?? []), ...sources].map(({ name }) => name));
  const target = into ? await readTarget(into, cwd) : undefined;

  const { steps, imports, outcomes, lang } = await run(made, names, target, command, surroundings);
  const document = steps.at(-1);
  const failed = outcomes.filter(({ failure }) => failure !== undefined).length;
  const hasNothing = failed === outcomes.length && !target?.file;

  const words = sourceWords[lang];
  // Standard output is for the result: the document, or what was done to its file.
  const report = target || command.dryRun ? stdout : stderr;
  const printed = command.quiet ? outcomes.filter((outcome) => !isClear(outcome)) : outcomes;
  const options = {
    words,
    paint: painter(report.isTTY === true && !surroundings.env?.NO_COLOR),
    all: command.diff === 'all',
    brief: report === stderr || command.quiet === true,
    hasOldData: target?.file !== undefined,
    commandFor: (name: string) => commandFor(name, command),
  };
  report.write(formatImport(printed, options));
  for (const option of ['overwrite', 'prune'] as const)
    for (const path of unusedOf(command[option], outcomes))
      report.write(`${words.nothingThere(`--${option}`, path)}\n`);
  if (!document || hasNothing) return EXIT.unusable;

  const say = (line: string) => command.quiet || report.write(`\n${line}\n`);
  if (command.dryRun) say(words.dryRun);
  else if (!target) stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  else {
    const isNew =
      failed < outcomes.length && (await write(steps, imports, target, command.now, cwd));
    say(isNew ? words.written(target.name) : words.sameAsBefore(target.name));
  }
  if (failed > 0) return EXIT.oldData;
  return command.dryRun || outcomes.every(isClear) ? EXIT.done : EXIT.findings;
}

/** The command again, for one of its sources, so that another option can be added. */
function commandFor(name: string, command: ImportCommand): string {
  const { type, address, name: given, option, config, into } = command;
  // A source without an address may have to be told from others of its type by its name.
  const words = address === undefined ? [given === undefined ? name : type!] : [type!, address];
  if (given !== undefined) words.push('--name', given);
  for (const one of option) words.push('--option', one);
  if (config !== undefined) words.push('--config', config);
  if (into !== undefined) words.push('--into', into);
  return ['npx @ilmi/cli import', ...words.map(inShell)].join(' ');
}

/**
 * Reads one source after the other and puts what it says into the document.
 *
 * @param names Of all sources that the document is made of.
 * @returns The document after each step, so that a file can be changed step by step, too.
 */
async function run(
  sources: readonly (ConfiguredSource & { source: Source })[],
  names: ReadonlySet<string>,
  target: Target | undefined,
  { lang, now, overwrite, prune: pruned, quiet }: ImportCommand,
  { stderr, fetch }: Surroundings,
) {
  const own = target?.file && languageOf(firstLanguage(target.file.raw));
  const progress = progressOn(stderr, quiet);
  const outcomes: Outcome[] = [];
  // Of a document that is not there, nothing was imported.
  const imports = new Map<string, Imported>(target?.file && target.record?.imports);
  const steps: JsonObject[] = target?.file ? [target.file.raw] : [];
  for (const [index, { name, type, source, only, keep }] of sources.entries()) {
    const language = lang ?? own ?? 'en';
    const words = sourceWords[language];
    const title = words.reading(name, index + 1, sources.length);
    const show = ({ requests, bytes }: Traffic) =>
      progress.show(`${title}: ${words.traffic(requests, (bytes / 1e6).toFixed(1))}`);
    progress.show(title);
    const read = await readImported(source, {
      ...{ name, lang: language, now },
      fetch: fetchWithFiles(fetch, stderr.isTTY ? show : undefined),
    });
    progress.clear();
    if (typeof read === 'string') {
      outcomes.push({ name, changes: [], notes: [], failure: read });
      continue;
    }
    const known = knownAs(name, names, imports);
    const last: Imported = imports.get(known) ?? new Map();
    const others = [...imports].filter(([one]) => one !== known && names.has(one));
    let merged = merge(steps.at(-1), read.document, last, {
      ...{ overwrite, keep, only },
      partial: listSources().find((one) => one.type === type)?.partial,
      others: others.map(([, imported]) => imported),
    });
    steps.push(merged.document);
    // A list that is missing altogether is a missing sheet or file more often than an empty one.
    const missing = LISTS.filter((list) => !Object.hasOwn(read.document, list));
    if (pruned) {
      const isMeant = ({ path }: Change) =>
        pruned === true
          ? // Of a row that could not be read, nobody knows whether it is gone.
            read.notes.length === 0 && !isIn(path, missing)
          : isIn(path, pruned);
      const result = prune(merged, last, { isMeant, keep });
      merged = result;
      steps.push(...result.steps);
    }
    const unknown = imports.has(known) ? [] : [...imports.keys()];
    imports.delete(known);
    imports.set(name, merged.imported);
    outcomes.push({
      ...{ name, changes: merged.changes, notes: read.notes, pruned, missing },
      others: unknown.filter((one) => one.split(' ')[0] === type && !names.has(one)),
    });
  }
  const document = steps.at(-1);
  const first = document && languageOf(firstLanguage(document));
  return { steps, imports, outcomes, lang: lang ?? first ?? ('en' as const) };
}

/** A table that is saved as another kind of file is still the same one. */
function knownAs(name: string, names: ReadonlySet<string>, imports: ImportRecord): string {
  const stemOf = (one: string) => /^(.+)\.(?:xlsx|ods|csv)$/i.exec(one)?.[1];
  const stem = stemOf(name);
  if (imports.has(name) || stem === undefined) return name;
  const isSame = (one: string) => !names.has(one) && stemOf(one) === stem;
  return [...imports.keys()].find(isSame) ?? name;
}

/** The option takes all words that follow, which may be meant as something else. */
function checkPaths(option: string, paths: true | readonly string[] | undefined): void {
  if (!paths || paths === true) return;
  const wrong = paths.find((path) => !isIn(path, FIELDS));
  if (wrong === undefined) return;
  throw new UsageError(
    `${option} ${wrong}: this is no place in a document.`,
    'Expected paths such as goals/ID/title. It takes all words that follow it: write TYPE and ADDRESS before it.',
  );
}

/** Paths at which there was nothing to overwrite or to take out, perhaps because of a slip. */
const unusedOf = (paths: ImportCommand['overwrite'], outcomes: readonly Outcome[]): string[] =>
  (!paths || paths === true ? [] : [...paths]).filter(
    (path) => !outcomes.some(({ changes }) => changes.some((change) => isIn(change.path, [path]))),
  );

async function readTarget(path: string, cwd: string): Promise<Target> {
  const file = await readDocumentFile(path, cwd);
  return { path, name: shown(path, cwd), file, record: await readRecord(path, cwd) };
}

/**
 * Writes the document and beside it what was imported, as far as they differ from what is there.
 *
 * @returns Whether they do.
 */
async function write(
  steps: readonly JsonObject[],
  imports: ImportRecord,
  { path, name, file, record }: Target,
  now: IsoDate,
  cwd: string,
): Promise<boolean> {
  const document = steps.at(-1)!;
  const isChanged = !file || !isSame(file.raw, document);
  const dated = isChanged ? withUpdated(document, file !== undefined, now) : document;
  const text = file
    ? [...steps, dated].reduce<[text: string, says: JsonObject]>(
        ([text, says], next) => [editJson(text, says, next, name), next],
        [file.text, file.raw],
      )[0]
    : `${JSON.stringify(dated, null, 2)}\n`;
  const files = [
    // First: if nothing else is written, the next import finds that the document says what the source does.
    { path, content: text, before: file?.text ?? null },
    { path: recordFileOf(path), content: printRecord(imports), before: record?.text ?? null },
  ].filter(({ content, before }) => content !== before);
  await writeFiles(files, cwd);
  return files.length > 0;
}

/** A document that has changed says so; a new one says what its source says. */
function withUpdated(document: JsonObject, isOld: boolean, now: IsoDate): JsonObject {
  const updated = `${now}T12:00:00Z`;
  const known = typeof document.updated === 'string' ? document.updated : '';
  if (known && (!isOld || Date.parse(known) >= Date.parse(updated))) return document;
  if (isOld || Object.hasOwn(document, 'updated')) return { ...document, updated };
  const { ilmi, ...rest } = document;
  return { ilmi, updated, ...rest };
}
