import type { MoreWords } from '../words.js';

/*
 * What advertisements say and the name of a goal hardly does. Forms do without: their hints are fetched by
 * visitors, and every byte counts there.
 */
export const more: MoreWords = {};
