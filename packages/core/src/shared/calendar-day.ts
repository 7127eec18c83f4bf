import type { IsoDay } from './partial-date.js';

/** Years have four digits, so what lies beyond counts as this day. */
const lastWritableDay = '9999-12-31';

/**
 * The same day of the month, a number of months later; the last of the month where it has no such day
 * (31 August plus six months is 28 February).
 */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (year * 12 + month + months > 9999 * 12 + 12) return lastWritableDay;
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  const moment = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth.getUTCDate())));
  return moment.toISOString().slice(0, 10);
}

/** The day a number of days later, or earlier where it is negative. */
export function addDays(day: IsoDay, days: number): IsoDay {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** Last day of a span of so many months whose first day is given: 18 months from 1 April end on 30 September. */
export function lastDayOfMonths(first: IsoDay, months: number): IsoDay {
  const next = addMonths(first, months);
  return next === lastWritableDay ? next : addDays(next, -1);
}
