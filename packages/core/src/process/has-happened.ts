import type { DateSpan, DateStatement } from '../shared/date-span.js';
import { firstDay, type IsoDay } from '../shared/partial-date.js';

/**
 * Rule P6: an actual date or span has happened once it has begun, that is from its first day on; of a
 * span that has only an end, from the first day of that end on. "Mai 2021" has happened on 1 May.
 *
 * Without a date nothing has happened: a wording alone tells no day.
 *
 * @param today - Day in the municipality, e.g. `2021-10-01`.
 */
export function hasHappened(actual: DateSpan | DateStatement | undefined, today: IsoDay): boolean {
  if (actual === undefined) return false;
  const begin = 'on' in actual ? actual.on : (actual.from ?? actual.to);
  return begin !== undefined && firstDay(begin) <= today;
}
