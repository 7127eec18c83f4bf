import * as z from 'zod/mini';
import { DateSpanSchema, DateStatementSchema } from '../shared/date-span-schema.js';
import { idOf, referenceTo } from '../shared/id.js';
import { LocalizedTextSchema } from '../shared/localized-text-schema.js';

const describedFields = {
  text: z.optional(LocalizedTextSchema),
  note: z.optional(LocalizedTextSchema),
  sources: z.optional(z.array(referenceTo('source'))),
};

/** A conviction or lasting rule that the strategy rests on (These, Leitlinie); it is never "done". */
export const PrincipleSchema = z.object({
  id: idOf('principle'),
  title: LocalizedTextSchema,
  ...describedFields,
});

/** A conviction or lasting rule that the strategy rests on. */
export type Principle = z.infer<typeof PrincipleSchema>;

/** A field of action (Handlungsfeld); municipalities choose theirs freely (Z-35). */
export const ActionFieldSchema = z.object({
  id: idOf('actionField'),
  title: LocalizedTextSchema,
  ...describedFields,
});

/** A field of action (Handlungsfeld). */
export type ActionField = z.infer<typeof ActionFieldSchema>;

/** A desired state (Ziel), at the level that the municipality itself uses. */
export const GoalSchema = z.object({
  id: idOf('goal'),
  title: LocalizedTextSchema,
  /** The municipality's own word for the level, e.g. "Leitziel" or "Zwischenziel". */
  level: z.optional(LocalizedTextSchema),
  actionField: z.optional(referenceTo('actionField')),
  partOf: z.optional(referenceTo('goal')),
  due: z.optional(DateStatementSchema),
  ...describedFields,
});

/** A desired state (Ziel). */
export type Goal = z.infer<typeof GoalSchema>;

/** A measure (Maßnahme) with the text as resolved. */
export const MeasureSchema = z.object({
  id: idOf('measure'),
  /** Number in the strategy, e.g. "2.3". */
  number: z.optional(z.string()),
  title: LocalizedTextSchema,
  actionField: z.optional(referenceTo('actionField')),
  goals: z.optional(z.array(referenceTo('goal'))),
  responsible: z.optional(z.array(referenceTo('actor'))),
  planned: z.optional(DateSpanSchema),
  actual: z.optional(DateSpanSchema),
  ...describedFields,
});

/** A measure (Maßnahme). */
export type Measure = z.infer<typeof MeasureSchema>;

/** What comes out of the process: convictions, fields of action, goals and measures. */
export const StrategySchema = z.object({
  principles: z.optional(z.array(PrincipleSchema)),
  actionFields: z.optional(z.array(ActionFieldSchema)),
  goals: z.optional(z.array(GoalSchema)),
  measures: z.optional(z.array(MeasureSchema)),
});

/** What comes out of the process. */
export type Strategy = z.infer<typeof StrategySchema>;
