import { describe, expect, test } from 'vitest';
import { plan, sessions, steps } from '../../../test-support/running-process.js';
import { daysOf, hesse, planned, replanned } from '../../../test-support/planning.js';
import { replanProcess } from './replan-process.js';
describe('P21 Z-09 over several replannings', () => {
  test('the first plan stays beside the new one, facts are kept, and the revision is raised', () => {
    const first = replanned(plan, '2027-01-21', {
      steps: [{ step: 'survey', actual: { from: '2027-01-04', to: '2027-01-20' } }],
    }).plan;
    const second = replanned(first, '2027-02-01', {
      steps: [{ step: 'draft', actual: { from: '2027-01-25' }, reason: 'Später begonnen' }],
    }).plan;
    const third = replanned(second, '2027-02-03', {
      steps: [{ step: 'draft', actual: { to: '2027-02-02' } }],
    });
    expect([first.revision, second.revision, third.plan.revision]).toEqual([1, 2, 3]);
    expect(third.plan.baseline).toEqual(first.baseline);
    expect(third.plan.facts).toEqual([
      { step: 'survey', actual: { from: '2027-01-04', to: '2027-01-20' } },
      { step: 'draft', actual: { from: '2027-01-25', to: '2027-02-02' }, reason: 'Später begonnen' },
    ]);
    expect(daysOf(third.plan)).toMatchObject({
      survey: '2027-01-04/2027-01-20',
      draft: '2027-01-25/2027-02-02',
      paper: '2027-02-03/2027-02-05',
    });
  });

  test('what is told anew replaces what was told before', () => {
    const begun = replanned(plan, '2027-01-12', {
      steps: [{ step: 'survey', actual: { from: '2027-01-11' } }],
    }).plan;
    const corrected = replanned(begun, '2027-01-12', {
      steps: [{ step: 'survey', actual: { from: '2027-01-04', to: '2027-01-12' } }],
    });
    expect(daysOf(corrected.plan)).toMatchObject({ survey: '2027-01-04/2027-01-12' });
    const untouched = replanned(begun, '2027-01-12', { steps: [{ step: 'survey', reason: 'Krankheit' }] });
    expect(untouched.plan.facts).toEqual([
      { step: 'survey', actual: { from: '2027-01-11' }, reason: 'Krankheit' },
    ]);
  });

  test('an end that was told too early is taken back by the begin alone', () => {
    const over = replanned(plan, '2027-01-12', {
      steps: [{ step: 'survey', actual: { from: '2027-01-04', to: '2027-01-12' } }],
    }).plan;
    const running = replanned(over, '2027-01-13', {
      steps: [{ step: 'survey', actual: { from: '2027-01-04' } }],
    });
    expect(daysOf(running.plan)).toMatchObject({ survey: '2027-01-04/2027-01-17' });
  });

  test('a plan that was made backwards keeps its days and is told forwards from now on', () => {
    const backwards = planned(steps, { start: '2027-01-04', direction: 'backwards', sessions });
    const { plan: after, moved } = replanned(backwards, '2027-01-04');
    expect(moved).toEqual([]);
    expect(after.direction).toBe('forwards');
    expect(daysOf(after)).toEqual(daysOf(backwards));
    expect(after.criticalChain).toContain('decision');
    expect(after.criticalChain.at(-1)).toBe('decision');
  });

  test('the plan before is left as it was', () => {
    const copy = JSON.stringify(plan);
    replanned(plan, '2027-03-20', { cancelledSessions: ['s1'], steps: [{ step: 'draft', cancelled: true }] });
    expect(JSON.stringify(plan)).toBe(copy);
  });
});

test('P21 days of the template that does not fit any more are told, not thrown', () => {
  const broken = { ...plan, template: { ...plan.template, phases: [] } };
  const result = replanProcess(broken, {}, { today: '2027-01-04', calendar: hesse() });
  expect(result).toMatchObject({ ok: false, conflicts: [{ code: 'emptyTemplate' }] });
});
