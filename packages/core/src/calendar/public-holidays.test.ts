import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../shared/partial-date.js';
import { createCalendar } from './create-calendar.js';
import { dayAtPlace, lengthOfYear } from '../shared/day-count.js';
import { publicHolidaysOf } from './public-holidays.js';
import type { HolidayDate, HolidayRule, StateCalendar } from './state-calendar.js';

/** Karfreitag, Ostermontag, Himmelfahrt, Pfingstmontag and Fronleichnam, as published. */
const movableFeasts: readonly (readonly [year: number, days: readonly string[]])[] = [
  [2020, ['04-10', '04-13', '05-21', '06-01', '06-11']],
  [2021, ['04-02', '04-05', '05-13', '05-24', '06-03']],
  [2022, ['04-15', '04-18', '05-26', '06-06', '06-16']],
  [2023, ['04-07', '04-10', '05-18', '05-29', '06-08']],
  [2024, ['03-29', '04-01', '05-09', '05-20', '05-30']],
  [2025, ['04-18', '04-21', '05-29', '06-09', '06-19']],
  [2026, ['04-03', '04-06', '05-14', '05-25', '06-04']],
  [2027, ['03-26', '03-29', '05-06', '05-17', '05-27']],
  [2028, ['04-14', '04-17', '05-25', '06-05', '06-15']],
  [2029, ['03-30', '04-02', '05-10', '05-21', '05-31']],
  [2030, ['04-19', '04-22', '05-30', '06-10', '06-20']],
];

const feastNames = ['Karfreitag', 'Ostermontag', 'Christi Himmelfahrt', 'Pfingstmontag', 'Fronleichnam'];

const fixedDays = [
  ['01-01', 'Neujahr'],
  ['05-01', '1. Mai'],
  ['10-03', 'Tag der Deutschen Einheit'],
  ['12-25', '1. Weihnachtstag'],
  ['12-26', '2. Weihnachtstag'],
] as const;

const hesse = createCalendar({ state: 'DE-HE' });

function daysOf(year: number): IsoDay[] {
  return Array.from({ length: lengthOfYear(year) }, (_, place) => dayAtPlace(year, place));
}

describe('C2 public holidays of Hesse', () => {
  test.each(movableFeasts)('every day of %i', (year, days) => {
    const expected = new Map<string, string>([
      ...fixedDays.map(([day, name]) => [`${year}-${day}`, name] as const),
      ...days.map((day, index) => [`${year}-${day}`, feastNames[index] ?? ''] as const),
    ]);
    expect(expected.size).toBe(10);
    for (const day of daysOf(year)) {
      const name = hesse.publicHoliday(day)?.name as { de: string } | undefined;
      expect([day, name?.de]).toEqual([day, expected.get(day)]);
    }
  });

  test('Sundays are legal holidays without a name', () => {
    expect(hesse.publicHoliday('2027-03-28')).toBeUndefined();
    expect(hesse.freeDay('2027-03-28')).toEqual({ kind: 'sunday' });
  });

  test('each names the act', () => {
    const source = hesse.publicHoliday('2027-05-27')?.source;
    expect(source).toMatchObject({ clause: '§ 1 Abs. 1' });
    expect(source?.quotation).toContain('der Fronleichnamstag');
  });

  test('no year and no text makes the search fail', () => {
    expect(hesse.publicHoliday('1000-01-01')?.id).toBe('newYear');
    expect(hesse.publicHoliday('9999-12-26')?.id).toBe('secondChristmasDay');
    expect(hesse.publicHoliday('12-26')).toBeUndefined();
  });
});

const source = { id: 'gesetz', title: 'Feiertagsgesetz' };

function ruleOf(date: HolidayDate, further: Partial<HolidayRule> = {}): HolidayRule {
  return { id: 'holiday', name: 'Feiertag', date, source, ...further };
}

