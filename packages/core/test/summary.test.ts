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
