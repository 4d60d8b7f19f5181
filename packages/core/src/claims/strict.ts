import { lifeCycleOf } from '../derive.js';
import type { Goal, IsoDate, Network, Organization } from '../types.js';

const given = (...fields: unknown[]): boolean => fields.every(Boolean);

/**
 * Why a goal may not be drawn as its publisher wants it: the rules whose facts speak against it. No
 * word lists are needed, so an element can ask. Empty: nothing speaks against it.
 *
 * @returns Ids of rules: `LBL-01`, `LBL-02`, `LBL-03`, `LBL-05`, `FUT-10`, `OFF-01`, `OFF-02`.
 */
export function strictReasons(
  { boundary, label, neutrality, offsets, statement, ...goal }: Goal,
  organization: Pick<Organization, 'membership'> | undefined,
  network: Pick<Network, 'renewal'> | undefined,
  now: IsoDate,
): string[] {
  const { basis, scheme, authority, validUntil } = label ?? {};
  const isScheme = basis === 'certificationScheme' && scheme;
  const isAuthority = basis === 'publicAuthority' && authority;
  const isOver = !/^(active|renewalDue|upcoming)$/.test(lifeCycleOf(goal, { now, network }));
  const isPast = (day = now) => day < now;
  const credits = /^t/.test(offsets?.role ?? '');
  const reasons = {
    'LBL-01': label && !isScheme && !isAuthority,
    'LBL-02':
      isScheme &&
      !given(
        scheme.owner,
        scheme.termsUrl,
        scheme.openAccess,
        scheme.stakeholders,
        scheme.suspension,
        scheme.monitor?.name,
      ),
    'LBL-03':
      isAuthority &&
      !given(authority.name, authority.decisionUrl, authority.date, authority.termsUrl),
    'LBL-05': !isOver && (isPast(validUntil) || isPast(organization?.membership?.validUntil)),
    'FUT-10': isOver && statement && goal.status !== 'achieved',
    'OFF-01': boundary?.kind === 'productGroup' && credits,
    'OFF-02': boundary?.kind === 'productGroup' && neutrality && !offsets,
  };
  return Object.keys(reasons).filter((rule) => reasons[rule as keyof typeof reasons]);
}
