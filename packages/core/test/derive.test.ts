import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  derive,
  lifeCycleOf,
  newestGoal,
  resolveGoal,
  validity,
  type DeriveOptions,
} from '../src/derive.js';
import { formatPercent } from '../src/format.js';
import { format as en } from '../src/languages/en.js';
import { format as fi } from '../src/languages/fi.js';
import { format as sv } from '../src/languages/sv.js';
import type { Goal, IlmiDocument, Observation } from '../src/types.js';
import {
  accountings,
  directions,
  goalKinds,
  goalStatuses,
  goalThemes,
  observationQualities,
  quantities,
} from '../src/vocabulary.js';

const NOW = '2026-11-24';
const at = (now = NOW): DeriveOptions => ({ now });

/** From 100 to 50 in ten years; energy, so that accounting rules do not apply. */
function goal(changes: Partial<Goal> = {}): Goal {
  return {
    id: 'g',
    organization: 'o',
    title: 'Electricity use',
    kind: 'quantitative',
    measure: { quantity: 'energy', unit: 'MWh', basis: 'absolute' },
    baseline: { year: 2020, value: 100 },
    target: { year: 2030, value: 50 },
    ...changes,
  };
}

const figures = (...values: [year: number, value: number][]): Observation[] =>
  values.map(([year, value]) => ({ year, value }));

/** With one figure for 2025, half of the time. */
const half = (value: number, changes: Partial<Goal> = {}, now = NOW) =>
  derive(goal({ observations: figures([2025, value]), ...changes }), at(now));

const near = (actual: number | null, expected: number, off = 0.0005) =>
  assert.ok(actual !== null && Math.abs(actual - expected) <= off, `${actual} is not ${expected}`);

/** Six Finnish municipalities share this goal: Hinku, −80 % from 2007 by 2030. */
const hinku: Goal = {
  id: 'hinku',
  organization: 'region',
  title: 'Emissions',
  kind: 'quantitative',
  boundary: { kind: 'territory' },
  measure: { quantity: 'ghgEmissions', unit: 'ktCO2e', basis: 'absolute', accounting: 'hinku' },
  baseline: { year: 2007, value: 5311.2 },
  target: { year: 2030, change: -80 },
  observations: figures([2007, 5311.2], [2023, 2700], [2024, 2464.5]),
};

describe('the worked example', () => {
  const d = derive(hinku, at());

  it('computes it', () => {
    assert.equal(d.baselineEnd, '2007-12-31');
    assert.equal(d.baselineValue, 5311.2);
    assert.equal(d.baselineAccounting, 'hinku');
    assert.equal(d.targetEnd, '2030-12-31');
    assert.equal(d.targetValue, 1062.24);
    near(d.targetChange, -0.8, 1e-12);
    assert.equal(d.targetPoints, null);
    assert.equal(d.direction, 'decrease');
    assert.equal(d.worse, 'higher');
    assert.equal(d.latest?.value, 2464.5);
    assert.equal(d.latest?.end, '2024-12-31');
    assert.equal(d.latest?.accounting, 'hinku');
    near(d.change, -0.536);
    assert.equal(d.changePoints, null);
    near(d.achieved, 0.67);
    near(d.elapsedAtData, 0.739);
    near(d.elapsedNow, 0.8219);
    assert.equal(d.pace, 'behind');
    assert.equal(d.comparable, true);
    assert.equal(d.incomparable, null);
    assert.equal(d.lifeCycle, 'active');
    assert.equal(d.outcome, null);
    assert.equal(d.freshness, 'current');
    assert.equal(d.check.level, 'none');
    assert.equal(d.steps, null);
  });

  it('prints it', () => {
    const print = (f: typeof fi) => [
      formatPercent(f, d.change!, { decimals: 1 }),
      formatPercent(f, d.targetChange!, { decimals: 1 }),
      formatPercent(f, d.achieved!),
      formatPercent(f, d.elapsedAtData!),
    ];
    const nordic = ['\u221253,6\u00a0%', '\u221280\u00a0%', '67\u00a0%', '74\u00a0%'];
    assert.deepEqual(print(fi), nordic);
    assert.deepEqual(print(sv), nordic);
    assert.deepEqual(print(en), ['\u221253.6%', '\u221280%', '67%', '74%']);
  });

  it('is reached by the very digits of the target', () => {
    const d = derive({ ...hinku, observations: figures([2024, 1062.24]) }, at());
    assert.equal(d.achieved, 1);
    assert.equal(d.pace, 'reached');
  });
});

describe('target', () => {
  it('is a value, a change of the baseline, or points', () => {
    assert.equal(derive(goal({ target: { year: 2030, value: 50 } }), at()).targetValue, 50);
    assert.equal(derive(goal({ target: { year: 2030, change: -20 } }), at()).targetValue, 80);
    assert.equal(derive(goal({ target: { year: 2030, change: 50 } }), at()).targetValue, 150);
    assert.equal(derive(goal({ target: { year: 2030, change: -100 } }), at()).targetValue, 0);
    assert.equal(derive(goal({ target: { year: 2030, value: 0 } }), at()).targetChange, -1);
  });

  it('takes the value when several are given', () => {
    const d = derive(goal({ target: { year: 2030, value: 60, change: -80 } }), at());
    assert.equal(d.targetValue, 60);
    assert.equal(d.targetChange, -0.4);
  });

  it('keeps the promise when the baseline value is unknown', () => {
    const d = half(80, { baseline: { year: 2020 }, target: { year: 2030, change: -80 } });
    assert.equal(d.targetValue, null);
    assert.equal(d.targetChange, -0.8);
    assert.equal(d.direction, 'decrease');
    assert.equal(d.worse, 'higher');
    assert.equal(d.latest?.value, 80);
    assert.equal(d.change, null);
    assert.equal(d.achieved, null);
    assert.equal(d.pace, 'unknown');
    near(d.elapsedAtData, 0.5);
  });

  it('does not take the baseline from the figures', () => {
    const observations = figures([2020, 100], [2025, 80]);
    const d = derive(goal({ baseline: { year: 2020 }, observations }), at());
    assert.equal(d.baselineValue, null);
    assert.equal(d.achieved, null);
  });

  for (const value of [0, -20]) {
    it(`has no change from a baseline of ${value}`, () => {
      const d = half(-5, { baseline: { year: 2020, value }, target: { year: 2030, change: -80 } });
      assert.equal(d.targetValue, null);
      assert.equal(d.targetChange, null);
      assert.equal(d.change, null);
      assert.equal(d.achieved, null);
      assert.equal(d.pace, 'unknown');
    });
  }

  it('has no percent change of a share, and no points of anything else', () => {
    const share = { quantity: 'energy', unit: '%', basis: 'share' } as const;
    const change = half(40, { measure: share, target: { year: 2030, change: 30 } });
    assert.equal(change.targetValue, null);
    assert.equal(change.targetChange, null);
    assert.equal(change.targetPoints, null);
    const points = half(40, { target: { year: 2030, points: 30 } });
    assert.equal(points.targetValue, null);
    assert.equal(points.targetPoints, null);
  });

  it('counts shares in percentage points', () => {
    const d = half(55, {
      measure: { quantity: 'energy', unit: '%', basis: 'share' },
      baseline: { year: 2020, value: 40 },
      target: { year: 2030, points: 30 },
    });
    assert.equal(d.targetValue, 70);
    assert.equal(d.targetPoints, 30);
    assert.equal(d.targetChange, null);
    assert.equal(d.direction, 'increase');
    assert.equal(d.worse, 'lower');
    assert.equal(d.change, null);
    assert.equal(d.changePoints, 15);
    assert.equal(d.achieved, 0.5);
    assert.equal(d.pace, 'onTrack');
  });

  it('counts a share from 0 and knows stated points without a baseline', () => {
    const measure = { quantity: 'energy', unit: '%', basis: 'share' } as const;
    const zero = half(10, {
      measure,
      baseline: { year: 2020, value: 0 },
      target: { year: 2030, value: 40 },
    });
    assert.equal(zero.changePoints, 10);
    assert.equal(zero.achieved, 0.25);
    const open = half(10, {
      measure,
      baseline: { year: 2020 },
      target: { year: 2030, points: 30 },
    });
    assert.equal(open.targetPoints, 30);
    assert.equal(open.targetValue, null);
    assert.equal(open.changePoints, null);
    assert.equal(open.direction, 'increase');
  });
});

