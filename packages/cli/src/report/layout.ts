import type { Text } from '@ilmi/core';
import type { Level } from '@ilmi/core/claims';
import type { Words } from '../words/words.js';
import type { CheckReport, PlacedFinding } from './model.js';

/** Findings of one kind that say the same about several places. */
export interface Group {
  level: Level;
  rule: string;
  message: string;
  /** Nothing when it was said just before. */
  hint: string;
  legal: string;
  findings: readonly PlacedFinding[];
  /** `3 goals`; nothing for one place. */
  count: string | undefined;
}

export interface Section {
  title: string;
  groups: readonly Group[];
}

const SECTIONS = [
  { key: 'fixNow', levels: ['banned', 'misleading'] },
  { key: 'missing', levels: ['evidence'] },
  { key: 'know', levels: ['info'] },
] as const satisfies readonly { key: keyof Words['groups']; levels: readonly Level[] }[];

/** What the documents switched off, and why, in the language of the report: once for all their pages. */
export function offLinesOf({ inputs, lang }: CheckReport, words: Words): string[] {
  const lines = inputs.flatMap(({ off }) =>
    off.map(({ rule, reason, by, on }) => {
      const say = (text: Text) => (typeof text === 'string' ? text : inLanguage(text, lang));
      const who = [by && say(by), on].filter(Boolean).join(', ');
      return words.offLine(rule, say(reason)) + (who ? ` (${who})` : '');
    }),
  );
  return [...new Set(lines)];
}

/** Sorts findings into what to do about them; empty parts are left out. */
export function sectionsOf(report: CheckReport, words: Words): Section[] {
  const findings = report.inputs.flatMap((input) => input.findings);
  return SECTIONS.map(({ key, levels }) => ({
    title: words.groups[key],
    groups: (levels as readonly Level[]).flatMap((level) =>
      groupsOf(
        findings.filter((finding) => finding.level === level),
        report.lang,
        words,
      ),
    ),
  })).filter(({ groups }) => groups.length > 0);
}

/** A small organisation with ten goals gets one line of advice, and not ten. */
function groupsOf(findings: PlacedFinding[], lang: string, words: Words): Group[] {
  const groups = new Map<string, PlacedFinding[]>();
  for (const finding of findings) {
    const said = [finding.rule, inLanguage(finding.message, lang), inLanguage(finding.hint, lang)];
    const key = JSON.stringify([...said, finding.legal]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  // What one rule says stands together, and its advice is given once.
  const same = [...groups.values()];
  const byRule = [...new Set(same.map(([first]) => first!.rule))].flatMap((rule) =>
    same.filter(([first]) => first!.rule === rule),
  );
  const given = new Set<string>();
  return byRule.map((findings) => {
    const { level, rule, message, hint, legal } = findings[0]!;
    const advice = inLanguage(hint, lang);
    const isNew = !given.has(`${rule} ${advice}`);
    given.add(`${rule} ${advice}`);
    return {
      ...{ level, rule, findings },
      legal: words.legal(legal),
      message: inLanguage(message, lang),
      hint: isNew ? advice : '',
      count: countOf(findings, words),
    };
  });
}

function countOf(findings: readonly PlacedFinding[], words: Words): string | undefined {
  if (findings.length === 1) return undefined;
  const goals = new Set(findings.map(({ goal, input }) => goal && `${input} ${goal}`));
  return goals.has(undefined) || goals.size < findings.length
    ? words.places(findings.length)
    : words.goals(goals.size);
}

const inLanguage = (texts: Readonly<Record<string, string>>, lang: string): string =>
  texts[lang] ?? Object.values(texts)[0] ?? '';

/** `ilmi.json:12 /goals/0/target`, or `page.html:12`. */
export function placeOf({
  input,
  line,
  path,
}: {
  input: string;
  line?: number;
  path: string;
}): string {
  const where = line === undefined ? input : `${input}:${line}`;
  return !path || path === where ? where : `${where} ${path}`;
}
