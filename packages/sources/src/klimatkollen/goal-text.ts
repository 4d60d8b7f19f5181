import type { Scope } from '@ilmi/core/vocabulary';

/*
 * Klimatkollen's goals are sentences with one number beside them, of which nothing says what it counts. What
 * is read here errs on the side of saying less.
 */

/** What a sentence and the number beside it say together. */
export interface Reading {
  /** Percent of the base year's level; only where text, number and years agree. */
  change?: number;
  /** Why there is no `change`. */
  reason?: string;
  direction?: 'decrease' | 'increase';
  /** Scopes that the text names. */
  scopes: Scope[];
}

const REDUCES =
  /(?<!\p{L})(?:minsk|reducer|sänk|halver|cut|reduc|lower|decreas|halv|vähen|pienen|puolit)/iu;
const INCREASES = /(?<!\p{L})(?:öka|ökning|höj|increas|rais|grow|lisä|kasvat|nosta)/iu;
const ENDS =
  /netto-?\s?noll|net[\s-]?zero|klimatneutral|climate[\s-]neutral|carbon[\s-]neutral|hiilineutraal|fossilfri|fossil[\s-]free|utsläppsfri|nollutsläpp|zero[\s-]emission/iu;
const EMISSIONS =
  /utsläpp|växthusgas|koldioxid|klimatpåverkan|klimatavtryck|emission|greenhouse|carbon footprint|co2|co₂|päästö/iu;
const INTENSITY = /(?<!\p{L})per(?!\p{L})|intensit|\/\s*(?:ton|m2|m²|kr|msek)/iu;
/** "To 50 %" is a level, and a share of something else. */
const LEVEL =
  /(?<!\p{L})(?:till|to)\s+(?:minst\s+|at least\s+|cirka\s+|about\s+)?\d+(?:[.,]\d+)?\s*(?:%|procent|percent)/iu;

export function readGoalText(
  text: string,
  { target, year, baseYear }: { target?: number; year?: number; baseYear?: number },
): Reading {
  const isLess = REDUCES.test(text) || ENDS.test(text);
  const isMore = INCREASES.test(text);
  const direction = isLess === isMore ? undefined : isLess ? 'decrease' : 'increase';
  const scopes = scopesIn(text);
  const percents = [...text.matchAll(/(\d+(?:[.,]\d+)?)\s*(?:%|procent|percent)/giu)].map(
    ([, digits]) => Number(digits!.replace(',', '.')),
  );
  const years = [...text.matchAll(/\b(?:19|20|21)\d\d\b/g)].map(Number);
  // One year in the text is the target's; a second one is the base year.
  const unnamed = [years.length > 0 && year, years.length > 1 && baseYear].find(
    (one) => typeof one === 'number' && !years.includes(one),
  );

  const [percent] = percents;
  const doubts: [boolean, string][] = [
    [target === undefined, 'it has no number'],
    [percents.length === 0, `the text names no percentage, the number is ${target}`],
    [percents.length > 1, `the text names ${percents.length} percentages, the number is ${target}`],
    [percent !== Math.abs(target ?? 0), `the text says ${percent} %, the number is ${target}`],
    [year === undefined, 'it has no year'],
    [baseYear === undefined, 'it has no base year'],
    [year! <= baseYear!, `its year ${year} is not after its base year ${baseYear}`],
    [
      unnamed !== undefined,
      `the text names the years ${years.join(' and ')}, and not ${unnamed} as the data do`,
    ],
    [!EMISSIONS.test(text), 'the text does not speak of emissions'],
    [INTENSITY.test(text), 'the text speaks of emissions per something'],
    [LEVEL.test(text), 'the text gives a level, not a change'],
    [
      !REDUCES.test(text) || direction !== 'decrease',
      'the text does not say clearly that something is reduced',
    ],
  ];
  const reason = doubts.find(([applies]) => applies)?.[1];
  return {
    ...(reason === undefined ? { change: -percent! } : { reason }),
    ...(direction && { direction }),
    scopes,
  };
}

/** `scope 1`, `scope 1 och 2`, `scopes 1-3`. */
function scopesIn(text: string): Scope[] {
  const found = new Set<number>();
  const lists = text.matchAll(
    /scopes?\s*([123](?:\s*(?:,|\+|&|och|and|ja|-|–)\s*(?:scope\s*)?[123])*)/giu,
  );
  for (const [, list = ''] of lists) {
    const digits = [...list.matchAll(/[123]/g)].map(Number);
    const isRange = /[123]\s*[-–]\s*(?:scope\s*)?[123]/iu.test(list);
    const [from = 0, to = 0] = [Math.min(...digits), Math.max(...digits)];
    for (const scope of isRange ? [1, 2, 3].filter((one) => one >= from && one <= to) : digits)
      found.add(scope);
  }
  return [...found].sort() as Scope[];
}
