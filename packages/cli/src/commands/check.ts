import {
  DocumentError,
  type IlmiDocument,
  type IsoDate,
  type LanguageTag,
  pickText,
  readDocument,
  type Text,
} from '@ilmi/core';
import * as builtIn from '@ilmi/core/claims';
import type { CheckOptions, Finding, RuleOff, TextBlock } from '@ilmi/core/claims';
import { validateDocument } from '@ilmi/core/schema';
import { UsageError } from '../errors.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { type Input, readInput } from '../input.js';
import { lineOfPointer, placesOfJson, parseJson } from '../json-places.js';
import { guessLanguage, type Language, languageOf, LANGUAGES } from '../language.js';
import { readPage } from '../page/page.js';
import { readPlainText } from '../plain-text.js';
import { rawPointer } from '../raw-pointer.js';
import { formatGithub } from '../report/github.js';
import { formatHtml } from '../report/html.js';
import { formatJson } from '../report/json.js';
import type { CheckedInput, CheckReport, PlacedFinding } from '../report/model.js';
import { formatRules, formatRulesJson } from '../report/rules.js';
import { formatTerminal, painter } from '../report/terminal.js';
import { type FindSupport, supportIn } from '../support.js';
import type { Claims, Surroundings } from '../surroundings.js';
import { wordsIn } from '../words/words.js';

export const FORMATS = ['terminal', 'json', 'html', 'github'] as const;
export type Format = (typeof FORMATS)[number];

export interface CheckCommand {
  format: Format;
  /** Language of the report. @default the document's first one that is supported, else English */
  lang?: Language;
  /** Language of text files. @default guessed from their words */
  textLang?: Language;
  /** Document whose goals could support what pages and texts say. */
  document?: string;
  /** Id of the organisation that speaks in pages and texts. */
  organization?: string;
  /** The mildest level at which the command ends with 1. */
  failOn: 'misleading' | 'evidence';
  now: IsoDate;
  /** Prints the rules instead of applying them. */
  rules?: boolean;
}

/** `ilmi check`. @throws {UsageError} */
export async function check(
  names: readonly string[],
  command: CheckCommand,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const claims = surroundings.claims ?? builtIn;
  if (command.rules) return printRules(claims, command, surroundings);
  if (names.length === 0)
    throw new UsageError(
      'There is nothing to check.',
      'Name a document, a page or a text: ilmi check ilmi.json',
    );
  const languages = await claims.loadClaims(LANGUAGES);
  const options: CheckOptions = { now: command.now, languages };

  const document = command.document ? await readKnown(command.document, surroundings) : undefined;
  checkOrganization(command, document);
  const known = document && knownFrom(document, claims, options, command);
  const inputs = await Promise.all(names.map((name) => readInput(name, surroundings)));

  const documents: IlmiDocument[] = document ? [document] : [];
  const checked: CheckedInput[] = [];
  const counts: number[] = [];
  for (const input of inputs) {
    if (input.kind === 'document') {
      const parsed = read(input);
      documents.push(parsed.document);
      // Beside a document no page decides the language, so it is known before all is read.
      const lang = command.lang ?? reportLanguage(documents, checked);
      const { result, rules } = checkOne(input, parsed, claims, options, lang);
      checked.push(result);
      counts.push(rules);
    } else {
      checked.push(checkTexts(input, claims, options, command.textLang, known));
      counts.push(claims.rules.filter(({ on }) => on.includes('text')).length);
    }
  }

  const rules = Math.max(...counts);
  const report: CheckReport = {
    lang: command.lang ?? reportLanguage(documents, checked),
    now: command.now,
    inputs: checked,
    rules,
    footers: Object.fromEntries(
      languages.map((language) => [language.lang, language.footer(rules)]),
    ) as Record<Language, string>,
  };
  surroundings.stdout.write(format(report, command.format, surroundings));
  return exitCode(report, command.failOn);
}

