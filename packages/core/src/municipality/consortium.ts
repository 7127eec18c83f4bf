import * as z from 'zod/mini';
import { ruleBetween } from '../shared/rule-between.js';
import { MunicipalitySchema } from './municipality.js';
import { AgsSchema } from './regional-key-schema.js';

/**
 * Several municipalities that develop one strategy together (Verbund), one of them in the lead.
 *
 * Rule D11: the one in the lead is a member.
 */
export const ConsortiumSchema = z
  .object({
    /** AGS of the member that applies and answers for the project. */
    lead: AgsSchema,
    members: z.array(MunicipalitySchema).check(z.minLength(2)),
  })
  .check(
    ruleBetween<{ lead: string; members: { ags: string }[] }>(
      ['lead', 'members'],
      'leadNotMember',
      ({ lead, members }) => members.some(({ ags }) => ags === lead),
    ),
  );

/** Several municipalities that develop one strategy together (Verbund). */
export type Consortium = z.infer<typeof ConsortiumSchema>;
