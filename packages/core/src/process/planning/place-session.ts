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
  const inOrder = direction === 'first' ? ofBody : [...ofBody].reverse();
  const wished = wishedSession(step, ofBody);
  let passed: PassedSession[] = [];
  let refused: PassedSession | undefined;

  for (const session of inOrder) {
    const because = whyNot(session, step, limits);
    if (because !== undefined && session.id === wished) refused = { session, because };
    if (because !== undefined) passed = withPassed(passed, { session, because }, limits);
    else if (wished === undefined || session.id === wished || refused) return { session, passed, refused };
  }
  return { passed, refused };
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

/**
 * Of the many sessions that come too early (or too late) only the one next to the choice matters, and those
 * that were missed narrowly: cancelled, or the papers were ready by their day but not when they were due.
 */
function withPassed(
  passed: readonly PassedSession[],
  next: PassedSession,
  { papersReady }: SessionLimits,
): PassedSession[] {
  const isNarrow = ({ session, because }: PassedSession) =>
    because === 'cancelled' ||
    (because === 'papers' && papersReady !== undefined && session.on >= papersReady);
  return isNarrow(next) ? [...passed.filter(isNarrow), next] : [next];
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
