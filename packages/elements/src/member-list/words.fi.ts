import { words as shared } from '../directory/words.fi.js';
import type { MemberWords } from '../directory/words.js';

export const words: MemberWords = {
  ...shared,
  search: 'Hae jäseniä',
  columns: {
    name: 'Jäsen',
    kind: 'Tyyppi',
    municipality: 'Kunta',
    goals: 'Tavoitteet',
    state: 'Tavoitteiden tila',
  },
  theme: 'Teema',
  all: 'Kaikki',
  none: 'Yhtään jäsentä ei löytynyt. Kokeile toista hakusanaa tai tyhjennä rajaukset.',
  clear: 'Tyhjennä haku ja rajaukset',
  noGoal: 'Ei tavoitetta',
};
