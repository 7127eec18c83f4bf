import { describe, expect, test } from 'vitest';
import { completeApplication } from '../../test-support/complete-application.js';
import { checkFinancePlan, type FinancePlanCheck } from './check-finance-plan.js';
import type { FinancePlan, FinancePlanYear } from './finance-plan-schema.js';
import { kivHessen } from './programmes/kiv-hessen.js';

const [, round2019, guideline2021] = kivHessen.editions;
const complete: FinancePlan = completeApplication().financePlan ?? [];
const check = (plan: FinancePlan, edition = round2019!) => checkFinancePlan(plan, edition, kivHessen);

const year = (number: number, costs: string, own: string): FinancePlanYear => ({
  year: number,
  costs: [{ kind: 'externalModeration', amount: costs }],
  funds: [{ origin: 'ownMeans', status: 'planned', amount: own }],
});

describe('F32 what a finance plan holds', () => {
  test.each<[string, string, FinancePlan, FinancePlanCheck['outcome']]>([
    ['Z-15', 'equal in every budget year', complete, 'balances'],
    ['Z-15', 'equal in sum only', [year(2022, '5.00', '6.00'), year(2023, '6.00', '5.00')], 'doesNotBalance'],
    ['F32', 'no year', [], 'empty'],
    ['F32', 'an amount with comma', [year(2023, '5,00', '5.00')], 'unusable'],
    ['F32', 'a year twice', [year(2023, '5.00', '5.00'), year(2023, '5.00', '5.00')], 'unusable'],
    ['F32', 'lists that are none', [{ year: 2023 } as unknown as FinancePlanYear], 'unusable'],
  ])('%s %s', (_entry, _what, plan, outcome) => {
    expect(check(plan).outcome).toBe(outcome);
  });

  test('Z-15 F32 sums come by budget year', () => {
    expect(check([year(2022, '5.00', '6.00'), year(2023, '6.00', '5.00')]).years).toEqual([
      { year: 2022, costs: '5.00', funds: '6.00' },
      { year: 2023, costs: '6.00', funds: '5.00' },
    ]);
  });

  test('Z-14 F32 money is summed by origin and status, requested and granted apart', () => {
    const funds = [
      { origin: 'programme', status: 'granted', amount: '20000.00' },
      { origin: 'programme', status: 'requested', amount: '4000.00' },
      { origin: 'programme', status: 'requested', amount: '6000.00' },
    ] as const;

    const checked = check([{ year: 2021, costs: [], funds: [...funds] }]);

    expect(checked.requested.amount).toBe('10000.00');
    expect(checked.funds).toEqual([
      { origin: 'programme', status: 'requested', amount: '10000.00' },
      { origin: 'programme', status: 'granted', amount: '20000.00' },
    ]);
  });

  test('Z-21 F32 external moderation is certainly fundable, with the source; all else is to be asked', () => {
    const { fundable, toAsk } = check(complete);

    expect(fundable).toMatchObject({ amount: '20000.00', sources: [{ id: 'kiv-presse-ohne-datum' }] });
    expect(fundable.sources[0]?.quotation).toContain('externe Prozessmoderation');
    expect(toAsk).toEqual([{ kind: 'translation', amount: '2000.00' }]);
  });

  test('F32 without a programme everything is to be asked', () => {
    expect(checkFinancePlan(complete, round2019!).toAsk.map(({ kind }) => kind)).toEqual([
      'externalModeration',
      'translation',
    ]);
  });

  test('Z-14 F32 the request stands beside the cap of the edition, where one is known', () => {
    expect(check(complete).requested).toEqual({ amount: '20000.00', cap: '20000.00', exceeds: false });
    expect(check(complete, guideline2021).requested).toEqual({ amount: '20000.00', exceeds: false });

    const terms = { cap: { amount: '19999.99', source: { id: 'a', title: 'A' } } };
    expect(checkFinancePlan(complete, { terms }, kivHessen).requested.exceeds).toBe(true);
  });

  test('F32 a request beyond what is certainly fundable is told', () => {
    const [only] = complete;
    const costs = [{ kind: 'translation' as const, amount: '22000.00' }];

    expect(check(complete).exceedsFundable).toBe(false);
    expect(check([{ ...only!, costs }]).exceedsFundable).toBe(true);
  });

  test('F32 an unusable plan has no sums', () => {
    expect(check([year(2023, '5,00', '5.00')])).toMatchObject({
      years: [],
      funds: [],
      toAsk: [],
      fundable: { amount: '0.00' },
      requested: { amount: '0.00' },
    });
  });
});
