import * as z from 'zod/mini';
import { idOf } from './id.js';
import { PartialDateSchema } from './partial-date-schema.js';
import { someText } from './text-format.js';
import { WebAddressSchema } from './web-address.js';

/**
 * Where a statement comes from, precise enough that an official can look it up.
 *
 * Offices, laws, minutes and press are sources; web sites of private persons or parties are not.
 */
export const SourceRefSchema = z.object({
  id: idOf('source'),
  title: someText(),
  /** Place inside the source, e.g. "Nr. 3.2 Satz 1" or "Abschnitt 2". */
  clause: z.optional(z.string()),
  /** Edition or date of the source as it names itself, e.g. "Stand: Mai 2022". */
  edition: z.optional(z.string()),
  publisher: z.optional(z.string()),
  url: z.optional(WebAddressSchema),
  /** When the source was read. */
  retrieved: z.optional(PartialDateSchema),
  /** Short wording of the source that carries the rule or figure. */
  quotation: z.optional(z.string()),
});

/** Where a statement comes from (Fundstelle). */
export type SourceRef = z.infer<typeof SourceRefSchema>;
