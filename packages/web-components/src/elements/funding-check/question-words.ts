import type { FundingProgramme } from '@wirkt/core/funding';
import { resolveText } from '@wirkt/core/shared';
import type { Words } from '../../internal/words.js';
import type { AnyQuestionId } from './answers.js';
import type { CheckParts } from './check-parts.js';
import { isOwn } from './answers.js';
import { furtherCriterion } from './further-criteria.js';

type WordParts = Pick<CheckParts, 'words' | 'funding' | 'programme'>;

/** The question as it is asked. */
export function questionInWords(question: AnyQuestionId, { words, programme }: WordParts): string {
  if (isOwn(question)) return words.text(`check.ask.${question}`);
  const criterion = furtherCriterion(question, programme);
  return criterion ? localText(criterion.question, words) : '';
}

/** The question in one or two words, for lists of answers. */
export function questionName(question: AnyQuestionId, { words, funding, programme }: WordParts): string {
  if (isOwn(question)) return funding.factNames[question];
  const criterion = furtherCriterion(question, programme);
  return criterion ? localText(criterion.title, words) : '';
}

function localText(text: FundingProgramme['title'], words: Words): string {
  return resolveText(text, words.locale.languageTag, 'de').text;
}