async function printRules(
  claims: Claims,
  command: CheckCommand,
  { stdout }: Surroundings,
): Promise<ExitCode> {
  if (command.format === 'html' || command.format === 'github')
    throw new UsageError(
      `--rules cannot be written as ${command.format}.`,
      'Leave --format out, or use --format json.',
    );
  const lang = command.lang ?? 'en';
  const languages = await claims.loadClaims(LANGUAGES);
  stdout.write(
    command.format === 'json'
      ? formatRulesJson(claims.rules, languages)
      : formatRules(claims.rules, languages, lang, wordsIn(lang)),
  );
  return EXIT.done;
}

function format(report: CheckReport, as: Format, { stdout, env }: Surroundings): string {
  const words = wordsIn(report.lang);
  switch (as) {
    case 'json':
      return formatJson(report);
    case 'html':
      return formatHtml(report, words);
    case 'github':
      return formatGithub(report, words);
    case 'terminal':
      // https://no-color.org: set and not empty.
      return formatTerminal(report, words, painter(stdout.isTTY === true && !env?.NO_COLOR));
  }
}

function exitCode({ inputs }: CheckReport, failOn: CheckCommand['failOn']): ExitCode {
  const levels = ['banned', 'misleading', ...(failOn === 'evidence' ? ['evidence'] : [])];
  const fails = inputs.some(
    ({ issues, findings }) =>
      issues.some(({ severity }) => severity === 'error') ||
      findings.some(({ level }) => levels.includes(level)),
  );
  return fails ? EXIT.findings : EXIT.done;
}

/** That of the first document, else of the first page or text, as far as it is supported. */
function reportLanguage(
  documents: readonly IlmiDocument[],
  inputs: readonly CheckedInput[],
): Language {
  if (documents.length > 0) return languageOf(documents[0]!.languages?.[0]) ?? 'en';
  return languageOf(inputs[0]?.language?.tag) ?? 'en';
}

// Documents

function read(input: Input): { raw: unknown; document: IlmiDocument } {
  const raw = parseJson(input.text, input.name);
  try {
    return { raw, document: readDocument(raw, { base: input.base }).document };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new UsageError(
      `${input.name} is no Ilmi document that can be read here. ${error.message}`,
      'A document starts with {"ilmi": "1.0", …}. Start one with: ilmi init',
    );
  }
}

async function readKnown(name: string, surroundings: Surroundings): Promise<IlmiDocument> {
  const input = await readInput(name, surroundings);
  if (input.kind === 'document') return read(input).document;
  throw new UsageError(`--document ${name} is no document.`, 'Expected an Ilmi document (.json).');
}

function checkOrganization({ organization, document }: CheckCommand, known?: IlmiDocument): void {
  if (!organization) return;
  if (!known)
    throw new UsageError(
      `--organization ${organization} says who speaks, but no document tells who that is.`,
      'Add --document FILE with that organisation.',
    );
  const ids = (known.organizations ?? []).map(({ id }) => id);
  if (!ids.includes(organization))
    throw new UsageError(
      `--organization ${organization}: ${document} has no organisation with this id.`,
      ids.length > 0
        ? `Expected one of: ${ids.slice(0, 20).join(', ')}.`
        : 'Add it to the document.',
    );
}

function checkOne(
  input: Input,
  { raw, document }: ReturnType<typeof read>,
  claims: Claims,
  options: CheckOptions,
  lang: Language,
): { result: CheckedInput; rules: number } {
  const report = claims.checkDocument(document, options);
  const places = placesOfJson(input.text, input.name);
  const place = (path: string) => ({
    input: input.name,
    path,
    line: lineOfPointer(places, path),
  });
  const result: CheckedInput = {
    name: input.name,
    kind: input.kind,
    isFile: input.isFile,
    issues: validateDocument(raw, { lang }).map((issue) => ({
      ...issue,
      ...place(issue.path),
    })),
    findings: report.findings.map((finding) => ({
      ...finding,
      ...place(rawPointer(finding.path, document, raw)),
      ...aboutWhat(finding.path, document),
    })),
    off: report.off,
    texts: report.texts,
  };
  return { result, rules: report.rules };
}

