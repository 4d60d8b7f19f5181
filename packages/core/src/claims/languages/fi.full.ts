import { claimLanguage } from '../words.js';
import { parts } from './fi.js';
import { more } from './fi.more.js';
import { lists } from './fi.words.js';

/** With what only advertisements say. */
export const language = claimLanguage(parts, lists, more);
