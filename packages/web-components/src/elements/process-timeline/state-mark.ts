import type { PhaseState } from '@wirkt/core';
import { svg, type SVGTemplateResult } from 'lit';

/** A shape for each state that stays distinct in black and white; the word always stands beside it. */
export const stateMarks: Readonly<Record<PhaseState, SVGTemplateResult>> = {
  planned: svg`<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.2 2.2"></circle>`,
  next: svg`<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"></circle><path d="M6.5 5 L10 8 L6.5 11" fill="none" stroke="currentColor" stroke-width="2"></path>`,
  running: svg`<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"></circle><path d="M8 2 A6 6 0 0 1 8 14 Z" fill="currentColor"></path>`,
  done: svg`<circle cx="8" cy="8" r="7" fill="currentColor"></circle><path class="cut" d="M4.5 8.2 L7 10.7 L11.5 5.7" fill="none" stroke-width="2"></path>`,
  overdue: svg`<path d="M8 1.5 L15 14.5 L1 14.5 Z" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round"></path><path d="M8 6.5 L8 10 M8 11.6 L8 13" stroke="currentColor" stroke-width="2"></path>`,
  postponed: svg`<path d="M1 8 L14 8 M9 3 L14 8 L9 13" fill="none" stroke="currentColor" stroke-width="2"></path>`,
  cancelled: svg`<path d="M3 3 L13 13 M13 3 L3 13" fill="none" stroke="currentColor" stroke-width="2"></path>`,
};