describe('achieved', () => {
  const table: [name: string, latest: number, changes: Partial<Goal>, achieved: number | null][] = [
    ['half', 75, {}, 0.5],
    ['nothing', 100, {}, 0],
    ['all', 50, {}, 1],
    ['more than all', 25, {}, 1.5],
    ['backwards', 150, {}, -1],
    ['growth', 130, { target: { year: 2030, value: 200 } }, 0.3],
    ['growth, backwards', 90, { target: { year: 2030, value: 200 } }, -0.1],
    ['from 0', 5, { baseline: { year: 2020, value: 0 }, target: { year: 2030, value: 20 } }, 0.25],
    [
      'below 0: a sink that doubles',
      -15,
      { baseline: { year: 2020, value: -10 }, target: { year: 2030, value: -20 } },
      0.5,
    ],
    ['target = baseline', 90, { target: { year: 2030, value: 100 } }, null],
    ['target = baseline, unchanged', 100, { target: { year: 2030, value: 100 } }, null],
    ['no target', 90, { target: undefined }, null],
    ['a target without a number', 90, { target: { year: 2030 } }, null],
    ['no baseline', 90, { baseline: undefined }, null],
    ['a baseline without a number', 90, { baseline: { year: 2020 } }, null],
    ['hold', 90, { direction: 'hold' }, null],
    ['against the stated direction', 90, { direction: 'increase' }, null],
    ['with the stated direction', 75, { direction: 'decrease' }, 0.5],
    ['end state', 75, { kind: 'endState' }, null],
    ['directional', 75, { kind: 'directional' }, null],
    ['monitoring', 75, { kind: 'monitoring' }, null],
    ['milestone', 75, { kind: 'milestone' }, null],
    ['a kind of a later version', 75, { kind: 'budget' }, null],
  ];
  for (const [name, latest, changes, achieved] of table) {
    it(`${name}: ${achieved}`, () => assert.equal(half(latest, changes).achieved, achieved));
  }

  it('is never −0', () => {
    assert.ok(Object.is(half(100).achieved, 0));
    assert.ok(Object.is(half(100).change, 0));
  });

  it('is unknown without a usable figure', () => {
    const d = derive(goal(), at());
    assert.equal(d.latest, null);
    assert.equal(d.achieved, null);
    assert.equal(d.change, null);
    assert.equal(d.elapsedAtData, null);
    assert.equal(d.pace, 'unknown');
    assert.equal(d.comparable, null);
    assert.equal(d.freshness, null);
    near(d.elapsedNow, 0.59, 0.001);
  });

  it('keeps the change of figures that have no target', () => {
    const d = half(75, { kind: 'monitoring', target: undefined });
    assert.equal(d.change, -0.25);
    assert.equal(d.direction, null);
    assert.equal(d.worse, null);
    assert.equal(d.comparable, true);
    assert.equal(d.pace, 'unknown');
  });

  it('survives a goal that says nothing', () => {
    const d = derive({ id: 'g', organization: 'o', title: 't', kind: 'quantitative' }, at());
    assert.deepEqual(
      { ...d, check: d.check.level },
      {
        baselineEnd: null,
        baselineValue: null,
        baselineAccounting: null,
        targetEnd: null,
        targetValue: null,
        targetChange: null,
        targetPoints: null,
        direction: null,
        worse: null,
        latest: null,
        figures: [],
        interim: [],
        change: null,
        changePoints: null,
        achieved: null,
        steps: null,
        elapsedAtData: null,
        elapsedNow: null,
        pace: 'unknown',
        comparable: null,
        incomparable: null,
        lifeCycle: 'active',
        outcome: null,
        valid: { from: null, until: null, reviewDue: null },
        freshness: null,
        check: 'none',
      },
    );
  });
});

