import { type Catalogue, type Goal, type IlmiDocument, readDocument, type Source } from '@ilmi/core';
import type { GoalAttribute } from './goal.types.js';

/** Where each attribute stands in a document; the reader then checks it like any other value. */
const places: Record<GoalAttribute, string> = {
  'organization-name': 'organizations/0/name',
  'goal-title': 'goals/0/title',
  kind: 'goals/0/kind',
  quantity: 'goals/0/measure/quantity',
  basis: 'goals/0/measure/basis',
  direction: 'goals/0/direction',
  boundary: 'goals/0/boundary/kind',
  scopes: 'goals/0/boundary/scopes',
  unit: 'goals/0/measure/unit',
  accounting: 'goals/0/measure/accounting',
  'baseline-year': 'goals/0/baseline/year',
  'baseline-value': 'goals/0/baseline/value',
  'target-year': 'goals/0/target/year',
  'target-value': 'goals/0/target/value',
  'target-change': 'goals/0/target/change',
  'target-points': 'goals/0/target/points',
  'latest-year': 'goals/0/observations/0/year',
  'latest-value': 'goals/0/observations/0/value',
  'latest-quality': 'goals/0/observations/0/quality',
  note: 'sources/0/note',
  'valid-from': 'goals/0/validFrom',
  'valid-until': 'goals/0/validUntil',
  'review-due': 'goals/0/reviewDue',
  status: 'goals/0/status',
  'plan-href': 'goals/0/plan/url',
  'checked-by': 'goals/0/verification/verifier',
  'checked-on': 'goals/0/verification/date',
  'recorded-by': 'organizations/0/membership/recordedBy',
  'source-name': 'sources/0/name',
  'source-href': 'sources/0/url',
};

const isNumber = /-(year|value|change|points)$/;

export interface AttributeGoal {
  goal: Goal;
  document: IlmiDocument;
  /** What could not be used, in words for the page's author. */
  problems: string[];
}

/**
 * The goal that a page tells by attributes.
 *
 * @param get Gives an attribute's text, or null.
 * @param base Address that relative addresses are resolved against.
 * @throws {Error} When there is no usable `goal-title`.
 */
export function goalFromAttributes(
  get: (name: GoalAttribute) => string | null | undefined,
  words: Catalogue,
  base?: string,
): AttributeGoal {
  const problems: string[] = [];
  const id = 'own';
  const input: Record<string, unknown> = { ilmi: '1.0' };
  const set = (place: string, value: unknown) => {
    const keys = place.split('/');
    const last = keys.pop()!;
    let node = input;
    keys.forEach((key, at) => {
      node = (node[key] ??= keys[at + 1] === '0' ? [] : {}) as Record<string, unknown>;
    });
    node[last] ??= value;
  };
  const known: Partial<Record<GoalAttribute, Readonly<Record<string, unknown>>>> = {
    boundary: words.boundary,
    direction: words.trend,
    accounting: words.accounting,
    'latest-quality': words.quality,
    status: words.status,
  };

  for (const name of Object.keys(places) as GoalAttribute[]) {
    const text = get(name)?.trim();
    if (!text) continue;
    const list = known[name];
    if (isNumber.test(name)) {
      if (/^[-\u2212]?\d+(\.\d+)?$/.test(text)) set(places[name], +text.replace('\u2212', '-'));
      else problems.push(`${name}="${text}" is not a number; write it like -1234.5`);
    } else if (name === 'scopes') {
      set(places.scopes, (text.match(/[^\s,+]+/g) ?? []).map(Number));
    } else if (list && !Object.hasOwn(list, text)) {
      problems.push(`${name}="${text}" is not known; it is one of ${Object.keys(list).join(', ')}`);
    } else set(places[name], text);
  }

  for (const list of ['organizations', 'goals', 'sources']) set(`${list}/0/id`, id);
  set('organizations/0/kind', 'other');
  set('organizations/0/name', '\u2013');
  set('goals/0/organization', id);
  set('goals/0/kind', 'quantitative');
  const unit = get('unit')?.trim() || 'other';
  set('goals/0/measure/unit', unit);
  set('goals/0/measure/quantity', unit.includes('CO2e') ? 'ghgEmissions' : 'other');
  set('goals/0/measure/basis', 'absolute');
  if (get('baseline-value')?.trim()) set('goals/0/baseline/source', id);
  if (get('latest-value')?.trim()) set('goals/0/observations/0/source', id);

  const { document, warnings } = readDocument(input, { base });
  for (const { path, message } of warnings) {
    const name = Object.entries(places).find(([, place]) => path.startsWith(`/${place}`))?.[0];
    problems.push(`${name ?? path}: ${message}`);
  }
  const goal = document.goals?.[0];
  if (!goal) throw new Error('goal-title is missing: say in a few words what improves');
  // A note without a named source is printed all the same.
  if (get('note') && !document.sources) {
    document.sources = [{ id, note: get('note') } as Source];
  }
  return { goal, document, problems };
}
