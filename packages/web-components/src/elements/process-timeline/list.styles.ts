import { css, type CSSResult } from 'lit';

/** One quiet line with a mark for each phase, and the choice between the pictures. */
export const listStyles: CSSResult = css`
  [part='heading'] {
    font-size: var(--_size-title);
  }

  .summary {
    max-inline-size: 60ch;
    margin-block-start: calc(var(--_step) * 2);
    font-size: 1.1em;
  }

  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_step) * 4);
    align-items: center;
    margin: calc(var(--_step) * 4) 0 0;
    padding: 0;
    border: 0;
  }

  .views legend {
    float: inline-start;
    margin-inline-end: calc(var(--_step) * 3);
    padding: 0;
    color: var(--_text-muted);
  }

  .views label {
    display: inline-flex;
    gap: calc(var(--_step) * 1.5);
    align-items: center;
    min-block-size: max(24px, 2em);
    cursor: pointer;
  }

  .views input {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    accent-color: var(--_link);
  }

  .phases {
    margin: calc(var(--_step) * 5) 0 0;
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

  /* What has no colours of its own, as what is postponed or cancelled, is as quiet as what is planned. */
  [data-state] {
    --_state: var(--_state-planned-text);
    --_state-surface: var(--_state-planned-surface);
  }

  [data-state='done'] {
    --_state: var(--_state-done-text);
    --_state-surface: var(--_state-done-surface);
  }

  [data-state='running'] {
    --_state: var(--_state-running-text);
    --_state-surface: var(--_state-running-surface);
  }

  [data-state='next'] {
    --_state: var(--_state-next-text);
    --_state-surface: var(--_state-next-surface);
  }

  [data-state='overdue'] {
    --_state: var(--_state-overdue-text);
    --_state-surface: var(--_state-overdue-surface);
  }

  .cut {
    stroke: var(--_surface);
  }

  [part='phase-heading'] {
    scroll-margin-block-start: 1em;
    font-size: var(--_size-subtitle);
  }

  p.state {
    display: inline-block;
    margin-block: calc(var(--_step) * 1);
    padding-inline: calc(var(--_step) * 2);
    border-radius: 0.2em;
    background: var(--_state-surface);
  }

  .state {
    color: var(--_state);
    font-weight: 600;
  }

  .today {
    color: var(--_link);
    font-weight: 700;
  }

  .today::after {
    content: '';
    position: absolute;
    inset-block-start: 0.6em;
    inset-inline-start: 0;
    inline-size: calc(var(--_step) * 5);
    border-block-start: 3px solid currentcolor;
  }

  @media (forced-colors: active) {
    .phase > .mark,
    .state {
      forced-color-adjust: none;
      color: CanvasText;
    }

    .phase > .mark {
      background: Canvas;
    }

    p.state {
      background: Canvas;
    }

    .cut {
      stroke: Canvas;
    }

    .today::after {
      border-color: CanvasText;
    }
  }
`;
