import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOfNumber } from '../shared/day-count.js';
import { plannedDays } from './planned-days.js';
import type { RecurrenceRule } from './recurrence.js';
import { recurrencePatterns } from './recurrence-words.js';
import { weekdayNameOf, weekdays } from './weekday.js';

const year2027 = { from: '2027-01-01', to: '2027-12-31' };
const rule: RecurrenceRule = { pattern: 'monthlyFirst', weekday: 'thursday', from: '2026-01-01' };

describe('C14 monthly', () => {
  test.each([
    ['monthlyFirst', ['01-07', '02-04', '03-04', '04-01', '05-06', '06-03']],
    ['monthlySecond', ['01-14', '02-11', '03-11', '04-08', '05-13', '06-10']],
    ['monthlyThird', ['01-21', '02-18', '03-18', '04-15', '05-20', '06-17']],
    ['monthlyFourth', ['01-28', '02-25', '03-25', '04-22', '05-27', '06-24']],
    ['monthlyFifth', ['04-29']],
    ['monthlyLast', ['01-28', '02-25', '03-25', '04-29', '05-27', '06-24']],
  ] as const)('%s Thursday in the first half of 2027', (pattern, days) => {
    const range = { from: '2027-01-01', to: '2027-06-30' };
    expect(plannedDays({ ...rule, pattern }, range)).toEqual(days.map((day) => `2027-${day}`));
  });

  test.each([
    [{ interval: 3 }, ['2027-01-07', '2027-04-01', '2027-07-01', '2027-10-07']],
    [{ interval: 3, from: '2026-02-28' }, ['2027-02-04', '2027-05-06', '2027-08-05', '2027-11-04']],
    [{ interval: 12, from: '2027-01-08' }, []],
    [{ interval: 6, from: '2027-01-08' }, ['2027-07-01']],
    [{ interval: 6, from: '2027-01-07', until: '2027-07-01' }, ['2027-01-07', '2027-07-01']],
    [{ until: '2027-02-03' }, ['2027-01-07']],
    [{ interval: 1e300, from: '2027-01-01' }, ['2027-01-07']],
    [{ from: '2030-01-01' }, []],
  ])('with %o', (change, days) => {
    expect(plannedDays({ ...rule, ...change }, year2027)).toEqual(days);
  });
});

describe('C15 weekly', () => {
  const weekly: RecurrenceRule = { pattern: 'weekly', weekday: 'tuesday', from: '2026-12-30' };
  const january = { from: '2027-01-01', to: '2027-01-31' };

  test.each([
    [{}, ['05', '12', '19', '26']],
    [{ interval: 2 }, ['05', '19']],
    [{ interval: 2, from: '2026-12-29' }, ['12', '26']],
    [{ interval: 2, from: '2000-01-04' }, ['12', '26']],
    [{ interval: 3, from: '2027-01-12' }, ['12']],
    [{ until: '2027-01-19' }, ['05', '12', '19']],
    [{ weekday: 'friday', from: '2027-01-01' }, ['01', '08', '15', '22', '29']],
  ] as const)('with %o', (change, days) => {
    expect(plannedDays({ ...weekly, ...change }, january)).toEqual(days.map((day) => `2027-01-${day}`));
  });
});

describe('C14 C15 a rule or a range that makes no sense gives none', () => {
  test.each([
    [{ until: '2025-12-31' }],
    [{ interval: 0 }],
    [{ interval: -1 }],
    [{ interval: 0.5 }],
    [{ interval: 1.5 }],
    [{ interval: Number.NaN }],
    [{ interval: Number.POSITIVE_INFINITY }],
    [{ from: '2026-02-30' }],
    [{ until: 'bald' }],
    [{ weekday: 'Donnerstag' }],
    [{ pattern: 'monthlySixth' }],
  ])('rule with %o', (change) => {
    expect(plannedDays({ ...rule, ...change } as RecurrenceRule, year2027)).toEqual([]);
    if (!('pattern' in change)) {
      const weekly = { ...rule, ...change, pattern: 'weekly' } as RecurrenceRule;
      expect(plannedDays(weekly, year2027)).toEqual([]);
    }
  });

  test.each([
    { from: '2027-12-31', to: '2027-01-01' },
    { from: '2027-02-30', to: '2027-12-31' },
    { from: '2027-01-01', to: '' },
  ])('range %o', (range) => {
    expect(plannedDays(rule, range)).toEqual([]);
  });

  test('all years are no trouble', () => {
    const all = { from: '1000-01-01', to: '9999-12-31' };
    expect(plannedDays({ ...rule, from: all.from }, all)).toHaveLength(108_000);
    expect(plannedDays({ ...rule, from: all.from, weekday: 'friday' }, all).at(-1)).toBe('9999-12-03');
  });
});

test('C14 C15 planned days are in order, in the range, on the weekday, and the same in every range', () => {
  const day = fc.integer({ min: 0, max: 30_000 });
  const written = (number: number) => dayOfNumber(number) ?? '';

  fc.assert(
    fc.property(
      fc.constantFrom(...recurrencePatterns),
      fc.constantFrom(...weekdays),
      fc.integer({ min: 1, max: 14 }),
      day,
      day,
      fc.integer({ min: 0, max: 1500 }),
      (pattern, weekday, interval, begin, start, length) => {
        const rule: RecurrenceRule = { pattern, weekday, interval, from: written(begin) };
        const range = { from: written(start), to: written(start + length) };
        const days = plannedDays(rule, range);

        expect(days).toEqual([...new Set(days)].sort());
        for (const each of days) {
          expect(weekdayNameOf(each)).toBe(weekday);
          expect(each >= range.from && each <= range.to && each >= rule.from).toBe(true);
          if (pattern === 'weekly') {
            const weeks = Math.floor(((dayNumber(each) ?? 0) - begin) / 7);
            expect(weeks % interval).toBe(0);
          } else {
            const places = { First: 0, Second: 1, Third: 2, Fourth: 3, Fifth: 4, Last: Number.NaN };
            const place = places[pattern.slice('monthly'.length) as keyof typeof places];
            const inMonth = Math.floor((Number(each.slice(8)) - 1) / 7);
            if (Number.isNaN(place))
              expect(written((dayNumber(each) ?? 0) + 7).slice(0, 7)).not.toBe(each.slice(0, 7));
            else expect(inMonth).toBe(place);
          }
        }
        const wide = plannedDays(rule, { from: written(start - 500), to: written(start + length + 500) });
        expect(days).toEqual(wide.filter((each) => each >= range.from && each <= range.to));
      },
    ),
  );
});
