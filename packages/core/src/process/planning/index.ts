// Planning without the validator: what a page needs to plan in the browser
export type { PlanConflict, PlanRemedy } from './conflict.js';
export type { CouncilSession, PlanConstraints, PlanDirection, StepConstraint } from './constraints.js';
export type { DateReason } from './date-reason.js';
export type { DateExplanation, ExplainedStep } from './explain-date.js';
export type { PlanFacts, StepFact } from './facts.js';
export type { Length } from './length.js';
export type {
  PlannedMilestone,
  PlannedSpan,
  PlannedStep,
  PlanResult,
  PlanWarning,
  ProcessPlan,
  UndatedStep,
} from './plan.js';
export type { PlanEntryWords } from './plan-entries.js';
export type { MoveCause, PlanLoss, PlanMove, ReplanResult } from './replan-result.js';
export type { ReplanOptions } from './replan-process.js';
export type {
  Blackout,
  LinkRelation,
  ProcessTemplate,
  SessionRole,
  StepLink,
  TemplateBody,
  TemplateMilestone,
  TemplatePhase,
  TemplateStep,
} from './template.js';
export { applyRemedy } from './apply-remedy.js';
export { planDirections } from './constraints.js';
export { explainDate } from './explain-date.js';
export { lengthUnits } from './length.js';
export { planEntries } from './plan-entries.js';
export { planProcess } from './plan-process.js';
export { phasesOfPlan } from './process-of-plan.js';
export { replanProcess } from './replan-process.js';
export { linkRelations, sessionRoles } from './template.js';
