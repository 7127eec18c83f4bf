import { describe, expect, test } from 'vitest';
import { byEdition, judged, type KivEdition } from '../../../test-support/complete-application.js';
import type { Outcome } from '../../shared/finding.js';
import type { FundingApplication } from '../application-schema.js';
import type { FundingReason } from '../funding-finding.js';

type Money = NonNullable<FundingApplication['money']>;

const requested = (...amounts: string[]): Money =>
  amounts.map((amount) => ({ amount, status: 'requested' as const }));
const granted = (amount: string): Money => [{ amount, status: 'granted' }];
const press = ['hoechstens-30000'];

describe('F9 the cap by edition', () => {
  test.each<[string, string, KivEdition, string[], Money, Outcome, FundingReason]>([
    ['Z-14', '20,000 in 2018', 'kiv-2018', [], requested('20000.00'), 'met', 'moneyWithinCap'],
    [
      'Z-14',
      'a cent more in 2018',
      'kiv-2018',
      [],
      requested('20000.01'),
      'notMet',
      'moneyRequestedAboveCap',
    ],
    ['Z-14', '20,000 in 2019', 'kiv-2019', [], requested('20000.00'), 'met', 'moneyWithinCap'],
    ['Z-14', '30,000 in 2019', 'kiv-2019', [], requested('30000.00'), 'notMet', 'moneyRequestedAboveCap'],
    [
      'Z-14',
      'since 2021 no cap is known',
      'kiv-2021',
      [],
      requested('20000.00'),
      'unclear',
      'moneyCapUnknown',
    ],
    [
      'Z-14',
      '30,000 by the undated press',
      'kiv-2021',
      press,
      requested('30000.00'),
      'met',
      'moneyWithinCap',
    ],
    [
      'Z-14',
      '30,000.01 by the undated press',
      'kiv-2021',
      press,
      requested('30000.01'),
      'notMet',
      'moneyRequestedAboveCap',
    ],
    [
      'Z-14',
      'several requests are added',
      'kiv-2019',
      [],
      requested('15000.00', '5000.01'),
      'notMet',
      'moneyRequestedAboveCap',
    ],
    [
      'Z-14',
      '20,000 granted and 10,000 more requested are never added',
      'kiv-2019',
      [],
      [...granted('20000.00'), ...requested('10000.00')],
      'met',
      'moneyWithinCap',
    ],
    [
      'Z-14',
      'granted more than the cap',
      'kiv-2019',
      [],
      granted('25000.00'),
      'unclear',
      'moneyGrantedAboveCap',
    ],
    [
      'Z-14',
      'paid more than the cap',
      'kiv-2019',
      [],
      [{ amount: '25000.00', status: 'paid' }],
      'unclear',
      'moneyGrantedAboveCap',
    ],
    ['F9', 'no amount', 'kiv-2019', [], [], 'missing', 'moneyMissing'],
    ['F9', 'an amount with comma', 'kiv-2019', [], requested('20.000,00'), 'unclear', 'moneyUnusable'],
    ['F9', 'a negative amount', 'kiv-2019', [], requested('-1.00'), 'unclear', 'moneyUnusable'],
    [
      'F9',
      'an amount with comma, no cap known',
      'kiv-2021',
      [],
      requested('20.000,00'),
      'unclear',
      'moneyUnusable',
    ],
  ])('%s %s (%s)', (_entry, _what, edition, deviations, money, outcome, reason) => {
    expect(judged('F9', { money }, byEdition(edition, deviations))).toMatchObject({ outcome, reason });
  });

  test.each<[KivEdition, string[], string]>([
    ['kiv-2018', [], 'must'],
    ['kiv-2019', [], 'must'],
    ['kiv-2021', [], 'should'],
    ['kiv-2021', press, 'must'],
  ])('Z-14 F9 a known cap decides: %s %o %s', (edition, deviations, force) => {
    expect(judged('F9', {}, byEdition(edition, deviations))).toMatchObject({ force });
  });

  test('F9 a status that nobody knows makes the money unusable, never fitting', () => {
    const money = [{ amount: '50000.00', status: 'gewünscht' }] as unknown as Money;

    expect(judged('F9', { money }, byEdition('kiv-2019'))).toMatchObject({
      outcome: 'unclear',
      reason: 'moneyUnusable',
    });
  });

  test('Z-14 F9 carries the sum of each status by itself', () => {
    const money = [...granted('20000.00'), ...requested('5000.00', '5000.00')];

    expect(judged('F9', { money }, byEdition('kiv-2019')).facts).toEqual({
      requested: '10000.00',
      granted: '20000.00',
      cap: '20000.00',
    });
  });
});
