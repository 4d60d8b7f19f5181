/*
 * `@ilmi/core/claims`: automatic checks of commitments and texts against the rules of Directive (EU)
 * 2024/825 and good practice. Guidance, never legal advice: an empty list of findings does not mean
 * that a claim is lawful.
 */
import { rules as all } from './rules/index.js';
import type { RuleId } from './rule-ids.js';
import type { ClaimLanguage, Level } from './types.js';

export * from './types.js';
export { type RuleId, ruleIds } from './rule-ids.js';
export { checkDocument, checkText, type TextOptions } from './check.js';
export { strictReasons } from './strict.js';

/** A rule as it is listed: what it looks at, on what it rests, and what a finding says. */
export interface RuleInfo {
  id: RuleId;
  /** For a trader that faces consumers. */
  level: Level;
  legal: string;
  /** Fields of the document and signals of a page. */
  looksAt: string;
  /** The kinds of things that it reads. */
  on: readonly ('text' | 'goal' | 'document')[];
}

/** Every rule, in the order in which reports list them. */
export const rules: readonly RuleInfo[] = /* @__PURE__ */ all.map(
  ({ id, level, legal, looksAt, ...rule }) => ({
    id,
    level,
    legal,
    looksAt,
    on: (['text', 'goal', 'document'] as const).filter((what) => rule[what]),
  }),
);

/** The languages that texts are read in. */
export const claimLanguages = ['fi', 'sv', 'en'] as const;

const loaders = {
  fi: () => import('./languages/fi.full.js'),
  sv: () => import('./languages/sv.full.js'),
  en: () => import('./languages/en.full.js'),
};
const formLoaders = {
  fi: () => import('./languages/fi.js'),
  sv: () => import('./languages/sv.js'),
  en: () => import('./languages/en.js'),
};

type Lang = (typeof claimLanguages)[number];

/** Fetches the word lists and messages of languages; each is a file of its own. */
export const loadClaims = (languages: readonly Lang[] = claimLanguages): Promise<ClaimLanguage[]> =>
  Promise.all(languages.map(async (lang) => (await loaders[lang]()).language));

/**
 * The same for a form in a visitor's page: the words that names of goals have, without those that only
 * advertisements have. A third of the bytes, and of the time that expressions take to be made.
 */
export const loadFormClaims = async (lang: Lang): Promise<ClaimLanguage> =>
  (await formLoaders[lang]()).language;
