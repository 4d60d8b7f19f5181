import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { summarize } from '../src/summary.js';
import type { Action, Goal, IlmiDocument, Organization } from '../src/types.js';

const now = '2026-11-24';
const title = 'A title';

const organization = (id: string, changes: Partial<Organization> = {}): Organization => ({
  id,
  kind: 'company',
  name: id,
  municipality: '020',
  ...changes,
});

const goal = (id: string, organization: string, changes: Partial<Goal> = {}): Goal => ({
  id,
  organization,
  title,
  kind: 'quantitative',
  theme: 'waste',
  measure: { quantity: 'waste', unit: 't', basis: 'absolute' },
  baseline: { year: 2020, value: 100 },
  target: { year: 2030, value: 50 },
  ...changes,
});

const network: IlmiDocument = {
  ilmi: '1.0',
  organizations: [
    organization('a'),
    organization('b', { kind: 'association', municipality: '635' }),
    organization('c', { municipality: undefined }),
    organization('new', { membership: { since: '2026-11-25' } }),
    organization('left', { membership: { validUntil: '2026-11-23' } }),
    organization('last-day', { kind: 'education', membership: { since: now, validUntil: now } }),
  ],
  goals: [
    goal('a1', 'a', { observations: [{ year: 2025, value: 50 }] }),
    goal('a2', 'a', { theme: 'mobility', reviewDue: '2026-12-24' }),
    goal('b-old', 'b', { validFrom: '2025-06-01', reviewDue: '2026-06-01' }),
    goal('b1', 'b', {
      kind: 'milestone',
      theme: undefined,
      renews: 'b-old',
      validFrom: '2026-06-01',
      milestones: [{ title, done: '2026-08-01' }, { title, due: '2026-10-01' }, { title }],
    }),
    goal('c1', 'c', { reviewDue: '2026-10-01', milestones: [{ title, done: now }] }),
    goal('new1', 'new'),
    goal('left1', 'left', { reviewDue: now }),
    goal('stray', 'nobody', { status: 'withdrawn' }),
  ],
};

describe('summarize', () => {
  const summary = summarize(network, { now });

  it('counts members', () => {
    assert.deepEqual(summary.members, {
      total: 4,
      kind: { company: 2, association: 1, education: 1 },
      municipality: { '020': 2, '635': 1, unknown: 1 },
      theme: { waste: 2, mobility: 1, unknown: 1 },
      lifeCycle: { active: 2, renewalDue: 1, noGoal: 1 },
    });
  });

  it('counts goals, renewed ones once', () => {
    assert.deepEqual(summary.goals, {
      total: 5,
      kind: { quantitative: 4, milestone: 1 },
      municipality: { '020': 2, '635': 1, unknown: 2 },
      theme: { waste: 3, mobility: 1, unknown: 1 },
      lifeCycle: { active: 2, renewalDue: 2, withdrawn: 1 },
      pace: { reached: 1, unknown: 3, behind: 1 },
    });
  });

  it('counts steps', () => {
    assert.deepEqual(summary.steps, {
      done: 2,
      total: 4,
      kind: { milestone: { done: 1, total: 3 }, quantitative: { done: 1, total: 1 } },
      municipality: { '635': { done: 1, total: 3 }, unknown: { done: 1, total: 1 } },
      theme: { unknown: { done: 1, total: 3 }, waste: { done: 1, total: 1 } },
      lifeCycle: { active: { done: 1, total: 3 }, renewalDue: { done: 1, total: 1 } },
      pace: { behind: { done: 1, total: 3 }, unknown: { done: 1, total: 1 } },
    });
  });

  it('lists renewals, the most urgent first', () => {
    assert.deepEqual(summary.renewals, [
      { goal: 'c1', organization: 'c', reviewDue: '2026-10-01', overdue: true },
      { goal: 'a2', organization: 'a', reviewDue: '2026-12-24', overdue: false },
    ]);
  });

  it('lists a renewal 60 days before, not 61', () => {
    const due = (reviewDue: string) =>
      summarize({ ilmi: '1.0', goals: [goal('g', 'o', { reviewDue })] }, { now }).renewals.length;
    assert.equal(due('2027-01-23'), 1);
    assert.equal(due('2027-01-24'), 0);
  });

  it('keeps a goal until its renewal begins', () => {
    const total = (day: string) => summarize(network, { now: day }).goals.kind;
    assert.deepEqual(total('2026-05-31'), { quantitative: 6, milestone: 1 });
    assert.deepEqual(total('2026-06-01'), { quantitative: 5, milestone: 1 });
  });

  it('counts one municipality', () => {
    const { members, goals, renewals } = summarize(network, { now, municipality: '635' });
    assert.equal(members.total, 1);
    assert.equal(goals.total, 1);
    assert.deepEqual(goals.kind, { milestone: 1 });
    assert.deepEqual(renewals, []);
    assert.equal(summarize(network, { now, municipality: '999' }).members.total, 0);
  });

  it('has nothing to say of an empty document', () => {
    assert.deepEqual(summarize({ ilmi: '1.0' }, { now }), {
      members: { total: 0, kind: {}, municipality: {}, theme: {}, lifeCycle: {} },
      goals: { total: 0, kind: {}, municipality: {}, theme: {}, lifeCycle: {}, pace: {} },
      steps: {
        done: 0,
        total: 0,
        kind: {},
        municipality: {},
        theme: {},
        lifeCycle: {},
        pace: {},
      },
      renewals: [],
      effects: [],
      effectsLeftOut: 0,
    });
  });

  it('counts hostile words like any other', () => {
    const { members } = summarize(
      { ilmi: '1.0', organizations: [organization('o', { kind: '__proto__' })] },
      { now },
    );
    assert.deepEqual(Object.entries(members.kind), [['__proto__', 1]]);
  });

  it('counts goals that renew each other', () => {
    const goals = [goal('a', 'o', { renews: 'b' }), goal('b', 'o', { renews: 'a' })];
    assert.equal(summarize({ ilmi: '1.0', goals }, { now }).goals.total, 2);
  });
});

