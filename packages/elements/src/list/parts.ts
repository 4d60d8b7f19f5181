import type { LoadedDocument } from '@ilmi/client/lite';
import {
  type Catalogue,
  type IlmiDocument,
  isLink,
  type Phrase,
  pickText,
  resolveUrl,
} from '@ilmi/core';
import { html, nothing } from 'lit';
import { linked, phrase } from '../goal/parts.js';
import { wordsIn, type WordsOf } from './words.js';

/** What items of a document are told with. */
export interface Telling {
  /** Language of the words. */
  lang: string;
  document: IlmiDocument;
  /** The reader's day. */
  now: string;
  /** Address of the page. */
  page?: string;
  /** Address of the published site that the document came from. */
  site?: string;
}

/** A text, and where it leads. */
export interface Reference {
  text: Phrase;
  href?: string;
}

/** An address, where a page may link it. */
export const linkable = (address: string | undefined, page?: string): string | undefined =>
  address && isLink(address, page) ? address : undefined;

export const ownerOf = (id: string | undefined, { document, lang }: Telling): Phrase | undefined =>
  pickText(document.organizations?.find((one) => one.id === id)?.name, lang, document);

/** The goals that an item belongs to, in its order; those that the document does not have are left out. */
export function goalsOf(ids: readonly string[] = [], telling: Telling): Reference[] {
  const { document, lang } = telling;
  return ids.flatMap((id): Reference[] => {
    const goal = document.goals?.find((one) => one.id === id);
    const text = pickText(goal?.title, lang, document);
    return text ? [{ text, href: pageOf(`goals/${id}/`, telling) }] : [];
  });
}

/** An item's page on the published site; a site's address may come without its last slash. */
export const pageOf = (path: string, { document, page, site = document.links?.site }: Telling) =>
  linkable(site && site.replace(/\/?$/, `/${path}`), page);

export const references = (label: string, list: readonly Reference[]) =>
  html`<p class="ilmi-fact">
    <span class="ilmi-label">${label}</span> ${list.map(
      ({ text, href }, at) => html`${at ? ', ' : ''}${linked(phrase(text), href)}`,
    )}
  </p>`;

/** Address of the document that was read; undefined when it did not come from an address. */
export const baseOf = (loaded: LoadedDocument | undefined): string | undefined =>
  loaded && resolveUrl(loaded.meta.source);

const goalWords: WordsOf<readonly [one: string, several: string]> = {
  fi: ['Tavoite', 'Tavoitteet'],
  sv: ['Mål', 'Mål'],
  en: ['Goal', 'Goals'],
};

/** The goals that an item belongs to, when it belongs to any. */
export const goalsLine = (goals: readonly Reference[], words: Catalogue) =>
  goals.length ? references(wordsIn(goalWords, words)[goals.length > 1 ? 1 : 0], goals) : nothing;
