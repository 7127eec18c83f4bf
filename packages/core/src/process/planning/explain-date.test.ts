import { describe, expect, test } from 'vitest';
import {
  planned,
  replanned,
  session,
  sessionStep,
  step,
  templateOf,
  weeks,
} from '../../../test-support/planning.js';
import { explainDate } from './explain-date.js';
import type { ProcessPlan } from './plan.js';

const template = templateOf([], {
  phases: [
    {
      id: 'first',
      title: 'Erste Phase',
      steps: [
        step('a', { length: weeks(2) }),
        step('b', { length: weeks(1) }),
        step('c', { after: ['a', 'b'] }),
      ],
      milestones: [
        { id: 'begun', title: 'Begonnen', criterion: 'Los', step: 'a', at: 'start' },
        { id: 'over', title: 'Fertig', criterion: 'Fertig', step: 'c' },
      ],
    },
    {
      id: 'second',
      title: { de: 'Zweite Phase', en: 'Second phase' },
      steps: [sessionStep('s', [{ step: 'c', relation: 'beforePapers' }]), step('d', { after: ['s'] })],
    },
    { id: 'empty', title: 'Leere Phase', steps: [] },
  ],
});
const sessions = [session('s1', '2027-02-01')];
const forwards = planned(template, { start: '2027-01-04', sessions });
const chain = (plan: ProcessPlan, id: string) => explainDate(plan, id)?.chain.map((each) => each.step);

describe('P22 every date knows why it is there', () => {
  test('a step leads back to the one that starts it all, with days, titles and reasons', () => {
    expect(explainDate(forwards, 'c')).toEqual({
      id: 'c',
      title: 'Schritt c',
      from: '2027-01-18',
      to: '2027-01-18',
      chain: [
        {
          step: 'c',
          title: 'Schritt c',
          from: '2027-01-18',
          to: '2027-01-18',
          reasons: [{ kind: 'after', step: 'a', ended: '2027-01-17', lag: undefined }],
        },
        {
          step: 'a',
          title: 'Schritt a',
          from: '2027-01-04',
          to: '2027-01-17',
          reasons: [{ kind: 'planStart', on: '2027-01-04' }],
        },
      ],
    });
    expect(chain(forwards, 'd')).toEqual(['d', 's', 'c', 'a']);
  });

  test('a milestone is explained by its step, at its begin or its end', () => {
    expect(explainDate(forwards, 'begun')).toMatchObject({
      title: 'Begonnen',
      from: '2027-01-04',
      to: '2027-01-04',
    });
    expect(explainDate(forwards, 'over')).toMatchObject({
      title: 'Fertig',
      from: '2027-01-18',
      to: '2027-01-18',
    });
    expect(chain(forwards, 'over')).toEqual(['c', 'a']);
  });

  test('a phase is explained by the step that begins first, and keeps its own days', () => {
    expect(explainDate(forwards, 'second')).toMatchObject({
      title: { de: 'Zweite Phase' },
      from: '2027-02-01',
      to: '2027-02-02',
    });
    expect(chain(forwards, 'second')).toEqual(['s', 'c', 'a']);
    expect(explainDate(forwards, 'first')).toMatchObject({ from: '2027-01-04', to: '2027-01-18' });
  });

  test('that step need not be the first of the template', () => {
    const phases = [{ id: 'p', title: 'P', steps: [step('z', { after: ['y'] }), step('y')] }];
    expect(chain(planned(templateOf([], { phases })), 'p')).toEqual(['y']);
  });

  test.each(['unknown', '', 'empty', 'constructor'])('nothing is told about „%s“', (id) => {
    expect(explainDate(forwards, id)).toBeUndefined();
  });

  test('backwards a step leads to the one that ends it all', () => {
    const backwards = planned(template, { direction: 'backwards', sessions });
    expect(chain(backwards, 'a')).toEqual(['a', 'c', 's']);
    expect(explainDate(backwards, 'a')?.chain[1]?.reasons[0]).toMatchObject({ kind: 'papersDue', step: 's' });
    expect(chain(backwards, 'd')).toEqual(['d', 's']);
  });

  test('a step without a day any more is not explained', () => {
    const { plan } = replanned(forwards, '2027-01-20', { cancelledSessions: ['s1'] });
    expect(explainDate(plan, 's')).toBeUndefined();
    expect(explainDate(plan, 'd')).toBeUndefined();
    expect(explainDate(plan, 'second')).toBeUndefined();
    expect(chain(plan, 'over')).toBeDefined();
  });
});
