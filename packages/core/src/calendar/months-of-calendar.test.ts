import { describe, expect, test } from 'vitest';
import { dayNumber, dayOfNumber } from '../shared/day-count.js';
import { monthSearch, type ForeignCalendar } from './months-of-calendar.js';

function monthsIn(calendar: ForeignCalendar, from: string, to: string): string[] {
  const months = monthSearch(calendar).between(dayNumber(from) ?? 0, dayNumber(to) ?? 0);
  return months.map(({ year, month, first }) => `${year}/${month} ${dayOfNumber(first) ?? ''}`);
}

describe('C9 C10 months of other calendars', () => {
  test('the Umm al-Qura calendar over the turn of 1448', () => {
    expect(monthsIn('islamic-umalqura', '2026-04-18', '2026-07-15')).toEqual([
      '1447/11 2026-04-18',
      '1447/12 2026-05-18',
      '1448/1 2026-06-16',
      '1448/2 2026-07-15',
    ]);
  });

  test('the Hebrew calendar has a month more in a leap year', () => {
    expect(monthsIn('hebrew', '2027-09-01', '2027-10-02')).toEqual([
      '5787/13 2027-09-03',
      '5788/1 2027-10-02',
    ]);
    expect(monthsIn('hebrew', '2026-08-14', '2026-10-11')).toEqual([
      '5786/12 2026-08-14',
      '5787/1 2026-09-12',
    ]);
  });

  test('the first day that is asked for may be any of a month', () => {
    for (const first of ['2026-06-15', '2026-06-16', '2026-06-17']) {
      expect(monthsIn('islamic-umalqura', first, '2026-07-15').at(-1)).toBe('1448/2 2026-07-15');
    }
    expect(monthsIn('hebrew', '2026-09-13', '2026-10-11')).toEqual([]);
  });
});
