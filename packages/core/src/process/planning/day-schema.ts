import { rule } from '../../shared/rule.js';
import { textIn } from '../../shared/text-format.js';
import { isIsoDay } from '../../shared/partial-date.js';

const form = /^\d{4}-\d{2}-\d{2}$/;

/** Schema of a single day, `2027-02-01`: plans need days, a month is not enough. */
export const DaySchema = textIn('day', form).check(
  // Of what has another form it is said once that it is no day.
  rule(
    'impossibleDate',
    (text: string) => !form.test(text) || isIsoDay(text),
    (received) => ({ received }),
  ),
);
