import * as z from 'zod/mini';
import { DateSpanSchema, DateStatementSchema } from '../shared/date-span-schema.js';
import { idOf, referenceTo } from '../shared/id.js';
import { LocalizedTextSchema } from '../shared/localized-text-schema.js';
import { PartialDateSchema } from '../shared/partial-date-schema.js';
import { phaseStateNames } from './phase-states.js';
import { stepKinds } from './step-kinds.js';

/** Planned, forecast and actual dates stand side by side; none overwrites another (Z-09). */
const spanFields = {
  planned: z.optional(DateSpanSchema),
  forecast: z.optional(DateSpanSchema),
  actual: z.optional(DateSpanSchema),
};

/**
 * A state that people set by hand, because dates cannot tell it (rule P27); never without a reason, and
 * with the day from which and until which it holds, where that is known.
 */
export const StateOverrideSchema = z.object({
  state: z.enum(phaseStateNames),
  reason: LocalizedTextSchema,
  from: z.optional(PartialDateSchema),
  until: z.optional(PartialDateSchema),
});

const describedFields = {
  note: z.optional(LocalizedTextSchema),
  sources: z.optional(z.array(referenceTo('source'))),
};

/** A piece of work inside a phase (Arbeitsschritt). */
export const StepSchema = z.object({
  id: idOf('step'),
  title: LocalizedTextSchema,
  kind: z.optional(z.enum(stepKinds)),
  ...spanFields,
  stateOverride: z.optional(StateOverrideSchema),
  responsible: z.optional(z.array(referenceTo('body'))),
  ...describedFields,
});

/** A piece of work inside a phase (Arbeitsschritt). */
export type Step = z.infer<typeof StepSchema>;

/** A point in time with a criterion of having been reached (Meilenstein). */
export const MilestoneSchema = z.object({
  id: idOf('milestone'),
  title: LocalizedTextSchema,
  /** What must be the case for the milestone to count as reached. */
  criterion: z.optional(LocalizedTextSchema),
  planned: z.optional(DateStatementSchema),
  forecast: z.optional(DateStatementSchema),
  actual: z.optional(DateStatementSchema),
  ...describedFields,
});

/** A point in time with a criterion of having been reached (Meilenstein). */
export type Milestone = z.infer<typeof MilestoneSchema>;

/**
 * A span of the process with a purpose. Phases may overlap, may last one day and may be known to the
 * month only (Z-10).
 */
export const PhaseSchema = z.object({
  id: idOf('phase'),
  title: LocalizedTextSchema,
  purpose: z.optional(LocalizedTextSchema),
  ...spanFields,
  stateOverride: z.optional(StateOverrideSchema),
  steps: z.optional(z.array(StepSchema)),
  milestones: z.optional(z.array(MilestoneSchema)),
  responsible: z.optional(z.array(referenceTo('body'))),
  ...describedFields,
});

/** A span of the process with a purpose. */
export type Phase = z.infer<typeof PhaseSchema>;
