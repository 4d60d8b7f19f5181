import type { WordsOf } from '../list/words.js';

interface StoryWords {
  read: string;
  /** Before the name of who took the picture. */
  credit: string;
}

export const storyWords: WordsOf<StoryWords> = {
  fi: { read: 'Lue tarina', credit: 'Kuva:' },
  sv: { read: 'Läs berättelsen', credit: 'Bild:' },
  en: { read: 'Read the story', credit: 'Photo:' },
};
