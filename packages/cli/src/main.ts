import { createRequire } from 'node:module';
import type { IsoDate } from '@ilmi/core';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { assets } from './commands/assets.js';
import { check, type CheckCommand, FORMATS } from './commands/check.js';
import type { ExportCommand } from './commands/export.js';
import type { ImportCommand } from './commands/import.js';
import { init } from './commands/init.js';
import type { SourcesCheckCommand, SourcesCommand } from './commands/sources.js';
import { CONFIG_FILE } from './config.js';
import { UsageError } from './errors.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { type Language, LANGUAGES } from './language.js';
import { printable } from './report/terminal.js';
import type { Surroundings } from './surroundings.js';

export { type Config, type ConfiguredSource, readConfig } from './config.js';
export type { BuiltIn, Claims, Output, Surroundings } from './surroundings.js';

/**
 * Runs the command `ilmi`.
 *
 * @param argv What follows the command's name: `['check', 'ilmi.json']`.
 * @param surroundings Where to write, where to look, which day it is.
 * @returns The exit code: 0 nothing to fix, 1 findings, 2 input or options that cannot be used, 3 done with
 * old data because a source could not be read.
 *
 * @example
 * process.exitCode = await main(['check', 'ilmi.json'], {
 *   stdout: process.stdout, stderr: process.stderr, cwd: process.cwd(),
 * });
 */
export async function main(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const { stderr } = surroundings;
  let code: ExitCode = EXIT.done;
  const program = build(surroundings, (result) => (code = result));
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.done;
      // Called without anything, it has shown its help.
      if (error.code !== 'commander.help')
        stderr.write('What there is: ilmi --help, ilmi check --help\n');
      return EXIT.unusable;
    }
    if (!(error instanceof UsageError)) throw error;
    stderr.write(`error: ${printable(error.message)}\n${printable(error.remedy)}\n`);
    return EXIT.unusable;
  }
}

const { version } = createRequire(import.meta.url)('../package.json') as { version: string };

const DESCRIPTION = `Checks what is said about climate goals: documents, pages and texts. Makes documents of
spreadsheets and other sources.

The checks are automatic and for guidance; whether a claim is lawful they cannot tell.`;

function build(surroundings: Surroundings, done: (code: ExitCode) => void): Command {
  const { stdout, stderr } = surroundings;
  const now = surroundings.now ?? today();
  const lang = () =>
    new Option('--lang <language>', 'language of what is printed').choices(LANGUAGES);

  const program = new Command('ilmi')
    .description(DESCRIPTION)
    .version(version)
    .exitOverride()
    // Or `sources` would take the options of `sources check`.
    .enablePositionalOptions()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: (text, write) => write(printable(text.trim()) + '\n'),
    })
    // Subcommands that are added from here on inherit what is set above.
    .showSuggestionAfterError();

  program
    .command('check')
    .description('check documents (.json), pages (.html) and texts (.txt, .md), files or addresses')
    .argument('[files...]', 'files, or addresses that start with https://')
    .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('terminal'))
    .addOption(lang())
    .addOption(
      new Option('--text-lang <language>', 'language of texts that do not say theirs').choices(
        LANGUAGES,
      ),
    )
    .option('--document <file>', 'document whose goals could support the pages and texts')
    .option('--organization <id>', 'id of the organisation that speaks, in that document')
    .addOption(
      new Option('--fail-on <level>', 'mildest level that makes the exit code 1')
        .choices(['misleading', 'evidence'])
        .default('misleading'),
    )
    .option('--now <date>', 'day of the check, YYYY-MM-DD', parseDate, now)
    .option('--rules', 'list the rules and check nothing')
    .action(async (files: string[], options: CheckCommand) =>
      done(await check(files, options, surroundings)),
    );

  program
    .command('init')
    .description('write a document of a made-up organisation to start from')
    .argument('[file]', 'file to write; never overwritten', 'ilmi.json')
    .addOption(lang().default('en'))
    .option('--network', 'a network with three members instead of one organisation')
    .action(async (file: string, options: { lang: Language; network?: boolean }) =>
      done(await init(file, { ...options, now }, surroundings)),
    );

  program
    .command('assets')
    .description(
      'copy the released files into a folder of a site and print the lines for its pages',
    )
    .argument('<folder>', 'folder of the site; the files come into one named by their version')
    .option(
      '--url <address>',
      "the folder's address on the site (default: / and the folder's name)",
    )
    .addOption(lang().default('en'))
    .action(async (folder: string, options: { lang: Language; url?: string }) =>
      done(await assets(folder, options, surroundings)),
    );

  addSourceCommands(program, now, surroundings, done);
  return program;
}

