import * as z from 'zod/mini';
import { municipalityKinds } from '../municipality/municipality-kinds.js';
import { populationBases } from '../municipality/population.js';
import { AgsSchema } from '../municipality/regional-key-schema.js';
import { formatKinds } from '../shared/format-kinds.js';
import { CertaintySchema } from '../shared/certainty.js';
import { CountSchema } from '../shared/count-schema.js';
import { DateSpanSchema } from '../shared/date-span-schema.js';
import { figureQualifiers } from '../shared/figure.js';
import { referenceTo } from '../shared/id.js';
import { LocalizedTextSchema } from '../shared/localized-text-schema.js';
import { MoneyAmountSchema } from '../shared/money-schema.js';
import { PartialDateSchema } from '../shared/partial-date-schema.js';
import { SourceRefSchema } from '../shared/source.js';
import { someText } from '../shared/text-format.js';
import { applicationFacts } from './application-facts-schema.js';
import { FinancePlanYearSchema } from './finance-plan-schema.js';
import { moneyStatuses } from './funding-words.js';
import { resolutionKinds } from '../shared/resolution-kinds.js';

/** What somebody says about the number of residents; a figure without date and source is still a figure. */
const ApplicantPopulationSchema = z.object({
  value: CountSchema,
  qualifier: z.optional(z.enum(figureQualifiers)),
  basis: z.optional(z.enum(populationBases)),
  asOf: z.optional(PartialDateSchema),
  source: z.optional(referenceTo('source')),
});

/** A municipality that applies, alone or with others; an unnamed one can be judged too. */
const ApplicantSchema = z.object({
  ags: z.optional(AgsSchema),
  name: z.optional(someText()),
  kind: z.optional(z.enum(municipalityKinds)),
  population: z.optional(z.array(ApplicantPopulationSchema)),
  /** True for the one in the lead of a consortium. */
  isLead: z.optional(z.boolean()),
});

/** What one source says about the length of funding or process (Z-06, Z-08). */
const PeriodStatementSchema = z.object({
  kind: z.enum(['fundingPeriod', 'processDuration']),
  span: z.optional(DateSpanSchema),
  /** Length where no dates are known. */
  months: z.optional(CountSchema),
  statedOn: z.optional(PartialDateSchema),
  source: z.optional(referenceTo('source')),
});

/** A resolution of the council of one municipality, passed (`on`) or only planned (Z-04, Z-23). */
const ApplicationResolutionSchema = z.object({
  kind: z.enum(resolutionKinds),
  /** AGS of the member; absent where one municipality applies. */
  member: z.optional(AgsSchema),
  on: z.optional(PartialDateSchema),
  planned: z.optional(DateSpanSchema),
  /** `inferred` where no source states the kind (Z-24). */
  certainty: z.optional(CertaintySchema),
});

/** Schema of an application, or of what is known of one. */
export const FundingApplicationSchema = z.object({
  title: z.optional(LocalizedTextSchema),
  /** Alone or as consortium (Verbund); absent: as the number of applicants says. */
  form: z.optional(z.enum(['single', 'consortium'])),
  applicants: z.array(ApplicantSchema),
  periods: z.optional(z.array(PeriodStatementSchema)),
  formats: z.optional(
    z.array(z.object({ kind: z.enum(formatKinds), title: z.optional(LocalizedTextSchema) })),
  ),
  topics: z.optional(z.array(LocalizedTextSchema)),
  money: z.optional(
    z.array(
      z.object({
        amount: MoneyAmountSchema,
        status: z.enum(moneyStatuses),
        source: z.optional(referenceTo('source')),
      }),
    ),
  ),
  financePlan: z.optional(z.array(FinancePlanYearSchema)),
  resolutions: z.optional(z.array(ApplicationResolutionSchema)),
  ...applicationFacts,
  sources: z.optional(z.array(SourceRefSchema)),
});

/**
 * What is known of an application for funding. Everything may be absent except the list of applicants:
 * absent means not known, and is never counted as fulfilled.
 */
export type FundingApplication = z.infer<typeof FundingApplicationSchema>;

/** A municipality that applies. */
export type Applicant = z.infer<typeof ApplicantSchema>;

/** What somebody says about the number of residents of an applicant. */
export type ApplicantPopulation = z.infer<typeof ApplicantPopulationSchema>;

/** What one source says about the length of funding or process. */
export type PeriodStatement = z.infer<typeof PeriodStatementSchema>;
