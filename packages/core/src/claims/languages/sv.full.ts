import { claimLanguage } from '../words.js';
import { parts } from './sv.js';
import { more } from './sv.more.js';
import { lists } from './sv.words.js';

/** With what only advertisements say. */
export const language = claimLanguage(parts, lists, more);
