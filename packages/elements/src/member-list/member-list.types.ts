/** How members are laid out: as cards, or as rows. */
export const memberListViews = ['grid', 'table'] as const;
export type MemberListView = (typeof memberListViews)[number];

/** What members can be sorted by. */
export const memberSorts = ['name', 'kind', 'municipality', 'state'] as const;
export type MemberSort = (typeof memberSorts)[number];

/** What members can be filtered by; each is an attribute, too. */
export const memberFilters = ['kind', 'municipality', 'theme'] as const;
export type MemberFilter = (typeof memberFilters)[number];
