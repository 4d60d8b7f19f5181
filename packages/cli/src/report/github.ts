import type { Words } from '../words/words.js';
import type { CheckReport, Placed } from './model.js';
import { printable } from './terminal.js';

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
const COMMANDS = {
  banned: 'error',
  misleading: 'error',
  evidence: 'warning',
  info: 'notice',
} as const;

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** The report as annotations of a GitHub workflow, and a line of result that its log shows. */
export function formatGithub(report: CheckReport, words: Words): string {
  const { lang, inputs, footers, rules } = report;
  const files = new Set(inputs.filter(({ isFile }) => isFile).map(({ name }) => name));
  const annotate = (command: string, { input, line }: Placed, title: string, message: string) => {
    const properties = [
      ...(files.has(input) ? [`file=${escapeProperty(input)}`, `line=${line ?? 1}`] : []),
      `title=${escapeProperty(title)}`,
    ];
    return `::${command} ${properties.join(',')}::${escapeData(message)}`;
  };
  const lines = inputs.flatMap(({ issues, findings }) => [
    ...issues.map((issue) =>
      annotate(
        issue.severity === 'error' ? 'error' : 'notice',
        issue,
        words.documentErrors,
        `${issue.message}. ${issue.remedy} (${issue.path || '/'})`,
      ),
    ),
    ...findings.map((finding) => {
      const { rule, level, message, hint, path, legal } = finding;
      const text = [message[lang], hint[lang], `(${path}; ${words.legal(legal)})`]
        .filter(Boolean)
        .join(' ');
      return annotate(COMMANDS[level], finding, `${rule} ${words.levels[level]}`, text);
    }),
  ]);
  const count = inputs.reduce((sum, { findings }) => sum + findings.length, 0);
  const result = count === 0 ? words.clean(rules) : words.found(count);
  return [...lines.map(printable), result, footers[lang], ''].join('\n');
}
