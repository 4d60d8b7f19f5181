import { claimLanguages, checkText, levels, loadFormClaims, type RuleId } from '@ilmi/core/claims';
import type { IlmiDocument } from '@ilmi/core';
import type { Draft } from './draft.js';
import type { FieldName, Values } from './fields.js';

/** What could be told better, by field. */
export type Hints = Partial<Readonly<Record<FieldName, readonly string[]>>>;

/*
 * What helps somebody who is just writing: wordings that are banned or mislead, and three that another
 * word puts right. That a plan, an expert or a definition in the data is missing (FUT-01 to FUT-07) is
 * no help here: the form does not ask for them, and a small firm may never have them. Rules that need
 * goals, pictures or pages find nothing in a form. The script-tag build leaves all others out.
 */
const rules: readonly RuleId[] = [
  'GEN-01',
  'OFF-01',
  'OFF-02',
  'OFF-03',
  'OFF-04',
  'NEU-01',
  'FUT-08',
  'LBL-01',
  'LBL-04',
  'SBT-01',
  'CMP-01',
];
/** Their hints speak of the data and of cards, which nobody sees here. */
const isForEditors = /OFF-02|LBL-01/;

const words = { fi: 'Vinkki', sv: 'Tips', en: 'Tip' };

/**
 * What the rules for texts say about a goal that is being written, in the form's language: for each of
 * its texts at most three sentences, the most serious first. Nothing in languages that are not read.
 */
export async function hintsOf(
  { values, offered }: Pick<Draft, 'values' | 'offered'>,
  lang: string,
  { document, now }: { document?: IlmiDocument; now: string },
): Promise<Hints> {
  const read = claimLanguages.find((one) => one === lang);
  if (!read) return {};
  const languages = [await loadFormClaims(read)];
  const goal = document?.goals?.find(({ id }) => id === values['goal[id]']);
  const subject = goal?.boundary?.kind === 'productGroup' ? 'product' : 'entity';
  const find = (text: string) =>
    checkText({ lang, text, role: 'form', subject }, { now, languages }).filter(({ rule }) =>
      rules.includes(rule),
    );
  const hints: Record<string, string[]> = {};
  for (const name of ['goal[title]', 'goal[note]'] as const) {
    // What is longer is refused.
    const text = values[name]?.trim().slice(0, 2000);
    // What is ready-made is the network's wording.
    if (!text || text === offered) continue;
    const figures = figuresOf(values);
    // What the figures explain is no finding, nor is what only they would make one of it.
    const explained = figures && find(`${text.replace(/[\s.!?…]+$/u, '')}, ${figures}`);
    const found = find(text)
      .filter((one) => !explained || explained.some(({ rule }) => rule === one.rule))
      .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
    const first = found.filter(
      ({ rule }, at) => at === found.findIndex((one) => one.rule === rule),
    );
    hints[name] = first.slice(0, 3).map(({ rule, message, hint }) => {
      const parts = [message[lang], !isForEditors.test(rule) && hint[lang]];
      return `${words[read]}: ${parts.filter(Boolean).join(' ')}`;
    });
  }
  return hints;
}

/** The fields for numbers say what, how much and when: "−15 % 2023–2028". */
function figuresOf(values: Values): string | undefined {
  if (values['goal[kind]'] !== 'quantitative') return undefined;
  const number = (name: FieldName) =>
    Number.parseFloat(
      (values[name] ?? '').replace(/\s/g, '').replace('\u2212', '-').replace(',', '.'),
    );
  const [from, to] = [number('goal[baselineYear]'), number('goal[targetYear]')];
  const [before, after] = [number('goal[baselineValue]'), number('goal[targetValue]')];
  const change = number('goal[targetChange]') || (100 * (after - before)) / before;
  const much = Number.isFinite(change)
    ? `${Math.round(change)} %`
    : after && `${after} ${values['goal[unit]'] ?? ''}`;
  return from && to && much ? `${much} ${from}–${to}` : undefined;
}
