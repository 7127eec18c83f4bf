import type { IsoDay } from '../shared/partial-date.js';
import type { PublicHoliday } from './calendar.js';
import { dayNumber, dayOfNumber, placeInWeek } from '../shared/day-count.js';
import { easterSunday } from './easter.js';
import type { HolidayDate, HolidayRule } from './state-calendar.js';
import { weekdays } from './weekday.js';

/**
 * Rule C1: the public holidays of a year follow from the rules of a Land. A rule that has no day in the
 * year (29 February) gives none; of two on one day the first rule counts.
 */
export function publicHolidaysOf(
  year: number,
  rules: readonly HolidayRule[],
): ReadonlyMap<IsoDay, PublicHoliday> {
  const holidays = new Map<IsoDay, PublicHoliday>();
  for (const { id, name, date, source, firstYear = year, lastYear = year } of rules) {
    const day = year >= firstYear && year <= lastYear ? dayInYear(year, date) : undefined;
    if (day !== undefined && !holidays.has(day)) holidays.set(day, { id, name, source });
  }
  return holidays;
}

function dayInYear(year: number, date: HolidayDate): IsoDay | undefined {
  switch (date.kind) {
    case 'fixed':
      return writtenIfItExists(year, date.month, date.day);
    case 'easter':
      return dayOfNumber(easterSunday(year) + date.days);
    case 'weekday':
      return besideFixedDay(year, date);
  }
}

function besideFixedDay(
  year: number,
  { weekday, side, month, day }: Extract<HolidayDate, { kind: 'weekday' }>,
): IsoDay | undefined {
  const fixed = dayNumber(writtenIfItExists(year, month, day) ?? '');
  if (fixed === undefined) return undefined;
  const ahead = (weekdays.indexOf(weekday) - placeInWeek(fixed) + 7) % 7;
  // The fixed day itself does not count, so a week lies between where it is that weekday.
  return dayOfNumber(side === 'after' ? fixed + (ahead || 7) : fixed + ahead - 7);
}

function writtenIfItExists(year: number, month: number, day: number): IsoDay | undefined {
  const written = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return dayNumber(written) === undefined ? undefined : written;
}
