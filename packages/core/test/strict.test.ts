import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strictReasons } from '../src/index.js';
import type { Goal, Network, Organization } from '../src/types.js';

const NOW = '2026-11-24';

const plain: Goal = {
  id: 'g',
  organization: 'o',
  title: 'Electricity use',
  kind: 'quantitative',
  boundary: { kind: 'organization' },
  measure: { quantity: 'energy', unit: 'MWh', basis: 'absolute' },
  baseline: { year: 2020, value: 100 },
  target: { year: 2030, value: 50 },
  observations: [{ year: 2025, value: 80 }],
};
const scheme: NonNullable<Goal['label']>['scheme'] = {
  owner: 'Esimerkkimerkki ry',
  termsUrl: 'https://merkki.example.org/ehdot/',
  openAccess: true,
  stakeholders: true,
  suspension: true,
  monitor: { name: 'Mallitarkastus Oy' },
};
const authority: NonNullable<Goal['label']>['authority'] = {
  name: 'Esimerkkivirasto',
  decisionUrl: 'https://virasto.example.org/paatos/',
  date: '2026-02-01',
  termsUrl: 'https://virasto.example.org/ehdot/',
};
const certified = (changes: Partial<typeof scheme> = {}): Partial<Goal> => ({
  label: { basis: 'certificationScheme', scheme: { ...scheme, ...changes } },
});
const granted = (changes: Partial<typeof authority> = {}): Partial<Goal> => ({
  label: { basis: 'publicAuthority', authority: { ...authority, ...changes } },
});
const product: Partial<Goal> = { boundary: { kind: 'productGroup' } };

interface Around {
  member?: Organization['membership'];
  network?: Pick<Network, 'renewal'>;
  now?: string;
}
const reasons = (changes: Partial<Goal> = {}, { member, network, now = NOW }: Around = {}) =>
  strictReasons({ ...plain, ...changes }, member && { membership: member }, network, now);

