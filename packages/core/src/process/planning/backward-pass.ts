import { agreedDays } from './agreed-days.js';
import type { FoundConflict } from './found-conflict.js';
import { dayBeforeLag, firstDayOfLength, lastDayOfLength, lastDayWithLag } from './length.js';
import type { NetworkStep } from './network.js';
import { chooseSession, papersDueBy } from './place-session.js';
import { placeBackwards } from './place-step.js';
import type { Bound, Placement, PlanningContext } from './planning-context.js';

/** Latest days of the steps, with what stood against them. */
export interface BackwardResult {
  readonly placed: Map<string, Placement>;
  readonly conflicts: readonly FoundConflict[];
}

/** What is known beside the network. */
export interface BackwardOptions {
  /** Days that steps keep, e.g. the sessions of a plan that is made already. */
  readonly kept?: (step: NetworkStep) => Placement | undefined;
  /** Last day of a step that nothing comes after; `undefined` leaves it without days. */
  readonly last?: (step: NetworkStep) => Bound | undefined;
  /** Last day of any step for which no other end counts. */
  readonly atMost?: Bound;
  /** Steps to look at; absent: all. */
  readonly only?: ReadonlySet<string>;
}

/**
 * Rule P15: going backwards, each step takes the last days that it can have before everything that
 * waits for it, and before the end of the funding, unless it may follow the funding.
 */
export function backwardPass(context: PlanningContext, options: BackwardOptions): BackwardResult {
  const placed = new Map<string, Placement>();
  const conflicts: FoundConflict[] = [];
  for (const step of [...context.network.ordered].reverse()) {
    if (options.only && !options.only.has(step.id)) continue;
    const kept = options.kept?.(step);
    // What waits for a step without days says nothing about it, so neither does a second conflict.
    if (!kept && waitsInVain(step, placed, options)) continue;
    const limits = backwardLimits(step, placed, context, options);
    const placement = kept ?? placeBefore(step, limits, context, conflicts);
    if (placement) placed.set(step.id, placement);
  }
  return { placed, conflicts };
}

function waitsInVain(
  { successors }: NetworkStep,
  placed: ReadonlyMap<string, Placement>,
  { only }: BackwardOptions,
): boolean {
  return successors.some(({ step }) => (!only || only.has(step)) && !placed.has(step));
}

/** Last day of the funding or of the plan that counts for a step. */
export function endOf(step: NetworkStep, { constraints }: PlanningContext): Bound | undefined {
  const { end, funding } = constraints;
  const fundingTo = step.template.mayFollowFunding ? undefined : funding?.to;
  if (fundingTo !== undefined && (end === undefined || fundingTo <= end)) {
    return { day: fundingTo, reason: { kind: 'fundingEnd', on: fundingTo } };
  }
  return end === undefined ? undefined : { day: end, reason: { kind: 'planEnd', on: end } };
}

interface BackwardLimits {
  readonly end: Bound | undefined;
  /** Last day on which the step may begin, where another one begins with it. */
  readonly begin: Bound | undefined;
}

function backwardLimits(
  step: NetworkStep,
  placed: ReadonlyMap<string, Placement>,
  context: PlanningContext,
  options: BackwardOptions,
): BackwardLimits {
  const { calendar } = context;
  const notAfter = step.constraint?.notAfter;
  let end = endOf(step, context) ?? options.atMost;
  let begin: Bound | undefined;
  if (notAfter !== undefined) {
    end = earlierOf(end, {
      day: notAfter,
      reason: { kind: 'notAfter', on: notAfter, reason: step.constraint?.reason },
    });
  }
  let isLast = true;
  for (const { step: id, relation, lag } of step.successors) {
    const next = placed.get(id);
    if (!next) continue;
    isLast = false;
    if (relation === 'afterStart') {
      const day = lag ? lastDayWithLag(next.from, lag, calendar) : next.from;
      const reason = { kind: 'startBefore', step: id, begins: next.from, lag } as const;
      begin = earlierOf(begin, { day, reason, driver: id });
    } else if (relation === 'beforePapers' && next.session) {
      const due = papersDueBy(next.session);
      const day = lag ? lastDayWithLag(due, lag, calendar) : due;
      const reason = { kind: 'papersDue', step: id, session: next.session } as const;
      end = earlierOf(end, { day, reason, driver: id });
    } else {
      const reason = { kind: 'before', step: id, begins: next.from, lag } as const;
      end = earlierOf(end, { day: dayBeforeLag(next.from, lag, calendar), reason, driver: id });
    }
  }
  const last = isLast ? options.last?.(step) : undefined;
  return { end: last ? earlierOf(end, last) : end, begin };
}

