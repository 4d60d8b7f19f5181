import type { IlmiDocument, Story } from '@ilmi/core';
import { type StoryTelling, type StoryView, storyView } from '../story/story-view.js';

/**
 * The stories that attributes ask for, newest first; those without a day come last.
 *
 * @returns undefined when there are none.
 */
export function findStories(
  get: (name: string) => string | null | undefined,
  document: IlmiDocument | undefined,
  telling: Omit<StoryTelling, 'document' | 'lang'>,
): StoryView[] | undefined {
  const day = ({ published = '' }: Story) => published;
  const organization = get('organization');
  const goal = get('goal');
  const theme = get('theme');
  const ofTheme = new Set(
    document?.goals?.filter((one) => one.theme === theme).map(({ id }) => id),
  );
  const found = document?.stories
    ?.filter(
      (story) =>
        (!organization || story.organization === organization) &&
        (!goal || story.goals?.includes(goal)) &&
        (!theme || story.goals?.some((id) => ofTheme.has(id))),
    )
    .sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
  const { lang } = telling.words;
  return found?.length
    ? found.map((story) => storyView(story, { ...telling, lang, document: document! }))
    : undefined;
}
