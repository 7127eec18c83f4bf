import { css, type CSSResultGroup } from 'lit';
import { tokenStyles } from './tokens.styles.js';

const sharedStyles = css`
  :host {
    --_step: var(--_size-step);

    display: block;
    color: var(--_text);
    line-height: 1.5;
    hyphens: auto;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }

  /* Any accent of a host becomes readable: darkened on light pages, lightened on dark ones. */
  @supports (color: oklch(from red l c h)) and (color: light-dark(#000, #fff)) {
    :host {
      --_readable-accent: light-dark(
        oklch(from var(--_accent) min(l, 0.48) c h / 1),
        oklch(from var(--_accent) max(l, 0.78) c h / 1)
      );
    }
  }

  :host([hidden]) {
    display: none;
  }

  /* Margins of the fallback stay inside, so that nothing jumps when content takes its place. */
  .frame {
    display: flow-root;
    --_link: var(--_readable-accent, var(--_accent));
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  [part$='heading'] {
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
    color: var(--_link);
  }

  :focus-visible {
    outline: 3px solid var(--_link);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
  }

  .provenance {
    margin-block-start: calc(var(--_step) * 6);
    color: var(--_text-muted);
    font-size: var(--_size-caption);
  }
`;

/** Roles of colour, type and space, and the manners of links, buttons and messages in every element. */
export const baseStyles: CSSResultGroup = [tokenStyles, sharedStyles];
