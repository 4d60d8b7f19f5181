import type { ClaimLanguage } from '../types.js';
import { footer, messages, names } from './sv.messages.js';
import { allowed, amount, negation, words } from './sv.words.js';

export const language: ClaimLanguage = {
  lang: 'sv',
  words,
  allowed,
  negation,
  amount,
  messages,
  names,
  footer,
};
