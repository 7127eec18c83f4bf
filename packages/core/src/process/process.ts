import * as z from 'zod/mini';
import { DateSpanSchema, DateStatementSchema } from '../shared/date-span-schema.js';
import { CertaintySchema } from '../shared/certainty.js';
import { HeadcountSchema } from '../shared/figure.js';
import { idOf, referenceTo } from '../shared/id.js';
import { LocalizedTextSchema } from '../shared/localized-text-schema.js';
import { resolutionKinds } from '../shared/resolution-kinds.js';
import { PhaseSchema } from './phase.js';
import { SessionSchema } from './session.js';

/** A date on which something takes place: a meeting, a workshop, a window for comments. */
export const ProcessEventSchema = z.object({
  id: idOf('event'),
  title: LocalizedTextSchema,
  planned: z.optional(DateSpanSchema),
  actual: z.optional(DateSpanSchema),
  /** Rule by which it takes place again and again; checked by `projectOccurrences` (rule P30). */
  recurrence: z.optional(z.unknown()),
  /** Phase in which the event falls, where the sources tell. */
  phase: z.optional(referenceTo('phase')),
  format: z.optional(referenceTo('format')),
  place: z.optional(LocalizedTextSchema),
  participants: z.optional(z.array(HeadcountSchema)),
  note: z.optional(LocalizedTextSchema),
  sources: z.optional(z.array(referenceTo('source'))),
});

/** A date on which something takes place. */
export type ProcessEvent = z.infer<typeof ProcessEventSchema>;

/** A resolution (Beschluss) of a deciding body, planned or passed. */
export const ResolutionSchema = z.object({
  id: idOf('resolution'),
  title: LocalizedTextSchema,
  kind: z.enum(resolutionKinds),
  /** `inferred` where no source says of which kind it is (Z-24). */
  certainty: z.optional(CertaintySchema),
  body: referenceTo('body'),
  planned: z.optional(DateSpanSchema),
  actual: z.optional(DateStatementSchema),
  /** Number under which the council files it. */
  number: z.optional(z.string()),
  note: z.optional(LocalizedTextSchema),
  sources: z.optional(z.array(referenceTo('source'))),
});

/** A resolution (Beschluss) of a deciding body. */
export type Resolution = z.infer<typeof ResolutionSchema>;

/** The process by which the strategy comes about; its own dates follow from its phases. */
export const ProcessSchema = z.object({
  phases: z.array(PhaseSchema),
  events: z.optional(z.array(ProcessEventSchema)),
  sessions: z.optional(z.array(SessionSchema)),
  resolutions: z.optional(z.array(ResolutionSchema)),
  /** What the process is planned by; checked by `parsePlanning` when somebody plans (rule P28). */
  planning: z.optional(z.unknown()),
});

/** The process by which the strategy comes about. */
export type Process = z.infer<typeof ProcessSchema>;
