import { type Image, isLink, resolveUrl, type Story } from '@ilmi/core';
import { slug } from '../shared/entries.js';
import { readTime } from './dates.js';
import type { Address, Feed, FeedItem, FeedPicture, Warn, Words } from './feed.js';
import { oneLine, plainText, readable } from './html.js';

/** Longest summary and longest text, in characters. */
const SUMMARY = 400;
const BODY = 10_000;

export interface StoryOptions {
  organization?: string;
  language?: string;
  /** How many stories, the newest first. */
  limit: number;
}

/** The stories of a feed, the newest first; those without a date come last, in their order. */
export function storiesOf(feed: Feed, options: StoryOptions, warn: Warn): Story[] {
  const dated = feed.items.map((item) => {
    const { time, problem } = item.published ? readTime(item.published) : {};
    return { item, time, problem, at: time ? Date.parse(time) : -Infinity };
  });
  // Stable: where nothing tells which is newer, the publisher's order holds.
  dated.sort((a, b) => (a.at === b.at ? 0 : b.at - a.at));
  const seen = new Set<string>();
  const stories: Story[] = [];
  for (const { item, time, problem } of dated) {
    if (stories.length === options.limit) break;
    const path = placeOf(item);
    const id = idOf(item, feed);
    if (!id) {
      warn(path, 'a story without id and address is left out: it could not be found again');
      continue;
    }
    if (seen.has(id)) {
      warn(path, 'is in the feed more than once; only the newest is kept');
      continue;
    }
    const story = storyOf(id, item, feed, options, time, (message) => warn(path, message));
    if (!story) continue;
    seen.add(id);
    stories.push(story);
    if (problem) warn(path, problem);
  }
  return stories;
}

/** What a person finds an item by. */
const placeOf = ({ id, url, title }: FeedItem): string =>
  url?.href ?? id ?? (title ? oneLine(title.text).slice(0, 60) : 'items');

/**
 * From the publisher's id, else from the address. Capitals count in both. An id that is none in the whole
 * world gets the site's name in front of it, since another feed may have the same.
 */
function idOf({ id, url }: FeedItem, { home }: Feed): string | undefined {
  const own = id ?? (url && absoluteOf(url));
  if (!own) return undefined;
  const isGlobal = /^[a-z][a-z\d+.-]*:./i.test(own);
  const key = isGlobal ? own : `${home ?? ''} ${own}`;
  return slug(key.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[A-Z]/g, '-$&'));
}

function absoluteOf({ href, base }: Address): string | undefined {
  const url = resolveUrl(href, base);
  return url && isLink(url) ? url : undefined;
}

function storyOf(
  id: string,
  item: FeedItem,
  feed: Feed,
  { organization, language: chosen }: StoryOptions,
  time: string | undefined,
  warn: (message: string) => void,
): Story | undefined {
  const language = tagOf(chosen ?? item.language ?? feed.language, warn);
  const content = textIn(item.content);
  const introduction = textIn(item.summary);
  // Many feeds have the whole text where a summary was meant to be.
  const whole = content.text.length >= introduction.text.length ? content : introduction;
  const short = oneLine(introduction.text || content.text);
  const named = item.title && oneLine(textIn(item.title).text);
  const title = shorten(named || short, named ? 200 : 100, language);
  if (!title) {
    warn('a story without title and text is left out');
    return undefined;
  }
  const summary = shorten(short, SUMMARY, language);
  const body = shorten(whole.text, BODY, language);
  const url = item.url && absoluteOf(item.url);
  if (item.url && !url)
    warn(`its address "${item.url.href}" is left out: only https addresses are linked`);
  const image = imageOf(item, [content, introduction], warn);
  const author = oneLine(readable(item.authors.join(', ')));
  const tags = tagsOf(item.tags);
  return {
    id,
    ...(organization && { organization }),
    title,
    ...(summary && summary !== title && { summary }),
    ...(body && oneLine(body) !== summary && { body, bodyFormat: 'plain' }),
    ...(url && { url }),
    ...(image && { image }),
    ...(author && { author }),
    ...(time && { published: time }),
    ...(language && { language }),
    ...(tags.length && { tags }),
  };
}

interface Content {
  text: string;
  /** Those with words. */
  pictures: FeedPicture[];
  wordless: number;
}

function textIn(words: Words | undefined): Content {
  if (!words) return { text: '', pictures: [], wordless: 0 };
  const { base, isHtml, text } = words;
  if (!isHtml) return { text: readable(text.replace(/\r\n?/g, '\n')), pictures: [], wordless: 0 };
  const plain = plainText(text);
  return {
    ...plain,
    pictures: plain.pictures.map(({ src, ...rest }) => ({ href: src, base, ...rest })),
  };
}

/** The first picture with words and an address that may be shown. */
function imageOf(
  item: FeedItem,
  contents: readonly Content[],
  warn: (message: string) => void,
): Image | undefined {
  const beside = item.pictures.filter(({ alt }) => alt);
  const pictures = [...beside, ...contents.flatMap((content) => content.pictures)];
  for (const picture of pictures) {
    const { alt, credit, width, height } = picture;
    const src = absoluteOf(picture);
    if (src && alt)
      return {
        src,
        alt: oneLine(readable(alt)),
        ...(width && { width }),
        ...(height && { height }),
        ...(credit && { credit }),
      };
  }
  const wordless = contents.reduce(
    (sum, one) => sum + one.wordless,
    item.pictures.length - beside.length,
  );
  const lacks = [
    wordless && 'without a description (alt), which people who cannot see it need',
    pictures.length && 'without an https address',
  ].filter(Boolean);
  if (lacks.length) warn(`its picture is left out: ${lacks.join('; ')}`);
  return undefined;
}

function tagsOf(tags: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const tag of tags) {
    const text = oneLine(readable(tag)).slice(0, 100);
    const key = text.toLowerCase();
    if (text && !found.has(key)) found.set(key, text);
  }
  return [...found.values()];
}

/** A language tag in its usual form. */
function tagOf(tag: string | undefined, warn: (message: string) => void): string | undefined {
  if (!tag?.trim()) return undefined;
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    warn(`"${tag}" is no language tag such as fi or sv; it is left out`);
    return undefined;
  }
}

/** The text up to the last end of a sentence within `most` characters, or of a word, with `…`. */
export function shorten(text: string, most: number, language?: string): string {
  if (text.length <= most) return text;
  let end = 0;
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
  // One character more, so that a sentence that ends at the limit is not taken for a cut one.
  for (const { index, segment } of sentences.segment(text.slice(0, most + 1))) {
    const closes = index + segment.trimEnd().length;
    if (closes <= most && /[.!?…。！？]["'”’»)\]]*$/.test(segment.trimEnd())) end = closes;
  }
  // A short first sentence alone would hide more than it tells.
  if (end >= most / 4) return text.slice(0, end);
  const words = text.slice(0, most - 1);
  const space = Math.max(words.lastIndexOf(' '), words.lastIndexOf('\n'));
  // Half of a sign that takes two units is none.
  const cut = space > 0 ? words.slice(0, space) : words.replace(/[\ud800-\udbff]$/, '');
  return `${cut.trimEnd()}…`;
}
