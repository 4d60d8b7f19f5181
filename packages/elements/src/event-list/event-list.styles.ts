import { css } from 'lit';

/** An event's card: its day as a leaf of a calendar, and what makes calendar files. */
export const eventListStyles = css`
  .ilmi-event {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: 0.25em 0.875em;
    overflow-wrap: anywhere;
  }
  .ilmi-day {
    box-sizing: border-box;
    min-inline-size: 4.5em;
    padding: 0.25em 0.25em 0.375em;
    border: 1px solid var(--_line);
    border-block-start: 0.25em solid var(--_accent);
    border-radius: min(var(--ilmi-radius, 0.375em), 0.375em);
    color: var(--_soft);
    font-size: 0.8125em;
    line-height: 1.3;
    direction: ltr;
    text-align: center;
    white-space: nowrap;
  }
  .ilmi-day > b {
    display: block;
    color: var(--_ink);
    font-size: 1.6923em;
    font-weight: 650;
    line-height: 1.2;
  }
  .ilmi-day > .ilmi-days {
    font-size: 1.3em;
    line-height: 1.5615;
  }
  .ilmi-event .ilmi-fact,
  .ilmi-when {
    margin: 0.25em 0 0;
  }
  .ilmi-when span {
    display: inline-block;
    direction: ltr;
  }
  .ilmi-event .ilmi-pill {
    color: inherit;
    white-space: normal;
  }
  .ilmi-cancelled .ilmi-pill {
    color: var(--_warn);
  }
  .ilmi-cancelled > .ilmi-day {
    border-block-start-color: var(--_soft);
  }
  .ilmi-cancelled > .ilmi-day > b,
  .ilmi-cancelled .ilmi-when span {
    color: var(--_soft);
    text-decoration: line-through;
  }
  .ilmi-item > .ilmi-note a {
    padding-block: 0.4em;
  }
  .ilmi-item > .ilmi-foot {
    display: block;
    margin-block-end: -0.5em;
    padding-block-start: 0.25em;
  }
  .ilmi-all {
    margin: 0.75em 0 0;
    font-size: 0.875em;
  }
  .ilmi-add {
    display: inline-flex;
    position: relative;
    align-items: center;
    gap: 0.5em;
    box-sizing: border-box;
    min-block-size: 2.25em;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    text-align: start;
  }
  .ilmi-add:empty {
    visibility: hidden;
  }
  .ilmi-add:empty::before {
    content: attr(data-room);
    padding-inline-start: 1.35em;
  }
  @container (max-width: 16em) {
    .ilmi-event {
      grid-template-columns: minmax(0, 1fr);
    }
    .ilmi-day {
      justify-self: start;
    }
  }
  @media print {
    .ilmi-item > .ilmi-foot,
    .ilmi-all {
      display: none;
    }
  }
`;

/** Beside it in the element: a fallback has the room of the buttons only. */
export const eventButtonStyles = css`
  .ilmi-add {
    cursor: pointer;
  }
  .ilmi-add:hover {
    text-decoration: underline;
  }
  .ilmi-add:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
`;
