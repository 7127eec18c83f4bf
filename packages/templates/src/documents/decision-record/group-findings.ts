import type { EligibilityDecision, FundingFinding, Outcome } from '@wirkt/core';

/** Findings by how much they matter to a reader. */
export interface FindingGroups {
  /** Conditions that are not met, missing or unclear, in this order: the first two the municipality can change. */
  readonly open: readonly FundingFinding[];
  readonly met: readonly FundingFinding[];
  /** What only advises: what was found comes before what was not given. */
  readonly advice: readonly FundingFinding[];
  readonly notApplicable: readonly FundingFinding[];
}

/** Every finding stands in one group. */
export function groupFindings({ findings }: Pick<EligibilityDecision, 'findings'>): FindingGroups {
  const sorted = (force: FundingFinding['force'], outcomes: readonly Outcome[]) =>
    outcomes.flatMap((outcome) =>
      findings.filter((each) => each.force === force && each.outcome === outcome),
    );
  return {
    open: sorted('must', ['notMet', 'missing', 'unclear']),
    met: sorted('must', ['met']),
    advice: sorted('should', ['notMet', 'unclear', 'met', 'missing']),
    notApplicable: findings.filter(({ outcome }) => outcome === 'notApplicable'),
  };
}

/** Conditions with one outcome. */
export function conditionsThatAre(
  wanted: Outcome,
  { findings }: Pick<EligibilityDecision, 'findings'>,
): FundingFinding[] {
  return findings.filter(({ force, outcome }) => force === 'must' && outcome === wanted);
}
