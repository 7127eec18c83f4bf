import { css, type CSSResult } from 'lit';

/** Everything open, black on white, close together: the process of a town fits on few pages. */
export const printStyles: CSSResult = css`
  @media print {
    .frame {
      font-size: 0.66em;
      line-height: 1.22;
    }

    .views,
    .permalink,
    .bars-meaning {
      display: none;
    }

    .phase,
    .today {
      break-inside: avoid;
      padding-block-end: var(--_step);
    }

    .phase > .mark,
    .state,
    .today {
      color: #000;
    }

    p.state {
      background: none;
      padding: 0;
    }

    .words > [part='phase-heading'],
    .words > p.state {
      display: inline-block;
      margin: 0;
      padding-inline-end: calc(var(--_step) * 3);
    }

    summary {
      display: none;
    }

    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }

    .steps,
    .milestones {
      display: block;
    }

    /* Steps run on in one paragraph, with their letters. */
    [part='list-heading']:has(+ .steps) {
      display: inline;
      padding-inline-end: var(--_step);
    }

    [part='list-heading'] + .steps {
      display: inline;
    }

    .steps {
      padding: 0;
      counter-reset: step;
    }

    .steps > li {
      display: inline;
      counter-increment: step;
    }

    .steps > li::before {
      content: counter(step, lower-alpha) ') ';
      font-weight: 700;
    }

    .milestones > li {
      break-inside: avoid;
    }

    [part='list-heading'] {
      margin-block: var(--_step) 0;
    }

    /* Dates and remarks run on behind the title instead of taking lines of their own. */
    li .dates,
    li .dates > div,
    li .note {
      display: inline;
      max-inline-size: none;
      margin: 0;
    }

    .note {
      max-inline-size: none;
    }

    .summary {
      max-inline-size: none;
    }

    .provenance {
      margin-block-start: var(--_step);
    }

    .dates > div::after {
      content: ' ';
    }

    .dates dt,
    .dates dd {
      display: inline;
    }
  }
`;
