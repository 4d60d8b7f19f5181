/** How much room the badge takes. Both say the whole goal with its evidence. */
export const goalBadgeVariants = ['statement', 'compact', 'line'] as const;
export type GoalBadgeVariant = (typeof goalBadgeVariants)[number];
