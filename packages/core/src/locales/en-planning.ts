// English words of planning: an entry of its own, so that a page without plans does not load them
import type { PlanConflict, PlanRemedy } from '../process/planning/conflict.js';
import type { DateReason } from '../process/planning/date-reason.js';
import type { DateExplanation } from '../process/planning/explain-date.js';
import type { PlanWarning, UndatedStep } from '../process/planning/plan.js';
import { conflictWords } from './en-planning-conflicts.js';
import { days, quoted, stepName, textOf } from './en-planning-phrases.js';
import { dateReasonWords } from './en-planning-reasons.js';
import { planRemedyWords } from './en-planning-remedies.js';
import { planWarningWords } from './en-planning-warnings.js';
import type { Names } from './planning-locale.js';
import {
  conflictInWords,
  dateReasonInWords,
  explanationInWords,
  planRemedyInWords,
  planWarningInWords,
} from './planning-words.js';

export { describeLoss, describeMove } from './en-planning-moves.js';
export { lengthUnitWords, planLabels, sessionRoleWords, stepKindWords } from './en-planning-names.js';
export { describeLength, describeSlack, describeWeekday } from './en-planning-phrases.js';
export { describeConsiderationMethod } from './en-planning-warnings.js';

/** Why a step has its days, one reason as one or two sentences. */
export function describeDateReason(reason: DateReason, name: Names): string {
  return dateReasonInWords(dateReasonWords, reason, name);
}

/** What a plan draws attention to, in one or two sentences. */
export function describePlanWarning(warning: PlanWarning, name: Names): string {
  return planWarningInWords(planWarningWords, warning, stepName(name, warning.step));
}

/** What stands against the plan, where, and what was expected. */
export function describeConflict(conflict: PlanConflict, name: Names): string {
  return conflictInWords(conflictWords, conflict, name);
}

/** A way out of a conflict, as an instruction without full stop. */
export function describePlanRemedy(remedy: PlanRemedy, name: Names): string {
  return planRemedyInWords(planRemedyWords, remedy, name);
}

/** Why a step has no days yet. */
export function describeUndated({ id, because, step }: UndatedStep, name: Names): string {
  return because === 'noSession'
    ? `${stepName(name, id)} waits for a session whose date is not known yet.`
    : `${stepName(name, id)} follows ${stepName(name, step)} and therefore has no date yet.`;
}

/** Title of the day on which papers are due, e.g. in a calendar, from the title of the step that needs them. */
export function describePapersDue(title: string): string {
  return `Papers due: ${title}`;
}

/** The criterion of a milestone as what has to be the case. */
export function describeCriterion(criterion: string): string {
  return `Reached when: ${criterion}`;
}

/** Why a date is what it is: a line with the date, then one for each reason, back to its origin. */
export function describeExplanation(explanation: DateExplanation, name: Names): readonly string[] {
  return explanationInWords(explanation, {
    title: (title) => quoted(textOf(title)),
    days,
    reason: (reason) => describeDateReason(reason, name),
  });
}
