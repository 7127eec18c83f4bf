import { describe, expect, test } from 'vitest';
import {
  daysOf,
  hesse,
  planned,
  replanned,
  session,
  sessionStep,
  step,
  stepOf,
  weeks,
  workingDays,
} from '../../../test-support/planning.js';
import type { PlanFacts } from './facts.js';
import type { ProcessPlan } from './plan.js';
import { replanProcess } from './replan-process.js';

const steps = [
  step('survey', { kind: 'survey', length: weeks(2) }),
  step('draft', { after: ['survey'], length: workingDays(5) }),
  step('paper', { after: ['draft'], length: workingDays(3) }),
  sessionStep('decision', [{ step: 'paper', relation: 'beforePapers' }]),
  step('publication', { after: ['decision'], length: workingDays(2) }),
];
const sessions = [
  session('s1', '2027-02-22', { papersBy: '2027-02-08' }),
  session('s2', '2027-03-15', { papersBy: '2027-03-01' }),
];
const plan = planned(steps, { start: '2027-01-04', sessions });
const before = daysOf(plan);
const warned = (of: ProcessPlan) =>
  of.steps.filter(({ warnings }) => warnings.some(({ code }) => code === 'noReport'));

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
    expect(stepOf(result.plan, 'survey').reasons).toEqual([{ kind: 'asPlanned', on: '2027-01-04' }]);
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

describe('P21 sessions', () => {
  test('a cancelled one is lost, and the next one is taken', () => {
    const { plan: after, moved, lost } = replanned(plan, '2027-01-04', { cancelledSessions: ['s1'] });
    expect(daysOf(after)).toMatchObject({ decision: '2027-03-15', publication: '2027-03-16/2027-03-17' });
    expect(lost).toEqual([
      {
        kind: 'session',
        step: 'decision',
        session: { ...sessions[0], cancelled: true },
        next: sessions[1],
        because: 'cancelled',
        remedies: [],
      },
    ]);
    expect(moved.map(({ step: id, because }) => [id, because.kind, because.step])).toEqual([
      ['decision', 'sessionCancelled', 'decision'],
      ['publication', 'sessionCancelled', 'decision'],
    ]);
    // It stays cancelled.
    expect(replanned(after, '2027-01-04').plan.constraints.sessions?.[0]).toMatchObject({ cancelled: true });
  });

  test('missed by its papers, it says so', () => {
    const facts: PlanFacts = { steps: [{ step: 'draft', actual: { from: '2027-01-18', to: '2027-02-05' } }] };
    const { moved, lost } = replanned(plan, '2027-02-06', facts);
    expect(lost).toMatchObject([
      { kind: 'session', session: { id: 's1' }, because: 'papers', next: { id: 's2' } },
    ]);
    expect(moved.find((each) => each.step === 'decision')?.because).toMatchObject({
      kind: 'reported',
      step: 'draft',
    });
  });

  test('missed by its papers, it says so even where the next one is cancelled', () => {
    const three = [...sessions, session('s3', '2027-04-19', { papersBy: '2027-04-05' })];
    const facts: PlanFacts = {
      steps: [{ step: 'draft', actual: { from: '2027-01-18', to: '2027-02-05' } }],
      cancelledSessions: ['s2'],
    };
    const { lost } = replanned(planned(steps, { start: '2027-01-04', sessions: three }), '2027-02-06', facts);
    expect(lost).toMatchObject([{ session: { id: 's1' }, because: 'papers', next: { id: 's3' } }]);
  });

  test('where papers are due earlier than before, the session itself is the cause', () => {
    const facts: PlanFacts = { sessions: [session('s1', '2027-02-22', { papersBy: '2027-01-20' })] };
    const { moved } = replanned(plan, '2027-01-04', facts);
    expect(moved[0]).toMatchObject({
      step: 'decision',
      because: { kind: 'sessionMissed', session: { id: 's1' } },
    });
  });

  test('without a further one its steps have no day, and none that waits for them', () => {
    const { plan: after, lost } = replanned(plan, '2027-01-04', { cancelledSessions: ['s1', 's2'] });
    expect(after.undated).toEqual([
      { id: 'decision', phase: 'phase', because: 'noSession', step: 'decision' },
      { id: 'publication', phase: 'phase', because: 'predecessor', step: 'decision' },
    ]);
    expect(after.to).toBe('2027-01-27');
    expect(lost).toMatchObject([
      { kind: 'session', because: 'cancelled', remedies: [{ kind: 'askForSessions', body: 'council' }] },
    ]);
    expect(lost[0]).not.toHaveProperty('next');
    const known = replanned(after, '2027-01-04', { sessions: [session('s3', '2027-04-19')] });
    expect(daysOf(known.plan)).toMatchObject({
      decision: '2027-04-19',
      publication: '2027-04-20/2027-04-21',
    });
  });

  test('a new one that comes earlier moves nothing forward', () => {
    const { plan: after } = replanned(plan, '2027-01-04', { sessions: [session('s0', '2027-02-10')] });
    expect(daysOf(after)).toEqual(before);
  });

  test.each([
    ['2027-02-15', '2027-02-15', 'earlier'],
    ['2027-03-01', '2027-03-01', 'later'],
    ['2027-01-20', '2027-03-15', 'to a day that cannot be reached'],
  ])('moved to %s the step is on %s: %s', (on, expected) => {
    const { plan: after } = replanned(plan, '2027-01-04', {
      sessions: [session('s1', on, { papersBy: on })],
    });
    expect(daysOf(after)).toMatchObject({ decision: expected });
  });

  test('its day passed without a word', () => {
    const { lost, plan: after } = replanned(plan, '2027-02-23', {
      steps: [{ step: 'paper', actual: { from: '2027-01-25', to: '2027-01-27' } }],
    });
    expect(lost).toMatchObject([{ kind: 'session', session: { id: 's1' }, because: 'noReport' }]);
    expect(warned(after).map(({ id }) => id)).toContain('decision');
  });

  test.each(['2027-02-22', '2027-02'])('held on %s it is no loss', (on) => {
    const { lost, plan: after } = replanned(plan, '2027-02-23', {
      steps: [{ step: 'decision', actual: { from: on, to: on } }],
    });
    expect(lost).toEqual([]);
    expect(stepOf(after, 'decision').session?.id).toBe(on === '2027-02-22' ? 's1' : undefined);
  });

  test('an agreed session day that moves away blocks nothing', () => {
    const agreed = planned(steps, {
      start: '2027-01-04',
      sessions,
      steps: [{ step: 'decision', fixed: { from: '2027-02-22' } }],
    });
    const { plan: after } = replanned(agreed, '2027-01-04', { sessions: [session('s1', '2027-03-01')] });
    expect(daysOf(after)).toMatchObject({ decision: '2027-03-01' });
  });
});

