/** Order of two texts by their characters, for sorting: days, ids. It depends on no language. */
export function textOrder(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
