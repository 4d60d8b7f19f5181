import { styleText } from 'node:util';
import type { Words } from '../words/words.js';
import { type Group, offLinesOf, placeOf, sectionsOf } from './layout.js';
import type { CheckReport, PlacedFinding, PlacedIssue } from './model.js';

/** More places of one finding than this do not help in a terminal. */
const MOST_PLACES = 5;

type Style = Parameters<typeof styleText>[0];
/** Colours a text, or leaves it. */
export type Paint = (style: Style, text: string) => string;

/** Whether colours are wanted is decided before, so `styleText` does not look at the stream itself. */
export const painter =
  (colours: boolean): Paint =>
  (style, text) =>
    colours ? styleText(style, text, { validateStream: false }) : text;

/**
 * Text from elsewhere can hold characters that command a terminal, or turn the direction of the
 * line around; they are shown as a sign for something unreadable.
 */
export const printable = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');

const LEVEL_STYLES = {
  banned: 'red',
  misleading: 'red',
  evidence: 'yellow',
  info: 'cyan',
} as const;

/** The report for a person at a terminal. */
export function formatTerminal(report: CheckReport, words: Words, paint: Paint): string {
  const heading = (title: string) => ['', paint('bold', title), ''];
  const issues = report.inputs.flatMap((input) => input.issues);
  const errors = issues.filter(({ severity }) => severity === 'error');
  const questions = issues.filter(({ severity }) => severity === 'question');
  const sections = sectionsOf(report, words);
  const off = offLinesOf(report, words);

  const lines = [
    ...report.inputs.flatMap((input) => inputLines(input, words, paint)),
    ...(errors.length > 0 ? heading(`${words.documentErrors}: ${words.errors}`) : []),
    ...errors.flatMap((issue) => issueLines(issue, words, paint)),
    ...sections.flatMap(({ title, groups }) => [
      ...heading(title),
      ...groups.flatMap((group) => groupLines(group, words, paint)),
    ]),
    ...(questions.length > 0 ? heading(`${words.documentErrors}: ${words.questions}`) : []),
    ...questions.flatMap((issue) => issueLines(issue, words, paint)),
    ...(sections.length === 0 ? ['', words.clean(report.rules), ''] : []),
    ...(off.length > 0 ? heading(words.off) : []),
    ...off.map((line) => `  ${printable(line)}`),
    ...(off.length > 0 ? [''] : []),
    `${words.cannotTitle}: ${words.cannot.join(' ')}`,
    report.footers[report.lang],
  ];
  // Parts end and begin with an empty line; one is enough.
  return `${lines.filter((line, index) => line || lines[index - 1]).join('\n')}\n`;
}

function inputLines(
  { name, texts, language }: CheckReport['inputs'][number],
  words: Words,
  paint: Paint,
) {
  return [
    `${paint('bold', printable(name))}: ${words.texts(texts.read, texts.unread)}`,
    ...languageNote(language, words).map((note) => `  ${note}`),
  ];
}

/** What is said about a language that no one has named. */
export function languageNote(
  language: CheckReport['inputs'][number]['language'],
  words: Words,
): string[] {
  if (!language?.guessed) return [];
  const { tag } = language;
  return Object.hasOwn(words.languages, tag)
    ? [words.guessed(words.languages[tag as keyof typeof words.languages])]
    : [words.unknownLanguage];
}

function issueLines(issue: PlacedIssue, words: Words, paint: Paint): string[] {
  return [
    `  ${paint(issue.severity === 'error' ? 'red' : 'cyan', printable(issue.message))}`,
    `    ${words.remedy}: ${printable(issue.remedy)}`,
    `    ${words.place}: ${printable(placeOf(issue))}`,
    '',
  ];
}

function groupLines(group: Group, words: Words, paint: Paint): string[] {
  const { level, rule, message, hint, legal, findings, count } = group;
  const shown = findings.slice(0, MOST_PLACES);
  const left = findings.length - shown.length;
  const indent = count ? '      ' : '    ';
  return [
    `  ${paint(LEVEL_STYLES[level], words.levels[level])} ${rule}  ${printable(message)}`,
    ...(hint ? [`    ${words.hint}: ${printable(hint)}`] : []),
    ...(count ? [`    ${count}:`] : []),
    ...shown.flatMap((finding) =>
      findingLines(finding, words).map((line) => indent + printable(line)),
    ),
    ...(left > 0 ? [`${indent}${words.more(left)}`] : []),
    paint('dim', `    ${words.basis}: ${legal}`),
    '',
  ];
}

/** What differs between findings that say the same. */
export function findingLines(finding: PlacedFinding, words: Words): string[] {
  const { about, evidence, signals, supports } = finding;
  return [
    `${words.place}: ${placeOf(finding)}${about ? ` – ${about}` : ''}`,
    ...(evidence ? [`${words.asWritten}: ${evidence}`] : []),
    ...(signals?.length ? [`${words.signals}: ${signals.join(', ')}`] : []),
    ...(supports ? [supportLine(supports, words)] : []),
  ];
}

function supportLine(supports: NonNullable<PlacedFinding['supports']>, words: Words): string {
  if (supports.length === 0) return words.noSupport;
  const goals = supports.map(
    ({ title, organization, id, because }) =>
      `${title}, ${organization} (${id}: ${because.join(', ')})`,
  );
  return `${words.supports}: ${goals.join('; ')}`;
}
