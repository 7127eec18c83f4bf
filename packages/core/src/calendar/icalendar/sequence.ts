/** Largest number that a calendar file can hold (RFC 5545, 3.3.8). */
const maximum = 2_147_483_647;

/** Rule C26: whether a number can count the changes of an entry. */
export function isSequence(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= maximum;
}
