export * from './base/index.js';
export { IlmiGoalBadge } from './goal-badge/goal-badge.js';
export { IlmiNetwork } from './network/network.js';
