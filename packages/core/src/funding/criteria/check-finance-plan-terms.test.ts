import { describe, expect, test } from 'vitest';
import {
  byEdition,
  judged,
  programmeWith,
  type CriterionRow,
  type KivEdition,
} from '../../../test-support/complete-application.js';
import type { FundingApplication } from '../application-schema.js';
import type { FinancePlanYear } from '../finance-plan-schema.js';

type Plan = NonNullable<FundingApplication['financePlan']>;

const year = (number: number, costs: string, own: string, programme = '0.00'): FinancePlanYear => ({
  year: number,
  costs: [{ kind: 'externalModeration', amount: costs }],
  funds: [
    { origin: 'ownMeans', status: 'planned', amount: own },
    { origin: 'programme', status: 'requested', amount: programme },
  ],
});
const plan = (...years: Plan) => ({ financePlan: years });
const running = (from: string, to: string, ...years: number[]) => ({
  periods: [{ kind: 'fundingPeriod' as const, span: { from, to } }],
  financePlan: years.map((each) => year(each, '1.00', '1.00')),
});

describe('F10 costs and money are equal in every budget year', () => {
  test.each<CriterionRow>([
    ['Z-15', 'equal', {}, 'met', 'planBalances'],
    [
      'Z-15',
      'equal in both years',
      plan(year(2022, '5.00', '5.00'), year(2023, '7.50', '7.50')),
      'met',
      'planBalances',
    ],
    ['Z-15', 'a cent too much', plan(year(2023, '5.00', '5.01')), 'notMet', 'planDoesNotBalance'],
    [
      'Z-15',
      'equal in sum, not in each year',
      plan(year(2022, '5.00', '6.00'), year(2023, '6.00', '5.00')),
      'notMet',
      'planDoesNotBalance',
    ],
    ['F10', 'no plan', { financePlan: undefined }, 'missing', 'planMissing'],
    ['F10', 'an empty plan', plan(), 'missing', 'planMissing'],
    ['F10', 'an amount with comma', plan(year(2023, '5,00', '5.00')), 'unclear', 'planUnusable'],
    [
      'F10',
      'a year twice',
      plan(year(2023, '5.00', '5.00'), year(2023, '5.00', '5.00')),
      'unclear',
      'planUnusable',
    ],
    ['F10', 'a year before all calendars', plan(year(-5, '5.00', '5.00')), 'unclear', 'planUnusable'],
    ['F10', 'half a year', plan(year(2023.5, '5.00', '5.00')), 'unclear', 'planUnusable'],
  ])('%s %s', (_entry, _what, changes, outcome, reason) => {
    expect(judged('F10', changes)).toMatchObject({
      outcome,
      reason,
      force: 'must',
      source: { clause: 'Nr. 3.2' },
    });
  });

  test.each<KivEdition>(['kiv-2018', 'kiv-2019'])(
    'Z-15 F10 %s does not state it: it only advises',
    (edition) => {
      expect(judged('F10', plan(year(2023, '5.00', '6.00')), byEdition(edition))).toMatchObject({
        outcome: 'unclear',
        reason: 'planDoesNotBalance',
        force: 'should',
      });
    },
  );

  test.each([
    ['no lists', {}],
    ['a list that is none', { costs: 5, funds: [] }],
    ['an entry that is none', { costs: [null], funds: [] }],
    ['a kind that nobody knows', { costs: [{ kind: 'Kaffee', amount: '5.00' }], funds: [] }],
    [
      'an origin that nobody knows',
      { costs: [], funds: [{ origin: 'Lotto', status: 'paid', amount: '5.00' }] },
    ],
  ])('F10 is unclear, never met: %s', (_case, parts) => {
    const financePlan = [{ year: 2023, ...parts }] as unknown as Plan;

    expect(judged('F10', { financePlan })).toMatchObject({ outcome: 'unclear', reason: 'planUnusable' });
  });
});

