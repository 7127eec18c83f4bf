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
  const cents = amounts.reduce((sum, amount) => sum + centsOf(amount), 0n);
  const digits = String(cents).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Negative where the first amount is smaller, positive where it is larger, 0 where both are equal. */
export function compareAmounts(one: MoneyAmount, other: MoneyAmount): number {
  const [first, second] = [centsOf(one), centsOf(other)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** How many percent of a whole a part is, rounded down to hundredths; 0 of nothing. */
export function percentOf(part: MoneyAmount, whole: MoneyAmount): number {
  const total = centsOf(whole);
  return total === 0n ? 0 : Number((centsOf(part) * 10_000n) / total) / 100;
}

function centsOf(amount: MoneyAmount): bigint {
  return BigInt(amount.replace('.', ''));
}
