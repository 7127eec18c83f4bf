import { svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { FundingFinding } from '@wirkt/core/funding';

type Outcome = FundingFinding['outcome'];

/** A shape for each outcome that stays distinct in black and white; the word always stands beside it. */
const shapes: Readonly<Record<Outcome, SVGTemplateResult>> = {
  met: svg`<circle cx="8" cy="8" r="7" fill="currentColor"></circle><path class="cut" d="M4.5 8.2 L7 10.7 L11.5 5.7" fill="none" stroke-width="2"></path>`,
  notMet: svg`<path d="M2 2 H14 V14 H2 Z" fill="currentColor"></path><path class="cut" d="M5 5 L11 11 M11 5 L5 11" fill="none" stroke-width="2"></path>`,
  missing: svg`<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.4 2.4"></circle>`,
  unclear: svg`<path d="M8 1 L15 8 L8 15 L1 8 Z" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round"></path><path d="M5 8 H11" stroke="currentColor" stroke-width="1.8"></path>`,
  notApplicable: svg`<path d="M3 8 H13" stroke="currentColor" stroke-width="2"></path>`,
};

/** The shape of an outcome, without its word. */
export function outcomeMark(outcome: Outcome): TemplateResult {
  return html`<svg class="mark" data-outcome=${outcome} viewBox="0 0 16 16" aria-hidden="true">
    ${shapes[outcome]}
  </svg>`;
}

/** The shape of an outcome with its word. */
export function outcomeWithWord(outcome: Outcome, word: string): TemplateResult {
  return html`<span class="outcome" data-outcome=${outcome}
    >${outcomeMark(outcome)}<span>${word}</span></span
  >`;
}
