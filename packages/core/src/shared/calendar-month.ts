import { daysInMonth, type IsoDay } from './partial-date.js';

/** Years have four digits, so what lies beyond counts as this day. */
export const lastWritableDay = '9999-12-31';

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
