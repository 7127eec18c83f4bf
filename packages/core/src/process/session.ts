import * as z from 'zod/mini';
import { DateStatementSchema } from '../shared/date-span-schema.js';
import { idOf, referenceTo } from '../shared/id.js';
import { LocalizedTextSchema } from '../shared/localized-text-schema.js';
import { PartialDateSchema } from '../shared/partial-date-schema.js';

/** A session (Sitzung) of a body, held or to come. */
export const SessionSchema = z.object({
  id: idOf('session'),
  body: referenceTo('body'),
  ...DateStatementSchema.shape,
  /** Last day on which papers are taken (Vorlagenfrist). */
  papersBy: z.optional(PartialDateSchema),
  cancelled: z.optional(z.boolean()),
  note: z.optional(LocalizedTextSchema),
});

/** A session (Sitzung) of a body. */
export type Session = z.infer<typeof SessionSchema>;
