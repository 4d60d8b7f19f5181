import { lifeCycleOf } from '../derive.js';
import type { Goal, IsoDate, Network, Organization } from '../types.js';

/**
 * Why a goal may not be drawn as its publisher wants it: the rules whose facts speak against it. No
 * word lists are needed, so an element can ask. Empty: nothing speaks against it.
 *
 * @returns Ids of rules: `LBL-01`, `LBL-02`, `LBL-03`, `LBL-05`, `FUT-10`, `OFF-01`, `OFF-02`.
 */
export function strictReasons(
  goal: Goal,
  organization: Pick<Organization, 'membership'> | undefined,
  network: Pick<Network, 'renewal'> | undefined,
  now: IsoDate,
): string[] {
  const { boundary, label, statement } = goal;
  const scheme = label?.basis === 'certificationScheme' && label.scheme;
  const authority = label?.basis === 'publicAuthority' && label.authority;
  const isOver = /withdrawn|ended|lapsed/.test(lifeCycleOf(goal, { now, network }));
  // What is not told has not passed.
  const isPast = (until?: IsoDate) => !isOver && until! < now;
  const isProduct = boundary?.kind === 'productGroup';
  return [
    label && !scheme && !authority && 'LBL-01',
    scheme &&
      !(
        scheme.owner &&
        scheme.termsUrl &&
        scheme.openAccess &&
        scheme.stakeholders &&
        scheme.suspension &&
        scheme.monitor?.name
      ) &&
      'LBL-02',
    authority &&
      !(authority.name && authority.termsUrl && authority.decisionUrl && authority.date) &&
      'LBL-03',
    (isPast(label?.validUntil) || isPast(organization?.membership?.validUntil)) && 'LBL-05',
    isOver && statement && goal.status !== 'achieved' && 'FUT-10',
    // A territory's credits are part of how its figures are calculated; a product's are a claim.
    isProduct && /^t/.test(`${goal.offsets?.role}`) && 'OFF-01',
    isProduct && goal.neutrality && !goal.offsets && 'OFF-02',
  ].filter(Boolean) as string[];
}
