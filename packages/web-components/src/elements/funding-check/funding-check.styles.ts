import { css, type CSSResultGroup } from 'lit';

/** The look before anything has loaded. */
export const styles: CSSResultGroup = css`
  [part='heading'] {
    font-size: var(--_size-title);
  }

  .intro {
    max-inline-size: 60ch;
    margin-block: calc(var(--_step) * 2) calc(var(--_step) * 4);
    font-size: 1.1em;
  }

  .lost {
    margin-block-start: calc(var(--_step) * 6);
    border-inline-start: 0.25em solid currentcolor;
    padding-inline-start: calc(var(--_step) * 3);
  }

  button {
    min-block-size: max(44px, 2.75em);
    padding: calc(var(--_step) * 1.5) calc(var(--_step) * 5);
    border: 1px solid currentcolor;
    border-radius: 0.25em;
    background: transparent;
    color: var(--_link);
    font: inherit;
    cursor: pointer;
  }

  .lost button {
    margin-block-start: calc(var(--_step) * 2);
  }

  .record {
    display: none;
  }
`;
