/** What all three formats say of a story, before anything of it is resolved or made plain. */
export interface FeedItem {
  /** The publisher's own id, as written. */
  id?: string;
  url?: Address;
  title?: Words;
  summary?: Words;
  content?: Words;
  /** As written. */
  published?: string;
  authors: string[];
  tags: string[];
  /** A language tag, as written. */
  language?: string;
  /** Pictures beside the text. */
  pictures: FeedPicture[];
}

/** An address as written, and what it is relative to. */
export interface Address {
  href: string;
  base: string;
}

export interface FeedPicture extends Address {
  /** What is to be seen, in words; many feeds do not say it. */
  alt?: string;
  credit?: string;
  /** Pixels. */
  width?: number;
  height?: number;
}

export interface Words {
  text: string;
  /** Whether `text` is HTML. */
  isHtml: boolean;
  /** What addresses in it are relative to. */
  base: string;
}

export interface Feed {
  format: 'JSON Feed' | 'Atom' | 'RSS';
  /** Address of the site that it belongs to. */
  home?: string;
  language?: string;
  items: FeedItem[];
}

/** Tells what was left out: where, or nothing for the feed as a whole, and why. */
export type Warn = (path: string, message: string) => void;

/** Why a feed cannot be read; the message says what it is instead. */
export class FeedError extends Error {
  override name = 'FeedError' as const;
}

/** An address made absolute, or as it is where that is not possible. */
export const absolute = (href: string, base: string): string => {
  try {
    return new URL(href.trim(), base).href;
  } catch {
    return href.trim();
  }
};

export const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';
