import { describe, expect, test } from 'vitest';
import {
  byEdition,
  judged,
  town,
  towns,
  type CriterionRow,
} from '../../../test-support/complete-application.js';
import type { Applicant } from '../application-schema.js';

const together = (...residents: number[]) => ({
  form: 'consortium' as const,
  applicants: towns(...residents),
});
const withPartner = (partner: Partial<Applicant>) => ({
  form: 'consortium' as const,
  applicants: [...towns(9_600), town(8_000, { ags: '06999002', name: 'Partnerort', ...partner })],
});

describe('F4 sizes of a consortium', () => {
  test.each<CriterionRow>([
    ['Z-03', '9,600 with 8,000', together(9_600, 8_000), 'met', 'sizesFit'],
    ['Z-03', '9,600 with two of 8,000 and 7,000', together(9_600, 8_000, 7_000), 'met', 'sizesFit'],
    ['Z-03', '9,600 with 14,200', together(9_600, 14_200), 'unclear', 'sizesLargePartner'],
    ['Z-03', '9,600 with exactly 10,000', together(9_600, 10_000), 'unclear', 'sizesLargePartner'],
    ['Z-03', '9,600 with exactly 50,000', together(9_600, 50_000), 'unclear', 'sizesLargePartner'],
    ['Z-03', '9,600 with 60,000', together(9_600, 60_000), 'notMet', 'sizesTooLarge'],
    ['Z-03', 'none is small', together(20_000, 14_200), 'notMet', 'sizesNoneSmall'],
    ['Z-03', 'together less than 10,000', together(4_000, 5_000), 'unclear', 'sizesSumSmall'],
    ['Z-03', 'together exactly 10,000', together(4_000, 6_000), 'met', 'sizesFit'],
    [
      'Z-41',
      'a partner independent of counties',
      withPartner({ kind: 'kreisfrei' }),
      'notMet',
      'sizesIndependent',
    ],
    ['F4', 'a partner without figure', withPartner({ population: [] }), 'missing', 'sizesMissing'],
    ['F4', 'no partner yet', together(9_600), 'missing', 'sizesMissing'],
    [
      'F4',
      'too large decides before a figure that is missing',
      { form: 'consortium', applicants: [...towns(60_000), { name: 'X' }] },
      'notMet',
      'sizesTooLarge',
    ],
    ['F4', 'a negative figure', withPartner({ population: [{ value: -8_000 }] }), 'unclear', 'sizesUnusable'],
    [
      'Z-16',
      'figures of a partner on both sides of 10,000',
      withPartner({ population: [{ value: 9_900 }, { value: 10_100 }] }),
      'unclear',
      'sizesLargePartner',
    ],
    ['F4', 'alone', {}, 'notApplicable', 'singleApplicant'],
  ])('%s %s', (_entry, _what, changes, outcome, reason) => {
    expect(judged('F4', changes)).toMatchObject({ outcome, reason, force: 'must' });
  });

  test('Z-16 F4 of several figures the smallest counts for the sum', () => {
    const applicants = [
      town(0, { ags: '06999001', isLead: true, population: [{ value: 6_000 }, { value: 4_900 }] }),
      town(5_000, { ags: '06999002' }),
    ];

    expect(judged('F4', { form: 'consortium', applicants })).toMatchObject({
      reason: 'sizesSumSmall',
      facts: { sum: 9_900 },
    });
  });

  test('F4 sizes that fit carry every figure', () => {
    expect(judged('F4', together(9_600, 8_000)).facts).toMatchObject({
      smallBelow: 10_000,
      figures: [
        { name: 'Musterort 1', outcome: 'met' },
        { name: 'Musterort 2', outcome: 'met' },
      ],
    });
  });

  test('Z-03 F4 in 2018 sizes only advise', () => {
    expect(judged('F4', together(20_000, 14_200), byEdition('kiv-2018'))).toMatchObject({
      outcome: 'unclear',
      force: 'should',
    });
  });
});
