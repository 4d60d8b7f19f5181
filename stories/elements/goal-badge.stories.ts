import '@ilmi/elements/define/goal-badge.js';
import { goalBadgeVariants } from '@ilmi/elements';
import { goalStories } from '../support/goal-stories.js';

const { meta, form, kind, lifeCycle, strict, state, everything } = goalStories(
  'ilmi-goal-badge',
  'variant',
  goalBadgeVariants,
);

export default { ...meta, title: 'Elements/Goal badge' };

export const VariantStatement = form('statement');
export const VariantCompact = form('compact');
export const VariantLine = form('line');

export const KindQuantitative = kind('quantitative');
export const KindEndState = kind('endState');
export const KindMilestone = kind('milestone');
export const KindDirectional = kind('directional');
export const KindMonitoring = kind('monitoring');

export const LifeCycleUpcoming = lifeCycle('upcoming');
export const LifeCycleActive = lifeCycle('active');
export const LifeCycleRenewalDue = lifeCycle('renewalDue');
export const LifeCycleLapsed = lifeCycle('lapsed');
export const LifeCycleEnded = lifeCycle('ended');
export const LifeCycleWithdrawn = lifeCycle('withdrawn');

export const StrictLabel = strict('label');
export const StrictMembership = strict('membership');
export const StrictStatement = strict('statement');
export const StrictOffsets = strict('offsets');
export const StrictFinding = strict('finding');

export const StateLoading = state('loading');
export const StateReady = state('ready');
export const StateEmpty = state('empty');
export const StateError = state('error');
export const StateStale = state('stale');

export const EveryGoal = everything();
