import { rule } from '../../shared/rule.js';
import { textIn } from '../../shared/text-format.js';
import { isIsoDay } from '../../shared/partial-date.js';

/** Schema of a single day, `2027-02-01`: plans need days, a month is not enough. */
export const DaySchema = textIn('day', /^\d{4}-\d{2}-\d{2}$/).check(
  rule('impossibleDate', isIsoDay, (received: string) => ({ received })),
);
