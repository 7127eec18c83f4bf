import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../shared/calendar-day.js';
import { createCalendar } from './create-calendar.js';
import { weekdayNameOf } from './weekday.js';

const closed = (from: string, to: string) => ({ from, to, reason: { de: 'geschlossen' } });

const hesse = createCalendar({ state: 'DE-HE' });
const withClosure = createCalendar({
  state: 'DE-HE',
  closures: [closed('2026-12-24', '2026-12-31'), closed('2026-05-15', '2026-05-15')],
});

describe('C3 working days', () => {
  test.each([
    ['a Wednesday', '2027-05-05', true],
    ['Ascension Day', '2027-05-06', false],
    ['the Friday after it', '2027-05-07', true],
    ['a Saturday', '2027-05-08', false],
    ['a Sunday', '2027-05-09', false],
    ['1 May on a Sunday', '2022-05-01', false],
    ['the Monday after it: no substitute day', '2022-05-02', true],
    ['Reformation Day is none in Hesse', '2025-10-31', true],
    ['school holidays', '2027-07-05', true],
    ['no day', '2027-02-30', false],
    ['no text of a day', 'morgen', false],
    ['a year that only looks like one', '1e03-01-02', false],
    ['the first day that can be written', '1000-01-02', true],
    ['the last day that can be written', '9999-12-31', true],
  ])('%s: %s', (_case, day, expected) => {
    expect(hesse.isWorkingDay(day)).toBe(expected);
  });

  test.each([
    ['2026-12-24', false],
    ['2026-12-31', false],
    ['2026-12-23', true],
    ['2026-05-15', false],
    ['2026-05-18', true],
  ])('a closure is free: %s', (day, expected) => {
    expect(withClosure.isWorkingDay(day)).toBe(expected);
  });

  test.each([
    ['2027-05-08', { kind: 'saturday' }],
    ['2027-05-09', { kind: 'sunday' }],
    ['2020-10-03', { kind: 'publicHoliday', holiday: { id: 'germanUnity' } }],
    ['2022-05-01', { kind: 'publicHoliday', holiday: { id: 'mayDay' } }],
    ['2026-12-25', { kind: 'publicHoliday', holiday: { id: 'christmasDay' } }],
    ['2026-12-27', { kind: 'sunday' }],
    ['2026-12-28', { kind: 'closure', closure: { from: '2026-12-24' } }],
  ])('the reason on %s', (day, reason) => {
    expect(withClosure.freeDay(day)).toMatchObject(reason);
  });

  test.each(['2026-12-22', '2026-02-29', 'irgendwann'])('no reason on %s', (day) => {
    expect(withClosure.freeDay(day)).toBeUndefined();
  });

  test.each([
    ['no day', closed('2026-02-30', '2026-03-31')],
    ['an end before the begin', closed('2026-03-31', '2026-03-01')],
  ])('a closure of %s is passed over', (_case, closure) => {
    const calendar = createCalendar({ state: 'DE-HE', closures: [closure] });
    expect(calendar.countWorkingDays('2026-03-01', '2026-03-31')).toBe(22);
  });
});

describe('C5 counting working days', () => {
  test.each([
    ['2027-05-05', 0, '2027-05-05'],
    ['2027-05-05', 1, '2027-05-07'],
    ['2027-05-06', 0, '2027-05-07'],
    ['2027-05-06', 1, '2027-05-07'],
    ['2027-05-06', -1, '2027-05-05'],
    ['2027-05-07', -1, '2027-05-05'],
    ['2027-05-07', 2, '2027-05-11'],
    ['2026-12-30', 3, '2027-01-05'],
    ['2027-01-05', -3, '2026-12-30'],
    ['2026-12-31', 0, '2026-12-31'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2027-05-05', 1.9, '2027-05-07'],
    ['2027-05-05', Number.NaN, '2027-05-05'],
    ['2027-02-30', 5, '2027-02-30'],
    ['9999-12-31', 1, '9999-12-31'],
    ['9999-12-31', 0, '9999-12-31'],
    ['1000-01-02', -1, '1000-01-01'],
    ['2027-05-05', 1e9, '9999-12-31'],
    ['2027-05-05', -1e9, '1000-01-01'],
    ['2027-05-05', Number.POSITIVE_INFINITY, '9999-12-31'],
  ])('%s and %d are %s', (day, count, expected) => {
    expect(hesse.addWorkingDays(day, count)).toBe(expected);
  });

  test.each([
    ['2027-05-03', '2027-05-09', 4],
    ['2027-05-06', '2027-05-06', 0],
    ['2027-05-07', '2027-05-07', 1],
    ['2027-05-07', '2027-05-06', 0],
    ['2027-05-31', '2027-05-03', 0],
    ['2028-05-31', '2027-05-03', 0],
    ['2026-12-24', '2027-01-01', 5],
    ['2026-01-01', '2028-12-31', 253 + 255 + 251],
    ['2026-02-30', '2026-03-31', 0],
    ['2026-02-01', 'später', 0],
  ])('from %s to %s there are %d', (from, to, expected) => {
    expect(hesse.countWorkingDays(from, to)).toBe(expected);
  });

  const day = fc.integer({ min: 0, max: 60_000 }).map((number) => addDays('1950-01-01', number));

  test('agrees with a walk from day to day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 400 }), (from, length) => {
        const days = Array.from({ length: length + 1 }, (_, index) => addDays(from, index));
        const working = days.filter((each) => withClosure.isWorkingDay(each));
        expect(withClosure.countWorkingDays(from, addDays(from, length))).toBe(working.length);
        working.forEach((each, index) => {
          const before = working[0] === from ? index : index + 1;
          expect(withClosure.addWorkingDays(from, before)).toBe(before === 0 ? from : each);
        });
      }),
      { numRuns: 50 },
    );
  });

  test('a working day and back again is the same day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 5000 }), (from, count) => {
        const start = hesse.addWorkingDays(from, 0);
        expect(hesse.addWorkingDays(hesse.addWorkingDays(start, count), -count)).toBe(start);
        expect(hesse.countWorkingDays(start, hesse.addWorkingDays(start, count))).toBe(count + 1);
        expect(['saturday', 'sunday']).not.toContain(weekdayNameOf(start));
      }),
    );
  });

  test.each([
    [0, '2035-12-31'],
    [1, '2035-12-31'],
    [1e9, '2035-12-31'],
    [-1, '2016-01-01'],
  ])('where nobody ever works, %d working days end after ten years', (count, expected) => {
    const never = createCalendar({ state: 'DE-HE', closures: [closed('1000-01-01', '9999-12-31')] });
    expect(never.addWorkingDays('2026-06-01', count)).toBe(expected);
    expect(never.countWorkingDays('1000-01-01', '9999-12-31')).toBe(0);
  });

  test('a pause of nine years is waited for', () => {
    const paused = createCalendar({ state: 'DE-HE', closures: [closed('2026-01-01', '2034-12-31')] });
    expect(paused.addWorkingDays('2026-01-01', 0)).toBe('2035-01-02');
    expect(paused.addWorkingDays('2035-01-02', -1)).toBe('2025-12-31');
  });
});

