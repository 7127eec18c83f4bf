import type { Applicant } from '../application-schema.js';
import type { FundingFinding } from '../funding-finding.js';
import { isConsortium, membersWhere } from './applicants.js';
import { finding, groundOf, type Criterion, type FundingCase, type Judged } from './funding-case.js';
import { judgeSizes } from './judge-sizes.js';
import type { FundingTerms } from '../programme-schema.js';

type ConsortiumTerm = NonNullable<FundingTerms['consortium']>;

/** Rule F2: a consortium has two or three different members (Z-03). */
export const checkMembers: Criterion = (fundingCase) =>
  inConsortium('F2', fundingCase, (term, applicants) => judgeNumber(applicants, term));

/** Rule F3: exactly one member of a consortium is in the lead (Z-03). */
export const checkLead: Criterion = (fundingCase) =>
  inConsortium('F3', fundingCase, (term, applicants) => judgeLead(applicants, term));

/**
 * Rule F4: at least one member is small, none is larger than the largest size or independent of
 * counties. A partner that is not small, and a sum below the bound, are not addressed by the source:
 * `unclear` (Z-03).
 */
export const checkSizes: Criterion = (fundingCase) =>
  inConsortium('F4', fundingCase, (term, applicants) => judgeSizes(applicants, term));

function inConsortium(
  rule: 'F2' | 'F3' | 'F4',
  fundingCase: FundingCase,
  judge: (term: ConsortiumTerm, applicants: readonly Applicant[]) => Judged,
): FundingFinding {
  const ground = groundOf(fundingCase, 'consortium', 'must');
  const { application } = fundingCase;
  if (!isConsortium(application)) {
    return finding(rule, ground, { outcome: 'notApplicable', reason: 'singleApplicant', facts: {} });
  }
  if (!ground.term)
    return finding(rule, ground, { outcome: 'unclear', reason: 'consortiumNotForeseen', facts: {} });
  return finding(rule, ground, judge(ground.term, application.applicants));
}

function judgeNumber(applicants: readonly Applicant[], term: ConsortiumTerm): Judged {
  const members = applicants.length;
  const { minimumMembers, maximumMembers } = term;
  const repeated = membersWhere(applicants, (applicant, index) =>
    applicants.some((other, otherIndex) => otherIndex < index && isSame(applicant, other)),
  );
  if (repeated.length > 0)
    return { outcome: 'notMet', reason: 'membersRepeated', facts: { members: repeated } };
  if (members < minimumMembers) {
    const facts = { members, minimum: minimumMembers };
    return { outcome: 'missing', reason: 'membersMissing', facts, needs: ['members'] };
  }
  if (maximumMembers === undefined) {
    // Three is what the other editions allow at most; beyond it a silent source is no permission.
    return members > 3
      ? { outcome: 'unclear', reason: 'membersNumberOpen', facts: { members } }
      : { outcome: 'met', reason: 'membersFit', facts: { members } };
  }
  return members > maximumMembers
    ? { outcome: 'notMet', reason: 'membersTooMany', facts: { members, maximum: maximumMembers } }
    : { outcome: 'met', reason: 'membersFit', facts: { members } };
}

/** By AGS and never by name, where both have one. */
function isSame(one: Applicant, other: Applicant): boolean {
  if (one.ags !== undefined && other.ags !== undefined) return one.ags === other.ags;
  return one.name !== undefined && one.name === other.name;
}

function judgeLead(applicants: readonly Applicant[], { minimumMembers }: ConsortiumTerm): Judged {
  const leads = membersWhere(applicants, ({ isLead }) => isLead === true);
  const [lead, ...others] = leads;
  if (!lead) return { outcome: 'missing', reason: 'leadMissing', facts: {}, needs: ['lead'] };
  if (others.length > 0) return { outcome: 'notMet', reason: 'leadSeveral', facts: { leads } };
  return applicants.length < minimumMembers
    ? { outcome: 'missing', reason: 'leadMissing', facts: {}, needs: ['members'] }
    : { outcome: 'met', reason: 'leadNamed', facts: { lead } };
}
