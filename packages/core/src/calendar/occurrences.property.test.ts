import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Calendar, PublicHoliday, SchoolHoliday } from './calendar.js';
import { createCalendar } from './create-calendar.js';
import { dayNumber, dayOfNumber } from '../shared/day-count.js';
import { occurrences } from './occurrences.js';
import type { RecurrenceRule } from './recurrence.js';
import { holidayPolicies, recurrencePatterns } from './recurrence-words.js';
import { weekdayNameOf, weekdays } from './weekday.js';

const hesse = createCalendar({ state: 'DE-HE' });

const holiday: PublicHoliday = { id: 'everyDay', name: 'Feiertag', source: { id: 'a', title: 'A' } };

const holidays = (kind: SchoolHoliday['kind']): SchoolHoliday => ({
  id: 'for-ever',
  name: 'Ferien',
  from: '1000-01-01',
  to: '9999-12-31',
  sources: [],
  kind,
});

/** Calendars that no Land has: every day is a holiday, nobody works, counting leads nowhere. */
const absurdCalendars: readonly Calendar[] = [
  { ...hesse, publicHoliday: () => holiday },
  { ...hesse, schoolHoliday: () => holidays('term') },
  { ...hesse, schoolHoliday: () => holidays('movable'), isWorkingDay: () => false },
  {
    ...hesse,
    publicHoliday: () => holiday,
    schoolHoliday: () => holidays('term'),
    isWorkingDay: () => true,
    addWorkingDays: (day) => day,
    countWorkingDays: () => Number.POSITIVE_INFINITY,
    schoolHolidaysKnown: { from: '9999-12-31', until: '1000-01-01' },
  },
  createCalendar({
    state: 'DE-HE',
    closures: [{ from: '1000-01-01', to: '9999-12-31', reason: 'geschlossen' }],
  }),
];

const day = fc.integer({ min: -354_285, max: 2_932_896 }).map((number) => dayOfNumber(number) ?? '');
const policy = fc.constantFrom(undefined, ...holidayPolicies);

const rule: fc.Arbitrary<RecurrenceRule> = fc.record({
  pattern: fc.constantFrom(...recurrencePatterns),
  weekday: fc.constantFrom(...weekdays),
  interval: fc.integer({ min: -1, max: 20 }),
  from: day,
  until: fc.option(day, { nil: undefined }),
  onSchoolHoliday: policy,
  onMovableDay: policy,
  onPublicHoliday: policy,
  exceptions: fc.array(fc.record({ planned: day, movedTo: fc.option(day, { nil: undefined }) }), {
    maxLength: 3,
  }),
});

test('C16 C17 C19 whatever the rule and the calendar, there is one answer, and it is in order', () => {
  fc.assert(
    fc.property(
      rule,
      day,
      fc.integer({ min: 0, max: 800 }),
      fc.constantFrom(hesse, ...absurdCalendars),
      (rule, from, length, calendar) => {
        const to = dayOfNumber((dayNumber(from) ?? 0) + length) ?? '9999-12-31';
        const recent = { ...rule, from: rule.from < from ? rule.from : from };
        const found = occurrences(recent, { from, to }, calendar);

        expect(occurrences(recent, { from, to }, calendar)).toEqual(found);
        const planned = found.map((each) => each.planned);
        expect(planned).toEqual([...new Set(planned)].sort());
        for (const each of found) {
          expect(weekdayNameOf(each.planned)).toBe(rule.weekday);
          expect(each.planned >= from && each.planned <= to).toBe(true);
          expect(each.on === undefined).toBe(each.outcome === 'dropped');
          expect(each.on === each.planned).toBe(each.outcome === 'held' || each.outcome === 'noted');
          expect(each.reasons.length === 0).toBe(each.outcome === 'held');
          const days = Math.abs((dayNumber(each.on ?? '') ?? 0) - (dayNumber(each.planned) ?? 0));
          const isByPeople = each.reasons.some(({ code }) => code.startsWith('exception'));
          if (each.outcome === 'moved' && !isByPeople) expect(days).toBeLessThanOrEqual(56);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('C15 C17 ten years of a weekly rule look at few days', () => {
  let asked = 0;
  const counting: Calendar = {
    ...hesse,
    schoolHoliday: (day) => {
      asked += 1;
      return hesse.schoolHoliday(day);
    },
  };
  const weekly: RecurrenceRule = {
    pattern: 'weekly',
    weekday: 'thursday',
    from: '1990-01-01',
    onSchoolHoliday: 'nextWeek',
  };
  const found = occurrences(weekly, { from: '2020-01-01', to: '2029-12-31' }, counting);

  expect(found).toHaveLength(522);
  // Each day that is planned, and for each one in holidays the weeks to their end.
  expect(asked).toBeLessThan(2 * found.length);
});
