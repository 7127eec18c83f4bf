import { describe, expect, test } from 'vitest';
import { before, plan, sessions, steps, warned } from '../../../test-support/running-process.js';
import { daysOf, planned, replanned, session, stepOf } from '../../../test-support/planning.js';
import type { PlanFacts } from './facts.js';
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
