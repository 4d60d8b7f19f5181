import type { ClaimLanguage } from '@ilmi/core/claims';
import type { Language } from '../language.js';
import type { Claims } from '../surroundings.js';
import type { Words } from '../words/words.js';

type Rule = Claims['rules'][number];

/** What a finding says; the words that each text brings are left open. */
const messageOf = ({ id }: Rule, { messages, names }: ClaimLanguage): string =>
  messages[id].message
    // A message that is one place only: the words of the usual case.
    .replace(/^\{(\w+)\}$/, (_, name: string) => names[name] ?? '…')
    .replace(/\{\w+\}/g, '…');

/** The table of rules, for `--rules`. */
export function formatRules(
  rules: Claims['rules'],
  languages: readonly ClaimLanguage[],
  lang: Language,
  words: Words,
): string {
  const { columns, levels } = words;
  const language = languages.find((one) => one.lang === lang)!;
  const rows = [
    [columns.rule, columns.level, columns.finding, columns.basis, columns.looksAt],
    ...rules.map((rule) => [
      ...[rule.id, levels[rule.level], messageOf(rule, language)],
      ...[words.legal(rule.legal), rule.looksAt],
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)));
  return lines.map((cells) => `${cells.join('  ').trimEnd()}\n`).join('');
}

/** The same for programs, in all languages. */
export function formatRulesJson(
  rules: Claims['rules'],
  languages: readonly ClaimLanguage[],
): string {
  const listed = rules.map((rule) => ({
    ...rule,
    message: Object.fromEntries(
      languages.map((language) => [language.lang, messageOf(rule, language)]),
    ),
  }));
  return `${JSON.stringify(listed, null, 2)}\n`;
}
