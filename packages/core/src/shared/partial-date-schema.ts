import { isPartialDate, partialDatePattern } from './partial-date.js';
import { rule } from './rule.js';
import { textIn } from './text-format.js';

/** Schema of a `PartialDate`. Rule D13: the date exists in the calendar. */
export const PartialDateSchema = textIn('partialDate', partialDatePattern).check(
  rule(
    'impossibleDate',
    (date: string) => !partialDatePattern.test(date) || isPartialDate(date),
    (received) => ({ received }),
  ),
);
