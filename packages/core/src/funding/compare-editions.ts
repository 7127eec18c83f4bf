import type { Outcome } from '../shared/finding.js';
import type { FundingApplication } from './application-schema.js';
import { assessEligibility, type EligibilityDecision } from './assess-eligibility.js';
import type { EditionRequest } from './choose-edition.js';
import type { FundingFinding } from './funding-finding.js';
import type { FundingProgramme } from './programme-schema.js';

/** One criterion by the rules of two editions. */
export interface ComparedFinding {
  readonly before: FundingFinding;
  readonly after: FundingFinding;
  /** True where outcome or force differ. */
  readonly differs: boolean;
}

/** One application by the rules of two editions. */
export interface EditionComparison {
  readonly before: EligibilityDecision;
  readonly after: EligibilityDecision;
  /** Every criterion that both editions judge, in the order of the criteria. */
  readonly findings: readonly ComparedFinding[];
}

/**
 * Rule F31: one application judged by two editions, criterion by criterion, so that a person sees what
 * changed between them.
 *
 * @param editions - Ids of the earlier and of the later edition.
 */
export function compareEditions(
  application: FundingApplication,
  programme: FundingProgramme,
  editions: readonly [before: string, after: string],
  request: Omit<EditionRequest, 'edition'>,
): EditionComparison {
  const [before, after] = [
    assessEligibility(application, programme, { ...request, edition: editions[0] }),
    assessEligibility(application, programme, { ...request, edition: editions[1] }),
  ];
  const findings = before.findings.flatMap((finding) => {
    const other = after.findings.find((each) => isSameCriterion(each, finding));
    return other ? [{ before: finding, after: other, differs: standing(finding) !== standing(other) }] : [];
  });
  return { before, after, findings };
}

function isSameCriterion(one: FundingFinding, other: FundingFinding): boolean {
  return one.rule === other.rule && criterionOf(one) === criterionOf(other);
}

/** Several criteria of a programme's own share a rule; their id tells them apart. */
function criterionOf({ facts }: FundingFinding): string | undefined {
  return 'criterion' in facts ? facts.criterion : undefined;
}

function standing({ outcome, force }: FundingFinding): `${Outcome} ${string}` {
  return `${outcome} ${force}`;
}
