import type { Outcome } from '../shared/finding.js';
import type { SourceRef } from '../shared/source.js';
import type { FundingFact } from './funding-facts.js';
import type { FundingReasonFacts } from './funding-reasons.js';

/** Rules that judge an application, in the order in which they are reported; see SPEC.md. */
export const fundingRules = [
  'F1',
  'F2',
  'F3',
  'F4',
  'F5',
  'F33',
  'F6',
  'F7',
  'F8',
  'F9',
  'F10',
  'F11',
  'F12',
  'F13',
  'F14',
  'F15',
  'F16',
  'F17',
  'F18',
  'F19',
  'F20',
  'F21',
  'F22',
  'F23',
  'F24',
  'F25',
  'F26',
] as const;

/** Rule that judges an application. */
export type FundingRule = (typeof fundingRules)[number];

/** Reason of a finding about funding, the key to its facts and its words. */
export type FundingReason = keyof FundingReasonFacts;

/**
 * Outcome of one criterion for one application. `rule` is `edition` where no edition could be chosen.
 *
 * `needs` are the facts whose answer would help, named only where the outcome is `missing`.
 * `isElsewhere` marks a criterion that the edition does not state: the source is another edition or a
 * comparable text, so it only advises.
 */
export type FundingFinding<Reason extends FundingReason = FundingReason> = {
  [Each in Reason]: {
    readonly rule: FundingRule | 'edition';
    readonly outcome: Outcome;
    readonly force: 'must' | 'should';
    readonly reason: Each;
    readonly facts: Readonly<FundingReasonFacts[Each]>;
    readonly needs: readonly FundingFact[];
    readonly source: SourceRef;
    readonly isElsewhere: boolean;
  };
}[Reason];
