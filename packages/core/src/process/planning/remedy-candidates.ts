import { addDays } from '../../shared/calendar-day.js';
import {
  beginEarlier,
  earlierStart,
  laterEnds,
  liftLimits,
  otherSessions,
  sessionsAfterTheLast,
} from './candidates.js';
import type { PlanRemedy } from './conflict.js';
import type { FoundConflict } from './found-conflict.js';
import { placeForwards } from './place-step.js';
import type { PlanningContext } from './planning-context.js';

/** What might help against a conflict: lists of alternatives, of each of which the first that helps is taken. */
export function remedyCandidates(conflict: FoundConflict, context: PlanningContext): PlanRemedy[][] {
  switch (conflict.code) {
    case 'endMissed': {
      const { step, end, to, kind } = conflict;
      const later: PlanRemedy =
        kind === 'funding' ? { kind: 'askForExtension', until: to } : { kind: 'extendPlan', until: to };
      return [beginEarlier(step, end, context), [later]];
    }
    case 'startMissed': {
      const { step, start, needed, kind } = conflict;
      const earlier: PlanRemedy[] =
        kind === 'notBefore'
          ? [{ kind: 'liftLimit', step, limit: 'notBefore', to: needed }]
          : earlierStart(start, needed, context);
      return [
        otherSessions(context),
        earlier,
        ...laterEnds(start, needed, context),
        sessionsAfterTheLast(context),
      ];
    }
    case 'notAfterMissed': {
      const { step, notAfter, to } = conflict;
      return [beginEarlier(step, notAfter, context), [{ kind: 'liftLimit', step, limit: 'notAfter', to }]];
    }
    case 'noSession': {
      const { step, body, after, before } = conflict;
      const last = context.sessions.get(body)?.findLast(({ cancelled }) => !cancelled);
      return [
        after !== undefined && last ? beginEarlier(step, last.on, context) : [],
        ...liftLimits(step, { after, before }, context),
        [{ kind: 'askForSessions', body, after, before }],
      ];
    }
    case 'sessionNotReachable': {
      const { step, session, ready, because } = conflict;
      const isLimit = because === 'notBefore' || because === 'notAfter';
      return [
        isLimit ? [{ kind: 'liftLimit', step, limit: because, to: session.on }] : [],
        otherSessions(context, session, step),
        session.cancelled ? [] : beginEarlier(step, session.on, context),
        [{ kind: 'askForSessions', body: session.body, after: ready }],
      ];
    }
    case 'fixedTooEarly': {
      const { step, on, earliest } = conflict;
      return [[{ kind: 'moveFixed', step, to: earliest }], beginEarlier(step, on, context, 'begin')];
    }
    case 'fixedTooLate':
      return [[{ kind: 'moveFixed', step: conflict.step, to: conflict.latest }]];
    case 'fixedOnHoliday': {
      const step = context.network.byId.get(conflict.step);
      const room = step && placeForwards(step, addDays(conflict.on, 1), context);
      return room?.ok ? [[{ kind: 'moveFixed', step: conflict.step, to: room.days.from }]] : [];
    }
    case 'noRoom':
      return conflict.blackouts.map((blackout) => [{ kind: 'liftBlackout', blackout }]);
    case 'noStart':
      return [[{ kind: 'correct', what: 'start' }]];
    case 'noEnd':
      return [[{ kind: 'correct', what: 'end' }]];
    default:
      return [];
  }
}
