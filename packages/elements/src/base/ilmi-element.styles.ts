import { css } from 'lit';

/** What every element shares: size, tokens, and what stands there before there is data. */
export const baseStyles = css`
  :host {
    display: grid;
    max-inline-size: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  .ilmi-state {
    margin: 0;
    color: var(--ilmi-soft, inherit);
  }
`;
