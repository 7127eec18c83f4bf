import type { DateSpan } from './date-span-schema.js';
import { firstDay, lastDay, type IsoDay } from './partial-date.js';

export type { DateSpan, DateStatement } from './date-span-schema.js';

/** The days that a span covers at most; an open end is `undefined`. */
export function spanDays({ from, to }: DateSpan): { first?: IsoDay; last?: IsoDay } {
  return {
    ...(from !== undefined && { first: firstDay(from) }),
    ...(to !== undefined && { last: lastDay(to) }),
  };
}
