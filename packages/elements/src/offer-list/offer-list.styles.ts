import { css } from 'lit';

/** Topics one below the other. */
export const offerListStyles = css`
  .ilmi-topics {
    gap: 2em;
  }
  .ilmi-topic > .ilmi-title {
    margin-block-end: 0.5em;
  }
`;
