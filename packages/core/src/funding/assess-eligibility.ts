import type { Outcome } from '../shared/finding.js';
import type { FundingApplication } from './application-schema.js';
import { chooseEdition, type EditionChoice, type EditionRequest } from './choose-edition.js';
import { criteria } from './criteria.js';
import type { FundingCase } from './criteria/funding-case.js';
import type { FundingFinding } from './funding-finding.js';
import { rankMissingFacts, type MissingFact } from './missing-facts.js';
import { planState } from './plan-sums.js';
import type { FundingEdition, FundingProgramme } from './programme-schema.js';
import { readableApplication } from './readable-application.js';
import { remediesFor, type Remedy } from './remedies.js';

/** What all findings together mean; the authority decides, this is a check without obligation. */
export const eligibilityOutcomes = ['eligible', 'ineligible', 'undetermined'] as const;

/** What all findings together mean. */
export type EligibilityOutcome = (typeof eligibilityOutcomes)[number];

/** Result of a check with everything that a person needs to follow it. */
export interface EligibilityDecision {
  readonly outcome: EligibilityOutcome;
  /** Id of the programme. */
  readonly programme: string;
  /** The rules that were applied; absent where the date or the id leads to none. */
  readonly edition?: FundingEdition;
  /** By which date or id they were chosen; absent with the edition. */
  readonly choice?: EditionChoice;
  /** All findings, in the order of the criteria; also those after a failed one. */
  readonly findings: readonly FundingFinding[];
  /** Facts that were not given, those first that would settle most. */
  readonly missing: readonly MissingFact[];
  /** What would meet a failed criterion, where it can be changed. */
  readonly remedies: readonly Remedy[];
}

/**
 * Rule F28: judges an application by the rules of its date. One `must` that is not met makes it
 * ineligible, else one that is missing or unclear leaves it undetermined; a `should` never decides.
 *
 * It never throws, whatever the application holds, also where nobody checked its shape: a figure, date or
 * amount that cannot be used is `unclear`, and what cannot be read at all counts as not given.
 *
 * @param request - `on` is the date of application; `edition` and `deviations` choose by id.
 */
export function assessEligibility(
  application: FundingApplication,
  programme: FundingProgramme,
  request: EditionRequest,
): EligibilityDecision {
  const chosen = chooseEdition(programme, request);
  if (!chosen.ok) {
    return {
      outcome: 'undetermined',
      programme: programme.id,
      findings: [chosen.finding],
      missing: [],
      remedies: [],
    };
  }
  const { edition, terms, choice } = chosen;
  const readable = readableApplication(application);
  const fundingCase = {
    application: readable,
    programme,
    edition,
    terms,
    on: request.on,
    plan: planState(readable.financePlan ?? []),
  };
  const findings = findingsOf(fundingCase);
  return {
    outcome: outcomeOf(findings),
    programme: programme.id,
    edition,
    choice,
    findings,
    missing: rankMissingFacts(findings),
    remedies: remediesFor(findings, fundingCase),
  };
}

/** Rule F28: what findings mean together. */
export function outcomeOf(findings: readonly FundingFinding[]): EligibilityOutcome {
  const hasMust = (wanted: Outcome) =>
    findings.some(({ force, outcome }) => force === 'must' && outcome === wanted);
  if (hasMust('notMet')) return 'ineligible';
  return hasMust('missing') || hasMust('unclear') ? 'undetermined' : 'eligible';
}

// A loop, because `flatMap` takes longer than most criteria.
function findingsOf(fundingCase: FundingCase): FundingFinding[] {
  const findings: FundingFinding[] = [];
  for (const criterion of criteria) {
    const found = criterion(fundingCase);
    if ('rule' in found) findings.push(found);
    else findings.push(...found);
  }
  return findings;
}
