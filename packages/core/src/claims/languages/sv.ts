import { claimLanguage } from '../words.js';
import { footer, messages, names } from './sv.messages.js';
import { amount, lists, negation } from './sv.words.js';

/** What forms load. */
export const parts = { lang: 'sv', negation, amount, messages, names, footer } as const;
export const language = claimLanguage(parts, lists);
