import type { ClaimLanguage, Term, TermClass, TextBlock } from './types.js';

/*
 * Reads one text: which words of the lists it has, in which sentence, and whether they are denied.
 */

/** What a reader sees the same is the same: CO₂ and CO2, soft hyphens, kinds of dashes and spaces. */
export const normalize = (text: string): string =>
  text
    .normalize('NFKC')
    // Joiners and direction marks are invisible, too.
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[’‘ʼ]/g, '’');

/** A sentence, with the place of its first character. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
  /** It speaks about words or rules: "What does carbon neutral mean?" */
  mentions: boolean;
}

/** The classes that claim something: denied or only mentioned, they do not. */
const claims: ReadonlySet<TermClass> = new Set<TermClass>([
  'generic',
  'neutral',
  'netZero',
  'offset',
  'support',
  'label',
  'certified',
  'science',
  'comparison',
  'ranking',
  'whole',
  'valueChain',
  'own',
  'area',
]);

/** What was found in a text. */
export interface TextCase {
  block: TextBlock;
  language: ClaimLanguage;
  /** Normalised. */
  text: string;
  sentences: readonly Sentence[];
  /** Terms of a class that are asserted: neither denied nor only mentioned. */
  terms(of: TermClass): readonly Term[];
  /** Terms of a class in a sentence, denied ones as well. */
  termsIn(sentence: Sentence, of: TermClass): readonly Term[];
  /** The sentence around a term. */
  around(term: Term): Sentence;
  /** Whether a sentence has an asserted term of the class. */
  has(sentence: Sentence, of: TermClass): boolean;
  /** The years that a text names, in order. */
  years(within?: Sentence): number[];
  /** The percentages that a text names, without sign. */
  percents(): number[];
  /** Says what, how much and when; or names a standard or a licence. */
  isSpecified(): boolean;
}

