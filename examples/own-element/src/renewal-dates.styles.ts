import { css } from 'lit';

/**
 * What a page's own rules change by inheritance (line height, letter spacing …) is set on the root.
 * Colours come from Ilmi's custom properties, so a theme reaches this list, too.
 */
export const renewalDatesStyles = css`
  .root {
    display: block;
    color: var(--ilmi-ink, light-dark(#16202a, #e8eef2));
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
  }
  ul {
    margin: 0 0 0.5em;
    padding: 0;
    list-style: none;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1.5em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--ilmi-hairline, light-dark(#d3dae0, #2e3942));
  }
  .organization {
    display: block;
    font-weight: 600;
  }
  .state {
    display: block;
    font-weight: 600;
  }
  .overdue {
    color: var(--ilmi-warn, light-dark(#8a4b00, #f2b366));
  }
  p {
    margin: 0;
    color: var(--ilmi-soft, light-dark(#55616b, #a2afb8));
    font-size: 0.875em;
  }
`;
