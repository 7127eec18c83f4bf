import { isMoneyAmount, sumAmounts, type MoneyAmount } from '../shared/money.js';
import type { FinancePlan, FinancePlanYear } from './finance-plan-schema.js';
import type { YearBalance } from './funding-reasons.js';

/** True when every amount of the plan is one and no budget year stands twice. */
export function isUsablePlan(plan: FinancePlan): boolean {
  const years = new Set(plan.map(({ year }) => year));
  return (
    years.size === plan.length &&
    plan.every(
      ({ year, costs, funds }) =>
        Number.isInteger(year) && [...costs, ...funds].every(({ amount }) => isMoneyAmount(amount)),
    )
  );
}

/** Sums of costs and money of every budget year. */
export function yearBalances(plan: FinancePlan): YearBalance[] {
  return plan.map(({ year, costs, funds }) => ({ year, costs: sumOf(costs), funds: sumOf(funds) }));
}

/** Sum of items of the whole plan that fulfil a condition. */
export function sumWhere<Kind extends 'costs' | 'funds'>(
  plan: FinancePlan,
  kind: Kind,
  holds: (item: FinancePlanYear[Kind][number]) => boolean,
): MoneyAmount {
  // The union of both lists is filtered by a condition that fits the one that was named.
  const items = plan.flatMap((year) => [...year[kind]] as FinancePlanYear[Kind][number][]);
  return sumOf(items.filter(holds));
}

function sumOf(items: readonly { readonly amount: MoneyAmount }[]): MoneyAmount {
  return sumAmounts(items.map(({ amount }) => amount));
}
