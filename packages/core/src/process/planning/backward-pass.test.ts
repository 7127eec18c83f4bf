import { describe, expect, test } from 'vitest';
import {
  councilProcess as process,
  councilSessions as sessions,
} from '../../../test-support/council-process.js';
import {
  conflicts,
  days,
  daysOf,
  planned,
  sessionStep,
  step,
  stepOf,
  weeks,
  workingDays,
} from '../../../test-support/planning.js';
import type { PlanConstraints } from './constraints.js';
describe('P15 backwards', () => {
  const backwards = { direction: 'backwards', sessions } as const;

  test('from the last session that can be, each step takes the last days before what waits for it', () => {
    const plan = planned(process, { ...backwards, end: '2027-05-31' });
    expect(daysOf(plan)).toEqual({
      survey: '2027-01-29/2027-02-25',
      draft: '2027-02-26/2027-03-25',
      hearing: '2027-03-19/2027-03-25',
      paper: '2027-03-30/2027-04-05',
      committee: '2027-04-14',
      decision: '2027-04-22',
      publication: '2027-04-23/2027-04-27',
    });
  });

  test('the target can be another step, and what follows on it is planned forwards', () => {
    const plan = planned(process, {
      ...backwards,
      target: 'draft',
      start: '2027-01-04',
      steps: [{ step: 'draft', notAfter: '2027-02-28' }],
    });
    expect(daysOf(plan)).toMatchObject({ draft: '2027-02-01/2027-02-26', paper: '2027-03-01/2027-03-05' });
  });

  test('the end of the funding binds, unless a step may follow it', () => {
    const plan = planned(process, { ...backwards, funding: { to: '2027-03-31' } });
    expect(daysOf(plan)).toMatchObject({ paper: '2027-03-23/2027-03-31', decision: '2027-04-22' });
    expect(stepOf(plan, 'paper').reasons[0]).toEqual({ kind: 'fundingEnd', on: '2027-03-31' });
  });

  test('after the funding the first session that can be reached is taken, and the last one where an end is named', () => {
    const until = (constraints: PlanConstraints) =>
      stepOf(planned(process, { ...backwards, funding: { to: '2027-03-31' }, ...constraints }), 'decision')
        .to;
    expect(until({})).toBe('2027-04-22');
    expect(until({ end: '2027-12-31' })).toBe('2027-06-10');
    expect(until({ steps: [{ step: 'decision', session: 's3' }] })).toBe('2027-06-10');
  });

  test('a session that others begin with is not later than they are', () => {
    const steps = [
      sessionStep('committee', [], { body: 'committee' }),
      step('talks', { after: [{ step: 'committee', relation: 'afterStart' }] }),
      sessionStep('decision', ['talks']),
    ];
    const pinned = { ...backwards, steps: [{ step: 'decision', session: 's1' }] };
    expect(daysOf(planned(steps, pinned))).toEqual({
      committee: '2027-03-10',
      talks: '2027-03-17',
      decision: '2027-03-18',
    });
  });

  test('agreed days are kept, if what needs them lets them', () => {
    const fixed = (from: string) => ({ steps: [{ step: 'draft', fixed: { from } }] });
    const constraints = { ...backwards, end: '2027-05-31' };
    expect(daysOf(planned(process, { ...constraints, ...fixed('2027-02-10') }))).toMatchObject({
      survey: '2027-01-13/2027-02-09',
      draft: '2027-02-10/2027-03-09',
    });
    expect(conflicts(process, { ...constraints, ...fixed('2027-03-08') })).toMatchObject([
      { code: 'fixedTooLate', step: 'draft', on: '2027-03-08', latest: '2027-02-26', successor: 'paper' },
    ]);
  });

  test('an agreed day is too late where another step has to begin with it', () => {
    const steps = [
      step('a', { length: weeks(4) }),
      step('b', { after: [{ step: 'a', relation: 'afterStart' }] }),
    ];
    expect(
      conflicts(steps, {
        direction: 'backwards',
        target: 'b',
        steps: [
          { step: 'a', fixed: { from: '2027-02-09' } },
          { step: 'b', notAfter: '2027-02-08' },
        ],
      }),
    ).toMatchObject([{ code: 'fixedTooLate', step: 'a', latest: '2027-02-08', successor: 'b' }]);
  });

  test.each<[string, PlanConstraints, object]>([
    ['no end', { direction: 'backwards' }, { code: 'noEnd', step: 'b' }],
    [
      'a process that would have to begin before its first day',
      { direction: 'backwards', start: '2027-03-01', end: '2027-03-08' },
      { code: 'startMissed', step: 'a', start: '2027-03-01', needed: '2027-02-22', kind: 'plan' },
    ],
    [
      'a process that would have to begin before the funding',
      { direction: 'backwards', funding: { from: '2027-03-01' }, end: '2027-03-08' },
      { code: 'startMissed', step: 'a', start: '2027-03-01', needed: '2027-02-22', kind: 'funding' },
    ],
    [
      'a step that would have to begin before it may',
      { direction: 'backwards', end: '2027-03-08', steps: [{ step: 'a', notBefore: '2027-03-01' }] },
      { code: 'startMissed', step: 'a', start: '2027-03-01', needed: '2027-02-22', kind: 'notBefore' },
    ],
  ])('%s is a conflict', (_case, constraints, conflict) => {
    const steps = [step('a', { length: workingDays(10) }), step('b', { after: ['a'] })];
    expect(conflicts(steps, constraints)).toEqual([expect.objectContaining(conflict)]);
  });

  test('Z-13 what obliges is not planned before the funding', () => {
    const steps = [step('contract', { obliges: true, length: workingDays(10) })];
    const constraints = { start: '2027-01-04', funding: { from: '2027-03-01' }, end: '2027-03-05' };
    expect(conflicts(steps, { ...constraints, direction: 'backwards' })).toMatchObject([
      { code: 'startMissed', step: 'contract', kind: 'funding', needed: '2027-02-22' },
    ]);
  });

  test('one funding that begins too late is one conflict, however many steps oblige', () => {
    const steps = [
      step('a', { obliges: true, length: workingDays(5) }),
      step('b', { after: ['a'], obliges: true, length: workingDays(5) }),
    ];
    const late = { direction: 'backwards', end: '2027-03-05', funding: { from: '2027-03-04' } } as const;
    const first = { code: 'startMissed', step: 'a', kind: 'funding', needed: '2027-02-22' };
    expect(conflicts(steps, late)).toMatchObject([first]);
    expect(conflicts(steps, { ...late, start: '2027-01-04' })).toMatchObject([first]);
    expect(conflicts(steps, { ...late, start: '2027-03-01' })).toMatchObject([
      { ...first, kind: 'plan' },
      first,
    ]);
  });

  test('a council without a session early enough is a conflict', () => {
    expect(conflicts(process, { ...backwards, end: '2027-03-01' })).toMatchObject([
      { code: 'noSession', step: 'decision', body: 'council', given: 3, before: '2027-03-01' },
    ]);
  });

  test('what binds is told: the end of the funding before that of the plan, the first of two steps, the begin of another', () => {
    const steps = [
      step('a', { length: weeks(1) }),
      step('b', { after: ['a'] }),
      step('c', { after: ['a'] }),
      step('d', { after: [{ step: 'b', relation: 'afterStart' }, 'c'] }),
    ];
    const on = '2027-02-26';
    const plan = planned(steps, { direction: 'backwards', end: on, funding: { to: on } });
    expect(stepOf(plan, 'd').reasons).toEqual([{ kind: 'fundingEnd', on }]);
    expect(stepOf(plan, 'b')).toMatchObject({ driver: 'd', reasons: [{ kind: 'startBefore', step: 'd' }] });
    const same = planned(steps.slice(0, 3).concat(step('e', { after: ['b', 'c'] })), {
      direction: 'backwards',
      end: on,
    });
    expect([stepOf(same, 'b').from, stepOf(same, 'c').from]).toEqual(['2027-02-25', '2027-02-25']);
    expect(stepOf(same, 'a').driver).toBe('b');
  });

  test('a lag of working days lets a step end on the free days before', () => {
    const steps = [
      step('a', { length: days(3) }),
      step('b', { after: [{ step: 'a', lag: workingDays(1) }] }),
    ];
    expect(daysOf(planned(steps, { direction: 'backwards', end: '2027-01-19' }))).toEqual({
      a: '2027-01-15/2027-01-17',
      b: '2027-01-19',
    });
  });

  test('steps begin as late as their days of the week let them, whatever their length', () => {
    const steps = [step('a', { length: days(10), weekdays: [6] })];
    expect(daysOf(planned(steps, { direction: 'backwards', end: '2027-02-24' }))).toEqual({
      a: '2027-02-13/2027-02-22',
    });
    const overWeekend = [step('a', { length: days(10) })];
    // Ten days before 22 February is a Saturday, so it begins on the Friday and not ten days earlier.
    expect(daysOf(planned(overWeekend, { direction: 'backwards', end: '2027-02-22' }))).toEqual({
      a: '2027-02-12/2027-02-21',
    });
  });
});
