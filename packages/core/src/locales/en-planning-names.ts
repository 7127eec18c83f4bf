import type { Length } from '../process/planning/length.js';
import type { SessionRole } from '../process/planning/template.js';
import type { StepKind } from '../process/step-kinds.js';
import type { PlanLabels } from './planning-locale.js';

/** Short words of a table of a plan. */
export const planLabels: PlanLabels = {
  from: 'Start',
  to: 'End',
  duration: 'Length',
  step: 'Step',
  phase: 'Phase',
  milestone: 'Milestone',
  session: 'Session',
  reason: 'Reason',
  slack: 'Leeway',
  critical: 'on the critical path',
  forwards: 'planned forwards',
  backwards: 'planned backwards',
  assumption: 'assumption',
};

/** Names of the kinds of work. */
export const stepKindWords: Readonly<Record<StepKind, string>> = {
  preparation: 'Preparation',
  tender: 'Tender',
  inventory: 'Stocktaking',
  meeting: 'Working meeting',
  publicEvent: 'Public event',
  survey: 'Survey',
  commenting: 'Commenting',
  evaluation: 'Evaluation',
  drafting: 'Drafting',
  finalEditing: 'Final editing',
  hearing: 'Hearing',
  papers: 'Papers',
  session: 'Session',
  publication: 'Publication',
};

/** What a body does in a session. */
export const sessionRoleWords: Readonly<Record<SessionRole, string>> = {
  takesNote: 'takes note',
  advises: 'advises',
  decides: 'decides',
};

/** In what lengths are counted. */
export const lengthUnitWords: Readonly<Record<Length['unit'], string>> = {
  workingDays: 'working days',
  days: 'days',
  weeks: 'weeks',
};
