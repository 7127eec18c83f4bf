import type { FundingFinding } from '../funding-finding.js';
import type { FurtherComparison } from '../funding-words.js';
import type { FurtherCriterion } from '../programme-schema.js';
import { finding, type FundingCase, type Judged } from './funding-case.js';

type Answer = number | boolean | string;

/** Rule F26: criteria that a programme brings by data alone: an answer is at least, at most or equal to a value. */
export function checkFurther({ application, edition }: FundingCase): readonly FundingFinding[] {
  return (edition.further ?? []).map((criterion) => {
    const { force, source } = criterion;
    const answers: Readonly<Record<string, Answer>> = application.further ?? {};
    const given = Object.hasOwn(answers, criterion.fact) ? answers[criterion.fact] : undefined;
    return finding('F26', { term: criterion, force, source, isElsewhere: false }, judge(criterion, given));
  });
}

function judge(
  { id, title, question, comparison, value }: FurtherCriterion,
  given: Answer | undefined,
): Judged {
  if (given === undefined) {
    return {
      outcome: 'missing',
      reason: 'furtherMissing',
      facts: { criterion: id, title, question },
      needs: ['further'],
    };
  }
  const facts = { criterion: id, title, comparison, expected: value, given };
  const isComparable = typeof given === typeof value && (typeof given !== 'number' || Number.isFinite(given));
  if (!isComparable) return { outcome: 'unclear', reason: 'furtherUnusable', facts };
  return comparisons[comparison](given, value)
    ? { outcome: 'met', reason: 'furtherMet', facts }
    : { outcome: 'notMet', reason: 'furtherNotMet', facts };
}

const comparisons: Readonly<Record<FurtherComparison, (given: Answer, value: Answer) => boolean>> = {
  atLeast: (given, value) => given >= value,
  atMost: (given, value) => given <= value,
  equals: (given, value) => given === value,
};
