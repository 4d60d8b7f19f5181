import { type IlmiDocument, resolveUrl, type Story } from '@ilmi/core';
import { type StoryTelling, type StoryView, storyView } from '../story/story-view.js';

/**
 * Finds the story that attributes ask for, in a document or in the attributes themselves.
 *
 * @returns undefined when the document has no such story.
 * @throws {Error} When the attributes don't say which story, with what to do.
 */
export function findStory(
  get: (name: string) => string | null | undefined,
  document: IlmiDocument | undefined,
  telling: Omit<StoryTelling, 'document' | 'lang'>,
): StoryView | undefined {
  const { lang } = telling.words;
  if (!document) {
    const made = storyFromAttributes(get, lang, telling.page);
    // The page's author chose where its picture comes from.
    const base = made.story.image?.src;
    const view = storyView(made.story, { ...telling, lang, document: made.document, base });
    return { ...view, problems: [...made.problems, ...view.problems] };
  }
  const { stories = [] } = document;
  const id = get('story');
  if (!id && stories.length > 1) {
    throw new Error('the document has several stories: set story="ID"');
  }
  const story = id ? stories.find((one) => one.id === id) : stories[0];
  return story && storyView(story, { ...telling, lang, document });
}

const day = /^\d{4}-\d\d-\d\d/;

/** A story from attributes alone. An empty `image-alt` is HTML's way to say that a picture adds nothing. */
function storyFromAttributes(
  get: (name: string) => string | null | undefined,
  lang: string,
  page?: string,
): { story: Story; document: IlmiDocument; problems: string[] } {
  const problems: string[] = [];
  const text = (name: string) => get(name)?.trim() || undefined;
  const address = (name: string) => {
    const written = text(name);
    const url = written && resolveUrl(written, page);
    if (written && !url) problems.push(`${name}="${written}" is not an address that can be used`);
    return url || undefined;
  };
  const title = text('story-title');
  if (!title) throw new Error('story-title is missing: say what the story is about');
  const published = text('published');
  const dated = published && day.test(published);
  if (published && !dated) {
    problems.push(`published="${published}" is not a day; write it like 2026-05-31`);
  }
  const src = address('image-src');
  const name = text('organization-name');
  return {
    problems,
    document: {
      ilmi: '1.0',
      languages: [lang],
      organizations: name ? [{ id: 'own', kind: 'other', name }] : [],
    },
    story: {
      id: 'own',
      title,
      organization: 'own',
      summary: text('story-summary'),
      url: address('story-href'),
      published: dated ? published : undefined,
      image: src
        ? {
            src,
            alt: text('image-alt'),
            decorative: get('image-alt') === '',
            credit: text('image-credit'),
          }
        : undefined,
    },
  };
}
