import { css, type CSSResult } from 'lit';

/** On paper only the record is left, black on white, with every address in full. */
export const recordStyles: CSSResult = css`
  @media print {
    .screen,
    .screen details > * {
      display: none;
    }

    .record {
      display: block;
      font-size: 0.8em;
      line-height: 1.35;
    }

    .record-title {
      font-size: 1.44em;
      font-weight: 700;
    }

    .record-heading,
    caption {
      margin-block-start: 1em;
      font-weight: 700;
      text-align: start;
      break-after: avoid;
    }

    .record dl {
      display: grid;
      grid-template-columns: 11em 1fr;
      gap: 0.25em 1em;
      margin-block: 1em;
    }

    .record dt {
      font-weight: 700;
    }

    .record dd {
      margin: 0;
    }

    .record ul,
    .record ol {
      margin: 0.25em 0 0;
      padding-inline-start: 1.6em;
    }

    .record table {
      inline-size: 100%;
      margin-block-start: 1em;
      border-collapse: collapse;
    }

    .record th,
    .record td {
      padding: 0.25em 0.6em 0.25em 0;
      border-block-end: 1px solid #000;
      text-align: start;
      vertical-align: top;
    }

    .record tr,
    .record li {
      break-inside: avoid;
    }

    .record table,
    .record dl {
      overflow-wrap: break-word;
    }

    .record th[scope='row'] {
      inline-size: 11em;
    }

    .record td:nth-child(2) {
      inline-size: 6em;
    }

    .record td:last-child {
      inline-size: 16em;
      padding-inline-end: 0;
    }
  }
`;
