import { describe, expect, test } from 'vitest';
import {
  byEdition,
  judged,
  town,
  towns,
  type CriterionRow,
  type KivEdition,
} from '../../../test-support/complete-application.js';
import type { Outcome } from '../../shared/finding.js';
import type { Applicant, ApplicantPopulation } from '../application-schema.js';
import type { FundingReason } from '../funding-finding.js';

const figures = (...population: ApplicantPopulation[]): Applicant[] => [town(0, { population })];

describe('F1 population by edition', () => {
  test.each<[string, string, KivEdition, number, Outcome, FundingReason]>([
    ['Z-05', 'less than 10,000 alone', 'kiv-2021', 9_999, 'notMet', 'populationBelow'],
    ['Z-01', 'exactly 10,000 in 2018', 'kiv-2018', 10_000, 'met', 'populationWithin'],
    ['Z-01', 'exactly 10,000 in 2019', 'kiv-2019', 10_000, 'met', 'populationWithin'],
    ['Z-01', 'exactly 10,000 since 2021', 'kiv-2021', 10_000, 'met', 'populationWithin'],
    ['Z-01', '49,999', 'kiv-2021', 49_999, 'met', 'populationWithin'],
    ['Z-01', 'exactly 50,000, "von … bis" of 2018', 'kiv-2018', 50_000, 'met', 'populationWithin'],
    ['Z-01', 'exactly 50,000, "zwischen" of 2019', 'kiv-2019', 50_000, 'unclear', 'populationUpperBoundOpen'],
    ['Z-01', 'exactly 50,000, "zwischen" of 2021', 'kiv-2021', 50_000, 'unclear', 'populationUpperBoundOpen'],
    ['Z-01', '50,001 in 2018', 'kiv-2018', 50_001, 'notMet', 'populationAbove'],
    ['Z-01', '50,001 since 2021', 'kiv-2021', 50_001, 'notMet', 'populationAbove'],
    ['Z-02', '35,000, though one county says "bis 30 000"', 'kiv-2021', 35_000, 'met', 'populationWithin'],
    ['Z-39', 'about 280,000, independent of counties', 'kiv-2021', 280_000, 'notMet', 'populationAbove'],
  ])('%s %s (%s: %i)', (_entry, _what, edition, residents, outcome, reason) => {
    const finding = judged('F1', { applicants: [town(residents)] }, byEdition(edition));

    expect(finding).toMatchObject({ outcome, reason, force: 'must', isElsewhere: false });
  });
});

describe('F1 population by the undated press release', () => {
  test.each<[string, string, number, Outcome, FundingReason]>([
    ['Z-05', 'less than 10,000 alone', 9_600, 'unclear', 'populationSmallerAloneOpen'],
    ['Z-01', '"weniger als 50.000" excludes 50,000', 50_000, 'notMet', 'populationAbove'],
    ['Z-01', '49,999', 49_999, 'met', 'populationWithin'],
  ])('%s %s', (_entry, _what, residents, outcome, reason) => {
    const request = byEdition('kiv-2021', ['unter-50000']);

    expect(judged('F1', { applicants: [town(residents)] }, request)).toMatchObject({ outcome, reason });
  });
});

