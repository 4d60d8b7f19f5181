/** The claim rules with their words, for the table of the guide. */
import { type ClaimLanguage, loadClaims, type RuleInfo, rules } from '@ilmi/core/claims';

const languages: ClaimLanguage[] = await loadClaims();

/** What a finding of a rule says; places that a finding fills are left open. */
export const sayings = (id: RuleInfo['id']): { lang: string; message: string; hint: string }[] =>
  languages.map(({ lang, messages, names }) => ({
    lang,
    message: messages[id].message
      // A message that is one place only: the words of the usual case.
      .replace(/^\{(\w+)\}$/, (_, name: string) => names[name] ?? '…')
      .replace(/\{\w+\}/g, '…'),
    hint: messages[id].hint,
  }));

export const footers: { lang: string; text: string }[] = languages.map(({ lang, footer }) => ({
  lang,
  text: footer(rules.length),
}));

export { rules };
