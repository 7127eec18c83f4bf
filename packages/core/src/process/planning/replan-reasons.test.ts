import { describe, expect, test } from 'vitest';
import { councilProcess, councilSessions } from '../../../test-support/council-process.js';
import { planned, replanned, session, stepOf } from '../../../test-support/planning.js';

const constraints = { start: '2027-01-04', sessions: councilSessions };
const plan = planned(councilProcess, constraints);
const firstDay = replanned(plan, '2027-01-04').plan;

describe('P21 P22 what keeps its days', () => {
  test('keeps the reasons for them, and what they hang on', () => {
    expect(firstDay.steps.map(({ id, reasons, driver }) => ({ id, reasons, driver }))).toEqual(
      plan.steps.map(({ id, reasons, driver }) => ({ id, reasons, driver })),
    );
  });

  test('P18 still hangs together from the first day to the decision', () => {
    expect(firstDay.criticalChain).toEqual(plan.criticalChain);
    expect(plan.criticalChain).toEqual(['survey', 'draft', 'paper', 'committee', 'decision']);
  });

  test('made backwards, is told forwards: no reason names what comes after', () => {
    const backwards = planned(councilProcess, { ...constraints, direction: 'backwards', end: '2027-05-31' });
    const after = replanned(backwards, '2027-01-04').plan;
    const kinds = new Set(after.steps.flatMap(({ reasons }) => reasons.map(({ kind }) => kind)));

    expect([...kinds].filter((kind) => /^(before|startBefore|papersDue|planEnd)$/.test(kind))).toEqual([]);
    expect(after.criticalChain).toEqual(['survey', 'draft', 'hearing', 'paper', 'committee', 'decision']);
  });

  test('in a session that is further off than it need be, passes no earlier one for its own day’s sake', () => {
    const late = planned(councilProcess, { ...constraints, steps: [{ step: 'decision', session: 's3' }] });
    const { plan: after } = replanned(late, '2027-01-10', {
      steps: [{ step: 'survey', actual: { from: '2027-01-04' } }],
      cancelledSessions: ['c2'],
      sessions: [session('c3', '2027-05-12', { body: 'committee', papersBy: '2027-05-03' })],
    });
    const passed = stepOf(after, 'decision').reasons.flatMap((reason) =>
      reason.kind === 'sessionPassed' ? [reason.because] : [],
    );

    expect(stepOf(after, 'decision').to).toBe('2027-06-10');
    expect(passed).not.toContain('day');
  });
});

test('P17 P21 an end that is lost bounds nothing any more: room is told up to where the plan stands', () => {
  const funded = planned(councilProcess, { ...constraints, funding: { to: '2027-03-12' } });
  const { plan: after, lost } = replanned(funded, '2027-02-20', {
    steps: [{ step: 'survey', actual: { from: '2027-01-04', to: '2027-02-19' } }],
  });

  expect(lost.map(({ kind }) => kind)).toContain('fundingEnd');
  for (const { from, latest } of after.steps) expect((latest?.from ?? from) >= from).toBe(true);
  // It must not be later than the draft is; within that week it has room.
  expect(stepOf(after, 'hearing').slack).toBeGreaterThan(0);
});
