import { readFileSync } from 'node:fs';
import { type ClaimLanguage, type Finding, checkText } from '../../src/claims/index.js';

/** A sentence as somebody might write it, with what a careful reader expects of the check. */
export interface Sample {
  id: string;
  lang: 'fi' | 'sv' | 'en';
  text: string;
  class: string;
  /** Level of the most serious finding; `none` for what is harmless. */
  expect: 'banned' | 'misleading' | 'evidence' | 'none';
  note?: string;
}

export interface Result {
  sample: Sample;
  findings: Finding[];
  /**
   * `hit`: found at least at the level that was expected · `miss`: not found, or lower ·
   * `clean`: harmless and without finding · `false alarm`: harmless, with a finding above `info`
   */
  is: 'hit' | 'miss' | 'clean' | 'false alarm';
}

const order = ['banned', 'misleading', 'evidence', 'info'];

export const readCorpus = (name: string): Sample[] =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as Sample[];

export function judge(sample: Sample, languages: readonly ClaimLanguage[]): Result {
  const findings = checkText(
    { lang: sample.lang, text: sample.text },
    { now: '2026-11-24', languages },
  );
  const serious = Math.min(...findings.map(({ level }) => order.indexOf(level)), 9);
  if (sample.expect === 'none')
    return { sample, findings, is: serious < 3 ? 'false alarm' : 'clean' };
  return { sample, findings, is: serious <= order.indexOf(sample.expect) ? 'hit' : 'miss' };
}

/** Every miss and false alarm verbatim, then figures by language and by class. */
export function report(results: readonly Result[]): string {
  const lines: string[] = [];
  for (const { sample, findings, is } of results)
    if (is === 'miss' || is === 'false alarm')
      lines.push(
        `${is} ${sample.id} (${sample.class}, expected ${sample.expect}): ${sample.text}` +
          (findings.length
            ? ` → ${findings.map(({ rule, evidence }) => `${rule} "${evidence ?? ''}"`).join(', ')}`
            : ''),
      );
  const count = (rows: readonly Result[], is: Result['is']) =>
    rows.filter((row) => row.is === is).length;
  const line = (name: string, rows: readonly Result[]) => {
    const claims = rows.filter(({ sample }) => sample.expect !== 'none');
    const harmless = rows.filter(({ sample }) => sample.expect === 'none');
    const part = (of: readonly Result[], what: string, is: Result['is']) =>
      of.length === 0
        ? ''
        : of.length < 20
          ? `${what}: ${of.length} sentences, too few to measure`
          : `${what}: ${count(of, is)} of ${of.length}`;
    lines.push(
      [`${name}:`, part(claims, 'found', 'hit'), part(harmless, 'false alarms', 'false alarm')]
        .filter(Boolean)
        .join(' '),
    );
  };
  for (const lang of ['fi', 'sv', 'en'])
    line(
      lang,
      results.filter(({ sample }) => sample.lang === lang),
    );
  for (const name of new Set(results.map(({ sample }) => sample.class)))
    line(
      name,
      results.filter(({ sample }) => sample.class === name),
    );
  line('all', results);
  return lines.join('\n');
}
