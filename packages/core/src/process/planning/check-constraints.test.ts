import { describe, expect, test } from 'vitest';
import {
  conflicts,
  daysOf,
  planned,
  session,
  sessionStep,
  step,
  templateOf,
  workingDays,
} from '../../../test-support/planning.js';
import type { PlanConstraints } from './constraints.js';
import type { Blackout } from './template.js';

const steps = [step('a'), sessionStep('s')];
const good: PlanConstraints = { start: '2027-01-04', sessions: [session('s1', '2027-02-01')] };
const blackout = (from: string, to: string): Blackout => ({ id: 'x', title: 'X', days: { from, to } });

describe('P16 days', () => {
  test.each<[string, PlanConstraints, string, string]>([
    ['the start', { start: '2027-02-29' }, '/start', '2027-02-29'],
    ['the end', { end: '2027-13-01' }, '/end', '2027-13-01'],
    ['the funding', { funding: { from: '2027-04-31' } }, '/funding/from', '2027-04-31'],
    ['a session', { sessions: [session('s1', '2027-2-1')] }, '/sessions/0/on', '2027-2-1'],
    ['papers', { sessions: [session('s1', '2027-02-01', { papersBy: '' })] }, '/sessions/0/papersBy', ''],
    [
      'an agreed day',
      { steps: [{ step: 'a', fixed: { from: '01.02.2027' } }] },
      '/steps/0/fixed/from',
      '01.02.2027',
    ],
    [
      'an agreed end',
      { steps: [{ step: 'a', fixed: { from: '2027-02-01', to: '2027-02' } }] },
      '/steps/0/fixed/to',
      '2027-02',
    ],
    ['a limit', { steps: [{ step: 'a', notBefore: '2027' }] }, '/steps/0/notBefore', '2027'],
    [
      'a limit at the end',
      { steps: [{ step: 'a', notAfter: '2027-00-10' }] },
      '/steps/0/notAfter',
      '2027-00-10',
    ],
    [
      'a blackout',
      { blackouts: [blackout('2027-02-29', '2027-03-01')] },
      '/blackouts/x/days/from',
      '2027-02-29',
    ],
    ['a slip of the year', { start: '0999-01-04' }, '/start', '0999-01-04'],
  ])('one that does not exist is named with its place: %s', (_case, changes, where, given) => {
    expect(conflicts(steps, { ...good, ...changes })).toEqual([
      { code: 'unusableDay', where, given, remedies: [{ kind: 'correct', what: 'day' }] },
    ]);
  });

  test('29 February exists in 2028, and nothing else is wrong with it', () => {
    expect(daysOf(planned([step('a', { length: workingDays(2) })], { start: '2028-02-29' }))).toEqual({
      a: '2028-02-29/2028-03-01',
    });
    expect(conflicts([step('a')], { start: '2027-02-29' })).toHaveLength(1);
  });

  test.each<[string, PlanConstraints, string, string]>([
    ['the plan', { start: '2027-02-01', end: '2027-01-31' }, '2027-02-01', '2027-01-31'],
    ['the funding', { funding: { from: '2027-02-01', to: '2027-01-31' } }, '2027-02-01', '2027-01-31'],
    [
      'an agreed span',
      { steps: [{ step: 'a', fixed: { from: '2027-02-01', to: '2027-01-31' } }] },
      '2027-02-01',
      '2027-01-31',
    ],
    [
      'limits',
      { steps: [{ step: 'a', notBefore: '2027-02-01', notAfter: '2027-01-31' }] },
      '2027-02-01',
      '2027-01-31',
    ],
    ['a blackout', { blackouts: [blackout('2027-02-01', '2027-01-31')] }, '2027-02-01', '2027-01-31'],
    [
      'papers after their session',
      { sessions: [session('s1', '2027-02-01', { papersBy: '2027-02-02' })] },
      '2027-02-02',
      '2027-02-01',
    ],
  ])('a span that ends before it begins is a conflict: %s', (_case, changes, from, to) => {
    expect(conflicts(steps, { ...good, ...changes })).toEqual([
      { code: 'periodReversed', from, to, remedies: [{ kind: 'correct', what: 'day' }] },
    ]);
  });

  test('one day is a span', () => {
    const one = { from: '2027-02-01', to: '2027-02-01' };
    const constraints: PlanConstraints = { ...good, start: '2027-02-01', end: '2027-02-01', funding: one };
    expect(daysOf(planned([step('a')], constraints))).toEqual({ a: '2027-02-01' });
  });

  test('days of the template are looked at as well, and everything is told at once', () => {
    const template = templateOf([step('a', { after: ['x'] })], {
      blackouts: [blackout('2027-02-30', '2027-02-31')],
    });
    expect(conflicts(template, { start: '2027-02-29' }).map(({ code }) => code)).toEqual([
      'unusableDay',
      'unusableDay',
      'unusableDay',
      'unknownStep',
    ]);
  });
});