function placeBefore(
  step: NetworkStep,
  { end, begin }: BackwardLimits,
  context: PlanningContext,
  conflicts: FoundConflict[],
): Placement | undefined {
  if (step.template.session) {
    const last = begin ? earlierOf(end, begin) : end;
    return inLastSession(step, last, context, conflicts);
  }
  const fixed = agreedDays(step, context, conflicts);
  if (fixed) {
    keepLimits(step, fixed, { end, begin }, context, conflicts);
    return fixed;
  }
  const limit = end ?? begin;
  if (!limit) return undefined;
  const to = end?.day ?? lastDayOfLength(limit.day, step.length, context.calendar);
  const room = placeBackwards(step, { to, from: begin?.day }, context);
  if (!room.ok) {
    conflicts.push({ code: 'noRoom', step: step.id, from: to, blackouts: room.blackouts });
    return undefined;
  }
  const decisive = begin && end && !beginDecides(step, end, begin, context) ? end : (begin ?? limit);
  return { ...room.days, reasons: [decisive.reason, ...room.reasons], driver: decisive.driver };
}

/** True where the step could begin later, if only its end counted. */
function beginDecides(step: NetworkStep, end: Bound, begin: Bound, context: PlanningContext): boolean {
  const room = placeBackwards(step, { to: end.day }, context);
  return !room.ok || room.days.from >= begin.day;
}

function keepLimits(
  step: NetworkStep,
  { from: on, to }: Placement,
  { end, begin }: BackwardLimits,
  context: PlanningContext,
  conflicts: FoundConflict[],
): void {
  const passed = end && to > end.day ? end : begin && on > begin.day ? begin : undefined;
  if (!passed) return;
  const last = end?.day ?? lastDayOfLength(passed.day, step.length, context.calendar);
  const room = placeBackwards(step, { to: last, from: begin?.day }, context);
  const latest = room.ok ? room.days.from : firstDayOfLength(last, step.length, context.calendar);
  const { driver: successor } = passed;
  conflicts.push({ code: 'fixedTooLate', step: step.id, on, latest, successor });
}

function inLastSession(
  step: NetworkStep,
  end: Bound | undefined,
  context: PlanningContext,
  conflicts: FoundConflict[],
): Placement | undefined {
  const { session, passed, refused } = chooseSession(step, { to: end?.day }, 'last', context);
  if (refused) conflicts.push({ code: 'sessionNotReachable', step: step.id, ...refused, ready: end?.day });
  if (!session) {
    const body = step.template.session?.body ?? '';
    const given = context.sessions.get(body)?.length ?? 0;
    if (!refused) conflicts.push({ code: 'noSession', step: step.id, body, given, before: end?.day });
    return undefined;
  }
  const later = passed.map((each) => ({ kind: 'sessionPassed' as const, ...each, ready: end?.day }));
  return {
    from: session.on,
    to: session.on,
    session,
    reasons: [...(end ? [end.reason] : []), ...later, { kind: 'session', session }],
    driver: end?.driver,
  };
}

function earlierOf(one: Bound | undefined, other: Bound): Bound {
  return one && one.day <= other.day ? one : other;
}