describe('F1 figures', () => {
  test.each<CriterionRow>([
    [
      'Z-16',
      'Idstein: both figures lead to the same',
      {
        applicants: figures(
          { value: 25_000, qualifier: 'moreThan', basis: 'mainResidence', asOf: '2022-01-20' },
          { value: 27_969, qualifier: 'circa', basis: 'unknown', asOf: '2022-05' },
        ),
      },
      'met',
      'populationWithin',
    ],
    [
      'Z-16',
      'one figure within, one below',
      { applicants: figures({ value: 10_050 }, { value: 9_840 }) },
      'unclear',
      'populationFiguresDisagree',
    ],
    ['Z-16', '"ca. 10.000"', circa(10_000), 'unclear', 'populationFigureVague'],
    ['Z-16', '"ca. 50.000"', circa(50_000), 'unclear', 'populationFigureVague'],
    ['Z-16', '"ca. 9.600"', circa(9_600), 'notMet', 'populationBelow'],
    ['Z-16', '"mehr als 9.000"', about('moreThan', 9_000), 'unclear', 'populationFigureVague'],
    ['Z-16', '"mehr als 50.000"', about('moreThan', 50_000), 'notMet', 'populationAbove'],
    ['Z-16', '"knapp 10.000"', about('lessThan', 10_000), 'notMet', 'populationBelow'],
    ['Z-16', '"knapp 50.000"', about('lessThan', 50_000), 'met', 'populationWithin'],
    ['Z-16', '"knapp 51.000"', about('lessThan', 51_000), 'unclear', 'populationFigureVague'],
    ['F1', 'no figure', { applicants: figures() }, 'missing', 'populationMissing'],
    ['F1', 'no list of figures', { applicants: [{ name: 'X' }] }, 'missing', 'populationMissing'],
    ['F1', 'no municipality', { applicants: [] }, 'missing', 'populationMissing'],
    ['F1', 'a negative figure', { applicants: [town(-20_000)] }, 'unclear', 'populationUnusable'],
    ['F1', 'half a resident', { applicants: [town(20_000.5)] }, 'unclear', 'populationUnusable'],
    ['F1', 'no number at all', { applicants: [town(Number.NaN)] }, 'unclear', 'populationUnusable'],
    ['F1', 'without end', { applicants: [town(Infinity)] }, 'unclear', 'populationUnusable'],
    ['F1', 'an absurd figure', { applicants: [town(9_000_000_000)] }, 'notMet', 'populationAbove'],
    [
      'Z-03',
      'a consortium is judged by sizes',
      { form: 'consortium', applicants: towns(9_600, 8_000) },
      'notApplicable',
      'populationJudgedAsConsortium',
    ],
  ])('%s %s', (_entry, _what, changes, outcome, reason) => {
    expect(judged('F1', changes)).toMatchObject({ outcome, reason });
  });

  test('F1 a figure as text is unusable', () => {
    const text = { value: 'ca. 13.300' } as unknown as ApplicantPopulation;

    expect(judged('F1', { applicants: figures(text) })).toMatchObject({
      outcome: 'unclear',
      reason: 'populationUnusable',
    });
  });

  test('F1 a qualifier that nobody knows makes a figure unusable', () => {
    const odd = { value: 20_000, qualifier: 'ungefähr' } as unknown as ApplicantPopulation;

    expect(judged('F1', { applicants: figures(odd) })).toMatchObject({ outcome: 'unclear' });
  });
});

describe('F1 several municipalities where the edition knows no consortium', () => {
  test.each<[string, string, Applicant[], Outcome, FundingReason]>([
    ['Z-03', 'one is too small', towns(20_000, 8_000), 'notMet', 'populationBelow'],
    ['Z-03', 'each fits', towns(20_000, 12_000), 'met', 'populationWithin'],
    ['Z-03', 'one has no figure', [town(20_000), { name: 'X' }], 'missing', 'populationMissing'],
    [
      'Z-03',
      'one is too small, one has no figure',
      [town(8_000), { name: 'X' }],
      'notMet',
      'populationBelow',
    ],
  ])('%s %s', (_entry, _what, applicants, outcome, reason) => {
    const finding = judged('F1', { form: 'consortium', applicants }, byEdition('kiv-2018'));

    expect(finding).toMatchObject({ outcome, reason });
  });
});

test('F1 carries every figure with what follows from it, the bounds and the wording', () => {
  const [within, below] = [{ value: 10_050 }, { value: 9_840 }];
  const { facts, source } = judged('F1', { applicants: figures(within, below) });

  expect(facts).toEqual({
    minimum: 10_000,
    maximum: 50_000,
    figures: [
      { name: 'Musterstadt', statement: within, outcome: 'met' },
      { name: 'Musterstadt', statement: below, outcome: 'notMet' },
    ],
  });
  expect(source.id).toBe('hmsi-kiv');
  expect(source.quotation).toContain('zwischen 10.000');
});

function circa(value: number) {
  return about('circa', value);
}

function about(qualifier: NonNullable<ApplicantPopulation['qualifier']>, value: number) {
  return { applicants: figures({ value, qualifier }) };
}
