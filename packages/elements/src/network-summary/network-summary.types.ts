/** Numbers alone, or with a bar beside each. */
export const networkSummaryViews = ['figures', 'bars'] as const;
export type NetworkSummaryView = (typeof networkSummaryViews)[number];
