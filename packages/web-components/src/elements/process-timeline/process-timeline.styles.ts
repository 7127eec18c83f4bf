import { css, type CSSResult } from 'lit';

/** One quiet line with a mark for each phase; details on demand. */
export const styles: CSSResult = css`
  :host {
    container-type: inline-size;
  }

  [part='heading'] {
    font-size: 1.44em;
  }

  .summary {
    max-inline-size: 60ch;
    margin-block-start: calc(var(--_step) * 2);
    font-size: 1.1em;
  }

  .phases {
    margin: calc(var(--_step) * 6) 0 0;
    padding: 0;
    list-style: none;
  }

  .phase,
  .today {
    position: relative;
    padding-block-end: calc(var(--_step) * 7);
    padding-inline-start: calc(var(--_step) * 9);
  }

  .phase::before,
  .today::before {
    content: '';
    position: absolute;
    inset-block: 0.2em -0.2em;
    inset-inline-start: calc(var(--_step) * 2.5 - 1px);
    border-inline-start: 2px solid var(--_line);
  }

  .phases > li:last-child::before {
    display: none;
  }

  .phase > .mark {
    position: absolute;
    inset-block-start: 0.15em;
    inset-inline-start: 0;
    inline-size: calc(var(--_step) * 5);
    block-size: calc(var(--_step) * 5);
    background: var(--_surface);
    color: var(--_state);
  }

  .phase[data-state='done'] {
    --_state: var(--_state-done);
  }

  .phase[data-state='running'] {
    --_state: var(--_state-running);
  }

  .phase[data-state='next'] {
    --_state: var(--_state-next);
  }

  .phase[data-state='planned'] {
    --_state: var(--_state-planned);
  }

  .phase[data-state='overdue'] {
    --_state: var(--_state-overdue);
  }

  .cut {
    stroke: var(--_surface);
  }

  [part='phase-heading'] {
    font-size: 1.2em;
  }

  .state {
    margin-block: calc(var(--_step) / 2);
    color: var(--_state);
    font-weight: 600;
  }

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
    font-size: 0.875em;
  }

  .today {
    color: var(--_accent);
    font-weight: 700;
  }

  .today::after {
    content: '';
    position: absolute;
    inset-block-start: 0.6em;
    inset-inline-start: 0;
    inline-size: calc(var(--_step) * 5);
    border-block-start: 3px solid var(--_accent);
  }

  details {
    margin-block-start: calc(var(--_step) * 2);
  }

  summary {
    inline-size: fit-content;
    padding-block: calc(var(--_step) * 1);
    cursor: pointer;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  [part='list-heading'] {
    margin-block: calc(var(--_step) * 5) calc(var(--_step) * 1);
  }

  .steps,
  .milestones {
    display: grid;
    gap: calc(var(--_step) * 3);
    margin: 0;
  }

  .steps {
    padding-inline-start: 1.4em;
    list-style: lower-alpha;
  }

  .milestones {
    padding-inline-start: 1.4em;
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

  @container (inline-size >= 44em) {
    .phase {
      padding-block-end: calc(var(--_step) * 8);
    }
  }

  @media (forced-colors: active) {
    .phase > .mark,
    .state {
      color: CanvasText;
      forced-color-adjust: none;
    }

    .phase > .mark {
      background: Canvas;
    }

    .cut {
      stroke: Canvas;
    }
  }

  @media print {
    .phase {
      break-inside: avoid;
    }

    summary {
      list-style: none;
      color: inherit;
      text-decoration: none;
    }

    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
