/**
 * A text as people search for it: small letters without accents, spaces and signs, `ß` as `ss`.
 * "Groß-Umstadt", "gross umstadt" and "grossumstadt" become the same.
 */
export function foldText(text: string): string {
  return lettersOf(text.normalize('NFD'));
}

/** The same with umlauts written out, for readers whose keyboard has none: `roedermark`. */
export function foldWithUmlautsWrittenOut(text: string): string {
  const writtenOut = text
    .normalize('NFC')
    .replaceAll(/[äöü]/gi, (umlaut) => `${umlaut.normalize('NFD').charAt(0)}e`);
  return foldText(writtenOut);
}

/** What a reader typed, as terms that must all be found. */
export function searchTerms(typed: string): string[] {
  return typed
    .split(/\s+/)
    .map(foldText)
    .filter((term) => term !== '');
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '');
}
