import { css } from 'lit';

/** Texts on the cards of stories, actions, events and offers. */
export const itemStyles = css`
  @container (min-width: 16em) {
    .ilmi-item > .ilmi-head {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
  .ilmi-text {
    margin: 0;
  }
  .ilmi-item > .ilmi-fact {
    color: var(--_soft);
    font-size: 0.8125em;
  }
`;
