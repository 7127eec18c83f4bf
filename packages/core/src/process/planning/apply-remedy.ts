import { addDays, daysBetween } from '../../shared/calendar-day.js';
import type { IsoDay } from '../../shared/partial-date.js';
import type { PlanRemedy } from './conflict.js';
import type { PlanConstraints, StepConstraint } from './constraints.js';

/**
 * What a plan has to keep to once a remedy is taken; `undefined` for one that only people can carry out,
 * such as asking for dates. An extension is taken as granted, so that its effect can be seen; whether it
 * is, the funder decides.
 */
export function applyRemedy(constraints: PlanConstraints, remedy: PlanRemedy): PlanConstraints | undefined {
  switch (remedy.kind) {
    case 'beginEarlier':
      return { ...constraints, start: remedy.start };
    case 'askForExtension':
      return { ...constraints, funding: { ...constraints.funding, to: remedy.until } };
    case 'extendPlan':
      return { ...constraints, end: remedy.until };
    case 'liftBlackout':
      return {
        ...constraints,
        liftedBlackouts: [...(constraints.liftedBlackouts ?? []), remedy.blackout],
      };
    case 'otherSession':
      return withStep(constraints, remedy.step, { session: remedy.to.id });
    case 'moveFixed':
      return withStep(constraints, remedy.step, { fixed: movedDays(constraints, remedy.step, remedy.to) });
    case 'liftLimit':
      return withStep(constraints, remedy.step, { [remedy.limit]: remedy.to });
    case 'askForSessions':
    case 'correct':
      return undefined;
  }
}

/** Agreed days on another begin, as many as before. */
function movedDays(
  { steps = [] }: PlanConstraints,
  step: string,
  from: IsoDay,
): NonNullable<StepConstraint['fixed']> {
  const before = steps.find((each) => each.step === step)?.fixed;
  if (before?.to === undefined) return { from };
  return { from, to: addDays(from, daysBetween(before.from, before.to)) };
}

function withStep(
  constraints: PlanConstraints,
  step: string,
  change: Omit<StepConstraint, 'step'>,
): PlanConstraints {
  const steps = constraints.steps ?? [];
  const changed = steps.map((each) => (each.step === step ? { ...each, ...change } : each));
  return {
    ...constraints,
    steps: steps.some((each) => each.step === step) ? changed : [...steps, { step, ...change }],
  };
}
