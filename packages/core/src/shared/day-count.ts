import { daysInMonth, type IsoDay } from './partial-date.js';

const daysOfCommonYear = monthsAndDays(2023);
const daysOfLeapYear = monthsAndDays(2024);
const placesInCommonYear = placesOf(daysOfCommonYear);
const placesInLeapYear = placesOf(daysOfLeapYear);

/** First and last year that can be written with four digits and is no slip (rule D13). */
export const firstYear = 1000;

/** Last year that can be written with four digits. */
export const lastYear = 9999;

/** The year of a day, and which day of the year it is, counted from 0. */
export interface PlaceInYear {
  readonly year: number;
  readonly place: number;
}

/** Number of days of a year. */
export function lengthOfYear(year: number): number {
  return isLeapYear(year) ? 366 : 365;
}

/**
 * Where a day lies in its year; `undefined` for text that is no day. By looking up the text and not by
 * `Date`, because planning asks for it tens of thousands of times.
 */
export function placeInYear(day: IsoDay): PlaceInYear | undefined {
  const year = Number(day.slice(0, 4));
  const place = (isLeapYear(year) ? placesInLeapYear : placesInCommonYear).get(day.slice(4));
  // Four digits and nothing else: "1e03" is a number as well.
  return place === undefined || !(year >= firstYear && year <= lastYear) || String(year) !== day.slice(0, 4)
    ? undefined
    : { year, place };
}

/** The day at a place of a year; beyond the end of the year its last day, before its begin the first. */
export function dayAtPlace(year: number, place: number): IsoDay {
  const days = isLeapYear(year) ? daysOfLeapYear : daysOfCommonYear;
  return `${year}${days[place] ?? (place < 0 ? '-01-01' : '-12-31')}`;
}

/**
 * A day as a number that grows by one with every day (0 is 1 January 1970), so that days can be added
 * and compared without a clock. `undefined` for text that is no day.
 */
export function dayNumber(day: IsoDay): number | undefined {
  const found = placeInYear(day);
  return found && newYear(found.year) + found.place;
}

/** The day of a number; `undefined` outside of the years that can be written. */
export function dayOfNumber(number: number): IsoDay | undefined {
  // A first guess by the mean length of a year; at most one year off.
  let year = 1970 + Math.floor(number / 365.2425);
  if (number < newYear(year)) year -= 1;
  else if (number >= newYear(year + 1)) year += 1;
  return year >= firstYear && year <= lastYear ? dayAtPlace(year, number - newYear(year)) : undefined;
}

/** Number of 1 January of a year. */
export function newYear(year: number): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return before * 365 + leapDays - 719_162;
}

/** Which day of the week the day of a number is, counted from Monday as 0. */
export function placeInWeek(number: number): number {
  // 1 January 1970 was a Thursday.
  return (((number + 3) % 7) + 7) % 7;
}

function isLeapYear(year: number): boolean {
  return daysInMonth(year, 2) === 29;
}

/** All days of a year without the year: `-01-01` to `-12-31`. */
function monthsAndDays(year: number): string[] {
  return Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
    Array.from(
      { length: daysInMonth(year, month) },
      (_, index) => `-${twoDigits(month)}-${twoDigits(index + 1)}`,
    ),
  );
}

function placesOf(days: readonly string[]): ReadonlyMap<string, number> {
  return new Map(days.map((day, place) => [day, place]));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
