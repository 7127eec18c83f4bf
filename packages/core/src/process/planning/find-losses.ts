import type { IsoDay } from '../../shared/partial-date.js';
import type { PlanRemedy } from './conflict.js';
import type { CouncilSession } from './constraints.js';
import type { DateReason } from './date-reason.js';
import type { FoundConflict } from './found-conflict.js';
import type { PlannedStep, ProcessPlan } from './plan.js';
import type { PlanLoss } from './replan-result.js';

/**
 * What the plan before reached and the new one does not: sessions, the end of the funding, agreed dates. A
 * missed end is told every time, as long as it is missed.
 */
export function findLosses(
  before: ProcessPlan,
  after: ProcessPlan,
  found: readonly FoundConflict[],
  today: IsoDay,
): PlanLoss[] {
  const cancelled = new Set(after.facts?.filter((fact) => fact.cancelled).map(({ step }) => step));
  return [
    ...before.steps.flatMap((step) => (cancelled.has(step.id) ? [] : lostSession(step, after, today))),
    ...found.flatMap(lostEnd),
  ];
}

function lostSession({ id, session }: PlannedStep, after: ProcessPlan, today: IsoDay): PlanLoss[] {
  if (!session) return [];
  const now = after.steps.find((step) => step.id === id);
  // A session that is not held any more has no day; one that was held has its own.
  if (now?.session?.id === session.id || now?.reasons.some(({ kind }) => kind === 'reported')) return [];
  const current = after.constraints.sessions?.find((each) => each.id === session.id) ?? session;
  const passed = now?.reasons.find(
    (reason) => reason.kind === 'sessionPassed' && reason.session.id === session.id,
  );
  const next = now?.session;
  const because = becauseOf(current, passed, today);
  const remedies: PlanRemedy[] = next
    ? []
    : [{ kind: 'askForSessions', body: session.body, after: session.on }];
  return [{ kind: 'session', step: id, session: current, ...(next && { next }), because, remedies }];
}

function becauseOf(
  { cancelled, on }: CouncilSession,
  passed: DateReason | undefined,
  today: IsoDay,
): Extract<PlanLoss, { kind: 'session' }>['because'] {
  if (cancelled) return 'cancelled';
  if (on < today) return 'noReport';
  return passed?.kind === 'sessionPassed' ? passed.because : 'day';
}

function lostEnd(conflict: FoundConflict): PlanLoss[] {
  switch (conflict.code) {
    case 'endMissed': {
      const { step, end, to, kind } = conflict;
      return kind === 'funding'
        ? [{ kind: 'fundingEnd', step, end, to, remedies: [{ kind: 'askForExtension', until: to }] }]
        : [{ kind: 'planEnd', step, end, to, remedies: [{ kind: 'extendPlan', until: to }] }];
    }
    case 'notAfterMissed': {
      const { step, notAfter, to } = conflict;
      const remedies = [{ kind: 'liftLimit', step, limit: 'notAfter', to }] as const;
      return [{ kind: 'notAfter', step, end: notAfter, to, remedies }];
    }
    case 'fixedTooEarly': {
      const { step, on, earliest } = conflict;
      const remedies = [{ kind: 'moveFixed', step, to: earliest }] as const;
      return [{ kind: 'fixed', step, on, earliest, remedies }];
    }
    default:
      return [];
  }
}