describe('effects', () => {
  const emissions = {
    value: -10,
    unit: 'tCO2e',
    quantity: 'ghgEmissions',
    year: 2025,
    accounting: 'ghgProtocol',
    scopes: [1, 2],
  } satisfies Action['effect'];
  const energy = {
    value: -5,
    unit: 'MWh',
    quantity: 'energy',
    year: 2025,
  } satisfies Action['effect'];
  const action = (effect: Action['effect'], changes: Partial<Action> = {}): Action => ({
    id: 'x',
    organization: 'o',
    title,
    status: 'done',
    effect,
    ...changes,
  });
  const sums = (...actions: Action[]) => {
    const { effects, effectsLeftOut } = summarize({ ilmi: '1.0', actions }, { now });
    return {
      values: effects.map((sum) => [sum.value, sum.unit, sum.actions]),
      effects,
      effectsLeftOut,
    };
  };

  it('adds like things', () => {
    const { effects, effectsLeftOut } = sums(
      action(emissions),
      action({ ...emissions, value: -500, unit: 'kgCO2e' }),
      action({ ...emissions, value: 2, scopes: [2, 1] }),
    );
    assert.deepEqual(effects, [
      {
        quantity: 'ghgEmissions',
        unit: 'tCO2e',
        year: 2025,
        accounting: 'ghgProtocol',
        scopes: [1, 2],
        value: -8.5,
        actions: 3,
      },
    ]);
    assert.equal(effectsLeftOut, 0);
  });

  it('adds without the noise of binary arithmetic', () => {
    const tenths = [0.1, 0.2].map((value) => action({ ...energy, value }));
    assert.deepEqual(sums(...tenths).values, [[0.3, 'MWh', 2]]);
  });

  it('needs accounting and scopes for emissions only', () => {
    assert.deepEqual(sums(action(energy), action(energy)).effects, [
      {
        quantity: 'energy',
        unit: 'MWh',
        year: 2025,
        accounting: null,
        scopes: [],
        value: -10,
        actions: 2,
      },
    ]);
  });

  const unlike: [name: string, effect: NonNullable<Action['effect']>][] = [
    ['quantity', { ...emissions, quantity: 'other' }],
    ['unit', { ...emissions, unit: 't' }],
    ['a rate', { ...emissions, unit: 'tCO2e/a' }],
    ['year', { ...emissions, year: 2024 }],
    ['accounting', { ...emissions, accounting: 'iso14064' }],
    ['scopes', { ...emissions, scopes: [1, 2, 3] }],
  ];
  for (const [name, effect] of unlike) {
    it(`does not add unlike things: ${name}`, () => {
      const { values, effectsLeftOut } = sums(action(emissions), action(effect));
      assert.deepEqual(values, [
        [-10, 'tCO2e', 1],
        [-10, effect.unit, 1],
      ]);
      assert.equal(effectsLeftOut, 0);
    });
  }

  const short: [name: string, effect: NonNullable<Action['effect']>][] = [
    ['no quantity', { ...emissions, quantity: undefined }],
    ['no year', { ...emissions, year: undefined }],
    ['no accounting of emissions', { ...emissions, accounting: undefined }],
    ['unknown accounting of emissions', { ...emissions, accounting: 'unknown' }],
    ['no scopes of emissions', { ...emissions, scopes: undefined }],
    ['empty scopes of emissions', { ...emissions, scopes: [] }],
    ['a unit of its own', { ...emissions, unit: 'other' }],
    ['an unknown unit', { ...emissions, unit: 'TJ' }],
    ['a share', { ...energy, unit: '%' }],
    ['an intensity', { ...energy, unit: 'kWh/m2' }],
    ['no number', { ...energy, value: NaN }],
  ];
  for (const [name, effect] of short) {
    it(`leaves out ${name}`, () => {
      const { values, effectsLeftOut } = sums(action(effect), action(effect));
      assert.deepEqual(values, []);
      assert.equal(effectsLeftOut, 2);
    });
  }

  it('takes done actions with an effect only', () => {
    const { effects, effectsLeftOut } = sums(
      action(energy, { status: 'inProgress' }),
      action(energy, { status: undefined }),
      action(undefined),
    );
    assert.deepEqual(effects, []);
    assert.equal(effectsLeftOut, 0);
  });

  it('leaves out actions for a territory’s goal', () => {
    const goals = [goal('t', 'o', { boundary: { kind: 'territory' } }), goal('g', 'o')];
    const actions = [action(energy, { goals: ['g', 't'] }), action(energy, { goals: ['g'] })];
    const { effects, effectsLeftOut } = summarize({ ilmi: '1.0', goals, actions }, { now });
    assert.deepEqual(
      effects.map((sum) => [sum.value, sum.actions]),
      [[-5, 1]],
    );
    assert.equal(effectsLeftOut, 1);
  });

  it('leaves out what is not a member’s', () => {
    const actions = [
      action(energy, { organization: 'left' }),
      action(energy, { organization: 'a' }),
    ];
    assert.equal(summarize({ ...network, actions }, { now }).effects[0]?.actions, 1);
  });
});
