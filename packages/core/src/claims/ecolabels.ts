/*
 * Ecolabels and schemes that somebody independent grants, by the names they have in the languages that are
 * read: a Finnish text may speak of the Blue Angel.
 */

/** They stand for recognised excellent performance (article 2(s)). */
const excellentNames = [
  'EU(?:[- :]+s?)? ?(?:ympäristömerk|ecolabel|eco-label|miljömärk|kukka|blomman|flower)',
  'nordic swan|swan (?:eco)?-?label|joutsenmerk|joutsenlip|svanen|svanmärk|pohjoismai\\p{L}* ympäristömerk|nordiska miljömärk',
  'blauer? engel|blue angel|sininen enkeli|blå ängeln',
  'bra miljöval|good environmental choice',
].map((names) => new RegExp(`(?<!\\p{L})(?:${names})`, 'iu'));

const others =
  /(?<!\p{L})(?:ekoenerg|FSC|PEFC|MSC(?!\p{L})|ASC(?!\p{L})|ISO 14001|EMAS|green key|LEED|BREEAM|GOTS|blue flag|sininen lippu|sinisen lipun|blå flagg|fair ?trade|reilun? kau|KRAV(?!\p{L})|luomu|rainforest alliance|(?:WWF )?green office|sustainable travel|STF-merk|ekokompass|(?:vihreä|grön|green) (?:lippu|flagg|flag)|vihreän lipun|avainlip|ympäristöjärjestelm|kirkon ympäristödiplom|miljöledningssystem|environmental management system|energy star|soil association|green globe|B Corp|miljöbyggnad|miljödiplom|nyckelhål|energialuok|energiamerk|energiklass|energy (?:class|label))/iu;

/** The best classes of the energy label are recognised, too; nobody grants them. */
const bestClass = /(?<!\p{L})(?:energialuok\p{L}*|energy class|energiklass) A(?!\p{L})/iu;

/** Whether a text names a label or scheme that somebody else grants. */
export const namesEcolabel = (text: string): boolean =>
  others.test(text) || excellentNames.some((names) => names.test(text));

/** Whether a text names what stands for recognised excellent performance. */
export const isExcellent = (text: string): boolean =>
  bestClass.test(text) || excellentNames.some((names) => names.test(text));

/** The first ecolabel for excellent performance in a text, by its name there and by all of its names. */
export function excellentLabel(text: string): { name: string; names: RegExp } | undefined {
  for (const names of excellentNames) {
    const name = names.exec(text)?.[0];
    if (name) return { name, names };
  }
  return undefined;
}
