/** Languages that the strict check speaks. */
export type IssueLanguage = 'fi' | 'sv' | 'en';

/**
 * What is wrong with a field, and what to do about it; `correctIt` where that is left out. The problem
 * follows the name of the field in every language: `"end" is before "start"`. Names and words of the
 * document stay as they are and are never inflected.
 */
export type Said = readonly [problem: string, remedy?: string];

/** Finds what to say among the words of a language. */
export type Say = (rules: RuleWords) => Said;

/**
 * Everything that the strict check says, in one language. A new language is one more file of this type; a
 * missing key is a compile error.
 */
export interface IssueWords {
  /** A number in a sentence. Quoted values stay as the document has them. */
  number(value: number): string;

  /** Names of what has none, where a sentence starts. */
  document: string;
  /** `n` counts from 1. */
  item(n: number, list?: string): string;

  /** In place of a value that is too long to quote. */
  list: string;
  object: string;

  // Problems of a single value: they follow its name

  missing(expected: string): string;
  other(value: string, expected: string): string;
  tooLong(most: string): Said;
  unknownField(expected: string): string;
  /** Of the key `__proto__`. */
  prototype: Said;

  // What was expected

  types: Readonly<
    Record<'string' | 'number' | 'int' | 'boolean' | 'array' | 'object' | 'record', string>
  >;
  patterns: PatternWords;
  /** A plain string, or a map of languages. */
  text: string;
  least(number: string): string;
  most(number: string): string;
  oneOf(words: string): string;
  /** Instead of a list that is too long to read. */
  anyWord: string;
  anyField: string;
  somethingElse: string;

  // What to do

  correctIt: string;
  correctOrLeaveOut: string;
  add(name: string): string;
  didYouMean(word: string): string;
  writeText: string;
  chooseWord: string;
  correctName: string;

  rules: RuleWords;
  questions: QuestionWords;
}

/** What a pattern expects. */
export type PatternWords = Readonly<
  Record<
    | 'word'
    | 'id'
    | 'day'
    | 'moment'
    | 'dayOrMoment'
    | 'dayOrLocalTime'
    | 'address'
    | 'email'
    | 'businessId'
    | 'version',
    string
  >
>;

/** Broken rules. */
export interface RuleWords {
  noText: Said;
  /** Of a key of a text. */
  noLanguageKey: Said;
  noLanguage: Said;
  noAddress: Said;
  noContactAddress: Said;
  noEmail: Said;
  noBusinessId: Said;
  altMissing: Said;
  endBeforeStart: Said;

  momentMissing: Said;
  momentOfFigureMissing: Said;
  beside(other: string): Said;

  levelNeeds(field: string): Said;
  levelNeedsNumber: Said;
  endStateNeedsYear: Said;
  endStateNeedsDefinition: Said;
  directionMissing: Said;
  stepsMissing: Said;
  unitLabelMissing: Said;
  changeOfPercent: Said;
  changeOfUnknown: Said;
  /** The baseline is zero or less. */
  changeOfNothing: Said;
  pointsNeedPercent: Said;
  notAfterBaseline: Said;
  sameAsBaseline: Said;

  usedTwice(id: string): Said;
  notInList(id: string, list: string): Said;

  // Of a join request

  wrongCheckDigit: Said;
  noWebAddress: Said;
  notAfterBaseYear(year: number, baseYear: number): Said;
  purposeNeeds(purpose: string, field: string): Said;
}

/** What is right if it was meant. Numbers come as they are printed. */
export interface QuestionWords {
  /** A rise of what should fall. */
  rise(change: string, quantity: string): Said;
  moreThanAll(change: string): Said;
  lessThanOnePercent(change: string, meant: string): Said;
  figureBefore(when: string): Said;
  fileBeside(address: string): Said;
}
