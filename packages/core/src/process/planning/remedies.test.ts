import { councilProcess, councilSessions } from '../../../test-support/council-process.js';
import { describe, expect, test } from 'vitest';
import { chain, council, early, june, late, start } from '../../../test-support/short-processes.js';
import { conflicts, hesse, step, templateOf } from '../../../test-support/planning.js';
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

test('P20 where a plan leads back from the last session known, later ones are to be asked for', () => {
  const constraints = {
    start: '2027-02-01',
    direction: 'backwards',
    sessions: councilSessions.slice(0, 3),
  } as const;
  expect(conflicts(councilProcess, constraints)).toMatchObject([
    {
      code: 'startMissed',
      remedies: [{ kind: 'beginEarlier' }, { kind: 'askForSessions', body: 'council', after: '2027-03-18' }],
    },
  ]);
});

test('P13 P20 bodies without any session are told at once, each once', () => {
  const found = conflicts(councilProcess, { start: '2027-01-04' });
  expect(found.map((conflict) => [conflict.code, 'body' in conflict && conflict.body])).toEqual([
    ['noSession', 'committee'],
    ['noSession', 'council'],
  ]);
});
