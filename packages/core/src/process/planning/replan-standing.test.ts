import { describe, expect, test } from 'vitest';
import { plan, sessions, steps, warned } from '../../../test-support/running-process.js';
import { daysOf, planned, replanned, stepOf } from '../../../test-support/planning.js';
import type { PlanFacts } from './facts.js';
describe('P21 what is running, and what has not begun', () => {
  test('a step that runs goes on for its length', () => {
    const facts: PlanFacts = { steps: [{ step: 'survey', actual: { from: '2027-01-06' } }] };
    const { plan: after } = replanned(plan, '2027-01-11', facts);
    expect(daysOf(after)).toMatchObject({ survey: '2027-01-06/2027-01-19', draft: '2027-01-20/2027-01-26' });
    // Its end may slip as far as the papers for the session allow.
    expect(stepOf(after, 'survey')).toMatchObject({
      earliest: { from: '2027-01-06', to: '2027-01-19' },
      latest: { from: '2027-01-06', to: '2027-01-27' },
      slack: 6,
    });
  });

  test('or until the end that is expected', () => {
    const facts: PlanFacts = {
      steps: [{ step: 'survey', actual: { from: '2027-01-04' }, forecast: { to: '2027-01-22' } }],
    };
    expect(daysOf(replanned(plan, '2027-01-11', facts).plan)).toMatchObject({
      survey: '2027-01-04/2027-01-22',
    });
  });

  test('on its last day it is not late yet', () => {
    const facts: PlanFacts = { steps: [{ step: 'survey', actual: { from: '2027-01-04' } }] };
    const { plan: after, moved } = replanned(plan, '2027-01-17', facts);
    expect(stepOf(after, 'survey').reasons.map(({ kind }) => kind)).toEqual(['reported']);
    expect(moved).toEqual([]);
  });

  test('where its end is over and nobody reported it, it lasts until today', () => {
    const facts: PlanFacts = { steps: [{ step: 'survey', actual: { from: '2027-01-04' } }] };
    const { plan: after, moved } = replanned(plan, '2027-01-20', facts);
    expect(daysOf(after)).toMatchObject({ survey: '2027-01-04/2027-01-20', draft: '2027-01-21/2027-01-27' });
    expect(moved[1]).toMatchObject({ step: 'draft', because: { kind: 'stillRunning', step: 'survey' } });
    expect(stepOf(after, 'survey').reasons).toMatchObject([{ kind: 'reported' }, { kind: 'stillRunning' }]);
    expect(warned(after)).toEqual([]);
  });

  test('nothing that has not begun lies in the past', () => {
    const { plan: after, moved } = replanned(plan, '2027-01-27');
    expect(daysOf(after)).toMatchObject({ survey: '2027-01-28/2027-02-10', draft: '2027-02-11/2027-02-17' });
    expect(moved[0]).toMatchObject({ step: 'survey', because: { kind: 'notBegun', step: 'survey' } });
    expect(moved[1]).toMatchObject({ step: 'draft', because: { kind: 'notBegun', step: 'survey' } });
  });

  test('P19 silence is told, where the delay is not explained', () => {
    expect(warned(replanned(plan, '2027-01-27').plan).map(({ id }) => id)).toEqual(['survey']);
    expect(stepOf(replanned(plan, '2027-01-27').plan, 'survey').warnings).toContainEqual({
      code: 'noReport',
      step: 'survey',
      from: '2027-01-04',
      to: '2027-01-17',
    });
    // One report is missing, so there is one warning; what waits for it is explained by it.
    // On the last planned day there is nothing to report yet.
    expect(warned(replanned(plan, '2027-01-17').plan)).toEqual([]);
    expect(warned(replanned(plan, '2027-01-18').plan).map(({ id }) => id)).toEqual(['survey']);
    const explained: PlanFacts = { steps: [{ step: 'survey', actual: { from: '2027-01-20' } }] };
    expect(warned(replanned(plan, '2027-01-27', explained).plan)).toEqual([]);
    // A forecast that has passed as well explains nothing any more.
    const hoped: PlanFacts = { steps: [{ step: 'survey', forecast: { from: '2027-01-20' } }] };
    expect(warned(replanned(plan, '2027-01-19', hoped).plan)).toEqual([]);
    expect(warned(replanned(plan, '2027-01-21', hoped).plan).map(({ id }) => id)).toEqual(['survey']);
    // The same day again changes nothing about it.
    const twice = replanned(replanned(plan, '2027-01-27').plan, '2027-01-27');
    expect(warned(twice.plan).map(({ id }) => id)).toEqual(['survey']);
  });

  test('an agreed day that passed is lost', () => {
    const agreed = planned(steps, {
      start: '2027-01-04',
      sessions,
      steps: [{ step: 'draft', fixed: { from: '2027-01-20' } }],
    });
    const facts: PlanFacts = {
      steps: [{ step: 'survey', actual: { from: '2027-01-04', to: '2027-01-22' } }],
    };
    const { plan: after, lost } = replanned(agreed, '2027-01-23', facts);
    expect(daysOf(after)).toMatchObject({ draft: '2027-01-25/2027-01-29' });
    expect(lost).toEqual([
      {
        kind: 'fixed',
        step: 'draft',
        on: '2027-01-20',
        earliest: '2027-01-25',
        remedies: [{ kind: 'moveFixed', step: 'draft', to: '2027-01-25' }],
      },
    ]);
  });
});

