import { computePlan } from './compute-plan.js';
import { applyRemedy } from './apply-remedy.js';
import type { PlanConflict, PlanRemedy } from './conflict.js';
import { isSameTrouble, withRemedies, type FoundConflict } from './found-conflict.js';
import type { PlanningContext } from './planning-context.js';
import { remedyCandidates } from './remedy-candidates.js';
import type { ProcessTemplate } from './template.js';

/**
 * Ways out of a conflict (rule P20). Each that changes the constraints was tried: the conflict is gone
 * with it, though another one may remain. What only people can do, such as asking for dates, comes as it is.
 */
export function findRemedies(
  conflict: FoundConflict,
  context: PlanningContext,
  template: ProcessTemplate,
): PlanConflict {
  const helps = (remedy: PlanRemedy) => {
    const changed = applyRemedy(context.constraints, remedy);
    return changed === undefined || isGone(conflict, template, { ...context, constraints: changed });
  };
  const remedies = remedyCandidates(conflict, context).flatMap(
    (alternatives) => alternatives.find(helps) ?? [],
  );
  return withRemedies(conflict, remedies);
}

function isGone(
  conflict: FoundConflict,
  template: ProcessTemplate,
  { constraints, calendar }: Pick<PlanningContext, 'constraints' | 'calendar'>,
): boolean {
  const result = computePlan(template, constraints, calendar);
  if (result.ok) return true;
  return ![...result.unusable, ...result.found].some((each) => isSameTrouble(each, conflict));
}