describe('latest', () => {
  const latest = (observations: Observation[], changes: Partial<Goal> = {}, now = NOW) =>
    derive(goal({ observations, ...changes }), at(now)).latest;

  it('is the last, in whatever order', () => {
    assert.equal(latest(figures([2025, 2], [2023, 1], [2024, 3]))?.value, 2);
  });

  it('ends after the baseline', () => {
    assert.equal(latest(figures([2020, 100])), null);
    assert.equal(latest(figures([2019, 110])), null);
    assert.equal(latest([{ date: '2020-12-31', value: 1 }]), null);
    assert.equal(latest([{ date: '2021-01-01', value: 1 }])?.value, 1);
  });

  it('does not end after today', () => {
    assert.equal(latest(figures([2026, 1])), null);
    assert.equal(latest(figures([2026, 1]), {}, '2026-12-30'), null);
    assert.equal(latest(figures([2026, 1]), {}, '2026-12-31')?.value, 1);
    assert.equal(latest([{ date: NOW, value: 1 }])?.value, 1);
    assert.equal(latest([{ date: '2026-11-25', value: 1 }]), null);
  });

  it('prefers the better quality of one day', () => {
    const all: Observation[] = [
      { year: 2025, value: 4 },
      { year: 2025, value: 3, quality: 'preliminary' },
      { year: 2025, value: 2, quality: 'estimated' },
      { year: 2025, value: 1, quality: 'measured' },
      { year: 2024, value: 9, quality: 'measured' },
    ];
    assert.equal(latest(all)?.value, 1);
    assert.equal(latest(all.slice(0, 3))?.value, 2);
    assert.equal(latest(all.slice(0, 2))?.value, 3);
    assert.equal(latest(all.slice(0, 1))?.value, 4);
    // A newer estimate is newer.
    assert.equal(latest([all[4]!, all[2]!])?.value, 2);
    assert.equal(latest([{ year: 2025, value: 5, quality: 'guessed' }, all[1]!])?.value, 3);
  });

  it('prefers of equals the one that is calculated like the target', () => {
    const observations: Observation[] = [
      { year: 2025, value: 1, accounting: 'usage' },
      { year: 2025, value: 2, accounting: 'hinku' },
    ];
    assert.equal(latest(observations, { target: { year: 2030, accounting: 'hinku' } })?.value, 2);
    assert.equal(latest(observations, { target: { year: 2030, accounting: 'usage' } })?.value, 1);
  });

  it('keeps what belongs to the figure', () => {
    assert.deepEqual(
      latest([{ year: 2025, value: 1, quality: 'measured', source: 's', accounting: 'gpc' }]),
      {
        year: 2025,
        value: 1,
        quality: 'measured',
        source: 's',
        accounting: 'gpc',
        end: '2025-12-31',
      },
    );
  });

  const periods: [start: string, end: string, usable: boolean][] = [
    ['2025-01-01', '2025-12-31', true],
    ['2024-01-01', '2024-12-31', true],
    ['2024-09-01', '2025-08-31', true],
    ['2025-01-01', '2025-06-30', false],
    ['2025-07-01', '2025-12-31', false],
    // The baseline's year 2020 has 366 days: from 330 to 402 of them.
    ['2025-01-01', '2025-11-25', false],
    ['2025-01-01', '2025-11-26', true],
    ['2024-11-25', '2025-12-31', true],
    ['2024-11-24', '2025-12-31', false],
    ['2024-01-01', '2025-12-31', false],
    ['2025-12-31', '2025-01-01', false],
  ];
  for (const [start, end, usable] of periods) {
    it(`${usable ? 'uses' : 'leaves out'} ${start} to ${end}`, () => {
      assert.equal(latest([{ period: { start, end }, value: 1 }]) !== null, usable);
    });
  }

  it('falls back to the last usable figure behind a half-year', () => {
    const d = derive(
      goal({
        observations: [
          { period: { start: '2026-01-01', end: '2026-06-30' }, value: 20 },
          { year: 2025, value: 75 },
        ],
      }),
      at(),
    );
    assert.equal(d.latest?.value, 75);
    assert.equal(d.achieved, 0.5);
  });

  it('takes levels with a baseline that is a day', () => {
    const baseline = { date: '2020-06-30', value: 100 };
    assert.equal(latest([{ date: '2021-06-30', value: 1 }], { baseline })?.value, 1);
    assert.equal(latest(figures([2024, 2]), { baseline })?.value, 2);
    const period = { start: '2025-01-01', end: '2025-06-30' };
    assert.equal(latest([{ period, value: 3 }], { baseline }), null);
  });

  it('takes any period where there is no baseline', () => {
    const period = { start: '2026-01-01', end: '2026-06-30' };
    assert.equal(latest([{ period, value: 3 }], { baseline: undefined })?.value, 3);
  });

  it('leaves out what is no number or has no day', () => {
    assert.equal(latest([{ year: 2025, value: NaN }]), null);
    assert.equal(latest([{ year: 2025, value: Infinity }]), null);
    assert.equal(latest([{ value: 1 }]), null);
    assert.equal(latest([{ year: 2025, value: 0 }])?.value, 0);
  });
});

describe('elapsed', () => {
  const elapsedNow = (now: string, changes: Partial<Goal> = {}) =>
    derive(goal(changes), at(now)).elapsedNow;

  it('is the share of days, 0 to 1', () => {
    assert.equal(elapsedNow('2019-06-01'), 0);
    assert.equal(elapsedNow('2020-12-31'), 0);
    // 1 of 3652 days, with the leap days of 2024 and 2028.
    near(elapsedNow('2021-01-01'), 0.00027382, 1e-8);
    near(elapsedNow('2025-12-31'), 0.5, 1e-12);
    assert.equal(elapsedNow('2030-12-31'), 1);
    assert.equal(elapsedNow('2035-01-01'), 1);
  });

  it('counts the leap day', () => {
    const baseline = { date: '2028-02-28', value: 100 };
    assert.equal(elapsedNow('2028-02-29', { baseline, target: { date: '2028-03-01' } }), 0.5);
  });

  it('is unknown for one day, a turned span and a missing end', () => {
    const baseline = { date: '2026-06-01', value: 100 };
    assert.equal(elapsedNow(NOW, { baseline, target: { date: '2026-06-01', value: 50 } }), null);
    assert.equal(elapsedNow(NOW, { baseline, target: { date: '2026-05-01', value: 50 } }), null);
    assert.equal(elapsedNow(NOW, { baseline: undefined }), null);
    assert.equal(elapsedNow(NOW, { target: undefined }), null);
  });

  it('stops at 1 when the data go on', () => {
    assert.equal(
      derive(goal({ observations: figures([2031, 60]) }), at('2032-06-01')).elapsedAtData,
      1,
    );
  });
});