describe('strictReasons', () => {
  it('has nothing to say of an ordinary goal', () => {
    assert.deepEqual(reasons(), []);
    assert.deepEqual(reasons({ statement: 'We halve our electricity use' }), []);
    assert.deepEqual(reasons({}, { member: { since: '2020-01-01' } }), []);
    assert.deepEqual(strictReasons(plain, undefined, undefined, NOW), []);
  });

  it('LBL-01: a label that rests on nothing', () => {
    assert.deepEqual(reasons({ label: { basis: 'none' } }), ['LBL-01']);
    assert.deepEqual(reasons({ label: { basis: 'certificationScheme' } }), ['LBL-01']);
    assert.deepEqual(reasons({ label: { basis: 'publicAuthority' } }), ['LBL-01']);
    // The other one's basis is none, and neither is a word of a later version.
    assert.deepEqual(reasons({ label: { basis: 'publicAuthority', scheme } }), ['LBL-01']);
    assert.deepEqual(reasons({ label: { basis: 'constructor', scheme } }), ['LBL-01']);

    assert.deepEqual(reasons(certified()), []);
    assert.deepEqual(reasons(granted()), []);
  });

  for (const missing of Object.keys(scheme) as (keyof typeof scheme)[]) {
    it(`LBL-02: a certification scheme without ${missing}`, () => {
      assert.deepEqual(reasons(certified({ [missing]: undefined })), ['LBL-02']);
    });
  }
  it('LBL-02: a scheme that says no, and a monitor without a name', () => {
    assert.deepEqual(reasons(certified({ openAccess: false })), ['LBL-02']);
    assert.deepEqual(reasons(certified({ monitor: { accreditation: 'FINAS' } })), ['LBL-02']);
    // The scheme's own name is not required.
    assert.deepEqual(reasons(certified({ name: undefined })), []);
  });

  for (const missing of Object.keys(authority) as (keyof typeof authority)[]) {
    it(`LBL-03: a public authority without ${missing}`, () => {
      assert.deepEqual(reasons(granted({ [missing]: undefined })), ['LBL-03']);
    });
  }

  it('LBL-05: a membership or a label that is over', () => {
    const until = (validUntil: string) => ({ member: { validUntil } });
    const labelUntil = (validUntil: string): Partial<Goal> => ({
      label: { basis: 'certificationScheme', scheme, validUntil },
    });
    assert.deepEqual(reasons({}, until('2026-11-23')), ['LBL-05']);
    assert.deepEqual(reasons({}, until('2026-11-24')), []);
    assert.deepEqual(reasons(labelUntil('2026-11-23')), ['LBL-05']);
    assert.deepEqual(reasons(labelUntil('2026-11-24')), []);
    // A goal that is to come or due for renewal claims as much as one that holds.
    assert.deepEqual(reasons({ validFrom: '2027-01-01' }, until('2026-11-23')), ['LBL-05']);
    assert.deepEqual(reasons({ reviewDue: '2026-12-01' }, until('2026-11-23')), ['LBL-05']);
    // One that is over is drawn as over.
    assert.deepEqual(reasons({ status: 'withdrawn' }, until('2026-11-23')), []);
    assert.deepEqual(reasons({ target: { year: 2025, value: 50 } }, until('2026-11-23')), []);
    assert.deepEqual(reasons({ validUntil: '2026-11-23' }, until('2026-11-23')), []);
  });

  it('FUT-10: a statement about a goal that is over', () => {
    const statement = 'We halve our electricity use';
    assert.deepEqual(reasons({ statement, status: 'withdrawn' }), ['FUT-10']);
    assert.deepEqual(reasons({ statement, target: { year: 2025, value: 50 } }), ['FUT-10']);
    assert.deepEqual(reasons({ statement, validUntil: '2026-11-23' }), ['FUT-10']);
    const network = { renewal: { months: 12 } };
    assert.deepEqual(reasons({ statement, validFrom: '2025-09-01' }, { network }), ['FUT-10']);

    assert.deepEqual(reasons({ statement, validFrom: '2025-10-01' }, { network }), []);
    assert.deepEqual(reasons({ status: 'withdrawn' }), []);
    assert.deepEqual(reasons({ statement, validUntil: '2026-11-24' }), []);
    assert.deepEqual(
      reasons({ statement, status: 'achieved', target: { year: 2025, value: 50 } }),
      [],
    );
  });

  it('OFF-01: a product whose figures count offsets', () => {
    assert.deepEqual(reasons({ ...product, offsets: { role: 'towardTarget' } }), ['OFF-01']);
    assert.deepEqual(reasons({ ...product, offsets: { role: 'territorialCredit' } }), ['OFF-01']);

    assert.deepEqual(reasons({ ...product, offsets: { role: 'contributionOnly' } }), []);
    assert.deepEqual(reasons({ ...product, offsets: { role: 'none' } }), []);
    assert.deepEqual(reasons({ offsets: { role: 'towardTarget' } }), []);
    const territory: Partial<Goal> = { boundary: { kind: 'territory' } };
    assert.deepEqual(reasons({ ...territory, offsets: { role: 'territorialCredit' } }), []);
  });

  it('OFF-02: a neutral product whose offsets are not told', () => {
    const neutrality = { definition: 'own' };
    assert.deepEqual(reasons({ ...product, neutrality }), ['OFF-02']);

    assert.deepEqual(reasons({ ...product, neutrality, offsets: { role: 'none' } }), []);
    assert.deepEqual(reasons({ neutrality }), []);
    assert.deepEqual(reasons(product), []);
  });

  it('names all that it finds, in the order of the rules', () => {
    assert.deepEqual(
      reasons(
        { ...product, label: { basis: 'none' }, neutrality: { definition: 'own' } },
        { member: { validUntil: '2020-01-01' } },
      ),
      ['LBL-01', 'LBL-05', 'OFF-02'],
    );
  });
});
