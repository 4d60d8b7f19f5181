import { type Source as DataSource, isLink, resolveUrl } from '@ilmi/core';
import type { SourceContext } from '@ilmi/client';

/** Letters that stand for themselves when their marks are gone, and those that need two. */
const LETTERS: Record<string, string> = { å: 'aa', ä: 'ae', ö: 'oe', ø: 'oe', æ: 'ae', ß: 'ss' };

/**
 * An id of the document, `[a-z0-9][a-z0-9-]{0,63}`, the same for the same text. `å` becomes `aa`, since
 * Habo and Håbo are two municipalities. A text of which letters or digits are lost, because it is long
 * or in another script, ends in a hash of the whole, so that unlike texts stay unlike.
 */
export function slug(text: string): string {
  const folded = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[åäöøæß]/g, (letter) => LETTERS[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const id = folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const lost = id.length > 64 || /[^\P{L}a-z]|[^\P{N}0-9]/u.test(folded) || !id;
  const reserved = /^(?:index|con|aux|nul)$/.test(id);
  if (!lost && !reserved) return id;
  const head = id.slice(0, 50).replace(/-$/, '');
  return `${head ? `${head}-` : ''}${hash(text.normalize('NFC'))}`;
}

/** FNV-1a over UTF-16 code units, 32 bits, as seven digits and letters. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(36).padStart(7, '0');
}

/**
 * An entry of a document's `sources`, with the day on which it was read. An address that no page may
 * link, such as that of a file on this machine, is left out.
 */
export function sourceEntry(
  entry: Omit<DataSource, 'retrieved'>,
  context: Pick<SourceContext, 'now'>,
): DataSource {
  const { url, ...rest } = entry;
  const href = url && resolveUrl(url);
  return { ...rest, ...(href && isLink(href) && { url: href }), retrieved: context.now };
}
