import { newYear } from '../shared/day-count.js';

/**
 * Easter Sunday of the western churches as a number of days (Gregorian calendar, method of
 * Meeus/Jones/Butcher, Astronomical Algorithms, chapter 8).
 */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return firstOfSpringMonth(year, Math.floor(sum / 31)) + (sum % 31);
}

/**
 * Easter Sunday of the orthodox churches as a number of days: by the Julian calendar (Meeus, chapter 8),
 * told in the Gregorian one.
 */
export function orthodoxEasterSunday(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const sum = d + e + 114;
  return firstOfSpringMonth(year, Math.floor(sum / 31)) + (sum % 31) + julianDelay(year);
}

/** How many days the Julian calendar is behind the Gregorian one, from March of a year to the next February. */
export function julianDelay(year: number): number {
  return Math.floor(year / 100) - Math.floor(year / 400) - 2;
}

/** 1 March or 1 April; computed from the first day of the next year, so that leap years do not matter. */
function firstOfSpringMonth(year: number, month: number): number {
  return newYear(year + 1) - (month === 3 ? 306 : 275);
}
