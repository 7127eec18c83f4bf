import type { ConflictFacts, PlanConflict, PlanRemedy } from './conflict.js';

/** A conflict as it is found, before somebody looks for ways out of it. */
export type FoundConflict = {
  [Code in keyof ConflictFacts]: { readonly code: Code } & ConflictFacts[Code];
}[keyof ConflictFacts];

/** A conflict with the ways out of it. */
export function withRemedies(conflict: FoundConflict, remedies: readonly PlanRemedy[]): PlanConflict {
  return { ...conflict, remedies };
}

/**
 * True where two conflicts are the same trouble. An end that one step misses instead of another is still
 * missed, and the begin as well; anything else is a matter of its step.
 */
export function isSameTrouble(one: FoundConflict, other: FoundConflict): boolean {
  if (one.code !== other.code) return false;
  if ('kind' in one && 'kind' in other && one.kind !== 'notBefore') return one.kind === other.kind;
  return stepOf(one) === stepOf(other);
}

function stepOf(conflict: FoundConflict): string | undefined {
  return 'step' in conflict ? conflict.step : undefined;
}
