import {
  explainDate,
  phasesOfPlan,
  phaseStates,
  planProcess,
  type PlannedStep,
  type ProcessPlan,
} from '@wirkt/core';
import { weiterstadt } from '@wirkt/core/examples';
import { describe, expect, test } from 'vitest';
import {
  assumedSessions,
  calendar,
  constraintsOf2019,
  fundingUntilDecember,
  fundingUntilSeptember,
  planOf2019,
  replanned,
  storyUntil,
  type KnownDay,
} from '../../../test-support/weiterstadt-story.js';
import { weiterstadtSevenPhases } from './weiterstadt-seven-phases.js';

describe('the plan of November 2019, with sessions that are assumed', () => {
  const plan = planOf2019();

  test.each(
    (weiterstadt.process?.phases ?? [])
      .filter(({ id }) => id !== 'vorfeld')
      .map(({ id, planned }) => [id, planned?.from, planned?.to]),
  )('Z-10 %s lies in the months of the paper, %s to %s', (id, first, last) => {
    const phase = plan.phases.find((each) => each.id === id);
    expect([phase?.from.slice(0, 7), phase?.to.slice(0, 7)]).toEqual([first, last]);
  });

  test('Z-10 phases overlap: phase I begins with the kick-off, the half-time review lies in I and II', () => {
    const [, kickOff, first, halfTime, second] = plan.phases;
    expect(first?.from).toBe(kickOff?.to);
    expect(halfTime && first && halfTime.from < first.to).toBe(true);
    expect(halfTime && second && halfTime.to > second.from).toBe(true);
  });

  test('Z-07 the plan lasts 11 months, less than a year', () => {
    expect(plan.from > '2020-02-01' && plan.to < '2021-01-01').toBe(true);
    expect(weiterstadtSevenPhases.months).toBe(11);
  });

  test('the kick-off is not in the Easter holidays from 6 to 18 April 2020, and its date says so', () => {
    expect(day(plan, 'phase-2-f')).toBe('2020-04-20');
    expect(explainDate(plan, 'phase-2-c')?.chain[0]?.reasons).toContainEqual(
      expect.objectContaining({ kind: 'blackout', from: '2020-04-06', to: '2020-04-18' }),
    );
  });

  test('phase II begins with the summer holidays and crosses those of autumn', () => {
    const second = plan.phases.find(({ id }) => id === 'phase-5');
    expect(calendar.schoolHoliday(second?.from ?? '')).toMatchObject({
      from: '2020-07-06',
      to: '2020-08-14',
    });
    expect(calendar.schoolHolidayWithin('2020-08-15', second?.to ?? '')?.from).toBe('2020-10-05');
  });

  test('the resolution hangs on a session that is assumed and whose day for papers nobody knows', () => {
    expect(stepOf(plan, 'phase-7-d')).toMatchObject({
      from: '2020-12-17',
      session: { certainty: 'assumed' },
    });
    expect(warningsOf(plan, 'phase-7-d')).toEqual(['sessionAssumed', 'papersByUnknown']);
  });

  test('assumed: with papers due three weeks before each session, December 2020 would have been too early', () => {
    const withPapers = assumedSessions.map((session) => ({
      ...session,
      papersBy: threeWeeksBefore(session.on),
    }));
    const result = planProcess(
      weiterstadtSevenPhases,
      { ...constraintsOf2019, sessions: withPapers },
      calendar,
    );
    expect(result.ok && day(result.plan, 'phase-7-d')).toBe('2021-02-11');
  });

  test('Z-13 had the funding been known to begin at the end of March 2020, the tender could not have begun in February', () => {
    const result = planProcess(
      weiterstadtSevenPhases,
      { ...constraintsOf2019, funding: fundingUntilSeptember },
      calendar,
    );
    expect(result.ok && stepOf(result.plan, 'phase-1-a')?.from).toBe('2020-03-31');
  });

  test('on 30 November 2019 nothing moves, nothing is lost, and phase 1 comes next', () => {
    const { plan: now, moved, lost } = storyUntil('2019-11-30');
    expect([moved, lost, noReports(now)]).toEqual([[], [], []]);
    expect(states(now, '2019-11-30')).toEqual(['next', ...Array<string>(6).fill('planned')]);
  });
});

/** Forecasts as they would have stood; sessions are assumed throughout. */
const expected = [
  {
    today: '2020-04-01',
    kickOff: '2020-06-12',
    closing: '2021-01-14',
    resolution: '2021-02-11',
    lostSession: '2020-12-17',
    silent: ['phase-1-a'],
    cause: { step: 'phase-1-a', kind: 'notBegun' },
    states: ['postponed', 'planned', 'planned', 'planned', 'planned', 'planned', 'planned'],
  },
  {
    today: '2020-09-01',
    kickOff: '2020-10-21',
    closing: '2021-05-26',
    resolution: '2021-06-24',
    lostSession: '2021-02-11',
    silent: ['phase-1-c'],
    cause: { step: 'phase-1-c', kind: 'notBegun' },
    states: ['running', 'postponed', 'postponed', 'postponed', 'postponed', 'planned', 'planned'],
  },
  {
    today: '2021-01-15',
    kickOff: '2021-02-15',
    closing: '2021-09-16',
    resolution: '2021-11-04',
    lostSession: '2021-06-24',
    silent: ['phase-1-d'],
    cause: { step: 'phase-1-d', kind: 'notBegun' },
    states: ['running', 'postponed', 'postponed', 'postponed', 'postponed', 'postponed', 'postponed'],
  },
  {
    today: '2021-06-15',
    kickOff: '2021-02-28',
    closing: '2021-12-09',
    resolution: '2022-02-10',
    lostSession: '2021-11-04',
    silent: ['phase-1-d', 'phase-2-f'],
    cause: { step: 'phase-3-a', kind: 'reported' },
    states: ['running', 'running', 'running', 'postponed', 'postponed', 'postponed', 'postponed'],
  },
  {
    today: '2021-10-01',
    kickOff: '2021-02-28',
    closing: '2022-03-10',
    resolution: '2022-04-07',
    lostSession: '2022-02-10',
    silent: ['phase-1-d', 'phase-2-f', 'phase-4-a'],
    cause: { step: 'phase-4-a', kind: 'notBegun' },
    states: ['running', 'running', 'running', 'postponed', 'postponed', 'postponed', 'postponed'],
  },
] as const;

