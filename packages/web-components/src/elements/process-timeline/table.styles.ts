import { css, type CSSResult } from 'lit';

/** All dates as a table that scrolls in its own frame where it finds no room. */
export const tableStyles: CSSResult = css`
  .table-frame {
    overflow-x: auto;
    margin-block-start: calc(var(--_step) * 5);
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
    padding-block: calc(var(--_step) * 1.5);
    padding-inline: 0 calc(var(--_step) * 3);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }

  th[scope='row'] {
    padding-inline-start: calc(var(--_step) * 4);
  }

  thead th {
    border-block-end: 2px solid var(--_line);
    color: var(--_text-muted);
  }

  .phase-row > * {
    border-block-start: 1px solid var(--_line);
    padding-block-start: calc(var(--_step) * 3);
    font-weight: 700;
  }

  .phase-row > .state {
    color: var(--_state);
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

    .phase-row > .state {
      color: #000;
    }
  }
`;
