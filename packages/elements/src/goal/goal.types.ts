/**
 * Attributes by which a page tells a goal itself, without a document. All are plain strings;
 * numbers are written with a decimal point, years with four digits, days as `2027-05-31`.
 */
export const goalAttributes = [
  'organization-name',
  'goal-title',
  'kind',
  'quantity',
  'basis',
  'direction',
  'boundary',
  'scopes',
  'unit',
  'accounting',
  'baseline-year',
  'baseline-value',
  'target-year',
  'target-value',
  'target-change',
  'target-points',
  'latest-year',
  'latest-value',
  'latest-quality',
  'note',
  'valid-from',
  'valid-until',
  'review-due',
  'status',
  'plan-href',
  'checked-by',
  'checked-on',
  'recorded-by',
  'source-name',
  'source-href',
] as const;
export type GoalAttribute = (typeof goalAttributes)[number];