describe.each(expected)(
  'looked at on $today, with sessions and the first day of the funding assumed',
  (at) => {
    const { plan, moved, lost } = storyUntil(at.today);

    test(`the kick-off is expected (or was) by ${at.kickOff}, the closing event on ${at.closing}`, () => {
      expect([day(plan, 'phase-2-c'), day(plan, 'phase-6-c')]).toEqual([at.kickOff, at.closing]);
    });

    test(`the session of ${at.lostSession} is lost for the resolution, and ${at.resolution} is next`, () => {
      expect(lost.filter(({ kind }) => kind === 'session')).toMatchObject([
        { step: 'phase-7-d', session: { id: at.lostSession }, next: { id: at.resolution } },
      ]);
      expect(day(plan, 'phase-7-d')).toBe(at.resolution);
      expect(warningsOf(plan, 'phase-7-d')).toContain('sessionAssumed');
    });

    test(`nobody has told what became of ${at.silent.join(', ')}`, () => {
      expect(noReports(plan)).toEqual(expect.arrayContaining([...at.silent]));
      const reported = plan.facts?.filter(({ actual }) => actual).map(({ step }) => step) ?? [];
      expect(noReports(plan).filter((id) => reported.includes(id))).toEqual([]);
    });

    test(`the closing event and the resolution move because of ${at.cause.step}`, () => {
      const causes = moved.filter(({ step }) => step === 'phase-6-c' || step === 'phase-7-d');
      expect(causes.map(({ because }) => because)).toMatchObject([at.cause, at.cause]);
    });

    test('Z-09 the phases stand where they stand, and the plan of 2019 is still there', () => {
      expect(states(plan, at.today)).toEqual(at.states);
      expect(phasesOfPlan(plan)[1]?.planned).toEqual({ from: '2020-04-01', to: '2020-04-20' });
    });
  },
);

describe('Z-08 the end of the funding: September 2021 by the notice of the town, the end of 2021 by others', () => {
  test.each<[KnownDay, string, number | undefined]>([
    ['2020-04-01', '2021-09-30', undefined],
    ['2020-04-01', '2021-12-31', undefined],
    ['2020-09-01', '2021-09-30', undefined],
    ['2020-09-01', '2021-12-31', undefined],
    ['2021-01-15', '2021-09-30', 5],
    ['2021-01-15', '2021-12-31', undefined],
    ['2021-06-15', '2021-09-30', 89],
    ['2021-06-15', '2021-12-31', undefined],
    ['2021-10-01', '2021-09-30', 180],
    ['2021-10-01', '2021-12-31', 88],
  ])('on %s a funding until %s is missed by %s days (undefined: kept)', (today, end, days) => {
    const funding = end === '2021-09-30' ? fundingUntilSeptember : fundingUntilDecember;
    const loss = storyUntil(today, funding).lost.find(({ kind }) => kind === 'fundingEnd');
    expect(loss && 'end' in loss ? daysBetween(loss.end, loss.to) : undefined).toBe(days);
    if (loss) expect(loss.remedies).toContainEqual(expect.objectContaining({ kind: 'askForExtension' }));
  });

  test('assumed: were all three workshops part of phase I, the end of 2021 would have been lost in June 2021', () => {
    const { plan } = storyUntil('2021-06-15', fundingUntilDecember);
    const facts = { steps: [{ step: 'phase-3-a', forecast: { to: '2021-09-18' } }] };
    const result = replanned(plan, facts, '2021-06-15');
    expect(result.lost.filter(({ kind }) => kind === 'fundingEnd')).toMatchObject([{ end: '2021-12-31' }]);
  });
});

function stepOf({ steps }: ProcessPlan, id: string): PlannedStep | undefined {
  return steps.find((step) => step.id === id);
}

function day(plan: ProcessPlan, id: string): string | undefined {
  return stepOf(plan, id)?.to;
}

function warningsOf(plan: ProcessPlan, id: string): string[] {
  return stepOf(plan, id)?.warnings.map(({ code }) => code) ?? [];
}

function noReports({ steps }: ProcessPlan): string[] {
  return steps.filter(({ warnings }) => warnings.some(({ code }) => code === 'noReport')).map(({ id }) => id);
}

function states(plan: ProcessPlan, today: string): string[] {
  return [...phaseStates(phasesOfPlan(plan), today).values()];
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function threeWeeksBefore(on: string): string {
  return new Date(Date.parse(on) - 21 * 86_400_000).toISOString().slice(0, 10);
}
