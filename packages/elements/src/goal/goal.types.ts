/**
 * Attributes by which a page tells a goal itself, without a document, and where each stands in a
 * document: the reader checks it there like any other value. All are plain strings; numbers are
 * written with a decimal point, years with four digits, days as `2027-05-31`.
 */
export const places = {
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
} as const;

export type GoalAttribute = keyof typeof places;
export const goalAttributes = Object.keys(places) as GoalAttribute[];
