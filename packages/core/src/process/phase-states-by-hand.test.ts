import { describe, expect, test } from 'vitest';
import { changedProject } from '../../test-support/base-project.js';
import { parseProject } from '../project/parse-project.js';
import { phaseStateNames, phaseStates, type DatedPhase, type PhaseState } from './phase-states.js';

type Dates = Omit<DatedPhase, 'id'>;

const states = (phases: Readonly<Record<string, Dates>>, today: string): Record<string, PhaseState> =>
  Object.fromEntries(
    phaseStates(
      Object.entries(phases).map(([id, dates]) => ({ id, ...dates })),
      today,
    ),
  );
const stateOf = (dates: Dates, today: string) => states({ phase: dates }, today)['phase'];

const march = { from: '2027-03-01', to: '2027-03-31' };
const june = { from: '2027-06-01', to: '2027-06-30' };

describe('P26 postponed: it would have begun by the plan, and by the forecast it will', () => {
  test.each<[string, Dates, string, PhaseState]>([
    ['on the planned begin it is not late yet', { planned: march, forecast: june }, '2027-03-01', 'next'],
    ['the day after', { planned: march, forecast: june }, '2027-03-02', 'postponed'],
    ['the day before the expected begin', { planned: march, forecast: june }, '2027-05-31', 'postponed'],
    ['on the expected begin', { planned: march, forecast: june }, '2027-06-01', 'running'],
    ['after the expected end', { planned: march, forecast: june }, '2027-07-01', 'overdue'],
    ['a begin known to the month', { planned: { from: '2027-03' }, forecast: june }, '2027-03-31', 'next'],
    ['a month later', { planned: { from: '2027-03' }, forecast: june }, '2027-04-01', 'postponed'],
    ['only an end was planned', { planned: { to: '2027-03-31' }, forecast: june }, '2027-04-01', 'postponed'],
    [
      'it has begun',
      { planned: march, forecast: june, actual: { from: '2027-03-05' } },
      '2027-03-10',
      'running',
    ],
    ['it is over', { planned: march, forecast: june, actual: march }, '2027-04-01', 'done'],
    ['no begin is expected', { planned: march, forecast: { to: '2027-06-30' } }, '2027-04-10', 'next'],
    ['nothing was planned', { forecast: june }, '2027-04-10', 'next'],
    ['nothing is expected', { planned: march }, '2027-04-10', 'overdue'],
    ['it will be earlier', { planned: june, forecast: march }, '2027-02-10', 'next'],
  ])('%s', (_case, dates, today, state) => {
    expect(stateOf(dates, today)).toBe(state);
  });

  test('nothing else is next before it', () => {
    const postponed = { planned: march, forecast: june };
    const later = { planned: { from: '2027-07-01' } };
    const earlier = { planned: { from: '2027-05-01' } };
    expect(states({ postponed, later }, '2027-04-10')).toEqual({ postponed: 'postponed', later: 'planned' });
    expect(states({ postponed, earlier }, '2027-04-10')).toEqual({ postponed: 'postponed', earlier: 'next' });
    expect(states({ postponed, same: { planned: june } }, '2027-04-10')).toMatchObject({ same: 'next' });
  });
});

describe('P27 a state that people set', () => {
  test.each(phaseStateNames.map((state) => [state]))('%s holds whatever the dates say', (state) => {
    expect(stateOf({ planned: march, stateOverride: { state } }, '2027-03-10')).toBe(state);
  });

  test.each<[string, object, string, boolean]>([
    ['from its first day', { from: '2027-03-05' }, '2027-03-05', true],
    ['not the day before', { from: '2027-03-05' }, '2027-03-04', false],
    ['from the first day of a month', { from: '2027-03' }, '2027-03-01', true],
    ['until its last day', { until: '2027-03-05' }, '2027-03-05', true],
    ['not the day after', { until: '2027-03-05' }, '2027-03-06', false],
    ['until the last day of a month', { until: '2027-03' }, '2027-03-31', true],
    ['within both', { from: '2027-03-05', until: '2027-03-05' }, '2027-03-05', true],
    ['for good', {}, '2027-03-31', true],
  ])('it holds %s', (_case, span, today, holds) => {
    expect(stateOf({ planned: march, stateOverride: { state: 'cancelled', ...span } }, today)).toBe(
      holds ? 'cancelled' : 'running',
    );
  });

  test('a phase that was set is not asked for what comes next', () => {
    const cancelled: Dates = { planned: march, stateOverride: { state: 'cancelled' } };
    expect(states({ cancelled, other: { planned: june } }, '2027-02-10')).toEqual({
      cancelled: 'cancelled',
      other: 'next',
    });
    const planned: Dates = { planned: march, stateOverride: { state: 'planned' } };
    expect(states({ planned, other: { planned: march } }, '2027-02-10')).toEqual({
      planned: 'planned',
      other: 'next',
    });
  });

  test('in a project file it never stands without a reason', () => {
    const withOverride = (stateOverride: object) =>
      parseProject(changedProject({ '/process/phases/0/stateOverride': stateOverride }));
    expect(
      withOverride({ state: 'cancelled', reason: 'Beschluss des Magistrats', until: '2027-03' }).ok,
    ).toBe(true);
    expect(withOverride({ state: 'cancelled' }).ok).toBe(false);
    expect(withOverride({ state: 'paused', reason: 'x' }).ok).toBe(false);
    expect(withOverride({ state: 'cancelled', reason: 'x', until: '2027-13' }).ok).toBe(false);
  });
});