describe('pace', () => {
  const table: [name: string, latest: number, changes: Partial<Goal>, pace: string][] = [
    ['on the line', 75, {}, 'onTrack'],
    ['better than the line', 70, {}, 'onTrack'],
    ['2 % of the distance below', 76, {}, 'onTrack'],
    ['a little more below', 76.01, {}, 'behind'],
    ['unchanged', 100, {}, 'behind'],
    ['2 % of the distance backwards', 101, {}, 'behind'],
    ['a little more backwards', 101.01, {}, 'movingAway'],
    ['reached', 50, {}, 'reached'],
    ['more than reached', 10, {}, 'reached'],
    ['nearly reached', 50.01, {}, 'onTrack'],
    ['growth on the line', 150, { target: { year: 2030, value: 200 } }, 'onTrack'],
    ['growth behind', 140, { target: { year: 2030, value: 200 } }, 'behind'],
    ['growth backwards', 90, { target: { year: 2030, value: 200 } }, 'movingAway'],
    ['no date, reached', 50, { target: { value: 50 } }, 'reached'],
    ['no date, under way', 75, { target: { value: 50 } }, 'unknown'],
    ['no date, backwards', 120, { target: { value: 50 } }, 'movingAway'],
    ['no base year, under way', 75, { baseline: { value: 100 } }, 'unknown'],
    ['target = baseline', 75, { target: { year: 2030, value: 100 } }, 'unknown'],
    ['against the stated direction', 75, { direction: 'increase' }, 'unknown'],
    ['end state', 75, { kind: 'endState' }, 'unknown'],
    ['monitoring', 75, { kind: 'monitoring' }, 'unknown'],
    ['end state that holds', 75, { kind: 'endState', direction: 'hold' }, 'unknown'],
  ];
  for (const [name, latest, changes, pace] of table) {
    it(`${name}: ${pace}`, () => assert.equal(half(latest, changes).pace, pace));
  }

  it('has no tolerance from the target’s day on', () => {
    const pace = (value: number) =>
      derive(goal({ observations: figures([2030, value]) }), at('2031-06-01')).pace;
    assert.equal(pace(50), 'reached');
    assert.equal(pace(50.5), 'behind');
    assert.equal(pace(102), 'movingAway');
  });

  it('of a goal of one day is reached or not', () => {
    const one = {
      baseline: { date: '2026-06-01', value: 100 },
      target: { date: '2026-06-01', value: 50 },
    };
    const pace = (value: number) =>
      derive(goal({ ...one, observations: [{ date: '2026-06-02', value }] }), at()).pace;
    assert.equal(pace(50), 'reached');
    assert.equal(pace(60), 'behind');
  });

  describe('through interim targets', () => {
    // Half of the time, a tenth of the way.
    const late = [{ year: 2025, value: 95 }];
    const interim: [name: string, latest: number, interim: Goal['interim'], pace: string][] = [
      ['a late start is on track', 95, late, 'onTrack'],
      ['at the tolerance', 96, late, 'onTrack'],
      ['behind a late start', 96.5, late, 'behind'],
      ['an early start is behind', 75, [{ year: 2025, value: 60 }], 'behind'],
      [
        'between two',
        95,
        [
          { year: 2024, value: 100 },
          { year: 2026, value: 90 },
        ],
        'onTrack',
      ],
      [
        'in any order',
        95,
        [
          { year: 2026, value: 90 },
          { year: 2024, value: 100 },
        ],
        'onTrack',
      ],
      [
        'between two, behind',
        97,
        [
          { year: 2024, value: 100 },
          { year: 2026, value: 90 },
        ],
        'behind',
      ],
      ['as a change', 95, [{ year: 2025, change: -5 }], 'onTrack'],
      ['a rise that was planned', 110, [{ year: 2025, value: 110 }], 'onTrack'],
      ['a rise above the plan', 120, [{ year: 2025, value: 110 }], 'movingAway'],
      ['without a number', 75, [{ year: 2025 }], 'onTrack'],
      ['without a year', 75, [{ value: 95 }], 'onTrack'],
      ['before the baseline', 75, [{ year: 2019, value: 10 }], 'onTrack'],
      ['on the baseline', 75, [{ year: 2020, value: 10 }], 'onTrack'],
      ['on the target', 90, [{ year: 2030, value: 95 }], 'behind'],
      ['after the target', 75, [{ year: 2031, value: 10 }], 'onTrack'],
      ['by other rules', 75, [{ year: 2025, value: 60, accounting: 'usage' }], 'onTrack'],
    ];
    for (const [name, latest, list, pace] of interim) {
      it(`${name}: ${pace}`, () => assert.equal(half(latest, { interim: list }).pace, pace));
    }
  });

  describe('of hold', () => {
    const hold = { direction: 'hold', target: { year: 2030, value: 100 } } as const;
    const share = { quantity: 'materials', unit: '%', basis: 'share' } as const;
    const table: [name: string, latest: number, changes: Partial<Goal>, pace: string][] = [
      ['not above', 100, hold, 'onTrack'],
      ['below', 80, hold, 'onTrack'],
      ['broken', 100.1, hold, 'behind'],
      [
        'without a target: the baseline',
        100,
        { direction: 'hold', target: { year: 2030 } },
        'onTrack',
      ],
      ['without a target, broken', 101, { direction: 'hold', target: undefined }, 'behind'],
      [
        'a limit above the baseline',
        109,
        { direction: 'hold', target: { year: 2030, value: 110 } },
        'onTrack',
      ],
      [
        'a share to keep up',
        95,
        { ...hold, measure: share, target: { year: 2030, value: 90 } },
        'onTrack',
      ],
      [
        'a share that fell',
        89,
        { ...hold, measure: share, target: { year: 2030, value: 90 } },
        'behind',
      ],
      ['a share, unchanged', 100, { ...hold, measure: share }, 'onTrack'],
      [
        'a share, changed: nobody says whether for the worse',
        95,
        { ...hold, measure: share },
        'unknown',
      ],
      ['energy that is generated', 120, { ...hold, theme: 'renewableEnergy' }, 'unknown'],
      [
        'nothing to hold',
        100,
        { direction: 'hold', target: undefined, baseline: undefined },
        'unknown',
      ],
      ['directional', 100, { ...hold, kind: 'directional' }, 'onTrack'],
    ];
    for (const [name, latest, changes, pace] of table) {
      it(`${name}: ${pace}`, () => {
        const d = half(latest, changes);
        assert.equal(d.pace, pace);
        assert.equal(d.achieved, null);
      });
    }

    it('tells which way is worse', () => {
      assert.equal(half(100, hold).worse, 'higher');
      assert.equal(half(100, { ...hold, measure: share }).worse, null);
      assert.equal(
        half(100, { ...hold, measure: share, target: { year: 2030, value: 90 } }).worse,
        'lower',
      );
    });
  });

  describe('of a direction without a number', () => {
    const less = { kind: 'directional', direction: 'decrease', target: { year: 2030 } } as const;
    const table: [name: string, latest: number, changes: Partial<Goal>, pace: string][] = [
      ['less', 99.9, less, 'onTrack'],
      ['unchanged', 100, less, 'behind'],
      ['more', 100.1, less, 'movingAway'],
      ['more, wanted', 101, { ...less, direction: 'increase' }, 'onTrack'],
      ['less, not wanted', 99, { ...less, direction: 'increase' }, 'movingAway'],
      ['from below 0', -11, { ...less, baseline: { year: 2020, value: -10 } }, 'onTrack'],
      ['no direction', 90, { ...less, direction: undefined }, 'unknown'],
      ['no baseline value', 90, { ...less, baseline: { year: 2020 } }, 'unknown'],
    ];
    for (const [name, latest, changes, pace] of table) {
      it(`${name}: ${pace}`, () => assert.equal(half(latest, changes).pace, pace));
    }
  });
});

describe('milestones', () => {
  const steps = (milestones: Goal['milestones'], changes: Partial<Goal> = {}) =>
    derive(
      goal({
        kind: 'milestone',
        baseline: undefined,
        target: undefined,
        measure: undefined,
        milestones,
        ...changes,
      }),
      at(),
    );
  const title = 'A step';

  it('counts what is done', () => {
    const d = steps([
      { title, done: '2026-01-01' },
      { title, done: NOW },
      { title, done: '2026-11-25' },
      { title, due: '2027-01-01' },
      { title, due: '2027-06-01' },
    ]);
    assert.deepEqual(d.steps, { done: 2, total: 5 });
    assert.equal(d.achieved, 0.4);
    assert.equal(d.pace, 'onTrack');
  });

  const table: [name: string, milestones: Goal['milestones'], pace: string][] = [
    ['none', [], 'unknown'],
    ['all done', [{ title, due: '2026-01-01', done: '2026-06-01' }], 'reached'],
    [
      'one passed undone',
      [
        { title, due: '2026-11-23' },
        { title, done: '2026-01-01' },
      ],
      'behind',
    ],
    ['due today', [{ title, due: NOW }], 'onTrack'],
    [
      'late but done, one to come',
      [
        { title, due: '2026-01-01', done: '2026-02-01' },
        { title, due: '2027-01-01' },
      ],
      'onTrack',
    ],
    ['nothing has a date', [{ title }, { title, done: '2026-02-01' }], 'unknown'],
  ];
  for (const [name, milestones, pace] of table) {
    it(`${name}: ${pace}`, () => assert.equal(steps(milestones).pace, pace));
  }

  it('runs from validFrom to the last due', () => {
    const milestones = [{ title, due: '2027-11-24' }, { title, due: '2026-12-01' }, { title }];
    const d = steps(milestones, { validFrom: '2025-11-24' });
    assert.equal(d.elapsedNow, 0.5);
    assert.equal(d.elapsedAtData, 0.5);
    assert.equal(steps(milestones).elapsedNow, null);
    assert.equal(steps([{ title }], { validFrom: '2025-11-24' }).elapsedNow, null);
  });

  it('are counted beside the figures of other kinds', () => {
    const d = half(75, { milestones: [{ title, done: '2026-01-01' }, { title }] });
    assert.deepEqual(d.steps, { done: 1, total: 2 });
    assert.equal(d.achieved, 0.5);
    assert.equal(steps([]).steps, null);
  });
});

