import { describe, expect, test } from 'vitest';
import {
  councilProcess as process,
  councilSessions as sessions,
} from '../../../test-support/council-process.js';
import {
  conflicts,
  daysOf,
  planned,
  step,
  stepOf,
  weeks,
  workingDays,
} from '../../../test-support/planning.js';
import type { PlanConstraints } from './constraints.js';
describe('P14 forwards', () => {
  test('each step takes the first days after everything it waits for', () => {
    expect(daysOf(planned(process, { start: '2027-01-04', sessions }))).toEqual({
      survey: '2027-01-04/2027-01-31',
      draft: '2027-02-01/2027-02-26',
      hearing: '2027-02-08/2027-02-12',
      paper: '2027-03-01/2027-03-05',
      committee: '2027-04-14',
      decision: '2027-04-22',
      publication: '2027-04-23/2027-04-27',
    });
  });

  test.each<[string, PlanConstraints, string, string]>([
    ['its first day', { start: '2027-01-05' }, '2027-01-05', 'planStart'],
    ['the first day of the funding', { funding: { from: '2027-02-01' } }, '2027-02-01', 'planStart'],
    [
      'its first day, which may lie before the funding',
      { start: '2027-01-05', funding: { from: '2027-02-01' } },
      '2027-01-05',
      'planStart',
    ],
    [
      'a day of its own',
      { start: '2027-01-05', steps: [{ step: 'a', notBefore: '2027-01-11' }] },
      '2027-01-11',
      'notBefore',
    ],
    [
      'an agreed day',
      { start: '2027-01-05', steps: [{ step: 'a', fixed: { from: '2027-01-16' } }] },
      '2027-01-16',
      'fixed',
    ],
  ])('the plan begins with %s', (_case, constraints, from, kind) => {
    const plan = planned([step('a')], constraints);
    expect(plan).toMatchObject({ from, direction: 'forwards', state: 'DE-HE', revision: 0, undated: [] });
    expect(stepOf(plan, 'a').reasons.map((reason) => reason.kind)).toEqual([kind]);
  });

  test('Z-13 what obliges waits for the funding, what prepares does not', () => {
    const steps = [step('tender'), step('contract', { after: ['tender'], obliges: true })];
    const plan = planned(steps, { start: '2027-01-04', funding: { from: '2027-03-01' } });
    expect(daysOf(plan)).toEqual({ tender: '2027-01-04', contract: '2027-03-01' });
    expect(stepOf(plan, 'contract').reasons).toEqual([{ kind: 'fundingStart', on: '2027-03-01' }]);
    expect(stepOf(plan, 'contract').driver).toBeUndefined();
  });

  test('without a first day nothing can be planned', () => {
    expect(conflicts([step('a')], {})).toEqual([
      { code: 'noStart', remedies: [{ kind: 'correct', what: 'start' }] },
    ]);
  });

  test('an agreed day is kept, with its own end, and what follows hangs on it', () => {
    const plan = planned([step('a'), step('b', { after: ['a'] }), step('c', { after: ['b'] })], {
      start: '2027-01-04',
      steps: [{ step: 'b', fixed: { from: '2027-01-16', to: '2027-01-19' }, reason: 'Halle gebucht' }],
    });
    expect(daysOf(plan)).toEqual({ a: '2027-01-04', b: '2027-01-16/2027-01-19', c: '2027-01-20' });
    expect(stepOf(plan, 'b').reasons).toEqual([{ kind: 'fixed', on: '2027-01-16', reason: 'Halle gebucht' }]);
  });

  test.each<[string, PlanConstraints, object]>([
    [
      'before its predecessor has ended',
      { steps: [{ step: 'b', fixed: { from: '2027-01-08' } }] },
      { code: 'fixedTooEarly', step: 'b', on: '2027-01-08', earliest: '2027-01-11', predecessor: 'a' },
    ],
    [
      'before the process begins',
      { steps: [{ step: 'a', fixed: { from: '2027-01-01' } }] },
      { code: 'fixedTooEarly', step: 'a', on: '2027-01-01', earliest: '2027-01-04' },
    ],
    [
      'after its own limit',
      { steps: [{ step: 'b', fixed: { from: '2027-02-01' }, notAfter: '2027-01-29' }] },
      { code: 'notAfterMissed', step: 'b', notAfter: '2027-01-29', to: '2027-02-01' },
    ],
    [
      'after the end of the plan',
      { end: '2027-01-31', steps: [{ step: 'b', fixed: { from: '2027-02-01' } }] },
      { code: 'endMissed', step: 'b', end: '2027-01-31', to: '2027-02-01', kind: 'plan' },
    ],
  ])('a day agreed %s is a conflict', (_case, constraints, conflict) => {
    const steps = [step('a', { length: workingDays(5) }), step('b', { after: ['a'] })];
    expect(conflicts(steps, { start: '2027-01-04', ...constraints })).toEqual([
      expect.objectContaining(conflict),
    ]);
  });

  test('an end missed and a limit missed, all at once, each end told by the step furthest beyond it', () => {
    const steps = [
      step('a', { length: weeks(3) }),
      step('b', { length: weeks(4) }),
      step('c', { after: ['b'], mayFollowFunding: true }),
    ];
    expect(
      conflicts(steps, {
        start: '2027-01-04',
        end: '2027-01-31',
        funding: { to: '2027-01-20' },
        steps: [{ step: 'a', notAfter: '2027-01-10' }],
      }),
    ).toMatchObject([
      { code: 'notAfterMissed', step: 'a', to: '2027-01-24' },
      { code: 'endMissed', kind: 'funding', step: 'b', to: '2027-01-31', end: '2027-01-20' },
      { code: 'endMissed', kind: 'plan', step: 'c', to: '2027-02-01', end: '2027-01-31' },
    ]);
  });

  test('a period of three weeks is too short for a process of months', () => {
    expect(
      conflicts(process, { start: '2027-01-04', end: '2027-01-24', sessions }).map(({ code }) => code),
    ).toEqual(['endMissed']);
  });

  test('Z-10 steps overlap, and the phase lasts from the first to the last of them', () => {
    const plan = planned([step('a', { length: weeks(4) }), step('b', { length: weeks(2) })]);
    expect(plan.phases).toEqual([{ id: 'phase', from: '2027-01-04', to: '2027-01-31' }]);
    expect([plan.from, plan.to]).toEqual(['2027-01-04', '2027-01-31']);
  });

  test('where a step waits for several, the last of them drives it', () => {
    const steps = [
      step('a', { length: weeks(2) }),
      step('b', { length: weeks(1) }),
      step('c', { after: ['a', 'b'] }),
    ];
    expect(stepOf(planned(steps), 'c')).toMatchObject({
      driver: 'a',
      reasons: [{ kind: 'after', step: 'a', ended: '2027-01-17' }],
    });
  });
});
