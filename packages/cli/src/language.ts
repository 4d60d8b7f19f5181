/** Languages that the command reads and speaks. */
export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A tag as it should be written: systems also write `fi_FI`. */
export const tagOf = (written: string): string => written.trim().replaceAll('_', '-');

/** The supported language of a tag: `fi-FI` is `fi`. */
export function languageOf(tag: string | undefined): Language | undefined {
  const primary = tagOf(tag ?? '')
    .split('-')[0]!
    .toLowerCase();
  return LANGUAGES.find((language) => language === primary);
}

/** Words that are frequent in one of the languages and rare in the two others. */
const COMMON: Readonly<Record<Language, string>> = {
  fi: 'ja on ei se että mutta myös kun joka ovat olemme meidän sekä tai mukaan vuoteen vuodesta mennessä kaikki tämä jo niin kuin vuonna',
  sv: 'och är att det som inte av med för på till ett den har vi våra vår från år också eller kan alla senast',
  en: 'and is the of to that with for are our we it this by from not as at be have all or can',
};

/** The language that most of a text's common words belong to; nothing when there are none, or as many of two. */
export function guessLanguage(text: string): Language | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const ranked = LANGUAGES.map((language) => {
    const common = new Set(COMMON[language].split(' '));
    // Letters decide between short texts without common words.
    const letters =
      language === 'sv' ? /å/ : language === 'fi' ? /aa|ää|ii|uu|yy|öö|kk/ : /th|wh|tion$/;
    const points = words.map((word) => (common.has(word) ? 2 : letters.test(word) ? 1 : 0));
    return { language, points: points.reduce<number>((sum, point) => sum + point, 0) };
  }).sort((a, b) => b.points - a.points);
  const [first, second] = ranked;
  return first!.points > second!.points ? first!.language : undefined;
}