/** "n. 20 %" goes on. */
const sentenceEnd =
  /(?<!(?<!\p{L})(?:n|c|ca|noin|appr|approx|max|min|n[or]|nro|kl|esim|ex|mm|st))[.!?…]+(?=["”’»)]*\s)|[\n\r]+/giu;
/** "Contains no plastic and is carbon neutral": what comes with a verb of its own is not denied. */
const clauseEnd =
  /[;:()–]|\s-\s|,(?!\s*(?:että|ettei\p{L}*|att|that)(?!\p{L}))|(?<!\p{L})(?:vaan|mutta|men|utan|but|(?:and|ja|sekä|och|samt)(?=\s(?:it|is|are|on|ovat|se|ne|är|de[nt])(?!\p{L})))(?!\p{L})/giu;
const named = /(?<![\p{L}])(?:EN|ISO|SFS|SS)(?:[-\s/]+(?:EN|ISO))*[-\s]?\d{3,}/u;
export const licence =
  /(?<![\p{L}])(?:lupa|luvan|lupanumero|lisenssi|licens|licensnummer|licence|license|tillstånd)[\s:.]*(?:nro|nr|no|number|numero)?[\s:.]*\d/iu;
const percentage =
  /(?<!\d)((?:\d{1,3}(?:[\s.,]\d{3})+|\d+)(?:[.,]\d+)?)\s*(?:%|prosent|procent|per\s?cent)/giu;
const discount = /alennu|alehin|rabatt|discount|(?<!\p{L})(?:off|rea|säästä)(?!\p{L})/iu;
/** A year: no weight, price or number of something, but the last part of a day, too. */
const yearLike =
  /(?:(?<![\d.,]|\d\s)|(?<=(?<!\d)\d\d?\.\s?\d\d?\.\s?))(?:19|20)\d\d(?!\d|[,.]\d|\s\d{3}(?!\d)|\s?(?:[kcm]?g|[km]?m[²³]?|[kM]?t|[kMGT]W?h?|tn|ton\w*|tonni\w*|kilo\w*|euro\w*|eur|kr|kronor|pounds?|l|litra\w*|liter|kpl|st|pcs|hlö|[€$£%])(?![\p{L}\d]))/gu;

/** Expressions with `g` keep a place; every reading begins anew. */
function* matches(
  expression: RegExp,
  text: string,
): Generator<RegExpMatchArray & { index: number }> {
  yield* text.matchAll(expression) as IterableIterator<RegExpMatchArray & { index: number }>;
}

export function readText(block: TextBlock, language: ClaimLanguage): TextCase {
  const text = normalize(block.text);
  // What is allowed leaves a gap that no expression crosses.
  const searched = text.replace(language.allowed, (name) => '\u0000'.repeat(name.length));
  const sentences = split(text, searched, language);
  const found = new Map<TermClass, Found>();
  const find = (of: TermClass): Found => {
    let one = found.get(of);
    if (!one) {
      one = findTerms(of, searched, sentences, language);
      found.set(of, one);
    }
    return one;
  };
  const years = (within?: Sentence) =>
    [...matches(yearLike, within?.text ?? text)].map(([year]) => Number(year));
  return {
    block,
    language,
    text,
    sentences,
    terms: (of) => find(of).asserted,
    termsIn: (sentence, of) => find(of).bySentence.get(sentence) ?? none,
    around: (term) => sentences[term.sentence]!,
    has: (sentence, of) => find(of).assertedIn.has(sentence),
    years,
    percents: () =>
      [...matches(percentage, text)].map(([, n]) =>
        Number(
          n!
            .replace(language.lang === 'en' ? /[\s,](?=\d{3}(?!\d))/g : /[\s.](?=\d{3}(?!\d))/g, '')
            .replace(',', '.'),
        ),
      ),
    isSpecified: () =>
      named.test(text) ||
      licence.test(text) ||
      (years().length > 0 &&
        sentences.some((sentence) =>
          amountsIn(searched.slice(sentence.start, sentence.end), language).some(
            // "500 g" is how much soap there is; "120 MWh of electricity" tells what is used.
            (amount) =>
              share.test(amount) || measures.some((of) => find(of).bySentence.has(sentence)),
          ),
        )),
  };
}

const none: readonly Term[] = [];

/** The terms of a class, once in a row and once by sentence: long texts are read in one go. */
interface Found {
  asserted: readonly Term[];
  assertedIn: ReadonlySet<Sentence>;
  bySentence: ReadonlyMap<Sentence, readonly Term[]>;
}

function findTerms(
  of: TermClass,
  searched: string,
  sentences: readonly Sentence[],
  { words, negation }: ClaimLanguage,
): Found {
  const asserted: Term[] = [];
  const assertedIn = new Set<Sentence>();
  const bySentence = new Map<Sentence, Term[]>();
  let at = 0;
  for (const { 0: text, index: start } of matches(words[of], searched)) {
    if (!text) continue;
    while (at < sentences.length - 1 && sentences[at]!.end <= start) at++;
    const sentence = sentences[at]!;
    const negated = isNegated(searched, sentence, start, negation);
    const term = { text, start, end: start + text.length, negated, sentence: at };
    const beside = bySentence.get(sentence);
    if (beside) beside.push(term);
    else bySentence.set(sentence, [term]);
    if (claims.has(of) && (negated || sentence.mentions)) continue;
    asserted.push(term);
    assertedIn.add(sentence);
  }
  return { asserted, assertedIn, bySentence };
}

const share = /%|pro|per/iu;
/** What an amount is an amount of. */
const measures = ['emissions', 'resource', 'reduction', 'comparison'] as const;

/** Numbers with their units: not "100 % ecological", not "20 % off". */
const amountsIn = (text: string, { amount, words }: ClaimLanguage): string[] =>
  [...matches(new RegExp(amount.source, 'giu'), text)].flatMap(({ 0: match, index }) => {
    const after = text.slice(index + match.length, index + match.length + 40);
    const isDiscount =
      discount.test(after.slice(0, 16)) ||
      discount.test(text.slice(Math.max(0, index - 12), index));
    const isBoast =
      /^100\s*(?:%|pro|per)/u.test(match) &&
      [words.generic, words.neutral].some((list) =>
        [...matches(list, after)].some((term) => term.index < 12),
      );
    return isDiscount || isBoast ? [] : [match];
  });

function split(text: string, searched: string, { words }: ClaimLanguage): Sentence[] {
  const sentences: Sentence[] = [];
  const add = (start: number, end: number) => {
    const part = text.slice(start, end);
    if (!part.trim() && sentences.length) return;
    const mentions =
      searched.slice(start, end).search(words.mention) >= 0 || isAsked(searched, start, end, words);
    sentences.push({ start, end, text: part, mentions });
  };
  let start = 0;
  for (const { 0: mark, index } of matches(sentenceEnd, text)) {
    const end = index + mark.length;
    // "Your trip's emissions? Already repaid." is one claim; "Is it? No." is a question.
    if (
      mark.includes('?') &&
      !isAsked(text, start, end, words) &&
      answer.test(text.slice(end, end + 80))
    )
      continue;
    add(start, end);
    start = end;
  }
  add(start, text.length);
  return sentences;
}

/** Five words at most. */
const answer = /^\s*(?:[^\s.!?]+\s){0,4}[^\s.!?]+[.!]/u;

/** "Are the bags biodegradable?" asks, unless the answer is yes. */
function isAsked(text: string, start: number, end: number, words: ClaimLanguage['words']): boolean {
  const sentence = text.slice(start, end);
  if (!/\?["”’»)]*\s*$/u.test(sentence)) return false;
  // "Frequently asked: are the bags …?"
  const begins = sentence.slice(sentence.lastIndexOf(':') + 1).replace(/^[\s"“”«»‘’'(]+/u, '');
  return begins.search(words.question) === 0 && text.slice(end).trimStart().search(words.yes) !== 0;
}

/** Longer clauses are no sentences of a person. */
const CLAUSE = 400;

/** A negation counts from where it stands to the end of its clause. */
function isNegated(text: string, sentence: Sentence, at: number, negation: RegExp): boolean {
  const before = text.slice(Math.max(sentence.start, at - CLAUSE), at);
  let from = 0;
  for (const { 0: mark, index } of matches(clauseEnd, before)) from = index + mark.length;
  return before.slice(from).search(negation) >= 0;
}
