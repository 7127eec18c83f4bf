import { firstDay, lastDay } from '../../shared/partial-date.js';
import type { FundingFinding } from '../funding-finding.js';
import { finding, groundOf, type FundingCase, type Ground } from './funding-case.js';

/** Rule F23: the application goes the way that held on its date (Z-33). */
export function checkRoute(fundingCase: FundingCase): FundingFinding {
  const ground = groundOf(fundingCase, 'route', 'should');
  const { term } = ground;
  if (!term) return finding('F23', ground, { outcome: 'unclear', reason: 'routeNotStated', facts: {} });
  const { route: given } = fundingCase.application;
  const { route } = term;
  if (given === undefined)
    return finding('F23', ground, {
      outcome: 'missing',
      reason: 'routeUnknown',
      facts: { route },
      needs: ['route'],
    });
  return finding(
    'F23',
    ground,
    given === route
      ? { outcome: 'met', reason: 'routeFits', facts: { route } }
      : { outcome: 'notMet', reason: 'routeOther', facts: { route, given } },
  );
}

/** Rule F24: the application comes in time. Since 2021 no deadline for KIV is known: ask, do not block (Z-34). */
export function checkDeadline(fundingCase: FundingCase): FundingFinding {
  const ground = groundOf(fundingCase, 'deadline', 'must');
  const { term } = ground;
  if (!term) return finding('F24', ground, { outcome: 'unclear', reason: 'deadlineNotStated', facts: {} });
  const facts = { lastDay: term.lastDay, on: fundingCase.on };
  return finding(
    'F24',
    ground,
    fundingCase.on <= lastDay(term.lastDay)
      ? { outcome: 'met', reason: 'deadlineKept', facts }
      : { outcome: 'notMet', reason: 'deadlineMissed', facts },
  );
}

/** Rule F25: sources confirm that the edition still holds on the date of application (Z-32, Z-19). */
export function checkContinuation({ edition, on }: FundingCase): FundingFinding {
  const ground: Ground<unknown> = {
    term: edition,
    force: 'should',
    source: edition.basis,
    isElsewhere: false,
  };
  const { from, to, confirmedUntil } = edition;
  if (on < firstDay(from) || (to !== undefined && on > lastDay(to))) {
    return finding('F25', ground, { outcome: 'notMet', reason: 'editionEnded', facts: {} });
  }
  return finding(
    'F25',
    ground,
    to !== undefined || confirmedUntil === undefined || on <= lastDay(confirmedUntil)
      ? { outcome: 'met', reason: 'editionCurrent', facts: {} }
      : { outcome: 'unclear', reason: 'editionContinuationUnknown', facts: { confirmedUntil, on } },
  );
}
