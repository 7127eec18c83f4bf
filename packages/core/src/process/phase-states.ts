import { firstDay, lastDay, type IsoDay, type PartialDate } from '../shared/partial-date.js';
import { spanDays, type DateSpan } from '../shared/date-span.js';
import { hasHappened } from './has-happened.js';

/** Where a phase stands; derived from dates and facts, unless people set it with a reason. */
export const phaseStateNames = [
  'planned',
  'next',
  'running',
  'done',
  'overdue',
  'postponed',
  'cancelled',
] as const;

/** Where a phase stands. */
export type PhaseState = (typeof phaseStateNames)[number];

/** What the state of a phase is derived from. */
export interface DatedPhase {
  readonly id: string;
  readonly planned?: DateSpan | undefined;
  readonly forecast?: DateSpan | undefined;
  readonly actual?: DateSpan | undefined;
  /** Set by people, with a reason; holds from and until these dates, else for good. */
  readonly stateOverride?:
    | {
        readonly state: PhaseState;
        readonly from?: PartialDate | undefined;
        readonly until?: PartialDate | undefined;
      }
    | undefined;
}

/**
 * State of every phase on a day, by phase id in the given order.
 *
 * - Rule P1 `done`: the actual end lies before today.
 * - Rule P2 `running`: it has begun, or by the expected dates it runs today, and no end is over.
 * - Rule P3 `overdue`: the expected end lies before today and no end is reported.
 * - Rule P26 `postponed`: its planned begin is over, it has not begun, and the forecast names a later one.
 * - Rule P4 `next`: of the phases still to come, those that are expected to begin first; none where a
 *   postponed one is expected before.
 * - Rule P5 `planned`: every other phase.
 * - Rule P27: a state that people set holds as long as they say; `cancelled` is told in no other way.
 *
 * Expected dates are the forecast where there is one, else the plan. Vague dates count in favour of
 * the municipality: a phase of "März 2020" is overdue only in April. Actual dates after today have
 * not happened yet and are left aside (rule P6).
 *
 * @param today - Day in the municipality, e.g. `2021-10-01`.
 */
export function phaseStates(phases: readonly DatedPhase[], today: IsoDay): ReadonlyMap<string, PhaseState> {
  const states = new Map<string, PhaseState>(
    phases.map((phase) => [phase.id, overriddenState(phase, today) ?? stateOnItsOwn(phase, today)]),
  );

  const begins = phases
    .filter((phase) => overriddenState(phase, today) === undefined && isToCome(states.get(phase.id)))
    .map((phase) => ({ id: phase.id, begin: expectedBegin(phase) }));
  const firstBegin = begins
    .flatMap(({ begin }) => begin ?? [])
    .reduce<IsoDay | undefined>(
      (first, day) => (first === undefined || day < first ? day : first),
      undefined,
    );
  for (const { id, begin } of begins) {
    if (begin !== undefined && begin === firstBegin && states.get(id) === 'planned') states.set(id, 'next');
  }
  return states;
}

function isToCome(state: PhaseState | undefined): boolean {
  return state === 'planned' || state === 'postponed';
}

/** What people have set, as long as it holds. */
function overriddenState({ stateOverride }: DatedPhase, today: IsoDay): PhaseState | undefined {
  if (!stateOverride) return undefined;
  const { state, from, until } = stateOverride;
  const hasBegun = from === undefined || firstDay(from) <= today;
  return hasBegun && (until === undefined || lastDay(until) >= today) ? state : undefined;
}

/** The state of one phase without regard to the others, so never `next`. */
function stateOnItsOwn(phase: DatedPhase, today: IsoDay): Exclude<PhaseState, 'next'> {
  const actual = happenedUntil(phase.actual, today);
  if (actual?.last !== undefined && actual.last < today) return 'done';

  const expected = spanDays(expectedSpan(phase));
  // An actual end that covers today, e.g. the current month, is on time whatever the plan said.
  if (expected.last !== undefined && expected.last < today && actual?.last === undefined) return 'overdue';
  if (actual) return 'running';
  if (expected.first !== undefined && expected.first <= today) return 'running';
  return isPostponed(phase, today) ? 'postponed' : 'planned';
}

/** By the plan it would have begun, and by the forecast it will. */
function isPostponed({ planned, forecast }: DatedPhase, today: IsoDay): boolean {
  const begin = planned?.from ?? planned?.to;
  return forecast?.from !== undefined && begin !== undefined && lastDay(begin) < today;
}

/** The actual days as far as they can be known today. */
function happenedUntil(actual: DateSpan | undefined, today: IsoDay): { last?: IsoDay } | undefined {
  if (!hasHappened(actual, today)) return undefined;
  const to = actual?.to;
  return to !== undefined && firstDay(to) <= today ? { last: lastDay(to) } : {};
}

function expectedBegin(phase: DatedPhase): IsoDay | undefined {
  const { from, to } = expectedSpan(phase);
  const begin = from ?? to;
  return begin === undefined ? undefined : firstDay(begin);
}

function expectedSpan({ forecast, planned }: DatedPhase): DateSpan {
  return forecast ?? planned ?? {};
}
