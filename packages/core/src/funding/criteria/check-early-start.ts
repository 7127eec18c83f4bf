import { firstDay, isPartialDate, lastDay, type PartialDate } from '../../shared/partial-date.js';
import type { FundingApplication } from '../application-schema.js';
import type { FundingFinding } from '../funding-finding.js';
import { finding, groundOf, type FundingCase, type Judged } from './funding-case.js';

/**
 * Rule F8: no obligation before the approval, unless an early start was permitted (Z-13). The first
 * contract counts; a tender or other preparation is no begin by a comparable text of the same ministry,
 * so a tender before the approval is `unclear`.
 */
export function checkEarlyStart(fundingCase: FundingCase): FundingFinding {
  const ground = groundOf(fundingCase, 'earlyStart', 'must');
  return finding('F8', ground, judge(fundingCase.application));
}

function judge(application: FundingApplication): Judged {
  const { approved, firstTender, firstObligation, noObligationYet, earlyStartPermitted } = application;
  const dates = [approved, firstTender, firstObligation].flatMap((statement) =>
    statement ? [statement.on] : [],
  );
  if (!dates.every(isPartialDate)) return { outcome: 'unclear', reason: 'startUnusable', facts: {} };

  if (firstObligation) {
    if (earlyStartPermitted === true) return { outcome: 'met', reason: 'startPermitted', facts: {} };
    if (approved) return judgeOrder(approved.on, firstObligation.on, earlyStartPermitted);
    return {
      outcome: 'missing',
      reason: 'startApprovalUnknown',
      facts: { obligation: firstObligation.on },
      needs: ['approval'],
    };
  }
  if (noObligationYet === true) return { outcome: 'met', reason: 'startNoObligation', facts: {} };
  if (firstTender && approved && lastDay(firstTender.on) < firstDay(approved.on)) {
    return {
      outcome: 'unclear',
      reason: 'startTenderBeforeApproval',
      facts: { approved: approved.on, tender: firstTender.on },
    };
  }
  return { outcome: 'missing', reason: 'startUnknown', facts: {}, needs: ['obligation'] };
}

function judgeOrder(approved: PartialDate, obligation: PartialDate, permitted: boolean | undefined): Judged {
  const facts = { approved, obligation };
  if (lastDay(approved) <= firstDay(obligation))
    return { outcome: 'met', reason: 'startAfterApproval', facts };
  if (firstDay(approved) <= lastDay(obligation))
    return { outcome: 'unclear', reason: 'startSameTime', facts };
  return permitted === false
    ? { outcome: 'notMet', reason: 'startBeforeApproval', facts }
    : { outcome: 'missing', reason: 'startPermissionUnknown', facts, needs: ['earlyStartPermission'] };
}
