import { firstDay, lastDay, type IsoDay } from '../../shared/partial-date.js';
import type { DateReason } from './date-reason.js';
import type { StepFact } from './facts.js';
import type { ForwardBounds } from './forward-bounds.js';
import { lastDayOfLength } from './length.js';
import type { NetworkStep } from './network.js';
import type { PlannedStep } from './plan.js';
import type { Bound, Placement, PlanningContext } from './planning-context.js';

/** The day and what placing needs to look at. */
export interface Standing {
  readonly today: IsoDay;
  readonly context: PlanningContext;
}

/**
 * Days that a step has by what is known about it: done, running, or expected by the municipality. What
 * has begun and not ended goes on at least until today. `undefined` where only the plan can tell.
 */
export function daysFromFact(
  step: NetworkStep,
  fact: StepFact | undefined,
  { begin }: ForwardBounds,
  { today, context }: Standing,
): Placement | undefined {
  const { actual, forecast } = fact ?? {};
  const { from, to } = actual ?? {};
  if (from === undefined && to === undefined) return expected(step, fact, begin, context);

  const reported: DateReason = { kind: 'reported', from, to };
  if (to !== undefined) {
    const last = earlierDay(lastDay(to), today);
    const first =
      from === undefined ? (step.template.session ? last : earlierDay(begin.day, last)) : firstDay(from);
    return {
      from: earlierDay(first, last),
      to: last,
      ...sessionOn(step, last, context),
      reasons: [reported],
    };
  }
  const since = firstDay(from ?? today);
  const hoped =
    forecast?.to === undefined ? lastDayOfLength(since, step.length, context.calendar) : lastDay(forecast.to);
  if (step.template.session)
    return { from: since, to: since, ...sessionOn(step, since, context), reasons: [reported] };
  return hoped >= today
    ? { from: since, to: hoped, reasons: [reported] }
    : { from: since, to: today, reasons: [reported, { kind: 'stillRunning', since, on: today }] };
}

/**
 * What a step waits for beside its predecessors: today, and its day in the plan before. Whoever expects it on
 * other days does not hold on to that day; of a session it is the first day that can be.
 */
export function furtherBounds(
  fact: StepFact | undefined,
  before: PlannedStep | undefined,
  today: IsoDay,
): Bound[] {
  const from = fact?.forecast?.from;
  const kept: Bound[] = before ? [{ day: before.from, reason: { kind: 'asPlanned', on: before.from } }] : [];
  const forecast: Bound[] =
    from === undefined
      ? kept
      : [{ day: firstDay(from), reason: { kind: 'forecast', from: firstDay(from), reason: fact?.reason } }];
  return [...forecast, { day: today, reason: { kind: 'today', on: today } }];
}

/** A step that the municipality expects on other days than the plan; never before today. */
function expected(
  step: NetworkStep,
  fact: StepFact | undefined,
  begin: Bound,
  context: PlanningContext,
): Placement | undefined {
  const { forecast, reason } = fact ?? {};
  if (forecast?.from === undefined || step.template.session) return undefined;
  const from = laterDay(firstDay(forecast.from), begin.day);
  const to = forecast.to === undefined ? undefined : lastDay(forecast.to);
  return {
    from,
    to: to !== undefined && to >= from ? to : lastDayOfLength(from, step.length, context.calendar),
    reasons: [{ kind: 'forecast', from: forecast.from, reason }],
  };
}

function sessionOn(
  { template }: NetworkStep,
  day: IsoDay,
  { sessions }: PlanningContext,
): Pick<Placement, 'session'> {
  const session = sessions.get(template.session?.body ?? '')?.find(({ on }) => on === day);
  return session ? { session } : {};
}

function earlierDay(one: IsoDay, other: IsoDay): IsoDay {
  return one < other ? one : other;
}

function laterDay(one: IsoDay, other: IsoDay): IsoDay {
  return one > other ? one : other;
}
