import { describe, expect, test } from 'vitest';
import {
  conflicts,
  days,
  daysOf,
  hesse,
  planned,
  session,
  sessionStep,
  step,
  stepOf,
  templateOf,
  weeks,
  workingDays,
} from '../../../test-support/planning.js';
import type { PlanConstraints } from './constraints.js';
import type { Blackout } from './template.js';

const event = step('event', { kind: 'publicEvent', length: days(1), weekdays: [1, 2, 3, 4, 5, 6, 7] });
const reasonsOf = (plan: ReturnType<typeof planned>, id: string) =>
  stepOf(plan, id).reasons.map(({ kind }) => kind);

describe('P10 the begin of a step', () => {
  const closures = [{ from: '2027-02-08', to: '2027-02-09', reason: 'Fastnacht' }];

  test.each([
    ['2027-01-02', '2027-01-04', 'a Saturday'],
    ['2027-01-03', '2027-01-04', 'a Sunday'],
    ['2027-01-01', '2027-01-04', 'New Year and a weekend'],
    ['2027-05-06', '2027-05-07', 'Ascension Day'],
    ['2027-02-08', '2027-02-10', 'days on which the town hall is closed'],
    ['2027-01-05', '2027-01-05', 'nothing'],
  ])('on %s it moves to %s over %s', (start, day) => {
    expect(daysOf(planned([step('a')], { start }, hesse({ closures })))).toEqual({ a: day });
  });

  test('free days are a reason, with the names of holidays and closures', () => {
    const plan = planned([step('a')], { start: '2027-03-26' });
    expect(stepOf(plan, 'a').reasons).toMatchObject([
      { kind: 'planStart', on: '2027-03-26' },
      {
        kind: 'freeDays',
        from: '2027-03-26',
        to: '2027-03-29',
        holidays: [{ de: 'Karfreitag' }, { de: 'Ostermontag' }],
      },
    ]);
  });

  test.each([
    [[6], '2027-01-02', '2027-01-02'],
    [[6], '2027-01-03', '2027-01-09'],
    [[2, 4], '2027-01-06', '2027-01-07'],
    [[7], '2027-01-04', '2027-01-10'],
    // The first Thursday is Ascension Day, the Thursday four weeks on Corpus Christi.
    [[4], '2027-05-06', '2027-05-13'],
    [[4], '2027-05-25', '2027-06-03'],
    [[1], '2027-02-08', '2027-02-15'],
  ])('on the weekdays %j from %s on it begins on %s', (weekdays, start, day) => {
    const plan = planned([step('a', { weekdays })], { start }, hesse({ closures }));
    expect(stepOf(plan, 'a').from).toBe(day);
  });

  test.each([
    [[], 'no weekday'],
    [[9], 'a weekday that does not exist'],
  ])('%j: %s leaves no room', (weekdays) => {
    expect(conflicts([step('a', { weekdays })])).toEqual([
      { code: 'noRoom', step: 'a', from: '2027-01-04', blackouts: [], remedies: [] },
    ]);
  });
});

describe('P11 public events', () => {
  test.each([
    ['2027-01-01', '2027-01-02', 'Neujahr'],
    ['2027-03-26', '2027-03-27', 'Karfreitag'],
    ['2027-03-29', '2027-03-30', 'Ostermontag'],
    ['2027-05-01', '2027-05-02', '1. Mai'],
    ['2027-05-06', '2027-05-07', 'Christi Himmelfahrt'],
    ['2027-05-17', '2027-05-18', 'Pfingstmontag'],
    ['2027-05-27', '2027-05-28', 'Fronleichnam'],
    ['2027-10-03', '2027-10-04', 'Tag der Deutschen Einheit'],
    ['2027-12-25', '2027-12-27', '1. Weihnachtstag'],
    ['2027-12-26', '2027-12-27', '2. Weihnachtstag'],
  ])('on %s it moves to %s: %s', (holiday, next) => {
    expect(daysOf(planned([event], { start: holiday }))).toEqual({ event: next });
  });

  test.each([
    ['2027-01-01', 'Neujahr'],
    ['2027-03-26', 'Karfreitag'],
    ['2027-03-29', 'Ostermontag'],
    ['2027-05-01', '1. Mai'],
    ['2027-05-06', 'Christi Himmelfahrt'],
    ['2027-05-17', 'Pfingstmontag'],
    ['2027-05-27', 'Fronleichnam'],
    ['2027-10-03', 'Tag der Deutschen Einheit'],
    ['2027-12-25', 'Weihnachtstag'],
    ['2027-12-26', 'Weihnachtstag'],
  ])('fixed on %s (%s) it is a conflict, in both directions, with another day', (on, name) => {
    for (const direction of ['forwards', 'backwards'] as const) {
      const steps = [{ step: 'event', fixed: { from: on } }];
      const [conflict] = conflicts([event], { start: '2027-01-01', direction, steps });
      expect(conflict).toMatchObject({ code: 'fixedOnHoliday', step: 'event', on });
      expect(JSON.stringify(conflict)).toContain(name);
      expect(conflict?.remedies).toMatchObject([{ kind: 'moveFixed', step: 'event' }]);
    }
  });

  test('no day of a longer event is a holiday, and the first one in the way is named', () => {
    const plan = planned([{ ...event, length: days(3) }], { start: '2027-05-15' });
    // Whit Monday lies within every span from 15 May on.
    expect(daysOf(plan)).toEqual({ event: '2027-05-18/2027-05-20' });
    expect(stepOf(plan, 'event').reasons).toMatchObject([
      { kind: 'planStart' },
      { kind: 'holiday', on: '2027-05-17', name: { de: 'Pfingstmontag' } },
    ]);
    expect(conflicts([{ ...event, length: days(400) }])).toMatchObject([{ code: 'noRoom', blackouts: [] }]);
  });

  test.each<[NonNullable<PlanConstraints['sundays']> | undefined, string, readonly string[]]>([
    [undefined, '2027-01-17', ['sunday']],
    ['note', '2027-01-17', ['sunday']],
    ['avoid', '2027-01-18', []],
    ['allow', '2027-01-17', []],
  ])('Sundays: %s leads to %s with %j', (sundays, day, codes) => {
    const plan = planned([event], { start: '2027-01-17', ...(sundays && { sundays }) });
    expect(daysOf(plan)).toEqual({ event: day });
    expect(stepOf(plan, 'event').warnings.map(({ code }) => code)).toEqual(codes);
  });

  test('Sundays are avoided within longer events, too, and also backwards', () => {
    const longer = { ...event, length: days(3) };
    const avoid = { start: '2027-01-07', end: '2027-01-31', sundays: 'avoid' } as const;
    expect(daysOf(planned([longer], { ...avoid, start: '2027-01-08' }))).toEqual({
      event: '2027-01-11/2027-01-13',
    });
    expect(daysOf(planned([longer], { ...avoid, direction: 'backwards' }))).toEqual({
      event: '2027-01-28/2027-01-30',
    });
  });

  test('other steps may go on over holidays', () => {
    const plan = planned([step('a', { length: weeks(2) })], { start: '2027-03-22' });
    expect(daysOf(plan)).toEqual({ a: '2027-03-22/2027-04-04' });
  });
});

