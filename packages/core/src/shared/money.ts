/**
 * Rule D15: an amount in euros as decimal text with two places, e.g. `"20000.00"`.
 *
 * Text and not a number, so that no cent is lost to binary fractions.
 */
export type MoneyAmount = string;

/** Rule D15: sum of amounts, exact to the cent. */
export function sumAmounts(amounts: readonly MoneyAmount[]): MoneyAmount {
  const cents = amounts.reduce((sum, amount) => sum + BigInt(amount.replace('.', '')), 0n);
  const digits = String(cents).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
