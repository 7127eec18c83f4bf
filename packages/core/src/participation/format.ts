import * as z from 'zod/mini';
import { formatKinds } from '../shared/format-kinds.js';
import { idOf, referenceTo } from '../shared/id.js';
import { LocalizedTextSchema } from '../shared/localized-text-schema.js';

/**
 * A participation format (Beteiligungsformat) or an existing offer that the process can build on,
 * such as a yearly forum, an action plan or a concept.
 */
export const ParticipationFormatSchema = z.object({
  id: idOf('format'),
  title: LocalizedTextSchema,
  kind: z.enum(formatKinds),
  /** `existing` was there before the process; `new` is made for it. */
  origin: z.enum(['existing', 'new']),
  /** Group that holds an existing format. */
  group: z.optional(referenceTo('actorGroup')),
  /** In plain words, e.g. "zwei Mal im Jahr". */
  frequency: z.optional(LocalizedTextSchema),
  note: z.optional(LocalizedTextSchema),
  sources: z.optional(z.array(referenceTo('source'))),
});

/** A participation format (Beteiligungsformat). */
export type ParticipationFormat = z.infer<typeof ParticipationFormatSchema>;

/** How residents and actors take part. */
export const ParticipationSchema = z.object({
  formats: z.optional(z.array(ParticipationFormatSchema)),
});

/** How residents and actors take part. */
export type Participation = z.infer<typeof ParticipationSchema>;
