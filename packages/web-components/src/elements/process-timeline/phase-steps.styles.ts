import { css, type CSSResult } from 'lit';

/** Steps and milestones of a phase. */
export const phaseStepsStyles: CSSResult = css`
  /* On screen only: this comes after the styles for print, which lay steps out in their own way. */
  @media screen {
    [part='list-heading'] {
      margin-block: calc(var(--_step) * 4) var(--_step);
    }

    .steps,
    .milestones {
      display: grid;
      gap: calc(var(--_step) * 3);
    }

    .steps {
      padding-inline-start: 1.4em;
    }
  }

  .steps,
  .milestones {
    margin: 0;
  }

  .milestones {
    padding-inline-start: 1.4em;
  }

  .steps {
    list-style: lower-alpha;
  }

  .milestones {
    list-style: none;
  }

  .milestones > li {
    position: relative;
  }

  .milestones .mark {
    position: absolute;
    inset-block-start: 0.3em;
    inset-inline-start: -1.4em;
    inline-size: 0.9em;
    block-size: 0.9em;
    fill: none;
  }

  .milestones [data-reached='true'] .mark {
    fill: currentcolor;
  }

  .permalink {
    margin-block-start: calc(var(--_step) * 3);
    font-size: var(--_size-caption);
  }
`;