describe('comparable', () => {
  type Words = { measure?: string; target?: string; latest?: string; base?: string };
  const compare = (quantity: string, { measure, target, latest, base }: Words) => {
    const d = half(75, {
      measure: { quantity, unit: 't', basis: 'absolute', accounting: measure },
      target: { year: 2030, value: 50, accounting: target },
      observations: [
        { year: 2020, value: 100, accounting: base },
        { year: 2025, value: 75, accounting: latest },
      ],
    });
    assert.equal(d.achieved, 0.5, 'the arithmetic stands');
    return [d.comparable, d.incomparable, d.pace];
  };
  const yes = [true, null, 'onTrack'];
  const differs = [false, 'differs', 'unknown'];
  const unknown = [false, 'unknown', 'unknown'];

  const table: [words: Words, emissions: unknown[], energy: unknown[]][] = [
    [{}, unknown, yes],
    [{ measure: 'hinku' }, yes, yes],
    [{ measure: 'unknown' }, unknown, yes],
    [{ measure: 'hinku', target: 'hinku', latest: 'hinku', base: 'hinku' }, yes, yes],
    [{ measure: 'usage', target: 'hinku' }, differs, differs],
    [{ measure: 'usage', target: 'hinku', latest: 'hinku', base: 'hinku' }, yes, yes],
    [{ measure: 'usage', latest: 'hinku' }, differs, differs],
    [{ measure: 'usage', base: 'hinku' }, differs, differs],
    [{ measure: 'hinku', latest: 'unknown' }, unknown, yes],
    [{ measure: 'hinku', target: 'unknown' }, unknown, yes],
    [{ target: 'hinku' }, unknown, yes],
    [{ latest: 'hinku', base: 'hinku' }, unknown, yes],
    [{ latest: 'hinku', base: 'hinku', target: 'hinku' }, yes, yes],
    [{ latest: 'hinku', target: 'gpc' }, differs, differs],
  ];
  for (const [words, emissions, energy] of table) {
    it(JSON.stringify(words), () => {
      assert.deepEqual(compare('ghgEmissions', words), emissions);
      assert.deepEqual(compare('energy', words), energy);
      assert.deepEqual(compare('waste', words), energy);
    });
  }

  it('compares figures with the baseline where there is no target', () => {
    const measure = {
      quantity: 'ghgEmissions',
      unit: 't',
      basis: 'absolute',
      accounting: 'gpc',
    } as const;
    const monitoring = { kind: 'monitoring', target: undefined, measure } as const;
    assert.equal(half(75, monitoring).comparable, true);
    assert.equal(half(75, { ...monitoring, baseline: { year: 2020 } }).comparable, null);
    assert.equal(
      half(75, { ...monitoring, observations: [{ year: 2025, value: 75, accounting: 'iso14064' }] })
        .incomparable,
      'differs',
    );
  });
});

describe('the baseline’s rules', () => {
  const table: [
    name: string,
    measure: string | undefined,
    observations: Observation[],
    changes: Partial<Goal>,
    accounting: string | null,
  ][] = [
    ['those of the measure', 'hinku', [], {}, 'hinku'],
    [
      'not those of the target',
      'hinku',
      [],
      { target: { year: 2030, accounting: 'gpc' } },
      'hinku',
    ],
    [
      'those of the figure that it is',
      'hinku',
      [{ year: 2020, value: 100, accounting: 'gpc' }],
      {},
      'gpc',
    ],
    [
      'the measure’s for a figure that tells none',
      'hinku',
      [{ year: 2020, value: 100 }],
      {},
      'hinku',
    ],
    [
      'of a figure on its last day',
      'hinku',
      [{ date: '2020-12-31', value: 100, accounting: 'gpc' }],
      {},
      'gpc',
    ],
    [
      'of no figure with another value',
      'hinku',
      [{ year: 2020, value: 101, accounting: 'gpc' }],
      {},
      'hinku',
    ],
    [
      'of no figure of another year',
      'hinku',
      [{ year: 2019, value: 100, accounting: 'gpc' }],
      {},
      'hinku',
    ],
    ['as the publisher says: unknown', 'unknown', [], {}, 'unknown'],
    ['not told', undefined, [], {}, null],
    ['of a baseline without a value', 'hinku', [], { baseline: { year: 2020 } }, null],
    ['of none', 'hinku', [], { baseline: undefined }, null],
  ];
  for (const [name, accounting, observations, changes, expected] of table) {
    it(`${name}: ${expected}`, () => {
      const measure = {
        quantity: 'ghgEmissions',
        unit: 't',
        basis: 'absolute',
        accounting,
      } as const;
      assert.equal(
        derive(goal({ measure, observations, ...changes }), at()).baselineAccounting,
        expected,
      );
    });
  }

  it('stand beside figures of other rules', () => {
    const d = half(75, {
      measure: { quantity: 'ghgEmissions', unit: 't', basis: 'absolute', accounting: 'hinku' },
      observations: [
        { year: 2020, value: 100, accounting: 'gpc' },
        { year: 2025, value: 75 },
      ],
    });
    assert.deepEqual(
      [d.baselineAccounting, d.latest?.accounting, d.incomparable],
      ['gpc', 'hinku', 'differs'],
    );
  });
});

