import * as z from 'zod/mini';
import { idOf, referenceTo } from '../shared/id.js';
import { LocalizedTextSchema } from '../shared/localized-text-schema.js';

/** What a body does in the process, whatever it is called (Z-20). */
export const bodyFunctions = ['decides', 'steers', 'advises', 'works'] as const;

/**
 * A body (Gremium) of the process or of the municipality.
 *
 * Its label does not tell its function: a Lenkungsgruppe may advise while a Projektteam steers.
 * Members are offices and functions, never persons.
 */
export const BodySchema = z.object({
  id: idOf('body'),
  label: LocalizedTextSchema,
  /** Other labels that sources use for the same body. */
  otherLabels: z.optional(z.array(LocalizedTextSchema)),
  function: z.enum(bodyFunctions),
  /** Set for a body that the law provides for, e.g. the Ausländerbeirat (§ 84 HGO, Z-36). */
  statutory: z.optional(z.boolean()),
  members: z.optional(z.array(LocalizedTextSchema)),
  note: z.optional(LocalizedTextSchema),
  sources: z.optional(z.array(referenceTo('source'))),
});

/** A body (Gremium) with its label and its function. */
export type Body = z.infer<typeof BodySchema>;
