import { css, type CSSResult } from 'lit';

/** A quiet map: outlines, a tint for counties with projects, and the number in each of them. */
export const mapStyles: CSSResult = css`
  .map-and-list {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_step) * 6) calc(var(--_step) * 10);
    margin-block-start: calc(var(--_step) * 2);
  }

  .map {
    flex: 1 1 18em;
    max-inline-size: 24em;
  }

  .map-and-list > div:last-child {
    flex: 2 1 20em;
  }

  .map svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }

  .county {
    fill: var(--_surface);
    stroke: var(--_line);
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }

  .few {
    fill: color-mix(in srgb, var(--_link) 14%, var(--_surface));
  }

  .some {
    fill: color-mix(in srgb, var(--_link) 24%, var(--_surface));
  }

  .many {
    fill: color-mix(in srgb, var(--_link) 34%, var(--_surface));
  }

  .county.chosen {
    fill: var(--_link);
  }

  text {
    fill: var(--_text);
    font-size: 20px;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    text-anchor: middle;
    dominant-baseline: central;
  }

  text.chosen {
    fill: var(--_surface);
  }

  .choice {
    fill: transparent;
    cursor: pointer;
  }

  .choice:hover {
    stroke: var(--_text);
    stroke-width: 1.5px;
    vector-effect: non-scaling-stroke;
  }

  .choice:focus-visible {
    outline: none;
    box-shadow: none;
    stroke: var(--_text);
    stroke-width: 4px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }

  .pointed {
    min-block-size: 4.5em;
    margin-block-start: calc(var(--_step) * 2);
  }

  .map .provenance {
    margin-block-start: calc(var(--_step) * 2);
  }

  @media (forced-colors: active) {
    .map svg {
      forced-color-adjust: none;
    }

    .county {
      fill: Canvas;
      stroke: CanvasText;
    }

    .few,
    .some,
    .many {
      stroke-width: 1.75px;
    }

    .county.chosen {
      fill: Highlight;
    }

    text {
      fill: CanvasText;
    }

    text.chosen {
      fill: HighlightText;
    }

    .choice:hover,
    .choice:focus-visible {
      stroke: Highlight;
    }
  }

  /* Here and not with the rest of print: either sheet may come last. */
  @media print {
    .pointed,
    .choice {
      display: none;
    }

    .county {
      stroke: #000;
    }

    .map {
      print-color-adjust: exact;
    }
  }
`;
