import type { ClaimLanguage, TermClass } from './types.js';

/*
 * Lists of words are written so that somebody who knows the language can read them:
 *
 *     *        any further letters: ekologis* finds ekologisen and ekologisesti
 *     (a|b)    one of several
 *     -        a hyphen, a space or nothing: eco-friendly finds eco friendly
 *     space    one or more spaces, a hyphen, or both as in "Turku 2029 -ohjelma"
 *     _        up to two words that may stand between
 *     …        up to five words that may stand between
 *
 * Everything matches whole words, so no word ends in a gap, and `\p{L}*` is written `*`. `\b` does not know ä, ö and å, so letters are looked at.
 */

/** One expression for a list of words in the notation above. */
export function wordList(...words: string[]): RegExp {
  const source = words
    .map((word) =>
      word
        .replace(/\((?!\?)/g, '(?:')
        .replaceAll('-', '[-\\s]?')
        .replaceAll(' ', '(?:(?:\\s+-?|-)(?!\\s))')
        .replaceAll('*', '[\\p{L}\\p{N}]*')
        .replaceAll('…', "(?:[\\p{L}\\p{N}'’]+\\s+){0,5}")
        .replaceAll('_', "(?:[\\p{L}\\p{N}'’]+\\s+){0,2}"),
    )
    .join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Adjectives that claim something only beside certain nouns: green choice, but not green door. */
export const pairs = (adjectives: readonly string[], nouns: readonly string[]): string =>
  `(${adjectives.join('|')}) _(${nouns.join('|')})`;

/** The words of a language, by class; `allowed` is what is no claim although it looks like one. */
export type WordLists = Readonly<Record<TermClass | 'allowed', readonly string[]>>;

/** What further checks add to them, wherever neither bytes nor the time of a visitor count. */
export type MoreWords = Partial<WordLists>;

/** Makes a language of its lists. */
export function claimLanguage(
  parts: Omit<ClaimLanguage, 'words' | 'allowed'>,
  lists: WordLists,
  more: MoreWords = {},
): ClaimLanguage {
  const expressions = Object.fromEntries(
    Object.entries(lists).map(([of, words]) => [
      of,
      wordList(...words, ...(more[of as TermClass] ?? [])),
    ]),
  ) as Record<TermClass | 'allowed', RegExp>;
  return { ...parts, words: expressions, allowed: expressions.allowed };
}
