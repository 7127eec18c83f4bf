import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfNumber } from '../shared/day-count.js';
import { weekdayNameOf } from './weekday.js';
import { easterSunday, orthodoxEasterSunday } from './easter.js';

describe('C1 Easter Sunday', () => {
  test.each([
    // The earliest and the latest that there can be.
    '1818-03-22',
    '1943-04-25',
    '2038-04-25',
    '2285-03-22',
    // The years in which older methods go wrong by a week.
    '1954-04-18',
    '1981-04-19',
    '2049-04-18',
    '2076-04-19',
    '1961-04-02',
    '2000-04-23',
    '2016-03-27',
    '2024-03-31',
    '2027-03-28',
  ])('is %s', (day) => {
    expect(dayOfNumber(easterSunday(Number(day.slice(0, 4))))).toBe(day);
  });

  test('is a Sunday between 22 March and 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), (year) => {
        const day = dayOfNumber(easterSunday(year)) ?? '';
        expect(weekdayNameOf(day)).toBe('sunday');
        expect(day >= `${year}-03-22` && day <= `${year}-04-25`).toBe(true);
      }),
    );
  });
});

describe('C11 Easter Sunday of the orthodox churches', () => {
  test.each([
    '2000-04-30',
    '2010-04-04',
    '2013-05-05',
    '2016-05-01',
    '2017-04-16',
    '2020-04-19',
    '2021-05-02',
    '2022-04-24',
    '2023-04-16',
    '2024-05-05',
    '2025-04-20',
    '2026-04-12',
    '2027-05-02',
    '2028-04-16',
    '2029-04-08',
    '2030-04-28',
  ])('is %s', (day) => {
    expect(dayOfNumber(orthodoxEasterSunday(Number(day.slice(0, 4))))).toBe(day);
  });

  test('is a Sunday, and from 1583 to 2698 never before the western one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 2698 }), (year) => {
        expect(weekdayNameOf(dayOfNumber(orthodoxEasterSunday(year)) ?? '')).toBe('sunday');
        expect(orthodoxEasterSunday(year)).toBeGreaterThanOrEqual(easterSunday(year));
      }),
    );
  });
});
