import * as z from 'zod/mini';
import { atLeast, ruleBetween } from '../shared/rule.js';
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
    members: z.array(MunicipalitySchema).check(atLeast(2, 'entries')),
  })
  .check(
    ruleBetween(
      ['lead', 'members'],
      'leadNotMember',
      ({ lead, members }: { lead: string; members: { ags: string }[] }) =>
        members.some(({ ags }) => ags === lead),
      ({ lead }) => ({ lead }),
      'lead',
    ),
  );

/** Several municipalities that develop one strategy together (Verbund). */
export type Consortium = z.infer<typeof ConsortiumSchema>;
