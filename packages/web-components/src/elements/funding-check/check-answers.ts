import { listOf, type FundingAnswers } from './answers.js';
import { applicationFromAnswers } from './application-from-answers.js';
import type { Rules } from './check-parts.js';
import { readDay } from './read-date.js';
import { checkApplication, type Checked, type CheckRequest } from './subject.js';

/** Checks what was answered; a reader's own date and edition go before those of the page. */
export function checkAnswers(answers: FundingAnswers, rules: Rules, request: CheckRequest): Checked {
  const on = readDay(answers['on'] ?? '');
  return checkApplication(applicationFromAnswers(answers, request.programme), rules, {
    ...request,
    ...(on.ok && { on: on.value }),
    ...((answers['edition'] ?? '') !== '' && { edition: answers['edition'] }),
    deviations: listOf(answers['deviations']),
  });
}
