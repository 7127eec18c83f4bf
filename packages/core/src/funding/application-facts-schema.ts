import * as z from 'zod/mini';
import { DateStatementSchema } from '../shared/date-span-schema.js';
import { referenceTo } from '../shared/id.js';
import { PartialDateSchema } from '../shared/partial-date-schema.js';
import { AgsSchema } from '../municipality/regional-key-schema.js';
import { applicationRoutes, audiences, hearingBodies, moderations } from './funding-words.js';

/** Whether the granting authority has extended the funding period; absent means that it is not known (Z-08). */
export const ExtensionSchema = z.object({
  granted: z.boolean(),
  until: z.optional(PartialDateSchema),
  source: z.optional(referenceTo('source')),
});

/** When the body that speaks for foreign residents was heard, in which municipality (Z-36). */
export const HearingSchema = z.object({
  body: z.enum(hearingBodies),
  /** AGS of the member; absent where one municipality applies. */
  member: z.optional(AgsSchema),
  on: z.optional(PartialDateSchema),
  source: z.optional(referenceTo('source')),
});

/**
 * What an applicant states beside municipalities, periods and money. Absent means not known, never no:
 * an answer "no" is `false` or a word of its own.
 */
export const applicationFacts = {
  requested: z.optional(DateStatementSchema),
  approved: z.optional(DateStatementSchema),
  /** When the moderation was put out to tender; a tender is no obligation yet (Z-13). */
  firstTender: z.optional(DateStatementSchema),
  /** When the first contract was concluded that binds the municipality to the project. */
  firstObligation: z.optional(DateStatementSchema),
  /** True where no contract has been concluded so far. */
  noObligationYet: z.optional(z.boolean()),
  /** Whether the authority has allowed an early start (vorzeitiger Maßnahmebeginn). */
  earlyStartPermitted: z.optional(z.boolean()),
  extension: z.optional(ExtensionSchema),
  /** Whether a concept (aussagekräftige Konzeption) goes with the application. */
  concept: z.optional(z.boolean()),
  audience: z.optional(z.enum(audiences)),
  /** Whether the strategy refers to quarters and neighbourhoods (sozialraumbezogen). */
  socialSpace: z.optional(z.boolean()),
  /** Whether it takes up what makes the municipality what it is (kommunale Identität). */
  localIdentity: z.optional(z.boolean()),
  moderation: z.optional(z.enum(moderations)),
  route: z.optional(z.enum(applicationRoutes)),
  hearings: z.optional(z.array(HearingSchema)),
  /** Answers to further criteria of a programme, by the key that it names. */
  further: z.optional(z.record(z.string(), z.union([z.number(), z.boolean(), z.string()]))),
};
