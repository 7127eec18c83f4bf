import { phaseStates, type Phase, type PhaseState } from '@wirkt/core/process';
import { firstDay, type IsoDay } from '@wirkt/core/shared';

/** One phase with its state, ready to be shown. */
export interface TimelineRow {
  readonly phase: Phase;
  readonly state: PhaseState;
}

/** The timeline on a day: its rows, where today stands among them, and the answer in short. */
export interface TimelineView {
  readonly rows: readonly TimelineRow[];
  /** Number of rows before the mark of today. */
  readonly todayIndex: number;
  readonly summary: TimelineSummary;
}

/** What a resident wants to know first. */
export interface TimelineSummary {
  readonly running: readonly Phase[];
  /** Begun, not finished, and past the expected end. */
  readonly runningLate: readonly Phase[];
  readonly next: readonly Phase[];
  readonly allDone: boolean;
}

/** Orders nothing and hides nothing: rows stand as the project lists its phases. */
export function timelineView(phases: readonly Phase[], today: IsoDay): TimelineView {
  const states = phaseStates(phases, today);
  const rows = phases.map((phase) => ({ phase, state: states.get(phase.id) ?? 'planned' }));
  const inState = (state: PhaseState) => rows.filter((row) => row.state === state).map(({ phase }) => phase);

  return {
    rows,
    todayIndex: indexOfToday(rows),
    summary: {
      running: inState('running'),
      runningLate: inState('overdue').filter((phase) => hasBegun(phase, today)),
      next: inState('next'),
      allDone: rows.length > 0 && rows.every(({ state }) => state === 'done'),
    },
  };
}

/** Today stands before the first phase that is still to come. */
function indexOfToday(rows: readonly TimelineRow[]): number {
  const firstToCome = rows.findIndex(({ state }) => state === 'next' || state === 'planned');
  return firstToCome === -1 ? rows.length : firstToCome;
}

function hasBegun({ actual }: Phase, today: IsoDay): boolean {
  return actual?.from !== undefined && firstDay(actual.from) <= today;
}
