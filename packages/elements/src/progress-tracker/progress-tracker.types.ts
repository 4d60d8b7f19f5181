/** How the progress is drawn. All say the whole goal with its evidence. */
export const progressTrackerViews = ['bar', 'ring', 'pathway', 'milestones'] as const;
export type ProgressTrackerView = (typeof progressTrackerViews)[number];
