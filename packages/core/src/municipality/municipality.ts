import * as z from 'zod/mini';
import { someText } from '../shared/text-format.js';
import { PopulationStatementSchema } from './population.js';
import { AgsSchema, agsOfArs, ArsSchema } from './regional-key.js';

/**
 * Kind of municipality in the law of the Land: belonging to a county (`kreisangehoerig`), belonging
 * to one with special status (`sonderstatus`), or independent of counties (`kreisfrei`).
 */
export const municipalityKinds = ['kreisangehoerig', 'sonderstatus', 'kreisfrei'] as const;

/** One town or municipality, identified by its AGS and never by its name. */
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
    z.refine(({ ags, ars }) => ars === undefined || (agsOfArs(ars) ?? ags) === ags, {
      params: { code: 'agsDiffersFromArs' },
    }),
  );

/** One town or municipality. */
export type Municipality = z.infer<typeof MunicipalitySchema>;
