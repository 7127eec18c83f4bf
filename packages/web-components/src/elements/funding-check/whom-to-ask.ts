import { resolveText } from '@wirkt/core/shared';
import type { AnyQuestionId } from './answers.js';
import type { CheckParts } from './check-parts.js';

/** Facts that only the granting authority can tell; the municipality itself knows the rest. */
const authorityKnows: readonly AnyQuestionId[] = ['extension', 'approval', 'earlyStartPermission', 'route'];

/** Who knows the answer to a question. */
export function whomToAsk(question: AnyQuestionId, { words, programme }: CheckParts): string {
  if (question === 'population') return words.text('check.whom.statistics');
  if (authorityKnows.includes(question) || question.startsWith('further:')) {
    return resolveText(programme.authority, words.locale.languageTag, 'de').text;
  }
  return words.text('check.whom.own');
}
