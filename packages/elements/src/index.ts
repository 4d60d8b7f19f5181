export * from './base/index.js';
export { IlmiGoalBadge } from './goal-badge/goal-badge.js';
export { type GoalBadgeVariant, goalBadgeVariants } from './goal-badge/goal-badge.types.js';
export { IlmiProgressTracker } from './progress-tracker/progress-tracker.js';
export {
  type ProgressTrackerView,
  progressTrackerViews,
} from './progress-tracker/progress-tracker.types.js';
export { IlmiNetwork } from './network/network.js';
export { IlmiStoryCard } from './story-card/story-card.js';
export { IlmiStoryList } from './story-list/story-list.js';
export { IlmiActionList } from './action-list/action-list.js';
export { IlmiEventList } from './event-list/event-list.js';
export { IlmiOfferList } from './offer-list/offer-list.js';
export { IlmiNetworkSummary } from './network-summary/network-summary.js';
export {
  type NetworkSummaryView,
  networkSummaryViews,
} from './network-summary/network-summary.types.js';
export { IlmiMemberList } from './member-list/member-list.js';
export { type MemberListView, memberListViews } from './member-list/member-list.types.js';
export { IlmiJoinForm } from './join-form/join-form.js';
export { IlmiJoinEvent } from './join-form/join-event.js';
export {
  type JoinFormPurpose,
  joinFormPurposes,
  type JoinFormReceiver,
  joinFormReceivers,
} from './join-form/join-form.types.js';
