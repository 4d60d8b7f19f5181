import { css } from 'lit';

/** Groups of counts in as many columns as fit. */
export const networkSummaryStyles = css`
  .ilmi-summary > .ilmi-standing {
    gap: 0 1.5em;
    margin-block-end: 0.5em;
  }
  .ilmi-groups {
    columns: 17em;
    column-gap: 2em;
  }
  .ilmi-group {
    min-inline-size: 0;
    padding-block-end: 1.25em;
    break-inside: avoid;
  }
  .ilmi-group > .ilmi-title {
    margin-block-end: 0.25em;
    font-size: 1em;
  }
  .ilmi-counts,
  .ilmi-plain {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .ilmi-counts > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1em;
    padding-block: 0.2em;
    border-block-end: 1px solid var(--_line);
  }
  .ilmi-counts :is(dt, dd) {
    margin: 0;
  }
  .ilmi-counts dd {
    font-weight: 600;
    text-align: end;
  }
  .ilmi-counts > div:has(svg) {
    border: 0;
  }
  .ilmi-counts > div > .ilmi-part {
    grid-column: 1 / -1;
    margin-block: 0.125em 0.25em;
    line-height: 0;
  }
  .ilmi-part > svg {
    inline-size: 100%;
    block-size: 0.375em;
    background: var(--_line);
  }
  .ilmi-part:dir(rtl) > svg {
    transform: scaleX(-1);
  }
  .ilmi-plain > li,
  .ilmi-summary > .ilmi-standing > span {
    unicode-bidi: plaintext;
  }
  @media (forced-colors: active) {
    .ilmi-part > svg {
      background: Canvas;
      outline: 1px solid CanvasText;
    }
  }
  .ilmi-plain > li {
    padding-block: 0.25em;
    border-block-end: 1px solid var(--_line);
  }
  .ilmi-plain small {
    display: block;
    color: var(--_soft);
    font-size: 0.8125em;
  }
  .ilmi-plain small.ilmi-behind {
    color: var(--_warn);
  }
`;
