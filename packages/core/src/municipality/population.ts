import * as z from 'zod/mini';
import { CountSchema } from '../shared/count-schema.js';
import { FigureQualifierSchema } from '../shared/figure.js';
import { referenceTo } from '../shared/id.js';
import { PartialDateSchema } from '../shared/partial-date-schema.js';

/** Which residents a figure counts: those with main residence, or the official figure of the Land. */
export const populationBases = ['mainResidence', 'official', 'unknown'] as const;

/**
 * What one source says about the number of residents on a date.
 *
 * A municipality carries several of them, because sources differ: Idstein is given as "etwas über
 * 25.000" and as "ca. 27.969" in the same half year (Z-16).
 */
export const PopulationStatementSchema = z.object({
  value: CountSchema,
  qualifier: FigureQualifierSchema,
  basis: z.optional(z.enum(populationBases)),
  asOf: PartialDateSchema,
  source: referenceTo('source'),
});

/** What one source says about the number of residents on a date. */
export type PopulationStatement = z.infer<typeof PopulationStatementSchema>;
