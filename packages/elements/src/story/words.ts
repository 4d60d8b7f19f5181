import type { WordsOf } from '../list/words.js';

interface StoryWords {
  goals: string;
  read: string;
  /** Before the name of who took the picture. */
  credit: string;
}

export const storyWords: WordsOf<StoryWords> = {
  fi: { goals: 'Tavoitteet', read: 'Lue tarina', credit: 'Kuva:' },
  sv: { goals: 'Mål', read: 'Läs berättelsen', credit: 'Bild:' },
  en: { goals: 'Goals', read: 'Read the story', credit: 'Photo:' },
};
