import { describe, expect, test } from 'vitest';
import {
  conflicts,
  days,
  daysOf,
  hesse,
  planned,
  replanned,
  session,
  sessionStep,
  step,
  stepOf,
  templateOf,
  weeks,
  workingDays,
} from '../../../test-support/planning.js';
import type { PlanConstraints } from './constraints.js';
import { planProcess } from './plan-process.js';
import { replanProcess } from './replan-process.js';
import type { TemplateStep } from './template.js';

/** A long wait is a fault as well: whatever is typed, the answer is there at once. */
const atOnce = 2_000;

describe('P14 P15 at the ends of the calendar', () => {
  const closed = hesse({ closures: [{ from: '1000-01-01', to: '9999-12-31', reason: 'Geschlossen' }] });

  test.each(['forwards', 'backwards'] as const)(
    'closures that cover everything leave no room: %s',
    (direction) => {
      const constraints = { start: '2027-01-04', end: '2028-01-04', direction };
      for (const length of [workingDays(3), days(3), weeks(2)]) {
        expect(
          conflicts([step('a', { length }), step('b', { after: ['a'] })], constraints, closed),
        ).toContainEqual(expect.objectContaining({ code: 'noRoom' }));
      }
    },
    atOnce,
  );

  test(
    'many steps without room are told quickly',
    () => {
      const steps = Array.from({ length: 500 }, (_, index) => step(`s${index}`));
      expect(conflicts(steps, { start: '2027-01-04' }, closed)).toHaveLength(500);
      const weekdays = steps.map((each) => ({ ...each, weekdays: [9] }));
      expect(conflicts(weekdays)).toHaveLength(500);
    },
    atOnce * 4,
  );

  test.each<[string, readonly TemplateStep[], PlanConstraints]>([
    [
      'forwards',
      [step('a', { length: weeks(1000) }), step('b', { after: ['a'], length: weeks(1000) })],
      { start: '9990-01-01' },
    ],
    [
      'an agreed day',
      [step('a'), step('b', { after: ['a'] })],
      { start: '2027-01-04', steps: [{ step: 'a', fixed: { from: '9999-12-31' } }] },
    ],
    [
      'backwards',
      [step('a', { length: weeks(1000) }), step('b', { after: ['a'], length: weeks(1000) })],
      { direction: 'backwards', end: '1010-01-01' },
    ],
  ])(
    'beyond the years that can be written there is no room: %s',
    (_case, steps, constraints) => {
      const result = planProcess(templateOf(steps), constraints, hesse());
      expect(result).toMatchObject({ ok: false, conflicts: [{ code: 'noRoom' }] });
    },
    atOnce,
  );

  test(
    'an end of 9999 is an end',
    () => {
      const plan = planned([step('a')], { start: '2027-01-04', end: '9999-12-31' });
      expect(stepOf(plan, 'a')).toMatchObject({ from: '2027-01-04', latest: { from: '9999-12-30' } });
      expect(daysOf(planned([step('a')], { direction: 'backwards', end: '9999-12-31' }))).toEqual({
        a: '9999-12-30',
      });
    },
    atOnce,
  );
});

describe('P7 P14 many steps', () => {
  test(
    '500 steps in a row, against the order of the template',
    () => {
      const steps = Array.from({ length: 500 }, (_, index) =>
        step(`s${index}`, { length: workingDays(2), after: index === 499 ? [] : [`s${index + 1}`] }),
      );
      const plan = planned(steps);
      expect(plan.steps).toHaveLength(500);
      expect(plan.criticalChain).toHaveLength(500);
      expect(hesse().countWorkingDays(plan.from, plan.to)).toBe(1000);
    },
    atOnce,
  );

  test(
    'every step waits for all before it',
    () => {
      const steps = Array.from({ length: 120 }, (_, index) =>
        step(`s${index}`, { after: Array.from({ length: index }, (__, before) => `s${before}`) }),
      );
      const { plan } = replanned(planned(steps), '2027-02-01');
      expect(plan.steps).toHaveLength(120);
      expect(
        planned(steps, {
          start: '2027-01-04',
          steps: steps.slice(1, 119).map(({ id }) => ({ step: id, omitted: true })),
        }).steps,
      ).toHaveLength(2);
    },
    atOnce,
  );
});

describe('P7 P10 clocks change', () => {
  // The last Sundays of March and October; the tests run in three time zones.
  test.each<[string, TemplateStep, string, string]>([
    ['days in March', step('a', { length: days(3), weekdays: [6] }), '2027-03-27', '2027-03-27/2027-03-29'],
    ['weeks in March', step('a', { length: weeks(1) }), '2027-03-25', '2027-03-25/2027-03-31'],
    ['working days in October', step('a', { length: workingDays(3) }), '2027-10-29', '2027-10-29/2027-11-02'],
    ['days in October', step('a', { length: days(4) }), '2027-10-29', '2027-10-29/2027-11-01'],
    ['on the Sunday itself', step('a', { length: days(1), weekdays: [7] }), '2027-10-25', '2027-10-31'],
  ])('%s', (_case, subject, start, expected) => {
    expect(daysOf(planned([subject], { start }))).toEqual({ a: expected });
    const end = stepOf(planned([subject], { start }), 'a').to;
    expect(daysOf(planned([subject], { direction: 'backwards', end }))).toEqual({ a: expected });
  });
});

describe('P8 P16 garbage of another type', () => {
  const template = templateOf([step('a'), sessionStep('s')]);
  const sessions = [session('s1', '2027-02-01')];
  const garbage: readonly unknown[] = [null, 5, '', 'x', [], {}, Number.NaN, true];

  test.each([
    ['start'],
    ['end'],
    ['funding'],
    ['sessions'],
    ['steps'],
    ['blackouts'],
    ['direction'],
    ['target'],
    ['electionWindow'],
    ['sundays'],
  ])(
    'of %s never makes planning run for ever',
    (key) => {
      for (const value of garbage) {
        ends(() => {
          const constraints = { start: '2027-01-04', sessions, [key]: value } as PlanConstraints;
          planProcess(template, constraints, hesse());
        });
      }
    },
    atOnce,
  );

  test.each([['length'], ['weekdays'], ['kind'], ['after'], ['session'], ['id']])(
    'of %s of a step never makes planning run for ever',
    (key) => {
      for (const value of garbage) {
        ends(() => {
          const steps = [{ ...step('a'), [key]: value }, step('b', { after: ['a'] })] as TemplateStep[];
          planProcess(
            { ...template, phases: [{ id: 'p', title: 'P', steps }] },
            { start: '2027-01-04', sessions },
            hesse(),
          );
        });
      }
    },
    atOnce,
  );

  test('election windows that are no numbers warn or are silent', () => {
    for (const before of [Number.NaN, Infinity, -1, 1e9]) {
      const plan = planned(template, {
        start: '2026-01-05',
        sessions: [session('s1', '2026-03-01')],
        electionWindow: { before, after: before },
      });
      expect(plan.steps).toHaveLength(2);
    }
  });

  test(
    'of facts never makes replanning run for ever',
    () => {
      const plan = planned(template, { start: '2027-01-04', sessions });
      for (const value of garbage) {
        for (const key of ['steps', 'sessions', 'cancelledSessions', 'funding']) {
          ends(() => replanProcess(plan, { [key]: value }, { today: '2027-01-05', calendar: hesse() }));
        }
        ends(() => replanProcess(plan, {}, { today: value as string, calendar: hesse() }));
      }
    },
    atOnce,
  );
});

/** Garbage of another type may be refused by an exception; it must come, and come soon. */
function ends(run: () => void): void {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
  }
}
