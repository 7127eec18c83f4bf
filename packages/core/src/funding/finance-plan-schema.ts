import * as z from 'zod/mini';
import { LocalizedTextSchema } from '../shared/localized-text-schema.js';
import { MoneyAmountSchema } from '../shared/money-schema.js';
import { atLeast, atMost, rule } from '../shared/rule.js';
import { costKinds, fundOrigins, fundStatuses } from './funding-words.js';

const YearSchema = z.number().check(
  rule('notInteger', Number.isInteger, (received: number) => ({ received })),
  atLeast(1000, 'number'),
  atMost(9999, 'number'),
);

/** Something that costs money. */
export const CostSchema = z.object({
  kind: z.enum(costKinds),
  amount: MoneyAmountSchema,
  label: z.optional(LocalizedTextSchema),
});

/** Money that pays for it. */
export const FundSchema = z.object({
  origin: z.enum(fundOrigins),
  status: z.enum(fundStatuses),
  amount: MoneyAmountSchema,
  label: z.optional(LocalizedTextSchema),
});

/** Costs and money of one budget year (Haushaltsjahr), as the form asks for them (Nr. 3.2 of the guideline of 2020). */
export const FinancePlanYearSchema = z.object({
  year: YearSchema,
  costs: z.array(CostSchema),
  funds: z.array(FundSchema),
});

/** Costs and money of one budget year. */
export type FinancePlanYear = z.infer<typeof FinancePlanYearSchema>;

/** Finance plan (Finanzierungsplan), one entry for each budget year. */
export type FinancePlan = readonly FinancePlanYear[];
