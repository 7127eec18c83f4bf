import { compareAmounts, isMoneyAmount, sumAmounts, type MoneyAmount } from '../../shared/money.js';
import type { FundingApplication } from '../application-schema.js';
import type { FundingFinding } from '../funding-finding.js';
import type { MoneySums } from '../funding-reasons.js';
import { moneyStatuses, type MoneyStatus } from '../funding-words.js';
import { finding, groundOf, type FundingCase, type Judged } from './funding-case.js';

/**
 * Rule F9: the amount requested does not exceed the most that the edition grants. Amounts requested,
 * granted and paid are compared each by itself and never added to each other (Z-14). Where the authority
 * granted more than the known cap, the sources contradict each other: `unclear`.
 */
export function checkCap(fundingCase: FundingCase): FundingFinding {
  const ground = groundOf(fundingCase, 'cap', 'must');
  return finding('F9', ground, judge(fundingCase.application, ground.term?.amount));
}

function judge({ money = [] }: FundingApplication, cap: MoneyAmount | undefined): Judged {
  if (!isUsableMoney(money)) return { outcome: 'unclear', reason: 'moneyUnusable', facts: {} };
  const sums = sumsByStatus(money);
  if (cap === undefined) return { outcome: 'unclear', reason: 'moneyCapUnknown', facts: sums };
  if (money.length === 0) return { outcome: 'missing', reason: 'moneyMissing', facts: {}, needs: ['money'] };

  const facts = { ...sums, cap };
  const exceeds = (amount: MoneyAmount | undefined) =>
    amount !== undefined && compareAmounts(amount, cap) > 0;
  if (exceeds(sums.requested)) return { outcome: 'notMet', reason: 'moneyRequestedAboveCap', facts };
  return exceeds(sums.granted) || exceeds(sums.paid)
    ? { outcome: 'unclear', reason: 'moneyGrantedAboveCap', facts }
    : { outcome: 'met', reason: 'moneyWithinCap', facts };
}

/** True when every item has an amount and a status that exists. */
export function isUsableMoney(money: NonNullable<FundingApplication['money']>): boolean {
  return money.every(({ amount, status }) => isMoneyAmount(amount) && moneyStatuses.includes(status));
}

/** Sums of usable money by what became of it; a status without any item has no sum. */
export function sumsByStatus(money: NonNullable<FundingApplication['money']>): MoneySums {
  const sums: Partial<Record<MoneyStatus, MoneyAmount>> = {};
  for (const { status, amount } of money) {
    const before = sums[status];
    sums[status] = sumAmounts(before === undefined ? [amount] : [before, amount]);
  }
  return sums;
}
