import type { Catalogue } from '@ilmi/core';

/**
 * Words that only some elements need. They come with those elements, in all three languages, so that
 * a page with a badge alone does not load them.
 */
export type WordsOf<Words> = Readonly<Record<'fi' | 'sv' | 'en', Words>>;

/** The words in the catalogue's language; in English where a catalogue of the host's own is used. */
export const wordsIn = <Words>(words: WordsOf<Words>, { lang }: Catalogue): Words =>
  words[lang as 'en'] ?? words.en;
