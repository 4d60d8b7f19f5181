/*
 * Rules that join several fields, so no schema of a single field can hold them. Each says what is
 * wrong at the field where it is put right.
 */

import { isBusinessId } from '../join-values.js';
import { broken } from './checks.js';
import type { Say } from './words/words.js';

interface Refinement {
  addIssue(issue: {
    code: 'custom';
    path: (string | number)[];
    message: string;
    params: { say: Say };
    continue?: boolean;
  }): void;
}

type Report = (path: (string | number)[], say: Say) => void;

const reporter =
  ({ addIssue }: Refinement): Report =>
  (path, say) =>
    // `continue`: one broken rule must not silence the rules of the document around it.
    addIssue({ code: 'custom', path, continue: true, ...broken(say) });

/** BCP 47, as far as its shape tells. */
export const isLanguageTag = (tag: string): boolean => /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(tag);

export function checkIdentifier(
  identifier: { scheme: string; value: string },
  refinement: Refinement,
): void {
  if (identifier.scheme === 'businessId' && !isBusinessId(identifier.value))
    reporter(refinement)(['value'], ({ noBusinessId }) => noBusinessId);
}

export function checkImage(
  image: { alt?: unknown; decorative?: boolean },
  refinement: Refinement,
): void {
  if (image.alt === undefined && image.decorative !== true)
    reporter(refinement)(['alt'], ({ altMissing }) => altMissing);
}

export function checkPeriod(period: { start: string; end: string }, refinement: Refinement): void {
  if (period.end < period.start)
    reporter(refinement)(['end'], ({ endBeforeStart }) => endBeforeStart);
}

interface Moment {
  year?: number;
  date?: string;
}

interface Aim extends Moment {
  value?: number;
  change?: number;
  points?: number;
}

interface GoalLike {
  kind: string;
  boundary?: unknown;
  measure?: { unit: string; unitLabel?: unknown };
  baseline?: Moment & { value?: number };
  target?: Aim;
  direction?: string;
  interim?: Aim[];
  observations?: (Moment & { period?: unknown })[];
  milestones?: unknown[];
  neutrality?: unknown;
}

const present = <T extends object>(object: T, keys: (keyof T & string)[]) =>
  keys.filter((key) => object[key] !== undefined);

/** The day at which a moment stands, or `undefined`. */
const dayOf = (moment?: Moment) =>
  moment?.date ?? (moment?.year === undefined ? undefined : `${moment.year}-12-31`);

function checkOneMoment(moment: Moment, path: (string | number)[], report: Report) {
  const found = present(moment, ['date', 'year']);
  if (!found.length) report([...path, 'year'], ({ momentMissing }) => momentMissing);
  if (found.length > 1) report([...path, 'year'], ({ beside }) => beside('date'));
}

export function checkGoal(goal: GoalLike, refinement: Refinement): void {
  const report = reporter(refinement);
  const { kind, measure, baseline, target } = goal;
  const unit = measure?.unit;

  if (kind === 'quantitative')
    for (const key of ['measure', 'boundary', 'target'] as const)
      if (goal[key] === undefined) report([key], ({ levelNeeds }) => levelNeeds(key));
  if (kind === 'endState')
    for (const key of ['target', 'neutrality'] as const)
      if (goal[key] === undefined)
        report([key], ({ endStateNeedsYear, endStateNeedsDefinition }) =>
          key === 'target' ? endStateNeedsYear : endStateNeedsDefinition,
        );
  if (kind === 'directional' && goal.direction === undefined)
    report(['direction'], ({ directionMissing }) => directionMissing);
  if (kind === 'milestone' && !goal.milestones?.length)
    report(['milestones'], ({ stepsMissing }) => stepsMissing);

  if (unit === 'other' && measure!.unitLabel === undefined)
    report(['measure', 'unitLabel'], ({ unitLabelMissing }) => unitLabelMissing);

  if (baseline) checkOneMoment(baseline, ['baseline'], report);

  const checkAim = (aim: Aim, path: (string | number)[]) => {
    checkOneMoment(aim, path, report);
    const found = present(aim, ['value', 'change', 'points']);
    const isPercent = unit === '%';
    if (!found.length && kind === 'quantitative')
      report([...path, 'value'], ({ levelNeedsNumber }) => levelNeedsNumber);
    if (found.length > 1) report([...path, found[1]!], ({ beside }) => beside(found[0]!));
    if (aim.change !== undefined) {
      if (isPercent) report([...path, 'change'], ({ changeOfPercent }) => changeOfPercent);
      if (dayOf(baseline) === undefined)
        report([...path, 'change'], ({ changeOfUnknown }) => changeOfUnknown);
      else if (baseline!.value !== undefined && baseline!.value <= 0)
        report([...path, 'change'], ({ changeOfNothing }) => changeOfNothing);
    }
    if (aim.points !== undefined && !isPercent)
      report([...path, 'points'], ({ pointsNeedPercent }) => pointsNeedPercent);
    const from = dayOf(baseline);
    const to = dayOf(aim);
    if (from && to && to <= from)
      report([...path, aim.date ? 'date' : 'year'], ({ notAfterBaseline }) => notAfterBaseline);
  };
  if (target) checkAim(target, ['target']);
  goal.interim?.forEach((aim, index) => checkAim(aim, ['interim', index]));

  const isEqual =
    target?.change === 0 ||
    target?.points === 0 ||
    (target?.value !== undefined && target.value === baseline?.value);
  if (isEqual && kind !== 'directional' && goal.direction === undefined)
    report(['direction'], ({ sameAsBaseline }) => sameAsBaseline);

  goal.observations?.forEach((observation, index) => {
    const found = present(observation, ['date', 'period', 'year']);
    const path = ['observations', index];
    if (!found.length)
      report([...path, 'year'], ({ momentOfFigureMissing }) => momentOfFigureMissing);
    if (found.length > 1) report([...path, found[1]!], ({ beside }) => beside(found[0]!));
  });
}

