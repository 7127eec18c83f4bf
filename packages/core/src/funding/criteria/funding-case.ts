import type { IsoDay } from '../../shared/partial-date.js';
import type { SourceRef } from '../../shared/source.js';
import type { Outcome } from '../../shared/finding.js';
import type { FundingApplication } from '../application-schema.js';
import type { FundingFact } from '../funding-facts.js';
import type { FundingFinding, FundingReason, FundingRule } from '../funding-finding.js';
import type { FundingReasonFacts } from '../funding-reasons.js';
import type { PlanState } from '../plan-sums.js';
import type { FundingEdition, FundingProgramme, FundingTerms } from '../programme-schema.js';

/** One application before the rules of one edition. */
export interface FundingCase {
  readonly application: FundingApplication;
  readonly programme: FundingProgramme;
  readonly edition: FundingEdition;
  /** Terms of the edition, with those of the chosen deviations over them. */
  readonly terms: FundingTerms;
  /** Date of application. */
  readonly on: IsoDay;
  /** Looked at once, because several criteria need it. */
  readonly plan: PlanState;
}

/** A criterion: what it found, or several findings where a programme brings criteria of its own. */
export type Criterion = (fundingCase: FundingCase) => FundingFinding | readonly FundingFinding[];

/** A term with how far it binds: stated by the edition, or only by another source. */
export interface Ground<Term> {
  readonly term: Term;
  readonly force: 'must' | 'should';
  readonly source: SourceRef;
  readonly isElsewhere: boolean;
}

/**
 * The term by which a criterion judges. Where the edition states none, another edition or a comparable
 * source advises, and the criterion is `should`.
 *
 * @param usualForce - Force of the criterion where the edition states it and says nothing else.
 */
export function groundOf<Key extends keyof FundingTerms>(
  { terms, programme, edition }: FundingCase,
  key: Key,
  usualForce: 'must' | 'should',
): Ground<FundingTerms[Key]> {
  const term = terms[key];
  const stated: AnyTerm | undefined = term;
  if (stated) {
    return { term, force: stated.force ?? usualForce, source: stated.source, isElsewhere: false };
  }
  const advice = programme.elsewhere?.[key];
  const elsewhere: AnyTerm | undefined = advice;
  return {
    term: advice,
    force: 'should',
    source: elsewhere?.source ?? edition.basis,
    isElsewhere: elsewhere !== undefined,
  };
}

/** What all terms have in common. */
interface AnyTerm {
  readonly source: SourceRef;
  readonly force?: 'must' | 'should' | undefined;
}

/** What one criterion concluded, before it is known by which ground. */
export type Judged = {
  [Each in FundingReason]: {
    readonly outcome: Outcome;
    readonly reason: Each;
    readonly facts: Readonly<FundingReasonFacts[Each]>;
    readonly needs?: readonly FundingFact[];
    /** Where one reason only advises whatever the edition states (Z-06, Z-07). */
    readonly force?: 'should';
  };
}[FundingReason];

/**
 * The finding of a rule. Where only another source speaks, nobody fails by it: `notMet` becomes `unclear`.
 */
export function finding(rule: FundingRule, ground: Ground<unknown>, judged: Judged): FundingFinding {
  const { outcome, reason, facts, needs = [], force = ground.force } = judged;
  const isTooStrict = ground.isElsewhere && outcome === 'notMet' && judged.force === undefined;
  const softened = isTooStrict ? 'unclear' : outcome;
  // The reason and its facts belong together: `Judged` has them as one pair.
  return {
    rule,
    outcome: softened,
    force,
    reason,
    facts,
    needs,
    source: ground.source,
    isElsewhere: ground.isElsewhere,
  } as FundingFinding;
}
