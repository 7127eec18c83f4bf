import { agreedDays } from './agreed-days.js';
import type { DateReason } from './date-reason.js';
import { arePlaced, forwardBounds, readyDay, type ForwardBounds } from './forward-bounds.js';
import type { FoundConflict } from './found-conflict.js';
import type { IsoDay } from '../../shared/partial-date.js';
import type { NetworkStep } from './network.js';
import type { UndatedStep } from './plan.js';
import { placeForwards } from './place-step.js';
import { chooseSession, type PassedSession } from './place-session.js';
import type { Bound, Placement, PlanningContext } from './planning-context.js';

/** Earliest days of the steps, with what stood against them. */
export interface ForwardResult {
  readonly placed: Map<string, Placement>;
  readonly conflicts: readonly FoundConflict[];
  readonly undated: readonly UndatedStep[];
}

/** What is known beside the network. */
export interface ForwardOptions {
  /** What nothing begins before. */
  readonly start: Bound;
  /** Days that steps have already, e.g. because they have happened. */
  readonly given?: (step: NetworkStep, bounds: ForwardBounds) => Placement | undefined;
  /** Further days that a step waits for. */
  readonly further?: (step: NetworkStep) => readonly Bound[];
}

/**
 * Rule P14: going forwards, each step takes the first days that it can have after everything it waits
 * for. What stands against it is a conflict, and the step takes the next days that are possible, so
 * that all conflicts are found at once.
 */
export function forwardPass(context: PlanningContext, options: ForwardOptions): ForwardResult {
  const placed = new Map<string, Placement>();
  const conflicts: FoundConflict[] = [];
  const undated: UndatedStep[] = [];

  for (const step of context.network.ordered) {
    const bounds = forwardBounds(step, options.start, placed, context, options.further?.(step));
    const given = options.given?.(step, bounds);
    if (!given && !arePlaced(step, placed)) {
      const missing = step.predecessors.find(({ step: id }) => !placed.has(id))?.step ?? step.id;
      undated.push({ id: step.id, phase: step.phase, because: 'predecessor', step: missing });
      continue;
    }
    const placement =
      given ??
      (step.template.session
        ? inSession(step, bounds, context, { start: options.start, conflicts })
        : onFreeDays(step, bounds, context, conflicts));
    if (placement) placed.set(step.id, placement);
    else undated.push({ id: step.id, phase: step.phase, because: 'noSession', step: step.id });
  }
  return { placed, conflicts, undated };
}

function onFreeDays(
  step: NetworkStep,
  { begin }: ForwardBounds,
  context: PlanningContext,
  conflicts: FoundConflict[],
): Placement | undefined {
  const fixed = agreedDays(step, context, conflicts);
  if (fixed && fixed.from >= begin.day) {
    keepLimit(step, fixed.to, conflicts);
    return fixed;
  }

  const room = placeForwards(step, begin.day, context);
  if (!room.ok) {
    conflicts.push({ code: 'noRoom', step: step.id, from: begin.day, blackouts: room.blackouts });
    return undefined;
  }
  const { days, reasons } = room;
  if (fixed) {
    const { driver: predecessor } = begin;
    conflicts.push({
      code: 'fixedTooEarly',
      step: step.id,
      on: fixed.from,
      earliest: days.from,
      predecessor,
    });
  }
  keepLimit(step, days.to, conflicts);
  return { ...days, reasons: [begin.reason, ...reasons], driver: begin.driver };
}

function keepLimit({ id: step, constraint }: NetworkStep, to: IsoDay, conflicts: FoundConflict[]): void {
  const notAfter = constraint?.notAfter;
  if (notAfter !== undefined && to > notAfter) conflicts.push({ code: 'notAfterMissed', step, notAfter, to });
}

function inSession(
  step: NetworkStep,
  bounds: ForwardBounds,
  context: PlanningContext,
  { start, conflicts }: { readonly start: Bound; readonly conflicts: FoundConflict[] },
): Placement | undefined {
  const { begin, papers } = bounds;
  const choice = chooseSession(step, { from: begin.day, papersReady: papers?.day }, 'first', context);
  const ready = readyDay(bounds);
  if (choice.refused) {
    conflicts.push({ code: 'sessionNotReachable', step: step.id, ...choice.refused, ready });
  }
  const { session, passed } = choice;
  if (!session) {
    const body = step.template.session?.body ?? '';
    const given = context.sessions.get(body)?.length ?? 0;
    // A session that was asked for and refused has said already that none can be reached.
    if (!choice.refused) conflicts.push({ code: 'noSession', step: step.id, body, given, after: ready });
    return undefined;
  }
  const decisive = decisiveBound(bounds, passed.at(-1));
  const reasons: DateReason[] = [
    decisive.reason,
    // Sessions before the process has begun, or before the day that the step keeps, are nobody's loss.
    ...passed
      .filter((missed) => missed.session.on >= start.day)
      .filter((missed) => missed.because !== 'day' || begin.reason.kind !== 'asPlanned')
      .map((missed) => ({
        kind: 'sessionPassed' as const,
        ...missed,
        ready: missed.because === 'papers' ? papers?.day : begin.day,
      })),
    { kind: 'session', session },
  ];
  return { from: session.on, to: session.on, session, reasons, driver: decisive.driver };
}

/** What the session before was missed by, else what was ready last. */
function decisiveBound({ begin, papers }: ForwardBounds, passed: PassedSession | undefined): Bound {
  return papers && (passed?.because === 'papers' || papers.day >= begin.day) ? papers : begin;
}
