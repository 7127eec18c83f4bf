import { describe, expect, test } from 'vitest';
import { chain, council, early, june, late, start } from '../../../test-support/short-processes.js';
import {
  conflicts,
  days,
  planned,
  session,
  step,
  templateOf,
  weeks,
} from '../../../test-support/planning.js';
import { applyRemedy } from './apply-remedy.js';
import type { PlanConflict, PlanRemedy } from './conflict.js';
import type { PlanConstraints } from './constraints.js';
describe('P20 remedies that only people can carry out', () => {
  test.each<[string, PlanConflict | undefined, PlanRemedy]>([
    [
      'asking for sessions',
      conflicts(council, { start, sessions: [] })[0],
      { kind: 'askForSessions', body: 'council', after: '2027-01-15' },
    ],
    [
      'asking for sessions instead of one that cannot be reached',
      conflicts(council, { start, sessions: [early], steps: [{ step: 'decision', session: 'early' }] })[0],
      { kind: 'askForSessions', body: 'council', after: '2027-01-15' },
    ],
    ['a first day', conflicts(chain, {})[0], { kind: 'correct', what: 'start' }],
    ['an end', conflicts(chain, { direction: 'backwards' })[0], { kind: 'correct', what: 'end' }],
    ['a day', conflicts(chain, { start: '2027-02-30' })[0], { kind: 'correct', what: 'day' }],
  ])('%s', (_case, conflict, remedy) => {
    expect(conflict?.remedies).toContainEqual(remedy);
    expect(applyRemedy({ start }, remedy)).toBeUndefined();
  });
});

describe('P20 only what helps is offered', () => {
  test('a second end that is missed does not spoil the remedy against the first', () => {
    const found = conflicts(chain, { start, end: '2027-01-20', funding: { to: '2027-01-20' } });
    expect(found.map(({ remedies }) => remedies.map(({ kind }) => kind))).toEqual([
      ['beginEarlier', 'askForExtension'],
      ['beginEarlier', 'extendPlan'],
    ]);
  });

  test('beginning earlier is no way out where another step misses the end because of its own day', () => {
    const steps = [...chain, step('other')];
    const [found] = conflicts(steps, {
      start,
      end: '2027-01-20',
      steps: [{ step: 'other', notBefore: '2027-01-21' }],
    });
    expect(found).toMatchObject({ code: 'endMissed', step: 'b', remedies: [{ kind: 'extendPlan' }] });
  });

  test('a step that cannot begin before the funding does not begin earlier', () => {
    const steps = [step('contract', { obliges: true, length: weeks(3) })];
    const [found] = conflicts(steps, { funding: { from: start, to: '2027-01-20' } });
    expect(found?.remedies).toEqual([{ kind: 'askForExtension', until: '2027-01-24' }]);
  });

  test('cancelled sessions are not offered, and not waited for', () => {
    const constraints = {
      start,
      sessions: [early, { ...late, cancelled: true }],
      steps: [{ step: 'decision', session: 'late' }],
    };
    const [found] = conflicts(council, constraints);
    expect(found).toMatchObject({ code: 'sessionNotReachable', because: 'cancelled' });
    expect(found?.remedies.map(({ kind }) => kind)).toEqual(['askForSessions']);
  });

  test('a session beyond several cancelled ones is offered', () => {
    const cancelled = Array.from({ length: 8 }, (_, index) =>
      session(`c${index}`, `2027-02-1${index}`, { cancelled: true }),
    );
    const constraints = {
      start,
      sessions: [early, ...cancelled, late],
      steps: [{ step: 'decision', session: 'early' }],
    };
    expect(conflicts(council, constraints)[0]?.remedies).toContainEqual(
      expect.objectContaining({ kind: 'otherSession', to: late }),
    );
  });

  test('a remedy reaches a step that the constraints do not name yet', () => {
    const remedy: PlanRemedy = { kind: 'otherSession', step: 'decision', from: early, to: late };
    expect(applyRemedy({ start }, remedy)).toEqual({ start, steps: [{ step: 'decision', session: 'late' }] });
  });

  test('of two blackouts that both close the calendar none alone helps', () => {
    const template = templateOf([step('a', { length: days(1) })], {
      blackouts: [june, { ...june, id: 'july' }],
    });
    expect(conflicts(template, { start })).toMatchObject([{ code: 'noRoom', remedies: [] }]);
  });

  test('a remedy leaves everything else as it was', () => {
    const constraints: PlanConstraints = {
      start,
      sessions: [early, late],
      steps: [
        { step: 'paper', notBefore: start, reason: 'Urlaub' },
        { step: 'decision', session: 'early', reason: 'Wunsch' },
      ],
    };
    const [found] = conflicts(council, constraints);
    const remedy = found?.remedies.find(({ kind }) => kind === 'otherSession');
    const changed = remedy && applyRemedy(constraints, remedy);
    expect(changed).toEqual({
      ...constraints,
      steps: [constraints.steps?.[0], { step: 'decision', session: 'late', reason: 'Wunsch' }],
    });
    expect(changed && planned(council, changed).to).toBe('2027-03-01');
  });
});

test('P20 agreed days that move stay as many', () => {
  const constraints: PlanConstraints = {
    start,
    steps: [{ step: 'a', fixed: { from: '2027-05-06', to: '2027-05-08' }, reason: 'Festtage' }],
  };
  expect(applyRemedy(constraints, { kind: 'moveFixed', step: 'a', to: '2027-05-20' })?.steps).toEqual([
    { step: 'a', fixed: { from: '2027-05-20', to: '2027-05-22' }, reason: 'Festtage' },
  ]);
});