describe('life cycle', () => {
  const state = (changes: Partial<Goal>, now: string, months?: number) =>
    lifeCycleOf(goal({ target: { year: 2030, value: 50 }, ...changes }), {
      now,
      network: months ? { renewal: { months } } : undefined,
    });

  const table: [changes: Partial<Goal>, now: string, months: number | undefined, state: string][] =
    [
      [{}, NOW, undefined, 'active'],
      [{}, NOW, 12, 'active'],
      [{ status: 'withdrawn' }, NOW, undefined, 'withdrawn'],
      [{ status: 'withdrawn' }, '2040-01-01', undefined, 'withdrawn'],
      // The first day.
      [{ validFrom: '2026-06-01' }, '2026-05-31', undefined, 'upcoming'],
      [{ validFrom: '2026-06-01' }, '2026-06-01', undefined, 'active'],
      [{ validFrom: '2026-06-01' }, '2026-06-02', undefined, 'active'],
      // The target's day.
      [{}, '2030-12-30', undefined, 'active'],
      [{}, '2030-12-31', undefined, 'active'],
      [{}, '2031-01-01', undefined, 'ended'],
      [{ target: { date: '2028-02-29', value: 50 } }, '2028-02-29', undefined, 'active'],
      [{ target: { date: '2028-02-29', value: 50 } }, '2028-03-01', undefined, 'ended'],
      [{ validUntil: '2026-01-01' }, '2031-01-01', undefined, 'ended'],
      // The last day.
      [{ validUntil: '2027-05-31' }, '2027-05-30', undefined, 'active'],
      [{ validUntil: '2027-05-31' }, '2027-05-31', undefined, 'active'],
      [{ validUntil: '2027-05-31' }, '2027-06-01', undefined, 'lapsed'],
      // Sixty days before the review.
      [{ reviewDue: '2027-06-01' }, '2027-04-01', undefined, 'active'],
      [{ reviewDue: '2027-06-01' }, '2027-04-02', undefined, 'renewalDue'],
      [{ reviewDue: '2027-06-01' }, '2027-04-03', undefined, 'renewalDue'],
      [{ reviewDue: '2027-06-01' }, '2029-01-01', undefined, 'renewalDue'],
      [{ reviewDue: '2028-03-01' }, '2027-12-31', undefined, 'active'],
      [{ reviewDue: '2028-03-01' }, '2028-01-01', undefined, 'renewalDue'],
      [
        { reviewDue: '2027-03-01', validUntil: '2027-03-31' },
        '2027-03-31',
        undefined,
        'renewalDue',
      ],
      [{ reviewDue: '2027-03-01', validUntil: '2027-03-31' }, '2027-04-01', undefined, 'lapsed'],
      // Dates that the network supplies.
      [{ validFrom: '2026-06-01' }, '2027-04-01', 12, 'active'],
      [{ validFrom: '2026-06-01' }, '2027-04-02', 12, 'renewalDue'],
      [{ validFrom: '2026-06-01' }, '2027-06-01', 12, 'renewalDue'],
      [{ validFrom: '2026-06-01' }, '2027-07-31', 12, 'renewalDue'],
      [{ validFrom: '2026-06-01' }, '2027-08-01', 12, 'lapsed'],
      [{ decision: { date: '2019-11-04' } }, NOW, 12, 'active'],
    ];
  for (const [changes, now, months, expected] of table) {
    const what = `${JSON.stringify(changes)} on ${now}${months ? `, ${months} months` : ''}`;
    it(`${what}: ${expected}`, () => assert.equal(state(changes, now, months), expected));
  }

  describe('validity', () => {
    const dates: [Partial<Goal>, number | undefined, ReturnType<typeof validity>][] = [
      [{}, 12, { from: null, until: null, reviewDue: null }],
      [
        { validFrom: '2026-06-01' },
        undefined,
        { from: '2026-06-01', until: null, reviewDue: null },
      ],
      [
        { validFrom: '2026-06-01' },
        12,
        { from: '2026-06-01', reviewDue: '2027-06-01', until: '2027-07-31' },
      ],
      [
        { validFrom: '2027-01-31' },
        1,
        { from: '2027-01-31', reviewDue: '2027-02-28', until: '2027-04-29' },
      ],
      [
        { validFrom: '2028-01-31' },
        1,
        { from: '2028-01-31', reviewDue: '2028-02-29', until: '2028-04-29' },
      ],
      [
        { validFrom: '2028-02-29' },
        12,
        { from: '2028-02-29', reviewDue: '2029-02-28', until: '2029-04-29' },
      ],
      [
        { validUntil: '2027-05-31' },
        undefined,
        { from: null, reviewDue: null, until: '2027-05-31' },
      ],
      [
        { validUntil: '2027-05-31' },
        12,
        { from: null, reviewDue: '2027-05-31', until: '2027-05-31' },
      ],
      [
        { reviewDue: '2027-06-01' },
        undefined,
        { from: null, reviewDue: '2027-06-01', until: null },
      ],
      [
        { reviewDue: '2027-06-01' },
        12,
        { from: null, reviewDue: '2027-06-01', until: '2027-07-31' },
      ],
      [
        { validFrom: '2025-01-01', reviewDue: '2026-01-01', validUntil: '2030-12-31' },
        12,
        { from: '2025-01-01', reviewDue: '2026-01-01', until: '2030-12-31' },
      ],
      [{ decision: { date: '2019-11-04' } }, 12, { from: null, reviewDue: null, until: null }],
    ];
    for (const [changes, months, expected] of dates) {
      it(`${JSON.stringify(changes)}, ${months ?? 'no'} months`, () => {
        const network = months ? { renewal: { months } } : {};
        assert.deepEqual(validity(goal(changes), network), expected);
        assert.deepEqual(derive(goal(changes), { now: NOW, network }).valid, expected);
      });
    }
  });

  describe('outcome', () => {
    const outcome = (changes: Partial<Goal>, now = '2032-06-01') => {
      const d = derive(goal(changes), at(now));
      return d.lifeCycle === 'ended' ? d.outcome : d.lifeCycle;
    };
    const title = 'A step';
    const steps = { kind: 'milestone', baseline: undefined } as const;
    const hold = { direction: 'hold', target: { year: 2030, value: 100 } } as const;
    const less = { kind: 'directional', direction: 'decrease', target: { year: 2030 } } as const;
    const emissions = { quantity: 'ghgEmissions', unit: 't', basis: 'absolute' } as const;
    const table: [name: string, Partial<Goal>, string][] = [
      ['reached', { observations: figures([2030, 50]) }, 'reached'],
      ['missed', { observations: figures([2030, 50.1]) }, 'notReached'],
      ['no figures', {}, 'notYetKnown'],
      ['figures from before', { observations: figures([2029, 60]) }, 'notYetKnown'],
      ['reached before, nothing since', { observations: figures([2029, 40]) }, 'notYetKnown'],
      ['reached, then risen again', { observations: figures([2030, 50], [2031, 70]) }, 'reached'],
      [
        'missed, reached a year later',
        { observations: figures([2030, 60], [2031, 40]) },
        'notReached',
      ],
      ['the year after only', { observations: figures([2031, 40]) }, 'reached'],
      [
        'measured before estimated',
        {
          observations: [
            { year: 2030, value: 40, quality: 'estimated' },
            { year: 2030, value: 60, quality: 'measured' },
          ],
        },
        'notReached',
      ],
      ['not comparable', { measure: emissions, observations: figures([2030, 50]) }, 'notYetKnown'],
      [
        'no baseline value',
        { baseline: { year: 2020 }, observations: figures([2030, 50]) },
        'notYetKnown',
      ],
      ['held', { ...hold, observations: figures([2030, 100]) }, 'reached'],
      ['not held', { ...hold, observations: figures([2030, 101]) }, 'notReached'],
      ['less', { ...less, observations: figures([2030, 99]) }, 'reached'],
      ['not less', { ...less, observations: figures([2030, 100]) }, 'notReached'],
      [
        'end state',
        { kind: 'endState', status: 'achieved', observations: figures([2030, 0]) },
        'notYetKnown',
      ],
      ['steps done in time', { ...steps, milestones: [{ title, done: '2030-12-31' }] }, 'reached'],
      ['a step done late', { ...steps, milestones: [{ title, done: '2031-01-01' }] }, 'notReached'],
      [
        'a step undone',
        { ...steps, milestones: [{ title, done: '2029-01-01' }, { title }] },
        'notReached',
      ],
      ['no steps', steps, 'notYetKnown'],
    ];
    for (const [name, changes, expected] of table) {
      it(`${name}: ${expected}`, () => assert.equal(outcome(changes), expected));
    }

    it('is of ended goals only', () => {
      const reached = { observations: figures([2025, 40]) };
      assert.equal(derive(goal(reached), at()).outcome, null);
      assert.equal(outcome({ observations: figures([2030, 50]) }, '2030-12-31'), 'active');
      assert.equal(outcome({ observations: figures([2030, 50]) }, '2031-01-01'), 'reached');
    });
  });
});

