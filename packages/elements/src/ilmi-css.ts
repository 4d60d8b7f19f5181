import type { CSSResult } from 'lit';
import { eventListStyles } from './event-list/event-list.styles.js';
import { goalStyles } from './goal/goal.styles.js';
import { joinFormStyles } from './join-form/join-form.styles.js';
import { itemStyles } from './list/item.styles.js';
import { listStyles } from './list/list.styles.js';
import { memberListStyles } from './member-list/member-list.styles.js';
import { networkSummaryStyles } from './network-summary/network-summary.styles.js';
import { offerListStyles } from './offer-list/offer-list.styles.js';
import { storyStyles } from './story/story.styles.js';
import { goalBadgeStyles } from './goal-badge/goal-badge.styles.js';
import { progressTrackerStyles } from './progress-tracker/progress-tracker.styles.js';

const elements = 'ilmi-goal-badge, ilmi-progress-tracker';
const lists =
  'ilmi-story-card, ilmi-story-list, ilmi-action-list, ilmi-event-list, ilmi-offer-list';
const directory = 'ilmi-member-list, ilmi-network-summary';
const places = `${elements}, .ilmi[data-ilmi], a.ilmi`;
/** Without a server's rendering inside, and not flowing with the text. */
const bare = `:is(${places}):not([variant='line'], [data-variant='line'], :has(.ilmi-root, ${elements}))`;

/**
 * The sheet that a page links: reserves an element's room until its script has come, and lays out
 * the fallback that a server rendered, so that nothing jumps.
 *
 * An element without such a fallback keeps `--ilmi-badge-reserve` as its least height.
 */
const reserve = `
:is(${places}) { display: grid; max-inline-size: 100%; }
ilmi-network { display: contents; }
[variant='compact'], [data-variant='compact'] { --ilmi-room: 11em; --ilmi-room-narrow: 15em; }
[view='pathway'], [data-view='pathway'] { --ilmi-room: 36em; --ilmi-room-narrow: 44em; }
${bare} { min-block-size: var(--ilmi-badge-reserve, var(--ilmi-room, 24em)); }
@media (max-width: 30em) {
  ${bare} {
    min-block-size: var(--ilmi-badge-reserve-narrow, var(--ilmi-badge-reserve, var(--ilmi-room-narrow, 31em)));
  }
}
`;

export const ilmiCss = join(reserve, goalStyles, goalBadgeStyles, progressTrackerStyles);

/** Where the server's rendering keeps the room of what only the element has; drawn here, so that nobody reads it. */
const room = `
.ilmi-room { visibility: hidden; }
.ilmi-room [data-room]::before { content: attr(data-room); }
`;

const reserveOf = (tags: string) => `
:is(${tags}) { display: grid; max-inline-size: 100%; }
:is(${tags}):not(:has(.ilmi-root)) { min-block-size: var(--ilmi-list-reserve, 20em); }
`;

/** The same for pages with stories and other lists, beside `ilmi.css`: a page with a badge alone goes without. */
export const listsCss = join(
  reserveOf(lists),
  room,
  itemStyles,
  listStyles,
  eventListStyles,
  offerListStyles,
  storyStyles,
);

/** For the directory and the summary of a network, beside `lists.css`. */
export const directoryCss = join(
  reserveOf(directory),
  '.ilmi-pill.ilmi-room::before { content: attr(data-room); padding-inline-start: 1.25em; }',
  memberListStyles,
  networkSummaryStyles,
);

/**
 * For a page with the join form: room for its first step, and the look of the form that works without script,
 * where a goal's numbers show when they are chosen.
 */
export const joinCss = join(
  `
ilmi-join-form { display: grid; max-inline-size: 100%; }
@media (scripting: enabled) {
  ilmi-join-form:not(:has(.ilmi-join:not([novalidate])), :state(error)) { align-content: start; min-block-size: var(--ilmi-join-reserve, 43em); }
}
.ilmi-join:not([novalidate]) .ilmi-step:not(:has([value='quantitative']:checked)) .ilmi-numbers { display: none; }
@media print {
  .ilmi-join button { display: none; }
}
.ilmi-join:not([novalidate]) .ilmi-step + .ilmi-step { padding-block-start: 1.25em; border-block-start: 1px solid var(--_line); }
`,
  joinFormStyles,
);

function join(...sheets: (string | CSSResult)[]): string {
  return sheets.map((sheet) => (typeof sheet === 'string' ? sheet : sheet.cssText)).join('\n');
}
