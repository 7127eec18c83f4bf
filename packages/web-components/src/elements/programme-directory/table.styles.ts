import { css, type CSSResult } from 'lit';

/** All projects as a table that scrolls in its own frame where it finds no room. */
export const tableStyles: CSSResult = css`
  .table-frame {
    overflow-x: auto;
    margin-block-start: calc(var(--_step) * 2);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    hyphens: manual;
    overflow-wrap: normal;
  }

  th,
  td {
    padding-block: calc(var(--_step) * 2);
    padding-inline: 0 calc(var(--_step) * 4);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }

  tbody th {
    font-weight: 700;
  }

  tbody tr > * {
    border-block-start: 1px solid color-mix(in srgb, var(--_line) 45%, transparent);
  }

  thead th {
    vertical-align: bottom;
    color: var(--_text-muted);
  }

  thead button {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: transparent;
    vertical-align: bottom;
    color: var(--_link);
    text-align: start;
    cursor: pointer;
  }

  .sort {
    inline-size: 0.75em;
    block-size: 1em;
    vertical-align: -0.125em;
    fill: currentcolor;
  }

  .round {
    white-space: nowrap;
  }

  .on-paper {
    display: none;
  }

  @media print {
    .table-frame {
      overflow: visible;
    }

    thead {
      display: table-header-group;
    }

    tr {
      break-inside: avoid;
    }

    .on-paper {
      display: inline;
    }
  }
`;