describe('freshness', () => {
  const fresh = (kind: string | undefined, now: string) =>
    half(75, { boundary: kind ? { kind } : undefined, target: { year: 2040, value: 50 } }, now)
      .freshness;

  it('of an organisation’s own figures is 24 months', () => {
    assert.equal(fresh('organization', '2027-12-31'), 'current');
    assert.equal(fresh('organization', '2028-01-01'), 'old');
    assert.equal(fresh('activity', '2028-01-01'), 'old');
    assert.equal(fresh(undefined, '2028-01-01'), 'old');
  });

  it('of a territory’s figures is 36 months', () => {
    assert.equal(fresh('territory', '2028-01-01'), 'current');
    assert.equal(fresh('territory', '2028-12-31'), 'current');
    assert.equal(fresh('territory', '2029-01-01'), 'old');
  });

  it('counts from the day of a level', () => {
    const observations = [{ date: '2024-02-29', value: 75 }];
    assert.equal(derive(goal({ observations }), at('2026-02-28')).freshness, 'current');
    assert.equal(derive(goal({ observations }), at('2026-03-01')).freshness, 'old');
  });
});

describe('check', () => {
  const full = {
    verifier: 'Esimerkki Tarkastus',
    independent: true,
    scope: ['target'],
    standard: 'ISO 14064-3',
    date: '2026-03-01',
    nextDue: '2027-03-01',
    reportUrl: 'https://example.org/report',
  };
  const level = (changes: object, options: Partial<DeriveOptions> = {}) =>
    derive(goal({ verification: { ...full, ...changes } }), { now: NOW, ...options }).check.level;

  it('is verified when everything is there', () => {
    assert.deepEqual(derive(goal({ verification: full }), at()).check, {
      ...full,
      level: 'verified',
      overdue: false,
    });
    assert.equal(level({ scope: ['inventory', 'progress'] }), 'verified');
    assert.equal(level({ standard: undefined, nextDue: undefined }), 'verified');
  });

  const short: [name: string, changes: object, level: string][] = [
    ['nobody named', { verifier: undefined }, 'none'],
    ['not independent', { independent: false }, 'none'],
    ['independence not told', { independent: undefined }, 'stated'],
    ['no scope', { scope: undefined }, 'stated'],
    ['an empty scope', { scope: [] }, 'stated'],
    ['the inventory only', { scope: ['inventory'] }, 'stated'],
    ['the plan only', { scope: ['plan'] }, 'stated'],
    ['no date', { date: undefined }, 'stated'],
    ['a date to come', { date: '2026-11-25' }, 'none'],
    ['no report', { reportUrl: undefined }, 'stated'],
    ['overdue', { nextDue: '2026-11-23' }, 'stated'],
    ['due today', { nextDue: NOW }, 'verified'],
    ['24 months old', { date: '2024-11-24' }, 'verified'],
    ['a day older', { date: '2024-11-23' }, 'stated'],
  ];
  for (const [name, changes, expected] of short) {
    it(`${name}: ${expected}`, () => assert.equal(level(changes), expected));
  }

  it('says whether it is overdue', () => {
    const overdue = (changes: object) =>
      derive(goal({ verification: { ...full, ...changes } }), at()).check.overdue;
    assert.equal(overdue({}), false);
    assert.equal(overdue({ nextDue: '2026-11-23' }), true);
    assert.equal(overdue({ nextDue: undefined, date: '2024-11-23' }), true);
    assert.equal(overdue({ nextDue: undefined, date: undefined }), false);
  });

  it('is none without a record, and stated at most from attributes', () => {
    assert.deepEqual(derive(goal(), at()).check, { level: 'none', overdue: false });
    assert.equal(level({}, { source: 'attributes' }), 'stated');
    assert.equal(level({}, { source: 'document' }), 'verified');
  });
});

const doc = (...goals: (Partial<Goal> & { id: string })[]): IlmiDocument => ({
  ilmi: '1.0',
  goals: goals.map((changes) => goal(changes)),
});

describe('resolveGoal', () => {
  const chain = doc(
    { id: 'y26', validFrom: '2026-06-01', renews: 'y25' },
    { id: 'y24', validFrom: '2024-06-01' },
    { id: 'y25', validFrom: '2025-06-01', renews: 'y24' },
    { id: 'else', validFrom: '2026-07-01' },
  );
  const resolve = (document: IlmiDocument, id: string, now?: string) => {
    const found = resolveGoal(document, id, now);
    return found && [found.goal.id, found.renewed];
  };

  it('follows renewals to the newest', () => {
    assert.deepEqual(resolve(chain, 'y24'), ['y26', '2026-06-01']);
    assert.deepEqual(resolve(chain, 'y25'), ['y26', '2026-06-01']);
    assert.deepEqual(resolve(chain, 'y26'), ['y26', null]);
    assert.deepEqual(resolve(chain, 'else'), ['else', null]);
    assert.equal(resolve(chain, 'none'), null);
    assert.equal(resolve({ ilmi: '1.0' }, 'none'), null);
  });

  it('waits for the first day of a renewal', () => {
    assert.deepEqual(resolve(chain, 'y24', '2026-05-31'), ['y25', '2025-06-01']);
    assert.deepEqual(resolve(chain, 'y24', '2026-06-01'), ['y26', '2026-06-01']);
    assert.deepEqual(resolve(chain, 'y25', '2026-05-31'), ['y25', null]);
  });

  it('takes the newest of several', () => {
    const document = doc(
      { id: 'a' },
      { id: 'b', renews: 'a', validFrom: '2026-01-01' },
      { id: 'c', renews: 'a', validFrom: '2026-06-01' },
      { id: 'd', renews: 'a' },
    );
    assert.deepEqual(resolve(document, 'a'), ['c', '2026-06-01']);
  });

  it('gives no day where none is known', () => {
    assert.deepEqual(resolve(doc({ id: 'a' }, { id: 'b', renews: 'a' }), 'a'), ['b', null]);
  });

  it('does not run in circles', () => {
    const circle = doc(
      { id: 'a', renews: 'b' },
      { id: 'b', renews: 'a' },
      { id: 's', renews: 's' },
    );
    assert.deepEqual(resolve(circle, 'a'), ['a', null]);
    assert.deepEqual(resolve(circle, 'b'), ['b', null]);
    assert.deepEqual(resolve(circle, 's'), ['s', null]);
  });

  it('ends also where one id is there twice', () => {
    const twice = doc({ id: 't' }, { id: 'a', renews: 't' }, { id: 'b', renews: 'a' });
    twice.goals!.push(goal({ id: 'a', renews: 'b' }));
    assert.deepEqual(resolve(twice, 't'), ['a', null]);
  });
});

