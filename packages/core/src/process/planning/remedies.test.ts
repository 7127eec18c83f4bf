import { describe, expect, test } from 'vitest';
import {
  conflicts,
  days,
  hesse,
  planned,
  session,
  sessionStep,
  step,
  templateOf,
  weeks,
  workingDays,
} from '../../../test-support/planning.js';
import { applyRemedy } from './apply-remedy.js';
import type { PlanConflict, PlanRemedy } from './conflict.js';
import type { PlanConstraints } from './constraints.js';
import { planProcess } from './plan-process.js';
import type { ProcessTemplate, TemplateStep } from './template.js';

interface Case {
  readonly template: ProcessTemplate | readonly TemplateStep[];
  readonly constraints: PlanConstraints;
  readonly code: PlanConflict['code'];
  readonly remedy: PlanRemedy;
}

const chain = [step('a', { length: workingDays(10) }), step('b', { after: ['a'], length: workingDays(5) })];
const council = [
  step('paper', { length: workingDays(10) }),
  sessionStep('decision', [{ step: 'paper', relation: 'beforePapers' }]),
];
const early = session('early', '2027-02-01', { papersBy: '2027-01-14' });
const late = session('late', '2027-03-01', { papersBy: '2027-02-15' });
const start = '2027-01-04';
const june = { id: 'june', title: 'Juni', days: { from: '2027-01-01', to: '2033-06-30' } };

