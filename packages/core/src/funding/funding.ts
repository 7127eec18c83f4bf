import * as z from 'zod/mini';
import { CertaintySchema } from '../shared/certainty.js';
import { DateSpanSchema, DateStatementSchema } from '../shared/date-span-schema.js';
import { idOf, referenceTo } from '../shared/id.js';
import { LocalizedTextSchema } from '../shared/localized-text-schema.js';
import { MoneyAmountSchema } from '../shared/money-schema.js';
import { PartialDateSchema } from '../shared/partial-date-schema.js';
import { someText } from '../shared/text-format.js';
import { applicationFacts } from './application-facts-schema.js';
import { FinancePlanYearSchema } from './finance-plan-schema.js';
import { moneyStatuses } from './funding-words.js';

/** An amount of money with its status. */
export const MoneyItemSchema = z.object({
  id: idOf('money'),
  amount: MoneyAmountSchema,
  status: z.enum(moneyStatuses),
  purpose: z.optional(LocalizedTextSchema),
  date: z.optional(DateStatementSchema),
  source: referenceTo('source'),
});

/** An amount of money with its status. */
export type MoneyItem = z.infer<typeof MoneyItemSchema>;

/**
 * What one source says about a span of the funding; sources may contradict each other and all stand
 * side by side (Z-08). The funding period is not the duration of the process (Z-06).
 */
export const FundingPeriodSchema = z.object({
  id: idOf('fundingPeriod'),
  kind: z.enum(['fundingPeriod', 'processDuration']),
  span: DateSpanSchema,
  /** When the source says so. */
  statedOn: z.optional(PartialDateSchema),
  source: referenceTo('source'),
  note: z.optional(LocalizedTextSchema),
});

/** What one source says about a span of the funding. */
export type FundingPeriod = z.infer<typeof FundingPeriodSchema>;

/** The application: its dates, each with its source, and what it states beside periods and money. */
export const ProjectApplicationSchema = z.object(applicationFacts);

/** Funding of the project by a programme. */
export const FundingSchema = z.object({
  /** Id of the programme, e.g. `kiv-hessen`. */
  programme: someText(),
  /** Round or edition as far as it is known, and whether a source says so (Z-18). */
  round: z.optional(z.object({ id: someText(), certainty: CertaintySchema })),
  application: z.optional(ProjectApplicationSchema),
  periods: z.optional(z.array(FundingPeriodSchema)),
  money: z.optional(z.array(MoneyItemSchema)),
  financePlan: z.optional(z.array(FinancePlanYearSchema)),
});

/** Funding of the project by a programme. */
export type Funding = z.infer<typeof FundingSchema>;