describe('newestGoal', () => {
  const pick = (now: string, ...goals: (Partial<Goal> & { id: string })[]) =>
    newestGoal(doc(...goals), 'o', now)?.id ?? null;

  it('is the newest live goal, else the newest lapsed, else the newest', () => {
    const live = { id: 'live', validFrom: '2024-01-01' };
    const due = { id: 'due', validFrom: '2025-01-01', reviewDue: NOW };
    const lapsed = { id: 'lapsed', validFrom: '2025-06-01', validUntil: '2026-06-01' };
    const older = { id: 'older', validFrom: '2024-06-01', validUntil: '2026-06-01' };
    const ended = { id: 'ended', validFrom: '2026-01-01', target: { year: 2025 } };
    const coming = { id: 'coming', validFrom: '2027-01-01' };
    assert.equal(pick(NOW, live, due, lapsed, older, ended, coming), 'due');
    assert.equal(pick(NOW, live, lapsed, older, ended, coming), 'live');
    assert.equal(pick(NOW, older, lapsed, ended, coming), 'lapsed');
    assert.equal(pick(NOW, ended, coming), 'coming');
    assert.equal(pick(NOW, ended), 'ended');
    assert.equal(pick(NOW, { id: 'w', status: 'withdrawn' }), 'w');
    assert.equal(pick(NOW), null);
  });

  it('is the organisation’s own', () => {
    assert.equal(
      pick(NOW, { id: 'x', organization: 'p', validFrom: '2026-01-01' }, { id: 'y' }),
      'y',
    );
    assert.equal(newestGoal({ ilmi: '1.0' }, 'o', NOW), null);
  });

  it('goes by the decision where validFrom is missing, and then by the order', () => {
    assert.equal(
      pick(
        NOW,
        { id: 'a', validFrom: '2025-01-01' },
        { id: 'b', decision: { date: '2025-02-01' } },
      ),
      'b',
    );
    assert.equal(pick(NOW, { id: 'a' }, { id: 'b' }), 'a');
    assert.equal(pick(NOW, { id: 'a' }, { id: 'b', renews: 'a' }), 'b');
  });

  it('finds one also among goals that renew each other, and keeps one that another took over', () => {
    assert.equal(pick(NOW, { id: 'a', renews: 'b' }, { id: 'b', renews: 'a' }), 'a');
    assert.equal(pick(NOW, { id: 'a' }, { id: 'b', renews: 'a', organization: 'p' }), 'a');
  });

  it('survives a renewal', () => {
    const old = { id: 'old', validFrom: '2025-06-01', validUntil: '2026-07-31' };
    const renewed = { id: 'new', validFrom: '2026-06-01', renews: 'old' };
    assert.equal(pick('2026-05-31', old, renewed), 'old');
    assert.equal(pick('2026-06-01', old, renewed), 'new');
  });

  it('uses the network’s renewal', () => {
    const document = {
      ...doc(
        { id: 'a', validFrom: '2026-06-01' },
        { id: 'b', validFrom: '2024-01-01', reviewDue: '2030-01-01' },
      ),
      network: { id: 'n', name: 'N', renewal: { months: 1 } },
    };
    assert.equal(newestGoal(document, 'o', '2026-07-01')?.id, 'a');
    assert.equal(newestGoal(document, 'o', NOW)?.id, 'b');
  });
});

describe('for any goal', () => {
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const day = fc
    .tuple(
      fc.integer({ min: 2018, max: 2034 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
  const year = fc.integer({ min: 2018, max: 2034 });
  const number = fc.oneof(
    fc.integer({ min: -200, max: 200 }),
    fc.double(),
    fc.constantFrom(0, -0, NaN, Infinity, -Infinity, Number.MAX_VALUE, Number.MIN_VALUE),
  );
  const word = (words: readonly string[]) => maybe(fc.constantFrom(...words, 'later'));
  const target = fc.record({
    year: maybe(year),
    date: maybe(day),
    value: maybe(number),
    change: maybe(number),
    points: maybe(number),
    accounting: word(accountings),
  });
  const any = fc.record({
    id: fc.constant('g'),
    organization: fc.constant('o'),
    title: fc.constant('t'),
    kind: fc.constantFrom(...goalKinds, 'quantitative', 'later'),
    theme: word(goalThemes),
    status: word(goalStatuses),
    direction: word(directions),
    measure: maybe(
      fc.record({
        quantity: fc.constantFrom(...quantities, 'later'),
        unit: fc.constantFrom('t', '%', 'other'),
        basis: fc.constantFrom('absolute', 'share'),
        accounting: word(accountings),
      }),
    ),
    baseline: maybe(fc.record({ year: maybe(year), date: maybe(day), value: maybe(number) })),
    target: maybe(target),
    interim: maybe(fc.array(target, { maxLength: 4 })),
    observations: maybe(
      fc.array(
        fc.record({
          year: maybe(year),
          date: maybe(day),
          period: maybe(fc.record({ start: day, end: day })),
          value: number,
          quality: word(observationQualities),
          accounting: word(accountings),
        }),
        { maxLength: 6 },
      ),
    ),
    milestones: maybe(
      fc.array(fc.record({ title: fc.constant('s'), due: maybe(day), done: maybe(day) }), {
        maxLength: 4,
      }),
    ),
    validFrom: maybe(day),
    validUntil: maybe(day),
    reviewDue: maybe(day),
  }) as fc.Arbitrary<Goal>;
  const months = maybe(fc.integer({ min: 1, max: 120 }));

  it('no number is NaN or endless, and shares of time are 0 to 1', () => {
    fc.assert(
      fc.property(any, day, months, (g, now, m) => {
        const d = derive(g, { now, network: m ? { renewal: { months: m } } : undefined });
        for (const [key, value] of Object.entries(d)) {
          if (typeof value === 'number') {
            assert.ok(Number.isFinite(value) && !Object.is(value, -0), `${key}: ${value}`);
          }
          assert.notEqual(value, undefined, key);
        }
        for (const share of [d.elapsedAtData, d.elapsedNow]) {
          assert.ok(share === null || (share >= 0 && share <= 1));
        }
        assert.ok(!d.latest || d.latest.end <= now);
        assert.equal(d.outcome !== null, d.lifeCycle === 'ended');
      }),
      { numRuns: 2000 },
    );
  });

  it('what cannot be compared has no pace', () => {
    fc.assert(
      fc.property(any, day, (g, now) => {
        const d = derive(g, { now });
        assert.equal(d.comparable === false, d.incomparable !== null);
        if (d.comparable === false && g.kind !== 'milestone') assert.equal(d.pace, 'unknown');
        if (d.pace === 'reached') assert.ok(d.achieved! >= 1);
        if (d.pace === 'movingAway' && g.kind !== 'directional') assert.ok(d.achieved! < -0.02);
        if (d.achieved === null && g.kind !== 'directional' && g.direction !== 'hold') {
          if (g.kind !== 'milestone') assert.equal(d.pace, 'unknown');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the order of figures and interim targets', () => {
    const observation = fc.record({ year, value: fc.integer({ min: 0, max: 200 }) });
    const lists = fc.tuple(
      fc.uniqueArray(observation, { selector: (o) => o.year, maxLength: 6 }),
      fc.uniqueArray(observation, { selector: (o) => o.year, maxLength: 4 }),
    );
    fc.assert(
      fc.property(lists, ([observations, interim]) => {
        assert.deepEqual(
          derive(
            goal({ observations: [...observations].reverse(), interim: [...interim].reverse() }),
            at(),
          ),
          derive(goal({ observations, interim }), at()),
        );
      }),
    );
  });

  it('does not touch the goal', () => {
    fc.assert(
      fc.property(any, day, (g, now) => {
        const before = structuredClone(g);
        derive(g, { now });
        assert.deepEqual(structuredClone(g), before);
      }),
      { numRuns: 200 },
    );
  });

  it('a better figure never has a worse pace', () => {
    const order = ['movingAway', 'behind', 'onTrack', 'reached'];
    const level = fc.double({ min: 0, max: 200, noNaN: true });
    fc.assert(
      fc.property(level, level, (a, b) => {
        const [low, high] = [
          order.indexOf(half(Math.max(a, b)).pace),
          order.indexOf(half(Math.min(a, b)).pace),
        ];
        assert.ok(low >= 0 && low <= high);
      }),
    );
  });
});
