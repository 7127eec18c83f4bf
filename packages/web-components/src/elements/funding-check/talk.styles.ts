import { css, type CSSResult } from 'lit';

/** A conversation: quiet answers above, one question at a time, and room around it. */
export const talkStyles: CSSResult = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_step) * 1) calc(var(--_step) * 6);
    align-items: center;
    color: var(--_text-muted);
  }

  .controls label,
  .choices label {
    display: flex;
    gap: calc(var(--_step) * 2.5);
    align-items: center;
    cursor: pointer;
  }

  .controls label {
    min-block-size: 44px;
  }

  .choices label {
    max-inline-size: 44ch;
    min-block-size: 44px;
  }

  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_link);
  }

  .small {
    min-block-size: max(24px, 1.9em);
    padding: 0;
    border: 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .transcript ul {
    max-inline-size: 46em;
    margin: calc(var(--_step) * 4) 0 0;
    padding: 0;
    list-style: none;
  }

  .transcript li {
    display: grid;
    grid-template-columns: minmax(0, 11em) minmax(0, 1fr) auto;
    gap: 0 calc(var(--_step) * 4);
    align-items: baseline;
    padding-block: calc(var(--_step) * 1);
  }

  .asked,
  .answer {
    overflow-wrap: break-word;
  }

  .asked {
    color: var(--_text-muted);
  }

  @container (max-width: 30em) {
    .transcript li {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .asked {
      grid-column: 1 / -1;
      font-size: var(--_size-caption);
    }
  }

  .consequence > * {
    max-inline-size: 40em;
  }

  .consequence:not(:empty) {
    margin-block-start: calc(var(--_step) * 3);
  }

  .follows {
    color: var(--_text-muted);
  }

  .consequence .findings {
    margin-block-start: calc(var(--_step) * 1);
  }

  .question {
    margin-block-start: calc(var(--_step) * 8);
    padding-block-start: calc(var(--_step) * 8);
    border-block-start: 1px solid var(--_line);
  }

  [part='question-heading'] {
    max-inline-size: 28em;
    font-size: var(--_size-subtitle);
  }

  .question > [part='question-heading'] {
    font-size: 1.44em;
  }

  .step:focus {
    outline: none;
    box-shadow: none;
  }

  .step:focus-visible {
    outline: 3px solid var(--_link);
    outline-offset: 4px;
  }

  .why {
    max-inline-size: 60ch;
    margin-block: calc(var(--_step) * 3) calc(var(--_step) * 2);
  }

  .why .source,
  .why .whom {
    margin-block-start: calc(var(--_step) * 1);
  }

  .whom {
    color: var(--_text-muted);
    font-size: var(--_size-caption);
  }

  .field {
    max-inline-size: 34em;
    margin-block-start: calc(var(--_step) * 5);
  }

  .field label,
  .choices legend {
    padding: 0;
    font-weight: 600;
  }

  .hint {
    color: var(--_text-muted);
  }

  .field input,
  .field select {
    display: block;
    inline-size: 100%;
    max-inline-size: 22em;
    min-block-size: max(44px, 2.75em);
    margin-block-start: calc(var(--_step) * 1);
    padding: calc(var(--_step) * 1.5) calc(var(--_step) * 3);
    border: 1px solid var(--_text-muted);
    border-radius: 0.25em;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-variant-numeric: tabular-nums;
  }

  .field input[aria-invalid] {
    border-width: 2px;
    border-color: var(--_outcome-not-met-text);
  }

  /* One line is kept free, so that nothing moves away under a finger. */
  .note {
    min-block-size: 1.5em;
    color: var(--_text-muted);
  }

  .choices .note {
    min-block-size: 0;
  }

  .note.problem {
    color: var(--_outcome-not-met-text);
    font-weight: 600;
  }

  .choices {
    margin: calc(var(--_step) * 3) 0 0;
    padding: 0;
    border: 0;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_step) * 3);
    margin-block-start: calc(var(--_step) * 5);
  }

  .main {
    border-color: var(--_link);
    background: var(--_link);
    color: var(--_surface);
    font-weight: 600;
  }

  .all-question {
    margin-block-start: calc(var(--_step) * 10);
  }

  .standing,
  .settings {
    margin-block-start: calc(var(--_step) * 8);
  }

  .settings + .settings,
  .standing + .settings {
    margin-block-start: calc(var(--_step) * 1);
  }

  .comparison {
    max-inline-size: 60ch;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .main {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;
