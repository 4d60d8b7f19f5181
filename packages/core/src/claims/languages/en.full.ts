import { claimLanguage } from '../words.js';
import { parts } from './en.js';
import { more } from './en.more.js';
import { lists } from './en.words.js';

/** With what only advertisements say. */
export const language = claimLanguage(parts, lists, more);
