import { css, type CSSResult } from 'lit';

/**
 * Roles of colour, type and space that every element shares.
 *
 * A host sets `--wirkt-…` of the same name; the element's own names begin with `--_`. Light values
 * come first for browsers without `light-dark()`. Dark follows the host's `color-scheme`.
 */
export const baseStyles: CSSResult = css`
  :host {
    --_text: var(--wirkt-text, #1b1f24);
    --_text-muted: var(--wirkt-text-muted, #4d5661);
    --_line: var(--wirkt-line, #c3cad3);
    --_surface: var(--wirkt-surface, #ffffff);
    --_accent: var(--wirkt-accent, #0a5a6b);
    --_state-done: var(--wirkt-state-done, #1f6b3a);
    --_state-running: var(--wirkt-state-running, #0a5a6b);
    --_state-next: var(--wirkt-state-next, #5b4a9c);
    --_state-planned: var(--wirkt-state-planned, #4d5661);
    --_state-overdue: var(--wirkt-state-overdue, #96420a);
    --_step: 0.25em;

    display: block;
    color: var(--_text);
    line-height: 1.5;
    hyphens: auto;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_text: var(--wirkt-text, light-dark(#1b1f24, #eceff3));
      --_text-muted: var(--wirkt-text-muted, light-dark(#4d5661, #b4bdc9));
      --_line: var(--wirkt-line, light-dark(#c3cad3, #4b545f));
      --_surface: var(--wirkt-surface, light-dark(#ffffff, #14181d));
      --_accent: var(--wirkt-accent, light-dark(#0a5a6b, #7cd0e2));
      --_state-done: var(--wirkt-state-done, light-dark(#1f6b3a, #86d6a0));
      --_state-running: var(--wirkt-state-running, light-dark(#0a5a6b, #7cd0e2));
      --_state-next: var(--wirkt-state-next, light-dark(#5b4a9c, #c0b3f5));
      --_state-planned: var(--wirkt-state-planned, light-dark(#4d5661, #b4bdc9));
      --_state-overdue: var(--wirkt-state-overdue, light-dark(#96420a, #f5b183));
    }
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font: inherit;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }

  p {
    margin: 0;
  }

  a {
    color: var(--_accent);
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
  }

  .provenance,
  .message {
    margin-block-start: calc(var(--_step) * 6);
    color: var(--_text-muted);
    font-size: 0.875em;
  }

  .message {
    border-inline-start: 0.25em solid currentcolor;
    padding-inline-start: calc(var(--_step) * 3);
    color: var(--_text);
    font-size: 1em;
  }
`;
