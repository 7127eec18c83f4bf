import { compareAmounts, percentOf } from '../../shared/money.js';
import type { FundingFinding } from '../funding-finding.js';
import { sumWhere, yearBalances } from '../plan-sums.js';
import { isUsableMoney, sumsByStatus } from './check-cap.js';
import { finding, groundOf, type FundingCase, type Ground, type Judged } from './funding-case.js';
import { daysOf } from './judge-period.js';
import type { FinancePlan } from '../finance-plan-schema.js';

/** Rule F10: a finance plan is there, and in every budget year costs and money are equal (Z-15). */
export function checkPlanBalance(fundingCase: FundingCase): FundingFinding {
  return withPlan('F10', fundingCase, 'must', (plan) => {
    const years = yearBalances(plan);
    return years.every(({ costs, funds }) => compareAmounts(costs, funds) === 0)
      ? { outcome: 'met', reason: 'planBalances', facts: { years } }
      : { outcome: 'notMet', reason: 'planDoesNotBalance', facts: { years } };
  });
}

/**
 * Rule F11: the plan has every budget year in which the funding certainly runs. That 18 months touch
 * two or three budget years is our conclusion from "Finanzierungsplan für das jeweilige Haushaltsjahr".
 */
export function checkPlanYears(fundingCase: FundingCase): FundingFinding {
  return withPlan('F11', fundingCase, 'should', (plan) => {
    const years = certainYears(fundingCase);
    if (years.length === 0)
      return { outcome: 'missing', reason: 'planPeriodMissing', facts: {}, needs: ['period'] };
    const missing = years.filter((year) => !plan.some((entry) => entry.year === year));
    return missing.length > 0
      ? { outcome: 'notMet', reason: 'planYearsMissing', facts: { years: missing } }
      : { outcome: 'met', reason: 'planYearsCovered', facts: { years } };
  });
}

/** Rule F12: the plan counts on as much money of the programme as was requested (Z-14). */
export function checkPlanRequest(fundingCase: FundingCase): FundingFinding {
  return withPlan('F12', fundingCase, 'should', (plan) => {
    const { money = [] } = fundingCase.application;
    if (!isUsableMoney(money)) return { outcome: 'unclear', reason: 'moneyUnusable', facts: {} };
    const { requested } = sumsByStatus(money);
    if (requested === undefined)
      return { outcome: 'missing', reason: 'planRequestMissing', facts: {}, needs: ['money'] };
    const planned = sumWhere(
      plan,
      'funds',
      ({ origin, status }) => origin === 'programme' && status === 'requested',
    );
    return compareAmounts(requested, planned) === 0
      ? { outcome: 'met', reason: 'planRequestMatches', facts: { requested } }
      : { outcome: 'notMet', reason: 'planRequestDiffers', facts: { requested, planned } };
  });
}

/** Rule F13: own share. No source names a percentage for KIV, so it is `unclear` there and never computed (Z-15). */
export function checkOwnShare(fundingCase: FundingCase): FundingFinding {
  const ground = groundOf(fundingCase, 'ownShare', 'must');
  if (!ground.term)
    return finding('F13', ground, { outcome: 'unclear', reason: 'ownShareUnknown', facts: {} });
  const { minimumPercent } = ground.term;
  return withPlan(
    'F13',
    fundingCase,
    'must',
    (plan) => {
      const total = sumWhere(plan, 'costs', () => true);
      const own = sumWhere(plan, 'funds', ({ origin }) => origin === 'ownMeans');
      const percent = percentOf(own, total);
      const facts = { percent, minimumPercent };
      return percent >= minimumPercent
        ? { outcome: 'met', reason: 'ownShareReached', facts }
        : { outcome: 'notMet', reason: 'ownShareTooLow', facts };
    },
    ground,
  );
}

function withPlan(
  rule: 'F10' | 'F11' | 'F12' | 'F13',
  fundingCase: FundingCase,
  force: 'must' | 'should',
  judge: (plan: FinancePlan) => Judged,
  ground: Ground<unknown> = planGround(fundingCase, force),
): FundingFinding {
  const { application, plan } = fundingCase;
  if (plan === 'missing') {
    return finding(rule, ground, {
      outcome: 'missing',
      reason: 'planMissing',
      facts: {},
      needs: ['financePlan'],
    });
  }
  return finding(
    rule,
    ground,
    plan === 'usable'
      ? judge(application.financePlan ?? [])
      : { outcome: 'unclear', reason: 'planUnusable', facts: {} },
  );
}

/** Details of the plan only advise, even where the edition asks for a plan. */
function planGround(fundingCase: FundingCase, force: 'must' | 'should'): Ground<unknown> {
  const ground = groundOf(fundingCase, 'financePlan', 'must');
  return force === 'must' ? ground : { ...ground, force };
}

/** Years that lie in every period that is known with both ends. */
function certainYears({ application }: FundingCase): number[] {
  let first = 0;
  let last = -1;
  for (const statement of application.periods ?? []) {
    const days = statement.kind === 'fundingPeriod' ? daysOf(statement, application) : undefined;
    if (!days) continue;
    const end = Number(days.earliestEnd.slice(0, 4));
    first = Math.max(first, Number(days.latestStart.slice(0, 4)));
    last = last < 0 ? end : Math.min(last, end);
  }
  // A slip such as 2027 for 9027 must not list thousands of years.
  return last - first > 20
    ? []
    : Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
