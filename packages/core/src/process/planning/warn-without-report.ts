import type { IsoDay } from '../../shared/partial-date.js';
import type { StepFact } from './facts.js';
import type { PlannedStep, ProcessPlan } from './plan.js';

/**
 * Warns about steps whose planned days are over while nobody has told what happened (rule P19). What waits
 * for another step is not silent: it is explained by that one, and one missing report is one warning.
 */
export function withoutReports(
  plan: ProcessPlan,
  factOf: ReadonlyMap<string, StepFact>,
  today: IsoDay,
): ProcessPlan {
  const baseline = new Map(plan.baseline?.map((span) => [span.id, span]));

  function isUnexplained({ id, reasons }: PlannedStep): boolean {
    const fact = factOf.get(id);
    const isSilent = fact?.actual === undefined && fact?.forecast === undefined;
    return isSilent && reasons.some(({ kind }) => kind === 'today');
  }

  const steps = plan.steps.map((step): PlannedStep => {
    const planned = baseline.get(step.id);
    if (!planned || planned.to >= today || !isUnexplained(step)) return step;
    const { from, to } = planned;
    return { ...step, warnings: [...step.warnings, { code: 'noReport', step: step.id, from, to }] };
  });
  return { ...plan, steps };
}
