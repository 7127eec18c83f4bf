import { daysBetween } from '../../shared/calendar-day.js';
import type { CouncilSession } from './constraints.js';
import type { StepFact } from './facts.js';
import type { PlannedStep, ProcessPlan } from './plan.js';
import type { MoveCause, PlanMove } from './replan-result.js';

/** Steps whose days differ from the plan before, each with what set it going. */
export function findMoves(
  before: ProcessPlan,
  after: ProcessPlan,
  factOf: ReadonlyMap<string, StepFact>,
): PlanMove[] {
  const earlier = new Map(before.steps.map((step) => [step.id, step]));
  const later = new Map(after.steps.map((step) => [step.id, step]));
  return after.steps.flatMap((step): PlanMove[] => {
    const was = earlier.get(step.id);
    if (!was || (was.from === step.from && was.to === step.to)) return [];
    return [
      {
        step: step.id,
        before: { from: was.from, to: was.to },
        after: { from: step.from, to: step.to },
        days: daysBetween(was.to, step.to),
        because: causeOf(step, { earlier, later, factOf }),
      },
    ];
  });
}

interface Lookups {
  readonly earlier: ReadonlyMap<string, PlannedStep>;
  readonly later: ReadonlyMap<string, PlannedStep>;
  readonly factOf: ReadonlyMap<string, StepFact>;
}

/** Follows what a step hangs on back to the one that moved by itself. */
function causeOf(moved: PlannedStep, { earlier, later, factOf }: Lookups): MoveCause {
  const seen = new Set<string>();
  let step = moved;
  for (;;) {
    seen.add(step.id);
    const own = ownCause(step, earlier.get(step.id));
    if (own) return { ...own, step: step.id, reason: factOf.get(step.id)?.reason };

    const driver = step.driver === undefined ? undefined : later.get(step.driver);
    const was = driver && earlier.get(driver.id);
    const hasMoved = driver && was && (was.from !== driver.from || was.to !== driver.to);
    if (!hasMoved || seen.has(driver.id)) {
      return {
        ...causeOfItself(step, earlier.get(step.id)),
        step: step.id,
        reason: factOf.get(step.id)?.reason,
      };
    }
    step = driver;
  }
}

/** What moved a step by itself, if nothing before it did. */
function ownCause(step: PlannedStep, was: PlannedStep | undefined) {
  const kinds = new Set(step.reasons.map(({ kind }) => kind));
  if (kinds.has('stillRunning')) return { kind: 'stillRunning' } as const;
  if (kinds.has('reported')) return { kind: 'reported' } as const;
  if (kinds.has('forecast')) return { kind: 'forecast' } as const;
  if (kinds.has('today')) return { kind: 'notBegun' } as const;
  const session = was?.session;
  return session && passedBecause(step, session) === 'cancelled'
    ? ({ kind: 'sessionCancelled', session } as const)
    : undefined;
}

/** Nothing before the step moved: its session cannot be reached any more, e.g. with papers due earlier. */
function causeOfItself(step: PlannedStep, was: PlannedStep | undefined) {
  const session = was?.session;
  return session && passedBecause(step, session) !== undefined
    ? ({ kind: 'sessionMissed', session } as const)
    : ({ kind: 'changed' } as const);
}

function passedBecause({ reasons }: PlannedStep, { id }: CouncilSession) {
  const passed = reasons.find((reason) => reason.kind === 'sessionPassed' && reason.session.id === id);
  return passed?.kind === 'sessionPassed' ? passed.because : undefined;
}
