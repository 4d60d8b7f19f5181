import { absolute, type Feed, FeedError, type FeedItem, isText, type Warn } from './feed.js';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listIn = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

/**
 * JSON Feed 1 and 1.1 (https://www.jsonfeed.org/version/1.1/).
 *
 * @throws {FeedError} for another version, or JSON that is no feed.
 */
export function readJsonFeed(input: unknown, address: string, warn: Warn): Feed {
  if (!isFields(input)) throw new FeedError('is JSON, but no object; expected a feed');
  const { version, items, language, authors, author } = input;
  if (!isText(version)) {
    if (isText(input.ilmi))
      throw new FeedError('is an Ilmi document, not a feed; it needs no import');
    throw new FeedError('is JSON without "version"; a JSON Feed says which version it is');
  }
  if (!/^https?:\/\/(?:www\.)?jsonfeed\.org\/version\/1(?:\.1)?\/?$/.test(version.trim()))
    throw new FeedError(
      `is of version "${version}"; expected https://jsonfeed.org/version/1.1 or /1`,
    );
  if (!Array.isArray(items)) throw new FeedError('is a JSON Feed without a list of "items"');
  const home = isText(input.home_page_url) ? absolute(input.home_page_url, address) : undefined;
  const base = home ?? address;
  const byDefault = namesIn(authors, author);
  return {
    format: 'JSON Feed',
    home,
    ...(isText(language) && { language }),
    items: items.flatMap((item: unknown, index) => {
      if (isFields(item)) return itemOf(item, base, byDefault);
      warn(`/items/${index}`, 'is no object; it is left out');
      return [];
    }),
  };
}

/** `author` is what version 1 had. */
const namesIn = (authors: unknown, author: unknown): string[] =>
  [...listIn(authors), ...(isFields(author) ? [author] : [])].flatMap(({ name }) =>
    isText(name) ? name : [],
  );

function itemOf(item: Fields, base: string, authors: string[]): FeedItem {
  // Version 1 had numbers for ids, too.
  const id = typeof item.id === 'number' ? String(item.id) : item.id;
  const own = namesIn(item.authors, item.author);
  const href = [item.url, item.external_url].find(isText);
  // What a text is about is where its publisher shows it.
  const inText = href ? absolute(href, base) : base;
  const words = (text: unknown, isHtml: boolean) =>
    isText(text) ? { text, isHtml, base: inText } : undefined;
  const published = [item.date_published, item.date_modified].find(isText);
  const pictures = [item.image, item.banner_image].filter(isText);
  const attached = listIn(item.attachments).filter(
    ({ mime_type: type, url }) => isText(url) && isText(type) && /^image\//i.test(type),
  );
  return {
    ...(isText(id) && { id: id.trim() }),
    ...(href && { url: { href, base } }),
    title: words(item.title, false),
    summary: words(item.summary, false),
    content: words(item.content_html, true) ?? words(item.content_text, false),
    published,
    authors: own.length ? own : authors,
    tags: Array.isArray(item.tags) ? item.tags.filter(isText) : [],
    ...(isText(item.language) && { language: item.language }),
    // None of them has words beside it.
    pictures: [...pictures, ...attached.map(({ url }) => url as string)].map((src) => ({
      href: src,
      base,
    })),
  };
}