const cases: Record<string, Case> = {
  'begin so many weeks earlier': {
    template: chain,
    constraints: { start, end: '2027-01-20' },
    code: 'endMissed',
    remedy: { kind: 'beginEarlier', weeks: 1, start: '2026-12-28', beforeFunding: false },
  },
  'begin before the funding, and say so': {
    template: chain,
    constraints: { funding: { from: start, to: '2027-01-20' } },
    code: 'endMissed',
    remedy: { kind: 'beginEarlier', weeks: 1, start: '2026-12-28', beforeFunding: true },
  },
  'ask for an extension': {
    template: chain,
    constraints: { start, funding: { to: '2027-01-20' } },
    code: 'endMissed',
    remedy: { kind: 'askForExtension', until: '2027-01-22' },
  },
  'let the plan end later': {
    template: chain,
    constraints: { start, end: '2027-01-20' },
    code: 'endMissed',
    remedy: { kind: 'extendPlan', until: '2027-01-22' },
  },
  'lift the limit of a step': {
    template: chain,
    constraints: { start, steps: [{ step: 'b', notAfter: '2027-01-20' }] },
    code: 'notAfterMissed',
    remedy: { kind: 'liftLimit', step: 'b', limit: 'notAfter', to: '2027-01-22' },
  },
  'lift the limit of a session': {
    template: council,
    constraints: { start, sessions: [early, late], steps: [{ step: 'decision', notAfter: '2027-02-01' }] },
    code: 'noSession',
    remedy: { kind: 'liftLimit', step: 'decision', limit: 'notAfter', to: '2027-03-01' },
  },
  'lift the limit that the wished session breaks': {
    template: council,
    constraints: {
      start,
      sessions: [late],
      steps: [{ step: 'decision', notAfter: '2027-02-01', session: 'late' }],
    },
    code: 'sessionNotReachable',
    remedy: { kind: 'liftLimit', step: 'decision', limit: 'notAfter', to: '2027-03-01' },
  },
  'lift a limit backwards': {
    template: chain,
    constraints: { direction: 'backwards', end: '2027-01-20', steps: [{ step: 'a', notBefore: start }] },
    code: 'startMissed',
    remedy: { kind: 'liftLimit', step: 'a', limit: 'notBefore', to: '2026-12-30' },
  },
  'lift the limit of a session backwards': {
    template: council,
    constraints: {
      direction: 'backwards',
      end: '2027-02-10',
      sessions: [early, late],
      steps: [{ step: 'decision', notBefore: '2027-02-02' }],
    },
    code: 'noSession',
    remedy: { kind: 'liftLimit', step: 'decision', limit: 'notBefore', to: '2027-02-01' },
  },
  'take another session': {
    template: council,
    constraints: { start, sessions: [early, late], steps: [{ step: 'decision', session: 'early' }] },
    code: 'sessionNotReachable',
    remedy: { kind: 'otherSession', step: 'decision', from: early, to: late },
  },
  'take another session backwards, too': {
    template: council,
    constraints: {
      start,
      direction: 'backwards',
      sessions: [early, late],
      steps: [{ step: 'decision', session: 'early' }],
    },
    code: 'startMissed',
    remedy: { kind: 'otherSession', step: 'decision', from: early, to: late },
  },
  'begin earlier for the session that was asked for': {
    template: council,
    constraints: { start, sessions: [early], steps: [{ step: 'decision', session: 'early' }] },
    code: 'sessionNotReachable',
    remedy: { kind: 'beginEarlier', weeks: 1, start: '2026-12-28', beforeFunding: false },
  },
  'begin earlier for the last session there is': {
    template: council,
    constraints: { start, sessions: [early] },
    code: 'noSession',
    remedy: { kind: 'beginEarlier', weeks: 1, start: '2026-12-28', beforeFunding: false },
  },
  'begin earlier, backwards': {
    template: chain,
    constraints: { start, direction: 'backwards', end: '2027-01-20' },
    code: 'startMissed',
    remedy: { kind: 'beginEarlier', weeks: 1, start: '2026-12-28', beforeFunding: false },
  },
  'end later, backwards': {
    template: chain,
    constraints: { start, direction: 'backwards', end: '2027-01-20' },
    code: 'startMissed',
    remedy: { kind: 'extendPlan', until: '2027-01-25' },
  },
  'let the funding end later, backwards': {
    template: chain,
    constraints: { start, direction: 'backwards', funding: { to: '2027-01-20' } },
    code: 'startMissed',
    remedy: { kind: 'askForExtension', until: '2027-01-25' },
  },
  'move an agreed day': {
    template: chain,
    constraints: { start, steps: [{ step: 'b', fixed: { from: '2027-01-08' } }] },
    code: 'fixedTooEarly',
    remedy: { kind: 'moveFixed', step: 'b', to: '2027-01-18' },
  },
  'begin earlier for an agreed day': {
    template: chain,
    constraints: { start, steps: [{ step: 'b', fixed: { from: '2027-01-11' } }] },
    code: 'fixedTooEarly',
    remedy: { kind: 'beginEarlier', weeks: 2, start: '2026-12-21', beforeFunding: false },
  },
  'move an agreed day forward, backwards': {
    template: chain,
    constraints: {
      direction: 'backwards',
      end: '2027-01-22',
      steps: [{ step: 'a', fixed: { from: '2027-01-05' } }],
    },
    code: 'fixedTooLate',
    remedy: { kind: 'moveFixed', step: 'a', to: '2027-01-04' },
  },
  'move a public event off a holiday': {
    template: [step('a', { kind: 'publicEvent' })],
    constraints: { start, steps: [{ step: 'a', fixed: { from: '2027-03-26' } }] },
    code: 'fixedOnHoliday',
    remedy: { kind: 'moveFixed', step: 'a', to: '2027-03-30' },
  },
  'lift a blackout': {
    template: templateOf(chain, { blackouts: [june] }),
    constraints: { start },
    code: 'noRoom',
    remedy: { kind: 'liftBlackout', blackout: 'june' },
  },
};

describe('P20 remedies that change what the plan keeps to', () => {
  test.each(Object.entries(cases))('%s', (_name, { template, constraints, code, remedy }) => {
    const found = conflicts(template, constraints).find((each) => each.code === code);
    expect(found?.remedies).toContainEqual(remedy);
  });

  test.each(Object.entries(cases))(
    'taken, the conflict is gone: %s',
    (_name, { template, constraints, code }) => {
      const ofTemplate = 'phases' in template ? template : templateOf(template);
      const found = conflicts(template, constraints).filter((each) => each.code === code);
      expect(found).toHaveLength(1);
      for (const remedy of found[0]?.remedies ?? []) {
        const changed = applyRemedy(constraints, remedy);
        if (!changed) continue;
        const after = planProcess(ofTemplate, changed, hesse());
        expect(after.ok ? [] : after.conflicts.map((each) => each.code)).not.toContain(code);
      }
    },
  );
});

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
