import type { Catalogue, FormatData } from './catalogue.js';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** British English numbers, dates and units. */
export const format: FormatData = {
  decimal: '.',
  group: ',',
  percent: '%',
  points: ' percentage point| percentage points',
  date: (day, month, year) => `${day}\u00a0${months[month - 1]}\u00a0${year}`,
  units: {
    kgCO2e: 'kg\u00a0CO₂e',
    tCO2e: 't\u00a0CO₂e',
    ktCO2e: 'kt\u00a0CO₂e',
    MtCO2e: 'Mt\u00a0CO₂e',
    m3: 'm³',
    l: 'litres',
    pcs: 'pcs',
  },
  divisors: {
    m2: 'm²',
    inhabitant: 'inhabitant',
    employee: 'employee',
    MEUR: '€\u00a0million',
    pcs: 'pc',
    a: 'year',
  },
};

/** English: the words of the elements. */
export const en: Catalogue = {
  lang: 'en',
  format,

  boundary: {
    organization: 'whole organisation',
    territory: 'whole area',
    valueChain: 'value chain',
    activity: 'part of the operations',
    productGroup: 'one product group',
  },
  wholeCompany: 'whole company',
  partOfOrganization: 'part of the organisation',
  boundaryUnknown: 'boundary not stated',
  coverage: (percent) => `figures cover ${percent}`,
  excluded: (what) => `not included: ${what}`,

  level: {
    decrease: (level) => `at most ${level}`,
    increase: (level) => `at least ${level}`,
    hold: (level) => `kept at ${level}`,
  },
  trend: { decrease: 'to be reduced', increase: 'to be increased', hold: 'to be kept level' },
  by: (when) => `by\u00a0${when}`,
  until: (when, day) => `until${day ? '' : ' the end of'}\u00a0${when}`,
  from: (when) => `compared with\u00a0${when}`,
  promise: (level, by, from) => [level, by, from].filter(Boolean).join(' '),
  goal: (promise) => `goal: ${promise}`,
  was: (level, when, day) => `was ${level} ${day ? 'on' : 'in'}\u00a0${when}`,
  noTarget: 'no target in this data',
  noNumber: 'no numerical target',
  noFigures: 'no figures yet',
  baselineUnknown: (when) => `Starting level (${when}) not stated`,

  ofGoal: (percent, away) =>
    away ? `${percent} of the way in the wrong direction` : `${percent} of the goal`,
  ofTime: (percent) => `${percent} of the time gone`,
  timeMark: (percent) => `${percent} of the time`,
  stepsDone: 'steps done',
  stepsStated: 'steps as reported by the organisation',
  stepDone: (date) => `Done ${date}`,
  stepDue: (date) => `By ${date}`,
  stepLate: (date) => `Late, was due by ${date}`,
  nextStep: (title, due) => `Next: ${title}${due ? `, by ${due}` : ''}`,
  baseline: 'Start',
  latest: 'Latest',
  target: 'Goal',
  progress: 'Progress',
  interim: (several) => `Interim target${several ? 's' : ''}`,

  when: 'When',
  table: 'Show as a table',

  pace: {
    reached: 'The goal level has been reached',
    onTrack: 'On or ahead of the straight line',
    behind: 'Behind the straight line',
    movingAway: 'Moving away from the goal',
  },
  holdPace: { onTrack: 'The level has been kept', behind: 'The level has not been kept' },
  trendPace: {
    onTrack: 'Moving in the intended direction',
    behind: 'No change',
    movingAway: 'Moving the other way',
  },
  stepPace: {
    reached: 'All steps are done',
    onTrack: 'The steps are on schedule',
    behind: 'A step is late',
  },
  outcome: {
    reached: 'The goal was reached',
    notReached: 'The goal was not reached',
    notYetKnown: 'The final result is not known yet',
  },
  old: 'The latest figure is old',
  lifeCycle: {
    upcoming: 'Upcoming',
    active: 'Active',
    renewalDue: 'Renewal due',
    lapsed: 'Lapsed',
    ended: 'Ended',
    withdrawn: 'Withdrawn',
  },
  monitored: 'Monitored',

  accounting: {
    ghgProtocol: 'GHG Protocol',
    iso14064: 'ISO 14064',
    gpc: 'GPC',
    hinku: 'Hinku rules',
    usage: 'usage-based accounting',
    other: 'another method',
    unknown: 'method not stated',
  },
  notComparable: (target, figures) =>
    `The ${target && `goal (${target}) and the `}figures (${figures}) are not fully comparable`,
  withoutCredits: (value) => `without emission credits ${value}`,

  figures: 'Figures',
  quality: { measured: 'measured', estimated: 'estimate', preliminary: 'preliminary' },
  sourceUnknown: 'source not stated',
  check: 'Check',
  noCheck: 'no independent check recorded',
  checkedBy: (verifier, date, statedBy) =>
    `${verifier}${date && `, ${date}`}${statedBy ? `, according to ${statedBy}` : ''}`,
  checkScope: { inventory: 'inventory', target: 'target', plan: 'plan', progress: 'progress' },
  plan: 'Plan',
  noPlan: 'No public plan recorded',
  status: {
    proposed: 'Proposed',
    pledged: 'Pledged',
    decided: 'Decided',
    inLaw: 'Set in law',
    achieved: 'Reported as achieved',
    withdrawn: 'Withdrawn',
  },
  decided: (date) => `Decided ${date}`,
  validBetween: (from, until) => `Valid from ${from} to ${until}`,
  validFrom: (date) => `Valid from ${date}`,
  validUntil: (date) => `Valid until ${date}`,
  reviewDue: (date) => `Renewal due by ${date}`,
  recordedBy: (who) => `Recorded by ${who}`,
  renewed: (date) => `Renewed ${date}`,
  assessment: (by, on) =>
    (by ? 'Assessment' : 'Own assessment') +
    (by || on ? ` (${[by, on].filter(Boolean).join(', ')})` : ''),
  assessed: {
    onTrack: 'on schedule',
    behind: 'behind schedule',
    done: 'done',
    stopped: 'stopped',
    unknown: '',
  },
  definition: 'Definition',
  neutrality: {
    sbtiNetZero: 'SBTi net zero',
    iso14060: 'ISO 14060',
    iso14068: 'ISO 14068-1',
    hinku80: 'Hinku (−80% compared with 2007, emission credits counted)',
    own: 'the organisation’s own',
  },
  offsets: 'Offsets',
  offsetRole: {
    none: 'not used',
    towardTarget: 'counted towards the goal',
    contributionOnly: 'projects supported, not counted',
    territorialCredit: 'emission credits of the area are counted',
  },
  residual: 'Remaining emissions',
  removals: 'Removals',
  record: 'Details of the goal',
  missing: 'Details missing',
  missingPart: {
    LBL: 'a valid basis of the label',
    FUT: 'a goal that still holds',
    OFF: 'the product’s impact without offsets',
    membership: 'a valid membership',
    claim: 'what the claim rests on',
  },

  loading: 'Fetching data',
  empty: 'No data found',
  failed: 'The data could not be fetched',
  stale: (date) => `Saved copy from ${date}`,
};
