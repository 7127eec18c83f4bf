import type { UndatedStep } from '../src/process/planning/plan.js';
import type { MoveCause, PlanLoss, PlanMove } from '../src/process/planning/replan-result.js';
import { passedBecause, sessions } from './all-planning-words.js';

const { june, july, september } = sessions;
const decision = 'decision-id';
const kickOff = 'kick-off-id';
const reason = { de: 'Der Saal ist belegt', en: 'The hall is taken' };

const causes: { readonly [Kind in MoveCause['kind']]: Extract<MoveCause, { readonly kind: Kind }> } = {
  reported: { kind: 'reported', step: 'inventory-id', reason },
  stillRunning: { kind: 'stillRunning', step: 'inventory-id' },
  notBegun: { kind: 'notBegun', step: 'inventory-id' },
  forecast: { kind: 'forecast', step: 'inventory-id', reason },
  sessionCancelled: { kind: 'sessionCancelled', step: decision, session: june },
  sessionMissed: { kind: 'sessionMissed', step: decision, session: june },
  changed: { kind: 'changed', step: 'inventory-id' },
};

/** A move of the kick-off by so many days, with the days that it then has. */
export function moveOfKickOff(because: MoveCause, days = 14, to = '2021-05-08'): PlanMove {
  return {
    step: kickOff,
    before: { from: '2021-04-24', to: '2021-04-24' },
    after: { from: to, to },
    days,
    because,
  };
}

const lostEnd = (kind: 'fundingEnd' | 'planEnd' | 'notAfter'): PlanLoss[] => [
  { kind, step: decision, end: '2028-09-30', to: '2028-10-12', remedies: [] },
];
const losses: { readonly [Kind in PlanLoss['kind']]: readonly PlanLoss[] } = {
  session: ([...passedBecause, 'noReport'] as const).flatMap((because) =>
    [september, undefined].map((next) => ({
      kind: 'session',
      step: decision,
      session: july,
      next,
      because,
      remedies: [],
    })),
  ),
  fundingEnd: lostEnd('fundingEnd'),
  planEnd: lostEnd('planEnd'),
  notAfter: lostEnd('notAfter'),
  fixed: [{ kind: 'fixed', step: kickOff, on: '2027-04-24', earliest: '2027-05-08', remedies: [] }],
};

/** A move for every cause: by another step, by itself, earlier, and with the same end. */
export const allPlanMoves: readonly PlanMove[] = Object.values(causes).flatMap((because) => [
  moveOfKickOff(because),
  moveOfKickOff({ ...because, step: kickOff }),
  moveOfKickOff(because, -1, '2021-04-23'),
  moveOfKickOff(because, 0),
]);

/** A sample of every loss, in all its variants. */
export const allPlanLosses: readonly PlanLoss[] = Object.values(losses).flat();

/** A step without days for every reason. */
export const allUndatedSteps: readonly UndatedStep[] = [
  { id: decision, phase: 'phase-id', because: 'noSession', step: decision },
  { id: 'papers-id', phase: 'phase-id', because: 'predecessor', step: decision },
];
