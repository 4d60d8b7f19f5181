import { claimLanguage } from '../words.js';
import { footer, messages, names } from './en.messages.js';
import { amount, lists, negation } from './en.words.js';

/** What forms load. */
export const parts = { lang: 'en', negation, amount, messages, names, footer } as const;
export const language = claimLanguage(parts, lists);
