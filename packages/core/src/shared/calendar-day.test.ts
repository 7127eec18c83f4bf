import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './calendar-day.js';
import { addMonths, lastDayOfMonths } from './calendar-month.js';
import { isIsoDay } from './partial-date.js';

describe('F6 months are calendar months', () => {
  test.each([
    ['2022-04-01', 18, '2023-10-01'],
    ['2022-08-31', 6, '2023-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2022-12-15', 1, '2023-01-15'],
    ['2022-01-31', 1, '2022-02-28'],
    ['2022-03-31', -1, '2022-02-28'],
    ['2022-01-15', -1, '2021-12-15'],
    ['2022-04-01', 0, '2022-04-01'],
    ['1000-01-01', 12, '1001-01-01'],
    ['9999-06-01', 18, '9999-12-31'],
    ['2022-04-01', 1e9, '9999-12-31'],
  ])('%s and %i months are %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test.each([
    ['2022-04-01', 18, '2023-09-30'],
    ['2022-04-15', 12, '2023-04-14'],
    ['2022-08-31', 18, '2024-02-28'],
    ['9999-06-01', 18, '9999-12-31'],
  ])('%s: the last of %i months is %s', (first, months, last) => {
    expect(lastDayOfMonths(first, months)).toBe(last);
  });
});

test.each([
  ['2022-02-28', 1, '2022-03-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-01-01', -1, '2022-12-31'],
  // Clocks change on these days, and Kiritimati has no 31 December 1994.
  ['2023-03-25', 1, '2023-03-26'],
  ['2023-10-28', 2, '2023-10-30'],
  ['1994-12-30', 1, '1994-12-31'],
])('D13 %s and %i days are %s', (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected);
});

test('D13 days and months lead to days that exist, and days back again', () => {
  const day = fc
    .date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2100-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));

  fc.assert(
    fc.property(day, fc.integer({ min: -400, max: 400 }), (from, count) => {
      expect(isIsoDay(addMonths(from, count))).toBe(true);
      expect(addDays(addDays(from, count), -count)).toBe(from);
      expect(addMonths(from, count).slice(0, 7)).toBe(addMonths(`${from.slice(0, 7)}-01`, count).slice(0, 7));
    }),
  );
});
