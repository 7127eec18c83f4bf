// Erzeugt aus tokens.json mit „npm run tokens“; nicht von Hand ändern.
import { css, type CSSResult } from 'lit';

/** Roles of colour and size inside every element; a host's `--wirkt-…` of the same name wins. */
export const tokenStyles: CSSResult = css`
  :host {
    --_text: var(--wirkt-text, light-dark(oklch(0.24 0.012 255), oklch(0.95 0.006 255)));
    --_text-muted: var(--wirkt-text-muted, light-dark(oklch(0.45 0.02 255), oklch(0.79 0.018 255)));
    --_line: var(--wirkt-line, light-dark(oklch(0.62 0.02 255), oklch(0.58 0.02 255)));
    --_surface: var(--wirkt-surface, light-dark(oklch(1 0 0), oklch(0.21 0.01 255)));
    --_surface-raised: var(--wirkt-surface-raised, light-dark(oklch(0.968 0.004 255), oklch(0.26 0.012 255)));
    --_accent: var(--wirkt-accent, light-dark(oklch(0.43 0.08 215), oklch(0.82 0.08 215)));
    --_accent-text: var(--wirkt-accent-text, light-dark(oklch(1 0 0), oklch(0.21 0.01 255)));
    --_size-step: var(--wirkt-size-step, 0.25em);
    --_size-caption: var(--wirkt-size-caption, 0.875em);
    --_size-title: var(--wirkt-size-title, 1.44em);
    --_size-subtitle: var(--wirkt-size-subtitle, 1.2em);
  }
`;
