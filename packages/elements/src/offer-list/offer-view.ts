import {
  type Catalogue,
  formatDate,
  type IlmiDocument,
  type Offer,
  type Phrase,
  pickText,
  resolveUrl,
  wordOf,
} from '@ilmi/core';
import { linkable, ownerOf, type Reference } from '../list/parts.js';
import { wordsIn } from '../list/words.js';
import { offerWords } from './words.js';

/** What an offer's card lays out. */
export interface OfferView {
  title: Phrase;
  href?: string;
  kind: string;
  /** Who offers or needs it. */
  who?: Reference;
  summary?: Phrase;
  /** The person or role, mail, telephone and page, as far as they are told. */
  contact: readonly Reference[];
  validUntil?: string;
}

export interface TopicView {
  title: string;
  offers: readonly OfferView[];
}

export interface OfferSetting {
  words: Catalogue;
  /** The reader's day. */
  now: string;
  /** Address of the page. */
  page?: string;
}

/**
 * Offers and needs that attributes ask for, by topic in the order of the words; what has
 * expired is left out.
 *
 * @returns undefined when there are none.
 */
export function findOffers(
  get: (name: string) => string | null | undefined,
  document: IlmiDocument | undefined,
  setting: OfferSetting,
): TopicView[] | undefined {
  const kind = get('kind');
  const topic = get('topic');
  const organization = get('organization');
  const { words: catalogue, now } = setting;
  const words = wordsIn(offerWords, catalogue);
  const topics = new Map<string, OfferView[]>(Object.keys(words.topic).map((name) => [name, []]));
  for (const offer of document?.offers ?? []) {
    const own = offer.topic ?? 'other';
    if (
      (kind && offer.kind !== kind) ||
      (topic && own !== topic) ||
      (organization && offer.organization !== organization) ||
      (offer.validUntil && offer.validUntil < now)
    )
      continue;
    const list = topics.get(own) ?? [];
    topics.set(own, list);
    list.push(offerView(offer, document!, setting));
  }
  const found = [...topics].filter(([, offers]) => offers.length);
  return found.length
    ? found.map(([name, offers]) => ({ title: wordOf(words.topic, name), offers }))
    : undefined;
}

function offerView(
  { kind, title, url, organization, provider, summary, contact, validUntil }: Offer,
  document: IlmiDocument,
  { words: catalogue, now, page }: OfferSetting,
): OfferView {
  const { lang, format } = catalogue;
  const words = wordsIn(offerWords, catalogue);
  const pick = (text: Offer['title'] | undefined) => pickText(text, lang, document);
  const named = pick(title)!;
  const owner = ownerOf(organization, { lang, document, now });
  const address = owner
    ? document.organizations?.find(({ id }) => id === organization)?.url
    : provider?.url;
  const who = owner ?? pick(provider?.name);

  const ways: Reference[] = [];
  const person = pick(contact?.name);
  if (person) ways.push({ text: person });
  const { email, phone } = contact ?? {};
  // Whoever answers sees what it is about. Half a character could not be encoded.
  const subject = `?subject=${encodeURIComponent(named.text.replace(/\p{Cs}/gu, ''))}`;
  // Nothing that could add a field of its own, such as bcc.
  const isOne = email && /^[^\s?&#,;]+@[^\s?&#,;]+$/.test(email);
  const linkOf = (address: string) => resolveUrl(address, undefined, true);
  const mail = isOne ? linkOf(`mailto:${email}${subject}`) : undefined;
  if (email) ways.push({ text: { text: email }, href: mail });
  const number = phone && linkOf(`tel:${phone.replace(/[^+\d]/g, '')}`);
  if (phone) ways.push({ text: { text: phone }, href: number });
  const site = linkable(contact?.url, page);
  if (site) ways.push({ text: { text: words.link }, href: site });

  return {
    title: named,
    href: linkable(url, page),
    kind: wordOf(words.kind, kind),
    who: who && { text: who, href: linkable(address, page) },
    summary: pick(summary),
    contact: ways,
    validUntil: validUntil && catalogue.validUntil(formatDate(format, validUntil)),
  };
}
