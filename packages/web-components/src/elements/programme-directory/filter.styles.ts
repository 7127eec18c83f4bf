import { css, type CSSResult } from 'lit';

/** Search, filters, choice of the picture, and what they found. */
export const filterStyles: CSSResult = css`
  .filters,
  .views,
  .result,
  .choice-label {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_step) * 3) calc(var(--_step) * 4);
    align-items: end;
  }

  .filters,
  .views,
  .result {
    margin: calc(var(--_step) * 4) 0 0;
  }

  .field {
    flex: 1 1 14em;
    max-inline-size: 20em;
  }

  .search {
    flex-basis: 100%;
    max-inline-size: none;
  }

  input,
  select,
  button {
    font: inherit;
  }

  .field > :last-child,
  [part='reset'],
  [part='more'] {
    min-block-size: 44px;
    padding: calc(var(--_step) * 1.5) calc(var(--_step) * 3);
    border: 1px solid var(--_line);
    border-radius: 0.25em;
    background: var(--_surface);
    color: var(--_text);
  }

  .field > :last-child {
    inline-size: 100%;
    margin-block-start: var(--_step);
  }

  [part='reset'],
  [part='more'] {
    border-color: currentcolor;
    color: var(--_link);
    cursor: pointer;
  }

  .search input {
    max-inline-size: 44em;
  }

  .views {
    gap: 0 calc(var(--_step) * 4);
    padding: 0;
    border: 0;
  }

  .views legend {
    float: inline-start;
    padding: 0;
    color: var(--_text-muted);
    line-height: max(24px, 2em);
  }

  .choice-label {
    flex-wrap: nowrap;
    gap: calc(var(--_step) * 1.5);
    align-items: center;
    min-block-size: max(24px, 2em);
    cursor: pointer;
  }

  .choice-label input {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    accent-color: var(--_link);
  }

  .result {
    align-items: center;
    min-block-size: 44px;
    font-weight: 700;
  }
`;
