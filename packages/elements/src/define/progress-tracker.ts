import { IlmiProgressTracker } from '../progress-tracker/progress-tracker.js';

IlmiProgressTracker.define();

declare global {
  interface HTMLElementTagNameMap {
    'ilmi-progress-tracker': IlmiProgressTracker;
  }
}