/** Any part of a document that may be broken elsewhere. */
const listIn = (parent: unknown, key: string): Record<string, unknown>[] | undefined => {
  if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, key)) return;
  const list = (parent as Record<string, unknown>)[key];
  // Broken items keep their place, so that indices still fit the paths.
  if (Array.isArray(list))
    return list.map(
      (item: unknown) => (typeof item === 'object' && item !== null ? item : {}) as never,
    );
  return;
};

/** Unique ids and references. Copes with every input, since it also runs on broken documents. */
export function checkDocument(document: unknown, refinement: Refinement): void {
  const report = reporter(refinement);
  const network = (document as { network?: unknown } | null)?.network;

  /** The ids of a list; `undefined` without the list, since a slice may lack it. */
  const idsOf = (parent: unknown, path: string[], key = 'id') => {
    const ids = new Set<unknown>();
    const list = listIn(parent, path.at(-1)!);
    list?.forEach((item, index) => {
      const id = item[key];
      if (typeof id !== 'string') return;
      if (ids.has(id)) report([...path, index, key], ({ usedTwice }) => usedTwice(id));
      ids.add(id);
    });
    return list && ids;
  };

  const organizations = idsOf(document, ['organizations']);
  const goals = idsOf(document, ['goals']);
  const sources = idsOf(document, ['sources']);
  for (const key of ['actions', 'stories', 'events', 'offers']) idsOf(document, [key]);
  idsOf(network, ['network', 'templates']);
  const municipalities = idsOf(network, ['network', 'municipalities'], 'code');

  const refer = (
    ids: Set<unknown> | undefined,
    id: unknown,
    path: (string | number)[],
    list: string,
  ) => {
    if (ids && typeof id === 'string' && !ids.has(id))
      report(path, ({ notInList }) => notInList(id, list));
  };

  listIn(document, 'organizations')?.forEach((organization, index) =>
    refer(
      municipalities,
      organization.municipality,
      ['organizations', index, 'municipality'],
      'network.municipalities',
    ),
  );
  listIn(document, 'goals')?.forEach((goal, index) => {
    const path = ['goals', index];
    refer(organizations, goal.organization, [...path, 'organization'], 'organizations');
    refer(goals, goal.renews, [...path, 'renews'], 'goals');
    refer(goals, goal.partOf, [...path, 'partOf'], 'goals');
    const baseline = goal.baseline as { source?: unknown } | undefined;
    refer(sources, baseline?.source, [...path, 'baseline', 'source'], 'sources');
    listIn(goal, 'observations')?.forEach((observation, at) =>
      refer(sources, observation.source, [...path, 'observations', at, 'source'], 'sources'),
    );
  });
  for (const key of ['actions', 'stories', 'offers'])
    listIn(document, key)?.forEach((item, index) => {
      refer(organizations, item.organization, [key, index, 'organization'], 'organizations');
      if (Array.isArray(item.goals))
        item.goals.forEach((id: unknown, at) =>
          refer(goals, id, [key, index, 'goals', at], 'goals'),
        );
    });
}
