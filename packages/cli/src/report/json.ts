import { levels } from '@ilmi/core/claims';
import type { CheckReport } from './model.js';

/** The report for programs. Messages and footer are in all languages. */
export function formatJson(report: CheckReport): string {
  const { lang, now, rules, inputs, footers } = report;
  const findings = inputs.flatMap((input) => input.findings);
  const issues = inputs.flatMap((input) => input.issues);
  const counts = Object.fromEntries(
    levels.map((level) => [level, findings.filter((finding) => finding.level === level).length]),
  );
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const summary = { errors, ...counts };
  return `${JSON.stringify({ format: 1, checked: now, lang, rules, summary, inputs, note: footers }, null, 2)}\n`;
}
