import { describe, expect, test } from 'vitest';
import {
  conflicts,
  daysOf,
  planned,
  session,
  sessionStep,
  step,
  stepOf,
  weeks,
  workingDays,
} from '../../../test-support/planning.js';
import type { CouncilSession, PlanConstraints } from './constraints.js';

// The paper is ready on 15 January.
const steps = [
  step('paper', { length: workingDays(10) }),
  sessionStep('decision', [{ step: 'paper', relation: 'beforePapers' }]),
];
const plan = (sessions: readonly CouncilSession[], further: Partial<PlanConstraints> = {}) =>
  planned(steps, { start: '2027-01-04', sessions, ...further });
const decisionOn = (sessions: readonly CouncilSession[], further: Partial<PlanConstraints> = {}) =>
  daysOf(plan(sessions, further))['decision'];
const late = session('late', '2027-03-01', { papersBy: '2027-02-15' });

describe('P13 sessions', () => {
  test.each<[string, Partial<CouncilSession>, boolean]>([
    ['papers are ready on the day they are due', { papersBy: '2027-01-15' }, true],
    ['papers are ready a day too late', { papersBy: '2027-01-14' }, false],
    ['nobody knows when papers are due, but they are ready the day before', {}, true],
    ['nobody knows when papers are due, and they are not ready the day before', { on: '2027-01-15' }, false],
    ['papers are due on the day itself', { on: '2027-01-15', papersBy: '2027-01-15' }, true],
    ['it is cancelled', { papersBy: '2027-01-15', cancelled: true }, false],
    ['its date is assumed', { papersBy: '2027-01-15', certainty: 'assumed' }, true],
    ['another body meets', { papersBy: '2027-01-15', body: 'committee' }, false],
    ['it lies before the process', { on: '2027-01-01' }, false],
    ['it is on a Saturday, which is for the council to say', { on: '2027-01-30' }, true],
  ])('the first one that can be reached: %s', (_case, changes, isUsable) => {
    const first = session('first', '2027-02-01', changes);
    expect(decisionOn([late, first])).toBe(isUsable ? first.on : late.on);
  });

  test.each<[string, PlanConstraints['steps'], string]>([
    ['asked for by its id', [{ step: 'decision', session: 'late' }], '2027-03-01'],
    ['asked for by its day', [{ step: 'decision', fixed: { from: '2027-03-01' } }], '2027-03-01'],
    ['not before a day', [{ step: 'decision', notBefore: '2027-02-02' }], '2027-03-01'],
    ['not after a day', [{ step: 'decision', notAfter: '2027-02-01' }], '2027-02-01'],
  ])('%s', (_case, changes, on) => {
    expect(decisionOn([session('first', '2027-02-01'), late], { steps: changes })).toBe(on);
  });

  test('a step that obliges waits for the funding, in a session as well', () => {
    const obliging = [sessionStep('decision', [], { obliges: true })];
    const sessions = [session('first', '2027-02-01'), late];
    const constraints = { start: '2027-01-04', funding: { from: '2027-02-02' }, sessions };
    expect(daysOf(planned(obliging, constraints))).toEqual({ decision: '2027-03-01' });
  });

  test('several bodies each meet in their own sessions', () => {
    const both = [
      ...steps.slice(0, 1),
      sessionStep('committee', [{ step: 'paper', relation: 'beforePapers' }], { body: 'committee' }),
      sessionStep('decision', ['committee']),
    ];
    const sessions = [
      session('c1', '2027-01-20', { body: 'committee' }),
      session('s0', '2027-01-20'),
      session('s1', '2027-01-21'),
    ];
    expect(daysOf(planned(both, { start: '2027-01-04', sessions }))).toMatchObject({
      committee: '2027-01-20',
      decision: '2027-01-21',
    });
  });

  test('a lag lies between the papers and the day on which they are due', () => {
    const withLag = [
      step('paper', { length: workingDays(10) }),
      sessionStep('decision', [{ step: 'paper', relation: 'beforePapers', lag: weeks(2) }]),
    ];
    const at = (papersBy: string) =>
      daysOf(
        planned(withLag, { start: '2027-01-04', sessions: [session('a', '2027-02-08', { papersBy }), late] }),
      )['decision'];
    expect([at('2027-01-28'), at('2027-01-29')]).toEqual(['2027-03-01', '2027-02-08']);
  });

  test('every session that was missed is told, but of those that came too early only the last', () => {
    const sessions = [
      session('a', '2026-12-01'),
      session('b', '2027-01-10', { cancelled: true }),
      session('c', '2027-01-20', { papersBy: '2027-01-08' }),
      session('d', '2027-02-01', { cancelled: true }),
      late,
    ];
    const decision = stepOf(plan(sessions), 'decision');
    expect(decision).toMatchObject({ session: { id: 'late' }, driver: 'paper' });
    expect(
      decision.reasons.map((reason) =>
        reason.kind === 'sessionPassed' ? [reason.session.id, reason.because] : reason.kind,
      ),
    ).toEqual(['after', ['b', 'cancelled'], ['c', 'papers'], ['d', 'cancelled'], 'session']);
  });

  test('of sessions whose day was over before the papers were ready only the last is told', () => {
    const sessions = [
      session('a', '2027-01-06'),
      session('b', '2027-01-11'),
      session('c', '2027-01-14'),
      late,
    ];
    const passed = stepOf(plan(sessions), 'decision').reasons.filter(({ kind }) => kind === 'sessionPassed');
    expect(passed).toMatchObject([{ session: { id: 'c' }, because: 'papers', ready: '2027-01-15' }]);
  });

  test('a session before the first day is nobody’s loss, and neither is a cancelled one before one that comes too early', () => {
    const kinds = (sessions: readonly CouncilSession[], steps: PlanConstraints['steps'] = []) =>
      stepOf(plan(sessions, { steps }), 'decision').reasons.map((reason) =>
        reason.kind === 'sessionPassed' ? `${reason.session.id} ${reason.because}` : reason.kind,
      );
    expect(kinds([session('a', '2026-12-01'), late])).toEqual(['after', 'session']);
    const early = [session('a', '2027-01-06', { cancelled: true }), session('b', '2027-01-08')];
    expect(kinds([...early, late], [{ step: 'decision', notBefore: '2027-01-20' }])).toEqual([
      'after',
      'b notBefore',
      'session',
    ]);
  });

  test('of papers and other work that are ready for one session, the later one is told', () => {
    const both = (hearing: number, paper: number) =>
      stepOf(
        planned(
          [
            step('paper', { length: workingDays(paper) }),
            step('hearing', { length: workingDays(hearing) }),
            sessionStep('decision', [{ step: 'paper', relation: 'beforePapers' }, 'hearing']),
          ],
          { start: '2027-01-04', sessions: [late] },
        ),
        'decision',
      ).driver;
    expect([both(10, 5), both(5, 10)]).toEqual(['hearing', 'paper']);
  });

  test('a session that was missed by its papers says when they were ready', () => {
    const missed = session('missed', '2027-01-20', { papersBy: '2027-01-08' });
    expect(stepOf(plan([missed, late]), 'decision').reasons[1]).toEqual({
      kind: 'sessionPassed',
      session: missed,
      because: 'papers',
      ready: '2027-01-15',
    });
  });

  test('what the day of a session waited for is told where the papers did not decide', () => {
    const waiting = [
      step('paper', { length: workingDays(1) }),
      step('hearing', { length: workingDays(20) }),
      sessionStep('decision', [{ step: 'paper', relation: 'beforePapers' }, 'hearing']),
    ];
    const sessions = [session('first', '2027-01-20', { papersBy: '2027-01-18' }), late];
    const decision = stepOf(planned(waiting, { start: '2027-01-04', sessions }), 'decision');
    expect(decision).toMatchObject({ from: '2027-03-01', driver: 'hearing' });
    expect(decision.reasons[0]).toMatchObject({ kind: 'after', step: 'hearing' });
  });

  test.each<[string, readonly CouncilSession[], object]>([
    ['none', [], { given: 0 }],
    ['none of its own', [session('c', '2027-02-01', { body: 'committee' })], { given: 0 }],
    ['only cancelled ones', [session('a', '2027-02-01', { cancelled: true })], { given: 1 }],
    ['only early ones', [session('a', '2027-01-12')], { given: 1 }],
  ])('a council with %s is a conflict', (_case, sessions, facts) => {
    const [conflict] = conflicts(steps, { start: '2027-01-04', sessions });
    expect(conflict).toMatchObject({
      code: 'noSession',
      step: 'decision',
      body: 'council',
      after: '2027-01-15',
    });
    expect(conflict).toMatchObject(facts);
    expect(conflict?.remedies).toContainEqual({
      kind: 'askForSessions',
      body: 'council',
      after: '2027-01-15',
    });
  });

  test.each<[string, Partial<CouncilSession>, object, string]>([
    ['papers', { papersBy: '2027-01-14' }, {}, 'papers'],
    ['day', { on: '2027-01-02' }, {}, 'day'],
    ['cancelled', { cancelled: true }, {}, 'cancelled'],
    ['notBefore', {}, { notBefore: '2027-02-02' }, 'notBefore'],
    ['notAfter', {}, { notAfter: '2027-01-31' }, 'notAfter'],
  ])('the session that was asked for cannot be reached: %s', (_case, changes, limits, because) => {
    const asked = session('asked', '2027-02-01', changes);
    const found = conflicts(steps, {
      start: '2027-01-04',
      sessions: [asked, late],
      steps: [{ step: 'decision', session: 'asked', ...limits }],
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      code: 'sessionNotReachable',
      step: 'decision',
      session: asked,
      because,
    });
  });

  test('of two sessions on one day the first id counts', () => {
    const sessions = [session('b', '2027-02-01'), session('a', '2027-02-01')];
    expect(stepOf(plan(sessions), 'decision').session?.id).toBe('a');
  });
});
