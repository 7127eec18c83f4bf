import { describe, expect, test } from 'vitest';
import { assessEligibility } from '../assess-eligibility.js';
import { kivHessen } from '../programmes/kiv-hessen.js';

const findingFor = (keys: readonly (string | undefined)[]) => {
  const applicants = keys.map((ags) => ({
    ...(ags !== undefined && { ags }),
    population: [{ value: 20_000 }],
  }));
  const { findings } = assessEligibility({ applicants }, kivHessen, { on: '2022-01-10' });
  return findings.find(({ rule }) => rule === 'F33');
};

describe('F33 applicants lie in the Land of the programme', () => {
  test.each([
    [['06432023'], 'met', 'should', 'landFits'],
    [['06533008', '06533014'], 'met', 'should', 'landFits'],
    [['09162000'], 'notMet', 'must', 'landOther'],
    [['06533008', '07111000'], 'notMet', 'must', 'landOther'],
    [[undefined, '09162000'], 'notMet', 'must', 'landOther'],
    [['06533008', undefined], 'unclear', 'should', 'landUnknown'],
    [[undefined], 'unclear', 'should', 'landUnknown'],
    [['member-1', '6'], 'unclear', 'should', 'landUnknown'],
    [[], 'missing', 'should', 'landUnknown'],
  ] as const)('%j is %s (%s)', (keys, outcome, force, reason) => {
    expect(findingFor(keys)).toMatchObject({ outcome, force, reason });
  });

  test('a town of another Land is never eligible', () => {
    const applicants = [{ ags: '09162000', population: [{ value: 20_000 }] }];

    expect(assessEligibility({ applicants }, kivHessen, { on: '2022-01-10' }).outcome).toBe('ineligible');
  });
});
