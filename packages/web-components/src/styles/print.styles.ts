import { css, type CSSResult } from 'lit';

/** Every element on paper: black on white, links with their addresses, no buttons. */
export const basePrintStyles: CSSResult = css`
  @media print {
    :host {
      --_text: #000;
      --_text-muted: #000;
      --_surface: #fff;
      --_link: #000;

      color: #000;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
    }

    button {
      display: none;
    }
  }
`;