describe('C1 a rule finds its day', () => {
  const mayDay = { kind: 'fixed', month: 5, day: 1 } as const;

  test.each([
    ['2027-11-17', { kind: 'weekday', weekday: 'wednesday', side: 'before', month: 11, day: 23 }],
    ['2022-11-16', { kind: 'weekday', weekday: 'wednesday', side: 'before', month: 11, day: 23 }],
    ['2026-11-18', { kind: 'weekday', weekday: 'wednesday', side: 'before', month: 11, day: 23 }],
    ['2027-11-24', { kind: 'weekday', weekday: 'wednesday', side: 'after', month: 11, day: 23 }],
    ['2022-11-30', { kind: 'weekday', weekday: 'wednesday', side: 'after', month: 11, day: 23 }],
    ['2027-03-28', { kind: 'easter', days: 0 }],
    ['2027-03-26', { kind: 'easter', days: -2 }],
    ['2028-02-29', { kind: 'fixed', month: 2, day: 29 }],
    ['2027-05-01', mayDay],
  ] as const)('%s by %o', (day, date) => {
    const year = Number(day.slice(0, 4));
    expect([...publicHolidaysOf(year, [ruleOf(date)]).keys()]).toEqual([day]);
  });

  test.each([
    { kind: 'fixed', month: 2, day: 29 },
    { kind: 'fixed', month: 13, day: 1 },
    { kind: 'weekday', weekday: 'monday', side: 'after', month: 2, day: 29 },
    { kind: 'easter', days: Number.NaN },
  ] as const)('none in 2027 by %o', (date) => {
    expect(publicHolidaysOf(2027, [ruleOf(date)]).size).toBe(0);
  });

  test.each([
    [{ firstYear: 2027 }, [0, 1, 1]],
    [{ lastYear: 2027 }, [1, 1, 0]],
    [{ firstYear: 2027, lastYear: 2027 }, [0, 1, 0]],
  ])('only in the years of %o', (years, sizes) => {
    const found = [2026, 2027, 2028].map((year) => publicHolidaysOf(year, [ruleOf(mayDay, years)]).size);
    expect(found).toEqual(sizes);
  });

  test('of two on one day the first rule gives the name', () => {
    expect(hesse.publicHoliday('2008-05-01')?.id).toBe('mayDay');
    expect(hesse.countWorkingDays('2008-05-01', '2008-05-02')).toBe(1);
  });

  test('another Land is another set of data', () => {
    const saxony: StateCalendar = {
      state: 'DE-SN',
      name: 'Sachsen',
      holidays: [
        ruleOf({ kind: 'fixed', month: 10, day: 31 }, { id: 'reformation', name: 'Reformationstag' }),
        ruleOf(
          { kind: 'weekday', weekday: 'wednesday', side: 'before', month: 11, day: 23 },
          { id: 'repentance', name: 'Buß- und Bettag' },
        ),
      ],
      schoolHolidays: [
        {
          id: 'winter-2027',
          name: 'Winterferien',
          from: '2027-02-08',
          to: '2027-02-19',
          sources: [source],
          kind: 'term',
        },
      ],
      schoolHolidaysKnown: { from: '2027-01-01', until: '2027-12-31' },
      movableDaysPerSchoolYear: [],
      elections: [],
      sources: [source],
    };
    const calendar = createCalendar({ state: saxony });

    expect(calendar.state).toBe('DE-SN');
    expect(daysOf(2025).filter((day) => calendar.publicHoliday(day))).toEqual(['2025-10-31', '2025-11-19']);
    expect(calendar.isWorkingDay('2025-11-19')).toBe(false);
    expect(calendar.isWorkingDay('2025-06-19')).toBe(true);
    expect(calendar.schoolHoliday('2027-02-10')?.id).toBe('winter-2027');
    expect(calendar.schoolHoliday('2027-03-22')).toBeUndefined();
    expect(calendar.elections).toEqual([]);
  });
});
