import { css, type CSSResult } from 'lit';

/** Projects as calm rows: who on one side, facts on the other where there is room. */
export const listStyles: CSSResult = css`
  [part='heading'] {
    font-size: var(--_size-title);
  }

  .summary {
    max-inline-size: 60ch;
    margin-block-start: calc(var(--_step) * 2);
    font-size: 1.1em;
  }

  .projects {
    margin: calc(var(--_step) * 2) 0 0;
    padding: 0;
    list-style: none;
  }

  .project {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_step) * 2) calc(var(--_step) * 8);
    padding-block: calc(var(--_step) * 4);
    border-block-start: 1px solid color-mix(in srgb, var(--_line) 45%, transparent);
  }

  .who {
    flex: 1 1 17em;
  }

  .facts {
    display: flex;
    flex: 1 1 21em;
    flex-wrap: wrap;
    gap: 0 calc(var(--_step) * 5);
    align-content: start;
    margin: 0;
    font-variant-numeric: tabular-nums;
  }

  .facts > :last-child {
    flex-basis: 100%;
  }

  dt,
  dd {
    display: inline;
    margin: 0;
  }

  dt::after {
    content: ':';
  }

  [part='project-heading'] {
    margin-block-end: calc(var(--_step) * 0.5);
    font-size: var(--_size-subtitle);
  }

  .joint,
  dt {
    color: var(--_text-muted);
  }

  .provenance > p + p {
    margin-block-start: var(--_step);
  }

  @media screen {
    .later {
      display: none;
    }
  }
`;
