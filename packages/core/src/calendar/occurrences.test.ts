import { describe, expect, test } from 'vitest';
import { createCalendar } from './create-calendar.js';
import type { Occurrence } from './occurrence.js';
import { occurrences } from './occurrences.js';
import type { RecurrenceRule } from './recurrence.js';

const hesse = createCalendar({ state: 'DE-HE' });

/** "jeden 1. Donnerstag im Monat (außer in den Ferien)", as Idstein announces it. */
const idstein: RecurrenceRule = {
  wording: 'jeden 1. Donnerstag im Monat (außer in den Ferien)',
  pattern: 'monthlyFirst',
  weekday: 'thursday',
  from: '2023-01-01',
  onSchoolHoliday: 'drop',
};

function on(rule: RecurrenceRule, planned: string, calendar = hesse): Occurrence | undefined {
  return occurrences(rule, { from: planned, to: planned }, calendar)[0];
}

function codesOf(occurrence: Occurrence | undefined): string[] | undefined {
  return occurrence?.reasons.map(({ code }) => code);
}

function holidaysOf(occurrence: Occurrence | undefined): unknown[] | undefined {
  return occurrence?.reasons.map(({ facts }) =>
    'holiday' in facts ? [facts.holiday.id, facts.policy] : facts,
  );
}

describe('C16 the first Thursday, but in the holidays (Z-31)', () => {
  test.each([
    ['2024-10-03', 'germanUnity'],
    ['2025-05-01', 'mayDay'],
    ['2026-06-04', 'corpusChristi'],
    ['2027-05-06', 'ascension'],
  ])('%s is a public holiday outside of school holidays: noted, as the rule is silent', (day, holiday) => {
    const occurrence = on(idstein, day);
    expect(occurrence).toMatchObject({ outcome: 'noted', on: day, schoolHolidaysUnknown: false });
    expect(holidaysOf(occurrence)).toEqual([[holiday, 'unstated']]);
  });

  test('2026-01-01 lies in the holidays: dropped, with both reasons', () => {
    const occurrence = on(idstein, '2026-01-01');
    expect(occurrence).toMatchObject({ planned: '2026-01-01', outcome: 'dropped' });
    expect(occurrence?.on).toBeUndefined();
    expect(holidaysOf(occurrence)).toEqual([
      ['christmas-2025', 'drop'],
      ['newYear', 'unstated'],
    ]);
  });

  test('a whole year', () => {
    const year = occurrences(idstein, { from: '2026-01-01', to: '2026-12-31' }, hesse);
    expect(year.map(({ planned, outcome }) => `${planned} ${outcome}`)).toEqual([
      '2026-01-01 dropped',
      '2026-02-05 held',
      '2026-03-05 held',
      '2026-04-02 dropped',
      '2026-05-07 held',
      '2026-06-04 noted',
      '2026-07-02 dropped',
      '2026-08-06 dropped',
      '2026-09-03 held',
      '2026-10-01 held',
      '2026-11-05 held',
      '2026-12-03 held',
    ]);
  });

  test('what is held needs no reason', () => {
    expect(on(idstein, '2026-09-03')).toEqual({
      planned: '2026-09-03',
      on: '2026-09-03',
      outcome: 'held',
      reasons: [],
      schoolHolidaysUnknown: false,
    });
  });

  const movable = createCalendar({
    state: 'DE-HE',
    movableDays: [{ from: '2027-03-04', to: '2027-03-04' }],
  });

  test.each([
    [undefined, 'noted', 'unstated'],
    ['drop', 'dropped', 'drop'],
    ['keep', 'noted', 'keep'],
  ] as const)('a movable day with the policy %s: %s', (onMovableDay, outcome, policy) => {
    const occurrence = on({ ...idstein, onMovableDay }, '2027-03-04', movable);
    expect(occurrence?.outcome).toBe(outcome);
    expect(codesOf(occurrence)).toEqual(['movableDay']);
    expect(holidaysOf(occurrence)).toEqual([['movable-2027-03-04', policy]]);
  });

  test.each([
    ['silent', {}, 'noted'],
    ['keep', { onSchoolHoliday: 'keep' }, 'noted'],
    ['drop on public holidays', { onSchoolHoliday: 'keep', onPublicHoliday: 'drop' }, 'dropped'],
    ['drop goes before a move', { onSchoolHoliday: 'drop', onPublicHoliday: 'nextWeek' }, 'dropped'],
    ['a move goes before keeping', { onSchoolHoliday: 'keep', onPublicHoliday: 'nextWeek' }, 'moved'],
  ] as const)('New Year in the holidays, %s', (_case, policies, outcome) => {
    const rule: RecurrenceRule = { pattern: 'monthlyFirst', weekday: 'thursday', from: '2026-01-01' };
    expect(on({ ...rule, ...policies }, '2026-01-01')?.outcome).toBe(outcome);
  });
});

