import * as z from 'zod/mini';
import { MunicipalitySchema } from './municipality.js';
import { AgsSchema } from './regional-key.js';

/** Several municipalities that develop one strategy together (Verbund), one of them in the lead. */
export const ConsortiumSchema = z
  .object({
    /** AGS of the member that applies and answers for the project. */
    lead: AgsSchema,
    members: z.array(MunicipalitySchema).check(z.minLength(2)),
  })
  .check(
    z.refine(({ lead, members }) => members.some(({ ags }) => ags === lead), {
      params: { code: 'leadNotMember' },
    }),
  );

/** Several municipalities that develop one strategy together (Verbund). */
export type Consortium = z.infer<typeof ConsortiumSchema>;
