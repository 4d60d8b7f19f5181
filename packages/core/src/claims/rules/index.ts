import type { Rule } from '../case.js';
import { ruleIds } from '../rule-ids.js';
import { comparisons } from './comparisons.js';
import { data } from './data.js';
import { future } from './future.js';
import { general } from './general.js';
import { labels } from './labels.js';
import { offsets } from './offsets.js';
import { scope } from './scope.js';
import { texts } from './texts.js';

const all = [
  ...general,
  ...scope,
  ...offsets,
  ...future,
  ...labels,
  ...comparisons,
  ...data,
  ...texts,
];

/** Every rule, in the order in which reports list them. */
export const rules: readonly Rule[] = ruleIds.map((id) => all.find((rule) => rule.id === id)!);
