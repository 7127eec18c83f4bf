import type { DateSpan, PartialDate, PhaseStateWords } from '@wirkt/core';
import type { LoadProblem } from '../internal/project-state.js';

/** All texts of the elements in one language; a missing one is a type error. */
export interface Words {
  readonly languageTag: string;
  readonly describeDate: (date: PartialDate) => string;
  readonly describeSpan: (span: DateSpan) => string;
  readonly phaseStates: PhaseStateWords;
  /** Joins names to a list in a sentence. */
  readonly list: (names: readonly string[]) => string;
  readonly project: {
    readonly loading: string;
    readonly failed: Readonly<Record<LoadProblem['code'], string>>;
    readonly failedAdvice: string;
    readonly asOf: (date: string) => string;
    readonly responsible: (office: string) => string;
  };
  readonly processTimeline: ProcessTimelineWords;
}

/** Texts of `wirkt-process-timeline`. */
export interface ProcessTimelineWords {
  readonly title: string;
  readonly empty: string;
  readonly runningNow: (phases: readonly string[]) => string;
  readonly runningLate: (phases: readonly string[]) => string;
  readonly nothingRuns: string;
  readonly nextUp: (phases: readonly string[]) => string;
  readonly allDone: string;
  readonly today: (date: string) => string;
  readonly planned: string;
  readonly forecast: string;
  readonly actual: string;
  readonly inferred: string;
  readonly inferredMeaning: string;
  readonly details: (steps: number, milestones: number) => string;
  readonly steps: string;
  readonly milestones: string;
  readonly criterion: string;
  readonly reached: string;
  readonly open: string;
}
