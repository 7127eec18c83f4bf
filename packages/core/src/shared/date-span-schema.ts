import * as z from 'zod/mini';
import { CertaintySchema } from './certainty.js';
import { referenceTo } from './id.js';
import { PartialDateSchema } from './partial-date-schema.js';
import { firstDay, lastDay, type PartialDate } from './partial-date.js';
import { ruleBetween } from './rule.js';
import { someText } from './text-format.js';

/** What every statement about a date may carry beside the date itself. */
const dateStatementFields = {
  /** The source's own words, e.g. "Ende März". */
  wording: z.optional(someText()),
  source: z.optional(referenceTo('source')),
  /** `inferred` when no source says it in so many words; absent means stated. */
  certainty: z.optional(CertaintySchema),
};

/**
 * A span of time; its first and its last day belong to it. A missing end is open: begun and not
 * finished, or an end of which only the beginning is not known.
 *
 * - Rule D8: the span does not end before it begins.
 * - Rule D9: it says something: a begin, an end or at least the source's wording.
 */
export const DateSpanSchema = z
  .object({
    from: z.optional(PartialDateSchema),
    to: z.optional(PartialDateSchema),
    ...dateStatementFields,
  })
  .check(
    ruleBetween(['from', 'to', 'wording'], 'emptySpan', saysSomething, () => ({})),
    ruleBetween(['from', 'to'], 'spanReversed', beginsBeforeItEnds, ({ from = '', to = '' }) => ({
      from,
      to,
    })),
  );

/** A span of time with inclusive first and last day. */
export type DateSpan = z.infer<typeof DateSpanSchema>;

/** A single date with the words and the source that state it. */
export const DateStatementSchema = z.object({ on: PartialDateSchema, ...dateStatementFields });

/** A single date with the words and the source that state it. */
export type DateStatement = z.infer<typeof DateStatementSchema>;

interface SpanStatement {
  from?: PartialDate | undefined;
  to?: PartialDate | undefined;
  wording?: string | undefined;
}

function saysSomething({ from, to, wording }: SpanStatement): boolean {
  return from !== undefined || to !== undefined || wording !== undefined;
}

function beginsBeforeItEnds({ from, to }: SpanStatement): boolean {
  return from === undefined || to === undefined || firstDay(from) <= lastDay(to);
}