describe('P21 what the municipality expects', () => {
  test.each<[string, { from?: string; to?: string }, string]>([
    ['a begin', { from: '2027-01-27' }, '2027-01-27/2027-02-02'],
    ['a begin on a free day is for people to say', { from: '2027-01-23' }, '2027-01-23/2027-01-29'],
    ['a begin in a month', { from: '2027-02' }, '2027-02-01/2027-02-05'],
    ['begin and end', { from: '2027-01-27', to: '2027-02-10' }, '2027-01-27/2027-02-10'],
    ['an end', { to: '2027-02-10' }, '2027-01-18/2027-02-10'],
    ['an end in a month', { to: '2027-01' }, '2027-01-18/2027-01-31'],
    ['an end that comes before it can begin', { to: '2027-01-10' }, '2027-01-18/2027-01-22'],
    ['a begin before its predecessor has ended', { from: '2027-01-08' }, '2027-01-18/2027-01-22'],
    ['a begin too early, with an end', { from: '2027-01-08', to: '2027-02-10' }, '2027-01-18/2027-02-10'],
  ])('%s', (_case, forecast, expected) => {
    const { plan: after } = replanned(plan, '2027-01-04', { steps: [{ step: 'draft', forecast }] });
    expect(daysOf(after)).toMatchObject({ draft: expected });
  });

  test('it tells as a cause, and what is told later replaces it', () => {
    const first = replanned(plan, '2027-01-04', {
      steps: [{ step: 'survey', forecast: { from: '2027-01-11' }, reason: 'Krankheit' }],
    });
    expect(first.moved[0]).toMatchObject({
      because: { kind: 'forecast', step: 'survey', reason: 'Krankheit' },
    });
    expect(first.moved[1]).toMatchObject({ step: 'draft', because: { kind: 'forecast', step: 'survey' } });
    const second = replanned(first.plan, '2027-01-06', {
      steps: [{ step: 'survey', forecast: { from: '2027-01-07' } }],
    });
    expect(daysOf(second.plan)).toMatchObject({
      survey: '2027-01-07/2027-01-20',
      draft: '2027-01-25/2027-01-29',
    });
    expect(second.plan.facts).toEqual([
      { step: 'survey', forecast: { from: '2027-01-07' }, reason: 'Krankheit' },
    ]);
  });

  test('held up by something else, the step says what by', () => {
    const { plan: after, moved } = replanned(plan, '2027-01-04', {
      steps: [
        { step: 'survey', forecast: { from: '2027-01-11' } },
        { step: 'draft', forecast: { from: '2027-01-20' } },
      ],
    });
    expect(stepOf(after, 'draft')).toMatchObject({
      from: '2027-01-25',
      driver: 'survey',
      reasons: [{ kind: 'after', step: 'survey' }],
    });
    expect(moved[1]).toMatchObject({ step: 'draft', because: { kind: 'forecast', step: 'survey' } });
  });

  test('of a session it is the first day that can be', () => {
    const { plan: after, lost } = replanned(plan, '2027-01-04', {
      steps: [{ step: 'decision', forecast: { from: '2027-03' } }],
    });
    expect(daysOf(after)).toMatchObject({ decision: '2027-03-15' });
    expect(lost).toMatchObject([
      { kind: 'session', step: 'decision', session: { id: 's1' }, next: { id: 's2' } },
    ]);
  });

  test('a step that takes longer than its length slips by its end', () => {
    const { plan: after } = replanned(plan, '2027-01-04', {
      steps: [{ step: 'draft', forecast: { from: '2027-01-18', to: '2027-01-29' } }],
    });
    // Papers are due on 8 February, and take three days.
    expect(stepOf(after, 'draft')).toMatchObject({ latest: { to: '2027-02-03' }, slack: 3 });
  });
});
