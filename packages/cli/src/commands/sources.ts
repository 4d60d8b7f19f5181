import type { SourceCheck, SourceDefinition } from '@ilmi/client';
import type { IsoDate } from '@ilmi/core';
import { CONFIG_FILE, findConfig, readConfig } from '../config.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { fetchWithFiles } from '../fetch.js';
import { defineSources, makeSource } from '../known-sources.js';
import type { Language } from '../language.js';
import { isObject } from '../merge/values.js';
import { progressOn } from '../progress.js';
import { runCheck } from '../read-imported.js';
import { painter, printable } from '../report/terminal.js';
import { type SourceChoice, selectSources } from '../select-sources.js';
import type { Surroundings } from '../surroundings.js';
import { type SourceWords, sourceWords } from '../words/sources.js';

export interface SourcesCommand {
  /** Default: `ilmi.config.json`, if there is one. */
  config?: string;
  format: 'table' | 'json';
  lang: Language;
}

/** An option of a source. */
interface OptionInfo {
  name: string;
  required: boolean;
}

/** `ilmi sources`. @throws {UsageError} */
export async function listAll(
  { config: file, format, lang }: SourcesCommand,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { cwd, stdout, env } = surroundings;
  const config = await (file ? readConfig(file, cwd) : findConfig(CONFIG_FILE, cwd));
  const { sources, isBuiltIn } = await defineSources(config, surroundings);
  const infos = sources.map((source) => ({
    type: source.type,
    title: source.title ?? source.type,
    capabilities: source.capabilities,
    builtIn: isBuiltIn(source.type),
    options: optionsOf(source),
  }));
  const paint = painter(stdout.isTTY === true && !env?.NO_COLOR);
  const text =
    format === 'json'
      ? `${JSON.stringify(infos, null, 2)}\n`
      : formatTable(infos, sourceWords[lang], paint);
  stdout.write(text);
  return EXIT.done;
}

/**
 * What a schema tells of its fields: as JSON Schema (https://standardschema.dev), or in the way of zod.
 * Nothing when it tells nothing.
 */
function optionsOf({ options }: SourceDefinition): OptionInfo[] | undefined {
  const json = jsonSchemaOf(options);
  if (isObject(json?.properties)) {
    const required: unknown[] = Array.isArray(json.required) ? json.required : [];
    return Object.keys(json.properties).map((name) => ({
      name,
      required: required.includes(name),
    }));
  }
  const { shape } = (options as ZodLike)._zod?.def ?? {};
  return (
    shape && Object.entries(shape).map(([name, field]) => ({ name, required: !field._zod.optin }))
  );
}

interface ZodLike {
  _zod?: { def?: { shape?: Record<string, { _zod: { optin?: string } }> } };
}

function jsonSchemaOf(options: SourceDefinition['options']): Record<string, unknown> | undefined {
  const standard = options['~standard'] as {
    jsonSchema?: { input(options: { target: string }): Record<string, unknown> };
  };
  try {
    return standard.jsonSchema?.input({ target: 'draft-2020-12' });
  } catch {
    // Not every schema can be said so.
    return undefined;
  }
}

function formatTable(
  sources: readonly {
    type: string;
    title: string;
    capabilities: SourceDefinition['capabilities'];
    builtIn: boolean;
    options: OptionInfo[] | undefined;
  }[],
  words: SourceWords,
  paint: ReturnType<typeof painter>,
): string {
  const { columns } = words;
  const rows = [
    [columns.type, columns.title, columns.from, columns.can, columns.options],
    ...sources.map(({ type, title, capabilities, builtIn, options }) => [
      type,
      title,
      builtIn ? words.builtIn : words.plugin,
      (['build', 'browser', 'join', 'live'] as const)
        .filter((one) => capabilities[one])
        .map((one) => words.capabilities[one])
        .join(', '),
      (options ?? []).map(({ name, required }) => (required ? name : `${name}?`)).join(', '),
    ]),
  ].map((row) => row.map((cell) => printable(cell)));
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
  const hasOptional = sources.some(({ options }) => options?.some(({ required }) => !required));
  const note = hasOptional ? ['', words.optional] : [];
  return `${[paint('bold', lines[0]!), ...lines.slice(1), ...note].join('\n')}\n`;
}

export interface SourcesCheckCommand extends SourceChoice {
  lang: Language;
  now: IsoDate;
  quiet?: boolean;
}

/** `ilmi sources check`. @throws {UsageError} */
export async function checkSources(
  command: SourcesCheckCommand,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { stdout, stderr } = surroundings;
  const { config, sources } = await selectSources(command, surroundings);
  await defineSources(config, surroundings);
  const made = sources.map((source) => ({ name: source.name, source: makeSource(source) }));
  const words = sourceWords[command.lang];
  const progress = progressOn(stderr, command.quiet);
  let code: ExitCode = EXIT.done;
  for (const [index, { name, source }] of made.entries()) {
    progress.show(words.reading(name, index + 1, made.length));
    const check = await runCheck(source, {
      ...{ name, lang: command.lang, now: command.now },
      fetch: fetchWithFiles(surroundings.fetch),
    });
    progress.clear();
    stdout.write(checkLines(name, check, words));
    if (typeof check === 'string') code = EXIT.oldData;
    else if (code === EXIT.done && check && !isAsExpected(check)) code = EXIT.findings;
  }
  return code;
}

const isAsExpected = ({ ok, findings }: SourceCheck): boolean => ok && findings.length === 0;

function checkLines(
  name: string,
  check: SourceCheck | string | undefined,
  words: SourceWords,
): string {
  if (check === undefined) return `${words.checkMissing(name)}\n`;
  if (typeof check === 'string') return `${printable(words.checkFailed(name, check))}\n`;
  const title = !check.ok
    ? words.checkChanged(name)
    : isAsExpected(check)
      ? words.checkOk(name)
      : words.checkNoted(name);
  const lines = check.findings.map(({ path, message }) =>
    printable([path, message].filter(Boolean).join(': ')),
  );
  return `${[title, ...lines.map((line) => `  ${line}`)].join('\n')}\n`;
}
