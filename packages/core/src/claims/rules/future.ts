import { formatDate } from '../../format.js';
import { format as en } from '../../languages/en.js';
import { format as fi } from '../../languages/fi.js';
import { format as sv } from '../../languages/sv.js';
import { endOf } from '../../dates.js';
import type { GoalCase, Rule, TextScene } from '../case.js';
import { UCPD, monthsBefore } from '../case.js';
import type { Sentence } from '../text.js';

/*
 * Claims about the future: article 6(2)(d). What a goal lacks is said once, at the goal; a text that
 * belongs to no goal is told the first two steps only.
 */

const formats = { fi, sv, en };
const LEGAL = `${UCPD}, art. 6(2)(d)`;
/** Where a plan may be read: an address with or without its scheme. */
const address = /https?:\/\/|(?<![\p{L}])www\.|(?<![\p{L}@])[a-z\d-]+\.[a-z]{2,}\/\S/iu;

export const future: readonly Rule[] = [
  {
    id: 'FUT-01',
    level: 'evidence',
    legal: LEGAL,
    looksAt: 'text, plan.url, plan.published',
    goal: ({ isFuture, goal }) => isFuture && !goal.plan?.url && { at: '/plan/url' },
    text(scene) {
      if (scene.goals.length || address.test(scene.text)) return;
      const [claim] = claims(scene);
      return claim && { evidence: claim.text.trim() };
    },
  },
  {
    id: 'FUT-02',
    level: 'evidence',
    legal: LEGAL,
    looksAt: 'text, measure, baseline, target, milestones',
    goal: ({ isFuture, goal }) => isFuture && missingTarget(goal),
    text(scene) {
      if (scene.goals.length || scene.isSpecified()) return;
      const [claim] = claims(scene);
      return claim && { evidence: claim.text.trim() };
    },
  },
  {
    id: 'FUT-03',
    level: 'evidence',
    legal: LEGAL,
    looksAt: 'plan.measures, plan.resources',
    // Without a plan, FUT-01 says so.
    goal: ({ isFuture, goal: { plan } }) =>
      isFuture &&
      plan?.url &&
      (!plan.measures?.length || !plan.resources) && {
        at: plan.measures?.length ? '/plan/resources' : '/plan/measures',
      },
  },
  {
    id: 'FUT-04',
    level: 'evidence',
    legal: LEGAL,
    looksAt: 'verification.verifier, verification.independent',
    goal: ({ isFuture, goal: { verification } }) =>
      isFuture &&
      (!verification?.verifier || verification.independent !== true) && {
        at: verification?.verifier ? '/verification/independent' : '/verification/verifier',
      },
  },
  {
    id: 'FUT-05',
    level: 'evidence',
    legal: `${LEGAL}; 24 months are our policy`,
    looksAt: 'verification.date, verification.nextDue',
    goal({ isFuture, goal: { verification }, now }) {
      if (!isFuture || !verification?.verifier) return;
      const { date, nextDue } = verification;
      const overdue = nextDue! < now || date! < monthsBefore(now, 24);
      return (
        overdue && {
          at: nextDue! < now ? '/verification/nextDue' : '/verification/date',
          evidence: date ?? nextDue,
          // When nobody has told the day of a check, only the day of the next one is known.
          details: ({ lang, names }) => ({
            overdue: names[date ? 'overdue' : 'undated']!.replace(
              '{date}',
              formatDate(formats[lang], date ?? nextDue!),
            ),
          }),
        }
      );
    },
  },
  {
    id: 'FUT-06',
    level: 'evidence',
    legal: LEGAL,
    looksAt: 'verification.reportUrl, verification.findings',
    goal: ({ isFuture, goal: { verification } }) =>
      isFuture &&
      verification?.verifier &&
      !verification.reportUrl &&
      !verification.findings && { at: '/verification/reportUrl' },
  },
  {
    id: 'FUT-07',
    level: 'evidence',
    legal: 'Directive (EU) 2024/825, recital 4',
    looksAt: 'interim, target',
    goal: ({ isFuture, goal, values, now }) =>
      isFuture &&
      goal.kind !== 'milestone' &&
      values.targetEnd! > monthsBefore(now, -60) &&
      !goal.interim?.some((stage) => now < endOf(stage)! && endOf(stage)! < values.targetEnd!) && {
        at: '/interim',
      },
  },
  {
    id: 'FUT-08',
    level: 'evidence',
    legal: `${UCPD}, art. 6`,
    looksAt: 'text',
    text(scene) {
      if (address.test(scene.text) && scene.isSpecified()) return;
      const claim = scene.sentences.find(
        (sentence) =>
          scene.isAhead(sentence) &&
          isClaim(scene, sentence) &&
          scene.has(sentence, 'certainty') &&
          !scene.has(sentence, 'aim'),
      );
      return claim && { evidence: claim.text.trim() };
    },
  },
  {
    id: 'FUT-09',
    level: 'misleading',
    legal: LEGAL,
    looksAt: 'offsets, removals',
    goal: ({ isFuture, goal: { kind, offsets, removals, boundary } }) =>
      isFuture &&
      (offsets?.role === 'towardTarget' &&
      offsets.share === undefined &&
      (kind !== 'endState' || boundary?.kind === 'territory')
        ? { at: '/offsets/share', evidence: offsets.role }
        : removals && removals.share === undefined && removals.value === undefined
          ? { at: '/removals' }
          : null),
  },
  {
    id: 'FUT-10',
    level: 'misleading',
    legal: `${UCPD}, art. 6`,
    looksAt: 'statement, target, status, validUntil',
    // Ilmi draws a goal that is over as over; its own wording may still speak as if it held.
    goal: ({ goal, values: { lifeCycle }, index }) =>
      (lifeCycle === 'withdrawn' || lifeCycle === 'lapsed' || lifeCycle === 'ended') &&
      goal.status !== 'achieved' &&
      goal.statement !== undefined &&
      !index.renewed.has(goal.id) && {
        at: '/statement',
        evidence: lifeCycle,
      },
    text: (scene) =>
      scene.block.role !== 'badge' &&
      scene.goals.length > 0 &&
      scene.goals.every(
        ({ goal, values, index }) =>
          ['withdrawn', 'lapsed', 'ended'].includes(values.lifeCycle) &&
          !index.renewed.has(goal.id),
      ) &&
      scene.terms('aim').length > 0 &&
      claims(scene).length > 0 && { evidence: claims(scene)[0]!.text.trim() },
  },
  {
    id: 'FUT-11',
    level: 'evidence',
    legal: LEGAL,
    looksAt: 'verification.scope',
    goal: ({ isFuture, goal: { verification } }) =>
      isFuture &&
      verification?.verifier &&
      verification.scope &&
      verification.scope.length > 0 &&
      verification.scope.every((part) => part === 'inventory') && { at: '/verification/scope' },
  },
];

function missingTarget({
  kind,
  measure,
  baseline,
  target,
  milestones,
  direction,
}: GoalCase['goal']) {
  switch (kind) {
    case 'milestone':
      return milestones?.some(({ due }) => due) ? null : { at: '/milestones' };
    case 'endState':
      return target ? null : { at: '/target' };
    case 'directional':
      return { at: '/target', evidence: direction };
    default:
      if (!measure) return { at: '/measure' };
      if (!target) return { at: '/target' };
      return baseline || target.value !== undefined ? null : { at: '/baseline' };
  }
}

/** The sentences of a text that promise something for the environment. */
const claims = (scene: TextScene): Sentence[] =>
  scene.sentences.filter(
    (sentence) =>
      isClaim(scene, sentence) && (scene.isAhead(sentence) || scene.has(sentence, 'aim')),
  );

function isClaim(scene: TextScene, sentence: Sentence): boolean {
  const { has } = scene;
  return (
    !sentence.mentions &&
    (has(sentence, 'neutral') ||
      has(sentence, 'generic') ||
      (has(sentence, 'emissions') && (has(sentence, 'reduction') || scene.isAhead(sentence))))
  );
}
