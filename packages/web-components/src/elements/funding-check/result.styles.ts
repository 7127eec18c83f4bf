import { css, type CSSResult } from 'lit';
import { outcomeTokenStyles } from '../../styles/outcome-tokens.styles.js';
import { recordStyles } from './record.styles.js';

const documentStyles = css`
  :host {
    container-type: inline-size;
  }

  .result {
    margin-block-start: calc(var(--_step) * 5);
  }

  .result > p {
    max-inline-size: 60ch;
    margin-block-start: calc(var(--_step) * 2);
  }

  .result > .outcome-sentence {
    max-inline-size: 24em;
    margin-block: calc(var(--_step) * 1) calc(var(--_step) * 3);
    font-size: 1.44em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }

  .muted,
  .hint {
    color: var(--_text-muted);
  }

  .example {
    color: var(--_text-muted);
    font-weight: 600;
  }

  [part='result-heading'] {
    color: var(--_text-muted);
    font-size: 1em;
  }

  [part='list-heading'] {
    margin-block-start: calc(var(--_step) * 8);
  }

  .findings {
    display: grid;
    gap: calc(var(--_step) * 5);
    max-inline-size: 46em;
    margin: calc(var(--_step) * 3) 0 0;
    padding: 0;
    list-style: none;
  }

  .findings > li {
    display: grid;
    grid-template-columns: minmax(0, 11em) minmax(0, 1fr);
    gap: calc(var(--_step) * 1) calc(var(--_step) * 4);
    align-items: start;
  }

  @container (max-width: 36em) {
    .findings > li {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  .outcome {
    display: inline-flex;
    gap: calc(var(--_step) * 2);
    align-items: center;
    justify-self: start;
    padding-inline: calc(var(--_step) * 2);
    border-radius: 0.2em;
    background: var(--_outcome-surface);
    color: var(--_outcome);
    font-weight: 600;
  }

  .mark {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    color: var(--_outcome);
  }

  .cut {
    stroke: var(--_outcome-surface);
  }

  [data-outcome='met'] {
    --_outcome: var(--_outcome-met-text);
    --_outcome-surface: var(--_outcome-met-surface);
  }

  [data-outcome='notMet'] {
    --_outcome: var(--_outcome-not-met-text);
    --_outcome-surface: var(--_outcome-not-met-surface);
  }

  [data-outcome='missing'] {
    --_outcome: var(--_outcome-missing-text);
    --_outcome-surface: var(--_outcome-missing-surface);
  }

  [data-outcome='unclear'] {
    --_outcome: var(--_outcome-unclear-text);
    --_outcome-surface: var(--_outcome-unclear-surface);
  }

  [data-outcome='notApplicable'] {
    --_outcome: var(--_outcome-not-applicable-text);
    --_outcome-surface: var(--_outcome-not-applicable-surface);
  }

  .source {
    color: var(--_text-muted);
    font-size: var(--_size-caption);
  }

  cite {
    font-style: normal;
  }

  .remedies,
  .open {
    max-inline-size: 60ch;
    margin: calc(var(--_step) * 2) 0 0;
    padding-inline-start: 1.4em;
  }

  .remedies > li,
  .open > li {
    padding-block: calc(var(--_step) * 1);
  }

  .open .muted {
    display: block;
    font-size: var(--_size-caption);
  }

  details {
    margin-block-start: calc(var(--_step) * 8);
  }

  summary {
    inline-size: fit-content;
    min-block-size: 44px;
    padding-block: calc(var(--_step) * 2);
    color: var(--_link);
    cursor: pointer;
  }

  .actions {
    margin-block-start: calc(var(--_step) * 6);
  }

  @media (forced-colors: active) {
    .outcome,
    .mark {
      forced-color-adjust: none;
      background: Canvas;
      color: CanvasText;
    }

    .cut {
      stroke: Canvas;
    }
  }
`;

/** The result as a document: sentences first, then lists with room, shapes and words for outcomes. */
export const resultStyles: readonly CSSResult[] = [outcomeTokenStyles, documentStyles, recordStyles];
