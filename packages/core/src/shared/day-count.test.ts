import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weekdayNameOf } from '../calendar/weekday.js';
import { addDays } from './calendar-day.js';
import { dayAtPlace, dayNumber, dayOfNumber, lengthOfYear, newYear, placeInYear } from './day-count.js';

describe('D13 days as numbers', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2027-05-06', 20_944],
    ['1000-01-01', -354_285],
    ['9999-12-31', 2_932_896],
  ])('%s is day %i', (day, number) => {
    expect(dayNumber(day)).toBe(number);
    expect(dayOfNumber(number)).toBe(day);
  });

  test.each([
    '2027-02-29',
    '2100-02-29',
    '2027-13-01',
    '0999-12-31',
    '2027-05',
    '',
    '2027-05-06T00',
    '1e03-01-02',
  ])('nothing of %o', (text) => {
    expect(placeInYear(text)).toBeUndefined();
    expect(dayNumber(text)).toBeUndefined();
    expect(weekdayNameOf(text)).toBeUndefined();
  });

  test.each([-354_286, 2_932_897, 1e9, Number.NaN])('no day has the number %d', (number) => {
    expect(dayOfNumber(number)).toBeUndefined();
  });

  test('the turn of every year', () => {
    const years = Array.from({ length: 8999 }, (_, index) => 1001 + index);
    const before = years.map((year) => dayOfNumber(newYear(year) - 1));
    expect(before).toEqual(years.map((year) => `${year - 1}-12-31`));
    expect(years.map((year) => dayOfNumber(newYear(year)))).toEqual(years.map((year) => `${year}-01-01`));
  });

  test('numbers and days lead to each other, a day apart, in weeks', () => {
    fc.assert(
      fc.property(fc.integer({ min: -354_284, max: 2_932_896 }), (number) => {
        const day = dayOfNumber(number) ?? '';
        expect(dayNumber(day)).toBe(number);
        expect(dayOfNumber(number - 1)).toBe(addDays(day, -1));
        const place = placeInYear(day);
        expect(place && dayAtPlace(place.year, place.place)).toBe(day);
        // The engine's own calendar says the same.
        const name = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(
          new Date(`${day}T00:00:00Z`),
        );
        expect(weekdayNameOf(day)).toBe(name.toLowerCase());
      }),
    );
  });

  test.each([
    [2027, 0, '2027-01-01'],
    [2027, 364, '2027-12-31'],
    [2028, 365, '2028-12-31'],
    [2027, -1, '2027-01-01'],
    [2027, 365, '2027-12-31'],
  ])('place %i of %i is %s', (year, place, day) => {
    expect(dayAtPlace(year, place)).toBe(day);
  });

  test.each([
    [2027, 365],
    [2028, 366],
    [2000, 366],
    [2100, 365],
  ])('%i has %i days', (year, days) => {
    expect(lengthOfYear(year)).toBe(days);
  });
});
