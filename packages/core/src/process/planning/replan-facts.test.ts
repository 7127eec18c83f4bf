import { describe, expect, test } from 'vitest';
import { before, plan } from '../../../test-support/running-process.js';
import { daysOf, replanned, stepOf } from '../../../test-support/planning.js';
import type { PlanFacts } from './facts.js';
test('the plan that the tests begin with', () => {
  expect(before).toEqual({
    survey: '2027-01-04/2027-01-17',
    draft: '2027-01-18/2027-01-22',
    paper: '2027-01-25/2027-01-27',
    decision: '2027-02-22',
    publication: '2027-02-23/2027-02-24',
  });
});

describe('P21 what has happened', () => {
  test('on the first day nothing moves', () => {
    const result = replanned(plan, '2027-01-04');
    expect(result).toMatchObject({ moved: [], lost: [], plan: { revision: 1, direction: 'forwards' } });
    expect(daysOf(result.plan)).toEqual(before);
    expect(result.plan.baseline).toEqual(plan.steps.map(({ id, from, to }) => ({ id, from, to })));
    expect(stepOf(result.plan, 'draft').reasons).toMatchObject([{ kind: 'after' }]);
    expect(stepOf(result.plan, 'survey').reasons).toEqual([{ kind: 'planStart', on: '2027-01-04' }]);
  });

  test('a late end moves what waits for it, and only that', () => {
    const {
      plan: after,
      moved,
      lost,
    } = replanned(plan, '2027-01-21', {
      steps: [{ step: 'survey', actual: { from: '2027-01-04', to: '2027-01-20' }, reason: 'Verlängert' }],
    });
    expect(daysOf(after)).toEqual({
      ...before,
      survey: '2027-01-04/2027-01-20',
      draft: '2027-01-21/2027-01-27',
      paper: '2027-01-28/2027-02-01',
    });
    expect(moved).toEqual([
      {
        step: 'survey',
        before: { from: '2027-01-04', to: '2027-01-17' },
        after: { from: '2027-01-04', to: '2027-01-20' },
        days: 3,
        because: { kind: 'reported', step: 'survey', reason: 'Verlängert' },
      },
      expect.objectContaining({
        step: 'draft',
        days: 5,
        because: { kind: 'reported', step: 'survey', reason: 'Verlängert' },
      }),
      expect.objectContaining({ step: 'paper', days: 5 }),
    ]);
    expect(lost).toEqual([]);
    expect(stepOf(after, 'survey')).not.toHaveProperty('slack');
  });

  test('an early end moves nothing forward', () => {
    const facts: PlanFacts = {
      steps: [{ step: 'survey', actual: { from: '2027-01-04', to: '2027-01-08' } }],
    };
    const { plan: after, moved } = replanned(plan, '2027-01-11', facts);
    expect(daysOf(after)).toEqual({ ...before, survey: '2027-01-04/2027-01-08' });
    expect(moved).toMatchObject([{ step: 'survey', days: -9 }]);
    expect(stepOf(after, 'draft').reasons).toEqual([{ kind: 'asPlanned', on: '2027-01-18' }]);
  });

  test('known to the month only, it counts to the last day for what comes after, but never beyond today', () => {
    const facts: PlanFacts = { steps: [{ step: 'survey', actual: { from: '2027-01', to: '2027-01' } }] };
    expect(daysOf(replanned(plan, '2027-02-15', facts).plan)).toMatchObject({
      survey: '2027-01-01/2027-01-31',
    });
    expect(daysOf(replanned(plan, '2027-01-25', facts).plan)).toMatchObject({
      survey: '2027-01-01/2027-01-25',
      draft: '2027-01-26/2027-02-01',
    });
  });

  test('an end without a begin begins when it could', () => {
    const facts: PlanFacts = { steps: [{ step: 'draft', actual: { to: '2027-01-20' } }] };
    expect(daysOf(replanned(plan, '2027-01-21', facts).plan)).toMatchObject({ draft: '2027-01-20' });
    const late: PlanFacts = {
      steps: [
        { step: 'survey', actual: { from: '2027-01-04', to: '2027-01-17' } },
        { step: 'draft', actual: { to: '2027-01-29' } },
      ],
    };
    expect(daysOf(replanned(plan, '2027-01-29', late).plan)).toMatchObject({ draft: '2027-01-29' });
  });

  test('what was reported out of order stays, and so does what waits for an unknown session', () => {
    const { plan: after } = replanned(plan, '2027-03-20', {
      steps: [{ step: 'publication', actual: { from: '2027-03-16', to: '2027-03-17' } }],
    });
    expect(daysOf(after)).toMatchObject({ publication: '2027-03-16/2027-03-17' });
    expect(after.undated.map(({ id }) => id)).toEqual(['decision']);
  });
});

describe('P21 steps that fall out', () => {
  test('what came after follows on what came before, and keeps its day', () => {
    const facts: PlanFacts = { steps: [{ step: 'draft', cancelled: true, reason: 'Entfällt' }] };
    const { plan: after, moved, lost } = replanned(plan, '2027-01-04', facts);
    expect(daysOf(after)).not.toHaveProperty('draft');
    expect(daysOf(after)).toMatchObject({ paper: '2027-01-25/2027-01-27' });
    expect([moved, lost, after.undated]).toEqual([[], [], []]);
    expect(after.baseline).toHaveLength(5);
  });

  test('a session that is not needed any more is no loss', () => {
    expect(replanned(plan, '2027-01-04', { steps: [{ step: 'decision', cancelled: true }] }).lost).toEqual(
      [],
    );
  });

  test('a step comes back where that was a mistake', () => {
    const gone = replanned(plan, '2027-01-04', { steps: [{ step: 'draft', cancelled: true }] }).plan;
    const back = replanned(gone, '2027-01-04', { steps: [{ step: 'draft', cancelled: false }] });
    expect(daysOf(back.plan)).toMatchObject(before);
  });
});
