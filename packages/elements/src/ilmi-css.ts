import { goalBadgeStyles } from './goal-badge/goal-badge.styles.js';

/**
 * The sheet that a page links: reserves an element's room until its script has come, and lays out
 * the fallback that a server rendered, so that nothing jumps.
 *
 * A badge without such a fallback keeps `--ilmi-badge-reserve` as its least height.
 */
const reserve = `
ilmi-goal-badge, .ilmi[data-ilmi], a.ilmi { display: grid; max-inline-size: 100%; }
ilmi-network { display: contents; }
:is(ilmi-goal-badge:not([variant='line']), .ilmi[data-ilmi='goal-badge']:not([data-variant='line']), a.ilmi):not(:has(.ilmi-root, ilmi-goal-badge)) {
  min-block-size: var(--ilmi-badge-reserve, 24em);
}
@media (max-width: 30em) {
  :is(ilmi-goal-badge:not([variant='line']), .ilmi[data-ilmi='goal-badge']:not([data-variant='line']), a.ilmi):not(:has(.ilmi-root, ilmi-goal-badge)) {
    min-block-size: var(--ilmi-badge-reserve-narrow, var(--ilmi-badge-reserve, 31em));
  }
}
`;

export const ilmiCss = reserve + goalBadgeStyles.cssText;
