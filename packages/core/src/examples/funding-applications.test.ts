import { describe, expect, test } from 'vitest';
import { assessEligibility } from '../funding/assess-eligibility.js';
import { parseFundingApplication } from '../funding/parse-funding.js';
import { kivHessen } from '../funding/programmes/kiv-hessen.js';
import * as applications from './funding-applications.js';

const outcomesOf = (application: (typeof applications)['idsteinApplication']) =>
  Object.fromEntries(
    assessEligibility(application, kivHessen, { on: '2022-05-01' }).findings.map(({ rule, outcome }) => [
      rule,
      outcome,
    ]),
  );

test.each(Object.entries(applications))(
  'D3 %s has the shape of an application, without unknown keys',
  (_name, application) => {
    expect(parseFundingApplication(application)).toEqual({ ok: true, application, notes: [] });
  },
);

test.each([
  ['completeApplication', 'eligible'],
  ['huenfeldenSelters', 'undetermined'],
  ['idsteinApplication', 'undetermined'],
  ['smallTownAlone', 'ineligible'],
  ['smallTownWithOnePartner', 'undetermined'],
  ['smallTownWithTwoPartners', 'undetermined'],
  ['smallTownWithLargePartner', 'ineligible'],
  ['wiesbadenApplication', 'ineligible'],
] as const)('F28 %s is %s by the guideline of 2021', (name, outcome) => {
  expect(assessEligibility(applications[name], kivHessen, { on: '2022-05-01' }).outcome).toBe(outcome);
});

describe('what decides', () => {
  test('Z-16 both figures of Idstein lead to the same result', () => {
    expect(outcomesOf(applications.idsteinApplication)).toMatchObject({ F1: 'met' });
  });

  test('Z-39 Wiesbaden fails by its residents, while its kind is only unclear', () => {
    expect(outcomesOf(applications.wiesbadenApplication)).toMatchObject({ F1: 'notMet', F5: 'unclear' });
  });

  test('Z-24 an inferred mandate is no adoption', () => {
    const { findings } = assessEligibility(applications.wiesbadenApplication, kivHessen, {
      on: '2022-05-01',
    });

    expect(findings.find(({ rule }) => rule === 'F21')).toMatchObject({
      reason: 'resolutionOtherKindOnly',
      facts: { kinds: ['mandate'], isInferred: true },
    });
  });

  test('Z-03 Hünfelden and Selters fit together', () => {
    expect(outcomesOf(applications.huenfeldenSelters)).toMatchObject({ F2: 'met', F3: 'met', F4: 'met' });
  });
});