describe('C17 moves', () => {
  const rule: RecurrenceRule = { ...idstein, onSchoolHoliday: 'keep' };
  const monday = { pattern: 'weekly', weekday: 'monday' } as const;

  test.each([
    // Public holidays.
    ['nextWeek', { onPublicHoliday: 'nextWeek' }, '2027-05-06', '2027-05-13'],
    ['previousWeek', { onPublicHoliday: 'previousWeek' }, '2027-05-06', '2027-04-29'],
    ['nextWorkingDay', { onPublicHoliday: 'nextWorkingDay' }, '2027-05-06', '2027-05-07'],
    [
      'over the week-end',
      { weekday: 'friday', onPublicHoliday: 'nextWorkingDay' },
      '2026-05-01',
      '2026-05-04',
    ],
    // School holidays: until they are over.
    ['out of the summer', { onSchoolHoliday: 'nextWeek' }, '2026-07-02', '2026-08-13'],
    ['before the summer', { onSchoolHoliday: 'previousWeek' }, '2026-07-02', '2026-06-25'],
    ['the first working day', { onSchoolHoliday: 'nextWorkingDay' }, '2026-07-02', '2026-08-10'],
    // Silence about public holidays does not make one a good new day; keeping them does.
    ['past Easter Monday', { ...monday, onSchoolHoliday: 'nextWeek' }, '2028-04-10', '2028-04-24'],
    [
      'onto Easter Monday',
      { ...monday, onSchoolHoliday: 'nextWeek', onPublicHoliday: 'keep' },
      '2028-04-10',
      '2028-04-17',
    ],
  ] as const)('%s', (_case, change, planned, expected) => {
    expect(on({ ...rule, ...change }, planned)).toMatchObject({
      outcome: 'moved',
      on: expected,
    });
  });

  const closedWeeks = (weeks: number) =>
    createCalendar({
      state: 'DE-HE',
      schoolHolidays: {
        terms: [
          {
            id: 'long',
            name: 'Lange Ferien',
            from: '2027-09-02',
            to: ['2027-10-27', '2027-10-28'][weeks - 8] ?? '',
            sources: [],
            kind: 'term',
          },
        ],
        knownUntil: '2030-08-30',
      },
    });

  test.each(['nextWeek', 'nextWorkingDay'] as const)('%s reaches eight weeks and no farther', (policy) => {
    const silent = { ...rule, onSchoolHoliday: policy, onPublicHoliday: policy } as const;
    expect(on(silent, '2027-09-02', closedWeeks(8))).toMatchObject({ outcome: 'moved', on: '2027-10-28' });
    const occurrence = on(silent, '2027-09-02', closedWeeks(9));
    expect(occurrence?.outcome).toBe('dropped');
    expect(occurrence?.reasons).toMatchObject([
      { code: 'schoolHoliday', facts: { holiday: { id: 'long' }, policy } },
      { code: 'noOtherDay', facts: { policy, weeks: 8 } },
    ]);
  });

  test('of two moves that for school holidays counts', () => {
    const both = { ...rule, onSchoolHoliday: 'previousWeek', onPublicHoliday: 'nextWeek' } as const;
    expect(on(both, '2026-01-01')?.on).toBe('2025-12-18');
  });

  test('a move may lead out of the range, of the rule and of the years', () => {
    const silvester: RecurrenceRule = {
      pattern: 'weekly',
      weekday: 'friday',
      from: '2026-12-25',
      until: '2026-12-25',
      onSchoolHoliday: 'keep',
      onPublicHoliday: 'nextWeek',
    };
    expect(occurrences(silvester, { from: '2026-12-01', to: '2026-12-31' }, hesse)).toMatchObject([
      { planned: '2026-12-25', outcome: 'moved', on: '2027-01-08' },
    ]);
    const end = { ...silvester, weekday: 'sunday', from: '9999-12-26', until: undefined } as const;
    expect(on(end, '9999-12-26')).toMatchObject({ outcome: 'dropped' });
  });
});

