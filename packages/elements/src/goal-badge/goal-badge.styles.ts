import { css } from 'lit';

/** What only the badge has; the rest is shared with the other elements of a goal. */
export const goalBadgeStyles = css`
  .ilmi-line {
    min-inline-size: 0;
    margin: 0;
    padding: 0.125em 0 0.125em 0.75em;
    border: 0 solid var(--_accent);
    border-inline-start-width: 3px;
    color: inherit;
    font: inherit;
  }
  .ilmi-root:has(> .ilmi-line) {
    container-type: normal;
  }
  .ilmi-line .ilmi-status {
    display: inline-flex;
    justify-content: start;
    inline-size: 8em;
    vertical-align: middle;
  }
  .ilmi-line a {
    color: inherit;
  }
  .ilmi-compact {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 1em;
    align-content: start;
    padding: 0.875em 1em;
  }
  .ilmi-compact > :not(.ilmi-ring) {
    grid-column: 2;
  }
  .ilmi-compact:not(:has(.ilmi-ring)) {
    grid-template-columns: minmax(0, 1fr);
  }
  .ilmi-compact:not(:has(.ilmi-ring)) > * {
    grid-column: 1;
  }
  .ilmi-compact > .ilmi-ring {
    grid-row: 1 / span 9;
    inline-size: 4.5em;
  }
  .ilmi-compact > :not(.ilmi-ring, .ilmi-title) {
    margin-block-start: 0.25em;
  }
  .ilmi-compact .ilmi-title {
    font-size: 1em;
  }
  .ilmi-compact .ilmi-standing {
    font-size: 0.875em;
  }
  .ilmi-compact .ilmi-number {
    font-size: 1.4286em;
  }
  .ilmi-compact .ilmi-fact {
    font-size: 0.8125em;
    color: var(--_soft);
    line-height: 1.5;
  }
  .ilmi-compact .ilmi-status {
    justify-content: start;
  }
  @container (max-width: 16em) {
    .ilmi-compact {
      grid-template-columns: minmax(0, 1fr);
    }
    .ilmi-compact > :not(.ilmi-ring) {
      grid-column: 1;
    }
    .ilmi-compact > .ilmi-ring {
      grid-row: auto;
    }
  }
`;
