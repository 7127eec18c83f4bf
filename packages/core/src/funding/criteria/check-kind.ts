import type { FundingFinding } from '../funding-finding.js';
import { lacksMembers, membersWhere } from './applicants.js';
import { finding, groundOf, type FundingCase } from './funding-case.js';

/**
 * Rule F5: every applicant is of a kind that the edition names. Only the call of 2018 says
 * "kreisangehörig"; later editions are silent, so another kind is `unclear` there (Z-41).
 */
export function checkKind(fundingCase: FundingCase): FundingFinding {
  const ground = groundOf(fundingCase, 'kind', 'must');
  const { term } = ground;
  if (!term) return finding('F5', ground, { outcome: 'unclear', reason: 'kindNotStated', facts: {} });

  const { applicants } = fundingCase.application;
  const others = membersWhere(applicants, ({ kind }) => kind !== undefined && !term.allowed.includes(kind));
  if (others.length > 0)
    return finding('F5', ground, { outcome: 'notMet', reason: 'kindOther', facts: { members: others } });

  const unknown = membersWhere(applicants, ({ kind }) => kind === undefined);
  if (unknown.length > 0 || lacksMembers(fundingCase.application)) {
    return finding('F5', ground, {
      outcome: 'missing',
      reason: 'kindMissing',
      facts: { members: unknown },
      needs: ['kind'],
    });
  }
  return finding('F5', ground, { outcome: 'met', reason: 'kindFits', facts: {} });
}
