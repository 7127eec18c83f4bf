import type { FundingFinding, FundingReason } from '../funding/funding-finding.js';
import type { FundingReasonFacts } from '../funding/funding-reasons.js';
import type { Remedy, RemedyFacts, RemedyKind } from '../funding/remedies.js';
import type { MoneyAmount } from '../shared/money.js';

/** A sentence for every reason of a finding; a missing one is a type error. */
export type ReasonWords = {
  readonly [Reason in FundingReason]: (facts: Readonly<FundingReasonFacts[Reason]>) => string;
};

/** Reasons about who applies. */
export type ApplicantReason = Extract<
  FundingReason,
  | 'singleApplicant'
  | `${'population' | 'members' | 'lead' | 'sizes' | 'consortium' | 'kind' | 'land'}${string}`
>;

/** An instruction for every kind of remedy; a missing one is a type error. */
export type RemedyWords = { readonly [Kind in RemedyKind]: (facts: Readonly<RemedyFacts[Kind]>) => string };

/** The sentence of a finding, from the words of one language. */
export function reasonInWords<Reason extends FundingReason>(
  words: ReasonWords,
  { reason, facts }: Pick<FundingFinding<Reason>, 'reason' | 'facts'>,
): string {
  // The type ties each reason to its facts; a union of both loses sight of it.
  const sentence = words[reason] as (facts: object) => string;
  return sentence(facts);
}

/** The instruction of a remedy, from the words of one language. */
export function remedyInWords(words: RemedyWords, { kind, facts }: Remedy): string {
  // As above: kind and facts belong together.
  const instruction = words[kind] as (facts: object) => string;
  return instruction(facts);
}

/** An amount with its currency, without cents where there are none. */
export function moneyInWords(amount: MoneyAmount, languageTag: string): string {
  const isWhole = amount.endsWith('.00');
  return new Intl.NumberFormat(languageTag, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: isWhole ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(Number(amount));
}

/** What is known in brackets after a figure; nothing where nothing is known. */
export function inBrackets(parts: readonly (string | undefined)[]): string {
  const known = parts.filter((part) => part !== undefined);
  return known.length > 0 ? ` (${known.join(', ')})` : '';
}
