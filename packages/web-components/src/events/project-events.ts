import type { Project } from '@wirkt/core';
import type { LoadProblem } from '../internal/project-state.js';

/** Events of elements that load a project file; they bubble and cross shadow roots. */
export interface WirktEventMap {
  /** A project file was loaded and checked. */
  'wirkt-load': CustomEvent<{ readonly project: Project }>;
  /** A project file could not be shown. */
  'wirkt-error': CustomEvent<LoadProblem>;
}

declare global {
  interface HTMLElementEventMap {
    'wirkt-load': WirktEventMap['wirkt-load'];
    'wirkt-error': WirktEventMap['wirkt-error'];
  }
}

/** An event with a typed detail. */
export function wirktEvent<Name extends keyof WirktEventMap>(
  name: Name,
  detail: WirktEventMap[Name]['detail'],
): CustomEvent<WirktEventMap[Name]['detail']> {
  return new CustomEvent(name, { detail, bubbles: true, composed: true });
}