describe('F11 the plan has every budget year', () => {
  test.each<CriterionRow>([
    [
      'Z-15',
      '18 months over two years',
      running('2022-04-01', '2023-09-30', 2022, 2023),
      'met',
      'planYearsCovered',
    ],
    [
      'Z-15',
      '18 months over three years',
      running('2022-10-01', '2024-03-31', 2022, 2023),
      'notMet',
      'planYearsMissing',
    ],
    ['F11', 'no period', { ...running('2022', '2023', 2022), periods: [] }, 'missing', 'planPeriodMissing'],
    ['F11', 'a slip of thousands of years', running('2022', '9022', 2022), 'missing', 'planPeriodMissing'],
    ['F11', 'no plan', { financePlan: [] }, 'missing', 'planMissing'],
  ])('%s %s', (_entry, _what, changes, outcome, reason) => {
    expect(judged('F11', changes)).toMatchObject({ outcome, reason, force: 'should' });
  });

  test('Z-08 F11 only years that all statements share are certain', () => {
    const [first] = running('2022-04-01', '2024-03-31').periods;
    const [second] = running('2022-04-01', '2023-09-30').periods;

    expect(judged('F11', { periods: [first!, second!], ...plan(year(2022, '1.00', '1.00')) }).facts).toEqual({
      years: [2023],
    });
  });
});

describe('F12 the plan counts on what was requested', () => {
  test.each<CriterionRow>([
    ['Z-14', 'as much', {}, 'met', 'planRequestMatches'],
    [
      'Z-14',
      'another amount',
      { money: [{ amount: '15000.00', status: 'requested' }] },
      'notMet',
      'planRequestDiffers',
    ],
    [
      'Z-14',
      'granted money is no request',
      { money: [{ amount: '20000.00', status: 'granted' }] },
      'missing',
      'planRequestMissing',
    ],
    ['F12', 'no money', { money: undefined }, 'missing', 'planRequestMissing'],
    [
      'F12',
      'an amount with comma',
      { money: [{ amount: '20.000,00', status: 'requested' }] },
      'unclear',
      'moneyUnusable',
    ],
    ['F12', 'no plan', { financePlan: [] }, 'missing', 'planMissing'],
  ])('%s %s', (_entry, _what, changes, outcome, reason) => {
    expect(judged('F12', changes)).toMatchObject({ outcome, reason, force: 'should' });
  });
});

describe('F13 own share', () => {
  const tenPercent = programmeWith({ ownShare: { minimumPercent: 10, source: { id: 'a', title: 'A' } } });

  test.each<KivEdition>(['kiv-2018', 'kiv-2019', 'kiv-2021'])(
    'Z-15 F13 %s names no percentage: unclear and never computed',
    (edition) => {
      expect(judged('F13', {}, byEdition(edition))).toMatchObject({
        outcome: 'unclear',
        reason: 'ownShareUnknown',
        force: 'should',
      });
    },
  );

  test.each<CriterionRow>([
    ['F13', 'exactly ten percent', plan(year(2023, '100.00', '10.00', '90.00')), 'met', 'ownShareReached'],
    ['F13', 'a cent less', plan(year(2023, '100.00', '9.99', '90.01')), 'notMet', 'ownShareTooLow'],
    [
      'F13',
      'over all years',
      plan(year(2022, '50.00', '0.00'), year(2023, '50.00', '10.00')),
      'met',
      'ownShareReached',
    ],
    ['F13', 'no costs', plan(year(2023, '0.00', '0.00')), 'notMet', 'ownShareTooLow'],
    ['F13', 'no plan', plan(), 'missing', 'planMissing'],
  ])('%s %s, where a programme asks for ten', (_entry, _what, changes, outcome, reason) => {
    expect(judged('F13', changes, {}, tenPercent)).toMatchObject({ outcome, reason, force: 'must' });
  });

  test('F13 money of others is no own money', () => {
    const [given] = plan(year(2023, '100.00', '0.00', '90.00')).financePlan;
    const others = { origin: 'otherPublic' as const, status: 'planned' as const, amount: '10.00' };
    const financePlan = [{ ...given!, funds: [...given!.funds, others] }];

    expect(judged('F13', { financePlan }, {}, tenPercent)).toMatchObject({
      outcome: 'notMet',
      facts: { percent: 0 },
    });
  });

  test('F13 57 of 100 are 57 percent', () => {
    const most = programmeWith({ ownShare: { minimumPercent: 57, source: { id: 'a', title: 'A' } } });

    expect(judged('F13', plan(year(2023, '100.00', '57.00')), {}, most)).toMatchObject({ outcome: 'met' });
  });
});
