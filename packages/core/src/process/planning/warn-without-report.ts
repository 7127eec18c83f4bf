import type { IsoDay } from '../../shared/partial-date.js';
import type { PlannedStep, ProcessPlan } from './plan.js';

/**
 * Warns about steps whose planned days are over while nobody has told what happened (rule P19). What waits
 * for another step is not silent: it is explained by that one, and one missing report is one warning.
 */
export function withoutReports(plan: ProcessPlan, today: IsoDay): ProcessPlan {
  const baseline = new Map(plan.baseline?.map((span) => [span.id, span]));

  const steps = plan.steps.map((step): PlannedStep => {
    const planned = baseline.get(step.id);
    const isHeldUpByItself = step.reasons.some(({ kind }) => kind === 'today');
    if (!planned || planned.to >= today || !isHeldUpByItself) return step;
    const { from, to } = planned;
    return { ...step, warnings: [...step.warnings, { code: 'noReport', step: step.id, from, to }] };
  });
  return { ...plan, steps };
}
