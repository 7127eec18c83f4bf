import { newYear } from '../shared/day-count.js';
import { monthSearch, type ForeignMonth } from './months-of-calendar.js';
import { considerationIn, type HowFound, type KeptDays, type Tradition } from './tradition.js';

interface IslamicDays extends KeptDays {
  readonly month: number;
  readonly day: number;
  /** Absent: until the end of the month. */
  readonly length?: number;
}

const keptDays: readonly IslamicDays[] = [
  { id: 'ashura', name: { de: 'Aschura', en: 'Ashura' }, month: 1, day: 10, length: 1 },
  { id: 'ramadan', name: { de: 'Ramadan', en: 'Ramadan' }, month: 9, day: 1 },
  {
    id: 'eidAlFitr',
    name: { de: 'Ramadanfest (Zuckerfest)', en: 'Eid al-Fitr' },
    month: 10,
    day: 1,
    length: 3,
  },
  { id: 'eidAlAdha', name: { de: 'Opferfest', en: 'Eid al-Adha' }, month: 12, day: 10, length: 4 },
];

/** Months begin with the sight of the moon in many places, so the days may be off by one. */
const found: HowFound = { method: 'islamicUmmAlQura', uncertainDays: 1, fromEvening: true };

/** The calendar is laid down for these years only (1882 to 2174); what engines say beyond is another one. */
const tabulatedYears = { first: 1300, last: 1600 };

/** Rule C9: days of Islam by the Umm al-Qura calendar, as the engine knows it. */
export function islamicDays(): Tradition {
  const months = monthSearch('islamic-umalqura');
  return {
    method: found.method,
    isKnown: months.isKnown,
    beginningIn(year) {
      // The month after the last one tells how long that is.
      const ofYear = months.between(newYear(year) - 31, newYear(year + 1) + 31);
      return ofYear.flatMap((month, index) => daysInMonth(year, month, ofYear[index + 1]));
    },
  };
}

function daysInMonth(year: number, month: ForeignMonth, next: ForeignMonth | undefined) {
  if (!next || month.year < tabulatedYears.first || month.year > tabulatedYears.last) return [];
  return keptDays
    .filter((kept) => kept.month === month.month)
    .flatMap((kept) => {
      const length = kept.length ?? next.first - month.first;
      return considerationIn(year, kept, month.first + kept.day - 1, length, found);
    });
}
