import { css } from 'lit';

/** A column for each topic, where there is room. */
export const offerListStyles = css`
  .ilmi-topics {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: 1.5em 1em;
  }
  .ilmi-topic > .ilmi-title {
    margin-block-end: 0.5em;
  }
`;
