import { isIsoDay } from './partial-date.js';
import { rule } from './rule.js';
import { textIn } from './text-format.js';

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Schema of a single day, `2027-02-01`: plans and rules need days, a month is not enough. */
export const DaySchema = textIn('day', dayPattern).check(
  // A day in another form has been told already.
  rule(
    'impossibleDate',
    (day: string) => !dayPattern.test(day) || isIsoDay(day),
    (received) => ({ received }),
  ),
);
