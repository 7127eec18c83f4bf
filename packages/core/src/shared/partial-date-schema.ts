import * as z from 'zod/mini';
import { isPartialDate, partialDatePattern } from './partial-date.js';
import { textIn } from './text-format.js';

/** Schema of a `PartialDate`. Rule D13: the date exists in the calendar. */
export const PartialDateSchema = textIn('partialDate', partialDatePattern).check(
  z.refine((date) => !partialDatePattern.test(date) || isPartialDate(date), {
    params: { code: 'impossibleDate' },
  }),
);
