import type { Project } from '@wirkt/core';
import type { EligibilityDecision } from '@wirkt/core/funding';
import type { LoadProblem } from '../internal/project-state.js';

/** Events of elements; they bubble and cross shadow roots. */
export interface WirktEventMap {
  /** A project file was loaded and checked. */
  'wirkt-load': CustomEvent<{ readonly project: Project }>;
  /** A project file could not be shown. */
  'wirkt-error': CustomEvent<LoadProblem>;
  /** A funding check came to a decision, or to another one. */
  'wirkt-funding-decision': CustomEvent<{ readonly decision: EligibilityDecision }>;
}

declare global {
  interface HTMLElementEventMap {
    'wirkt-load': WirktEventMap['wirkt-load'];
    'wirkt-error': WirktEventMap['wirkt-error'];
    'wirkt-funding-decision': WirktEventMap['wirkt-funding-decision'];
  }
}

/** An event with a typed detail. */
export function wirktEvent<Name extends keyof WirktEventMap>(
  name: Name,
  detail: WirktEventMap[Name]['detail'],
): CustomEvent<WirktEventMap[Name]['detail']> {
  return new CustomEvent(name, { detail, bubbles: true, composed: true });
}
