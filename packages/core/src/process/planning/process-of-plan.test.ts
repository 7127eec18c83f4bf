import { describe, expect, test } from 'vitest';
import { changedProject } from '../../../test-support/base-project.js';
import {
  planned,
  replanned,
  session,
  sessionStep,
  step,
  templateOf,
  weeks,
} from '../../../test-support/planning.js';
import { parseProject } from '../../project/parse-project.js';
import { phaseStates } from '../phase-states.js';
import type { PlanFacts } from './facts.js';
import { phasesOfPlan } from './process-of-plan.js';

const template = templateOf([], {
  phases: [
    {
      id: 'begin',
      title: { de: 'Beginn', en: 'Begin' },
      purpose: 'Anfangen',
      note: 'Hinweis',
      sources: ['konzeption-2019'],
      steps: [
        step('survey', { kind: 'survey', length: weeks(2), note: 'Online', sources: ['konzeption-2019'] }),
        step('draft', { after: ['survey'], length: weeks(1), responsible: ['council'] }),
      ],
      milestones: [
        { id: 'started', title: 'Los', criterion: 'Begonnen', step: 'survey', at: 'start' },
        { id: 'drafted', title: 'Entwurf', criterion: 'Er liegt vor', step: 'draft', sources: ['x'] },
      ],
    },
    {
      id: 'end',
      title: 'Ende',
      steps: [sessionStep('decision', ['draft']), step('publication', { after: ['decision'] })],
    },
  ],
});
const sessions = [session('s1', '2027-02-22'), session('s2', '2027-03-15')];
const plan = planned(template, { start: '2027-01-04', sessions });
const after = (today: string, facts: PlanFacts) => replanned(plan, today, facts).plan;
const isAccepted = (of: typeof plan) => {
  const result = parseProject(changedProject({ '/process/phases': phasesOfPlan(of) }));
  return result.ok ? [] : result.issues;
};

describe('P25 a plan as phases of a project', () => {
  test('the first plan is what is planned', () => {
    expect(phasesOfPlan(plan)).toEqual([
      {
        id: 'begin',
        title: { de: 'Beginn', en: 'Begin' },
        purpose: 'Anfangen',
        note: 'Hinweis',
        planned: { from: '2027-01-04', to: '2027-01-24' },
        steps: [
          {
            id: 'survey',
            title: 'Schritt survey',
            kind: 'survey',
            planned: { from: '2027-01-04', to: '2027-01-17' },
            note: 'Online',
          },
          {
            id: 'draft',
            title: 'Schritt draft',
            kind: 'drafting',
            planned: { from: '2027-01-18', to: '2027-01-24' },
          },
        ],
        milestones: [
          { id: 'started', title: 'Los', criterion: 'Begonnen', planned: { on: '2027-01-04' } },
          { id: 'drafted', title: 'Entwurf', criterion: 'Er liegt vor', planned: { on: '2027-01-24' } },
        ],
      },
      {
        id: 'end',
        title: 'Ende',
        planned: { from: '2027-02-22', to: '2027-02-23' },
        steps: [
          {
            id: 'decision',
            title: 'Schritt decision',
            kind: 'session',
            planned: { from: '2027-02-22', to: '2027-02-22' },
          },
          {
            id: 'publication',
            title: 'Schritt publication',
            kind: 'drafting',
            planned: { from: '2027-02-23', to: '2027-02-23' },
          },
        ],
      },
    ]);
  });

  test('Z-09 what differs today is expected, what happened is actual, and nothing is overwritten', () => {
    const [begin] = phasesOfPlan(
      after('2027-01-29', {
        steps: [
          { step: 'survey', actual: { from: '2027-01-05', to: '2027-01-20' } },
          { step: 'draft', actual: { from: '2027-01-25' } },
        ],
      }),
    );
    expect(begin).toMatchObject({
      planned: { from: '2027-01-04', to: '2027-01-24' },
      forecast: { from: '2027-01-05', to: '2027-01-31' },
      actual: { from: '2027-01-05' },
    });
    expect(begin?.actual).not.toHaveProperty('to');
    expect(begin?.steps).toMatchObject([
      { planned: { to: '2027-01-17' }, actual: { from: '2027-01-05', to: '2027-01-20' } },
      {
        planned: { to: '2027-01-24' },
        forecast: { from: '2027-01-25', to: '2027-01-31' },
        actual: { from: '2027-01-25' },
      },
    ]);
    // What is over is expected no more.
    expect(begin?.steps?.[0]).not.toHaveProperty('forecast');
    expect(begin?.milestones).toEqual([
      expect.objectContaining({ planned: { on: '2027-01-04' }, actual: { on: '2027-01-05' } }),
      expect.objectContaining({ planned: { on: '2027-01-24' }, forecast: { on: '2027-01-31' } }),
    ]);
  });

  test('a phase is over when all of its steps are, with the dates as they were told', () => {
    const over = after('2027-02-05', {
      steps: [
        { step: 'survey', actual: { from: '2027-01', to: '2027-01-20' } },
        { step: 'draft', actual: { to: '2027-02-04' } },
      ],
    });
    const [begin, end] = phasesOfPlan(over);
    expect(begin).toMatchObject({ actual: { from: '2027-01', to: '2027-02-04' } });
    expect(begin).not.toHaveProperty('forecast');
    expect(end).not.toHaveProperty('actual');
    expect(Object.fromEntries(phaseStates(phasesOfPlan(over), '2027-02-05'))).toEqual({
      begin: 'done',
      end: 'next',
    });
  });

  test('a step that falls out says so, and so does a phase without any other', () => {
    const facts: PlanFacts = {
      steps: [
        { step: 'draft', cancelled: true },
        { step: 'decision', cancelled: true },
        { step: 'publication', cancelled: true, reason: 'Kein Beschluss' },
      ],
    };
    const [begin, end] = phasesOfPlan(after('2027-01-04', facts));
    const silent = { de: 'Kein Grund angegeben', en: 'No reason given' };
    expect(begin?.steps?.[1]?.stateOverride).toEqual({ state: 'cancelled', reason: silent });
    expect(begin).not.toHaveProperty('stateOverride');
    expect(begin?.forecast).toEqual({ from: '2027-01-04', to: '2027-01-17' });
    expect(end?.stateOverride).toEqual({ state: 'cancelled', reason: 'Kein Beschluss' });
    expect(
      Object.fromEntries(phaseStates(phasesOfPlan(after('2027-01-04', facts)), '2028-01-01')),
    ).toMatchObject({
      end: 'cancelled',
    });
  });

  test('while a step waits for a session that nobody knows, the end of its phase is open', () => {
    const [, end] = phasesOfPlan(
      after('2027-03-20', {
        cancelledSessions: ['s1', 's2'],
        steps: [{ step: 'publication', forecast: { from: '2027-05-03' } }],
      }),
    );
    expect(end).toMatchObject({ planned: { to: '2027-02-23' } });
    expect(end?.forecast).toEqual({ from: '2027-05-03' });
  });

  test('it stands in a project file', () => {
    expect(isAccepted(plan)).toEqual([]);
    const facts: PlanFacts = {
      cancelledSessions: ['s1'],
      steps: [
        { step: 'survey', actual: { from: '2027-01', to: '2027-01' } },
        { step: 'draft', cancelled: true },
        { step: 'publication', forecast: { to: '2027-04' } },
      ],
    };
    expect(isAccepted(after('2027-02-10', facts))).toEqual([]);
    expect(isAccepted(after('2027-05-10', { ...facts, cancelledSessions: ['s1', 's2'] }))).toEqual([]);
  });
});
