import { de } from './de.js';
import { en } from './en.js';
import type { EmbedFinding, FindingCode, FindingFacts } from './findings.js';
import type { DoctorWords } from './words.js';

/** German, unless the page speaks English. */
export function doctorWords(languageTag: string): DoctorWords {
  return /^en\b/i.test(languageTag) ? en : de;
}

/** All findings as one text with numbered advice; the same advice for several places is given once. */
export function describeFindings(findings: readonly EmbedFinding[], words: DoctorWords): string {
  const places = new Map<string, number>();
  for (const finding of findings) {
    const advice = adviceFor(finding, words);
    places.set(advice, (places.get(advice) ?? 0) + 1);
  }
  const lines = Array.from(
    places,
    ([advice, count], index) => `${index + 1}. ${advice}${count > 1 ? words.places(count) : ''}`,
  );
  return [words.title(lines.length), ...lines].join('\n');
}

function adviceFor<Code extends FindingCode>(
  { code, facts }: { readonly code: Code; readonly facts: FindingFacts[Code] },
  { advice }: DoctorWords,
): string {
  return advice[code](facts);
}
