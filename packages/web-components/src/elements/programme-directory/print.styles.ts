import { css, type CSSResult } from 'lit';

/** All rows on paper, close together, without the form; what was chosen stands in the sentence above them. */
export const printStyles: CSSResult = css`
  @media print {
    .frame {
      font-size: 0.8em;
      line-height: 1.3;
    }

    .filters,
    .views {
      display: none;
    }

    .project {
      break-inside: avoid;
      padding-block: var(--_step);
    }

    .result {
      min-block-size: 0;
    }
  }
`;
