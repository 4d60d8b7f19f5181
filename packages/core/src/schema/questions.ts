import { REDUCED } from '../derive.js';
import type { IssueWords, Said } from './words/words.js';

/*
 * What is right if it was meant, and is a slip more often.
 */

type Path = (string | number)[];

interface Question {
  path: Path;
  /** What is odd about it, and what was probably meant. */
  said: Said;
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWord = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

/** The objects of a list, each with its place. */
const itemsOf = (parent: Fields, key: string): [at: number, item: Fields][] => {
  const list = parent[key];
  if (!Array.isArray(list)) return [];
  return list.flatMap<[number, Fields]>((item: unknown, at) =>
    isFields(item) ? [[at, item]] : [],
  );
};

/** Questions about a document, which may be broken in any way. */
export function* questionsAbout(document: unknown, words: IssueWords): Generator<Question> {
  if (!isFields(document)) return;
  for (const [at, goal] of itemsOf(document, 'goals')) {
    const path = ['goals', at];
    if (isFields(goal.target)) yield* aboutChange(goal, goal.target, [...path, 'target'], words);
    for (const [step, aim] of itemsOf(goal, 'interim'))
      yield* aboutChange(goal, aim, [...path, 'interim', step], words);
    yield* aboutFigures(goal, path, words);
  }
  yield* aboutAddresses(document, [], words);
}

/** A change in percent of the baseline. */
function* aboutChange(
  goal: Fields,
  { change }: Fields,
  parent: Path,
  { number, questions }: IssueWords,
): Generator<Question> {
  if (typeof change !== 'number') return;
  const path = [...parent, 'change'];
  const quantity = isFields(goal.measure) ? goal.measure.quantity : undefined;
  const isReduced = typeof quantity === 'string' && REDUCED.includes(quantity);
  // Said in so many words, a rise is no slip.
  if (change > 0 && isReduced && goal.direction !== 'increase')
    yield { path, said: questions.rise(number(change), quantity) };
  if (change < -100) yield { path, said: questions.moreThanAll(number(change)) };
  if (change !== 0 && Math.abs(change) < 1) {
    // Rounded, since 0.07 × 100 is 7.000000000000001.
    const meant = Number((change * 100).toPrecision(12));
    yield { path, said: questions.lessThanOnePercent(number(change), number(meant)) };
  }
}

/** Of two figures for one time only one can be read; they may differ in quality or accounting. */
function* aboutFigures(goal: Fields, path: Path, { questions }: IssueWords): Generator<Question> {
  const seen = new Set<string>();
  for (const [at, { year, date, period, quality, accounting }] of itemsOf(goal, 'observations')) {
    const { start, end } = isFields(period) ? period : {};
    const span = isWord(start) && isWord(end) ? `${start}–${end}` : undefined;
    const time = year ?? date ?? span;
    // What is broken is told by the schema.
    if (!isWord(time) || ![quality, accounting].every((one) => one === undefined || isWord(one)))
      continue;
    const key = JSON.stringify([time, quality, accounting]);
    if (!seen.has(key)) {
      seen.add(key);
      continue;
    }
    const field = year !== undefined ? 'year' : date !== undefined ? 'date' : 'period';
    yield {
      path: [...path, 'observations', at, field],
      said: questions.figureBefore(`${time}`),
    };
  }
}

const FILES =
  /\.(?:[axp]?html?|php|aspx?|jsp|pdf|docx?|xlsx?|od[st]|csv|json|xml|txt|md|ics|svg|png|jpe?g|webp|avif|gif)$/i;

/** `www.example.org/goals` is a file beside the document, as browsers read it. */
function* aboutAddresses(value: unknown, path: Path, words: IssueWords): Generator<Question> {
  // The document ends long before.
  if (path.length > 16 || typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (typeof part !== 'string') yield* aboutAddresses(part, at, words);
    else if (/url$/i.test(key)) {
      const [host = ''] = part.trim().split(/[/?#]/);
      if (/^(?:[\p{L}\d-]+\.)+\p{L}{2,}$/u.test(host) && !FILES.test(host))
        yield { path: at, said: words.questions.fileBeside(part.trim()) };
    }
  }
}
