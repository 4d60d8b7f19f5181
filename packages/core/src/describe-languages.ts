import { describeWith, type Description, type DescribeOptions } from './describe.js';
import { en } from './languages/en.js';
import { catalogues } from './languages/index.js';
import type { Goal, IlmiDocument, LanguageTag } from './types.js';

/**
 * Words and numbers of a goal in Finnish, Swedish or English (which also stands in for any other
 * language). Brings all three; a page that ships one language uses {@link describeWith}.
 */
export function describe(
  goal: Goal,
  document: IlmiDocument,
  { lang, ...options }: Omit<DescribeOptions, 'words'> & { lang: LanguageTag },
): Description {
  const primary = lang.toLowerCase().split('-')[0]!;
  const words = (Object.hasOwn(catalogues, primary) && catalogues[primary]) || en;
  return describeWith(goal, document, { ...options, words });
}
