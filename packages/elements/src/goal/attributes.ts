import {
  type Catalogue,
  type Goal,
  type IlmiDocument,
  readDocument,
  type Source,
} from '@ilmi/core';
import { bases, goalKinds, quantities } from '@ilmi/core/vocabulary';
import { type GoalAttribute, goalAttributes, places } from './goal.types.js';

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
  const known: Partial<Record<GoalAttribute, readonly string[]>> = {
    kind: goalKinds,
    quantity: quantities,
    basis: bases,
    boundary: Object.keys(words.boundary),
    direction: Object.keys(words.trend),
    accounting: Object.keys(words.accounting),
    'latest-quality': Object.keys(words.quality),
    status: Object.keys(words.status),
  };

  for (const name of goalAttributes) {
    const text = get(name)?.trim();
    if (!text) continue;
    const list = known[name];
    if (isNumber.test(name)) {
      if (/^[-\u2212]?\d+(\.\d+)?$/.test(text)) set(places[name], +text.replace('\u2212', '-'));
      else problems.push(`${name}="${text}" is not a number; write it like -1234.5`);
    } else if (name === 'scopes') {
      set(places.scopes, (text.match(/[^\s,+]+/g) ?? []).map(Number));
    } else if (list && !list.includes(text)) {
      problems.push(`${name}="${text}" is not known; it is one of ${list.join(', ')}`);
    } else set(places[name], text);
  }

  if (!get('organization-name')?.trim()) {
    problems.push('organization-name is missing: say whose goal it is');
  }
  const figures = ['baseline-value', 'target-value', 'latest-value'] as const;
  if (!get('unit')?.trim() && figures.some((name) => get(name)?.trim())) {
    problems.push('unit is missing: say what the numbers count, such as MWh or kg');
  }
  for (const list of ['organizations', 'goals', 'sources']) set(`${list}/0/id`, id);
  // A note alone makes no source that the reader would have to complain about.
  if (!get('source-name')?.trim() && !get('source-href')?.trim()) delete input.sources;
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
