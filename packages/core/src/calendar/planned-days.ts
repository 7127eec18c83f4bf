import { daysInMonth, type IsoDay } from '../shared/partial-date.js';
import { dayNumber, dayOfNumber, newYear, placeInWeek, placeInYear } from '../shared/day-count.js';
import type { RecurrenceRule } from './recurrence.js';
import type { RecurrencePattern } from './recurrence-words.js';
import type { DayRange } from './spans.js';
import { weekdays } from './weekday.js';

/** Which weekday of its month a monthly pattern means; the last one is found from the end of the month. */
const places: Readonly<Record<Exclude<RecurrencePattern, 'weekly'>, number>> = {
  monthlyFirst: 1,
  monthlySecond: 2,
  monthlyThird: 3,
  monthlyFourth: 4,
  monthlyFifth: 5,
  monthlyLast: -1,
};

/** What a rule and a range say together, in numbers. */
interface Series {
  /** Counted from Monday as 0. */
  readonly weekday: number;
  readonly interval: number;
  readonly start: number;
  /** First and last day that are asked for. */
  readonly first: number;
  readonly last: number;
}

/**
 * The days of a range on which a rule would have something take place, holidays or not, in order. None
 * where the rule or the range makes no sense.
 *
 * - Rule C14: monthly on the first to fifth or the last of a weekday; a month without a fifth has none.
 * - Rule C15: weekly from the first such weekday on or after `from`. Every how many weeks or months is
 *   counted from there, whatever the range.
 */
export function plannedDays(rule: RecurrenceRule, range: DayRange): readonly IsoDay[] {
  const series = seriesOf(rule, range);
  if (!series) return [];
  const days = rule.pattern === 'weekly' ? weekly(series) : monthly(series, places[rule.pattern]);
  return days.flatMap((day) => dayOfNumber(day) ?? []);
}

function seriesOf(rule: RecurrenceRule, range: DayRange): Series | undefined {
  const { interval = 1, from, until = range.to } = rule;
  const weekday = weekdays.indexOf(rule.weekday);
  const start = dayNumber(from);
  const end = dayNumber(until);
  const first = dayNumber(range.from);
  const last = dayNumber(range.to);
  const isUsable = weekday >= 0 && Number.isInteger(interval) && interval >= 1;
  if (!isUsable || start === undefined || end === undefined || first === undefined || last === undefined) {
    return undefined;
  }
  return { weekday, interval, start, first: Math.max(start, first), last: Math.min(end, last) };
}

function weekly({ weekday, interval, start, first, last }: Series): number[] {
  const begin = start + daysUntil(weekday, start);
  const days: number[] = [];
  for (let day = firstStep(begin, 7 * interval, first); day <= last; day += 7 * interval) days.push(day);
  return days;
}

function monthly({ weekday, interval, start, first, last }: Series, place: number): number[] {
  const days: number[] = [];
  const lastMonth = monthOf(last);
  for (
    let month = firstStep(monthOf(start), interval, monthOf(first));
    month <= lastMonth;
    month += interval
  ) {
    const day = weekdayOfMonth(month, weekday, place);
    if (day !== undefined && day >= first && day <= last) days.push(day);
  }
  return days;
}

/** The first of equal steps from a begin on that is not before a number. */
function firstStep(begin: number, step: number, earliest: number): number {
  return begin + Math.max(0, Math.ceil((earliest - begin) / step)) * step;
}

/** Months are counted from the year 0, so that they can be added. */
function monthOf(number: number): number {
  const day = dayOfNumber(number) ?? '';
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function weekdayOfMonth(months: number, weekday: number, place: number): number | undefined {
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  const firstDay = firstOfMonth(year, month);
  const length = daysInMonth(year, month);
  const earliest = firstDay + daysUntil(weekday, firstDay);
  // The first one and four more weeks, unless the month ends before.
  const fifth = earliest + 28;
  if (place < 0) return fifth < firstDay + length ? fifth : fifth - 7;
  const day = earliest + (place - 1) * 7;
  return day < firstDay + length ? day : undefined;
}

function firstOfMonth(year: number, month: number): number {
  return newYear(year) + (placeInYear(`${year}-${String(month).padStart(2, '0')}-01`)?.place ?? 0);
}

function daysUntil(weekday: number, day: number): number {
  return (weekday - placeInWeek(day) + 7) % 7;
}
