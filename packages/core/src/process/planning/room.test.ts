import { describe, expect, test } from 'vitest';
import {
  days,
  planned,
  session,
  sessionStep,
  step,
  stepOf,
  templateOf,
  weeks,
  workingDays,
} from '../../../test-support/planning.js';

const room = (plan: ReturnType<typeof planned>) =>
  Object.fromEntries(plan.steps.map(({ id, latest, slack }) => [id, [latest?.from, slack]]));

describe('P17 latest days and slack', () => {
  const steps = [
    step('a', { length: workingDays(5) }),
    step('b', { length: workingDays(2) }),
    step('paper', { after: ['a', 'b'], length: workingDays(3) }),
    sessionStep('s', [{ step: 'paper', relation: 'beforePapers' }]),
    step('after', { after: ['s'] }),
    step('beside', { after: ['a'] }),
  ];
  const sessions = [session('s1', '2027-02-01', { papersBy: '2027-01-22' })];

  test('a step can slip as long as no session and no end is lost', () => {
    const plan = planned(steps, { start: '2027-01-04', end: '2027-02-12', sessions });
    expect(room(plan)).toEqual({
      // Papers are due on Friday 22 January; three days before it, two steps before those.
      paper: ['2027-01-20', 7],
      a: ['2027-01-13', 7],
      b: ['2027-01-18', 10],
      s: [undefined, undefined],
      after: ['2027-02-12', 8],
      beside: ['2027-02-12', 24],
    });
    expect(stepOf(plan, 'paper')).toMatchObject({
      earliest: { from: '2027-01-11', to: '2027-01-13' },
      latest: { from: '2027-01-20', to: '2027-01-22' },
    });
    expect(stepOf(plan, 's')).not.toHaveProperty('slack');
  });

  test('without an end that counts, the last day of the plan is the end', () => {
    expect(room(planned(steps, { start: '2027-01-04', sessions }))).toMatchObject({
      after: ['2027-02-02', 0],
      beside: ['2027-02-02', 16],
    });
  });

  test('the end of the funding counts for what may not follow it', () => {
    const may = [step('a'), step('b', { mayFollowFunding: true }), step('c', { length: weeks(3) })];
    const plan = planned(may, { start: '2027-01-04', end: '2027-01-29', funding: { to: '2027-01-26' } });
    expect(room(plan)).toMatchObject({ a: ['2027-01-26', 16], b: ['2027-01-29', 19], c: ['2027-01-06', 2] });
  });

  test('a limit and an agreed day of one step leave the others the room before it', () => {
    const plan = planned([step('a'), step('b', { after: ['a'] }), step('c')], {
      start: '2027-01-04',
      end: '2027-03-31',
      steps: [
        { step: 'b', fixed: { from: '2027-01-14' } },
        { step: 'c', notAfter: '2027-01-08' },
      ],
    });
    expect(room(plan)).toEqual({ a: ['2027-01-13', 7], b: ['2027-01-14', 0], c: ['2027-01-08', 4] });
  });

  test('latest days keep away from holidays, weekends and blackouts, however long the step is', () => {
    const template = templateOf(
      [
        step('long', { length: days(10) }),
        step('event', { kind: 'publicEvent', length: days(1), weekdays: [6] }),
        step('end', { after: ['long'] }),
      ],
      {
        blackouts: [
          { id: 'x', title: 'X', days: { from: '2027-02-01', to: '2027-02-07' }, kinds: ['publicEvent'] },
        ],
      },
    );
    const plan = planned(template, { start: '2027-01-04', end: '2027-02-09' });
    expect(room(plan)).toMatchObject({
      // Ten days before 9 February begin on a Saturday, so Friday is the last begin.
      long: ['2027-01-29', 19],
      event: ['2027-01-30', 15],
    });
  });

  test('Z-10 a step that another one begins with has room until that one begins, and lasts no longer than the plan', () => {
    const withStart = [
      step('a', { length: workingDays(2) }),
      sessionStep('s', [{ step: 'a', relation: 'afterStart' }]),
      step('b', { length: weeks(1) }),
      step('c', { after: [{ step: 'b', relation: 'afterStart' }] }),
    ];
    const constraints = { start: '2027-01-04', sessions: [session('s1', '2027-01-06')] };
    expect(room(planned(withStart, constraints))).toMatchObject({
      a: ['2027-01-06', 2],
      b: ['2027-01-04', 0],
    });
    // However far away the end is.
    expect(room(planned(withStart, { ...constraints, end: '2031-01-05' }))).toMatchObject({
      a: ['2027-01-06', 2],
    });
  });

  test('working days after a Saturday count from Monday', () => {
    const plan = planned([step('a', { weekdays: [6], length: days(1) }), step('b', { length: weeks(2) })], {
      start: '2027-01-09',
      end: '2027-01-17',
      steps: [{ step: 'b', length: days(2) }],
    });
    expect(room(plan)).toMatchObject({ a: ['2027-01-16', 5] });
  });

  test('backwards the slack is the room before', () => {
    const plan = planned(steps, {
      direction: 'backwards',
      start: '2027-01-04',
      sessions,
      end: '2027-02-12',
    });
    expect(stepOf(plan, 'paper')).toMatchObject({
      from: '2027-01-20',
      earliest: { from: '2027-01-11' },
      latest: { from: '2027-01-20' },
      slack: 7,
    });
    expect(stepOf(planned(steps, { direction: 'backwards', sessions }), 'paper')).not.toHaveProperty('slack');
  });
});

describe('P18 the critical chain', () => {
  const steps = [
    step('short'),
    step('long', { length: weeks(2) }),
    step('paper', { after: ['short', 'long'] }),
    sessionStep('s', [{ step: 'paper', relation: 'beforePapers' }]),
    step('after', { after: ['s'] }),
  ];
  const sessions = [session('s1', '2027-02-01'), session('s2', '2027-03-01')];

  test('forwards it leads from the first day to the decision', () => {
    expect(planned(steps, { start: '2027-01-04', sessions }).criticalChain).toEqual(['long', 'paper', 's']);
  });

  test('forwards it leads to the target, or without a decision to the last step', () => {
    expect(planned(steps, { start: '2027-01-04', sessions, target: 'after' }).criticalChain).toEqual([
      'long',
      'paper',
      's',
      'after',
    ]);
    expect(planned(steps.slice(0, 3)).criticalChain).toEqual(['long', 'paper']);
  });

  test('it begins with the step that nothing else pushes', () => {
    const constraints = {
      start: '2027-01-04',
      sessions,
      steps: [{ step: 'paper', notBefore: '2027-01-25' }],
    };
    expect(planned(steps, constraints).criticalChain).toEqual(['paper', 's']);
  });

  test('backwards it leads from the step that begins first to the decision, whatever begins beside it', () => {
    const beside = [...steps, step('beside')];
    const constraints = { direction: 'backwards', start: '2027-01-04', end: '2027-02-15', sessions } as const;
    const plan = planned(beside, constraints);
    expect(plan.steps.find(({ from }) => from === plan.from)?.id).toBe('beside');
    expect(plan.criticalChain).toEqual(['long', 'paper', 's']);
  });
});
