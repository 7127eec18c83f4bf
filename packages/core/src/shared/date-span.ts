import * as z from 'zod/mini';
import { CertaintySchema } from './certainty.js';
import { referenceTo } from './id.js';
import { firstDay, isPartialDate, lastDay, PartialDateSchema, type IsoDay } from './partial-date.js';

/** What every statement about a date may carry beside the date itself. */
const dateStatementFields = {
  /** The source's own words, e.g. "Ende März". */
  wording: z.optional(z.string()),
  source: z.optional(referenceTo('source')),
  /** `inferred` when no source says it in so many words; absent means stated. */
  certainty: z.optional(CertaintySchema),
};

/**
 * A span of time; its first and its last day belong to it. A missing end is open: begun and not
 * finished, or an end of which only the beginning is not known.
 */
export const DateSpanSchema = z
  .object({
    from: z.optional(PartialDateSchema),
    to: z.optional(PartialDateSchema),
    ...dateStatementFields,
  })
  .check(
    z.refine(({ from, to, wording }) => from !== undefined || to !== undefined || wording !== undefined, {
      params: { code: 'emptySpan' },
    }),
    z.refine(startsBeforeItEnds, { params: { code: 'spanReversed' } }),
  );

/** A span of time with inclusive first and last day. */
export type DateSpan = z.infer<typeof DateSpanSchema>;

/** A single date with the words and the source that state it. */
export const DateStatementSchema = z.object({ on: PartialDateSchema, ...dateStatementFields });

/** A single date with the words and the source that state it. */
export type DateStatement = z.infer<typeof DateStatementSchema>;

/** The days that a span covers at most; an open end is `undefined`. */
export function spanDays({ from, to }: DateSpan): { first?: IsoDay; last?: IsoDay } {
  return {
    ...(from !== undefined && { first: firstDay(from) }),
    ...(to !== undefined && { last: lastDay(to) }),
  };
}

function startsBeforeItEnds({ from, to }: { from?: string | undefined; to?: string | undefined }): boolean {
  if (from === undefined || to === undefined) return true;
  // An impossible date has its own issue; a second one about the order would only confuse.
  if (!isPartialDate(from) || !isPartialDate(to)) return true;
  return firstDay(from) <= lastDay(to);
}
