import { css, html, LitElement, render, type TemplateResult } from 'lit';
import { afterEach, describe, expect, test } from 'vitest';
import { baseStyles } from './base.styles.js';
import { colourTokens } from './token-list.js';

/** Shows any pair of roles, as an element would. */
class PairProbe extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .pair {
        color: var(--_link);
        background: var(--_surface);
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<div class="frame"><p class="pair">Text</p></div>`;
  }
}
customElements.define('wirkt-pair-probe', PairProbe);

const names = colourTokens.map(({ name }) => name);
const pairs: (readonly [text: string, surface: string, atLeast: number])[] = [
  ...names
    .filter((name) => /^(state|outcome)-.*-text$/.test(name))
    .flatMap(
      (text) =>
        [
          [text, text.replace(/-text$/, '-surface'), 4.5],
          [text, 'surface', 4.5],
        ] as const,
    ),
  ['text', 'surface', 4.5],
  ['text', 'surface-raised', 4.5],
  ['text-muted', 'surface', 4.5],
  ['text-muted', 'surface-raised', 4.5],
  ['accent', 'surface', 4.5],
  ['accent-text', 'accent', 4.5],
  ['line', 'surface', 3],
];

const hostileAccents = [
  'yellow',
  'lime',
  'cyan',
  'white',
  'black',
  '#ffef00',
  '#fffbe6',
  '#00ff7f',
  '#7fff00',
  '#ffc0cb',
  '#00008b',
  '#4b0082',
  '#2f0000',
  '#111',
  '#eee',
  'hotpink',
  'orange',
  'gold',
  'aquamarine',
  'color(display-p3 0 1 0)',
  'rgb(0 0 255 / 40%)',
];

/** Red, green and blue as a browser paints a colour. */
function painted(colour: string): readonly number[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  canvas.fillStyle = '#fff';
  canvas.fillRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

/** Contrast after WCAG 2.1. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = painted(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.style.colorScheme = '';
});

test('contrast is measured right', () => {
  expect(contrast('#fff', '#000')).toBeCloseTo(21, 5);
  expect(contrast('#777', '#fff')).toBeCloseTo(4.48, 2);
});

describe.each(['light', 'dark'] as const)('on a %s page', (scheme) => {
  const valueOf = (name: string) => colourTokens.find((token) => token.name === name)![scheme];

  test.each(pairs)('%s on %s has a contrast of at least %d', (text, surface, atLeast) => {
    expect(contrast(valueOf(text), valueOf(surface))).toBeGreaterThanOrEqual(atLeast);
  });

  test.each(hostileAccents)('a host with the accent %s gets a readable one', async (accent) => {
    document.documentElement.style.colorScheme = scheme;
    document.body.style.setProperty('--wirkt-accent', accent);
    render(
      html`<wirkt-pair-probe></wirkt-pair-probe>`,
      document.body.appendChild(document.createElement('div')),
    );
    const probe = document.querySelector<PairProbe>('wirkt-pair-probe')!;
    await probe.updateComplete;
    const { color, backgroundColor } = getComputedStyle(probe.shadowRoot!.querySelector('.pair')!);
    document.body.style.removeProperty('--wirkt-accent');

    expect(contrast(color, backgroundColor)).toBeGreaterThanOrEqual(4.5);
  });
});

test.each(['state-', 'outcome-'])('every %s… has a word colour and a surface in both schemes', (prefix) => {
  const states = names.filter((name) => name.startsWith(prefix));

  expect(states).not.toEqual([]);
  expect(states.filter((name) => name.endsWith('-text'))).toHaveLength(states.length / 2);
});
