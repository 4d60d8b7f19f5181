import * as z from 'zod/mini';

import { en } from './words/en.js';
import type { PatternWords, Say } from './words/words.js';

/*
 * What zod carries from a check to explain() in issues.ts, which says it in any language. The messages
 * are English all the same, since the schemas are also used alone, as a Standard Schema.
 */

type Pattern = keyof PatternWords;

/** A pattern that has words. */
export const matching = (pattern: RegExp, expected: Pattern) =>
  z.regex(pattern, en.patterns[expected]);

/** The words of a pattern, by its message: zod hands on nothing else that a check was given. */
export const patternOf = (message: string): Pattern =>
  (Object.keys(en.patterns) as Pattern[]).find((key) => en.patterns[key] === message)!;

/** What a rule gives to its check or its issue; explain() finds the words by `params.say`. */
export const broken = (say: Say, more?: { code?: 'structure'; joinCode?: 'too-early' }) => ({
  message: say(en.rules)[0],
  params: { say, ...more },
});
