import { css } from 'lit';

/** A list of cards in as many columns as fit, and its button. */
export const listStyles = css`
  .ilmi-list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: 1em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .ilmi-list > li {
    display: grid;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
  }
  .ilmi-list > li::before {
    content: none;
  }
  .ilmi-more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    min-block-size: 2.75em;
    margin-block-start: 1em;
    color: var(--_soft);
  }
  .ilmi-more > span {
    font-size: 0.8125em;
  }
  .ilmi-button {
    box-sizing: border-box;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.25em 1.25em;
    border: 1px solid currentColor;
    border-radius: min(var(--ilmi-radius, 0.625em), 1.375em);
    background: var(--_paper);
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .ilmi-button:hover {
    text-decoration: underline;
  }
  .ilmi-button:focus-visible,
  .ilmi-list > :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
`;
