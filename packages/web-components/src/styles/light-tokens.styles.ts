// Erzeugt aus tokens.json mit „npm run tokens“; nicht von Hand ändern.
import { css, type CSSResult } from 'lit';

/** Colours for browsers without `light-dark()`, loaded only there. */
export const lightTokenStyles: CSSResult = css`
  :host {
    --_text: var(--wirkt-text, oklch(0.24 0.012 255));
    --_text-muted: var(--wirkt-text-muted, oklch(0.45 0.02 255));
    --_line: var(--wirkt-line, oklch(0.62 0.02 255));
    --_surface: var(--wirkt-surface, oklch(1 0 0));
    --_surface-raised: var(--wirkt-surface-raised, oklch(0.968 0.004 255));
    --_accent: var(--wirkt-accent, oklch(0.43 0.08 215));
    --_accent-text: var(--wirkt-accent-text, oklch(1 0 0));
    --_state-planned-text: var(--wirkt-state-planned-text, oklch(0.43 0.02 255));
    --_state-planned-surface: var(--wirkt-state-planned-surface, oklch(0.95 0.008 255));
    --_state-next-text: var(--wirkt-state-next-text, oklch(0.43 0.13 290));
    --_state-next-surface: var(--wirkt-state-next-surface, oklch(0.95 0.025 290));
    --_state-running-text: var(--wirkt-state-running-text, oklch(0.43 0.08 215));
    --_state-running-surface: var(--wirkt-state-running-surface, oklch(0.95 0.02 215));
    --_state-done-text: var(--wirkt-state-done-text, oklch(0.43 0.1 152));
    --_state-done-surface: var(--wirkt-state-done-surface, oklch(0.95 0.025 152));
    --_state-overdue-text: var(--wirkt-state-overdue-text, oklch(0.43 0.1 45));
    --_state-overdue-surface: var(--wirkt-state-overdue-surface, oklch(0.95 0.025 60));
    --_outcome-met-text: var(--wirkt-outcome-met-text, oklch(0.43 0.1 152));
    --_outcome-met-surface: var(--wirkt-outcome-met-surface, oklch(0.95 0.025 152));
    --_outcome-not-met-text: var(--wirkt-outcome-not-met-text, oklch(0.43 0.12 25));
    --_outcome-not-met-surface: var(--wirkt-outcome-not-met-surface, oklch(0.95 0.025 25));
    --_outcome-missing-text: var(--wirkt-outcome-missing-text, oklch(0.43 0.13 290));
    --_outcome-missing-surface: var(--wirkt-outcome-missing-surface, oklch(0.95 0.025 290));
    --_outcome-unclear-text: var(--wirkt-outcome-unclear-text, oklch(0.43 0.09 75));
    --_outcome-unclear-surface: var(--wirkt-outcome-unclear-surface, oklch(0.95 0.03 85));
    --_outcome-not-applicable-text: var(--wirkt-outcome-not-applicable-text, oklch(0.43 0.02 255));
    --_outcome-not-applicable-surface: var(--wirkt-outcome-not-applicable-surface, oklch(0.95 0.008 255));
  }
`;
