/*
 * The words by which a page shows that something is meant as a mark, or that a symbol stands beside a
 * text. Whoever reads a report sees which of them decided.
 */

/** `ecoSeal_large.svg` → "eco seal large svg" */
export const wordsOfName = (name: string): string =>
  name
    .normalize()
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** Whole words, or the parts of one. */
const oneOf = (...words: string[]) =>
  new RegExp(`(?<!\\p{L})(?:${words.join(' ?')})(?!\\p{L})`, 'u');
const or = (words: string) => `(?:${words.trim().split(/\s+/).join('|')})`;

/** What a mark vouches for. A colour is none of it, nor is what a chart shows. */
const VOUCHED = or(`
  eco ecological environment environmental climate sustainable sustainability nature planet earth organic
  trust quality certified certification
  eko ekologinen ympäristö ymparisto ilmasto luonto kestävyys kestavyys vastuullisuus laatu luottamus
  ekologisk miljö miljo klimat natur hållbarhet hållbarhets hallbarhets kvalitet kvalitets förtroende
`);
const MARKS = or(`
  seal badge stamp mark medal certificate
  merkki sinetti leima tunnus sertifikaatti mitali
  märke marke sigill stämpel stampel certifikat medalj
`);

/** Says in two words, or in a compound, that something is a mark: trust-badge, ympäristömerkki. */
const MARK = oneOf(VOUCHED, MARKS);
/** Any other label is the caption of something. */
const LABEL = oneOf(
  or('eco ecological environmental sustainability organic certified quality'),
  'label',
);
/** Are marks and hardly anything else. Captions and categories are called label, badge or tag, too. */
const SEAL = oneOf(or('seal sinetti sigill'));
/** The same for a picture, which is no caption. */
const PICTURED = oneOf(
  or(`
    seal stamp medal certificate merkki sinetti leima sertifikaatti mitali
    märke sigill stämpel stampel certifikat medalj
  `),
);
/** The animal and the gasket, postage and cards of stamps. */
const NO_MARK =
  /(?<!\p{L})(?:(?:harbou?r|gr[ae]y|ringed|fur|elephant|leopard|monk|baltic|baby|door|window|rubber) seal|seal (?:in|on|at|pups?|colony|ring)|(?:postage|post|rubber|date|time) stamp|stamps? (?:cards?|collection|album|duty))(?!\p{L})/u;

/** Which of the names of one thing, in the words of {@link wordsOfName}, say that it is a mark. */
export function namingMark<Name extends { words: string }>(
  names: readonly Name[],
  isPicture: boolean,
): Name[] {
  const isOther = names.some(({ words }) => NO_MARK.test(words));
  return names.filter(
    ({ words }) =>
      MARK.test(words) ||
      LABEL.test(words) ||
      (!isOther && (isPicture ? PICTURED : SEAL).test(words)),
  );
}

/** Symbols that can imply a claim, with the words for them. */
const SYMBOLS: readonly (readonly [symbol: string, words: RegExp])[] = [
  ['leaf', oneOf(or('leaf leaves lehti lehden lehdet löv blad'))],
  ['globe', oneOf(or('globe earth planet maapallo jordglob jordklot'))],
  ['sprout', oneOf(or('sprout seedling verso taimi grodd planta'))],
  ['tree', oneOf(or('tree trees forest puu metsä metsa träd skog'))],
  ['nature', oneOf(or('nature luonto natur'))],
  // The colour alone is none.
  ['green', oneOf(or('green vihreä grön'), or('tick check oikein väkä rasti bock'))],
];
/** An icon of a globe is one of languages, and a tree one of a site's parts. */
const ICONS = ['leaf', 'sprout'];

/** The symbols that a picture shows by its file or its alternative text, and an icon by its class. */
export const symbolsIn = (words: string, isClass: boolean): string[] =>
  SYMBOLS.filter(
    ([symbol, known]) => known.test(words) && (!isClass || ICONS.includes(symbol)),
  ).map(([symbol]) => symbol);

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
  /\d\s?(?:%|prosent|procent|percent|per cent|(?:[kM]?g|[kMm]?t|t(?:on(?:nia|nes?|s)?)?)(?![\p{L}])|[kMG]Wh|km(?![\p{L}])|litra|liter|CO[₂2]|m[²³23](?![\p{L}\d]))/iu.test(
    text,
  );
