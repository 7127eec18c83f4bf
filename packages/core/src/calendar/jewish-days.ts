import { newYear } from '../shared/day-count.js';
import { monthSearch, type ForeignMonth } from './months-of-calendar.js';
import { considerationIn, type HowFound, type KeptDays, type Tradition } from './tradition.js';

interface JewishDays extends KeptDays {
  readonly month: number;
  /** Days after (negative: before) the first day of the month. */
  readonly days: number;
  readonly length: number;
}

/**
 * All but one are counted from the New Year (1 Tishri): from Passover before it to Sukkot after it no month
 * varies in length. The month after Tishri does, so Chanukka is counted from its own month.
 */
const keptDays: readonly JewishDays[] = [
  { id: 'passover', name: { de: 'Pessach', en: 'Passover (Pesach)' }, month: 1, days: -163, length: 8 },
  { id: 'shavuot', name: { de: 'Schawuot', en: 'Shavuot' }, month: 1, days: -113, length: 2 },
  { id: 'roshHashanah', name: { de: 'Rosch ha-Schana', en: 'Rosh Hashanah' }, month: 1, days: 0, length: 2 },
  { id: 'yomKippur', name: { de: 'Jom Kippur', en: 'Yom Kippur' }, month: 1, days: 9, length: 1 },
  { id: 'sukkot', name: { de: 'Sukkot', en: 'Sukkot' }, month: 1, days: 14, length: 2 },
  { id: 'hanukkah', name: { de: 'Chanukka', en: 'Hanukkah' }, month: 3, days: 24, length: 8 },
];

const found: HowFound = { method: 'hebrewCalendar', uncertainDays: 0, fromEvening: true };

/** Rule C10: days of Judaism by the Hebrew calendar, as they are kept outside of Israel. */
export function jewishDays(): Tradition {
  const months = monthSearch('hebrew');
  return {
    method: found.method,
    isKnown: months.isKnown,
    beginningIn: (year) =>
      // The month of Chanukka may have begun in the year before.
      months.between(newYear(year) - 31, newYear(year + 1)).flatMap((month) => daysFrom(month, year)),
  };
}

function daysFrom({ month, first }: ForeignMonth, year: number) {
  return keptDays
    .filter((kept) => kept.month === month)
    .flatMap((kept) => considerationIn(year, kept, first + kept.days, kept.length, found));
}
