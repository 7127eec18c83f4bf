import { describe, expect, test } from 'vitest';
import { completeApplication } from '../../../test-support/complete-application.js';
import { kivHessen } from '../programmes/kiv-hessen.js';
import type { FundingTerms } from '../programme-schema.js';
import { finding, groundOf, type Ground } from './funding-case.js';

const [round2018] = kivHessen.editions;
const [source, other] = ['a', 'b'].map((id) => ({ id, title: id }));

const ground = (terms: FundingTerms, elsewhere: FundingTerms) => {
  const programme = { ...kivHessen, elsewhere };
  const application = completeApplication();
  return groundOf(
    { application, programme, edition: round2018!, terms, on: '2018-01-01', plan: 'missing' },
    'concept',
    'must',
  );
};

describe('F28 force of a criterion', () => {
  test('is the usual one where the edition states the term', () => {
    expect(ground({ concept: { source: source! } }, { concept: { source: other! } })).toMatchObject({
      force: 'must',
      source,
      isElsewhere: false,
    });
  });

  test('is what the term says itself', () => {
    expect(ground({ concept: { source: source!, force: 'should' } }, {}).force).toBe('should');
  });

  test('is advice where only another source has the term, even if that would decide there', () => {
    expect(ground({}, { concept: { source: other!, force: 'must' } })).toMatchObject({
      force: 'should',
      source: other,
      isElsewhere: true,
    });
  });

  test('is advice where nobody states it, with the base of the edition as source', () => {
    expect(ground({}, {})).toEqual({
      term: undefined,
      force: 'should',
      source: round2018!.basis,
      isElsewhere: false,
    });
  });
});

describe('F28 nobody fails by another source', () => {
  const elsewhere: Ground<unknown> = { term: {}, force: 'should', source: source!, isElsewhere: true };

  test.each([
    [elsewhere, 'notMet', 'unclear'],
    [elsewhere, 'met', 'met'],
    [elsewhere, 'missing', 'missing'],
    [{ ...elsewhere, isElsewhere: false }, 'notMet', 'notMet'],
  ] as const)('%#: %o', (by, outcome, expected) => {
    expect(finding('F14', by, { outcome, reason: 'conceptNone', facts: {} }).outcome).toBe(expected);
  });

  test('advice that a reason gives by itself stays what it is', () => {
    const judged = { outcome: 'notMet', reason: 'conceptNone', facts: {}, force: 'should' } as const;

    expect(finding('F14', { ...elsewhere, force: 'must' }, judged)).toMatchObject({
      outcome: 'notMet',
      force: 'should',
    });
  });
});
