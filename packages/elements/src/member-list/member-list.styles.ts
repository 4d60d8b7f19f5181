import { css } from 'lit';

/** Search and filters of a directory, and its table. */
export const memberListStyles = css`
  .ilmi-filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    gap: 0.75em 1em;
  }
  .ilmi-field {
    display: grid;
    align-content: end;
    gap: 0.25em;
    min-inline-size: 0;
    font-size: 0.875em;
    font-weight: 600;
  }
  .ilmi-field > :is(input, select) {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_soft);
    border-radius: min(var(--ilmi-radius, 0.625em), 1.375em);
    background: var(--_paper);
    color: inherit;
    font: inherit;
    font-weight: 400;
  }
  .ilmi-found {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    min-block-size: 2.75em;
    margin: 0.25em 0;
    color: var(--_soft);
    font-size: 0.875em;
  }
  .ilmi-found > span {
    unicode-bidi: plaintext;
  }
  .ilmi-found > .ilmi-button {
    min-block-size: 2em;
    padding-block: 0;
  }
  .ilmi-member > .ilmi-fact {
    color: var(--_soft);
    font-size: 0.8125em;
  }
  .ilmi-members {
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    margin: 0;
    border: 1px solid var(--_line);
    border-radius: var(--ilmi-radius, 0.625em);
    border-spacing: 0;
    background: var(--_paper);
    font-size: 0.875em;
  }
  .ilmi-members :is(th, td) {
    padding: 0.75em 1em;
    border: 0;
    border-block-start: 1px solid var(--_line);
    background: none;
    color: inherit;
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  .ilmi-members > .ilmi-list {
    display: table-row-group;
  }
  .ilmi-members thead th {
    padding-block: 0.25em;
    border: 0;
  }
  .ilmi-members tbody th {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .ilmi-members td > .ilmi-label {
    display: none;
  }
  .ilmi-sort {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2em;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .ilmi-sort:hover {
    text-decoration: underline;
  }
  .ilmi-field > :focus-visible,
  .ilmi-sort:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  @media print {
    .ilmi-filters,
    .ilmi-found + * ~ .ilmi-more {
      display: none;
    }
  }
  @container (max-width: 40em) {
    .ilmi-filters > :first-child {
      grid-column: 1 / -1;
    }
    .ilmi-members,
    .ilmi-members > .ilmi-list,
    .ilmi-members :is(th, td, tbody tr) {
      display: block;
    }
    .ilmi-members thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25em;
      padding: 0.25em 1em;
    }
    .ilmi-members thead th:not(:has(.ilmi-sort)) {
      position: absolute;
      clip-path: inset(50%);
    }
    .ilmi-members :is(th, td) {
      padding: 0.125em 0;
      border: 0;
    }
    .ilmi-members tbody tr {
      padding: 0.75em 1em;
      border-block-start: 1px solid var(--_line);
    }
    .ilmi-members td > .ilmi-label {
      display: inline;
      color: var(--_soft);
    }
  }
`;
