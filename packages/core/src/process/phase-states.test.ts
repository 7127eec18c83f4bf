import { describe, expect, test } from 'vitest';
import type { DateSpan } from '../shared/date-span.js';
import { phaseStates, type DatedPhase, type PhaseState } from './phase-states.js';

type Dates = Omit<DatedPhase, 'id'>;

const stateOf = (dates: Dates, today: string): PhaseState | undefined =>
  phaseStates([{ id: 'phase', ...dates }], today).get('phase');

const statesOf = (phases: Readonly<Record<string, Dates>>, today: string): Record<string, PhaseState> =>
  Object.fromEntries(
    phaseStates(
      Object.entries(phases).map(([id, dates]) => ({ id, ...dates })),
      today,
    ),
  );

const february: DateSpan = { from: '2020-02-10', to: '2020-02-20' };
const march: DateSpan = { from: '2020-03', to: '2020-03' };

describe('P1 done: the actual end lies before today', () => {
  test.each([
    ['the last day still belongs to it', { actual: february }, '2020-02-20', 'running'],
    ['the day after', { actual: february }, '2020-02-21', 'done'],
    ['the last day of its last month', { actual: march }, '2020-03-31', 'running'],
    ['the first day of the next month', { actual: march }, '2020-04-01', 'done'],
    [
      'the last day of its last quarter',
      { actual: { from: '2020', to: '2020-Q2' } },
      '2020-06-30',
      'running',
    ],
    ['the first day of the next quarter', { actual: { from: '2020', to: '2020-Q2' } }, '2020-07-01', 'done'],
    ['an end without a begin', { actual: { to: '2020-02-20' } }, '2020-02-21', 'done'],
    ['earlier than planned', { planned: march, actual: february }, '2020-02-21', 'done'],
    ['later than planned', { planned: february, actual: march }, '2020-04-01', 'done'],
  ] as const)('%s', (_case, dates, today, state) => {
    expect(stateOf(dates, today)).toBe(state);
  });
});

describe('P2 running: begun, or due to run today, and no end is over', () => {
  test.each([
    ['the day before the planned begin', { planned: february }, '2020-02-09', 'next'],
    ['the planned begin', { planned: february }, '2020-02-10', 'running'],
    ['the planned last day', { planned: february }, '2020-02-20', 'running'],
    ['the last day before its month', { planned: march }, '2020-02-29', 'next'],
    ['the first day of its month', { planned: march }, '2020-03-01', 'running'],
    ['a plan without an end', { planned: { from: '2020-02-10' } }, '2030-01-01', 'running'],
    [
      'the actual begin, before the planned one',
      { planned: march, actual: { from: '2020-02-10' } },
      '2020-02-10',
      'running',
    ],
    ['an actual begin without any plan', { actual: { from: '2020-02' } }, '2021-01-01', 'running'],
    [
      'an actual begin of this month, on its first day',
      { actual: { from: '2020-02' } },
      '2020-02-01',
      'running',
    ],
    [
      'an actual end within this month, on its first day',
      { planned: february, actual: march },
      '2020-03-01',
      'running',
    ],
    [
      'an actual end within this month, after the planned one',
      { planned: february, actual: march },
      '2020-03-15',
      'running',
    ],
    ['one day, on it', { planned: { from: '2020-04-24', to: '2020-04-24' } }, '2020-04-24', 'running'],
  ] as const)('%s', (_case, dates, today, state) => {
    expect(stateOf(dates, today)).toBe(state);
  });

  test.each([
    ['a begin after today', { planned: march, actual: { from: '2020-02-10' } }, '2020-02-09', 'next'],
    ['an end after today', { planned: february, actual: february }, '2020-02-19', 'running'],
    [
      'an end after today, of a phase that is late',
      { planned: february, actual: { from: '2020-02-10', to: '2020-05' } },
      '2020-03-01',
      'overdue',
    ],
    [
      'nothing but an end after today',
      { planned: march, actual: { to: '2020-03-20' } },
      '2020-02-01',
      'next',
    ],
  ] as const)('actual dates after today have not happened: %s', (_case, dates, today, state) => {
    expect(stateOf(dates, today)).toBe(state);
  });
});

