import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  currentGoals,
  goalsByOrganization,
  isMember,
  organizationLifeCycle,
} from '../src/members.js';
import type { Goal, Organization } from '../src/types.js';

const NOW = '2026-11-24';
const at = () => ({ now: NOW });

const goal = (changes: Partial<Goal> = {}): Goal => ({
  id: 'g',
  organization: 'o',
  title: 'A title',
  kind: 'directional',
  ...changes,
});

describe('isMember', () => {
  const member = (membership?: Organization['membership']): Organization => ({
    id: 'o',
    kind: 'company',
    name: 'o',
    membership,
  });
  for (const [name, membership, expected] of [
    ['without a word about it', undefined, true],
    ['since today', { since: NOW }, true],
    ['since tomorrow', { since: '2026-11-25' }, false],
    ['until today', { validUntil: NOW }, true],
    ['until yesterday', { validUntil: '2026-11-23' }, false],
  ] as const) {
    it(name, () => assert.equal(isMember(member(membership), NOW), expected));
  }
});

describe('currentGoals', () => {
  const ids = (...goals: Goal[]) => currentGoals(goals, NOW).map(({ id }) => id);

  it('keeps a goal until its renewal begins', () => {
    const old = goal({ id: 'old' });
    const renewal = goal({ id: 'new', renews: 'old', validFrom: NOW });
    assert.deepEqual(ids(old, renewal), ['new']);
    assert.deepEqual(ids(old, { ...renewal, validFrom: '2026-11-25' }), ['old', 'new']);
  });

  it('follows a chain to its end, and leaves goals that renew each other', () => {
    const chain = ['a', 'b', 'c'].map((id, i, all) => goal({ id, renews: all[i - 1] }));
    assert.deepEqual(ids(...chain), ['c']);
    assert.deepEqual(ids(goal({ id: 'a', renews: 'b' }), goal({ id: 'b', renews: 'a' })), [
      'a',
      'b',
    ]);
  });
});

describe('goalsByOrganization', () => {
  it('groups in order, also organisations with the names of object members', () => {
    const goals = ['b', '__proto__', 'b', 'a'].map((organization, i) =>
      goal({ id: `g${i}`, organization }),
    );
    assert.deepEqual(
      [...goalsByOrganization(goals)].map(([id, list]) => [id, list.map((one) => one.id)]),
      [
        ['b', ['g0', 'g2']],
        ['__proto__', ['g1']],
        ['a', ['g3']],
      ],
    );
  });
});

describe('organizationLifeCycle', () => {
  const withdrawn = goal({ status: 'withdrawn' });
  const ended = goal({ kind: 'quantitative', target: { year: 2025, value: 1 } });
  const lapsed = goal({ validUntil: '2026-01-01' });
  const upcoming = goal({ validFrom: '2027-01-01' });
  const renewalDue = goal({ reviewDue: '2026-12-01' });
  const active = goal();
  const list = [withdrawn, ended, lapsed, upcoming, renewalDue, active];
  const expected = ['withdrawn', 'ended', 'lapsed', 'upcoming', 'renewalDue', 'active'];

  it('is the best of its goals', () => {
    assert.equal(organizationLifeCycle([], at()), 'noGoal');
    for (const [i, state] of expected.entries()) {
      assert.equal(organizationLifeCycle(list.slice(0, i + 1), at()), state);
      assert.equal(organizationLifeCycle(list.slice(0, i + 1).reverse(), at()), state);
    }
  });
});
