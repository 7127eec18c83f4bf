import { daysInMonth, type IsoDay } from './partial-date.js';

/** Years have four digits, so what lies beyond counts as this day. */
export const lastWritableDay = '9999-12-31';

/** What lies before counts as this day. */
const firstWritableDay = '1000-01-01';

/**
 * The same day of the month, a number of months later; the last of the month where it has no such day
 * (31 August plus six months is 28 February).
 */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  if (count >= 10_000 * 12) return lastWritableDay;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return written(year, month, Math.min(Number(day.slice(8)), daysInMonth(year, month)));
}

/**
 * The day a number of days later, or earlier where it is negative. Text that is no day comes back as it
 * is; before the first year that can be written (rule D13) and after the last one time stands still.
 */
export function addDays(day: IsoDay, days: number): IsoDay {
  const date = Number(day.slice(8)) + Math.trunc(days);
  if (day.length !== firstWritableDay.length || Number.isNaN(date)) return day;
  // Most steps stay within the month; planning asks tens of thousands of times.
  if (date >= 1 && date <= 28) return `${day.slice(0, 8)}${date < 10 ? '0' : ''}${date}`;

  const number = dayNumber(day.slice(0, 8), date);
  if (Number.isNaN(number)) return day;
  if (number <= dayNumber('1000-01-', 1)) return firstWritableDay;
  if (number >= dayNumber('9999-12-', 31)) return lastWritableDay;
  const moment = new Date(number * 86_400_000);
  return written(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate());
}

/** Days since 1 January 1970; `date` may lie outside of the month. */
function dayNumber(month: string, date: number): number {
  return Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1, 1) / 86_400_000 + date - 1;
}

/** Day of the week, 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: IsoDay): number {
  const days =
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / 86_400_000;
  // 1 January 1970 was a Thursday; days before it have negative numbers.
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

/** Number of days from one day to another; negative where the other is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Last day of a span of so many months whose first day is given: 18 months from 1 April end on 30 September. */
export function lastDayOfMonths(first: IsoDay, months: number): IsoDay {
  const next = addMonths(first, months);
  if (next === lastWritableDay) return next;
  const date = Number(next.slice(8));
  if (date > 1) return written(Number(next.slice(0, 4)), Number(next.slice(5, 7)), date - 1);
  return lastOfMonthBefore(next);
}

function lastOfMonthBefore(day: IsoDay): IsoDay {
  const before = addMonths(day, -1);
  const [year, month] = [Number(before.slice(0, 4)), Number(before.slice(5, 7))];
  return written(year, month, daysInMonth(year, month));
}

function written(year: number, month: number, date: number): IsoDay {
  return `${year}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;
}
