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
  /** Past the expected end, and no begin is reported. */
  readonly overdue: readonly Phase[];
  /** Moved behind the planned begin, or put off by people. */
  readonly postponed: readonly Phase[];
  readonly next: readonly Phase[];
  readonly allDone: boolean;
}

/** The kinds of dates, in the order in which they are shown. */
export const dateKinds = ['planned', 'forecast', 'actual'] as const;

/** Planned, expected or actual. */
export type DateKind = (typeof dateKinds)[number];

/** Orders nothing and hides nothing: rows stand as the project lists its phases. */
export function timelineView(phases: readonly Phase[], today: IsoDay): TimelineView {
  const states = phaseStates(phases, today);
  const rows = phases.map((phase) => ({ phase, state: states.get(phase.id) ?? 'planned' }));
  const inState = (state: PhaseState) => rows.filter((row) => row.state === state).map(({ phase }) => phase);

  const overdue = inState('overdue');

  return {
    rows,
    todayIndex: indexOfToday(rows),
    summary: {
      running: inState('running'),
      runningLate: overdue.filter((phase) => hasBegun(phase, today)),
      overdue: overdue.filter((phase) => !hasBegun(phase, today)),
      postponed: inState('postponed'),
      next: inState('next'),
      // What falls out is nothing to wait for.
      allDone:
        inState('done').length > 0 && rows.every(({ state }) => state === 'done' || state === 'cancelled'),
    },
  };
}

/** True when a date of a phase, a step or a milestone is concluded and not stated by a source. */
export function hasInferredDates(phases: readonly Phase[]): boolean {
  return phases.some(({ steps = [], milestones = [], ...phase }) =>
    [phase, ...steps, ...milestones].some((dated) =>
      dateKinds.some((kind) => dated[kind]?.certainty === 'inferred'),
    ),
  );
}

/** Today stands behind everything that has begun or should have, and so before what is still to come. */
function indexOfToday(rows: readonly TimelineRow[]): number {
  return rows.findLastIndex(({ state }) => ['running', 'done', 'overdue'].includes(state)) + 1;
}

function hasBegun({ actual }: Phase, today: IsoDay): boolean {
  return actual?.from !== undefined && firstDay(actual.from) <= today;
}
