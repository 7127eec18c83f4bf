import type { FundingProgramme, FurtherCriterion, MissingFact } from '@wirkt/core/funding';
import type { AnyQuestionId } from './answers.js';

/** Name of the answer to a criterion of the programme's own. */
export function furtherKey(fact: string): `further:${string}` {
  return `further:${fact}`;
}

/** All criteria that a programme brings itself, in any of its editions, each fact once. */
export function furtherCriteria({ editions }: FundingProgramme): FurtherCriterion[] {
  const byFact = new Map<string, FurtherCriterion>();
  for (const criterion of editions.flatMap(({ further = [] }) => further))
    byFact.set(criterion.fact, criterion);
  return [...byFact.values()];
}

/** The criterion whose fact a question asks for. */
export function furtherCriterion(
  question: AnyQuestionId,
  programme: FundingProgramme,
): FurtherCriterion | undefined {
  return furtherCriteria(programme).find(({ fact }) => furtherKey(fact) === question);
}

/** The question that asks for a missing fact. */
export function questionOf(
  { fact, criterion }: MissingFact,
  programme: FundingProgramme,
): AnyQuestionId | undefined {
  if (fact !== 'further') return fact;
  const found = furtherCriteria(programme).find(({ id }) => id === criterion);
  return found && furtherKey(found.fact);
}
