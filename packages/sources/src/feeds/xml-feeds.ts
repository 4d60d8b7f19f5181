import { absolute, type Feed, FeedError, type FeedItem, isText, type Words } from './feed.js';
import {
  ATOM,
  childOf,
  childrenOf,
  CONTENT,
  DC,
  type Element,
  htmlOf,
  MEDIA,
  textOf,
} from './xml.js';

/**
 * Atom 1.0 (RFC 4287) and RSS 2.0 (https://www.rssboard.org/rss-specification), with what feeds
 * commonly borrow from Dublin Core, Media RSS and the content module. RSS 0.9x is a part of 2.0.
 *
 * @throws {FeedError} for XML that is neither.
 */
export function readXmlFeed(root: Element, address: string): Feed {
  const [space, local] = splitName(root.name);
  if (local === 'feed' && (space === ATOM || !space)) return readAtom(root, address, space);
  if (local === 'rss') return readRss(root, address, space);
  const what =
    local === 'RDF'
      ? 'is RSS 1.0'
      : local === 'feed'
        ? `is a feed of the namespace ${space}`
        : local === 'opml'
          ? 'is a list of feeds (OPML)'
          : /^(?:urlset|sitemapindex)$/.test(local)
            ? 'is a site map'
            : `is XML that begins with <${local}>`;
  throw new FeedError(
    `${what}; expected Atom 1.0, RSS 2.0 or JSON Feed. Look whether its publisher has one of them`,
  );
}

const splitName = (name: string): [string, string] => {
  const at = name.lastIndexOf(' ');
  return [name.slice(0, Math.max(0, at)), name.slice(at + 1)];
};

const inSpace = (space: string, local: string): string => (space ? `${space} ${local}` : local);

/** What addresses in an element are relative to: `xml:base`, itself relative to what is around it. */
const baseOf = ({ attributes }: Element, around: string): string => {
  const own = attributes['xml:base'];
  return isText(own) ? absolute(own, around) : around;
};

const languageOf = ({ attributes }: Element): string | undefined => {
  const tag = attributes['xml:lang'];
  return isText(tag) ? tag.trim() : undefined;
};

/** The first of these elements with some text in it. */
const firstText = (element: Element, ...names: string[]): string | undefined =>
  names
    .flatMap((name) => childrenOf(element, name))
    .map((child) => textOf(child).trim())
    .find(Boolean);

const texts = (element: Element, name: string): string[] =>
  childrenOf(element, name)
    .map((child) => textOf(child).trim())
    .filter(Boolean);

// Atom

function readAtom(feed: Element, address: string, space: string): Feed {
  const name = (local: string) => inSpace(space, local);
  const base = baseOf(feed, address);
  const authors = peopleIn(feed, name);
  return {
    format: 'Atom',
    home: linkOf(feed, base, name)?.href,
    language: languageOf(feed),
    items: childrenOf(feed, name('entry')).map((entry): FeedItem => {
      const at = baseOf(entry, base);
      const own = peopleIn(entry, name);
      const words = (local: string): Words | undefined => {
        const element = childOf(entry, name(local));
        return element && wordsOf(element, at);
      };
      return {
        id: firstText(entry, name('id')),
        url: linkOf(entry, at, name),
        title: words('title'),
        summary: words('summary'),
        content: words('content'),
        published: firstText(entry, name('published'), name('updated')),
        authors: own.length ? own : authors,
        tags: childrenOf(entry, name('category'))
          .map(({ attributes: { label, term } }) => (label || term || '').trim())
          .filter(Boolean),
        language: languageOf(entry),
        pictures: [
          // A link's title says what is linked, not what is to be seen.
          ...childrenOf(entry, name('link'))
            .filter(
              ({ attributes: { rel, type, href } }) =>
                rel === 'enclosure' && isText(href) && /^image\//i.test(type ?? ''),
            )
            .map((link) => ({ href: link.attributes.href!, base: baseOf(link, at) })),
          ...mediaIn(entry, at),
        ],
      };
    }),
  };
}

const peopleIn = (element: Element, name: (local: string) => string): string[] =>
  childrenOf(element, name('author')).flatMap((author) => firstText(author, name('name')) ?? []);