describe('P3 overdue: the expected end lies before today and no end is reported', () => {
  test.each([
    ['the planned last day', { planned: february }, '2020-02-20', 'running'],
    ['the day after', { planned: february }, '2020-02-21', 'overdue'],
    ['the last day of its month', { planned: march }, '2020-03-31', 'running'],
    ['the first day of the next month', { planned: march }, '2020-04-01', 'overdue'],
    [
      'one day, the day after',
      { planned: { from: '2020-04-24', to: '2020-04-24' } },
      '2020-04-25',
      'overdue',
    ],
    ['begun and not ended', { planned: february, actual: { from: '2020-02-12' } }, '2020-02-21', 'overdue'],
    ['only an end is planned', { planned: { to: '2020-02' } }, '2020-03-01', 'overdue'],
    ['the forecast replaces the plan', { planned: february, forecast: march }, '2020-02-21', 'postponed'],
    ['the forecast is over too', { planned: february, forecast: march }, '2020-04-01', 'overdue'],
    ['the forecast brings the end forward', { planned: march, forecast: february }, '2020-02-21', 'overdue'],
    [
      'the forecast knows no dates any more',
      { planned: february, forecast: { wording: 'offen' } },
      '2020-03-01',
      'planned',
    ],
    [
      'what happened without dates does not end it',
      { planned: february, actual: { wording: 'im Februar' } },
      '2020-02-21',
      'overdue',
    ],
  ] as const)('%s', (_case, dates, today, state) => {
    expect(stateOf(dates, today)).toBe(state);
  });
});

describe('P4 next: of the phases still to come, those that are expected to begin first', () => {
  test.each<[string, Readonly<Record<string, Dates>>, Record<string, PhaseState>]>([
    [
      'the earliest, wherever it stands',
      { b: { planned: { from: '2020-04' } }, a: { planned: march } },
      { b: 'planned', a: 'next' },
    ],
    [
      'two that begin on the same day',
      {
        a: { planned: march },
        b: { planned: { from: '2020-03-01', to: '2020-05' } },
        c: { planned: { from: '2020-03-02' } },
      },
      { a: 'next', b: 'next', c: 'planned' },
    ],
    [
      'by the forecast, not by the plan',
      { a: { planned: march, forecast: { from: '2020-06' } }, b: { planned: { from: '2020-04' } } },
      { a: 'planned', b: 'next' },
    ],
    [
      'also while others run',
      { a: { planned: { from: '2020-01', to: '2020-04' } }, b: { planned: march } },
      { a: 'running', b: 'next' },
    ],
    [
      'by its end where the begin is not known',
      { a: { planned: { to: '2020-03' } }, b: { planned: { from: '2020-03-02' } } },
      { a: 'next', b: 'planned' },
    ],
    [
      'never one without dates',
      { a: {}, b: { planned: { wording: 'im Sommer' } } },
      { a: 'planned', b: 'planned' },
    ],
    [
      'not one that is overdue',
      { a: { planned: { from: '2019-11', to: '2019-12' } }, b: { planned: march } },
      { a: 'overdue', b: 'next' },
    ],
  ])('%s', (_case, phases, states) => {
    expect(statesOf(phases, '2020-02-01')).toEqual(states);
  });
});

describe('P5 planned: every other phase', () => {
  test('overlapping phases each have their own state', () => {
    const phases = {
      kickOff: {
        planned: { from: '2020-04', to: '2020-04' },
        actual: { from: '2020-04-24', to: '2020-04-24' },
      },
      first: { planned: { from: '2020-04', to: '2020-06' } },
      midway: { planned: { from: '2020-06', to: '2020-07' } },
      second: { planned: { from: '2020-06', to: '2020-11' } },
      final: { planned: { from: '2020-11', to: '2020-11' } },
      resolution: {},
    };

    expect(statesOf(phases, '2020-05-31')).toEqual({
      kickOff: 'done',
      first: 'running',
      midway: 'next',
      second: 'next',
      final: 'planned',
      resolution: 'planned',
    });
  });

  test('no phases, no states', () => {
    expect(phaseStates([], '2020-02-01').size).toBe(0);
  });
});
