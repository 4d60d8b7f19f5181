import type { IlmiDocument, LanguageTag, Text } from './types.js';

/** A piece of text; `lang` is set only when it is in another language than its surroundings. */
export interface Phrase {
  text: string;
  lang?: LanguageTag;
}

/** A sentence in pieces, printed one after the other without anything between them. */
export type Line = readonly Phrase[];

/** The whole sentence as a plain string. */
export const textOf = (line: Line): string => line.map(({ text }) => text).join('');

/**
 * A word of a list, or the code itself when a later version of the document brought it. Own words
 * only: a document may name a unit `constructor`.
 */
export const wordOf = (list: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(list, code) ? list[code]! : code;

/** With a capital, as a sentence begins. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The best version of a text for a reader of `lang`: that language, else the document's first,
 * else whichever there is.
 */
export function pickText(
  text: Text | undefined,
  lang: LanguageTag,
  document?: Pick<IlmiDocument, 'languages'>,
): Phrase | undefined {
  if (!text) return undefined;
  const first = document?.languages?.[0];
  if (typeof text === 'string') return phrase(text, first, lang);
  const tags = Object.keys(text);
  const regional = tags.find((tag) => tag.startsWith(`${lang}-`));
  for (const tag of [lang, regional, first, ...tags]) {
    if (tag && Object.hasOwn(text, tag)) return phrase(text[tag] as string, tag, lang);
  }
  return undefined;
}

function phrase(text: string, own: LanguageTag | undefined, lang: LanguageTag): Phrase {
  return own && own.split('-')[0] !== lang ? { text, lang: own } : { text };
}
