import type { GoalCase, Rule } from '../case.js';
import { endOf } from '../../dates.js';
import type { Latest } from '../../derive.js';
import type { Goal, IsoDate } from '../../types.js';
import { UCPD, monthsBefore, namesOf, numberIn, yearOf } from '../case.js';

/** Figures: articles 6, 7 and 12. */
export const data: readonly Rule[] = [
  {
    id: 'DAT-01',
    level: 'evidence',
    legal: `${UCPD}, art. 7, 12`,
    looksAt: 'observations, baseline, measure, boundary, sources',
    text({ sentences, terms, termsIn, has, percents, years, goals }) {
      if (goals.length || !percents().length || years().length) return;
      // A percentage of less has to say since when.
      const since = terms('comparator').length || terms('ahead').length || terms('vague').length;
      const claim = sentences.find(
        (sentence) =>
          !sentence.mentions &&
          has(sentence, 'reduction') &&
          has(sentence, 'emissions') &&
          /\d\s*(?:%|pro|per)/iu.test(sentence.text),
      );
      const [term] = claim ? termsIn(claim, 'reduction') : [];
      return !since && term && { evidence: term.text, details: namesOf(['baseYear']) };
    },
    goal({ goal, index, values }) {
      const missing: string[] = [];
      const { latest } = values;
      if (!latest && goal.baseline?.value === undefined) return;
      if (!goal.measure) missing.push('unit');
      if (!goal.boundary) missing.push('boundary');
      const id = (latest ?? goal.baseline)?.source;
      if (!index.sources.has(id ?? '')) missing.push('source');
      const at = latest ? '/observations' : '/baseline';
      return missing.length > 0 && { at, details: namesOf(missing) };
    },
  },
  {
    id: 'DAT-02',
    level: 'misleading',
    legal: `${UCPD}, art. 6(1)`,
    looksAt: 'statement, text, baseline, observations, target',
    text({ goals, percents, block }) {
      const [first, second] = goals;
      if (first?.goal.kind !== 'quantitative' || second) return;
      const known = knownPercents(first);
      if (!known.length) return;
      const shown = percents().find((n) => known.every((one) => Math.abs(one - n) > 0.5 + 1e-9));
      if (shown === undefined) return;
      // A story may tell other figures; the card of a goal tells the goal's.
      if (block.role !== 'badge') return;
      const computed = known.reduce((a, b) => (Math.abs(a - shown) <= Math.abs(b - shown) ? a : b));
      return {
        evidence: `${shown} %`,
        details: ({ lang }) => ({
          shown: numberIn(lang, shown),
          computed: numberIn(lang, Math.round(computed * 10) / 10),
        }),
      };
    },
  },
  {
    id: 'DAT-03',
    level: 'evidence',
    legal: `${UCPD}, art. 6`,
    looksAt: 'observations[].accounting, measure.accounting',
    goal({ goal, values, index }) {
      const figures = values.figures;
      for (let i = 1; i < figures.length; i++) {
        const [before, after] = [figures[i - 1]!, figures[i]!];
        const rules = (figure: typeof after) => figure.accounting ?? goal.measure?.accounting;
        const known = [before, after].map(rules).filter((one) => one && one !== 'unknown');
        if (known.length < 2 || known[0] === known[1]) continue;
        const noted = index.sources.get(after.source ?? '')?.note;
        if (noted || goal.boundary?.note) continue;
        const year = yearOf(after.end);
        return { at: '/observations', evidence: `${year}`, details: () => ({ year }) };
      }
      return;
    },
  },
  {
    id: 'DAT-04',
    level: 'evidence',
    legal: `${UCPD}, art. 6, 7; 24 months are our policy`,
    looksAt: 'observations',
    goal({ isFuture, goal, values: { latest }, now }) {
      if (!latest || (!isFuture && goal.kind !== 'monitoring')) return;
      const year = yearOf(latest.end);
      return (
        latest.end < monthsBefore(now, 24) && {
          at: '/observations',
          evidence: latest.end,
          details: () => ({ year }),
        }
      );
    },
  },
  {
    id: 'DAT-05',
    level: 'evidence',
    legal: `${UCPD}, art. 6`,
    looksAt: 'observations[].quality, sources[].note',
    // Where its source says that it is preliminary, the figure has to say so, too.
    goal({ values: { latest }, index, goal }) {
      if (!latest || latest.quality === 'preliminary') return;
      const note = index.sources.get(latest.source ?? '')?.note;
      const texts = typeof note === 'string' ? [note] : Object.values(note ?? {});
      const named = texts
        .map((text) =>
          /(?<!(?:ei enää|inte längre|no longer) )(?:ennakko|preliminär|preliminary|förhand)/iu.exec(
            text,
          ),
        )
        .find((match) => match && !isLater(match.input, latest.end));
      return named && { at: `${placeOf(goal, latest)}/quality`, evidence: named[0] };
    },
  },
  {
    id: 'DAT-06',
    level: 'evidence',
    legal: `${UCPD}, art. 7`,
    looksAt: 'measure.basis',
    goal: ({ goal: { measure, organization }, index }) =>
      measure?.basis === 'intensity' &&
      measure.quantity === 'ghgEmissions' &&
      !index.absolute.has(organization) && { at: '/measure/basis', evidence: 'intensity' },
  },
  {
    id: 'DAT-07',
    level: 'evidence',
    legal: `${UCPD}, art. 6`,
    looksAt: 'observations[].valueWithoutCredits, offsets.role',
    goal: ({ goal, values: { latest } }) =>
      goal.offsets?.role === 'territorialCredit' &&
      latest &&
      latest.accounting !== 'usage' &&
      latest.valueWithoutCredits === undefined && {
        at: `${placeOf(goal, latest)}/valueWithoutCredits`,
      },
  },
  {
    id: 'DAT-08',
    level: 'info',
    legal: 'Good practice',
    looksAt: 'baseline, observations',
    goal({ goal: { baseline, observations }, values: { worse } }) {
      const year = baseline?.year;
      if (year === undefined || baseline?.value === undefined || worse !== 'higher') return;
      const near = observations?.filter(
        (one) => one.year !== undefined && Math.abs(one.year - year) <= 2 && one.year !== year,
      );
      if (!near?.length) return;
      const mean = near.reduce((sum, { value }) => sum + value, 0) / near.length;
      return (
        baseline.value > mean * 1.15 && { at: '/baseline/value', evidence: `${baseline.value}` }
      );
    },
  },
];

