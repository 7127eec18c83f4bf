/** More links than a reader follows; the rest is left out visibly. */
const shownIds = 8;

/** A circle of ids that ends where it begins: "a → b → a". */
export function circle(ids: readonly string[]): string {
  const shown = ids.length > shownIds ? [...ids.slice(0, shownIds), '…'] : ids;
  return [...shown, ...ids.slice(0, 1)].join(' → ');
}
