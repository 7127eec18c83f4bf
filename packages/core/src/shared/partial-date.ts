/** How exactly a date is known. */
export const datePrecisions = ['day', 'month', 'quarter', 'year'] as const;

/** How exactly a date is known. */
export type DatePrecision = (typeof datePrecisions)[number];

/** A day, written `YYYY-MM-DD`. Text, never a `Date`: it means the same in every time zone. */
export type IsoDay = string;

/** Form of a date as exactly as it is known; whether the calendar knows it is another question. */
export const partialDatePattern = /^\d{4}(?:-Q[1-4]|-\d{2}(?:-\d{2})?)?$/;

/**
 * A date as exactly as it is known: `2019-11-06`, `2020-02`, `2020-Q2` or `2020`.
 *
 * Sources often know a month only. The precision is kept: "Februar 2020" never turns into a day.
 */
export type PartialDate = string;

/** How exactly a valid `PartialDate` is known. */
export function datePrecision(date: PartialDate): DatePrecision {
  if (date.includes('Q')) return 'quarter';
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

/** First day that a valid `PartialDate` covers: `2020-Q2` begins on `2020-04-01`. */
export function firstDay(date: PartialDate): IsoDay {
  const year = date.slice(0, 4);
  switch (datePrecision(date)) {
    case 'day':
      return date;
    case 'month':
      return `${date}-01`;
    case 'quarter':
      return `${year}-${twoDigits(Number(date.slice(6)) * 3 - 2)}-01`;
    case 'year':
      return `${year}-01-01`;
  }
}

/** Last day that a valid `PartialDate` covers: `2020-02` ends on `2020-02-29`. */
export function lastDay(date: PartialDate): IsoDay {
  const year = date.slice(0, 4);
  switch (datePrecision(date)) {
    case 'day':
      return date;
    case 'month':
      return lastDayOfMonth(date);
    case 'quarter':
      return lastDayOfMonth(`${year}-${twoDigits(Number(date.slice(6)) * 3)}`);
    case 'year':
      return `${year}-12-31`;
  }
}

/** True when a value is text in the form of a `PartialDate` and names a date that the calendar knows. */
export function isPartialDate(text: unknown): boolean {
  return typeof text === 'string' && partialDatePattern.test(text) && isPossibleDate(text);
}

/** True when a value is text and a day that exists, e.g. not `2021-02-31`. */
export function isIsoDay(text: unknown): boolean {
  return typeof text === 'string' && isPartialDate(text) && datePrecision(text) === 'day';
}

// By counting and not by `Date`: it is many times as fast, and no time zone has a say in it.
function isPossibleDate(date: string): boolean {
  const day = firstDay(date);
  // Dates of a strategy have years of four digits; a smaller one is a slip such as "0202" for 2020.
  if (day < '1000') return false;
  const month = Number(day.slice(5, 7));
  const dayOfMonth = Number(day.slice(8));
  const isMonth = month >= 1 && month <= 12;
  return isMonth && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(Number(day.slice(0, 4)), month);
}

/** Number of days of a month, counted from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function lastDayOfMonth(month: string): IsoDay {
  return `${month}-${twoDigits(daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7))))}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
