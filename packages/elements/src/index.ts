export * from './base/index.js';
export { IlmiGoalBadge } from './goal-badge/goal-badge.js';
export { IlmiProgressTracker } from './progress-tracker/progress-tracker.js';
export { IlmiNetwork } from './network/network.js';