describe('P21 ends', () => {
  const funded = planned(steps, {
    start: '2027-01-04',
    end: '2027-02-28',
    funding: { to: '2027-02-25' },
    sessions,
    steps: [{ step: 'paper', notAfter: '2027-01-29' }],
  });
  const late: PlanFacts = { steps: [{ step: 'draft', actual: { from: '2027-01-18', to: '2027-02-05' } }] };

  test('a plan that breaks them is shown, with what is lost', () => {
    const { lost, plan: after } = replanned(funded, '2027-02-06', late);
    expect(daysOf(after)).toMatchObject({ decision: '2027-03-15', publication: '2027-03-16/2027-03-17' });
    expect(lost).toMatchObject([
      { kind: 'session' },
      {
        kind: 'notAfter',
        step: 'paper',
        end: '2027-01-29',
        to: '2027-02-10',
        remedies: [{ kind: 'liftLimit' }],
      },
      {
        kind: 'fundingEnd',
        step: 'publication',
        end: '2027-02-25',
        to: '2027-03-17',
        remedies: [{ kind: 'askForExtension', until: '2027-03-17' }],
      },
      { kind: 'planEnd', end: '2027-02-28', remedies: [{ kind: 'extendPlan', until: '2027-03-17' }] },
    ]);
    expect(stepOf(after, 'publication').slack).toBe(0);
  });

  test('Z-08 an extension of the funding is taken in, and kept', () => {
    const facts: PlanFacts = { ...late, funding: { to: '2027-03-31' } };
    const { lost, plan: after } = replanned(funded, '2027-02-06', facts);
    expect(lost.map(({ kind }) => kind)).toEqual(['session', 'notAfter', 'planEnd']);
    expect(after.constraints.funding).toEqual({ to: '2027-03-31' });
    expect(replanned(after, '2027-02-07').plan.constraints.funding).toEqual({ to: '2027-03-31' });
  });
});

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
    expect(after.direction).toBe('backwards');
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

test('P21 days of the template that does not fit any more are told, not thrown', () => {
  const broken = { ...plan, template: { ...plan.template, phases: [] } };
  const result = replanProcess(broken, {}, { today: '2027-01-04', calendar: hesse() });
  expect(result).toMatchObject({ ok: false, conflicts: [{ code: 'emptyTemplate' }] });
});
