import { describe, expect, test } from 'vitest';
import { plan } from '../../../test-support/running-process.js';
import { hesse, replanned, session } from '../../../test-support/planning.js';
import type { PlanFacts } from './facts.js';
import { replanProcess } from './replan-process.js';
describe('P23 reports', () => {
  const conflictsOf = (facts: PlanFacts, today = '2027-01-20') => {
    const result = replanProcess(plan, facts, { today, calendar: hesse() });
    return result.ok ? [] : result.conflicts;
  };

  test.each<[string, PlanFacts, object]>([
    [
      'a begin in the future',
      { steps: [{ step: 'survey', actual: { from: '2027-01-21' } }] },
      { code: 'actualInFuture', step: 'survey', date: '2027-01-21', today: '2027-01-20' },
    ],
    [
      'an end in the future',
      { steps: [{ step: 'survey', actual: { from: '2027-01-04', to: '2027-02' } }] },
      { code: 'actualInFuture', date: '2027-02' },
    ],
    [
      'an end before the begin',
      { steps: [{ step: 'survey', actual: { from: '2027-01-12', to: '2027-01-11' } }] },
      { code: 'actualReversed', step: 'survey', from: '2027-01-12', to: '2027-01-11' },
    ],
    [
      'a forecast that ends before it begins',
      { steps: [{ step: 'survey', forecast: { from: '2027-02', to: '2027-01-11' } }] },
      { code: 'periodReversed', from: '2027-02', to: '2027-01-11' },
    ],
    [
      'an unknown step',
      { steps: [{ step: 'x', actual: { from: '2027-01-04' } }] },
      { code: 'unknownStep', step: 'x', namedBy: '/steps/0' },
    ],
    ['an unknown session', { cancelledSessions: ['x'] }, { code: 'unknownSession', session: 'x' }],
    [
      'a day that does not exist',
      { steps: [{ step: 'survey', actual: { from: '2026-02-29' } }] },
      { code: 'unusableDay', where: '/steps/0/actual/from', given: '2026-02-29' },
    ],
    [
      'a forecast for a day that does not exist',
      { steps: [{ step: 'survey', forecast: { to: '2027-02-29' } }] },
      { code: 'unusableDay', where: '/steps/0/forecast/to', given: '2027-02-29' },
    ],
    [
      'a session on a day that does not exist',
      { sessions: [session('s3', '2027-02-29')] },
      { code: 'unusableDay', where: '/sessions/2/on' },
    ],
    [
      'a funding that ends before it begins',
      { funding: { from: '2027-02-01', to: '2027-01-01' } },
      { code: 'periodReversed' },
    ],
  ])('%s is to be put right', (_case, facts, conflict) => {
    expect(conflictsOf(facts)).toEqual([expect.objectContaining(conflict)]);
    expect(conflictsOf(facts)[0]?.remedies).toMatchObject([{ kind: 'correct' }]);
  });

  test('today exists', () => {
    expect(conflictsOf({}, '2027-02-29')).toMatchObject([{ code: 'unusableDay', where: 'today' }]);
  });

  test('the month of today may be named, and today itself', () => {
    expect(conflictsOf({ steps: [{ step: 'survey', actual: { from: '2027-01', to: '2027-01' } }] })).toEqual(
      [],
    );
    expect(conflictsOf({ steps: [{ step: 'survey', actual: { from: '2027-01-20' } }] })).toEqual([]);
  });

  test('an end is held against the begin that was told before', () => {
    const begun = replanned(plan, '2027-01-12', {
      steps: [{ step: 'survey', actual: { from: '2027-01-11' } }],
    }).plan;
    const facts: PlanFacts = { steps: [{ step: 'survey', actual: { to: '2027-01-08' } }] };
    expect(replanProcess(begun, facts, { today: '2027-01-12', calendar: hesse() })).toMatchObject({
      ok: false,
      conflicts: [{ code: 'actualReversed', from: '2027-01-11', to: '2027-01-08' }],
    });
  });

  test('a session of the same news may be cancelled', () => {
    expect(conflictsOf({ sessions: [session('s9', '2027-05-10')], cancelledSessions: ['s9'] })).toEqual([]);
  });
});
