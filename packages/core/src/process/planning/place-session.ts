import { addDays } from '../../shared/calendar-day.js';
import type { IsoDay } from '../../shared/partial-date.js';
import type { CouncilSession } from './constraints.js';
import type { DateReasonFacts } from './date-reason.js';
import type { NetworkStep } from './network.js';
import type { PlanningContext } from './planning-context.js';

/** Why a session cannot be used. */
export type PassedBecause = DateReasonFacts['sessionPassed']['because'];

/** What a session has to wait for, and what it must not be later than. */
export interface SessionLimits {
  /** First day on which the session may be; absent: any. */
  readonly from?: IsoDay | undefined;
  /** Day on which the papers are ready; absent where none are needed. */
  readonly papersReady?: IsoDay | undefined;
  /** Last day on which the session may be; absent: any. */
  readonly to?: IsoDay | undefined;
}

/** A session that passed by unused. */
export interface PassedSession {
  readonly session: CouncilSession;
  readonly because: PassedBecause;
}

/** A session that can be used, and those next to it that cannot; or none at all. */
export interface SessionChoice {
  readonly session?: CouncilSession | undefined;
  /** Sessions next to it that cannot be used, in the order in which they were looked at. */
  readonly passed: readonly PassedSession[];
  /** The session that was asked for, where it cannot be used. */
  readonly refused?: PassedSession | undefined;
}

/**
 * Rule P13: a step of the council's path takes place in a session of its body: forwards in the first
 * one, backwards in the last one, that is not cancelled and that what comes before can reach. Papers
 * are handed in by the day that the council's office names; where it names none, they are ready before
 * the session, and the plan says that the day is not known.
 */
export function chooseSession(
  step: NetworkStep,
  limits: SessionLimits,
  direction: 'first' | 'last',
  { sessions }: PlanningContext,
): SessionChoice {
  const ofBody = sessions.get(step.template.session?.body ?? '') ?? [];
  const wished = wishedSession(step, ofBody);
  // Of the many sessions that come too early (or too late) only the one next to the choice matters.
  let beside: PassedSession | undefined;
  let missed: PassedSession[] = [];
  let refused: PassedSession | undefined;
  const passed = () => (missed.length > 0 || !beside ? missed : [beside]);

  for (let index = 0; index < ofBody.length; index += 1) {
    const session = ofBody[direction === 'first' ? index : ofBody.length - 1 - index];
    if (!session) continue;
    const because = whyNot(session, step, limits);
    if (because === undefined) {
      if (wished !== undefined && session.id !== wished && !refused) continue;
      return { session, passed: passed(), refused };
    }
    if (session.id === wished) refused = { session, because };
    if (isNarrow({ session, because }, limits)) {
      missed.push({ session, because });
    } else {
      beside = { session, because };
      if (missed.length > 0) missed = [];
    }
  }
  return { passed: passed(), refused };
}

/** Last day on which papers for a session are taken. */
export function papersDueBy({ papersBy, on }: CouncilSession): IsoDay {
  return papersBy ?? addDays(on, -1);
}

/** The session that was asked for, by its id or by its day. */
function wishedSession(
  { constraint }: NetworkStep,
  ofBody: readonly CouncilSession[],
): CouncilSession['id'] | undefined {
  const fixed = constraint?.fixed?.from;
  return constraint?.session ?? (fixed === undefined ? undefined : ofBody.find(({ on }) => on === fixed)?.id);
}

/** Missed narrowly: cancelled, or the papers were ready by its day but not when they were due. */
function isNarrow({ session, because }: PassedSession, { papersReady }: SessionLimits): boolean {
  return (
    because === 'cancelled' ||
    (because === 'papers' && papersReady !== undefined && session.on >= papersReady)
  );
}
function whyNot(
  session: CouncilSession,
  { constraint }: NetworkStep,
  { from, papersReady, to }: SessionLimits,
): PassedBecause | undefined {
  const { on } = session;
  if (session.cancelled) return 'cancelled';
  if (constraint?.notBefore !== undefined && on < constraint.notBefore) return 'notBefore';
  if (constraint?.notAfter !== undefined && on > constraint.notAfter) return 'notAfter';
  if ((from !== undefined && on < from) || (to !== undefined && on > to)) return 'day';
  return papersReady !== undefined && papersDueBy(session) < papersReady ? 'papers' : undefined;
}
