import { agsPattern } from '../../municipality/regional-key.js';
import type { FundingFinding } from '../funding-finding.js';
import { lacksMembers, membersWhere } from './applicants.js';
import { finding, type FundingCase, type Ground } from './funding-case.js';

/**
 * Rule F33: every applicant lies in the Land of the programme, told by the first two digits of its AGS.
 * It is the premise of every edition and not among its conditions, so it decides only where it is broken;
 * who gives no AGS, or a key that is none, is told that this was not checked.
 */
export function checkLand({ application, programme, edition }: FundingCase): FundingFinding {
  const ground: Ground<unknown> = {
    term: programme.land,
    force: 'must',
    source: edition.basis,
    isElsewhere: false,
  };
  const { applicants } = application;
  const elsewhere = membersWhere(applicants, ({ ags }) => isAgs(ags) && !ags.startsWith(programme.land));
  if (elsewhere.length > 0) {
    return finding('F33', ground, { outcome: 'notMet', reason: 'landOther', facts: { members: elsewhere } });
  }
  const open = { reason: 'landUnknown', facts: {}, force: 'should' } as const;
  if (lacksMembers(application))
    return finding('F33', ground, { ...open, outcome: 'missing', needs: ['members'] });
  return applicants.every(({ ags }) => isAgs(ags))
    ? finding('F33', ground, { outcome: 'met', reason: 'landFits', facts: {}, force: 'should' })
    : finding('F33', ground, { ...open, outcome: 'unclear' });
}

function isAgs(ags: string | undefined): ags is string {
  return ags !== undefined && agsPattern.test(ags);
}