/** What a pointer of the read document leads into: a goal with its organisation, or another item's title. */
function aboutWhat(path: string, document: IlmiDocument): Pick<PlacedFinding, 'about' | 'goal'> {
  const name = (text: Text | undefined) =>
    pickText(text, document.languages?.[0] ?? 'en', document)?.text;
  const [, list = '', index = ''] = path.split('/');
  const at = Number(index);
  const { organizations = [] } = document;
  switch (list) {
    case 'goals': {
      const goal = document.goals?.[at];
      if (!goal) return {};
      const owner = organizations.find(({ id }) => id === goal.organization);
      const about = [name(goal.title) ?? goal.id, name(owner?.name) ?? goal.organization];
      return { about: about.join(', '), goal: goal.id };
    }
    case 'organizations':
      return { about: name(organizations[at]?.name) };
    case 'stories':
    case 'actions':
    case 'offers':
    case 'events':
      return { about: name(document[list]?.[at]?.title) };
    default:
      return {};
  }
}

// Pages and texts

/** What a document tells about the pages and texts of its organisations. */
interface Known {
  document: IlmiDocument;
  /** Id of the organisation that speaks. */
  speaker: string | undefined;
  findSupport: FindSupport;
  off: readonly RuleOff[];
}

function knownFrom(
  document: IlmiDocument,
  claims: Claims,
  options: CheckOptions,
  { organization }: CheckCommand,
): Known {
  const { network, organizations = [] } = document;
  // Without a network, one organisation speaks for itself.
  const only = network || organizations.length > 1 ? undefined : organizations[0]?.id;
  const speaker = organization ?? only;
  const { off } = claims.checkDocument(document, options);
  return { document, speaker, findSupport: supportIn(document, speaker), off };
}

/** As much of a text as shows which one it is. */
const SNIPPET = 60;

function checkTexts(
  input: Input,
  claims: Claims,
  options: CheckOptions,
  textLang: Language | undefined,
  known: Known | undefined,
): CheckedInput {
  const { blocks, lang, guessed } = textsOf(input, textLang);
  const isRead = (block: TextBlock) => languageOf(block.lang) !== undefined;
  const findings = blocks.filter(isRead).flatMap((block) => {
    const supports = known?.findSupport(block);
    const goals = supports?.filter(({ strong }) => strong).map(({ id }) => id);
    const whole: TextBlock = {
      ...block,
      ...(known?.speaker && { organization: known.speaker }),
      ...(goals?.length && { goals }),
    };
    return claims
      .checkText(whole, { ...options, ...(known && { document: known.document }) })
      .map((finding) => placeInText(finding, block, input.name, supports));
  });
  const off = (known?.off ?? []).map((one) => ({
    ...one,
    findings: findings.filter(({ rule }) => rule === one.rule).length,
  }));
  const read = blocks.filter(isRead).length;
  return {
    name: input.name,
    kind: input.kind,
    isFile: input.isFile,
    language: { tag: lang, guessed },
    issues: [],
    findings: findings.filter(({ rule }) => !off.some((one) => one.rule === rule)),
    off,
    texts: { read, unread: blocks.length - read },
  };
}

function textsOf(
  { kind, text, name }: Input,
  textLang: Language | undefined,
): { blocks: TextBlock[]; lang: LanguageTag; guessed: boolean } {
  if (kind === 'page') return readPage(text, name, textLang);
  const lang = textLang ?? guessLanguage(text) ?? 'und';
  return { blocks: readPlainText(text, name, lang), lang, guessed: !textLang };
}

function placeInText(
  finding: Finding,
  { text, path = '', presentation }: TextBlock,
  input: string,
  supports: PlacedFinding['supports'],
): PlacedFinding {
  const line = Number(/:(\d+)$/.exec(path)?.[1] ?? 1);
  const signals = presentation?.signals;
  return {
    ...finding,
    ...{ input, line, path },
    about: text.length > SNIPPET ? `${text.slice(0, SNIPPET).trimEnd()}…` : text,
    ...(signals && { signals }),
    ...(supports && { supports }),
  };
}
