import type { IsoDay } from '../../shared/partial-date.js';
import type { PlannedStep, ProcessPlan } from './plan.js';

/**
 * Warns about steps whose planned days are over while nobody has told what happened (rule P19). What is expected
 * later, or waits for a step whose delay was told, is not silent: it is explained.
 */
export function withoutReports(plan: ProcessPlan, today: IsoDay): ProcessPlan {
  const baseline = new Map(plan.baseline?.map((span) => [span.id, span]));
  const stepOf = new Map(plan.steps.map((step) => [step.id, step]));

  function isUnexplained(step: PlannedStep): boolean {
    // Forwards each step hangs on one before it, so the way back has an end.
    for (let each: PlannedStep | undefined = step; each; each = stepOf.get(each.driver ?? '')) {
      if (each.reasons.some(({ kind }) => kind === 'today')) return true;
    }
    return false;
  }

  const steps = plan.steps.map((step): PlannedStep => {
    const planned = baseline.get(step.id);
    if (!planned || planned.to >= today || !isUnexplained(step)) return step;
    const { from, to } = planned;
    return { ...step, warnings: [...step.warnings, { code: 'noReport', step: step.id, from, to }] };
  });
  return { ...plan, steps };
}
