import { jsonTypeOf } from '../shared/json-type.js';
import { isMoneyAmount, sumAmounts, type MoneyAmount } from '../shared/money.js';
import type { FinancePlan, FinancePlanYear } from './finance-plan-schema.js';
import type { YearBalance } from './funding-reasons.js';
import { costKinds, fundOrigins, fundStatuses } from './funding-words.js';

/** True when every item has an amount and words that exist, and no budget year stands twice. */
export function isUsablePlan(plan: FinancePlan): boolean {
  const years = new Set(plan.map(({ year }) => year));
  return (
    years.size === plan.length &&
    plan.every(
      ({ year, costs, funds }) =>
        isBudgetYear(year) &&
        areUsable(costs, ({ kind }) => costKinds.includes(kind)) &&
        areUsable(
          funds,
          ({ origin, status }) => fundOrigins.includes(origin) && fundStatuses.includes(status),
        ),
    )
  );
}

function isBudgetYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1000 && year <= 9999;
}

/** Nobody promises that a plan was checked, so lists and entries are looked at before they are used. */
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
  // The union of both lists is filtered by a condition that fits the one that was named.
  const items = plan.flatMap((year) => [...year[kind]] as FinancePlanYear[Kind][number][]);
  return sumOf(items.filter(holds));
}

function sumOf(items: readonly { readonly amount: MoneyAmount }[]): MoneyAmount {
  return sumAmounts(items.map(({ amount }) => amount));
}
