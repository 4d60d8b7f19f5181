import {
  type Catalogue,
  formatDate,
  type Image,
  type Phrase,
  pickText,
  type Story,
} from '@ilmi/core';
import { goalsOf, linkable, ownerOf, type Reference, type Telling } from '../list/parts.js';

/** What a story's card lays out. */
export interface StoryView {
  title: Phrase;
  href?: string;
  summary?: Phrase;
  /** The whole text; `markdown` is the subset that {@link Story.bodyFormat} names. */
  body?: Phrase & { markdown: boolean };
  organization?: Phrase;
  /** The day of publication, in words. */
  published?: string;
  image?: { src: string; alt: string; width?: number; height?: number; credit?: Phrase };
  goals: readonly Reference[];
  /** For the page's author. */
  problems: readonly string[];
}

/** What an element tells a story with. */
export interface StoryTelling extends Telling {
  words: Catalogue;
  /** Address of the document; pictures of other servers than its own and the page's are left out. */
  base?: string;
}

/** A story in words. The elements and the server's fallback call this, so they say the same. */
export function storyView(story: Story, telling: StoryTelling): StoryView {
  const { document, lang, page, words } = telling;
  const own = story.language ? { languages: [story.language] } : document;
  const pick = (text: Story['title'] | undefined) => pickText(text, lang, own);
  const body = pick(story.body);
  const published = story.published?.slice(0, 10);
  const problems: string[] = [];
  return {
    title: pick(story.title)!,
    href: linkable(story.url, page),
    summary: pick(story.summary),
    body: body && { ...body, markdown: story.bodyFormat === 'markdown' },
    organization: ownerOf(story.organization, telling),
    published: published && formatDate(words.format, published),
    image: imageOf(story, telling, pick, problems),
    goals: goalsOf(story.goals, telling),
    problems,
  };
}

function imageOf(
  { id, image }: Story,
  { page, base }: StoryTelling,
  pick: (text: Image['alt']) => Phrase | undefined,
  problems: string[],
): StoryView['image'] {
  if (!image) return undefined;
  const { src, decorative, width, height, credit } = image;
  const alt = decorative ? '' : pick(image.alt)?.text.trim();
  // A picture on a third server would tell it who reads the page.
  const near = linkable(src, page) && [page, base].some((place) => place && at(place) === at(src));
  if (near && (alt || decorative)) return { src, alt: alt!, width, height, credit: pick(credit) };
  const remedy = near
    ? 'give it an "alt", or "decorative": true'
    : `put ${src} on the server of the page or of the document`;
  problems.push(`story "${id}": its picture is not shown; ${remedy}`);
  return undefined;
}

const at = (address: string) => new URL(address).host;
