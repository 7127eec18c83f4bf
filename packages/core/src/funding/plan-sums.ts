import { jsonTypeOf } from '../shared/json-type.js';
import { isMoneyAmount, sumAmounts, type MoneyAmount } from '../shared/money.js';
import type { FinancePlan, FinancePlanYear } from './finance-plan-schema.js';
import type { YearBalance } from './funding-reasons.js';
import { costKinds, fundOrigins, fundStatuses } from './funding-words.js';

/** Whether a plan was given whose sums can be taken. */
export type PlanState = 'missing' | 'unusable' | 'usable';

/**
 * `usable` when every item has an amount and words that exist, and no budget year stands twice. Nobody
 * promises that a plan was checked, so lists and entries are looked at before they are used.
 */
export function planState(plan: FinancePlan): PlanState {
  if (plan.length === 0) return 'missing';
  const isUsable = plan.every(
    ({ year, costs, funds }, index) =>
      isBudgetYear(year) &&
      plan.findIndex((other) => other.year === year) === index &&
      areUsable(costs, ({ kind }) => costKinds.includes(kind)) &&
      areUsable(funds, ({ origin, status }) => fundOrigins.includes(origin) && fundStatuses.includes(status)),
  );
  return isUsable ? 'usable' : 'unusable';
}

function isBudgetYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1000 && year <= 9999;
}

function areUsable<Item extends { readonly amount: MoneyAmount }>(
  items: readonly Item[],
  hasKnownWords: (item: Item) => boolean,
): boolean {
  return (
    jsonTypeOf(items) === 'array' &&
    items.every((item) => jsonTypeOf(item) === 'object' && isMoneyAmount(item.amount) && hasKnownWords(item))
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
  const amounts: MoneyAmount[] = [];
  for (const year of plan) {
    // Both lists of a year are of the kind that was named.
    for (const item of year[kind] as readonly FinancePlanYear[Kind][number][])
      if (holds(item)) amounts.push(item.amount);
  }
  return sumAmounts(amounts);
}

function sumOf(items: readonly { readonly amount: MoneyAmount }[]): MoneyAmount {
  return sumAmounts(items.map(({ amount }) => amount));
}
