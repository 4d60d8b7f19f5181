import { css } from 'lit';

/**
 * What the elements that show a goal have in common. One sheet for the elements' shadow roots and, in
 * ilmi.css, for their light-DOM fallbacks: both have the same boxes, so nothing moves when one
 * replaces the other. Classes only, all with a prefix.
 *
 * What host pages change by inheritance (line height, letter spacing …) is set on the root. Sizes
 * are em: `html { font-size: 62.5% }` must not shrink a badge.
 */
export const goalStyles = css`
  .ilmi-root {
    --_accent: var(--ilmi-accent, light-dark(#155e75, #6cc0d8));
    --_ink: var(--ilmi-ink, light-dark(#16202a, #e8eef2));
    --_soft: var(--ilmi-soft, light-dark(#55616b, #a2afb8));
    --_line: var(--ilmi-hairline, light-dark(#d3dae0, #2e3942));
    --_warn: var(--ilmi-warn, light-dark(#8a4b00, #f2b366));
    --_paper: var(--ilmi-paper, light-dark(#fff, #12181d));
    display: grid;
    container-type: inline-size;
    contain-intrinsic-inline-size: auto 24em;
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: 100%;
    margin: 0;
    color: var(--_ink);
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-transform: none;
    text-indent: 0;
    font-weight: 400;
    font-style: normal;
    white-space: normal;
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;
    hyphens: manual;
  }
  .ilmi-badge {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    box-sizing: border-box;
    min-inline-size: 0;
    margin: 0;
    padding: 1.125em 1.25em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--ilmi-radius, 0.625em);
    background: var(--_paper);
  }
  .ilmi-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 8em;
    gap: 0 0.75em;
    margin: 0;
  }
  .ilmi-who,
  .ilmi-note,
  .ilmi-fact,
  .ilmi-standing,
  .ilmi-comparison,
  .ilmi-pace,
  .ilmi-title {
    margin: 0;
    padding: 0;
    border: 0;
    color: inherit;
    font: inherit;
    max-inline-size: none;
  }
  .ilmi-who,
  .ilmi-note,
  .ilmi-foot,
  .ilmi-ends {
    font-size: 0.8125em;
    color: var(--_soft);
  }
  .ilmi-who b {
    display: block;
    color: var(--_ink);
    font-size: 1.0769em;
    font-weight: 600;
  }
  .ilmi-status {
    display: flex;
    justify-content: end;
    align-items: start;
    block-size: 1.625em;
  }
  .ilmi-pill {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    box-sizing: border-box;
    padding: 0.15em 0.65em;
    border: 1px solid currentColor;
    border-radius: 1em;
    color: var(--_soft);
    font-size: 0.75em;
    font-weight: 600;
    line-height: 1.4;
    white-space: nowrap;
  }
  .ilmi-active {
    color: var(--_accent);
  }
  .ilmi-renewalDue,
  .ilmi-behind,
  .ilmi-movingAway {
    color: var(--_warn);
  }
  .ilmi-glyph {
    flex: none;
    inline-size: 0.85em;
    block-size: 0.85em;
    fill: currentColor;
    fill-rule: evenodd;
    overflow: visible;
  }
  .ilmi-title {
    font-size: 1.1875em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
    hyphens: auto;
  }
  .ilmi-standing {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.6em;
    color: var(--_soft);
  }
  .ilmi-standing > * {
    min-inline-size: 0;
  }
  .ilmi-number {
    color: var(--_ink);
    font-size: 2em;
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  .ilmi-long {
    font-size: min(1.5em, 8cqi);
  }
  .ilmi-bar {
    direction: ltr;
    margin-block-start: 0.125em;
  }
  .ilmi-bar svg {
    display: block;
    inline-size: 100%;
    block-size: 2.6em;
    overflow: visible;
    font-size: 0.8125em;
  }
  .ilmi-track {
    fill: var(--_line);
    stroke: var(--_soft);
  }
  .ilmi-fill {
    fill: var(--_accent);
  }
  .ilmi-away {
    fill: var(--_paper);
    stroke: var(--_warn);
    stroke-width: 2;
    stroke-dasharray: 5 3;
  }
  .ilmi-seam {
    stroke: var(--_paper);
    stroke-width: 6;
  }
  .ilmi-edge {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .ilmi-pin {
    fill: var(--_ink);
  }
  .ilmi-time,
  .ilmi-name {
    fill: var(--_soft);
  }
  .ilmi-outside svg {
    block-size: 3.8em;
  }
  .ilmi-stage {
    fill: var(--_paper);
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .ilmi-ring svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  .ilmi-circle {
    fill: none;
    stroke: var(--_line);
    stroke-width: 5;
  }
  .ilmi-rim {
    stroke: var(--_soft);
    stroke-width: 6;
  }
  .ilmi-done {
    stroke: var(--_accent);
  }
  .ilmi-off {
    stroke: var(--_warn);
  }
  .ilmi-ring .ilmi-seam {
    stroke-width: 3;
  }
  .ilmi-ring .ilmi-edge {
    stroke-width: 1;
  }
  .ilmi-share {
    fill: var(--_ink);
    font-size: 7px;
    font-weight: 600;
  }
  .ilmi-ends {
    direction: ltr;
    margin: 0;
    padding: 0;
  }
  .ilmi-ends div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    margin: 0;
  }
  .ilmi-ends dt,
  .ilmi-ends dd {
    display: block;
    margin: 0;
    padding: 0;
    font: inherit;
  }
  .ilmi-ends dd {
    color: var(--_ink);
    font-weight: 600;
    white-space: nowrap;
    margin-inline-start: auto;
  }
  .ilmi-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .ilmi-pace {
    display: flex;
    align-items: baseline;
    gap: 0.45em;
    font-weight: 600;
  }
  .ilmi-pace:empty::before {
    content: attr(data-room);
    visibility: hidden;
    padding-inline-start: 1.3em;
  }
  .ilmi-pace + .ilmi-comparison {
    margin-block-start: -0.5em;
  }
  .ilmi-foot {
    display: grid;
    gap: 0.25em;
    margin: auto -1.5385em 0;
    padding: 0.75em 1.5385em 0;
    border-block-start: 1px solid var(--_line);
  }
  .ilmi-label {
    color: var(--_ink);
    font-weight: 600;
  }
  .ilmi-root a {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .ilmi-fact {
    line-height: 1.7;
  }
  .ilmi-foot a {
    padding-block: 0.4em;
  }
  .ilmi-root a:focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
    border-radius: 2px;
  }
  @container (min-width: 26em) {
    .ilmi-ends:not(.ilmi-rows) {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 1em;
    }
    .ilmi-ends:not(.ilmi-rows) div {
      display: block;
    }
    .ilmi-ends:not(.ilmi-rows) div:last-child {
      text-align: end;
    }
  }
  @container (min-width: 44em) {
    .ilmi-badge:has(.ilmi-ends) {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      align-content: start;
      column-gap: 2em;
    }
    .ilmi-badge > * {
      grid-column: 1;
    }
    .ilmi-badge > .ilmi-head,
    .ilmi-badge > .ilmi-note,
    .ilmi-badge > .ilmi-foot {
      grid-column: 1 / -1;
    }
    .ilmi-badge > .ilmi-bar {
      grid-column: 2;
      grid-row: 2;
    }
    .ilmi-badge > .ilmi-ends {
      grid-column: 2;
      grid-row: 3;
    }
    .ilmi-foot {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      column-gap: 2.4615em;
    }
    .ilmi-fact:last-child {
      grid-column: 1 / -1;
    }
  }
  @container (max-width: 26em) {
    .ilmi-badge {
      padding-inline: 1em;
    }
    .ilmi-foot {
      margin-inline: -1.2308em;
      padding-inline: 1.2308em;
    }
    .ilmi-title {
      font-size: 1.125em;
    }
  }
  @container (max-width: 20em) {
    .ilmi-head {
      grid-template-columns: minmax(0, 1fr);
    }
    .ilmi-head .ilmi-status {
      justify-content: start;
      margin-block-start: 0.25em;
    }
  }
  @container (max-width: 16em) {
    .ilmi-title {
      font-size: 1em;
    }
  }
  @media (forced-colors: active) {
    .ilmi-track,
    .ilmi-away {
      fill: Canvas;
      stroke: CanvasText;
    }
    .ilmi-fill,
    .ilmi-time,
    .ilmi-name,
    .ilmi-pin,
    .ilmi-glyph {
      fill: CanvasText;
    }
    .ilmi-edge,
    .ilmi-stage,
    .ilmi-done,
    .ilmi-off {
      stroke: CanvasText;
    }
    .ilmi-circle:not(.ilmi-done, .ilmi-off) {
      stroke: CanvasText;
      stroke-width: 1;
    }
    .ilmi-stage {
      fill: Canvas;
    }
    .ilmi-share {
      fill: CanvasText;
    }
    .ilmi-seam {
      stroke: Canvas;
    }
  }
  @media print {
    .ilmi-root {
      --_accent: #000;
      --_ink: #000;
      --_soft: #000;
      --_line: #999;
      --_warn: #000;
      --_paper: #fff;
      break-inside: avoid;
      print-color-adjust: exact;
    }
    .ilmi-root a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
