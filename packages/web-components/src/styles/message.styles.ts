import { css, type CSSResult } from 'lit';

/** How an element looks while its file loads, and when that failed. */
export const messageStyles: CSSResult = css`
  button {
    min-block-size: 44px;
    padding: calc(var(--_step) * 1.5) calc(var(--_step) * 4);
    border: 1px solid currentcolor;
    border-radius: 0.25em;
    background: transparent;
    color: var(--_link);
    font: inherit;
    cursor: pointer;
  }

  .message {
    margin-block-start: calc(var(--_step) * 6);
    border-inline-start: 0.25em solid currentcolor;
    padding-inline-start: calc(var(--_step) * 3);
  }

  .message button {
    margin-block-start: calc(var(--_step) * 2);
  }

  /* A file that comes at once needs no message that flashes up. */
  .loading {
    animation: appear 0.2s 0.5s both;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .loading {
      animation-duration: 0.01s;
    }
  }
`;
