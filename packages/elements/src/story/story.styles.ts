import { css } from 'lit';

/** A story's card. The picture keeps its room before it is there. */
export const storyStyles = css`
  .ilmi-text :is(p, ul, ol) {
    margin: 0;
  }
  .ilmi-text > * + :is(p, ul, ol) {
    margin-block-start: 0.5em;
  }
  .ilmi-text :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  .ilmi-picture {
    margin: -1.125em -1.25em 0.25em;
  }
  .ilmi-picture > img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 3 / 2;
    object-fit: cover;
    border-radius: var(--ilmi-radius, 0.625em) var(--ilmi-radius, 0.625em) 0 0;
    background: var(--_line);
  }
  .ilmi-picture > figcaption {
    padding: 0.25em 1.54em 0;
    color: var(--_soft);
    font-size: 0.8125em;
    text-align: end;
  }
  .ilmi-body > summary {
    inline-size: fit-content;
    min-block-size: 1.5em;
    color: var(--_accent);
    cursor: pointer;
  }
  .ilmi-body > .ilmi-text {
    margin-block-start: 0.5em;
  }
  @container (max-width: 26em) {
    .ilmi-picture {
      margin-inline: -1em;
    }
  }
`;
