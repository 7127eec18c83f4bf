import { lastWritableDay } from './calendar-month.js';
import { dayNumber, dayOfNumber, placeInWeek } from './day-count.js';
import type { IsoDay } from './partial-date.js';

/** What lies before counts as this day. */
const firstWritableDay = '1000-01-01';

/**
 * The day a number of days later, or earlier where it is negative. Text that is no day comes back as it
 * is; before the first year that can be written (rule D13) and after the last one time stands still.
 */
export function addDays(day: IsoDay, days: number): IsoDay {
  const date = Number(day.slice(8)) + Math.trunc(days);
  // Most steps stay within the month; planning asks tens of thousands of times.
  if (date >= 1 && date <= 28 && day.length === firstWritableDay.length) {
    return `${day.slice(0, 8)}${date < 10 ? '0' : ''}${date}`;
  }
  const number = dayNumber(day);
  if (number === undefined || Number.isNaN(days)) return day;
  return dayOfNumber(number + Math.trunc(days)) ?? (days < 0 ? firstWritableDay : lastWritableDay);
}

/** Day of the week, 1 for Monday to 7 for Sunday; not a number for text that is no day. */
export function weekdayOf(day: IsoDay): number {
  return placeInWeek(dayNumber(day) ?? Number.NaN) + 1;
}

/** Number of days from one day to another; negative where the other is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return (dayNumber(to) ?? Number.NaN) - (dayNumber(from) ?? Number.NaN);
}

/** The earlier of two days. */
export function earlierDay(one: IsoDay, other: IsoDay): IsoDay {
  return one < other ? one : other;
}

/** The later of two days. */
export function laterDay(one: IsoDay, other: IsoDay): IsoDay {
  return one > other ? one : other;
}
