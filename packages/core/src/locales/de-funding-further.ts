import type { FundingReasonFacts } from '../funding/funding-reasons.js';
import type { LocalizedText } from '../shared/localized-text.js';
import { resolveText } from '../shared/localized-text.js';
import { number } from './de-funding-phrases.js';

const comparisonWords = { atLeast: 'mindestens', atMost: 'höchstens', equals: '' } as const;

/** The name that a programme gives a criterion of its own. */
export function furtherTitle(title: LocalizedText): string {
  return resolveText(title, 'de', 'de').text;
}

/** A criterion of a programme's own with what was asked for and what was given. */
export function furtherInWords({
  title,
  comparison,
  expected,
  given,
}: FundingReasonFacts['furtherMet']): string {
  const wanted = [comparisonWords[comparison], valueInWords(expected)]
    .filter((word) => word !== '')
    .join(' ');
  return `${furtherTitle(title)}: verlangt ${wanted}, angegeben ${valueInWords(given)}.`;
}

/** What a criterion of a programme's own asks for: its name, the comparison and the value. */
export function furtherDemand({
  title,
  comparison,
  expected,
}: Omit<FundingReasonFacts['furtherMet'], 'criterion' | 'given'>): string {
  const wanted = [comparisonWords[comparison], valueInWords(expected)]
    .filter((word) => word !== '')
    .join(' ');
  return `${furtherTitle(title)} ${wanted}`;
}

function valueInWords(value: number | boolean | string): string {
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string') return `„${value}“`;
  return value ? 'ja' : 'nein';
}
