import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datePrecision, firstDay, isIsoDay, isPartialDate, lastDay } from './partial-date.js';

describe('D13 a date keeps its precision and covers its first to its last day', () => {
  test.each([
    ['2019-11-06', 'day', '2019-11-06', '2019-11-06'],
    ['2020-01', 'month', '2020-01-01', '2020-01-31'],
    ['2020-04', 'month', '2020-04-01', '2020-04-30'],
    ['2021-02', 'month', '2021-02-01', '2021-02-28'],
    ['2020-02', 'month', '2020-02-01', '2020-02-29'],
    ['1900-02', 'month', '1900-02-01', '1900-02-28'],
    ['2000-02', 'month', '2000-02-01', '2000-02-29'],
    ['1000-02', 'month', '1000-02-01', '1000-02-28'],
    ['2020-12', 'month', '2020-12-01', '2020-12-31'],
    ['2020-Q1', 'quarter', '2020-01-01', '2020-03-31'],
    ['2020-Q2', 'quarter', '2020-04-01', '2020-06-30'],
    ['2020-Q3', 'quarter', '2020-07-01', '2020-09-30'],
    ['2020-Q4', 'quarter', '2020-10-01', '2020-12-31'],
    ['2020', 'year', '2020-01-01', '2020-12-31'],
  ] as const)('%s is a %s from %s to %s', (date, precision, first, last) => {
    expect(datePrecision(date)).toBe(precision);
    expect(firstDay(date)).toBe(first);
    expect(lastDay(date)).toBe(last);
  });

  test('the last day of a month is there also where the local calendar had none (Kiritimati 1994)', () => {
    expect(lastDay('1994-12')).toBe('1994-12-31');
  });

  test('the day after the last day of a month is the first of the next', () => {
    const month = fc.record({
      year: fc.integer({ min: 1000, max: 9998 }),
      month: fc.integer({ min: 1, max: 12 }),
    });
    const written = (year: number, number: number): string =>
      `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`;

    fc.assert(
      fc.property(month, ({ year, month }) => {
        const next = month === 12 ? written(year + 1, 1) : written(year, month + 1);
        const dayAfter = new Date(Date.parse(`${lastDay(written(year, month))}T00:00:00Z`) + 86_400_000);

        expect(dayAfter.toISOString().slice(0, 10)).toBe(firstDay(next));
      }),
    );
  });
});

describe('D13 a date exists in the calendar', () => {
  test.each([
    '2020-02-29',
    '2000-02-29',
    '2019-11-06',
    '2020-12-31',
    '2020-Q4',
    '2020-01',
    '2020',
    '1994-12-31',
    '1000',
    '1000-01-01',
    '9999-12-31',
  ])('%s does', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  test.each([
    '2021-02-29',
    '1900-02-29',
    '2020-04-31',
    '2020-01-32',
    '2020-01-00',
    '2020-13',
    '2020-00',
    '2020-13-01',
    '0000',
    '0020-05',
    '0202-Q1',
    '0999-12-31',
  ])('%s does not', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  test.each([
    '',
    ' 2020',
    '2020\n',
    '20',
    '02020',
    '2020-1',
    '2020-1-1',
    '2020-Q0',
    '2020-Q5',
    '2020-q1',
    '2020Q1',
    '2020-W07',
    '202002',
    '06.11.2019',
    '2020-02-01T00:00',
    '-2020',
    '２０２０',
  ])('%o is not even written as one', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });
});

test.each([
  ['2021-02-28', true],
  ['2021-02-31', false],
  ['2021-02', false],
  ['2021-Q1', false],
  ['2021', false],
  ['heute', false],
])('D13 %s as a single day: %s', (text, expected) => {
  expect(isIsoDay(text)).toBe(expected);
});
