import { IlmiGoalBadge } from '../goal-badge/goal-badge.js';

IlmiGoalBadge.define();

declare global {
  interface HTMLElementTagNameMap {
    'ilmi-goal-badge': IlmiGoalBadge;
  }
}