/** A note that names years speaks of those: "figures for 2025 and later are preliminary". */
const isLater = (note: string, end: IsoDate): boolean => {
  const years = note.match(/(?:19|20)\d\d/gu)?.map(Number) ?? [];
  return years.length > 0 && years.every((year) => year > yearOf(end));
};

/** Where in the document the latest figure stands. */
const placeOf = ({ observations = [] }: Goal, { value, end }: Latest): string =>
  `/observations/${observations.findIndex((one) => one.value === value && endOf(one) === end)}`;

/** Percentages without sign that a goal's data stand for. */
function knownPercents({ goal, values }: GoalCase): number[] {
  const percents = [
    ...[values.change, values.targetChange, values.achieved, values.elapsedAtData].map(
      (ratio) => ratio && ratio * 100,
    ),
    values.elapsedNow && values.elapsedNow * 100,
    // Earlier figures, interim targets, and the level that is left: "at most 80 % of 2022".
    ...[...values.figures, ...values.interim].map(
      ({ value }) => values.baselineValue && (value / values.baselineValue - 1) * 100,
    ),
    values.targetChange && (1 + values.targetChange) * 100,
    values.targetPoints,
    values.changePoints,
    goal.boundary?.coverage,
    goal.offsets?.share,
    goal.residual?.share,
    goal.removals?.share,
    ...(goal.interim ?? []).map(({ change }) => change),
    ...(goal.measure?.unit === '%'
      ? [
          values.baselineValue,
          values.targetValue,
          ...(goal.observations ?? []).map(({ value }) => value),
          ...(goal.interim ?? []).map(({ value }) => value),
        ]
      : []),
  ];
  return percents.filter((n): n is number => typeof n === 'number').map(Math.abs);
}
