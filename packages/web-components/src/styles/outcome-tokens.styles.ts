// Erzeugt aus tokens.json mit „npm run tokens“; nicht von Hand ändern.
import { css, type CSSResult } from 'lit';

/** Colours of what a rule found; a host's `--wirkt-…` of the same name wins. */
export const outcomeTokenStyles: CSSResult = css`
  :host {
    --_outcome-met-text: var(--wirkt-outcome-met-text, light-dark(oklch(0.43 0.1 152), oklch(0.82 0.1 152)));
    --_outcome-met-surface: var(
      --wirkt-outcome-met-surface,
      light-dark(oklch(0.95 0.025 152), oklch(0.3 0.045 152))
    );
    --_outcome-not-met-text: var(
      --wirkt-outcome-not-met-text,
      light-dark(oklch(0.43 0.12 25), oklch(0.82 0.09 25))
    );
    --_outcome-not-met-surface: var(
      --wirkt-outcome-not-met-surface,
      light-dark(oklch(0.95 0.025 25), oklch(0.3 0.05 25))
    );
    --_outcome-missing-text: var(
      --wirkt-outcome-missing-text,
      light-dark(oklch(0.43 0.13 290), oklch(0.82 0.09 290))
    );
    --_outcome-missing-surface: var(
      --wirkt-outcome-missing-surface,
      light-dark(oklch(0.95 0.025 290), oklch(0.3 0.05 290))
    );
    --_outcome-unclear-text: var(
      --wirkt-outcome-unclear-text,
      light-dark(oklch(0.43 0.09 75), oklch(0.82 0.1 75))
    );
    --_outcome-unclear-surface: var(
      --wirkt-outcome-unclear-surface,
      light-dark(oklch(0.95 0.03 85), oklch(0.3 0.045 75))
    );
    --_outcome-not-applicable-text: var(
      --wirkt-outcome-not-applicable-text,
      light-dark(oklch(0.43 0.02 255), oklch(0.82 0.02 255))
    );
    --_outcome-not-applicable-surface: var(
      --wirkt-outcome-not-applicable-surface,
      light-dark(oklch(0.95 0.008 255), oklch(0.3 0.012 255))
    );
  }
`;
