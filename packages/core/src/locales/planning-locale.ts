import type { ConsiderationMethod } from '../calendar/calendar.js';
import type { PlanConflict, PlanRemedy } from '../process/planning/conflict.js';
import type { PlanDirection } from '../process/planning/constraints.js';
import type { DateReason } from '../process/planning/date-reason.js';
import type { DateExplanation } from '../process/planning/explain-date.js';
import type { Length } from '../process/planning/length.js';
import type { PlanWarning, UndatedStep } from '../process/planning/plan.js';
import type { PlanLoss, PlanMove } from '../process/planning/replan-result.js';
import type { SessionRole } from '../process/planning/template.js';
import type { StepKind } from '../process/step-kinds.js';

/**
 * Finds the name of a step, a body or a blackout in the language of the locale; for an id that it does
 * not know it gives the id itself.
 */
export type Names = (kind: 'step' | 'body' | 'blackout', id: string) => string;

/** Short words of a table of a plan, as headings or marks. */
export interface PlanLabels extends Readonly<Record<PlanDirection, string>> {
  readonly from: string;
  readonly to: string;
  readonly duration: string;
  readonly step: string;
  readonly phase: string;
  readonly milestone: string;
  readonly session: string;
  readonly reason: string;
  readonly slack: string;
  /** Mark of a step on the critical chain. */
  readonly critical: string;
  /** Mark of what no source says. */
  readonly assumption: string;
}

/** What every planning locale module offers, under the same names. */
export interface PlanningLocale {
  readonly planLabels: PlanLabels;
  readonly stepKindWords: Readonly<Record<StepKind, string>>;
  /** What a body does in a session, e.g. "beschließt". */
  readonly sessionRoleWords: Readonly<Record<SessionRole, string>>;
  /** In what lengths are counted, in the plural: "Arbeitstage". */
  readonly lengthUnitWords: Readonly<Record<Length['unit'], string>>;
  /** Name of a day of the week, 1 is Monday; any other number as it is. */
  readonly describeWeekday: (weekday: number) => string;
  /** A length for a table: "eine Woche", "10 Arbeitstage". */
  readonly describeLength: (length: Length) => string;
  /** By how many working days a step may slip: "kein Puffer", "10 Arbeitstage Puffer". */
  readonly describeSlack: (workingDays: number) => string;
  /** How the days of a tradition are found and by how much they may differ locally. */
  readonly describeConsiderationMethod: (method: ConsiderationMethod, uncertainDays: number) => string;
  /** Why a step has its days, one reason as one or two sentences. */
  readonly describeDateReason: (reason: DateReason, name: Names) => string;
  /** What a plan draws attention to. */
  readonly describePlanWarning: (warning: PlanWarning, name: Names) => string;
  /** What stands against the plan, where, and what was expected. */
  readonly describeConflict: (conflict: PlanConflict, name: Names) => string;
  /** A way out, as an instruction without full stop, short enough for a button. */
  readonly describePlanRemedy: (remedy: PlanRemedy, name: Names) => string;
  /** What moved by how much, and why. */
  readonly describeMove: (move: PlanMove, name: Names) => string;
  /** What the plan before reached and the new one does not. */
  readonly describeLoss: (loss: PlanLoss, name: Names) => string;
  /** Why a step has no days yet. */
  readonly describeUndated: (undated: UndatedStep, name: Names) => string;
  /** Title of the day on which papers are due, from the title of the step that needs them. */
  readonly describePapersDue: (title: string) => string;
  /** The criterion of a milestone as what has to be the case: "Erreicht, wenn: …". */
  readonly describeCriterion: (criterion: string) => string;
  /** Why a date is what it is: a line with the date, then one for each reason, back to its origin. */
  readonly describeExplanation: (explanation: DateExplanation, name: Names) => readonly string[];
}
