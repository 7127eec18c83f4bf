import { addDays, earlierDay } from '../../shared/calendar-day.js';
import { firstDay, lastDay, type IsoDay } from '../../shared/partial-date.js';
import type { DateReason } from './date-reason.js';
import type { StepFact } from './facts.js';
import type { ForwardBounds } from './forward-bounds.js';
import { lastDayOfLength } from './length.js';
import type { NetworkStep } from './network.js';
import { placeForwards } from './place-step.js';
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
  if (from === undefined && to === undefined) {
    return step.template.session ? undefined : expected(step, fact, begin, context);
  }

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
  { today, context }: Standing,
): Bound[] {
  const begins = fact?.forecast?.from;
  const hoped: Bound | undefined =
    begins === undefined
      ? before && keptBound(before, context)
      : {
          day: firstDay(begins),
          reason: { kind: 'forecast', from: firstDay(begins), reason: fact?.reason },
        };
  // What could have begun before today and has not begins tomorrow at the earliest.
  const isOverdue = before !== undefined && before.from < today;
  const earliest = { day: today, ...(isOverdue && { dayAlone: addDays(today, 1) }) };
  // Of equal days the last one tells why: a step that is planned for today is there because of the plan.
  return [{ ...earliest, reason: { kind: 'today', on: today } }, ...(hoped ? [hoped] : [])];
}

function keptBound(before: PlannedStep, context: PlanningContext): Bound {
  const on = keptDay(before, context);
  const wasHeldUp = before.reasons.some(({ kind }) => kind === 'today');
  return { day: on, reason: { kind: wasHeldUp ? 'today' : 'asPlanned', on } };
}

/** A session that was moved to an earlier day takes its step along. */
function keptDay({ from, session }: PlannedStep, { sessions }: PlanningContext): IsoDay {
  const now = session && sessions.get(session.body)?.find(({ id }) => id === session.id);
  return now ? earlierDay(now.on, from) : from;
}

/**
 * A step that the municipality expects on other days than the plan. Its begin is taken as it is told, unless
 * something else holds the step up; then it begins as soon as it can. Its end is taken where it is not
 * before the begin.
 */
function expected(
  step: NetworkStep,
  fact: StepFact | undefined,
  begin: Bound,
  context: PlanningContext,
): Placement | undefined {
  const { forecast, reason } = fact ?? {};
  const { from: begins, to: ends } = forecast ?? {};
  if (begins === undefined && ends === undefined) return undefined;
  const last = ends === undefined ? undefined : lastDay(ends);
  const toldEnd = (from: IsoDay) => (last !== undefined && last >= from ? last : undefined);

  if (begins !== undefined && firstDay(begins) >= begin.day) {
    const from = firstDay(begins);
    const to = toldEnd(from) ?? lastDayOfLength(from, step.length, context.calendar);
    return { from, to, reasons: [{ kind: 'forecast', from: begins, reason }] };
  }
  const room = placeForwards(step, begin.day, context);
  if (!room.ok) return undefined;
  const { from, to } = room.days;
  const told = toldEnd(from);
  const expects: DateReason[] = told === undefined ? [] : [{ kind: 'forecast', from, reason }];
  return {
    from,
    to: told ?? to,
    reasons: [begin.reason, ...room.reasons, ...expects],
    driver: begin.driver,
  };
}

function sessionOn(
  { template }: NetworkStep,
  day: IsoDay,
  { sessions }: PlanningContext,
): Pick<Placement, 'session'> {
  const ofBody = sessions.get(template.session?.body ?? '');
  const session = ofBody?.find(({ on, cancelled }) => on === day && !cancelled);
  return session ? { session } : {};
}
