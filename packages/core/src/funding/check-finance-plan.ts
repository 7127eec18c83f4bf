import { compareAmounts, type MoneyAmount } from '../shared/money.js';
import type { SourceRef } from '../shared/source.js';
import type { FinancePlan } from './finance-plan-schema.js';
import type { YearBalance } from './funding-reasons.js';
import type { CostKind, FundOrigin, FundStatus } from './funding-words.js';
import { fundOrigins, fundStatuses } from './funding-words.js';
import { planState, sumWhere, yearBalances } from './plan-sums.js';
import type { FundingEdition, FundingProgramme } from './programme-schema.js';

/** Money of one origin and status over all years; requested and granted money are never added (Z-14). */
export interface FundSum {
  readonly origin: FundOrigin;
  readonly status: FundStatus;
  readonly amount: MoneyAmount;
}

/** What a finance plan holds and what has to be asked. */
export interface FinancePlanCheck {
  /** `unusable`: an amount is none or a budget year stands twice; the sums are then empty. */
  readonly outcome: 'balances' | 'doesNotBalance' | 'empty' | 'unusable';
  readonly years: readonly YearBalance[];
  readonly funds: readonly FundSum[];
  /** Costs that are certainly fundable, with the source that says so. */
  readonly fundable: { readonly amount: MoneyAmount; readonly sources: readonly SourceRef[] };
  /** Kinds of costs of which no source says whether they are fundable: to be asked. */
  readonly toAsk: readonly { readonly kind: CostKind; readonly amount: MoneyAmount }[];
  /** Requested money of the programme beside the most that the edition grants; `cap` is absent where it is not known. */
  readonly requested: { readonly amount: MoneyAmount; readonly cap?: MoneyAmount; readonly exceeds: boolean };
  /** Requested money of the programme that is more than the costs that are certainly fundable. */
  readonly exceedsFundable: boolean;
}

/**
 * Rule F32: what a finance plan holds: sums by budget year that must be equal, money by origin and status,
 * the cap of the edition, what is certainly fundable (external moderation), and what must be asked.
 */
export function checkFinancePlan(
  plan: FinancePlan,
  { terms }: Pick<FundingEdition, 'terms'>,
  { fundableCosts = [] }: Pick<FundingProgramme, 'fundableCosts'> = {},
): FinancePlanCheck {
  const usable = planState(plan) === 'usable' ? plan : [];
  const years = yearBalances(usable);
  const isFundable = (kind: CostKind) => fundableCosts.some((each) => each.kind === kind);
  const fundable = sumWhere(usable, 'costs', ({ kind }) => isFundable(kind));
  const requested = sumWhere(
    usable,
    'funds',
    ({ origin, status }) => origin === 'programme' && status === 'requested',
  );
  const cap = terms.cap?.amount;
  return {
    outcome: outcomeOfPlan(plan, usable, years),
    years,
    funds: fundSums(usable),
    fundable: { amount: fundable, sources: fundableCosts.map(({ source }) => source) },
    toAsk: kindsToAsk(usable, isFundable),
    requested: {
      amount: requested,
      ...(cap !== undefined && { cap }),
      exceeds: cap !== undefined && compareAmounts(requested, cap) > 0,
    },
    exceedsFundable: compareAmounts(requested, fundable) > 0,
  };
}

function outcomeOfPlan(
  given: FinancePlan,
  usable: FinancePlan,
  years: readonly YearBalance[],
): FinancePlanCheck['outcome'] {
  if (given.length === 0) return 'empty';
  if (usable.length === 0) return 'unusable';
  return years.every(({ costs, funds }) => compareAmounts(costs, funds) === 0)
    ? 'balances'
    : 'doesNotBalance';
}

function fundSums(plan: FinancePlan): FundSum[] {
  return fundOrigins.flatMap((origin) =>
    fundStatuses.flatMap((status) => {
      const amount = sumWhere(plan, 'funds', (fund) => fund.origin === origin && fund.status === status);
      return amount === '0.00' ? [] : [{ origin, status, amount }];
    }),
  );
}

function kindsToAsk(plan: FinancePlan, isFundable: (kind: CostKind) => boolean): FinancePlanCheck['toAsk'] {
  const kinds = new Set(plan.flatMap(({ costs }) => costs.map(({ kind }) => kind)));
  return [...kinds]
    .filter((kind) => !isFundable(kind))
    .map((kind) => ({ kind, amount: sumWhere(plan, 'costs', (cost) => cost.kind === kind) }));
}
