import type { Catalogue } from '@ilmi/core';

/** Words of some elements, of which each language but Finnish is fetched when a page needs it. */
export interface LazyWords<Words> {
  /** The same catalogue, when the words in its language are here, too. */
  with(catalogue: Catalogue | Promise<Catalogue>): Catalogue | Promise<Catalogue>;
  of(catalogue: Catalogue): Words;
}

/**
 * In three languages such words would be half of the elements that use them. So Finnish comes along, and the
 * others are fetched beside the data, like those of a goal.
 */
export function lazyWords<Words>(
  fi: Words,
  loaders: Readonly<Record<'sv' | 'en', () => Promise<Words>>>,
): LazyWords<Words> {
  const loaded: Record<string, Words> = { fi };
  const fetchWords = async (catalogue: Catalogue | Promise<Catalogue>): Promise<Catalogue> => {
    const { lang } = await catalogue;
    // Where a catalogue of the host's own is used, these words are English.
    loaded[lang] ??= await (loaders[lang as 'sv'] ?? loaders.en)();
    return catalogue;
  };
  return {
    with: (catalogue) =>
      catalogue instanceof Promise || !loaded[catalogue.lang] ? fetchWords(catalogue) : catalogue,
    of: ({ lang }) => loaded[lang] ?? fi,
  };
}
