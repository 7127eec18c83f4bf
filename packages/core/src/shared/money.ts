/**
 * Rule D15: an amount in euros as decimal text with two places, e.g. `"20000.00"`.
 *
 * Text and not a number, so that no cent is lost to binary fractions.
 */
export type MoneyAmount = string;

/** Form of an amount: up to twelve digits, a point, two digits. */
export const moneyPattern = /^\d{1,12}\.\d{2}$/;

/** Rule D15: true when the text is an amount. */
export function isMoneyAmount(text: unknown): text is MoneyAmount {
  return typeof text === 'string' && moneyPattern.test(text);
}

/** Rule D15: sum of amounts, exact to the cent. */
export function sumAmounts(amounts: readonly MoneyAmount[]): MoneyAmount {
  const cents = amounts.length > mostExactSummands ? bigSum(amounts) : smallSum(amounts);
  const digits = String(cents).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Negative where the first amount is smaller, positive where it is larger, 0 where both are equal. */
export function compareAmounts(one: MoneyAmount, other: MoneyAmount): number {
  const [first, second] = [centsOf(one), centsOf(other)];
  // `1n` and `1` are not the same, but neither is smaller.
  if (!(first < second) && !(second < first)) return 0;
  return first < second ? -1 : 1;
}

/** How many percent of a whole a part is, rounded down to hundredths; 0 of nothing. */
export function percentOf(part: MoneyAmount, whole: MoneyAmount): number {
  const total = bigCentsOf(whole);
  return total === 0n ? 0 : Number((bigCentsOf(part) * 10_000n) / total) / 100;
}

/** As many of the largest amounts add up to fewer cents than a number can hold exactly. */
const mostExactSummands = 90;

/** Characters of an amount that a number holds exactly; sums can be longer than amounts. */
const longestExact = 16;

function smallSum(amounts: readonly MoneyAmount[]): number {
  return amounts.reduce((sum, amount) => sum + Number(amount.replace('.', '')), 0);
}

function bigSum(amounts: readonly MoneyAmount[]): bigint {
  return amounts.reduce((sum, amount) => sum + bigCentsOf(amount), 0n);
}

function centsOf(amount: MoneyAmount): number | bigint {
  return amount.length > longestExact ? bigCentsOf(amount) : Number(amount.replace('.', ''));
}

function bigCentsOf(amount: MoneyAmount): bigint {
  return BigInt(amount.replace('.', ''));
}
