import { css } from 'lit';

/** Texts on the cards of stories, actions, events and offers. */
export const itemStyles = css`
  .ilmi-item > .ilmi-head {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .ilmi-text,
  .ilmi-text p {
    margin: 0;
  }
  .ilmi-text > :is(p, ul, ol) + * {
    margin-block-start: 0.5em;
  }
  .ilmi-text :is(ul, ol) {
    margin: 0;
    padding-inline-start: 1.5em;
  }
  .ilmi-item > .ilmi-fact {
    color: var(--_soft);
    font-size: 0.8125em;
  }
`;
