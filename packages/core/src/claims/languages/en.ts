import type { ClaimLanguage } from '../types.js';
import { footer, messages, names } from './en.messages.js';
import { allowed, amount, negation, words } from './en.words.js';

export const language: ClaimLanguage = {
  lang: 'en',
  words,
  allowed,
  negation,
  amount,
  messages,
  names,
  footer,
};
