import * as z from 'zod/mini';
import { ruleBetween } from '../shared/rule.js';
import { someText } from '../shared/text-format.js';
import { municipalityKinds } from './municipality-kinds.js';
import { PopulationStatementSchema } from './population.js';
import { AgsSchema, ArsSchema } from './regional-key-schema.js';
import { agsOfArs } from './regional-key.js';

/**
 * One town or municipality, identified by its AGS and never by its name.
 *
 * Rule D10: where an ARS is given too, it belongs to the same municipality.
 */
export const MunicipalitySchema = z
  .object({
    ags: AgsSchema,
    ars: z.optional(ArsSchema),
    name: someText(),
    kind: z.optional(z.enum(municipalityKinds)),
    /** County, e.g. "Darmstadt-Dieburg". */
    county: z.optional(z.string()),
    population: z.optional(z.array(PopulationStatementSchema)),
  })
  .check(
    ruleBetween(
      ['ags', 'ars'],
      'agsDiffersFromArs',
      ({ ags, ars }: { ags: string; ars?: string | undefined }) => ars === undefined || agsOfArs(ars) === ags,
      ({ ags, ars = '' }) => ({ ags, ars }),
      'ars',
    ),
  );

/** One town or municipality. */
export type Municipality = z.infer<typeof MunicipalitySchema>;
