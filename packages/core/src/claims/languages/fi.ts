import type { ClaimLanguage } from '../types.js';
import { footer, messages, names } from './fi.messages.js';
import { allowed, amount, negation, words } from './fi.words.js';

export const language: ClaimLanguage = {
  lang: 'fi',
  words,
  allowed,
  negation,
  amount,
  messages,
  names,
  footer,
};
