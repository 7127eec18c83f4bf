import type { PlannedStep, ProcessPlan } from './plan.js';

/**
 * A step that keeps its days, and hangs on steps that keep theirs, keeps the reasons for them too: "as
 * planned" would explain nothing. Reasons of a plan made backwards name what comes after, so they do not stay.
 */
export function withKeptReasons(before: ProcessPlan, after: ProcessPlan): ProcessPlan {
  if (before.direction === 'backwards') return after;
  const earlier = new Map(before.steps.map((step) => [step.id, step]));
  const later = new Map(after.steps.map((step) => [step.id, step]));
  const isKept = (id: string) => hasSameDays(earlier.get(id), later.get(id));
  const steps = after.steps.map((step): PlannedStep => {
    const was = earlier.get(step.id);
    const isAsPlanned = step.reasons.some(({ kind }) => kind === 'asPlanned');
    if (!was || !isAsPlanned || !isKept(step.id)) return step;
    return was.driver === undefined || isKept(was.driver)
      ? { ...step, reasons: was.reasons, driver: was.driver }
      : step;
  });
  return { ...after, steps };
}

function hasSameDays(one: PlannedStep | undefined, other: PlannedStep | undefined): boolean {
  return one?.from === other?.from && one?.to === other?.to && one?.session?.id === other?.session?.id;
}
