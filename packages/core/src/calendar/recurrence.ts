import * as z from 'zod/mini';
import { LocalizedTextSchema } from '../shared/localized-text-schema.js';
import { PartialDateSchema } from '../shared/partial-date-schema.js';
import { isPartialDate, datePrecision } from '../shared/partial-date.js';
import { atLeast, rule, ruleBetween } from '../shared/rule.js';
import { someText } from '../shared/text-format.js';
import { holidayPolicies, recurrencePatterns } from './recurrence-words.js';
import { weekdays } from './weekday.js';

const clockTimePattern = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A date that is known to the day. */
const DaySchema = PartialDateSchema.check(
  rule(
    'invalidValue',
    (date: string) => !isPartialDate(date) || datePrecision(date) === 'day',
    () => ({ rule: 'YYYY-MM-DD' }),
  ),
);

/** A time of the clock in Germany, e.g. `18:00`. */
const ClockTimeSchema = z.string().check(
  rule(
    'invalidValue',
    (time: string) => clockTimePattern.test(time),
    () => ({ rule: 'HH:MM' }),
  ),
);

const IntervalSchema = z.number().check(
  rule('notInteger', Number.isInteger, (received: number) => ({ received })),
  atLeast(1, 'number'),
);

const HolidayPolicySchema = z.enum(holidayPolicies);

/** Rule C18: an occurrence that people cancelled, or moved to a certain day. */
const RecurrenceExceptionSchema = z.object({
  /** Day on which the rule would have it. */
  planned: DaySchema,
  /** Day to which it is moved; absent means cancelled. */
  movedTo: z.optional(DaySchema),
  reason: z.optional(LocalizedTextSchema),
});

/**
 * A rule by which something takes place again and again, such as "jeden 1. Donnerstag im Monat (außer in
 * den Ferien)". Where it says nothing about a kind of holidays, that is left open and noted (Z-31).
 */
export const RecurrenceRuleSchema = z
  .object({
    /** The source's own words. */
    wording: z.optional(someText()),
    pattern: z.enum(recurrencePatterns),
    weekday: z.enum(weekdays),
    /** Every how many weeks or months; absent means every one. Counted from the week or month of `from`. */
    interval: z.optional(IntervalSchema),
    /** First and last day on which something may take place; without `until` there is no end. */
    from: DaySchema,
    until: z.optional(DaySchema),
    startTime: z.optional(ClockTimeSchema),
    endTime: z.optional(ClockTimeSchema),
    onSchoolHoliday: z.optional(HolidayPolicySchema),
    /** Days that schools choose themselves; a rule about "Ferien" does not say whether they are meant. */
    onMovableDay: z.optional(HolidayPolicySchema),
    onPublicHoliday: z.optional(HolidayPolicySchema),
    exceptions: z.optional(z.array(RecurrenceExceptionSchema)),
  })
  .check(
    ruleBetween(
      ['from', 'until'],
      'spanReversed',
      ({ from, until = from }) => from <= until,
      ({ from, until = '' }) => ({ from, to: until }),
    ),
    ruleBetween(
      ['startTime', 'endTime'],
      'missingKey',
      ({ startTime, endTime }) => endTime === undefined || startTime !== undefined,
      () => ({ key: 'startTime' }),
    ),
    ruleBetween(
      ['startTime', 'endTime'],
      'spanReversed',
      ({ startTime = '', endTime = '24:00' }) => startTime < endTime,
      ({ startTime = '', endTime = '' }) => ({ from: startTime, to: endTime }),
    ),
  );

/** A rule by which something takes place again and again. */
export type RecurrenceRule = z.infer<typeof RecurrenceRuleSchema>;

/** An occurrence that people cancelled, or moved to a certain day. */
export type RecurrenceException = z.infer<typeof RecurrenceExceptionSchema>;
