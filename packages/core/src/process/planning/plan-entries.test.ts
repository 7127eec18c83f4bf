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
import { stepKinds } from '../step-kinds.js';
import { planEntries } from './plan-entries.js';
import type { ProcessPlan } from './plan.js';

const template = templateOf(
  [
    step('draft', { title: { de: 'Entwurf', en: 'Draft' }, length: weeks(2) }),
    sessionStep('decision', [{ step: 'draft', relation: 'beforePapers' }], { title: 'Beschluss' }),
  ],
  {
    milestones: [
      { id: 'begun', title: 'Begonnen', criterion: 'Es geht los.', step: 'draft', at: 'start' },
      { id: 'decided', title: 'Beschlossen', criterion: 'Der Beschluss ist gefasst.', step: 'decision' },
    ],
  },
);
const sessions = [session('s1', '2027-02-22', { papersBy: '2027-02-08' })];
const plan = planned(template, { start: '2027-01-04', sessions });
const words = {
  language: 'de',
  prefix: 'muster',
  papersDue: (title: string) => `Abgabe: ${title}`,
  criterion: (criterion: string) => `Erreicht, wenn: ${criterion}`,
};
const entries = (of: ProcessPlan, further: object = {}) => planEntries(of, { ...words, ...further });

describe('P24 entries of a calendar', () => {
  test('steps, the day papers are due, and milestones, with ids of their own', () => {
    expect(entries(plan)).toEqual([
      {
        id: 'muster-draft',
        sequence: 0,
        title: 'Entwurf',
        description: undefined,
        from: '2027-01-04',
        to: '2027-01-17',
        // Computed and agreed with nobody.
        status: 'tentative',
        audiences: ['administration'],
      },
      {
        id: 'muster-decision-papers',
        sequence: 0,
        title: 'Abgabe: Beschluss',
        from: '2027-02-08',
        status: 'confirmed',
        audiences: ['administration'],
      },
      {
        id: 'muster-decision',
        sequence: 0,
        title: 'Beschluss',
        description: undefined,
        from: '2027-02-22',
        to: '2027-02-22',
        status: 'confirmed',
        audiences: ['public'],
      },
      {
        id: 'muster-begun',
        sequence: 0,
        title: 'Begonnen',
        description: 'Erreicht, wenn: Es geht los.',
        from: '2027-01-04',
        status: 'tentative',
        audiences: ['steering'],
      },
      {
        id: 'muster-decided',
        sequence: 0,
        title: 'Beschlossen',
        description: 'Erreicht, wenn: Der Beschluss ist gefasst.',
        from: '2027-02-22',
        status: 'confirmed',
        audiences: ['steering'],
      },
    ]);
  });

  test('in the language that is asked for, with what describes a step', () => {
    const [draft] = entries(plan, { language: 'en', describe: ({ id }: { id: string }) => `About ${id}` });
    expect(draft).toMatchObject({ title: 'Draft', description: 'About draft' });
  });

  test('every kind has its circle, unless the template says otherwise', () => {
    const kinds = Object.fromEntries(
      stepKinds.map((kind) => [kind, entries(planned([step('x', { kind })]))[0]?.audiences]),
    );
    expect(kinds).toEqual({
      preparation: ['administration'],
      tender: ['administration'],
      inventory: ['administration'],
      meeting: ['steering', 'administration'],
      publicEvent: ['public'],
      survey: ['public'],
      commenting: ['public'],
      evaluation: ['administration'],
      drafting: ['administration'],
      finalEditing: ['administration'],
      hearing: ['administration'],
      papers: ['administration'],
      session: ['public'],
      publication: ['public'],
    });
    const own = (audiences: ['steering'] | []) =>
      entries(planned([step('x', { kind: 'survey', audiences })]))[0];
    expect(own(['steering'])?.audiences).toEqual(['steering']);
    expect(own([])?.audiences).toEqual(['public']);
  });

  test('a session that is only expected is tentative; unknown papers have no entry', () => {
    const assumed = planned(template, {
      start: '2027-01-04',
      sessions: [session('s1', '2027-02-22', { certainty: 'assumed' })],
    });
    const found = entries(assumed);
    expect(found.find(({ id }) => id === 'muster-decision')).toMatchObject({ status: 'tentative' });
    expect(found.map(({ id }) => id)).not.toContain('muster-decision-papers');
  });

  test('what falls out stays as cancelled, with its papers and its milestone; the sequence rises', () => {
    const { plan: after } = replanned(plan, '2027-01-04', { steps: [{ step: 'decision', cancelled: true }] });
    const found = entries(after);
    expect(found.every(({ sequence }) => sequence === 1)).toBe(true);
    expect(found.filter(({ status }) => status === 'cancelled')).toEqual([
      expect.objectContaining({ id: 'muster-decided', from: '2027-02-22' }),
      expect.objectContaining({ id: 'muster-decision-papers', from: '2027-02-08' }),
      expect.objectContaining({ id: 'muster-decision', from: '2027-02-22', audiences: ['public'] }),
    ]);
  });

  test('so does what waits for a session nobody knows, until there is one', () => {
    const { plan: waiting } = replanned(plan, '2027-01-04', { cancelledSessions: ['s1'] });
    expect(
      entries(waiting)
        .filter(({ status }) => status === 'cancelled')
        .map(({ id }) => id),
    ).toEqual(['muster-decided', 'muster-decision-papers', 'muster-decision']);
    const { plan: known } = replanned(waiting, '2027-01-04', { sessions: [session('s2', '2027-04-19')] });
    expect(entries(known).filter(({ status }) => status === 'cancelled')).toEqual([]);
  });

  test('no two entries share an id', () => {
    const ids = entries(plan).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
