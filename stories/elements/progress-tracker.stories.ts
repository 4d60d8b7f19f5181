import '@ilmi/elements/define/progress-tracker.js';
import { progressTrackerViews } from '@ilmi/elements';
import { goalStories } from '../support/goal-stories.js';

const { meta, form, kind, lifeCycle, strict, state, everything } = goalStories(
  'ilmi-progress-tracker',
  'view',
  progressTrackerViews,
);

export default { ...meta, title: 'Elements/Progress tracker' };

export const ViewBar = form('bar');
export const ViewRing = form('ring');
export const ViewPathway = form('pathway');
export const ViewMilestones = form('milestones');

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
