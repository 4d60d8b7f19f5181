import { css } from 'lit';

/** The tracker's own drawings; the rest is shared with the other elements of a goal. */
export const progressTrackerStyles = css`
  .ilmi-beside {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.25em;
  }
  .ilmi-beside > .ilmi-ring {
    flex: 0 0 7.5em;
  }
  .ilmi-beside > :last-child {
    display: grid;
    flex: 1 1 12em;
    gap: 0.5em;
    min-inline-size: 0;
  }
  .ilmi-chart {
    direction: ltr;
    display: flex;
    gap: 0.9em;
    font-size: 0.8125em;
  }
  .ilmi-chart > svg {
    block-size: 13.5em;
    overflow: visible;
  }
  .ilmi-axis {
    flex: none;
  }
  .ilmi-plot {
    flex: 1;
    min-inline-size: 0;
    margin-inline-end: 0.5em;
  }
  .ilmi-chart text {
    fill: var(--_soft);
  }
  .ilmi-chart .ilmi-tag {
    fill: var(--_ink);
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .ilmi-grid {
    stroke: var(--_line);
  }
  :where(.ilmi-plot polyline) {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .ilmi-promise {
    stroke: var(--_soft);
    stroke-width: 1.5;
    stroke-dasharray: 7 5;
  }
  .ilmi-gap,
  .ilmi-gross {
    stroke-dasharray: 0 6;
  }
  .ilmi-gross {
    stroke: var(--_soft);
  }
  .ilmi-dot {
    fill: var(--_accent);
  }
  .ilmi-aim {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .ilmi-figure + .ilmi-ends {
    display: none;
  }
  .ilmi-table summary {
    color: var(--_accent);
    font-size: 0.875em;
    line-height: 1.75;
    cursor: pointer;
  }
  .ilmi-table summary:focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  .ilmi-table table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.8125em;
  }
  .ilmi-table :is(th, td) {
    padding: 0.25em 0.5em 0.25em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    font-weight: 400;
  }
  .ilmi-table thead th {
    color: var(--_soft);
  }
  .ilmi-steps {
    display: grid;
    gap: 0.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .ilmi-steps li {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
  }
  .ilmi-steps * {
    min-inline-size: 0;
  }
  .ilmi-steps .ilmi-glyph {
    color: var(--_accent);
  }
  .ilmi-steps small {
    display: block;
    color: var(--_soft);
    font-size: 0.8125em;
  }
  .ilmi-step-late :is(.ilmi-glyph, small) {
    color: var(--_warn);
  }
  @container (min-width: 44em) {
    .ilmi-badge > .ilmi-figure {
      grid-column: 2;
      grid-row: 2 / span 5;
    }
    .ilmi-badge > .ilmi-beside {
      grid-row: 3 / span 2;
    }
  }
  @container (max-width: 24em) {
    .ilmi-chart :is(.ilmi-tag, .ilmi-between) {
      display: none;
    }
    .ilmi-figure + .ilmi-ends {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .ilmi-chart text,
    .ilmi-dot {
      fill: CanvasText;
    }
    .ilmi-chart .ilmi-tag {
      stroke: Canvas;
    }
    .ilmi-plot polyline,
    .ilmi-aim {
      stroke: CanvasText;
    }
    .ilmi-grid {
      stroke: CanvasText;
      opacity: 0.4;
    }
  }
  @media print {
    .ilmi-table:not([open]) {
      display: none;
    }
  }
`;
