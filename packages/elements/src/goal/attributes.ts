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
 * @param read Gives an attribute's text, or null.
 * @param base Address that relative addresses are resolved against.
 * @throws {Error} When there is no usable `goal-title`.
 */
export function goalFromAttributes(
  read: (name: GoalAttribute) => string | null | undefined,
  words: Catalogue,
  base?: string,
): AttributeGoal {
  const problems: string[] = [];
  const get = (name: GoalAttribute) => read(name)?.trim() ?? '';
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
    const text = get(name);
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

  if (!get('organization-name')) {
    problems.push('organization-name is missing: say whose goal it is');
  }
  const figures = ['baseline-value', 'target-value', 'latest-value'] as const;
  if (!get('unit') && figures.some(get)) {
    problems.push('unit is missing: say what the numbers count, such as MWh or kg');
  }
  const [fits, other] =
    get('unit') === '%' ? (['points', 'change'] as const) : (['change', 'points'] as const);
  if (get(`target-${other}`)) {
    problems.push(`target-${other} does not fit the unit: use target-${fits} or target-value`);
  }
  if (get('kind') === 'directional' && !get('direction')) {
    problems.push('direction is missing: decrease, increase or hold');
  }
  for (const list of ['organizations', 'goals', 'sources']) set(`${list}/0/id`, id);
  // A note alone makes no source that the reader would have to complain about.
  if (!get('source-name') && !get('source-href')) delete input.sources;
  set('organizations/0/kind', 'other');
  set('organizations/0/name', '\u2013');
  set('goals/0/organization', id);
  set('goals/0/kind', 'quantitative');
  const unit = get('unit') || 'other';
  set('goals/0/measure/unit', unit);
  set('goals/0/measure/quantity', unit.includes('CO2e') ? 'ghgEmissions' : 'other');
  set('goals/0/measure/basis', 'absolute');
  if (get('baseline-value')) set('goals/0/baseline/source', id);
  if (get('latest-value')) set('goals/0/observations/0/source', id);

  const { document, warnings } = readDocument(input, { base });
  for (const { path, message } of warnings) {
    // A figure without its year lacks any of three; an attribute can say one of them.
    const field = path.replace(/date$/, 'year');
    const name = Object.entries(places).find(([, place]) =>
      [path, field].some((one) => one.startsWith(`/${place}`)),
    )?.[0];
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
