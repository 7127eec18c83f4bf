import type { Calendar } from '../../calendar/calendar.js';
import { addDays } from '../../shared/calendar-day.js';
import type { IsoDay } from '../../shared/partial-date.js';

/** In what a length is counted: days on which the town hall works, or days and weeks of the calendar. */
export const lengthUnits = ['workingDays', 'days', 'weeks'] as const;

/** The most that one length may count; longer ones are slips of the keyboard. */
export const longestCount = 1000;

/** A length of time, e.g. ten working days; a whole number from 1 to `longestCount`. */
export interface Length {
  readonly count: number;
  readonly unit: (typeof lengthUnits)[number];
}

/** True for a length that can be counted: a whole number from 1 to `longestCount` (rule P7). */
export function isUsableLength({ count, unit }: Length): boolean {
  return Number.isInteger(count) && count >= 1 && count <= longestCount && lengthUnits.includes(unit);
}

/**
 * Last day of something that begins on a day and lasts so long. The first day belongs to it; where nobody
 * works on it, it counts for no working day.
 */
export function lastDayOfLength(from: IsoDay, { count, unit }: Length, calendar: Calendar): IsoDay {
  if (unit !== 'workingDays') return addDays(from, daysOf(count, unit) - 1);
  return calendar.addWorkingDays(from, calendar.isWorkingDay(from) ? count - 1 : count);
}

/** Latest first day of something that is over on a day; `lastDayOfLength` leads back to that day or before. */
export function firstDayOfLength(to: IsoDay, { count, unit }: Length, calendar: Calendar): IsoDay {
  return unit === 'workingDays'
    ? calendar.addWorkingDays(addDays(to, 1), -count)
    : addDays(to, 1 - daysOf(count, unit));
}

/**
 * First day after a lag: two days after Monday comes Thursday, because whole days pass in between. Weeks are
 * counted as people count them: two weeks after Saturday is Saturday.
 */
export function dayAfterLag(day: IsoDay, lag: Length | undefined, calendar: Calendar): IsoDay {
  if (!lag) return addDays(day, 1);
  const later = dayOfLag(day, lag, calendar);
  return lag.unit === 'weeks' ? later : addDays(later, 1);
}

/** Last day after which a lag still passes before another day; the inverse of `dayAfterLag`. */
export function dayBeforeLag(day: IsoDay, lag: Length | undefined, calendar: Calendar): IsoDay {
  if (!lag) return addDays(day, -1);
  return lastDayWithLag(lag.unit === 'weeks' ? day : addDays(day, -1), lag, calendar);
}

/** The day a length later, with which something may begin. */
export function dayOfLag(day: IsoDay, { count, unit }: Length, calendar: Calendar): IsoDay {
  return unit === 'workingDays' ? calendar.addWorkingDays(day, count) : addDays(day, daysOf(count, unit));
}

/** Last day of which `dayOfLag` is not after the day given. */
export function lastDayWithLag(day: IsoDay, { count, unit }: Length, calendar: Calendar): IsoDay {
  if (unit !== 'workingDays') return addDays(day, -daysOf(count, unit));
  // Free days before the next working day lead to the same day, so the last of them is meant.
  const working = calendar.addWorkingDays(addDays(day, 1), -count - 1);
  return addDays(calendar.addWorkingDays(working, 1), -1);
}

function daysOf(count: number, unit: 'days' | 'weeks'): number {
  return unit === 'weeks' ? count * 7 : count;
}
