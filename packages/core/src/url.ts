/*
 * Addresses come from strangers' documents and end in `href` and `src`. What is accepted is a short
 * list; everything else is unusable, however it is spelt.
 */

/** Already in the form that `new URL(…).href` gives. Saves a slow constructor for most addresses. */
const plain = /^https:\/\/([a-z\d]+[.-])+[a-z]+\/(\w[./]?|[~-])*$/;

/** `\` counts as `/`, and tabs and line breaks vanish, when a browser reads an address. */
const hidden = /[\0-\x1f\x7f\\]/;

/**
 * Makes an address absolute and checks it against the allow-list.
 *
 * @param raw The address as written; surrounding white space is ignored.
 * @param base Absolute address of the document or page it stands in. Without it a relative address
 * is unusable.
 * @param contact Whether `mailto:` and `tel:` are welcome here.
 * @returns The normalised address (`https:`, `http:` or `file:`), or `undefined` when it is
 * unusable: another scheme, credentials, control characters, backslashes, or not an address.
 */
export function resolveUrl(raw: string, base?: string, contact?: boolean): string | undefined {
  raw = raw.trim();
  if (plain.test(raw)) return raw;
  if (!raw || hidden.test(raw)) return;
  try {
    // An absolute address must not suffer from an unusable base.
    const url = new URL(raw, /^[a-z][a-z\d+.-]*:/i.test(raw) ? undefined : base);
    const allowed = contact ? /^(https?|file|mailto|tel):/ : /^(https?|file):/;
    if (allowed.test(url.href) && !url.username && !url.password) return url.href;
  } catch {
    // Not an address.
  }
}

/**
 * Whether an address may become a link: `https:`, `mailto:`, `tel:`; `http:` on the own machine;
 * `http:` and `file:` from a page of the same origin. Print any other address as text.
 *
 * @param url An absolute address, as {@link resolveUrl} returns it.
 * @param page Address of the page that shows the link.
 */
export function isLink(url: string, page?: string): boolean {
  const href = resolveUrl(url, undefined, true);
  if (!href) return false;
  const { protocol, hostname, origin } = new URL(href);
  if (protocol === 'file:') return /^file:/i.test(page ?? '');
  if (protocol !== 'http:') return true;
  // `hostname` is normalised: 127.1 and 0x7f000001 read 127.0.0.1 here.
  if (/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)) return true;
  try {
    return new URL(page!).origin === origin;
  } catch {
    return false;
  }
}
