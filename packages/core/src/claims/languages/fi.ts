import { claimLanguage } from '../words.js';
import { footer, messages, names } from './fi.messages.js';
import { amount, lists, negation } from './fi.words.js';

/** What forms load. */
export const parts = { lang: 'fi', negation, amount, messages, names, footer } as const;
export const language = claimLanguage(parts, lists);
