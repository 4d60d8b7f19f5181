import { type DefaultTreeAdapterTypes as Tree, parse, parseFragment } from 'parse5';
import { absolute } from './feed.js';

/*
 * HTML of a feed becomes plain text here, and nothing else of it is kept but the address and the words of
 * a picture. parse5 builds the tree that a browser would; nothing is loaded or run.
 */

/** A picture in a text. */
export interface Picture {
  /** As written. */
  src: string;
  alt: string;
  width?: number;
  height?: number;
}

export interface PlainText {
  /** Paragraphs with an empty line between them. */
  text: string;
  /** The pictures that have words, in their order. */
  pictures: Picture[];
  /** How many pictures have none. */
  wordless: number;
}

const names = (list: string) => new Set(list.split(' '));

/** What is not meant to be read. */
const DROPPED = names(
  'audio button canvas embed head iframe input map math noscript object script select style svg template textarea title video',
);
/** What stands apart from what is around it, with an empty line. */
const PARAGRAPHS = names(
  'address article aside blockquote dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul',
);
/** What begins on a line of its own. */
const LINES = names('caption dd div dt figcaption legend li summary details tr');

/** Longer HTML is cut off: nobody reads so much in a card, and deep nesting costs time. */
const LONGEST = 100_000;

/** The text of a piece of HTML. */
export function plainText(html: string): PlainText {
  let text = '';
  let breaks = 0;
  let space = false;
  const result: PlainText = { text: '', pictures: [], wordless: 0 };
  const apart = (by: number) => void (breaks = Math.max(breaks, by));
  const write = (words: string) => {
    if (!words) return;
    if (text) text += breaks ? '\n'.repeat(breaks) : space ? ' ' : '';
    breaks = 0;
    space = false;
    text += words;
  };
  const say = (words: string) => {
    // Not \s: a no-break space holds "10 %" together.
    const parts = words.split(/[ \t\n\f\r]+/);
    space ||= parts.length > 1 && parts[0] === '';
    const endsInSpace = parts.length > 1 && parts.at(-1) === '';
    write(parts.filter(Boolean).join(' '));
    space ||= endsInSpace;
  };

  let preformatted = 0;
  // With a stack of its own: a page may nest deeper than functions can.
  const open: (Tree.ChildNode | (() => void))[] = parseFragment(html.slice(0, LONGEST)).childNodes;
  open.reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (typeof node === 'function') node();
    else if ('value' in node) {
      const lines = preformatted ? node.value.split('\n') : [node.value];
      lines.forEach((line, index) => {
        if (index) apart(1);
        say(line);
      });
    } else if ('tagName' in node && !DROPPED.has(node.tagName)) {
      const { attrs, tagName, childNodes } = node;
      // Two of them make a paragraph, as writers mean them to.
      if (tagName === 'br') apart(Math.min(breaks + 1, 2));
      if (tagName === 'img') addPicture(attrs, result);
      if (tagName === 'td' || tagName === 'th') space = true;
      const by = PARAGRAPHS.has(tagName) ? 2 : LINES.has(tagName) ? 1 : 0;
      const isPre = tagName === 'pre' ? 1 : 0;
      preformatted += isPre;
      apart(by);
      if (by)
        open.push(() => {
          apart(by);
          preformatted -= isPre;
        });
      for (let index = childNodes.length; index--;) open.push(childNodes[index]!);
    }
  }
  return { ...result, text: readable(text) };
}

/** Without characters that are no text. */
export const readable = (text: string): string =>
  text.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\ufeff\u202a-\u202e\u2066-\u2069]/g, '').trim();

/** The same on one line. */
export const oneLine = (text: string): string => text.replace(/[ \t\n\f\r]+/g, ' ').trim();

function addPicture(attrs: readonly { name: string; value: string }[], result: PlainText): void {
  const value = (name: string) => attrs.find((one) => one.name === name)?.value.trim() ?? '';
  const size = (name: string) =>
    /^[1-9]\d{0,4}$/.test(value(name)) ? Number(value(name)) : undefined;
  const [src, alt, width, height] = [value('src'), value('alt'), size('width'), size('height')];
  // Dots that only count visits.
  if (!src || (width ?? 3) < 3 || (height ?? 3) < 3) return;
  if (alt) result.pictures.push({ src, alt: oneLine(readable(alt)), width, height });
  else result.wordless++;
}

/** What named references such as `&auml;` stand for, also those that only HTML has. */
export const decodeReference = (reference: string): string => {
  const [node] = parseFragment(reference).childNodes;
  return node && 'value' in node ? node.value : reference;
};

/** Not `application/json`, which early JSON Feeds had: pages name other things by it, too. */
const FEED = /^application\/(?:rss\+xml|atom\+xml|feed\+json)\s*(?:;|$)/i;

/** Addresses of feeds that a page names in its head. */
export function feedsOfPage(html: string, address: string): string[] {
  const found: string[] = [];
  let base = address;
  const open: Tree.Node[] = [parse(html.slice(0, 10 * LONGEST))];
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('childNodes' in node)) continue;
    if ('tagName' in node) {
      const value = (name: string) => node.attrs.find((one) => one.name === name)?.value ?? '';
      const href = value('href').trim();
      if (node.tagName === 'base' && href && base === address) base = absolute(href, address);
      if (
        node.tagName === 'link' &&
        href &&
        /(?:^|\s)alternate(?:\s|$)/i.test(value('rel')) &&
        FEED.test(value('type').trim())
      )
        found.push(href);
    }
    for (let index = node.childNodes.length; index--;) open.push(node.childNodes[index]!);
  }
  return [...new Set(found.map((href) => absolute(href, base)))];
}