describe('C18 exceptions', () => {
  const reason = { de: 'Das Rathaus wird gestrichen.' };
  const rule: RecurrenceRule = {
    ...idstein,
    exceptions: [
      { planned: '2026-09-03', reason },
      { planned: '2026-09-03', movedTo: '2026-09-10' },
      { planned: '2026-10-01', movedTo: '2026-10-02', reason },
      { planned: '2026-07-02', movedTo: '2026-07-02', reason },
      { planned: '2026-11-05', movedTo: '2026-11-31' },
      { planned: '2026-11-06' },
    ],
  };

  test.each([
    ['cancelled; of two the first counts', '2026-09-03', undefined, 'dropped', ['exceptionCancelled']],
    ['moved, even into holidays', '2026-10-01', '2026-10-02', 'moved', ['exceptionMoved']],
    ['kept, though in holidays', '2026-07-02', '2026-07-02', 'noted', ['exceptionKept']],
    ['moved to no day: as the rule says', '2026-11-05', '2026-11-05', 'held', []],
  ] as const)('%s', (_case, planned, day, outcome, codes) => {
    const occurrence = on(rule, planned);
    expect(occurrence).toMatchObject({ planned, outcome });
    expect(occurrence?.on).toBe(day);
    expect(codesOf(occurrence)).toEqual(codes);
    if (occurrence?.reasons[0]) expect(occurrence.reasons[0].facts).toEqual({ reason });
  });

  test('a day that is not planned stays unplanned', () => {
    expect(on(rule, '2026-11-06')).toBeUndefined();
  });
});

describe('C19 beyond the known school holidays', () => {
  test('2030-10-03 is noted, and it may still turn out to lie in holidays', () => {
    expect(on(idstein, '2030-10-03')).toMatchObject({ outcome: 'noted', schoolHolidaysUnknown: true });
  });

  test.each([
    ['2019-09-05', true],
    ['2019-10-03', false],
    ['2030-08-01', false],
    ['2030-09-05', true],
  ])('on %s: %s', (day, unknown) => {
    expect(on({ ...idstein, from: '2019-01-01' }, day)?.schoolHolidaysUnknown).toBe(unknown);
  });

  test.each([
    ['sunday', '2019-09-29', true],
    ['monday', '2019-09-30', false],
    ['friday', '2030-08-30', false],
    ['saturday', '2030-08-31', true],
  ] as const)('the first and the last known day: %s, %s', (weekday, day, unknown) => {
    const weekly: RecurrenceRule = { pattern: 'weekly', weekday, from: '2019-01-01' };
    expect(on(weekly, day)?.schoolHolidaysUnknown).toBe(unknown);
  });

  test('a move out of the known days says so, a cancelled one as well', () => {
    const rule: RecurrenceRule = { ...idstein, onSchoolHoliday: 'nextWeek' };
    expect(on(rule, '2030-08-01')).toMatchObject({ on: '2030-09-05', schoolHolidaysUnknown: true });
    const exceptions = [{ planned: '2030-09-05' }];
    expect(on({ ...rule, exceptions }, '2030-09-05')).toMatchObject({
      outcome: 'dropped',
      schoolHolidaysUnknown: true,
    });
  });
});