describe('C4 school holidays', () => {
  test.each([
    ['2027-03-21', undefined],
    ['2027-03-22', 'easter-2027'],
    ['2027-04-02', 'easter-2027'],
    ['2027-04-03', undefined],
    ['2028-01-01', 'christmas-2027'],
    ['2028-01-11', 'christmas-2027'],
    ['2028-02-30', undefined],
  ])('on %s: %s', (day, id) => {
    expect(hesse.schoolHoliday(day)?.id).toBe(id);
  });

  test('are known from the first day of the data to the last one', () => {
    expect(hesse.schoolHolidaysKnown).toEqual({ from: '2019-09-30', until: '2030-08-30' });
  });

  const autumn2030 = {
    id: 'autumn-2030',
    name: 'Herbstferien',
    from: '2030-10-07',
    to: '2030-10-19',
    sources: [],
    kind: 'term',
  } as const;

  test.each([
    ['2030-12-31', '2030-12-31'],
    ['2029-12-31', '2030-08-30'],
    ['bald', '2030-08-30'],
  ])('later terms, known until %s', (knownUntil, until) => {
    const calendar = createCalendar({
      state: 'DE-HE',
      schoolHolidays: { terms: [autumn2030], knownUntil },
    });
    expect(calendar.schoolHoliday('2030-10-19')).toEqual(autumn2030);
    expect(calendar.schoolHolidaysKnown).toEqual({ from: '2019-09-30', until });
  });
});

describe('C6 movable days', () => {
  const calendar = createCalendar({
    state: 'DE-HE',
    movableDays: [
      { from: '2027-05-07', to: '2027-05-07' },
      { from: '2027-04-02', to: '2027-04-05', name: 'Nach Ostern' },
      { from: '2027-02-30', to: '2027-03-05' },
    ],
  });

  test.each([
    ['2027-05-07', 'movable', { de: 'Bewegliche Ferientage', en: 'Movable school holidays' }],
    ['2027-04-05', 'movable', 'Nach Ostern'],
    ['2027-04-02', 'term', { de: 'Osterferien', en: 'Easter holidays' }],
  ])('%s is %s', (day, kind, name) => {
    expect(calendar.schoolHoliday(day)).toMatchObject({ kind, name });
  });

  test('are no free days of the administration, and need to be days', () => {
    expect(calendar.isWorkingDay('2027-05-07')).toBe(true);
    expect(calendar.schoolHoliday('2027-03-01')).toBeUndefined();
  });
});

describe('C8 elections', () => {
  test('of the Land and of the settings, in order', () => {
    const mayor = { on: '2024-09-22', name: 'Wahl der Bürgermeisterin oder des Bürgermeisters', sources: [] };
    const calendar = createCalendar({ state: 'DE-HE', elections: [mayor, { ...mayor, on: 'im Herbst' }] });
    expect(calendar.elections.map(({ on }) => on)).toEqual(['2021-03-14', '2024-09-22', '2026-03-15']);
    expect(hesse.elections).toHaveLength(2);
  });

  test('C8 of the municipality itself, which needs no source', () => {
    const own = { on: '2027-09-26', name: 'Bürgermeisterwahl' };
    const { elections } = createCalendar({ state: 'DE-HE', elections: [own] });
    expect(elections.at(-1)).toEqual({ ...own, sources: [] });
  });
});
