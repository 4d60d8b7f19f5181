import { emailShape, type IlmiDocument, isLink, pickText, resolveUrl, type Text } from '@ilmi/core';

/** Where requests go, and what a person has to know of it. */
export interface Receiver {
  /** How they are sent: JSON by script, the browser's own form, a mail. */
  how: 'json' | 'form' | 'mail';
  /** Address that requests are sent to; of a mailbox without `mailto:`. */
  address: string;
  controller: string;
  retention: string;
  privacyHref: string;
  /** The controller is an authority, whose documents can be public. */
  isPublic: boolean;
}

/** What a network without a receiver still has: somebody to ask. */
export interface ContactOnly {
  text: string;
  links: readonly { text: string; href: string }[];
}

type Get = (name: string) => string | null | undefined;

/**
 * The receiver that attributes and the document name, the attributes first.
 *
 * @returns Where to ask instead, when there is no receiver.
 * @throws {Error} When the form could not say who receives the data, for what and how long.
 */
export function receiverOf(
  get: Get,
  document: IlmiDocument | undefined,
  { lang, page }: { lang: string; page?: string },
): Receiver | ContactOnly {
  const { network, links } = document ?? {};
  const text = (one: Text | undefined) => pickText(one, lang, document)?.text;
  const written = get('action');
  const kind = get('receiver') ?? (written ? 'form' : links?.join?.kind);
  const action = written ? resolveUrl(written, page, true) : links?.join?.url;
  const mailbox =
    /^mailto:([^?]+)/.exec(action ?? '')?.[1] ?? (written ? '' : network?.contact?.email);
  const how =
    kind === 'mailto' ? 'mail' : kind === 'hub' || get('accept') === 'json' ? 'json' : 'form';
  const address = how === 'mail' ? mailbox : action;
  const usable =
    address &&
    (how === 'mail' ? isMailbox(address) : /^https?:/.test(address) && isLink(address, page));
  if (!usable || kind === 'link') {
    const contact = contactOf(document, text, page);
    if (contact) return contact;
    throw new Error(
      written
        ? `action="${written}" is no address to send requests to`
        : 'no receiver: set action, or links.join in the document',
    );
  }
  const href = get('privacy-href');
  const privacyHref = href ? resolveUrl(href, page) : network?.privacyUrl;
  const told = {
    controller: get('controller') ?? text(network?.operator?.name),
    'privacy-href': privacyHref && isLink(privacyHref, page) ? privacyHref : undefined,
    retention: get('retention') ?? text(network?.retention),
  };
  const missing = Object.entries(told)
    .filter(([, value]) => !value?.trim())
    .map(([name]) => name);
  if (missing.length) {
    throw new Error(
      `${missing.join(', ')} missing: the form says who gets the data, where the privacy notice is and how long it is kept`,
    );
  }
  return {
    how,
    address,
    controller: told.controller!,
    retention: told.retention!,
    privacyHref: told['privacy-href']!,
    isPublic:
      (get('authority') ?? 'false') !== 'false' ||
      /^(municipality|region|publicAuthority)$/.test(network?.operator?.kind ?? ''),
  };
}

/** One plain address, in which nothing can add another or a header (`?bcc=`, `%0D%0A`). */
const isMailbox = (text: string) => emailShape.test(text) && !/[?&,;:#]|%[0-7]/.test(text);

function contactOf(
  { network, links }: IlmiDocument = { ilmi: '1.0' },
  text: (one: Text | undefined) => string | undefined,
  page?: string,
): ContactOnly | undefined {
  const { name, email, phone } = network?.contact ?? {};
  const found = [
    links?.join && { text: links.join.url, href: links.join.url },
    email && isMailbox(email) && { text: email, href: `mailto:${email}` },
    phone && { text: phone, href: `tel:${phone.replace(/[^+\d]/g, '')}` },
  ];
  const list = found.filter((one) => one && isLink(one.href, page)) as ContactOnly['links'];
  return list.length ? { text: text(name) ?? '', links: list } : undefined;
}
