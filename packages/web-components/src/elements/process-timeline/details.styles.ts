import { css, type CSSResult } from 'lit';

/** Dates and notes of a phase, and what opens its steps. */
export const detailsStyles: CSSResult = css`
  .dates {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_step) * 6);
    margin: 0;
    font-variant-numeric: tabular-nums;
  }

  .dates > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.4em;
  }

  .dates dt {
    color: var(--_text-muted);
  }

  .dates dt::after {
    content: ':';
  }

  .dates dd {
    margin: 0;
  }

  .note,
  .muted {
    color: var(--_text-muted);
  }

  .note {
    max-inline-size: 65ch;
    margin-block-start: var(--_step);
    font-size: var(--_size-caption);
  }

  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    margin-block-start: var(--_step);
    cursor: pointer;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .for-screen-readers {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