function linkOf(element: Element, base: string, name: (local: string) => string) {
  const links = childrenOf(element, name('link')).filter(
    ({ attributes: { rel = 'alternate', href } }) => rel === 'alternate' && isText(href),
  );
  const isPage = ({ attributes: { type } }: Element) => !type || /html/i.test(type);
  const link = links.find(isPage) ?? links[0];
  return link && { href: link.attributes.href!.trim(), base: baseOf(link, base) };
}

/** A text construct, or content that is one. Content of other kinds or elsewhere is none. */
function wordsOf(element: Element, around: string): Words | undefined {
  const { type = 'text', src } = element.attributes;
  const base = baseOf(element, around);
  if (src) return undefined;
  if (/^(?:xhtml|application\/xhtml\+xml)$/i.test(type))
    return { text: htmlOf(element), isHtml: true, base };
  if (/^(?:html|text\/html)$/i.test(type)) return { text: textOf(element), isHtml: true, base };
  return /^text(?:\/|$)/i.test(type) ? { text: textOf(element), isHtml: false, base } : undefined;
}

// RSS

function readRss(rss: Element, address: string, space: string): Feed {
  const name = (local: string) => inSpace(space, local);
  const channel = childOf(rss, name('channel'));
  if (!channel) throw new FeedError('is RSS without a <channel>, so there is nothing to read');
  const base = baseOf(channel, baseOf(rss, address));
  const home = firstText(channel, name('link'));
  return {
    format: 'RSS',
    home: home && absolute(home, base),
    language: firstText(channel, name('language'), `${DC} language`),
    items: childrenOf(channel, name('item')).map((item): FeedItem => {
      const at = baseOf(item, base);
      const guid = childOf(item, name('guid'));
      const id = guid && textOf(guid).trim();
      const isLink = id && guid.attributes.isPermaLink !== 'false' && /^https?:/i.test(id);
      const atom = linkOf(item, at, (local) => `${ATOM} ${local}`);
      const link = firstText(item, name('link'));
      const href = link ?? atom?.href ?? (isLink ? id : undefined);
      // Nothing says what addresses in a text are relative to: its page is the best guess.
      const inText = href ? absolute(href, at) : at;
      const words = (...names: string[]): Words | undefined => {
        const text = firstText(item, ...names);
        return text === undefined ? undefined : { text, isHtml: true, base: inText };
      };
      return {
        ...(id && { id }),
        ...(href && { url: { href, base: at } }),
        title: words(name('title')),
        summary: words(name('description')),
        content: words(`${CONTENT} encoded`, `${ATOM} content`),
        published: firstText(item, name('pubDate'), `${DC} date`, `${ATOM} published`),
        authors: authorsIn(item, name('author')),
        tags: [...texts(item, name('category')), ...texts(item, `${DC} subject`)],
        language: firstText(item, `${DC} language`) ?? languageOf(item),
        pictures: [
          ...childrenOf(item, name('enclosure'))
            .filter(({ attributes: { type, url } }) => isText(url) && /^image\//i.test(type ?? ''))
            .map(({ attributes: { url } }) => ({ href: url!, base: at })),
          ...mediaIn(item, at),
        ],
      };
    }),
  };
}

/** Names only: RSS has addresses of people in `author`, `a@example.org (Aino Esimerkki)`. */
function authorsIn(item: Element, author: string): string[] {
  const creators = texts(item, `${DC} creator`);
  const names = creators.length ? creators : texts(item, author);
  return names
    .map((name) => (/\(([^()]+)\)\s*$/.exec(name)?.[1] ?? name).replace(/<?\S+@\S+>?/g, '').trim())
    .filter(Boolean);
}

/** Pictures of Media RSS; its description says what is to be seen. */
function mediaIn(item: Element, base: string): FeedItem['pictures'] {
  const groups = [item, ...childrenOf(item, `${MEDIA} group`)];
  return groups.flatMap((group) =>
    ['content', 'thumbnail'].flatMap((local) =>
      childrenOf(group, `${MEDIA} ${local}`).flatMap((media) => {
        const { url, medium, type } = media.attributes;
        const isPicture =
          local === 'thumbnail' || medium === 'image' || /^image\//i.test(type ?? '');
        if (!isText(url) || !isPicture) return [];
        const alt = firstText(media, `${MEDIA} description`);
        const credit = firstText(media, `${MEDIA} credit`);
        return { href: url, base, ...(alt && { alt }), ...(credit && { credit }) };
      }),
    ),
  );
}
