import type { Catalogue } from '@ilmi/core/languages/catalogue.js';
import { fi } from '@ilmi/core/languages/fi.js';
import { ClientError } from '@ilmi/client/lite';
import { lineage } from './dom.js';

const loaded: Record<string, Catalogue> = { fi };

/** Finnish is always there; the others are fetched when a page first needs them. */
const loaders: Record<string, () => Promise<Catalogue>> = {
  sv: async () => (await import('@ilmi/core/languages/sv.js')).sv,
  en: async () => (await import('@ilmi/core/languages/en.js')).en,
};

/** Makes languages available without a request. */
export function addCatalogues(...catalogues: Catalogue[]): void {
  for (const catalogue of catalogues) loaded[catalogue.lang] = catalogue;
}

/**
 * The first language that Ilmi speaks of: the element's own, those of its ancestors out through
 * shadow hosts, the page's, the document's first, English.
 */
export function languageFor(element: Element, documentLanguages?: readonly string[]): string {
  const page = element.ownerDocument.documentElement.lang;
  for (const tag of [...lineage(element)]
    .map(({ lang }: Partial<HTMLElement>) => lang)
    .concat(page, documentLanguages?.[0])) {
    const primary = tag?.toLowerCase().split('-')[0];
    if (primary && (Object.hasOwn(loaded, primary) || Object.hasOwn(loaders, primary)))
      return primary;
  }
  return 'en';
}

/** The words of a language that {@link languageFor} gave; at once when they are here already. */
export function catalogueOf(lang: string): Catalogue | Promise<Catalogue> {
  return (
    loaded[lang] ??
    loaders[lang]!().then(
      (catalogue) => (loaded[lang] = catalogue),
      (cause: unknown) => {
        throw new ClientError(
          'network',
          `the words for "${lang}" could not be loaded`,
          {},
          { cause },
        );
      },
    )
  );
}
