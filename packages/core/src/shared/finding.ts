import type { SourceRef } from './source.js';

/**
 * What a rule found: `met`, `notMet`, `missing` (the fact was not given), `unclear` (the source
 * leaves it open) or `notApplicable`.
 */
export const outcomes = ['met', 'notMet', 'missing', 'unclear', 'notApplicable'] as const;

/** One of the five results that a rule can have. */
export type Outcome = (typeof outcomes)[number];

/**
 * Outcome of one rule, with everything a person needs to check it.
 *
 * A finding holds codes and figures, never sentences: wording lives in `locales/`, so the same
 * finding can be shown, printed and translated.
 */
export interface Finding<
  Rule extends string = string,
  Reason extends string = string,
  Facts extends object = object,
> {
  /** Stable id of the rule in SPEC.md, e.g. `F1`. */
  readonly rule: Rule;
  readonly outcome: Outcome;
  /** `should` findings advise; they never make anyone ineligible nor a decision undetermined. */
  readonly force: 'must' | 'should';
  readonly reason: Reason;
  readonly facts: Readonly<Facts>;
  readonly source: SourceRef;
}
