import { afterEach, describe, expect, test, vi } from 'vitest';
import { addDays } from '../shared/calendar-day.js';
import type { Consideration } from './calendar.js';
import { considerationSearch } from './considerations.js';
import { createCalendar } from './create-calendar.js';

const search = considerationSearch();

/** The one with this id on a day. */
function found(id: string, day: string): Consideration | undefined {
  return search.on(day).find((each) => each.id === id);
}

function expectSpan(id: string, from: string, to: string, qualities: object): void {
  expect(found(id, from)).toMatchObject({ id, from, to, ...qualities });
  expect(found(id, to)).toEqual(found(id, from));
  expect(found(id, addDays(from, -1))).toBeUndefined();
  expect(found(id, addDays(to, 1))).toBeUndefined();
}

describe('C9 days of Islam', () => {
  test.each([
    ['ramadan', '2024-03-11', '2024-04-09'],
    ['ramadan', '2025-03-01', '2025-03-29'],
    ['ramadan', '2026-02-18', '2026-03-19'],
    ['ramadan', '2027-02-08', '2027-03-08'],
    ['ramadan', '2030-01-05', '2030-02-03'],
    ['ramadan', '2030-12-26', '2031-01-23'],
    ['eidAlFitr', '2024-04-10', '2024-04-12'],
    ['eidAlFitr', '2026-03-20', '2026-03-22'],
    ['eidAlFitr', '2027-03-09', '2027-03-11'],
    ['eidAlAdha', '2006-01-10', '2006-01-13'],
    ['eidAlAdha', '2024-06-16', '2024-06-19'],
    ['eidAlAdha', '2026-05-27', '2026-05-30'],
    ['eidAlAdha', '2027-05-16', '2027-05-19'],
    // The month began in the year before.
    ['ashura', '2009-01-07', '2009-01-07'],
    ['ashura', '2024-07-16', '2024-07-16'],
    ['ashura', '2025-07-05', '2025-07-05'],
    ['ashura', '2026-06-25', '2026-06-25'],
  ])('%s from %s to %s', (id, from, to) => {
    expectSpan(id, from, to, { method: 'islamicUmmAlQura', uncertainDays: 1, fromEvening: true });
  });

  test('are not told where the calendar is not laid down', () => {
    const daysFrom = (first: string, count: number) =>
      Array.from({ length: count }, (_, index) => search.on(addDays(first, index)))
        .flat()
        .filter(({ method }) => method === 'islamicUmmAlQura');
    expect(daysFrom('2174-11-09', 400)).toEqual([]);
    expect(daysFrom('1881-01-01', 680)).toEqual([]);
    expect(found('eidAlAdha', '2174-11-05')?.from).toBe('2174-11-05');
    expect(found('ashura', '1882-11-21')?.from).toBe('1882-11-21');
  });
});

describe('C10 days of Judaism', () => {
  test.each([
    ['passover', '2024-04-23', '2024-04-30'],
    ['passover', '2025-04-13', '2025-04-20'],
    ['passover', '2027-04-22', '2027-04-29'],
    ['shavuot', '2024-06-12', '2024-06-13'],
    ['shavuot', '2026-05-22', '2026-05-23'],
    ['roshHashanah', '2024-10-03', '2024-10-04'],
    ['roshHashanah', '2025-09-23', '2025-09-24'],
    ['roshHashanah', '2027-10-02', '2027-10-03'],
    ['yomKippur', '2024-10-12', '2024-10-12'],
    ['yomKippur', '2025-10-02', '2025-10-02'],
    ['yomKippur', '2026-09-21', '2026-09-21'],
    ['sukkot', '2026-09-26', '2026-09-27'],
    ['hanukkah', '2023-12-08', '2023-12-15'],
    ['hanukkah', '2024-12-26', '2025-01-02'],
    ['hanukkah', '2025-12-15', '2025-12-22'],
    ['hanukkah', '2026-12-05', '2026-12-12'],
    // So late that its month begins in the year before.
    ['hanukkah', '9999-01-07', '9999-01-14'],
  ])('%s from %s to %s', (id, from, to) => {
    expectSpan(id, from, to, { method: 'hebrewCalendar', uncertainDays: 0, fromEvening: true });
  });
});

describe('C11 Good Friday and Easter of the orthodox churches', () => {
  test.each([
    ['orthodoxGoodFriday', '2024-05-03'],
    ['orthodoxEaster', '2024-05-05'],
    ['orthodoxEaster', '2025-04-20'],
    ['orthodoxEaster', '2026-04-12'],
    ['orthodoxGoodFriday', '2027-04-30'],
    ['orthodoxEaster', '2027-05-02'],
  ])('%s on %s', (id, day) => {
    expectSpan(id, day, day, { method: 'julianEaster', uncertainDays: 0, fromEvening: false });
  });
});

describe('C12 Christmas by the Julian calendar', () => {
  test.each(['2020-01-07', '2027-01-07', '2100-01-07', '2101-01-08', '1899-01-06', '1050-12-31'])(
    'on %s',
    (day) => {
      expectSpan('orthodoxChristmas', day, day, { method: 'julianCalendar', uncertainDays: 0 });
    },
  );
});

describe('C13 Newroz', () => {
  test.each([2020, 2027, 1000, 9999])('in %i', (year) => {
    expectSpan('newroz', `${year}-03-20`, `${year}-03-21`, {
      method: 'fixedDay',
      uncertainDays: 1,
      fromEvening: false,
    });
  });
});

describe('C7 considerations', () => {
  afterEach(() => vi.restoreAllMocks());

  test('several may lie on one day, in the order of their begin', () => {
    expect(search.on('2026-03-20').map(({ id }) => id)).toEqual(['eidAlFitr', 'newroz']);
    expect(search.on('2025-01-02').map(({ id }) => id)).toEqual(['hanukkah']);
  });

  test.each(['2027-07-01', '2027-02-30', 'demnächst', '0999-01-01'])('none on %s', (day) => {
    expect(search.on(day)).toEqual([]);
  });

  test.each(['1000-01-01', '9999-12-31', '5000-06-15'])('no year makes the search fail: %s', (day) => {
    expect(Array.isArray(search.on(day))).toBe(true);
  });

  test('a year is computed once', () => {
    const calendar = createCalendar({ state: 'DE-HE' });
    const first = calendar.considerations('2027-02-10');
    const asked = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts');
    expect(calendar.considerations('2027-02-10')).toBe(first);
    expect(calendar.considerations('2027-12-26')).not.toEqual([]);
    expect(asked).not.toHaveBeenCalled();
  });

  test('they warn and never make a day free', () => {
    const calendar = createCalendar({ state: 'DE-HE' });
    expect(calendar.considerationsUnknown).toEqual([]);
    expect(calendar.considerations('2026-09-21').map(({ id }) => id)).toEqual(['yomKippur']);
    expect(calendar.isWorkingDay('2026-09-21')).toBe(true);
  });

  test('where the engine lacks a calendar, its days are absent and the method is named', () => {
    vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
      calendar: 'gregory',
      locale: 'en',
      numberingSystem: 'latn',
      timeZone: 'UTC',
    });
    const calendar = createCalendar({ state: 'DE-HE' });
    expect(calendar.considerationsUnknown).toEqual(['islamicUmmAlQura', 'hebrewCalendar']);
    expect(calendar.considerations('2026-09-21')).toEqual([]);
    expect(calendar.considerations('2026-03-20').map(({ id }) => id)).toEqual(['newroz']);
  });
});
