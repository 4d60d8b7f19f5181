import { REDUCED } from '../derive.js';

/*
 * What is right if it was meant, and is a slip more often.
 */

type Path = (string | number)[];

interface Question {
  path: Path;
  /** What is odd about it. */
  message: string;
  /** What was probably meant. */
  remedy: string;
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a list, each with its place. */
const itemsOf = (parent: Fields, key: string): [at: number, item: Fields][] => {
  const list = parent[key];
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, at) => (isFields(item) ? [[at, item] as const] : [])) as [
    number,
    Fields,
  ][];
};

/** Questions about a document, which may be broken in any way. */
export function* questionsAbout(document: unknown): Generator<Question> {
  if (!isFields(document)) return;
  for (const [at, goal] of itemsOf(document, 'goals')) {
    const path = ['goals', at];
    if (isFields(goal.target)) yield* aboutChange(goal, goal.target, [...path, 'target']);
    for (const [step, aim] of itemsOf(goal, 'interim'))
      yield* aboutChange(goal, aim, [...path, 'interim', step]);
    yield* aboutFigures(goal, path);
  }
  yield* aboutAddresses(document, []);
}

/** A change in percent of the baseline. */
function* aboutChange(goal: Fields, { change }: Fields, parent: Path): Generator<Question> {
  if (typeof change !== 'number') return;
  const path = [...parent, 'change'];
  const quantity = isFields(goal.measure) ? goal.measure.quantity : undefined;
  const isReduced = typeof quantity === 'string' && REDUCED.includes(quantity);
  // Said in so many words, a rise is no slip.
  if (change > 0 && isReduced && goal.direction !== 'increase')
    yield {
      path,
      message: `"change" is ${change}, a rise of ${quantity} by ${change} percent`,
      remedy: `Did you mean −${change}? If the rise is meant, say "direction": "increase".`,
    };
  if (change < -100)
    yield {
      path,
      message: `"change" is ${signed(change)}, a fall by more than all there was`,
      remedy: 'A fall by ten percent is -10, and -100 leaves nothing. Correct it if it is a slip.',
    };
  if (change !== 0 && Math.abs(change) < 1)
    yield {
      path,
      message: `"change" is ${signed(change)}, which is less than one percent`,
      // Rounded, since 0.07 × 100 is 7.000000000000001.
      remedy: `Did you mean ${signed(Number((change * 100).toPrecision(12)))}? It is in percent.`,
    };
}

const signed = (number: number) => String(number).replace('-', '−');

/** Of two figures for one time only one can be read; they may differ in quality or accounting. */
function* aboutFigures(goal: Fields, path: Path): Generator<Question> {
  const seen = new Map<string, unknown>();
  for (const [at, { year, date, period, quality, accounting, value }] of itemsOf(
    goal,
    'observations',
  )) {
    const { start, end } = isFields(period) ? period : {};
    const key = JSON.stringify([year ?? date ?? [start, end], quality, accounting]);
    if (!seen.has(key)) {
      seen.set(key, value);
      continue;
    }
    const field = year !== undefined ? 'year' : date !== undefined ? 'date' : 'period';
    const when = [year ?? date ?? `${start as string}–${end as string}`].join();
    yield {
      path: [...path, 'observations', at, field],
      message: `"${field}" is ${when}, of which there is a figure before this one; that one is read, and this one is not`,
      remedy:
        'Remove one of the two, or correct the time. What tells two figures apart is "quality" or "accounting".',
    };
  }
}

const FILES =
  /\.(?:[axp]?html?|php|aspx?|jsp|pdf|docx?|xlsx?|od[st]|csv|json|xml|txt|md|ics|svg|png|jpe?g|webp|avif|gif)$/i;

/** `www.example.org/goals` is a file beside the document, as browsers read it. */
function* aboutAddresses(value: unknown, path: Path): Generator<Question> {
  // The document ends long before.
  if (path.length > 16 || typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (typeof part !== 'string') yield* aboutAddresses(part, at);
    else if (/url$/i.test(key)) {
      const [host = ''] = part.trim().split(/[/?#]/);
      if (/^(?:[\p{L}\d-]+\.)+\p{L}{2,}$/u.test(host) && !FILES.test(host))
        yield {
          path: at,
          message: `"${key}" is "${part.trim()}", a file beside the document, since it does not start with https://`,
          remedy: `Did you mean https://${part.trim()}?`,
        };
    }
  }
}