describe('P12 blackouts', () => {
  const june: Blackout = { id: 'june', title: 'Wahlkampf', days: { from: '2027-06-01', to: '2027-06-30' } };
  const school: Blackout = { id: 'school', title: 'Schulferien', days: 'schoolHolidays' };
  const from = (
    start: string,
    blackout: Blackout,
    further: Partial<PlanConstraints> = {},
    calendar = hesse(),
  ) =>
    daysOf(
      planned(
        templateOf([step('a', { length: workingDays(3) })], { blackouts: [blackout] }),
        { start, ...further },
        calendar,
      ),
    )['a'];

  test('no day of a step lies in one, at its begin or its end', () => {
    expect(from('2027-05-25', june)).toBe('2027-05-25/2027-05-28');
    expect(from('2027-05-28', june)).toBe('2027-07-01/2027-07-05');
    expect(from('2027-06-30', june)).toBe('2027-07-01/2027-07-05');
  });

  test('school holidays, with the movable days of the municipality', () => {
    const movableDays = [{ from: '2027-08-09', to: '2027-08-10' }];
    expect(from('2027-06-25', school)).toBe('2027-08-09/2027-08-11');
    expect(from('2027-06-25', school, {}, hesse({ movableDays }))).toBe('2027-08-11/2027-08-13');
  });

  test('the reason names the blackout or the holidays, once', () => {
    const steps = [step('a', { length: workingDays(3), weekdays: [1] })];
    const plan = planned(templateOf(steps, { blackouts: [school] }), { start: '2027-06-28' });
    expect(stepOf(plan, 'a').reasons).toMatchObject([
      { kind: 'planStart' },
      { kind: 'blackout', id: 'school', title: { de: 'Sommerferien' }, from: '2027-06-28', to: '2027-08-06' },
      { kind: 'weekday' },
    ]);
    expect(reasonsOf(plan, 'a')).toHaveLength(3);
  });

  test.each<[string, Partial<Blackout>, boolean]>([
    ['all steps', {}, true],
    ['its kind', { kinds: ['drafting'] }, true],
    ['another kind', { kinds: ['survey'] }, false],
    ['the step', { steps: ['a'] }, true],
    ['another step', { steps: ['b'] }, false],
    ['a kind or the step', { kinds: ['survey'], steps: ['a'] }, true],
    ['nothing', { kinds: [], steps: [] }, false],
  ])('it concerns %s', (_case, changes, concerns) => {
    expect(from('2027-06-07', { ...june, ...changes })).toBe(
      concerns ? '2027-07-01/2027-07-05' : '2027-06-07/2027-06-09',
    );
  });

  test('the municipality adds, replaces and lifts', () => {
    const july = { ...june, days: { from: '2027-06-07', to: '2027-07-31' } };
    expect(from('2027-06-07', school, { blackouts: [june] })).toBe('2027-08-09/2027-08-11');
    expect(from('2027-06-07', june, { blackouts: [july] })).toBe('2027-08-02/2027-08-04');
    expect(from('2027-06-07', june, { liftedBlackouts: ['june'] })).toBe('2027-06-07/2027-06-09');
  });

  test('a session takes place when the body meets', () => {
    const template = templateOf([sessionStep('s')], { blackouts: [june] });
    const sessions = [session('s1', '2027-06-10')];
    expect(daysOf(planned(template, { start: '2027-06-01', sessions }))).toEqual({ s: '2027-06-10' });
  });

  test('backwards a step keeps away from it as well', () => {
    expect(from('2027-01-04', june, { end: '2027-06-20', direction: 'backwards' })).toBe(
      '2027-05-26/2027-05-31',
    );
  });

  test('ten years of it leave no room; lifting it is the way out', () => {
    const decade = { ...june, days: { from: '2027-01-01', to: '2036-12-31' } };
    const template = templateOf([step('a')], { blackouts: [decade] });
    for (const direction of ['forwards', 'backwards'] as const) {
      expect(conflicts(template, { start: '2027-01-04', end: '2031-12-31', direction })).toMatchObject([
        {
          code: 'noRoom',
          step: 'a',
          blackouts: ['june'],
          remedies: [{ kind: 'liftBlackout', blackout: 'june' }],
        },
      ]);
    }
  });
});
