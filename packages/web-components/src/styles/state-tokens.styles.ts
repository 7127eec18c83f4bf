// Erzeugt aus tokens.json mit „npm run tokens“; nicht von Hand ändern.
import { css, type CSSResult } from 'lit';

/** Colours of the states of a phase; a host's `--wirkt-…` of the same name wins. */
export const stateTokenStyles: CSSResult = css`
  :host {
    --_state-planned-text: var(
      --wirkt-state-planned-text,
      light-dark(oklch(0.43 0.02 255), oklch(0.82 0.02 255))
    );
    --_state-planned-surface: var(
      --wirkt-state-planned-surface,
      light-dark(oklch(0.95 0.008 255), oklch(0.3 0.012 255))
    );
    --_state-next-text: var(--wirkt-state-next-text, light-dark(oklch(0.43 0.13 290), oklch(0.82 0.09 290)));
    --_state-next-surface: var(
      --wirkt-state-next-surface,
      light-dark(oklch(0.95 0.025 290), oklch(0.3 0.05 290))
    );
    --_state-running-text: var(
      --wirkt-state-running-text,
      light-dark(oklch(0.43 0.08 215), oklch(0.82 0.08 215))
    );
    --_state-running-surface: var(
      --wirkt-state-running-surface,
      light-dark(oklch(0.95 0.02 215), oklch(0.3 0.04 215))
    );
    --_state-done-text: var(--wirkt-state-done-text, light-dark(oklch(0.43 0.1 152), oklch(0.82 0.1 152)));
    --_state-done-surface: var(
      --wirkt-state-done-surface,
      light-dark(oklch(0.95 0.025 152), oklch(0.3 0.045 152))
    );
    --_state-overdue-text: var(
      --wirkt-state-overdue-text,
      light-dark(oklch(0.43 0.1 45), oklch(0.82 0.1 60))
    );
    --_state-overdue-surface: var(
      --wirkt-state-overdue-surface,
      light-dark(oklch(0.95 0.025 60), oklch(0.3 0.045 60))
    );
  }
`;
