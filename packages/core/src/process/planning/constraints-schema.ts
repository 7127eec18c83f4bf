import * as z from 'zod/mini';
import { slug } from '../../shared/id.js';
import { LocalizedTextSchema } from '../../shared/localized-text-schema.js';
import { atLeast, atMost, rule, ruleBetween } from '../../shared/rule.js';
import { stepKinds } from '../step-kinds.js';
import { planDirections } from './constraints.js';
import { DaySchema } from '../../shared/day-schema.js';
import { LengthSchema } from './length-schema.js';

const optionalDay = z.optional(DaySchema);

/** Schema of two days of which the first is not after the last. */
export function daysBetween(first: string, last: string) {
  return ruleBetween(
    [first, last],
    'spanReversed',
    (value: Readonly<Partial<Record<string, unknown>>>) => {
      const [from, to] = [value[first], value[last]];
      return typeof from !== 'string' || typeof to !== 'string' || from <= to;
    },
    (value) => ({ from: String(value[first]), to: String(value[last]) }),
  );
}

/** Schema of days on which steps do not take place. */
export const BlackoutSchema = z.object({
  id: slug(),
  title: LocalizedTextSchema,
  days: z.union([
    z.literal('schoolHolidays'),
    z.object({ from: DaySchema, to: DaySchema }).check(daysBetween('from', 'to')),
  ]),
  kinds: z.optional(z.array(z.enum(stepKinds))),
  steps: z.optional(z.array(slug())),
  sources: z.optional(z.array(slug())),
});

/** Schema of a session of a body. */
export const CouncilSessionSchema = z.object({
  id: slug(),
  body: slug(),
  on: DaySchema,
  papersBy: optionalDay,
  certainty: z.optional(z.enum(['stated', 'assumed'])),
  cancelled: z.optional(z.boolean()),
  source: z.optional(slug()),
});

const StepConstraintSchema = z
  .object({
    step: slug(),
    fixed: z.optional(z.object({ from: DaySchema, to: optionalDay }).check(daysBetween('from', 'to'))),
    notBefore: optionalDay,
    notAfter: optionalDay,
    session: z.optional(slug()),
    length: z.optional(LengthSchema),
    omitted: z.optional(z.boolean()),
    reason: z.optional(LocalizedTextSchema),
  })
  .check(daysBetween('notBefore', 'notAfter'));

const WindowSchema = z.number().check(
  rule('notInteger', Number.isInteger, (received: number) => ({ received })),
  atLeast(0, 'number'),
  atMost(366, 'number'),
);

/** Keys of the constraints of a plan, for every schema that has them. */
export const constraintFields = {
  direction: z.optional(z.enum(planDirections)),
  start: optionalDay,
  end: optionalDay,
  funding: z.optional(z.object({ from: optionalDay, to: optionalDay }).check(daysBetween('from', 'to'))),
  target: z.optional(slug()),
  sessions: z.optional(z.array(CouncilSessionSchema)),
  steps: z.optional(z.array(StepConstraintSchema)),
  blackouts: z.optional(z.array(BlackoutSchema)),
  liftedBlackouts: z.optional(z.array(slug())),
  sundays: z.optional(z.enum(['note', 'avoid', 'allow'])),
  electionWindow: z.optional(z.object({ before: WindowSchema, after: WindowSchema })),
};
