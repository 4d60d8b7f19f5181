import { css } from 'lit';

/**
 * The form stands in the page's own DOM, so that password managers, autofill and the page's styles of
 * fields work. This sheet only lays it out; a host's rules for fields win where they are more exact.
 */
export const joinFormStyles = css`
  .ilmi-join {
    --_accent: var(--ilmi-accent, light-dark(#155e75, #6cc0d8));
    --_ink: var(--ilmi-ink, light-dark(#16202a, #e8eef2));
    --_soft: var(--ilmi-soft, light-dark(#55616b, #a2afb8));
    --_line: var(--ilmi-hairline, light-dark(#d3dae0, #2e3942));
    --_warn: var(--ilmi-warn, light-dark(#8a4b00, #f2b366));
    --_paper: var(--ilmi-paper, light-dark(#fff, #12181d));
    display: grid;
    gap: 1.25em;
    box-sizing: border-box;
    max-inline-size: 40em;
    padding: min(1.25em, 4vw);
    border: 1px solid var(--_line);
    border-radius: var(--ilmi-radius, 0.625em);
    background: var(--_paper);
    color: var(--_ink);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
    accent-color: var(--_accent);
  }
  /* Of pages that show everything, as "[hidden] { display: block !important }" does, too. */
  .ilmi-join [hidden],
  .ilmi-join .ilmi-trap {
    display: none !important;
  }
  .ilmi-join :is(p, dl, fieldset) {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    overflow-wrap: anywhere;
  }
  .ilmi-join .ilmi-join-title {
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.25;
  }
  .ilmi-join .ilmi-step-title {
    font-size: 1.125em;
    font-weight: 600;
  }
  .ilmi-step,
  .ilmi-join .ilmi-numbers {
    display: grid;
    gap: 1em;
  }
  .ilmi-join details > .ilmi-ask {
    margin-block-start: 1em;
  }
  .ilmi-join details > summary {
    padding-block: 0.5em;
    color: var(--_accent);
  }
  .ilmi-ask {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
  }
  .ilmi-join :is(label, legend) {
    padding: 0;
    font-weight: 600;
  }
  .ilmi-join legend {
    margin-block-end: 0.5em;
  }
  .ilmi-join small {
    color: var(--_soft);
    font-size: 0.875em;
    font-weight: 400;
  }
  .ilmi-join .ilmi-check {
    display: flex;
    gap: 0.75em;
    align-items: baseline;
    min-block-size: 2.25em;
    font-weight: 400;
  }
  /* As weak as can be: only for pages that unset everything. */
  :where(.ilmi-check) input {
    appearance: auto;
  }
  .ilmi-join :is(input:not([type='radio'], [type='checkbox']), select, textarea) {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_soft);
    border-radius: min(var(--ilmi-radius, 0.625em), 1em);
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }
  .ilmi-join .ilmi-ask [aria-invalid='true'] {
    border: 2px solid var(--_warn);
  }
  .ilmi-problem {
    color: var(--_warn);
    font-size: 0.875em;
    font-weight: 600;
  }
  .ilmi-message {
    display: grid;
    gap: 0.75em;
    justify-items: start;
  }
  /* It is there before it says something, so that it is read out, and takes no room. */
  .ilmi-join [role='status']:not(:has(p)) {
    position: absolute;
  }
  .ilmi-summary-box,
  .ilmi-message:has(b) {
    padding: 1em;
    border: 2px solid var(--_warn);
    border-radius: min(var(--ilmi-radius, 0.625em), 1em);
  }
  .ilmi-summary-box ul {
    margin: 0.5em 0 0;
    padding-inline-start: 1.25em;
  }
  .ilmi-join a {
    color: var(--_accent);
  }
  .ilmi-told > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block: 0.375em;
    border-block-end: 1px solid var(--_line);
  }
  .ilmi-told dt {
    flex: 1 1 11em;
    color: var(--_soft);
  }
  .ilmi-told dd {
    flex: 1.5 1 14em;
    margin: 0;
    white-space: pre-line;
  }
  .ilmi-notice {
    display: grid;
    gap: 0.5em;
    font-size: 0.9375em;
  }
  .ilmi-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    justify-content: end;
  }
  .ilmi-join button {
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.5em min(1.5em, 4vw);
    border: 1px solid var(--_accent);
    border-radius: min(var(--ilmi-radius, 0.625em), 1.375em);
    background: var(--_accent);
    color: var(--_paper);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .ilmi-join .ilmi-quiet {
    background: none;
    color: var(--_accent);
  }
  .ilmi-join [aria-disabled] {
    opacity: 0.6;
  }
  .ilmi-told-title {
    display: flex;
    gap: 1em;
    align-items: baseline;
    justify-content: space-between;
  }
  .ilmi-join [data-act='change'] {
    min-block-size: 2em;
    padding: 0.25em 0;
    border: 0;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .ilmi-join :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .ilmi-join [data-focus]:focus {
    outline: none;
  }
`;
