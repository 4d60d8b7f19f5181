/*
 * The words by which a page shows that something is meant as a mark, or that a symbol stands beside a
 * text. They are looked for in class names and ids, in file names, and symbols in alternative texts too.
 * Whoever reads a report sees which of them decided.
 */

/** Words of a mark, as a whole word of a name. */
const SEAL_WORDS = new Set(
  (
    'seal badge stamp label medal ecolabel trustmark certificate ' +
    'merkki sinetti leima tunnus sertifikaatti mitali ' +
    'märke marke sigill stämpel stampel certifikat medalj'
  ).split(' '),
);

/** Finnish and Swedish write such words together with what they are about. */
const SEAL_ENDINGS = /\p{L}(?:merkki|sinetti|leima|märke|marke|sigill|stämpel|label)$/u;

/** What a form calls a label, and a date a stamp, is none. */
const NO_SEAL =
  /(?:form|input|field|aria|control|float(?:ing)?|check|radio|kentta|time|date)[-_]?(?:label|stamp)|label[-_]?(?:text|for|wrapper)/i;

/** Symbols that can imply a claim, with the words for them. */
const SYMBOL_WORDS: Readonly<Record<string, readonly string[]>> = {
  leaf: ['leaf', 'leaves', 'lehti', 'lehden', 'lehdet', 'löv', 'blad'],
  globe: ['globe', 'earth', 'planet', 'maapallo', 'jordglob', 'jordklot'],
  sprout: ['sprout', 'seedling', 'verso', 'taimi', 'grodd', 'planta'],
  tree: ['tree', 'trees', 'forest', 'puu', 'metsä', 'metsa', 'träd', 'skog'],
  nature: ['nature', 'luonto', 'natur'],
  green: ['green', 'vihreä', 'vihrea', 'grön', 'gron', 'grönt'],
  eco: ['eco', 'eko', 'ekologinen', 'ekologisk'],
};

/** Classes that only give a colour: `text-green-500`. */
const COLOUR_CLASS = /^(?:bg|text|border|btn|has|is|fill|stroke|color|colour)-|-\d{2,3}$/i;

/** `ecoSeal_large.svg` → eco, seal, large, svg */
const wordsOfName = (name: string): string[] =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

/** Whether a name, of a class or of a file, says that something is a mark. */
export const namesSeal = (name: string): boolean =>
  !NO_SEAL.test(name) &&
  wordsOfName(name).some((word) => SEAL_WORDS.has(word) || SEAL_ENDINGS.test(word));

/** The symbols that a name speaks of. */
export function symbolsIn(name: string): string[] {
  const words = wordsOfName(name);
  return Object.entries(SYMBOL_WORDS)
    .filter(([, known]) => known.some((word) => words.includes(word)))
    .map(([symbol]) => symbol);
}

/** "Green" and "eco" are words of a claim, not of what a picture shows, unless it is a tick. */
const GREEN_TICK = /green (?:tick|check)|vihreä (?:oikein|väkä|rasti)|grön bock/iu;

/** The symbols that a picture shows by its alternative text. */
export const symbolsShown = (alternative: string): string[] => [
  ...symbolsIn(alternative).filter((symbol) => symbol !== 'green' && symbol !== 'eco'),
  ...(GREEN_TICK.test(alternative) ? ['green'] : []),
];

export const symbolsInClass = (name: string): string[] =>
  COLOUR_CLASS.test(name) ? [] : symbolsIn(name);

/** Last part of an address, which is what a file is called. */
export const fileNameOf = (address: string): string =>
  address.startsWith('data:') ? '' : (address.split(/[?#]/)[0]!.split('/').at(-1) ?? '');

/** The words of a link that leads to what specifies a claim. */
const READ_MORE =
  /^(?:lue lisää|lisätietoja|näin se toimii|katso tarkemmin|läs mer|mer information|så fungerar det|read more|learn more|more information|find out more|see how)(?![\p{L}])/iu;

export const isReadMore = (text: string): boolean => READ_MORE.test(text.trim());

/**
 * Whether a text carries a figure that can specify a claim: a number with a percent sign or a unit.
 * What it is worth is for the rules to say.
 */
export const hasFigure = (text: string): boolean =>
  /\d[\d\s.,]*\s?(?:%|prosent|procent|percent|per cent|(?:[kM]?g|[kMm]?t|t(?:on(?:nia|nes?|s)?)?)(?![\p{L}])|[kMG]Wh|km(?![\p{L}])|litra|liter|CO[₂2]|m[²³23](?![\p{L}\d]))/iu.test(
    text,
  );