/** Their modules, with the libraries that sources need, are loaded when one of them runs. */
function addSourceCommands(
  program: Command,
  now: IsoDate,
  surroundings: Surroundings,
  done: (code: ExitCode) => void,
): void {
  const lang = () =>
    new Option('--lang <language>', 'language of what is printed').choices(LANGUAGES);
  const config = () =>
    new Option('--config <file>', `configuration (default: ${CONFIG_FILE}, if there is one)`);
  const option = () =>
    new Option('--option <name=value>', 'option of the source; can be given several times')
      .argParser((one: string, all: string[]) => [...all, one])
      .default([], 'none');

  program
    .command('import')
    .description('put data of a source, or of all sources of the configuration, into a document')
    .argument(
      '[type]',
      'type of the source (ilmi sources lists them), or its name in the configuration',
    )
    .argument('[address]', 'file, folder or https address to read')
    .addOption(option())
    .option(
      '--into <file>',
      'document to put the data into (default: that of the configuration, else standard output)',
    )
    .option(
      '--name <name>',
      'name under which the import is remembered (default: type and address)',
    )
    .option('--dry-run', 'tell what would change, and write nothing')
    .option(
      '--overwrite [paths...]',
      'take the value of the source where a person wrote another: everywhere, or at these paths',
    )
    .option(
      '--prune [paths...]',
      'take out what the source has no more and nobody has changed: everywhere, or at these paths',
    )
    .addOption(
      new Option('--diff <how>', 'print the first changes or all')
        .choices(['short', 'all'])
        .default('short'),
    )
    .option('--quiet', 'print only what has to be looked at')
    .addOption(config())
    .addOption(lang())
    .option('--now <date>', 'day of the import, YYYY-MM-DD', parseDate, now)
    .action(
      async (type: string | undefined, address: string | undefined, options: ImportCommand) => {
        const { importSources } = await import('./commands/import.js');
        done(await importSources({ ...options, type, address }, surroundings));
      },
    );

  program
    .command('export')
    .description('write a document as tables, to be edited and imported again')
    .argument('<file>', 'document (.json)')
    .option('--csv <folder>', 'folder for a CSV file for each list')
    .option('--xlsx <file>', 'workbook with a sheet for each list')
    .option('--force', 'overwrite what is there, also edits that were not imported')
    .addOption(lang())
    .action(async (file: string, options: ExportCommand) => {
      const { exportDocument } = await import('./commands/export.js');
      done(await exportDocument(file, options, surroundings));
    });

  const sources = program
    .command('sources')
    .description('list the sources that data can be imported from')
    .addOption(
      new Option('--format <format>', 'how to print').choices(['table', 'json']).default('table'),
    )
    .addOption(config())
    .addOption(lang().default('en'))
    .action(async (options: SourcesCommand) => {
      const { listAll } = await import('./commands/sources.js');
      done(await listAll(options, surroundings));
    });
  sources
    .command('check')
    .description('look whether the sources of the configuration still are what is expected of them')
    .argument('[type]', 'type of one source, or its name in the configuration')
    .argument('[address]', 'file, folder or https address to read')
    .addOption(option())
    .addOption(config())
    .option('--quiet', 'no progress')
    .addOption(lang().default('en'))
    .option('--now <date>', 'day of the check, YYYY-MM-DD', parseDate, now)
    .action(
      async (
        type: string | undefined,
        address: string | undefined,
        options: SourcesCheckCommand,
      ) => {
        const { checkSources } = await import('./commands/sources.js');
        done(await checkSources({ ...options, type, address }, surroundings));
      },
    );
}

/** An option's value as a calendar day. */
function parseDate(value: string): IsoDate {
  const day = new Date(`${value}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(value) ||
    day.toString() === 'Invalid Date' ||
    !day.toISOString().startsWith(value)
  )
    throw new InvalidArgumentError('Expected a calendar day such as 2026-11-25.');
  return value;
}

/** The calendar day where the command runs. */
function today(): IsoDate {
  const day = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
