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
      return withStep(constraints, remedy.step, { fixed: { from: remedy.to } });
    case 'liftLimit':
      return withStep(constraints, remedy.step, { [remedy.limit]: remedy.to });
    case 'askForSessions':
    case 'correct':
      return undefined;
  }
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
