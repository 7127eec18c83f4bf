/** So many are worth reading. */
const shown = 3;

/**
 * Names that were probably meant by one that does not exist: those that contain it or are contained in
 * it, and those that differ by a few characters, the nearest first.
 */
export function nearMisses(given: string, known: readonly string[]): string[] {
  const wanted = given.toLowerCase();
  const farthest = Math.max(1, Math.floor(wanted.length / 3));
  return known
    .map((name) => ({ name, distance: distanceBetween(wanted, name.toLowerCase(), farthest) }))
    .filter(({ distance }) => distance <= farthest)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, shown)
    .map(({ name }) => name);
}

function distanceBetween(given: string, name: string, farthest: number): number {
  const isPart = given.length > 2 && (name.includes(given) || given.includes(name));
  if (isPart) return Math.min(farthest, Math.abs(name.length - given.length));
  // What differs in length by more can be left uncounted, however long the text is.
  return Math.abs(name.length - given.length) > farthest ? Infinity : changesBetween(given, name);
}

/** How many characters are to be added, dropped or replaced (Levenshtein). */
function changesBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, character] of Array.from(one).entries()) {
    const current = [row + 1];
    for (let column = 0; column < other.length; column += 1) {
      const replaced = (above[column] ?? 0) + Number(character !== other[column]);
      const dropped = (above[column + 1] ?? 0) + 1;
      const added = (current[column] ?? 0) + 1;
      current.push(Math.min(replaced, dropped, added));
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}
