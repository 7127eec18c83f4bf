import { css, type CSSResult } from 'lit';

/** Bars on a common scale: outline for planned, hatching for expected, filled for actual. */
export const barStyles: CSSResult = css`
  .scale,
  .with-bars > li {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    column-gap: calc(var(--_step) * 8);
  }

  .scale {
    position: relative;
    margin-block-start: calc(var(--_step) * 6);
    padding-inline-start: calc(var(--_step) * 9);
    color: var(--_text-muted);
    font-size: var(--_size-caption);
    font-variant-numeric: tabular-nums;
  }

  .years,
  .months {
    grid-column: 2;
    position: relative;
    block-size: 1.5em;
  }

  .scale span {
    position: absolute;
    white-space: nowrap;
  }

  .years {
    font-weight: 700;
  }

  .months {
    border-block-end: 1px solid var(--_line);
  }

  /* Without room beside the words, bars stand below them. */
  .scale.narrow,
  .with-bars.narrow > li {
    grid-template-columns: minmax(0, 1fr);
  }

  .narrow .years,
  .narrow .months {
    grid-column: 1;
  }

  .scale {
    overflow: clip;
  }

  .with-bars {
    margin-block-start: calc(var(--_step) * 2);
  }

  .track {
    position: relative;
    display: grid;
    align-content: start;
    gap: 0.35em;
    min-block-size: 100%;
    padding-block: 0.35em calc(var(--_step) * 7);
    margin-block-end: calc(var(--_step) * -7);
  }

  .year-line,
  .today-line {
    position: absolute;
    inset-block: 0;
    border-inline-start: 1px solid var(--_line);
    opacity: 0.6;
  }

  .today-line {
    border-inline-start: 2px solid var(--_link);
    opacity: 1;
  }

  .lane {
    position: relative;
    display: block;
    block-size: 0.8em;
  }

  .bar {
    position: absolute;
    inset-block: 0;
    min-inline-size: 0.5em;
    border: 2px solid var(--_state);
    border-radius: 0.2em;
  }

  .bar.forecast {
    background: repeating-linear-gradient(-45deg, var(--_state) 0 2px, transparent 2px 6px);
  }

  .bar.actual {
    background: var(--_state);
  }

  .bar {
    --_begin: #000;
    --_end: #000;

    mask-image: linear-gradient(
      to right,
      var(--_begin),
      #000 min(1.25em, 40%) calc(100% - min(1.25em, 40%)),
      var(--_end)
    );
  }

  .bar:dir(rtl) {
    mask-image: linear-gradient(
      to left,
      var(--_begin),
      #000 min(1.25em, 40%) calc(100% - min(1.25em, 40%)),
      var(--_end)
    );
  }

  .bar[data-vague-from] {
    --_begin: rgb(0 0 0 / 15%);
  }

  .bar[data-vague-to] {
    --_end: rgb(0 0 0 / 15%);
  }

  .point {
    position: absolute;
    inline-size: 0.8em;
    block-size: 0.8em;
    margin-inline-start: -0.4em;
    color: var(--_text);
    fill: var(--_surface);
  }

  .point[data-reached='true'] {
    fill: currentcolor;
  }

  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
      border-color: CanvasText;
    }

    .bar.forecast {
      background: repeating-linear-gradient(-45deg, CanvasText 0 2px, Canvas 2px 6px);
    }

    .bar.actual {
      background: CanvasText;
    }

    .today-line {
      border-color: Highlight;
    }

    .point {
      forced-color-adjust: none;
      color: CanvasText;
      fill: Canvas;
    }
  }

  /* On paper the list says all, and fits on fewer pages. */
  @media print {
    .scale,
    .track {
      display: none;
    }

    .with-bars > li {
      display: block;
    }
  }
`;
